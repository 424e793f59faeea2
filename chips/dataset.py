"""The chip dataset on disk: `dataset.json`, `chips.gpkg`, and the chips as files or in one `chips.h5`."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import DatasetError, PixelwiseError
from ..geo.classes import ClassTable
from ..geo.grid import Grid
from ..geo.raster import Band
from ..language import translate
from .chipfiles import read_image, read_label
from .hdf5file import read_hdf5
from .statistics import BandStatistics

FORMAT = "pixelwise-chips"
VERSION = 2
DESCRIPTION = "dataset.json"
FOOTPRINTS = "chips.gpkg"
IMAGES, LABELS = "images", "labels"
# Containers with a file per image and label, by the suffix of their files; the other one is chips.h5.
SUFFIXES = {"geotiff": ".tif", "png": ".png"}
HDF5 = "chips.h5"

Six = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class ChipRecord:
    """One chip: `row` and `col` of its unrotated window's upper left pixel on the grid of its scene.

    `valid` is the share of its pixels with data, `fold` 0 where there are no folds, else from 1. The window has `size`
    pixels on each side (0: as many as the chip) and was turned by `angle` degrees clockwise around its centre.
    `image` and `label` are paths of files of others, relative to the dataset's folder or absolute.
    """

    id: str
    split: str
    fold: int
    row: int
    col: int
    valid: float
    size: int = 0
    angle: float = 0.0
    scene: int = 0
    image: str = ""
    label: str = ""


@dataclass(frozen=True)
class Scene:
    """What one run exported from: paths of the rasters, and the grid that `row` and `col` of its chips count on."""

    sources: list[str]
    crs: str
    transform: Six
    pixel_size: tuple[float, float]
    width: int
    height: int

    @property
    def grid(self) -> Grid:
        return Grid(self.crs, self.transform, self.height, self.width)

    @classmethod
    def of_grid(cls, grid: Grid, sources: Sequence[str]) -> Scene:
        return cls(list(sources), grid.crs_wkt, grid.transform, grid.pixel_size, grid.width, grid.height)


@dataclass(frozen=True)
class ChipDataset:
    """A folder of chips as `dataset.json` describes it; nothing else was opened.

    `pixel_counts` and `chip_counts` give, by split and class value (as text), the pixels of a class and the chips
    that have any of them. `stretch` holds, per band, the values of the raster that became 0 and 255, or is None where
    the chips hold the raster's own values. Reading is safe from several threads.
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
    container: str = "geotiff"
    stretch: list[list[float]] | None = None
    scenes: list[Scene] = field(default_factory=list)
    folds: int = 0

    def of_split(self, split: str) -> list[ChipRecord]:
        return [chip for chip in self.chips if chip.split == split]

    def read(self, chip: ChipRecord) -> tuple[NDArray[Any], NDArray[np.uint8], NDArray[np.bool_]]:
        """A chip's image (bands, rows, cols), label (rows, cols) as class values, and `valid` (rows, cols).

        Raises DatasetError for files that are missing, damaged or of another size.
        """
        if self.container == "hdf5" and not (chip.image and chip.label):
            image, label, valid = read_hdf5(self.folder / HDF5, chip.id)
            if chip.image:
                image, valid = read_image(self.image_path(chip), len(self.bands))
            if chip.label:
                label = read_label(self.label_path(chip))
        else:
            image, valid = read_image(self.image_path(chip), len(self.bands) if chip.image else 0)
            label = read_label(self.label_path(chip))
        size = self.chip_size
        if image.shape != (len(self.bands), size, size) or label.shape != (size, size):
            raise DatasetError(self._other_size(chip, image, label))
        return image, label, valid

    def _other_size(self, chip: ChipRecord, image: NDArray[Any], label: NDArray[Any]) -> str:
        text = translate(
            "Pixelwise",
            "The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says "
            "{bands} bands of {size} × {size}.",
        )
        found, of_label = (f"{array.shape[-1]} × {array.shape[-2]}" for array in (image, label))
        values = {"chip": chip.id, "folder": self.folder, "count": len(image), "found": found, "label": of_label}
        return text.format(**values, bands=len(self.bands), size=self.chip_size)

    def image_path(self, chip: ChipRecord) -> Path:
        """The file of a chip's image; in an HDF5 dataset that of all chips."""
        return self._path(chip.image, image_path(self.folder, chip.id, self.container))

    def label_path(self, chip: ChipRecord) -> Path:
        return self._path(chip.label, label_path(self.folder, chip.id, self.container))

    def _path(self, external: str, own: Path) -> Path:
        return Path(os.path.normpath(self.folder / external)) if external else own


def image_path(folder: Path, chip_id: str, container: str = "geotiff") -> Path:
    return folder / HDF5 if container == "hdf5" else folder / IMAGES / f"{chip_id}{SUFFIXES[container]}"


def label_path(folder: Path, chip_id: str, container: str = "geotiff") -> Path:
    return folder / HDF5 if container == "hdf5" else folder / LABELS / f"{chip_id}{SUFFIXES[container]}"


