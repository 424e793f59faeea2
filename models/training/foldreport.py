"""The report of a cross-validation: how much the folds differ, and the accuracy over all of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ...chips.dataset import ChipDataset
from ...geo.accuracyfigures import class_figures, figure_names, overall_figures
from ...geo.confusion import Matrix
from ...geo.reports.accuracytables import accuracy_tables
from ...geo.reports.page import write_page
from ...geo.reports.settings import setting_rows
from ...geo.reports.tables import Headline, Row, Table, count, number
from ...language import translate
from ..header import ModelHeader
from ..job import CrossValidateJob

TEMPLATE = Path(__file__).with_name("crossvalidate.html")


def write_report(
    job: CrossValidateJob,
    dataset: ChipDataset,
    folds: Sequence[int],
    headers: Sequence[ModelHeader],
    matrices: Sequence[Matrix],
    results: Mapping[str, float],
) -> None:
    """Writes `job.report`; `headers` and `matrices` are those of the folds. Raises OutputError."""
    write_page(
        job.report,
        TEMPLATE,
        title=translate("Pixelwise", "Cross-validation: {architecture} with {encoder}").format(
            architecture=job.training.architecture, encoder=job.training.encoder
        ),
        settings=[(name, text) for name, text in setting_rows(dataclasses.asdict(job.training)) if name != "OUTPUT"],
        versions=headers[0].versions,
        headline=_headline(results, len(folds)),
        folds=_fold_table(dataset, folds, headers, matrices),
        accuracy=accuracy_tables(dataset.classes, np.sum(matrices, axis=0), folds=True),
    )


def _headline(results: Mapping[str, float], folds: int) -> list[Headline]:
    between = f"{results['MEAN_OF_FOLDS']:.3f} ± {results['STD_OF_FOLDS']:.3f}"
    return [
        Headline(
            translate("Pixelwise", "Mean IoU over all chips"),
            f"{results['MEAN_IOU']:.3f}",
            translate("Pixelwise", "of one matrix of the chips of all folds: the figure to quote"),
        ),
        Headline(
            translate("Pixelwise", "Mean IoU from fold to fold"),
            between,
            translate(
                "Pixelwise", "mean and standard deviation of the {count} folds: how much it depends on the place"
            ).format(count=folds),
        ),
    ]


def _fold_table(
    dataset: ChipDataset, folds: Sequence[int], headers: Sequence[ModelHeader], matrices: Sequence[Matrix]
) -> Table:
    keys, names = ("mean_iou", "overall_accuracy"), figure_names()
    rows = []
    for fold, header, matrix in zip(folds, headers, matrices, strict=True):
        chips = sum(chip.fold == fold for chip in dataset.chips)
        overall = overall_figures(matrix)
        figures = [*(number(overall[key]) for key in keys), *map(number, class_figures(matrix)["iou"])]
        rows.append(Row(str(fold), [count(chips), count(header.metrics["best_epoch"]), *figures]))
    per_class = [translate("Pixelwise", "IoU {name}").format(name=name) for name in dataset.classes.names]
    heads = [translate("Pixelwise", "Fold"), translate("Pixelwise", "Chips"), translate("Pixelwise", "Best epoch")]
    return Table([*heads, *(names[key] for key in keys), *per_class], rows)
