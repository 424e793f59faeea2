"""pip in the worker's environment: its options, its progress, its failures."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import EnvironmentMissingError
from ...language import translate
from ..interpreter import ask_python, program_in
from . import damage, pipoutput
from .places import site_packages
from .running import run_command

if TYPE_CHECKING:
    from .install import Teller

# By the user's own settings packages could go elsewhere, or be kept out.
IGNORED = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIREMENT", "PIP_CONSTRAINT", "PIP_NO_DEPS")
# From this one on it tells how far a download is, where nobody looks at a terminal.
RAW_PROGRESS = (24, 1)
SECONDS = 120
VERSIONS = (
    "import importlib.metadata, json, sys\n"
    "print(json.dumps({name: importlib.metadata.version(name) for name in sys.argv[1:]}))"
)
# Of a step that fetches, the part that is left for unpacking.
FETCHING = 0.75


class Pip:
    """pip of the environment in `folder`; `constraints` and other files of an installation lie in `beside`."""

    def __init__(
        self, folder: Path, environment: dict[str, str], beside: Path, *, wheels: str = "", secrets: Sequence[str] = ()
    ) -> None:
        self._folder, self._beside, self._wheels, self._secrets = folder, beside, wheels, [*filter(None, secrets)]
        self._environment = {name: value for name, value in environment.items() if name not in IGNORED}

    @property
    def _python(self) -> str:
        return str(program_in(self._folder))

    @property
    def _constraints(self) -> Path:
        return self._beside / "constraints.txt"

    def constrain(self, lines: Sequence[str]) -> None:
        """Lays down what later installations must not replace."""
        self._constraints.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def is_there(self) -> bool:
        return self._version() != (0,)

    def versions_of(self, *names: str) -> dict[str, str]:
        """The versions of installed packages, as their own index calls them, such as 2.9.0+cu126."""
        found: dict[str, str] = json.loads(self._ask(VERSIONS, *names))
        return found

    def install(
        self,
        requirements: Sequence[str],
        title: str,
        teller: Teller,
        *,
        index: str = "",
        size: float = 0.0,
        optional: bool = False,
    ) -> None:
        """Installs packages, `size` gigabytes to fetch, from pip's index or another one.

        What is `optional` may fail, and the failure is only told. Raises EnvironmentMissingError, CanceledError.
        """
        if site := site_packages(self._folder):
            damage.forget_interrupted(site)
        command = [self._python, "-s", "-m", "pip", "install", *self._options(index), *requirements]
        try:
            self.run(command, title, teller, size=size)
        except EnvironmentMissingError as error:
            if not optional:
                raise
            teller.line(translate("Pixelwise", "Left as it is: {error}").format(error=error))

    def _options(self, index: str) -> list[str]:
        # Wheels only: nobody's QGIS brings the compilers that anything else would need.
        options = [
            "--no-input",
            "--no-user",
            "--disable-pip-version-check",
            "--only-binary",
            ":all:",
            "--upgrade-strategy",
        ]
        options += ["only-if-needed", "--timeout", "60", "--retries", "5"]
        options += ["--progress-bar", "raw" if self._version() >= RAW_PROGRESS else "off"]
        if self._constraints.is_file():
            options += ["--constraint", str(self._constraints)]
        if self._wheels:
            return [*options, "--no-index", "--find-links", self._wheels]
        return [*options, "--index-url", index] if index else options

    def run(self, command: list[str], title: str, teller: Teller, *, size: float = 0.0) -> None:
        """Runs one command of a step. Raises CanceledError, or EnvironmentMissingError with cause and cure."""
        listener = _Listener(teller, size * 1e9, self._secrets)
        try:
            code, lines = run_command(command, self._environment, teller, listener.hear, cwd=self._beside)
        except OSError as error:
            text = translate("Pixelwise", "{program} could not be started ({error}).")
            raise EnvironmentMissingError(text.format(program=command[0], error=error.strerror or error)) from error
        if code != 0:
            hidden = [hide(line, self._secrets) for line in lines]
            raise EnvironmentMissingError(pipoutput.failure_sentence(title, hidden, wheels=self._wheels))

    def _version(self) -> tuple[int, ...]:
        try:
            text = self._ask("import pip; print(pip.__version__)")
        except (OSError, subprocess.SubprocessError):
            return (0,)
        return tuple(int(part) for part in text.split(".")[:2] if part.isdigit())

    def _ask(self, program: str, *arguments: str) -> str:
        answer = ask_python(self._python, program, *arguments, seconds=SECONDS, environment=self._environment)
        return answer.strip().splitlines()[-1]


def hide(line: str, secrets: Sequence[str]) -> str:
    """A line without names and passwords."""
    for secret in secrets:
        line = line.replace(secret, "…")
    return line


class _Listener:
    """Turns pip's lines into progress: what has come of what is expected, the rest for unpacking."""

    def __init__(self, teller: Teller, expected: float, secrets: Sequence[str]) -> None:
        self._teller, self._expected, self._secrets = teller, expected, secrets
        self._finished = self._current = self._part = 0.0

    def hear(self, line: str) -> None:
        line = hide(line, self._secrets)
        if progress := pipoutput.downloaded_bytes(line):
            self._current = progress[0]
        else:
            self._teller.line(line)
            self._finished += self._current
            self._current = 0.0
        if line.startswith(pipoutput.INSTALLING):
            self._part = FETCHING
        elif self._expected:
            come = (self._finished + self._current) / self._expected
            # More can come than was expected, and bytes of one file can come twice.
            self._part = max(self._part, min(come, 1.0) * FETCHING)
        self._teller.advance(self._part)
