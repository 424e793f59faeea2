"""Checks a built plugin zip as QGIS's plugin repository does on upload, and a little more strictly.

    .venv/bin/python scripts/check_package.py dist/pixelwise-VERSION.zip

The repository refuses an upload for its form (`zip_problems`, `metadata_problems`) and blocks a version that Bandit or
detect-secrets object to; what flake8 finds is shown on the plugin's page. https://plugins.qgis.org/docs/security-scanning
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

LARGEST = 25_000_000
LARGEST_SCREENSHOT = 2 * 1024 * 1024
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
# Programs and scripts; what else is binary is found by its bytes.
SUSPICIOUS = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyd", ".pyo", ".jar"}
MAY_BE_BINARY = {".png", ".qm", ".woff", ".woff2"}
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
# What the repository's page and QGIS's plugin manager show where it is there.
WANTED = ("qgisMaximumVersion", "homepage", "tags", "icon", "changelog", "experimental", "deprecated", "license")
# The repository has switched it off: that subprocess is imported. Each call is looked at.
SKIPPED_BY_BANDIT = "B404"
# Those that the repository reports. The others are matters of style, which ruff decides here.
FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,E501,W605,F401,F402,F403,F404,F405,F811,F821,"
    "F822,F823,F831,F841,F901"
)
SECONDS = 300


def main(path: Path) -> int:
    problems = [*zip_problems(path)]
    if not problems:
        problems += metadata_problems(path)
        for key in placeholders(path):
            print(f"metadata.txt: {key} is a placeholder; on upload it must be an address that answers.")
        with tempfile.TemporaryDirectory() as folder:
            with zipfile.ZipFile(path) as archive:
                archive.extractall(folder)
            for check in (bandit_problems, secrets_problems, flake8_problems):
                problems += check(Path(folder))
    for problem in problems:
        print(problem)
    megabytes = path.stat().st_size / 1e6
    print(f"{path}: {megabytes:.1f} MB, " + (f"{len(problems)} problem(s)" if problems else "fit for the repository"))
    return int(bool(problems))


def zip_problems(path: Path) -> Iterator[str]:
    """What is wrong with the files of the zip."""
    if path.stat().st_size > LARGEST:
        yield f"{path} has {path.stat().st_size:,} bytes; at most {LARGEST:,} are allowed."
    with zipfile.ZipFile(path) as archive:
        if broken := archive.testzip():
            yield f"{broken} is damaged."
        infos = [info for info in archive.infolist() if not info.is_dir()]
        names = [info.filename for info in infos]
        folders = {name.split("/")[0] for name in names}
        if len(folders) != 1 or not next(iter(folders)).isidentifier():
            yield f"At the top one folder that can be a Python package is wanted, not {', '.join(sorted(folders))}."
        for name in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{min(folders)}/{name}" not in names:
                yield f"{name} is missing."
        for info in infos:
            yield from _file_problems(archive, info)


def _file_problems(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[str]:
    path = PurePosixPath(info.filename)
    if path.is_absolute() or ".." in path.parts:
        yield f"{path} leads out of the plugin's folder."
    if FORBIDDEN_FOLDERS & set(path.parts) or path.name.startswith("."):
        yield f"{path} is hidden or made by a program."
    if path.suffix.lower() in SUSPICIOUS:
        yield f"{path} is a program or a script of a shell."
    elif path.suffix.lower() not in MAY_BE_BINARY and b"\0" in archive.read(info):
        yield f"{path} is binary."
    if (info.external_attr >> 16) & 0o111:
        yield f"{path} is marked as executable."


def metadata(archive: zipfile.ZipFile) -> dict[str, str]:
    """The items of metadata.txt; read as the repository does, where a lone % is an error."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read_string(archive.read(f"{_folder(archive)}/metadata.txt").decode("utf-8"))
    return dict(parser["general"])


def _folder(archive: zipfile.ZipFile) -> str:
    return min(archive.namelist()).split("/")[0]


