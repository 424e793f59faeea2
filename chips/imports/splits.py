"""The splits of imported chips: as the other program has made them, or at random."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...errors import InputError
from ...feedback import Feedback
from ...language import translate
from ..dataset import ChipRecord
from ..footprints import Outline
from ..job import ImportJob
from .files import Pair

# Chips that share less than this part of their width only touch.
TOUCHING = 0.01


def share_out(job: ImportJob, pairs: Sequence[Pair], feedback: Feedback) -> list[str]:
    """The split of every pair, empty where it is left out; the same seed gives the same splits."""
    if job.split_by not in ("auto", "random"):
        return [job.split_by] * len(pairs)
    if job.split_by == "random" or not any(pair.split for pair in pairs):
        return _at_random(len(pairs), job.split, job.test, job.seed)
    without = [pair for pair in pairs if not pair.split]
    if without:
        feedback.pushWarning(
            translate(
                "Pixelwise",
                "{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With "
                "SPLIT_BY “random” all are used.",
            ).format(count=len(without), total=len(pairs), name=without[0].image.name)
        )
    return [pair.split for pair in pairs]


def _at_random(count: int, validation: float, test: float, seed: int) -> list[str]:
    """Shares of the files, at least one each for what is wanted where there are enough."""
    wanted = [name for name, share in (("validation", validation), ("test", test)) if share > 0]
    if count <= len(wanted) and wanted:
        raise InputError(_too_few(count, wanted))
    order = list(map(int, np.random.default_rng(seed).permutation(count)))
    splits = ["train"] * count
    for name, share in (("validation", validation), ("test", test)):
        # The others need a file each, too.
        most = len(order) - 1 - (name == "validation" and "test" in wanted)
        for _ in range(min(max(round(share * count), 1), most) if share > 0 else 0):
            splits[order.pop()] = name
    return splits


def _too_few(count: int, wanted: Sequence[str]) -> str:
    """The sentence for fewer files than splits: one file, or two of them for all three."""
    if count > 1:
        return translate(
            "Pixelwise",
            "IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.",
        ).format(count=count)
    if len(wanted) > 1:
        return translate(
            "Pixelwise",
            "IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.",
        )
    if "test" in wanted:
        return translate(
            "Pixelwise", "IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0."
        )
    return translate(
        "Pixelwise", "IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0."
    )


def warn_of_overlaps(chips: Sequence[ChipRecord], outlines: Sequence[Outline], feedback: Feedback) -> None:
    """Warns where chips of different splits show the same ground, so that accuracy figures would be too good."""
    placed = [(chip, outline) for chip, outline in zip(chips, outlines, strict=True) if outline is not None]
    if len(placed) < 2:
        return
    from scipy.spatial import cKDTree

    boxes = np.array([[*outline.min(axis=0), *outline.max(axis=0)] for _, outline in placed])
    sizes = boxes[:, 2:] - boxes[:, :2]
    # Chips of one size overlap where their centres are closer than that in both axes.
    side = np.median(sizes, axis=0) * (1 - TOUCHING)
    centres = (boxes[:, :2] + sizes / 2) / side
    splits = np.array([chip.split for chip, _ in placed])
    overlapping = 0
    for split in set(splits):
        own, others = centres[splits == split], centres[splits != split]
        if len(others):
            distances, _ = cKDTree(others).query(own, p=np.inf, distance_upper_bound=1)
            overlapping += int(np.isfinite(distances).sum())
    if overlapping:
        feedback.pushWarning(
            translate(
                "Pixelwise",
                "{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.",
            ).format(count=overlapping)
        )
