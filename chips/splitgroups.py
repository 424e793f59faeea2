"""Splits that are given and not drawn: by polygons with an attribute, by scene, or one for all chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from osgeo import ogr

from ..errors import InputError
from ..feedback import Feedback
from ..geo.grid import Grid
from ..geo.vectors import onto_grid, open_layer
from ..geo.windows import Window
from ..language import translate
from .append import short_split
from .dataset import ChipDataset
from .job import ExportJob
from .split import TEST, TRAIN, VALIDATION

SPLITS = (TRAIN, VALIDATION, TEST)
WORDS = {
    "train": TRAIN,
    "training": TRAIN,
    "val": VALIDATION,
    "valid": VALIDATION,
    "validation": VALIDATION,
    "test": TEST,
    "testing": TEST,
}


def groups_of(
    job: ExportJob, grid: Grid, windows: Sequence[Window], older: ChipDataset | None, feedback: Feedback
) -> list[str] | None:
    """The split of each window where it is given, "" where a window belongs to none; None where splits are drawn."""
    if job.split_by in SPLITS:
        return [job.split_by] * len(windows)
    if job.split_by == "scene":
        name = short_split(older, job.split, job.test, len(windows))
        text = translate(
            "Pixelwise", "All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST."
        )
        feedback.pushInfo(text.format(split=name))
        return [name] * len(windows)
    if job.split_by == "polygons":
        return _by_polygons(job, grid, windows, feedback)
    return None


def _by_polygons(job: ExportJob, grid: Grid, windows: Sequence[Window], feedback: Feedback) -> list[str]:
    """The split of the polygon in which a window's centre lies."""
    source = job.split_polygons
    if source is None:
        raise InputError(translate("Pixelwise", "SPLIT_POLYGONS: a polygon layer is needed."))
    layer = open_layer(source.path, source.layer, source.where, parameter="SPLIT_POLYGONS")
    index = layer.field_index(job.split_field)
    polygons, counts = onto_grid(layer, grid, _reader(layer.title, index), feedback)
    try:
        for text in counts.warnings:
            feedback.pushWarning(text)
        names = ["", *SPLITS]
        groups = []
        for window in windows:
            row, col = window.row + window.height // 2, window.col + window.width // 2
            groups.append(names[int(polygons.burn(Window(row, col, 1, 1), 0)[0, 0])])
    finally:
        polygons.close()
    if not any(groups):
        text = translate("Pixelwise", "SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.")
        raise InputError(text.format(layer=layer.title))
    if without := groups.count(""):
        text = translate("Pixelwise", "{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.")
        feedback.pushInfo(text.format(count=without))
    return groups


def _reader(title: str, index: int) -> Callable[[ogr.Feature], int]:
    """A function that gives the number of a feature's split, from 1."""

    def number_of(feature: ogr.Feature) -> int:
        text = feature.GetFieldAsString(index) if feature.IsFieldSetAndNotNull(index) else ""
        name = WORDS.get(text.strip().lower())
        if name is None:
            sentence = translate(
                "Pixelwise", "SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training)."
            )
            raise InputError(sentence.format(layer=title, found=text, allowed=", ".join(SPLITS)))
        return SPLITS.index(name) + 1

    return number_of
