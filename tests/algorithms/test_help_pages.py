"""Help of every algorithm: four parts in the side panel, and the page of the help button, which works offline."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QUrl

from pixelwise.algorithms import help_pages
from pixelwise.algorithms.desktop import documentation
from pixelwise.algorithms.help_models import MODELS
from pixelwise.algorithms.provider import ALGORITHMS

NAMES = [*(kind().name() for kind in ALGORITHMS), *MODELS]


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(help_pages, "profile_folder", lambda: tmp_path)
    monkeypatch.setattr(help_pages, "_written", set())
    return tmp_path


def algorithm(name: str) -> QgsProcessingAlgorithm:
    found = QgsApplication.processingRegistry().algorithmById(f"pixelwise:{name}")
    assert found
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_side_panel_has_all_four_parts(name: str) -> None:
    parts = dict(re.findall(r"<h3>(.*?)</h3>(.*?)(?=<h3>|$)", algorithm(name).shortHelpString(), re.DOTALL))
    for part in ("Inputs", "Outputs", "Example", "How long it takes"):
        assert len(re.sub("<.*?>", "", parts.get(part, ""))) > 10, part
    assert f"pixelwise:{name}" in parts["Example"]
    # QGIS paints these nearly black in dark themes, too.
    assert "<b>" not in algorithm(name).shortHelpString()


@pytest.mark.parametrize("name", NAMES)
def test_the_example_names_what_there_is(name: str) -> None:
    found = algorithm(name)
    example = re.search(rf"pixelwise:{name} -- (.*?)</code>", found.shortHelpString(), re.DOTALL)
    assert example
    keys = set(re.findall(r"(?:^| )(\w+)=", example[1]))
    assert keys and keys <= {definition.name() for definition in found.parameterDefinitions()}


@pytest.mark.parametrize("name", NAMES)
def test_the_help_button_opens_a_page_on_this_computer(name: str, profile: Path) -> None:
    found = algorithm(name)
    url = QUrl(found.helpUrl())
    page = Path(url.toLocalFile())
    assert url.isLocalFile() and page.is_relative_to(profile)
    text = page.read_text(encoding="utf-8")
    assert found.shortHelpString() in text
    for definition in found.parameterDefinitions():
        assert f"<code>{definition.name()}</code>" in text
    assert not re.search(r"(?:href|src)=.(?!file:)", text), "nothing of it lies elsewhere"


def test_all_documentation_is_one_click_away(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(help_pages, "SITE", profile / "none")
    monkeypatch.setattr(documentation.QDesktopServices, "openUrl", opened.append)
    documentation.open_documentation()
    index = Path(opened[0].toLocalFile())
    links = re.findall(r'href="(.*?)"', index.read_text(encoding="utf-8"))
    assert {Path(QUrl(link).toLocalFile()).stem for link in links} == set(NAMES)
    assert all(Path(QUrl(link).toLocalFile()).is_file() for link in links)


def test_the_documentation_of_the_package_comes_first(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = profile / "help" / "index.html"
    site.parent.mkdir()
    site.touch()
    monkeypatch.setattr(help_pages, "SITE", site)
    assert QUrl(help_pages.documentation_url()).toLocalFile() == str(site)


def test_without_a_place_to_write_there_is_no_button(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (profile / "help").touch()
    assert algorithm("describemodel").helpUrl() == ""
