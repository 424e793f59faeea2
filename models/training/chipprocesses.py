"""Processes that read and prepare chips, for a GPU that is faster than one thread and for chips that stay on disk.

Each is this package's own program, started afresh (`chipworker.py`): nothing is forked, so threads and CUDA of the
training do no harm, and it works in the same way on every system. A chip always goes to the same process, so that all
of them together keep every chip once. Requests go to them as lines of JSON, chips come back as bytes, through pipes
straight into the memory of the batch.
"""

from __future__ import annotations

import dataclasses
import json
import os
import queue
import struct
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ... import errors
from ...chips.dataset import ChipDataset
from ...errors import InputError, PixelwiseError, WorkerError
from ...language import translate
from ..job import TrainJob
from .chipstore import ChipStore
from .order import Place
from .room import Batch, BatchRoom

PROGRAM = Path(__file__).resolve().parent.parent.parent
# The argument that makes this package's program prepare chips; __main__.py knows it, too.
COMMAND = "chips"
# How an answer begins; the rows and cols of a chip come before its arrays.
CHIP, FAILURE = b"C", b"F"
SIZE = struct.Struct("<II")
# Chips that are asked for in advance: so many for every process, and at least so many batches.
CHIPS_AHEAD, BATCHES_AHEAD = 8, 3
PIPE_BYTES = 2**20
SECONDS_TO_END = 5.0


class ChipProcesses:
    """So many processes, ready to be asked; `keep` makes each keep the chips that it has read."""

    def __init__(self, count: int, job: TrainJob, dataset: ChipDataset, *, keep: bool) -> None:
        self._weighted = job.border_weight > 0
        self._processes = [_Process(job, dataset, keep) for _ in range(count)]

    def batches(
        self, store: ChipStore, order: Sequence[Sequence[Place]], *, pinned: bool
    ) -> Generator[Batch, None, None]:
        """The batches of an order, prepared in advance; raises what went wrong in a process."""
        begun: deque[_Pending] = deque()
        chips_ahead = CHIPS_AHEAD * len(self._processes)
        try:
            for places in order:
                room = BatchRoom(len(places), len(store.dataset.bands), weighted=self._weighted, pinned=pinned)
                pending = _Pending(room, len(places))
                begun.append(pending)
                for place, (number, seed) in enumerate(places):
                    self._processes[number % len(self._processes)].ask(store.records[number], seed, pending, place)
                while len(begun) > BATCHES_AHEAD and sum(item.count for item in begun) - begun[0].count >= chips_ahead:
                    yield begun.popleft().complete()
            while begun:
                yield begun.popleft().complete()
        finally:
            # What was asked for and is not wanted any more is still read, so that nothing of it is left in the pipes.
            for pending in begun:
                pending.wait()

    def close(self) -> None:
        for process in self._processes:
            process.leave()
        for process in self._processes:
            process.end()


class _Pending:
    """A batch of `count` chips of which some are missing yet."""

    def __init__(self, room: BatchRoom, count: int) -> None:
        self.room, self.count = room, count
        self._missing = count
        self._lock = threading.Lock()
        self._complete = threading.Event()
        self._error: Exception | None = None

    def done(self, error: Exception | None = None) -> None:
        with self._lock:
            self._error = self._error or error
            self._missing -= 1
            if self._missing == 0:
                self._complete.set()

    def wait(self) -> None:
        self._complete.wait()

    def complete(self) -> Batch:
        self.wait()
        if self._error is not None:
            raise self._error
        return self.room.batch


class _Process:
    """One process, and the thread that reads from it."""

    def __init__(self, job: TrainJob, dataset: ChipDataset, keep: bool) -> None:
        # Its own threads would only get into each other's way, and its torch has nothing to do on a GPU.
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW
        self._process = subprocess.Popen(  # nosec B603 # this program again, no shell
            [sys.executable, str(PROGRAM), COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            **options,
        )
        self._widen_pipe()
        self._asked: queue.Queue[tuple[_Pending, int] | None] = queue.Queue()
        self._send(set_up(job, dataset, keep))
        self._reader = threading.Thread(target=self._read, name="chips", daemon=True)
        self._reader.start()

    def ask(self, record: Any, seed: int | None, pending: _Pending, place: int) -> None:
        self._asked.put((pending, place))
        self._send({"chip": dataclasses.asdict(record), "seed": seed})

    def leave(self) -> None:
        """Tells the process to end; it notices when it has sent what it was asked for."""
        self._asked.put(None)
        with suppress(OSError):
            self._input.close()

    def end(self) -> None:
        try:
            self._process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._output.close()

    @property
    def _input(self) -> Any:
        return self._process.stdin

    @property
    def _output(self) -> Any:
        return self._process.stdout

    def _widen_pipe(self) -> None:
        """Lets a chip fit into the pipe where the system allows it, so that both sides wait less for each other."""
        with suppress(ImportError, AttributeError, OSError):
            import fcntl

            fcntl.fcntl(self._output.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)

    def _send(self, message: dict[str, Any]) -> None:
        # A process that is gone is noticed by the thread that reads, which can say more about it.
        with suppress(OSError):
            self._input.write(json.dumps(message).encode() + b"\n")
            self._input.flush()

    def _read(self) -> None:
        while (asked := self._asked.get()) is not None:
            pending, place = asked
            try:
                self._receive(pending.room, place)
                pending.done()
            except Exception as error:
                pending.done(error)

    def _receive(self, room: BatchRoom, place: int) -> None:
        kind = self._output.read(1)
        if kind == CHIP:
            size = bytearray(SIZE.size)
            self._fill(memoryview(size))
            rows, cols = SIZE.unpack(size)
            try:
                targets = room.bytes_at(place, (rows, cols))
            except InputError:
                self._fill(memoryview(bytearray(room.chip_bytes(rows, cols))))
                raise
            for target in targets:
                self._fill(target)
        elif kind == FAILURE:
            raise error_of(json.loads(self._output.readline()))
        else:
            raise self._gone()

    def _fill(self, target: memoryview) -> None:
        while target:
            count = self._output.readinto(target)
            if not count:
                raise self._gone()
            target = target[count:]

    def _gone(self) -> WorkerError:
        code = self._process.wait()
        if code < 0:
            sentence = translate(
                "Pixelwise",
                "A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or "
                "set it to 0 for none, and start again.",
            )
        else:
            sentence = translate(
                "Pixelwise",
                "A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and "
                "start again.",
            )
        return WorkerError(sentence.format(code=abs(code)))


def set_up(job: TrainJob, dataset: ChipDataset, keep: bool) -> dict[str, Any]:
    """What a process must know before it can prepare chips, for JSON."""
    return {
        "job": dataclasses.asdict(job),
        "keep": keep,
        "folder": str(dataset.folder),
        "classes": dataset.classes.to_list(),
        "ignore_value": dataset.ignore_value,
        "statistics": dataset.statistics.to_dict(),
    }


def error_of(failure: dict[str, str]) -> Exception:
    """The error that a process told of: one of ours again, with its sentence, else with all that is known of it."""
    kind = getattr(errors, failure["error"], None)
    if isinstance(kind, type) and issubclass(kind, PixelwiseError):
        return kind(failure["sentence"])
    return RuntimeError(f"A process that prepares chips failed:\n{failure['traceback']}")
