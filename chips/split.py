"""Chips shared out to training, validation and test, or to folds, so that no two of them share a pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo.overlaps import Neighbours, overlapping_any
from ..geo.windows import Window
from ..language import translate
from .blocks import NOWHERE, Marks, Wanted, share_at_random, share_by_blocks
from .job import ExportJob

TRAIN, VALIDATION, TEST = "train", "validation", "test"
LEFT_OUT = ""
# What `locked` says of a window that lies on older chips of several splits.
NO_PLACE = "!"
# In this order splits keep their windows where those of two share pixels: mostly the smallest split first.
BY_RIGHT = (TEST, VALIDATION, TRAIN)
FOLD_OF_VALIDATION = 1

Names = NDArray[np.str_]


@dataclass(frozen=True)
class Split:
    """What became of each window: `names` holds train, validation, test, or "" for one that is left out.

    `folds` holds 1 … k, or 0 where there are no folds, and for test and for what is left out. Fold 1 is validation.
    """

    names: Names
    folds: NDArray[np.int64]

    def of(self, name: str) -> Marks:
        return self.names == name


def split_windows(
    job: ExportJob,
    windows: Sequence[Window],
    pixels: NDArray[np.integer],
    *,
    groups: Sequence[str] | None = None,
    locked: Sequence[str] | None = None,
    repeated: Marks | None = None,
    feedback: Feedback,
) -> Split:
    """Shares windows out as `job.split_by` says; `pixels` (windows, classes) counts the pixels of each class.

    `windows` hold every pixel that gets into a chip, so they bound turned ones. Unless at random, windows that share a
    pixel with another split, or lie less than `job.buffer` pixels from one, are left out; of two that do, the one of
    the larger split is. `groups` is the split of each window, "" for none, where it is given and not drawn. `locked` is
    the split of older chips that a window lies on (with the buffer), "" for none, and NO_PLACE where it must be left
    out; with folds it must be a fold's number, test or validation. `repeated` marks windows that were added for rare
    classes: they are for training only, and left out where they reach into another split or fold, or the buffer. The
    same seed gives the same split. All windows are for training where no two of them lie apart.
    """
    bound = np.array(locked if locked is not None else [LEFT_OUT] * len(windows), "U10")
    extra = repeated if repeated is not None else np.zeros(len(windows), bool)
    names, folds = np.full(len(windows), LEFT_OUT, "U10"), np.zeros(len(windows), np.int64)
    if groups is not None:
        names[~extra] = _by_groups(job, windows, np.array(groups, "U10"), bound, ~extra)
    elif (drawn := np.flatnonzero(~extra & np.isin(bound, _places(job)))).size:
        some = [windows[number] for number in drawn]
        names[drawn], folds[drawn] = _drawn(job, some, pixels[drawn], bound[drawn], feedback)
    split = Split(names, folds)
    if extra.any():
        split = _with_repeated(job, split, windows, extra, groups, bound)
    _report(job, split, bound, groups, feedback)
    if job.split_by == "random":
        _warn_of_leaks(windows, split, feedback)
    return split


def _drawn(
    job: ExportJob, windows: Sequence[Window], pixels: NDArray[np.integer], bound: Names, feedback: Feedback
) -> tuple[Names, NDArray[np.int64]]:
    """Splits and folds, by blocks or at random."""
    if job.folds:
        wanted = Wanted([job.test] + [(1 - job.test) / job.folds] * job.folds, None)
    else:
        wanted = Wanted([job.test, job.split, 1 - job.test - job.split], BY_RIGHT.index(TRAIN))
    number_of = {LEFT_OUT: NOWHERE} | {name: number for number, name in enumerate(BY_RIGHT)}
    if job.folds:
        number_of |= {VALIDATION: FOLD_OF_VALIDATION} | {str(fold): fold for fold in range(1, job.folds + 1)}
    forced = np.array([number_of[name] for name in bound], np.int64)
    if job.split_by == "random":
        found = share_at_random(pixels, wanted, forced, job.seed)
    else:
        found = share_by_blocks(windows, pixels, wanted, forced, job.buffer, job.seed, feedback)
    # The parts are test, validation and training; or test, fold 1, which is validation, and the other folds. NOWHERE
    # takes the last of the names.
    names = np.array([TEST, VALIDATION, *[TRAIN] * (len(wanted.shares) - 2), LEFT_OUT], "U10")[found]
    return names, np.maximum(found, 0) if job.folds else np.zeros(len(names), np.int64)


def _places(job: ExportJob) -> list[str]:
    """What `locked` may say of a window that can be used: with folds “train” does not tell which."""
    if job.folds:
        return [LEFT_OUT, TEST, VALIDATION, *(str(fold) for fold in range(1, job.folds + 1))]
    return [LEFT_OUT, *BY_RIGHT]


def _by_groups(job: ExportJob, windows: Sequence[Window], groups: Names, bound: Names, marks: Marks) -> Names:
    """The splits of the marked windows, as they are told but apart from each other and from older chips."""
    names = np.where((bound == LEFT_OUT) | (bound == groups), groups, LEFT_OUT)[marks]
    neighbours = Neighbours([windows[number] for number in np.flatnonzero(marks)], job.buffer)
    for position, name in enumerate(BY_RIGHT[:-1]):
        if (names == name).any():
            crowded = neighbours.exactly(names == name)
            names[crowded & np.isin(names, BY_RIGHT[position + 1 :])] = LEFT_OUT
    return names


def _with_repeated(
    job: ExportJob,
    split: Split,
    windows: Sequence[Window],
    extra: Marks,
    groups: Sequence[str] | None,
    bound: Names,
) -> Split:
    """The split with those of the extra windows that can be for training, in the fold they reach into."""
    numbers = np.flatnonzero(extra)
    grown = [windows[number].grown(job.buffer) for number in numbers]
    # Where there are folds, a window has to find its own.
    folds, homes = np.zeros(len(numbers), np.int64), np.zeros(len(numbers), int) + (not job.folds)
    usable = np.ones(len(numbers), bool) if groups is None else np.array(groups, "U10")[numbers] == TRAIN
    for name, fold in sorted(set(zip(split.names.tolist(), map(int, split.folds), strict=True)) - {(LEFT_OUT, 0)}):
        there = np.flatnonzero((split.names == name) & (split.folds == fold))
        reached = overlapping_any(grown, [windows[number] for number in there])
        if name != TRAIN:
            usable &= ~reached
        elif fold:
            folds[reached] = fold
            homes += reached
    usable &= (homes == 1) & (
        (bound[numbers] == LEFT_OUT) | (bound[numbers] == np.where(folds > 0, folds.astype(str), TRAIN))
    )
    # Extra windows of two folds may lie on each other, where their folds' own do not.
    neighbours = Neighbours([windows[number] for number in numbers], job.buffer)
    for fold in range(1, job.folds):
        usable &= ~(neighbours.exactly(usable & (folds == fold)) & (folds > fold))
    names, of_all = split.names.copy(), split.folds.copy()
    names[numbers[usable]], of_all[numbers[usable]] = TRAIN, folds[usable]
    return Split(names, of_all)


def _report(job: ExportJob, split: Split, bound: Names, groups: Sequence[str] | None, feedback: Feedback) -> None:
    text = translate("Pixelwise", "{count:,} for {split}")
    there = [name for name in BY_RIGHT[::-1] if split.of(name).any()]
    counts = [text.format(count=int(split.of(name).sum()), split=name) for name in there]
    if counts:
        feedback.pushInfo(translate("Pixelwise", "Windows shared out: {counts}.").format(counts=", ".join(counts)))
    for fold in range(1, job.folds + 1):
        text = translate("Pixelwise", "Fold {number}: {count:,} windows.")
        feedback.pushInfo(text.format(number=fold, count=int((split.folds == fold).sum())))
    # Those that never had a split are no loss of this step.
    lost = (split.names == LEFT_OUT) & (np.array(groups, "U10") != LEFT_OUT if groups is not None else True)
    older = lost & (bound != LEFT_OUT)
    for marks, text in (
        (older, translate("Pixelwise", "{count:,} windows lie on older chips of another split and are left out.")),
        (lost & ~older, _too_near_text(job)),
    ):
        if marks.any():
            feedback.pushInfo(text.format(count=int(marks.sum()), buffer=job.buffer))


def _too_near_text(job: ExportJob) -> str:
    if job.folds and job.buffer:
        return translate(
            "Pixelwise",
            "{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from "
            "one, and are left out.",
        )
    if job.folds:
        return translate("Pixelwise", "{count:,} windows share pixels with another fold or split and are left out.")
    if job.buffer:
        return translate(
            "Pixelwise",
            "{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, "
            "and are left out.",
        )
    return translate("Pixelwise", "{count:,} windows share pixels with another split and are left out.")


def _warn_of_leaks(windows: Sequence[Window], split: Split, feedback: Feedback) -> None:
    """Tells how many validation and test chips share pixels with chips that are learnt from."""
    learnt = [windows[number] for number in np.flatnonzero(split.of(TRAIN))]
    judged = [windows[number] for number in np.flatnonzero(split.of(VALIDATION) | split.of(TEST))]
    leaking = int(overlapping_any(judged, learnt).sum())
    if leaking:
        text = translate(
            "Pixelwise",
            "SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training "
            "chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.",
        )
        feedback.pushWarning(text.format(count=leaking, total=len(judged)))
