"""Values of parameters: lists of bands, devices, numbers and choices."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProperty

from pixelwise.algorithms.parameters import (
    angles,
    band_numbers,
    check_device,
    check_value,
    choice,
    class_areas,
    class_names,
    class_values,
    class_weight_values,
    default_of,
    least_pixels,
    names,
    whole_number,
    words,
)
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


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        pytest.param(words, None, [], id="no words"),
        pytest.param(words, " Nearest; cubic,average ", ["nearest", "cubic", "average"], id="words"),
        pytest.param(words, ["cubic"], ["cubic"], id="words in a list"),
        pytest.param(class_names, None, [], id="no class names"),
        pytest.param(
            class_names, "cloud; bare rock, sand;255 ;", ["cloud", "bare rock, sand", "255"], id="class names"
        ),
        pytest.param(class_names, "cloud, 255", ["cloud", "255"], id="class names with commas"),
        pytest.param(class_names, ["cloud", 255], ["cloud", "255"], id="class names in a list"),
        pytest.param(names, None, [], id="no names"),
        pytest.param(names, "esri,coco", ["esri", "coco"], id="names"),
        pytest.param(names, ("esri",), ["esri"], id="names in a list"),
    ],
)
def test_words_and_names(read: Any, value: Any, expected: list[str]) -> None:
    assert read(value) == expected


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        pytest.param(angles, None, [], id="no angles"),
        pytest.param(angles, "0;45, -22.5 90", [0.0, 45.0, -22.5, 90.0], id="angles"),
        pytest.param(angles, [10, "20"], [10.0, 20.0], id="angles in a list"),
        pytest.param(class_values, "", [], id="no values"),
        pytest.param(class_values, "255; 0", [255, 0], id="values"),
        pytest.param(class_values, 255, [255], id="one value"),
        pytest.param(least_pixels, None, {}, id="no classes"),
        pytest.param(least_pixels, " building=50; 3 = 20 ;", {"building": 50, "3": 20}, id="classes"),
        pytest.param(
            least_pixels, "a, b or c=5, d=6", {"a, b or c": 5, "d": 6}, id="classes with commas in their names"
        ),
        pytest.param(least_pixels, "a=5\nb=6", {"a": 5, "b": 6}, id="a class per line"),
        pytest.param(class_areas, "forest=2e4; 3=0.25", {"forest": 20000.0, "3": 0.25}, id="areas"),
        pytest.param(class_weight_values, None, {}, id="no weights"),
        pytest.param(class_weight_values, "a b=2; 3=.5, c = 1.25", {"a b": 2.0, "3": 0.5, "c": 1.25}, id="weights"),
    ],
)
def test_numbers_in_texts(read: Any, value: Any, expected: Any) -> None:
    assert read("KEY", value) == expected


@pytest.mark.parametrize(
    ("read", "value", "found"),
    [
        pytest.param(angles, "north", "'north'", id="angle in words"),
        pytest.param(angles, "nan", "'nan'", id="no angle"),
        pytest.param(class_values, "1.5", "1.5", id="fraction as a value"),
        pytest.param(class_values, "none", "'none'", id="value in words"),
        pytest.param(least_pixels, "building", "'building'", id="no number of pixels"),
        pytest.param(least_pixels, "a=5; b=x", "'b=x'", id="pixels in words"),
        pytest.param(least_pixels, "a=0.5", "'a=0.5'", id="a share of a class"),
        pytest.param(least_pixels, "=5", "'=5'", id="no class"),
        pytest.param(class_weight_values, "a=2; b=-1", "'b=-1'", id="negative weight"),
        pytest.param(class_weight_values, "a", "'a'", id="class without a weight"),
        pytest.param(class_areas, "a=1; b=0", "b has the area 0", id="no area"),
    ],
)
def test_what_is_no_number(read: Any, value: str, found: str) -> None:
    with pytest.raises(InputError, match=r"^KEY: ") as caught:
        read("KEY", value)
    assert found in str(caught.value)


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
