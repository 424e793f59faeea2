"""How far a class raster made of windows agrees with one forward pass over the whole raster.

    .venv/bin/python benchmarks/seams.py MODEL RASTER [SIDE]

Classifies the raster as the plugin does, runs the network once over all of it, and compares the SIDE × SIDE pixels
(1024) in the middle.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import RasterStack
from pixelwise.maps.classify import classify_raster
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.inference.predict import Predictor


def agreement(model: str, raster: str, side: int = 1024) -> float:
    """Share of equal pixels in the middle of a raster, by windows and in one pass."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "map.tif")
        classify_raster(ClassifyJob(raster, model, output), SilentFeedback())
        by_windows = gdal.Open(output).ReadAsArray()
    predictor = Predictor(model)
    with RasterStack([raster]) as stack:
        image, valid = stack.read(stack.grid.window)
    positions = predictor.scores(image[None], valid[None])[0].argmax(0)
    in_one = np.array(predictor.header.classes.values, np.uint8)[positions]
    row, col = ((length - side) // 2 for length in in_one.shape)
    middle = np.s_[row : row + side, col : col + side]
    return float((by_windows[middle] == in_one[middle]).mean())


if __name__ == "__main__":
    share = agreement(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1024)
    print(f"agreement of windows with one forward pass: {100 * share:.3f} % of the pixels")
