"""docs/classify.md explains every option and every output of a classification."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from pixelwise.maps.choices import MERGES, PROBABILITY_TYPES, TEST_TIME_AUGMENTATIONS, UNCERTAINTY_MEASURES
from pixelwise.maps.job import ClassifyJob, PolygonOptions

PAGE = (Path(__file__).parent.parent / "docs" / "classify.md").read_text(encoding="utf-8")
# Items whose parameters have other names.
KEYS = {"sieve": "POLYGON_SIEVE", "skip": "SKIP_CLASSES"}
POLYGONS = {item.name: KEYS.get(item.name, item.name.upper()) for item in fields(PolygonOptions)}
OPTIONS = [item.name.upper() for item in fields(ClassifyJob) if item.name not in ("polygon_options", "model")]


@pytest.mark.parametrize("key", [*OPTIONS, *POLYGONS.values(), "PIXEL_SIZE"])
def test_every_option_is_explained(key: str) -> None:
    assert f"`{key}`" in PAGE


@pytest.mark.parametrize("choice", [*MERGES, *TEST_TIME_AUGMENTATIONS, *PROBABILITY_TYPES, *UNCERTAINTY_MEASURES])
def test_every_choice_is_explained(choice: str) -> None:
    assert choice in PAGE
