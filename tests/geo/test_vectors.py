from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from pixelwise.errors import CanceledError, InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.polygons import PixelPolygons, polygons_of
from pixelwise.geo.vectors import Area, describe_extent, extent_on_grid, onto_grid, open_layer
from pixelwise.geo.windows import Window, window_grid

LEFT, TOP = 500000.0, 3000000.0


def wkt_of(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def grid_in(height: int = 64, width: int = 80, pixel: float = 0.5, epsg: int = 32645, rotation: float = 0.0) -> Grid:
    turned = (LEFT, pixel * np.cos(rotation), pixel * np.sin(rotation), TOP, pixel * np.sin(rotation), -pixel)
    return Grid(wkt_of(epsg), tuple(map(float, turned)), height, width)  # type: ignore[arg-type]


def box(west: float, north: float, east: float, south: float) -> str:
    """A rectangle given in pixels of `grid_in()`."""
    x, y = [LEFT + west * 0.5, LEFT + east * 0.5], [TOP - north * 0.5, TOP - south * 0.5]
    return f"POLYGON (({x[0]} {y[0]},{x[1]} {y[0]},{x[1]} {y[1]},{x[0]} {y[1]},{x[0]} {y[0]}))"


def burnt(path: Path, grid: Grid, feedback: SilentFeedback | None = None, **where: str) -> np.ndarray:
    polygons, _ = onto_grid(
        open_layer(path, **where), grid, lambda f: int(f.GetField(0) or 1), feedback or SilentFeedback()
    )
    try:
        return polygons.burn(grid.window, 0)
    finally:
        polygons.close()


def expected(grid: Grid, *boxes: tuple[int, int, int, int, int]) -> np.ndarray:
    array = np.zeros((grid.height, grid.width), np.uint8)
    for west, north, east, south, value in boxes:
        array[north:south, west:east] = value
    return array


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_polygons_of_every_format(make_layer: Callable[..., Path], suffix: str) -> None:
    features = [(box(2, 3, 10, 12), 1), (box(20, 5, 40, 30), 2)]
    epsg = 32645 if suffix != ".geojson" else None
    path = make_layer(features, f"labels{suffix}", kind=ogr.OFTInteger, geometry=ogr.wkbPolygon, epsg=epsg)
    grid = grid_in()
    if epsg is None:
        grid = Grid("", grid.transform, grid.height, grid.width)
    assert (burnt(path, grid) == expected(grid, (2, 3, 10, 12, 1), (20, 5, 40, 30, 2))).all()


def test_layers_in_another_crs_land_where_they_should(make_layer: Callable[..., Path]) -> None:
    shape = ogr.CreateGeometryFromWkt(box(10, 10, 50, 40))
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32645)
    target.ImportFromEPSG(4326)
    for crs in (source, target):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shape.Transform(osr.CoordinateTransformation(source, target))
    path = make_layer([(shape.ExportToWkt(), 3)], kind=ogr.OFTInteger, epsg=4326)
    grid = grid_in()
    assert (burnt(path, grid) == expected(grid, (10, 10, 50, 40, 3))).all()


