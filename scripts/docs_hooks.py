"""What MkDocs adds to docs/: the changelog, the icon, and a page for each algorithm, made by algorithm_pages.py."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parent.parent
_pages: dict[str, str] = {}


def on_config(config: Any) -> Any:
    """Makes the pages of the algorithms and puts them into the navigation, in the order of the toolbox."""
    with tempfile.TemporaryDirectory() as folder:
        program = ROOT / "scripts" / "algorithm_pages.py"
        made = subprocess.run([sys.executable, str(program), folder], capture_output=True, text=True, timeout=120)
        if made.returncode:
            raise RuntimeError(f"The pages of the algorithms were not made:\n{made.stderr[-3000:]}")
        _pages.update({path.name: path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.md"))})
    listed = re.findall(r"^\| \[(.*?)\]\((.*?)\)", _pages["index.md"], re.MULTILINE)
    entries = [{"Overview": "algorithms/index.md"}, *({title: f"algorithms/{name}"} for title, name in listed)]
    config.nav = [{"Algorithms": entries} if "Algorithms" in section else section for section in config.nav]
    return config


def on_files(files: Any, config: Any) -> Any:
    for name, text in _pages.items():
        files.append(File.generated(config, f"algorithms/{name}", content=text))
    files.append(File.generated(config, "changelog.md", abs_src_path=str(ROOT / "CHANGELOG.md")))
    files.append(File.generated(config, "images/icon.svg", abs_src_path=str(ROOT / "resources" / "icon.svg")))
    return files
