"""GDAL's cache of raster blocks, which would otherwise grow to a share of the machine's memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

SMALLEST, LARGEST = 64 << 20, 256 << 20


@contextmanager
def block_cache(size: int) -> Iterator[None]:
    """Limits the cache to about `size` bytes, for all rasters of the process, and puts the old limit back."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(max(SMALLEST, size), LARGEST))
    try:
        yield
    finally:
        gdal.SetCacheMax(before)
