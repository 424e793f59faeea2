"""Process groups, as far as another system can be made believe here."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pixelwise.jobs import process


def test_on_windows_the_system_s_own_program_ends_a_group(monkeypatch: pytest.MonkeyPatch) -> None:
    """Named by its full path: another taskkill.exe that comes first in PATH must not be run."""
    started = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 8, raising=False)
    monkeypatch.setattr(subprocess, "run", lambda command, **options: started.append((command, options)))
    monkeypatch.setenv("SYSTEMROOT", "/Windows")
    process.end_group(7)
    [(command, options)] = started
    assert command == ["/Windows/System32/taskkill.exe", "/F", "/T", "/PID", "7"]
    assert options["creationflags"] == 8 and options["check"] is False
