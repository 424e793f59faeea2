"""What a chip export is told to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class LayerSource:
    """A vector layer or label raster: `path`, and for a vector layer optionally its `layer` name and an SQL `where`."""

    path: str
    layer: str = ""
    where: str = ""
    is_raster: bool = False


@dataclass(frozen=True)
class ExportJob:
    """Chips from rasters and labels.

    `bands` counts over all inputs from 1, empty means all. `classes` are items `{value, name, color, source}`, where
    `source` is the field value (or label raster value) that becomes the class; empty means found in the labels.
    `unlabelled` is "background" or "ignore". `stride` 0 means half of `chip_size`. `split` is the share (0 to below 1)
    of chips for validation.
    """

    inputs: list[str]
    labels: LayerSource
    output: str
    bands: list[int] = field(default_factory=list)
    class_field: str = ""
    classes: list[dict[str, Any]] = field(default_factory=list)
    area: LayerSource | None = None
    unlabelled: str = "background"
    chip_size: int = 256
    stride: int = 0
    split: float = 0.2
    seed: int = 1
