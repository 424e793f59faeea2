"""What is measured before a classification: windows, bands of columns and batches that fit into the memory."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from pixelwise.errors import InputError
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps import memory
from pixelwise.maps.job import ClassifyJob
from pixelwise.maps.merge import waiting_bytes
from pixelwise.maps.settle import WAITING_BATCHES, Settled, settle


def network(kind: str = "cpu", reach: int = 70, fits: int = 16) -> Any:
    asked: list[tuple[int, ...]] = []
    return SimpleNamespace(
        device=SimpleNamespace(type=kind),
        at_once=2 if kind == "cuda" else 1,
        margin=lambda window: min(reach, window // 4),
        batch_size=lambda rows, cols: fits,
        settle=lambda images, valid: (asked.append(images.shape), "bf16")[1],
        asked=asked,
    )


@pytest.fixture
def settled(make_raster: Callable[..., str]) -> Callable[..., Settled]:
    def run(*, scales: tuple[float, ...] = (1.0,), networks: list[Any] | None = None, **values: Any) -> Settled:
        path = make_raster(np.ones((900, 1700), np.uint8))
        with RasterStack([path]) as stack:
            job = ClassifyJob(path, "model.safetensors", "map.tif", **values)
            return settle(job, stack, stack.grid.window, 4, networks or [network()], scales)

    return run


JOB, RASTER = ClassifyJob("input.tif", "model.safetensors", "map.tif"), Window(0, 0, 900, 1700)


def test_the_margin_is_as_wide_as_the_network_sees(settled: Callable[..., Settled]) -> None:
    for reach, margin in ((40, 48), (70, 80), (150, 160), (500, 256)):
        found = settled(networks=[network(reach=reach)])
        assert found.margin == margin
        assert found.plan(JOB, RASTER, RASTER).cols.margin == margin
    assert settled(margin=33).margin == 33


@pytest.mark.parametrize("merge", ["blend", "crop"])
@pytest.mark.parametrize("scale", [0.25, 0.42, 0.5, 0.8, 1.3, 2.0, 4.0])
def test_resampled_windows_begin_where_the_networks_cells_do(
    scale: float, merge: str, settled: Callable[..., Settled]
) -> None:
    found = settled(scales=(scale,), merge=merge)
    raster = Window(0, 0, 9000, 9000)
    plan = found.plan(ClassifyJob("i", "m", "o", merge=merge), raster, raster)
    for axis in (plan.rows, plan.cols):
        assert all(axis.start(number) % found.unit == 0 for number in range(axis.count))
        assert axis.size % found.unit == 0
        # The network sees about as many pixels as without resampling, within what memory allows.
        assert axis.size * scale <= 1100 or axis.size <= 4 * found.unit


def test_scores_stay_within_the_memory_that_was_given(settled: Callable[..., Settled]) -> None:
    seen = set()
    for megabytes in (45, 60, 90, 120, 500):
        found = settled(memory_mb=megabytes, networks=[network("cuda")], window_size=512)
        plan = found.plan(JOB, RASTER, RASTER)
        rows, cols = plan.window_shape
        batches = (2 + WAITING_BATCHES) * found.batch_size * 4 * 4 * rows * cols
        assert waiting_bytes(plan, 4, found.band_columns) + batches <= megabytes << 20
        seen.add(found.batch_size)
    assert len(seen) > 2
    with pytest.raises(InputError, match=r"MEMORY_MB is 5: the scores of 4 classes .* at least"):
        settled(memory_mb=5)


def test_a_wide_raster_is_taken_in_bands(settled: Callable[..., Settled], monkeypatch: pytest.MonkeyPatch) -> None:
    assert settled(window_size=128, memory_mb=100).band_columns == 26
    assert settled(window_size=128, memory_mb=3).band_columns < 14
    monkeypatch.setattr(memory, "free_memory", lambda: 1 << 40)
    assert memory.score_budget(0) == 2 << 30
    monkeypatch.setattr(memory, "free_memory", lambda: 0)
    assert memory.score_budget(0) == 256 << 20
    assert memory.score_budget(7) == 7 << 20


@pytest.mark.parametrize(
    ("networks", "values", "size"),
    [
        pytest.param([network()], {"window_size": 512}, 4, id="cpu"),
        pytest.param([network("cuda", fits=5)], {"window_size": 512}, 5, id="what-fits-on-a-gpu"),
        pytest.param([network("cuda", fits=500)], {"window_size": 64}, 32, id="no-more-than-is-useful"),
        pytest.param([network("cuda", fits=5)], {"batch_size": 3}, 3, id="asked-for"),
    ],
)
def test_batches(networks: list[Any], values: dict[str, Any], size: int, settled: Callable[..., Settled]) -> None:
    assert settled(networks=networks, **values).batch_size == size


def test_the_precision_is_found_on_a_window_of_the_raster(settled: Callable[..., Settled]) -> None:
    one = network()
    found = settled(networks=[one])
    assert found.precision == "bf16"
    assert one.asked == [(1, 1, 384, 384)], "no more than is needed to compare classes"
