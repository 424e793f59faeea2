"""The pictures in the report of a chip dataset: a map of the chips, and examples with their labels."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..geo.classes import rgb
from ..geo.reports.pictures import picture, png_uri
from ..language import translate
from .dataset import ChipDataset, ChipRecord

EXAMPLES = 8
# Among so many chips of a split, spread evenly, the examples are chosen.
CANDIDATES = 40
# Pixels on a side at most: a larger chip is thinned out, or the page would grow by megabytes.
EXAMPLE_SIDE = 256
MAP_SIDE = 480
OPACITY = 150
# Okabe and Ito (2008), as the footprints have them.
SPLIT_COLORS = {"train": "#0072b2", "validation": "#d55e00", "test": "#009e73"}


def chip_map(dataset: ChipDataset, scene: int) -> str:
    """A picture of a scene, as a data URI, with its chips in the colours of their splits; turned chips are shown
    as they were before."""
    place = dataset.scenes[scene]
    scale = min(MAP_SIDE / max(place.width, place.height), 1.0)
    canvas = np.full((max(round(place.height * scale), 1), max(round(place.width * scale), 1), 3), 236, np.uint8)
    for split, color in SPLIT_COLORS.items():
        fill = np.array(rgb(color))
        for chip in dataset.of_split(split):
            if chip.scene != scene:
                continue
            size = chip.size or dataset.chip_size
            top, left = (max(round(scale * start), 0) for start in (chip.row, chip.col))
            bottom, right = (max(round(scale * (start + size)), 0) for start in (chip.row, chip.col))
            canvas[top:bottom, left:right] = (fill + 2 * 255) // 3
            # The outlines keep apart chips that touch or overlap.
            canvas[top:bottom, left : left + 1] = canvas[top : top + 1, left:right] = fill
            canvas[top:bottom, right - 1 : right] = canvas[bottom - 1 : bottom, left:right] = fill
    return png_uri(canvas)


def examples_of(dataset: ChipDataset, split: str) -> list[dict[str, str]]:
    """Up to EXAMPLES chips of a split with `id`, `image`, `overlay` (data URIs) and the names of their `classes`.

    First come those that show a class no earlier one has shown, then the others evenly.
    """
    records = _evenly(dataset.of_split(split), CANDIDATES)
    found: list[tuple[ChipRecord, set[int]]] = [
        (record, set(map(int, np.unique(dataset.read(record)[1]))) & set(dataset.classes.values)) for record in records
    ]
    chosen: list[ChipRecord] = []
    missing = set(dataset.classes.values)
    while len(chosen) < EXAMPLES:
        record, shown = max(found, key=lambda item: len(item[1] & missing), default=(None, set()))
        if record is None or not shown & missing:
            break
        chosen.append(record)
        missing -= shown
    others = [record for record in records if record not in chosen]
    chosen += _evenly(others, EXAMPLES - len(chosen))
    chosen.sort(key=records.index)
    classes = dict(zip((record.id for record, _ in found), (shown for _, shown in found), strict=True))
    return [_example(dataset, record, classes[record.id]) for record in chosen]


def _evenly(items: list[ChipRecord], count: int) -> list[ChipRecord]:
    numbers = np.linspace(0, len(items) - 1, min(count, len(items)))
    return [items[number] for number in sorted({round(number) for number in numbers})]


def _example(dataset: ChipDataset, record: ChipRecord, shown: Iterable[int]) -> dict[str, str]:
    image, label, valid = dataset.read(record)
    step = -(-dataset.chip_size // EXAMPLE_SIDE)
    image, label, valid = image[:, ::step, ::step], label[::step, ::step], valid[::step, ::step]
    statistics = dataset.statistics
    pixels = picture(image, valid, [band.name for band in dataset.bands], statistics.p02, statistics.p98)
    names = [entry.name for entry in dataset.classes if entry.value in shown]
    return {
        "id": record.id,
        "image": png_uri(pixels),
        "overlay": png_uri(overlay(dataset, label)),
        "classes": ", ".join(names) or translate("Pixelwise", "nothing that counts"),
    }


def overlay(dataset: ChipDataset, label: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Red, green, blue and opacity (rows, cols, 4) of a label: classes in their colours with darker edges, what is
    ignored hatched in white, and class 0 clear beside other classes, because it mostly is the background."""
    colors = np.zeros((256, 4), np.uint8)
    for entry in dataset.classes:
        colors[entry.value] = (*rgb(entry.color), OPACITY)
    if len(dataset.classes) > 1:
        colors[0] = 0
    pixels = colors[label]
    edges = np.zeros(label.shape, bool)
    edges[1:] |= label[1:] != label[:-1]
    edges[:, 1:] |= label[:, 1:] != label[:, :-1]
    colored = pixels[..., 3] > 0
    pixels[edges & colored, 3] = 255
    rows, cols = np.indices(label.shape)
    # Small chips are shown enlarged: with thinner lines the image can still be seen between them.
    period, width = max(len(label) // 16, 6), max(len(label) // 128, 1)
    hatched = ((rows + cols) % period < width) & (label == dataset.ignore_value)
    pixels[hatched] = (255, 255, 255, OPACITY)
    return pixels
