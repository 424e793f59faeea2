"""Packs the committed files as a plugin zip for `Install from ZIP` and QGIS's plugin repository.

    .venv/bin/python scripts/package.py

.gitattributes says what stays out. Added are what git does not keep: compiled translations, the documentation as a
site, which QGIS's help button opens, and in metadata.txt the newest section of CHANGELOG.md.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import check_package

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "build" / "docs"
NAME = "pixelwise"
# Source maps are for who works on the theme, the search's other languages not for pages in English, and the index lies
# there a second time, for pages that come from a folder.
LEFT_OUT = (".map", ".gz", "sitemap.xml", "search_index.json")
LANGUAGES = "lunr"


def main() -> int:
    if not (SITE / "index.html").exists():
        sys.exit(f"package: {SITE} is missing: run 'make docs' first")
    version = re.search(r"^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert version
    target = ROOT / "dist" / f"{NAME}-{version.group(1)}.zip"
    write_package(target, SITE, "HEAD")
    return check_package.main(target)


def write_package(target: Path, site: Path, tree: str) -> None:
    """Writes the zip of a git tree; `site` is the folder of the built documentation."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = ["git", "archive", "--format=zip", f"--prefix={NAME}/", tree]
    packed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as zip_file:
        # All read before anything is written, which changes the entries.
        files = [(info, source.read(info)) for info in source.infolist()]
        changelog = source.read(f"{NAME}/CHANGELOG.md").decode()
        for info, content in files:
            changed = info.filename == f"{NAME}/metadata.txt"
            zip_file.writestr(info, with_changelog(content.decode(), changelog) if changed else content)
        for path, name in _additions(site):
            zip_file.write(path, f"{NAME}/{name}")


def _additions(site: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(site.rglob("*")):
        if path.is_file() and not path.name.endswith(LEFT_OUT) and LANGUAGES not in path.parts:
            yield path, f"help/{path.relative_to(site).as_posix()}"
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists():
            sys.exit(f"package: {compiled} is missing: run 'make i18n' first")
        yield compiled, f"i18n/{compiled.name}"


def with_changelog(metadata: str, changelog: str) -> str:
    """metadata.txt with the newest section of the changelog, as plain text; what is there already is kept."""
    found = re.search(r"^## .*?(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None:
        sys.exit("package: CHANGELOG.md has no section '## VERSION'")
    text = re.sub(r"[*`]", "", found.group().removeprefix("## ").strip())
    # A lone % is an error where metadata.txt is read with interpolation, as QGIS and its repository do.
    text = re.sub(r"\s*%", " percent", text)
    items = re.sub(r"\n {2,}", " ", text).splitlines()
    return metadata.rstrip() + "\nchangelog=" + "\n    ".join(line for line in items if line.strip()) + "\n"


if __name__ == "__main__":
    sys.exit(main())
