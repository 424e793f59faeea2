from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.chips.dataset import ChipRecord
from pixelwise.chips.footprints import outline_of, read_footprints, write_footprints
from pixelwise.errors import DatasetError, OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable

UPRIGHT = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)
TURNED = (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4)
CHIPS = [
    ChipRecord("a", "train", 1, 0, 0, 1.0),
    ChipRecord("b", "validation", 0, 64, 100, 0.5, angle=30.0, scene=2),
    ChipRecord("c", "test", 0, 0, 0, 1.0),
]
CLASSES = ClassTable(
    [
        ClassEntry(0, "background", "#000000"),
        ClassEntry(7, "valid", "#ff0000"),
        ClassEntry(8, "Wald “Süd's”", "#00ff00"),
    ]
)
SHARES = np.array([[0.25, 0.75, 0.0], [0.5, 0.0, 0.25], [0.0, 0.0, 1.0]])


def wkt_of(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


@pytest.mark.parametrize("transform", [UPRIGHT, TURNED], ids=["upright", "rotated"])
def test_footprints(tmp_path: Path, transform: tuple[float, ...]) -> None:
    path = tmp_path / "chips.gpkg"
    corner = gdal.ApplyGeoTransform(transform, 100, 64)
    second = (corner[0], *transform[1:3], corner[1], *transform[4:])
    outlines = [outline_of(transform, 64), outline_of(second, 64), None]
    write_footprints(path, wkt_of(32645), CHIPS, outlines, CLASSES, SHARES)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = source.GetLayerByName("chips")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32645"
    rows = [{**feature.items()} for feature in layer]
    shares = [dict(zip(("class_0", "class_7", "class_8"), row, strict=True)) for row in SHARES.tolist()]
    assert rows == [
        {"id": "a", "split": "train", "fold": 1, "scene": 0, "angle": 0.0, "valid": 1.0, **shares[0]},
        {"id": "b", "split": "validation", "fold": 0, "scene": 2, "angle": 30.0, "valid": 0.5, **shares[1]},
        {"id": "c", "split": "test", "fold": 0, "scene": 0, "angle": 0.0, "valid": 1.0, **shares[2]},
    ]
    layer.ResetReading()
    shapes: list[Any] = [feature.GetGeometryRef().Clone() for feature in layer if feature.GetGeometryRef()]
    assert [shape.GetArea() for shape in shapes] == pytest.approx([32 * 32] * 2)
    x, y = gdal.ApplyGeoTransform(transform, 100 + 32, 64 + 32)
    centre = shapes[1].Centroid()
    assert (centre.GetX(), centre.GetY()) == pytest.approx((x, y))


def test_class_names_are_aliases(tmp_path: Path) -> None:
    path = tmp_path / "chips.gpkg"
    write_footprints(path, wkt_of(32645), CHIPS, [None] * 3, CLASSES, SHARES)
    with sqlite3.connect(path) as database:
        found = dict(database.execute("SELECT column_name, title FROM gpkg_data_columns WHERE table_name = 'chips'"))
        extensions = [row[0] for row in database.execute("SELECT extension_name FROM gpkg_extensions")]
    # A field of the name “valid” is there already.
    assert found == {"class_0": "background", "class_7": "valid (7)", "class_8": "Wald “Süd's”"}
    assert "gpkg_schema" in extensions
    assert gdal.OpenEx(str(path), gdal.OF_VECTOR).GetLayerCount() == 1


def test_footprints_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "chips.gpkg"
    outlines = [outline_of(UPRIGHT, 64), outline_of(TURNED, 64), None]
    write_footprints(path, wkt_of(32645), CHIPS, outlines, CLASSES, SHARES)
    more = ClassTable([*CLASSES, ClassEntry(9, "new", "#0000ff")])
    found = read_footprints(path, more)
    assert list(found) == ["a", "b", "c"]
    for (outline, shares), wanted_outline, wanted_shares in zip(found.values(), outlines, SHARES, strict=True):
        assert shares.tolist() == [*wanted_shares, 0.0]
        assert (outline is None) == (wanted_outline is None)
        if outline is not None and wanted_outline is not None:
            assert outline == pytest.approx(wanted_outline, rel=1e-15)
    path.write_text("x")
    with pytest.raises(DatasetError, match=r"chips\.gpkg cannot be read"):
        read_footprints(path, CLASSES)


def test_chips_of_another_crs_are_brought_to_the_datasets() -> None:
    metres, degrees = wkt_of(32645), wkt_of(4326)
    moved = outline_of(UPRIGHT, 64, metres, degrees)
    assert moved is not None
    # The zone's central meridian, and about 2.7 × 10⁶ m / 110.6 km per degree north.
    assert moved[0] == pytest.approx((87.0, 27.12), abs=0.01)
    assert outline_of(UPRIGHT, 64, metres, metres) == pytest.approx(outline_of(UPRIGHT, 64))
    assert outline_of(UPRIGHT, 64, "", degrees) == pytest.approx(outline_of(UPRIGHT, 64))


def test_footprints_on_a_full_disk_are_an_error(tiny_disk: Path) -> None:
    chips = [ChipRecord(f"{n:06d}", "train", 0, n, n, 1.0) for n in range(6000)]
    with pytest.raises(OutputError, match=r"chips\.gpkg could not be written"):
        write_footprints(
            tiny_disk / "chips.gpkg",
            wkt_of(32645),
            chips,
            [outline_of(UPRIGHT, 64)] * 6000,
            CLASSES,
            np.zeros((6000, 3)),
        )
