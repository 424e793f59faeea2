"""The demo's own decisions: which files, which rows train, how good a map is."""

from __future__ import annotations

from pathlib import Path

import demo
import demo_figures
import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassTable
from pixelwise.resources.sample_scene import make_scene

SIDE = 320


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return make_scene(tmp_path_factory.mktemp("scene"), SIDE, 3)


@pytest.fixture(scope="module")
def chips(scene: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("chips") / "out"
    source = LabelLayer(scene["labels"], "labels", field="class")
    export_chips(ExportJob([scene["raster"]], [source], str(folder), chip_size=64), SilentFeedback())
    return folder


def class_raster(path: Path, scene: dict[str, str], chips: Path) -> Path:
    """A perfect map: the labels burnt with the values of the dataset's classes."""
    raster = gdal.Open(scene["raster"])
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1)
    target.SetGeoTransform(raster.GetGeoTransform())
    target.SetProjection(raster.GetProjection())
    layer_source = gdal.OpenEx(scene["labels"])
    layer = layer_source.GetLayer("labels")
    for entry in demo_figures.open_dataset(chips).classes:
        layer.SetAttributeFilter(f"class = '{entry.name}'")
        gdal.RasterizeLayer(target, [1], layer, burn_values=[entry.value])
    target.FlushCache()
    return path


@pytest.mark.parametrize(
    ("imagery", "labels", "sentence"),
    [
        pytest.param("none.tif", "scene", "IMAGERY: none.tif does not exist", id="no imagery"),
        pytest.param("scene", "none.gpkg|layername=x", "LABELS: none.gpkg|layername=x does not exist", id="no labels"),
        pytest.param("scene", "", "IMAGERY was given without LABELS: give both", id="imagery alone"),
        pytest.param("", "scene", "LABELS was given without IMAGERY: give both", id="labels alone"),
    ],
)
def test_wrong_files_end_with_one_sentence(
    imagery: str,
    labels: str,
    sentence: str,
    scene: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("IMAGERY", scene["raster"] if imagery == "scene" else imagery)
    monkeypatch.setenv("LABELS", scene["labels"] if labels == "scene" else labels)
    with pytest.raises(SystemExit) as ended:
        demo.own_task()
    said = capsys.readouterr().err.strip()
    assert ended.value.code == 1 and said.startswith(f"demo: {sentence}") and "\n" not in said


def test_own_files_are_made_absolute(scene: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(scene["raster"]).parent
    monkeypatch.chdir(folder)
    monkeypatch.setattr(demo, "DEMO", tmp_path)
    for name, value in {
        "IMAGERY": "scene.tif",
        "LABELS": "labels.gpkg|layername=labels",
        "CLASS_FIELD": "class",
    }.items():
        monkeypatch.setenv(name, value)
    task = demo.own_task()
    assert task is not None
    assert (task.imagery, task.class_field) == (folder / "scene.tif", "class")
    assert task.labels == f"{folder}/labels.gpkg|layername=labels"


def test_without_own_files_there_is_no_own_task(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMAGERY", "")
    monkeypatch.setenv("LABELS", "")
    assert demo.own_task() is None


def task_with(labels: str, scene: dict[str, str]) -> demo.Task:
    return demo.Task(Path(scene["raster"]), labels, "class", Path("unused"), "1")


def test_south_of_what_is_labelled_is_held_out(scene: dict[str, str], tmp_path: Path) -> None:
    assert demo.rows_of(task_with(scene["labels"], scene)) == (round(SIDE * 0.7), SIDE)
    assert demo.rows_of(task_with(scene["raster"], scene)) == (round(SIDE * 0.7), SIDE)


def test_labels_of_a_few_rows_are_refused(
    scene: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Two metres of the raster's 96 are labelled.
    part = str(tmp_path / "part.gpkg")
    gdal.VectorTranslate(part, scene["labels"], options="-clipsrc 512000 5411950 512100 5411952 labels")
    with pytest.raises(SystemExit):
        demo.rows_of(task_with(part, scene))
    assert "covers only" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("suffix", "layer", "is_raster"),
    [
        pytest.param("labels", "", False, id="file alone"),
        pytest.param("labels|layername=labels", "labels", False, id="layer named"),
        pytest.param("raster", "", True, id="raster"),
    ],
)
def test_label_source(suffix: str, layer: str, is_raster: bool, scene: dict[str, str]) -> None:
    name, *rest = suffix.split("|")
    source = demo.label_source("|".join([scene[name], *rest]))
    assert (source.path, source.layer, source.is_raster) == (scene[name], layer, is_raster)


def test_several_layers_must_be_named(scene: dict[str, str], tmp_path: Path) -> None:
    both = str(tmp_path / "both.gpkg")
    gdal.VectorTranslate(both, scene["labels"], layers=["labels"], layerName="one")
    gdal.VectorTranslate(both, scene["labels"], layers=["labels"], layerName="two", accessMode="update")
    with pytest.raises(InputError, match="one, two"):
        demo.rows_of(task_with(both, scene))


def test_a_perfect_map_is_perfect_and_a_spoilt_one_is_not(scene: dict[str, str], chips: Path, tmp_path: Path) -> None:
    path = class_raster(tmp_path / "classes.tif", scene, chips)
    perfect = demo_figures.assess(chips, path, 224, SIDE)
    assert demo_figures.summary(perfect) == "overall accuracy 100.0%, mean IoU 100.0%"
    assert perfect.matrix.sum() == (SIDE - 224) * SIDE

    raster = gdal.Open(str(path), gdal.GA_Update)
    values = raster.ReadAsArray()
    values[270:, :] = 255  # nodata: left out
    values[230:235, :] = np.where(values[230:235, :] == 0, 1, 0)
    raster.GetRasterBand(1).WriteArray(values)
    raster.FlushCache()
    spoilt = demo_figures.assess(chips, path, 224, SIDE)
    assert spoilt.matrix.sum() == (270 - 224) * SIDE
    assert np.trace(spoilt.matrix) == (270 - 224 - 5) * SIDE


def test_table_lists_every_class_and_leaves_the_undefined_open() -> None:
    classes = ClassTable.from_list([{"value": v, "name": n, "color": "#000000"} for v, n in ((0, "rest"), (5, "lake"))])
    text = demo_figures.table(demo_figures.Figures(classes, np.array([[9, 1], [0, 0]])))
    rows = {line.split()[0]: line.split()[1:] for line in text.splitlines()[1:]}
    assert rows == {"rest": ["100.0%", "100.0%", "90.0%", "90.0%"], "lake": ["0.0%", "0.0%", "–", "0.0%"]}


@pytest.mark.parametrize("bands", [pytest.param(1, id="one band"), pytest.param(4, id="four bands")])
def test_preview_is_drawn(bands: int, scene: dict[str, str], chips: Path, tmp_path: Path) -> None:
    imagery = tmp_path / "imagery.tif"
    gdal.Translate(str(imagery), scene["raster"], bandList=list(range(1, bands + 1)))
    path = class_raster(tmp_path / "classes.tif", scene, chips)
    figures = demo_figures.assess(chips, path, 224, SIDE)
    demo_figures.draw_preview(tmp_path / "preview.png", imagery, path, figures, 224)
    picture = gdal.Open(str(tmp_path / "preview.png"))
    assert picture.RasterXSize > 1000 and picture.RasterYSize > 500
    colors = demo_figures.map_of(path, figures.classes).reshape(-1, 3)
    assert len(np.unique(colors, axis=0)) == len(figures.classes)
