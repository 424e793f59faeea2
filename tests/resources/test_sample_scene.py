"""The sample scene: the same again from the same seed, labels that fit the picture, everything QGIS needs."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.resources.sample_scene import CLASSES, make_plan, make_scene, tree_cover
from pixelwise.resources.scene.shapes import burn, parts_of, split_cells

gdal.UseExceptions()
ogr.UseExceptions()
NAMES = list(CLASSES)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return make_scene(tmp_path_factory.mktemp("scene"), size=512, seed=7)


def burnt_labels(paths: dict[str, str]) -> np.ndarray:
    """How many label polygons cover each pixel, and the position in NAMES + 1 of the last one."""
    raster = gdal.Open(paths["raster"])
    target = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 2)
    target.SetGeoTransform(raster.GetGeoTransform())
    target.SetProjection(raster.GetProjection())
    source = gdal.OpenEx(paths["labels"])
    layer = source.GetLayer("labels")
    for number, name in enumerate(NAMES, start=1):
        layer.SetAttributeFilter(f"class = '{name}'")
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=["MERGE_ALG=ADD"])
        gdal.RasterizeLayer(target, [2], layer, burn_values=[number])
    return target.ReadAsArray()


def test_raster_is_georeferenced_and_described(scene: dict[str, str]) -> None:
    raster = gdal.Open(scene["raster"])
    assert (raster.RasterXSize, raster.RasterYSize, raster.RasterCount) == (512, 512, 4)
    assert raster.GetRasterBand(1).DataType == gdal.GDT_Byte
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "25832"
    assert raster.GetGeoTransform()[1::4] == (0.3, -0.3)
    assert [raster.GetRasterBand(i).GetDescription() for i in range(1, 5)] == ["Red", "Green", "Blue", "Near infrared"]
    assert raster.GetRasterBand(4).GetColorInterpretation() != gdal.GCI_AlphaBand
    assert raster.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert raster.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


@pytest.mark.parametrize("size", [pytest.param(256, id="one chip"), pytest.param(300, id="odd size")])
def test_same_seed_same_scene(tmp_path: Path, size: int) -> None:
    first, again, other = (make_scene(tmp_path / name, size, seed) for name, seed in (("a", 3), ("b", 3), ("c", 4)))
    pictures = [gdal.Open(paths["raster"]).ReadAsArray() for paths in (first, again, other)]
    assert np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[0], pictures[2])
    assert np.array_equal(burnt_labels(first), burnt_labels(again))


def test_repeated_into_the_same_folder(tmp_path: Path) -> None:
    make_scene(tmp_path, 256, 1)
    paths = make_scene(tmp_path, 256, 2)
    fresh = make_scene(tmp_path / "fresh", 256, 2)
    assert np.array_equal(burnt_labels(paths), burnt_labels(fresh))
    files = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert files == ["labels.gpkg", "labels.qml", "scene.tif"]


@pytest.mark.parametrize(
    ("size", "seed"),
    [pytest.param(256, 1, id="256"), pytest.param(256, 7, id="256 other seed"), pytest.param(320, 3, id="320")],
)
def test_every_class_is_there(tmp_path: Path, size: int, seed: int) -> None:
    classes = burnt_labels(make_scene(tmp_path, size, seed))[1]
    shares = dict(zip(["background", *NAMES], np.bincount(classes.ravel(), minlength=6) / classes.size, strict=True))
    assert all(share > 0.01 for share in shares.values()), shares


def test_labels_are_valid_named_and_do_not_overlap(scene: dict[str, str]) -> None:
    source = gdal.OpenEx(scene["labels"])
    layer = source.GetLayer("labels")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "25832"
    assert layer.GetLayerDefn().GetFieldDefn(0).GetType() == ogr.OFTString
    scene_west, scene_north, side = 512_000, 5_412_000, 512 * 0.3
    for feature in layer:
        geometry = feature.GetGeometryRef()
        assert geometry.IsValid() and geometry.GetGeometryType() == ogr.wkbPolygon
        assert feature.GetField("class") in CLASSES
        west, east, south, north = geometry.GetEnvelope()
        assert west > scene_west - 0.001 and east < scene_west + side + 0.001
        assert north < scene_north + 0.001 and south > scene_north - side - 0.001
    assert burnt_labels(scene)[0].max() == 1


def test_labels_are_where_things_were_drawn(scene: dict[str, str]) -> None:
    """The label layer, on the map's grid, against the plan burnt on the painter's grid in drawing order."""
    plan = make_plan(512 * 0.3, np.random.default_rng(7))
    trees = tree_cover(plan)
    drawn = [(surface.outline, "field") for surface in plan.fields] + [(water, "water") for water in plan.waters]
    drawn += [(item.outline, "road") for item in [*plan.yards, *plan.roads]]
    drawn += [(building.outline, "building") for building in plan.buildings] + [(trees, "tree")]
    expected = burn([(shape, NAMES.index(name) + 1) for shape, name in drawn], (512, 512), 0.3, (0, 0))
    assert np.mean(burnt_labels(scene)[1] != expected) < 1e-4


def test_spectra_are_plausible(scene: dict[str, str]) -> None:
    picture = gdal.Open(scene["raster"]).ReadAsArray().astype(float)
    classes = burnt_labels(scene)[1]
    red, infrared = picture[0], picture[3]
    index = (infrared - red) / (infrared + red)
    median = {name: np.median(index[classes == number]) for number, name in enumerate(NAMES, start=1)}
    dark = {name: np.median(infrared[classes == number]) for number, name in enumerate(NAMES, start=1)}
    assert median["tree"] > 0.3 > 0.1 > median["road"] and median["building"] < 0.1 and median["water"] < 0
    assert dark["water"] < 0.5 * min(dark["tree"], dark["road"], dark["field"])
    assert picture.min() >= 1 and np.mean(picture == 255) < 0.01


def test_style_names_and_colours_the_classes(scene: dict[str, str]) -> None:
    text = Path(scene["style"]).read_text(encoding="utf-8")
    renderer = ElementTree.fromstring(text).find("renderer-v2")
    assert renderer is not None and renderer.get("type") == "categorizedSymbol" and renderer.get("attr") == "class"
    assert [category.get("value") for category in renderer.iter("category")] == NAMES
    fills = [o.get("value") for o in renderer.iter("Option") if o.get("name") == "color"]
    numbers = [",".join(str(int(color[i : i + 2], 16)) for i in (1, 3, 5)) + ",255" for color in CLASSES.values()]
    assert fills == numbers
    source = gdal.OpenEx(scene["labels"])
    stored = source.GetLayer("layer_styles").GetNextFeature()
    assert stored.GetField("styleQML") == text and stored.GetField("useAsDefault") == 1
    assert (stored.GetField("f_table_name"), stored.GetField("f_geometry_column")) == ("labels", "geom")


def test_cells_fill_the_square_and_stay_below_the_target() -> None:
    square = np.array([(0, 0), (100, 0), (100, 100), (0, 100)], float)
    cells = split_cells(square, 900, np.random.default_rng(1))
    areas = [
        abs(np.dot(cell[:, 0], np.roll(cell[:, 1], -1)) - np.dot(cell[:, 1], np.roll(cell[:, 0], -1))) / 2
        for cell in cells
    ]
    assert sum(areas) == pytest.approx(10_000)
    assert max(areas) < 900 * 1.4


def test_parts_of_takes_collections_apart_and_drops_slivers() -> None:
    collection = ogr.CreateGeometryFromWkt(
        "GEOMETRYCOLLECTION(POINT(1 1), MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((9 9,9.01 9,9.01 9.01,9 9))))"
    )
    assert [part.GetArea() for part in parts_of(collection)] == [16]
    assert parts_of(None) == []
