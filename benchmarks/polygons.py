"""How fast class rasters become polygons, and in how much memory.

    .venv/bin/python benchmarks/polygons.py [--sizes 4096 8192] [--patch 8] [--simplify 1] [--smooth 2] …

Makes class rasters of four classes in patches of about `--patch` pixels a side, or with `--islands` of two, where one
is squares in the other; outlines each in a process of its own and prints seconds, polygons and the peak of its memory.
2048 pixels and patches of 4 give three quarters of a million polygons.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from scipy.ndimage import gaussian_filter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "build" / "plugins"))

gdal.UseExceptions()
TILE = 1024
CLASSES = 4


def make_raster(path: Path, size: int, patch: float, islands: bool) -> None:
    """Writes smoothed noise, cut into classes of equal shares, or islands, as a GeoTIFF of pixels of 1 m."""
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    dataset.SetSpatialRef(crs)
    dataset.GetRasterBand(1).SetNoDataValue(255)
    random = np.random.default_rng(1)
    for row in range(0, size, TILE):
        for col in range(0, size, TILE):
            if islands:
                places = np.arange(TILE) % int(patch) < patch // 2
                classes = 1 + (places & places[:, None]).astype(np.uint8)
            else:
                noise = gaussian_filter(random.standard_normal((TILE, TILE)).astype(np.float32), patch / 4)
                limits = np.quantile(noise, np.arange(1, CLASSES) / CLASSES)
                classes = 1 + np.digitize(noise, limits).astype(np.uint8)
            dataset.GetRasterBand(1).WriteArray(classes[: size - row, : size - col], col, row)


def outline(path: Path, output: Path, options: dict[str, float]) -> None:
    """Prints polygons, seconds, and MB at the start and at the peak."""
    from pixelwise.feedback import SilentFeedback
    from pixelwise.geo.classes import ClassEntry
    from pixelwise.maps.job import PolygonOptions
    from pixelwise.maps.polygons import write_polygons

    begin_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begin = time.perf_counter()
    entries = [ClassEntry(value, f"class {value}", "#000000") for value in range(1, CLASSES + 1)]
    settings = PolygonOptions(**{**options, "smooth": int(options["smooth"]), "sieve": int(options["sieve"])})
    count = write_polygons(path, entries, output, output, SilentFeedback(), options=settings)
    seconds = time.perf_counter() - begin
    print(count, seconds, begin_mb, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[2048, 4096])
    parser.add_argument("--patch", type=float, default=8.0)
    parser.add_argument("--islands", action="store_true")
    for name in ("simplify", "smooth", "sieve", "fill_holes"):
        parser.add_argument(f"--{name}", type=float, default=0.0)
    parser.add_argument("--raster", type=Path, help="used by the process that is measured")
    given = parser.parse_args()
    options = {name: getattr(given, name) for name in ("simplify", "smooth", "sieve", "fill_holes")}
    if given.raster:
        outline(given.raster, given.raster.with_suffix(".gpkg"), options)
        return
    print("    pixels   polygons        s   Mpx/s  polygons/s  MB start  MB peak  file MB")
    for size in given.sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "classes.tif"
            make_raster(path, size, given.patch, given.islands)
            passed = [f"--{name}={value}" for name, value in options.items()]
            done = subprocess.run(
                [sys.executable, __file__, "--raster", str(path), *passed], capture_output=True, text=True, check=True
            )
            count, seconds, begin_mb, peak_mb = map(float, done.stdout.split())
            stored = path.with_suffix(".gpkg").stat().st_size / 1e6
        print(
            f"{size:>9}² {count:>10,.0f} {seconds:>8.1f} {size * size / seconds / 1e6:>7.1f} {count / seconds:>11,.0f} "
            f"{begin_mb:>9.0f} {peak_mb:>8.0f} {stored:>8.0f}"
        )


if __name__ == "__main__":
    main()
