"""Finds what QGIS 4, which brings Qt 6, no longer has; a stand-in for a run there.

    .venv/bin/python scripts/check_qt6.py FOLDER

Every name that the code takes from Qt is looked up in PyQt6, every enum of QGIS must be written with its class.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

# qgis.PyQt gives these also from where Qt 5 had them.
MOVED = {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui"}
# What qgis.PyQt makes itself.
OF_QGIS = {"NULL", "QVariant", "pyqtSignal", "pyqtSlot", "pyqtProperty"}
IGNORED_FOLDERS = {"build", "dist", ".venv", "__pycache__"}


def main(folder: Path) -> int:
    problems = [problem for path in _files(folder) for problem in file_problems(path)]
    for problem in problems:
        print(problem)
    print(f"Qt 6: {len(problems)} problem(s)" if problems else "Qt 6: nothing is missing there")
    return int(bool(problems))


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.py")):
        if not IGNORED_FOLDERS & set(path.relative_to(folder).parts):
            yield path


def file_problems(path: Path) -> Iterator[str]:
    """A sentence with file and line for everything in a Python file that Qt 6 or QGIS 4 would not know."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for problem in _imported(node, known):
                yield f"{path}:{node.lineno}: {problem}"
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in ("exec_", "print_"):
                yield f"{path}:{node.lineno}: {node.attr}() is gone in PyQt6: write {node.attr[:-1]}()."
            if id(node) not in inner and (problem := _attribute_problem(node, known)):
                yield f"{path}:{node.lineno}: {problem}"


def _imported(node: ast.Import | ast.ImportFrom, known: dict[str, Any]) -> Iterator[str]:
    """What is wrong with an import; the classes that it brings are added to `known` by their names."""
    module = (node.module or "") if isinstance(node, ast.ImportFrom) and not node.level else ""
    for alias in node.names:
        full = module or alias.name
        if full.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
            yield f"{full} is imported: import from qgis.PyQt."
        elif module.startswith("qgis.PyQt."):
            found = _of_qt6(module.removeprefix("qgis.PyQt."), alias.name)
            if found is None and alias.name not in OF_QGIS:
                yield f"{module}.{alias.name} does not exist in PyQt6."
            elif found is not None:
                known[alias.asname or alias.name] = found
            elif alias.name == "QVariant":
                known[alias.asname or alias.name] = None
        elif module in ("qgis.core", "qgis.gui", "qgis.analysis"):
            known[alias.asname or alias.name] = getattr(importlib.import_module(module), alias.name, None)


def _of_qt6(module: str, name: str) -> Any:
    if name in OF_QGIS:
        return None
    try:
        found: ModuleType = importlib.import_module(f"PyQt6.{MOVED.get(name, module)}")
    except ImportError:
        return None
    return getattr(found, name, None)


def _attribute_problem(node: ast.Attribute, known: dict[str, Any]) -> str:
    """What is wrong with a dotted name that begins with an imported class; empty where nothing is."""
    name, attributes = _dotted(node)
    if name not in known or not attributes:
        return ""
    owner = known[name]
    if owner is None:
        return f"{name}.{attributes[0]}: write QMetaType.Type.…"
    if str(getattr(owner, "__module__", "")).startswith("PyQt6"):
        return _missing_in_qt6(name, owner, attributes)
    return _unscoped_in_qgis(name, owner, attributes)


def _dotted(node: ast.expr) -> tuple[str, list[str]]:
    attributes: list[str] = []
    while isinstance(node, ast.Attribute):
        attributes.insert(0, node.attr)
        node = node.value
    return (node.id, attributes) if isinstance(node, ast.Name) else ("", [])


def _missing_in_qt6(name: str, owner: Any, attributes: list[str]) -> str:
    for place, attribute in enumerate(attributes, 1):
        if not hasattr(owner, attribute):
            return f"{'.'.join([name, *attributes[:place]])} does not exist in PyQt6: an enum without its class?"
        owner = getattr(owner, attribute)
    return ""


def _unscoped_in_qgis(name: str, owner: Any, attributes: list[str]) -> str:
    for place, attribute in enumerate(attributes, 1):
        value = getattr(owner, attribute, None)
        kind = type(value)
        # sip's enums of PyQt5 can be had from the class around them, those of PyQt6 only from their own.
        if type(kind).__name__ == "enumtype" and isinstance(owner, type) and kind is not owner:
            return f"{'.'.join([name, *attributes[:place]])}: write {kind.__qualname__}.{attribute}."
        owner = value
    return ""


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
