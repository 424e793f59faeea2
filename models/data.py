"""Chips of a dataset as batches for a network, prepared in a thread while the network works."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..chips.dataset import ChipDataset, ChipRecord
from ..errors import DatasetError
from .augment import Augmentation
from .losses import IGNORED
from .normalise import normalise

# Chips stay in memory where all of them need no more than this share of what is free.
SHARE_OF_MEMORY = 0.25
# What is taken as free where the system does not say.
ASSUMED_FREE_MEMORY = 4 * 2**30
BATCHES_AHEAD = 3

Item = TypeVar("Item")
Batch = tuple[Tensor, Tensor]


class ChipStore:
    """Chips of one split, with label positions instead of class values; with `keep` they are read only once."""

    def __init__(self, dataset: ChipDataset, records: Sequence[ChipRecord], *, keep: bool) -> None:
        self.dataset = dataset
        self.records = list(records)
        self._kept: dict[int, tuple[NDArray[Any], NDArray[np.uint8], NDArray[np.bool_]]] | None = {} if keep else None
        self._positions = np.full(256, -1, np.int16)
        self._positions[dataset.classes.values] = np.arange(len(dataset.classes))
        self._positions[dataset.ignore_value] = IGNORED

    def __len__(self) -> int:
        return len(self.records)

    def read(self, number: int) -> tuple[NDArray[Any], NDArray[np.uint8], NDArray[np.bool_]]:
        """Image (bands, rows, cols) as it is in the file, label positions and `valid` (rows, cols).

        Invalid pixels have the position IGNORED. Raises DatasetError, with the chip's id, for a chip that does not fit
        its dataset.
        """
        if self._kept is not None and number in self._kept:
            return self._kept[number]
        record = self.records[number]
        image, label, valid = self.dataset.read(record)
        found_positions = self._positions[label]
        if (found_positions < 0).any():
            found = np.unique(label[found_positions < 0])
            raise DatasetError(
                f"The label of the chip {record.id} in {self.dataset.folder} holds the value {found[0]}, which is no "
                f"class; classes are {self.dataset.classes.values}, and {self.dataset.ignore_value} is ignored: "
                "export the chips again."
            )
        positions = np.where(valid, found_positions, IGNORED).astype(np.uint8)
        chip = image, positions, valid
        if self._kept is not None:
            self._kept[number] = chip
        return chip


def stores(dataset: ChipDataset) -> tuple[ChipStore, ChipStore]:
    """The chips for training and for validation, kept in memory where they fit; those for testing are left alone."""
    train, validation = (dataset.of_split(split) for split in ("train", "validation"))
    pixels = dataset.chip_size**2 * (len(train) + len(validation))
    needed = pixels * (len(dataset.bands) * np.dtype(dataset.dtype).itemsize + 2)
    keep = needed <= SHARE_OF_MEMORY * free_memory()
    return ChipStore(dataset, train, keep=keep), ChipStore(dataset, validation, keep=keep)


def free_memory() -> int:
    """Bytes that can be had without swapping, as far as the system says."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return ASSUMED_FREE_MEMORY


def training_order(count: int, batch_size: int, smallest: int, random: np.random.Generator) -> list[list[int]]:
    """Numbers of chips in random order, one list per batch.

    A last batch of one chip is dropped where there are others: batch norm needs several. Where a batch must have
    `smallest` chips and there are fewer, they are repeated.
    """
    order = [int(number) for number in random.permutation(count)]
    batches = [order[start : start + batch_size] for start in range(0, count, batch_size)]
    if len(batches) > 1 and batch_size > 1 and len(batches[-1]) == 1:
        batches.pop()
    return [(batch * smallest)[: max(len(batch), smallest)] for batch in batches]


def validation_order(count: int, batch_size: int) -> list[list[int]]:
    numbers = list(range(count))
    return [numbers[start : start + batch_size] for start in range(0, count, batch_size)]


def batches(
    store: ChipStore, order: Iterable[Sequence[int]], augmentation: Augmentation | None = None
) -> Iterator[Batch]:
    """Normalised images (n, bands, rows, cols) as float32 and label positions (n, rows, cols) as uint8."""
    mean, std = store.dataset.statistics.mean, store.dataset.statistics.std
    for numbers in order:
        images, labels = [], []
        for number in numbers:
            image, positions, valid = store.read(number)
            values = normalise(image, valid, mean, std)
            if augmentation is not None:
                values, positions = augmentation(values, positions, valid)
            images.append(torch.from_numpy(values))
            labels.append(torch.from_numpy(positions))
        yield torch.stack(images), torch.stack(labels)


def prefetched(items: Iterable[Item], ahead: int = BATCHES_AHEAD) -> Generator[Item, None, None]:
    """The same items, made in a thread of their own, up to `ahead` in advance; its exceptions are raised here.

    Close the iterator (contextlib.closing) to end the thread early. One thread only, so that items keep their order and
    random numbers their sequence; no process, because the worker would be started again inside it.
    """
    made: queue.Queue[tuple[str, Any]] = queue.Queue(ahead)
    stopped = threading.Event()

    def put(kind: str, value: Any) -> None:
        while not stopped.is_set():
            try:
                made.put((kind, value), timeout=0.1)
                return
            except queue.Full:
                continue

    def work() -> None:
        try:
            for item in items:
                put("item", item)
                if stopped.is_set():
                    return
            put("end", None)
        except BaseException as error:
            put("error", error)

    thread = threading.Thread(target=work, name="chips", daemon=True)
    thread.start()
    try:
        while True:
            kind, value = made.get()
            if kind == "end":
                return
            if kind == "error":
                raise value
            yield value
    finally:
        stopped.set()
        thread.join()
