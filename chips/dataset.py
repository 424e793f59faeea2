"""The chip dataset on disk: `dataset.json`, `chips.gpkg`, `images/ID.tif` and `labels/ID.tif`."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import DatasetError, PixelwiseError
from ..geo.classes import ClassTable
from ..geo.raster import Band
from .statistics import BandStatistics

gdal.UseExceptions()

FORMAT = "pixelwise-chips"
VERSION = 1
DESCRIPTION = "dataset.json"
FOOTPRINTS = "chips.gpkg"
IMAGES, LABELS = "images", "labels"


@dataclass(frozen=True)
class ChipRecord:
    """One chip: `row` and `col` of its upper left pixel on the grid, `valid` the share of its pixels with data.

    `fold` is 0 for validation chips and 1 for training chips.
    """

    id: str
    split: str
    fold: int
    row: int
    col: int
    valid: float


@dataclass(frozen=True)
class ChipDataset:
    """A folder of chips as `dataset.json` describes it; nothing else was opened.

    `pixel_counts` and `chip_counts` give, by split and class value (as text), the pixels of a class and the chips
    that have any of them. Reading is safe from several threads.
    """

    folder: Path
    bands: list[Band]
    dtype: str
    crs: str
    pixel_size: tuple[float, float]
    classes: ClassTable
    ignore_value: int
    chip_size: int
    stride: int
    statistics: BandStatistics
    chips: list[ChipRecord]
    pixel_counts: dict[str, dict[str, int]]
    chip_counts: dict[str, dict[str, int]]
    sources: list[str] = field(default_factory=list)
    unlabelled: str = "background"
    job: dict[str, Any] = field(default_factory=dict)

    def of_split(self, split: str) -> list[ChipRecord]:
        return [chip for chip in self.chips if chip.split == split]

    def read(self, chip: ChipRecord) -> tuple[NDArray[Any], NDArray[np.uint8], NDArray[np.bool_]]:
        """A chip's image (bands, rows, cols), label (rows, cols) as class values, and `valid` (rows, cols).

        Raises DatasetError for files that are missing, damaged or of another size.
        """
        size = self.chip_size
        image, valid = _read_tiff(image_path(self.folder, chip.id))
        label, _ = _read_tiff(label_path(self.folder, chip.id))
        if image.shape != (len(self.bands), size, size) or label.shape != (1, size, size):
            raise DatasetError(
                f"The chip {chip.id} in {self.folder} has {len(image)} bands of {image.shape[2]} × {image.shape[1]} "
                f"pixels, its label {label.shape[2]} × {label.shape[1]}; the dataset says {len(self.bands)} bands of "
                f"{size} × {size}."
            )
        return image, label[0].astype(np.uint8, copy=False), valid


def image_path(folder: Path, chip_id: str) -> Path:
    return folder / IMAGES / f"{chip_id}.tif"


def label_path(folder: Path, chip_id: str) -> Path:
    return folder / LABELS / f"{chip_id}.tif"


def _read_tiff(path: Path) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Values (bands, rows, cols) and, from the mask in the file if it has one, `valid` (rows, cols)."""
    if not path.is_file():
        raise DatasetError(f"The chip file {path} is missing: export the chips again.")
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["GTiff"])
        array = dataset.ReadAsArray()
        first = dataset.GetRasterBand(1)
        valid = np.ones(array.shape[-2:], bool)
        if first.GetMaskFlags() == gdal.GMF_PER_DATASET:
            valid = first.GetMaskBand().ReadAsArray() != 0
    except RuntimeError as error:
        raise DatasetError(f"The chip file {path} is damaged: export the chips again. ({error})") from error
    return array.reshape(-1, *array.shape[-2:]), valid


def open_dataset(folder: str | os.PathLike[str]) -> ChipDataset:
    """Reads the description in a folder; DatasetError for a folder without one and for one that is not understood."""
    place = Path(folder)
    path = place / DESCRIPTION
    if place.name == DESCRIPTION and place.is_file():
        place, path = place.parent, place
    items = read_description(path)
    version = items.get("version")
    if not isinstance(version, int) or version < 1:
        raise DatasetError(f"{path} is damaged: it has no format version.")
    if version > VERSION:
        raise DatasetError(
            f"{place} was made by a newer Pixelwise (chip dataset version {version}, this one reads up to {VERSION}): "
            "update the plugin."
        )
    try:
        return _from_dict(place, items)
    except (KeyError, TypeError, ValueError, AttributeError, PixelwiseError) as error:
        raise DatasetError(f"{path} is damaged: {type(error).__name__} {error}.") from error


