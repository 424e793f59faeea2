"""Reading, computing and writing at the same time, with a bounded number of windows in between."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from queue import Empty, Full, Queue
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback, stop_if_canceled
from ..language import translate
from .pieces import Piece

# (n, bands, rows, cols) values and (n, rows, cols) valid → (n, classes, rows, cols) float32 that sum to 1 over classes.
Scores = Callable[[NDArray[Any], NDArray[np.bool_]], NDArray[np.float32]]
Scored = list[tuple[Piece, NDArray[np.float32]]]

WAIT = 0.1
# A network cannot be interrupted: a batch that takes longer than this is made smaller, so that a cancel is heard.
LONGEST_BATCH = 1.0
END = None


class BatchSize:
    """How many windows go through the network at once; less after it ran out of memory or, if automatic, took long."""

    def __init__(self, size: int, automatic: bool, feedback: Feedback) -> None:
        self.size = max(size, 1)
        self._automatic = automatic
        self._feedback = feedback
        self._warm = False

    def took(self, seconds: float) -> None:
        """Hears how long a batch took; the first one also prepared the device and says nothing."""
        if self._automatic and self._warm and seconds > LONGEST_BATCH:
            self.size = max(1, int(self.size * LONGEST_BATCH / seconds))
        self._warm = True

    def ran_out_of_memory(self) -> None:
        if self.size == 1:
            raise InputError(
                translate(
                    "Pixelwise", "Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE."
                )
            )
        self.size //= 2
        text = translate("Pixelwise", "Memory ran out: going on with a BATCH_SIZE of {count}.")
        self._feedback.pushWarning(text.format(count=self.size))


def stream(
    pieces: Callable[[], Generator[Piece | None, None, None]],
    scores: Sequence[Scores],
    write: Callable[[Piece, NDArray[np.float32]], None],
    batch: BatchSize,
    feedback: Feedback,
    done: Callable[[Piece], None] = lambda _piece: None,
) -> None:
    """Sends pieces through `scores` to `write`: one thread reads, one computes for each of `scores`, and one writes.

    `pieces` is called and exhausted in the reading thread and opens its own files there; a None of it is passed over.
    Several `scores`, one for each device, take batches in turn; `write` gets the pieces in their order, and scores
    that are its own. `done` hears in this thread of every piece that was handed to the writing one. At most one batch
    waits on either side of each device. The first exception anywhere ends all threads and is raised here; a cancel is
    noticed within one batch.
    """
    state = _State()
    read, computed = _Belt(batch.size * len(scores), state.stop), _Belt(1, state.stop)
    threads = [
        state.start("reader", lambda: _fill(read, pieces)),
        state.start("writer", lambda: _drain(computed, write)),
    ]
    devices = [ThreadPoolExecutor(1, f"pixelwise-network-{number}") for number in range(len(scores))]
    # Batches that are computed, oldest first; each device has at most one and another that waits for it.
    ahead: deque[Future[Scored]] = deque()

    def pass_on() -> None:
        scored = _result(ahead[0], feedback, state)
        ahead.popleft()
        computed.put(scored, feedback)
        for piece, _ in scored:
            done(piece)

    try:
        for number, group in enumerate(_batches(read, batch, feedback)):
            turn = number % len(devices)
            ahead.append(devices[turn].submit(_compute, group, scores[turn], batch, state.stop))
            if len(ahead) > len(devices):
                pass_on()
        while ahead:
            pass_on()
        computed.put(END, feedback)
        while threads[1].is_alive():
            stop_if_canceled(feedback)
            threads[1].join(WAIT)
    except _StoppedError:
        pass
    finally:
        state.stop.set()
        for device in devices:
            device.shutdown(cancel_futures=True)
        for thread in threads:
            thread.join()
    if state.errors:
        raise state.errors[0]


class _StoppedError(Exception):
    """Another thread has failed, or the run was cancelled."""


class _State:
    """What the threads share: whether to stop, and what went wrong first."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.errors: list[BaseException] = []

    def start(self, name: str, work: Callable[[], None]) -> threading.Thread:
        def guarded() -> None:
            try:
                work()
            except _StoppedError:
                pass
            except BaseException as error:
                self.errors.append(error)
                self.stop.set()

        thread = threading.Thread(target=guarded, name=f"pixelwise-{name}", daemon=True)
        thread.start()
        return thread


class _Belt:
    """A queue that holds a few things and lets go of who waits at it once `stop` is set."""

    def __init__(self, room: int, stop: threading.Event) -> None:
        self._queue: Queue[Any] = Queue(room)
        self._stop = stop

    def put(self, thing: Any, feedback: Feedback | None = None) -> None:
        while True:
            self.check(feedback)
            try:
                return self._queue.put(thing, timeout=WAIT)
            except Full:
                continue

    def get(self, feedback: Feedback | None = None) -> Any:
        while True:
            self.check(feedback)
            try:
                return self._queue.get(timeout=WAIT)
            except Empty:
                continue

    def check(self, feedback: Feedback | None = None) -> None:
        if self._stop.is_set():
            raise _StoppedError
        if feedback:
            stop_if_canceled(feedback)


def _fill(belt: _Belt, pieces: Callable[[], Generator[Piece | None, None, None]]) -> None:
    with closing(pieces()) as source:  # files are closed by the thread that opened them
        for piece in source:
            if piece is None:
                belt.check()
            else:
                belt.put(piece)
    belt.put(END)


def _drain(belt: _Belt, write: Callable[[Piece, NDArray[np.float32]], None]) -> None:
    while (scored := belt.get()) is not END:
        for piece, scores in scored:
            write(piece, scores)


def _batches(belt: _Belt, batch: BatchSize, feedback: Feedback) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    while (piece := belt.get(feedback)) is not END:
        group.append(piece)
        if len(group) >= batch.size:
            yield group
            group = []
    if group:
        yield group


def _result(future: Future[Scored], feedback: Feedback, state: _State) -> Scored:
    while True:
        if state.stop.is_set():
            raise _StoppedError
        stop_if_canceled(feedback)
        if wait([future], WAIT).done:
            return future.result()


def _compute(group: list[Piece], scores: Scores, batch: BatchSize, stop: threading.Event) -> Scored:
    results: Scored = []
    while len(results) < len(group):
        if stop.is_set():
            raise _StoppedError
        part = group[len(results) : len(results) + batch.size]
        start = time.monotonic()
        found = _scores_or_none(part, scores)
        if found is None:
            batch.ran_out_of_memory()
            continue
        batch.took(time.monotonic() - start)
        if not np.isfinite(found.sum(dtype=np.float64)):
            first = part[0].window
            raise InputError(
                translate(
                    "Pixelwise",
                    "The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its "
                    "weights are damaged, or the device computes them wrongly (try DEVICE=cpu).",
                ).format(row=first.row, col=first.col)
            )
        results.extend(zip(part, found, strict=True))
    return results


def _scores_or_none(part: list[Piece], scores: Scores) -> NDArray[np.float32] | None:
    """The scores, or None where memory ran out; by then the exception, which holds on to tensors, is gone."""
    try:
        return scores(np.stack([piece.image for piece in part]), np.stack([piece.valid for piece in part]))
    except Exception as error:
        if not (_is_out_of_memory(error) or _is_out_of_memory(error.__cause__)):
            raise
        return None


def _is_out_of_memory(error: BaseException | None) -> bool:
    # torch is not imported here; its errors are known by their names and texts (those of CUDA, MPS and the CPU).
    if not isinstance(error, RuntimeError | MemoryError):
        return False
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    text = str(error).lower()
    return "out of memory" in text or "can't allocate memory" in text or "not enough memory" in text
