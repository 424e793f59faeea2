"""A worker process as its host sees it: what it sends, what it is told, how it ends."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from ..errors import EnvironmentMissingError
from ..language import translate
from . import messages
from .messages import Message
from .process import end_group, group_options, quiet_options

# After a kill: for what the system needs to clear away a process, and for the last lines in its pipes.
CLEAR_SECONDS = 5.0
KEPT_LINES = 200
KEPT_CHARACTERS = 2000
LONGEST_LINE = 16 * 1024 * 1024
CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE")
# Windows tells crashes by exit codes.
WINDOWS_CRASHES = {0xC0000005: "access violation", 0xC00000FD: "stack overflow", 0xC0000409: "stack overrun"}


class WorkerProcess:
    """A started worker process, the messages it sent, and the last lines of everything else it wrote.

    With `group` it leads a group of processes, and is ended together with all that it started; without, it belongs to
    the group of this process and is ended with that.
    """

    def __init__(self, command: list[str], environment: dict[str, str], *, group: bool = True) -> None:
        try:
            self.process = subprocess.Popen(  # nosec B603 # the worker, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                **(group_options() if group else quiet_options()),
            )
        except OSError as error:
            text = translate(
                "Pixelwise",
                "The worker's Python {python} could not be started ({error}): repair the environment by "
                "Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.",
            )
            raise EnvironmentMissingError(text.format(python=command[0], error=error.strerror or error)) from error
        self.pid = self.process.pid
        self._group = group
        self.canceled = False
        self.stopped = False
        self.killed = False
        self._ended = False
        self.log: deque[str] = deque(maxlen=KEPT_LINES)
        self._messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        assert self.process.stdout and self.process.stderr  # nosec B101 # for mypy
        # A thread for each pipe: a full one would stop the worker, and a read cannot be left to look for a cancel.
        self._readers = [
            threading.Thread(target=self._read, args=(stream,), daemon=True)
            for stream in (self.process.stdout, self.process.stderr)
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, stream: IO[bytes]) -> None:
        speaks = stream is self.process.stdout
        while line := stream.readline(LONGEST_LINE):
            message = messages.decode(line) if speaks else None
            if message is not None:
                self._messages.put(message)
                continue
            # Of a progress bar, which returns to the start of its line, only the last state counts.
            text = line.decode("utf-8", "replace").rstrip().rsplit("\r", 1)[-1]
            if text:
                self.log.append(text[:KEPT_CHARACTERS])
        if speaks:
            self._messages.put(None)

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def next_message(self, patience: float) -> Message | None:
        """The next message, or None after `patience` seconds of silence or at the end of the worker's output."""
        try:
            message = self._messages.get(timeout=patience)
        except queue.Empty:
            return None
        if message is None:
            with suppress(subprocess.TimeoutExpired):  # it is about to exit
                self.process.wait(patience)
        elif message["type"] == "started":
            self.pid = message["pid"]  # on Windows an environment's Python starts another one, which is the worker
        return message

    def cancel(self) -> None:
        self.canceled = True
        self._tell(messages.CANCEL)

    def stop(self) -> None:
        self.stopped = True
        self._tell(messages.STOP)

    def _tell(self, message: Message) -> None:
        assert self.process.stdin  # nosec B101 # for mypy
        with suppress(OSError, ValueError):
            self.process.stdin.write(messages.encode(message))
            self.process.stdin.flush()

    def end(self) -> None:
        """Ends the process, if it still runs, and whatever it started; all messages it sent are then in the queue."""
        if self._ended:
            return
        self._ended = True
        self.killed = self.is_running
        if self.killed or sys.platform != "win32":  # there, nobody can be found any more by the number of the dead
            end_group(self.process.pid)
            if not self._group:
                self.process.kill()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(CLEAR_SECONDS)
        for reader in self._readers:
            reader.join(CLEAR_SECONDS)
        with suppress(OSError):
            self.process.stdin.close()  # type: ignore[union-attr]
        for reader, stream in zip(self._readers, (self.process.stdout, self.process.stderr), strict=True):
            if not reader.is_alive():
                stream.close()  # type: ignore[union-attr]


def death_sentence(code: int | None, cure: str, log: Sequence[str], who: str = "") -> str:
    """The sentence for a worker that ended without a result, from its exit code (negative: a signal).

    `who` names the process where it is not the worker as such.
    """
    code, who = code or 0, who or translate("Pixelwise", "The worker")
    if code >= 0:
        crash = WINDOWS_CRASHES.get(code)
        name = translate("Pixelwise", "exit code {code}").format(code=code)
    else:
        known = -code in list(signal.Signals)
        name = signal.Signals(-code).name if known else translate("Pixelwise", "signal {code}").format(code=-code)
        crash = name if name in CRASHES else None
    if name == "SIGKILL":
        text = translate(
            "Pixelwise", "{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}."
        )
        return text.format(who=who, cure=cure)
    if crash:
        text = translate(
            "Pixelwise",
            "{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment "
            "(Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.",
        )
        return text.format(who=who, crash=crash)
    if code < 0:
        return translate("Pixelwise", "{who} was ended from outside ({name}): run it again.").format(who=who, name=name)
    if not log:
        text = translate("Pixelwise", "{who} ended without a result ({name}), see the log.")
        return text.format(who=who, name=name)
    text = translate("Pixelwise", "{who} ended without a result ({name}), see the log. Its last line was: {line}")
    return text.format(who=who, name=name, line=log[-1][:300])
