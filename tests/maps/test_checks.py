from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pixelwise.chips.job import LayerSource
from pixelwise.errors import InputError
from pixelwise.geo.grid import Grid
from pixelwise.geo.raster import Band, RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps.checks import check_job, check_raster, target_window
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.header import ModelHeader

GRID = Grid("", (1000.0, 2.0, 0.0, 5000.0, 0.0, -2.0), 100, 200)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        pytest.param({"output": "{}/map.png"}, ["OUTPUT", "map.png", ".tif or .tiff"], id="output-no-tif"),
        pytest.param({"output": ""}, ["OUTPUT", "empty"], id="no-output"),
        pytest.param({"probabilities": "{}/p.img"}, ["PROBABILITIES", ".tif"], id="probabilities-no-tif"),
        pytest.param({"class_areas": "{}/areas.csv"}, ["CLASS_AREAS", ".html"], id="areas-no-html"),
        pytest.param({"polygons": "{}/map.dwg"}, ["POLYGONS", "map.dwg", ".gpkg", ".shp"], id="unknown-polygons"),
        pytest.param({"batch_size": -1}, ["BATCH_SIZE", "-1"], id="batch"),
        pytest.param({"window_size": 16}, ["WINDOW_SIZE", "16"], id="window"),
        pytest.param({"window_size": 64, "margin": 30}, ["MARGIN", "30", "0 to 24"], id="margin"),
        pytest.param({"output": "{}/input.tif"}, ["OUTPUT", "INPUT"], id="output-is-the-input"),
        pytest.param({"probabilities": "{}/map.tif"}, ["PROBABILITIES", "OUTPUT"], id="probabilities-are-the-output"),
        pytest.param(
            {"polygons": "{}/x.gpkg", "area": LayerSource("{}/x.gpkg")},
            ["POLYGONS", "AREA"],
            id="polygons-are-the-area",
        ),
    ],
)
def test_wrong_jobs_are_refused(values: dict[str, Any], words: list[str], tmp_path: Path) -> None:
    job = job_in(tmp_path, values)
    with pytest.raises(InputError) as caught:
        check_job(job)
    assert all(word in str(caught.value) for word in words)


def job_in(folder: Path, values: dict[str, Any]) -> ClassifyJob:
    placed: dict[str, Any] = {"input": "{}/input.tif", "model": "{}/m.safetensors", "output": "{}/map.tif"} | values
    for key, value in placed.items():
        if isinstance(value, str):
            placed[key] = value.format(folder)
        elif isinstance(value, LayerSource):
            placed[key] = LayerSource(value.path.format(folder))
    return ClassifyJob(**placed)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({}, id="plain"),
        pytest.param({"output": "{}/MAP.TIF", "polygons": "{}/map.GPKG"}, id="upper-case"),
        pytest.param(
            {"input": "{}/all.gpkg", "area": LayerSource("{}/all.gpkg", "area")}, id="raster-and-area-in-a-file"
        ),
        pytest.param({"output": "{}/new/folder/map.tif"}, id="new-folder"),
    ],
)
def test_right_jobs_are_accepted(values: dict[str, Any], tmp_path: Path) -> None:
    check_job(job_in(tmp_path, values))
    assert not list(tmp_path.rglob("*.*")), "the check leaves no file"


@pytest.mark.parametrize(
    ("extent", "area", "window"),
    [
        pytest.param([], None, Window(0, 0, 100, 200), id="everything"),
        pytest.param([1020, 4900, 1040, 4980], None, Window(10, 10, 40, 10), id="extent"),
        pytest.param([1020.5, 4900.5, 1039.5, 4979.5], None, Window(10, 10, 40, 10), id="between-pixels"),
        pytest.param([0, 0, 9999, 9999], None, Window(0, 0, 100, 200), id="larger"),
        pytest.param([], Window(5, 6, 7, 8), Window(5, 6, 7, 8), id="area"),
        pytest.param([1020, 4900, 1040, 4980], Window(0, 15, 20, 50), Window(10, 15, 10, 5), id="both"),
    ],
)
def test_target_window(extent: list[float], area: Window | None, window: Window) -> None:
    assert target_window(GRID, extent, area) == window