def placeholders(path: Path) -> list[str]:
    """The addresses that lead nowhere: example.org belongs to nobody."""
    with zipfile.ZipFile(path) as archive, suppress(configparser.Error, UnicodeDecodeError, KeyError):
        return [key for key, value in metadata(archive).items() if "example.org" in value]
    return []


def metadata_problems(path: Path) -> Iterator[str]:
    """What is wrong with metadata.txt."""
    with zipfile.ZipFile(path) as archive:
        try:
            values = metadata(archive)
        except (configparser.Error, UnicodeDecodeError, KeyError) as error:
            yield f"metadata.txt cannot be read: {error}"
            return
        names, folder = set(archive.namelist()), _folder(archive)
        for key in (*REQUIRED, *WANTED):
            if not values.get(key, "").strip():
                yield f"metadata.txt: {key} is missing."
        for key in ("tracker", "repository", "homepage"):
            address = urlparse(values.get(key, ""))
            if key in values and (address.scheme not in ("http", "https") or not address.netloc):
                yield f"metadata.txt: {key} is not an address: {values.get(key)!r}."
        for key, pattern in PATTERNS.items():
            if key in values and not re.fullmatch(pattern, values[key]):
                yield f"metadata.txt: {key} is {values[key]!r}; {pattern} is wanted."
        if f"{folder}/{values.get('icon')}" not in names:
            yield f"metadata.txt: the icon {values.get('icon')!r} is not in the zip."
        yield from _screenshot_problems(archive, folder, values.get("screenshot"))


PATTERNS = {
    "version": r"\d+\.\d+(\.\d+)?",
    "qgisMinimumVersion": r"3\.\d+",
    # The newest QGIS 4 there may be: what the repository needs to list the plugin for QGIS with Qt 6.
    "qgisMaximumVersion": r"4\.99",
    "author": r"[^/]+",
    "email": r"[^@\s]+@[^@\s]+\.[a-z]+",
    "experimental": r"True|False",
    "deprecated": r"False",
    "tags": r"[a-z0-9 -]+(,[a-z0-9 -]+)+",
}


def _screenshot_problems(archive: zipfile.ZipFile, folder: str, name: str | None) -> Iterator[str]:
    if not name:
        return
    found = next((info for info in archive.infolist() if info.filename == f"{folder}/{name}"), None)
    if found is None:
        yield f"metadata.txt: the screenshot {name} is not in the zip."
    elif found.file_size > LARGEST_SCREENSHOT:
        yield f"metadata.txt: the screenshot {name} has more than {LARGEST_SCREENSHOT:,} bytes."


def bandit_problems(folder: Path) -> Iterator[str]:
    # Whether a finding is low or high does not matter to the repository, so no level is given here.
    report = _run(folder, "bandit", "-r", ".", "-f", "json", "--quiet", "--skip", SKIPPED_BY_BANDIT)
    found = json.loads(report)
    for failed in found["errors"]:
        yield f"{failed['filename']}: Bandit cannot read it: {failed['reason']}"
    for issue in found["results"]:
        yield f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"


def secrets_problems(folder: Path) -> Iterator[str]:
    report = _run(folder, "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".")
    for name, secrets in json.loads(report)["results"].items():
        for secret in secrets:
            yield f"{name}:{secret['line_number']}: {secret['type']}"


def flake8_problems(folder: Path) -> Iterator[str]:
    # Isolated: the repository sees no settings of ours.
    report = _run(folder, "flake8", "--isolated", "--max-line-length=120", f"--select={FLAKE8}", ".")
    yield from report.splitlines()


def _run(folder: Path, module: str, *arguments: str) -> str:
    """What a checker prints; it ends with 1 where it found something."""
    ended = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=folder, capture_output=True, text=True, timeout=SECONDS
    )
    if ended.returncode not in (0, 1) or (ended.returncode == 1 and not ended.stdout.strip()):
        sys.exit(f"{module} did not run: {ended.stderr[-2000:]}")
    return ended.stdout


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
