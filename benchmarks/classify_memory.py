"""Peak memory of the worker for rasters of the same content and different sizes.

    .venv/bin/python benchmarks/classify_memory.py [--sizes 4096 16384 65536] [--full] [--polygons] [--probabilities]

Every raster is a virtual one that repeats a 1024-pixel image, so 16384² pixels take no room on the disk. From 65536² on
it is sparse: all but one in 64 images are nodata. A tiny U-Net with random weights classifies each in a worker process
of its own, as the plugin does; `--full` takes one with ResNet-18. Prints peak resident memory and seconds, and exits
with 1 if the largest peak is more than 10 % above the smallest.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.append(str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from workerrun import run_worker

from pixelwise.geo.classes import ClassEntry, ClassTable, color_of
from pixelwise.geo.raster import Band
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.header import ModelHeader
from pixelwise.models.modelfile import save_model, weights_of
from pixelwise.models.network import build_network

TILE = 1024
CLASSES = 3
LARGEST_RATIO = 1.10
SPARSE_FROM, SPARSENESS = 65536, 8
SMALL = {"encoder_depth": 3, "decoder_channels": [16, 8, 8]}


def make_tile(path: Path) -> None:
    """An aerial-like image: soft structures of several sizes and noise, three bands."""
    random = np.random.default_rng(1)
    layers: list[np.ndarray] = []
    for _ in range(3):
        layer = 110 + random.normal(0, 8, (TILE, TILE))
        for cell, strength in ((8, 15), (32, 20), (128, 25)):
            layer += np.kron(random.normal(0, strength, (TILE // cell, TILE // cell)), np.ones((cell, cell)))
        layers.append(layer.clip(1, 255).astype(np.uint8))
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), TILE, TILE, 3, gdal.GDT_Byte, options)
    for number, layer in enumerate(layers, start=1):
        dataset.GetRasterBand(number).WriteArray(layer)


def make_raster(tile: Path, path: Path, size: int) -> None:
    """A virtual raster of size² pixels that repeats the tile; of a large one every eighth row and column of tiles."""
    bands = []
    step = TILE * SPARSENESS if size >= SPARSE_FROM else TILE
    for number in (1, 2, 3):
        sources = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{tile.name}</SourceFilename>'
            f"<SourceBand>{number}</SourceBand>"
            f'<SourceProperties RasterXSize="{TILE}" RasterYSize="{TILE}" DataType="Byte" BlockXSize="256"'
            ' BlockYSize="256"/>'
            f'<SrcRect xOff="0" yOff="0" xSize="{TILE}" ySize="{TILE}"/>'
            f'<DstRect xOff="{col}" yOff="{row}" xSize="{TILE}" ySize="{TILE}"/></SimpleSource>'
            for row in range(0, size, step)
            for col in range(0, size, step)
        )
        head = f'<VRTRasterBand dataType="Byte" band="{number}"><NoDataValue>0</NoDataValue>'
        bands.append(f"{head}{sources}</VRTRasterBand>")
    path.write_text(
        f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><GeoTransform>0,0.5,0,0,0,-0.5</GeoTransform>'
        f"{''.join(bands)}</VRTDataset>"
    )


def make_model(path: Path, small: bool) -> None:
    arguments = SMALL if small else {}
    header = ModelHeader(
        architecture="unet",
        encoder="resnet18",
        bands=[Band(f"Band {number}", "uint8", None) for number in (1, 2, 3)],
        dtype="uint8",
        mean=[110.0] * 3,
        std=[35.0] * 3,
        classes=ClassTable(ClassEntry(value, f"class {value}", color_of(value)) for value in range(CLASSES)),
        ignore_value=255,
        chip_size=256,
        pixel_size=(0.5, 0.5),
        crs="",
        arguments=arguments,
    )
    network = build_network("unet", "resnet18", 3, CLASSES, arguments=arguments)
    save_model(path, weights_of(network), header)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[4096, 16384, 65536], help="pixels per side, multiples of 1024"
    )
    parser.add_argument("--full", action="store_true", help="U-Net/ResNet-18 instead of a tiny network")
    parser.add_argument("--polygons", action="store_true", help="write polygons, too")
    parser.add_argument("--probabilities", action="store_true", help="write probabilities, too")
    arguments = parser.parse_args()
    peaks = []
    with tempfile.TemporaryDirectory(prefix="pixelwise-memory-") as name:
        folder = Path(name)
        make_tile(folder / "tile.tif")
        make_model(folder / "model.safetensors", not arguments.full)
        for size in arguments.sizes:
            raster = folder / f"raster_{size}.vrt"
            make_raster(folder / "tile.tif", raster, size)
            job = ClassifyJob(
                input=str(raster),
                model=str(folder / "model.safetensors"),
                output=str(folder / f"map_{size}.tif"),
                polygons=str(folder / f"map_{size}.gpkg") if arguments.polygons else "",
                probabilities=str(folder / f"probabilities_{size}.tif") if arguments.probabilities else "",
                device="cpu",
            )
            peak, seconds = run_worker(job, folder)
            peaks.append(peak)
            print(f"{size} × {size} pixels: {peak:.0f} MB at the peak, {seconds:.1f} s", flush=True)
    ratio = max(peaks) / min(peaks)
    print(f"largest by smallest peak: {ratio:.3f} (at most {LARGEST_RATIO})")
    return int(ratio > LARGEST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
