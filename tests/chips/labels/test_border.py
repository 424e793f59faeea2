from __future__ import annotations

import numpy as np
import pytest

from pixelwise.chips.labels.border import near_edges


def by_definition(labels: np.ndarray, radius: int) -> np.ndarray:
    """A pixel counts where any pixel within the radius has another value."""
    rows, cols = np.indices(labels.shape)
    near = np.zeros(labels.shape, bool)
    for row, col in np.ndindex(labels.shape):
        disc = (rows - row) ** 2 + (cols - col) ** 2 <= radius**2
        near[row, col] = (labels[disc] != labels[row, col]).any()
    return near


@pytest.mark.parametrize("radius", [1, 2, 3, 5, 8])
def test_discs(radius: int) -> None:
    random = np.random.default_rng(radius)
    labels = np.zeros((37, 29), np.uint8)
    for value in (3, 255, 7, 1):
        row, col, height, width = random.integers(1, 12, 4)
        labels[row * 2 : row * 2 + height, col * 2 : col * 2 + width] = value
    assert (near_edges(labels, radius) == by_definition(labels, radius)).all()


def test_the_border_of_the_array_is_no_edge() -> None:
    assert not near_edges(np.full((6, 9), 4, np.uint8), 3).any()
    halves = np.repeat(np.array([[1, 2]], np.uint8), 10, axis=1).repeat(4, axis=0)
    assert np.flatnonzero(near_edges(halves, 2)[0]).tolist() == [8, 9, 10, 11]


def test_a_radius_above_the_array() -> None:
    labels = np.zeros((3, 4), np.uint8)
    assert not near_edges(labels, 9).any()
    labels[0, 0] = 1
    assert near_edges(labels, 9).all()
