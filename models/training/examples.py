"""Chips that show how well a network does: chosen while it is validated, drawn when they are needed."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...geo.accuracyfigures import overall_figures
from ...geo.confusion import Matrix, confusion
from ..normalise import normalise
from .chipstore import ChipStore

# How many of the worst and of the best chips are kept.
EXAMPLES = 4
# Among so many training chips, spread evenly, examples are looked for where there are none for validation.
CANDIDATES = 16


@dataclass(frozen=True)
class Example:
    """A chip by its number in the store, and the class positions (rows, cols) that the network found in it.

    `wrong` of its `counted` pixels are not what the label says, which has `classes` classes with this `mean_iou`.
    """

    number: int
    counted: int
    wrong: int
    classes: int
    mean_iou: float
    found: NDArray[np.uint8]


class Examples:
    """The worst and the best chips of those that `add` was given, and one watched chip; all others are forgotten.

    Worst are those with the most wrong pixels, so that a chip with only a few labelled pixels is not the worst of all.
    Best are those with the highest mean IoU, chips with several classes first: all background is no feat. Chips without
    a pixel that counts are left out. Watched is always the chip number `watch`, to be compared from epoch to epoch.
    """

    def __init__(self, classes: int, watch: int = 0) -> None:
        self.classes = classes
        self._watch = watch
        self._worst: list[Example] = []
        self._best: list[Example] = []
        self.watched: Example | None = None

    def add(self, numbers: Sequence[int], positions: NDArray[np.uint8], found: NDArray[Any]) -> Matrix:
        """Takes a batch: chip numbers, label positions and found class positions (n, rows, cols).

        Returns the confusion matrix of the batch, because it is counted here anyway, chip by chip.
        """
        total: Matrix = np.zeros((self.classes, self.classes), np.int64)
        for number, label, classes in zip(numbers, positions, found, strict=True):
            matrix = confusion(label, classes, self.classes)
            total += matrix
            self._consider(number, matrix, classes)
        return total

    def _consider(self, number: int, matrix: Matrix, found: NDArray[Any]) -> None:
        counted = int(matrix.sum())
        wrong, labelled = counted - int(np.trace(matrix)), int((matrix.sum(1) > 0).sum())
        share = overall_figures(matrix)["mean_iou"] if counted else 0.0
        # A view would keep the whole batch in memory.
        example = Example(number, counted, wrong, labelled, share, found.astype(np.uint8, copy=True))
        if number == self._watch:
            self.watched = example
        if counted:
            self._worst = sorted([*self._worst, example], key=_from_worst)[: 2 * EXAMPLES]
            self._best = sorted([*self._best, example], key=_from_best)[: 2 * EXAMPLES]

    @property
    def worst_and_best(self) -> tuple[list[Example], list[Example]]:
        """Up to EXAMPLES of each, the worst first and the best first; no chip is in both, however few there are."""
        worst: list[Example] = []
        best: list[Example] = []
        taken: set[int] = set()
        for _ in range(EXAMPLES):
            for ranked, chosen in ((self._worst, worst), (self._best, best)):
                example = next((item for item in ranked if item.number not in taken), None)
                if example is not None:
                    chosen.append(example)
                    taken.add(example.number)
        return worst, best

    def to_dict(self) -> dict[str, Any]:
        """Everything for JSON, some kilobytes a chip, so that a resumed training can still show them."""
        watched = [] if self.watched is None else [_packed(self.watched)]
        return {
            "classes": self.classes,
            "watch": self._watch,
            "worst": [_packed(item) for item in self._worst],
            "best": [_packed(item) for item in self._best],
            "watched": watched,
        }

    @classmethod
    def from_dict(cls, items: dict[str, Any]) -> Examples:
        examples = cls(items["classes"], items["watch"])
        examples._worst = [_unpacked(item) for item in items["worst"]]
        examples._best = [_unpacked(item) for item in items["best"]]
        examples.watched = next((_unpacked(item) for item in items["watched"]), None)
        return examples


def _from_worst(example: Example) -> tuple[float, ...]:
    return (-example.wrong, example.number)


def _from_best(example: Example) -> tuple[float, ...]:
    return (min(example.classes, 2) * -1, -example.mean_iou, -example.counted, example.number)


def _packed(example: Example) -> dict[str, Any]:
    found = base64.b64encode(zlib.compress(example.found.tobytes())).decode("ascii")
    return {**vars(example), "found": found, "shape": list(example.found.shape)}


def _unpacked(items: dict[str, Any]) -> Example:
    values = dict(items)
    shape = values.pop("shape")
    pixels = np.frombuffer(zlib.decompress(base64.b64decode(values["found"])), np.uint8)
    return Example(**values | {"found": pixels.reshape(shape)})


@torch.no_grad()
def examples_of(store: ChipStore, scores_of: Callable[[Tensor], Tensor]) -> Examples:
    """Examples among some chips of a store, spread evenly; for trainings without validation chips.

    `scores_of` gives the scores (n, classes, rows, cols) of normalised images (n, bands, rows, cols) on the CPU.
    """
    dataset = store.dataset
    numbers = sorted({round(n) for n in np.linspace(0, len(store) - 1, min(CANDIDATES, len(store)))})
    examples = Examples(len(dataset.classes))
    for number in numbers:
        image, positions, valid = store.read(number)
        values = normalise(image, valid, dataset.statistics.mean, dataset.statistics.std)
        found = scores_of(torch.from_numpy(values)[None])[0].argmax(0).cpu().numpy()
        examples.add([number], positions[None], found[None])
    return examples
