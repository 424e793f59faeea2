"""Makes, mends and removes the worker's environment, step by step; what is done is not done again."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...errors import EnvironmentMissingError, OutputError
from ...language import translate
from ..interpreter import program_in
from . import damage
from .basepython import check_started, find_base_python, free_from_quarantine, mend_environment, venv_command
from .estimate import check_space, estimate
from .lock import alone
from .machine import Choice
from .pip import Pip
from .places import Host, extended, site_packages
from .proof import prove, starts
from .requirements import constraint_lines, other_requirements, shared_versions, torch_requirements
from .running import canceled
from .state import State, read_state, write_state
from .variables import clean_environment

CACHE, LOG, CONSTRAINTS = "cache", "install.log", "constraints.txt"
# From here the installer has torch's own version; older ones cannot tell how far a download is.
PIP = "pip>=25.1"


@dataclass
class Installation:
    """An environment that is to be made in `folder`; `wheels` is a folder to install from without a network.

    `proxy` holds variables such as HTTPS_PROXY. Beside the folder lie what was fetched, until the end, and the log.
    """

    folder: Path
    choice: Choice
    wheels: str = ""
    proxy: Mapping[str, str] = field(default_factory=dict)
    host: Host = field(default_factory=Host.here)

    @property
    def log(self) -> Path:
        return self.folder.parent / LOG

    @property
    def cache(self) -> Path:
        return self.folder.parent / CACHE

    def wanted(self) -> State:
        """The state that belongs to this installation, with nothing done."""
        number = ".".join(map(str, self.host.version))
        return State(self.choice.name, number, [*torch_requirements(), *other_requirements()])


def install(job: Installation, feedback: Any) -> dict[str, Any]:
    """Makes the environment, or goes on where an earlier installation ended; gives its Python and facts.

    Raises CanceledError, OutputError for a disk that is too small or a folder with other files, and
    EnvironmentMissingError with the cause and the cure of what went wrong.
    """
    with alone(job.folder.parent):
        return _install(job, feedback)


def _install(job: Installation, feedback: Any) -> dict[str, Any]:
    state = _earlier_state(job)
    if not state.done:
        check_space(estimate(job.choice, job.folder, wheels=job.wheels), job.folder)
    try:
        job.folder.mkdir(parents=True, exist_ok=True)
        write_state(job.folder, state)
    except OSError as error:
        text = translate("Pixelwise", "The environment cannot be written to {folder}: {error}.")
        raise OutputError(text.format(folder=job.folder, error=error.strerror or error)) from error
    with job.log.open("a", encoding="utf-8") as log:
        teller = Teller(feedback, log.write)
        teller.say(translate("Pixelwise", "Installing, {time}").format(time=time.strftime("%Y-%m-%d %H:%M")))
        _run_steps(job, state, teller)
    # Fetched again only by a repair; until here it is what a cancelled installation goes on with.
    shutil.rmtree(extended(job.cache), ignore_errors=True)
    return {"PYTHON": str(program_in(job.folder)), **state.facts}


def _earlier_state(job: Installation) -> State:
    """What an earlier installation of the same kind has done; nothing of it counts for another build or Python."""
    wanted, found = job.wanted(), read_state(job.folder)
    if found is None and job.folder.is_dir() and any(job.folder.iterdir()) and not _is_environment(job.folder):
        text = translate(
            "Pixelwise", "{folder} holds other files than an environment: move them away, and install again."
        )
        raise OutputError(text.format(folder=job.folder))
    python = program_in(job.folder)
    if found is None or python is None or not starts(python, job.host.version):
        return wanted
    if not found.follows(wanted):
        # Another build of torch: the environment itself can stay.
        return State(wanted.source, wanted.python, wanted.requirements, [step for step in found.done if step in KEPT])
    return State(found.source, found.python, found.requirements, [step for step in found.done if step != "proof"])


def _run_steps(job: Installation, state: State, teller: Teller) -> None:
    for number, (name, (title, share, run)) in enumerate(STEPS.items(), 1):
        begun = sum(step[1] for step in list(STEPS.values())[: number - 1])
        teller.begin(begun, share)
        if name in state.done:
            text = translate("Pixelwise", "Step {number} of {count}, {title}: done before.")
            teller.say(text.format(number=number, count=len(STEPS), title=title()))
            continue
        if teller.isCanceled():
            raise canceled()
        text = translate("Pixelwise", "Step {number} of {count}: {title}")
        teller.say(text.format(number=number, count=len(STEPS), title=title()))
        run(job, state, teller)
        state.done.append(name)
        state.complete = name == list(STEPS)[-1]
        write_state(job.folder, state)
    teller.advance(1.0)


class Teller:
    """A feedback for one step: its progress is a share of the whole, and all that is said goes into the log, too."""

    def __init__(self, feedback: Any, write: Callable[[str], Any]) -> None:
        self._feedback, self._write = feedback, write
        self._begun = self._share = 0.0

    def begin(self, begun: float, share: float) -> None:
        self._begun, self._share = begun, share
        self.advance(0.0)

    def advance(self, part: float) -> None:
        self._feedback.setProgress(min(self._begun + self._share * min(part, 1.0), 100.0))

    def say(self, text: str) -> None:
        self._write(text + "\n")
        self._feedback.pushInfo(text)

    def line(self, text: str) -> None:
        """A line of a program: for the log, and for whoever looks closer."""
        self._write(text + "\n")
        if hasattr(self._feedback, "pushConsoleInfo"):
            self._feedback.pushConsoleInfo(text)

    def warn(self, text: str) -> None:
        self._write(text + "\n")
        self._feedback.pushWarning(text)

    def isCanceled(self) -> bool:
        return bool(self._feedback.isCanceled())


def _make_venv(job: Installation, _state: State, teller: Teller) -> None:
    base = find_base_python(job.host)
    teller.say(translate("Pixelwise", "QGIS's own Python is {path}.").format(path=base.program))
    _remove_contents(job.folder)
    write_state(job.folder, job.wanted())
    environment = clean_environment(str(base.program)) | ({"PYTHONHOME": base.home} if base.home else {})
    pip = Pip(job.folder, environment, job.folder.parent)
    pip.run(venv_command(base, job.folder), translate("Pixelwise", "the environment"), teller)
    mend_environment(job.folder, base)
    shared = _shared(str(check_started(job.folder, job.host)))
    teller.say(translate("Pixelwise", "It shares {names} with QGIS.").format(names=shared))


def _shared(python: str) -> str:
    return ", ".join(f"{name} {version}" for name, version in shared_versions(python).items())


def _bring_pip(job: Installation, _state: State, teller: Teller) -> None:
    python = str(program_in(job.folder))
    pip = _pip(job)
    try:
        pip.run([python, "-s", "-m", "ensurepip", "--default-pip"], "pip", teller)
    except EnvironmentMissingError as error:
        # Debian keeps ensurepip in a package of its own; pip itself may be there all the same.
        if not pip.is_there():
            text = translate(
                "Pixelwise",
                "QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: "
                "'sudo apt install python3-venv'), and install again.",
            )
            raise EnvironmentMissingError(text) from error
    pip.install([PIP], "pip", teller, optional=True)


def _install_torch(job: Installation, _state: State, teller: Teller) -> None:
    text = translate("Pixelwise", "Build {name} of torch: {reason}.")
    teller.say(text.format(name=job.choice.name, reason=job.choice.reason))
    pip = _pip(job)
    pip.constrain(constraint_lines(shared_versions(str(program_in(job.folder))), {}))
    pip.install(torch_requirements(), "torch", teller, index=job.choice.source.index, size=job.choice.source.download)


def _install_others(job: Installation, _state: State, teller: Teller) -> None:
    pip = _pip(job)
    python = str(program_in(job.folder))
    pip.constrain(constraint_lines(shared_versions(python), pip.versions_of("torch", "torchvision")))
    pip.install(other_requirements(), translate("Pixelwise", "the other packages"), teller, size=0.25)


def _prove(job: Installation, state: State, teller: Teller) -> None:
    free_from_quarantine(job.folder)
    state.facts = prove(str(program_in(job.folder)), teller, teller.line)
    facts = state.facts
    text = translate("Pixelwise", "torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.")
    teller.say(text.format(version=facts["torch"], devices=", ".join(facts["devices"]), gdal=facts["gdal"]))
    if job.choice.source.cuda and not any(device.startswith("cuda") for device in facts["devices"]):
        text = translate(
            "Pixelwise",
            "torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.",
        )
        teller.warn(text)


def _pip(job: Installation) -> Pip:
    python = str(program_in(job.folder))
    environment = clean_environment(python) | dict(job.proxy) | {"PIP_CACHE_DIR": str(job.cache)}
    return Pip(job.folder, environment, job.folder.parent, wheels=job.wheels, secrets=_secrets(job.proxy))


def _secrets(proxy: Mapping[str, str]) -> list[str]:
    """Names and passwords in the addresses of proxies, which must not come into a log."""
    return [address.partition("://")[2].rpartition("@")[0] for address in proxy.values() if "@" in address]


Run = Callable[[Installation, State, Teller], None]
# Name → what gives words for the user, share of the progress in percent, what does it.
STEPS: dict[str, tuple[Callable[[], str], float, Run]] = {
    "venv": (lambda: translate("Pixelwise", "making an environment from QGIS's own Python"), 2, _make_venv),
    "pip": (lambda: translate("Pixelwise", "bringing pip"), 3, _bring_pip),
    "torch": (lambda: translate("Pixelwise", "fetching and unpacking torch"), 60, _install_torch),
    "others": (lambda: translate("Pixelwise", "fetching and unpacking the other packages"), 25, _install_others),
    "proof": (lambda: translate("Pixelwise", "trying everything out"), 10, _prove),
}
# Steps that do not depend on the build of torch.
KEPT = ("venv", "pip")


def repair(job: Installation, feedback: Any) -> dict[str, Any]:
    """Installs what is missing or damaged; makes the environment anew where its Python does not start any more."""
    with alone(job.folder.parent):
        _forget_what_is_broken(job, feedback)
        return _install(job, feedback)


def _forget_what_is_broken(job: Installation, feedback: Any) -> None:
    python, site = program_in(job.folder), site_packages(job.folder)
    if python is not None and site is not None and starts(python, job.host.version):
        found = sorted({*damage.forget_interrupted(site), *damage.forget_damaged(site)})
        text = translate("Pixelwise", "All packages are whole.")
        if found:
            text = translate("Pixelwise", "Damaged packages: {names}.").format(names=", ".join(found))
        feedback.pushInfo(text)
        state = job.wanted()
        state.done = ["venv"]
        write_state(job.folder, state)
    else:
        feedback.pushInfo(translate("Pixelwise", "The environment's Python does not start, so it is made anew."))


def uninstall(folder: Path) -> bool:
    """Removes the environment with what was fetched for it and its log; False where there was none.

    Raises OutputError while one of its files is in use.
    """
    with alone(folder.parent):
        return _uninstall(folder)


def _uninstall(folder: Path) -> bool:
    there = folder.is_symlink() or folder.exists()
    if folder.is_symlink():
        folder.unlink()
    elif there:
        if not _is_environment(folder) and read_state(folder) is None and any(folder.iterdir()):
            text = translate("Pixelwise", "{folder} holds other files than an environment, so it was left as it is.")
            raise OutputError(text.format(folder=folder))
        # Renamed first: where a file is in use, Windows refuses that, and nothing is lost.
        gone = folder.with_name(f"{folder.name}.removed-{os.getpid()}")
        try:
            folder.rename(gone)
        except OSError as error:
            text = translate(
                "Pixelwise",
                "The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows "
                "of QGIS, and try again.",
            )
            raise OutputError(text.format(folder=folder, error=error.strerror or error)) from error
        shutil.rmtree(extended(gone), ignore_errors=True)
    shutil.rmtree(extended(folder.parent / CACHE), ignore_errors=True)
    for leftover in (folder.parent / LOG, folder.parent / CONSTRAINTS):
        leftover.unlink(missing_ok=True)
    return there


def _is_environment(folder: Path) -> bool:
    return (folder / "pyvenv.cfg").is_file()


def _remove_contents(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(extended(entry, sys.platform))
        else:
            entry.unlink()
