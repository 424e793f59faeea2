"""A command of an installation: its lines, its end, and its end by force."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from pixelwise.errors import CanceledError
from pixelwise.jobs.environment.running import run_command

CHILDREN = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"])
print("child", child.pid, flush=True)
time.sleep(100)
"""


class Feedback:
    canceled = False

    def isCanceled(self) -> bool:
        return self.canceled


def run(program: str, tmp_path: Path, feedback: Any = None, on_line: Any = None) -> tuple[int, list[str]]:
    command = [sys.executable, "-c", program]
    return run_command(command, {}, feedback or Feedback(), on_line or (lambda _: None), cwd=tmp_path)


def test_lines_and_code(tmp_path: Path) -> None:
    program = "import sys; print('50%\\r100%'); print('Grüße'); print('oops', file=sys.stderr); sys.exit(3)"
    code, lines = run("import sys; sys.stdout.reconfigure(encoding='utf-8');" + program, tmp_path)
    assert code == 3 and lines[-3:] != [] and {"100%", "Grüße", "oops"} == set(lines)


def test_a_cancel_ends_it_with_all_that_it_started(tmp_path: Path) -> None:
    feedback, seen = Feedback(), []

    def hear(line: str) -> None:
        seen.append(int(line.split()[1]))
        feedback.canceled = True

    begun = time.monotonic()
    with pytest.raises(CanceledError, match="the next installation goes on from there"):
        run(CHILDREN, tmp_path, feedback, hear)
    assert time.monotonic() - begun < 60
    deadline = time.monotonic() + 10
    while psutil.pid_exists(seen[0]) and psutil.Process(seen[0]).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        run_command([str(tmp_path / "none")], {}, Feedback(), print, cwd=tmp_path)
