"""The arrays on which the sample scene is painted, and the textures it is painted with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, ogr

from .shapes import burn

Floats = NDArray[np.float32]
Window = tuple[slice, slice]
WHOLE: Window = (slice(None), slice(None))
# Direction to the sun in scene coordinates (x east, y south, z up): south-south-east, 40 degrees high.
SUN = np.array([0.343, 0.686, 0.643])


@dataclass
class Canvas:
    """`albedo` (4, size, size) is the share of light that red, green, blue and near infrared reflect.

    `height` is in metres above ground, `tilt` how brightly the sun meets the surface (1 on level ground), `water`
    and `canopy` are true where light behaves otherwise. `pixel` is in metres.
    """

    size: int
    pixel: float
    rng: np.random.Generator

    def __post_init__(self) -> None:
        shape = (self.size, self.size)
        self.albedo: Floats = np.zeros((4, *shape), np.float32)
        self.height: Floats = np.zeros(shape, np.float32)
        self.tilt: Floats = np.ones(shape, np.float32)
        self.water: NDArray[np.bool_] = np.zeros(shape, bool)

    @cached_property
    def coordinates(self) -> tuple[Floats, Floats]:
        """x and y of the pixels' centres: arrays (1, size) and (size, 1)."""
        centres = ((np.arange(self.size) + 0.5) * self.pixel).astype(np.float32)
        return centres[None, :], centres[:, None]

    @cached_property
    def grain(self) -> Floats:
        """Fine texture around 0, from pixel to pixel, about 1 at most."""
        white = self.rng.standard_normal((self.size, self.size), np.float32)
        return 0.45 * white + 0.6 * blurred(white, 1) + 0.5 * self.noise(1.2)

    @cached_property
    def patches(self) -> Floats:
        """Texture of several metres around 0."""
        return 0.5 * self.noise(2.5) + 0.6 * self.noise(7) + 0.5 * self.noise(20)

    @cached_property
    def regions(self) -> Floats:
        """Texture of tens of metres around 0."""
        return 0.7 * self.noise(30) + 0.5 * self.noise(80)

    def noise(self, scale: float) -> Floats:
        """Smooth noise around 0 with a standard deviation of about 1 and bumps of `scale` metres."""
        cells = max(int(np.ceil(self.size * self.pixel / scale)), 1)
        coarse = self.rng.standard_normal((cells + 4, cells + 4), np.float32) * 1.3
        dataset = gdal_array.OpenArray(coarse)
        shape = {"buf_xsize": self.size, "buf_ysize": self.size, "resample_alg": gdal.GRIORA_Cubic}
        return dataset.GetRasterBand(1).ReadAsArray(2, 2, cells, cells, **shape).astype(np.float32, copy=False)

    def burn(self, shapes: Iterable[tuple[ogr.Geometry, int]], window: Window = WHOLE) -> NDArray[np.int32]:
        """The number of the last shape at each pixel of a window, 0 where there is none."""
        rows, cols = (part.indices(self.size)[:2] for part in window)
        corner = (cols[0] * self.pixel, rows[0] * self.pixel)
        return burn(shapes, (rows[1] - rows[0], cols[1] - cols[0]), self.pixel, corner)

    def where(self, outlines: Iterable[ogr.Geometry], window: Window = WHOLE) -> NDArray[np.bool_]:
        return self.burn(((outline, 1) for outline in outlines), window) > 0

    def window(self, outline: ogr.Geometry, grown: float = 0.0) -> Window:
        """Rows and columns of the pixels around a shape; empty outside the scene."""
        xmin, xmax, ymin, ymax = outline.GetEnvelope()
        return self.span(ymin - grown, ymax + grown), self.span(xmin - grown, xmax + grown)

    def span(self, start: float, end: float) -> slice:
        """The pixels between two coordinates, cut at the scene's edges."""
        first, last = np.clip([np.floor(start / self.pixel), np.ceil(end / self.pixel)], 0, self.size)
        return slice(int(first), int(last))

    def paint(self, color: Any, where: NDArray[np.bool_], window: Window = WHOLE, texture: Any = 1.0) -> None:
        """Sets a colour, four shares times an array `texture`, where a mask of the window is true."""
        for band, share in zip(self.albedo, color, strict=True):
            np.copyto(band[window], np.float32(share) * np.asarray(texture, np.float32), where=where)

    def tint(self, factors: Any, where: NDArray[np.bool_], window: Window = WHOLE) -> None:
        """Multiplies the colour by four factors where a mask of the window is true."""
        for band, factor in zip(self.albedo, factors, strict=True):
            np.multiply(band[window], np.float32(factor), out=band[window], where=where)


def blurred(array: Floats, radius: int, center: float = 0.5) -> Floats:
    """The array smoothed over neighbours at a distance of `radius` in rows and columns."""
    for axis in (0, 1):
        aside = np.float32((1 - center) / 2)
        array = np.float32(center) * array + aside * (np.roll(array, radius, axis) + np.roll(array, -radius, axis))
    return array


def lambert(slope_x: Any, slope_y: Any) -> Any:
    """How brightly the sun meets a surface that rises by these slopes eastwards and southwards; 1 on level ground."""
    facing = (SUN[2] - SUN[0] * slope_x - SUN[1] * slope_y) / np.sqrt(1 + slope_x**2 + slope_y**2)
    return np.maximum(facing / SUN[2], 0)
