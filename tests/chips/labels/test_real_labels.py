"""Labels of real imagery, each with the trap that it holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.chips.labels.classfile import read_class_file
from pixelwise.chips.labels.labels import Labels, open_labels
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid, grid_of
from pixelwise.geo.raster import open_raster
from pixelwise.geo.windows import Window, window_grid


def opened(raster: Path, *layers: LabelLayer, **options: Any) -> tuple[Labels, Grid, SilentFeedback]:
    feedback = SilentFeedback()
    grid = grid_of(open_raster(raster))
    return open_labels(ExportJob([str(raster)], list(layers), "", **options), grid, feedback), grid, feedback


def rasterized(grid: Grid, path: Path, layer: str = "", where: str = "") -> np.ndarray:
    """True where GDAL, asked for the whole raster at once, burns a feature."""
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1)
    target.SetGeoTransform(grid.transform)
    target.SetSpatialRef(grid.crs)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    chosen = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    chosen.SetAttributeFilter(where or None)
    gdal.RasterizeLayer(target, [1], chosen, burn_values=[1])
    return target.ReadAsArray() > 0


CLASSES = ("forest", "grass", "urban", "water")


def test_aber_has_one_layer_per_class(shared_data: Path) -> None:
    folder = shared_data / "aber_s2"
    path = folder / "labels" / "cls_poly_smpls.gpkg"
    layers = [LabelLayer(str(path), f"cls_{name}_smpls", name=name) for name in CLASSES]
    labels, grid, feedback = opened(folder / "aber.vrt", *layers, unlabelled="ignore", windows="features")
    assert labels.classes.names == list(CLASSES)
    assert [text.split(" ")[1] for text in feedback.infos] == ["9", "11", "13", "7"]
    wanted = np.full((grid.height, grid.width), 255, np.uint8)
    for value, name in enumerate(CLASSES, start=1):
        wanted[rasterized(grid, path, f"cls_{name}_smpls")] = value
    assert (labels.read(grid.window) == wanted).all()
    # A window at a feature shows that feature, even where that is smaller than a pixel.
    assert len(labels.centres()) == 40
    for row, col in labels.centres().astype(int).tolist():
        assert (labels.read(Window(row - 4, col - 4, 9, 9)) != 255).any()
    labels.close()


def test_aber_has_a_label_raster_below_the_polygons(shared_data: Path) -> None:
    folder = shared_data / "aber_s2"
    raster = LabelLayer(str(folder / "labels" / "sen2_20210527_aber_cls.tif"), is_raster=True)
    path = folder / "labels" / "cls_poly_smpls.gpkg"
    layers = [raster, LabelLayer(str(path), "cls_water_smpls", name="surely water")]
    labels, grid, _ = opened(folder / "aber.vrt", *layers, unlabelled="ignore")
    water = rasterized(grid, path, "cls_water_smpls")
    (value,) = [entry.value for entry in labels.classes if entry.name == "surely water"]
    whole = labels.read(grid.window)
    assert (whole[water] == value).all()
    assert (whole[~water] != value).all()
    assert len(np.unique(whole)) > 3
    labels.close()


@pytest.mark.parametrize("year", [2016, 2020])
def test_palm_springs_trees_are_points_in_geojson(shared_data: Path, year: int) -> None:
    folder = shared_data / "naip_palm_springs"
    raster, trees = folder / f"palm_springs_{year}_0.tif", folder / f"palm_springs_{year}_0.json"
    labels, grid, _ = opened(raster, LabelLayer(str(trees), name="tree"), point_radius=1.8, windows="features")
    assert labels.classes.names == ["background", "tree"]
    # The data say in pixels where the trees are, too.
    places = np.loadtxt(folder / f"palm_springs_{year}_0.csv", delimiter=",", skiprows=1)
    found = labels.centres()[:, ::-1]
    assert len(found) == len(places)
    assert np.abs(np.sort(found[:, 0]) - np.sort(places[:, 0])).max() <= 1
    whole = labels.read(grid.window) == 1
    cols, rows = places.astype(int).T
    assert whole[rows, cols].all()
    # Discs of 3 pixels: what is further from all trees is no tree.
    at_rows, at_cols = np.nonzero(whole)
    nearest = np.hypot(at_rows[:, None] + 0.5 - found[:, 1], at_cols[:, None] + 0.5 - found[:, 0]).min(axis=1)
    assert nearest.max() <= 3.0
    assert whole.sum() > 0.8 * len(places) * np.pi * 3**2
    labels.close()


def roofs(shared_data: Path) -> tuple[Path, Path]:
    folder = shared_data / "banepa_buildings"
    return folder / "banepa.vrt", next((folder / "labels").glob("*.geojson"))


TABLE = """source;value;name;colour
concrete;1;concrete;#888888
concerte;1;concrete;#888888
tin;2;tin;0,0,255
metal;2;tin;0,0,255
clay_tiles;ignore;;
"""


def test_banepa_roofs_by_a_table_of_the_user(shared_data: Path, tmp_path: Path) -> None:
    raster, path = roofs(shared_data)
    (tmp_path / "roofs.csv").write_text(TABLE)
    classes = read_class_file(tmp_path / "roofs.csv")
    labels, grid, feedback = opened(raster, LabelLayer(str(path), field="roof:material"), classes=classes)
    assert labels.classes.to_list() == [
        {"value": 0, "name": "background", "color": "#d9d9d9"},
        {"value": 1, "name": "concrete", "color": "#888888"},
        {"value": 2, "name": "tin", "color": "#0000ff"},
    ]
    assert "1 “concrete” 768, 2 “tin” 532" in feedback.infos[0]
    assert "16 features" in feedback.infos[1]
    assert feedback.warnings[0].startswith("150 features")
    window = Window(512, 0, 1024, 1536)
    found = labels.read(window)
    part = window.slices_in(grid.window)
    column = '"roof:material"'
    for where, value in (("= 'concerte'", 1), ("= 'concrete'", 1), ("IS NULL", 255), ("= 'clay_tiles'", 255)):
        there = rasterized(grid, path, where=f"{column} {where}")[part]
        # Buildings touch, but hardly overlap.
        assert (found[there] != value).sum() <= 0.01 * there.sum()
    labels.close()


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"overlap": "smallest"},
        {"overlap": "priority"},
        {"all_touched": True},
        {"ignore_border": 3},
    ],
    ids=["order", "smallest", "priority", "all touched", "border"],
)
def test_banepa_buildings_are_the_same_in_every_window(shared_data: Path, options: dict[str, Any]) -> None:
    raster, path = roofs(shared_data)
    labels, _, _ = opened(raster, LabelLayer(str(path), field="roof:material"), **options)
    whole = Window(600, 300, 500, 500)
    found = labels.read(whole)
    for window in window_grid(500, 500, 200, 150):
        moved = Window(window.row + 600, window.col + 300, 200, 200)
        assert (labels.read(moved) == found[window.slices_in(Window(0, 0, 500, 500))]).all()
    assert len(np.unique(found)) >= 4
    labels.close()


def test_banepa_borders_leave_the_middle_of_roofs(shared_data: Path) -> None:
    raster, path = roofs(shared_data)
    window = Window(600, 300, 500, 500)
    plain = opened(raster, LabelLayer(str(path), field="label"))[0].read(window)
    bordered = opened(raster, LabelLayer(str(path), field="label"), ignore_border=2)[0].read(window)
    assert ((bordered == plain) | (bordered == 255)).all()
    # Only near edges: 2 pixels inside and 2 outside of every outline.
    assert 0.05 < (bordered == 255).mean() < 0.4
    edges = np.zeros(plain.shape, bool)
    edges[:, 1:] |= plain[:, 1:] != plain[:, :-1]
    edges[1:] |= plain[1:] != plain[:-1]
    assert (bordered[edges] == 255).all()


def test_landsat_mixes_pixels_polygons_and_points(shared_data: Path) -> None:
    folder = shared_data / "nc_landsat7"
    pixels = LabelLayer(str(folder / "landsat96_labelled_pixels.tif"), is_raster=True)
    polygons = LabelLayer(str(folder / "landsat96_polygons.shp"), field="id")
    points = LabelLayer(str(folder / "landsat96_points.shp"), name="point")
    labels, grid, _ = opened(folder / "lsat7_2000_10.tif", pixels, polygons, points, unlabelled="ignore")
    # The raster's and the polygons' numbers are the same classes.
    assert labels.classes.names == ["1", "2", "3", "4", "5", "6", "7", "point"]
    found = labels.read(grid.window)
    assert set(np.unique(found)) == {*range(1, 9), 255}
    only = opened(folder / "lsat7_2000_10.tif", pixels, unlabelled="ignore")[0].read(grid.window)
    assert ((found == 8) | (found == only) | (only == 255)).all()
    labels.close()
