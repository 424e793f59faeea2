"""The tables of a confusion matrix in reports: figures per class, and the matrix as a heat map."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..classes import ClassTable
from ..confusion import Matrix, f1, iou, overall_accuracy, precision, recall

FIGURES = {"IoU": iou, "Precision": precision, "Recall": recall, "F1": f1}


def accuracy_tables(classes: ClassTable, matrix: Matrix | None) -> dict[str, Any]:
    """What the macros of `accuracy.html` show; without a matrix there are no rows."""
    if matrix is None or not matrix.size:
        return {"figure_names": list(FIGURES), "class_rows": [], "means": [], "overall": "", "pixels": "", "matrix": []}
    columns = [function(matrix) for function in FIGURES.values()]
    labelled = matrix.sum(1) > 0
    # As the mean IoU everywhere: over the classes that the labels have.
    means = [float(np.nanmean(column[labelled])) if _any_known(column[labelled]) else math.nan for column in columns]
    return {
        "figure_names": list(FIGURES),
        "class_rows": [
            {
                "name": entry.name,
                "value": entry.value,
                "color": entry.color,
                "figures": [_share_text(column[row]) for column in columns],
                "pixels": f"{int(matrix[row].sum()):,}",
            }
            for row, entry in enumerate(classes)
        ],
        "means": [_share_text(mean) for mean in means],
        "overall": _share_text(overall_accuracy(matrix)),
        "pixels": f"{int(matrix.sum()):,}",
        "matrix": _matrix_rows(classes, matrix),
    }


def _any_known(column: Any) -> bool:
    return bool((~np.isnan(column)).any())


def _share_text(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"


def _matrix_rows(classes: ClassTable, matrix: Matrix) -> list[dict[str, Any]]:
    """Rows of cells: the share of the row in percent, shaded blue where the class is right and orange where not."""
    rows = []
    for number, (name, counts) in enumerate(zip(classes.names, matrix, strict=True)):
        total = int(counts.sum())
        cells = []
        for column, count in enumerate(counts):
            share = int(count) / total if total else 0.0
            # Errors are small shares of a row: without more colour the map would show only its diagonal.
            color, shade = ("0, 114, 178", 0.7 * share) if column == number else ("213, 94, 0", min(1.5 * share, 0.8))
            text = f"{100 * share:.1f}" if total else "–"
            cells.append({"text": text, "color": f"rgba({color}, {shade:.2f})", "pixels": f"{int(count):,}"})
        rows.append({"name": name, "cells": cells})
    return rows
