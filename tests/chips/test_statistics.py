from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from pixelwise.chips.bandcounts import MOST_SAMPLES, Samples
from pixelwise.chips.statistics import (
    HISTOGRAM_BINS,
    BandStatistics,
    Histogram,
    StatisticsGatherer,
    stretch_of,
    stretched,
)
from pixelwise.errors import DatasetError

DTYPES = ["uint8", "int8", "uint16", "int16", "int32", "float32", "float64"]


def gathered(chips: np.ndarray, valid: np.ndarray | None = None) -> BandStatistics:
    """Statistics of chips (chips, bands, rows, cols), one after the other."""
    return gatherer_of(chips, valid).result()


def gatherer_of(chips: np.ndarray, valid: np.ndarray | None = None) -> StatisticsGatherer:
    gatherer = StatisticsGatherer(chips.shape[1], chips.dtype)
    for number, chip in enumerate(chips):
        gatherer.add(chip, np.ones(chip.shape[1:], bool) if valid is None else valid[number])
    return gatherer


def values_of(dtype: str, random: np.random.Generator) -> np.ndarray:
    values = {
        "uint8": random.integers(0, 256, (20, 3, 40, 50)),
        "int8": random.integers(-128, 128, (20, 3, 40, 50)),
        "uint16": random.gamma(2, 3000, (20, 3, 40, 50)).clip(0, 65535),
        "int16": random.normal(-200, 900, (20, 3, 40, 50)).clip(-32768, 32767),
        "int32": random.normal(0, 1e6, (20, 3, 40, 50)),
        "float32": random.normal(280, 5, (20, 3, 40, 50)),
        "float64": random.normal(1e6, 0.01, (20, 3, 40, 50)),
    }
    return values[dtype].astype(dtype)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("holes", [pytest.param(False, id="all valid"), pytest.param(True, id="holes")])
def test_figures_agree_with_numpy_on_all_pixels_at_once(dtype: str, holes: bool) -> None:
    random = np.random.default_rng(1)
    chips = values_of(dtype, random)
    valid = random.random((20, 40, 50)) < (0.6 if holes else 2)
    found = gathered(chips, valid)
    pixels = chips.transpose(1, 0, 2, 3)[:, valid]
    assert found.count == valid.sum()
    assert found.mean == pytest.approx(pixels.mean(axis=1, dtype=np.float64), rel=1e-9)
    assert found.std == pytest.approx(pixels.std(axis=1, dtype=np.float64), rel=1e-6)
    assert found.min == pixels.min(axis=1).tolist()
    assert found.max == pixels.max(axis=1).tolist()
    spread = pixels.std(axis=1, dtype=np.float64)
    for percent, figures in ((2, found.p02), (98, found.p98)):
        exact = np.percentile(pixels, percent, axis=1, method="inverted_cdf")
        tolerance = 0 if np.dtype(dtype).itemsize <= 2 else 0.1 * spread
        assert (abs(np.array(figures) - exact) <= tolerance).all()


def test_a_large_offset_does_not_spoil_the_deviation() -> None:
    chips = np.random.default_rng(2).normal(1e8, 1, (50, 1, 32, 32))
    assert gathered(chips).std == pytest.approx([chips.std()], rel=1e-6)


def test_a_few_extreme_values_do_not_spoil_the_percentiles() -> None:
    chips = np.random.default_rng(2).gamma(2, 0.05, (50, 1, 64, 64)).astype(np.float32)
    chips[:, :, 0, 0] = 1e6
    found = gathered(chips)
    exact = np.percentile(chips, [2, 98])
    assert [found.p02[0], found.p98[0]] == pytest.approx(exact, rel=0.05)
    assert found.histogram[0].high < 1 and sum(found.histogram[0].counts) > 0.95 * chips.size


def test_bands_that_are_strided_are_counted_right() -> None:
    interleaved = np.random.default_rng(2).integers(0, 1000, (20, 30, 3), dtype=np.uint16)
    found = gathered(interleaved.transpose(2, 0, 1)[np.newaxis])
    assert found.mean == pytest.approx(interleaved.mean(axis=(0, 1)), rel=1e-9)


