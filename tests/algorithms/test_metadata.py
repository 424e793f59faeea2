"""What is read before a run, and that GDAL's switch for exceptions is left as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from pixelwise.algorithms.metadata import gdal_exceptions

SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, {plugins!r})
from osgeo import gdal, ogr, osr
from pixelwise.algorithms import metadata, provider
from pixelwise.chips.job import ExportJob, ImportJob, LabelLayer
from pixelwise.errors import PixelwiseError
from pixelwise.maps.accuracy.job import AssessJob, SampleJob
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.job import TrainJob
for check in (
    lambda: metadata.model_header("/nowhere"),
    lambda: metadata.describe_model("/nowhere", ""),
    lambda: metadata.check_training(TrainJob("/nowhere", "m.safetensors")),
    lambda: metadata.check_cross_validation(TrainJob("/nowhere", "m.safetensors")),
    lambda: metadata.check_label_raster("/nowhere.tif"),
    lambda: metadata.check_export(ExportJob(["/nowhere.tif"], [LabelLayer("l")], "o")),
    lambda: metadata.check_chip_import(ImportJob("/nowhere", "o")),
    lambda: metadata.class_items_of_file("/nowhere.csv"),
    lambda: metadata.check_export_folder("/proc/none"),
    lambda: metadata.check_classification(ClassifyJob("/nowhere.tif", "/nowhere", "/tmp/c.tif")),
    lambda: metadata.check_assessment(AssessJob(LabelLayer("/nowhere.tif", is_raster=True), LabelLayer("/nowhere"))),
    lambda: metadata.check_sample(SampleJob(LabelLayer("/nowhere.tif", is_raster=True), "/tmp/s.gpkg")),
):
    try:
        check()
    except PixelwiseError as error:
        print("refused")
assert metadata.dataset_classes(Path("/nowhere")) is None
assert metadata.subdatasets_of("/nowhere.gpkg") == []
print(gdal.GetUseExceptions(), ogr.GetUseExceptions(), osr.GetUseExceptions(), gdal.Open("/nowhere.tif"))
"""


def test_other_plugins_still_get_none_from_gdal(tmp_path: Path) -> None:
    plugins = str(Path(__file__).resolve().parents[2] / "build" / "plugins")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(plugins=plugins)], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.split("\n")[:-1] == ["refused"] * 12 + ["0 0 0 None"]


def test_the_switch_comes_back_after_an_error() -> None:
    modules = (gdal, ogr, osr)
    before = [module.GetUseExceptions() for module in modules]
    with pytest.raises(RuntimeError), gdal_exceptions():
        gdal.Open("/nowhere.tif")
    assert [module.GetUseExceptions() for module in modules] == before
