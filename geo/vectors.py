"""Vector layers: opened by path, layer and filter, and brought onto a grid."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import InputError
from ..feedback import Feedback, until_canceled
from ..language import translate
from .buffers import Strokes
from .features import EDGE_POINTS, Carrier, Extent, Preparation, centre_on, transformation_to
from .grid import Grid
from .polygons import PixelPolygons
from .windows import Window

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

AREAL_TYPES = {
    ogr.wkbUnknown, ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface,
    ogr.wkbGeometryCollection, ogr.wkbSurface, ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle,
}  # fmt: skip


@dataclass
class VectorLayer:
    """An open vector layer. `title` names it in sentences, `parameter` is the one it was given by.

    Belongs to one thread.
    """

    dataset: gdal.Dataset
    layer: ogr.Layer
    title: str
    parameter: str

    @property
    def crs_wkt(self) -> str:
        crs = self.layer.GetSpatialRef()
        return crs.ExportToWkt() if crs else ""

    def extent(self) -> Extent | None:
        """xmin, ymin, xmax, ymax in the layer's own CRS, of all its features; None where none has a geometry."""
        # Without the last argument GDAL answers with whatever happens to be in memory.
        found = self.layer.GetExtent(True, True)
        if found is None or not np.isfinite(found).all() or found == (0, 0, 0, 0):
            return None
        xmin, xmax, ymin, ymax = found
        return xmin, ymin, xmax, ymax

    def fields(self) -> list[str]:
        definition = self.layer.GetLayerDefn()
        return [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]

    @contextmanager
    def reading(self, feedback: Feedback, only_field: str | None = None) -> Iterator[Iterator[ogr.Feature]]:
        """Its features, for a loop over them; with `only_field` (empty for none) other fields are not read.

        A feature is good until the next one. Raises InputError where a feature cannot be read or used, CanceledError.
        """
        others = [name for name in self.fields() if only_field is not None and name.lower() != only_field.lower()]
        skips = bool(others) and self.layer.TestCapability(ogr.OLCIgnoreFields)
        if skips:
            self.layer.SetIgnoredFields(others)
        try:
            yield until_canceled(self.layer, feedback)
        except RuntimeError as error:
            text = translate("Pixelwise", "{parameter}: {title} could not be read: {error}")
            raise InputError(text.format(parameter=self.parameter, title=self.title, error=error)) from error
        finally:
            if skips:
                self.layer.SetIgnoredFields([])

    def field_index(self, name: str) -> int:
        """Position of a field, whatever characters its name holds; InputError lists the names there are."""
        names = self.fields()
        if name in names:
            return names.index(name)
        lowered = [other.lower() for other in names]
        if name.lower() in lowered:
            return lowered.index(name.lower())
        if not names:
            text = translate("Pixelwise", "CLASS_FIELD: {title} has no field “{name}”; its fields are none.")
            raise InputError(text.format(title=self.title, name=name))
        text = translate("Pixelwise", "CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.")
        raise InputError(text.format(title=self.title, name=name, names=", ".join(names)))


def open_layer(
    path: str | os.PathLike[str],
    layer: str = "",
    where: str = "",
    *,
    parameter: str = "LABELS",
    only_polygons: bool = True,
) -> VectorLayer:
    """Opens a layer with OGR, read-only and with an SQL filter if `where` says so.

    Without a layer name the file must hold only one layer with geometries. Raises InputError.
    """
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError as error:
        text = translate("Pixelwise", "{parameter}: {path} cannot be opened as a vector layer: {error}")
        raise InputError(text.format(parameter=parameter, path=path, error=error)) from error
    layer = _layer_name(dataset, layer, parameter, path, only_polygons)
    title = translate("Pixelwise", "layer {layer} of {path}").format(layer=layer, path=path)
    opened = _filtered(dataset, layer, where, title, parameter)
    kind = ogr.GT_Flatten(opened.GetGeomType())
    if kind == ogr.wkbNone:
        text = translate("Pixelwise", "{parameter}: {title} holds no geometries, but {wanted} are needed.")
        raise InputError(text.format(parameter=parameter, title=title, wanted=_wanted(only_polygons)))
    if only_polygons and kind not in AREAL_TYPES:
        text = translate("Pixelwise", "{parameter}: {title} holds {kind} geometries, not polygons.")
        raise InputError(text.format(parameter=parameter, title=title, kind=ogr.GeometryTypeToName(kind).lower()))
    return VectorLayer(dataset, opened, title, parameter)


