"""Processing algorithm: cut training chips out of rasters and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..chips.job import ExportJob, LayerSource
from ..errors import InputError
from . import help_texts
from .base import EngineAlgorithm, absolute, destination_path
from .layer_classes import classes_of_polygons, classes_of_raster
from .layers import (
    PolygonInput,
    check_field,
    check_polygons,
    load_own_style,
    polygon_input,
    raster_path,
    raster_paths,
    source_folder,
)
from .metadata import check_export_folder, check_rasters
from .parameters import choice, default_of, field_of_labels, real_number, whole_number
from .styles import load_footprints
from .translation import translate

UNLABELLED_CHOICES = ("background", "ignore")
SMALLEST_CHIP, LARGEST_CHIP = 16, 4096


class ExportTrainingChipsAlgorithm(EngineAlgorithm):
    """Rasters and labels → a chip dataset."""

    INPUT = "INPUT"
    BANDS = "BANDS"
    LABELS = "LABELS"
    CLASS_FIELD = "CLASS_FIELD"
    AREA = "AREA"
    UNLABELLED = "UNLABELLED"
    CHIP_SIZE = "CHIP_SIZE"
    STRIDE = "STRIDE"
    SPLIT = "SPLIT"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    FOOTPRINTS = "FOOTPRINTS"
    CHIP_COUNT = "CHIP_COUNT"

    def name(self) -> str:
        return "exporttrainingchips"

    def displayName(self) -> str:
        return translate("Pixelwise", "Export training chips")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Cuts rasters and labels into chips with which a network can be trained.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,training data,tiles,patches,labels,mask").split(",")

    def shortHelpString(self) -> str:
        return help_texts.export_training_chips()

    def tooltips(self) -> dict[str, str]:
        return help_texts.export_training_chips_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.INPUT, translate("Pixelwise", "Rasters"), QgsProcessing.SourceType.TypeRaster
            )
        )
        self.add(QgsProcessingParameterString(self.BANDS, translate("Pixelwise", "Bands"), optional=True))
        self.add(
            QgsProcessingParameterMapLayer(
                self.LABELS,
                translate("Pixelwise", "Labels"),
                types=[QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster],
            )
        )
        self.add(field_of_labels(self.CLASS_FIELD, translate("Pixelwise", "Class field"), self.LABELS))
        self.add(
            QgsProcessingParameterFeatureSource(
                self.AREA,
                translate("Pixelwise", "Labelled area"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.add(
            choice(
                self.UNLABELLED,
                translate("Pixelwise", "Pixels without a label are"),
                UNLABELLED_CHOICES,
                default_of(ExportJob, "unlabelled"),
            ),
        )
        self._add_chip_parameters()
        self.add(QgsProcessingParameterFolderDestination(self.OUTPUT, translate("Pixelwise", "Chip dataset")))
        self.addOutput(
            QgsProcessingOutputVectorLayer(
                self.FOOTPRINTS,
                translate("Pixelwise", "Chip footprints"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.CHIP_COUNT, translate("Pixelwise", "Number of chips")))

    def _add_chip_parameters(self) -> None:
        self.add(
            whole_number(
                self.CHIP_SIZE,
                translate("Pixelwise", "Chip size (pixels)"),
                default_of(ExportJob, "chip_size"),
                SMALLEST_CHIP,
                LARGEST_CHIP,
            )
        )
        self.add(
            whole_number(
                self.STRIDE,
                translate("Pixelwise", "Stride (pixels, 0 = half a chip)"),
                default_of(ExportJob, "stride"),
                0,
            ),
            advanced=True,
        )
        self.add(
            real_number(
                self.SPLIT, translate("Pixelwise", "Share for validation"), default_of(ExportJob, "split"), 0, 0.9, 2
            ),
            advanced=True,
        )
        self.add(
            whole_number(self.SEED, translate("Pixelwise", "Random seed"), default_of(ExportJob, "seed"), 0),
            advanced=True,
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        check_rasters(self._raster_paths(parameters, context), self.bands(parameters, self.BANDS, context))
        field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        labels = self.parameterAsLayer(parameters, self.LABELS, context)
        if isinstance(labels, QgsRasterLayer):
            check_rasters([raster_path(self.LABELS, labels, parameters.get(self.LABELS))], [])
            if field:
                raise InputError(
                    f"CLASS_FIELD: {field!r} was given, but the labels {labels.name()!r} are a raster, which has no "
                    "fields; leave it empty."
                )
        else:
            polygons = check_polygons(self.LABELS, labels, parameters.get(self.LABELS))
            check_field(self.CLASS_FIELD, polygons, field)
        self.polygon_layer(parameters, self.AREA, context)
        folder = destination_path(parameters.get(self.OUTPUT))
        if folder:
            check_export_folder(folder)

    def _raster_paths(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        layers = self.parameterAsLayerList(parameters, self.INPUT, context)
        return raster_paths(self.INPUT, layers, parameters.get(self.INPUT), context)

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._inputs = self._raster_paths(parameters, context)
        self._field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        self._area = self.polygon_input(parameters, self.AREA, context)
        self._off: list[str] = []
        self._labels: PolygonInput | LayerSource
        labels: QgsMapLayer = self.parameterAsLayer(parameters, self.LABELS, context)
        if isinstance(labels, QgsRasterLayer):
            self._labels = LayerSource(raster_path(self.LABELS, labels, labels.name()), is_raster=True)
            self._classes = classes_of_raster(labels)
            return
        load_own_style(labels, parameters.get(self.LABELS), context)
        self._labels = polygon_input(labels, self._field)
        self._classes, self._off = classes_of_polygons(labels, self._field)
        if self._off and not self._classes:
            raise InputError(f"LABELS: every class is switched off in the style of {labels.name()!r}; switch some on.")

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = absolute(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        if self._off:
            feedback.pushWarning(
                f"Classes switched off in the style of the labels are not used: {', '.join(self._off)}."
            )
        with source_folder(Path(folder)) as sources:
            results = self.run_job(self._job(parameters, context, folder, sources, feedback), feedback)
        load_footprints(context, results[self.FOOTPRINTS], Path(folder).name)
        return results

    def _job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        sources: Path,
        feedback: QgsProcessingFeedback,
    ) -> ExportJob:
        labels = self._labels
        if not isinstance(labels, LayerSource):
            labels = labels.written(sources / "labels.gpkg", "labels", feedback)
        return ExportJob(
            inputs=self._inputs,
            labels=labels,
            output=folder,
            bands=self.bands(parameters, self.BANDS, context),
            class_field=self._field,
            classes=self._classes,
            area=self._area.written(sources / "area.gpkg", "area", feedback) if self._area else None,
            unlabelled=self.parameterAsEnumString(parameters, self.UNLABELLED, context),
            chip_size=self.parameterAsInt(parameters, self.CHIP_SIZE, context),
            stride=self.parameterAsInt(parameters, self.STRIDE, context),
            split=self.parameterAsDouble(parameters, self.SPLIT, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
