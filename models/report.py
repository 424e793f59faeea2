"""The report of a training: one HTML file that needs no other."""

from __future__ import annotations

import io
import math
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..geo.classes import ClassTable, rgb
from ..geo.confusion import Matrix, f1, iou, precision, recall
from ..geo.page import write_page
from ..geo.pictures import picture, png_uri
from .data import ChipStore, batches
from .figures import EpochFigures
from .header import ModelHeader
from .losses import IGNORED
from .validate import ScoresOf

EXAMPLES = 6
TEMPLATE = Path(__file__).with_name("report.html")
FIGURES = {"IoU": iou, "Precision": precision, "Recall": recall, "F1": f1}


def write_report(
    path: str | os.PathLike[str],
    header: ModelHeader,
    history: Sequence[EpochFigures],
    store: ChipStore,
    scores_of: ScoresOf,
) -> None:
    """Writes the report: curves, accuracy per class, confusion matrix, examples from `store`, settings, versions."""
    import markupsafe

    best = next(figures for figures in history if figures.epoch == header.metrics["best_epoch"])
    write_page(
        path,
        TEMPLATE,
        title=f"Training report: {header.architecture} with {header.encoder}",
        settings=[(name.upper(), value) for name, value in header.job.items()],
        versions=header.versions,
        summary=_summary(header, best, len(history)),
        # The only part that is markup: made here, without any text of the user's.
        curves=markupsafe.Markup(_curves(history)),  # noqa: S704
        class_rows=_class_rows(header.classes, best.confusion),
        figure_names=list(FIGURES),
        class_names=header.classes.names,
        matrix_rows=_matrix_rows(header.classes, best.confusion),
        split="training" if best.confusion is None else "validation",
        examples=_examples(header, store, scores_of),
    )


def _summary(header: ModelHeader, best: EpochFigures, epochs: int) -> str:
    bands = ", ".join(band.name for band in header.bands)
    kept = f"Epoch {best.epoch} of {epochs} was kept"
    if best.mean_iou is not None:
        kept += f", with a mean IoU of {best.mean_iou:.3f} on the validation chips"
    return f"{kept}. The model takes the bands {bands} and tells apart {', '.join(header.classes.names)}."


def _curves(history: Sequence[EpochFigures]) -> str:
    """Losses and mean IoU by epoch as an SVG element."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    epochs = [figures.epoch for figures in history]
    figure = Figure(figsize=(9, 3), layout="constrained")
    FigureCanvasSVG(figure)
    losses, accuracy = figure.subplots(1, 2)
    losses.plot(epochs, [figures.train_loss for figures in history], color="#0072b2", marker=".", label="training")
    if any(figures.validation_loss is not None for figures in history):
        values = [_or_nan(figures.validation_loss) for figures in history]
        losses.plot(epochs, values, color="#d55e00", marker=".", label="validation")
        means = [_or_nan(figures.mean_iou) for figures in history]
        accuracy.plot(epochs, means, color="#009e73", marker=".", label="mean IoU")
        accuracy.set_ylim(0, 1)
        accuracy.legend()
    else:
        accuracy.text(0.5, 0.5, "no validation chips", ha="center", transform=accuracy.transAxes)
    losses.legend()
    losses.set(xlabel="epoch", ylabel="loss", ylim=(0, _top_of_losses(history)))
    accuracy.set(xlabel="epoch")
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    text = buffer.getvalue()
    return text[text.index("<svg") :]


def _top_of_losses(history: Sequence[EpochFigures]) -> float | None:
    """The top of the loss axis: the first validation losses can be many times larger than all that matters."""
    train = [figures.train_loss for figures in history if math.isfinite(figures.train_loss)]
    validation = [_or_nan(figures.validation_loss) for figures in history]
    largest = max([0.0, *train, *(loss for loss in validation if math.isfinite(loss))])
    return 1.05 * min(largest, 3 * max(train)) if train and largest > 0 else None


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value


def _class_rows(classes: ClassTable, matrix: Matrix | None) -> list[dict[str, Any]]:
    if matrix is None:
        return []
    columns = [function(matrix) for function in FIGURES.values()]
    return [
        {
            "name": entry.name,
            "value": entry.value,
            "color": entry.color,
            "figures": ["–" if math.isnan(column[row]) else f"{column[row]:.3f}" for column in columns],
            "pixels": f"{int(matrix[row].sum()):,}",
        }
        for row, entry in enumerate(classes)
    ]


def _matrix_rows(classes: ClassTable, matrix: Matrix | None) -> list[dict[str, Any]]:
    rows = []
    for name, counts in zip(classes.names, [] if matrix is None else matrix, strict=False):
        total = int(counts.sum())
        shares = counts / total if total else np.zeros(len(counts))
        cells = [
            {"text": f"{100 * share:.1f}" if total else "–", "shade": f"{0.7 * share:.2f}", "pixels": f"{int(count):,}"}
            for share, count in zip(shares, counts, strict=True)
        ]
        rows.append({"name": name, "cells": cells})
    return rows


@torch.no_grad()
def _examples(header: ModelHeader, store: ChipStore, scores_of: ScoresOf) -> list[dict[str, Any]]:
    """Image, label and the network's classes of chips spread evenly over the store."""
    numbers = sorted({round(number) for number in np.linspace(0, len(store) - 1, min(EXAMPLES, len(store)))})
    colors = np.full((256, 3), 255, np.uint8)
    colors[: len(header.classes)] = [rgb(entry.color) for entry in header.classes]
    colors[IGNORED] = 255
    examples = []
    for number, (images, positions) in zip(numbers, batches(store, [[number] for number in numbers]), strict=True):
        found = scores_of(images)[0].argmax(0).cpu().numpy()
        image, _, valid = store.read(number)
        pictures = (_picture(image, valid, header), colors[positions[0].numpy()], colors[found])
        examples.append({"id": store.records[number].id, "pictures": [png_uri(item) for item in pictures]})
    return examples


def _picture(image: NDArray[Any], valid: NDArray[np.bool_], header: ModelHeader) -> NDArray[np.uint8]:
    names = [band.name for band in header.bands]
    return picture(image, valid, names, header.p02 or header.min, header.p98 or header.max)
