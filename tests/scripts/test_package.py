"""`make package`: the zip passes the checks of QGIS's plugin repository, and QGIS loads it."""

from __future__ import annotations

import configparser
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import check_package
import package as packing
import pytest

METADATA = (
    "[general]\nname=Small\nversion=1.0\nqgisMinimumVersion=3.34\nqgisMaximumVersion=4.99\ndescription=d\nabout=a\n"
    "author=A\nemail=a@b.org\nhomepage=https://b.org\nrepository=https://b.org\ntracker=https://b.org\ntags=one,two\n"
    "icon=icon.svg\nchangelog=c\nexperimental=True\ndeprecated=False\nlicense=GPL-2.0-or-later\n"
)
SOUND = {"__init__.py": b"", "LICENSE": b"text", "icon.svg": b"<svg/>", "metadata.txt": METADATA.encode()}
PEM = "-----BEGIN RSA " + "PRIVATE KEY-----"


@pytest.fixture
def make_zip(tmp_path: Path) -> Callable[..., Path]:
    """Writes a zip of the sound files with changes: None leaves a file out, a name after a slash lies outside."""

    def make(changes: dict[str, bytes | None], mode: int = 0o644) -> Path:
        path = tmp_path / "small.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in (SOUND | changes).items():
                if content is not None:
                    info = zipfile.ZipInfo(name[1:] if name.startswith("/") else f"small/{name}")
                    info.external_attr = (mode if name == "run.py" else 0o644) << 16
                    archive.writestr(info, content)
        return path

    return make


def replaced(old: str, new: str) -> dict[str, bytes | None]:
    assert old in METADATA
    return {"metadata.txt": METADATA.replace(old, new).encode()}


FORM = [
    pytest.param({"LICENSE": None}, "LICENSE is missing", id="no licence"),
    pytest.param({"__init__.py": None}, "__init__.py is missing", id="no __init__"),
    pytest.param({"/other/a.py": b""}, "one folder", id="two folders"),
    pytest.param({"lib.so": b"ELF"}, "lib.so is a program", id="library"),
    pytest.param({"run.sh": b"true"}, "run.sh is a program", id="shell script"),
    pytest.param({"a.pyc": b"x"}, "a.pyc is a program", id="compiled Python"),
    pytest.param({"weights.bin": b"a\0b"}, "weights.bin is binary", id="binary by its bytes"),
    pytest.param({".hidden": b"x"}, "hidden", id="hidden file"),
    pytest.param({"__pycache__/a.txt": b"x"}, "made by a program", id="cache"),
    pytest.param({"../a.txt": b"x"}, "out of the plugin's folder", id="path that leads out"),
]
FIELDS = [
    pytest.param(replaced("homepage=https://b.org\n", ""), "homepage is missing", id="homepage"),
    pytest.param(replaced("tracker=https://b.org\n", "tracker=bugs\n"), "tracker is not an address", id="address"),
    pytest.param(replaced("4.99", "3.99"), "qgisMaximumVersion", id="not for Qt 6"),
    pytest.param(replaced("changelog=c\n", "changelog=95 % of all\n"), "cannot be read", id="lone percent sign"),
    pytest.param(replaced("icon=icon.svg", "icon=none.svg"), "the icon 'none.svg' is not in the zip", id="icon"),
    pytest.param(replaced("experimental=True", "experimental=maybe"), "experimental is 'maybe'", id="experimental"),
    pytest.param(replaced("tags=one,two", "tags=one"), "tags is 'one'", id="tags"),
    pytest.param(replaced("[general]\n", "[general]\nscreenshot=a.png\n"), "the screenshot a.png", id="screenshot"),
]
CODE = [
    pytest.param("bandit_problems", b"import os\nos.system('ls ' + input())\n", "B605", id="Bandit"),
    pytest.param("bandit_problems", b"assert 1\n", "B101", id="Bandit, of low severity"),
    pytest.param("secrets_problems", f'key = """{PEM}"""\n'.encode(), "Private Key", id="detect-secrets"),
    pytest.param("flake8_problems", b"print(undefined_name)\n", "F821", id="flake8"),
]


@pytest.mark.parametrize(("changes", "sentence"), FORM)
def test_form(make_zip: Callable[..., Path], changes: dict[str, bytes | None], sentence: str) -> None:
    assert any(sentence in problem for problem in check_package.zip_problems(make_zip(changes)))


@pytest.mark.parametrize(("changes", "sentence"), FIELDS)
def test_metadata(make_zip: Callable[..., Path], changes: dict[str, bytes | None], sentence: str) -> None:
    found = [*check_package.metadata_problems(make_zip(changes))]
    assert len(found) == 1 and sentence in found[0]


def test_executable_and_large_and_sound(make_zip: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_zip({"run.py": b""}, 0o755)
    assert [*check_package.zip_problems(path)] == ["small/run.py is marked as executable."]
    assert [*check_package.zip_problems(make_zip({}))] == [] == [*check_package.metadata_problems(make_zip({}))]
    monkeypatch.setattr(check_package, "LARGEST", 10)
    assert "at most 10 are allowed" in next(check_package.zip_problems(make_zip({})))


@pytest.mark.parametrize(("check", "code", "found"), CODE)
def test_code(check: str, code: bytes, found: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_bytes(code)
    problems = [*getattr(check_package, check)(tmp_path)]
    assert any("module.py" in problem and found in problem for problem in problems)


def test_what_is_marked_with_a_reason_passes(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("assert 1  # nosec B101 # a reason\n", encoding="utf-8")
    assert [*check_package.bandit_problems(tmp_path)] == []


@pytest.mark.parametrize(
    ("changelog", "expected"),
    [
        pytest.param("# C\n\n## 2.0\n- *new*\n\n## 1.0\n- old\n", "2.0\n- new", id="newest only"),
        pytest.param("## 1\n- a line\n  that goes on\n- b\n", "1\n- a line that goes on\n- b", id="lines joined"),
        pytest.param("## 1\n- 95 % of `X`\n", "1\n- 95 percent of X", id="percent and code"),
    ],
)
def test_changelog_of_the_metadata(changelog: str, expected: str) -> None:
    parser = configparser.ConfigParser()
    parser.read_string(packing.with_changelog(METADATA.replace("changelog=c\n", ""), changelog))
    assert parser["general"]["changelog"] == expected


def test_the_package_is_fit_for_the_repository(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_package.main(package) == 0, capsys.readouterr().out


def test_what_is_in_the_package(package: Path) -> None:
    with zipfile.ZipFile(package) as archive:
        names = {name.removeprefix("pixelwise/") for name in archive.namelist()}
        assert "deprecated=False" in archive.read("pixelwise/metadata.txt").decode()
    assert {
        "plugin.py",
        "README.md",
        "requirements.txt",
        "help/index.html",
        "help/algorithms/classifyraster.html",
    } <= names
    left_out = ("tests/", "scripts/", "docs/", "benchmarks/", ".", "Makefile", "pyproject", "mkdocs", "requirements-")
    assert not [name for name in names if name.startswith(left_out)]


def test_qgis_loads_the_unpacked_package(package: Path, tmp_path: Path) -> None:
    if not Path("/usr/bin/qgis_process").exists():
        pytest.skip("qgis_process is not installed")
    profile = tmp_path / "profiles" / "default"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\npixelwise=true\n", encoding="utf-8")
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        "PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "2"),
    }  # fmt: skip
    ended = subprocess.run(
        ["/usr/bin/qgis_process", "help", "pixelwise:classifyraster"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert ended.returncode == 0 and "Classify raster" in ended.stdout, ended.stderr
