"""The provider: which algorithms and graphical models QGIS gets from Pixelwise."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .assess_accuracy import AssessAccuracyAlgorithm
from .base import RESOURCES
from .check_environment import CheckEnvironmentAlgorithm
from .classify_folder import ClassifyFolderAlgorithm
from .classify_raster import ClassifyRasterAlgorithm
from .create_accuracy_sample import CreateAccuracySampleAlgorithm
from .cross_validate_model import CrossValidateModelAlgorithm
from .describe_model import DescribeModelAlgorithm
from .export_training_chips import ExportTrainingChipsAlgorithm
from .help_models import MODELS
from .import_chips import ImportChipsAlgorithm
from .install_environment import InstallEnvironmentAlgorithm
from .shipped_models import ShippedModel
from .train_segmentation_model import TrainSegmentationModelAlgorithm
from .vectorize_classes import VectorizeClassesAlgorithm

ALGORITHMS = (
    ExportTrainingChipsAlgorithm,
    ImportChipsAlgorithm,
    TrainSegmentationModelAlgorithm,
    CrossValidateModelAlgorithm,
    DescribeModelAlgorithm,
    ClassifyRasterAlgorithm,
    ClassifyFolderAlgorithm,
    VectorizeClassesAlgorithm,
    CreateAccuracySampleAlgorithm,
    AssessAccuracyAlgorithm,
    InstallEnvironmentAlgorithm,
    CheckEnvironmentAlgorithm,
)


class PixelwiseProvider(QgsProcessingProvider):
    """The Processing provider `pixelwise`."""

    def id(self) -> str:
        return "pixelwise"

    def name(self) -> str:
        return "Pixelwise"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icon.svg"))

    def svgIconPath(self) -> str:
        return str(RESOURCES / "icon.svg")

    def supportsNonFileBasedOutput(self) -> bool:
        # The worker is another process: a memory layer of QGIS is out of its reach.
        return False

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg", "fgb", "geojson", "shp", "sqlite"]

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for name in MODELS:
            self.addAlgorithm(ShippedModel(name))
