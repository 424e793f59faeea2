"""The layers of a map in the project: one group, names, colours; nothing to click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from pixelwise.algorithms import styles
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.classraster import finish_class_raster, finish_raster
from pixelwise.geo.grid import grid_of
from pixelwise.geo.windows import Window
from pixelwise.maps.job import ClassifyJob
from pixelwise.maps.scoremaps import ScoreMap, score_maps
from pixelwise.maps.wheretolabel import Uncertain, write_windows

from .conftest import CLASSES, write_raster, write_squares

ID = "pixelwise:classifyraster"
SHAPE = (100, 120)
LAYERS = {
    "WHERE_TO_LABEL": "Where to label in ortho",
    "POLYGONS": "Class polygons of ortho",
    "OUTPUT": "Classes of ortho",
    "CONFIDENCE": "Confidence of ortho",
    "UNCERTAINTY": "Uncertainty of ortho",
    "PROBABILITIES": "Probabilities of ortho",
}


def scores() -> np.ndarray:
    found = np.random.default_rng(6).dirichlet([0.5] * 3, SHAPE).transpose(2, 0, 1)
    return found.astype(np.float32)


def write_map(job: ClassifyJob) -> dict[str, Any]:
    """What a worker writes, from scores that are made up."""
    keep = np.ones(SHAPE, bool)
    keep[:10] = False
    written: dict[str, Any] = {}
    for score_map in score_maps(job, CLASSES):
        _write_score_map(score_map, score_map.of(scores(), keep))
        written[score_map.key] = score_map.destination
    if job.polygons:
        write_squares(Path(job.polygons), "classes", "class_id", [0, 1, 2])
        written["POLYGONS"] = job.polygons
    if job.where_to_label:
        found = Uncertain(job, CLASSES, 50)
        found.add(Window(0, 0, *SHAPE), scores(), keep)
        grid = grid_of(gdal.Open(job.output))
        count, path = job.where_to_label_count, job.where_to_label
        write_windows(found.entries(), count, grid, CLASSES, path, path)
        written["WHERE_TO_LABEL"] = path
    return written


def _write_score_map(score_map: ScoreMap, array: np.ndarray) -> None:
    source = Path(f"{score_map.destination}-source.tif")
    kind = gdal.GDT_Byte if score_map.dtype == "uint8" else gdal.GDT_Float32
    like = gdal.Open(str(write_raster(source, np.zeros((1, *SHAPE), np.uint8))))
    memory = gdal.GetDriverByName("MEM").Create("", SHAPE[1], SHAPE[0], len(array), kind)
    memory.SetGeoTransform(like.GetGeoTransform())
    memory.SetProjection(like.GetProjection())
    memory.WriteArray(array)
    for number in range(1, len(array) + 1):
        memory.GetRasterBand(number).SetNoDataValue(score_map.nodata)
    gdal.GetDriverByName("GTiff").CreateCopy(str(source), memory)
    if score_map.key == "OUTPUT":
        finish_class_raster(source, score_map.destination, CLASSES, SilentFeedback())
        return
    facts = score_map.bands, score_map.nodata, score_map.scale
    finish_raster(source, score_map.destination, *facts, SilentFeedback())


@pytest.fixture
def load(worker: Any, raster: Path, model: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Runs a classification as the desktop does and gives the loaded layers by their names."""
    import processing

    worker._classify = write_map

    def run(*keys: str, number: int = 0, **options: Any) -> dict[str, Any]:
        suffixes = {"POLYGONS": "gpkg", "WHERE_TO_LABEL": "gpkg"}
        paths = {key: str(tmp_path / f"{key.lower()}{number}.{suffixes.get(key, 'tif')}") for key in keys}
        given = {"INPUT": str(raster), "MODEL": str(model)} | paths | options
        processing.runAndLoadResults(ID, given)
        group = QgsProject.instance().layerTreeRoot().findGroup("Map of ortho")
        return {node.name(): node.layer() for node in group.findLayers()}

    return run


def test_all_layers_of_a_run_are_in_one_group_named_after_the_raster(load: Callable) -> None:
    layers = load(*LAYERS)
    assert list(layers) == list(LAYERS.values()), "from above to below"
    assert all(layer.isValid() for layer in layers.values())
    root = QgsProject.instance().layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == ["Map of ortho"]
    assert len(root.findLayers()) == len(LAYERS)


def test_a_single_layer_is_in_the_group_too(load: Callable) -> None:
    assert list(load("OUTPUT")) == ["Classes of ortho"]


def test_rows_of_a_batch_are_loaded_the_same_way(load: Callable, worker: Any) -> None:
    load("OUTPUT", "POLYGONS")
    load("OUTPUT", "POLYGONS", number=1)
    group = QgsProject.instance().layerTreeRoot().findGroup("Map of ortho")
    names = [node.name() for node in group.findLayers()]
    assert sorted(names) == sorted(["Class polygons of ortho", "Classes of ortho"] * 2)
    assert len(worker.jobs) == 2