@pytest.mark.parametrize(
    ("wkt", "pixels", "repaired", "unusable"),
    [
        pytest.param("POLYGON ((0 0,8 8,8 0,0 8,0 0))", 32, 1, 0, id="bow tie"),
        pytest.param("POLYGON ((0 0,8 0,8 8,0 8))", 64, 0, 0, id="ring left open"),
        pytest.param("MULTIPOLYGON (((0 0,4 0,4 8,0 8,0 0)),((2 0,8 0,8 8,2 8,2 0)))", 64, 1, 0, id="parts overlap"),
        pytest.param("GEOMETRYCOLLECTION (POINT (1 1),POLYGON ((0 0,4 0,4 4,0 4,0 0)))", 16, 0, 0, id="collection"),
        pytest.param("POLYGON Z ((0 0 5,4 0 5,4 4 5,0 4 5,0 0 5))", 16, 0, 0, id="three dimensions"),
        pytest.param("CURVEPOLYGON (CIRCULARSTRING (0 4,4 8,8 4,4 0,0 4))", 52, 0, 0, id="circle"),
        pytest.param("POLYGON ((0 0,8 0,8 8,0 8,0 0),(2 2,6 2,6 6,2 6,2 2))", 48, 0, 0, id="hole"),
        pytest.param("LINESTRING (0 0,8 8)", 0, 0, 1, id="line"),
        pytest.param("POLYGON ((0 0,8 8,0 0))", 0, 1, 1, id="no area"),
        pytest.param("POLYGON EMPTY", 0, 0, 0, id="empty"),
        pytest.param(None, 0, 0, 0, id="no geometry"),
    ],
)
def test_geometries(
    make_layer: Callable[..., Path], wkt: str | None, pixels: int, repaired: int, unusable: int
) -> None:
    grid = Grid(wkt_of(32645), (-16.0, 1.0, 0.0, 16.0, 0.0, -1.0), 32, 32)
    path = make_layer([(wkt, 1), ("POLYGON ((10 10,11 10,11 11,10 11,10 10))", 1)], kind=ogr.OFTInteger)
    polygons, counts = onto_grid(open_layer(path), grid, lambda _: 1, SilentFeedback())
    assert polygons.burn(grid.window, 0).sum() == pixels + 1
    assert (counts.repaired, counts.unusable) == (repaired, unusable)
    assert len(counts.warnings) == (unusable > 0)
    polygons.close()


def test_overlapping_polygons_are_burnt_in_the_same_order_in_every_window(make_layer: Callable[..., Path]) -> None:
    random = np.random.default_rng(3)
    features = []
    for number in range(400):
        col, row, size = random.uniform(-10, 80), random.uniform(-10, 64), random.uniform(2, 30)
        features.append((box(col, row, col + size, row + size * 0.7), number % 250 + 1))
    path = make_layer(features, kind=ogr.OFTInteger)
    grid = grid_in()
    polygons, _ = onto_grid(open_layer(path), grid, lambda f: f.GetField(0), SilentFeedback())
    whole = polygons.burn(grid.window, 0)
    assert len(np.unique(whole)) > 50
    for window in window_grid(grid.height, grid.width, 24, 10):
        part = polygons.burn(window, 0)
        assert (part == whole[window.slices_in(grid.window)]).all()
    # Later features cover earlier ones, and that is what GDAL makes of the whole layer.
    assert (whole == rasterized(path, grid)).all()
    polygons.close()


def rasterized(path: Path, grid: Grid) -> np.ndarray:
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1)
    target.SetGeoTransform(grid.transform)
    target.SetSpatialRef(grid.crs)
    gdal.RasterizeLayer(target, [1], source.GetLayer(0), options=["ATTRIBUTE=class"])
    return target.ReadAsArray()


def test_a_polygon_of_many_vertices_is_cut_without_a_trace(make_layer: Callable[..., Path]) -> None:
    angles = np.linspace(0, 2 * np.pi, 6001)[:-1]
    radii = 12 + 3 * np.sin(angles * 40)
    x, y = LEFT + 20 + radii * np.cos(angles), TOP - 16 + radii * np.sin(angles)
    ring = ",".join(f"{a} {b}" for a, b in zip([*x, x[0]], [*y, y[0]], strict=True))
    corners = [(18, 14), (22, 14), (22, 18), (18, 18), (18, 14)]
    hole = ",".join(f"{LEFT + east} {TOP - south}" for east, south in corners)
    path = make_layer([(f"POLYGON (({ring}),({hole}))", 1)], kind=ogr.OFTInteger)
    grid = grid_in()
    polygons, _ = onto_grid(open_layer(path), grid, lambda _: 1, SilentFeedback())
    stored = polygons._dataset.GetLayer(0).GetFeatureCount()
    assert stored >= 4
    assert (polygons.burn(grid.window, 0) == rasterized(path, grid)).all()
    polygons.close()