@pytest.mark.parametrize(
    ("dtype", "values"),
    [
        pytest.param("uint8", [0, 255, 255, 7], id="all of 8 bits"),
        pytest.param("uint16", [0, 65535, 65535, 7], id="all of 16 bits"),
        pytest.param("int16", [-32768, 32767, -1, 0], id="all of signed 16 bits"),
        pytest.param("uint16", [65535] * 4, id="the highest value only"),
        pytest.param("int16", [-32768] * 4, id="the lowest value only"),
    ],
)
def test_the_ends_of_small_types_are_counted(dtype: str, values: list[int]) -> None:
    found = gathered(np.array(values, dtype).reshape(1, 1, 2, 2))
    assert (found.count, found.min, found.max) == (4, [min(values)], [max(values)])
    assert found.mean == [np.mean(values)] and found.std == pytest.approx([np.std(values)])


def test_the_sample_stays_small_and_even() -> None:
    samples = Samples(1, np.dtype("float32"))
    random = np.random.default_rng(3)
    # The values grow from chip to chip, so that a sample of the first or last ones would be wrong.
    for number in range(1000):
        samples.add(random.random((1, 64 * 64), np.float32) + number)
    assert MOST_SAMPLES / 4 < samples.state()["values"].size <= MOST_SAMPLES
    for percent in (2, 50, 98):
        assert samples.at(percent)[0] == pytest.approx(10 * percent, abs=3)


def test_chips_without_valid_pixels_count_nothing() -> None:
    chips = np.full((2, 1, 4, 4), 7, np.uint8)
    chips[1] = 200
    valid = np.zeros((2, 4, 4), bool)
    valid[0, 0, 0] = True
    found = gathered(chips, valid)
    assert found == BandStatistics(1, [7.0], [0.0], [7.0], [7.0], [7.0], [7.0], [Histogram(7.0, 8.0, [1])])


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_statistics_of_nothing_are_refused(dtype: str) -> None:
    with pytest.raises(ValueError, match="no pixel"):
        StatisticsGatherer(2, np.dtype(dtype)).result()


def test_statistics_survive_json() -> None:
    found = gathered(np.arange(32, dtype=np.uint8).reshape(1, 2, 4, 4))
    assert BandStatistics.from_dict(found.to_dict()) == found
    without = {name: item for name, item in found.to_dict().items() if name != "histogram"}
    assert BandStatistics.from_dict(without).histogram == []


@pytest.mark.parametrize(
    ("dtype", "values", "expected"),
    [
        pytest.param("uint8", np.arange(256), Histogram(0, 256, [4] * 64), id="a bin of four whole values"),
        pytest.param("uint16", [3, 3, 3, 5], Histogram(3, 6, [3, 0, 1]), id="a bin per value where there are few"),
        pytest.param("float32", [2.5] * 4, Histogram(2.5, 2.5, [0] * 31 + [0, 4] + [0] * 31), id="one value"),
        pytest.param("int16", [-5, -5, -4, -2], Histogram(-5, -1, [2, 1, 0, 1]), id="negative"),
    ],
)
def test_histogram(dtype: str, values: list[float], expected: Histogram) -> None:
    found = gathered(np.array(values, dtype).reshape(1, 1, 4, -1)).histogram
    assert found == [expected]


@pytest.mark.parametrize("dtype", DTYPES)
def test_histogram_agrees_with_numpy(dtype: str) -> None:
    chips = values_of(dtype, np.random.default_rng(4))
    for band, found in enumerate(gathered(chips).histogram):
        expected, _ = np.histogram(chips[:, band], len(found.counts), (found.low, found.high))
        # numpy counts the upper edge into the last bin, which for whole numbers is no value.
        assert len(found.counts) <= HISTOGRAM_BINS and (found.counts == expected).all()
        assert sum(found.counts) >= 0.97 * chips[:, band].size


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_order_of_chips_and_how_they_are_shared_out_change_nothing(dtype: str, monkeypatch) -> None:
    monkeypatch.setattr("pixelwise.chips.bandcounts.MOST_SAMPLES", 5000)
    random = np.random.default_rng(6)
    chips = values_of(dtype, random)
    valid = random.random((20, 40, 50)) < 0.9
    expected = gathered(chips, valid)
    order = random.permutation(20)
    first = gatherer_of(chips[order[:3]], valid[order[:3]])
    second = gatherer_of(chips[order[3:]], valid[order[3:]])
    second.merge(StatisticsGatherer(3, np.dtype(dtype)))
    first.merge(second)
    assert first.result() == expected


