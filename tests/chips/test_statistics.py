from __future__ import annotations

import numpy as np
import pytest

from pixelwise.chips.statistics import MOST_SAMPLES, BandStatistics, StatisticsGatherer


def gathered(chips: np.ndarray, valid: np.ndarray | None = None) -> BandStatistics:
    """Statistics of chips (chips, bands, rows, cols), one after the other."""
    gatherer = StatisticsGatherer(chips.shape[1], chips.dtype)
    for number, chip in enumerate(chips):
        gatherer.add(chip, np.ones(chip.shape[1:], bool) if valid is None else valid[number])
    return gatherer.result()


def values_of(dtype: str, random: np.random.Generator) -> np.ndarray:
    values = {
        "uint8": random.integers(0, 256, (20, 3, 40, 50)),
        "uint16": random.gamma(2, 3000, (20, 3, 40, 50)).clip(0, 65535),
        "int16": random.normal(-200, 900, (20, 3, 40, 50)).clip(-32768, 32767),
        "int32": random.normal(0, 1e6, (20, 3, 40, 50)),
        "float32": random.normal(280, 5, (20, 3, 40, 50)),
        "float64": random.normal(1e6, 0.01, (20, 3, 40, 50)),
    }
    return values[dtype].astype(dtype)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("holes", [False, True])
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


def test_the_sample_stays_small_and_even() -> None:
    gatherer = StatisticsGatherer(1, np.dtype("float32"))
    random = np.random.default_rng(3)
    # The values grow from chip to chip, so that a sample of the first or last ones would be wrong.
    for number in range(1000):
        gatherer.add(random.random((1, 64, 64), np.float32) + number, np.ones((64, 64), bool))
    samples = gatherer._figures._samples  # type: ignore[union-attr]
    assert samples._size <= MOST_SAMPLES
    found = gatherer.result()
    assert found.p02[0] == pytest.approx(20, abs=5)
    assert found.p98[0] == pytest.approx(980, abs=5)
    assert found.count == 1000 * 64 * 64


def test_chips_without_valid_pixels_count_nothing() -> None:
    chips = np.full((2, 1, 4, 4), 7, np.uint8)
    chips[1] = 200
    valid = np.zeros((2, 4, 4), bool)
    valid[0, 0, 0] = True
    found = gathered(chips, valid)
    assert found == BandStatistics(1, [7.0], [0.0], [7.0], [7.0], [7.0], [7.0])


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_statistics_of_nothing_are_refused(dtype: str) -> None:
    with pytest.raises(ValueError, match="no pixel"):
        StatisticsGatherer(2, np.dtype(dtype)).result()


def test_statistics_survive_json() -> None:
    found = gathered(np.arange(32, dtype=np.uint8).reshape(1, 2, 4, 4))
    assert BandStatistics.from_dict(found.to_dict()) == found
