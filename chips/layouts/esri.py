"""Esri's “Classified Tiles”, as ArcGIS Pro exports training data for pixel classification and arcgis.learn reads it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ...feedback import Feedback
from ...geo.classes import rgb
from ..chipfiles import aux_xml, world_file
from ..dataset import ChipDataset, ChipRecord
from ..parallel import in_threads, thread_count
from ..statistics import BandStatistics, StatisticsGatherer
from ..tiff import TiffEncoder
from .parts import place_of

osr.UseExceptions()

WELL_KNOWN_BANDS = "WellKnownBandNames (FYI, these band names can be used in ExtractBands)"


@dataclass(frozen=True)
class _Class:
    """A class of the layout: our value, the value in the layout's labels, name and colour."""

    own: int
    value: int
    name: str
    color: tuple[int, int, int]


@dataclass(frozen=True)
class _Tile:
    """What the description needs of a tile: pixels by class, and size of a pixel."""

    pixels: NDArray[np.int64]
    cell: tuple[float, float]


def write_esri(dataset: ChipDataset, folder: Path, feedback: Feedback, percent: tuple[float, float]) -> None:
    """Writes the layout for training and validation chips, and one in `test` for test chips; OSError if it cannot.

    The value 0 means “NoData” there. Where there are ignored pixels they get it, and the background, if it is a class,
    another value. `train.txt` and `validation.txt` name the tiles of our splits, which the format itself does not know.
    """
    classes = _classes_of(dataset)
    learnt = [chip for chip in dataset.chips if chip.split != "test"]
    middle = percent[0] + (percent[1] - percent[0]) * len(learnt) / max(len(dataset.chips), 1)
    if learnt:
        _write_folder(dataset, learnt, classes, folder, feedback, (percent[0], middle))
        for split in ("train", "validation"):
            names = "".join(f"{number:09d}\n" for number, chip in enumerate(learnt) if chip.split == split)
            (folder / f"{split}.txt").write_text(names, encoding="ascii")
    if tested := dataset.of_split("test"):
        _write_folder(dataset, tested, classes, folder / "test", feedback, (middle, percent[1]))


def _classes_of(dataset: ChipDataset) -> list[_Class]:
    entries = list(dataset.classes)
    labelled = sum(sum(counts.values()) for counts in dataset.pixel_counts.values())
    values = {entry.value: entry.value for entry in entries}
    if 0 in values:
        if labelled == len(dataset.chips) * dataset.chip_size**2:
            del values[0]
        else:
            values[0] = next(value for value in range(1, 256) if value not in values)
    found = [_Class(e.value, values[e.value], e.name, rgb(e.color)) for e in entries if e.value in values]
    return sorted(found, key=lambda item: item.value)


