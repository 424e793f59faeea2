"""What is said of the chips before a training starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.models.check import check_chips, check_job
from pixelwise.models.job import TrainJob


def without_class_3(of_split: str) -> Callable[..., None]:
    def edit(split: str, number: int, image: Any, label: Any, valid: Any) -> None:
        if split == of_split:
            label[label == 3] = 1

    return edit


@pytest.mark.parametrize(
    ("made", "warnings"),
    [
        pytest.param({"values": (0, 1, 3)}, [], id="nothing to say"),
        pytest.param(
            {"values": (0, 1, 3), "edit": without_class_3("train")},
            ["Without a pixel in the training chips, these classes cannot be learnt: class 3."],
            id="a class is in no training chip",
        ),
        pytest.param(
            {"values": (0, 1, 3), "edit": without_class_3("validation")},
            ["Without a pixel in the validation chips, these classes do not count in the mean IoU: class 3."],
            id="a class is in no validation chip",
        ),
        pytest.param(
            {"validation": 0},
            ["There are no validation chips: the last epoch is kept, and its accuracy is unknown."],
            id="no validation chips",
        ),
        pytest.param(
            {"values": (1,)},
            [
                "class 1 is the only class, so there is nothing to tell apart: export the chips with UNLABELLED "
                "background, or with more classes."
            ],
            id="one class",
        ),
    ],
)
def test_what_cannot_be_learnt_is_told(
    make_dataset: Callable[..., Path], made: dict[str, Any], warnings: list[str]
) -> None:
    chips = make_dataset(**made)
    feedback = SilentFeedback()
    check_chips(TrainJob(str(chips), "m.safetensors"), open_dataset(chips), feedback)
    assert feedback.warnings == warnings


def test_a_negative_number_of_devices_is_refused() -> None:
    with pytest.raises(InputError, match="DEVICES is -1; it must be 0 or more"):
        check_job(TrainJob("chips", "m.safetensors", devices=-1))