def _layer_name(
    dataset: gdal.Dataset, layer: str, parameter: str, path: str | os.PathLike[str], only_polygons: bool
) -> str:
    """The layer that is asked for, or the only one with geometries. Raises InputError where there is none."""
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    if layer in names and layer:
        return layer
    if layer:
        text = translate("Pixelwise", "{parameter}: {path} has no layer “{layer}”; it has {names}.")
        found = ", ".join(names) or translate("Pixelwise", "none")
        raise InputError(text.format(parameter=parameter, path=path, layer=layer, names=found))
    with_geometry = [name for name in names if dataset.GetLayerByName(name).GetGeomType() != ogr.wkbNone]
    if len(with_geometry) > 1:
        text = translate("Pixelwise", "{parameter}: {path} has the layers {names}: name one.")
        raise InputError(text.format(parameter=parameter, path=path, names=", ".join(with_geometry)))
    if not with_geometry:
        text = translate("Pixelwise", "{parameter}: {path} has no layer of {wanted}.")
        raise InputError(text.format(parameter=parameter, path=path, wanted=_wanted(only_polygons)))
    return str(with_geometry[0])


def _wanted(only_polygons: bool) -> str:
    polygons, others = translate("Pixelwise", "polygons"), translate("Pixelwise", "polygons, lines or points")
    return polygons if only_polygons else others


def _filtered(dataset: gdal.Dataset, name: str, where: str, title: str, parameter: str) -> ogr.Layer:
    try:
        # QGIS accepts a whole SELECT statement as a layer's filter, too.
        if where.lstrip().lower().startswith("select "):
            result = dataset.ExecuteSQL(where)
            if result is None:
                text = translate("Pixelwise", "{parameter}: the filter of {title} gives no layer: {filter}")
                raise InputError(text.format(parameter=parameter, title=title, filter=where))
            return result
        layer = dataset.GetLayerByName(name)
        if where:
            layer.SetAttributeFilter(where)
            # Databases look at a filter only when they are asked for a feature.
            layer.GetNextFeature()
            layer.ResetReading()
    except RuntimeError as error:
        text = translate("Pixelwise", "{parameter}: the filter of {title} is not understood ({filter}): {error}")
        raise InputError(text.format(parameter=parameter, title=title, filter=where, error=error)) from error
    return layer


def onto_grid(
    source: VectorLayer, grid: Grid, value_of: Callable[[ogr.Feature], int], feedback: Feedback
) -> tuple[PixelPolygons, Preparation]:
    """The polygons of a layer that touch a grid, in pixel coordinates, each with the value `value_of` gives (0–255).

    Features of higher ids cover those of lower ones. Memory does not grow with the number of features: they go to a
    temporary file.
    """
    polygons = PixelPolygons(grid)
    try:
        counts = add_features(polygons, source, grid, value_of, feedback)
        polygons.finish()
    except BaseException:
        polygons.close()
        raise
    return polygons, counts


def add_features(
    polygons: PixelPolygons,
    source: VectorLayer,
    grid: Grid,
    value_of: Callable[[ogr.Feature], int],
    feedback: Feedback,
    *,
    strokes: Strokes | None = None,
    layer: int = 0,
    level_of: Callable[[int], float | None] | None = None,
    on_centre: Callable[[int, tuple[float, float]], None] | None = None,
) -> Preparation:
    """Adds the features of a layer that touch a grid, each with the value `value_of` gives (0–255).

    Features are reprojected to the grid's CRS and invalid ones repaired; those without a geometry are left out.
    `strokes` draws lines and points, which otherwise are left out and counted. `layer` and what `level_of` gives for
    a value are as in `PixelPolygons.add`. `on_centre` is told the value of every feature and the row and column in
    its middle.
    """
    counts = Preparation()
    carrier = Carrier(grid, _transformation(source, grid, counts), counts, strokes)
    carrier.limit(source.layer)
    try:
        with source.reading(feedback) as features:
            for feature in features:
                geometry = feature.GetGeometryRef()
                if geometry is None or geometry.IsEmpty():
                    continue
                carried = carrier.carried(geometry)
                if carried is None:
                    continue
                value = value_of(feature)
                level = level_of(value) if level_of else 0.0
                # Not in the order of reading: with a spatial filter that is the spatial index's.
                polygons.add(carrier.drawn(carried), value, feature.GetFID(), layer=layer, level=level)
                counts.used += 1
                if on_centre is not None and (centre := centre_on(grid, carried)):
                    on_centre(value, centre)
    finally:
        source.layer.SetSpatialFilter(None)
    if counts.unusable:
        counts.warnings.append(_left_out(source, counts.unusable, strokes))
    return counts


