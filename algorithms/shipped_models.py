"""Graphical models that come with the plugin."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum
from qgis.PyQt.QtGui import QIcon

from .base import RESOURCES
from .help_models import model_texts
from .help_pages import help_url
from .parameters import with_widget
from .translation import translate


class ShippedModel(QgsProcessingModelAlgorithm):
    """A graphical model from a file of resources/models, which has its texts from help_models.py."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        path = str(RESOURCES / "models" / f"{name}.model3")
        self.fromFile(path)
        self.setSourceFilePath(path)
        self._translate()

    def _translate(self) -> None:
        texts = model_texts(self._name)
        for definition in self.parameterDefinitions():
            definition.setDescription(texts.labels[definition.name()])
            definition.setHelp(texts.tooltips[definition.name()])
            if definition.type() == QgsProcessingParameterEnum.typeName():
                with_widget(definition, "choices.ExplainedChoice")
            if definition.isDestination():
                # In dialogs all that a model is for comes out, and is left out only where one says so.
                definition.setCreateByDefault(True)

    def createInstance(self) -> ShippedModel:
        # Read anew instead of copied: only now are the algorithms of this provider known to the registry.
        return ShippedModel(self._name)

    def name(self) -> str:
        return self._name

    def displayName(self) -> str:
        return model_texts(self._name).title

    def shortDescription(self) -> str:
        return model_texts(self._name).summary

    def group(self) -> str:
        return translate("Pixelwise", "Models")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icon.svg"))

    def helpUrl(self) -> str:
        return help_url(self)

    def shortHelpString(self) -> str:
        return model_texts(self._name).help