def test_rotated_grids_are_burnt_too(make_layer: Callable[..., Path]) -> None:
    grid = grid_in(rotation=0.3)
    x, y = [
        [
            gdal.ApplyGeoTransform(grid.transform, col, row)[axis]
            for col, row in ((5, 6), (30, 6), (30, 40), (5, 40), (5, 6))
        ]
        for axis in (0, 1)
    ]
    shape = ",".join(f"{a} {b}" for a, b in zip(x, y, strict=True))
    path = make_layer([(f"POLYGON (({shape}))", 7)], kind=ogr.OFTInteger)
    assert (burnt(path, grid) == expected(grid, (5, 6, 30, 40, 7))).all()


def test_windows_beyond_the_grid_are_filled(make_layer: Callable[..., Path]) -> None:
    path = make_layer([(box(-100, -100, 4, 4), 5)], kind=ogr.OFTInteger)
    polygons, _ = onto_grid(open_layer(path), grid_in(), lambda _: 5, SilentFeedback())
    part = polygons.burn(Window(2, 2, 100, 100), 9)
    assert part.shape == (100, 100)
    assert (part[:2, :2] == 5).all()
    assert (part == 9).sum() == 100 * 100 - 4
    assert polygons.window == Window(0, 0, 4, 4)
    polygons.close()


@pytest.mark.parametrize(
    ("where", "pixels"),
    [
        pytest.param("", 100 + 25, id="no filter"),
        pytest.param("class = 2", 25, id="subset"),
        pytest.param("SELECT * FROM labels WHERE class = 1", 100, id="a whole statement, as QGIS allows"),
    ],
)
def test_filters(make_layer: Callable[..., Path], where: str, pixels: int) -> None:
    path = make_layer([(box(0, 0, 10, 10), 1), (box(20, 20, 25, 25), 2)], kind=ogr.OFTInteger)
    assert (burnt(path, grid_in(), where=where) > 0).sum() == pixels


def test_one_layer_of_several(make_layer: Callable[..., Path]) -> None:
    make_layer([(box(0, 0, 10, 10), 1)], kind=ogr.OFTInteger, layer="houses")
    path = make_layer([(box(0, 0, 5, 5), 1)], kind=ogr.OFTInteger, layer="trees")
    assert burnt(path, grid_in(), layer="trees").sum() == 25
    with pytest.raises(InputError, match="has the layers houses, trees: name one"):
        open_layer(path)


def test_odd_field_names_are_found(make_layer: Callable[..., Path]) -> None:
    path = make_layer([(box(0, 0, 5, 5), "tin")], "labels.geojson", field="roof:material")
    source = open_layer(path)
    assert source.fields() == ["roof:material"]
    assert source.field_index("roof:material") == 0
    assert source.field_index("Roof:Material") == 0
    with pytest.raises(InputError, match=r"no field “roof”; its fields are roof:material"):
        source.field_index("roof")


def test_only_one_field_is_read_where_the_others_do_not_matter(make_layer: Callable[..., Path]) -> None:
    source = open_layer(make_layer([(box(2, 3, 10, 12), 7)], kind=ogr.OFTInteger))
    name = source.fields()[0]
    for only_field, read in [(None, True), (name.upper(), True), ("", False)]:
        with source.reading(SilentFeedback(), only_field) as features:
            assert [feature.IsFieldSetAndNotNull(0) for feature in features] == [read], only_field


def test_a_damaged_layer_is_named_when_it_is_read(make_layer: Callable[..., Path], tmp_path: Path) -> None:
    path = tmp_path / "labels.fgb"
    gdal.VectorTranslate(str(path), str(make_layer([(box(2, 3, 10, 12), "a" * 1000)] * 50)))
    path.write_bytes(path.read_bytes()[:-20_000])
    source = open_layer(path)
    message = rf"^LABELS: layer labels of {path} could not be read: "
    with pytest.raises(InputError, match=message), source.reading(SilentFeedback()) as features:
        list(features)


