"""YOLO segmentation: `data.yaml`, `images/SPLIT/ID.png`, and a text file of outlines per image.

The format is described at https://docs.ultralytics.com/datasets/segment/.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...feedback import Feedback
from ...language import translate
from ..chipfiles import png_bytes
from ..dataset import ChipDataset, ChipRecord
from .parts import SPLIT_NAMES, components, for_each_chip, objects_of, picture_of, rings_of, without_holes


def write_yolo(dataset: ChipDataset, folder: Path, feedback: Feedback, percent: tuple[float, float]) -> None:
    """Writes the layout; OSError if it cannot.

    Classes count from 0 in the order of their values, without the background. Outlines cannot have holes: an object
    with holes comes in several pieces, so that together they cover the very same pixels.
    """
    values = [entry.value for entry in objects_of(dataset)]
    splits = {chip.split for chip in dataset.chips}
    for split in splits:
        for name in ("images", "labels"):
            (folder / name / SPLIT_NAMES[split]).mkdir(parents=True, exist_ok=True)

    def write(_: int, chip: ChipRecord) -> None:
        image, label, valid = dataset.read(chip)
        split = SPLIT_NAMES[chip.split]
        picture = png_bytes(picture_of(dataset, image, valid))
        (folder / "images" / split / f"{chip.id}.png").write_bytes(picture)
        text = "".join(f"{line}\n" for line in lines_of(np.where(valid, label, np.uint8(0)), values))
        (folder / "labels" / split / f"{chip.id}.txt").write_text(text, encoding="ascii")

    for_each_chip(dataset.chips, write, feedback, percent)
    if "validation" not in splits:
        text = translate(
            "Pixelwise", "LAYOUT “yolo” needs validation chips and there are none: data.yaml names others."
        )
        feedback.pushWarning(text)
    (folder / "data.yaml").write_text(_description(dataset, splits), encoding="utf-8")


def _description(dataset: ChipDataset, splits: set[str]) -> str:
    """The text of `data.yaml`. Without a `path` the images are looked for beside the file itself."""
    # Training and validation must be named; where a split has no chips another one stands in for it.
    there = [split for split in SPLIT_NAMES if split in splits]
    places = {split: split if split in splits else there[0] for split in ("train", "validation")}
    places |= {"test": "test"} if "test" in splits else {}
    lines = [f"{SPLIT_NAMES[split]}: images/{SPLIT_NAMES[place]}" for split, place in places.items()]
    # JSON's texts are YAML's, too.
    names = [
        f"  {number}: {json.dumps(entry.name, ensure_ascii=False)}" for number, entry in enumerate(objects_of(dataset))
    ]
    return "\n".join([*lines, "names:", *names]) + "\n"


def lines_of(label: NDArray[np.uint8], values: list[int]) -> list[str]:
    """The objects of the class values in a label (rows, cols): class, then columns and rows as shares of the size."""
    numbers, classes = components(label, values)
    if not classes:
        return []
    pieces, owners = without_holes(numbers, len(classes))
    height, width = label.shape
    lines = []
    for owner, rings in zip(owners, rings_of(pieces, len(owners)), strict=True):
        # Eight digits find the edge of a pixel again in chips of any size.
        points = " ".join(f"{value:.8g}" for value in (rings[0] / (width, height)).ravel().tolist())
        lines.append(f"{values.index(classes[owner - 1])} {points}")
    return lines
