"""Majority filter and sieve against definitions written pixel by pixel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy import ndimage

from pixelwise.errors import CanceledError, OutputError, RasterError
from pixelwise.geo.grid import grid_of, same_grid
from pixelwise.maps.filters import majority, majority_filtered, sieved

NODATA = 255
Make = Callable[..., str]


def plain_majority(values: np.ndarray, size: int) -> np.ndarray:
    result, reach = values.copy(), size // 2
    for row, col in np.ndindex(*values.shape):
        if values[row, col] == NODATA:
            continue
        around = values[max(row - reach, 0) : row + reach + 1, max(col - reach, 0) : col + reach + 1]
        votes = np.bincount(around[around != NODATA])
        if votes[values[row, col]] < votes.max():
            result[row, col] = votes.argmax()
    return result


def plain_sieve(values: np.ndarray, pixels: int, nodata: int | None = NODATA) -> np.ndarray:
    """Each small patch gets what its largest neighbour gets, if that is larger; of equal ones the first one counts."""
    labels, of_label = np.zeros(values.shape, int), [0]
    for value in np.unique(values):
        if value != nodata:
            found, count = ndimage.label(values == value)
            labels[found > 0] = found[found > 0] + len(of_label) - 1
            of_label += [value] * count
    first = {label: place for place, label in reversed(list(enumerate(labels.ravel())))}
    sizes = np.bincount(labels.ravel(), minlength=len(of_label))
    beside: dict[int, set[int]] = {label: set() for label in range(1, len(of_label))}
    for one, other in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        for pair in zip(one.ravel(), other.ravel(), strict=True):
            if pair[0] != pair[1] and all(pair):
                beside[pair[0]].add(pair[1])
                beside[pair[1]].add(pair[0])

    def order(label: int) -> tuple[int, int]:
        return sizes[label], -first[label]

    def outcome(label: int) -> int:
        largest = max(beside[label], key=order, default=label)
        return outcome(largest) if sizes[label] < pixels and order(largest) > order(label) else of_label[label]

    result = values.copy()
    for label in beside:
        result[labels == label] = outcome(label)
    return result


def patchy(seed: int, rows: int, cols: int, classes: int, nodata: bool = True) -> np.ndarray:
    """Random patches of some pixels and single ones, with holes of nodata."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, classes, (rows // 3 + 1, cols // 3 + 1))
    values = np.kron(coarse, np.ones((3, 3), int))[:rows, :cols]
    noise = random.random(values.shape)
    values = np.where(noise < 0.2, random.integers(0, classes, values.shape), values)
    return np.where((noise > 0.95) & nodata, NODATA, values).astype(np.uint8)


@pytest.fixture
def filtered(make_raster: Make, tmp_path: Path) -> Callable[..., np.ndarray]:
    """Writes an array, filters the file and reads the result."""

    def run(function: Callable, values: np.ndarray, *arguments: object, **options: object) -> np.ndarray:
        source = make_raster(values, nodata=NODATA)
        function(source, tmp_path / "out.tif", *arguments, **options)
        result: np.ndarray = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
        return result

    return run


@pytest.mark.parametrize("size", [3, 5, 9])
@pytest.mark.parametrize("tile", [pytest.param(7, id="tiles smaller than the reach"), 16, 64])
def test_majority(filtered: Callable, classes: Callable, size: int, tile: int) -> None:
    values = patchy(size, 37, 41, 4)
    found = filtered(majority_filtered, values, size, classes(0, 1, 2, 3), tile=tile)
    assert (found == plain_majority(values, size)).all()


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(["111", "121", "111"], "1", id="a single pixel goes"),
        pytest.param(["122", "122", ".11"], "2", id="keeps its class where it is level with another"),
        pytest.param(["113", "424", "133"], "1", id="the lowest of those that are level"),
        pytest.param(["...", ".2.", "..1"], "2", id="nodata has no vote"),
        pytest.param(["111", "1.1", "111"], ".", id="nodata stays"),
    ],
)
def test_the_middle_after_a_majority_of_nine(rows: list[str], expected: str) -> None:
    values = np.array([[NODATA if letter == "." else int(letter) for letter in row] for row in rows], np.uint8)
    found = majority(values, 3, [1, 2, 3, 4])[1, 1]
    assert found == (NODATA if expected == "." else int(expected))


@pytest.mark.parametrize("pixels", [2, 5, 12, 60])
@pytest.mark.parametrize("tile", [pytest.param(3, id="tiles smaller than patches"), 8, 17, 64])
@pytest.mark.parametrize("nodata", [pytest.param(True, id="holes"), pytest.param(False, id="all valid")])
def test_sieve(filtered: Callable, pixels: int, tile: int, nodata: bool) -> None:
    values = patchy(pixels, 31, 38, 4, nodata)
    found = filtered(sieved, values, pixels, tile=tile)
    assert (found == plain_sieve(values, pixels)).all()
    assert ((found == NODATA) == (values == NODATA)).all()


