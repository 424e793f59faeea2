"""Small chip datasets in which the classes are told apart by their brightness."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.geo.classes import ClassTable, color_of

gdal.UseExceptions()
SIZE = 64
CELL = 16


def crs_wkt() -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    return crs.ExportToWkt()


def write_tif(path: Path, array: np.ndarray, valid: np.ndarray | None = None) -> None:
    array = array[np.newaxis] if array.ndim == 2 else array
    code = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path),
        array.shape[2],
        array.shape[1],
        array.shape[0],
        code[array.dtype.name],
        ["COMPRESS=DEFLATE", "ZLEVEL=1", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"],
    )
    dataset.SetGeoTransform((500000.0, 0.5, 0.0, 5600000.0, 0.0, -0.5))
    dataset.SetProjection(crs_wkt())
    for number, layer in enumerate(array, 1):
        dataset.GetRasterBand(number).WriteArray(layer)
    if valid is not None and not valid.all():
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(valid.astype(np.uint8) * 255)
    dataset = None


def chip(random: np.random.Generator, values: Sequence[int], bands: int, dtype: str) -> tuple[np.ndarray, np.ndarray]:
    """Squares of random classes; the brightness of a pixel is that of its class, with some noise."""
    cells = random.integers(0, len(values), (SIZE // CELL, SIZE // CELL))
    positions = np.kron(cells, np.ones((CELL, CELL), int))
    step = 200 / len(values)
    image = 20 + positions * step + random.normal(0, step / 8, (bands, SIZE, SIZE))
    image *= 50 if dtype == "uint16" else 1
    return np.clip(image, 0, None).astype(dtype), np.array(values, np.uint8)[positions]


@pytest.fixture
def make_dataset(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a chip dataset; `edit(split, number, image, label, valid)` may change each chip."""

    def make(
        *,
        values: Sequence[int] = (0, 1),
        names: Sequence[str] | None = None,
        bands: int = 3,
        dtype: str = "uint8",
        train: int = 6,
        validation: int = 2,
        edit: Callable[..., None] | None = None,
        folder: str = "chips",
    ) -> Path:
        root = tmp_path / folder
        (root / "images").mkdir(parents=True)
        (root / "labels").mkdir()
        random = np.random.default_rng(5)
        table = ClassTable.from_list(
            [
                {
                    "value": value,
                    "name": (names or [f"class {v}" for v in values])[position],
                    "color": color_of(position),
                }
                for position, value in enumerate(values)
            ]
        )
        ignore = table.free_value()
        records, pixels, counts = [], [], {"train": {}, "validation": {}}
        for split, number in [("train", n) for n in range(train)] + [("validation", n) for n in range(validation)]:
            image, label = chip(random, values, bands, dtype)
            valid = np.ones((SIZE, SIZE), bool)
            if edit is not None:
                edit(split, number, image, label, valid)
            label[~valid] = ignore
            identifier = f"{split}_{number:03d}"
            write_tif(root / "images" / f"{identifier}.tif", image, valid)
            write_tif(root / "labels" / f"{identifier}.tif", label)
            records.append(
                {
                    "id": identifier,
                    "split": split,
                    "fold": 0,
                    "row": 0,
                    "col": SIZE * number,
                    "valid": float(valid.mean()),
                }
            )
            for value in values:
                found = counts[split].get(str(value), 0)
                counts[split][str(value)] = found + int((label == value).sum())
            if split == "train":
                pixels.append(image[:, valid].astype(float))
        everything = np.concatenate(pixels, 1) if pixels else np.zeros((bands, 1))
        write_json(root, table, ignore, records, counts, everything, dtype)
        return root

    return make


def write_json(
    root: Path,
    table: ClassTable,
    ignore: int,
    records: list[dict[str, Any]],
    counts: dict[str, dict[str, int]],
    pixels: np.ndarray,
    dtype: str,
) -> None:
    bands = len(pixels)
    filled = pixels if pixels.shape[1] else np.zeros((bands, 1))
    statistics = {
        "count": pixels.shape[1],
        "mean": filled.mean(1).tolist(),
        "std": filled.std(1).tolist(),
        "min": filled.min(1).tolist(),
        "max": filled.max(1).tolist(),
        "p02": np.percentile(filled, 2, axis=1).tolist(),
        "p98": np.percentile(filled, 98, axis=1).tolist(),
    }
    content = {
        "format": "pixelwise-chips",
        "version": 1,
        "sources": ["made.tif"],
        "bands": [
            {"name": f"Band {n}", "dtype": dtype, "nodata": None, "scale": 1.0, "offset": 0.0}
            for n in range(1, bands + 1)
        ],
        "dtype": dtype,
        "crs": crs_wkt(),
        "pixel_size": [0.5, 0.5],
        "classes": table.to_list(),
        "ignore_value": ignore,
        "chip_size": SIZE,
        "stride": SIZE,
        "unlabelled": "background",
        "statistics": statistics,
        "pixel_counts": counts,
        "chip_counts": {split: dict.fromkeys(found, 1) for split, found in counts.items()},
        "chips": records,
        "job": {},
    }
    (root / "dataset.json").write_text(json.dumps(content), encoding="utf-8")
