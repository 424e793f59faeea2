"""Import chips in QGIS, with a stand-in for the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProject

from pixelwise.algorithms.import_chips import ImportChipsAlgorithm
from pixelwise.chips.job import IMPORT_SPLITS_BY, ImportJob

ID = "pixelwise:importchips"


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[str, str]:
    for name in ("images", "masks"):
        (tmp_path / name).mkdir()
    return str(tmp_path / "images"), str(tmp_path / "masks")


def test_only_what_is_given_differs_from_the_defaults_of_the_job(
    worker: Any, folders: tuple[str, str], tmp_path: Path
) -> None:
    output = str(tmp_path / "chips")
    results = run({"IMAGES": folders[0], "OUTPUT": output})
    assert worker.jobs == [ImportJob(folders[0], output)]
    assert results == {"OUTPUT": output, "FOOTPRINTS": f"{output}/chips.gpkg", "CHIP_COUNT": 3, "REPORT": ""}


def test_every_parameter_reaches_the_job(worker: Any, folders: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "classes.csv").write_text("source,name\n1,house\n")
    given = {
        "IMAGES": folders[0], "LABELS": folders[1], "CLASS_TABLE": str(tmp_path / "classes.csv"),
        "BACKGROUND": "ground", "IGNORE": "255;254", "CHIP_SIZE": 64, "SPLIT": 0.3, "TEST": 0.1,
        "SPLIT_BY": "random", "SEED": 4, "OUTPUT": str(tmp_path / "chips"), "REPORT": str(tmp_path / "r.html"),
    }  # fmt: skip
    results = run(given)
    (job,) = worker.jobs
    assert [(str(item["source"]), item["name"]) for item in job.classes] == [("1", "house")]
    assert job == ImportJob(
        images=folders[0], labels=folders[1], output=given["OUTPUT"], classes=job.classes, background="ground",
        ignore=[255, 254], chip_size=64, split=0.3, test=0.1, split_by="random", seed=4, report=given["REPORT"],
    )  # fmt: skip
    assert results["REPORT"] == given["REPORT"] and Path(given["REPORT"]).is_file()
    algorithm = ImportChipsAlgorithm().create()
    assert {definition.name() for definition in algorithm.parameterDefinitions()} == set(given)


def test_an_empty_name_makes_value_0_nothing(worker: Any, folders: tuple[str, str], tmp_path: Path) -> None:
    run({"IMAGES": folders[0], "BACKGROUND": "", "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].background == ""


def test_relative_folders_become_absolute_ones(
    worker: Any, folders: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run({"IMAGES": "images", "LABELS": "masks", "OUTPUT": str(tmp_path / "chips")})
    assert (worker.jobs[0].images, worker.jobs[0].labels) == folders


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"IMAGES": None}, ("IMAGES", "folder"), id="no images"),
        pytest.param({"IMAGES": "/nowhere"}, ("IMAGES", "/nowhere", "no folder"), id="images that are not there"),
        pytest.param({"LABELS": "/nowhere"}, ("LABELS", "/nowhere", "no folder"), id="labels that are not there"),
        pytest.param({"IGNORE": "none"}, ("IGNORE", "'none'"), id="ignored value in words"),
        pytest.param({"IGNORE": "256"}, ("IGNORE", "256", "0 to 255"), id="ignored value too large"),
        pytest.param({"CHIP_SIZE": 8}, ("CHIP_SIZE", "8", "16 to 4096"), id="tiny chip"),
        pytest.param({"CHIP_SIZE": 5000}, ("CHIP_SIZE", "5000", "4096"), id="huge chip"),
        pytest.param({"SPLIT_BY": "blocks"}, ("SPLIT_BY", "'blocks'", ", ".join(IMPORT_SPLITS_BY)), id="split"),
        pytest.param({"SPLIT": 0.9, "TEST": 0.2}, ("SPLIT and TEST", "1.1"), id="nothing left for training"),
        pytest.param({"CLASS_TABLE": "roofs"}, ("CLASS_TABLE", "'roofs'", "neither"), id="no class table"),
        pytest.param({"OUTPUT": "/proc/none/chips"}, ("/proc/none/chips", "cannot be"), id="not writable"),
        pytest.param({"REPORT": "/tmp/r.pdf"}, ("REPORT", ".pdf", ".html"), id="report as PDF"),
    ],
)
def test_refuses_in_a_sentence(
    folders: tuple[str, str], tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    given = {"IMAGES": folders[0], "LABELS": folders[1], "OUTPUT": str(tmp_path / "chips")} | change
    ok, sentence = ImportChipsAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence
    assert "Incorrect parameter value" not in sentence


def test_what_is_rarely_needed_is_folded_away() -> None:
    algorithm = ImportChipsAlgorithm().create()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = [item.name() for item in algorithm.parameterDefinitions() if not item.flags() & advanced]
    assert plain == ["IMAGES", "LABELS", "CLASS_TABLE", "OUTPUT", "REPORT"]


def test_footprints_are_loaded_and_styled(worker: Any, folders: tuple[str, str], tmp_path: Path) -> None:
    import processing

    processing.runAndLoadResults(ID, {"IMAGES": folders[0], "OUTPUT": str(tmp_path / "my chips")})
    (footprints,) = QgsProject.instance().mapLayers().values()
    assert footprints.name() == "Chips in my chips"
    assert footprints.renderer().classAttribute() == "split"
