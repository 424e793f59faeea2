from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from pixelwise.errors import CanceledError, InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.areas import AreaMeter
from pixelwise.geo.grid import grid_of
from pixelwise.geo.outputs import complete_file
from pixelwise.geo.raster import open_raster
from pixelwise.maps.job import PolygonOptions
from pixelwise.maps.polygons import DRIVERS, check_options, driver_of, tracing, write_polygons

from .conftest import UNIT

MAP = np.array(
    [
        [1, 1, 3, 3, 255],
        [1, 1, 3, 3, 255],
        [1, 1, 1, 1, 7],
        [3, 1, 1, 1, 1],
    ],
    np.uint8,
)
THERE = [suffix for suffix, name in DRIVERS.items() if gdal.GetDriverByName(name)]
# These formats know no other CRS than degrees, or none.
DEGREES_ONLY, WITHOUT_CRS = {".kml", ".geojsonl"}, {".jml"}
DEGREES = (85.0, 0.01, 0.0, 27.0, 0.0, -0.01)


@pytest.fixture
def outline(make_raster: Callable, classes: Callable, tmp_path: Path) -> Callable:
    def run(array: np.ndarray, name: str = "map.gpkg", **raster: object) -> tuple[str, str, int]:
        path = make_raster(array, nodata=255, **raster)
        target = str(tmp_path / name)
        count = write_polygons(path, classes(1, 3, 7), target, target, SilentFeedback())
        return path, target, count

    return run


def features(path: str) -> list[ogr.Feature]:
    source = ogr.Open(path)
    layer = source.GetLayer(0)
    return [feature.Clone() for feature in layer]


@pytest.mark.parametrize("suffix", THERE)
def test_every_format(suffix: str, outline: Callable) -> None:
    path, target, count = outline(MAP, f"map{suffix}")
    found = features(target)
    assert count == len(found) == 4
    # Texts in a format without types.
    facts = [(int(f["class_id"]), round(float(f["area_m2"]) / 0.25), round(float(f["perimeter"]) / 0.5)) for f in found]
    assert sorted(facts) == [(1, 12, 18), (3, 1, 4), (3, 4, 8), (7, 1, 4)]
    assert {(int(f["class_id"]), f["class"]) for f in found} == {(value, f"class {value}") for value in (1, 3, 7)}
    assert all(f.GetGeometryRef().GetGeometryName() == "POLYGON" for f in found)
    source = ogr.Open(target)
    layer = source.GetLayer(0)
    assert layer.GetName() in ("map", "")
    if suffix in DEGREES_ONLY:
        assert layer.GetSpatialRef().IsGeographic()
    elif suffix not in WITHOUT_CRS:
        assert layer.GetSpatialRef().IsSame(open_raster(path).GetSpatialRef(), ["CRITERION=EQUIVALENT"]) or suffix in (
            ".tab",
            ".mif",
        )


@pytest.mark.parametrize(
    ("epsg", "transform"),
    [
        pytest.param(32645, (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), id="metres"),
        pytest.param(2264, (500000.0, 10.0, 0.0, 300000.0, 0.0, -10.0), id="feet"),
        pytest.param(4326, DEGREES, id="degrees"),
        pytest.param(3857, (0.0, 10.0, 0.0, 8_399_737.0, 0.0, -10.0), id="web-mercator"),
        pytest.param(32645, (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4), id="rotated"),
    ],
)
def test_areas_of_a_class_sum_to_its_pixels(epsg: int, transform: tuple[float, ...], outline: Callable) -> None:
    array = np.random.default_rng(5).choice(np.array([1, 3, 7, 255], np.uint8), (60, 80))
    path, target, _ = outline(array, epsg=epsg, transform=transform)
    grid = grid_of(open_raster(path))
    rows = AreaMeter(grid).of_rows(grid.window)
    found = features(target)
    for value in (1, 3, 7):
        area = sum(f["area_m2"] for f in found if f["class_id"] == value)
        assert area == pytest.approx(((array == value).sum(axis=1) * rows).sum(), rel=1e-9)


def test_corners_do_not_connect(outline: Callable) -> None:
    _, _, count = outline(np.array([[1, 3], [3, 1]], np.uint8))
    assert count == 4


