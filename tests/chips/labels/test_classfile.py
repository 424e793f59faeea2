from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from pixelwise.chips.labels.classfile import read_class_file
from pixelwise.chips.labels.classtable import LayerValues, classify
from pixelwise.errors import LabelError

ROOFS = [
    {"source": "concrete", "value": 1, "name": "concrete", "color": "#ffaa00"},
    {"source": "concerte", "value": 1, "name": "concrete", "color": "#ffaa00"},
    {"source": "tin", "value": 2, "name": "tin", "color": "#0000ff"},
]


def written(tmp_path: Path, text: str, name: str = "classes.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "bar"])
def test_any_delimiter(tmp_path: Path, delimiter: str) -> None:
    rows = [["source", "value", "name", "color"], *([str(cell) for cell in item.values()] for item in ROOFS)]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    assert read_class_file(written(tmp_path, text)) == ROOFS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, "source,name\nGebäude,Gebäude\nStraße,Straße\n", encoding=encoding)
    assert [item["name"] for item in read_class_file(path)] == ["Gebäude", "Straße"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        pytest.param("value,class\n1,forest\n", [{"value": 1, "name": "forest"}], id="class"),
        pytest.param("Class_Value;Label\n1;forest\n", [{"value": 1, "name": "forest"}], id="underscores, capitals"),
        pytest.param(
            "id,category,COLOUR\n1,forest,\n", [{"value": 1, "name": "forest"}], id="colour, and an empty cell"
        ),
        pytest.param("name\nforest\n\nwater\n", [{"name": "forest"}, {"name": "water"}], id="only names, blank line"),
        pytest.param('source,name\n"a, b",x\n', [{"source": "a, b", "name": "x"}], id="quoted delimiter"),
        pytest.param("source,value,remark\na,1,hm\n", [{"source": "a", "value": 1}], id="another column"),
        pytest.param(" source , value \n a , 2 \n", [{"source": "a", "value": 2}], id="blanks"),
        pytest.param(
            "source,value\na,1\nb,ignore\n", [{"source": "a", "value": 1}, {"source": "b", "ignore": True}], id="ignore"
        ),
        pytest.param(
            "source,name\na,x\nb,Ignore\n",
            [{"source": "a", "name": "x"}, {"source": "b", "name": "Ignore", "ignore": True}],
            id="ignore as a name",
        ),
        pytest.param(
            "source,value\na,background\n", [{"source": "a", "value": 0, "name": "background"}], id="background"
        ),
        pytest.param(
            "source,name\na,Background\nb,x\n",
            [{"source": "a", "value": 0, "name": "Background"}, {"source": "b", "name": "x"}],
            id="background as a name",
        ),
    ],
)
def test_headings_and_words(tmp_path: Path, text: str, items: list[dict[str, Any]]) -> None:
    assert read_class_file(written(tmp_path, text)) == items


@pytest.mark.parametrize(
    ("written_as", "color"),
    [
        ("#AABBCC", "#aabbcc"),
        ("aabbcc", "#aabbcc"),
        ("#aabbccff", "#aabbcc"),
        ("#abc", "#aabbcc"),
        ("170,187,204", "#aabbcc"),
        ("170, 187, 204, 255", "#aabbcc"),
        ("rgb(170, 187, 204)", "#aabbcc"),
        ("170,187,204,255,rgb:0.6667,0.7333,0.8,1", "#aabbcc"),
        ("170 187 204", "#aabbcc"),
    ],
)
def test_colors(tmp_path: Path, written_as: str, color: str) -> None:
    assert read_class_file(written(tmp_path, f"name;color\nx;{written_as}\n"))[0]["color"] == color


@pytest.mark.parametrize(
    ("content", "items"),
    [
        pytest.param(ROOFS, ROOFS, id="list of items"),
        pytest.param({"classes": ROOFS}, ROOFS, id="as dataset.json has it"),
        pytest.param(
            {"concrete": "roof", "7": 2, "cloud": None},
            [{"source": "concrete", "name": "roof"}, {"source": "7", "value": 2}, {"source": "cloud", "ignore": True}],
            id="object",
        ),
        pytest.param(
            [{"source": 3, "name": "x", "color": [1, 2, 255]}, {"source": "y", "ignore": True}],
            [{"source": "3", "name": "x", "color": "#0102ff"}, {"source": "y", "ignore": True}],
            id="numbers and lists",
        ),
    ],
)
def test_json(tmp_path: Path, content: Any, items: list[dict[str, Any]]) -> None:
    assert read_class_file(written(tmp_path, json.dumps(content), "classes.json")) == items


