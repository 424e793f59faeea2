from __future__ import annotations

import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.models.inference import precision
from pixelwise.models.inference.precision import agreement, candidates, settle

CPU, GPU = torch.device("cpu"), torch.device("cuda", 0)


@pytest.mark.parametrize(
    ("device", "able", "word", "expected"),
    [
        pytest.param(CPU, True, "auto", ("bf16", "32"), id="CPU with bfloat16"),
        pytest.param(CPU, False, "auto", ("32",), id="CPU without"),
        pytest.param(GPU, (9, 0), "auto", ("bf16", "16", "tf32", "32"), id="H100"),
        pytest.param(GPU, (8, 0), "auto", ("bf16", "16", "tf32", "32"), id="A100"),
        pytest.param(GPU, (7, 5), "auto", ("16", "32"), id="T4"),
        pytest.param(GPU, (6, 1), "auto", ("32",), id="GTX 1080"),
        pytest.param(torch.device("mps"), True, "auto", ("32",), id="Apple"),
        pytest.param(CPU, False, "bf16", ("bf16",), id="told"),
        pytest.param(GPU, (9, 0), "32", ("32",), id="told 32"),
        pytest.param(GPU, (9, 0), "tf32", ("tf32",), id="as an earlier run settled"),
    ],
)
def test_candidates(monkeypatch, device, able, word, expected):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: able)
    monkeypatch.setattr("pixelwise.models.device._cpu_has_bfloat16", lambda: able)
    assert candidates(word, device) == expected


@pytest.mark.parametrize(("word", "words"), [("64", "PRECISION is 64"), ("16", "which a CPU cannot")])
def test_precisions_that_cannot_be_had_are_refused(word, words):
    with pytest.raises(InputError, match=words):
        candidates(word, CPU)


def differing(share: float):
    """Probabilities that give another class to this share of the pixels."""

    def probabilities(images):
        flat = torch.zeros(1, 2, images[0, 0].numel())
        flat[:, 0] = 0.6
        flat[:, 1, : round(share * flat.shape[-1])] = 0.9
        return flat.reshape(1, 2, *images.shape[2:])

    return probabilities


def broken(_images):
    raise RuntimeError("not implemented for BFloat16")


@pytest.fixture
def settled(monkeypatch):
    """Settles a precision on two windows of 100 × 100 pixels; gives it, what was built and what was said."""
    monkeypatch.setattr(precision, "_found", {})

    def run(functions, names=("bf16", "16", "32"), key="model", valid=None):
        built, said = [], []

        def build(name):
            built.append(name)
            return functions[name]

        valid = torch.ones(2, 100, 100, dtype=torch.bool) if valid is None else valid
        found = settle(key, names, build, torch.zeros(2, 3, 100, 100), valid, said.append)
        return found, built, said

    return run


@pytest.mark.parametrize(
    ("shares", "expected", "sentences"),
    [
        pytest.param((0.0, 0.0), "bf16", 0, id="same"),
        pytest.param((0.001, 0.0), "bf16", 0, id="99.9 percent"),
        pytest.param((0.0015, 0.0), "16", 1, id="99.85 percent"),
        pytest.param((0.5, 0.002), "32", 2, id="neither"),
    ],
)
def test_the_first_precision_that_agrees_is_taken(settled, shares, expected, sentences):
    functions = {"bf16": differing(shares[0]), "16": differing(shares[1]), "32": differing(0.0)}
    found, built, said = settled(functions)
    assert found == expected and len(said) == sentences
    assert built[0] == "32" and built[1:] == ["bf16", "16"][: len(built) - 1]


def test_the_sentence_says_how_many_pixels_differ(settled):
    said = settled({"bf16": differing(0.0015), "16": differing(0.0), "32": differing(0.0)})[2]
    assert "In bfloat16 the model" in said[0] and "0.15 % of the pixels" in said[0] and "0.1 %" in said[0]


def test_what_a_device_cannot_compute_is_passed_over(settled):
    assert settled({"bf16": broken, "16": differing(0.0), "32": differing(0.0)})[0] == "16"


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(torch.OutOfMemoryError("CUDA out of memory"), id="GPU"),
        pytest.param(RuntimeError("DefaultCPUAllocator: can't allocate memory"), id="CPU"),
    ],
)
def test_no_memory_is_no_reason_for_other_numbers(settled, error):
    def too_large(_images):
        raise error

    with pytest.raises(RuntimeError, match="memory"):
        settled({"bf16": too_large, "16": differing(0.0), "32": differing(0.0)})


def test_a_model_is_checked_once(settled):
    functions = {"bf16": differing(0.5), "16": differing(0.0), "32": differing(0.0)}
    assert settled(functions)[:2] == ("16", ["32", "bf16", "16"])
    assert settled(functions) == ("16", [], [])
    assert settled(functions, key="another")[0] == "16"
    assert settled({"bf16": differing(0.0)}, names=("bf16",)) == ("bf16", [], [])


def test_only_as_many_windows_as_are_needed_are_compared(settled, monkeypatch):
    monkeypatch.setattr(precision, "ENOUGH_PIXELS", 10_000)
    calls = []

    def counted(images):
        calls.append(len(images))
        return differing(0.0)(images)

    settled(dict.fromkeys(("bf16", "16", "32"), counted))
    assert calls == [1, 1]


def test_invalid_pixels_do_not_count_where_others_are():
    found, expected = [torch.tensor([[0, 1]])], [torch.tensor([[0, 0]])]
    assert agreement(found, expected, torch.tensor([[[True, False]]])) == 1.0
    assert agreement(found, expected, torch.tensor([[[True, True]]])) == 0.5
    assert agreement(found, expected, torch.tensor([[[False, False]]])) == 0.5


@pytest.mark.parametrize(("name", "allowed"), [("tf32", True), ("32", False)])
def test_tf32_is_only_used_where_it_was_chosen(monkeypatch, name, allowed):
    heard = []
    monkeypatch.setattr(precision, "_allow_tf32", heard.append)

    class OnCuda(torch.Tensor):
        device = GPU

    images = torch.zeros(1, 3, 4, 4).as_subclass(OnCuda)
    precision.probabilities_in(torch.nn.Identity(), name, 3)(images)
    assert heard == [allowed]
