"""What the parameters of the algorithms have in common: defaults from the jobs, lists of bands, checks of one value."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
)

from ..errors import InputError

# What GDAL can number; also keeps a mistyped range such as 1-999999999 from filling the memory.
MAXIMUM_BAND = 65535
DEVICE_PATTERN = re.compile(r"auto|cpu|mps|cuda(:\d+)?")


def default_of(job_type: type, name: str) -> Any:
    """The default of a field of a job, so that every default is written in one place."""
    return next(item.default for item in dataclasses.fields(job_type) if item.name == name)


def choice(key: str, description: str, options: Iterable[str], default: str) -> QgsProcessingParameterEnum:
    """A choice whose values are its strings, so that scripts stay readable."""
    return QgsProcessingParameterEnum(
        key, description, options=list(options), defaultValue=default, usesStaticStrings=True
    )


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
    key: str, description: str, default: float, minimum: float, maximum: float, decimals: int
) -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        key, description, QgsProcessingParameterNumber.Type.Double, default, minValue=minimum, maxValue=maximum
    )
    parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return parameter


def editable_choice(parameter: QgsProcessingParameterString, options: Iterable[str]) -> QgsProcessingParameterString:
    """A text that is chosen from a list in dialogs, where anything else can be typed in too."""
    widget = f"{__package__}.widgets.EditableChoice"
    parameter.setMetadata({"widget_wrapper": {"class": widget, "options": list(options)}})
    return parameter


def field_of_labels(key: str, description: str, parent: str) -> QgsProcessingParameterField:
    """An optional field of a layer that may be a raster, too."""
    parameter = QgsProcessingParameterField(key, description, parentLayerParameterName=parent, optional=True)
    parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.widgets.FieldChoice"}})
    return parameter


def check_value(parameter: QgsProcessingParameterDefinition, value: Any) -> None:
    """Raises InputError for a number out of range or an unknown choice; QGIS alone would not say what is allowed."""
    if value is None or isinstance(value, QgsProperty):
        return
    if isinstance(parameter, QgsProcessingParameterNumber):
        _check_number(parameter, value)
    elif isinstance(parameter, QgsProcessingParameterEnum) and value not in parameter.options():
        raise InputError(f"{parameter.name()}: {value!r} was given; allowed are {_short_list(parameter.options())}.")


def _check_number(parameter: QgsProcessingParameterNumber, value: Any) -> None:
    whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
    low, high = parameter.minimum(), parameter.maximum()
    kind = "whole numbers" if whole else "numbers"
    # Without a limit QGIS answers the smallest or largest number of the type.
    allowed = f"{kind} from {low:g} to {high:g}" if high < 2**31 - 1 else f"{kind} from {low:g}"
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if not low <= number <= high or (whole and number != int(number)):
        raise InputError(f"{parameter.name()}: {value!r} was given; allowed are {allowed}.")


def _short_list(options: list[str]) -> str:
    return ", ".join(options) if len(options) <= 30 else ", ".join(options[:30]) + f" … ({len(options)} in all)"


def band_numbers(key: str, value: Any) -> list[int]:
    """Band numbers from a list, or from text such as `1;2`, `1,2,4` or `1-4`; nothing gives an empty list."""
    items = value if isinstance(value, (list, tuple)) else re.split(r"[;,\s]+", "" if value is None else str(value))
    numbers: list[int] = []
    for item in (str(item).strip() for item in items):
        found = re.fullmatch(r"(\d+)(?:\s*-\s*(\d+))?", item)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if item and not 1 <= first <= last <= MAXIMUM_BAND:
            raise InputError(f"{key}: {item!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.")
        numbers += range(first, last + 1) if item else ()
    if len(set(numbers)) != len(numbers):
        raise InputError(f"{key}: a band is listed twice in {value!r}; every band may be used once.")
    return numbers


def check_device(key: str, value: str) -> str:
    """The device as the engine writes it; InputError unless it is one of its names."""
    device = value.strip().lower()
    if not DEVICE_PATTERN.fullmatch(device):
        raise InputError(f"{key}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.")
    return device
