"""Classify folder of rasters: parameters, the job, and what is loaded."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer

from .conftest import write_model

ID = "pixelwise:classifyfolder"


@pytest.fixture
def folder(raster: Path, tmp_path: Path) -> Path:
    target = tmp_path / "rasters"
    target.mkdir()
    for name in ("a.tif", "b.tif"):
        shutil.copy(raster, target / name)
    return target


def test_the_job_has_what_the_dialog_says(worker: Any, folder: Path, model: Path, tmp_path: Path) -> None:
    import processing

    other = str(write_model(tmp_path / "other.safetensors"))
    results = processing.run(ID, {
        "INPUT": str(folder), "MODEL": str(model), "ALSO": ["polygons", "confidence"], "PATTERN": "*.tif",
        "SUBFOLDERS": True, "BANDS": "3;2;1", "SIEVE": 4, "MODELS": [other], "DEVICE": "CPU", "SIMPLIFY": 1.5,
        "THRESHOLDS": "house=0.6", "OUTPUT": str(tmp_path / "maps"),
    })  # fmt: skip
    (job,) = worker.jobs
    assert (job.input, job.output, job.pattern) == (str(folder), str(tmp_path / "maps"), "*.tif")
    assert job.subfolders and job.also == ["polygons", "confidence"]
    told = job.classification
    assert (told.model, told.bands, told.sieve, told.device) == (str(model), [3, 2, 1], 4, "cpu")
    assert (told.models, told.thresholds, told.polygon_options.simplify) == ([other], {"1": 0.6}, 1.5)
    assert results["COUNT"] == 2 and Path(results["MAP"]).is_file()


def test_the_joined_map_is_loaded_with_the_colours_of_the_classes(
    worker: Any, folder: Path, model: Path, tmp_path: Path
) -> None:
    import processing

    given = {"INPUT": str(folder), "MODEL": str(model), "OUTPUT": str(tmp_path / "maps")}
    processing.runAndLoadResults(ID, given)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert isinstance(layer, QgsRasterLayer) and layer.name() == "Classes of rasters"
    assert [item.label for item in layer.renderer().classes()] == ["background", "house", "road"]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        pytest.param({"INPUT": ""}, "INPUT: nothing was given", id="no-folder"),
        pytest.param({"INPUT": "/nowhere"}, "INPUT: there is no folder /nowhere", id="missing-folder"),
        pytest.param({"MODEL": ""}, "MODEL: nothing was given", id="no-model"),
        pytest.param({"PATTERN": "*.ecw"}, "is called like PATTERN", id="no-raster"),
        pytest.param({"ALSO": ["shapes"]}, "ALSO: 'shapes' was given; allowed are polygons", id="unknown-output"),
        pytest.param({"BANDS": "1;2"}, "2 bands", id="bands"),
        pytest.param({"OUTPUT": "INPUT"}, "which is also INPUT", id="same-folder"),
    ],
)
def test_what_is_refused_before_the_run(
    folder: Path, model: Path, tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    given = {"INPUT": str(folder), "MODEL": str(model), "OUTPUT": str(tmp_path / "maps")} | changed
    given = {key: str(folder) if value == "INPUT" else value for key, value in given.items()}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    accepted, said = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not accepted and sentence in said
