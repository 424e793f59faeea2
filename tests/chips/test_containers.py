from __future__ import annotations

import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.chips.containers import check_container, open_writer
from pixelwise.chips.dataset import ChipDataset, ChipRecord, write_description
from pixelwise.chips.hdf5file import read_hdf5, read_hdf5_place
from pixelwise.chips.statistics import BandStatistics
from pixelwise.errors import DatasetError, InputError, OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band

SIZE = 24
UPRIGHT = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)
TURNED = (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4)


def crs() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32645)
    return str(reference.ExportToWkt())


def chip(number: int, bands: int = 3, dtype: str = "uint8") -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A made-up chip; every second one has invalid pixels."""
    random = np.random.default_rng(number)
    image = (random.random((bands, SIZE, SIZE)) * 250).astype(dtype)
    valid = random.random((SIZE, SIZE)) < (0.7 if number % 2 else 2)
    return image, valid, random.integers(0, 4, (SIZE, SIZE), np.uint8)


def write(writer: Any, number: int, bands: int = 3, dtype: str = "uint8") -> None:
    image, valid, label = chip(number, bands, dtype)
    writer.write(f"c{number}", TURNED if number % 3 else UPRIGHT, image, valid, zlib.compress(label, 1))


def dataset_of(folder: Path, container: str, bands: int, dtype: str, count: int) -> ChipDataset:
    figures = [[0.0] * bands] * 6
    return ChipDataset(
        folder=folder,
        bands=[Band(str(n), dtype, None) for n in range(bands)],
        dtype=dtype,
        crs=crs(),
        pixel_size=(0.5, 0.5),
        classes=ClassTable([ClassEntry(n, f"class {n}", "#000000") for n in range(4)]),
        ignore_value=255,
        chip_size=SIZE,
        stride=SIZE,
        statistics=BandStatistics(1, *figures),
        chips=[ChipRecord(f"c{n}", "train", 0, 0, 0, 1.0) for n in range(count)],
        pixel_counts={},
        chip_counts={},
        container=container,
    )


CASES = [
    pytest.param("geotiff", 3, "uint8", id="geotiff"),
    pytest.param("geotiff", 6, "float32", id="geotiff of many bands"),
    pytest.param("png", 1, "uint8", id="png grey"),
    pytest.param("png", 3, "uint8", id="png colour"),
    pytest.param("png", 4, "uint8", id="png, the fourth band is data"),
    pytest.param("hdf5", 3, "uint8", id="hdf5"),
    pytest.param("hdf5", 2, "int16", id="hdf5 of 16 bits"),
]


@pytest.mark.parametrize(("container", "bands", "dtype"), CASES)
def test_the_same_arrays_come_back_from_every_container(tmp_path: Path, container: str, bands: int, dtype: str) -> None:
    writer = open_writer(container, tmp_path, crs(), bands, np.dtype(dtype), SIZE)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: write(writer, number, bands, dtype), range(40)))
    writer.close()
    dataset = dataset_of(tmp_path, container, bands, dtype, 40)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(dataset.read, dataset.chips))
    for number, (image, label, valid) in enumerate(found):
        wanted_image, wanted_valid, wanted_label = chip(number, bands, dtype)
        assert image.dtype == dtype
        assert (image == wanted_image).all()
        assert (valid == wanted_valid).all()
        assert (label == wanted_label).all()


@pytest.mark.parametrize("container", ["geotiff", "png"])
def test_files_are_georeferenced(tmp_path: Path, container: str) -> None:
    writer = open_writer(container, tmp_path, crs(), 3, np.dtype("uint8"), SIZE)
    for number in range(2):
        write(writer, number)
    dataset = dataset_of(tmp_path, container, 3, "uint8", 2)
    for record, transform in zip(dataset.chips, (UPRIGHT, TURNED), strict=True):
        for path in (dataset.image_path(record), dataset.label_path(record)):
            opened = gdal.Open(str(path))
            assert opened.GetGeoTransform() == pytest.approx(transform, rel=1e-14)
            assert opened.GetSpatialRef().GetAuthorityCode(None) == "32645"


def test_a_png_lies_right_by_its_world_file_alone(tmp_path: Path) -> None:
    writer = open_writer("png", tmp_path, crs(), 3, np.dtype("uint8"), SIZE)
    write(writer, 1)
    (tmp_path / "images" / "c1.png.aux.xml").unlink()
    opened = gdal.Open(str(tmp_path / "images" / "c1.png"))
    assert opened.GetGeoTransform() == pytest.approx(TURNED, rel=1e-14)


def test_a_png_without_a_place_has_no_files_beside_it(tmp_path: Path) -> None:
    writer = open_writer("png", tmp_path, "", 1, np.dtype("uint8"), SIZE)
    image, _, label = chip(0, 1)
    writer.write("a", (0, 1, 0, 0, 0, 1), image, np.ones((SIZE, SIZE), bool), zlib.compress(label, 1))
    assert [path.name for path in (tmp_path / "images").iterdir()] == ["a.png"]


def test_hdf5_is_one_file_that_others_read(tmp_path: Path) -> None:
    writer = open_writer("hdf5", tmp_path, crs(), 3, np.dtype("uint8"), SIZE)
    for number in range(300):
        write(writer, number)
    writer.close()
    assert [path.name for path in tmp_path.iterdir()] == ["chips.h5"]
    with h5py.File(tmp_path / "chips.h5") as file:
        assert file["images"].shape == (300, 3, SIZE, SIZE)
        assert file["labels"].shape == file["valid"].shape == (300, SIZE, SIZE)
        assert file["ids"].asstr()[:].tolist() == [f"c{number}" for number in range(300)]
        assert file["transforms"][1].tolist() == list(TURNED)
        assert file["crs"].asstr()[:].tolist() == [crs()]
        assert set(file["crs_numbers"][:]) == {0}
        assert (file["labels"][7] == chip(7)[2]).all()
    # GDAL brings another build of the HDF5 library.
    opened = gdal.Open(f'HDF5:"{tmp_path / "chips.h5"}"://labels')
    assert (opened.GetRasterBand(8).ReadAsArray() == chip(7)[2]).all()
    assert read_hdf5_place(tmp_path / "chips.h5", "c1") == (crs(), TURNED)


def test_hdf5_is_extended(tmp_path: Path) -> None:
    for start, wkt in ((0, crs()), (3, "")):
        writer = open_writer("hdf5", tmp_path, wkt, 3, np.dtype("uint8"), SIZE)
        for number in range(start, start + 3):
            write(writer, number)
        writer.close()
        for number in range(start + 3):
            image, label, valid = read_hdf5(tmp_path / "chips.h5", f"c{number}")
            assert (image == chip(number)[0]).all()
            assert (valid == chip(number)[1]).all()
            assert (label == chip(number)[2]).all()
    with h5py.File(tmp_path / "chips.h5") as file:
        assert file["crs"].asstr()[:].tolist() == [crs(), ""]
        assert file["crs_numbers"][:].tolist() == [0, 0, 0, 1, 1, 1]
    with pytest.raises(OutputError, match=r"chips\.h5 holds chips \(3, 24, 24\) of uint8, not \(2, 24, 24\) of uint16"):
        open_writer("hdf5", tmp_path, crs(), 2, np.dtype("uint16"), SIZE)


@pytest.mark.parametrize(
    ("edit", "chip_id", "sentence"),
    [
        pytest.param(lambda path: path.unlink(), "c0", r"chips\.h5 is missing: export the chips again", id="no file"),
        pytest.param(lambda path: path.write_bytes(b"x" * 99), "c0", r"chips\.h5 is damaged", id="no HDF5"),
        pytest.param(
            lambda path: path.write_bytes(path.read_bytes()[:4000]), "c0", r"chips\.h5 is damaged", id="truncated"
        ),
        pytest.param(lambda path: None, "c9", r"The chip c9 is missing in .*chips\.h5", id="no such chip"),
    ],
)
def test_hdf5_files_that_cannot_be_read(
    tmp_path: Path, edit: Callable[[Path], Any], chip_id: str, sentence: str
) -> None:
    writer = open_writer("hdf5", tmp_path, crs(), 3, np.dtype("uint8"), SIZE)
    write(writer, 0)
    writer.close()
    edit(tmp_path / "chips.h5")
    with pytest.raises(DatasetError, match=sentence):
        read_hdf5(tmp_path / "chips.h5", chip_id)


@pytest.mark.parametrize(
    ("container", "dtype", "bands", "sentence"),
    [
        pytest.param("geotiff", "float64", 20, None, id="geotiff takes all"),
        pytest.param("hdf5", "float64", 20, None, id="hdf5 takes all"),
        pytest.param("png", "uint8", 4, None, id="png of four bands"),
        pytest.param("png", "uint16", 3, "1, 3 or 4 bands of 8 bits; the rasters have 3 bands of uint16", id="16 bits"),
        pytest.param("png", "uint8", 2, "the rasters have 2 bands of uint8", id="two bands"),
        pytest.param("zip", "uint8", 3, "CONTAINER is “zip”; it must be one of geotiff, png, hdf5", id="unknown"),
    ],
)
def test_what_a_container_holds(container: str, dtype: str, bands: int, sentence: str | None) -> None:
    if sentence is None:
        check_container(container, np.dtype(dtype), bands)
        return
    with pytest.raises(InputError, match=sentence):
        check_container(container, np.dtype(dtype), bands)


def test_too_large_a_chip_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="too large for HDF5: lower CHIP_SIZE"):
        open_writer("hdf5", tmp_path, "", 64, np.dtype("float64"), 4096)


@pytest.mark.parametrize("container", ["geotiff", "png", "hdf5"])
def test_a_full_disk_is_an_error(tiny_disk: Path, container: str) -> None:
    random = np.random.default_rng(1)
    image, valid = random.integers(0, 256, (3, 256, 256), np.uint8), np.ones((256, 256), bool)
    packed = zlib.compress(random.integers(0, 4, (256, 256), np.uint8), 1)

    def fill() -> None:
        writer = open_writer(container, tiny_disk, "", 3, np.dtype("uint8"), 256)
        try:
            for number in range(4):
                writer.write(str(number), UPRIGHT, image, valid, packed)
        finally:
            writer.close()

    with pytest.raises(OSError, match="No space left"):
        fill()


def test_chips_of_other_programs_are_read_where_they_are(tmp_path: Path) -> None:
    writer = open_writer("png", tmp_path / "elsewhere", crs(), 3, np.dtype("uint8"), SIZE)
    write(writer, 1)
    dataset = dataset_of(tmp_path / "dataset", "geotiff", 3, "uint8", 0)
    dataset.folder.mkdir()
    for image in ("../elsewhere/images/c1.png", str(tmp_path / "elsewhere" / "images" / "c1.png")):
        record = ChipRecord("x", "train", 0, 0, 0, 1.0, image=image, label="../elsewhere/labels/c1.png")
        found, label, valid = dataset.read(record)
        assert (found == chip(1)[0]).all()
        assert (label == chip(1)[2]).all()
        assert (valid == chip(1)[1]).all()
    write_description(dataset, dataset.folder)
    assert not (dataset.folder / "images").exists()