@pytest.mark.parametrize("dtype", DTYPES)
def test_chips_added_after_a_break_count_as_if_there_was_none(dtype: str, tmp_path: Path) -> None:
    chips = values_of(dtype, np.random.default_rng(7))
    path = tmp_path / "statistics.npz"
    gatherer_of(chips[:12]).save(path)
    gatherer = StatisticsGatherer.load(path)
    assert gatherer.result() == gathered(chips[:12])
    gatherer.merge(gatherer_of(chips[12:]))
    assert gatherer.result() == gathered(chips)


def test_threads_gather_with_one_gatherer_each() -> None:
    chips = values_of("uint16", np.random.default_rng(8))
    gatherers = [StatisticsGatherer(3, chips.dtype) for _ in range(2)]

    def work(number: int) -> None:
        for chip in chips[number::2]:
            gatherers[number].add(chip, np.ones(chip.shape[1:], bool))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gatherers[0].merge(gatherers[1])
    assert gatherers[0].result() == gathered(chips)


@pytest.mark.parametrize(
    ("bands", "dtype"), [pytest.param(2, "uint8", id="bands"), pytest.param(3, "int16", id="type")]
)
def test_gatherers_of_other_bands_are_not_merged(bands: int, dtype: str) -> None:
    with pytest.raises(ValueError, match="cannot be added to 3 bands uint8"):
        StatisticsGatherer(3, np.dtype("uint8")).merge(StatisticsGatherer(bands, np.dtype(dtype)))


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.unlink(), id="missing"),
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.write_bytes(b"no archive"), id="no archive"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-40]), id="cut off"),
        pytest.param(lambda path: np.savez(path, bands=1, dtype="float32"), id="parts missing"),
    ],
)
def test_a_damaged_file_of_statistics_is_an_error(damage, tmp_path: Path) -> None:
    path = tmp_path / "statistics.npz"
    gatherer_of(values_of("float32", np.random.default_rng(9))).save(path)
    damage(path)
    with pytest.raises(DatasetError, match=r"statistics\.npz cannot be read: export the chips again"):
        StatisticsGatherer.load(path)


@pytest.mark.parametrize(
    ("dtype", "stretch", "values", "expected"),
    [
        pytest.param("uint16", [100, 355], [0, 100, 101, 355, 60000], [0, 0, 1, 255, 255], id="uint16"),
        pytest.param("int16", [-200, 310], [-300, -200, 55, 310, 500], [0, 0, 128, 255, 255], id="int16"),
        pytest.param("int8", [-100, 100], [-128, -100, 0, 100, 127], [0, 0, 128, 255, 255], id="int8"),
        pytest.param("uint8", [0, 255], [0, 1, 77, 254, 255], [0, 1, 77, 254, 255], id="uint8 stays"),
        pytest.param("float32", [0.1, 0.6], [-9, 0.1, 0.35, 0.6, 1e9], [0, 0, 128, 255, 255], id="float32"),
        pytest.param("int32", [0, 510000], [-1, 0, 2000, 510000, 2**31 - 1], [0, 0, 1, 255, 255], id="int32"),
        pytest.param("uint8", [7, 7], [0, 6, 7, 8, 255], [0, 0, 0, 255, 255], id="one value only"),
    ],
)
def test_stretch(dtype: str, stretch: list[float], values: list[float], expected: list[int]) -> None:
    image = np.array(values, dtype).reshape(1, 1, 5)
    found = stretched(image, np.ones((1, 5), bool), [stretch])
    assert found.dtype == np.uint8
    assert abs(found[0, 0].astype(int) - expected).max() <= (dtype == "float32")


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_stretch_makes_invalid_pixels_zero(dtype: str) -> None:
    image = np.full((2, 2, 2), 500, dtype)
    if dtype == "float32":
        image[:, 0, 0] = np.nan
    valid = np.array([[False, True], [True, True]])
    found = stretched(image, valid, [[0, 1000], [400, 500]])
    assert found.tolist() == [[[0, 128], [128, 128]], [[0, 255], [255, 255]]]


def test_stretch_goes_from_percentile_to_percentile() -> None:
    chips = np.arange(10_000, dtype=np.uint16).reshape(1, 1, 100, 100)
    stretch = stretch_of(gathered(chips))
    assert stretch == [[199.0, 9799.0]]
    found = stretched(chips[0], np.ones((100, 100), bool), stretch)
    # As many pixels in every step of grey, and two percent more in the darkest and brightest.
    counts = np.bincount(found.ravel(), minlength=256)
    assert counts[0] == pytest.approx(200 + 19, abs=2) and counts[255] == pytest.approx(200 + 19, abs=2)
    assert abs(counts[1:255] - 9600 / 255).max() <= 1
