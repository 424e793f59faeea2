"""Opening the dialogs of algorithms from menus, layers and files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer


def open_dialog(iface: Any, algorithm_id: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    """Opens the dialog of an algorithm with values filled in, and gives the results of its run once it is closed.

    An algorithm that cannot run says in the message bar what is missing; then, and without a run, nothing is given.
    """
    # Imported only now: Processing may be loaded after this plugin.
    import processing

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    runnable, sentence = algorithm.canExecute()
    if not runnable:
        iface.messageBar().pushWarning("Pixelwise", sentence)
        return {}
    return processing.execAlgorithmDialog(algorithm_id, parameters or {}) or {}


def soon(function: Callable[..., Any], *arguments: Any) -> None:
    """Calls a function when the event that is being handled is over: a dialog opened inside a drop would hold it up."""
    QTimer.singleShot(0, lambda: function(*arguments))
