"""The tables of a confusion matrix in reports: figures per class and their means, and the matrix as a heat map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...language import translate
from ..accuracyfigures import Figures, Mean, class_figures, figure_names, mean_figures, overall_figures
from ..classes import ClassTable
from ..confusion import Matrix
from .tables import Cell, Row, Table, count, listed, number, percent, words

# What the report of a training shows of every class.
MAIN_FIGURES = ("iou", "users_accuracy", "producers_accuracy", "f1")
# With more classes their names stand upright, and with still more the matrix in percent only repeats what nobody reads.
MOST_FLAT, MOST_SHARES = 10, 40


@dataclass(frozen=True)
class AccuracyTables:
    """What the macro `accuracy` of `parts.html` shows: tables without rows where there is no matrix.

    `title_per_class` and `title_of_matrix` stand above them; `sides` says what rows and columns of the matrix are.
    """

    per_class: Table
    counts: Table
    shares: Table
    meanings: Sequence[str] = field(default_factory=list)
    title_per_class: str = ""
    title_of_matrix: str = ""
    sides: str = ""


def accuracy_tables(classes: ClassTable, matrix: Matrix | None, *, folds: bool = False) -> AccuracyTables:
    """The tables of a network that is judged by the labels of its validation chips, or of the networks of all folds."""
    if matrix is None or not matrix.size:
        return AccuracyTables(Table([]), Table([]), Table([]))
    of_all, means = class_figures(matrix), mean_figures(matrix)
    figures = {key: of_all[key] for key in MAIN_FIGURES}
    labelled, given = translate("Pixelwise", "Labelled pixels"), translate("Pixelwise", "Pixels of the network")
    if folds:
        given = translate("Pixelwise", "Pixels of the networks")
    table = class_table(classes, matrix, figures, heads=(labelled, given))
    totals = [number(means[f"macro_{key}"].value) for key in figures]
    name = translate("Pixelwise", "Mean of the labelled classes")
    rows = [*table.rows, Row(name, [words(""), *totals, *_sums(matrix)], total=True)]
    meanings = [*meanings_of(figures, "pixels"), *left_out_texts(classes, means, figures)]
    right = number(overall_figures(matrix)["overall_accuracy"]).text
    text = translate("Pixelwise", "Overall accuracy: {share} of all labelled pixels are right.")
    meanings.append(text.format(share=right))
    counts, shares = matrix_tables(classes, matrix, corner=translate("Pixelwise", "Labels ↓ Network →"))
    return AccuracyTables(Table(table.columns, rows), counts, shares, meanings, *_titles(folds))


def _titles(folds: bool) -> tuple[str, str, str]:
    """The titles of both parts, and what rows and columns are."""
    if folds:
        return (
            translate("Pixelwise", "Accuracy per class over all folds"),
            translate("Pixelwise", "Confusion matrix over all folds"),
            translate("Pixelwise", "Rows are the labels, columns the networks, both in pixels."),
        )
    return (
        translate("Pixelwise", "Accuracy per class on the validation chips"),
        translate("Pixelwise", "Confusion matrix on the validation chips"),
        translate("Pixelwise", "Rows are the labels, columns the network, both in pixels."),
    )


def class_table(
    classes: ClassTable, matrix: Matrix, figures: Mapping[str, Figures], *, heads: tuple[str, str]
) -> Table:
    """A row per class with its value, figures and counts; `heads` name the counts of reference and map."""
    reference, mapped = matrix.sum(1), matrix.sum(0)
    rows = [
        Row(
            entry.name,
            [
                count(entry.value),
                *(number(values[position]) for values in figures.values()),
                count(reference[position]),
                count(mapped[position]),
            ],
            entry.color,
        )
        for position, entry in enumerate(classes)
    ]
    names = figure_names()
    columns = [translate("Pixelwise", "Class"), translate("Pixelwise", "Value"), *(names[key] for key in figures)]
    return Table([*columns, *heads], rows)


def mean_table(means: Mapping[str, Mean], keys: Sequence[str]) -> Table:
    """A row per figure with its kinds of means; empty where a figure has no such mean."""
    kinds = {
        "macro": translate("Pixelwise", "Mean of the classes"),
        "micro": translate("Pixelwise", "Pooled counts"),
        "weighted": translate("Pixelwise", "Weighted by the reference"),
    }
    names, rows = figure_names(), []
    for key in keys:
        found = (means.get(f"{kind}_{key}") for kind in kinds)
        rows.append(Row(names[key], [number(None if mean is None else mean.value) for mean in found]))
    return Table([translate("Pixelwise", "Figure"), *kinds.values()], rows)


def left_out_texts(classes: ClassTable, means: Mapping[str, Mean], keys: Iterable[str]) -> list[str]:
    """Sentences on the classes that the means of the figures do not count, and why."""
    left_out = {key: set(means[f"macro_{key}"].left_out) for key in keys}
    everywhere = set.intersection(*left_out.values()) if left_out else set()
    names, texts = figure_names(), []
    if everywhere:
        text = translate("Pixelwise", "Left out of all means, as the reference does not have it: {classes}.")
        texts.append(text.format(classes=_names(classes, everywhere)))
    for key, positions in left_out.items():
        if more := positions - everywhere:
            text = translate("Pixelwise", "Left out of the mean of {figure}, as it is undefined: {classes}.")
            texts.append(text.format(figure=names[key], classes=_names(classes, more)))
    return texts


def meanings_of(keys: Iterable[str], unit: str) -> list[str]:
    """What is said below the tables of some figures; `unit` is "pixels" or "points"."""
    wanted, name = set(keys), unit_name(unit)
    return [text.format(unit=name) for key, text in _meanings().items() if key in wanted]


def unit_name(unit: str) -> str:
    """What "pixels" or "points" are called."""
    return translate("Pixelwise", "points") if unit == "points" else translate("Pixelwise", "pixels")


def _meanings() -> dict[str, str]:
    """By key, with {unit} for pixels or points."""
    return {
        "users_accuracy": translate(
            "Pixelwise",
            "User's accuracy (precision): of the {unit} that were given a class, the share that is right.",
        ),
        "producers_accuracy": translate(
            "Pixelwise",
            "Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.",
        ),
        "f1": translate("Pixelwise", "F1 is the harmonic mean of both."),
        "iou": translate(
            "Pixelwise", "IoU: the {unit} that both sides give the class, divided by those that either gives it."
        ),
        "specificity": translate(
            "Pixelwise", "Specificity: of the {unit} that are not of a class, the share that was not given it."
        ),
        "npv": translate(
            "Pixelwise",
            "Negative predictive value: of the {unit} that were not given a class, the share that is not of it.",
        ),
        "auc": translate(
            "Pixelwise",
            "Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the "
            "others; 0.5 is chance.",
        ),
        "boundary_f1": translate(
            "Pixelwise", "Boundary F1: F1 of the borders of the class, which may be off by the tolerance."
        ),
    }


def matrix_tables(classes: ClassTable, matrix: Matrix, *, corner: str) -> tuple[Table, Table]:
    """The matrix as counts with its margins and as percent of its rows, shaded blue where right and orange where not.

    The margins are the sums, the user's accuracy below and the producer's accuracy beside; in the corner stands the
    overall accuracy.
    """
    figures, names = class_figures(matrix), figure_names()
    reference = matrix.sum(1)
    shares = np.divide(matrix, reference[:, None], out=np.full(matrix.shape, np.nan), where=reference[:, None] > 0)
    rows, percents = [], []
    for position, entry in enumerate(classes):
        found = [_shaded(classes, matrix, shares, position, column) for column in range(len(classes))]
        found_share = number(figures["producers_accuracy"][position], css="margin")
        margins = [count(reference[position], css="margin"), found_share]
        rows.append(Row(entry.name, [*found, *margins], entry.color))
        # The same colours under other numbers.
        shown = [
            replace(painted, text=cell.text, value=cell.value)
            for painted, cell in zip(found, map(percent, shares[position]), strict=True)
        ]
        percents.append(Row(entry.name, shown, entry.color))
    sums = [count(total) for total in matrix.sum(0)]
    total_name = translate("Pixelwise", "Total")
    rows.append(Row(total_name, [*sums, count(matrix.sum()), words("")], total=True))
    hint = translate("Pixelwise", "overall accuracy")
    overall = number(overall_figures(matrix)["overall_accuracy"], css="margin", hint=hint)
    rows.append(Row(names["users_accuracy"], [*map(number, figures["users_accuracy"]), words(""), overall]))
    columns = [corner, *classes.names]
    counts = Table([*columns, total_name, names["producers_accuracy"]], rows, "heat", MOST_FLAT)
    return counts, Table(columns, percents if len(classes) <= MOST_SHARES else [], "heat", MOST_FLAT)


def _shaded(classes: ClassTable, matrix: Matrix, shares: Figures, row: int, column: int) -> Cell:
    """A count of the matrix; what is not there has no colour."""
    if not matrix[row, column]:
        return count(0, css="nothing")
    share = float(shares[row, column])
    # Errors are small shares of a row: without more colour the map would show only its diagonal.
    kind, shade = ("right", 0.7 * share) if row == column else ("wrong", min(1.5 * share, 0.8))
    if row == column:
        said = translate("Pixelwise", "{percent:.1f} % of {name}").format(percent=100 * share, name=classes.names[row])
    else:
        said = translate("Pixelwise", "{percent:.1f} % of {name}, taken for {other}").format(
            percent=100 * share, name=classes.names[row], other=classes.names[column]
        )
    return count(matrix[row, column], css=kind, share=shade, hint=said)


def _sums(matrix: Matrix) -> list[Cell]:
    return [count(matrix.sum()), count(matrix.sum())]


def _names(classes: ClassTable, positions: set[int]) -> str:
    return listed([classes.names[position] for position in sorted(positions)])
