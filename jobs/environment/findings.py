"""What a check of the environment finds: lines in sections, each with what to do where something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ...errors import CanceledError
from ...language import translate

# Good and told lines need nothing; what is doubtful may work; a fault must be mended before Pixelwise can run.
GOOD, TOLD, DOUBTFUL, FAULT = "good", "told", "doubtful", "fault"


@dataclass(frozen=True)
class Line:
    """One thing that was looked at; `supported` is what was expected, `cure` what the user can do."""

    name: str
    found: str
    state: str = TOLD
    supported: str = ""
    cure: str = ""


@dataclass(frozen=True)
class Section:
    title: str
    lines: list[Line]


@dataclass(frozen=True)
class Findings:
    """All sections, and as `facts` what scripts ask for: torch, devices, the driver."""

    sections: list[Section]
    facts: dict[str, str] = field(default_factory=dict)

    def lines_of(self, state: str) -> list[Line]:
        return [line for section in self.sections for line in section.lines if line.state == state]

    @property
    def works(self) -> bool:
        return not self.lines_of(FAULT)

    @property
    def summary(self) -> str:
        faults, doubts = len(self.lines_of(FAULT)), len(self.lines_of(DOUBTFUL))
        if faults:
            one = translate("Pixelwise", "{count} thing that Pixelwise needs does not work.")
            many = translate("Pixelwise", "{count} things that Pixelwise needs do not work.")
            return (one if faults == 1 else many).format(count=faults)
        if doubts:
            one = translate("Pixelwise", "Pixelwise can run; {count} thing should be looked at.")
            many = translate("Pixelwise", "Pixelwise can run; {count} things should be looked at.")
            return (one if doubts == 1 else many).format(count=doubts)
        return translate("Pixelwise", "Everything that Pixelwise needs is there and works.")


def state_words(state: str) -> str:
    """A state in words; empty for what needs none."""
    words = {
        GOOD: translate("Pixelwise", "good"),
        DOUBTFUL: translate("Pixelwise", "look at this"),
        FAULT: translate("Pixelwise", "does not work"),
    }
    return words.get(state, "")


def section(title: str, look: Callable[[], Iterable[Line]]) -> Section:
    """The lines that `look` finds. Whatever it raises becomes a line of its own: the page appears in any case."""
    lines: list[Line] = []
    try:
        lines.extend(look())
    except CanceledError:
        raise
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        cure = translate(
            "Pixelwise",
            "Repair the environment; if that does not help, report it to Pixelwise together with this page.",
        )
        lines.append(Line(translate("Pixelwise", "The check itself"), text, FAULT, cure=cure))
    return Section(title, lines)