def test_without_a_crs_the_area_is_empty(outline: Callable) -> None:
    _, target, _ = outline(MAP, epsg=None)
    assert {feature["area_m2"] for feature in features(target)} == {None}
    assert len(features(target)) == 4


def test_a_map_without_classes_gives_an_empty_layer(outline: Callable) -> None:
    _, target, count = outline(np.full((4, 5), 255, np.uint8))
    assert count == 0
    assert features(target) == []


def test_an_earlier_file_is_replaced(
    make_raster: Callable, classify: Callable, classes: Callable, tmp_path: Path
) -> None:
    for suffix in (".gpkg", ".shp", ".geojson", ".tab", ".mif"):
        target = str(tmp_path / f"out{suffix}")
        for array in (MAP, np.ones((30, 40), np.uint8)):
            path = make_raster(array)
            scores = np.eye(3, dtype=np.float32)
            classify(
                path,
                classes(1, 3, 7),
                scores=lambda images, valid: np.moveaxis(scores[images[:, 0] % 3], -1, 1),  # noqa: B023
                polygons=target,
            )
        assert len(features(target)) == 1
    assert not [file.name for file in tmp_path.iterdir() if file.name.startswith(".")]
    assert {"out.shp", "out.dbf", "out.shx", "out.prj"} <= {file.name for file in tmp_path.iterdir()}


def test_many_polygons_report_progress(make_raster: Callable, classes: Callable, tmp_path: Path) -> None:
    array = np.random.default_rng(5).choice(np.array([1, 3, 7, 255], np.uint8), (120, 150))
    shares: list[float] = []
    target = tmp_path / "map.gpkg"
    count = write_polygons(
        make_raster(array, nodata=255), classes(1, 3, 7), target, target, SilentFeedback(), shares.append
    )
    assert count > 5000
    assert shares == sorted(shares)
    assert 0.9 < shares[-1] <= 1


@pytest.mark.parametrize("name", ["map", "map.tif", "map.xyz"])
def test_unknown_suffixes_are_refused(name: str) -> None:
    with pytest.raises(InputError, match=r"POLYGONS is .*\.gpkg, \.shp, \.geojson"):
        driver_of(name)


@pytest.mark.parametrize(
    ("epsg", "transform"),
    [
        pytest.param(32645, (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), id="metres"),
        pytest.param(2264, (500000.0, 10.0, 0.0, 300000.0, 0.0, -10.0), id="feet"),
        pytest.param(4326, (85.0, 0.0001, 0.0, 27.0, 0.0, -0.0001), id="degrees"),
        pytest.param(4807, (2.0, 0.0001, 0.0, 50.0, 0.0, -0.0001), id="grads"),
        pytest.param(3857, (9_000_000.0, 10.0, 0.0, 8_399_737.0, 0.0, -10.0), id="web-mercator"),
        pytest.param(32645, (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4), id="rotated"),
    ],
)
def test_perimeters_are_those_on_the_ground(epsg: int, transform: tuple[float, ...], outline: Callable) -> None:
    _, target, _ = outline(MAP, epsg=epsg, transform=transform)
    source = ogr.Open(target)
    layer = source.GetLayer(0)
    crs = layer.GetSpatialRef()
    geographic = osr.SpatialReference()
    geographic.CopyGeogCSFrom(crs)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for feature in layer:
        local = feature.GetGeometryRef().Clone()
        if crs.IsGeographic() or epsg == 3857:
            # On the azimuthal equidistant projection around a place, lengths near it are true.
            local.Transform(osr.CoordinateTransformation(crs, geographic))
            flat = osr.SpatialReference()
            flat.CopyGeogCSFrom(crs)
            scale = geographic.GetAngularUnits() * 180 / np.pi
            unit = [number * scale for number in local.Centroid().GetPoint_2D()]
            flat.SetAE(unit[1], unit[0], 0, 0)
            local.Transform(osr.CoordinateTransformation(geographic, flat))
            metres = 1.0
        else:
            metres = crs.GetLinearUnits()
        assert feature["perimeter"] == pytest.approx(local.Boundary().Length() * metres, rel=1e-4)


