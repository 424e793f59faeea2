"""A raster or polygons of classes as positions of their classes, window by window on one grid."""

from __future__ import annotations

import math
from contextlib import suppress
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ...chips.job import LabelLayer, LayerSource
from ...chips.labels.rasterclasses import names_and_colors
from ...errors import InputError
from ...feedback import Feedback
from ...geo.align import placed_grid
from ...geo.features import EDGE_POINTS, Extent
from ...geo.grid import Grid, same_crs
from ...geo.polygons import PixelPolygons
from ...geo.raster import open_raster
from ...geo.rastersource import RasterSource, source_on, touches, transparency_of
from ...geo.vectors import describe_extent, extent_on_grid, onto_grid, open_layer
from ...geo.windows import Window
from ...language import translate
from .classfield import ClassField
from .foundclasses import NOTHING, Found, FoundClass, found_classes
from .rastervalues import PositionsOf, raster_values, read_values, reopened

__all__ = ["NOTHING", "ClassGrid", "FoundClass", "open_class_grid"]

# A grid for polygons: of the sides of squares as large as they are, the smallest tenth get about so many pixels.
PIXELS_ACROSS_SMALL = 10
# It has not more pixels along its longer side, which an assessment takes minutes for.
MOST_PIXELS_ACROSS = 32768
LARGEST_SIDE = 2 * 65536


class ClassGrid(Protocol):
    """Classes on the pixels of a grid. Belongs to one thread: give every other one its own by `reopened()`.

    `classes` are those that the layer holds, in ascending order, `title` names it in sentences.
    """

    grid: Grid
    classes: list[FoundClass]
    title: str

    def read(self, window: Window) -> NDArray[np.uint8]:
        """Positions in `classes` (rows, cols) of a window that may reach beyond the grid; NOTHING where no class is
        known."""

    def layout(self) -> gdal.Dataset | None:
        """The raster whose blocks are read, for choosing windows; None for polygons."""

    def reopened(self) -> ClassGrid:
        """The same for another thread; the first one must stay open as long."""

    def close(self) -> None: ...


def open_class_grid(
    layer: LabelLayer,
    grid: Grid | None,
    *,
    parameter: str,
    pixel_size: float = 0.0,
    cover: LayerSource | None = None,
    feedback: Feedback,
) -> RasterClasses | PolygonClasses:
    """Opens a class raster or polygons; finds their classes, for which a raster is read once.

    Without a `grid` it is the raster's own, or one made for the polygons and for the layer `cover` (AREA), north up in
    their CRS with `pixel_size` in its units (0: by the size of the polygons). A raster on another grid is brought to it
    with nearest neighbour. Raises InputError, which names `parameter`, where the layer cannot be used, holds no class
    or lies elsewhere.
    """
    if layer.is_raster:
        return RasterClasses(layer, grid, parameter, feedback)
    return PolygonClasses(layer, grid, parameter, pixel_size, cover, feedback)


class RasterClasses:
    """A class raster of any type."""

    def __init__(self, layer: LabelLayer, grid: Grid | None, parameter: str, feedback: Feedback) -> None:
        dataset = open_raster(layer.path)
        check_bands(dataset, layer.path, parameter)
        own = placed_grid(dataset)
        self.grid = grid or own
        self.title = layer.path
        if not touches(dataset, self.grid):
            raise InputError(_elsewhere(parameter, layer.path, own.extent(), own.crs_wkt, self.grid))
        source = _source_on(own, dataset, layer.path)
        values = raster_values(source, _part_of(own, self.grid), parameter, feedback)
        if not values:
            text = translate("Pixelwise", "{parameter}: {path} holds no class there, only nodata.")
            raise InputError(text.format(parameter=parameter, path=layer.path))
        names, colors = names_and_colors(dataset.GetRasterBand(1))
        found: Found = found_classes(values, layer.classes, names, colors)
        self.classes = found.classes
        self._places = found.positions
        self._source = _source_on(self.grid, dataset, layer.path) if grid else source
        self._positions = PositionsOf(self._places, self._source.dtype)

    def leave_out(self, position: int) -> None:
        """From now on the pixels of a class have none."""
        self.classes = [found for place, found in enumerate(self.classes) if place != position]
        left = {key: place - (place > position) for key, place in self._places.items() if place != position}
        self._places, self._positions = left, PositionsOf(left, self._source.dtype)

    def read(self, window: Window) -> NDArray[np.uint8]:
        inside = window.intersection(self.grid.window)
        if inside == window:
            return self._read(window)
        positions = np.full((window.height, window.width), NOTHING, np.uint8)
        if not inside.is_empty:
            positions[inside.slices_in(window)] = self._read(inside)
        return positions

    def _read(self, window: Window) -> NDArray[np.uint8]:
        if not self._source.may_have_data(window):
            return np.full((window.height, window.width), NOTHING, np.uint8)
        return self._positions(*read_values(self._source, window))

    def layout(self) -> gdal.Dataset | None:
        return self._source.dataset

    def reopened(self) -> RasterClasses:
        other = object.__new__(RasterClasses)
        other.__dict__.update(self.__dict__)
        other._source = reopened(self._source)
        return other

    def close(self) -> None:
        self.__dict__.pop("_source", None)


