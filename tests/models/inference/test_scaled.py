from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from pixelwise.models.inference.pixelscale import matched_scales
from pixelwise.models.inference.scaled import resized, scaled
from pixelwise.models.network import build_network

SCALES = [0.13, 0.3, 0.5, 0.77, 1.3, 2.0, 2.7]


def images(rows: int, cols: int, layers: int = 3) -> torch.Tensor:
    return torch.randn(1, layers, rows, cols, generator=torch.Generator().manual_seed(5))


def ramp(rows: int, cols: int) -> torch.Tensor:
    """Values that say where a pixel's centre is, in pixels from the upper left corner: rows and columns."""
    down, across = torch.meshgrid(torch.arange(rows) + 0.5, torch.arange(cols) + 0.5, indexing="ij")
    return torch.stack([down, across])[None]


def local(values: torch.Tensor) -> torch.Tensor:
    """Probabilities that depend on the pixel and its neighbours only."""
    kernel = torch.randn(4, values.shape[1], 3, 3, generator=torch.Generator().manual_seed(8))
    return functional.conv2d(values, kernel, padding=1).softmax(1)


def celled(values: torch.Tensor) -> torch.Tensor:
    """Probabilities that also depend on which cell of 32 pixels a pixel falls into, as in a network that halves."""
    rows, cols = values.shape[-2:]
    padded = functional.pad(values, (0, -cols % 32, 0, -rows % 32))
    pooled = functional.interpolate(functional.avg_pool2d(padded, 32), scale_factor=32, mode="nearest")
    return local(values + 20 * pooled[..., :rows, :cols])


def triangle(length: int, count: int, scale: float) -> np.ndarray:
    """Weights (count, length) of a bilinear filter, wider where pixels are merged, one by one as it is defined."""
    result = np.zeros((count, length))
    width = max(1.0, 1 / scale)
    for to in range(count):
        centre = (to + 0.5) / scale
        for pixel in range(length):
            result[to, pixel] = max(0.0, 1 - abs(pixel + 0.5 - centre) / width)
    return result / result.sum(1, keepdims=True)


@pytest.mark.parametrize("scale", SCALES)
def test_resizing_is_the_filter_it_claims_to_be(scale):
    values = images(40, 52)
    shape = int(40 * scale), int(52 * scale)
    down, across = triangle(40, shape[0], scale), triangle(52, shape[1], scale)
    expected = np.einsum("rR,blRC,cC->blrc", down, values.double().numpy(), across)
    np.testing.assert_allclose(resized(values, shape, scale).numpy(), expected, atol=2e-5)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", [(64, 64), (50, 81), (7, 200), (1, 1)], ids=str)
def test_scores_have_the_size_of_the_window_and_sum_to_1(scale, size):
    found = scaled(local, scale)(images(*size))
    assert found.shape == (1, 4, *size) and found.dtype == torch.float32
    torch.testing.assert_close(found.sum(1), torch.ones(1, *size))


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("rows", [96, 101])
def test_the_network_sees_the_model_s_pixels_where_they_lie(scale, rows):
    seen = []

    def looking(values):
        seen.append(values)
        return values

    back = scaled(looking, scale)(ramp(rows, 128))
    (values,) = seen
    # A wide filter over few pixels is off by some hundredths of a pixel; to begin at the wrong place costs more.
    off = 0.08 * max(1, 1 / scale)
    assert values.shape[-2:] == (int(np.ceil(rows * scale - 1e-6)), int(np.ceil(128 * scale - 1e-6)))
    inner = int(np.ceil(2 * scale)) + 1
    expected = ramp(*values.shape[-2:]) / scale
    torch.testing.assert_close(
        values[..., inner:-inner, inner:-inner], expected[..., inner:-inner, inner:-inner], atol=off, rtol=0
    )
    # And the way back does not shift anything either.
    inner = int(np.ceil(3 / scale)) + 2
    torch.testing.assert_close(
        back[..., inner:-inner, inner:-inner], ramp(rows, 128)[..., inner:-inner, inner:-inner], atol=off, rtol=0
    )


@pytest.mark.parametrize("wanted", [0.3, 0.42, 0.5, 0.77, 1.3, 2.0])
@pytest.mark.parametrize("network", [local, celled])
@pytest.mark.parametrize("margin", [32, 48])
def test_windows_on_one_grid_agree_with_each_other(wanted, network, margin):
    (scale,), step = matched_scales([wanted])
    side = step * max(2, -(-256 // step)) + 2 * margin
    scene = images(side, side + step, 2)
    forward = scaled(network, scale)
    left, right = forward(scene[..., :side].contiguous()), forward(scene[..., step:].contiguous())
    # Nearer to a window's edge, the filter and the cells of 32 model pixels end there.
    inner = int(np.ceil(35 / scale)) if network is celled else int(np.ceil(4 / scale))
    shared = left[..., inner:-inner, step + inner : side - inner]
    torch.testing.assert_close(shared, right[..., inner:-inner, inner : side - step - inner], atol=1e-4, rtol=0)
    assert shared.numel() > 0


def test_a_size_of_its_own_does_not_change_where_a_window_samples():
    """torch's interpolate would shift the samples a little in each of these windows."""
    scene = images(128, 128)
    forward = scaled(local, 0.375)
    whole = forward(scene)
    for rows in (65, 72, 100):
        torch.testing.assert_close(forward(scene[..., :rows, :])[..., : rows - 12, :], whole[..., : rows - 12, :])


def test_a_scale_of_1_is_the_network_itself():
    assert scaled(local, 1.0) is local


@pytest.mark.parametrize("scale", [0.5, 2.0])
def test_fine_patterns_are_averaged_not_skipped(scale):
    stripes = torch.zeros(1, 1, 64, 64)
    stripes[..., ::2] = 1.0
    assert resized(stripes, (16, 16), 0.25)[..., 2:-2, 2:-2].sub(0.5).abs().max() < 0.05
    back = scaled(lambda values: values, scale)(stripes)
    assert back.mean() == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("scale", [0.5, 1.5])
def test_the_layout_that_is_fast_for_networks_is_kept(scale):
    seen = []

    def looking(values):
        seen.append(values.is_contiguous(memory_format=torch.channels_last))
        return local(values)

    scaled(looking, scale)(images(64, 64).contiguous(memory_format=torch.channels_last))
    assert seen == [True]


@pytest.mark.parametrize("scale", [0.4, 1.6])
def test_a_network_takes_what_it_is_given(scale):
    network = build_network("unet", "resnet18", 3, 2).eval()
    with torch.inference_mode():
        found = scaled(lambda values: network(values).softmax(1), scale)(images(70, 90))
    torch.testing.assert_close(found.sum(1), torch.ones(1, 70, 90))
