"""Values of parameters: lists of bands, devices, numbers and choices."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProperty

from pixelwise.algorithms.parameters import band_numbers, check_device, check_value, choice, default_of, whole_number
from pixelwise.errors import InputError
from pixelwise.models.job import TrainJob


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        pytest.param(None, [], id="nothing"),
        pytest.param("", [], id="empty text"),
        pytest.param([], [], id="empty list"),
        pytest.param(3, [3], id="one number"),
        pytest.param("1;2", [1, 2], id="semicolons, as qgis_process writes lists"),
        pytest.param("1, 2,4", [1, 2, 4], id="commas and spaces"),
        pytest.param("4-6, 1", [4, 5, 6, 1], id="a range, order kept"),
        pytest.param(["1", "2"], [1, 2], id="texts, as BANDS=1 BANDS=2 gives them"),
        pytest.param([3, 1], [3, 1], id="numbers, order kept"),
    ],
)
def test_band_numbers(value: Any, numbers: list[int]) -> None:
    assert band_numbers("BANDS", value) == numbers


@pytest.mark.parametrize("value", ["red", "0", "-1", "2-1", "1.5", "1-99999999", [1, 1], "1-3,2"])
def test_what_is_no_band_number(value: Any) -> None:
    with pytest.raises(InputError, match=r"^BANDS: "):
        band_numbers("BANDS", value)


@pytest.mark.parametrize("value", ["auto", "cpu", "mps", "cuda", "cuda:0", "cuda:12", " CUDA:1 "])
def test_devices(value: str) -> None:
    assert check_device("DEVICE", value) == value.strip().lower()


@pytest.mark.parametrize("value", ["", "gpu", "cuda:", "cuda:a", "cpu:0", "auto cpu"])
def test_what_is_no_device(value: str) -> None:
    with pytest.raises(InputError, match=r"^DEVICE: .*auto, cpu, cuda"):
        check_device("DEVICE", value)


@pytest.mark.parametrize("value", [None, 5, "5", 5.0, 1, 10, QgsProperty.fromExpression("1 + 1")])
def test_numbers_in_range(value: Any) -> None:
    check_value(whole_number("N", "n", 5, 1, 10), value)


@pytest.mark.parametrize(("value"), [0, 11, "0", "x", 2.5, float("inf"), float("nan"), [1], ""])
def test_numbers_out_of_range(value: Any) -> None:
    with pytest.raises(InputError, match=r"^N: .* was given; allowed are whole numbers from 1 to 10\.$"):
        check_value(whole_number("N", "n", 5, 1, 10), value)


def test_an_open_range_names_only_its_lower_end() -> None:
    with pytest.raises(InputError, match=r"allowed are whole numbers from 1\.$"):
        check_value(whole_number("N", "n", 5, 1), 0)


def test_an_unknown_choice_is_told_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"^C: 'c' was given; allowed are a, b\.$"):
        check_value(choice("C", "c", ["a", "b"], "a"), "c")


def test_defaults_are_those_of_the_job() -> None:
    assert default_of(TrainJob, "epochs") == TrainJob("", "").epochs
