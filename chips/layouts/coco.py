"""COCO instances: a JSON per split with an outline or run lengths for each object, and 8-bit PNGs.

The format is described at https://cocodataset.org/#format-data.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...feedback import Feedback
from ..chipfiles import png_bytes
from ..dataset import ChipDataset, ChipRecord
from .parts import SPLIT_NAMES, components, for_each_chip, objects_of, picture_of, rings_of


def write_coco(dataset: ChipDataset, folder: Path, feedback: Feedback, percent: tuple[float, float]) -> None:
    """Writes `train/ID.png`, `val/ID.png`, `test/ID.png` and `annotations/instances_SPLIT.json`; OSError if it cannot.

    Categories have the class values as ids. An object is what hangs together by the sides of its pixels; background and
    ignored pixels belong to none.
    """
    values = [entry.value for entry in objects_of(dataset)]
    chips = dataset.chips
    for split in {chip.split for chip in chips}:
        (folder / SPLIT_NAMES[split]).mkdir(parents=True, exist_ok=True)

    def write(_: int, chip: ChipRecord) -> list[dict[str, Any]]:
        image, label, valid = dataset.read(chip)
        picture = png_bytes(picture_of(dataset, image, valid))
        (folder / SPLIT_NAMES[chip.split] / f"{chip.id}.png").write_bytes(picture)
        return annotations_of(np.where(valid, label, np.uint8(0)), values)

    found = for_each_chip(chips, write, feedback, percent)
    (folder / "annotations").mkdir(parents=True, exist_ok=True)
    for split, name in SPLIT_NAMES.items():
        of_split = [(chip, objects) for chip, objects in zip(chips, found, strict=True) if chip.split == split]
        if of_split:
            text = json.dumps(_instances(dataset, of_split))
            (folder / "annotations" / f"instances_{name}.json").write_text(text, encoding="utf-8")


def _instances(dataset: ChipDataset, chips: list[tuple[ChipRecord, list[dict[str, Any]]]]) -> dict[str, Any]:
    size = dataset.chip_size
    images = [
        {"id": number, "file_name": f"{chip.id}.png", "width": size, "height": size}
        for number, (chip, _) in enumerate(chips, start=1)
    ]
    annotations = [{"image_id": number, **item} for number, (_, found) in enumerate(chips, start=1) for item in found]
    return {
        # While it is written the dataset's own folder is a hidden one.
        "info": {"description": Path(dataset.job.get("output") or dataset.folder).name, "version": "1.0"},
        "licenses": [],
        "categories": [{"id": entry.value, "name": entry.name, "supercategory": ""} for entry in objects_of(dataset)],
        "images": images,
        # Some programs take the id 0 for “no object”.
        "annotations": [{"id": number, **item} for number, item in enumerate(annotations, start=1)],
    }


def annotations_of(label: NDArray[np.uint8], values: list[int]) -> list[dict[str, Any]]:
    """The objects of the class values in a label (rows, cols), without ids.

    Outlines follow the edges of pixels; an object with holes, which the format cannot give as outlines, comes as run
    lengths.
    """
    from scipy import ndimage

    numbers, classes = components(label, values)
    if not classes:
        return []
    areas = np.bincount(numbers.ravel(), minlength=len(classes) + 1)
    places = ndimage.find_objects(numbers, len(classes))
    annotations = []
    for number, (rings, (rows, cols)) in enumerate(zip(rings_of(numbers, len(classes)), places, strict=True), start=1):
        shape = [rings[0].ravel().tolist()] if len(rings) == 1 else run_lengths(numbers == number)
        annotations.append(
            {
                "category_id": classes[number - 1],
                "segmentation": shape,
                "area": int(areas[number]),
                "bbox": [cols.start, rows.start, cols.stop - cols.start, rows.stop - rows.start],
                "iscrowd": 0,
            }
        )
    return annotations


def run_lengths(marks: NDArray[np.bool_]) -> dict[str, Any]:
    """Uncompressed run lengths of marked pixels (rows, cols): column by column, how many are not marked, are, …."""
    flat = np.concatenate([[False], marks.ravel(order="F"), [False]])
    changes = np.flatnonzero(flat[1:] != flat[:-1])
    ends = changes if changes.size and changes[-1] == marks.size else np.append(changes, marks.size)
    return {"counts": np.diff(ends, prepend=0).tolist(), "size": list(marks.shape)}
