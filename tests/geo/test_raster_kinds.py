"""Rasters that are no plain file: virtual rasters, subdatasets, archives, files in memory, cloud-optimised GeoTIFFs."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import RasterError
from pixelwise.geo.raster import RasterStack

ROWS, COLS = 200, 300
PART = (100, 50, COLS, ROWS)  # column, row, columns and rows of the real imagery


def real_part(shared_data: Path) -> gdal.Dataset:
    return gdal.Translate("", str(shared_data / "banepa_buildings" / "banepa.vrt"), format="MEM", srcWin=PART)


def as_virtual(part: gdal.Dataset, folder: Path) -> str:
    for number, left in enumerate((0, 150)):
        gdal.Translate(str(folder / f"{number}.tif"), part, srcWin=[left, 0, 150, ROWS])
    gdal.BuildVRT(str(folder / "all.vrt"), [str(folder / "0.tif"), str(folder / "1.tif")])
    return str(folder / "all.vrt")


def as_nested_virtual(part: gdal.Dataset, folder: Path) -> str:
    inner = as_virtual(part, folder)
    gdal.Translate(str(folder / "outer.vrt"), inner, format="VRT")
    return str(folder / "outer.vrt")


def as_geopackage(part: gdal.Dataset, folder: Path) -> str:
    options = ["TILE_FORMAT=PNG", "APPEND_SUBDATASET=YES"]
    for name in ("other", "ortho"):
        gdal.Translate(
            str(folder / "all.gpkg"), part, format="GPKG", creationOptions=[*options, f"RASTER_TABLE={name}"]
        )
    return f"GPKG:{folder / 'all.gpkg'}:ortho"


def as_archive(part: gdal.Dataset, folder: Path) -> str:
    gdal.Translate(str(folder / "in.tif"), part)
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        archive.write(folder / "in.tif", "folder/in.tif")
    return f"/vsizip/{folder / 'all.zip'}/folder/in.tif"


def as_cloud_optimised(part: gdal.Dataset, folder: Path) -> str:
    gdal.Translate(str(folder / "cog.tif"), part, format="COG", creationOptions=["BLOCKSIZE=128", "COMPRESS=LZW"])
    return str(folder / "cog.tif")


def in_memory(part: gdal.Dataset, folder: Path) -> str:
    gdal.Translate(f"/vsimem/{folder.name}.tif", part)
    return f"/vsimem/{folder.name}.tif"


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(as_virtual, id="virtual raster"),
        pytest.param(as_nested_virtual, id="virtual raster of a virtual raster"),
        pytest.param(as_geopackage, id="subdataset of a GeoPackage"),
        pytest.param(as_archive, id="in a zip"),
        pytest.param(as_cloud_optimised, id="COG"),
        pytest.param(in_memory, id="in memory"),
    ],
)
def test_the_pixels_are_those_of_the_imagery(
    shared_data: Path, tmp_path: Path, write: Callable[[gdal.Dataset, Path], str]
) -> None:
    part = real_part(shared_data)
    expected = part.ReadAsArray()[:3]
    with RasterStack([write(part, tmp_path)]) as stack:
        for one in (stack, stack.reopened()):
            found, valid = one.read(one.grid.window)
            rows, cols = slice(0, ROWS), slice(0, COLS)
            assert found.shape[0] == 3 and (found[:, rows, cols] == expected).all()
            assert valid[rows, cols].all() and not valid[ROWS:].any() and not valid[:, COLS:].any()


def test_a_subdataset_of_a_netcdf(tmp_path: Path, make_raster: Callable[..., Path]) -> None:
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("this GDAL has no netCDF")
    array = np.arange(20 * 30, dtype=np.float32).reshape(1, 20, 30)
    array[0, 3, 4] = -9999
    gdal.Translate(str(tmp_path / "all.nc"), str(make_raster(array, nodata=-9999.0)), format="netCDF")
    with RasterStack([f'NETCDF:"{tmp_path / "all.nc"}":Band1']) as stack:
        found, valid = stack.read(stack.grid.window)
    assert (found == array).all()
    assert not valid[3, 4] and valid.sum() == array.size - 1


def test_a_container_is_refused_with_what_to_do(shared_data: Path, tmp_path: Path) -> None:
    as_geopackage(real_part(shared_data), tmp_path)
    with pytest.raises(RasterError, match="has no bands; if it is a container, choose one of its subdatasets"):
        RasterStack([tmp_path / "all.gpkg"])


@pytest.mark.parametrize(
    ("write", "names"),
    [
        pytest.param(as_virtual, ["0.tif", "1.tif", "all.vrt"], id="virtual raster"),
        pytest.param(as_geopackage, ["all.gpkg"], id="subdataset"),
        pytest.param(as_cloud_optimised, ["cog.tif"], id="COG"),
    ],
)
def test_the_files_a_raster_is_made_of(
    shared_data: Path, tmp_path: Path, write: Callable[[gdal.Dataset, Path], str], names: list[str]
) -> None:
    with RasterStack([write(real_part(shared_data), tmp_path)]) as stack:
        assert sorted(Path(name).name for name in stack.files) == names


def test_every_band_has_a_nodata_value_of_its_own(tmp_path: Path, make_raster: Callable[..., Path]) -> None:
    paths = []
    for number, nodata in enumerate((7.0, 9.0, None)):
        array = np.full((1, 4, 4), 5, np.int16)
        array[0, number] = (7, 9, 7)[number]
        array[0, 3] = 9 if nodata == 7.0 else 7
        paths.append(str(make_raster(array, f"{number}.tif", nodata=nodata)))
    gdal.BuildVRT(str(tmp_path / "all.vrt"), paths, separate=True).FlushCache()
    with RasterStack([tmp_path / "all.vrt"]) as stack:
        assert [band.nodata for band in stack.bands] == [7, 9, None]
        _, valid = stack.read(stack.grid.window)
    assert valid.tolist() == [[False] * 4, [False] * 4, [True] * 4, [True] * 4]
