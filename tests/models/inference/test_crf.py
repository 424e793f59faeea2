from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal, ogr

from pixelwise.models.inference import crf
from pixelwise.models.inference.crf import DEFAULTS, CrfSettings, colours_of, neighbours, refined

from .test_colours import header

# Every pair of a tiny image, whatever its distance.
WHOLE = CrfSettings(distance=4.0, blur=2.0, reach=12.0, pairs=0)


def scene(rows: int, cols: int, classes: int = 3, count: int = 1) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(7)
    probabilities = torch.randn(count, classes, rows, cols, generator=generator).mul(2).softmax(1)
    colours = torch.rand(count, 3, rows, cols, generator=generator) * 0.4
    colours[..., cols // 2 :] += 0.5
    return probabilities, colours, torch.ones(count, rows, cols, dtype=torch.bool)


def by_brute_force(probabilities, colours, valid, settings) -> np.ndarray:
    """Mean-field inference as published, with one matrix per kernel that holds every pair of pixels."""
    classes, rows, cols = probabilities.shape[1:]
    places = np.array(list(itertools.product(range(rows), range(cols))), float)
    flat = colours[0].double().numpy().reshape(3, -1).T
    apart = ((places[:, None] - places) ** 2).sum(2)
    unlike = ((flat[:, None] - flat) ** 2).sum(2)
    kernels = [
        (settings.appearance, np.exp(-apart / 2 / settings.distance**2 - unlike / 2 / settings.colour**2)),
        (settings.smoothness, np.exp(-apart / 2 / settings.blur**2)),
    ]
    unary = -np.log(probabilities[0].double().numpy().reshape(classes, -1))
    found = np.exp(-unary) / np.exp(-unary).sum(0)
    potts = 1 - np.eye(classes)
    for _ in range(settings.iterations):
        energy = unary.copy()
        for weight, kernel in kernels:
            full = kernel.copy()
            np.fill_diagonal(full, 0)
            full[:, ~valid[0].numpy().ravel()] = 0
            norm = 1 / np.sqrt(np.maximum(full.sum(1), 1e-300))
            messages = norm * (found * norm @ full.T)
            energy += weight * potts @ messages
        found = np.exp(-energy + energy.min(0))
        found /= found.sum(0)
    return found.reshape(classes, rows, cols)


@pytest.mark.parametrize("size", [(8, 11), (13, 5), (1, 9), (6, 6)], ids=str)
@pytest.mark.parametrize("holes", [False, True], ids=["all valid", "some invalid"])
@pytest.mark.parametrize(
    "changes",
    [{}, {"smoothness": 0.0}, {"appearance": 0.0}, {"colour": 0.5, "iterations": 1}, {"appearance": 9.0}],
    ids=str,
)  # fmt: skip
def test_refined_scores_are_those_of_the_fully_connected_field(size, holes, changes):
    settings = dataclasses.replace(WHOLE, **changes)
    probabilities, colours, valid = scene(*size)
    if holes:
        valid[:, size[0] // 3 :: 3, ::2] = False
    found = refined(probabilities, colours, valid, settings)
    np.testing.assert_allclose(found[0].numpy(), by_brute_force(probabilities, colours, valid, settings), atol=1e-4)


@pytest.mark.parametrize(("deviation", "reach"), [(8.0, 2.0), (3.0, 3.0), (1.5, 2.0)])
@pytest.mark.parametrize("pairs", [1, 8, 32])
def test_a_sample_of_neighbours_stands_for_all_of_them(deviation, reach, pairs):
    every, sample = neighbours(deviation, reach, 0), neighbours(deviation, reach, pairs)
    assert sum(weight for _, weight in sample) == pytest.approx(sum(weight for _, weight in every))
    assert len(sample) <= max(pairs + 1, 1) and len(sample) <= len(every)
    offsets = [offset for offset, _ in sample]
    # One half of the disc: no offset and no mirror image of one occurs twice.
    assert len({*offsets, *((-row, -col) for row, col in offsets)}) == 2 * len(offsets)
    assert all(row * row + col * col <= (reach * deviation) ** 2 for row, col in offsets)


def test_without_a_limit_every_neighbour_sends_messages():
    every = neighbours(1.0, 1.5, 0)
    expected = {(0, 1): -0.5, (1, 0): -0.5, (1, 1): -1, (1, -1): -1}
    assert dict(every) == {offset: pytest.approx(np.exp(power)) for offset, power in expected.items()}


def two_halves(rows: int = 60, cols: int = 80) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Truth with a border at two thirds, colours that show it with some noise, and scores that are poor."""
    generator = torch.Generator().manual_seed(2)
    truth = torch.zeros(rows, cols, dtype=torch.long)
    truth[:, 2 * cols // 3 :] = 1
    colours = 0.3 + 0.4 * truth + torch.randn(1, 3, rows, cols, generator=generator) * 0.05
    logits = 1.5 * (2.0 * truth - 1) + torch.randn(rows, cols, generator=generator) * 2
    second = logits.sigmoid()
    return torch.stack([1 - second, second])[None], colours, torch.ones(1, rows, cols, dtype=torch.bool), truth


def share_right(scores: torch.Tensor, truth: torch.Tensor) -> float:
    return float((scores[0].argmax(0) == truth).float().mean())


def test_noise_is_removed():
    probabilities, colours, valid, truth = two_halves()
    assert share_right(probabilities, truth) < 0.85
    assert share_right(refined(probabilities, colours, valid), truth) > 0.99


def test_borders_move_to_where_the_colours_change():
    _, colours, valid, truth = two_halves()
    off = torch.roll(truth, 4, 1)
    off[:, :4] = 0
    second = torch.where(off == 1, 0.7, 0.3)
    probabilities = torch.stack([1 - second, second])[None]
    assert share_right(probabilities, truth) == pytest.approx(0.95)
    assert share_right(refined(probabilities, colours, valid), truth) > 0.985


def test_a_sample_finds_what_all_neighbours_find():
    probabilities, colours, valid, _ = two_halves()
    sampled = refined(probabilities, colours, valid)
    full = refined(probabilities, colours, valid, dataclasses.replace(DEFAULTS, pairs=0))
    assert share_right(sampled, full[0].argmax(0)) > 0.995
    assert (sampled - full).abs().mean() < 0.01


def test_invalid_pixels_send_no_messages():
    probabilities, colours, valid = scene(24, 30)
    valid[:, 5:12, 8:20] = False
    expected = refined(probabilities, colours, valid)
    hole = ~valid[:, None]
    other = torch.where(hole, torch.tensor([0.98, 0.01, 0.01])[:, None, None], probabilities)
    found = refined(other, torch.where(hole, 0.5, colours), valid)
    torch.testing.assert_close(found[:, :, valid[0]], expected[:, :, valid[0]])
    changed = refined(other, torch.where(hole, 0.5, colours), torch.ones_like(valid))
    assert not torch.allclose(changed[:, :, valid[0]], expected[:, :, valid[0]], atol=1e-3)


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (3, 3), (40, 2)], ids=str)
def test_windows_smaller_than_the_reach(size):
    probabilities, colours, valid = scene(*size)
    found = refined(probabilities, colours, valid)
    assert found.shape == probabilities.shape and found.dtype == torch.float32
    torch.testing.assert_close(found.sum(1), torch.ones(1, *size))
    if size == (1, 1):
        torch.testing.assert_close(found, probabilities)


@pytest.mark.parametrize("case", ["no valid pixel", "one valid pixel"])
def test_pixels_that_hear_nothing_keep_their_scores(case):
    probabilities, colours, valid = scene(9, 9)
    valid[:] = False
    if case == "one valid pixel":
        valid[0, 4, 4] = True
    found = refined(probabilities, colours, valid)
    assert torch.isfinite(found).all()
    torch.testing.assert_close(found[..., 4, 4], probabilities[..., 4, 4])


def test_certain_scores_stay_numbers():
    probabilities, colours, valid = scene(12, 12)
    probabilities = torch.nn.functional.one_hot(probabilities.argmax(1), 3).permute(0, 3, 1, 2).float()
    assert torch.isfinite(refined(probabilities, colours, valid)).all()


@pytest.mark.parametrize("at_once", [1, 400, 1 << 20])
def test_windows_do_not_see_each_other(monkeypatch, at_once):
    monkeypatch.setattr(crf, "PIXELS_AT_ONCE", at_once)
    probabilities, colours, valid = scene(10, 18, count=5)
    alone = torch.cat([refined(probabilities[n : n + 1], colours[n : n + 1], valid[n : n + 1]) for n in range(5)])
    torch.testing.assert_close(refined(probabilities, colours, valid), alone)


def test_what_is_refined_stays_as_it_was():
    given = scene(10, 12)
    copies = [tensor.clone() for tensor in given]
    refined(*given)
    assert all(torch.equal(tensor, copy) for tensor, copy in zip(given, copies, strict=True))


def test_colours_come_from_the_bands_of_the_model():
    model = header("Blue Green Red NIR", p02=[0.0, 50, 100, 0], p98=[200.0, 150, 300, 1])
    raw = torch.tensor([[50.0, 100, 200, 9], [0, 50, 100, 9], [999, 999, 999, 9], [-999, -999, -999, 9]])
    normalised = ((raw - 100) / 50)[..., None, None]
    found = colours_of(normalised, model)
    expected = torch.tensor([[0.5, 0.5, 0.25], [0, 0, 0], [1, 1, 1], [0, 0, 0]])
    torch.testing.assert_close(found[..., 0, 0], expected)


def test_roofs_get_their_outlines_back(shared_data):
    """Labels of real buildings, blurred as a coarse network would and with noise, follow the image again."""
    image, label = banepa(shared_data / "banepa_buildings", 192)
    second = torch.nn.functional.avg_pool2d(torch.from_numpy(label)[None, None].float(), 25, 1, 12)
    noise = torch.randn(second.shape, generator=torch.Generator().manual_seed(1))
    second = (torch.logit(second.clamp(0.05, 0.95)) + noise).sigmoid()
    probabilities = torch.cat([1 - second, second], 1)
    colours = torch.from_numpy(image)[None].float() / 255
    truth = torch.from_numpy(label).long()
    found = refined(probabilities, colours, torch.ones(1, 192, 192, dtype=torch.bool))
    assert share_right(found, truth) > share_right(probabilities, truth) + 0.02


def banepa(folder: Path, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Image (3, size, size) and label, 1 on buildings, of a part of the real imagery."""
    dataset = gdal.Open(str(folder / "banepa.vrt"))
    col, row = 1100, 2500
    x, width, _, y, _, height = dataset.GetGeoTransform()
    target = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_Byte)
    target.SetGeoTransform((x + col * width, width, 0, y + row * height, 0, height))
    target.SetProjection(dataset.GetProjection())
    for path in sorted((folder / "labels").glob("*.geojson")):
        source = ogr.Open(str(path))
        gdal.RasterizeLayer(target, [1], source.GetLayer(0), burn_values=[1])
    return dataset.ReadAsArray(col, row, size, size), target.ReadAsArray()