def open_dataset(folder: str | os.PathLike[str]) -> ChipDataset:
    """Reads the description in a folder; DatasetError for a folder without one and for one that is not understood."""
    place = Path(folder)
    path = place / DESCRIPTION
    if place.name == DESCRIPTION and place.is_file():
        place, path = place.parent, place
    items = read_description(path)
    version = items.get("version")
    if not isinstance(version, int) or version < 1:
        raise DatasetError(translate("Pixelwise", "{path} is damaged: it has no format version.").format(path=path))
    if version > VERSION:
        text = translate(
            "Pixelwise",
            "{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): "
            "update the plugin.",
        )
        raise DatasetError(text.format(path=place, found=version, highest=VERSION))
    try:
        return _from_dict(place, _upgraded(items, version))
    except (KeyError, TypeError, ValueError, AttributeError, PixelwiseError) as error:
        text = translate("Pixelwise", "{path} is damaged: {error}.")
        raise DatasetError(text.format(path=path, error=f"{type(error).__name__} {error}")) from error


def read_description(path: Path) -> dict[str, Any]:
    """The items of a `dataset.json`; DatasetError unless there is one, and one of ours."""
    if not path.is_file():
        text = translate("Pixelwise", "{path} is no chip dataset: it has no {file}.")
        raise DatasetError(text.format(path=path.parent, file=DESCRIPTION))
    try:
        items = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        text = translate("Pixelwise", "{path} cannot be read: {error}.")
        raise DatasetError(text.format(path=path, error=error)) from error
    if not isinstance(items, dict) or items.get("format") != FORMAT:
        text = translate("Pixelwise", "{path} does not describe a chip dataset of Pixelwise.")
        raise DatasetError(text.format(path=path))
    return items


def write_description(dataset: ChipDataset, folder: Path) -> None:
    """Writes `dataset.json` into a folder, which need not be the dataset's own yet; OSError if it cannot."""
    items = {
        "format": FORMAT,
        "version": VERSION,
        "container": dataset.container,
        "sources": dataset.sources,
        "scenes": [asdict(scene) for scene in dataset.scenes],
        "bands": [_band_to_dict(band) for band in dataset.bands],
        "dtype": dataset.dtype,
        "stretch": dataset.stretch,
        "crs": dataset.crs,
        "pixel_size": list(dataset.pixel_size),
        "classes": dataset.classes.to_list(),
        "ignore_value": dataset.ignore_value,
        "chip_size": dataset.chip_size,
        "stride": dataset.stride,
        "unlabelled": dataset.unlabelled,
        "folds": dataset.folds,
        "statistics": dataset.statistics.to_dict(),
        "pixel_counts": dataset.pixel_counts,
        "chip_counts": dataset.chip_counts,
        "job": dataset.job,
        "chips": [_chip_to_dict(chip, dataset.chip_size) for chip in dataset.chips],
    }
    (folder / DESCRIPTION).write_text(_json_of(items), encoding="utf-8")


def _json_of(items: dict[str, Any]) -> str:
    """Readable JSON: a line per item, and a line per chip instead of eight."""
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in items.items() if key != "chips"]
    chips = ",\n".join(json.dumps(chip) for chip in items["chips"])
    return "{\n" + ",\n".join([*lines, f'"chips": [\n{chips}\n]']) + "\n}\n"


def _upgraded(items: dict[str, Any], version: int) -> dict[str, Any]:
    """The items of an older description as the present version has them."""
    if version < 2:
        # The first version marked training chips with fold 1; it knew no folds.
        return {**items, "chips": [{**chip, "fold": 0} for chip in items["chips"]]}
    return items


def _from_dict(folder: Path, items: dict[str, Any]) -> ChipDataset:
    bands = [_band_from_dict(item) for item in items["bands"]]
    statistics = BandStatistics.from_dict(items["statistics"])
    if not bands or len(statistics.mean) != len(bands):
        raise ValueError(f"{len(bands)} bands have statistics for {len(statistics.mean)}")
    container = str(items.get("container", "geotiff"))
    if container not in SUFFIXES and container != "hdf5":
        raise ValueError(f"the container {container!r} is unknown")
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
        container=container,
        stretch=_stretch_from_list(items.get("stretch"), len(bands)),
        scenes=[_scene_from_dict(scene) for scene in items.get("scenes", [])],
        folds=int(items.get("folds", 0)),
    )


def _chip_to_dict(chip: ChipRecord, chip_size: int) -> dict[str, Any]:
    """A chip for JSON, without what most chips have in common."""
    items = asdict(chip)
    if chip.size == chip_size:
        items["size"] = 0
    optional = {item.name: item.default for item in fields(ChipRecord)}
    return {name: value for name, value in items.items() if value != optional[name]}


def _scene_from_dict(item: dict[str, Any]) -> Scene:
    x, a, b, y, d, e = map(float, item["transform"])
    width, height = map(float, item["pixel_size"])
    sources = [str(path) for path in item["sources"]]
    return Scene(
        sources, str(item["crs"]), (x, a, b, y, d, e), (width, height), int(item["width"]), int(item["height"])
    )


def _stretch_from_list(items: Any, bands: int) -> list[list[float]] | None:
    if items is None:
        return None
    limits = [[float(low), float(high)] for low, high in items]
    if len(limits) != bands:
        raise ValueError(f"{bands} bands have a stretch for {len(limits)}")
    return limits


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
    splits = ["train", "validation", *(["test"] if dataset.of_split("test") else [])]
    counts = [f"{len(dataset.of_split(split)):,} {split}" for split in splits]
    names = ", ".join(dataset.classes.names)
    return (
        f"{', '.join(counts[:-1])} and {counts[-1]} chips of {dataset.chip_size} × {dataset.chip_size} pixels, "
        f"{len(dataset.bands)} bands {dataset.dtype}, classes {names}"
    )
