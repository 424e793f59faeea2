"""Class tables that the user keeps in a file: CSV, JSON, or any table that GDAL reads."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal

from ...errors import LabelError
from ...geo.classes import BACKGROUND_NAME, MAXIMUM_VALUE
from ...language import translate
from .classkeys import number_key

# What the columns of a class table may be called, in small letters.
COLUMNS = {
    "source": ("source", "sources", "field value", "label value", "attribute", "key", "old", "from", "raster value"),
    "value": ("value", "class value", "id", "class id", "code", "class code", "number", "index", "to", "new", "pixel"),
    "name": ("name", "class", "class name", "label", "title", "category", "classname", "description"),
    "color": ("color", "colour", "rgb", "hex", "html"),
}
IGNORE_WORDS = ("ignore", "ignored", "void", "unknown")
TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
DELIMITERS = ",;\t|"
# No class table is larger than this; a raster chosen by mistake is.
MOST_BYTES = 4 * 2**20


def read_class_file(path: str | os.PathLike[str]) -> list[dict[str, Any]]:
    """Items `{source, value, name, color, ignore}` of a class table's file, as in `ExportJob.classes`.

    CSV and tables (XLSX, ODS, GPKG, DBF …) need a heading line with at least a source, a value or a name; JSON is a
    list of such items or an object {source: name}. “ignore” and “background” as value or name do what they say.
    Items hold only what the file tells. Raises LabelError, with the line, for whatever is wrong.
    """
    path = Path(path)
    if not path.is_file():
        raise LabelError(translate("Pixelwise", "CLASS_TABLE: there is no file {path}.").format(path=path))
    if path.suffix.lower() in (*TEXT_SUFFIXES, ".json") and path.stat().st_size > MOST_BYTES:
        text = translate("Pixelwise", "CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.")
        raise LabelError(text.format(path=path, limit=MOST_BYTES // 2**20))
    if path.suffix.lower() == ".json":
        return _items(_rows_of_json(_decoded(path), str(path)), str(path), from_json=True)
    if path.suffix.lower() in TEXT_SUFFIXES:
        return _items(_rows_of_csv(path), str(path))
    return _items(_rows_of_table(path), str(path))


def read_class_text(text: str) -> list[dict[str, Any]]:
    """Items as of a JSON file, from its text; that is how a dialog gives the classes that were edited in it."""
    title = translate("Pixelwise", "the list of classes")
    return _items(_rows_of_json(text, title), title, from_json=True)


def _items(rows: Sequence[Mapping[str, Any]], title: str, *, from_json: bool = False) -> list[dict[str, Any]]:
    """The items of a table given as rows {column: cell}; see `read_class_file`."""
    nothing = translate("Pixelwise", "CLASS_TABLE: {title} holds no class.")
    if not rows:
        raise LabelError(nothing.format(title=title))
    line = translate("Pixelwise", "{title}, line {number}")
    place = translate("Pixelwise", "{title}, item {number}") if from_json else line
    columns = _columns(rows, title)
    items = []
    # The first line of a table holds the names of its columns.
    for number, row in enumerate(rows, start=1 if from_json else 2):
        cells = {key: _text(row.get(column)) for key, column in columns.items()}
        if any(cells.values()):
            items.append(_item(cells, place.format(title=title, number=number)))
    if not any("ignore" not in item for item in items):
        only_ignored = translate("Pixelwise", "CLASS_TABLE: {title} holds no class, only what is ignored.")
        raise LabelError((only_ignored if items else nothing).format(title=title))
    _check_sources(items, title)
    return items


def _columns(rows: Sequence[Mapping[str, Any]], title: str) -> dict[str, str]:
    """Which column holds which part of an item."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row if heading is not None))
    plain = {re.sub(r"[\s_\-]+", " ", heading).strip().lower(): heading for heading in headings}
    columns = {}
    for key, names in COLUMNS.items():
        found = [plain[name] for name in names if name in plain]
        if found:
            columns[key] = found[0]
    if not columns.keys() & {"source", "value", "name"}:
        raise LabelError(
            translate(
                "Pixelwise",
                "CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of "
                "them must be source, value or name.",
            ).format(title=title, found=", ".join(headings) or translate("Pixelwise", "none"))
        )
    return columns


def _item(cells: Mapping[str, str], place: str) -> dict[str, Any]:
    item: dict[str, Any] = {key: cells[key] for key in ("source", "name") if cells.get(key)}
    value, name = cells.get("value", ""), cells.get("name", "")
    # “unknown” may well be a class; as a value it cannot be one.
    if value.lower() in IGNORE_WORDS or (not value and name.lower() in IGNORE_WORDS[:2]):
        item["ignore"] = True
    elif value.lower() == BACKGROUND_NAME or (not value and name.lower() == BACKGROUND_NAME):
        item |= {"value": 0, "name": name or BACKGROUND_NAME}
    elif value:
        item["value"] = _class_value(value, place)
    if len(item) == 1 and "ignore" in item:
        text = translate("Pixelwise", "CLASS_TABLE: {place} ignores something without saying which source.")
        raise LabelError(text.format(place=place))
    if cells.get("color"):
        item["color"] = _color(cells["color"], place)
        if len(item) == 1:
            text = translate("Pixelwise", "CLASS_TABLE: {place} has a colour, but no source, value or name.")
            raise LabelError(text.format(place=place))
    return item


