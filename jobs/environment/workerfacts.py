"""What a worker's Python has, asked in a process of its own, which may crash or hang without doing harm."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ...errors import CanceledError
from ...language import translate
from ..messages import Message
from ..runner import POLL_SECONDS, PROGRAM
from ..workerprocess import WorkerProcess, death_sentence
from .variables import clean_environment

# For one thing; a first import on a slow disk, watched by a virus scanner, takes a minute.
STEP_SECONDS = 120.0


@dataclass
class WorkerFacts:
    """What a worker told, in its order, and in `fault` a sentence about how it ended where it did not end well.

    `step` is what it was doing at last, in words.
    """

    told: list[dict[str, Any]] = field(default_factory=list)
    step: str = field(default_factory=lambda: translate("Pixelwise", "starting Python"))
    fault: str = ""

    def of(self, kind: str) -> Iterator[dict[str, Any]]:
        return (fact for fact in self.told if fact.get("kind") == kind)


def ask_worker(
    python: str,
    feedback: Any,
    variables: dict[str, str],
    *,
    test: bool = True,
    step_seconds: float = STEP_SECONDS,
) -> WorkerFacts:
    """Asks a Python what it has; with `test` each of its devices is tried, too.

       `variables` are added to the worker's cleaned ones.
    A step that takes longer than `step_seconds` ends it. Raises CanceledError, and EnvironmentMissingError where it
       cannot be started.
    """
    command = [python, str(PROGRAM), "check", *([] if test else ["--no-test"])]
    worker = WorkerProcess(command, clean_environment(python) | variables)
    facts = WorkerFacts()
    try:
        is_done = _follow(worker, feedback, facts, step_seconds)
    finally:
        worker.end()
    while message := worker.next_message(0):
        is_done |= _take(message, facts)
    if not is_done and not facts.fault:
        cure = translate("Pixelwise", "close other programs, and check again")
        died = death_sentence(worker.process.returncode, cure, worker.log)
        text = translate("Pixelwise", "It ended while {step}. {sentence}")
        facts.fault = text.format(step=facts.step, sentence=died)
    return facts


def _follow(worker: WorkerProcess, feedback: Any, facts: WorkerFacts, step_seconds: float) -> bool:
    """Listens until the worker is done, true, or has ended or must be ended."""
    begun = time.monotonic()
    while worker.is_running:
        if feedback.isCanceled():
            raise CanceledError
        message = worker.next_message(POLL_SECONDS)
        if message is not None:
            if message["type"] == "message":
                begun = time.monotonic()
                feedback.pushInfo(f"{message['text']} …")
            if _take(message, facts):
                return True
        elif time.monotonic() - begun > step_seconds:
            text = translate("Pixelwise", "It hung while {step}: there was no answer for {seconds:g} seconds.")
            facts.fault = text.format(step=facts.step, seconds=step_seconds)
            return False
    return False


def _take(message: Message, facts: WorkerFacts) -> bool:
    """Keeps what a message tells; true for the last one."""
    if message["type"] == "message":
        facts.step = message["text"]
    elif message["type"] == "metrics":
        facts.told.append(message["values"])
    return bool(message["type"] == "done")
