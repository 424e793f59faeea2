"""`make docs`: the site is built without warnings, has every page, and needs no network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SUBJECTS = [
    "install", "first-map", "concepts", "troubleshooting", "developing", "platforms", "workflows", "server",
    "changelog", "search/search_index",
]  # fmt: skip


@pytest.mark.parametrize("name", SUBJECTS)
def test_every_subject_has_its_page(site: Path, name: str) -> None:
    assert [path for path in site.glob(f"{name}.*") if path.stat().st_size > 1000]


def test_every_algorithm_has_its_page(site: Path, qgis: object) -> None:
    from qgis.core import QgsApplication

    from pixelwise.algorithms.help_models import MODELS
    from pixelwise.algorithms.provider import ALGORITHMS

    # Asked for anew: where an earlier test has reloaded the plugin, the session's provider is gone.
    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    assert len(provider.algorithms()) == len(ALGORITHMS) + len(MODELS)
    for algorithm in provider.algorithms():
        page = (site / "algorithms" / f"{algorithm.name()}.html").read_text(encoding="utf-8")
        for parameter in algorithm.parameterDefinitions():
            assert parameter.flags() & parameter.Flag.FlagHidden or f"<code>{parameter.name()}</code>" in page
        assert f"pixelwise:{algorithm.name()}" in page
        assert f"algorithms/{algorithm.name()}.html" in (site / "index.html").read_text(encoding="utf-8")


def test_nothing_is_fetched_from_the_network(site: Path) -> None:
    fetched = re.compile(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=\"?(https?:)?//", re.IGNORECASE)
    for page in site.rglob("*.html"):
        assert not fetched.search(page.read_text(encoding="utf-8")), page


def test_every_target_of_make_is_explained() -> None:
    page = (ROOT / "docs" / "developing.md").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z0-9-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    explained = (ROOT / "README.md").read_text(encoding="utf-8") + page
    assert not [target for target in targets if f"make {target}" not in explained]
