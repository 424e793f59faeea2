"""A check of everything that Pixelwise needs, from QGIS down to a step of a training; nothing stops the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ...errors import CanceledError, PixelwiseError
from ...feedback import stop_if_canceled
from ...language import translate
from .findings import FAULT, GOOD, Findings, Line, Section, section
from .hostfacts import card_lines, computer_lines, disk_lines, program_lines
from .nvidia import Cards, find_cards
from .workerfacts import STEP_SECONDS, WorkerFacts, ask_worker
from .workerlines import device_lines, python_lines, repair, self_test_lines


def check_environment(
    qgis: Mapping[str, str],
    find_worker: Callable[[], tuple[str, dict[str, str]]],
    places: Mapping[str, Path],
    feedback: Any,
    *,
    test: bool = True,
    step_seconds: float = STEP_SECONDS,
) -> Findings:
    """Looks at everything; whatever is broken becomes a line with its cure. Raises CanceledError alone.

    `qgis` has the versions of "QGIS" and "Qt", `find_worker` gives the worker's Python and variables of its own, or
    raises, `places` are folders that must have room, by names for people.
    """
    cards, facts = Cards([]), WorkerFacts()

    def find() -> Iterator[Line]:
        nonlocal cards
        cards = find_cards()
        yield from card_lines(cards)

    def ask() -> Iterator[Line]:
        nonlocal facts
        title = translate("Pixelwise", "Python that is used")
        try:
            python, variables = find_worker()
            facts = ask_worker(python, feedback, variables, test=test, step_seconds=step_seconds)
        except CanceledError:
            raise
        except PixelwiseError as error:
            yield Line(title, str(error), FAULT, cure=repair())
            return
        yield Line(title, python, GOOD)
        yield from python_lines(facts)

    looks: list[tuple[str, Callable[[], Iterator[Line]]]] = [
        ("QGIS", lambda: program_lines(qgis)),
        (translate("Pixelwise", "Computer"), computer_lines),
        (translate("Pixelwise", "Disks"), lambda: disk_lines(places)),
        (translate("Pixelwise", "Graphics cards"), find),
        (translate("Pixelwise", "Worker's Python"), ask),
        (translate("Pixelwise", "Devices for networks"), lambda: device_lines(facts, cards)),
    ]
    if test:
        looks.append((translate("Pixelwise", "Self-test"), lambda: _tests(facts)))
    sections: list[Section] = []
    for number, (title, look) in enumerate(looks):
        stop_if_canceled(feedback)
        feedback.setProgress(100 * number / len(looks))
        feedback.pushInfo(title)
        sections.append(section(title, look))
    feedback.setProgress(100)
    return Findings(sections, _facts(facts, cards))


def _tests(facts: WorkerFacts) -> Iterator[Line]:
    if facts.told or facts.fault:
        yield from self_test_lines(facts)
    else:
        text = translate("Pixelwise", "not possible without a Python for the worker")
        yield Line(translate("Pixelwise", "Self-test"), text, FAULT, cure=repair())


def _facts(facts: WorkerFacts, cards: Cards) -> dict[str, str]:
    versions = {fact["name"]: fact["version"] for fact in facts.of("import") if not fact["error"]}
    devices = [device for fact in facts.of("devices") for device in fact.get("devices", [])]
    cuda = next((fact for fact in facts.of("cuda") if not fact["error"]), {"built": "", "available": False})
    return {
        "TORCH": versions.get("torch", ""),
        "CUDA": cuda["built"] if cuda["available"] else "",
        "DRIVER": cards.cards[0].driver if cards.cards else "",
        "DEVICES": ", ".join(device["device"] for device in devices),
    }
