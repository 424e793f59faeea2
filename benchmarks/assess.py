"""Assessing a class raster against another one of the same size: peak memory and pixels a second.

    .venv/bin/python benchmarks/assess.py [--sizes 4096 65536] [--classes 6] [--sparse] [--errors]

Map and reference are tiled, compressed GeoTIFFs: the same 4096² pixels again and again, one in ten of them different
in both; with `--sparse` only one in four places is filled. Each size is assessed in a worker process of its own, as the
plugin does; `--errors` writes the raster of errors, too. Prints peak resident memory, and the speed as a ratio to a
bare numpy.bincount of the same pixels in memory. Exits with 1 if the largest peak is above the smallest by more than
what a small raster does not fill (GDAL's cache of blocks; with `--errors` also the blocks on their way to the file) and
10 %, or the matrix is not that of the pixels.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.append(str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from workerrun import run_worker

from pixelwise.chips.job import LabelLayer
from pixelwise.maps.accuracy.job import AssessJob

PART = 4096
DIFFERENT = 0.1
# Megabytes that a run takes whatever the size, if the raster is large enough to fill them.
CACHE, CACHE_AND_BLOCKS, LARGEST_RATIO = 64, 192, 1.10
NODATA = 255


def make_parts(classes: int) -> tuple[np.ndarray, np.ndarray]:
    """A map and a reference of PART² pixels: fields of several sizes, and single pixels that differ."""
    rng = np.random.default_rng(1)
    reference = np.kron(rng.integers(0, classes, (PART // 64, PART // 64)), np.ones((64, 64))).astype(np.uint8)
    mapped = np.where(rng.random((PART, PART)) < DIFFERENT, rng.integers(0, classes, (PART, PART)), reference)
    return mapped.astype(np.uint8), reference


def write_both(folder: Path, size: int, classes: int, step: int) -> None:
    """Writes `map.tif` and `reference.tif` of size² pixels with the parts at every `step`th place."""
    for name, part in zip(("map.tif", "reference.tif"), make_parts(classes), strict=True):
        write(folder / name, part, size, step)


def write(path: Path, part: np.ndarray, size: int, step: int) -> None:
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE",
               "BIGTIFF=IF_SAFER", "NUM_THREADS=2"]  # fmt: skip
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    for row in range(0, size, PART * step):
        for col in range(0, size, PART * step):
            band.WriteArray(part, col, row)
    dataset.FlushCache()


def counted(classes: int) -> tuple[np.ndarray, float]:
    """The matrix of the parts by one bincount, and its pixels a second."""
    mapped, reference = make_parts(classes)
    fastest = float("inf")
    for _ in range(3):
        start = time.monotonic()
        codes = reference.astype(np.int64).ravel() * classes + mapped.ravel()
        matrix = np.bincount(codes, minlength=classes * classes).reshape(classes, classes)
        fastest = min(fastest, time.monotonic() - start)
    return matrix, mapped.size / fastest


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[4096, 65536], help="pixels per side, multiples of 4096"
    )
    parser.add_argument("--classes", type=int, default=6)
    parser.add_argument("--sparse", action="store_true", help="fill only one in four places")
    parser.add_argument("--errors", action="store_true", help="write the raster of errors, too")
    arguments = parser.parse_args()
    # In processes of their own: Linux counts the memory of whoever starts a worker as the worker's.
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        matrix, bare = pool.submit(counted, arguments.classes).result()
    print(f"bare numpy.bincount: {bare / 1e6:.0f} million pixels a second")
    peaks, right = [], True
    with tempfile.TemporaryDirectory(prefix="pixelwise-assess-") as name:
        folder = Path(name)
        for size in arguments.sizes:
            step = 2 if arguments.sparse and size > PART else 1
            places = len(range(0, size, PART * step)) ** 2
            with ProcessPoolExecutor(1, get_context("spawn")) as pool:
                pool.submit(write_both, folder, size, arguments.classes, step).result()
            job = AssessJob(
                LabelLayer(str(folder / "map.tif"), is_raster=True),
                LabelLayer(str(folder / "reference.tif"), is_raster=True),
                metrics=str(folder / "metrics.json"),
                errors=str(folder / "errors.tif") if arguments.errors else "",
            )
            peak, seconds = run_worker(job, folder)
            peaks.append(peak)
            found = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))["matrix"]["counts"]
            right &= bool((np.array(found) == places * matrix).all())
            speed = places * PART**2 / seconds
            print(
                f"{size} × {size}, {places * PART**2 / 1e6:,.0f} million pixels with classes: {peak:.0f} MB at the "
                f"peak, {seconds:.1f} s, {speed / 1e6:.0f} million pixels a second, {speed / bare:.2f} of bincount",
                flush=True,
            )
    allowed = (min(peaks) + (CACHE_AND_BLOCKS if arguments.errors else CACHE)) * LARGEST_RATIO
    print(f"largest peak {max(peaks):.0f} MB, at most {allowed:.0f} are allowed; matrix right: {right}")
    return int(max(peaks) > allowed or not right)


if __name__ == "__main__":
    sys.exit(main())
