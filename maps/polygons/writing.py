"""The polygons of a class raster written to a file."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...errors import InputError
from ...feedback import Feedback
from ...geo.cache import block_cache
from ...geo.classes import ClassEntry
from ...geo.classraster import writing
from ...language import translate
from ..job import PolygonOptions
from .featurewriter import FeatureWriter, feature_writer
from .formats import check_complete, create_layer, created

if TYPE_CHECKING:
    from .measure import Measure
    from .pixels import ClassPixels
    from .regions import Facts
    from .rings import Rings

gdal.UseExceptions()

# Rings of so many vertices are measured and written together.
VERTICES_AT_ONCE = 1 << 20
# Byte order, type and number of rings; number of vertices.
WKB_HEAD, RING_HEAD, POINT_BYTES = struct.Struct("<BII"), struct.Struct("<I"), 16
FIELDS = (("class_id", ogr.OFTInteger), ("class", ogr.OFTString), ("area_m2", ogr.OFTReal), ("perimeter", ogr.OFTReal))
CONFIDENCE_FIELD = ("confidence", ogr.OFTReal)
NO_OPTIONS = PolygonOptions()


def check_options(options: PolygonOptions) -> None:
    """Raises InputError for options that make no sense."""
    least = {
        "POLYGON_SIEVE": options.sieve,
        "FILL_HOLES": options.fill_holes,
        "MINIMUM_AREA": options.minimum_area,
        "SIMPLIFY": options.simplify,
        "SMOOTH": options.smooth,
    }
    for key, value in least.items():
        if not value >= 0:
            text = translate("Pixelwise", "{parameter} is {value:g}: it must be 0 (nothing is done) or more.")
            raise InputError(text.format(parameter=key, value=value))
    if both := sorted(set(options.right_angles) & set(options.skip)):
        raise InputError(
            translate(
                "Pixelwise",
                "RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.",
            ).format(value=both[0])
        )


def write_polygons(
    class_raster: str | os.PathLike[str],
    classes: Iterable[ClassEntry],
    path: str | os.PathLike[str],
    destination: str | os.PathLike[str],
    feedback: Feedback,
    progress: Callable[[float], None] = lambda _share: None,
    *,
    options: PolygonOptions = NO_OPTIONS,
    confidence: str | os.PathLike[str] | None = None,
    band: int = 1,
) -> int:
    """Outlines the classes of a class raster; returns the number of polygons.

    Writes to `path` what is to become `destination`: a layer of that name with `class_id`, `class`, `area_m2` and
    `perimeter` in metres (both on the ellipsoid in degrees and on Mercator maps, empty without a CRS), and
    `confidence`, the mean of that raster, where there is one. Pixels belong together across their sides, not their
    corners; nodata gets no polygon. Borders that two classes share have the same vertices in both. Memory holds a
    block of pixels, GDAL's cache, what is open at the front of the blocks, and the largest polygon. Temporary files
    have names that begin with `path`. `progress` hears shares from 0 to 1.
    """
    # These need scipy, which the host may not have.
    from .measure import Measure
    from .pixels import ClassPixels
    from .tracing import BLOCK, traced

    check_options(options)
    given = ClassPixels(class_raster, band, options.skip, confidence)
    names = {entry.value: entry.name for entry in classes}
    # Each row of blocks reads the last row of pixels of the blocks above again.
    with writing(destination):
        with ExitStack() as resources:
            resources.enter_context(block_cache(given.grid.width * BLOCK * 2))
            pixels, begin = resources.enter_context(_prepared(given, band, path, options, feedback, progress))
            target = resources.enter_context(created(path, destination))
            fields = [*FIELDS, CONFIDENCE_FIELD] if confidence else FIELDS
            layer = create_layer(target, Path(destination).stem, given.crs, fields)
            writer = resources.enter_context(feature_writer(layer, feedback))
            regions = _RegionWriter(writer, names, Measure(given.grid), options.minimum_area, bool(confidence))
            tell = _between(progress, begin, 1.0)
            for facts, rings in traced(pixels, options, Path(f"{path}-arcs"), feedback, tell):
                regions.write(facts, rings)
        check_complete(path, writer.count)
    return writer.count


@contextmanager
def _prepared(
    given: ClassPixels,
    band: int,
    path: str | os.PathLike[str],
    options: PolygonOptions,
    feedback: Feedback,
    progress: Callable[[float], None],
) -> Iterator[tuple[ClassPixels, float]]:
    """The pixels after the sieve and with their holes filled, and the share of the time that took."""
    from .holes import fill_holes
    from .pixels import ClassPixels
    from .sieve import sieve

    sieved, filled = (Path(f"{path}-{name}.tif") for name in ("sieved", "filled"))
    begin, used = 0.0, [given]
    try:
        if options.sieve > 1:
            begin = 0.4
            sieve(given.path, band, sieved, options.sieve, feedback, _between(progress, 0.0, begin))
            used.append(ClassPixels(sieved, 1, options.skip, given.confidence))
        if options.fill_holes:
            end = begin + (1 - begin) * 0.5
            spill = Path(f"{path}-holes")
            fill_holes(used[-1], filled, options.fill_holes, spill, feedback, _between(progress, begin, end))
            used.append(ClassPixels(filled, 1, (), given.confidence))
            begin = end
        yield used[-1], begin
    finally:
        # An open file cannot be deleted on Windows.
        for pixels in used:
            pixels.close()
        for left in (sieved, filled):
            left.unlink(missing_ok=True)


def _between(progress: Callable[[float], None], begin: float, end: float) -> Callable[[float], None]:
    return lambda share: progress(begin + (end - begin) * share)


class _RegionWriter:
    """Writes regions as features."""

    def __init__(
        self, writer: FeatureWriter, names: dict[int, str], measure: Measure, minimum_area: float, confidence: bool
    ) -> None:
        self._writer, self._names, self._measure = writer, names, measure
        self._minimum_area, self._confidence = minimum_area, confidence

    def write(self, facts: Facts, rings: Rings) -> None:
        """Writes regions, some at a time; raises CanceledError."""
        for some_facts, some_rings in _portions(facts, rings):
            self._write_some(some_facts, some_rings)

    def _write_some(self, facts: Facts, rings: Rings) -> None:
        regions = len(facts.value)
        measured = self._measure.measured(rings)
        areas = np.bincount(rings.region, measured.areas, regions)
        lengths = np.bincount(rings.region, measured.lengths, regions)
        with np.errstate(invalid="ignore"):
            means = facts.total / facts.known
        begins = np.searchsorted(rings.region, np.arange(regions + 1)).tolist()
        bounds, places = rings.bounds.tolist(), measured.rings.places
        feature = self._writer.feature
        items = zip(facts.value.tolist(), areas.tolist(), lengths.tolist(), means.tolist(), strict=True)
        for region, (value, area, length, mean) in enumerate(items):
            if area < self._minimum_area:
                continue
            self._fill(feature, value, area, length, mean)
            wkb = polygon_wkb(places, bounds[begins[region] : begins[region + 1] + 1])
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            self._writer.add()

    def _fill(self, feature: ogr.Feature, value: int, area: float, length: float, mean: float) -> None:
        feature.SetField(0, value)
        feature.SetField(1, self._names.get(value, str(value)))
        if self._measure.known:
            feature.SetField(2, area)
            feature.SetField(3, length)
        if self._confidence:
            if mean == mean:
                feature.SetField(4, mean)
            else:
                feature.UnsetField(4)


def _portions(facts: Facts, rings: Rings) -> Iterator[tuple[Facts, Rings]]:
    """Regions with about VERTICES_AT_ONCE vertices together; a larger one is alone."""
    from .rings import Rings

    # Rings are sorted by region, and every region has one.
    first_rings = np.searchsorted(rings.region, np.arange(len(facts.value)))
    portion = rings.bounds[first_rings] // VERTICES_AT_ONCE
    cuts = [0, *(np.flatnonzero(np.diff(portion)) + 1).tolist(), len(facts.value)]
    for begin, end in pairwise(cuts):
        first, last = np.searchsorted(rings.region, [begin, end])
        low, high = rings.bounds[first], rings.bounds[last]
        part = Rings(
            rings.region[first:last] - begin,
            rings.bounds[first : last + 1] - low,
            rings.places[low:high],
            rings.square[first:last],
        )
        yield facts.taken(slice(begin, end)), part


def polygon_wkb(places: NDArray[np.float64], bounds: Sequence[int]) -> bytes:
    """OGC's binary form of a polygon; ring i has the vertices bounds[i]:bounds[i + 1] of `places` (n, 2), not closed.

    The outer ring comes first.
    """
    # Filled in place, because a polygon may have a million holes.
    content = bytearray(WKB_HEAD.size + sum(RING_HEAD.size + POINT_BYTES * (b - a + 1) for a, b in pairwise(bounds)))
    WKB_HEAD.pack_into(content, 0, 1, ogr.wkbPolygon, len(bounds) - 1)
    at = WKB_HEAD.size
    for begin, end in pairwise(bounds):
        RING_HEAD.pack_into(content, at, end - begin + 1)
        at += RING_HEAD.size
        for part in (places[begin:end], places[begin : begin + 1]):
            data = part.tobytes()
            content[at : at + len(data)] = data
            at += len(data)
    return bytes(content)
