"""What a classification is told to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..chips.job import LayerSource


@dataclass(frozen=True)
class ClassifyJob:
    """A class raster from a raster and a model.

    `bands` numbers from 1, empty means all. `extent` is (xmin, ymin, xmax, ymax) in the raster's CRS, empty means
    the whole raster. `window_size`, `margin` (-1) and `batch_size` 0 mean automatic. Empty `polygons`,
    `probabilities` and `class_areas` are not written.
    """

    input: str
    model: str
    output: str
    bands: list[int] = field(default_factory=list)
    area: LayerSource | None = None
    extent: list[float] = field(default_factory=list)
    window_size: int = 0
    margin: int = -1
    batch_size: int = 0
    device: str = "auto"
    polygons: str = ""
    probabilities: str = ""
    class_areas: str = ""
