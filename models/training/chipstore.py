"""The chips of a split or fold, with label positions for the network, kept in memory where they fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...chips.dataset import ChipDataset, ChipRecord
from ...errors import DatasetError, InputError
from ...geo.memory import free_memory
from ...language import translate
from ..losses import IGNORED

# Chips stay in memory where all of them need no more than this share of what is free.
SHARE_OF_MEMORY = 0.25

# Image (bands, rows, cols) as it is in the file, label positions (rows, cols), `valid` (rows, cols).
Chip = tuple[NDArray[Any], NDArray[np.uint8], NDArray[np.bool_]]


class ChipStore:
    """Chips of one split, with label positions instead of class values; with `keep` they are read only once."""

    def __init__(self, dataset: ChipDataset, records: Sequence[ChipRecord], *, keep: bool) -> None:
        self.dataset = dataset
        self.records = list(records)
        self.keep = keep
        self._kept: dict[str, Chip] = {}
        self._positions = np.full(256, -1, np.int16)
        self._positions[dataset.classes.values] = np.arange(len(dataset.classes))
        self._positions[dataset.ignore_value] = IGNORED

    def __len__(self) -> int:
        return len(self.records)

    def read(self, number: int) -> Chip:
        """The chip at a place in `records`, as `read_record` gives it."""
        return self.read_record(self.records[number])

    def read_record(self, record: ChipRecord) -> Chip:
        """A chip of the dataset; invalid pixels have the position IGNORED.

        The arrays may be those that are kept: change none. Raises DatasetError, with the chip's id, for a chip that
        does not fit its dataset.
        """
        if record.id in self._kept:
            return self._kept[record.id]
        image, label, valid = self.dataset.read(record)
        found_positions = self._positions[label]
        if (found_positions < 0).any():
            found = np.unique(label[found_positions < 0])
            raise DatasetError(
                translate(
                    "Pixelwise",
                    "The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are "
                    "{classes}, and {ignored} is ignored: export the chips again.",
                ).format(
                    chip=record.id,
                    folder=self.dataset.folder,
                    value=found[0],
                    classes=self.dataset.classes.values,
                    ignored=self.dataset.ignore_value,
                )
            )
        positions = np.where(valid, found_positions, IGNORED).astype(np.uint8)
        chip = image, positions, valid
        if self.keep:
            self._kept[record.id] = chip
        return chip


def stores(dataset: ChipDataset, fold: int = 0, *, processes: int = 1) -> tuple[ChipStore, ChipStore]:
    """The chips for training and for validation, kept in memory where they fit; those for testing are left alone.

    A `fold` from 1 is for validation and the other folds for training; with 0 the chips' own splits count.
    `processes` of this computer will each keep the chips. Raises InputError for a fold that the dataset has not.
    """
    train, validation = _shared_out(dataset, fold)
    pixels = dataset.chip_size**2 * (len(train) + len(validation))
    needed = pixels * (len(dataset.bands) * np.dtype(dataset.dtype).itemsize + 2) * processes
    keep = needed <= SHARE_OF_MEMORY * free_memory()
    return ChipStore(dataset, train, keep=keep), ChipStore(dataset, validation, keep=keep)


def _shared_out(dataset: ChipDataset, fold: int) -> tuple[list[ChipRecord], list[ChipRecord]]:
    if fold == 0:
        return dataset.of_split("train"), dataset.of_split("validation")
    validation = [chip for chip in dataset.chips if chip.fold == fold]
    if fold < 0 or not validation:
        folds = sorted({chip.fold for chip in dataset.chips if chip.fold > 0})
        if folds:
            sentence = translate(
                "Pixelwise", "FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}."
            )
        else:
            sentence = translate(
                "Pixelwise",
                "FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with "
                "FOLDS.",
            )
        raise InputError(sentence.format(fold=fold, folder=dataset.folder, found=", ".join(map(str, folds))))
    return [chip for chip in dataset.chips if chip.fold > 0 and chip.fold != fold], validation
