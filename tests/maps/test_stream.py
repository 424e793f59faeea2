from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Generator, Iterator

import numpy as np
import pytest

from pixelwise.errors import CanceledError, InputError, OutputError, RasterError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.windows import Window
from pixelwise.maps import stream as stream_module
from pixelwise.maps.pieces import Piece
from pixelwise.maps.plan import Block, Place
from pixelwise.maps.stream import BatchSize, stream


def piece(number: int) -> Piece:
    window = Window(0, 4 * number, 4, 4)
    image = np.full((1, 4, 4), number, np.uint8)
    place = Place(Block(0, 0), number, True)
    return Piece(place, window, window, np.ones((4, 4), bool), image, np.ones((4, 4), bool))


def pieces(count: int) -> Callable[[], Generator[Piece, None, None]]:
    def generate() -> Generator[Piece, None, None]:
        yield from (piece(number) for number in range(1, count + 1))

    return generate


def same(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
    return images.astype(np.float32)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("pixelwise-")]


def run(
    count: int, scores: Callable, batch: BatchSize | None = None, write: Callable | None = None, devices: int = 1
) -> list[int]:
    written: list[int] = []
    feedback = SilentFeedback()
    stream(
        pieces(count),
        [scores] * devices,
        write or (lambda one, values: written.append(int(values[0, 0, 0]) * (one.place.col == values[0, 0, 0]))),
        batch or BatchSize(3, False, feedback),
        feedback,
    )
    return written


@pytest.mark.parametrize("devices", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 3, 10, 100])
def test_every_piece_is_written_once_in_order(count: int, devices: int) -> None:
    assert run(count, same, devices=devices) == list(range(1, count + 1))


def test_devices_share_the_windows_and_compute_at_the_same_time() -> None:
    together = threading.Barrier(2, timeout=10)
    shares: dict[str, int] = {}

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        together.wait()  # breaks, if the other device does not compute meanwhile
        name = threading.current_thread().name
        shares[name] = shares.get(name, 0) + len(images)
        return same(images, valid)

    assert run(24, scores, BatchSize(3, False, SilentFeedback()), devices=2) == list(range(1, 25))
    assert sorted(shares.values()) == [12, 12]


def test_places_with_nothing_to_classify_are_passed_over() -> None:
    def source() -> Generator[Piece | None, None, None]:
        for number in range(1, 10):
            yield piece(number) if number % 3 == 0 else None

    written: list[int] = []
    feedback = SilentFeedback()
    stream(source, [same], lambda one, _: written.append(one.place.col), BatchSize(2, False, feedback), feedback)
    assert written == [3, 6, 9]


def test_batches_have_the_size_that_was_asked_for() -> None:
    sizes = []

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        sizes.append(len(images))
        return same(images, valid)

    run(10, scores)
    assert sizes == [3, 3, 3, 1]


class OutOfMemoryError(RuntimeError):
    """Named as torch names it."""


def wrapped(error: Exception) -> Exception:
    outer = InputError("The memory of cuda:0 does not suffice.")
    outer.__cause__ = error
    return outer


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(OutOfMemoryError("CUDA"), id="by-name"),
        pytest.param(MemoryError(), id="python"),
        pytest.param(RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: 8 bytes"), id="cpu"),
        pytest.param(wrapped(OutOfMemoryError("CUDA")), id="said-by-the-predictor"),
    ],
)
def test_out_of_memory_halves_the_batch(error: Exception) -> None:
    feedback = SilentFeedback()
    batch = BatchSize(8, False, feedback)

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        if len(images) > 2:
            raise error
        return same(images, valid)

    assert run(20, scores, batch) == list(range(1, 21))
    assert batch.size == 2
    assert [warning.split()[-1] for warning in feedback.warnings] == ["4.", "2."]


def test_out_of_memory_with_one_window_is_a_sentence() -> None:
    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        raise MemoryError

    with pytest.raises(InputError, match="lower WINDOW_SIZE"):
        run(5, scores, BatchSize(2, False, SilentFeedback()))


