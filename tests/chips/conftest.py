"""A small job to change, and feedback that cancels or breaks at a chosen moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr

from pixelwise.chips.job import ExportJob, LayerSource
from pixelwise.feedback import SilentFeedback

LEFT, TOP, PIXEL = 500000.0, 3000000.0, 0.5


def box(west: float, north: float, east: float, south: float) -> str:
    """A rectangle given in pixels of `make_raster`'s grid."""
    x, y = [LEFT + west * PIXEL, LEFT + east * PIXEL], [TOP - north * PIXEL, TOP - south * PIXEL]
    return f"POLYGON (({x[0]} {y[0]},{x[1]} {y[0]},{x[1]} {y[1]},{x[0]} {y[1]},{x[0]} {y[0]}))"


def scattered(count: int, extent: int, classes: tuple[Any, ...], seed: int = 0) -> list[tuple[str, Any]]:
    """Rectangles all over the first `extent` pixels in both axes, the classes in turn."""
    random = np.random.default_rng(seed)
    features = []
    for number in range(count):
        col, row = random.uniform(0, extent, 2)
        width, height = random.uniform(3, 20, 2)
        features.append((box(col, row, col + width, row + height), classes[number % len(classes)]))
    return features


@pytest.fixture(name="box")
def box_fixture() -> Callable[..., str]:
    return box


@pytest.fixture(name="scattered")
def scattered_fixture() -> Callable[..., list[tuple[str, Any]]]:
    return scattered


@pytest.fixture
def make_job(
    tmp_path: Path, make_raster: Callable[..., Path], make_layer: Callable[..., Path]
) -> Callable[..., ExportJob]:
    """A job on a random 200 × 240 raster of 3 bands with scattered polygons of the classes 1 and 2, and changes to it.

    `array` and `features` take the place of the raster's pixels and of the polygons; `raster` and `layer` go to
    `make_raster` and `make_layer`.
    """

    def make(
        array: np.ndarray | None = None,
        features: Any = None,
        raster: dict[str, Any] | None = None,
        layer: dict[str, Any] | None = None,
        **changes: Any,
    ) -> ExportJob:
        if array is None:
            array = np.random.default_rng(1).integers(1, 255, (3, 200, 240), dtype=np.uint8)
        if features is None:
            features = scattered(150, 240, (1, 2))
        inputs = [str(make_raster(array, **(raster or {})))]
        labels = str(make_layer(features, **{"kind": ogr.OFTInteger, **(layer or {})}))
        job = ExportJob(inputs, LayerSource(labels), str(tmp_path / "chips"), class_field="class", chip_size=64)
        return replace(job, **changes)

    return make


class StoppingFeedback(SilentFeedback):
    """Cancels, or calls `then`, once the progress has reached a percentage."""

    def __init__(self, percent: float, then: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.percent, self.then = percent, then

    def isCanceled(self) -> bool:
        if self.progress < self.percent:
            return False
        if self.then:
            self.then()
            return False
        return True


@pytest.fixture
def stopping() -> type[StoppingFeedback]:
    return StoppingFeedback
