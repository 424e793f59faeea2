from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.job import LayerSource
from pixelwise.errors import InputError
from pixelwise.geo.grid import Grid
from pixelwise.geo.raster import Band, RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps.checks import (
    check_job,
    check_raster,
    check_spared,
    check_thresholds,
    fit_notes,
    scale_to,
    target_window,
)
from pixelwise.maps.job import ClassifyJob, PolygonOptions
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
        pytest.param({"confidence": "{}/c.png"}, ["CONFIDENCE", "c.png", ".tif or .tiff"], id="confidence-no-tif"),
        pytest.param({"uncertainty": "{}/u"}, ["UNCERTAINTY", ".tif"], id="uncertainty-no-tif"),
        pytest.param({"where_to_label": "{}/w.tif"}, ["WHERE_TO_LABEL", "w.tif", ".gpkg"], id="windows-as-raster"),
        pytest.param(
            {"polygons": "{}/map.gpkg", "polygon_options": PolygonOptions(simplify=-1)},
            ["SIMPLIFY", "-1"],
            id="polygon-options",
        ),
        pytest.param({"batch_size": -1}, ["BATCH_SIZE", "-1", "0 (automatic)"], id="batch"),
        pytest.param({"memory_mb": -5}, ["MEMORY_MB", "-5", "0 (automatic)"], id="memory"),
        pytest.param({"devices": -1}, ["DEVICES", "-1"], id="devices"),
        pytest.param({"sieve": -1}, ["SIEVE", "-1", "0 or more"], id="sieve"),
        pytest.param({"majority": 4}, ["MAJORITY", "4", "odd", "3"], id="even-majority"),
        pytest.param({"majority": 1}, ["MAJORITY", "1", "3"], id="majority-of-one"),
        pytest.param({"majority": -3}, ["MAJORITY", "-3"], id="negative-majority"),
        pytest.param({"majority": 101}, ["MAJORITY", "101", "99"], id="huge-majority"),
        pytest.param({"where_to_label_count": 0}, ["WHERE_TO_LABEL_COUNT", "0", "at least 1"], id="no-windows"),
        pytest.param({"thresholds": {"2": 1.5}}, ["THRESHOLDS", "1.5", "class 2", "0 to 1"], id="threshold-above-1"),
        pytest.param({"thresholds": {"2": -0.1}}, ["THRESHOLDS", "-0.1"], id="threshold-below-0"),
        pytest.param({"thresholds": {"2": float("nan")}}, ["THRESHOLDS", "nan"], id="threshold-nan"),
        pytest.param({"merge": "mean"}, ["MERGE", "mean", "blend, crop"], id="merge"),
        pytest.param({"precision": "8"}, ["PRECISION", "8", "auto, 32, 16, bf16"], id="precision"),
        pytest.param(
            {"test_time_augmentation": "all"},
            ["TEST_TIME_AUGMENTATION", "all", "none, flips, symmetries"],
            id="augmentation",
        ),
        pytest.param(
            {"probability_type": "float64"}, ["PROBABILITY_TYPE", "float64", "uint8, float32"], id="probability-type"
        ),
        pytest.param({"uncertainty_measure": "gini"}, ["UNCERTAINTY_MEASURE", "gini", "entropy, margin"], id="measure"),
        pytest.param({"margin": -2}, ["MARGIN", "-2", "0 (automatic)"], id="margin-below-the-old-automatic"),
        pytest.param({"window_size": 16}, ["WINDOW_SIZE", "16"], id="window"),
        pytest.param({"window_size": 64, "margin": 30}, ["MARGIN", "30", "WINDOW_SIZE of 64"], id="margin"),
        pytest.param({"output": "{}/input.tif"}, ["OUTPUT", "INPUT"], id="output-is-the-input"),
        pytest.param({"probabilities": "{}/map.tif"}, ["PROBABILITIES", "OUTPUT"], id="probabilities-are-the-output"),
        pytest.param(
            {"polygons": "{}/x.gpkg", "area": LayerSource("{}/x.gpkg")},
            ["POLYGONS", "AREA"],
            id="polygons-are-the-area",
        ),
        pytest.param({"models": ["{}/m.safetensors"]}, ["MODELS", "MODEL"], id="the-same-model-twice"),
        pytest.param(
            {"uncertainty": "{}/c.tif", "confidence": "{}/c.tif"}, ["UNCERTAINTY", "CONFIDENCE"], id="two-in-one"
        ),
        pytest.param(
            {"where_to_label": "{}/x.gpkg", "polygons": "{}/x.gpkg"}, ["WHERE_TO_LABEL", "POLYGONS"], id="two-layers"
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
        elif isinstance(value, list):
            placed[key] = [item.format(folder) if isinstance(item, str) else item for item in value]
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
        pytest.param({"margin": -1}, id="automatic-margin-as-it-was"),
        pytest.param({"thresholds": {"1": 0.0, "2": 1.0}, "majority": 5, "sieve": 10, "merge": "crop"}, id="map"),
        pytest.param({"models": ["{}/n.safetensors", "{}/o.safetensors"], "memory_mb": 512, "devices": 0}, id="models"),
        pytest.param(
            {
                "confidence": "{}/c.tif",
                "uncertainty": "{}/u.TIFF",
                "where_to_label": "{}/w.geojson",
                "probabilities": "{}/p.tif",
                "probability_type": "float32",
                "uncertainty_measure": "margin",
            },
            id="all-outputs",
        ),
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


def header(
    classes: Callable, crs: str, size: tuple[float, float], bands: int = 1, dtype: str = "uint8", **values: Any
) -> ModelHeader:
    return ModelHeader(
        "unet", "resnet18", [Band(f"Band {n + 1}", dtype, None) for n in range(bands)], dtype, [0.0] * bands,
        [1.0] * bands, classes(1, 2), 255, 64, size, crs, **values,
    )  # fmt: skip


def written(path: Path, model: ModelHeader) -> str:
    """A model file without weights."""
    content = json.dumps({"__metadata__": {"pixelwise": model.to_json()}}).encode()
    path.write_bytes(len(content).to_bytes(8, "little") + content)
    return str(path)


def plain_job(path: str, **values: Any) -> ClassifyJob:
    return ClassifyJob(path, "m.safetensors", "map.tif", **values)


PIXEL_SIZES = [
    pytest.param(32645, 0.5, 32645, (0.5, 0.5), 1.0, id="same"),
    pytest.param(32645, 0.5, 32644, (0.58, 0.58), 0.862, id="a-sixth"),
    pytest.param(32645, 0.5, 32645, (0.13, 0.13), 3.846, id="four-times"),
    pytest.param(32645, 0.13, 4326, (1.34e-6, 1.19e-6), 0.983, id="metres-and-degrees"),
    pytest.param(32645, 0.5, 4326, (1.34e-6, 1.19e-6), 3.781, id="half-metres-and-degrees"),
    pytest.param(32645, 0.5, 2264, (1.64, 1.64), 1.0, id="metres-and-feet"),
    pytest.param(3857, 1.0, 32645, (0.5, 0.5), 1.0, id="web-mercator-far-north"),
    pytest.param(32645, 0.5, 3857, (1.0, 1.0), 1.0, id="model-of-web-mercator"),
    pytest.param(3857, 1.0, 3857, (1.0, 1.0), 1.0, id="both-web-mercator"),
    pytest.param(None, 3.0, None, (3.0, 3.0), 1.0, id="both-without-crs"),
    pytest.param(None, 3.0, None, (1.0, 1.0), 3.0, id="both-without-crs-other-size"),
    pytest.param(None, 3.0, 32645, (0.5, 0.5), 1.0, id="one-without-crs"),
]


def raster_at_60_degrees(make_raster: Callable, epsg: int | None, pixel: float) -> str:
    x, y = (0, 8_399_738) if epsg == 3857 else (500_000, 6_651_400)
    path: str = make_raster(np.ones((9, 9), np.uint8), epsg=epsg, transform=(x, pixel, 0, y, 0, -pixel))
    return path


@pytest.mark.parametrize(("epsg", "pixel", "model_epsg", "model_pixel", "scale"), PIXEL_SIZES)
def test_pixel_sizes_are_compared(
    epsg: int | None,
    pixel: float,
    model_epsg: int | None,
    model_pixel: tuple[float, float],
    scale: float,
    make_raster: Callable,
    classes: Callable,
) -> None:
    path = raster_at_60_degrees(make_raster, epsg, pixel)
    model = header(classes, wkt(model_epsg) if model_epsg else "", model_pixel)
    with RasterStack([path]) as stack:
        assert scale_to(stack.grid, model) == pytest.approx(scale, rel=2e-3)
        warnings = check_raster(plain_job(path), stack, model)
        resampled = check_raster(plain_job(path, resample=True), stack, model)
        notes = fit_notes(plain_job(path, resample=True), stack, model)
    warned = [text for text in warnings if "has pixels of" in text]
    assert bool(warned) == (not 0.8 <= scale <= 1.2)
    assert all("RESAMPLE" in text and f"{model_pixel[0]:.2g}"[:3] in text for text in warned if model_epsg == 32645)
    assert not [text for text in resampled if "has pixels of" in text]
    assert bool(resampled) == (bool(epsg) != bool(model_epsg)), "RESAMPLE needs a CRS on both sides, or on none"
    assert bool(notes) == (scale_to(stack.grid, model) != 1)


def test_the_sentence_about_pixel_sizes_names_both(make_raster: Callable, classes: Callable) -> None:
    path = make_raster(np.ones((9, 9), np.uint8))
    model = header(classes, wkt(32645), (0.13, 0.13))
    with RasterStack([path]) as stack:
        (warning,) = check_raster(plain_job(path), stack, model)
        (note,) = fit_notes(plain_job(path, resample=True), stack, model)
    assert "0.5 m" in warning and "0.13 m" in warning
    assert "0.5 m" in note and "0.13 m" in note and "3.85" in note


def test_resampling_has_a_limit(make_raster: Callable, classes: Callable) -> None:
    path = make_raster(np.ones((9, 9), np.uint8), transform=(500000, 10, 0, 3000000, 0, -10))
    with RasterStack([path]) as stack, pytest.raises(InputError) as caught:
        check_raster(plain_job(path, resample=True), stack, header(classes, wkt(32645), (0.13, 0.13)))
    assert all(word in str(caught.value) for word in ("RESAMPLE", "10 m", "0.13 m", "16"))


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
        check_raster(plain_job(path), stack, header(classes, "", (0.5, 0.5), bands, dtype))
    assert all(word in str(caught.value) for word in words)


def test_values_of_another_range_are_warned_of(make_raster: Callable, classes: Callable) -> None:
    array = np.linspace(0, 200, 10_000).astype(np.uint16).reshape(100, 100)
    array[50:] += 5000
    path = make_raster(array)
    model = header(classes, "", (0.5, 0.5), 1, "uint16", p02=[4900.0], p98=[5300.0])
    with RasterStack([path]) as stack:
        south = list(stack.grid.extent(Window(50, 0, 50, 100)))
        assert check_raster(plain_job(path, extent=south), stack, model) == []
        (warning,) = check_raster(plain_job(path), stack, model)
    assert "the model" in warning and "4900 to 5300" in warning


@pytest.mark.parametrize(
    ("other", "words"),
    [
        pytest.param({}, [], id="alike"),
        pytest.param({"pixel_size": (2.0, 2.0)}, ["0.5 m", "2 m"], id="pixel-size"),
        pytest.param({"p02": [100.0] * 2, "p98": [200.0] * 2}, ["100 to 200"], id="values"),
        pytest.param({"bands": [Band(f"Band {n}", "uint16", None) for n in (1, 2)]}, ["uint8", "uint16"], id="type"),
    ],
)
def test_every_one_of_several_models_is_checked(
    other: dict[str, Any], words: list[str], make_raster: Callable, classes: Callable, tmp_path: Path
) -> None:
    path = make_raster(np.ones((2, 99, 99), np.uint8))
    first = header(classes, wkt(32645), (0.5, 0.5), 2)
    second = written(tmp_path / "second.safetensors", replace(first, **other))
    with RasterStack([path]) as stack:
        warnings = check_raster(plain_job(path, models=[second]), stack, first)
        assert check_raster(plain_job(path), stack, first) == []
    assert bool(warnings) == bool(words)
    assert all(word in warnings[0] for word in [*words, "second.safetensors"] if words)


def test_bands_of_another_model_are_found_by_name(make_raster: Callable, classes: Callable, tmp_path: Path) -> None:
    values = np.arange(99 * 99).reshape(99, 99) % 3
    path = make_raster(np.stack([values + 10, values + 30]).astype(np.uint8))
    first = header(classes, wkt(32645), (0.5, 0.5), 2)
    for ranges, warns in (([30.0, 10.0], False), ([10.0, 30.0], True)):
        other = replace(first, bands=first.bands[::-1], p02=ranges, p98=[low + 2 for low in ranges])
        second = written(tmp_path / "second.safetensors", other)
        with RasterStack([path]) as stack:
            assert bool(check_raster(plain_job(path, models=[second]), stack, first)) == warns


@pytest.mark.parametrize(
    ("other", "words"),
    [
        pytest.param({"classes": (1, 3)}, ["second.safetensors", "m.safetensors", "3 class 3"], id="classes"),
        pytest.param(
            {"bands": [Band("x", "uint8", None)], "mean": [0.0], "std": [1.0]},
            ["second.safetensors", "bands x"],
            id="bands",
        ),
    ],
)
def test_models_that_do_not_go_together_are_refused(
    other: dict[str, Any], words: list[str], make_raster: Callable, classes: Callable, tmp_path: Path
) -> None:
    path = make_raster(np.ones((3, 9, 9), np.uint8))
    first = header(classes, wkt(32645), (0.5, 0.5), 3)
    if "classes" in other:
        other = {"classes": classes(*other["classes"])}
    second = written(tmp_path / "second.safetensors", replace(first, **other))
    with RasterStack([path]) as stack, pytest.raises(InputError) as caught:
        check_raster(plain_job(path, models=[second]), stack, first)
    assert all(word in str(caught.value) for word in words), str(caught.value)


def test_a_crf_needs_colours(make_raster: Callable, classes: Callable) -> None:
    path = make_raster(np.ones((9, 9), np.uint8))
    with RasterStack([path]) as stack, pytest.raises(InputError, match="CRF"):
        check_raster(plain_job(path, crf=True), stack, header(classes, "", (0.5, 0.5)))


@pytest.mark.parametrize("value", ["3", "0", "water"])
def test_thresholds_of_unknown_classes_are_refused(value: str, classes: Callable) -> None:
    check_thresholds(plain_job("i.tif", thresholds={"2": 0.5}), classes(1, 2))
    with pytest.raises(InputError) as caught:
        check_thresholds(plain_job("i.tif", thresholds={"2": 0.5, value: 0.5}), classes(1, 2))
    assert all(word in str(caught.value) for word in ("THRESHOLDS", f"class {value}", "1 (class 1), 2 (class 2)"))


@pytest.mark.parametrize("key", ["output", "probabilities", "confidence", "uncertainty"])
def test_no_output_replaces_a_tile_of_a_virtual_raster(key: str, make_raster: Callable, tmp_path: Path) -> None:
    tile = make_raster(np.ones((9, 9), np.uint8), "tile.tif")
    gdal.BuildVRT(str(tmp_path / "all.vrt"), [tile]).FlushCache()
    job = replace(plain_job(str(tmp_path / "all.vrt")), **{key: tile})
    with RasterStack([job.input]) as stack:
        with pytest.raises(InputError, match=f"{key.upper()} is .*tile.tif, which holds pixels of INPUT"):
            check_spared(job, stack)
        check_spared(plain_job(job.input, where_to_label=str(tmp_path / "w.gpkg")), stack)


def test_polygons_do_not_replace_the_geopackage_of_the_raster(make_raster: Callable, tmp_path: Path) -> None:
    gdal.Translate(str(tmp_path / "all.gpkg"), make_raster(np.ones((9, 9), np.uint8)), format="GPKG")
    job = plain_job(f"GPKG:{tmp_path / 'all.gpkg'}:all", polygons=str(tmp_path / "all.gpkg"))
    with RasterStack([job.input]) as stack, pytest.raises(InputError, match="POLYGONS"):
        check_spared(job, stack)


def test_checks_and_the_rest_of_maps_do_not_import_torch() -> None:
    plugins = Path(sys.modules["pixelwise"].__path__[0]).parent
    code = (
        f"import sys; sys.path.insert(0, {str(plugins)!r}); "
        "import pixelwise.maps.classify, pixelwise.maps.checks; print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
