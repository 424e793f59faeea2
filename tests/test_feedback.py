"""Feedback objects that hand on what they hear."""

from __future__ import annotations

import pytest

from pixelwise.errors import CanceledError
from pixelwise.feedback import ForwardedFeedback, PartOfFeedback, QuietFeedback, SilentFeedback, until_canceled


class Wish(SilentFeedback):
    """Somebody who wants an end."""

    def __init__(self, *, cancel: bool = False, stop: bool = False) -> None:
        super().__init__()
        self.cancel, self.stop = cancel, stop

    def isCanceled(self) -> bool:
        return self.cancel

    def isStopped(self) -> bool:
        return self.stop


def tell(feedback: ForwardedFeedback | QuietFeedback) -> None:
    feedback.setProgress(50)
    feedback.pushInfo("info")
    feedback.pushWarning("warning")
    feedback.pushMetrics({"loss": 1})


def test_everything_is_handed_on() -> None:
    heard = SilentFeedback()
    tell(ForwardedFeedback(heard))
    assert (heard.progress, heard.infos, heard.warnings, heard.metrics) == (50, ["info"], ["warning"], [{"loss": 1}])


def test_nothing_is_told() -> None:
    heard = SilentFeedback()
    tell(QuietFeedback(heard))
    assert (heard.progress, heard.infos, heard.warnings, heard.metrics) == (0, [], [], [])


@pytest.mark.parametrize("kind", [ForwardedFeedback, QuietFeedback])
@pytest.mark.parametrize(("cancel", "stop"), [(True, False), (False, True)])
def test_the_wish_to_end_is_heard(kind: type[ForwardedFeedback | QuietFeedback], cancel: bool, stop: bool) -> None:
    feedback = kind(Wish(cancel=cancel, stop=stop))
    assert (feedback.isCanceled(), feedback.isStopped()) == (cancel, stop)


@pytest.mark.parametrize(("number", "percent", "expected"), [(0, 0, 0), (0, 100, 25), (2, 50, 62.5), (3, 100, 100)])
def test_progress_of_a_part(number: int, percent: float, expected: float) -> None:
    heard = SilentFeedback()
    PartOfFeedback(heard, number, 4).setProgress(percent)
    assert heard.progress == expected


def test_a_cancel_between_items() -> None:
    wish, seen = Wish(), []
    with pytest.raises(CanceledError):
        for item in until_canceled(range(100), wish, every=10):
            seen.append(item)
            wish.cancel = wish.cancel or item == 14
    assert seen == list(range(20)), "asked before the next tenth item, not before each"
    assert list(until_canceled(range(25), SilentFeedback(), every=10)) == list(range(25))
