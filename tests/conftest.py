"""Makes the checkout importable as `pixelwise`, whatever its folder is called, and finds the real imagery."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"
DATA = ROOT.parent / "shared" / "data"

if not (PLUGINS / "pixelwise").exists():
    PLUGINS.mkdir(parents=True, exist_ok=True)
    (PLUGINS / "pixelwise").symlink_to(ROOT, target_is_directory=True)
sys.path.insert(0, str(PLUGINS))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery beside the project."""
    if not DATA.is_dir():
        pytest.skip("the real imagery (../shared/data) is not on this machine")
    return DATA


@pytest.fixture(scope="session")
def qgis_session() -> Iterator[Any]:
    """QGIS with Processing and this plugin's provider, without a window, with a profile of its own."""
    pytest.importorskip("qgis.core")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsMapLayer
    from qgis.PyQt import sip
    from qgis.testing import start_app

    application = start_app()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from pixelwise.algorithms.provider import PixelwiseProvider

    Processing.initialize()
    provider = PixelwiseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    # Without a reference Python's side of the provider would go, and its algorithms with it.
    yield application, provider
    # QGIS keeps the exceptions of algorithms for good, and with their frames the layers of whoever called. A layer
    # that is left when Python ends closes its file after GDAL is gone, which crashes the process.
    for leaked in [thing for thing in gc.get_objects() if isinstance(thing, QgsMapLayer)]:
        if not sip.isdeleted(leaked) and sip.ispyowned(leaked):
            sip.delete(leaked)


@pytest.fixture
def qgis(qgis_session: Any) -> Any:
    """The QGIS of this session with an empty project."""
    from qgis.core import QgsProject

    # Much quicker than clear().
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().layerTreeRoot().removeAllChildren()
    return qgis_session


@pytest.fixture
def make_raster(tmp_path: Path) -> Callable[..., Path]:
    """Writes an array (bands, rows, cols) or (rows, cols) as a GeoTIFF; half-metre pixels in UTM unless told."""
    from osgeo import gdal, gdal_array, osr

    def make(
        array: Any,
        name: str = "raster.tif",
        *,
        transform: tuple[float, ...] = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5),
        epsg: int | None = 32645,
        nodata: float | None = None,
        options: tuple[str, ...] = (),
        edit: Callable[[Any], None] | None = None,
    ) -> Path:
        array = array if array.ndim == 3 else array[None]
        bands, rows, cols = array.shape
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, kind, list(options))
        dataset.SetGeoTransform(transform)
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            dataset.SetSpatialRef(crs)
        for number in range(1, bands + 1):
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        # Before the pixels: newer GDAL refuses a colour table after them.
        if edit:
            edit(dataset)
        dataset.WriteArray(array)
        dataset.FlushCache()
        return path

    return make


@pytest.fixture
def make_layer(tmp_path: Path) -> Callable[..., Path]:
    """Writes features `(WKT or None, value)` as a layer `labels` with one field, by the format of the name's suffix."""
    from osgeo import ogr, osr

    def make(
        features: Any,
        name: str = "labels.gpkg",
        *,
        field: str = "class",
        kind: int = ogr.OFTString,
        epsg: int | None = 32645,
        geometry: int = ogr.wkbUnknown,
        layer: str = "labels",
    ) -> Path:
        path = tmp_path / name
        driver = ogr.GetDriverByName({".gpkg": "GPKG", ".geojson": "GeoJSON", ".shp": "ESRI Shapefile"}[path.suffix])
        crs = None
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        feature: Any = None
        source = ogr.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
        target = source.CreateLayer(layer, crs, geometry)
        target.CreateField(ogr.FieldDefn(field, kind))
        for wkt, value in features:
            feature = ogr.Feature(target.GetLayerDefn())
            if wkt is not None:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            if value is not None:
                feature.SetField(0, value)
            target.CreateFeature(feature)
        target = feature = None
        source = None
        return path

    return make


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of half a megabyte; the test is skipped where nothing may be mounted."""
    import subprocess

    place = tmp_path / "tiny"
    place.mkdir()
    try:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", place], check=True, capture_output=True, timeout=20
        )
    except (OSError, subprocess.SubprocessError):
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True, capture_output=True, timeout=20)
