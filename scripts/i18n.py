"""Keeps i18n/*.ts up to date with the texts of the code, and compiles them to what Qt reads.

    .venv/bin/python scripts/i18n.py            new texts are added, texts that are gone leave, and all is compiled
    .venv/bin/python scripts/i18n.py compile    only compiled

A .ts file holds every text once, in the order of the code, without line numbers, which would change with every commit.
pixelwise_en.ts holds only the texts with a number in them, for "1 chip" and "2 chips".
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
ENGLISH = "en"
LANGUAGES = ("de", "es", "fr", "it", "ja", "pl", "pt_BR", "zh-Hans", ENGLISH)
SOURCES = ("plugin.py", "algorithms", "jobs", "geo", "chips", "models", "maps", "resources")
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


def update(path: Path, language: str) -> None:
    """Brings a .ts file up to date; translations of texts that are still there stay."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(file.relative_to(ROOT)) for source in SOURCES for file in python_files(ROOT / source))
    command = [sys.executable, "-m", "PyQt6.lupdate.pylupdate", "--no-obsolete", "--no-summary", "--ts", str(path)]
    subprocess.run([*command, *sources], cwd=ROOT, check=True)
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


def python_files(source: Path) -> list[Path]:
    return list(source.rglob("*.py")) if source.is_dir() else [source]


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
