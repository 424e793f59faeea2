"""The page of the help button: an algorithm's own help as a web page on this computer, in the user's language."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QUrl

from .settings import profile_folder
from .translation import translate

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
# The documentation as `make docs` builds it; it comes with the package, a checkout has none.
SITE = PLUGIN_FOLDER / "help" / "index.html"
STYLE = (PLUGIN_FOLDER / "geo" / "reports" / "page.css").read_text(encoding="utf-8")
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}
td code {{ white-space: nowrap; }}
</style>
</head>
<body>
{body}
</body>
</html>
"""
_written: set[Path] = set()


def help_url(algorithm: QgsProcessingAlgorithm) -> str:
    """The address of an algorithm's page, which is written the first time; empty where the profile cannot be written.

    QGIS then shows no help button.
    """
    path = _folder() / f"{algorithm.name()}.html"
    return _address(path, algorithm.displayName(), lambda: algorithm_body(algorithm))


def documentation_url() -> str:
    """The address of the whole documentation, or, in a checkout, of the pages of all algorithms."""
    if SITE.is_file():
        return str(QUrl.fromLocalFile(str(SITE)).toString())
    return _address(_folder() / "index.html", "Pixelwise", index_body)


def _folder() -> Path:
    return profile_folder() / "help" / QgsApplication.locale()


def _address(path: Path, title: str, make_body: Callable[[], str]) -> str:
    if path not in _written:
        _written.add(path)  # before it is made, because the pages link to each other
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_page(title, make_body()), encoding="utf-8")
        except OSError:
            _written.discard(path)
            return ""
    return str(QUrl.fromLocalFile(str(path)).toString())


def _page(title: str, body: str) -> str:
    language = escape(QgsApplication.locale().replace("_", "-"))
    return PAGE.format(language=language, title=escape(title), style=STYLE, body=f"<h1>{escape(title)}</h1>\n{body}")


def algorithm_body(algorithm: QgsProcessingAlgorithm) -> str:
    """The text of the side panel, and tables of all inputs and outputs with their keys for scripts."""
    inputs = [
        (item.name(), item.description(), item.help())
        for item in algorithm.parameterDefinitions()
        if not item.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden
    ]
    outputs = [(item.name(), item.description(), "") for item in algorithm.outputDefinitions()]
    all_pages = translate("Pixelwise", "All documentation")
    return "\n".join(
        [
            f'<p><a href="{escape(documentation_url())}">{escape(all_pages)}</a></p>',
            algorithm.shortHelpString(),
            _table(translate("Pixelwise", "All inputs"), inputs),
            _table(translate("Pixelwise", "All outputs"), outputs),
        ]
    )


def index_body() -> str:
    """Links to the pages of all algorithms and graphical models of the provider."""
    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    lines = [
        f'<li><a href="{escape(help_url(algorithm))}">{escape(algorithm.displayName())}</a>: '
        f"{escape(algorithm.shortDescription())}</li>"
        for algorithm in provider.algorithms()
    ]
    return "<ul>\n{}\n</ul>".format("\n".join(lines))


def _table(title: str, rows: list[tuple[str, str, str]]) -> str:
    lines = [
        f"<tr><td><code>{escape(key)}</code></td><td>{escape(label)}</td><td>{escape(text)}</td></tr>"
        for key, label, text in rows
    ]
    return f'<h2>{escape(title)}</h2>\n<div class="table"><table>\n{chr(10).join(lines)}\n</table></div>'
