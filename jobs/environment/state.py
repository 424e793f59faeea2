"""How far an installation is, kept in the environment itself, so that the next one goes on from there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

NAME = "pixelwise.json"


@dataclass
class State:
    """What an environment is made of, and the steps that are done; `complete` once it has been checked."""

    source: str
    python: str
    requirements: list[str]
    done: list[str] = field(default_factory=list)
    complete: bool = False
    facts: dict[str, Any] = field(default_factory=dict)

    def follows(self, other: State) -> bool:
        """Whether the steps of another state count for this one."""
        return (self.source, self.python, self.requirements) == (other.source, other.python, other.requirements)


def read_state(folder: Path) -> State | None:
    """The state of an environment; None for one that Pixelwise did not make, or without a state that can be read."""
    try:
        return State(**json.loads((folder / NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_state(folder: Path, state: State) -> None:
    """Keeps the state; the file is complete or the old one, whenever the power fails."""
    temporary = folder / f"{NAME}.part"
    temporary.write_text(json.dumps(asdict(state), indent=1), encoding="utf-8")
    temporary.replace(folder / NAME)


def is_unfinished(folder: Path) -> bool:
    """Whether an installation into this folder has not come to its end."""
    if not (folder / NAME).is_file():
        return False
    state = read_state(folder)
    return state is None or not state.complete
