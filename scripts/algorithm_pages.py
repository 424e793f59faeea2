"""Writes a Markdown page for each algorithm, from its own help, so that the pages say what the dialogs say.

    .venv/bin/python scripts/algorithm_pages.py FOLDER

The pages are called NAME.md; index.md lists them in the order of the provider.
"""

from __future__ import annotations

import os
import re
import sys
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# QGIS's own words for what a parameter takes are for programmers.
KINDS = {
    "band": "band",
    "boolean": "yes or no",
    "crs": "coordinate reference system",
    "enum": "choice",
    "expression": "expression",
    "extent": "extent",
    "field": "field",
    "file": "file",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "multilayer": "layers",
    "number": "number",
    "distance": "distance",
    "raster": "raster layer",
    "rasterDestination": "raster to write",
    "source": "vector layer",
    "string": "text",
    "vector": "vector layer",
    "vectorDestination": "vector layer to write",
}
# The page that says more, by the algorithm.
GUIDES = {
    "exporttrainingchips": ("From a raster and labels to training chips", "chips.md"),
    "importchips": ("Chips from other programs", "chips.md#from-other-programs"),
    "trainsegmentationmodel": ("From chips to a model", "training.md"),
    "crossvalidatemodel": ("Cross-validation", "training.md#cross-validation"),
    "installenvironment": ("Install", "install.md"),
    "checkenvironment": ("Troubleshooting", "troubleshooting.md"),
    "describemodel": ("Looking into a model file", "training.md#looking-into-a-model-file"),
    "classifyraster": ("From a model to a map", "classify.md"),
    "vectorizeclasses": ("Polygons of any class raster", "classify.md#polygons-of-any-class-raster"),
    "createaccuracysample": ("A sample that can be quoted", "accuracy.md#a-sample-that-can-be-quoted"),
    "assessaccuracy": ("How accurate is the map?", "accuracy.md"),
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    provider, order = started_provider()
    # Models, which follow, have no place of their own.
    algorithms = sorted(provider.algorithms(), key=lambda each: (order.get(each.name(), len(order)), each.name()))
    for algorithm in algorithms:
        (folder / f"{algorithm.name()}.md").write_text(page_of(algorithm), encoding="utf-8")
    (folder / "index.md").write_text(index_of(algorithms), encoding="utf-8")


def started_provider() -> tuple[Any, dict[str, int]]:
    """The provider, in a QGIS without a window, and the places of its algorithms by their names.

    It must be kept as long as its algorithms are used.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from qgis.core import QgsApplication
    from qgis.testing import start_app

    start_app()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from pixelwise.algorithms.provider import ALGORITHMS, PixelwiseProvider

    Processing.initialize()
    provider = PixelwiseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    return provider, {kind().name(): number for number, kind in enumerate(ALGORITHMS)}


def index_of(algorithms: list[Any]) -> str:
    rows = [f"| [{each.displayName()}]({each.name()}.md) | {_first_sentence(each)} |" for each in algorithms]
    return "\n".join(
        [
            "# Algorithms",
            "",
            "They are in the Processing Toolbox under *Pixelwise*, in the menu *Raster ▸ Pixelwise*, in the model",
            "designer and in `qgis_process`. These pages are made from the help of the dialogs.",
            "",
            "| algorithm | what it does |",
            "|---|---|",
            *rows,
            "",
        ]
    )


def page_of(algorithm: Any) -> str:
    """The page of one algorithm; its picture is shown where scripts/screenshots.sh has taken one."""
    name = algorithm.name()
    parts = [f"# {algorithm.displayName()}", f"`pixelwise:{name}`"]
    if name in GUIDES:
        title, address = GUIDES[name]
        parts.append(f"More about it: [{title}](../{address}).")
    if (ROOT / "docs" / "images" / "dialogs" / f"{name}.png").exists():
        parts.append(f"![The dialog {algorithm.displayName()}](../images/dialogs/{name}.png)")
    parts.append(re.sub(r"<h3>(.*?)</h3>", r"\n\n## \1\n\n", algorithm.shortHelpString()))
    parameters = [each for each in algorithm.parameterDefinitions() if not each.flags() & each.Flag.FlagHidden]
    parts += ["## Parameters", *_parameter_table(parameters)]
    if outputs := algorithm.outputDefinitions():
        parts += [
            "## Results",
            _table(("key", "result"), [(f"`{each.name()}`", each.description()) for each in outputs]),
        ]
    return "\n\n".join(parts) + "\n"


def _parameter_table(parameters: list[Any]) -> list[str]:
    advanced = [each for each in parameters if each.flags() & each.Flag.FlagAdvanced]
    plain = [each for each in parameters if each not in advanced]
    heads = ("key", "in the dialog", "takes", "default", "explanation")
    tables = [_table(heads, [_parameter_row(each) for each in plain])]
    if advanced:
        tables += ["### Advanced", _table(heads, [_parameter_row(each) for each in advanced])]
    return tables


def _parameter_row(parameter: Any) -> tuple[str, ...]:
    kind = KINDS.get(parameter.type(), parameter.type())
    if parameter.type() == "enum":
        kind += ": " + "; ".join(_options(parameter))
    default = parameter.defaultValue()
    return (f"`{parameter.name()}`", parameter.description(), kind, _default(parameter, default), parameter.help())


def _options(parameter: Any) -> list[str]:
    """The words of a choice, each with what it means."""
    from pixelwise.algorithms.choice_texts import choice_texts

    texts = choice_texts(parameter.name())
    return [f"`{option}` – {texts[option]}" if option in texts else f"`{option}`" for option in parameter.options()]


def _default(parameter: Any, value: Any) -> str:
    if value is None or value in ("", []):
        return "" if parameter.flags() & parameter.Flag.FlagOptional else "must be given"
    if parameter.type() == "enum" and isinstance(value, int):
        value = parameter.options()[value]
    return f"`{value}`"


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    # A bar would end the cell, a < would begin an element.
    lines += ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _cell(text: str) -> str:
    plain = " ".join(re.sub(r"<[^>]+>", " ", text).split())
    return escape(plain, quote=False).replace("|", "\\|")


def _first_sentence(algorithm: Any) -> str:
    found = re.match(r"\s*(?:<p>)?(.*?[.:])(?:\s|<|$)", algorithm.shortHelpString(), re.DOTALL)
    return _cell(found.group(1)).rstrip(":") if found else ""


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
    sys.stdout.flush()
    # QGIS may crash while Python takes it apart, and the pages are written.
    os._exit(0)