def test_layers_that_cannot_be_used_are_named(make_layer: Callable[..., Path], tmp_path: Path) -> None:
    polygons = make_layer([(box(0, 0, 5, 5), 1)], kind=ogr.OFTInteger)
    points = make_layer([("POINT (1 1)", 1)], "points.gpkg", geometry=ogr.wkbPoint)
    table = make_layer([(None, 1)], "table.gpkg", geometry=ogr.wkbNone)
    (tmp_path / "text.gpkg").write_text("no GeoPackage")
    cases: list[tuple[Any, str]] = [
        (lambda: open_layer(tmp_path / "missing.gpkg"), r"LABELS: .*missing\.gpkg cannot be opened"),
        (lambda: open_layer(tmp_path / "text.gpkg"), "cannot be opened as a vector layer"),
        (lambda: open_layer(polygons, "nothing"), "has no layer “nothing”; it has labels"),
        (lambda: open_layer(polygons, where="nofield = 3", parameter="AREA"), "AREA: the filter of layer labels"),
        (lambda: open_layer(polygons, where="SELECT * FROM nowhere"), "the filter of layer labels"),
        (lambda: open_layer(points), "holds point geometries, not polygons"),
        (lambda: open_layer(table), "has no layer of polygons"),
        (lambda: open_layer(table, only_polygons=False), "has no layer of polygons, lines or points"),
        (lambda: open_layer(table, "labels", only_polygons=False), "holds no geometries, but polygons, lines or"),
    ]
    for call, sentence in cases:
        with pytest.raises(InputError, match=sentence):
            call()


def test_a_missing_crs_is_taken_to_be_the_rasters_and_said(make_layer: Callable[..., Path]) -> None:
    path = make_layer([(box(0, 0, 5, 5), 1)], "labels.shp", kind=ogr.OFTInteger, epsg=None, geometry=ogr.wkbPolygon)
    polygons, counts = onto_grid(open_layer(path), grid_in(), lambda _: 1, SilentFeedback())
    assert polygons.burn(Window(0, 0, 8, 8), 0).sum() == 25
    assert "has no CRS" in counts.warnings[0]
    polygons.close()


def test_extents() -> None:
    assert describe_extent((500000.0, 2999968.04, 500040.0, 3000000.0)) == "500000.0, 2999968.0, 500040.0, 3000000.0"
    assert describe_extent((85.5187821, 27.6, 85.52, 27.63)) == "85.518782, 27.600000, 85.520000, 27.630000"
    assert describe_extent(None) == "unknown"


@pytest.mark.parametrize(
    ("features", "where", "sentence"),
    [
        pytest.param([], "", "has no features", id="empty layer"),
        pytest.param([(box(0, 0, 5, 5), 1)], "class = 2", "has no features, with its filter", id="empty by its filter"),
        pytest.param([(box(900, 900, 905, 905), 1)], "", "does not touch the raster", id="elsewhere"),
        pytest.param([(None, 1)], "", "does not touch the raster: its extent is unknown", id="no geometry"),
    ],
)
def test_areas_without_any_pixel_are_refused(
    make_layer: Callable[..., Path], features: list[Any], where: str, sentence: str
) -> None:
    path = make_layer(features, kind=ogr.OFTInteger)
    with pytest.raises(InputError, match=sentence):
        Area(str(path), "labels", where, grid_in(), SilentFeedback())