def _write_folder(
    dataset: ChipDataset,
    chips: Sequence[ChipRecord],
    classes: Sequence[_Class],
    folder: Path,
    feedback: Feedback,
    percent: tuple[float, float],
) -> None:
    for name in ("images", "labels"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    gatherers = [StatisticsGatherer(len(dataset.bands), np.dtype(dataset.dtype)) for _ in range(thread_count())]

    @contextmanager
    def open_worker(thread: int) -> Iterator[Callable[[int], _Tile]]:
        def write(number: int) -> _Tile:
            return _write_tile(dataset, chips[number], classes, folder, f"{number:09d}", gatherers[thread])

        yield write

    tiles = in_threads(len(chips), open_worker, feedback, percent=percent, unit="chips")
    first, *others = gatherers
    for other in others:
        first.merge(other)
    stems = [f"{number:09d}" for number in range(len(chips))]
    lines = "".join(f"images\\{stem}.tif  labels\\{stem}.tif \n" for stem in stems)
    (folder / "map.txt").write_text(lines, encoding="ascii")
    pixels = np.array([tile.pixels for tile in tiles])
    (folder / "stats.txt").write_text(_table(dataset, classes, pixels), encoding="utf-8")
    common = _common(dataset, [tile.cell for tile in tiles])
    statistics = first.result()
    _write_json(folder / "esri_accumulated_stats.json", _accumulated(dataset, classes, pixels, statistics, common))
    _write_json(folder / "esri_model_definition.emd", _definition(dataset, classes, statistics, common))


def _write_tile(
    dataset: ChipDataset,
    chip: ChipRecord,
    classes: Sequence[_Class],
    folder: Path,
    stem: str,
    gatherer: StatisticsGatherer,
) -> _Tile:
    image, label, valid = dataset.read(chip)
    crs_wkt, transform = place_of(dataset, chip)
    encoder = _encoder(crs_wkt)
    values = np.zeros(256, np.uint8)
    for item in classes:
        values[item.own] = item.value
    # Invalid pixels have no class, whatever a label of another program says.
    written = np.where(valid, values[label], np.uint8(0))
    (folder / "images" / f"{stem}.tif").write_bytes(encoder.image(image, transform, valid, interleaved=True))
    (folder / "images" / f"{stem}.tfw").write_text(world_file(transform), encoding="ascii")
    (folder / "images" / f"{stem}.tif.aux.xml").write_text(aux_xml(crs_wkt, transform), encoding="utf-8")
    packed = zlib.compress(written.tobytes(), 1)
    (folder / "labels" / f"{stem}.tif").write_bytes(encoder.label(packed, dataset.chip_size, transform))
    gatherer.add(image, valid)
    counts = np.bincount(written.ravel(), minlength=256)[[item.value for item in classes]]
    _, a, b, _, d, e = transform
    return _Tile(counts, (float(np.hypot(a, d)), float(np.hypot(b, e))))


@lru_cache(maxsize=16)
def _encoder(crs_wkt: str) -> TiffEncoder:
    return TiffEncoder(crs_wkt)


def _write_json(path: Path, items: dict[str, Any]) -> None:
    path.write_text(json.dumps(items, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _table(dataset: ChipDataset, classes: Sequence[_Class], pixels: NDArray[np.int64]) -> str:
    """The text of `stats.txt`, for people."""
    size, present = dataset.chip_size, (pixels > 0).sum(axis=1)
    lines = [
        f"images = {len(pixels)} *{len(dataset.bands)}*{size}*{size}",
        f"classes = {len(classes)}",
        f"classes per image = [min = {present.min()}, mean = {present.mean():.2f}, max = {present.max()}]",
        f"{'cls name':<30}{'cls value':<10}{'images':>10}{'pixels':>12}"
        f"{'min size':>14}{'mean size':>14}{'max size':>14}",
    ]
    for item, of_class in zip(classes, pixels.T, strict=True):
        sizes = of_class[of_class > 0] if of_class.any() else of_class[:1]
        lines.append(
            f"{item.name:<30}{item.value:<10}{(of_class > 0).sum():>10}{of_class.sum():>12}"
            f"{sizes.min():>14.2f}{sizes.mean():>14.2f}{sizes.max():>14.2f}"
        )
    return "\n".join(lines) + "\n"


def _common(dataset: ChipDataset, cells: Sequence[tuple[float, float]]) -> dict[str, Any]:
    """The items that both JSON files have."""
    place = _spatial_reference(dataset.crs)
    small, large = (end(cells, axis=0).tolist() for end in (np.min, np.max))
    return {
        "MinCellSize": {"x": small[0], "y": small[1], "spatialReference": place},
        "MaxCellSize": {"x": large[0], "y": large[1], "spatialReference": place},
        "InputRastersProps": {
            "RasterCount": max(len(dataset.scenes), 1),
            "SensorName": "",
            "BandNames": [band.name for band in dataset.bands],
        },
    }


def _spatial_reference(crs_wkt: str) -> dict[str, Any]:
    if not crs_wkt:
        return {"wkid": 0}
    crs = osr.SpatialReference()
    crs.ImportFromWkt(crs_wkt)
    code = crs.GetAuthorityCode(None)
    if code and code.isdigit():
        return {"wkid": int(code), "latestWkid": int(code)}
    crs.MorphToESRI()
    return {"wkt": crs.ExportToWkt()}


def _accumulated(
    dataset: ChipDataset,
    classes: Sequence[_Class],
    pixels: NDArray[np.int64],
    statistics: BandStatistics,
    common: dict[str, Any],
) -> dict[str, Any]:
    present = (pixels > 0).sum(axis=1)
    states = [
        # Esri leaves Mean and StdDev at 0 and keeps the mean and the sum of squared deviations.
        {
            "Min": low,
            "Max": high,
            "Mean": 0,
            "StdDev": 0,
            "M1": m,
            "M2": s**2 * statistics.count,
            "Num": statistics.count,
        }
        for low, high, m, s in zip(statistics.min, statistics.max, statistics.mean, statistics.std, strict=True)
    ]
    return {
        "Version": 1,
        "NumBands": len(dataset.bands),
        "TileSizeX": dataset.chip_size,
        "TileSizeY": dataset.chip_size,
        "NumClasses": len(classes),
        "NumTiles": len(pixels),
        "NumTilesAsDouble": len(pixels),
        "NextTileIndex": len(pixels),
        "OutputFeatures": False,
        "MetaDataMode": "Classified_Tiles",
        **common,
        "BandStatsState": states,
        "Classes": [{"ClassValue": item.value, "ClassName": item.name} for item in classes],
        "ClassPixelStats": {
            "NumClasses": len(classes),
            "NumImagesTotal": len(pixels),
            "NumImagesPerClass": (pixels > 0).sum(axis=0).tolist(),
            "NumPixelsPerClass": pixels.sum(axis=0).tolist(),
            "NumClassesPerImage": _figures(present),
            "PixelsPerClass": [_figures(of_class[of_class > 0]) for of_class in pixels.T],
        },
    }


def _figures(numbers: NDArray[np.int64]) -> dict[str, Any]:
    if not len(numbers):
        return {"Min": 0, "Max": 0, "Mean": 0, "Sum": 0, "Count": 0}
    return {
        "Min": int(numbers.min()),
        "Max": int(numbers.max()),
        "Mean": float(numbers.mean()),
        "Sum": int(numbers.sum()),
        "Count": len(numbers),
    }


def _definition(
    dataset: ChipDataset, classes: Sequence[_Class], statistics: BandStatistics, common: dict[str, Any]
) -> dict[str, Any]:
    """The template of a model definition, with placeholders where Esri's exporter has them, too."""
    names = [band.name for band in dataset.bands]
    figures = zip(names, statistics.min, statistics.max, statistics.mean, statistics.std, strict=True)
    return {
        "Framework": "e.g. TensorFlow or PyTorch",
        "ModelConfiguration": "...",
        "ModelType": "...",
        "ModelFile": "...",
        "Description": "...",
        "ImageHeight": dataset.chip_size,
        "ImageWidth": dataset.chip_size,
        "ExtractBands": "e.g. [0, 1, 2]",
        "DataRange": "...",
        "ModelPadding": "...",
        "BatchSize": "...",
        "PerProcessGPUMemoryFraction": "...",
        "MetaDataMode": "Classified_Tiles",
        "BlackenAroundFeature": False,
        "IsMultidimensional": False,
        "CropTileMode": "Fixed_Size",
        "ImageSpaceUsed": "MAP_SPACE",
        **common,
        "Classes": [{"Value": item.value, "Name": item.name, "Color": list(item.color)} for item in classes],
        "AllTilesStats": [
            {"BandName": name, "Min": low, "Max": high, "Mean": mean, "StdDev": std}
            for name, low, high, mean, std in figures
        ],
        WELL_KNOWN_BANDS: ["Red", "Green", "Blue", "Infrared", "..."],
    }
