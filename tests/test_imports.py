"""The import table of the design: which folder may import what."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TORCH = {
    "torch", "torchvision", "segmentation_models_pytorch", "timm", "albumentations", "lightning_fabric", "safetensors",
}  # fmt: skip
HEAVY = TORCH | {"matplotlib", "cv2"}
QT = {"qgis", "processing", "PyQt5", "PyQt6"}
# Folder → the folders of the package it may import, besides itself and the files in the root.
ALLOWED = {
    "algorithms": {"jobs", "chips", "models", "maps", "geo", "resources"},
    "jobs": {"geo", "chips", "models", "maps", "resources"},
    "maps": {"models", "chips", "geo"},
    "models": {"chips", "geo"},
    "chips": {"geo"},
    "geo": set(),
}
# What the host reads of the engine: metadata, jobs and checks, which need neither torch nor QGIS.
FOR_THE_HOST = {
    "chips.append", "chips.checks", "chips.labels.classfile", "chips.labels.classkeys", "chips.labels.classtable",
    "chips.labels.rasterclasses", "chips.containers", "chips.dataset", "chips.estimate", "chips.folder",
    "chips.job", "geo.classes", "geo.cores", "geo.grid", "geo.memory", "geo.outputs", "geo.raster", "geo.windows",
    "jobs", "jobs.runner", "jobs.interpreter", "maps.accuracy", "maps.checks", "maps.choices", "maps.estimate",
    "maps.folderplan",
    "maps.job", "maps.polygons",
    "models.check", "models.choices", "models.describe", "models.estimate", "models.figures", "models.header",
    "models.job", "models.networks.registry", "models.pretrained.bandnames", "models.pretrained.remote",
}  # fmt: skip
FILES = [path for folder in ALLOWED for path in sorted((ROOT / folder).rglob("*.py"))]
WITHOUT_QT = [path for path in FILES if path.relative_to(ROOT).parts[0] != "algorithms"]


def imports_of(path: Path, only_top: bool = False) -> Iterator[str]:
    """Names of imported modules; those of this package as `.folder.module`, seen from its root."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in _nodes(tree, only_top):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if not node.level:
                yield node.module or ""
                continue
            parts = path.relative_to(ROOT).parts[: -node.level]
            base = ".".join([*parts, *(node.module or "").split(".")]).strip(".")
            names = [alias.name for alias in node.names]
            is_package = (ROOT / base.replace(".", "/")).is_dir()
            yield from (f".{base}.{name}" if is_package and base else f".{base or name}" for name in names)


def _nodes(tree: ast.AST, only_top: bool) -> Iterator[ast.AST]:
    """All nodes; or only those that run when the module is imported, so without functions and type checking."""
    for node in ast.iter_child_nodes(tree):
        if only_top and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if only_top and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        yield node
        yield from _nodes(node, only_top)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_go_one_way(path: Path) -> None:
    folder = path.relative_to(ROOT).parts[0]
    own = {name.split(".")[1] for name in imports_of(path) if name.startswith(".") and name.count(".") > 1}
    assert own - ALLOWED[folder] - {folder} - _root_modules() == set()


def _root_modules() -> set[str]:
    return {path.stem for path in ROOT.glob("*.py")}


@pytest.mark.parametrize("path", WITHOUT_QT, ids=name_of)
def test_the_engine_knows_no_qgis(path: Path) -> None:
    assert {name for name in imports_of(path) if name.split(".")[0] in QT} == set()


@pytest.mark.parametrize("path", [*FILES, ROOT / "plugin.py", ROOT / "__init__.py"], ids=name_of)
def test_torch_only_where_it_belongs(path: Path) -> None:
    folder = path.relative_to(ROOT).parts[0]
    if folder == "models":
        return
    at_top = {name.split(".")[0] for name in imports_of(path, only_top=True)}
    # maps/ reaches torch inside functions, when a model is there to run; chips/ reaches OpenCV, which counts fastest.
    anywhere = at_top if folder == "maps" else {name.split(".")[0] for name in imports_of(path)}
    assert at_top & HEAVY == set() and anywhere & TORCH == set()


@pytest.mark.parametrize("path", [path for path in FILES if path not in WITHOUT_QT], ids=name_of)
def test_algorithms_import_only_metadata_of_the_engine(path: Path) -> None:
    names = {name[1:] for name in imports_of(path) if name.startswith(".")}
    engine = {name for name in names if name.split(".")[0] in ALLOWED and not name.startswith("algorithms")}
    unknown = {
        name for name in engine if not any(name == known or name.startswith(f"{known}.") for known in FOR_THE_HOST)
    }
    assert unknown == set()


def test_the_package_imports_nothing_at_its_top() -> None:
    assert list(imports_of(ROOT / "__init__.py", only_top=True)) == []


CHECKING = """
import sys
sys.path.insert(0, {plugins!r})
__import__("pixelwise.maps.accuracy.{name}")
print(sorted({{name.partition(".")[0] for name in sys.modules}} & {unwanted!r}))
"""


@pytest.mark.parametrize("name", ["job", "choices", "checks", "samplecheck"])
def test_checks_of_accuracy_need_only_what_every_qgis_has(name: str) -> None:
    """The host's Python may lack what the worker's has."""
    unwanted = HEAVY | QT | {"pycm", "scipy", "jinja2", "sklearn", "torchmetrics"}
    script = CHECKING.format(plugins=str(ROOT / "build" / "plugins"), name=name, unwanted=unwanted)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["[]"]


LOADING = """
import sys
sys.path.insert(0, {plugins!r})
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from pixelwise.algorithms.provider import PixelwiseProvider
provider = PixelwiseProvider()
QgsApplication.processingRegistry().addProvider(provider)
for algorithm in provider.algorithms():
    made = algorithm.create()
    made.checkParameterValues({{}}, __import__("qgis.core").core.QgsProcessingContext())
    print(made.id())
print(sorted(set(sys.modules) & {heavy!r}))
import os
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.qgis
def test_the_host_never_imports_torch() -> None:
    pytest.importorskip("qgis.core")
    script = LOADING.format(plugins=str(ROOT / "build" / "plugins"), heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    lines = done.stdout.split()
    assert lines[-1] == "[]", done.stdout
    assert {"pixelwise:exporttrainingchips", "pixelwise:trainsegmentationmodel", "pixelwise:classifyraster"} < set(
        lines
    )