@pytest.mark.parametrize(
    ("rows", "pixels", "expected"),
    [
        pytest.param(["1111", "1221", "1111"], 3, ["1111"] * 3, id="a patch goes"),
        pytest.param(["1111", "1221", "1111"], 2, ["1111", "1221", "1111"], id="one that is large enough stays"),
        pytest.param(["113", "113", "333"], 5, ["333", "333", "333"], id="to the largest neighbour"),
        pytest.param(["1123", "1133"], 2, ["1113", "1133"], id="of equal neighbours to the first"),
        pytest.param(["1234", "5555"], 2, ["5555", "5555"], id="several to one"),
        pytest.param(["12233344444"], 4, ["44444444444"], id="from one to the next"),
        pytest.param([".2.", "111"], 2, [".1.", "111"], id="nodata takes nothing"),
        pytest.param([".2.", "..."], 9, [".2.", "..."], id="an island stays"),
        pytest.param(["121", "212", "121"], 2, ["111", "111", "111"], id="corners do not join"),
    ],
)
def test_sieve_of_small_cases(filtered: Callable, rows: list[str], pixels: int, expected: list[str]) -> None:
    arrays = [
        np.array([[NODATA if letter == "." else int(letter) for letter in row] for row in given], np.uint8)
        for given in (rows, expected)
    ]
    for tile in (2, 64):
        assert (filtered(sieved, arrays[0], pixels, tile=tile) == arrays[1]).all()


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(np.full((5, 7), NODATA, np.uint8), id="only nodata"),
        pytest.param(np.full((5, 7), 3, np.uint8), id="one class"),
        pytest.param(np.full((1, 1), 3, np.uint8), id="one pixel"),
    ],
)
def test_nothing_to_do(filtered: Callable, classes: Callable, values: np.ndarray) -> None:
    assert (filtered(sieved, values, 9, tile=4) == values).all()
    assert (filtered(majority_filtered, values, 5, classes(3), tile=4) == values).all()


def test_a_raster_without_nodata_is_sieved_whole(make_raster: Make, tmp_path: Path) -> None:
    values = patchy(1, 20, 20, 3, nodata=False)
    sieved(make_raster(values), tmp_path / "out.tif", 6, tile=8)
    assert (gdal.Open(str(tmp_path / "out.tif")).ReadAsArray() == plain_sieve(values, 6, None)).all()


def test_a_real_class_raster_is_nearly_as_gdal_sieves_it(shared_data: Path, tmp_path: Path) -> None:
    source = next((shared_data / "aber_s2").rglob("sen2_20210527_aber_cls.tif"))
    sieved(source, tmp_path / "out.tif", 10, tile=256)
    given = gdal.Open(str(source))
    values, found = given.ReadAsArray(), gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    by_gdal = gdal.GetDriverByName("MEM").CreateCopy("", given)
    gdal.SieveFilter(given.GetRasterBand(1), None, by_gdal.GetRasterBand(1), 10, 4)
    assert (found != values).mean() > 0.03, "it is a noisy map"
    # GDAL follows chains of small patches in another order.
    assert (found == by_gdal.ReadAsArray()).mean() > 0.99
    assert same_grid(grid_of(gdal.Open(str(tmp_path / "out.tif"))), grid_of(given))


@pytest.mark.parametrize("tile", [8, 64])
def test_progress_goes_up_to_one_and_may_cancel(
    make_raster: Make, tmp_path: Path, classes: Callable, tile: int
) -> None:
    source = make_raster(patchy(1, 30, 30, 3), nodata=NODATA)
    for run in (
        lambda progress: sieved(source, tmp_path / "s.tif", 5, progress, tile),
        lambda progress: majority_filtered(source, tmp_path / "m.tif", 3, classes(0, 1, 2), progress, tile),
    ):
        told: list[float] = []
        run(told.append)
        assert told == sorted(told) and told[0] == 0 and told[-1] == 1

        def cancel(share: float) -> None:
            if share:
                raise CanceledError

        with pytest.raises(CanceledError):
            run(cancel)


def test_grid_and_nodata_stay(make_raster: Make, tmp_path: Path, classes: Callable) -> None:
    source = make_raster(patchy(1, 30, 30, 3), nodata=NODATA)
    sieved(source, tmp_path / "s.tif", 5)
    majority_filtered(source, tmp_path / "m.tif", 3, classes(0, 1, 2))
    for name in ("s.tif", "m.tif"):
        found = gdal.Open(str(tmp_path / name))
        assert grid_of(found) == grid_of(gdal.Open(source))
        assert found.GetRasterBand(1).GetNoDataValue() == NODATA


def test_a_full_disk_is_an_output_error(make_raster: Make, tiny_disk: Path) -> None:
    values = np.random.default_rng(1).integers(0, 9, (1500, 1500)).astype(np.uint8)
    with pytest.raises(OutputError, match="disk is full"):
        sieved(make_raster(values, nodata=NODATA), tiny_disk / "out.tif", 2)


def test_an_unreadable_raster_is_named(make_raster: Make, tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(0, 9, (256, 256)).astype(np.uint8)
    path = Path(make_raster(values, options=("COMPRESS=DEFLATE",)))
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4000] = bytes(4000)
    path.write_bytes(data)
    with pytest.raises(RasterError, match=r"input\.tif could not be read"):
        sieved(path, tmp_path / "out.tif", 2)
