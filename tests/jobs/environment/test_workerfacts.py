"""Workers that are broken in every way: what they could tell is told, and what went wrong is named."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from pixelwise.errors import CanceledError, EnvironmentMissingError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.environment import probe
from pixelwise.jobs.environment.findings import FAULT, GOOD, Line
from pixelwise.jobs.environment.nvidia import Cards
from pixelwise.jobs.environment.probe import IMPORTS
from pixelwise.jobs.environment.workerfacts import WorkerFacts, ask_worker
from pixelwise.jobs.environment.workerlines import device_lines, python_lines, self_test_lines
from pixelwise.jobs.runner import PROGRAM

MakePython = Callable[..., str]
# Stand-ins for the libraries, so that a test need not wait for the real ones.
STUB = "__version__ = '9.9'\n"
TORCH = """
__version__ = "2.6.0"
class version: cuda = None
class cuda: is_available = staticmethod(lambda: False)
"""
SELF_TEST = """
def devices(): return [{"device": "cpu", "words": "CPU", "free": 9 * 2**30, "total": 0, "lacks": ""}]
def self_test(name):
    TEST
    return {"build": 0.1, "step": 0.2, "prediction": 0.3}
"""
RUNNER = """
import runpy, sys, types
sys.path.insert(0, {fakes!r})
{before}
test = types.ModuleType("pixelwise.models.selftest")
exec({test!r}, vars(test))
sys.modules["pixelwise.models.selftest"] = test
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture
def make_python(tmp_path: Path) -> MakePython:
    """`make_python(torch="raise OSError()")` makes a Python whose libraries are stand-ins, some of them other ones."""

    def make(before: str = "", test: str = "pass", **modules: str) -> str:
        fakes = tmp_path / "fakes"
        for name in IMPORTS:
            folder, _, module = name.partition(".")
            (fakes / folder).mkdir(parents=True, exist_ok=True)
            text = modules.get(folder, TORCH if folder == "torch" else STUB)
            (fakes / folder / "__init__.py").write_text(text)
            if module:
                (fakes / folder / f"{module}.py").write_text(modules.get(module, STUB))
        script = RUNNER.format(fakes=str(fakes), before=before, test=SELF_TEST.replace("TEST", test))
        (tmp_path / "runner.py").write_text(script)
        program = tmp_path / "python"
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {tmp_path}/runner.py "$@"\n')
        program.chmod(0o755)
        return str(program)

    return make


def lines_of(facts: WorkerFacts) -> dict[str, Line]:
    lines = [*python_lines(facts), *device_lines(facts, Cards([])), *self_test_lines(facts)]
    return {line.name: line for line in lines}


def ask(python: str, **options: Any) -> dict[str, Line]:
    return lines_of(ask_worker(python, SilentFeedback(), {}, **options))


def test_a_sound_worker(make_python: MakePython) -> None:
    facts = ask_worker(make_python(), SilentFeedback(), {})
    assert facts.fault == "" and [fact["name"] for fact in facts.of("import")] == list(IMPORTS)
    lines = lines_of(facts)
    assert lines["Self-test on cpu"].state == GOOD and "learnt one step (0.2 s)" in lines["Self-test on cpu"].found
    assert lines["Device cpu"].found == "CPU, 9.0 GiB free"
    assert lines["Python"].state == GOOD and lines["torch"].supported == ">=2.4, <3"


BROKEN = [
    pytest.param({"torch": "raise ModuleNotFoundError(\"No module named 'torch'\")"}, "Import of torch",
                 "No module named 'torch'", "Repair the environment", id="no torch"),
    pytest.param({"torch": "raise OSError('[WinError 1114] DLL load failed: c10.dll')"}, "Import of torch",
                 "WinError 1114", "Visual C++ Redistributable", id="torch that raises"),
    pytest.param({"torch": "import sys; sys.exit(3)"}, "Import of torch", "3", "Repair", id="torch that exits"),
    pytest.param({"osgeo": "raise ModuleNotFoundError(\"No module named 'osgeo'\")"}, "Import of osgeo.gdal",
                 "No module named 'osgeo'", "QGIS's own Python", id="no GDAL"),
    pytest.param({"gdal_array": "raise ImportError('numpy.core.multiarray failed to import')"},
                 "Import of osgeo.gdal_array", "numpy.core", "do not fit together", id="numpy and GDAL differ"),
    pytest.param({"test": "raise RuntimeError('the loss was no number')"}, "Self-test on cpu", "the loss was no number",
                 "Repair", id="self-test that fails"),
    pytest.param({"before": "import tempfile\ndef full(*_, **__): raise OSError(28, 'No space left on device')\n"
                  "tempfile.TemporaryFile = full"}, "Self-test on cpu", "No space left on device",
                 "Free some disk space", id="no disk"),
]  # fmt: skip