@pytest.mark.parametrize(
    ("automatic", "size"), [pytest.param(True, 2, id="automatic"), pytest.param(False, 8, id="asked")]
)
def test_slow_batches_get_smaller_only_if_automatic(automatic: bool, size: int) -> None:
    batch = BatchSize(8, automatic, SilentFeedback())
    batch.took(100.0)
    assert batch.size == 8, "the first batch prepares the device and does not count"
    batch.took(4.0)
    assert batch.size == size


def failing_reader() -> Generator[Piece, None, None]:
    yield piece(1)
    raise RasterError("input.tif could not be read at row 5.")


def failing_writer(one: Piece, values: np.ndarray) -> None:
    raise OutputError("map.tif could not be written: the disk is full.")


def failing_network(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
    raise ValueError("shapes do not fit")


def nan_network(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
    return np.full(images.shape, np.nan, np.float32)


@pytest.mark.parametrize(
    ("source", "scores", "write", "error", "words"),
    [
        pytest.param(failing_reader, same, lambda *_: None, RasterError, "at row 5", id="reader"),
        pytest.param(pieces(500), same, failing_writer, OutputError, "disk is full", id="writer-early"),
        pytest.param(pieces(1), same, failing_writer, OutputError, "disk is full", id="writer-after-the-last-piece"),
        pytest.param(pieces(500), failing_network, lambda *_: None, ValueError, "shapes", id="network"),
        pytest.param(pieces(500), nan_network, lambda *_: None, InputError, "NaN.*row 0, column 4", id="no-numbers"),
    ],
)
def test_the_first_fault_ends_everything(
    source: Callable, scores: Callable, write: Callable, error: type[Exception], words: str
) -> None:
    feedback = SilentFeedback()
    with pytest.raises(error, match=words):
        stream(source, [scores], write, BatchSize(2, False, feedback), feedback)


class CancelingFeedback(SilentFeedback):
    canceled = False

    def isCanceled(self) -> bool:
        return self.canceled


def wait_for(feedback: CancelingFeedback) -> None:
    while not feedback.canceled:
        time.sleep(0.01)


@pytest.mark.parametrize("phase", ["reading", "passing", "computing", "writing"])
def test_cancel_is_heard_in_every_phase(phase: str) -> None:
    feedback = CancelingFeedback()
    reached = threading.Event()

    def at(name: str) -> None:
        if name == phase:
            reached.set()
            if name != "passing":  # a long way without a window that has data must not keep it from stopping
                wait_for(feedback)

    def source() -> Generator[Piece, None, None]:
        for number in range(1, 10_000) if phase != "passing" else itertools.count():
            at("reading")
            at("passing")
            yield None if phase == "passing" else piece(number)

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        at("computing")
        return same(images, valid)

    def cancel() -> None:
        reached.wait(10)
        feedback.canceled = True

    canceler = threading.Thread(target=cancel)
    canceler.start()
    start = time.monotonic()
    with pytest.raises(CanceledError):
        stream(source, [scores], lambda *_: at("writing"), BatchSize(2, False, feedback), feedback)
    canceler.join()
    assert time.monotonic() - start < 2 + 10 * (not reached.is_set())


def test_no_more_than_a_few_batches_are_under_way() -> None:
    made, written = [], []
    most = 0

    def source() -> Generator[Piece, None, None]:
        nonlocal most
        for number in range(1, 200):
            made.append(number)
            most = max(most, len(made) - len(written))
            yield piece(number)

    def slow_write(one: Piece, values: np.ndarray) -> None:
        time.sleep(0.001)
        written.append(one.place.col)

    feedback = SilentFeedback()
    stream(source, [same], slow_write, BatchSize(4, False, feedback), feedback)
    assert len(written) == 199
    # One batch each: read, waiting for the network, waiting at it, computed, computed before, waiting to be written,
    # being written.
    assert most <= 7 * 4


def test_waiting_threads_look_for_a_stop_often_enough() -> None:
    assert stream_module.WAIT <= 0.2
