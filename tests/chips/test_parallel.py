from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from pixelwise.chips import parallel
from pixelwise.chips.parallel import TimeLeft, duration, in_threads, thread_count
from pixelwise.errors import CanceledError
from pixelwise.feedback import SilentFeedback


@pytest.fixture(params=[1, 2, 5], ids=lambda count: f"{count} threads")
def threads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(parallel, "thread_count", lambda: request.param)
    return int(request.param)


@pytest.mark.parametrize("count", [0, 1, 31, 32, 33, 500])
def test_results_keep_their_order(threads: int, count: int) -> None:
    opened, closed = [], []

    @contextmanager
    def worker(thread: int) -> Iterator[Callable[[int], int]]:
        opened.append(thread)
        yield lambda number: number * number
        closed.append(thread)

    feedback = SilentFeedback()
    assert in_threads(count, worker, feedback, percent=(10, 30)) == [number**2 for number in range(count)]
    assert sorted(opened) == sorted(closed) == list(range(min(threads, -(-count // parallel.SMALLEST_CHUNK))))
    assert feedback.progress == 30


def test_a_piece_is_always_done_by_the_same_thread(threads: int) -> None:
    @contextmanager
    def worker(thread: int) -> Iterator[Callable[[int], int]]:
        yield lambda _: thread

    first = in_threads(300, worker, SilentFeedback())
    assert first == in_threads(300, worker, SilentFeedback())
    assert set(first) == set(range(min(threads, 10)))


def test_the_first_error_stops_all_threads(threads: int) -> None:
    done: list[int] = []

    @contextmanager
    def worker(_: int) -> Iterator[Callable[[int], None]]:
        def work(number: int) -> None:
            if number == 3:
                raise ValueError("the third")
            time.sleep(0.002)
            done.append(number)

        yield work

    with pytest.raises(ValueError, match="the third"):
        in_threads(5000, worker, SilentFeedback())
    assert len(done) < 2500
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("chips-")]


def test_an_error_while_opening_is_raised(threads: int) -> None:
    @contextmanager
    def worker(_: int) -> Iterator[Callable[[int], None]]:
        raise OSError("no such raster")
        yield

    with pytest.raises(OSError, match="no such raster"):
        in_threads(100, worker, SilentFeedback())


def test_a_cancel_stops_all_threads(threads: int) -> None:
    class Canceling(SilentFeedback):
        def isCanceled(self) -> bool:
            return len(done) > 20

    done: list[int] = []

    @contextmanager
    def worker(_: int) -> Iterator[Callable[[int], None]]:
        def work(number: int) -> None:
            time.sleep(0.005)
            done.append(number)

        yield work

    started = time.monotonic()
    with pytest.raises(CanceledError):
        in_threads(100_000, worker, Canceling())
    assert time.monotonic() - started < 10
    assert len(done) < 5000


def test_the_time_left_is_told(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "SECONDS_BETWEEN_LINES", 0.05)

    @contextmanager
    def worker(_: int) -> Iterator[Callable[[int], None]]:
        yield lambda _: time.sleep(0.002)

    feedback = SilentFeedback()
    in_threads(320, worker, feedback, unit="chips")
    assert any("of 320 chips, " in text and text.endswith(" left.") for text in feedback.infos)
    assert all(isinstance(text, TimeLeft) for text in feedback.infos)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.4, "0 s"), (119, "119 s"), (121, "2 min"), (3600, "60 min"), (9000, "2.5 h")]
)
def test_duration(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_some_thread_there_is() -> None:
    assert 1 <= thread_count() <= parallel.MOST_THREADS
