"""Real drone imagery with buildings, small enough to learn it by heart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal
from torch import Tensor

gdal.UseExceptions()
SIZE = 64
WINDOW = 512


@pytest.fixture(scope="session")
def real_chips(shared_data: Path) -> tuple[Tensor, Tensor]:
    """Four chips of `banepa_buildings`, eight times coarser: standardised images (4, 3, 64, 64), labels 0 and 1."""
    folder = shared_data / "banepa_buildings"
    raster = gdal.Open(str(folder / "banepa.vrt"))
    labels = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, 2 * WINDOW, 1)
    labels.SetGeoTransform(raster.GetGeoTransform())
    labels.SetProjection(raster.GetProjection())
    buildings = gdal.OpenEx(str(next((folder / "labels").glob("*.geojson"))))
    gdal.RasterizeLayer(labels, [1], buildings.GetLayer(0), burn_values=[1])
    windows = [(col, row, WINDOW, WINDOW) for row in (0, WINDOW) for col in (0, 2 * WINDOW)]
    images = np.stack(
        [
            raster.ReadAsArray(*window, buf_xsize=SIZE, buf_ysize=SIZE, resample_alg=gdal.GRIORA_Average)
            for window in windows
        ]
    ).astype(np.float32)
    images -= images.mean((0, 2, 3), keepdims=True)
    images /= images.std((0, 2, 3), keepdims=True)
    positions = np.stack([labels.ReadAsArray(*window, buf_xsize=SIZE, buf_ysize=SIZE) for window in windows])
    assert 0.1 < positions.mean() < 0.9
    return torch.from_numpy(images), torch.from_numpy(positions.astype(np.int64))