@pytest.mark.parametrize(
    ("suffix", "driver"), [("xlsx", "XLSX"), ("ods", "ODS"), ("gpkg", "GPKG"), ("dbf", "ESRI Shapefile")]
)
@pytest.mark.parametrize("only_texts", [False, True], ids=["with numbers", "only texts"])
def test_spreadsheets_and_tables(tmp_path: Path, suffix: str, driver: str, only_texts: bool) -> None:
    path = tmp_path / f"classes.{suffix}"
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer("classes", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("source", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTString if only_texts else ogr.OFTReal))
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("color", ogr.OFTString))
    for item in ROOFS:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, cell in item.items():
            feature.SetField(name, cell)
        layer.CreateFeature(feature)
    feature = layer = source = None
    assert read_class_file(path) == ROOFS


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        pytest.param("c.csv", "", "holds no class", id="empty"),
        pytest.param("c.csv", "source,value\n", "holds no class", id="only a heading"),
        pytest.param("c.csv", "a,b\n1,2\n", "has the columns a, b; the first line must name columns", id="no heading"),
        pytest.param("c.csv", "source,value\na,1\nb,300\n", "line 3 has the class value “300”", id="above 255"),
        pytest.param("c.csv", "value,name\ntin,tin\n", "belongs into a column named source", id="text as value"),
        pytest.param(
            "c.csv", "name,color\na,reddish\n", "line 2 has the colour “reddish”; it must be like", id="colour"
        ),
        pytest.param("c.csv", "name,color\na,300;0;0\n", "the colour “300;0;0”", id="colour above 255"),
        pytest.param("c.csv", "name,color\n,#ffffff\n", "has a colour, but no source", id="only a colour"),
        pytest.param("c.csv", "source,value\na,1\na,2\n", "source “a” twice, for different classes", id="twice"),
        pytest.param("c.csv", "source,value\na,ignore\n", "holds no class, only what is ignored", id="all ignored"),
        pytest.param("c.csv", "source,value\na,1\n,ignore\n", "ignores something without saying", id="ignore what?"),
        pytest.param("c.csv", "source,name\na,b,c\n", "line 2 has more cells than the heading", id="too many cells"),
        pytest.param("c.json", "{", "is no JSON", id="broken JSON"),
        pytest.param("c.json", "[1, 2]", "must hold a list of classes", id="JSON of something else"),
        pytest.param("c.xlsx", "no spreadsheet", "cannot be read as a table", id="no spreadsheet"),
        pytest.param("c.csv", "x" * 5 * 2**20, "is larger than 4 MB", id="much too large"),
    ],
)
def test_faults_are_said(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    with pytest.raises(LabelError, match=sentence) as caught:
        read_class_file(written(tmp_path, text, name))
    assert str(caught.value).startswith("CLASS_TABLE: ")
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="there is no file"):
        read_class_file(tmp_path / "none.csv")


def test_a_file_makes_the_classes_of_labels(tmp_path: Path) -> None:
    path = written(
        tmp_path, "source,name\nconcrete,concrete\nconcerte,concrete\ntin,tin\nmetal,ignore\nshed,background\n"
    )
    layer = LayerValues("field x", ["concrete", "concerte", "tin", "metal", "shed"], False)
    found = classify([layer], read_class_file(path), "background")
    assert found.table.names == ["background", "concrete", "tin"]
    assert found.values == [{"concrete": 1, "concerte": 1, "tin": 2, "shed": 0}]
    assert found.ignored == [{"metal"}]


def test_names_of_columns_in_a_layer(make_layer: Callable[..., Path]) -> None:
    path = make_layer([("POINT (1 1)", "forest"), ("POINT (2 2)", "water")], "points.geojson", field="class name")
    assert [item["name"] for item in read_class_file(path)] == ["forest", "water"]
