"""What a check of the environment finds: lines in sections, each with what to do where something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ...errors import CanceledError

# Good and told lines need nothing; what is doubtful may work; a fault must be mended before Pixelwise can run.
GOOD, TOLD, DOUBTFUL, FAULT = "good", "told", "doubtful", "fault"
WORDS = {GOOD: "good", TOLD: "", DOUBTFUL: "look at this", FAULT: "does not work"}


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
            return f"{_counted(faults, 'thing')} that Pixelwise needs {'does' if faults == 1 else 'do'} not work."
        if doubts:
            return f"Pixelwise can run; {_counted(doubts, 'thing')} should be looked at."
        return "Everything that Pixelwise needs is there and works."


def _counted(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


def section(title: str, look: Callable[[], Iterable[Line]]) -> Section:
    """The lines that `look` finds. Whatever it raises becomes a line of its own: the page appears in any case."""
    lines: list[Line] = []
    try:
        lines.extend(look())
    except CanceledError:
        raise
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        cure = "Repair the environment; if that does not help, report it to Pixelwise together with this page."
        lines.append(Line("The check itself", text, FAULT, cure=cure))
    return Section(title, lines)
