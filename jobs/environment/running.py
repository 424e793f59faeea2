"""Runs one command of an installation: its lines as they come, and its end with all it started after a cancel."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from ...errors import CanceledError
from ...language import translate
from ..process import end_group, group_options

POLL_SECONDS = 0.1
CLEAR_SECONDS = 5.0
KEPT_LINES = 400


def canceled() -> CanceledError:
    """What a cancelled installation ends with."""
    text = translate(
        "Pixelwise", "Cancelled: what has been installed is kept, and the next installation goes on from there."
    )
    return CanceledError(text)


def run_command(
    command: list[str], environment: dict[str, str], feedback: Any, on_line: Callable[[str], None], *, cwd: Path
) -> tuple[int, list[str]]:
    """The exit code of a command and its last lines. Raises CanceledError, or OSError where it cannot be started."""
    process = subprocess.Popen(  # nosec B603 # the interpreter that was chosen, no shell
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        cwd=cwd,
        **group_options(),
    )
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    kept: deque[str] = deque(maxlen=KEPT_LINES)
    assert process.stdout  # nosec B101 # for mypy
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        _follow(lines, kept, feedback, on_line)
        return process.wait(), list(kept)
    finally:
        # Also after an error in `on_line`; nothing is left of it where it ended by itself.
        if process.poll() is None:
            end_group(process.pid)
            process.wait(CLEAR_SECONDS)
        reader.join(CLEAR_SECONDS)
        process.stdout.close()


def _follow(
    lines: queue.SimpleQueue[str | None], kept: deque[str], feedback: Any, on_line: Callable[[str], None]
) -> None:
    while True:
        if feedback.isCanceled():
            raise canceled()
        try:
            line = lines.get(timeout=POLL_SECONDS)
        except queue.Empty:
            continue
        if line is None:
            return
        kept.append(line)
        on_line(line)


def _read(stream: IO[bytes], lines: queue.SimpleQueue[str | None]) -> None:
    for line in stream:
        # Of a progress bar, which returns to the start of its line, only the last state counts.
        lines.put(line.decode("utf-8", "replace").rstrip().rsplit("\r", 1)[-1])
    lines.put(None)
