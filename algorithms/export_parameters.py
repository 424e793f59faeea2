"""The parameters of Export training chips, in the order of the dialog."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..chips.checks import LARGEST_CHIP, LARGEST_JITTER, MOST_FOLDS, SMALLEST_CHIP
from ..chips.job import (
    CONTAINERS,
    DTYPES,
    EDGES,
    KEEPS,
    LAYOUTS,
    OVERLAPS,
    SPLITS_BY,
    UNLABELLED,
    WINDOWS,
    ExportJob,
)
from .job_parameters import POLYGONS, JobParameters
from .parameters import class_table, default_of, field_of_labels, report, whole_number, with_widget
from .translation import translate

RASTER = QgsProcessing.SourceType.TypeRaster
FEATURES = [POLYGONS, QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPoint]
# The largest factor of oversampling that the engine takes.
MOST_REPEATS = 100


class ExportParameters(JobParameters):
    """Keys and declarations; numbers, choices and switches have the names of the job's items in capital letters."""

    JOB = ExportJob

    INPUT = "INPUT"
    BANDS = "BANDS"
    LABELS = "LABELS"
    CLASS_FIELD = "CLASS_FIELD"
    MORE_LABELS = "MORE_LABELS"
    AREA = "AREA"
    UNLABELLED = "UNLABELLED"
    CHIP_SIZE = "CHIP_SIZE"
    RESAMPLING = "RESAMPLING"
    PIXEL_SIZE = "PIXEL_SIZE"
    MASK = "MASK"
    MIN_VALID = "MIN_VALID"
    DTYPE = "DTYPE"
    CLASS_TABLE = "CLASS_TABLE"
    LINE_WIDTH = "LINE_WIDTH"
    POINT_RADIUS = "POINT_RADIUS"
    OVERLAP = "OVERLAP"
    ALL_TOUCHED = "ALL_TOUCHED"
    IGNORE_BORDER = "IGNORE_BORDER"
    WINDOWS = "WINDOWS"
    STRIDE = "STRIDE"
    COUNT = "COUNT"
    ROTATIONS = "ROTATIONS"
    SIZE_JITTER = "SIZE_JITTER"
    EDGE = "EDGE"
    KEEP = "KEEP"
    MIN_LABELLED = "MIN_LABELLED"
    MIN_CLASS = "MIN_CLASS"
    NEGATIVES = "NEGATIVES"
    MAX_CHIPS = "MAX_CHIPS"
    OVERSAMPLE = "OVERSAMPLE"
    SPLIT = "SPLIT"
    TEST = "TEST"
    SPLIT_BY = "SPLIT_BY"
    SPLIT_POLYGONS = "SPLIT_POLYGONS"
    SPLIT_FIELD = "SPLIT_FIELD"
    BUFFER = "BUFFER"
    FOLDS = "FOLDS"
    SEED = "SEED"
    APPEND = "APPEND"
    CONTAINER = "CONTAINER"
    LAYOUT = "LAYOUT"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    FOOTPRINTS = "FOOTPRINTS"
    CHIP_COUNT = "CHIP_COUNT"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_raster_options()
        self._add_label_options()
        self._add_windows()
        self._add_selection()
        self._add_splits()
        self._add_outputs()

    def _add_inputs(self) -> None:
        self.add(QgsProcessingParameterMultipleLayers(self.INPUT, translate("Pixelwise", "Rasters"), RASTER))
        self._bands(translate("Pixelwise", "Bands"))
        self.add(
            QgsProcessingParameterMapLayer(self.LABELS, translate("Pixelwise", "Labels"), types=[*FEATURES, RASTER])
        )
        self.add(field_of_labels(self.CLASS_FIELD, translate("Pixelwise", "Class field"), self.LABELS))
        self._add_class_table()
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.MORE_LABELS,
                translate("Pixelwise", "More labels, drawn above"),
                QgsProcessing.SourceType.TypeMapLayer,
                optional=True,
            )
        )
        self._polygons(self.AREA, translate("Pixelwise", "Labelled area"), advanced=False)
        self._choice(self.UNLABELLED, translate("Pixelwise", "Pixels without a label are"), UNLABELLED, advanced=False)
        self.add(
            whole_number(
                self.CHIP_SIZE,
                translate("Pixelwise", "Chip size (pixels)"),
                default_of(ExportJob, "chip_size"),
                SMALLEST_CHIP,
                LARGEST_CHIP,
            )
        )

    def _bands(self, title: str) -> None:
        bands = QgsProcessingParameterString(self.BANDS, title, optional=True)
        self.add(with_widget(bands, "bands.BandsChoice", raster=self.INPUT))

    def _add_class_table(self) -> None:
        labels = {
            "labels": self.LABELS,
            "more": self.MORE_LABELS,
            "field": self.CLASS_FIELD,
            "unlabelled": self.UNLABELLED,
        }
        self.add(class_table(self.CLASS_TABLE, translate("Pixelwise", "Classes"), labels))

    def _add_raster_options(self) -> None:
        self._text(self.RESAMPLING, translate("Pixelwise", "Resampling of rasters on another grid"))
        self._real(self.PIXEL_SIZE, translate("Pixelwise", "Pixel size (map units, 0 = as it is)"), decimals=6)
        self.add(
            QgsProcessingParameterMapLayer(
                self.MASK,
                translate("Pixelwise", "Mask of what must not count, such as clouds"),
                optional=True,
                types=[POLYGONS, RASTER],
            ),
            advanced=True,
        )
        self._real(self.MIN_VALID, translate("Pixelwise", "Share of pixels with data that a chip needs"), 0, 1)
        self._choice(self.DTYPE, translate("Pixelwise", "Data type of the chips"), DTYPES)

    def _add_label_options(self) -> None:
        self._real(self.LINE_WIDTH, translate("Pixelwise", "Width of lines (metres, 0 = one pixel)"))
        self._real(self.POINT_RADIUS, translate("Pixelwise", "Radius of points (metres, 0 = one pixel)"))
        self._choice(self.OVERLAP, translate("Pixelwise", "Of labels that overlap, on top is"), OVERLAPS)
        self._switch(self.ALL_TOUCHED, translate("Pixelwise", "Label every pixel that is touched"))
        self._whole(self.IGNORE_BORDER, translate("Pixelwise", "Ignored border of labels (pixels)"))

    def _add_windows(self) -> None:
        self._choice(self.WINDOWS, translate("Pixelwise", "Where chips are cut"), WINDOWS)
        self._whole(self.STRIDE, translate("Pixelwise", "Stride of the grid (pixels, 0 = half a chip)"))
        self._whole(self.COUNT, translate("Pixelwise", "Number of random chips"), 1)
        self._text(self.ROTATIONS, translate("Pixelwise", "Rotations (degrees)"))
        self._real(self.SIZE_JITTER, translate("Pixelwise", "Variation of the size (share)"), 0, LARGEST_JITTER)
        self._choice(self.EDGE, translate("Pixelwise", "At the edge of the raster"), EDGES)

    def _add_selection(self) -> None:
        self._choice(self.KEEP, translate("Pixelwise", "Chips that are kept"), KEEPS)
        self._real(
            self.MIN_LABELLED, translate("Pixelwise", "Labelled pixels a chip needs (a share where less than 1)")
        )
        self._text(self.MIN_CLASS, translate("Pixelwise", "Pixels of a class a chip needs"))
        self._real(self.NEGATIVES, translate("Pixelwise", "Share kept of the chips without a label"), 0, 1)
        self._whole(self.MAX_CHIPS, translate("Pixelwise", "Most chips (0 = no limit)"))
        self._real(
            self.OVERSAMPLE, translate("Pixelwise", "Repeat chips with rare classes up to … times"), 1, MOST_REPEATS
        )

    def _add_splits(self) -> None:
        self._real(self.SPLIT, translate("Pixelwise", "Share for validation"), 0, 0.9)
        self._real(self.TEST, translate("Pixelwise", "Share for testing"), 0, 0.9)
        self._choice(self.SPLIT_BY, translate("Pixelwise", "Share out by"), SPLITS_BY)
        self._polygons(self.SPLIT_POLYGONS, translate("Pixelwise", "Polygons of the splits"))
        self.add(
            QgsProcessingParameterField(
                self.SPLIT_FIELD,
                translate("Pixelwise", "Field with the names of the splits"),
                parentLayerParameterName=self.SPLIT_POLYGONS,
                optional=True,
            ),
            advanced=True,
        )
        self._whole(self.BUFFER, translate("Pixelwise", "Distance between splits (pixels)"))
        self._whole(self.FOLDS, translate("Pixelwise", "Folds for cross-validation (0 = none)"), 0, MOST_FOLDS)
        self._whole(self.SEED, translate("Pixelwise", "Random seed"))

    def _add_outputs(self) -> None:
        self._switch(self.APPEND, translate("Pixelwise", "Add to the dataset in the folder"))
        self._choice(self.CONTAINER, translate("Pixelwise", "Files of the chips"), CONTAINERS)
        self._several(self.LAYOUT, translate("Pixelwise", "Also write them for other programs"), LAYOUTS)
        self.add(QgsProcessingParameterFolderDestination(self.OUTPUT, translate("Pixelwise", "Chip dataset")))
        self.add(report(self.REPORT))
        self.addOutput(
            QgsProcessingOutputVectorLayer(self.FOOTPRINTS, translate("Pixelwise", "Chip footprints"), POLYGONS)
        )
        self.addOutput(QgsProcessingOutputNumber(self.CHIP_COUNT, translate("Pixelwise", "Number of chips")))
