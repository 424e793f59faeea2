"""What the parameters of the algorithms have in common: defaults from the jobs, lists of bands, checks of one value."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
)
from qgis.PyQt.QtCore import QVariant

from ..errors import InputError
from .settings import DEVICE_PATTERN, default_device
from .translation import translate

if TYPE_CHECKING:
    from ..geo.classes import ClassTable

# What GDAL can number; also keeps a mistyped range such as 1-999999999 from filling the memory.
MAXIMUM_BAND = 65535
# A class's name may hold anything but an equals sign, even commas.
LEAST_PATTERN = re.compile(r"[;,\s]*([^=]*[^=\s])\s*=\s*(\d+)\s*(?:[;,\n]|$)")
WEIGHT_PATTERN = re.compile(r"[;,\s]*([^=]*[^=\s])\s*=\s*(\d*\.?\d+(?:[eE][+-]?\d+)?)\s*(?:[;,\n]|$)")


def default_of(job_type: type, name: str) -> Any:
    """The default of a field of a job, so that every default is written in one place."""
    return next(item.default for item in dataclasses.fields(job_type) if item.name == name)


def choice(key: str, description: str, options: Iterable[str], default: str) -> QgsProcessingParameterEnum:
    """A choice whose values are its strings, so that scripts stay readable; dialogs say what they mean."""
    parameter = QgsProcessingParameterEnum(
        key, description, options=list(options), defaultValue=default, usesStaticStrings=True
    )
    explained: QgsProcessingParameterEnum = with_widget(parameter, "choices.ExplainedChoice")
    return explained


def several_choices(key: str, description: str, options: Iterable[str]) -> QgsProcessingParameterEnum:
    """As above, of which any number may be chosen, none at first."""
    parameter = QgsProcessingParameterEnum(
        key, description, options=list(options), allowMultiple=True, optional=True, usesStaticStrings=True
    )
    explained: QgsProcessingParameterEnum = with_widget(parameter, "choices.ExplainedChoices")
    return explained


def whole_number(
    key: str, description: str, default: int, minimum: int, maximum: int | None = None
) -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        key, description, QgsProcessingParameterNumber.Type.Integer, default, minValue=minimum
    )
    if maximum is not None:
        parameter.setMaximum(maximum)
    return parameter


def real_number(
    key: str, description: str, default: float, minimum: float, maximum: float | None, decimals: int
) -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        key, description, QgsProcessingParameterNumber.Type.Double, default, minValue=minimum
    )
    if maximum is not None:
        parameter.setMaximum(maximum)
    parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return parameter


def editable_choice(parameter: QgsProcessingParameterString, options: Iterable[str]) -> QgsProcessingParameterString:
    """A text that is chosen from a list in dialogs, where anything else can be typed in too."""
    editable: QgsProcessingParameterString = with_widget(parameter, "choices.EditableChoice", options=list(options))
    return editable


def with_widget(parameter: Any, widget: str, **options: Any) -> Any:
    """The same parameter with an input of `widgets/` in dialogs: its module and class, and what it is told."""
    parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.widgets.{widget}", **options}})
    return parameter


def field_of_labels(key: str, description: str, parent: str) -> QgsProcessingParameterField:
    """An optional field of a layer that may be a raster, too."""
    parameter = QgsProcessingParameterField(key, description, parentLayerParameterName=parent, optional=True)
    field: QgsProcessingParameterField = with_widget(parameter, "choices.FieldChoice")
    return field


def class_table(key: str, description: str, labels: dict[str, str] | None = None) -> QgsProcessingParameterFile:
    """A file of classes, the name of a table of the project, or JSON, which is why every text is accepted.

    `labels` are keys of other parameters, from whose layers dialogs read the classes: see ClassTableChoice.
    """
    tables = translate("Pixelwise", "Tables") + " (*.csv *.txt *.json *.xlsx *.ods *.gpkg *.dbf)"
    everything = translate("Pixelwise", "All files") + " (*)"
    table = QgsProcessingParameterFile(key, description, optional=True, fileFilter=f"{tables};;{everything}")
    edited: QgsProcessingParameterFile = with_widget(table, "classes.ClassTableChoice", labels=labels or {})
    return edited


def model_files() -> str:
    """The filter of windows in which a model file is chosen."""
    return translate("Pixelwise", "Pixelwise models") + " (*.safetensors)"


def report(key: str) -> QgsProcessingParameterFileDestination:
    """A web page that is written only where it is asked for."""
    pages = translate("Pixelwise", "Web pages") + " (*.html)"
    return QgsProcessingParameterFileDestination(
        key, translate("Pixelwise", "Report"), pages, optional=True, createByDefault=False
    )


def is_null(value: Any) -> bool:
    """Whether a value is QGIS's own nothing, which `qgis_process` makes of an empty text, as in `--STRATA=`."""
    return isinstance(value, QVariant) and value.isNull()