def _class_value(text: str, place: str) -> int:
    try:
        number = number_key(text)
    except ValueError:
        number = None
    if not isinstance(number, int) or not 0 <= number <= MAXIMUM_VALUE:
        raise LabelError(
            translate(
                "Pixelwise",
                "CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, "
                "“ignore” or “background”. What a field or raster holds belongs into a column named source.",
            ).format(place=place, value=text, largest=MAXIMUM_VALUE)
        )
    return number


def _color(text: str, place: str) -> str:
    """#rrggbb of a colour as QGIS and other programs write it: with # and 3, 6 or 8 digits, or as r,g,b with or
    without opacity."""
    digits = re.fullmatch(r"#?([0-9a-fA-F]{6})([0-9a-fA-F]{2})?", text)
    if digits:
        # QGIS writes the opacity last; so does the web.
        return f"#{digits.group(1).lower()}"
    if re.fullmatch(r"#[0-9a-fA-F]{3}", text):
        return "#" + "".join(digit * 2 for digit in text[1:].lower())
    numbers = [int(number) for number in re.findall(r"\d+", text.split("rgb:")[0])]
    if re.fullmatch(r"(rgba?)?[\s(\[]*\d+([\s,;]+\d+){2,3}[\s)\]]*(,rgb:.*)?", text) and max(numbers) <= 255:
        return "#" + "".join(f"{number:02x}" for number in numbers[:3])
    sentence = translate(
        "Pixelwise", "CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0."
    )
    raise LabelError(sentence.format(place=place, color=text))


def _check_sources(items: Sequence[Mapping[str, Any]], title: str) -> None:
    """LabelError where one source would become two classes."""
    seen: dict[str, Mapping[str, Any]] = {}
    for item in items:
        source = item.get("source")
        if source is None:
            continue
        other = seen.setdefault(source, item)
        if any(other.get(key) != item.get(key) for key in ("value", "name", "ignore")):
            text = translate(
                "Pixelwise", "CLASS_TABLE: {title} has the source “{source}” twice, for different classes."
            )
            raise LabelError(text.format(title=title, source=source))


def _text(cell: Any) -> str:
    """A cell without blanks around it; whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, (list, tuple)):
        return ",".join(map(_text, cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _rows_of_json(text: str, title: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        sentence = translate("Pixelwise", "CLASS_TABLE: {title} is no JSON: {error}.")
        raise LabelError(sentence.format(title=title, error=error)) from error
    if isinstance(found, dict) and isinstance(found.get("classes"), list):
        found = found["classes"]
    if isinstance(found, dict) and all(not isinstance(name, (dict, list)) for name in found.values()):
        return [_pair(source, told) for source, told in found.items()]
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise LabelError(
            translate(
                "Pixelwise",
                'CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object '
                'like {{"label value": "class name"}}.',
            ).format(title=title)
        )
    return [_with_ignore(item) for item in found]


def _pair(source: str, told: Any) -> dict[str, Any]:
    """A source with the name of its class, its value, or null for what is ignored."""
    if told is None:
        return {"source": source, "value": "ignore"}
    return {"source": source, "value" if isinstance(told, (int, float)) else "name": told}


def _with_ignore(item: dict[str, Any]) -> dict[str, Any]:
    """An item as jobs hold it, with `"ignore": true`, in the words of a table."""
    return {**item, "value": "ignore"} if item.get("ignore") is True else item


def _rows_of_csv(path: Path) -> list[dict[str, Any]]:
    text = _decoded(path)
    heading = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(DELIMITERS, key=heading.count)
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True))
    except csv.Error as error:
        sentence = translate("Pixelwise", "CLASS_TABLE: {path} cannot be read as a table: {error}.")
        raise LabelError(sentence.format(path=path, error=error)) from error
    for number, row in enumerate(rows, start=2):
        if any(_text(cell) for cell in row.get(None, [])):  # type: ignore[call-overload]
            raise LabelError(
                translate(
                    "Pixelwise",
                    "CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” "
                    "in quotation marks.",
                ).format(path=path, number=number, delimiter=delimiter)
            )
    return rows


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    # Excel writes “Unicode text” as UTF-16, and else the code page of western Windows, in which any byte is a letter.
    encodings = ["utf-16"] if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig", "cp1252", "latin-1"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise LabelError(translate("Pixelwise", "CLASS_TABLE: {path} is no text.").format(path=path))


def _rows_of_table(path: Path) -> list[dict[str, Any]]:
    """The features of a file's only (or first) table; LabelError for what GDAL cannot read."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        # Where GDAL's exceptions are off, there is no dataset either.
        if dataset is None or not dataset.GetLayerCount():
            raise LabelError(translate("Pixelwise", "CLASS_TABLE: {path} holds no table.").format(path=path))
        layer = dataset.GetLayer(0)
        names = [field.GetName() for field in layer.schema]
        rows = [{name: feature.GetField(index) for index, name in enumerate(names)} for feature in layer]
    except RuntimeError as error:
        sentence = translate("Pixelwise", "CLASS_TABLE: {path} cannot be read as a table: {error}")
        raise LabelError(sentence.format(path=path, error=error)) from error
    # Where all columns hold texts, GDAL cannot tell the heading from the rest and calls them Field1, Field2 …
    if rows and all(re.fullmatch(r"Field\d+", name) for name in names):
        heading = [_text(cell) for cell in rows[0].values()]
        rows = [dict(zip(heading, row.values(), strict=True)) for row in rows[1:]]
    return rows
