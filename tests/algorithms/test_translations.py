"""QGIS in another language: what its texts become, and every dialog in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QWidget

from pixelwise import language
from pixelwise.algorithms.desktop.environment_panel import EnvironmentPanel
from pixelwise.algorithms.provider import ALGORITHMS
from pixelwise.algorithms.training_monitor import TrainingMonitor
from pixelwise.algorithms.translation import install_translator, remove_translator, translate

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(path.stem.partition("_")[2] for path in language.FOLDER.glob("*.ts"))


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as Qt reads them, compiled anew."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in language.FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    code = "import i18n, pathlib, sys; i18n.compile_all(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT / "scripts", check=True)
    return folder


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, compiled: Path) -> Iterator[dict[str, str]]:
    """Pixelwise in each language: text → translation."""
    translator = install_translator(request.param, compiled)
    assert translator is not None
    tree = ElementTree.parse(compiled / f"pixelwise_{request.param}.ts")
    yield {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in tree.iter("message")
        if message.get("numerus") != "yes"
    }
    remove_translator(translator)


def test_texts_and_their_plurals(compiled: Path) -> None:
    for locale, title, one, many in (
        ("de_AT", "Raster klassifizieren", "1 Chip", "5 Chips"),
        ("pl", "", "1 wycinek", "5 wycinków"),
        ("sv", "Classify raster", "1 chip", "5 chips"),
    ):
        translator = install_translator(locale, compiled)
        assert not title or translate("Pixelwise", "Classify raster") == title
        assert [translate("Pixelwise", "%n chip(s)", "", count) for count in (1, 5)] == [one, many]
        remove_translator(translator)
    assert translate("Pixelwise", "Classify raster") == "Classify raster"


def test_what_is_not_compiled_is_english(tmp_path: Path) -> None:
    assert install_translator("de", tmp_path) is None
    assert translate("Pixelwise", "Classify raster") == "Classify raster"


def texts_of(widget: QWidget) -> str:
    """All that can be read in a window."""
    methods = ("text", "title", "windowTitle", "toolTip", "toPlainText", "placeholderText")
    shown = [getattr(child, method) for child in (widget, *widget.findChildren(QWidget)) for method in methods
             if hasattr(child, method)]  # fmt: skip
    found = []
    for method in shown:
        try:
            found.append(str(method()))
        except TypeError:  # the text of one of several
            continue
    return "\n".join(found)


def test_every_dialog_opens_in_every_language(spoken: dict[str, str], qgis: Any) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    for name in [kind().name() for kind in ALGORITHMS]:

        def fresh(name: str = name) -> Any:
            return QgsApplication.processingRegistry().createAlgorithmById(f"pixelwise:{name}")

        dialog, batch = AlgorithmDialog(fresh(), parent=None), BatchAlgorithmDialog(fresh(), parent=None)
        designer = ModelerParametersDialog(fresh(), QgsProcessingModelAlgorithm())
        algorithm = dialog.algorithm()
        shown = texts_of(dialog)
        for one in algorithm.parameterDefinitions():
            if not one.isDestination() and spoken:
                assert one.description() in spoken.values(), one.description()
                assert one.description().rstrip(":") in shown, one.description()
        if spoken:
            assert {algorithm.displayName(), algorithm.shortHelpString()} <= set(spoken.values())
        for window in (dialog, batch, designer):
            window.close()


def test_panels_open_in_every_language(spoken: dict[str, str], qgis: Any) -> None:
    for kind, text in ((EnvironmentPanel, "Folder of wheels"), (TrainingMonitor, "Training monitor")):
        panel = kind()
        if spoken:
            assert spoken[text] in texts_of(panel)
        panel.deleteLater()
