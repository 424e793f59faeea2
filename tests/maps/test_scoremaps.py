"""What is made of scores, pixel by pixel."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.maps import choices, scoremaps
from pixelwise.maps.job import ClassifyJob
from pixelwise.maps.scoremaps import ScoreMap, score_maps, uncertainty_of

CLASSES = ClassTable(ClassEntry(value, f"class {value}", "#e69f00") for value in (0, 3, 255))
ALL = {"probabilities": "p.tif", "confidence": "c.tif", "uncertainty": "u.tif"}


def maps_of(classes: ClassTable = CLASSES, **options: Any) -> dict[str, ScoreMap]:
    return {found.key: found for found in score_maps(ClassifyJob("in.tif", "m", "map.tif", **options), classes)}


def pixels(*scores: tuple[float, ...]) -> np.ndarray:
    """Scores of pixels in one row, (classes, 1, cols)."""
    return np.array(scores, np.float32).T[:, None]


KEPT = pixels((0.7, 0.2, 0.1), (0.1, 0.5, 0.4), (0.0, 0.0, 1.0), (1 / 3, 1 / 3, 1 / 3), (0.6, 0.4, 0.0))
KEEP = np.array([[True, True, True, True, False]])


@pytest.mark.parametrize(
    ("options", "keys"),
    [
        pytest.param({}, ["OUTPUT"], id="only the class raster"),
        pytest.param(ALL, ["OUTPUT", "PROBABILITIES", "CONFIDENCE", "UNCERTAINTY"], id="all"),
        pytest.param({"uncertainty": "u.tif"}, ["OUTPUT", "UNCERTAINTY"], id="one more"),
    ],
)
def test_a_raster_for_each_output_that_is_wanted(options: dict[str, str], keys: list[str]) -> None:
    found = maps_of(**options)
    assert list(found) == keys
    assert [found[key].destination for key in keys] == ["map.tif", *(options.get(key.lower()) for key in keys[1:])]


def test_the_class_raster_holds_values_and_the_free_one_elsewhere() -> None:
    output = maps_of()["OUTPUT"]
    assert (output.bands, output.dtype, output.nodata, output.scale) == (("class",), "uint8", 254, 1.0)
    found = output.of(KEPT, KEEP)
    assert found.tolist() == [[[0, 3, 255, 0, 254]]]
    assert found.dtype == np.uint8


@pytest.mark.parametrize(
    ("thresholds", "values"),
    [
        pytest.param({"0": 0.7}, [0, 3, 255, 3, 254], id="one class"),
        pytest.param({"0": 0.8}, [3, 3, 255, 3, 254], id="the next class takes its place"),
        pytest.param({"0": 0.8, "3": 0.45}, [255, 3, 255, 255, 254], id="two classes"),
        pytest.param({"0": 0.8, "3": 0.6, "255": 0.9}, [254, 254, 255, 254, 254], id="no class reaches its threshold"),
    ],
)
def test_thresholds_decide_the_class_and_nothing_else(thresholds: dict[str, float], values: list[int]) -> None:
    found, plain = maps_of(thresholds=thresholds, **ALL), maps_of(**ALL)
    assert found["OUTPUT"].of(KEPT, KEEP)[0, 0].tolist() == values
    for key in ("PROBABILITIES", "CONFIDENCE", "UNCERTAINTY"):
        assert (found[key].of(KEPT, KEEP) == plain[key].of(KEPT, KEEP)).all()


def entropy(scores: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return -np.nansum(scores * np.log(scores), axis=0) / np.log(len(scores))


def margin(scores: np.ndarray) -> np.ndarray:
    ordered = np.sort(scores, axis=0)
    return 1 - (ordered[-1] - ordered[-2])


NUMBERS = [
    pytest.param("PROBABILITIES", {}, lambda scores: scores, ("class 0", "class 3", "class 255"), id="probabilities"),
    pytest.param("CONFIDENCE", {}, lambda scores: scores.max(0), ("confidence",), id="confidence"),
    pytest.param("UNCERTAINTY", {"uncertainty_measure": "entropy"}, entropy, ("uncertainty",), id="entropy"),
    pytest.param("UNCERTAINTY", {"uncertainty_measure": "margin"}, margin, ("uncertainty",), id="margin"),
]


@pytest.mark.parametrize(("key", "options", "expected", "bands"), NUMBERS)
def test_bytes_hold_steps_of_a_255th(key: str, options: dict, expected: Any, bands: tuple[str, ...]) -> None:
    """255 is nodata, so 254 stands for everything above it."""
    found = maps_of(**ALL, **options)[key]
    assert (found.bands, found.dtype, found.nodata, found.scale) == (bands, "uint8", 255, pytest.approx(1 / 255))
    stored = found.of(KEPT, KEEP)
    assert stored.shape == (len(bands), 1, 5)
    assert stored.dtype == np.uint8
    assert (stored[..., 4] == 255).all()
    meant = expected(KEPT).reshape(len(bands), 1, 5)[..., :4]
    steps = stored[..., :4]
    assert (steps == np.minimum(np.rint(meant * 255), 254)).all()
    assert np.abs(steps / 255 - meant).max() <= 1 / 255 + 1e-6


@pytest.mark.parametrize(("key", "options", "expected", "bands"), NUMBERS)
def test_floats_are_as_they_are_and_nan_elsewhere(
    key: str, options: dict, expected: Any, bands: tuple[str, ...]
) -> None:
    found = maps_of(**ALL, **options, probability_type="float32")[key]
    assert (found.bands, found.dtype, found.scale) == (bands, "float32", 1.0)
    assert np.isnan(found.nodata)
    stored = found.of(KEPT, KEEP)
    assert stored.dtype == np.float32
    assert np.isnan(stored[..., 4]).all()
    assert stored[..., :4] == pytest.approx(expected(KEPT).reshape(len(bands), 1, 5)[..., :4], abs=1e-6)


def test_probabilities_in_bytes_name_the_same_class() -> None:
    scores = np.random.default_rng(0).dirichlet([0.3] * 3, (40, 50)).transpose(2, 0, 1).astype(np.float32)
    keep = np.ones((40, 50), bool)
    found = maps_of(**ALL)
    stored = found["PROBABILITIES"].of(scores, keep)
    classes = np.array([0, 3, 255])
    chosen = np.searchsorted(classes, found["OUTPUT"].of(scores, keep)[0])
    assert (np.take_along_axis(stored, chosen[None], 0)[0] == stored.max(axis=0)).all()
    assert (found["CONFIDENCE"].of(scores, keep)[0] == stored.max(axis=0)).all()


def test_however_large_a_rectangle_is_the_pixels_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    scores = np.random.default_rng(0).dirichlet([0.3] * 3, (37, 50)).transpose(2, 0, 1).astype(np.float32)
    keep = np.random.default_rng(1).random((37, 50)) < 0.8
    whole = {key: found.of(scores, keep) for key, found in maps_of(**ALL).items()}
    monkeypatch.setattr(scoremaps, "PIXELS_OF_STRIP", 200)
    for key, found in maps_of(**ALL).items():
        assert (found.of(scores, keep) == whole[key]).all()
        part = found.of(scores[:, 5:9, 7:20], keep[5:9, 7:20])
        assert (part == whole[key][:, 5:9, 7:20]).all()


@pytest.mark.parametrize("measure", choices.UNCERTAINTY_MEASURES)
@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        pytest.param((1.0, 0.0), 0.0, id="sure"),
        pytest.param((0.5, 0.5), 1.0, id="two equal ones"),
        pytest.param((1 / 3, 1 / 3, 1 / 3), 1.0, id="three equal ones"),
        pytest.param((1.0,), 0.0, id="one class"),
    ],
)
def test_uncertainty_goes_from_0_to_1(measure: str, scores: tuple[float, ...], expected: float) -> None:
    assert uncertainty_of(pixels(scores), measure)[0, 0] == pytest.approx(expected, abs=1e-6)


def test_every_choice_of_the_dialog_is_known() -> None:
    assert list(scoremaps.UNCERTAINTY_MEASURES) == choices.UNCERTAINTY_MEASURES
    assert [maps_of(**ALL, probability_type=word)["CONFIDENCE"].dtype for word in choices.PROBABILITY_TYPES] == [
        "uint8", "float32",
    ]  # fmt: skip


def test_as_many_classes_as_there_can_be() -> None:
    classes = ClassTable(ClassEntry(value, str(value), "#000000") for value in range(1, 256))
    scores = np.full((255, 1, 2), 0.5 / 254, np.float32)
    scores[254, 0, 0] = scores[0, 0, 1] = 0.5
    keep = np.ones((1, 2), bool)
    found = maps_of(classes, **ALL)
    assert found["OUTPUT"].nodata == 0
    assert found["OUTPUT"].of(scores, keep).tolist() == [[[255, 1]]]
    assert found["PROBABILITIES"].of(scores, keep).shape == (255, 1, 2)
