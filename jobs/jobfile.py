"""Job files: a job's dataclass written as JSON, and read back with a sentence for everything that is wrong with it."""

from __future__ import annotations

import dataclasses
import json
import os
import types
import typing
from pathlib import Path
from typing import Any

from ..errors import JobError
from ..geo.outputs import complete_file
from ..language import translate
from ..version import plugin_version
from .kinds import KINDS, find_kind, kind_of

FORMAT = 1


def write_job(path: str | os.PathLike[str], job: Any) -> None:
    """Writes a job so that `read_job` gives an equal one; the file is complete or not there."""
    kind = kind_of(job)
    parameters = dataclasses.asdict(job)
    content = {"pixelwise_job": FORMAT, "kind": kind, "version": plugin_version(), "parameters": parameters}
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    with complete_file(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")


def read_job(path: str | os.PathLike[str]) -> tuple[str, Any]:
    """The kind and the job of a job file; JobError says what is wrong with the file."""
    try:
        # utf-8-sig, because editors on Windows put a byte order mark in front.
        content = json.loads(Path(path).read_text(encoding="utf-8-sig"), parse_constant=_refuse_constant)
        return _parse(content)
    except JobError as error:
        text = translate("Pixelwise", "The job file {path} cannot be used: {error}")
        raise JobError(text.format(path=path, error=error)) from None
    except OSError as error:
        text = translate("Pixelwise", "The job file {path} cannot be read: {error}.")
        raise JobError(text.format(path=path, error=error.strerror or error)) from error
    except (ValueError, RecursionError) as error:
        text = translate("Pixelwise", "The job file {path} cannot be used: it is not JSON ({error}).")
        raise JobError(text.format(path=path, error=error)) from error


def job_path_beside(job: Any) -> Path | None:
    """Where a job is kept: in its output folder, or beside its first output file; None for a job that writes none."""
    kind = KINDS[kind_of(job)]
    output = next((found for name in kind.outputs if (found := getattr(job, name))), "")
    if not output:
        return None
    path = Path(output)
    return path / kind.job_file if path.is_dir() else path.with_name(f"{path.stem}.job.json")


def _refuse_constant(text: str) -> None:
    raise ValueError(translate("Pixelwise", "{text} is no number").format(text=text))


def _parse(content: Any) -> tuple[str, Any]:
    if not isinstance(content, dict) or "pixelwise_job" not in content:
        raise JobError(translate("Pixelwise", 'it holds no Pixelwise job (an object with the key "pixelwise_job").'))
    if content["pixelwise_job"] != FORMAT:
        text = translate("Pixelwise", "its format is {found!r}, but Pixelwise {version} reads format {format}.")
        raise JobError(text.format(found=content["pixelwise_job"], version=plugin_version(), format=FORMAT))
    name = content.get("kind")
    kind = find_kind(name if isinstance(name, str) else repr(name))
    parameters = content.get("parameters")
    if isinstance(parameters, dict):
        parameters = parameters | {
            name: meanings[parameters[name]]
            for name, meanings in kind.older_values.items()
            # Not only "in": 1 is equal to true, but was never meant by it.
            if any(parameters.get(name) is value for value in meanings)
        }
    job = _build(kind.job_class, parameters, "parameters")
    return str(name), job


def _build(job_class: type, values: Any, where: str) -> Any:
    """A dataclass from the object that stands under the name `where`."""
    if not isinstance(values, dict):
        text = translate("Pixelwise", "{name} must be an object, found {found}.")
        raise JobError(text.format(name=where, found=_show(values)))
    prefix = "" if where == "parameters" else f"{where}."
    fields = {field.name: field for field in dataclasses.fields(job_class)}
    for name in values:
        if name not in fields:
            text = translate("Pixelwise", "the parameter {name} is unknown; known are {names}.")
            raise JobError(text.format(name=prefix + str(name), names=", ".join(fields)))
    for name, field in fields.items():
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if required and name not in values:
            raise JobError(translate("Pixelwise", "the parameter {name} is missing.").format(name=prefix + name))
    hints = typing.get_type_hints(job_class)
    return job_class(**{name: _convert(hints[name], value, prefix + name) for name, value in values.items()})


def _convert(hint: Any, value: Any, where: str) -> Any:
    """`value` as the type `hint` says: a dataclass, list, dict, optional of these, plain type or Any."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return value
    if origin in (typing.Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not types.NoneType)
        return None if value is None else _convert(inner, value, where)
    if dataclasses.is_dataclass(hint):
        return _build(typing.cast(type, hint), value, where)
    expected = origin or hint
    if expected is float and type(value) is int:
        return float(value)
    # Not isinstance: true and false are no numbers here.
    if type(value) is not expected:
        raise JobError(_wrong_type(expected).format(name=where, found=_show(value)))
    if origin is list:
        return [_convert(arguments[0], item, f"{where}[{position}]") for position, item in enumerate(value)]
    if origin is dict:
        return {name: _convert(arguments[1], item, f"{where}.{name}") for name, item in value.items()}
    return value


def _wrong_type(expected: Any) -> str:
    return {
        int: translate("Pixelwise", "the parameter {name} must be a whole number, found {found}."),
        float: translate("Pixelwise", "the parameter {name} must be a number, found {found}."),
        str: translate("Pixelwise", "the parameter {name} must be text, found {found}."),
        bool: translate("Pixelwise", "the parameter {name} must be true or false, found {found}."),
        list: translate("Pixelwise", "the parameter {name} must be a list, found {found}."),
        dict: translate("Pixelwise", "the parameter {name} must be an object, found {found}."),
    }[expected]


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."
