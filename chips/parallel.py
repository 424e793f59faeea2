"""Numbered pieces of work done by a few threads, with progress, time left and cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from ..feedback import Feedback, stop_if_canceled
from ..geo.cores import core_count
from ..language import translate

Result = TypeVar("Result")

# GDAL reads and writes without Python's lock, but beyond this Python is what they wait for.
MOST_THREADS = 8
# Neighbours in a chunk share blocks of rasters and labels, which every thread caches for itself; so chunks are as large
# as lets all threads end at about the same time.
SMALLEST_CHUNK, CHUNKS_PER_THREAD = 32, 8
SECONDS_BETWEEN_LOOKS = 0.1
SECONDS_BETWEEN_LINES = 10.0


class TimeLeft(str):
    """A line that tells how far the work is, which is of no use when it is over."""

    __slots__ = ()


def thread_count() -> int:
    """Threads for reading and writing: the cores this process may use, within reason."""
    return max(1, min(core_count(), MOST_THREADS))


def in_threads(
    count: int,
    open_worker: Callable[[int], AbstractContextManager[Callable[[int], Result]]],
    feedback: Feedback,
    *,
    percent: tuple[float, float] = (0.0, 100.0),
    unit: str = "windows",
) -> list[Result]:
    """Results of the pieces 0 … count − 1, in this order.

    `open_worker(t)` is entered in the thread t and gives the function that does a piece there. Which thread does which
    piece depends only on `count` and the number of threads. The first exception, or a cancel, stops all threads and is
    raised when they have ended. `unit` is "windows", "chips" or "files": what the time left is told of.
    """
    size = max(SMALLEST_CHUNK, -(-count // (thread_count() * CHUNKS_PER_THREAD)))
    chunks = [range(start, min(start + size, count)) for start in range(0, count, size)]
    threads_wanted = min(thread_count(), len(chunks))
    crew = _Crew(count, [chunks[number::threads_wanted] for number in range(threads_wanted)], open_worker)
    threads = [
        threading.Thread(target=crew.run, args=(number,), name=f"chips-{number}", daemon=True)
        for number in range(threads_wanted)
    ]
    for thread in threads:
        thread.start()
    try:
        _watch(threads, crew, feedback, percent, unit)
    finally:
        crew.stop.set()
        for thread in threads:
            thread.join()
    if crew.errors:
        raise crew.errors[0]
    feedback.setProgress(percent[1])
    stop_if_canceled(feedback)
    return crew.results


class _Crew:
    def __init__(
        self,
        count: int,
        shares: Sequence[Sequence[range]],
        open_worker: Callable[[int], AbstractContextManager[Callable[[int], Result]]],
    ) -> None:
        self.results: list = [None] * count
        self.errors: list[BaseException] = []
        self.stop = threading.Event()
        self._done = [0] * len(shares)
        self._shares, self._open_worker = shares, open_worker

    @property
    def done(self) -> int:
        return sum(self._done)

    def run(self, thread: int) -> None:
        try:
            with self._open_worker(thread) as work:
                for number in (number for chunk in self._shares[thread] for number in chunk):
                    if self.stop.is_set():
                        return
                    self.results[number] = work(number)
                    self._done[thread] += 1
        except BaseException as error:
            self.errors.append(error)
            self.stop.set()


def _watch(
    threads: Sequence[threading.Thread], crew: _Crew, feedback: Feedback, percent: tuple[float, float], unit: str
) -> None:
    """Returns when all threads have ended; raises CanceledError."""
    low, high = percent
    total = len(crew.results)
    started = line = time.monotonic()
    while any(thread.is_alive() for thread in threads):
        stop_if_canceled(feedback)
        done, now = crew.done, time.monotonic()
        feedback.setProgress(low + (high - low) * done / total)
        if now - line >= SECONDS_BETWEEN_LINES and done:
            line = now
            left = (now - started) * (total - done) / done
            feedback.pushInfo(_time_left(done, total, unit, left))
        next(thread for thread in threads if thread.is_alive() or thread is threads[-1]).join(SECONDS_BETWEEN_LOOKS)


def _time_left(done: int, total: int, unit: str, seconds: float) -> TimeLeft:
    texts = {
        "windows": translate("Pixelwise", "{done:,} of {total:,} windows, {duration} left."),
        "chips": translate("Pixelwise", "{done:,} of {total:,} chips, {duration} left."),
        "files": translate("Pixelwise", "{done:,} of {total:,} files, {duration} left."),
    }
    return TimeLeft(texts[unit].format(done=done, total=total, duration=duration(seconds)))


def duration(seconds: float) -> str:
    """A time for a sentence: seconds below two minutes, then minutes, then hours."""
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
