"""Outlines of small class rasters, and what a set of polygons without gaps and overlaps must fulfil."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr
from scipy.ndimage import label, median_filter

from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry
from pixelwise.maps.job import PolygonOptions
from pixelwise.maps.polygons import tracing, write_polygons

NODATA = 255
# Pixels of 1 m, with the raster's upper left corner at 0, 0.
UNIT = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
CLASSES = [ClassEntry(value, f"class {value}", "#000000") for value in range(8)]


@dataclass
class Outlined:
    """The polygons of a class raster: attributes and geometries."""

    path: str
    count: int
    features: list[dict[str, Any]]
    geometries: list[ogr.Geometry]

    def areas(self, value: int | None = None) -> list[float]:
        pairs = zip(self.features, self.geometries, strict=True)
        return sorted(geometry.GetArea() for item, geometry in pairs if value in (None, item["class_id"]))

    @property
    def vertices(self) -> int:
        return sum(len(ring) for geometry in self.geometries for ring in rings_of(geometry))


@pytest.fixture
def outlined(
    make_raster: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Outlined]:
    """Outlines an array, or a raster at a path, with options of PolygonOptions, in blocks of `block` pixels."""

    def run(
        source: Any,
        *,
        block: int = 512,
        name: str = "map.gpkg",
        confidence: Any = None,
        raster: Any = None,
        band: int = 1,
        **options: Any,
    ) -> Outlined:
        if isinstance(source, np.ndarray):
            source = make_raster(source, nodata=NODATA, **({"transform": UNIT} | (raster or {})))
        target = tmp_path / name
        target.unlink(missing_ok=True)
        monkeypatch.setattr(tracing.traced, "__defaults__", (*tracing.traced.__defaults__[:-1], block))
        settings = PolygonOptions(**options)
        count = write_polygons(
            source, CLASSES, target, target, SilentFeedback(), options=settings, confidence=confidence, band=band
        )
        store = ogr.Open(str(target))
        layer = store.GetLayer(0)
        pairs = [(feature.items(), feature.GetGeometryRef().Clone()) for feature in layer]
        return Outlined(str(target), count, [item for item, _ in pairs], [geometry for _, geometry in pairs])

    return run


def noisy(seed: int, size: int, classes: int, filtered: int = 3, gaps: float = 0.0) -> np.ndarray:
    """Random classes 1… in patches whose size grows with `filtered`, and nodata."""
    random = np.random.default_rng(seed)
    array = median_filter(random.integers(1, classes + 1, (size, size)).astype(np.uint8), filtered)
    array[random.random(array.shape) < gaps] = NODATA
    return array


def patch_count(array: np.ndarray) -> int:
    return sum(label(array == value)[1] for value in np.unique(array[array != NODATA]))


def rings_of(geometry: ogr.Geometry) -> list[np.ndarray]:
    return [np.array(geometry.GetGeometryRef(part).GetPoints())[:, :2] for part in range(geometry.GetGeometryCount())]


def lonely_edges(geometries: list[ogr.Geometry]) -> np.ndarray:
    """Edges (n, 4) that only one polygon has; asserts that no edge is there twice in the same direction.

    Where polygons touch without gaps and overlaps, each edge of one is one of its neighbour the other way round.
    """
    edges: Counter[tuple[float, ...]] = Counter()
    for geometry in geometries:
        for ring in rings_of(geometry):
            edges.update(map(tuple, np.hstack([ring[:-1], ring[1:]]).tolist()))
    assert set(edges.values()) <= {1}
    return np.array([edge for edge in edges if (*edge[2:], *edge[:2]) not in edges]).reshape(-1, 4)


def check_coverage(found: Outlined, area: float) -> None:
    """Valid polygons that do not overlap, cover so much, and share all vertices with their neighbours."""
    assert [
        item for item, geometry in zip(found.features, found.geometries, strict=True) if not geometry.IsValid()
    ] == []
    everything = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in found.geometries:
        everything.AddGeometry(geometry)
    union = everything.UnionCascaded().GetArea() if found.geometries else 0.0
    assert sum(found.areas()) == pytest.approx(union, rel=1e-9)
    assert union == pytest.approx(area, rel=1e-9)


def on_frame(edges: np.ndarray, height: float, width: float) -> np.ndarray:
    """Which edges lie on the frame of a raster with pixels as in UNIT."""
    ends = edges.reshape(-1, 2, 2)
    sides = [ends[:, :, 0] == 0, ends[:, :, 0] == width, ends[:, :, 1] == 0, ends[:, :, 1] == -height]
    return np.logical_or.reduce([side.all(axis=1) for side in sides])
