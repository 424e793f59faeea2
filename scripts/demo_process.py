"""qgis_process with the plugin loaded from the checkout, in a profile of its own, its log shown line by line."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

QGIS_PROCESS = "/usr/bin/qgis_process"
RULE = "----------------"
# What Qt says about a machine without a screen or a session, and libraries about themselves.
NOISE = re.compile(
    r"QStandardPaths|propagateSizeHints|libEGL|MESA|Automatic Mixed Precision|Lines of the worker process|^\s*$"
)
CHECKING = "An error was encountered while checking parameter values"


class StepError(Exception):
    """A run of qgis_process that failed; `str()` of it says which step and why."""


class QgisProcess:
    """Runs algorithms of the plugin; the user's own profile is neither read nor written."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        profile, runtime = folder / "profile", folder / "runtime"
        settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        # Written anew each time, because QGIS switches a plugin off after a crash.
        settings.write_text("[PythonPlugins]\npixelwise=true\n", encoding="utf-8")
        runtime.mkdir(mode=0o700, exist_ok=True)
        unwanted = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "DISPLAY"}
        self._environment = {
            **{name: value for name, value in os.environ.items() if name not in unwanted},
            "PATH": "/usr/bin:/bin",
            # The log is read, so it must be in one language.
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(root / "build" / "plugins"),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "XDG_RUNTIME_DIR": str(runtime),
            "PIXELWISE_PYTHON": str(root / ".venv" / "bin" / "python"),
        }

    def run(self, title: str, algorithm: str, parameters: Mapping[str, object]) -> dict[str, str]:
        """Runs an algorithm and gives its results; raises StepError with the sentence it failed with."""
        command = [QGIS_PROCESS, "run", f"pixelwise:{algorithm}", "--"]
        command += [f"{name}={value}" for name, value in parameters.items()]
        shown = ["qgis_process", *map(shlex.quote, command[1:])]
        print(f"\n== {title}")
        print(f"  {' '.join(shown).replace(f'{self._root}/', '')}", flush=True)
        started = time.monotonic()
        log = LogReader(show_line, show_progress if sys.stdout.isatty() else lambda _: None)
        with tempfile.TemporaryFile() as errors:
            code = follow(command, self._environment, log, errors)
            errors.seek(0)
            said = errors.read().decode("utf-8", "replace")
        if code != 0:
            raise StepError(f"{title} failed: {reason(said) or f'qgis_process ended with code {code}'}")
        print(f"  done in {time.monotonic() - started:.0f} s", flush=True)
        return log.results


def follow(command: list[str], environment: dict[str, str], log: LogReader, errors: Any) -> int:
    """Feeds the output of a command to `log` as it comes; waits for its end, also after Ctrl-C."""
    try:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=errors)
    except FileNotFoundError:
        raise StepError(f"there is no {QGIS_PROCESS}: run 'make setup' first") from None
    assert process.stdout is not None
    try:
        while chunk := os.read(process.stdout.fileno(), 65536):
            log.feed(chunk)
        return process.wait()
    except KeyboardInterrupt:
        # The terminal has told qgis_process as well, and it cancels its worker.
        print("\n  stopping …", flush=True)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        raise
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def show_line(text: str) -> None:
    print(f"\r\033[K  {text}" if sys.stdout.isatty() else f"  {text}", flush=True)


def show_progress(percent: int) -> None:
    print(f"\r\033[K  {percent} %" if percent < 100 else "\r\033[K", end="", flush=True)


def reason(said: str) -> str:
    """The error's own words: its lines once each, without what Qt and QGIS say about the machine."""
    lines = [re.sub(r"^ERROR:\s*", "", line).strip() for line in said.splitlines() if not NOISE.search(line)]
    return " ".join(dict.fromkeys(line for line in lines if line != CHECKING))


class LogReader:
    """Takes the text output of qgis_process apart: log lines, progress in between, results at the end.

    Progress is written without line breaks, 0...10...20 and so on with a dot for every 2.5 percent, so a line of the
    log may begin after any of them.
    """

    def __init__(self, on_line: Callable[[str], None], on_progress: Callable[[int], None]) -> None:
        self.results: dict[str, str] = {}
        self._on_line, self._on_progress = on_line, on_progress
        self._part = "head"
        self._parameters = 0
        self._expected = 0
        self._within_progress = False
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._text = ""

    def feed(self, chunk: bytes) -> None:
        self._text += self._decoder.decode(chunk)
        while True:
            while self._part == "log" and self._takes_progress():
                pass
            line, newline, rest = self._text.partition("\n")
            if not newline:
                return
            self._text, self._within_progress = rest, False
            self._take(line.rstrip())

    def _takes_progress(self) -> bool:
        """Removes one piece of progress from the front of the text, if there is one."""
        if self._text.startswith(".") and self._expected:
            self._text, self._within_progress = self._text.lstrip("."), True
            return True
        found = re.match("100( - done\\.)" if self._expected == 100 else rf"{self._expected}()(?=[^\d])", self._text)
        if not found or not (self._within_progress or found[1] or self._text[found.end()] == "."):
            return False
        self._text, self._within_progress = self._text[found.end() :], True
        self._on_progress(self._expected)
        self._expected += 10
        return True

    def _take(self, line: str) -> None:
        if line in ("Inputs", "Results"):
            self._part = line
        elif self._part == "Inputs":
            # Under the heading come a rule, an empty line, the parameters, an empty line.
            self._parameters += ":\t" in line
            self._part = "log" if self._parameters and not line else "Inputs"
        elif self._part == "Results" and ":\t" in line:
            name, _, value = line.partition(":\t")
            self.results[name] = value
        elif self._part == "log" and line != RULE and not NOISE.search(line):
            self._on_line(line.replace("WARNING:\t", "Warning: "))
