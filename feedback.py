"""The object through which the engine says how far it is and hears that it should stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol, TypeVar

from .errors import CanceledError

Item = TypeVar("Item")


class Feedback(Protocol):
    """What the engine asks of a feedback object; the names are those of QgsProcessingFeedback."""

    def setProgress(self, percent: float) -> None: ...

    def pushInfo(self, text: str) -> None: ...

    def pushWarning(self, text: str) -> None: ...

    def pushMetrics(self, values: dict[str, Any]) -> None: ...

    def isCanceled(self) -> bool: ...

    def isStopped(self) -> bool:
        """Whether the run shall end early, as a success with the best it has; a cancel throws it away."""
        ...


class SilentFeedback:
    """Keeps what it is told and never cancels or stops; for tests and scripts."""

    def __init__(self) -> None:
        self.progress = 0.0
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.metrics: list[dict[str, Any]] = []

    def setProgress(self, percent: float) -> None:
        self.progress = percent

    def pushInfo(self, text: str) -> None:
        self.infos.append(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)

    def pushMetrics(self, values: dict[str, Any]) -> None:
        self.metrics.append(values)

    def isCanceled(self) -> bool:
        return False

    def isStopped(self) -> bool:
        return False


class QuietFeedback(SilentFeedback):
    """Tells nobody anything, but hears the wish of another feedback's user to end."""

    def __init__(self, feedback: Feedback) -> None:
        super().__init__()
        self._feedback = feedback

    def isCanceled(self) -> bool:
        return self._feedback.isCanceled()

    def isStopped(self) -> bool:
        return self._feedback.isStopped()


class ForwardedFeedback:
    """Hands everything on to another feedback; for those that change a part of it."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback

    def setProgress(self, percent: float) -> None:
        self._feedback.setProgress(percent)

    def pushInfo(self, text: str) -> None:
        self._feedback.pushInfo(text)

    def pushWarning(self, text: str) -> None:
        self._feedback.pushWarning(text)

    def pushMetrics(self, values: dict[str, Any]) -> None:
        self._feedback.pushMetrics(values)

    def isCanceled(self) -> bool:
        return self._feedback.isCanceled()

    def isStopped(self) -> bool:
        return self._feedback.isStopped()


class PartOfFeedback(ForwardedFeedback):
    """The feedback of run `number`, from 0, of `count` equal ones: its progress is a part of the whole."""

    def __init__(self, feedback: Feedback, number: int, count: int) -> None:
        super().__init__(feedback)
        self._number, self._count = number, count

    def setProgress(self, percent: float) -> None:
        super().setProgress((self._number * 100 + percent) / self._count)


def stop_if_canceled(feedback: Feedback) -> None:
    """Raises CanceledError once the user has cancelled."""
    if feedback.isCanceled():
        raise CanceledError


def until_canceled(items: Iterable[Item], feedback: Feedback, every: int = 500) -> Iterator[Item]:
    """The items one by one; raises CanceledError once the user has cancelled, which is asked before each `every`-th."""
    for number, item in enumerate(items):
        if number % every == 0:
            stop_if_canceled(feedback)
        yield item
