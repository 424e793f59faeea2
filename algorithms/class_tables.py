"""The class table that a user gives: a file, a table of the project, or the classes as a text."""

from __future__ import annotations

import csv
import json
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
from .metadata import class_items_of_file, class_items_of_text

COLUMNS = ("source", "value", "name", "color")


def class_items(key: str, given: Any, text: str, context: QgsProcessingContext) -> list[dict[str, Any]]:
    """Items `{value, name, color, source, ignore}` as the jobs have them; none where nothing was given.

    `given` is the parameter's value, a layer among others; `text` is what it means as a path, a layer's name or its id,
    or the items themselves as JSON.
    """
    layer = given if isinstance(given, QgsMapLayer) else None
    if layer is None and not text.strip():
        return []
    if layer is None and is_list(text):
        return class_items_of_text(text)
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


def is_list(text: str) -> bool:
    """Whether a text is the classes themselves as JSON, and no file's or table's name."""
    return text.lstrip().startswith("[")


def as_text(items: list[dict[str, Any]]) -> str:
    """Items as the text that `class_items` reads, in one line, so that a command can hold it."""
    return json.dumps(items, ensure_ascii=False)


def write_class_table(path: Path, items: list[dict[str, Any]]) -> None:
    """Writes items as a CSV file that `class_items` reads; OutputError where that is not possible."""
    try:
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(COLUMNS)
            for item in items:
                told = item | {"value": "ignore"} if item.get("ignore") else item
                writer.writerow([told.get(column, "") for column in COLUMNS])
    except OSError as error:
        raise OutputError(f"{path} could not be written: {error.strerror or error}.") from error


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
