"""Which of the surveyed windows become chips, and extra ones where classes are rare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback
from ..geo.classes import ClassTable
from ..geo.grid import Grid
from ..geo.windows import Window
from ..language import translate
from .job import ExportJob
from .windowplan import ChipWindow, at_edge

Marks = NDArray[np.bool_]
Counts = NDArray[np.integer]

# Under a cap every class is first given this many chips, if it has them, so that training, validation and test can
# each have one; all classes together take up to this share of the cap for them.
CHIPS_PER_CLASS = 3
SHARE_FOR_CLASSES = 0.5
# Steps along each side of the square in which a curve orders windows by place.
CURVE_BITS = 16


def check_selection(job: ExportJob, classes: ClassTable) -> None:
    """Raises InputError where MIN_CLASS names no class, or asks for what no chip can have."""
    for key, least in job.min_class.items():
        _class_position(key, classes)
        if not 1 <= least <= job.chip_size**2:
            text = translate(
                "Pixelwise",
                "MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of "
                "a chip.",
            )
            raise InputError(text.format(count=least, name=key, highest=job.chip_size**2))


def select_windows(
    job: ExportJob, classes: ClassTable, windows: Sequence[ChipWindow], pixels: Counts, feedback: Feedback
) -> Marks:
    """True for the windows that become chips; `pixels` (windows, classes) counts them by class.

    KEEP and NEGATIVES tell what becomes of windows without a label, MIN_LABELLED and MIN_CLASS which of the others are
    good enough; background is no label where it is what was not labelled. MAX_CHIPS then takes chips evenly over the
    place and of all classes. The log says how many were dropped and why. The same seed keeps the same windows.
    """
    generator = np.random.default_rng(job.seed)
    order = _along_curve([chip.window for chip in windows])
    labelled, least = pixels[:, _label_columns(job, classes)].sum(axis=1), _least_labelled(job)
    negative, enough = labelled == 0, labelled >= least
    of_class = _enough_of_a_class(job, classes, pixels)
    # What has too little of a class is no example without it, either: only windows without any label are.
    kept = ~negative & enough & of_class
    share = 1.0 if job.keep == "all" else job.negatives
    kept |= _evenly(negative, round(share * negative.sum()), order, generator)
    capped = _capped(job, kept, pixels, order, generator)
    values = {"keep": job.keep, "share": share, "least": least, "wanted": _wanted_of(job), "most": job.max_chips}
    reasons = negative & ~kept, ~negative & ~enough, ~negative & enough & ~of_class, kept & ~capped
    for dropped, text in zip(reasons, _reason_texts(), strict=True):
        if dropped.any():
            feedback.pushInfo(text.format(count=int(dropped.sum()), total=len(windows), **values))
    return capped


def _reason_texts() -> list[str]:
    return [
        translate(
            "Pixelwise",
            "{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.",
        ),
        translate(
            "Pixelwise",
            "{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.",
        ),
        translate(
            "Pixelwise", "{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out."
        ),
        translate(
            "Pixelwise", "{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out."
        ),
    ]


def _wanted_of(job: ExportJob) -> str:
    """The pixels that MIN_CLASS asks for, as part of a sentence."""
    wanted = ""
    for key, least in job.min_class.items():
        text = translate("Pixelwise", "{count:,} of {name}").format(count=least, name=key)
        wanted = translate("Pixelwise", "{first} or {second}").format(first=wanted, second=text) if wanted else text
    return wanted


def _label_columns(job: ExportJob, classes: ClassTable) -> Marks:
    background = job.unlabelled == "background"
    return np.array([not (background and entry.value == 0) for entry in classes])


def _least_labelled(job: ExportJob) -> int:
    share = job.min_labelled < 1
    return int(np.ceil(job.min_labelled * (job.chip_size**2 if share else 1)))


def _enough_of_a_class(job: ExportJob, classes: ClassTable, pixels: Counts) -> Marks:
    """True where one class of MIN_CLASS has its pixels; everywhere without MIN_CLASS."""
    if not job.min_class:
        return np.ones(len(pixels), bool)
    found = [pixels[:, _class_position(key, classes)] >= least for key, least in job.min_class.items()]
    return np.logical_or.reduce(found)


def _class_position(key: str, classes: ClassTable) -> int:
    """The column of a class given by its name, or its value, or its name whatever the case."""
    name, names = str(key).strip(), classes.names
    values, folded = [str(value) for value in classes.values], [other.casefold() for other in names]
    for wanted, found in ((name, names), (name, values), (name.casefold(), folded)):
        if wanted in found:
            return found.index(wanted)
    known = ", ".join(f"{entry.name} ({entry.value})" for entry in classes)
    text = translate("Pixelwise", "MIN_CLASS: there is no class “{name}”; the classes are {names}.")
    raise InputError(text.format(name=name, names=known))


def _along_curve(windows: Sequence[Window]) -> NDArray[np.intp]:
    """The windows' numbers along a curve that fills the plane (Morton's), so that neighbours in it are neighbours."""
    middles = np.array([(2 * w.row + w.height, 2 * w.col + w.width) for w in windows], np.int64).reshape(-1, 2)
    if not len(middles):
        return np.zeros(0, np.intp)
    middles -= middles.min(axis=0)
    # Both axes on the same scale, for windows lie as far apart in one as in the other.
    steps = middles * (2**CURVE_BITS - 1) // max(int(middles.max()), 1)
    keys = np.zeros(len(middles), np.int64)
    for bit in range(CURVE_BITS):
        for axis in (0, 1):
            keys |= ((steps[:, axis] >> bit) & 1) << (2 * bit + 1 - axis)
    return np.argsort(keys, kind="stable")


def _evenly(among: Marks, count: int, order: NDArray[np.intp], generator: np.random.Generator) -> Marks:
    """`count` of the marked windows, one in every so many along the curve, from a random start."""
    candidates = order[among[order]]
    chosen = np.zeros(len(among), bool)
    if count > 0:
        steps = (np.arange(count) + generator.uniform()) * len(candidates) / count
        chosen[candidates[np.minimum(steps.astype(int), len(candidates) - 1)]] = True
    return chosen


def _capped(
    job: ExportJob, kept: Marks, pixels: Counts, order: NDArray[np.intp], generator: np.random.Generator
) -> Marks:
    """At most MAX_CHIPS of the kept windows."""
    if not job.max_chips or kept.sum() <= job.max_chips:
        return kept
    chosen = _some_of_every_class(kept, pixels, job.max_chips, generator)
    return chosen | _evenly(kept & ~chosen, job.max_chips - int(chosen.sum()), order, generator)


def _some_of_every_class(kept: Marks, pixels: Counts, most: int, generator: np.random.Generator) -> Marks:
    """A few windows of every class, rare classes first; one of each if `most` allows, more while there is room."""
    chosen = np.zeros(len(kept), bool)
    holds = (pixels > 0) & kept[:, None]
    rarest_first = np.argsort(holds.sum(axis=0), kind="stable")
    for wanted in range(1, CHIPS_PER_CLASS + 1):
        limit = most if wanted == 1 else int(most * SHARE_FOR_CLASSES)
        for position in rarest_first:
            left = np.flatnonzero(holds[:, position] & ~chosen)
            if len(left) and chosen.sum() < limit and (holds[:, position] & chosen).sum() < wanted:
                chosen[generator.choice(left)] = True
    return chosen


def rare_window_candidates(
    job: ExportJob,
    grid: Grid,
    classes: ClassTable,
    windows: Sequence[ChipWindow],
    pixels: Counts,
    feedback: Feedback,
) -> list[ChipWindow]:
    """More windows where `windows` hold rare classes, each one of them shifted by up to half its size in both axes.

    None is there already, and none twice. What they hold is not known before they are looked at: `hold_rare_classes`.
    """
    generator = np.random.default_rng(job.seed)
    factors = _repeat_factors(job, pixels, pixels)
    whole = np.floor(factors)
    # Fractions are drawn: of ten windows with the factor 1.3 three are repeated.
    repeats = whole.astype(int) - 1 + (generator.uniform(size=len(factors)) < factors - whole)
    taken = dict.fromkeys(windows)
    for number in np.repeat(np.arange(len(windows)), repeats):
        own = windows[number].window
        rows, cols = (int(shift) for shift in generator.integers(-(own.height // 2), own.height // 2 + 1, 2))
        moved = replace(own, row=own.row + rows, col=own.col + cols)
        copy = at_edge(ChipWindow(moved, windows[number].angle), grid, job.edge)
        if copy is not None:
            taken.setdefault(copy)
    found = list(taken)[len(set(windows)) :]
    rare = [entry.name for entry, factor in zip(classes, _class_factors(job, pixels), strict=True) if factor > 1]
    if found:
        text = translate("Pixelwise", "{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).")
        feedback.pushInfo(text.format(count=len(found), names=", ".join(rare)))
    return found


def hold_rare_classes(job: ExportJob, pixels: Counts, of_candidates: Counts) -> Marks:
    """True for the candidates that still hold a class that is rare in the windows with `pixels` (windows, classes)."""
    return _repeat_factors(job, pixels, of_candidates) > 1


def _repeat_factors(job: ExportJob, pixels: Counts, of_windows: Counts) -> NDArray[np.float64]:
    """How often each window should be there: the highest factor of the classes it holds."""
    return np.where(of_windows > 0, _class_factors(job, pixels), 1.0).max(axis=1, initial=1.0)


def _class_factors(job: ExportJob, pixels: Counts) -> NDArray[np.float64]:
    """Repeat factors of Gupta, Dollár and Girshick (2019), "LVIS", section 4.

    A class in the share f of the windows gets max(1, √(t / f)). t is the median share of the classes here, so that rare
    means rarer than the others, and OVERSAMPLE bounds the factor.
    """
    shares = (pixels > 0).mean(axis=0) if len(pixels) else np.zeros(pixels.shape[1])
    there = shares > 0
    usual = np.median(shares[there]) if there.any() else 1.0
    return np.sqrt(usual / np.where(there, shares, usual)).clip(1, max(job.oversample, 1))
