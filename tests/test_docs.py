"""The pages for users say what the plugin does: every option and every item of the formats is in them."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from pixelwise.chips.dataset import ChipDataset, ChipRecord, Scene
from pixelwise.chips.job import (
    CONTAINERS,
    DTYPES,
    EDGES,
    IMPORT_SPLITS_BY,
    KEEPS,
    LAYOUTS,
    OVERLAPS,
    RESAMPLING,
    SPLITS_BY,
    UNLABELLED,
    WINDOWS,
    ExportJob,
    ImportJob,
)
from pixelwise.chips.labels.classfile import read_class_file

CHIPS = (Path(__file__).parent.parent / "docs" / "chips.md").read_text(encoding="utf-8")
# Items of the jobs whose parameters have other names.
KEYS = {"inputs": "INPUT", "classes": "CLASS_TABLE", "layouts": "LAYOUT"}
CHOICES = [
    *(RESAMPLING, DTYPES, UNLABELLED, OVERLAPS, WINDOWS, EDGES, KEEPS),
    *(SPLITS_BY, IMPORT_SPLITS_BY, CONTAINERS, LAYOUTS),
]


@pytest.mark.parametrize("name", sorted({item.name for job in (ExportJob, ImportJob) for item in fields(job)}))
def test_every_option_is_explained(name: str) -> None:
    assert f"`{KEYS.get(name, name.upper())}`" in CHIPS


@pytest.mark.parametrize("word", sorted({word for words in CHOICES for word in words}))
def test_every_choice_is_explained(word: str) -> None:
    assert f"`{word}`" in CHIPS


@pytest.mark.parametrize(
    "name", sorted({item.name for kind in (ChipDataset, ChipRecord, Scene) for item in fields(kind)} - {"folder"})
)
def test_every_item_of_the_description_is_explained(name: str) -> None:
    assert f"`{name}`" in CHIPS


@pytest.mark.parametrize(
    ("kind", "number", "named"),
    [
        pytest.param("csv", 0, {"concerte": "concrete", "metal": "metal sheet", "clay_tiles": "tiles"}, id="csv"),
        pytest.param("json", 0, {"concerte": "concrete"}, id="json list"),
        pytest.param("json", 1, {"concerte": "concrete", "metal": "metal sheet"}, id="json source: name"),
    ],
)
def test_class_tables_of_the_page_are_read(kind: str, number: int, named: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / f"classes.{kind}"
    path.write_text(re.findall(rf"```{kind}\n(.*?)```", CHIPS, re.DOTALL)[number], encoding="utf-8")
    items = {item["source"]: item for item in read_class_file(path)}
    assert {source: items[source]["name"] for source in named} == named
    if kind == "csv":
        assert items["under construction"]["ignore"] and items["garden"]["value"] == 0
        assert items["concrete"]["color"] == "#9e9e9e"
    elif number == 0:
        assert items["tin"]["ignore"]