@pytest.mark.parametrize(
    ("extent", "area", "words"),
    [
        pytest.param(
            [0, 0, 10, 10],
            None,
            ["EXTENT", "0.000000, 10.000000", "1000.0, 4800.0, 1400.0"],
            id="outside",
        ),
        pytest.param([1400, 4900, 1500, 4980], None, ["EXTENT", "INPUT"], id="touches-only"),
        pytest.param([1040, 4900, 1020, 4980], None, ["EXTENT", "xmin < xmax"], id="the-wrong-way-round"),
        pytest.param([1040, 4900, 1060], None, ["EXTENT", "1040, 4900, 1060"], id="three-numbers"),
        pytest.param([1020, 4900, 1040, 4980], Window(90, 0, 5, 5), ["AREA", "EXTENT", "overlap"], id="area-elsewhere"),
        pytest.param([], Window(5, 5, 0, 3), ["AREA", "no pixel"], id="empty-area"),
    ],
)
def test_parts_outside_the_raster_are_refused(extent: list[float], area: Window | None, words: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        target_window(GRID, extent, area)
    assert all(word in str(caught.value) for word in words)


def wkt(epsg: int) -> str:
    from osgeo import osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def header(classes: Callable, crs: str, size: tuple[float, float], bands: int = 1, dtype: str = "uint8") -> ModelHeader:
    return ModelHeader(
        "unet", "resnet18", [Band(f"Band {n + 1}", dtype, None) for n in range(bands)], dtype, [0.0] * bands,
        [1.0] * bands, classes(1, 2), 255, 64, size, crs,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("epsg", "pixel", "model_epsg", "model_pixel", "warns"),
    [
        pytest.param(32645, 0.5, 32645, (0.5, 0.5), False, id="same"),
        pytest.param(32645, 0.5, 32644, (0.58, 0.58), False, id="a-sixth"),
        pytest.param(32645, 0.5, 32645, (0.13, 0.13), True, id="four-times"),
        pytest.param(32645, 0.13, 4326, (1.34e-6, 1.19e-6), False, id="metres-and-degrees"),
        pytest.param(32645, 0.5, 4326, (1.34e-6, 1.19e-6), True, id="half-metres-and-degrees"),
        pytest.param(32645, 0.5, 2264, (1.64, 1.64), False, id="metres-and-feet"),
        pytest.param(None, 3.0, None, (3.0, 3.0), False, id="both-without-crs"),
        pytest.param(None, 3.0, None, (1.0, 1.0), True, id="both-without-crs-other-size"),
        pytest.param(None, 3.0, 32645, (0.5, 0.5), False, id="one-without-crs"),
    ],
)
def test_other_pixel_sizes_are_warned_of(
    epsg: int | None,
    pixel: float,
    model_epsg: int | None,
    model_pixel: tuple[float, float],
    warns: bool,
    make_raster: Callable,
    classes: Callable,
) -> None:
    path = make_raster(np.ones((9, 9), np.uint8), epsg=epsg, transform=(0, pixel, 0, 0, 0, -pixel))
    model = header(classes, wkt(model_epsg) if model_epsg else "", model_pixel)
    with RasterStack([path]) as stack:
        warnings = check_raster(stack, model)
    assert bool([text for text in warnings if "has pixels of" in text]) == warns


@pytest.mark.parametrize(
    ("bands", "dtype", "words"),
    [
        pytest.param(3, "uint8", ["2 bands", "3 bands"], id="number-of-bands"),
        pytest.param(2, "float32", ["uint8", "float32"], id="whole-numbers-and-fractions"),
    ],
)
def test_a_model_for_other_bands_is_refused(
    bands: int, dtype: str, words: list[str], make_raster: Callable, classes: Callable
) -> None:
    path = make_raster(np.ones((2, 9, 9), np.uint8))
    with RasterStack([path]) as stack, pytest.raises(InputError) as caught:
        check_raster(stack, header(classes, "", (0.5, 0.5), bands, dtype))
    assert all(word in str(caught.value) for word in words)


def test_checks_and_the_rest_of_maps_do_not_import_torch() -> None:
    plugins = Path(sys.modules["pixelwise"].__path__[0]).parent
    code = (
        f"import sys; sys.path.insert(0, {str(plugins)!r}); "
        "import pixelwise.maps.classify, pixelwise.maps.checks; print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