@pytest.mark.parametrize(("broken", "name", "found", "cure"), BROKEN)
def test_what_is_broken_is_named_with_its_cure(
    make_python: MakePython, broken: dict[str, str], name: str, found: str, cure: str
) -> None:
    line = ask(make_python(**broken))[name]
    assert line.state == FAULT and found in line.found and cure in line.cure


DEATHS = [
    pytest.param("import os; os.kill(os.getpid(), 9)", "SIGKILL", id="killed"),
    pytest.param("import os; os.kill(os.getpid(), 11)", "crashed (SIGSEGV)", id="crashes"),
    pytest.param("import os; os._exit(7)", "exit code 7", id="ends without a word"),
    pytest.param("import time; time.sleep(60)", "hung while importing torch", id="hangs"),
    pytest.param("while True: pass", "hung while importing torch", id="computes for ever"),
]


@pytest.mark.parametrize(("torch", "found"), DEATHS)
def test_a_worker_that_dies_or_hangs(make_python: MakePython, torch: str, found: str) -> None:
    seconds = 6.0 if "hung" in found else 60.0
    facts = ask_worker(make_python(torch=torch), SilentFeedback(), {}, step_seconds=seconds)
    lines = lines_of(facts)
    fault = lines["Worker process"]
    assert fault.state == FAULT and found in fault.found and fault.cure.startswith("Repair the environment")
    assert "importing torch" in fault.found
    # What came before it is there all the same, and what did not come is said to be missing.
    assert lines["numpy"].state == GOOD and lines["GDAL"].found == "9.9"
    assert lines["Self-test"].found == "not reached: the check ended while importing torch"


def test_a_python_that_is_none(tmp_path: Path) -> None:
    facts = ask_worker("/bin/false", SilentFeedback(), {})
    assert "It ended while starting Python" in facts.fault
    with pytest.raises(EnvironmentMissingError):
        ask_worker(str(tmp_path / "nothing"), SilentFeedback(), {})


def test_the_self_test_can_be_left_out(make_python: MakePython) -> None:
    facts = ask_worker(make_python(), SilentFeedback(), {}, test=False)
    assert list(facts.of("test")) == [] and list(facts.of("devices")) and facts.fault == ""


def test_variables_reach_the_worker(make_python: MakePython) -> None:
    test = "import os; assert os.environ['OMP_NUM_THREADS'] == '3', os.environ['OMP_NUM_THREADS']"
    facts = ask_worker(make_python(test=test), SilentFeedback(), {"OMP_NUM_THREADS": "3"})
    assert [fact["error"] for fact in facts.of("test")] == [""]


class CanceledAt(SilentFeedback):
    """Cancels when it hears a text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def isCanceled(self) -> bool:
        return any(text.startswith(self.text) for text in self.infos)


def test_a_cancel_ends_the_worker_at_once(make_python: MakePython) -> None:
    begun = time.monotonic()
    before = set(psutil.Process().children())
    with pytest.raises(CanceledError):
        ask_worker(make_python(torch="import time; time.sleep(60)"), CanceledAt("importing torch"), {})
    assert time.monotonic() - begun < 30
    assert set(psutil.Process().children()) - before == set()


def test_a_check_does_not_outlive_its_host(make_python: MakePython) -> None:
    python = make_python(torch="import time; time.sleep(60)")
    command = [python, str(PROGRAM), "check"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
    assert process.stdin and process.stdout
    while b"importing torch" not in process.stdout.readline():
        pass
    process.stdin.close()
    assert process.wait(20) in (130, -9)
    process.stdout.close()


def test_devices_beyond_the_time_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[dict[str, Any]] = []
    monkeypatch.setattr(probe, "TEST_SECONDS", 0.0)
    monkeypatch.setattr(probe, "_cuda", dict)
    monkeypatch.setattr(probe, "_devices", lambda found: found.extend([{"device": "cpu"}, {"device": "cuda:0"}]) or {})
    monkeypatch.setattr(probe, "_tested", lambda name: {"parts": {"build": 1, "step": 1, "prediction": 1}})
    probe._look_at_devices(told.append, test=True)
    facts = WorkerFacts([message["values"] for message in told if message["type"] == "metrics"])
    lines = {line.name: line for line in self_test_lines(facts)}
    assert lines["Self-test on cpu"].state == GOOD
    assert lines["Self-test on cuda:0"].found == "left out: the others had taken all the time"
