"""Chips as pictures: image, label, what the network found, and where it is wrong."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...chips.dataset import ChipDataset
from ...geo.classes import ClassTable, rgb
from ...geo.reports.pictures import PRIMARIES, picture, png_bytes
from ..losses import IGNORED
from .chipstore import ChipStore
from .examples import Example

Pixels = NDArray[np.uint8]

# Pixels on a side at most: a larger chip is thinned out, or the page would grow by megabytes.
SIDE = 256
GAP = 4
# Vermilion and white of the palette: no class colour is as dark a red, and white does not count anywhere.
WRONG, UNCOUNTED = (213, 0, 50), (255, 255, 255)


def panels_of(
    example: Example, store: ChipStore, rgb_bands: Sequence[int] = ()
) -> tuple[Pixels, Pixels, Pixels, Pixels]:
    """Image, label, found classes and errors as pixels (rows, cols, 3); the chip is read from the store again."""
    image, positions, valid = store.read(example.number)
    step = thinning(len(positions))
    image, positions, valid = image[:, ::step, ::step], positions[::step, ::step], valid[::step, ::step]
    found = example.found[::step, ::step]
    shown = image_pixels(store.dataset, image, valid, rgb_bands)
    classes = store.dataset.classes
    return shown, class_pixels(classes, positions), class_pixels(classes, found), _errors(shown, positions, found)


def thinning(side: int) -> int:
    """The step with which a chip of so many pixels on a side fits into SIDE."""
    return -(-side // SIDE)


def image_pixels(
    dataset: ChipDataset, image: NDArray[Any], valid: NDArray[np.bool_], rgb_bands: Sequence[int] = ()
) -> Pixels:
    """An image (bands, rows, cols) in the dataset's values; `rgb_bands` are numbers from 1, empty: by the names."""
    statistics = dataset.statistics
    names = [band.name for band in dataset.bands]
    low, high = statistics.p02 or statistics.min, statistics.p98 or statistics.max
    if len(rgb_bands) == len(PRIMARIES):
        chosen = [number - 1 for number in rgb_bands]
        low, high = [low[index] for index in chosen], [high[index] for index in chosen]
        image, names = image[chosen], list(PRIMARIES)
    return picture(image, valid, names, low, high)


def class_pixels(classes: ClassTable, positions: NDArray[Any]) -> Pixels:
    """Class positions (rows, cols) in the colours of the classes; IGNORED is white."""
    colors = np.full((256, 3), UNCOUNTED, np.uint8)
    colors[: len(classes)] = [rgb(entry.color) for entry in classes]
    colors[IGNORED] = UNCOUNTED
    return colors[positions]


def _errors(image: Pixels, positions: NDArray[np.uint8], found: NDArray[np.uint8]) -> Pixels:
    """The image in pale grey with the wrong pixels marked, so that one sees what they are."""
    grey = (0.45 * image.mean(axis=2) + 130).astype(np.uint8)
    pixels = np.repeat(grey[..., None], 3, axis=2)
    counted = positions != IGNORED
    pixels[counted & (positions != found)] = WRONG
    pixels[~counted] = UNCOUNTED
    return pixels


def write_example(
    path: str | os.PathLike[str], example: Example, store: ChipStore, rgb_bands: Sequence[int] = ()
) -> str:
    """Writes image, label and found classes side by side as a PNG and returns its path; OSError where it cannot.

    A reader never sees half a file, so that the same path may be used in every epoch.
    """
    parts = panels_of(example, store, rgb_bands)[:3]
    gap = np.full((len(parts[0]), GAP, 3), 255, np.uint8)
    row = np.concatenate([parts[0], gap, parts[1], gap, parts[2]], axis=1)
    target = Path(path)
    temporary = target.with_name(f".{target.name}.part")
    temporary.write_bytes(png_bytes(row))
    temporary.replace(target)
    return os.fspath(path)
