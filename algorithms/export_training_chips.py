"""Processing algorithm: cut training chips out of rasters and labels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from ..chips.job import ExportJob, LabelLayer, LayerSource
from ..errors import InputError
from . import help_chips
from .base import REPORT_SUFFIXES, absolute, check_destination, destination_path
from .class_tables import class_items
from .export_parameters import ExportParameters
from .label_inputs import GivenLayer, LabelInput, label_inputs
from .layers import (
    VectorInput,
    check_field,
    check_polygons,
    raster_path,
    raster_paths,
    source_folder,
    vector_input,
    what_does_not_open,
)
from .metadata import check_export, check_export_folder, check_label_raster
from .parameters import angles, least_pixels, names, words
from .styles import load_footprints
from .translation import translate


class ExportTrainingChipsAlgorithm(ExportParameters):
    """Rasters and labels → a chip dataset."""

    def name(self) -> str:
        return "exporttrainingchips"

    def displayName(self) -> str:
        return translate("Pixelwise", "Export training chips")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Cuts rasters and labels into chips with which a network can be trained.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,training data,tiles,patches,labels,mask").split(",")

    def shortHelpString(self) -> str:
        return help_chips.export_training_chips()

    def tooltips(self) -> dict[str, str]:
        return help_chips.export_training_chips_tooltips()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        job = self._job_without_layers(parameters, context)
        for labels in self._label_inputs(parameters, context, job):
            if isinstance(labels.source, str):
                check_label_raster(labels.source)
        self.polygon_layer(parameters, self.AREA, context)
        self._mask_source(parameters, context)
        polygons = self.polygon_layer(parameters, self.SPLIT_POLYGONS, context)
        if polygons:
            check_field(self.SPLIT_FIELD, polygons, job.split_field)
        folder = destination_path(parameters.get(self.OUTPUT))
        # Layers and temporary folders get their paths only when the run starts.
        later = LayerSource("later") if polygons else None
        output = absolute(folder) or "later"
        check_export(replace(job, labels=[LabelLayer("later")], split_polygons=later, output=output))
        if folder:
            check_export_folder(folder)
        check_destination(self.REPORT, parameters.get(self.REPORT), REPORT_SUFFIXES)

    def _label_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, job: ExportJob
    ) -> list[LabelInput]:
        """The layers of LABELS and MORE_LABELS; InputError where one of them holds no labels."""
        value = parameters.get(self.LABELS)
        labels = GivenLayer(self.LABELS, self.parameterAsLayer(parameters, self.LABELS, context), value)
        value = parameters.get(self.MORE_LABELS)
        values = value if isinstance(value, list) else [] if value is None or value == "" else [value]
        layers = self.parameterAsLayerList(parameters, self.MORE_LABELS, context) if values else []
        if missing := what_does_not_open(values, layers, context):
            GivenLayer(self.MORE_LABELS, None, missing[0]).features()
        more = [GivenLayer(self.MORE_LABELS, *pair) for pair in zip(layers, values, strict=False)]
        field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        # A class table speaks of a layer by its name.
        return label_inputs(labels, more, field, bool(job.classes), context)

    def _mask_source(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> LayerSource | VectorInput | None:
        given = parameters.get(self.MASK)
        if given is None or given == "":
            return None
        layer = self.parameterAsLayer(parameters, self.MASK, context)
        if layer is None:
            text = translate(
                "Pixelwise", "{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed."
            )
            raise InputError(text.format(parameter=self.MASK, given=given))
        if isinstance(layer, QgsRasterLayer):
            return LayerSource(raster_path(self.MASK, layer, given), is_raster=True)
        return vector_input(check_polygons(self.MASK, layer, given))

    def _job_without_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ExportJob:
        """The job but for the layers and outputs; InputError for texts that cannot be understood."""
        layers = self.parameterAsLayerList(parameters, self.INPUT, context)
        table = self.parameterAsString(parameters, self.CLASS_TABLE, context)
        return ExportJob(
            inputs=raster_paths(self.INPUT, layers, parameters.get(self.INPUT), context),
            labels=[],
            output="",
            bands=self.bands(parameters, self.BANDS, context),
            resampling=words(self.raw(parameters, self.RESAMPLING, context)),
            classes=class_items(self.CLASS_TABLE, parameters.get(self.CLASS_TABLE), table, context),
            rotations=angles(self.ROTATIONS, self.raw(parameters, self.ROTATIONS, context)),
            min_class=least_pixels(self.MIN_CLASS, self.raw(parameters, self.MIN_CLASS, context)),
            split_field=self.parameterAsString(parameters, self.SPLIT_FIELD, context),
            layouts=names(self.raw(parameters, self.LAYOUT, context)),
            **self.plain_values(parameters, context),
        )

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_layers(parameters, context)
        self._labels = self._label_inputs(parameters, context, self._job)
        self._area = self.polygon_input(parameters, self.AREA, context)
        self._mask = self._mask_source(parameters, context)
        self._splits = self.polygon_input(parameters, self.SPLIT_POLYGONS, context, self._job.split_field)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = absolute(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        report = absolute(self.parameterAsFileOutput(parameters, self.REPORT, context))
        self._warn(feedback)
        with source_folder(Path(folder)) as sources:
            job = replace(self._with_layers(sources, feedback), output=folder, report=report)
            results = self.run_job(job, feedback)
        load_footprints(context, results[self.FOOTPRINTS], Path(folder).name)
        return results | {self.REPORT: report}

    def _warn(self, feedback: QgsProcessingFeedback) -> None:
        for labels in self._labels:
            if labels.off:
                text = translate("Pixelwise", "Classes switched off in the style of {layer!r} are not used: {names}.")
                feedback.pushWarning(text.format(layer=labels.title, names=", ".join(labels.off)))
        if self._splits and self._job.split_by != "polygons":
            text = translate("Pixelwise", "SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.")
            feedback.pushWarning(text.format(choice=self._job.split_by))

    def _with_layers(self, sources: Path, feedback: QgsProcessingFeedback) -> ExportJob:
        """The job with its layers; features that no file holds are written into the folder `sources`."""

        def written(layer: LayerSource | VectorInput | None, name: str) -> LayerSource | None:
            if not isinstance(layer, VectorInput):
                return layer
            return layer.written(sources / f"{name}.gpkg", name, feedback)

        return replace(
            self._job,
            labels=[
                labels.written(sources / ("labels.gpkg" if number == 1 else f"labels_{number}.gpkg"), feedback)
                for number, labels in enumerate(self._labels, start=1)
            ],
            area=written(self._area, "area"),
            mask=written(self._mask, "mask"),
            split_polygons=written(self._splits, "splits"),
        )
