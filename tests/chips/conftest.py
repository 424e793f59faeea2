"""A small job to change, and feedback that cancels or breaks at a chosen moment."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr

from pixelwise.chips.containers import open_writer
from pixelwise.chips.dataset import ChipDataset, ChipRecord, Scene, write_description
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.chips.statistics import StatisticsGatherer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable, color_of
from pixelwise.geo.grid import Grid
from pixelwise.geo.raster import Band
from pixelwise.geo.windows import Window

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
        layer = LabelLayer(labels, field="class")
        job = ExportJob(inputs, [layer], str(tmp_path / "chips"), chip_size=64)
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


def _labels_of(number: int, size: int, values: tuple[int, ...]) -> np.ndarray:
    """Blobs of classes with holes, single pixels, and corners that touch."""
    random = np.random.default_rng(number)
    coarse = random.choice(values, (size // 4, size // 4)).astype(np.uint8)
    label = np.kron(coarse, np.ones((4, 4), np.uint8))
    noise = random.random(label.shape) < 0.1
    label[noise] = random.choice(values, int(noise.sum()))
    return label


@pytest.fixture
def made_dataset(tmp_path: Path) -> Callable[..., ChipDataset]:
    """Writes a dataset of random chips without an export; every third chip has invalid, ignored pixels.

    With `gaps=False` all pixels are valid and of a class.
    """

    def make(
        name: str = "made",
        *,
        container: str = "geotiff",
        bands: int = 3,
        dtype: str = "uint8",
        splits: str = "ttttvvs",
        size: int = 32,
        gaps: bool = True,
        epsg: int | None = 32645,
        values: tuple[int, ...] = (0, 1, 2, 7),
    ) -> ChipDataset:
        folder = tmp_path / name
        folder.mkdir()
        grid = Grid("", (LEFT, PIXEL, 0.0, TOP, 0.0, -PIXEL), size, size * len(splits))
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            grid = replace(grid, crs_wkt=crs.ExportToWkt())
        writer = open_writer(container, folder, grid.crs_wkt, bands, np.dtype(dtype), size)
        gatherer = StatisticsGatherer(bands, np.dtype(dtype))
        classes = ClassTable(ClassEntry(v, f"class {v}" if v else "background", color_of(v % 16)) for v in values)
        chips, pixels = [], {split: np.zeros(256, np.int64) for split in ("train", "validation", "test")}
        for number, letter in enumerate(splits):
            split = {"t": "train", "v": "validation", "s": "test"}[letter]
            random = np.random.default_rng(number)
            image = (random.random((bands, size, size)) * 250 + 1).astype(dtype)
            label, valid = _labels_of(number, size, values), np.ones((size, size), bool)
            if gaps and number % 3 == 0:
                valid[:5, :9], label[:5, :12] = False, 255
                image[:, ~valid] = 0
            chip = ChipRecord(f"chip_{number}", split, 0, 0, number * size, float(valid.mean()))
            transform = grid.window_transform(Window(0, number * size, size, size))
            writer.write(chip.id, transform, image, valid, zlib.compress(label, 1))
            chips.append(chip)
            gatherer.add(image, valid)
            pixels[split] += np.bincount(label.ravel(), minlength=256)
        writer.close()
        dataset = ChipDataset(
            folder=folder,
            bands=[Band(f"Band {n + 1}", dtype, None) for n in range(bands)],
            dtype=dtype,
            crs=grid.crs_wkt,
            pixel_size=(PIXEL, PIXEL),
            classes=classes,
            ignore_value=255,
            chip_size=size,
            stride=size,
            statistics=gatherer.result(),
            chips=chips,
            pixel_counts={split: {str(v): int(of[v]) for v in values} for split, of in pixels.items()},
            chip_counts={split: {str(v): int(of[v] > 0) for v in values} for split, of in pixels.items()},
            container=container,
            scenes=[Scene.of_grid(grid, ["/data/a.tif"])],
        )
        write_description(dataset, folder)
        return dataset

    return make
