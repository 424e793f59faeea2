"""Classify raster in QGIS, with a stand-in for the worker."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from pixelwise.algorithms.classify_raster import ClassifyRasterAlgorithm
from pixelwise.errors import CanceledError, WorkerError
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.header import read_header

from .conftest import write_model, write_raster

ID = "pixelwise:classifyraster"


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


def refusal(parameters: dict[str, Any]) -> str:
    algorithm = ClassifyRasterAlgorithm().create()
    ok, sentence = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    return sentence


def test_only_what_is_given_differs_from_the_defaults_of_the_job(
    worker: Any, raster: Path, model: Path, tmp_path: Path
) -> None:
    output = str(tmp_path / "classes.tif")
    results = run({"INPUT": str(raster), "MODEL": str(model), "OUTPUT": output})
    assert results == {"OUTPUT": output}
    assert worker.jobs == [ClassifyJob(input=str(raster), model=str(model), output=output)]


def test_every_parameter_reaches_the_job(worker: Any, raster: Path, model: Path, tmp_path: Path) -> None:
    names = {
        "OUTPUT": "c.tif", "POLYGONS": "c.gpkg", "PROBABILITIES": "p.tif", "CONFIDENCE": "k.tif",
        "UNCERTAINTY": "u.tif", "WHERE_TO_LABEL": "w.gpkg", "CLASS_AREAS": "a.html",
    }  # fmt: skip
    paths = {key: str(tmp_path / name) for key, name in names.items()}
    other = str(write_model(tmp_path / "other.safetensors"))
    plain = {
        "WINDOW_SIZE": 128, "MARGIN": 16, "BATCH_SIZE": 2, "MEMORY_MB": 300, "DEVICES": 2, "PRECISION": "32",
        "MERGE": "crop", "RESAMPLE": True, "TEST_TIME_AUGMENTATION": "flips", "CRF": True, "MAJORITY": 3, "SIEVE": 9,
        "COG": True, "PROBABILITY_TYPE": "float32", "UNCERTAINTY_MEASURE": "margin", "WHERE_TO_LABEL_COUNT": 7,
        "RESUME": False,
    }  # fmt: skip
    polygons = {
        "POLYGON_SIEVE": 4, "FILL_HOLES": 5.5, "MINIMUM_AREA": 6.5, "SIMPLIFY": 1.5, "SMOOTH": 2, "RIGHT_ANGLES": "1",
        "SKIP_CLASSES": "2",
    }  # fmt: skip
    values = [str(entry.value) for entry in read_header(str(model)).classes]
    given = {
        "INPUT": str(raster), "MODEL": str(model), "BANDS": [3, 2, 1], "DEVICE": " CPU", "MODELS": [other],
        "EXTENT": "500010,500050,5000020,5000080 [EPSG:32633]", "THRESHOLDS": f"{values[-1]}=0.6",
    }  # fmt: skip
    results = run(given | plain | polygons | paths)
    assert results == paths
    job = dataclasses.asdict(worker.jobs[0])
    assert job == {
        "input": str(raster), "model": str(model), "bands": [3, 2, 1], "device": "cpu", "models": [other],
        "extent": [500010, 5000020, 500050, 5000080], "area": None, "thresholds": {values[-1]: 0.6},
        "polygon_options": {
            "sieve": 4, "fill_holes": 5.5, "minimum_area": 6.5, "simplify": 1.5, "smooth": 2, "right_angles": [1],
            "skip": [2],
        },
        **{key.lower(): value for key, value in plain.items()},
        **{key.lower(): path for key, path in paths.items()},
    }  # fmt: skip
    algorithm = ClassifyRasterAlgorithm().create()
    declared = {definition.name() for definition in algorithm.parameterDefinitions()}
    # The area has tests of its own, and so has the pixel size, for layers that are no file.
    assert declared == set(given) | set(plain) | set(polygons) | set(paths) | {"AREA", "PIXEL_SIZE"}


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"INPUT": None}, ("INPUT", "None", "raster"), id="no raster"),
        pytest.param({"INPUT": "missing.tif"}, ("INPUT", "missing.tif"), id="raster that does not exist"),
        pytest.param({"MODEL": None}, ("MODEL", "Train segmentation model"), id="no model"),
        pytest.param({"MODEL": "missing.safetensors"}, ("missing.safetensors", "does not exist"), id="missing model"),
        pytest.param({"MODEL": "OTHER_FILE"}, ("safetensors format",), id="model that is another file"),
        pytest.param({"BANDS": [1, 9]}, ("BANDS", "band 9", "1 to 3"), id="band that is not there"),
        pytest.param({"BANDS": [1, 2]}, ("2 bands", "3 bands"), id="fewer bands than the model has"),
        pytest.param({"BANDS": "one"}, ("BANDS", "'one'"), id="no band number"),
        pytest.param({"WINDOW_SIZE": -1}, ("WINDOW_SIZE", "-1", "from 0"), id="negative window"),
        pytest.param({"WINDOW_SIZE": 8}, ("WINDOW_SIZE", "8", "32"), id="tiny window"),
        pytest.param({"WINDOW_SIZE": "big"}, ("WINDOW_SIZE", "'big'", "whole numbers"), id="window in words"),
        pytest.param({"MARGIN": -2}, ("MARGIN", "-2", "from -1"), id="margin below automatic"),
        pytest.param({"WINDOW_SIZE": 64, "MARGIN": 40}, ("MARGIN", "40"), id="margin that leaves nothing"),
        pytest.param({"BATCH_SIZE": 1.5}, ("BATCH_SIZE", "1.5", "whole numbers"), id="half a batch"),
        pytest.param({"DEVICE": "gpu"}, ("DEVICE", "'gpu'", "cuda:0"), id="unknown device"),
        pytest.param({"EXTENT": "0,1,0,1"}, ("EXTENT", "outside"), id="extent beside the raster"),
        pytest.param({"AREA": "missing.gpkg"}, ("AREA", "missing.gpkg"), id="area that does not exist"),
        pytest.param({"OUTPUT": "/x/c.png"}, ("OUTPUT", "c.png", ".tif"), id="class raster as png"),
        pytest.param({"OUTPUT": "/proc/none/c.tif"}, ("/proc/none/c.tif", "cannot be written"), id="not writable"),
        pytest.param({"POLYGONS": "/tmp/c.xyz"}, ("POLYGONS", "c.xyz", ".gpkg"), id="polygons of unknown format"),
        pytest.param({"CLASS_AREAS": "/tmp/c.txt"}, ("CLASS_AREAS", ".html"), id="table as text"),
        pytest.param({"PROBABILITIES": "OUTPUT"}, ("PROBABILITIES", "OUTPUT"), id="two outputs in one file"),
    ],
)
def test_refuses_in_a_sentence(
    raster: Path, model: Path, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    output, other = str(tmp_path / "c.tif"), tmp_path / "weights.pth"
    other.write_bytes(bytes(100))
    replaced = {"OTHER_FILE": str(other), "OUTPUT": output}
    change = {key: replaced.get(value, value) if isinstance(value, str) else value for key, value in change.items()}
    sentence = refusal({"INPUT": str(raster), "MODEL": str(model), "OUTPUT": output} | change)
    assert all(part in sentence for part in parts), sentence
    assert "Incorrect parameter value" not in sentence


def test_refuses_points_as_area(raster: Path, model: Path) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:32633", "trees", "memory")
    sentence = refusal({"INPUT": str(raster), "MODEL": str(model), "AREA": points, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "AREA" in sentence and "trees" in sentence and "Point" in sentence and "polygon" in sentence


def test_refuses_a_raster_of_another_provider(model: Path) -> None:
    layer = QgsRasterLayer("type=xyz&url=file:///none/{z}/{x}/{y}.png&zmax=3&zmin=0", "tiles", "wms")
    sentence = refusal({"INPUT": layer, "MODEL": str(model), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "INPUT" in sentence and "tiles" in sentence and "wms" in sentence


def test_a_model_of_other_bands_is_refused_before_the_run(raster: Path, tmp_path: Path) -> None:
    other = write_model(tmp_path / "four.safetensors", bands=4)
    sentence = refusal({"INPUT": str(raster), "MODEL": str(other), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "3 bands" in sentence and "4 bands" in sentence


def test_an_extent_in_another_crs_is_brought_into_that_of_the_raster(
    worker: Any, raster: Path, model: Path, tmp_path: Path
) -> None:
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    rectangle = QgsReferencedRectangle(QgsRectangle(15.0001, 45.1535, 15.0006, 45.154), crs)
    run({"INPUT": str(raster), "MODEL": str(model), "EXTENT": rectangle, "OUTPUT": str(tmp_path / "c.tif")})
    xmin, ymin, xmax, ymax = worker.jobs[0].extent
    assert 499900 < xmin < xmax < 500200 and 4999800 < ymin < ymax < 5000200


def test_selected_polygons_of_the_area_are_written_for_the_worker(
    worker: Any, raster: Path, model: Path, tmp_path: Path, polygon_layer: Callable[..., Any]
) -> None:
    layer = polygon_layer()
    QgsProject.instance().addMapLayer(layer)
    layer.select(2)
    some = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    run({"INPUT": str(raster), "MODEL": str(model), "AREA": some, "OUTPUT": str(tmp_path / "c.tif")})
    area = worker.jobs[0].area
    written = QgsVectorLayer(f"{area.path}|layername={area.layer}", "", "ogr")
    assert written.featureCount() == 1
    assert Path(area.path).parent != tmp_path


def test_outputs_are_loaded_named_styled_and_grouped(worker: Any, raster: Path, model: Path, tmp_path: Path) -> None:
    import processing

    project = QgsProject.instance()
    ortho = QgsRasterLayer(str(raster), "ortho 2026")
    project.addMapLayer(ortho)
    processing.runAndLoadResults(
        ID,
        {
            "INPUT": ortho,
            "MODEL": str(model),
            "OUTPUT": str(tmp_path / "c.tif"),
            "POLYGONS": str(tmp_path / "c.gpkg"),
            "PROBABILITIES": str(tmp_path / "p.tif"),
        },
    )
    group = project.layerTreeRoot().findGroup("Map of ortho 2026")
    names = [node.name() for node in group.findLayers()]
    assert names == ["Class polygons of ortho 2026", "Classes of ortho 2026", "Probabilities of ortho 2026"]
    polygons, classes, _ = (node.layer() for node in group.findLayers())
    renderer = classes.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(item.value, item.label, item.color.name()) for item in renderer.classes()] == [
        (0, "background", "#d9d9d9"), (1, "house", "#e69f00"), (2, "road", "#56b4e9"),
    ]  # fmt: skip
    renderer = polygons.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "class_id"
    assert [(item.value(), item.label()) for item in renderer.categories()] == [
        (0, "background"), (1, "house"), (2, "road"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(CanceledError(), "Cancelled.", id="cancel"),
        pytest.param(WorkerError("The worker was ended.", "last lines"), "The worker was ended", id="crash"),
    ],
)
def test_a_run_that_does_not_finish_raises_and_loads_nothing(
    worker: Any, raster: Path, model: Path, tmp_path: Path, error: Exception, said: str
) -> None:
    worker.error = error
    with pytest.raises(QgsProcessingException, match=said):
        run({"INPUT": str(raster), "MODEL": str(model), "OUTPUT": str(tmp_path / "c.tif")})
    assert not QgsProject.instance().mapLayers()
    assert not (tmp_path / "c.tif").exists()


def test_a_batch_runs_one_after_the_other(worker: Any, raster: Path, model: Path, tmp_path: Path) -> None:
    other = write_raster(tmp_path / "other.tif", np.zeros((3, 50, 60), np.uint8))
    algorithm = ClassifyRasterAlgorithm().create()
    context = QgsProcessingContext()
    for number, path in enumerate((raster, other)):
        row = {"INPUT": str(path), "MODEL": str(model), "OUTPUT": str(tmp_path / f"c{number}.tif")}
        assert algorithm.checkParameterValues(row, context) == (True, "")
        results, ok = algorithm.run(row, context, _silent())
        assert ok and results["OUTPUT"] == row["OUTPUT"]
    assert [job.input for job in worker.jobs] == [str(raster), str(other)]


def _silent() -> Any:
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback(False)


def test_runs_in_the_background() -> None:
    flags = ClassifyRasterAlgorithm().create().flags()
    assert not flags & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert flags & Qgis.ProcessingAlgorithmFlag.CanCancel
