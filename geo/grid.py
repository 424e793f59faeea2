"""Grids: where the pixels of a raster lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, osr

from ..errors import RasterError
from ..language import translate
from .windows import Window

gdal.UseExceptions()
osr.UseExceptions()

Transform = tuple[float, float, float, float, float, float]

# More columns or rows than GDAL's drivers can count.
MOST_PIXELS = 2**31 - 1


@dataclass(frozen=True)
class Grid:
    """Where pixels lie: WKT of the CRS, GDAL's six geotransform numbers, size in pixels."""

    crs_wkt: str
    transform: Transform
    height: int
    width: int

    @property
    def window(self) -> Window:
        return Window(0, 0, self.height, self.width)

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Width and height of a pixel in CRS units, both positive, also on a rotated grid."""
        _, a, b, _, d, e = self.transform
        return float(np.hypot(a, d)), float(np.hypot(b, e))

    def window_transform(self, window: Window) -> Transform:
        x0, a, b, y0, d, e = self.transform
        return (x0 + window.col * a + window.row * b, a, b, y0 + window.col * d + window.row * e, d, e)

    def subgrid(self, window: Window) -> Grid:
        """The grid of a window of this grid, pixel on pixel."""
        return Grid(self.crs_wkt, self.window_transform(window), window.height, window.width)

    def resampled(self, pixel_size: float) -> Grid:
        """The grid with square pixels of another size in CRS units, from the same upper left corner on.

        Its right and lower edges are the nearest to the old ones. Raises RasterError for a size that makes no raster.
        """
        width, height = self.pixel_size
        sides = self.width * width, self.height * height
        if not 0 < pixel_size < float("inf"):
            text = translate(
                "Pixelwise", "PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's."
            )
            raise RasterError(text.format(size=pixel_size))
        if pixel_size > min(sides) or max(sides) / pixel_size > MOST_PIXELS:
            unit = translate("Pixelwise", "unknown")
            if self.crs_wkt:
                unit = self.crs.GetAngularUnitsName() if self.crs.IsGeographic() else self.crs.GetLinearUnitsName()
            text = translate(
                "Pixelwise",
                "PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in "
                "the unit of its CRS ({unit}) and fit into it.",
            )
            raster, pixels = f"{sides[0]:.6g} × {sides[1]:.6g}", f"{width:.6g} × {height:.6g}"
            raise RasterError(text.format(size=pixel_size, raster=raster, pixels=pixels, unit=unit))
        x0, a, b, y0, d, e = self.transform
        across, down = pixel_size / width, pixel_size / height
        return Grid(
            self.crs_wkt,
            (x0, a * across, b * down, y0, d * across, e * down),
            round(sides[1] / pixel_size),
            round(sides[0] / pixel_size),
        )

    def extent(self, window: Window | None = None) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax in CRS units of a window, or of the whole grid."""
        window = window or self.window
        x0, a, b, y0, d, e = self.window_transform(window)
        xs = [x0 + col * a + row * b for col in (0, window.width) for row in (0, window.height)]
        ys = [y0 + col * d + row * e for col in (0, window.width) for row in (0, window.height)]
        return min(xs), min(ys), max(xs), max(ys)

    def window_of(self, extent: tuple[float, float, float, float]) -> Window:
        """The smallest window whose pixels cover an extent (xmin, ymin, xmax, ymax); it may reach beyond the grid."""
        inverse = gdal.InvGeoTransform(self.transform)
        corners = [gdal.ApplyGeoTransform(inverse, x, y) for x in extent[0::2] for y in extent[1::2]]
        cols, rows = zip(*corners, strict=True)
        # A hundredth of a pixel of rounding must not add a row or column.
        col, row = int(np.floor(min(cols) + 0.01)), int(np.floor(min(rows) + 0.01))
        return Window(row, col, int(np.ceil(max(rows) - 0.01)) - row, int(np.ceil(max(cols) - 0.01)) - col)

    @property
    def crs(self) -> osr.SpatialReference:
        crs = osr.SpatialReference()
        if self.crs_wkt:
            crs.ImportFromWkt(self.crs_wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return crs


def grid_of(dataset: gdal.Dataset) -> Grid:
    crs = dataset.GetSpatialRef()
    transform = tuple(dataset.GetGeoTransform())
    try:
        wkt = crs.ExportToWkt() if crs else ""
    except RuntimeError:
        # Virtual rasters may have an empty CRS, which cannot be written as text.
        wkt = ""
    return Grid(wkt, transform, dataset.RasterYSize, dataset.RasterXSize)


def same_crs(first_wkt: str, second_wkt: str) -> bool:
    """Whether coordinates mean the same; a missing CRS is taken to be the other one."""
    if not first_wkt or not second_wkt or first_wkt == second_wkt:
        return True
    first, second = osr.SpatialReference(), osr.SpatialReference()
    first.ImportFromWkt(first_wkt)
    second.ImportFromWkt(second_wkt)
    return bool(first.IsSame(second, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def same_grid(first: Grid, second: Grid) -> bool:
    """Whether pixels of two grids lie on each other, to a hundredth of a pixel at every corner."""
    if (first.height, first.width) != (second.height, second.width) or not same_crs(first.crs_wkt, second.crs_wkt):
        return False
    corners = [(col, row) for col in (0, first.width) for row in (0, first.height)]
    return np.allclose(
        [gdal.ApplyGeoTransform(first.transform, *corner) for corner in corners],
        [gdal.ApplyGeoTransform(second.transform, *corner) for corner in corners],
        rtol=0,
        atol=min(second.pixel_size) * 0.01,
    )