def test_an_area_can_be_used_in_several_threads(make_layer: Callable[..., Path]) -> None:
    path = make_layer([(box(3, 4, 20, 30), 1), (box(15, 20, 50, 60), 2)], kind=ogr.OFTInteger)
    grid = grid_in()
    area = Area(str(path), "", "", grid, SilentFeedback())
    wanted = expected(grid, (3, 4, 20, 30, 1), (15, 20, 50, 60, 1)) > 0
    assert (area.covers(grid.window) == wanted).all()
    assert area.window == Window(4, 3, 56, 47)
    wrong: list[Window] = []

    def work() -> None:
        own = area.reopened()
        wrong.extend(
            window
            for window in window_grid(grid.height, grid.width, 16, 8) * 5
            if (own.covers(window) != wanted[window.slices_in(grid.window)]).any()
        )
        own.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    area.close()


def test_extent_on_grid(make_layer: Callable[..., Path]) -> None:
    path = make_layer([("POLYGON ((87 27,87.1 27,87.1 27.1,87 27.1,87 27))", 1)], epsg=4326)
    extent = extent_on_grid(open_layer(path), grid_in())
    assert extent is not None
    assert 490000 < extent[0] < 505000 < extent[2] < 520000
    assert extent_on_grid(open_layer(make_layer([], "empty.gpkg")), grid_in()) is None


class CancelAfter(SilentFeedback):
    def __init__(self, asked: int) -> None:
        super().__init__()
        self.left = asked

    def isCanceled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_a_cancel_leaves_no_temporary_file(
    make_layer: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_layer([(box(0, 0, 5, 5), 1)] * 1200, kind=ogr.OFTInteger)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    with pytest.raises(CanceledError):
        onto_grid(open_layer(path), grid_in(), lambda _: 1, CancelAfter(2))
    assert os.listdir(scratch) == []


def test_a_full_temporary_folder_is_said(
    make_layer: Callable[..., Path], tiny_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(1)
    features = [(box(*sorted(random.uniform(0, 60, 4))), 1) for _ in range(4000)]
    path = make_layer(features, kind=ogr.OFTInteger)
    monkeypatch.setattr(tempfile, "tempdir", str(tiny_disk))
    with pytest.raises(OutputError, match=r"temporary folder .* is its disk full"):
        onto_grid(open_layer(path), grid_in(), lambda _: 1, SilentFeedback())


def test_parts_of_collections() -> None:
    shape = ogr.CreateGeometryFromWkt(
        "GEOMETRYCOLLECTION (POINT (0 0),MULTIPOLYGON (((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5))),"
        "POLYGON ((9 9,8 9,8 8,9 9)))"
    )
    assert [round(part.GetArea(), 3) for part in polygons_of(shape)] == [0.5, 0.5, 0.5]
    assert list(polygons_of(None)) == []
    tin = ogr.CreateGeometryFromWkt("TIN Z (((0 0 0,1 0 0,1 1 0,0 0 0)))")
    assert len(list(polygons_of(tin))) == 1


def test_polygons_outside_the_grid_are_not_kept() -> None:
    polygons = PixelPolygons(grid_in())
    polygons.add(ogr.CreateGeometryFromWkt(box(200, 200, 210, 210)), 1, 0)
    polygons.finish()
    assert polygons.burn(Window(195, 195, 20, 20), 0).sum() == 0
    polygons.close()


def test_flanders_fields_agree_with_gdal(shared_data: Path) -> None:
    folder = shared_data / "flanders_fields"
    raster = next((folder / "imagery").glob("*.tif"))
    source = gdal.Open(str(raster))
    grid = Grid(source.GetProjection(), tuple(source.GetGeoTransform()), source.RasterYSize, source.RasterXSize)
    path = folder / "labels" / "fields_BEFL-s2-fields-2023_polygons.gpkg"
    polygons, counts = onto_grid(open_layer(path, "polygons"), grid, lambda _: 1, SilentFeedback())
    assert counts.used == 154
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1)
    target.SetGeoTransform(grid.transform)
    target.SetSpatialRef(grid.crs)
    layer = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    gdal.RasterizeLayer(target, [1], layer.GetLayerByName("polygons"), burn_values=[1])
    assert (polygons.burn(grid.window, 0) == target.ReadAsArray()).all()
    polygons.close()