def check_value(parameter: QgsProcessingParameterDefinition, value: Any) -> None:
    """Raises InputError for a number out of range or an unknown choice; QGIS alone would not say what is allowed."""
    if value is None or is_null(value) or isinstance(value, QgsProperty):
        return
    if isinstance(parameter, QgsProcessingParameterNumber):
        _check_number(parameter, value)
    elif isinstance(parameter, QgsProcessingParameterEnum):
        for item in names(value) if parameter.allowMultiple() else [value]:
            if item not in parameter.options():
                raise not_allowed(parameter.name(), item, _short_list(parameter.options()))


def not_allowed(key: str, value: Any, allowed: str) -> InputError:
    """The error for a value that is none of those allowed."""
    text = translate("Pixelwise", "{parameter}: {value!r} was given; allowed are {allowed}.")
    return InputError(text.format(parameter=key, value=value, allowed=allowed))


def _check_number(parameter: QgsProcessingParameterNumber, value: Any) -> None:
    whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
    low, high = parameter.minimum(), parameter.maximum()
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if not low <= number <= high or (whole and number != int(number)):
        # Without a limit QGIS answers the smallest or largest number of the type.
        allowed = _numbers_up_to(whole) if high < 2**31 - 1 else _numbers_from(whole)
        raise not_allowed(parameter.name(), value, allowed.format(low=low, high=high))


def _numbers_up_to(whole: bool) -> str:
    if whole:
        return translate("Pixelwise", "whole numbers from {low:g} to {high:g}")
    return translate("Pixelwise", "numbers from {low:g} to {high:g}")


def _numbers_from(whole: bool) -> str:
    return (
        translate("Pixelwise", "whole numbers from {low:g}")
        if whole
        else translate("Pixelwise", "numbers from {low:g}")
    )


def _short_list(options: list[str]) -> str:
    if len(options) <= 30:
        return ", ".join(options)
    text = translate("Pixelwise", "{names} … ({count} in all)")
    return text.format(names=", ".join(options[:30]), count=len(options))


def band_numbers(key: str, value: Any) -> list[int]:
    """Band numbers from a list, or from text such as `1;2`, `1,2,4` or `1-4`; nothing gives an empty list."""
    items = value if isinstance(value, (list, tuple)) else re.split(r"[;,\s]+", "" if value is None else str(value))
    numbers: list[int] = []
    for item in (str(item).strip() for item in items):
        found = re.fullmatch(r"(\d+)(?:\s*-\s*(\d+))?", item)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if item and not 1 <= first <= last <= MAXIMUM_BAND:
            text = translate(
                "Pixelwise",
                "{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.",
            )
            raise InputError(text.format(parameter=key, given=item))
        numbers += range(first, last + 1) if item else ()
    if len(set(numbers)) != len(numbers):
        text = translate("Pixelwise", "{parameter}: a band is listed twice in {given!r}; every band may be used once.")
        raise InputError(text.format(parameter=key, given=value))
    return numbers


def names(value: Any) -> list[str]:
    """What was chosen where several may be: a list, or a text with commas, as QGIS takes it; nothing gives none."""
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else str(value).split(",")


def words(value: Any) -> list[str]:
    """The words of a list, or of a text with semicolons, commas or blanks between them, in small letters."""
    return [item.lower() for item in _items(value)]


def angles(key: str, value: Any) -> list[float]:
    """Degrees from a list, or from text such as `0;45` or `0, 22.5`."""
    wrong = translate("Pixelwise", "{parameter}: {given!r} is no angle in degrees, such as 0;45;90.")
    return [_number(key, item, wrong) for item in _items(value)]


def class_values(key: str, value: Any) -> list[int]:
    """Label values from a list, or from text such as `255` or `0;255`."""
    text = translate("Pixelwise", "{parameter}: {given!r} is no label value, such as 255.")
    values = [_number(key, item, text) for item in _items(value)]
    if wrong := [number for number in values if number != int(number)]:
        text = translate("Pixelwise", "{parameter}: {number:g} is no label value; label values are whole numbers.")
        raise InputError(text.format(parameter=key, number=wrong[0]))
    return [int(number) for number in values]


