"""What an assessment found, for its report and its files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ...geo.accuracyfigures import Figures, Mean, class_figures, mean_figures, overall_figures
from ...geo.classes import ClassTable
from ...geo.confusion import Matrix
from .job import AssessJob

if TYPE_CHECKING:
    from .estimates import Estimates
    from .objects import ObjectFigures

# What areas may be told in, as files for other programs say it.
SQUARE_METRES = "m²"
SQUARE_UNITS = "square units of the map"
UNITS_OF_STRATA = "units of STRATA"
SHARE_OF_AREA = "share of the area"


@dataclass(frozen=True)
class Assessment:
    """A map compared with a reference.

    `matrix` counts [reference, map] by position in `classes`; its `unit` is "pixels" or "points". `map_areas` are those
    of the map's classes inside AREA in `area_unit`, None where the map is only points. `auc` is the area under ROC per
    class, None without probabilities. `estimates` are None without a probability sample, `objects` empty unless both
    sides are polygons, `boundary` (F1 of the borders per class) None where it was not asked for. `notes` are sentences
    on what does not count and what is doubtful.
    """

    classes: ClassTable
    matrix: Matrix
    unit: str
    job: AssessJob
    map_areas: NDArray[np.float64] | None = None
    area_unit: str = SQUARE_METRES
    auc: Figures | None = None
    estimates: Estimates | None = None
    objects: list[ObjectFigures] = field(default_factory=list)
    boundary: Figures | None = None
    notes: list[str] = field(default_factory=list)

    def overall(self) -> dict[str, float]:
        return overall_figures(self.matrix)

    def per_class(self) -> dict[str, Figures]:
        """The figures of the matrix, and the area under ROC and the F1 of borders where they were measured."""
        more = {"auc": self.auc, "boundary_f1": self.boundary}
        return class_figures(self.matrix) | {key: values for key, values in more.items() if values is not None}

    def means(self) -> dict[str, Mean]:
        return mean_figures(self.matrix, self.per_class())