def read_description(path: Path) -> dict[str, Any]:
    """The items of a `dataset.json`; DatasetError unless there is one, and one of ours."""
    if not path.is_file():
        raise DatasetError(f"{path.parent} is no chip dataset: it has no {DESCRIPTION}.")
    try:
        items = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DatasetError(f"{path} cannot be read: {error}.") from error
    if not isinstance(items, dict) or items.get("format") != FORMAT:
        raise DatasetError(f"{path} does not describe a chip dataset of Pixelwise.")
    return items


def write_description(dataset: ChipDataset, folder: Path) -> None:
    """Writes `dataset.json` into a folder, which need not be the dataset's own yet; OSError if it cannot."""
    items = {
        "format": FORMAT,
        "version": VERSION,
        "sources": dataset.sources,
        "bands": [_band_to_dict(band) for band in dataset.bands],
        "dtype": dataset.dtype,
        "crs": dataset.crs,
        "pixel_size": list(dataset.pixel_size),
        "classes": dataset.classes.to_list(),
        "ignore_value": dataset.ignore_value,
        "chip_size": dataset.chip_size,
        "stride": dataset.stride,
        "unlabelled": dataset.unlabelled,
        "statistics": dataset.statistics.to_dict(),
        "pixel_counts": dataset.pixel_counts,
        "chip_counts": dataset.chip_counts,
        "job": dataset.job,
        "chips": [asdict(chip) for chip in dataset.chips],
    }
    (folder / DESCRIPTION).write_text(_json_of(items), encoding="utf-8")


def _json_of(items: dict[str, Any]) -> str:
    """Readable JSON: a line per item, and a line per chip instead of eight."""
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in items.items() if key != "chips"]
    chips = ",\n".join(json.dumps(chip) for chip in items["chips"])
    return "{\n" + ",\n".join([*lines, f'"chips": [\n{chips}\n]']) + "\n}\n"


def _from_dict(folder: Path, items: dict[str, Any]) -> ChipDataset:
    bands = [_band_from_dict(item) for item in items["bands"]]
    statistics = BandStatistics.from_dict(items["statistics"])
    if not bands or len(statistics.mean) != len(bands):
        raise ValueError(f"{len(bands)} bands have statistics for {len(statistics.mean)}")
    width, height = items["pixel_size"]
    return ChipDataset(
        folder=folder,
        bands=bands,
        dtype=np.dtype(items["dtype"]).name,
        crs=str(items["crs"]),
        pixel_size=(float(width), float(height)),
        classes=ClassTable.from_list(items["classes"]),
        ignore_value=int(items["ignore_value"]),
        chip_size=int(items["chip_size"]),
        stride=int(items["stride"]),
        statistics=statistics,
        chips=[ChipRecord(**chip) for chip in items["chips"]],
        pixel_counts=items["pixel_counts"],
        chip_counts=items["chip_counts"],
        sources=[str(path) for path in items.get("sources", [])],
        unlabelled=str(items.get("unlabelled", "background")),
        job=dict(items.get("job", {})),
    )


def _band_to_dict(band: Band) -> dict[str, Any]:
    """A band for JSON, which has no NaN and no infinity: such a nodata value is written as text."""
    item = asdict(band)
    if band.nodata is not None and not math.isfinite(band.nodata):
        item["nodata"] = str(band.nodata)
    return item


def _band_from_dict(item: dict[str, Any]) -> Band:
    nodata = item.get("nodata")
    return Band(
        name=str(item["name"]),
        dtype=np.dtype(item["dtype"]).name,
        nodata=None if nodata is None else float(nodata),
        scale=float(item.get("scale", 1.0)),
        offset=float(item.get("offset", 0.0)),
    )


def describe_dataset(dataset: ChipDataset) -> str:
    """One line for logs: how many chips, of what."""
    counts: Sequence[str] = [f"{len(dataset.of_split(split)):,} {split}" for split in ("train", "validation")]
    names = ", ".join(dataset.classes.names)
    return (
        f"{' and '.join(counts)} chips of {dataset.chip_size} × {dataset.chip_size} pixels, "
        f"{len(dataset.bands)} bands {dataset.dtype}, classes {names}"
    )
