"""Estimates for a whole map from a sample of points, against the worked example of the paper they are from."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from pixelwise.errors import InputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.maps.accuracy.estimates import Estimates, estimates_of
from pixelwise.maps.accuracy.strata import strata_areas

# Olofsson et al. (2014), Table 8: a row for each class of the map, so turned round it is our matrix.
PAPER = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]).T
# Mapped areas in pixels of 30 m, of which 0.09 ha each.
PAPER_AREAS = np.array([200_000.0, 150_000, 3_200_000, 6_450_000])
PAPER_NAMES = ["deforestation", "forest gain", "stable forest", "stable non-forest"]


@pytest.fixture
def paper() -> Estimates:
    return estimates_of(PAPER, PAPER_AREAS * 0.09, "stratified", "ha", PAPER_NAMES)


def rounded(estimates: Any, digits: int) -> list[tuple[float, float]]:
    """Values and half widths of the 95 % confidence intervals."""
    return [(round(estimate.value, digits), round(estimate.margin, digits)) for estimate in estimates]


def test_the_worked_example_of_the_paper(paper: Estimates) -> None:
    # Table 9 and section 5.2.
    assert rounded([paper.overall], 3) == [(0.947, 0.018)]
    assert rounded(paper.users, 2) == [(0.88, 0.07), (0.73, 0.10), (0.93, 0.04), (0.96, 0.02)]
    assert rounded(paper.producers, 2) == [(0.75, 0.21), (0.85, 0.25), (0.93, 0.03), (0.96, 0.02)]
    assert rounded(paper.areas, 0) == [(21_158, 6158), (11_686, 3756), (285_770, 15_510), (581_386, 16_282)]
    expected = [[0.0176, 0, 0.0013, 0.0011], [0, 0.0110, 0.0016, 0.0024],
                [0.0019, 0, 0.2967, 0.0213], [0.0040, 0.0020, 0.0179, 0.6212]]  # fmt: skip
    np.testing.assert_array_equal(paper.proportions.T.round(4), expected)
    np.testing.assert_allclose(paper.weights, [0.020, 0.015, 0.320, 0.645])
    assert (paper.area_unit, paper.total, paper.notes) == ("ha", pytest.approx(900_000), [])


def test_the_paper_in_pixels() -> None:
    areas = estimates_of(PAPER, PAPER_AREAS, "stratified", "pixels").areas
    assert rounded(areas[:1], 0) == [(235_086, 68_418)]


def test_areas_and_shares_give_the_same_accuracies(paper: Estimates) -> None:
    shares = estimates_of(PAPER, PAPER_AREAS / PAPER_AREAS.sum(), "stratified", "share")
    assert rounded([shares.overall, *shares.users, *shares.producers], 9) == rounded(
        [paper.overall, *paper.users, *paper.producers], 9
    )


def test_intervals_end_at_what_is_possible(paper: Estimates) -> None:
    gain = paper.producers[1]
    assert gain.value + gain.margin > 1 == gain.high
    assert gain.low == pytest.approx(gain.value - gain.margin)
    few = estimates_of(np.array([[1, 1], [1, 9]]), np.array([1.0, 1.0]), "simple", "m²")
    assert all(0 <= area.low <= area.value <= area.high <= few.total for area in few.areas)
    assert any(area.low == 0 for area in few.areas)


def test_estimates_are_right_on_average_over_samples_of_a_known_map() -> None:
    """Estimates of many samples scatter round the truth by what they say their standard error is."""
    random = np.random.default_rng(1)
    truth = np.array([[0.85, 0.1, 0.05], [0.05, 0.9, 0.05], [0.2, 0.1, 0.7]])  # reference per class of the map
    areas = np.array([0.1, 0.7, 0.2])
    sizes = (60, 100, 80)
    samples = [
        np.array([random.multinomial(size, row) for size, row in zip(sizes, truth, strict=True)]).T for _ in range(600)
    ]
    runs = [estimates_of(sample, areas, "stratified", "") for sample in samples]
    shares = areas[:, None] * truth
    found = {
        "overall": (np.trace(shares), [run.overall for run in runs]),
        "area": (shares.sum(0)[0], [run.areas[0] for run in runs]),
        "producer": (shares[0, 0] / shares.sum(0)[0], [run.producers[0] for run in runs]),
    }
    for name, (right, estimates) in found.items():
        values = np.array([estimate.value for estimate in estimates])
        errors = np.array([estimate.standard_error for estimate in estimates])
        assert values.mean() == pytest.approx(right, abs=4 * values.std() / np.sqrt(600)), name
        assert errors.mean() == pytest.approx(values.std(), rel=0.12), name
        inside = [estimate.low <= right <= estimate.high for estimate in estimates]
        assert 0.91 < np.mean(inside) < 0.98, name


def test_a_simple_sample_has_the_ordinary_estimators() -> None:
    matrix = np.array([[40, 10], [5, 45]])
    found = estimates_of(matrix, np.array([900.0, 100.0]), "simple", "m²")
    assert found.overall.value == 0.85
    assert found.overall.standard_error == pytest.approx(np.sqrt(0.85 * 0.15 / 99))
    assert [estimate.value for estimate in found.users] == pytest.approx([40 / 45, 45 / 55])
    assert found.users[0].standard_error == pytest.approx(np.sqrt(40 / 45 * 5 / 45 / 44))
    assert [estimate.value for estimate in found.producers] == pytest.approx([0.8, 0.9])
    assert found.producers[0].standard_error == pytest.approx(np.sqrt(0.8 * 0.2 / 49))
    # The mapped areas do not matter, only their sum.
    assert [estimate.value for estimate in found.areas] == [500, 500]
    assert found.areas[0].standard_error == pytest.approx(1000 * np.sqrt(0.25 / 99))
    assert np.isnan(found.weights).all()
    np.testing.assert_array_equal(found.proportions, matrix / 100)


def test_disagreements_add_up_with_the_overall_accuracy(paper: Estimates) -> None:
    assert paper.overall.value + paper.quantity_disagreement + paper.allocation_disagreement == pytest.approx(1)
    simple = estimates_of(PAPER, PAPER_AREAS, "simple", "")
    assert simple.overall.value + simple.quantity_disagreement + simple.allocation_disagreement == pytest.approx(1)
    # All points of the second class are mapped as the first one: the quantities are wrong, and nothing else.
    quantity = estimates_of(np.array([[50, 0], [50, 0]]), np.array([1.0, 0.0]), "stratified", "")
    assert (quantity.quantity_disagreement, quantity.allocation_disagreement) == (0.5, 0)


UNDEFINED = {
    # name: matrix [reference, map], areas, what is undefined, part of the note
    "a class without points": ([[9, 0, 1], [1, 0, 9], [0, 0, 0]], [50, 10, 40], {"users": [1]}, "90.0%"),
    "one point in a class": (
        [[9, 0], [1, 1]], [50, 50], {"errors of users": [1], "errors of overall": [0]}, "only one reference point",
    ),
    "a class that no point is": ([[9, 3], [0, 0]], [50, 50], {"producers": [1]}, "No reference point is b"),
    "points in a class without an area": ([[9, 2], [1, 8]], [50, 0], {}, "do not count in the estimates"),
}  # fmt: skip


@pytest.mark.parametrize(("matrix", "areas", "undefined", "note"), UNDEFINED.values(), ids=UNDEFINED)
def test_what_the_sample_does_not_tell_is_undefined_and_told(
    matrix: Any, areas: Any, undefined: dict[str, list[int]], note: str
) -> None:
    names = ["a", "b", "c"][: len(matrix)]
    found = estimates_of(np.array(matrix), np.array(areas, float), "stratified", "m²", names)
    values: dict[str, list[float]] = {
        "users": [estimate.value for estimate in found.users],
        "producers": [estimate.value for estimate in found.producers],
        "errors of users": [estimate.standard_error for estimate in found.users],
        "errors of overall": [found.overall.standard_error],
    }
    for name, positions in undefined.items():
        assert np.flatnonzero(np.isnan(values[name])).tolist() == positions, name
    assert note in " ".join(found.notes)
    assert not np.isnan(found.overall.value)


def test_an_undefined_estimate_has_no_interval() -> None:
    found = estimates_of(np.array([[9, 0], [1, 1]]), np.array([1.0, 1.0]), "stratified", "")
    assert np.isnan([found.overall.low, found.overall.high, found.users[1].low, found.users[1].high]).all()


def test_a_class_without_points_leaves_the_rest_of_the_map() -> None:
    found = estimates_of(np.array([[9, 0, 1], [1, 0, 9], [0, 0, 0]]), np.array([50.0, 10, 40]), "stratified", "m²")
    assert found.total == 90
    assert found.weights.tolist() == [50 / 90, 0, 40 / 90]
    assert sum(estimate.value for estimate in found.areas) == pytest.approx(90)


@pytest.mark.parametrize(
    ("matrix", "areas", "design", "parts"),
    [
        pytest.param(np.eye(2, dtype=int), [1, 1], "none", ("DESIGN", "none", "stratified, simple"), id="no design"),
        pytest.param(np.diag([5, 0]), [0, 1], "stratified", ("STRATA", "no class"), id="no class with both"),
        pytest.param(np.zeros((2, 2), int), [1, 1], "simple", ("REFERENCE", "no point"), id="no point"),
    ],
)
def test_refuses_in_a_sentence(matrix: Any, areas: list[float], design: str, parts: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as error:
        estimates_of(matrix, np.array(areas, float), design, "m²")
    assert all(part in str(error.value) for part in parts), error.value


def test_large_counts_do_not_overflow() -> None:
    found = estimates_of(np.full((2, 2), 2**40), np.array([2.0**52, 2.0**52]), "stratified", "m²")
    assert found.overall.value == 0.5
    assert found.areas[0].value == 2.0**52


TABLE = ClassTable(
    [ClassEntry(1, "forest", "#009e73"), ClassEntry(2, "grass", "#f0e442"), ClassEntry(7, "rock", "#000000")]
)


@pytest.mark.parametrize(
    ("strata", "map_area", "areas", "unit"),
    [
        pytest.param({"forest": 20, "2": 50, "ROCK": 5}, 900.0, [20, 50, 5], "units of STRATA", id="areas"),
        pytest.param({"forest": 0.5, "grass": 0.3, "rock": 0.2}, 900.0, [450, 270, 180], "m²", id="shares of a map"),
        pytest.param({"forest": 0.5, "grass": 0.5}, None, [0.5, 0.5, 0], "share of the area", id="shares alone"),
        pytest.param({"forest": 0.333, "grass": 0.667}, 100.0, [33.3, 66.7, 0], "m²", id="rounded shares"),
    ],
)
def test_strata_as_they_are_told(strata: Any, map_area: float | None, areas: list[float], unit: str) -> None:
    found, found_unit = strata_areas(strata, TABLE, map_area, "m²")
    assert found.tolist() == pytest.approx(areas)
    assert found_unit == unit


@pytest.mark.parametrize(
    ("strata", "parts"),
    [
        pytest.param({"lake": 3}, ("STRATA", "lake", "forest (1), grass (2), rock (7)"), id="unknown class"),
        pytest.param({"forest": 3, "1": 4}, ("STRATA", "forest", "twice"), id="told twice"),
        pytest.param({"forest": -3}, ("STRATA", "forest is -3"), id="negative"),
        pytest.param({"forest": float("nan")}, ("STRATA", "forest is nan"), id="no number"),
        pytest.param({"forest": 0, "grass": 0}, ("STRATA", "0"), id="nothing at all"),
    ],
)
def test_strata_that_cannot_be(strata: Any, parts: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as error:
        strata_areas(strata, TABLE, None, "m²")
    assert all(part in str(error.value) for part in parts), error.value
