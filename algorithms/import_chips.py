"""Processing algorithm: make a chip dataset of the image and label files of another tool."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..chips.checks import LARGEST_CHIP
from ..chips.job import IMPORT_SPLITS_BY, ImportJob
from ..errors import InputError
from . import help_chips
from .base import REPORT_SUFFIXES, EngineAlgorithm, absolute, check_destination, destination_path
from .class_tables import class_items
from .metadata import check_chip_import, check_export_folder
from .parameters import choice, class_table, class_values, default_of, real_number, report, whole_number
from .styles import load_footprints
from .translation import translate


class ImportChipsAlgorithm(EngineAlgorithm):
    """Folders of images and labels → a chip dataset."""

    IMAGES = "IMAGES"
    LABELS = "LABELS"
    CLASS_TABLE = "CLASS_TABLE"
    BACKGROUND = "BACKGROUND"
    IGNORE = "IGNORE"
    CHIP_SIZE = "CHIP_SIZE"
    SPLIT = "SPLIT"
    TEST = "TEST"
    SPLIT_BY = "SPLIT_BY"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    FOOTPRINTS = "FOOTPRINTS"
    CHIP_COUNT = "CHIP_COUNT"

    def name(self) -> str:
        return "importchips"

    def displayName(self) -> str:
        return translate("Pixelwise", "Import chips")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Makes a chip dataset of image and label files that another program has written.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,training data,tiles,patches,masks,esri").split(",")

    def shortHelpString(self) -> str:
        return help_chips.import_chips()

    def tooltips(self) -> dict[str, str]:
        return help_chips.import_chips_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(self.IMAGES, translate("Pixelwise", "Folder of images"), folder))
        self.add(
            QgsProcessingParameterFile(self.LABELS, translate("Pixelwise", "Folder of labels"), folder, optional=True)
        )
        self.add(class_table(self.CLASS_TABLE, translate("Pixelwise", "Class table")))
        self._add_options()
        self.add(QgsProcessingParameterFolderDestination(self.OUTPUT, translate("Pixelwise", "Chip dataset")))
        self.add(report(self.REPORT))
        self.addOutput(
            QgsProcessingOutputVectorLayer(
                self.FOOTPRINTS,
                translate("Pixelwise", "Chip footprints"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.CHIP_COUNT, translate("Pixelwise", "Number of chips")))

    def _add_options(self) -> None:
        self.add(
            QgsProcessingParameterString(
                self.BACKGROUND,
                translate("Pixelwise", "Name of class 0"),
                default_of(ImportJob, "background"),
                optional=True,
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.IGNORE, translate("Pixelwise", "Label values to ignore"), optional=True),
            advanced=True,
        )
        title = translate("Pixelwise", "Chip size (pixels, 0 = that of the files)")
        self.add(whole_number(self.CHIP_SIZE, title, default_of(ImportJob, "chip_size"), 0, LARGEST_CHIP), True)
        title = translate("Pixelwise", "Share for validation")
        self.add(real_number(self.SPLIT, title, default_of(ImportJob, "split"), 0, 0.9, 2), True)
        title = translate("Pixelwise", "Share for testing")
        self.add(real_number(self.TEST, title, default_of(ImportJob, "test"), 0, 0.9, 2), True)
        title = translate("Pixelwise", "Share out by")
        self.add(choice(self.SPLIT_BY, title, IMPORT_SPLITS_BY, default_of(ImportJob, "split_by")), True)
        title = translate("Pixelwise", "Random seed")
        self.add(whole_number(self.SEED, title, default_of(ImportJob, "seed"), 0), True)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        folder = destination_path(parameters.get(self.OUTPUT))
        # A temporary folder gets its path only when the run starts.
        check_chip_import(replace(self._job_without_outputs(parameters, context), output=folder or "later"))
        if folder:
            check_export_folder(folder)
        check_destination(self.REPORT, parameters.get(self.REPORT), REPORT_SUFFIXES)

    def _job_without_outputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ImportJob:
        images = self.parameterAsString(parameters, self.IMAGES, context)
        if not images:
            raise InputError(
                translate("Pixelwise", "IMAGES: nothing was given; the folder of the image files is needed.")
            )
        table = self.parameterAsString(parameters, self.CLASS_TABLE, context)
        return ImportJob(
            images=absolute(images),
            output="",
            labels=absolute(self.parameterAsString(parameters, self.LABELS, context)),
            classes=class_items(self.CLASS_TABLE, parameters.get(self.CLASS_TABLE), table, context),
            ignore=class_values(self.IGNORE, self.raw(parameters, self.IGNORE, context)),
            background=self.parameterAsString(parameters, self.BACKGROUND, context).strip(),
            **self.plain_values(parameters, context),
        )

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_outputs(parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = absolute(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        report_path = absolute(self.parameterAsFileOutput(parameters, self.REPORT, context))
        results = self.run_job(replace(self._job, output=folder, report=report_path), feedback)
        load_footprints(context, results[self.FOOTPRINTS], Path(folder).name)
        return results | {self.REPORT: report_path}