def test_a_graphical_model_names_and_styles_them_and_has_a_group_of_its_own(
    worker: Any, raster: Path, model: Path, tmp_path: Path
) -> None:
    """QGIS replaces the group of a step by the one that the model's author has chosen, also by none."""
    import processing

    worker._classify = write_map
    graph = QgsProcessingModelAlgorithm("map", "tests")
    graph.setOutputGroup("Maps of the year")
    step = QgsProcessingModelChildAlgorithm(ID)
    step.setChildId("classify")
    for key, value in (("INPUT", raster), ("MODEL", model)):
        step.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(str(value))])
    names = {"OUTPUT": "c.tif", "CONFIDENCE": "f.tif", "WHERE_TO_LABEL": "w.gpkg"}
    outputs = {}
    for key in names:
        outputs[key] = QgsProcessingModelOutput(key)
        outputs[key].setChildOutputName(key)
        outputs[key].setChildId("classify")
    step.setModelOutputs(outputs)
    graph.addChildAlgorithm(step)
    graph.updateDestinationParameters()
    processing.runAndLoadResults(graph, {f"classify:{key}": str(tmp_path / name) for key, name in names.items()})
    group = QgsProject.instance().layerTreeRoot().findGroup("Maps of the year")
    loaded = {node.name(): node.layer() for node in group.findLayers()}
    assert list(loaded) == ["Where to label in ortho", "Classes of ortho", "Confidence of ortho"]
    assert isinstance(loaded["Classes of ortho"].renderer(), QgsPalettedRasterRenderer)
    assert isinstance(loaded["Confidence of ortho"].renderer(), QgsSingleBandPseudoColorRenderer)


def test_classes_have_their_colours_and_names(load: Callable) -> None:
    layers = load("OUTPUT", "POLYGONS")
    table = [(entry.value, entry.color, entry.name) for entry in CLASSES]
    renderer = layers["Classes of ortho"].renderer()
    assert [(item.value, item.color.name(), item.label) for item in renderer.classes()] == table
    renderer = layers["Class polygons of ortho"].renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "class_id"
    found = [(item.value(), item.symbol().color().name(), item.label()) for item in renderer.categories()]
    assert found == table


@pytest.mark.parametrize("storage", ["uint8", "float32"])
@pytest.mark.parametrize(
    ("key", "colors"),
    [
        pytest.param("CONFIDENCE", styles.CONFIDENCE_COLORS, id="confidence"),
        pytest.param("UNCERTAINTY", styles.UNCERTAINTY_COLORS, id="uncertainty"),
    ],
)
def test_shares_are_a_ramp_from_0_to_1(key: str, colors: tuple[str, ...], storage: str, load: Callable) -> None:
    layer = load(key, "OUTPUT", PROBABILITY_TYPE=storage)[LAYERS[key]]
    function = layer.renderer().shader().rasterShaderFunction()
    items = function.colorRampItemList()
    assert [item.color.name() for item in items] == list(colors)
    assert [item.value for item in items] == pytest.approx([0, 0.25, 0.5, 0.75, 1])
    x, y = 500_050.5, 5_000_049.5
    value, ok = layer.dataProvider().sample(QgsPointXY(x, y), 1)
    if key == "CONFIDENCE":
        assert ok and value == pytest.approx(scores()[:, 50, 50].max(), abs=1 / 255)
    assert 0 <= value <= 1
    assert not layer.dataProvider().sample(QgsPointXY(x, 5_000_095.5), 1)[1], "nodata is seen through"


def test_probabilities_show_a_class_that_is_no_background(load: Callable) -> None:
    layer = load("PROBABILITIES", "OUTPUT")["Probabilities of ortho"]
    renderer = layer.renderer()
    assert renderer.inputBand() == 2
    assert [layer.bandName(number) for number in (1, 2, 3)] == [
        "Band 1: background", "Band 2: house", "Band 3: road",
    ]  # fmt: skip
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.color.name() for item in items] == ["#ffffff", "#e69f00"]


def test_windows_to_label_are_outlines_with_their_rank(load: Callable) -> None:
    layer = load("WHERE_TO_LABEL", "OUTPUT", WHERE_TO_LABEL_COUNT=3)["Where to label in ortho"]
    assert layer.featureCount() == 3
    symbol = layer.renderer().symbol().symbolLayer(0)
    assert symbol.strokeColor().name() == styles.WINDOW_COLOR
    assert symbol.properties()["style"] == "no"
    assert layer.labelsEnabled() and layer.labeling().settings().fieldName == "rank"
    assert layer.fields().field("uncertain").alias() == "Mean uncertainty"


def test_the_map_tip_of_a_window_tells_the_classes(tmp_path: Path, raster: Path) -> None:
    classes = ClassTable([ClassEntry(0, "a <b> & c", "#d9d9d9"), ClassEntry(1, "house", "#e69f00")])
    job = ClassifyJob("in.tif", "m", "o.tif", where_to_label_count=1)
    found = Uncertain(job, classes, 10)
    found.add(Window(0, 0, 10, 10), np.full((2, 10, 10), 0.5, np.float32), np.ones((10, 10), bool))
    path = tmp_path / "windows.gpkg"
    write_windows(found.entries(), 1, grid_of(gdal.Open(str(raster))), classes, path, path)
    layer = QgsVectorLayer(str(path), "windows")
    styles.style_windows(layer)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert tip == "<b>1</b> · 100 %<br>a &lt;b> &amp; c – house"


def test_the_palette_is_in_the_file_for_other_programs(load: Callable, tmp_path: Path) -> None:
    load("OUTPUT")
    layer = QgsRasterLayer(str(tmp_path / "output0.tif"), "as it is")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [(item.color.name(), item.label) for item in layer.renderer().classes()][:3] == [
        (entry.color, entry.name) for entry in CLASSES
    ]