class PolygonClasses:
    """Polygons with a class field, or of one class; those with higher ids cover those with lower ones. A polygon
    whose class is unknown hides what lies below. Between polygons is the class at position `below`, or NOTHING."""

    def __init__(
        self,
        layer: LabelLayer,
        grid: Grid | None,
        parameter: str,
        pixel_size: float,
        cover: LayerSource | None,
        feedback: Feedback,
    ) -> None:
        field = ClassField(layer, parameter=parameter, feedback=feedback)
        self.title, self.classes = field.title, list(field.classes)
        if field.without_class:
            text = translate(
                "Pixelwise", "{parameter}: {count:,} polygons of {title} have no class; their pixels do not count."
            )
            feedback.pushWarning(text.format(parameter=parameter, count=field.without_class, title=self.title))
        self.grid = grid or grid_for(field, pixel_size, parameter, cover)
        self.below = NOTHING
        self._polygons: PixelPolygons
        self._polygons, counts = onto_grid(field.source, self.grid, field.position_of, feedback)
        for text in counts.warnings:
            feedback.pushWarning(text)
        if counts.repaired:
            text = translate("Pixelwise", "{count:,} invalid geometries in {title} were repaired.")
            feedback.pushInfo(text.format(count=counts.repaired, title=self.title))
        if not counts.used:
            self.close()
            extent = extent_on_grid(field.source, self.grid)
            raise InputError(_elsewhere(parameter, self.title, extent, self.grid.crs_wkt, self.grid))

    def fill(self, found: FoundClass) -> None:
        """From now on gives this class to pixels in no polygon."""
        self.below = _position_in(self.classes, found)

    def read(self, window: Window) -> NDArray[np.uint8]:
        positions = self._polygons.burn(window, self.below)
        inside = window.intersection(self.grid.window)
        if inside != window:
            beyond = np.ones(positions.shape, bool)
            beyond[inside.slices_in(window)] = False
            positions[beyond] = NOTHING
        return positions

    def layout(self) -> gdal.Dataset | None:
        return None

    def reopened(self) -> PolygonClasses:
        other = object.__new__(PolygonClasses)
        other.__dict__.update(self.__dict__)
        other._polygons = self._polygons.reopened()
        return other

    def close(self) -> None:
        self._polygons.close()


def grid_for(field: ClassField, pixel_size: float, parameter: str, cover: LayerSource | None = None) -> Grid:
    """A grid over all polygons of a layer, and over those of `cover` (AREA), north up, whose lines lie on multiples of
    its pixel size."""
    extent = field.source.extent()
    if extent is None:
        text = translate("Pixelwise", "{parameter}: {title} has no polygons, only features without geometries.")
        raise InputError(text.format(parameter=parameter, title=field.title))
    of_polygons = longest = _longest_side(extent)
    with_area = False
    if cover is not None and (more := _extent_of(cover, field.source.crs_wkt)):
        extent = (*np.minimum(extent[:2], more[:2]).tolist(), *np.maximum(extent[2:], more[2:]).tolist())
        longest = _longest_side(extent)
        with_area = True
    if pixel_size <= 0:
        small = math.sqrt(float(np.quantile(np.array(field.sizes), 0.1))) / PIXELS_ACROSS_SMALL if field.sizes else 0.0
        # A large AREA makes many pixels rather than coarse ones.
        pixel_size = _rounded(max(small, of_polygons / MOST_PIXELS_ACROSS, longest / LARGEST_SIDE))
    elif longest / pixel_size > LARGEST_SIDE:
        raise InputError(_too_many_pixels(field.title, pixel_size, longest, with_area))
    xmin, ymin, xmax, ymax = extent
    west, north = math.floor(xmin / pixel_size), math.ceil(ymax / pixel_size)
    width, height = math.ceil(xmax / pixel_size) - west, north - math.floor(ymin / pixel_size)
    transform = (west * pixel_size, pixel_size, 0.0, north * pixel_size, 0.0, -pixel_size)
    return Grid(field.source.crs_wkt, transform, max(height, 1), max(width, 1))


