"""What a finished export says of itself: records of the chips, counts by split and class, footprints and warnings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo.classes import ClassTable
from ..language import translate
from .dataset import FOOTPRINTS, ChipDataset, ChipRecord, Scene
from .footprints import Outline, outline_of, read_footprints
from .job import ExportJob
from .sources import Sources
from .split import TEST, TRAIN, VALIDATION, Split
from .statistics import StatisticsGatherer
from .survey import Survey
from .windowplan import ChipWindow

SPLITS = (TRAIN, VALIDATION, TEST)


def stride_of(job: ExportJob) -> int:
    return job.stride or job.chip_size // 2


def records_of(survey: Survey, split: Split, chip_size: int, scene: int) -> list[ChipRecord]:
    """The chips of a survey's windows, each with an id of its own."""
    seen: Counter[str] = Counter()
    chips = []
    for number, window in enumerate(survey.windows):
        name = _id_of(window, chip_size, scene)
        seen[name] += 1
        chips.append(
            ChipRecord(
                id=name if seen[name] == 1 else f"{name}_{seen[name]}",
                split=str(split.names[number]),
                fold=int(split.folds[number]),
                row=window.window.row,
                col=window.window.col,
                valid=round(float(survey.valid[number]) / chip_size**2, 6),
                size=0 if window.window.height == chip_size else window.window.height,
                angle=window.angle,
                scene=scene,
            )
        )
    return chips


def _id_of(window: ChipWindow, chip_size: int, scene: int) -> str:
    place = window.window
    name = f"{place.row:06d}_{place.col:06d}"
    if scene:
        name = f"s{scene}_{name}"
    if place.height != chip_size:
        name += f"_x{place.height}"
    return f"{name}_a{window.angle:g}" if window.angle else name


def describe(
    job: ExportJob,
    sources: Sources,
    survey: Survey,
    split: Split,
    chips: Sequence[ChipRecord],
    gatherer: StatisticsGatherer,
    stretch: list[list[float]] | None,
    older: ChipDataset | None,
) -> ChipDataset:
    """The dataset with these chips, added to those of an older one if there is one; `gatherer` has seen all."""
    stack, own = sources.stack, sources.labels.classes
    classes = older.classes if older else own
    names = [str(Path(path).absolute()) if Path(path).exists() else path for path in job.inputs]
    pixels = _counts(own, survey.pixels, split)
    chips_with = _counts(own, survey.pixels > 0, split)
    return ChipDataset(
        folder=Path(job.output),
        bands=older.bands if older else stack.bands,
        dtype=gatherer.dtype.name,
        crs=older.crs if older else stack.grid.crs_wkt,
        pixel_size=older.pixel_size if older else stack.grid.pixel_size,
        classes=classes,
        ignore_value=older.ignore_value if older else sources.labels.ignore,
        chip_size=job.chip_size,
        stride=stride_of(job),
        statistics=gatherer.result(),
        chips=[*(older.chips if older else []), *chips],
        pixel_counts=_sum(classes, older.pixel_counts if older else {}, pixels),
        chip_counts=_sum(classes, older.chip_counts if older else {}, chips_with),
        sources=[*(older.sources if older else []), *names],
        unlabelled=job.unlabelled,
        container=job.container,
        stretch=stretch,
        scenes=[*(older.scenes if older else []), Scene.of_grid(stack.grid, names)],
        folds=job.folds,
    )


def _counts(classes: ClassTable, of_windows: NDArray[Any], split: Split) -> dict[str, dict[str, int]]:
    """Sums over the windows of each split, by class value as text; test is there only where it has windows."""
    return {
        name: dict(zip(map(str, classes.values), map(int, of_windows[split.names == name].sum(axis=0)), strict=True))
        for name in SPLITS
        if name != TEST or (split.names == TEST).any()
    }


def _sum(
    classes: ClassTable, first: dict[str, dict[str, int]], second: dict[str, dict[str, int]]
) -> dict[str, dict[str, int]]:
    keys = list(map(str, classes.values))
    return {
        name: {key: first.get(name, {}).get(key, 0) + second.get(name, {}).get(key, 0) for key in keys}
        for name in SPLITS
        if name in first or name in second
    }


def footprints_of(
    dataset: ChipDataset, sources: Sources, survey: Survey, older: ChipDataset | None
) -> tuple[Sequence[ChipRecord], list[Outline], ClassTable, NDArray[np.floating]]:
    """What `write_footprints` needs: the chips with their outlines in the dataset's CRS and their classes' shares."""
    size, grid = dataset.chip_size, sources.grid
    outlines: list[Outline] = []
    shares = np.zeros((len(dataset.chips), len(dataset.classes)))
    if older is not None:
        before = read_footprints(older.folder / FOOTPRINTS, dataset.classes)
        for number, chip in enumerate(older.chips):
            outline, shares[number] = before[chip.id]
            outlines.append(outline)
    own = [dataset.classes.values.index(value) for value in sources.labels.classes.values]
    shares[len(outlines) :, own] = survey.pixels / size**2
    outlines += [outline_of(window.transform(grid, size), size, grid.crs_wkt, dataset.crs) for window in survey.windows]
    return dataset.chips, outlines, dataset.classes, shares


def chip_counts(dataset: ChipDataset) -> dict[str, int]:
    """Chips by split, those splits left out that have none."""
    counts = {name: len(dataset.of_split(name)) for name in SPLITS}
    return {name: count for name, count in counts.items() if count}


def listed_counts(dataset: ChipDataset) -> str:
    """Chips by split, for a sentence."""
    one, both = translate("Pixelwise", "{count:,} for {split}"), translate("Pixelwise", "{first} and {second}")
    parts = [one.format(count=count, split=name) for name, count in chip_counts(dataset).items()]
    return reduce(lambda first, second: both.format(first=first, second=second), parts)


def warn_of_lopsided(dataset: ChipDataset, share: float, feedback: Feedback) -> None:
    """Warns of a missing validation split, and of classes that a split or the whole dataset lacks."""
    there = chip_counts(dataset)
    if TRAIN not in there:
        feedback.pushWarning(translate("Pixelwise", "There are no training chips in the dataset yet."))
    if share > 0 and VALIDATION not in there and TRAIN in there:
        text = translate(
            "Pixelwise",
            "There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller "
            "CHIP_SIZE or a larger raster some could be kept for validation.",
        )
        feedback.pushWarning(text)
    held = {name: _classes_in(dataset, name) for name in SPLITS}
    anywhere = set().union(*held.values())
    lacks = [
        (set(dataset.classes.names) - anywhere, translate("Pixelwise", "No chip holds these classes: {names}.")),
        (
            anywhere - held[TRAIN],
            translate("Pixelwise", "No training chip holds these classes, which cannot be learnt: {names}."),
        ),
    ]
    if VALIDATION in there:
        text = translate(
            "Pixelwise", "No validation chip holds these classes, which will have no accuracy figure: {names}."
        )
        lacks.append((held[TRAIN] - held[VALIDATION], text))
    if TEST in there:
        text = translate("Pixelwise", "No test chip holds these classes, which will have no accuracy figure: {names}.")
        lacks.append((held[TRAIN] - held[TEST], text))
    for lack, text in lacks:
        if names := [name for name in dataset.classes.names if name in lack]:
            feedback.pushWarning(text.format(names=", ".join(names)))


def _classes_in(dataset: ChipDataset, split: str) -> set[str]:
    counts = dataset.chip_counts.get(split, {})
    return {entry.name for entry in dataset.classes if counts.get(str(entry.value))}
