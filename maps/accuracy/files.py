"""The figures of an assessment as texts for other programs: the matrix, and everything as JSON and as one table."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...geo.accuracyfigures import NAMES
from ...geo.classes import ClassTable
from ...version import plugin_version
from .assessment import Assessment
from .pycmtable import PycmTable, pycm_table

FORMAT = 1
CORNER = "reference \\ map"
COUNT_NAMES = {
    "reference_count": "Count in the reference",
    "map_count": "Count in the map",
    "map_area": "Area in the map",
}
ESTIMATE_NAMES = {
    "overall": "Overall accuracy, estimated",
    "users": "User's accuracy, estimated",
    "producers": "Producer's accuracy, estimated",
    "areas": "Area, estimated",
    "quantity_disagreement": "Quantity disagreement, estimated",
    "allocation_disagreement": "Allocation disagreement, estimated",
}
OBJECT_NAMES = {
    "reference_count": "Objects in the reference",
    "map_count": "Objects in the map",
    "mean_iou_of_matches": "Mean IoU of matched objects",
    "mean_f1": "F1 of objects, mean of the IoUs 0.5:0.95",
}
CURVE_NAMES = {
    "matches": "Matched objects",
    "precision": "Precision of objects",
    "recall": "Recall of objects",
    "f1": "F1 of objects",
}


@dataclass(frozen=True)
class Line:
    """A line of the table of metrics. `group` says what kind of figure it is, `key` which, `name` for people, in
    English as all of the file.

    `threshold` is the IoU from which objects match. `left_out` names the classes that a mean does not count.
    """

    group: str
    key: str
    name: str
    class_value: int | None = None
    class_name: str = ""
    threshold: float | None = None
    value: Any = None
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None
    left_out: str = ""


def matrix_csv(assessment: Assessment) -> str:
    """The confusion matrix, a line per class of the reference, a column per class of the map."""
    names = unique_names(assessment.classes)
    rows = [[name, *counts] for name, counts in zip(names, assessment.matrix.tolist(), strict=True)]
    return _csv([[CORNER, *names], *rows])


def metrics_json(assessment: Assessment) -> str:
    """Every figure, null where it is undefined. docs/figures-of-accuracy.md says what is where."""
    return json.dumps(metrics_of(assessment), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def metrics_csv(assessment: Assessment) -> str:
    """Every figure as a line of one table, empty where it is undefined."""
    heads = [field.name for field in dataclasses.fields(Line)]
    lines = ([_cell(getattr(line, head)) for head in heads] for line in lines_of(assessment))
    return _csv([["class" if head == "class_name" else head for head in heads], *lines])


def unique_names(classes: ClassTable) -> list[str]:
    """Names of the classes, with the value where several have the same."""
    seen = Counter(classes.names)
    return [entry.name if seen[entry.name] == 1 else f"{entry.name} ({entry.value})" for entry in classes]


def metrics_of(assessment: Assessment) -> dict[str, Any]:
    """What the JSON holds."""
    names = unique_names(assessment.classes)
    per_class = {**_counts(assessment), **assessment.per_class()}
    table = pycm_table(assessment.matrix)
    items = {
        "pixelwise_accuracy": FORMAT,
        "version": plugin_version(),
        "unit": assessment.unit,
        "count": int(assessment.matrix.sum()),
        "area_unit": assessment.area_unit,
        "overall": assessment.overall(),
        "means": {
            key: {"value": mean.value, "left_out": [names[position] for position in mean.left_out]}
            for key, mean in assessment.means().items()
        },
        "classes": [
            {**entry, **{key: values[position] for key, values in per_class.items()}}
            for position, entry in enumerate(assessment.classes.to_list())
        ],
        "matrix": {"rows": "reference", "columns": "map", "classes": names, "counts": assessment.matrix},
        "estimates": None if assessment.estimates is None else dataclasses.asdict(assessment.estimates),
        "objects": [dataclasses.asdict(item) | {"mean_f1": item.mean_f1} for item in assessment.objects],
        "pycm": dataclasses.asdict(table),
        "notes": assessment.notes,
        "job": dataclasses.asdict(assessment.job),
    }
    plain: dict[str, Any] = _plain(items)
    return plain


def lines_of(assessment: Assessment) -> Iterator[Line]:
    """What the table holds, in its order."""
    names = unique_names(assessment.classes)
    for key, value in assessment.overall().items():
        yield Line("overall", key, NAMES[key], value=value)
    for key, mean in assessment.means().items():
        left_out = "; ".join(names[position] for position in mean.left_out)
        yield Line("mean", key, NAMES[key], value=mean.value, left_out=left_out)
    counts = _counts(assessment)
    for key, values in {**counts, **assessment.per_class()}.items():
        name = f"{COUNT_NAMES[key]} ({_unit_of(key, assessment)})" if key in counts else NAMES[key]
        yield from _lines_of_classes(assessment.classes, "class", key, name, values)
    yield from _lines_of_estimates(assessment)
    yield from _lines_of_objects(assessment)
    yield from _lines_of_pycm(assessment.classes, pycm_table(assessment.matrix))


def _counts(assessment: Assessment) -> dict[str, Any]:
    counts = {"reference_count": assessment.matrix.sum(1), "map_count": assessment.matrix.sum(0)}
    return counts if assessment.map_areas is None else {**counts, "map_area": assessment.map_areas}


def _unit_of(key: str, assessment: Assessment) -> str:
    return assessment.area_unit if key == "map_area" else assessment.unit


def _lines_of_classes(classes: ClassTable, group: str, key: str, name: str, values: Iterable[Any]) -> Iterator[Line]:
    for entry, value in zip(classes, values, strict=True):
        yield Line(group, key, name, entry.value, entry.name, value=value)


def _lines_of_estimates(assessment: Assessment) -> Iterator[Line]:
    found = assessment.estimates
    if found is None:
        return
    yield Line("estimate", "overall", ESTIMATE_NAMES["overall"], **vars(found.overall))
    for key in ("quantity_disagreement", "allocation_disagreement"):
        yield Line("estimate", key, ESTIMATE_NAMES[key], value=getattr(found, key))
    for key in ("users", "producers", "areas"):
        name = f"{ESTIMATE_NAMES[key]} ({found.area_unit})" if key == "areas" else ESTIMATE_NAMES[key]
        for entry, estimate in zip(assessment.classes, getattr(found, key), strict=True):
            yield Line("estimate", key, name, entry.value, entry.name, **vars(estimate))


def _lines_of_objects(assessment: Assessment) -> Iterator[Line]:
    for item in assessment.objects:
        for key, name in OBJECT_NAMES.items():
            yield Line("objects", key, name, class_name=item.name, value=getattr(item, key))
        for key, name in CURVE_NAMES.items():
            for threshold, value in zip(item.thresholds, getattr(item, key), strict=True):
                yield Line("objects", key, name, class_name=item.name, threshold=threshold, value=value)


def _lines_of_pycm(classes: ClassTable, table: PycmTable) -> Iterator[Line]:
    for key, value in table.overall.items():
        yield Line("pycm", key, "", value=value)
    for key, values in table.per_class.items():
        yield from _lines_of_classes(classes, "pycm class", key, table.descriptions.get(key, ""), values)


def _csv(rows: Iterable[Sequence[Any]]) -> str:
    text = io.StringIO()
    # A byte order mark, without which Excel takes names with an umlaut for something else.
    text.write("\ufeff")
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _cell(value: Any) -> Any:
    plain = _plain(value)
    return "" if plain is None else plain


def _plain(value: Any) -> Any:
    """The same in Python's own types, with None for what is not a number."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, np.generic):
        return _plain(value.item())
    return None if isinstance(value, float) and not math.isfinite(value) else value
