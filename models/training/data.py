"""Chips of a dataset as batches for a network, prepared beside it so that it never waits."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, TypeVar

import torch

from ...geo.cores import core_count
from ..job import TrainJob
from ..losses import chip_weights
from .chipprocesses import ChipProcesses
from .chipstore import ChipStore, free_memory, stores
from .order import Place, batch_count, training_order, validation_order
from .preparation import Preparation
from .room import Batch, BatchRoom

__all__ = ["Batch", "ChipStore", "TrainingBatches", "batches", "free_memory", "prefetched", "stores"]

BATCHES_AHEAD = 3
# Beyond this the process that trains can hardly take more in.
MOST_PROCESSES = 8

Item = TypeVar("Item")


class TrainingBatches:
    """The batches of a training: images float32, normalised and augmented, label positions uint8, pixel weights.

    Images are (n, bands, rows, cols) with the bands of a pixel side by side (channels-last), positions and weights
    (n, rows, cols); weights are None for a job without border weights. For CUDA they lie in pinned memory, so that
    `Fabric.to_device` copies them while the GPU computes. They are prepared by a thread or by `workers` processes.

    What an epoch's batches hold follows from the job's seed and the epoch's number, whatever prepares them, and of
    several processes (`rank` of `world_size`) each gets its share of the same chips. Use it as a context manager, or
    call `close`; only one iterator at a time, closed (contextlib.closing) before the next one.
    """

    def __init__(
        self,
        job: TrainJob,
        train: ChipStore,
        validation: ChipStore,
        device: torch.device,
        *,
        smallest: int = 1,
        rank: int = 0,
        world_size: int = 1,
    ) -> None:
        self.train, self.validation_store = train, validation
        self.workers = worker_count(job, device.type, train.keep, world_size)
        # Seconds for which the network had to wait for its batches.
        self.waited = 0.0
        self._job, self._smallest, self._rank, self._world_size = job, smallest, rank, world_size
        self._pinned = device.type == "cuda"
        self._weights = chip_weights(job, train.dataset, train.records)
        self._processes = ChipProcesses(self.workers, job, train.dataset, keep=train.keep) if self.workers else None
        self._preparation = Preparation(job, train.dataset)

    def steps(self, batch_size: int, first: int = 0) -> int:
        """Batches of `batch_size` chips in an epoch, or in what is left of it after `first` chips of all processes."""
        return batch_count(len(self.train), batch_size, world_size=self._world_size, first=first)

    def epoch(self, number: int, batch_size: int, *, first: int = 0) -> Generator[Batch, None, None]:
        """The training batches of an epoch, counted from 1; without the `first` chips that all processes have had.

        `batch_size` chips are for each process. `first` goes on in the middle of an epoch, also with another size.
        """
        return self._prepared(self.train, self._order(number, batch_size, first))

    def validation(self, batch_size: int) -> Generator[Batch, None, None]:
        """This process' share of the validation chips, not augmented.

        Shares may differ by a batch, so no process may wait for the others within them.
        """
        return self._prepared(self.validation_store, self._validation_order(batch_size))

    def validation_numbers(self, batch_size: int) -> list[list[int]]:
        """The numbers of the chips in each batch of `validation`."""
        return [[number for number, _ in places] for places in self._validation_order(batch_size)]

    def _validation_order(self, batch_size: int) -> list[list[Place]]:
        return validation_order(len(self.validation_store), batch_size, rank=self._rank, world_size=self._world_size)

    def close(self) -> None:
        if self._processes is not None:
            self._processes.close()

    def __enter__(self) -> TrainingBatches:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _order(self, epoch: int, batch_size: int, first: int) -> list[list[Place]]:
        return training_order(
            len(self.train),
            batch_size,
            seed=self._job.seed,
            epoch=epoch,
            smallest=self._smallest,
            weights=self._weights,
            rank=self._rank,
            world_size=self._world_size,
            first=first,
        )

    def _prepared(self, store: ChipStore, order: Sequence[Sequence[Place]]) -> Generator[Batch, None, None]:
        if self._processes is None:
            made = prefetched(_batches(store, order, self._preparation, self._pinned))
        else:
            made = self._processes.batches(store, order, pinned=self._pinned)
        with closing(made):
            while True:
                started = time.monotonic()
                batch = next(made, None)
                self.waited += time.monotonic() - started
                if batch is None:
                    return
                yield batch


def worker_count(job: TrainJob, device: str, keep: bool, world_size: int = 1) -> int:
    """Processes that prepare chips; 0 means a thread of this process.

    A CPU that trains has no time to wait for a thread, and its cores are the network's; only chips that are read
    again in every epoch get a process, because reading holds Python's lock. A GPU is faster than one thread.
    """
    if job.workers >= 0:
        return job.workers
    share = core_count() // int(os.environ.get("LOCAL_WORLD_SIZE", world_size))
    if device == "cpu":
        return 0 if keep or share < 2 else 1
    return max(1, min(MOST_PROCESSES, share - 1))


def batches(store: ChipStore, order: Iterable[Sequence[int]]) -> Iterator[Batch]:
    """Batches of the chips with these numbers, normalised only, without weights, made when they are asked for."""
    plain = Preparation(TrainJob(chips="", output="", augment="none"), store.dataset)
    return _batches(store, ([(number, None) for number in numbers] for numbers in order), plain, pinned=False)


def _batches(
    store: ChipStore, order: Iterable[Sequence[Place]], preparation: Preparation, pinned: bool
) -> Iterator[Batch]:
    for places in order:
        room = BatchRoom(len(places), len(store.dataset.bands), weighted=preparation.weighted, pinned=pinned)
        for place, (number, seed) in enumerate(places):
            room.put(place, preparation(store.read(number), seed))
        yield room.batch


def prefetched(items: Iterable[Item], ahead: int = BATCHES_AHEAD) -> Generator[Item, None, None]:
    """The same items, made in a thread of their own, up to `ahead` in advance; its exceptions are raised here.

    Close the iterator (contextlib.closing) to end the thread early.
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
