from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch.nn import functional

from pixelwise.errors import InputError
from pixelwise.models.inference.symmetries import SYMMETRIES, moved, symmetric, undone
from pixelwise.models.network import build_network

EVERY = SYMMETRIES["symmetries"]


def images(rows: int = 12, cols: int = 20, count: int = 2) -> torch.Tensor:
    return torch.randn(count, 3, rows, cols, generator=torch.Generator().manual_seed(3))


def lopsided(values: torch.Tensor) -> torch.Tensor:
    """Probabilities that differ in every direction: a random convolution, and another one where the image begins."""
    kernel = torch.randn(4, 3, 5, 5, generator=torch.Generator().manual_seed(8))
    scores = functional.conv2d(values, kernel, padding=2)
    scores[..., :3, :] *= 0.5
    return scores.softmax(1)


def by_hand(values: np.ndarray, turns: int, mirrored: bool) -> np.ndarray:
    """The same without torch, a pixel at a time: where each pixel goes."""
    for _ in range(int(mirrored)):
        values = values[..., ::-1]
    for _ in range(turns):
        rows, cols = values.shape[-2:]
        turned = np.empty((*values.shape[:-2], cols, rows), values.dtype)
        for row, col in itertools.product(range(rows), range(cols)):
            turned[..., cols - 1 - col, row] = values[..., row, col]
        values = turned
    return values


@pytest.mark.parametrize("symmetry", EVERY, ids=str)
def test_images_are_mirrored_and_turned(symmetry):
    np.testing.assert_array_equal(moved(images(5, 7), symmetry).numpy(), by_hand(images(5, 7).numpy(), *symmetry))


@pytest.mark.parametrize("symmetry", EVERY, ids=str)
def test_a_symmetry_undone_is_nothing(symmetry):
    assert torch.equal(undone(moved(images(), symmetry), symmetry), images())


@pytest.mark.parametrize(("name", "count"), [("none", 1), ("flips", 4), ("symmetries", 8)])
def test_every_symmetry_is_another_one(name, count):
    found = {moved(images(6, 6), symmetry).numpy().tobytes() for symmetry in SYMMETRIES[name]}
    assert len(found) == len(SYMMETRIES[name]) == count


def test_flips_keep_the_shape():
    assert {moved(images(), symmetry).shape for symmetry in SYMMETRIES["flips"]} == {images().shape}


@pytest.mark.parametrize("name", ["flips", "symmetries"])
def test_scores_are_the_mean_of_all_symmetries(name):
    expected = torch.stack([undone(lopsided(moved(images(), one)), one) for one in SYMMETRIES[name]]).mean(0)
    found = symmetric(lopsided, name)(images())
    torch.testing.assert_close(found, expected)
    torch.testing.assert_close(found.sum(1), torch.ones(2, 12, 20))
    assert not torch.allclose(found, lopsided(images()), atol=1e-3)


@pytest.mark.parametrize(
    ("name", "symmetry"),
    [*(("symmetries", one) for one in EVERY), *(("flips", one) for one in SYMMETRIES["flips"])],
    ids=str,
)
def test_scores_of_a_turned_image_are_the_turned_scores(name, symmetry):
    """What makes it worth its time: the map no longer depends on which way up the image is."""
    forward = symmetric(lopsided, name)
    torch.testing.assert_close(forward(moved(images(), symmetry)), moved(forward(images()), symmetry))


def test_none_is_the_network_itself():
    assert symmetric(lopsided, "none") is lopsided


def test_memory_that_the_network_uses_again_does_no_harm():
    buffers: dict[torch.Size, torch.Tensor] = {}

    def reusing(values):
        result = lopsided(values)
        buffers.setdefault(result.shape, torch.empty_like(result)).copy_(result)
        return buffers[result.shape]

    torch.testing.assert_close(symmetric(reusing, "symmetries")(images()), symmetric(lopsided, "symmetries")(images()))


@pytest.mark.parametrize("layout", [torch.channels_last, torch.contiguous_format], ids=str)
def test_the_network_gets_images_laid_out_as_they_came(layout):
    seen = []

    def looking(values):
        seen.append(values.is_contiguous(memory_format=layout))
        return lopsided(values)

    symmetric(looking, "symmetries")(images().contiguous(memory_format=layout))
    assert seen == [True] * 8


def test_other_words_are_refused_with_those_that_are_known():
    with pytest.raises(InputError, match=r"TEST_TIME_AUGMENTATION is rotations: .*none, flips, symmetries"):
        symmetric(lopsided, "rotations")


def test_a_network_takes_windows_that_are_not_square():
    network = build_network("unet", "resnet18", 3, 2).eval()
    with torch.inference_mode():
        found = symmetric(lambda values: network(values).softmax(1), "symmetries")(images(32, 48, 1))
    torch.testing.assert_close(found.sum(1), torch.ones(1, 32, 48))