def test_mean_confidence(make_raster: Callable, classes: Callable, tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    array = random.choice(np.array([1, 3, 7, 255], np.uint8), (50, 60))
    steps = random.integers(0, 256, array.shape).astype(np.uint8)
    steps[array == 7] = 255

    def scaled(dataset: gdal.Dataset) -> None:
        dataset.GetRasterBand(1).SetScale(1 / 254)

    confidence = make_raster(steps, "confidence.tif", nodata=255, edit=scaled)
    target = tmp_path / "map.gpkg"
    write_polygons(
        make_raster(array, nodata=255), classes(1, 3, 7), target, target, SilentFeedback(), confidence=confidence
    )
    totals = {1: 0.0, 3: 0.0}
    wanted = {value: steps[(array == value) & (steps != 255)].sum() / 254 for value in totals}
    for feature in features(str(target)):
        x, _, y, _ = feature.GetGeometryRef().GetEnvelope()
        known = feature["confidence"]
        if feature["class_id"] == 7:
            assert known is None
        elif known is not None and feature["area_m2"] == 0.25:
            row, col = round((3000000 - y) / 0.5) - 1, round((x - 500000) / 0.5)
            assert known == pytest.approx(steps[row, col] / 254)
        if known is not None:
            totals[feature["class_id"]] += known
    assert all(totals[value] > 0 for value in wanted)


@pytest.mark.parametrize("block", [17, 512])
def test_mean_confidence_over_blocks(block: int, outlined: Callable, make_raster: Callable) -> None:
    array = np.ones((60, 70), np.uint8)
    array[10:50, 5:65] = 2
    values = np.random.default_rng(4).random(array.shape).astype(np.float32)
    values[20:25, 20:25] = np.nan
    found = outlined(array, block=block, confidence=make_raster(values, "c.tif", transform=UNIT, nodata=None))
    for item in found.features:
        assert item["confidence"] == pytest.approx(np.nanmean(values[array == item["class_id"]]), rel=1e-6)


def test_confidence_of_another_grid_is_refused(make_raster: Callable, classes: Callable, tmp_path: Path) -> None:
    other = make_raster(np.ones((3, 5), np.float32), "c.tif")
    target = tmp_path / "map.gpkg"
    with pytest.raises(InputError, match=r"CONFIDENCE is .*c\.tif with 3 × 5 .*4 × 5"):
        write_polygons(make_raster(MAP), classes(1, 3), target, target, SilentFeedback(), confidence=other)


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"sieve": -1}, r"POLYGON_SIEVE is -1: it must be 0"),
        ({"fill_holes": -0.5}, r"FILL_HOLES is -0\.5"),
        ({"minimum_area": float("nan")}, r"MINIMUM_AREA is nan"),
        ({"simplify": -2.0}, r"SIMPLIFY is -2"),
        ({"smooth": -1}, r"SMOOTH is -1"),
        ({"right_angles": [1, 3], "skip": [3]}, r"RIGHT_ANGLES and SKIP_CLASSES both name class 3"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict, text: str) -> None:
    with pytest.raises(InputError, match=text):
        check_options(PolygonOptions(**options))


class CancelLater(SilentFeedback):
    """Cancels when it has been asked so often."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.left = times

    def isCanceled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("times", [0, 3, 10, 30, 45])
def test_a_cancel_ends_each_step_and_leaves_no_temporary_file(
    times: int, make_raster: Callable, classes: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracing.traced, "__defaults__", (*tracing.traced.__defaults__[:-1], 32))
    array = np.random.default_rng(5).choice(np.array([1, 3, 7, 255], np.uint8), (120, 150))
    source, target = make_raster(array, nodata=255), tmp_path / "out" / "map.gpkg"
    options = PolygonOptions(sieve=3, fill_holes=1.0)
    feedback = CancelLater(times)
    with pytest.raises(CanceledError), complete_file(target) as path:
        write_polygons(source, classes(1, 3, 7), path, target, feedback, options=options)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_is_said(make_raster: Callable, classes: Callable, tiny_disk: Path) -> None:
    array = np.random.default_rng(5).choice(np.array([1, 3, 7], np.uint8), (200, 200))
    target = tiny_disk / "map.gpkg"
    with pytest.raises(OutputError, match="disk is full"), complete_file(target) as path:
        write_polygons(make_raster(array), classes(1, 3, 7), path, target, SilentFeedback())
    assert list(tiny_disk.iterdir()) == []