def least_pixels(key: str, value: Any) -> dict[str, int]:
    """Pixels by class from text such as `building=50; road=20`, where a class is named or given by its value."""
    wrong = translate(
        "Pixelwise",
        "{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.",
    )
    found = _by_class(key, value, LEAST_PATTERN, wrong)
    return {name: int(number) for name, number in found.items()}


def class_weight_values(key: str, value: Any) -> dict[str, float]:
    """Weights by class from text such as `building=2; road=0.5`, where a class is named or given by its value."""
    wrong = translate(
        "Pixelwise", "{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5."
    )
    found = _by_class(key, value, WEIGHT_PATTERN, wrong)
    return {name: float(number) for name, number in found.items()}


def class_thresholds(key: str, value: Any) -> dict[str, float]:
    """Smallest probabilities by class from text such as `building=0.6; road=0.5`."""
    wrong = translate(
        "Pixelwise", "{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5."
    )
    found = _by_class(key, value, WEIGHT_PATTERN, wrong)
    return {name: float(number) for name, number in found.items()}


def class_areas(key: str, value: Any) -> dict[str, float]:
    """Areas or shares by class from text such as `forest=20000; grass=50000.5`; all of them above 0."""
    text = translate(
        "Pixelwise",
        "{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.",
    )
    areas = {name: float(number) for name, number in _by_class(key, value, WEIGHT_PATTERN, text).items()}
    if wrong := [name for name, area in areas.items() if area <= 0]:
        text = translate("Pixelwise", "{parameter}: {name} has the area 0; areas and shares must be above 0.")
        raise InputError(text.format(parameter=key, name=wrong[0]))
    return areas


def class_names(value: Any) -> list[str]:
    """Names or values of classes from a list, or from text such as `cloud; 255`.

    Without a semicolon commas part the classes, whose names may else hold some.
    """
    text = "" if value is None else value
    items = text if isinstance(text, (list, tuple)) else re.split(r"[;\n]" if ";" in str(text) else r"[,\n]", str(text))
    return [str(item).strip() for item in items if str(item).strip()]


def with_class_values(key: str, numbers: dict[str, float], classes: ClassTable | None) -> dict[str, float]:
    """Numbers by class value, where classes may be given by their names; as they are without a class table."""
    if classes is None:
        return numbers
    values = {entry.name.casefold(): str(entry.value) for entry in classes}
    values |= {value: value for value in values.values()}
    if unknown := [name for name in numbers if name.casefold() not in values]:
        known = ", ".join(f"{entry.name} ({entry.value})" for entry in classes)
        text = translate("Pixelwise", "{parameter}: {name} is no class; the classes are {known}.")
        raise InputError(text.format(parameter=key, name=unknown[0], known=known))
    return {values[name.casefold()]: number for name, number in numbers.items()}


def _by_class(key: str, value: Any, pattern: re.Pattern[str], wrong: str) -> dict[str, str]:
    """What the pattern finds; `wrong` is the sentence, with {parameter} and {given}, about what it does not fit."""
    text = "" if value is None else str(value)
    numbers: dict[str, str] = {}
    position = 0
    while text[position:].strip(" ;,\n"):
        found = pattern.match(text, position)
        if not found:
            raise InputError(wrong.format(parameter=key, given=text[position:].strip()))
        numbers[found[1]] = found[2]
        position = found.end()
    return numbers


def _items(value: Any) -> list[str]:
    """The items of a list, or of a text with semicolons, commas or blanks between them."""
    items = value if isinstance(value, (list, tuple)) else re.split(r"[;,\s]+", "" if value is None else str(value))
    return [str(item).strip() for item in items if str(item).strip()]


def _number(key: str, text: str, wrong: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise InputError(wrong.format(parameter=key, given=text))
    return number


def check_device(key: str, value: str) -> str:
    """The device as the engine writes it, auto being the one of the settings; InputError unless it is one of its names.

    So a run whose dialog, model or command names no device takes the one that the user has set once for all.
    """
    device = value.strip().lower()
    if not DEVICE_PATTERN.fullmatch(device):
        text = translate(
            "Pixelwise", "{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps."
        )
        raise InputError(text.format(parameter=key, value=value))
    return default_device() if device == "auto" else device
