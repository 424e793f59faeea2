"""The parameters of an assessment of accuracy, in the order of the dialog."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..maps.accuracy.choices import DESIGNS, MATCHES, UNLABELLED
from ..maps.accuracy.job import AssessJob
from .base import REPORT_SUFFIXES
from .job_parameters import POLYGONS, JobParameters
from .parameters import field_of_labels
from .translation import translate

COMPARED = [POLYGONS, QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeRaster]
RASTER_SUFFIXES = (".tif", ".tiff")


class AssessParameters(JobParameters):
    """Keys and declarations; most have the names of the items of AssessJob in capital letters."""

    JOB = AssessJob

    MAP = "MAP"
    MAP_FIELD = "MAP_FIELD"
    REFERENCE = "REFERENCE"
    REFERENCE_FIELD = "REFERENCE_FIELD"
    AREA = "AREA"
    UNLABELLED = "UNLABELLED"
    DESIGN = "DESIGN"
    STRATA = "STRATA"
    MATCH = "MATCH"
    IGNORE = "IGNORE"
    PIXEL_SIZE = "PIXEL_SIZE"
    PROBABILITIES = "PROBABILITIES"
    BOUNDARY_TOLERANCE = "BOUNDARY_TOLERANCE"
    ERROR_CLASS = "ERROR_CLASS"
    REPORT = "REPORT"
    MATRIX = "MATRIX"
    METRICS = "METRICS"
    METRICS_TABLE = "METRICS_TABLE"
    ERRORS = "ERRORS"
    CLASS_ERRORS = "CLASS_ERRORS"
    OBJECTS = "OBJECTS"
    OVERALL_ACCURACY = "OVERALL_ACCURACY"
    MEAN_IOU = "MEAN_IOU"
    KAPPA = "KAPPA"
    MACRO_F1 = "MACRO_F1"
    COUNT = "COUNT"

    LAYERS = (ERRORS, CLASS_ERRORS, OBJECTS)
    FILES = (REPORT, MATRIX, METRICS, METRICS_TABLE)
    SUFFIXES = {
        REPORT: REPORT_SUFFIXES,
        MATRIX: (".csv",),
        METRICS: (".json",),
        METRICS_TABLE: (".csv",),
        ERRORS: RASTER_SUFFIXES,
        CLASS_ERRORS: RASTER_SUFFIXES,
    }

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_layers()
        self._add_options()
        self._add_outputs()

    def _add_layers(self) -> None:
        title = translate("Pixelwise", "Map: class raster or polygons")
        self.add(QgsProcessingParameterMapLayer(self.MAP, title, types=COMPARED))
        self.add(field_of_labels(self.MAP_FIELD, translate("Pixelwise", "Map: class field"), self.MAP))
        title = translate("Pixelwise", "Reference: raster, polygons or points")
        self.add(QgsProcessingParameterMapLayer(self.REFERENCE, title, types=COMPARED))
        title = translate("Pixelwise", "Reference: class field")
        self.add(field_of_labels(self.REFERENCE_FIELD, title, self.REFERENCE))
        self._polygons(self.AREA, translate("Pixelwise", "Area that counts"), advanced=False)

    def _add_options(self) -> None:
        title = translate("Pixelwise", "What lies outside the polygons is")
        self._choice(self.UNLABELLED, title, UNLABELLED, advanced=False)
        title = translate("Pixelwise", "Points of the reference were drawn")
        self._choice(self.DESIGN, title, DESIGNS, advanced=False)
        self._text(self.STRATA, translate("Pixelwise", "Points: areas or shares of the map's classes"))
        self._choice(self.MATCH, translate("Pixelwise", "Classes: the same by"), MATCHES)
        self._text(self.IGNORE, translate("Pixelwise", "Classes: those that do not count"))
        title = translate("Pixelwise", "Polygons: pixel size where there is no raster (map units, 0 = automatic)")
        self._real(self.PIXEL_SIZE, title, decimals=6)
        title = translate("Pixelwise", "More figures: probabilities of the map, for the area under ROC")
        self.add(QgsProcessingParameterRasterLayer(self.PROBABILITIES, title, optional=True), advanced=True)
        title = translate("Pixelwise", "More figures: distance up to which borders agree (pixels, 0 = not measured)")
        self._real(self.BOUNDARY_TOLERANCE, title)
        self._text(self.ERROR_CLASS, translate("Pixelwise", "Class whose errors are mapped"))

    def _add_outputs(self) -> None:
        pages = translate("Pixelwise", "Web pages") + " (*.html)"
        title = translate("Pixelwise", "Report")
        self.add(QgsProcessingParameterFileDestination(self.REPORT, title, pages, optional=True))
        rasters = {
            self.ERRORS: translate("Pixelwise", "Error map"),
            self.CLASS_ERRORS: translate("Pixelwise", "Errors of one class"),
        }
        for key, title in rasters.items():
            self.add(QgsProcessingParameterRasterDestination(key, title, optional=True, createByDefault=False))
        title = translate("Pixelwise", "Objects")
        objects = QgsProcessingParameterVectorDestination(
            self.OBJECTS, title, POLYGONS, optional=True, createByDefault=False
        )
        self.add(objects)
        tables = translate("Pixelwise", "Tables") + " (*.csv)"
        numbers = translate("Pixelwise", "Numbers for programs") + " (*.json)"
        files = {
            self.MATRIX: (translate("Pixelwise", "Confusion matrix"), tables),
            self.METRICS: (translate("Pixelwise", "Figures, for programs"), numbers),
            self.METRICS_TABLE: (translate("Pixelwise", "Figures, as a table"), tables),
        }
        for key, (title, kinds) in files.items():
            file = QgsProcessingParameterFileDestination(key, title, kinds, optional=True, createByDefault=False)
            self.add(file)
        figures = {
            self.OVERALL_ACCURACY: translate("Pixelwise", "Overall accuracy"),
            self.MEAN_IOU: translate("Pixelwise", "Mean IoU"),
            self.KAPPA: translate("Pixelwise", "Kappa"),
            self.MACRO_F1: translate("Pixelwise", "Macro F1"),
            self.COUNT: translate("Pixelwise", "Number of pixels or points"),
        }
        for key, title in figures.items():
            self.addOutput(QgsProcessingOutputNumber(key, title))
