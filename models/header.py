"""The header of a model file: everything but the weights, readable without torch."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ModelFileError, PixelwiseError
from ..geo.classes import ClassTable
from ..geo.raster import Band
from ..language import translate

METADATA_KEY = "pixelwise"
# Where safetensors keeps what is no tensor.
METADATA_ENTRY = "__metadata__"
# How the names of batch norms' statistics end, which are no parameters.
STATISTICS = ("running_mean", "running_var", "num_batches_tracked")
FORMAT_VERSION = 1
# Takes the values of a version to those of the next one; applied in turn, so that every old file still opens.
UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
# safetensors itself refuses longer headers.
LONGEST_HEADER = 100_000_000


@dataclass(frozen=True)
class ModelHeader:
    """What a model needs to be used, and what it is.

    `arguments` go to the architecture's constructor beside the encoder. `dtype` is that of the chips' stacked array.
    `stretch` has the two values of each band that became 0 and 255 where the chips were stretched to 8 bits, and is
    empty where they were not. `mean` … `p98` have one number per band, over valid training pixels of the chips: in the
    raster's own units, or from 0 to 255 after a stretch. `pixel_size` is width and height in units of `crs` (WKT).
    `metrics` holds mean_iou, iou (by class value), overall_accuracy, confusion (rows are labels) and best_epoch of the
    validation, and as `history` the figures of every epoch; undefined figures are None.
    """

    architecture: str
    encoder: str
    bands: list[Band]
    dtype: str
    mean: list[float]
    std: list[float]
    classes: ClassTable
    ignore_value: int
    chip_size: int
    pixel_size: tuple[float, float]
    crs: str
    arguments: dict[str, Any] = field(default_factory=dict)
    stretch: list[list[float]] = field(default_factory=list)
    min: list[float] = field(default_factory=list)
    max: list[float] = field(default_factory=list)
    p02: list[float] = field(default_factory=list)
    p98: list[float] = field(default_factory=list)
    metrics: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    job: dict[str, Any] = field(default_factory=dict)
    version: int = FORMAT_VERSION

    @property
    def nodata(self) -> int:
        """The nodata value of a class raster made with this model: a value no class has."""
        return self.classes.free_value()

    def to_json(self) -> str:
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        values["classes"] = self.classes.to_list()
        values["bands"] = [asdict(band) | {"nodata": _number_to_json(band.nodata)} for band in self.bands]
        return json.dumps(finite_or_none(values), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> ModelHeader:
        """Raises ValueError, KeyError or TypeError where the text is no header, ModelFileError where it is too new."""
        values = json.loads(text)
        if not isinstance(values, dict):
            raise TypeError("the header is no JSON object")
        version = int(values["version"])
        if version > FORMAT_VERSION:
            raise ModelFileError(
                translate(
                    "Pixelwise",
                    "its format has version {version}, but this Pixelwise knows only {known}: update the plugin.",
                ).format(version=version, known=FORMAT_VERSION)
            )
        for older in range(version, FORMAT_VERSION):
            values = UPGRADES[older](values)
        known = {item.name for item in fields(cls)}
        values = {name: value for name, value in values.items() if name in known}
        values["classes"] = ClassTable.from_list(values["classes"])
        values["bands"] = [Band(**item | {"nodata": _number_from_json(item["nodata"])}) for item in values["bands"]]
        width, height = values["pixel_size"]
        values["pixel_size"] = (float(width), float(height))
        header = cls(**values | {"version": FORMAT_VERSION})
        if not len(header.bands) == len(header.mean) == len(header.std):
            raise ValueError(f"{len(header.bands)} bands, {len(header.mean)} means, {len(header.std)} deviations")
        if header.stretch and len(header.stretch) != len(header.bands):
            raise ValueError(f"{len(header.bands)} bands, {len(header.stretch)} stretches")
        return header


def read_header(path: str | os.PathLike[str]) -> ModelHeader:
    """Reads and checks a model file's header and that its weights are all there; ModelFileError says what is wrong."""
    file = Path(path)
    if not file.is_file():
        if file.exists():
            sentence = translate("Pixelwise", "{path} is a folder, no model file.")
        else:
            sentence = translate("Pixelwise", "The model file {path} does not exist.")
        raise ModelFileError(sentence.format(path=file))
    metadata = _read_metadata(file)
    if METADATA_KEY not in metadata:
        raise ModelFileError(
            translate(
                "Pixelwise",
                "{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is "
                "for. Give a model trained with 'Train segmentation model'.",
            ).format(path=file)
        )
    try:
        return ModelHeader.from_json(metadata[METADATA_KEY])
    except ModelFileError as error:
        raise ModelFileError(
            translate("Pixelwise", "The model {path} cannot be read: {error}").format(path=file, error=error)
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, PixelwiseError) as error:
        raise ModelFileError(
            translate("Pixelwise", "The header of the model {path} is damaged ({kind}: {error}).").format(
                path=file, kind=type(error).__name__, error=error
            )
        ) from error


def count_weights(path: str | os.PathLike[str]) -> int:
    """The trained numbers of a model file, without the statistics that batch norms keep; errors as `read_header`."""
    shapes = {name: item["shape"] for name, item in _read_content(Path(path)).items() if name != METADATA_ENTRY}
    return sum(math.prod(shape) for name, shape in shapes.items() if not name.endswith(STATISTICS))


def _read_metadata(file: Path) -> dict[str, str]:
    metadata = _read_content(file).get(METADATA_ENTRY) or {}
    return metadata if isinstance(metadata, dict) else {}


def _read_content(file: Path) -> dict[str, Any]:
    """The header of a safetensors file, an item per tensor: 8 bytes of length, that much JSON, then the weights."""
    not_ours = ModelFileError(
        translate("Pixelwise", "{path} is no model file: it does not have the safetensors format.").format(path=file)
    )
    cut_off = ModelFileError(
        translate(
            "Pixelwise",
            "The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.",
        ).format(path=file)
    )
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            start = stream.read(1)
            if size < 9 or start != b"{" or length > LONGEST_HEADER:
                raise not_ours
            if 8 + length > size:
                raise cut_off
            content = json.loads(start + stream.read(length - 1))
        data_size = max(
            (item["data_offsets"][1] for name, item in content.items() if name != METADATA_ENTRY), default=0
        )
    except OSError as error:
        raise ModelFileError(
            translate("Pixelwise", "The model file {path} cannot be read: {error}.").format(
                path=file, error=error.strerror or error
            )
        ) from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise not_ours from error
    if 8 + length + data_size > size:
        raise cut_off
    return content


def finite_or_none(value: Any) -> Any:
    """The same nested value for JSON: NaN and infinity become None, numpy's numbers and arrays Python's."""
    if isinstance(value, dict):
        return {str(key): finite_or_none(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [finite_or_none(item) for item in value]
    if isinstance(value, np.ndarray | np.generic):
        return finite_or_none(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _number_to_json(value: float | None) -> float | str | None:
    """JSON has no NaN, but a band's nodata value may be NaN."""
    return value if value is None or math.isfinite(value) else str(value)


def _number_from_json(value: float | str | None) -> float | None:
    return float(value) if isinstance(value, str) else value
