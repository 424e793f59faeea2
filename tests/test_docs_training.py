"""The page about training says what every option and every choice does."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from pixelwise.models.choices import (
    AUGMENTATION_OPERATIONS,
    AUGMENTATIONS,
    CLASS_WEIGHTS,
    DEEP_SUPERVISION,
    ENCODER_MODES,
    LOSSES,
    MONITORS,
    OPTIMIZERS,
    PRECISIONS,
    SAMPLINGS,
    SCHEDULES,
)
from pixelwise.models.job import TrainJob
from pixelwise.models.training.traininglog import CSV

DOCS = Path(__file__).parent.parent / "docs"
TRAINING = (DOCS / "training.md").read_text(encoding="utf-8")
CHOICES = [
    *(AUGMENTATION_OPERATIONS, AUGMENTATIONS, CLASS_WEIGHTS, DEEP_SUPERVISION, ENCODER_MODES, LOSSES),
    *(MONITORS, OPTIMIZERS, PRECISIONS, SAMPLINGS, SCHEDULES, [CSV]),
]


@pytest.mark.parametrize("name", sorted(item.name.upper() for item in fields(TrainJob)))
def test_every_option_is_explained(name: str) -> None:
    assert f"`{name}`" in TRAINING


@pytest.mark.parametrize("word", sorted({word for words in CHOICES for word in words}))
def test_every_choice_is_explained(word: str) -> None:
    assert f"`{word}`" in TRAINING


@pytest.mark.parametrize(
    "title", ["How many chips", "Which network", "What the curves mean", "What helps when the map is poor"]
)
def test_advice_is_there(title: str) -> None:
    assert f"\n## {title}\n" in TRAINING
