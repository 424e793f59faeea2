"""The class table that a user gives: a file, or a table of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..errors import InputError, LabelError, OutputError
from .metadata import class_items_of_file


def class_items(key: str, given: Any, text: str, context: QgsProcessingContext) -> list[dict[str, Any]]:
    """Items `{value, name, color, source, ignore}` as the jobs have them; none where nothing was given.

    `given` is the parameter's value, a layer among others; `text` is what it means as a path, a layer's name or its id.
    """
    layer = given if isinstance(given, QgsMapLayer) else None
    if layer is None and not text.strip():
        return []
    if layer is None and Path(text).is_file():
        return class_items_of_file(text)
    layer = layer or QgsProcessingUtils.mapLayerFromString(text, context, False)
    if not isinstance(layer, QgsVectorLayer):
        kind = "is no table" if layer else "is neither a file nor a table of the project"
        raise InputError(f"{key}: {text or layer.name()!r} {kind}; a CSV, JSON or spreadsheet file, or a table, is "
                         "needed.")  # fmt: skip
    path = _as_file(key, layer)
    try:
        return class_items_of_file(path)
    except LabelError as error:
        raise LabelError(str(error).replace(path, f"the table {layer.name()!r}")) from error


def _as_file(key: str, layer: QgsVectorLayer) -> str:
    """The rows of a table, edits included, as a CSV file, so that one reader understands them all."""
    path = QgsProcessingUtils.generateTempFilename("classes.csv")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "CSV", "UTF-8"
    table = layer.materialize(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry))
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        table, path, QgsProject.instance().transformContext(), options
    )
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise OutputError(f"{key}: the table {layer.name()!r} could not be read: {message}")
    return path
