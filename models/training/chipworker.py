"""A process that reads and prepares chips for a training: the other side of `chipprocesses.py`."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

from ...chips.dataset import ChipRecord, open_dataset
from ...chips.statistics import BandStatistics
from ...geo.classes import ClassTable
from ..job import TrainJob
from .chipprocesses import CHIP, FAILURE, SIZE
from .chipstore import ChipStore
from .preparation import Preparation, Prepared
from .room import arrays_to_send

Answer = Callable[[dict[str, Any]], Prepared]


def main() -> int:
    """Answers requests until the input ends, which it also does when the process that asks is gone."""
    # Ctrl-C reaches this process, too, but the one that asks decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    channel = os.dup(1)
    # What a library prints must not get between the chips.
    os.dup2(2, 1)
    try:
        with os.fdopen(channel, "wb", buffering=2**16) as output:
            serve(sys.stdin.buffer, output)
    except BrokenPipeError:
        pass
    return 0


def serve(requests: BinaryIO, output: BinaryIO) -> None:
    """The first line tells of the dataset, each of the others is answered by a chip or by what went wrong."""
    answer: Answer | None = None
    set_up = json.loads(requests.readline() or b"null")
    for line in requests:
        try:
            answer = answer or answering(set_up)
            chip = answer(json.loads(line))
        except Exception as error:
            failure = {"error": type(error).__name__, "sentence": str(error), "traceback": traceback.format_exc()}
            output.write(FAILURE + json.dumps(failure).encode() + b"\n")
        else:
            output.write(CHIP + SIZE.pack(*chip[1].shape))
            for array in arrays_to_send(chip):
                output.write(array.data)
        output.flush()


def answering(set_up: dict[str, Any]) -> Answer:
    """A function from a request to its chip, for the dataset and the job that `set_up` describes."""
    dataset = dataclasses.replace(
        open_dataset(set_up["folder"]),
        classes=ClassTable.from_list(set_up["classes"]),
        ignore_value=set_up["ignore_value"],
        statistics=BandStatistics.from_dict(set_up["statistics"]),
        chips=[],
    )
    store = ChipStore(dataset, [], keep=set_up["keep"])
    preparation = Preparation(TrainJob(**set_up["job"]), dataset)
    return lambda request: preparation(store.read_record(ChipRecord(**request["chip"])), request["seed"])
