"""Chips per second of an export beside a straight GDAL loop: python benchmarks/export.py [--side 4096] [--memory].

Draws a raster of SIDE × SIDE pixels of noise with a polygon per 4,200 pixels, and cuts chips of 256 pixels with half a
chip of overlap. The loop does only what must be done: it reads a window, rasterises the polygons that a spatial filter
lets through, and writes two GeoTIFFs. Every run is a process of its own; a process that is to have one thread may use
one core. The runs of both take turns, so that a machine that is busy for a while is busy for both.

With --memory: the peak of exports from a raster of 4096² and one of 16384² instead.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

CHIP, STRIDE = 256, 128
LEFT, TOP = 500000.0, 3000000.0
ROWS_AT_ONCE = 256
RASTER, LAYER, CHIPS = "raster.tif", "labels.gpkg", "chips"
MEMORY_SIDES = (4096, 16384)


def draw(folder: Path, side: int) -> None:
    """A raster and a layer of polygons with the classes 1 to 3."""
    gdal.SetCacheMax(32 << 20)
    random = np.random.default_rng(1)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    path = str(folder / RASTER)
    target = gdal.GetDriverByName("GTiff").Create(path, side, side, 3, gdal.GDT_Byte, ["TILED=YES"])
    target.SetSpatialRef(crs)
    target.SetGeoTransform((LEFT, 1.0, 0.0, TOP, 0.0, -1.0))
    for row in range(0, side, ROWS_AT_ONCE):
        rows = min(ROWS_AT_ONCE, side - row)
        target.WriteArray(random.integers(0, 256, (3, rows, side), dtype=np.uint8), 0, row)
    target.FlushCache()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / LAYER))
    labels = source.CreateLayer("labels", crs, ogr.wkbPolygon)
    labels.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    source.StartTransaction()
    for number in range(side * side // 4200):
        x, y = LEFT + random.uniform(0, side), TOP - random.uniform(0, side)
        w, h = random.uniform(6, 50, 2)
        feature = ogr.Feature(labels.GetLayerDefn())
        feature.SetField(0, number % 3 + 1)
        wkt = f"POLYGON (({x} {y},{x + w} {y},{x + w} {y - h},{x + w / 2} {y - h - 3},{x} {y}))"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        labels.CreateFeature(feature)
    source.CommitTransaction()


def export_ours(folder: Path, _threads: int) -> int:
    from pixelwise.chips.export import export_chips
    from pixelwise.chips.job import ExportJob, LabelLayer
    from pixelwise.feedback import SilentFeedback

    labels = [LabelLayer(str(folder / LAYER), field="class")]
    # All chips for training: blocks for validation would cost chips, and the loop knows none.
    job = ExportJob(
        [str(folder / RASTER)], labels, str(folder / CHIPS), chip_size=CHIP, stride=STRIDE, split_by="train"
    )
    return int(export_chips(job, SilentFeedback())["CHIP_COUNT"])


def export_straight(folder: Path, threads: int) -> int:
    raster = gdal.Open(str(folder / RASTER))
    side = raster.RasterXSize
    starts = range(0, side - CHIP + 1, STRIDE)
    for name in ("images", "labels"):
        (folder / CHIPS / name).mkdir(parents=True, exist_ok=True)
    rows = list(starts)
    workers = [
        threading.Thread(target=_straight_rows, args=(folder, rows[number::threads], starts))
        for number in range(threads)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return len(list((folder / CHIPS / "labels").iterdir()))


def _straight_rows(folder: Path, rows: list[int], cols: range) -> None:
    raster = gdal.Open(str(folder / RASTER))
    vector = ogr.Open(str(folder / LAYER))
    layer = vector.GetLayer(0)
    crs = raster.GetProjection()
    memory, tiff = gdal.GetDriverByName("MEM"), gdal.GetDriverByName("GTiff")
    for row in rows:
        for col in cols:
            x, y = LEFT + col, TOP - row
            transform = (x, 1.0, 0.0, y, 0.0, -1.0)
            image = raster.ReadAsArray(col, row, CHIP, CHIP)
            label = memory.Create("", CHIP, CHIP, 1, gdal.GDT_Byte)
            label.SetGeoTransform(transform)
            label.SetProjection(crs)
            layer.SetSpatialFilterRect(x, y - CHIP, x + CHIP, y)
            gdal.RasterizeLayer(label, [1], layer, options=["ATTRIBUTE=class"])
            for name, array in (("images", image), ("labels", label.ReadAsArray()[np.newaxis])):
                path = str(folder / CHIPS / name / f"{row:06d}_{col:06d}.tif")
                target = tiff.Create(path, CHIP, CHIP, len(array), gdal.GDT_Byte)
                target.SetGeoTransform(transform)
                target.SetProjection(crs)
                target.WriteArray(array)
                target = None


CONTENDERS = {"Pixelwise": export_ours, "straight loop": export_straight}


def child(name: str, folder: Path, threads: int) -> None:
    """One run, in this process; prints its figures as JSON."""
    gdal.UseExceptions()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    started, cpu = time.perf_counter(), time.process_time()
    chips = CONTENDERS[name](folder, threads)
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"chips": chips, "seconds": seconds, "cpu": cpu, "peak": peak}))


def run(name: str, folder: Path, threads: int) -> dict[str, Any]:
    """The figures of one run in a fresh process, whose chips are deleted."""
    command = [sys.executable, __file__, "--child", name, str(folder), str(threads)]
    figures = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    subprocess.run(["rm", "-rf", str(folder / CHIPS)], check=True)
    return figures


def compare_speed(folder: Path, side: int, repeats: int, thread_counts: list[int]) -> None:
    draw(folder, side)
    print(f"{side} × {side} pixels, {repeats} runs each; median chips per second, CPU seconds, peak memory")
    for threads in thread_counts:
        runs: dict[str, list[dict[str, Any]]] = {name: [] for name in CONTENDERS}
        for _ in range(repeats):
            for name in CONTENDERS:
                runs[name].append(run(name, folder, threads))
        speeds = {name: [figures["chips"] / figures["seconds"] for figures in of_one] for name, of_one in runs.items()}
        for name, of_one in runs.items():
            cpu, peak = (statistics.median(figures[key] for figures in of_one) for key in ("cpu", "peak"))
            speed = f"{statistics.median(speeds[name]):6.0f} chips/s ({of_one[0]['chips']} chips)"
            print(f"threads {threads}  {name:14} {speed}  CPU {cpu:5.2f} s  {peak:5.0f} MB")
        ratios = [ours / straight for ours, straight in zip(*speeds.values(), strict=True)]
        print(f"threads {threads}  ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


def compare_memory(folder: Path, threads: int) -> None:
    peaks = []
    for side in MEMORY_SIDES:
        draw(folder, side)
        figures = run("Pixelwise", folder, threads)
        peaks.append(figures["peak"])
        print(f"{side} × {side}: {figures['chips']} chips in {figures['seconds']:.1f} s, peak {figures['peak']:.0f} MB")
        for name in (RASTER, LAYER):
            (folder / name).unlink()
    print(f"difference {peaks[1] - peaks[0]:+.0f} MB")


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=4096, help="pixels on each side of the raster")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--memory", action="store_true", help="compare the peak memory of two sizes of raster")
    parser.add_argument("--folder", help="where to draw and write; a temporary folder is made in it")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        if options.memory:
            compare_memory(Path(name), max(options.threads))
        else:
            compare_speed(Path(name), options.side, options.repeats, options.threads)


if __name__ == "__main__":
    main()
