"""Raster layers that the worker cannot open, such as map services and rasters in memory, written to a GeoTIFF first."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from ..errors import CanceledError, InputError, OutputError
from ..feedback import stop_if_canceled
from .layers import raster_path
from .translation import translate

# Moved into Qgis by 3.38, and still found under its old name.
WriterError = QgsRasterFileWriter.WriterError
PICTURES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
COLOURS = ("Red", "Green", "Blue")
OPAQUE = 255
NUMBERS = {
    Qgis.DataType.Byte: "uint8",
    Qgis.DataType.Int8: "int8",
    Qgis.DataType.UInt16: "uint16",
    Qgis.DataType.Int16: "int16",
    Qgis.DataType.UInt32: "uint32",
    Qgis.DataType.Int32: "int32",
    Qgis.DataType.Float32: "float32",
    Qgis.DataType.Float64: "float64",
}
FILE_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
# Rasters that GDAL keeps in the memory of this process, where the worker cannot look.
IN_MEMORY = ("/vsimem/", "MEM:::")
# Of the sides of a picture; a map service would take days for more.
MOST_PIXELS = 200_000


@dataclass(frozen=True)
class Rendering:
    """A layer of another provider than GDAL, and the pixels it is to get: a part of it in its own CRS.

    Pictures give three bands of 8 bits and transparency, layers of numbers all their bands as they are. `provider` is
    a copy of the layer's for the thread that writes.
    """

    key: str
    name: str
    provider: QgsRasterDataProvider
    crs: QgsCoordinateReferenceSystem
    pixel_size: float
    extent: QgsRectangle

    @property
    def rows(self) -> int:
        return round(self.extent.height() / self.pixel_size)

    @property
    def cols(self) -> int:
        return round(self.extent.width() / self.pixel_size)

    @property
    def bands(self) -> list[tuple[str, str]]:
        """Names and numpy types of the bands it will have."""
        if self.provider.dataType(1) in PICTURES:
            return [(name, "uint8") for name in COLOURS]
        numbers = range(1, self.provider.bandCount() + 1)
        return [(f"Band {number}", NUMBERS.get(self.provider.dataType(number), "float64")) for number in numbers]

    def write(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        """Writes a GeoTIFF, in pieces of some hundred pixels, so that memory does not grow with its size.

        Raises InputError where the layer gives no picture, OutputError, or CanceledError; no file is left then.
        """
        text = translate("Pixelwise", "Rendering {layer!r} with {rows:,} × {cols:,} pixels.")
        feedback.pushInfo(text.format(layer=self.name, rows=self.rows, cols=self.cols))
        told = QgsRasterBlockFeedback()
        # In the thread of who cancels: this one is busy until all is written.
        feedback.canceled.connect(told.cancel, Qt.ConnectionType.DirectConnection)
        told.progressChanged.connect(feedback.setProgress, Qt.ConnectionType.DirectConnection)
        pipe = QgsRasterPipe()
        pipe.set(self.provider.clone())
        writer = QgsRasterFileWriter(str(path))
        writer.setOutputFormat("GTiff")
        writer.setCreateOptions(FILE_OPTIONS)
        try:
            found = writer.writeRaster(
                pipe, self.cols, self.rows, self.extent, self.crs, QgsCoordinateTransformContext(), told
            )
            self._check(found, path, told, feedback)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        finally:
            feedback.canceled.disconnect(told.cancel)

    def _check(
        self,
        found: int,
        path: Path,
        told: QgsRasterBlockFeedback,
        feedback: QgsProcessingFeedback,
    ) -> None:
        stop_if_canceled(feedback)
        reason = translate("Pixelwise", "QGIS gave error {number}").format(number=int(found))
        reason = told.errors()[0] if told.errors() else reason
        if found not in (WriterError.NoError, WriterError.SourceProviderError):
            text = translate("Pixelwise", "{path} could not be written: {error}")
            raise OutputError(text.format(path=path, error=reason))
        if found != WriterError.NoError or told.errors():
            text = translate("Pixelwise", "{parameter}: the layer {layer!r} could not be rendered: {error}")
            raise InputError(text.format(parameter=self.key, layer=self.name, error=reason))
        empty = _transparent_share(path) if self.provider.dataType(1) in PICTURES else 0.0
        if empty == 1:
            text = translate(
                "Pixelwise",
                "{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of "
                "{pixel_size:g}: is its server there, and has it pictures of that place and scale?",
            )
            raise InputError(text.format(parameter=self.key, layer=self.name, pixel_size=self.pixel_size))
        if empty:
            text = translate(
                "Pixelwise",
                "{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. "
                "Where a server has failed, try again.",
            )
            feedback.pushWarning(text.format(parameter=self.key, layer=self.name, share=empty))


@dataclass(frozen=True)
class RasterInput:
    """A raster for the engine, taken in the main thread: what GDAL opens, or a layer still to be rendered.

    `path` is empty where there is a `rendering`. `in_memory` rasters are opened by this process only.
    """

    path: str
    rendering: Rendering | None = None
    in_memory: bool = False

    def written(self, path: Path, feedback: QgsProcessingFeedback) -> str:
        """Where the worker finds the raster: its own path, or `path`, a GeoTIFF that is written now.

        May be called in another thread. Raises InputError, OutputError or CanceledError; no file is left then. Who
        calls it deletes the file when the run is over.
        """
        if self.rendering:
            self.rendering.write(path, feedback)
        elif self.in_memory:
            _copy(self.path, path, feedback)
        else:
            return self.path
        return str(path)


def raster_input(
    key: str, layer: QgsMapLayer | None, given: object, extent: QgsRectangle, pixel_size: float
) -> RasterInput:
    """A raster layer for the engine; `extent`, in the layer's CRS, and `pixel_size` say how one that is no file is
    rendered. InputError for a layer that cannot be used, or one that is no file where they are missing.
    """
    if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() != "gdal":
        return RasterInput("", _rendering(key, layer, extent, pixel_size))
    path = raster_path(key, layer, given)
    return RasterInput(path, in_memory=any(part in path for part in IN_MEMORY))


def _rendering(key: str, layer: QgsRasterLayer, extent: QgsRectangle, pixel_size: float) -> Rendering:
    _check_what_is_rendered(key, layer, extent, pixel_size)
    inside = extent.intersect(layer.extent())
    if inside.isEmpty():
        text = translate(
            "Pixelwise",
            "{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.",
        )
        extents = {"extent": extent.toString(1), "layer_extent": layer.extent().toString(1)}
        raise InputError(text.format(parameter=key, layer=layer.name(), **extents))
    rendering = Rendering(
        key, layer.name(), layer.dataProvider().clone(), layer.crs(), pixel_size, _on_grid(inside, pixel_size)
    )
    if max(rendering.rows, rendering.cols) > MOST_PIXELS:
        text = translate(
            "Pixelwise",
            "PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side "
            "can be rendered. Choose larger pixels or a smaller EXTENT.",
        )
        size = {"rows": rendering.rows, "cols": rendering.cols}
        raise InputError(text.format(pixel_size=pixel_size, most=MOST_PIXELS, **size))
    return rendering


def _check_what_is_rendered(key: str, layer: QgsRasterLayer, extent: QgsRectangle, pixel_size: float) -> None:
    """Raises InputError where it was not said how, or which part of, a layer that is no file is to be rendered."""
    told = {"parameter": key, "layer": layer.name(), "provider": layer.providerType()}
    if not pixel_size > 0:
        text = translate(
            "Pixelwise",
            "{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, "
            "in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save "
            "As).",
        )
        raise InputError(text.format(crs=layer.crs().authid(), **told))
    if extent.isNull() or extent.isEmpty():
        text = translate(
            "Pixelwise",
            "{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, "
            "so that it is known which part is to be rendered.",
        )
        raise InputError(text.format(**told))


def _on_grid(extent: QgsRectangle, pixel_size: float) -> QgsRectangle:
    """The extent grown to whole pixels of one grid for all extents, so that neighbouring ones fit together."""
    low = [math.floor(place / pixel_size + 0.01) * pixel_size for place in (extent.xMinimum(), extent.yMinimum())]
    high = [math.ceil(place / pixel_size - 0.01) * pixel_size for place in (extent.xMaximum(), extent.yMaximum())]
    return QgsRectangle(*low, *high)


def _transparent_share(path: Path) -> float:
    """How much of a picture is not there, from 0 to 1, as its last band tells."""
    dataset = gdal.Open(str(path))
    # Unlike statistics and histograms this writes no file beside the picture.
    mean, _ = dataset.GetRasterBand(dataset.RasterCount).ComputeBandStats(1)
    return 1 - float(mean) / OPAQUE


def _copy(source: str, path: Path, feedback: QgsProcessingFeedback) -> None:
    """Writes a raster of this process's memory to a GeoTIFF, with all that it holds."""

    def told(share: float, _text: str, _data: object) -> int:
        feedback.setProgress(100 * share)
        return 0 if feedback.isCanceled() else 1

    try:
        copy = gdal.Translate(str(path), source, creationOptions=FILE_OPTIONS, callback=told)
        reason = "" if copy else gdal.GetLastErrorMsg()
        done = copy is not None
        del copy  # closes the file
    # Whether GDAL raises or answers None is for other plugins to say.
    except RuntimeError as error:
        done, reason = False, str(error)
    if not done:
        path.unlink(missing_ok=True)
        if feedback.isCanceled():
            raise CanceledError
        text = translate("Pixelwise", "{path} could not be written from {source}: {error}")
        raise OutputError(text.format(path=path, source=source, error=reason))
