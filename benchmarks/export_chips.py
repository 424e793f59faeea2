"""Chips per second and peak memory of an export: python benchmarks/export_chips.py [SIDE] [FOLDER].

Draws a raster of SIDE × SIDE pixels (4096) of noise with a polygon per 4,200 pixels, and cuts chips of 256 pixels with
half a chip of overlap.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LayerSource
from pixelwise.feedback import SilentFeedback

ROWS_AT_ONCE = 256


def draw(folder: Path, side: int) -> tuple[Path, Path]:
    """A raster and a layer of polygons with the classes 1 to 3."""
    gdal.SetCacheMax(32 << 20)  # or the drawing would set the peak
    random = np.random.default_rng(1)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    raster, layer = folder / "raster.tif", folder / "labels.gpkg"
    target = gdal.GetDriverByName("GTiff").Create(str(raster), side, side, 3, gdal.GDT_Byte, ["TILED=YES"])
    target.SetSpatialRef(crs)
    target.SetGeoTransform((500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0))
    for row in range(0, side, ROWS_AT_ONCE):
        rows = min(ROWS_AT_ONCE, side - row)
        target.WriteArray(random.integers(0, 256, (3, rows, side), dtype=np.uint8), 0, row)
    target.FlushCache()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(layer))
    labels = source.CreateLayer("labels", crs, ogr.wkbPolygon)
    labels.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    source.StartTransaction()
    for number in range(side * side // 4200):
        x, y = 500000 + random.uniform(0, side), 3000000 - random.uniform(0, side)
        w, h = random.uniform(6, 50, 2)
        feature = ogr.Feature(labels.GetLayerDefn())
        feature.SetField(0, number % 3 + 1)
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt(
                f"POLYGON (({x} {y},{x + w} {y},{x + w} {y - h},{x + w / 2} {y - h - 3},{x} {y}))"
            )
        )
        labels.CreateFeature(feature)
    source.CommitTransaction()
    return raster, layer


def main() -> None:
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 4096
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as name:
        folder = Path(name)
        raster, layer = draw(folder, side)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        job = ExportJob([str(raster)], LayerSource(str(layer)), str(folder / "chips"), class_field="class")
        started, cpu = time.perf_counter(), time.process_time()
        chips = export_chips(job, SilentFeedback())["CHIP_COUNT"]
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{side} × {side}: {chips} chips in {seconds:.1f} s (CPU {cpu:.1f} s), {chips / seconds:.0f} chips/s")
    print(f"Peak memory {peak:.0f} MB, {before:.0f} MB before the export")


if __name__ == "__main__":
    main()
