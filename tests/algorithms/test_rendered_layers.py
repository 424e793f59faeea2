"""Layers that are no file, as GeoTIFFs for the worker."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
)

from pixelwise.algorithms import rendered_layers
from pixelwise.algorithms.metadata import check_classification
from pixelwise.algorithms.rendered_layers import RasterInput, raster_input
from pixelwise.errors import CanceledError, InputError, OutputError
from pixelwise.geo.raster import RasterStack
from pixelwise.maps.job import ClassifyJob

from .conftest import write_model

NOWHERE = QgsRectangle()
# One pixel of zoom 3 of the usual tiles, whose whole world is 2048 pixels wide.
WORLD = 20037508.342789244
PIXEL = WORLD / 1024


@pytest.fixture
def tiles(tmp_path: Path) -> QgsRasterLayer:
    """The world as 8 × 8 tiles in files: red and green are column and row of the tile, blue is the place in it."""
    place = (np.arange(256)[:, None] // 4 + np.arange(256)[None, :] // 4).astype(np.uint8)
    for col in range(8):
        for row in range(8):
            path = tmp_path / "tiles" / "3" / str(col) / f"{row}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
            memory.WriteArray(np.stack([np.full_like(place, col), np.full_like(place, row), place]))
            gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    return tile_layer(f"file://{tmp_path}/tiles")


def tile_layer(address: str) -> QgsRasterLayer:
    return QgsRasterLayer(f"type=xyz&url={address}/{{z}}/{{x}}/{{y}}.png&zmin=3&zmax=3", "tiles", "wms")


@pytest.fixture
def server() -> Iterator[int]:
    """The port of a WMS server."""
    script = Path(__file__).with_name("map_server.py")
    process = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    yield int(process.stdout.readline())
    process.kill()
    process.wait()


def written(raster: RasterInput, path: Path, feedback: QgsProcessingFeedback | None = None) -> str:
    return raster.written(path, feedback or QgsProcessingFeedback(False))


def test_tiles_are_rendered_pixel_by_pixel(tiles: QgsRasterLayer, tmp_path: Path) -> None:
    extent = QgsRectangle(-3 * PIXEL, -600 * PIXEL, 700 * PIXEL, 2 * PIXEL)
    raster = raster_input("INPUT", tiles, None, extent, PIXEL)
    feedback = QgsProcessingFeedback(False)
    assert written(raster, tmp_path / "r.tif", feedback) == str(tmp_path / "r.tif")
    assert feedback.progress() == 100
    with RasterStack([tmp_path / "r.tif"]) as stack:
        found, valid = stack.read(stack.grid.window)
        assert [(band.name, band.dtype) for band in stack.bands] == raster.rendering.bands
        assert stack.grid.transform == pytest.approx((-3 * PIXEL, PIXEL, 0, 2 * PIXEL, 0, -PIXEL))
        assert '"3857"' in stack.grid.crs_wkt
    cols, rows = np.meshgrid(np.arange(703) - 3 + 1024, np.arange(602) - 2 + 1024)
    assert found.shape == (3, 602, 703) and valid.all()
    wrong = np.abs(found - np.stack([cols // 256, rows // 256, cols % 256 // 4 + rows % 256 // 4]).astype(float))
    # Newer versions draw tiles a fraction of a pixel away, so that some pixels are mixed with their neighbours.
    as_they_are = Qgis.QGIS_VERSION_INT < 34100
    assert (wrong > 0).mean() <= (0 if as_they_are else 0.1) and (wrong > 1).mean() <= (0 if as_they_are else 0.005)


def test_neighbouring_extents_lie_on_one_grid(tiles: QgsRasterLayer) -> None:
    for left in (10.2, 99.7, 100.0):
        rendering = raster_input("INPUT", tiles, None, QgsRectangle(left, 3.1, 500.4, 20), 2.0).rendering
        assert rendering.extent.xMinimum() % 2 == 0 and rendering.extent.xMaximum() == 502
        assert (rendering.extent.yMinimum(), rendering.extent.yMaximum()) == (2, 20)
        assert rendering.cols == (502 - rendering.extent.xMinimum()) / 2 and rendering.rows == 9


def test_a_map_service_is_rendered(server: int, tmp_path: Path) -> None:
    layer = QgsRasterLayer(
        f"url=http://127.0.0.1:{server}/wms?&layers=ortho&styles&format=image/png&crs=EPSG:32633", "service", "wms"
    )
    assert layer.isValid()
    raster = raster_input("INPUT", layer, None, QgsRectangle(499000, 5001000, 501700, 5001500), 10)
    feedback = QgsProcessingFeedback(False)
    with RasterStack([written(raster, tmp_path / "r.tif", feedback)]) as stack:
        found, valid = stack.read(stack.grid.window)
    assert found.shape == (3, 50, 170), "what lies outside the layer is not asked for"
    assert (valid == (np.arange(170) < 150)).all(), "transparency is nodata"
    assert (found[0][:, :150] == np.arange(150)).all()
    assert (found[1][:, :150] == np.arange(50, 100)[:, None]).all() and (found[2][:, :150] == 7).all()
    assert "shows nothing in 11.76% of EXTENT" in feedback.textLog()


@pytest.mark.parametrize(
    ("extent", "size", "words"),
    [
        pytest.param(
            QgsRectangle(0, 0, 9, 9), 0.0, ["no file", "'wms'", "PIXEL_SIZE", "EPSG:3857", "GeoTIFF"], id="size"
        ),
        pytest.param(NOWHERE, 1.0, ["no file", "EXTENT"], id="no extent"),
        pytest.param(QgsRectangle(4e7, 0, 5e7, 9), 1.0, ["EXTENT", "outside", "40000000.0"], id="extent elsewhere"),
        pytest.param(
            QgsRectangle(0, 0, 1e6, 9), 1.0, ["PIXEL_SIZE is 1", "1,000,000", "200,000"], id="too many pixels"
        ),
    ],
)
def test_layers_that_cannot_be_rendered_are_refused(
    tiles: QgsRasterLayer, extent: QgsRectangle, size: float, words: list[str]
) -> None:
    with pytest.raises(InputError) as caught:
        raster_input("INPUT", tiles, None, extent, size)
    assert all(word in str(caught.value) for word in words), str(caught.value)


@pytest.mark.parametrize("address", ["file:///none", "http://127.0.0.1:9"])
def test_a_service_that_is_not_there_is_told(address: str, tmp_path: Path) -> None:
    raster = raster_input("INPUT", tile_layer(address), None, QgsRectangle(0, 0, 1e7, 1e7), 1e5)
    with pytest.raises(InputError, match="'tiles' shows nothing in EXTENT with a PIXEL_SIZE of 100000"):
        written(raster, tmp_path / "r.tif")
    assert not list(tmp_path.iterdir())


def test_a_cancel_leaves_no_file(tiles: QgsRasterLayer, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    raster = raster_input("INPUT", tiles, None, QgsRectangle(0, 0, 1e7, 1e7), 2000)
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    with pytest.raises(CanceledError):
        written(raster, tmp_path / "r.tif", feedback)
    assert not (tmp_path / "r.tif").exists()


def test_a_place_that_cannot_be_written_is_told(tiles: QgsRasterLayer, tmp_path: Path) -> None:
    raster = raster_input("INPUT", tiles, None, QgsRectangle(0, 0, 1e7, 1e7), 1e5)
    with pytest.raises(OutputError, match="could not be written"):
        written(raster, tmp_path / "missing" / "r.tif")


def test_layers_are_rendered_in_the_background(tiles: QgsRasterLayer, tmp_path: Path) -> None:
    raster = raster_input("INPUT", tiles, None, QgsRectangle(0, 0, 1e7, 1e7), 1e5)
    thread = threading.Thread(target=lambda: written(raster, tmp_path / "r.tif"))
    thread.start()
    thread.join(30)
    assert RasterStack([tmp_path / "r.tif"]).grid.width == 100


def test_a_raster_in_memory_is_copied_as_it_is(tmp_path: Path) -> None:
    array = np.arange(60, dtype=np.float32).reshape(2, 5, 6)
    memory = gdal.GetDriverByName("GTiff").Create("/vsimem/own.tif", 6, 5, 2, gdal.GDT_Float32)
    memory.SetGeoTransform((10, 2, 0.5, 20, 0.5, -2))
    memory.WriteArray(array)
    memory.GetRasterBand(1).SetNoDataValue(-1)
    memory.GetRasterBand(2).SetScale(0.1)
    memory.GetRasterBand(2).SetDescription("height")
    del memory
    raster = raster_input("INPUT", QgsRasterLayer("/vsimem/own.tif", "own", "gdal"), None, NOWHERE, 0)
    with RasterStack([raster.path]) as one, RasterStack([written(raster, tmp_path / "r.tif")]) as other:
        assert other.bands == one.bands and other.grid == one.grid
        assert (other.read(other.grid.window)[0] == array).all()


def test_a_cancel_while_memory_is_copied(tmp_path: Path) -> None:
    gdal.GetDriverByName("GTiff").Create("/vsimem/own.tif", 600, 600, 2)
    raster = raster_input("INPUT", QgsRasterLayer("/vsimem/own.tif", "own", "gdal"), None, NOWHERE, 0)
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(CanceledError):
        written(raster, tmp_path / "r.tif", feedback)
    assert not (tmp_path / "r.tif").exists()


def test_a_raster_of_a_file_is_read_where_it_lies(raster: Path, tmp_path: Path) -> None:
    found = raster_input("INPUT", QgsRasterLayer(str(raster), "o", "gdal"), None, NOWHERE, 2.0)
    assert found.rendering is None and written(found, tmp_path / "r.tif") == str(raster)
    assert not (tmp_path / "r.tif").exists()


@pytest.mark.parametrize("kind", ["vrt", "zip", "subdataset", "cog"])
def test_rasters_that_gdal_addresses_by_a_name_reach_the_worker(raster: Path, tmp_path: Path, kind: str) -> None:
    address = {
        "vrt": str(tmp_path / "a.vrt"),
        "zip": f"/vsizip/{tmp_path / 'a.zip'}/ortho.tif",
        "subdataset": f"GPKG:{tmp_path / 'a.gpkg'}:one",
        "cog": str(tmp_path / "cog.tif"),
    }[kind]
    if kind == "zip":
        subprocess.run([sys.executable, "-m", "zipfile", "-c", tmp_path / "a.zip", raster], check=True)
    elif kind == "subdataset":
        for name in ("one", "two"):
            options = ["APPEND_SUBDATASET=YES", f"RASTER_TABLE={name}"]
            gdal.Translate(str(tmp_path / "a.gpkg"), str(raster), format="GPKG", creationOptions=options)
    else:
        gdal.Translate(address, str(raster), format="VRT" if kind == "vrt" else "COG")
    context = QgsProcessingContext()  # owns the layer
    layer = QgsProcessingUtils.mapLayerFromString(address, context)
    assert raster_input("INPUT", layer, address, NOWHERE, 0).path == address
    if kind == "subdataset":
        with pytest.raises(InputError, match=r"a\.gpkg holds several rasters; give one of them: GPKG:.*a\.gpkg:one"):
            raster_input("INPUT", None, str(tmp_path / "a.gpkg"), NOWHERE, 0)


@pytest.mark.parametrize(
    ("model", "bands", "words"),
    [
        pytest.param({"bands": 3}, [], [], id="fits"),
        pytest.param({"bands": 4}, [], ["3 bands (Red, Green, Blue)", "4 bands"], id="too few bands"),
        pytest.param({"bands": 1}, [2], [], id="one chosen band"),
        pytest.param({"bands": 1}, [4], ["BANDS", "band 4", "1 to 3", "tiles"], id="band that is not there"),
        pytest.param({"bands": 3, "dtype": "float32"}, [], ["uint8", "float32"], id="other type"),
    ],
)
def test_a_model_is_checked_before_anything_is_rendered(
    tiles: QgsRasterLayer, tmp_path: Path, model: dict[str, int], bands: list[int], words: list[str]
) -> None:
    rendering = raster_input("INPUT", tiles, None, QgsRectangle(0, 0, 1e7, 1e7), 1e5).rendering
    path = str(write_model(tmp_path / "m.safetensors", **model))
    job = ClassifyJob("", path, str(tmp_path / "c.tif"), bands=bands)
    if not words:
        return check_classification(job, rendering)
    with pytest.raises(InputError) as caught:
        check_classification(job, rendering)
    assert all(word in str(caught.value) for word in words), str(caught.value)
    return None


def test_layers_of_numbers_keep_their_bands(tiles: QgsRasterLayer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendered_layers, "PICTURES", ())
    rendering = raster_input("INPUT", tiles, None, QgsRectangle(0, 0, 1e7, 1e7), 1e5).rendering
    assert [name for name, _ in rendering.bands] == ["Band 1"]


def test_classify_raster_renders_for_the_time_of_the_run(worker: Any, tiles: QgsRasterLayer, tmp_path: Path) -> None:
    import processing

    grids: list[tuple[int, int]] = []

    def look(_feedback: object) -> None:
        with RasterStack([worker.jobs[0].input]) as stack:
            grids.append((stack.grid.height, stack.grid.width))

    worker.during = look
    model = str(write_model(tmp_path / "m.safetensors"))
    extent = "0,1000000,0,2000000 [EPSG:3857]"
    settings = {"INPUT": tiles, "MODEL": model, "EXTENT": extent, "OUTPUT": str(tmp_path / "c.tif")}
    with pytest.raises(QgsProcessingException, match="PIXEL_SIZE"):
        processing.run("pixelwise:classifyraster", settings)
    processing.run("pixelwise:classifyraster", settings | {"PIXEL_SIZE": 10000})
    assert grids == [(200, 100)]
    assert not Path(worker.jobs[0].input).exists()