def _left_out(source: VectorLayer, count: int, strokes: Strokes | None) -> str:
    if strokes:
        text = translate(
            "Pixelwise",
            "{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the "
            "raster's CRS.",
        )
    else:
        text = translate(
            "Pixelwise",
            "{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into "
            "the raster's CRS.",
        )
    return text.format(parameter=source.parameter, count=count, title=source.title)


def _transformation(source: VectorLayer, grid: Grid, counts: Preparation) -> osr.CoordinateTransformation | None:
    transformation, without = transformation_to(source.layer.GetSpatialRef(), grid)
    if without:
        if without == "layer":
            text = translate("Pixelwise", "{parameter}: {title} has no CRS; both are taken to have the same one.")
        else:
            text = translate("Pixelwise", "{parameter}: the raster has no CRS; both are taken to have the same one.")
        counts.warnings.append(text.format(parameter=source.parameter, title=source.title))
    return transformation


def extent_on_grid(source: VectorLayer, grid: Grid) -> Extent | None:
    """A layer's extent in the grid's CRS; None for an empty layer or where it has no place in that CRS."""
    extent = source.extent()
    transformation = _transformation(source, grid, Preparation())
    if extent is None or transformation is None:
        return extent
    try:
        moved = transformation.TransformBounds(*extent, EDGE_POINTS)
    except RuntimeError:
        return None
    return moved if np.isfinite(moved).all() else None


def describe_extent(extent: Extent | None) -> str:
    """An extent for a sentence: metres with one digit, degrees with enough of them."""
    if extent is None:
        return translate("Pixelwise", "unknown")
    digits = 6 if max(map(abs, extent)) <= 400 else 1
    return ", ".join(f"{number:.{digits}f}" for number in extent)


class Area:
    """Polygons outside which pixels do not count."""

    def __init__(self, path: str, layer: str, where: str, grid: Grid, feedback: Feedback) -> None:
        """Raises InputError where the layer cannot be used, is empty or does not touch the grid."""
        source = open_layer(path, layer, where, parameter="AREA")
        self._polygons, counts = onto_grid(source, grid, lambda _: 1, feedback)
        for text in counts.warnings:
            feedback.pushWarning(text)
        if not counts.used:
            self.close()
            if source.layer.GetFeatureCount() == 0:
                text = translate("Pixelwise", "AREA: {title} has no features.")
                if where:
                    text = translate("Pixelwise", "AREA: {title} has no features, with its filter.")
                raise InputError(text.format(title=source.title))
            text = translate(
                "Pixelwise",
                "AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the "
                "raster {raster_extent} (xmin, ymin, xmax, ymax).",
            )
            extents = [describe_extent(extent) for extent in (extent_on_grid(source, grid), grid.extent())]
            raise InputError(text.format(title=source.title, extent=extents[0], raster_extent=extents[1]))

    @property
    def window(self) -> Window:
        """The window of the grid that holds all of the area."""
        return self._polygons.window

    def covers(self, window: Window) -> NDArray[np.bool_]:
        """True (rows, cols) where the centre of a pixel lies in the area."""
        return self._polygons.burn(window, 0) > 0

    def reopened(self) -> Area:
        """The same area for another thread; the first one must stay open."""
        other = object.__new__(Area)
        other._polygons = self._polygons.reopened()
        return other

    def close(self) -> None:
        self._polygons.close()
