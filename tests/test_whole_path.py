"""Three calls of qgis_process on real imagery: the northern half trains, the southern half tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent


def whole_path(folder: Path, *training: str) -> dict:
    script = ROOT / "benchmarks" / "whole_path.py"
    ended = subprocess.run(
        [sys.executable, str(script), str(folder), *training], capture_output=True, text=True, timeout=3000
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    print(ended.stdout)
    return json.loads(ended.stdout.splitlines()[-1])


@pytest.mark.qgis
def test_a_short_training_on_banepa_finds_buildings(shared_data: Path, tmp_path: Path) -> None:
    # A constant map of buildings, the best guess without looking, would reach 0.41, their share.
    assert whole_path(tmp_path, "EPOCHS=1")["iou"] > 0.45
    image, found = gdal.Open(str(tmp_path / "south.vrt")), gdal.Open(str(tmp_path / "map.tif"))
    assert found.GetGeoTransform() == image.GetGeoTransform()
    assert found.GetSpatialRef().IsSame(image.GetSpatialRef())
    assert (found.RasterXSize, found.RasterYSize) == (image.RasterXSize, image.RasterYSize)
    assert found.GetRasterBand(1).GetCategoryNames()[:2] == ["background", "labelled"]
    footprints = ogr.Open(str(tmp_path / "chips" / "chips.gpkg"))
    assert footprints.GetLayer(0).GetFeatureCount() > 200


@pytest.mark.qgis
@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_the_defaults_reach_the_aim_on_banepa(shared_data: Path, tmp_path: Path) -> None:
    result = whole_path(tmp_path)
    assert result["iou"] >= 0.70
