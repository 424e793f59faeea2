"""How many points a sample takes and which class gets how many, against the example of the paper it is from."""

from __future__ import annotations

import numpy as np
import pytest

from pixelwise.errors import InputError
from pixelwise.maps.accuracy.allocation import (
    allocated,
    allocation_shares,
    deviations_of,
    expected_error,
    points_for,
)

# Olofsson et al. (2014), section 5.1: shares of the map and user's accuracies that are expected.
WEIGHTS = np.array([0.020, 0.015, 0.320, 0.645])
DEVIATIONS = deviations_of(np.array([0.70, 0.60, 0.90, 0.95]))
MANY = 10_000_000


def test_the_number_of_points_in_the_example_of_the_paper() -> None:
    shares = allocation_shares("optimal", WEIGHTS, DEVIATIONS)
    assert points_for(0.01, shares, WEIGHTS, DEVIATIONS, MANY) == 641


def test_shares_of_the_three_allocations() -> None:
    assert allocation_shares("equal", WEIGHTS, DEVIATIONS).tolist() == [0.25] * 4
    assert allocation_shares("proportional", WEIGHTS, DEVIATIONS).tolist() == pytest.approx(WEIGHTS)
    neyman = WEIGHTS * DEVIATIONS
    assert allocation_shares("optimal", WEIGHTS, DEVIATIONS).tolist() == pytest.approx(neyman / neyman.sum())


@pytest.mark.parametrize("allocation", ["equal", "proportional", "optimal"])
def test_the_number_of_points_meets_the_target_with_every_allocation(allocation: str) -> None:
    shares = allocation_shares(allocation, WEIGHTS, DEVIATIONS)
    size = points_for(0.01, shares, WEIGHTS, DEVIATIONS, MANY)
    error = expected_error(allocated(size, shares, 0), WEIGHTS, DEVIATIONS)
    assert error == pytest.approx(0.01, rel=0.02)


def test_the_optimal_allocation_takes_fewest_points() -> None:
    sizes = {
        name: points_for(0.01, allocation_shares(name, WEIGHTS, DEVIATIONS), WEIGHTS, DEVIATIONS, MANY)
        for name in ("equal", "proportional", "optimal")
    }
    assert sizes["optimal"] < sizes["proportional"] < sizes["equal"]


def test_a_small_map_takes_fewer_points() -> None:
    shares = allocation_shares("optimal", WEIGHTS, DEVIATIONS)
    assert points_for(0.01, shares, WEIGHTS, DEVIATIONS, 1000) < 641


def test_accuracies_that_are_sure_leave_something_to_share_out() -> None:
    sure = np.zeros(4)
    assert allocation_shares("optimal", WEIGHTS, sure).tolist() == pytest.approx(WEIGHTS)
    assert points_for(0.01, WEIGHTS, WEIGHTS, sure, MANY) == 1


@pytest.mark.parametrize(
    ("size", "shares", "minimum", "expected"),
    [
        pytest.param(640, [0.25] * 4, 0, [160] * 4, id="equal"),
        pytest.param(641, [0.02, 0.015, 0.32, 0.645], 75, [75, 75, 163, 328], id="minimum first, the rest by share"),
        pytest.param(100, [0.9, 0.06, 0.04], 25, [50, 25, 25], id="minimum in two classes"),
        pytest.param(100, [0.5, 0.3, 0.2], 33, [34, 33, 33], id="minimum in a class that the others push below it"),
        pytest.param(10, [1 / 3] * 3, 0, [4, 3, 3], id="remainders"),
        pytest.param(75, [0.5, 0.5, 0], 25, [25, 25, 25], id="no more than the minimum"),
        pytest.param(5, [1, 0], 0, [5, 0], id="a class without a share"),
    ],
)
def test_whole_points(size: int, shares: list[float], minimum: int, expected: list[int]) -> None:
    counts = allocated(size, np.array(shares), minimum)
    assert counts.tolist() == expected
    assert counts.sum() == size


def test_a_minimum_that_takes_too_many_points() -> None:
    with pytest.raises(InputError, match="SIZE is 50: with MINIMUM_PER_CLASS 25 the 3 classes take at least 75"):
        allocated(50, np.full(3, 1 / 3), 25)


def test_an_unknown_allocation() -> None:
    with pytest.raises(InputError, match="ALLOCATION is fair: it must be one of equal, proportional, optimal"):
        allocation_shares("fair", WEIGHTS, DEVIATIONS)


def test_an_error_that_cannot_be_told() -> None:
    assert expected_error(np.array([10, 0]), np.array([0.5, 0.5]), np.array([0.4, 0.4])) == np.inf
