"""A process with a group of its own, so that it can be ended together with everything it started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any


def quiet_options() -> dict[str, Any]:
    """What subprocess needs so that no console window flashes up on Windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}


def group_options() -> dict[str, Any]:
    """What Popen needs so that the process leads a group; Ctrl-C in the host's terminal does not reach it."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def end_group(pid: int) -> None:
    """Ends the process that leads a group, and all that it started, at once; nothing happens when they are gone."""
    if sys.platform == "win32":
        # By its full path: another program of that name that comes first in PATH must not be run.
        program = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # nosec B603 # a program of the system and a number, no shell
            [str(program), "/F", "/T", "/PID", str(pid)], capture_output=True, check=False, **quiet_options()
        )
    else:
        with suppress(ProcessLookupError, PermissionError):  # macOS: no permission on a group of zombies
            os.killpg(pid, signal.SIGKILL)


def end_own_group() -> None:
    """Ends this process and all that it started, if it leads a group; a group of others is left alone."""
    if sys.platform == "win32" or os.getpgrp() == os.getpid():
        end_group(os.getpid())