def _too_many_pixels(title: str, pixel_size: float, longest: float, with_area: bool) -> str:
    if with_area:
        text = translate(
            "Pixelwise",
            "PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), "
            "which makes {count:,.0f} pixels; at most {most:,} are possible.",
        )
    else:
        text = translate(
            "Pixelwise",
            "PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes "
            "{count:,.0f} pixels; at most {most:,} are possible.",
        )
    count = longest / pixel_size
    return text.format(size=pixel_size, title=title, length=longest, count=count, most=LARGEST_SIDE)


def _longest_side(extent: Extent) -> float:
    return max(extent[2] - extent[0], extent[3] - extent[1])


def _extent_of(cover: LayerSource, crs_wkt: str) -> Extent | None:
    """The extent of AREA in another CRS; None where it has none."""
    source = open_layer(cover.path, cover.layer, cover.where, parameter="AREA")
    return extent_on_grid(source, Grid(crs_wkt, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 1, 1))


def _rounded(size: float) -> float:
    """The nearest of 1, 2 and 5 times a power of ten that is not larger, for a size that people can read."""
    power = 10.0 ** math.floor(math.log10(size)) if size > 0 else 1.0
    return power * max(step for step in (1, 2, 5) if step * power <= size * 1.000001) if size > 0 else 1.0


def _position_in(classes: list[FoundClass], wanted: FoundClass) -> int:
    """Position of a class of this value or name, which is added to the list if there is none."""
    for place, found in enumerate(classes):
        if (found.value is not None and found.value == wanted.value) or found.name.lower() == wanted.name.lower():
            return place
    classes.append(wanted)
    return len(classes) - 1


def _source_on(grid: Grid, dataset: gdal.Dataset, path: str) -> RasterSource:
    other = translate("Pixelwise", "the other layer")
    return source_on(grid, dataset, [(0, 1)], transparency_of(dataset), "nearest", path=path, first_path=other)


def check_bands(dataset: gdal.Dataset, path: str, parameter: str) -> None:
    """InputError for a raster of several bands, which is no class raster."""
    meanings = [dataset.GetRasterBand(number).GetColorInterpretation() for number in range(2, dataset.RasterCount + 1)]
    if any(meaning != gdal.GCI_AlphaBand for meaning in meanings):
        text = translate(
            "Pixelwise", "{parameter}: {path} has {count} bands; a class raster has one, with class values."
        )
        raise InputError(text.format(parameter=parameter, path=path, count=dataset.RasterCount))


def _part_of(own: Grid, grid: Grid) -> Window:
    """The window of a raster that lies on a grid, or all of it where nobody can say."""
    extent: Any = grid.extent()
    with suppress(RuntimeError):
        if not same_crs(own.crs_wkt, grid.crs_wkt):
            extent = osr.CoordinateTransformation(grid.crs, own.crs).TransformBounds(*extent, EDGE_POINTS)
        if np.isfinite(extent).all():
            part = own.window_of(extent).intersection(own.window)
            return own.window if part.is_empty else part
    return own.window


def _elsewhere(parameter: str, title: str, extent: Any, crs_wkt: str, grid: Grid) -> str:
    if same_crs(crs_wkt, grid.crs_wkt):
        text = translate(
            "Pixelwise",
            "{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid "
            "{of_grid} (xmin, ymin, xmax, ymax).",
        )
    else:
        text = translate(
            "Pixelwise",
            "{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that "
            "of the grid {of_grid} (xmin, ymin, xmax, ymax).",
        )
    there, of_grid = describe_extent(extent), describe_extent(grid.extent())
    return text.format(parameter=parameter, title=title, extent=there, of_grid=of_grid)
