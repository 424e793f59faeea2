"""Graphical models that come with the plugin."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from . import help_texts
from .base import RESOURCES
from .translation import translate


class ChipsTrainClassifyModel(QgsProcessingModelAlgorithm):
    """Export training chips → Train segmentation model → Classify raster."""

    FILE = RESOURCES / "models" / "chips_train_classify.model3"

    def __init__(self) -> None:
        super().__init__()
        self.fromFile(str(self.FILE))

    def createInstance(self) -> ChipsTrainClassifyModel:
        # Read anew instead of copied: only now are the algorithms of this provider known to the registry.
        return ChipsTrainClassifyModel()

    def name(self) -> str:
        return "chipstrainclassify"

    def displayName(self) -> str:
        return translate("Pixelwise", "From labels to a map (chips, training, classification)")

    def group(self) -> str:
        return translate("Pixelwise", "Models")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icon.svg"))

    def shortHelpString(self) -> str:
        return help_texts.chips_train_classify()
