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
from .translation import translate

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
        raise InputError(_no_table(layer is not None).format(parameter=key, given=text or layer.name()))
    path = _as_file(key, layer)
    try:
        return class_items_of_file(path)
    except LabelError as error:
        title = translate("Pixelwise", "the table {name!r}").format(name=layer.name())
        raise LabelError(str(error).replace(path, title)) from error


def _no_table(is_layer: bool) -> str:
    if is_layer:
        return translate(
            "Pixelwise",
            "{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.",
        )
    return translate(
        "Pixelwise",
        "{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a "
        "table, is needed.",
    )


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
        text = translate("Pixelwise", "{path} could not be written: {error}.")
        raise OutputError(text.format(path=path, error=error.strerror or error)) from error


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
        text = translate("Pixelwise", "{parameter}: the table {name!r} could not be read: {error}")
        raise OutputError(text.format(parameter=key, name=layer.name(), error=message))
    return path
