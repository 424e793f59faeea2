from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.models.figures import EpochFigures
from pixelwise.models.training.remarks import remarks_on

CLASSES = ClassTable([ClassEntry(0, "a", "#111111"), ClassEntry(1, "b", "#222222"), ClassEntry(2, "c", "#333333")])


def history(*epochs: tuple[float, float, float], matrix=None) -> list[EpochFigures]:
    """Epochs by training loss, validation loss and share of right pixels."""
    made = []
    for number, (train, validation, right) in enumerate(epochs, 1):
        hits = round(1000 * right)
        counts = np.array([[hits, 1000 - hits, 0], [1000 - hits, hits, 0], [0, 0, 1000]])
        made.append(EpochFigures(number, train, 1.0, validation, counts if matrix is None else matrix))
    return made


GOOD = np.diag([1000, 1000, 1000])
COURSE = [(1.0, 1.0, 0.6), (0.8, 0.8, 0.7), (0.6, 0.7, 0.8), (0.4, 0.8, 0.79), (0.3, 0.9, 0.78), (0.2, 1.1, 0.77)]


@pytest.mark.parametrize(
    ("course", "words"),
    [
        pytest.param(history(*COURSE), ["Since epoch 3", "by heart"], id="overfitting"),
        pytest.param(history(*COURSE[:3]), [], id="too early to say"),
        pytest.param(
            history(*COURSE[:3], (0.5, 0.65, 0.85), (0.4, 0.6, 0.9)),
            ["more EPOCHS would probably help"],
            id="still rising",
        ),
        pytest.param(
            history(*COURSE[:3], (0.6, 0.7, 0.8), (0.6, 0.7, 0.8), (0.6, 0.7, 0.8)), [], id="nothing remarkable"
        ),
        pytest.param(
            history(*COURSE[:3], (0.6, 0.7, 0.801), (0.6, 0.7, 0.802)), [], id="best at the end, but hardly rising"
        ),
        pytest.param([EpochFigures(n, 1.0, 1.0) for n in range(1, 9)], [], id="no validation chips"),
        pytest.param(
            history((1.0, 1.0, 0.6), matrix=np.array([[900, 0, 100], [0, 900, 0], [95, 0, 5]])),
            ["Hardly learnt: c"],
            id="a class that was not learnt",
        ),
        pytest.param(
            history((1.0, 1.0, 0.6), matrix=np.diag([1000, 1000, 0])),
            ["Not in the validation labels, and so not judged: c"],
            id="a class without validation labels",
        ),
    ],
)
def test_remarks(course, words):
    best = course[0]
    for figures in course[1:]:
        best = figures if figures.is_better_than(best) else best
    sentences = remarks_on(course, best, CLASSES)
    assert len(sentences) == (1 if words else 0)
    assert all(word in sentences[0] for word in words)


def test_a_running_training_is_not_told_to_run_longer():
    course = history(*COURSE[:3], (0.5, 0.65, 0.85), (0.4, 0.6, 0.9))
    assert remarks_on(course, course[-1], CLASSES, running=True) == []
