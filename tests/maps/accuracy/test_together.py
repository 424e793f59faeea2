"""All outputs of an assessment appear together, or none does, and what lay at their places stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pixelwise.chips.job import LabelLayer
from pixelwise.errors import CanceledError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.accuracy import assess
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.job import AssessJob

NAMES = {
    "report": "report.html", "matrix": "matrix.csv", "metrics": "metrics.json", "metrics_table": "metrics.csv",
    "errors": "errors.tif", "class_errors": "class.tif", "objects": "objects.gpkg",
}  # fmt: skip


@pytest.fixture
def job_in(make_layer: Callable[..., Path]) -> Callable[[Path], AssessJob]:
    """An assessment of scattered squares that writes every output there is into a folder."""
    random = np.random.default_rng(3)
    squares = [(500000 + x, 2999000 + y) for x, y in random.integers(0, 900, (150, 2)).tolist()]

    def square(x: float, y: float, side: float) -> str:
        return f"POLYGON(({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"

    layers = [
        LabelLayer(str(make_layer([(square(x, y, side), "a") for x, y in squares], f"{side}.gpkg")), field="class")
        for side in (10, 9)
    ]

    def job(folder: Path) -> AssessJob:
        paths: dict[str, Any] = {key: str(folder / name) for key, name in NAMES.items()}
        return AssessJob(layers[0], layers[1], pixel_size=1.0, error_class="a", **paths)

    return job


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where older outputs lie already."""
    place = tmp_path / "out"
    place.mkdir()
    for name in NAMES.values():
        (place / name).write_text(f"older {name}")
    (place / "errors.tif.aux.xml").write_text("statistics of the older one")
    return place


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() if path.is_file() else b"folder" for path in folder.iterdir()}


def test_all_are_replaced_at_the_end(job_in: Callable[[Path], AssessJob], folder: Path) -> None:
    before = contents(folder)
    seen: list[bool] = []
    feedback = SilentFeedback()
    # The last thing that is said before the texts are written, when all layers are.
    feedback.pushInfo = lambda _text: seen.append(  # type: ignore[method-assign]
        {name: content for name, content in contents(folder).items() if not name.startswith(".")} == before
    )
    found = assess_accuracy(job_in(folder), feedback)
    assert {found[key.upper()] for key in NAMES} == {str(folder / name) for name in NAMES.values()}
    assert seen and all(seen)
    after = contents(folder)
    # GDAL keeps the attribute tables beside the rasters.
    assert set(after) == {*NAMES.values(), "errors.tif.aux.xml", "class.tif.aux.xml"}
    assert all(after[name] != content for name, content in before.items())


@pytest.mark.parametrize("key", NAMES)
def test_one_that_cannot_be_put_in_its_place_leaves_none(
    job_in: Callable[[Path], AssessJob], folder: Path, key: str
) -> None:
    before = contents(folder) | {NAMES[key]: b"folder"}
    feedback = SilentFeedback()

    def takes_the_place(_text: str) -> None:
        (folder / NAMES[key]).unlink()
        (folder / NAMES[key]).mkdir()

    feedback.pushInfo = takes_the_place  # type: ignore[method-assign]
    with pytest.raises(OutputError, match=f"{NAMES[key]} cannot be written: a folder of that name exists"):
        assess_accuracy(job_in(folder), feedback)
    assert contents(folder) == before


@pytest.mark.parametrize("key", NAMES)
def test_one_that_cannot_be_written_is_said_before_anything_is_compared(
    job_in: Callable[[Path], AssessJob], folder: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / NAMES[key]).unlink()
    (folder / NAMES[key]).mkdir()
    before = contents(folder)
    monkeypatch.setattr(assess, "assessed_pixels", lambda *_: pytest.fail("the run has begun"))
    with pytest.raises(OutputError, match=NAMES[key]):
        assess_accuracy(job_in(folder), SilentFeedback())
    assert contents(folder) == before


@pytest.mark.parametrize("text_of", ["report_html", "matrix_csv", "metrics_json", "metrics_csv"])
def test_a_fault_while_a_text_is_made_leaves_none(
    job_in: Callable[[Path], AssessJob], folder: Path, text_of: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(_: Any) -> str:
        raise ValueError("a fault")

    before = contents(folder)
    monkeypatch.setattr(assess, text_of, faulty)
    with pytest.raises(ValueError, match="a fault"):
        assess_accuracy(job_in(folder), SilentFeedback())
    assert contents(folder) == before


@pytest.mark.parametrize("percent", [0.0, 20.0, 40.0, 60.0, 80.0, 98.0])
def test_a_cancel_leaves_none(job_in: Callable[[Path], AssessJob], folder: Path, percent: float) -> None:
    before = contents(folder)
    feedback = SilentFeedback()
    feedback.isCanceled = lambda: feedback.progress >= percent  # type: ignore[method-assign]
    with pytest.raises(CanceledError):
        assess_accuracy(job_in(folder), feedback)
    assert contents(folder) == before


def test_however_full_the_disk_is_the_outputs_are_whole_or_not_there(
    job_in: Callable[[Path], AssessJob], tiny_disk: Path, tmp_path: Path
) -> None:
    (tmp_path / "whole").mkdir()
    assess_accuracy(job_in(tmp_path / "whole"), SilentFeedback())
    whole = contents(tmp_path / "whole")
    refused = 0
    for free in (30, 90, 130, 160, 190, 220, 250, 280, 500):
        (tiny_disk / "report.html").write_text("older")
        (tiny_disk / "filler").write_bytes(b"x" * ((508 - free) << 10))
        before = contents(tiny_disk)
        try:
            assess_accuracy(job_in(tiny_disk), SilentFeedback())
        except OutputError as error:
            refused += 1
            # The place that the user knows, and not the temporary name.
            assert str(error).startswith(tuple(str(tiny_disk / name) for name in NAMES.values()))
            assert str(error).endswith("could not be written: the disk is full.")
            assert contents(tiny_disk) == before
        else:
            assert set(contents(tiny_disk)) == {*whole, "filler"}
            for name in ("matrix.csv", "metrics.csv"):
                assert (tiny_disk / name).read_bytes() == whole[name]
        for file in tiny_disk.iterdir():
            file.unlink()
    assert 0 < refused < 9, "both cases must occur for the test to mean something"
