"""Keeps i18n/*.ts up to date with the texts of the code, and compiles them to what Qt reads.

    .venv/bin/python scripts/i18n.py            new texts are added, texts that are gone leave, and all is compiled
    .venv/bin/python scripts/i18n.py compile    only compiled

A .ts file holds every text once, in the order of the code, without line numbers, which would change with every commit.
pixelwise_en.ts holds only the texts with a number in them, for "1 chip" and "2 chips".
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
ENGLISH = "en"
LANGUAGES = ("de", "es", "fr", "it", "ja", "pl", "pt_BR", "zh-Hans", ENGLISH)
SOURCES = ("plugin.py", "algorithms", "errors.py", "jobs", "geo", "chips", "models", "maps", "resources")
# A text of a template of a report: one literal, or several that stand one after the other.
IN_TEMPLATE = re.compile(r"""translate\(\s*"Pixelwise",\s*("(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)\s*\)""")
# Debian names it in more than one way; the Qt of QGIS's packages brings it.
LRELEASE = ("lrelease", "lrelease-qt5", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


def main() -> int:
    if sys.argv[1:] not in ([], ["compile"]):
        sys.exit("i18n: what is it to do? Nothing after the name, or 'compile'")
    if not sys.argv[1:]:
        for language in LANGUAGES:
            update(FOLDER / f"pixelwise_{language}.ts", language)
    compile_all(FOLDER)
    return 0


def update(path: Path, language: str, *, root: Path = ROOT, sources: Sequence[str] = SOURCES) -> None:
    """Brings a .ts file up to date with the files and folders `sources` of `root`; translations that still fit stay."""
    path.parent.mkdir(parents=True, exist_ok=True)
    files = sorted(str(file.relative_to(root)) for source in sources for file in files_in(root / source, ".py"))
    command = [sys.executable, "-m", "PyQt6.lupdate.pylupdate", "--no-obsolete", "--no-summary", "--ts", str(path)]
    with tempfile.TemporaryDirectory() as folder:
        templates = Path(folder) / "templates.py"
        templates.write_text(code_of_templates(root, sources), encoding="utf-8")
        subprocess.run([*command, *files, str(templates)], cwd=root, check=True)
    _settle(path, language)


def code_of_templates(root: Path, sources: Sequence[str]) -> str:
    """The texts of the templates as Python, which is all that pylupdate reads."""
    templates = sorted(path for source in sources for path in files_in(root / source, ".html"))
    literals = (literal for path in templates for literal in IN_TEMPLATE.findall(path.read_text(encoding="utf-8")))
    return "".join(f'translate("Pixelwise", {literal})\n' for literal in literals)


def _settle(path: Path, language: str) -> None:
    """Makes what pylupdate has written what it is to be kept as."""
    tree = ElementTree.parse(path)
    root = tree.getroot()
    # Qt writes locales with "_", QGIS those with a script with "-"; the number of plural forms follows from it.
    root.set("language", language.replace("-", "_"))
    root.set("sourcelanguage", "en")
    for context in root.iter("context"):
        for message in list(context.iter("message")):
            for location in message.findall("location"):
                message.remove(location)
            if language == ENGLISH and message.get("numerus") != "yes":
                context.remove(message)
    ElementTree.indent(tree, " " * 4)
    with path.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="utf-8", xml_declaration=False)
        file.write(b"\n")


def files_in(source: Path, suffix: str) -> list[Path]:
    """The files of a kind in a folder, or the file itself."""
    return [path for path in (source.rglob(f"*{suffix}") if source.is_dir() else [source]) if path.suffix == suffix]


def python_files(source: Path) -> list[Path]:
    return files_in(source, ".py")


def compile_all(folder: Path) -> None:
    """Compiles every .ts of a folder to a .qm beside it."""
    program = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if program is None:
        sys.exit("i18n: lrelease is missing: install the package qttools5-dev-tools, or run 'make setup'")
    sources = [str(path) for path in sorted(folder.glob("*.ts"))]
    done = subprocess.run([program, *sources], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"i18n: lrelease failed: {(done.stdout + done.stderr).strip()}")


if __name__ == "__main__":
    sys.exit(main())
