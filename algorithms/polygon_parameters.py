"""The parameters that say how the outlines of a class raster become polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..maps.job import PolygonOptions
from .help_polygons import polygon_tooltips
from .job_parameters import JobParameters
from .parameters import class_values, default_of, real_number, whole_number
from .translation import translate

# Corners that are cut more often than this only add vertices.
MOST_SMOOTHING = 5


class PolygonParameters(JobParameters):
    """An algorithm that writes polygons of classes."""

    POLYGON_SIEVE = "POLYGON_SIEVE"
    FILL_HOLES = "FILL_HOLES"
    MINIMUM_AREA = "MINIMUM_AREA"
    SIMPLIFY = "SIMPLIFY"
    SMOOTH = "SMOOTH"
    RIGHT_ANGLES = "RIGHT_ANGLES"
    SKIP_CLASSES = "SKIP_CLASSES"

    def add_polygon_parameters(self) -> None:
        """Declares the options of polygons, folded away; their tooltips are not those of the algorithm."""
        whole = {
            self.POLYGON_SIEVE: (translate("Pixelwise", "Polygons: smallest patch (pixels, 0 = all)"), "sieve", None),
            self.SMOOTH: (translate("Pixelwise", "Polygons: rounds of smoothing"), "smooth", MOST_SMOOTHING),
        }
        real = {
            self.FILL_HOLES: (translate("Pixelwise", "Polygons: fill holes below (m²)"), "fill_holes"),
            self.MINIMUM_AREA: (translate("Pixelwise", "Polygons: smallest area (m²)"), "minimum_area"),
            self.SIMPLIFY: (translate("Pixelwise", "Polygons: simplify by (pixels)"), "simplify"),
        }
        lists = {
            self.RIGHT_ANGLES: translate("Pixelwise", "Polygons: classes with right angles (values)"),
            self.SKIP_CLASSES: translate("Pixelwise", "Polygons: classes without polygons (values)"),
        }
        for key, (title, item, most) in whole.items():
            self._add_polygon_parameter(whole_number(key, title, default_of(PolygonOptions, item), 0, most))
        for key, (title, item) in real.items():
            self._add_polygon_parameter(real_number(key, title, default_of(PolygonOptions, item), 0, None, 2))
        for key, title in lists.items():
            self._add_polygon_parameter(QgsProcessingParameterString(key, title, optional=True))

    def _add_polygon_parameter(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setHelp(polygon_tooltips()[parameter.name()])
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def polygon_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PolygonOptions:
        """What was chosen; InputError for lists of classes that are no values."""
        return PolygonOptions(
            sieve=self.parameterAsInt(parameters, self.POLYGON_SIEVE, context),
            fill_holes=self.parameterAsDouble(parameters, self.FILL_HOLES, context),
            minimum_area=self.parameterAsDouble(parameters, self.MINIMUM_AREA, context),
            simplify=self.parameterAsDouble(parameters, self.SIMPLIFY, context),
            smooth=self.parameterAsInt(parameters, self.SMOOTH, context),
            right_angles=class_values(self.RIGHT_ANGLES, self.raw(parameters, self.RIGHT_ANGLES, context)),
            skip=class_values(self.SKIP_CLASSES, self.raw(parameters, self.SKIP_CLASSES, context)),
        )
