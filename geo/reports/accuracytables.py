"""The tables of a confusion matrix in reports: figures per class and their means, and the matrix as a heat map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..accuracyfigures import NAMES, Figures, Mean, class_figures, mean_figures, overall_figures
from ..classes import ClassTable
from ..confusion import Matrix
from .tables import Cell, Row, Table, count, listed, number, percent, words

# What the report of a training shows of every class.
MAIN_FIGURES = ("iou", "users_accuracy", "producers_accuracy", "f1")
KINDS_OF_MEANS = {"macro": "Mean of the classes", "micro": "Pooled counts", "weighted": "Weighted by the reference"}
# Said below the tables; {unit} is pixels or points.
MEANINGS = {
    "users_accuracy": "User's accuracy (precision): of the {unit} that were given a class, the share that is right.",
    "producers_accuracy": "Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.",
    "f1": "F1 is the harmonic mean of both.",
    "iou": "IoU: the {unit} that both sides give the class, divided by those that either gives it.",
    "specificity": "Specificity: of the {unit} that are not of a class, the share that was not given it.",
    "npv": "Negative predictive value: of the {unit} that were not given a class, the share that is not of it.",
    "auc": "Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the "
    "others; 0.5 is chance.",
    "boundary_f1": "Boundary F1: F1 of the borders of the class, which may be off by the tolerance.",
}
# With more classes their names stand upright, and with still more the matrix in percent only repeats what nobody reads.
MOST_FLAT, MOST_SHARES = 10, 40


@dataclass(frozen=True)
class AccuracyTables:
    """What the macro `accuracy` of `parts.html` shows: tables without rows where there is no matrix.

    `where` ends the titles; `reference` and `judged` are what the two sides of the matrix are called.
    """

    per_class: Table
    counts: Table
    shares: Table
    meanings: Sequence[str] = field(default_factory=list)
    where: str = "on the validation chips"
    reference: str = "labels"
    judged: str = "network"
    unit: str = "pixels"


def accuracy_tables(
    classes: ClassTable, matrix: Matrix | None, *, where: str = "on the validation chips", judged: str = "network"
) -> AccuracyTables:
    """The tables of a network that is judged by labels."""
    if matrix is None or not matrix.size:
        return AccuracyTables(Table([]), Table([]), Table([]))
    of_all, means = class_figures(matrix), mean_figures(matrix)
    figures = {key: of_all[key] for key in MAIN_FIGURES}
    table = class_table(classes, matrix, figures, heads=("Labelled pixels", f"Pixels of the {judged}"))
    totals = [number(means[f"macro_{key}"].value) for key in figures]
    rows = [*table.rows, Row("Mean of the labelled classes", [words(""), *totals, *_sums(matrix)], total=True)]
    meanings = [*meanings_of(figures, "pixels"), *left_out_texts(classes, means, figures)]
    right = number(overall_figures(matrix)["overall_accuracy"]).text
    meanings.append(f"Overall accuracy: {right} of all labelled pixels are right.")
    counts, shares = matrix_tables(classes, matrix, corner="Labels ↓ Network →")
    return AccuracyTables(Table(table.columns, rows), counts, shares, meanings, where, judged=judged)


def class_table(
    classes: ClassTable,
    matrix: Matrix,
    figures: Mapping[str, Figures],
    *,
    heads: tuple[str, str],
    names: Mapping[str, str] = NAMES,
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
    return Table(["Class", "Value", *(names[key] for key in figures), *heads], rows)


def mean_table(means: Mapping[str, Mean], keys: Sequence[str], names: Mapping[str, str] = NAMES) -> Table:
    """A row per figure with its kinds of means; empty where a figure has no such mean."""
    rows = []
    for key in keys:
        found = (means.get(f"{kind}_{key}") for kind in KINDS_OF_MEANS)
        rows.append(Row(names[key], [number(None if mean is None else mean.value) for mean in found]))
    return Table(["Figure", *KINDS_OF_MEANS.values()], rows)


def left_out_texts(
    classes: ClassTable, means: Mapping[str, Mean], keys: Iterable[str], names: Mapping[str, str] = NAMES
) -> list[str]:
    """Sentences on the classes that the means of the figures do not count, and why."""
    left_out = {key: set(means[f"macro_{key}"].left_out) for key in keys}
    everywhere = set.intersection(*left_out.values()) if left_out else set()
    texts = []
    if everywhere:
        texts.append(f"Left out of all means, as the reference does not have it: {_names(classes, everywhere)}.")
    for key, positions in left_out.items():
        if more := positions - everywhere:
            texts.append(f"Left out of the mean of {names[key]}, as it is undefined: {_names(classes, more)}.")
    return texts


def meanings_of(keys: Iterable[str], unit: str) -> list[str]:
    wanted = set(keys)
    return [text.format(unit=unit) for key, text in MEANINGS.items() if key in wanted]


def matrix_tables(classes: ClassTable, matrix: Matrix, *, corner: str) -> tuple[Table, Table]:
    """The matrix as counts with its margins and as percent of its rows, shaded blue where right and orange where not.

    The margins are the sums, the user's accuracy below and the producer's accuracy beside; in the corner stands the
    overall accuracy.
    """
    figures = class_figures(matrix)
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
    rows.append(Row("Total", [*sums, count(matrix.sum()), words("")], total=True))
    overall = number(overall_figures(matrix)["overall_accuracy"], css="margin", hint="overall accuracy")
    rows.append(Row(NAMES["users_accuracy"], [*map(number, figures["users_accuracy"]), words(""), overall]))
    columns = [corner, *classes.names]
    counts = Table([*columns, "Total", NAMES["producers_accuracy"]], rows, "heat", MOST_FLAT)
    return counts, Table(columns, percents if len(classes) <= MOST_SHARES else [], "heat", MOST_FLAT)


def _shaded(classes: ClassTable, matrix: Matrix, shares: Figures, row: int, column: int) -> Cell:
    """A count of the matrix; what is not there has no colour."""
    if not matrix[row, column]:
        return count(0, css="nothing")
    share = float(shares[row, column])
    # Errors are small shares of a row: without more colour the map would show only its diagonal.
    kind, shade = ("right", 0.7 * share) if row == column else ("wrong", min(1.5 * share, 0.8))
    names = classes.names
    said = f"{100 * share:.1f} % of {names[row]}" + ("" if row == column else f", taken for {names[column]}")
    return count(matrix[row, column], css=kind, share=shade, hint=said)


def _sums(matrix: Matrix) -> list[Cell]:
    return [count(matrix.sum()), count(matrix.sum())]


def _names(classes: ClassTable, positions: set[int]) -> str:
    return listed([classes.names[position] for position in sorted(positions)])
