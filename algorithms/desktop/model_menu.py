"""“Edit a copy…” in the menu of the graphical models in the Processing Toolbox."""

from __future__ import annotations

from processing.gui.ContextAction import ContextAction
from processing.gui.ProviderActions import ProviderContextMenuActions
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ..help_models import model_texts
from ..shipped_models import ShippedModel
from ..translation import translate


class ModelMenu:
    """The entry, as long as the plugin is loaded."""

    def __init__(self) -> None:
        self.action = EditCopyAction()
        ProviderContextMenuActions.registerProviderContextMenuActions([self.action])

    def leave(self) -> None:
        ProviderContextMenuActions.deregisterProviderContextMenuActions([self.action])


class EditCopyAction(ContextAction):
    """Opens a copy of a model in the model designer: QGIS lets nobody edit the models of a provider themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.name = translate("Pixelwise", "Edit a copy…")

    def isEnabled(self) -> bool:
        return isinstance(self.itemData, ShippedModel)

    def execute(self) -> None:
        # Imported only now: the designer is a large part of Processing.
        from processing.modeler.ModelerDialog import ModelerDialog

        designer = ModelerDialog.create(copy_of(self.itemData))
        designer.update_model.connect(_refresh)
        designer.show()
        designer.activate()


def copy_of(shipped: ShippedModel) -> QgsProcessingModelAlgorithm:
    """A model of the user's own, not yet saved, with the steps, labels and help of a shipped one."""
    texts = model_texts(shipped.name())
    model = QgsProcessingModelAlgorithm(texts.title, "")
    model.loadVariant(shipped.toVariant())
    model.setName(texts.title)
    model.setGroup("")
    model.setHelpContent({"ALG_DESC": texts.help})
    return model


def _refresh() -> None:
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()
