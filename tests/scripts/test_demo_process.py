"""What the demo makes of the output of qgis_process."""

from __future__ import annotations

from pathlib import Path

import demo_process
import pytest

HEAD = "\n----------------\nInputs\n----------------\n\nINPUT:\t/a b.tif\nOUTPUT:\t/c\n\n\n"
TAIL = "\n----------------\nResults\n----------------\n\nCHIP_COUNT:\t139\nOUTPUT:\t/c d\n"


@pytest.mark.parametrize(
    "chunk", [pytest.param(1, id="byte by byte"), pytest.param(7, id="odd"), pytest.param(9999, id="whole")]
)
@pytest.mark.parametrize(
    ("log", "lines", "percents"),
    [
        pytest.param("Raster: 2 × 3\n", ["Raster: 2 × 3"], [], id="no progress"),
        pytest.param("0...10...20", [], [0, 10], id="ends within progress"),
        pytest.param("0...10...Epoch 1/2\n...20...\n", ["Epoch 1/2"], [0, 10, 20], id="line after dots"),
        pytest.param("0...10Epoch 1/2\n..20..\n", ["Epoch 1/2"], [0, 10, 20], id="line after a number"),
        pytest.param("0..3 windows\n.10...\n", ["3 windows"], [0, 10], id="line that begins with a number"),
        pytest.param("0 of 3\n20 chips\n", ["0 of 3", "20 chips"], [], id="numbers that are no progress"),
        pytest.param("0...10WARNING:\tbad\n", ["Warning: bad"], [0, 10], id="warning"),
        pytest.param(
            "0...10...20...30...40...50...60...70...80...90...100 - done.\nWritten.\n",
            ["Written."],
            list(range(0, 101, 10)),
            id="to the end",
        ),
    ],
)
def test_log_is_taken_apart(log: str, lines: list[str], percents: list[int], chunk: int) -> None:
    seen: list[str] = []
    told: list[int] = []
    reader = demo_process.LogReader(seen.append, told.append)
    # The end of a run that stops within progress has no results.
    data = (HEAD + log + (TAIL if log.endswith("\n") else "")).encode()
    for start in range(0, len(data), chunk):
        reader.feed(data[start : start + chunk])
    assert (seen, told) == (lines, percents)
    assert reader.results == ({"CHIP_COUNT": "139", "OUTPUT": "/c d"} if log.endswith("\n") else {})


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        pytest.param("ERROR:\tNo chips.\nNo chips.\n", "No chips.", id="said twice"),
        pytest.param(
            "ERROR:\tAn error was encountered while checking parameter values\n\tINPUT: no raster.\n",
            "INPUT: no raster.",
            id="parameter check",
        ),
        pytest.param("QStandardPaths: XDG_RUNTIME_DIR not set\n", "", id="only Qt's noise"),
    ],
)
def test_reason_is_the_sentence(said: str, sentence: str) -> None:
    assert demo_process.reason(said) == sentence


@pytest.mark.parametrize(
    ("script", "lines", "code"),
    [
        pytest.param("printf 'Inputs\\n\\nA:\\tb\\n\\nhello\\n'", ["hello"], 0, id="success"),
        pytest.param("exit 3", [], 3, id="failure"),
    ],
)
def test_follow_gives_lines_and_code(tmp_path: Path, script: str, lines: list[str], code: int) -> None:
    seen: list[str] = []
    reader = demo_process.LogReader(seen.append, lambda _: None)
    with (tmp_path / "errors").open("wb") as errors:
        assert demo_process.follow(["/bin/sh", "-c", script], {}, reader, errors) == code
    assert seen == lines


def test_missing_program_names_the_cure(tmp_path: Path) -> None:
    reader = demo_process.LogReader(print, print)
    with (tmp_path / "errors").open("wb") as errors, pytest.raises(demo_process.StepError, match="make setup"):
        demo_process.follow([str(tmp_path / "none")], {}, reader, errors)


def test_profile_is_its_own_and_the_users_python_settings_stay_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    environment = demo_process.QgisProcess(Path("/root/of"), tmp_path)._environment
    assert "PYTHONPATH" not in environment and environment["PATH"] == "/usr/bin:/bin"
    assert environment["QGIS_CUSTOM_CONFIG_PATH"].startswith(str(tmp_path))
    settings = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    assert "pixelwise=true" in settings.read_text()
