"""Adding the chips of another scene to a dataset that exists: what must fit, and which chips lie on older ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..errors import InputError
from ..geo.areas import ground_size
from ..geo.classes import ClassTable
from ..geo.grid import Grid, same_crs
from ..geo.overlaps import overlapping_any
from ..geo.raster import RasterStack
from ..geo.windows import Window
from ..language import translate
from .dataset import DESCRIPTION, ChipDataset, ChipRecord, open_dataset
from .job import ExportJob
from .split import LEFT_OUT, NO_PLACE, TEST, TRAIN, VALIDATION
from .windowplan import ChipWindow

# Chips of pixels that differ by more show objects at another size.
PIXEL_SIZE_TOLERANCE = 0.01


def older_dataset(job: ExportJob) -> ChipDataset | None:
    """The dataset that a job adds to, None where there is none yet; InputError where the job's options do not fit."""
    if not job.append or not (Path(job.output) / DESCRIPTION).is_file():
        return None
    older = open_dataset(job.output)
    for key, found, there in (
        ("CHIP_SIZE", job.chip_size, older.chip_size),
        ("CONTAINER", job.container, older.container),
        ("FOLDS", job.folds, older.folds),
        ("UNLABELLED", job.unlabelled, older.unlabelled),
        ("DTYPE", job.dtype, "uint8" if older.stretch else "source"),
    ):
        if found != there:
            text = translate(
                "Pixelwise",
                "{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be "
                "the same.",
            )
            raise InputError(text.format(parameter=key, found=found, folder=job.output, there=there))
    if any(chip.image for chip in older.chips):
        text = translate(
            "Pixelwise", "APPEND: {folder} was imported; chips can only be added to a dataset that was exported."
        )
        raise InputError(text.format(folder=job.output))
    return older


def with_classes_of(job: ExportJob, older: ChipDataset) -> ExportJob:
    """The job with the table that made the older chips, unless it has one, so that values mean the same."""
    if job.classes:
        return job
    table = older.job.get("classes") or []
    if not table:
        items = older.classes.to_list()
        table = [item | {"source": source} for item in items for source in (item["name"], item["value"])]
    return replace(job, classes=table, labels=[replace(layer, classes=[]) for layer in job.labels])


def check_fits(job: ExportJob, stack: RasterStack, classes: ClassTable, older: ChipDataset) -> None:
    """Raises InputError where bands, type, pixel size or classes are others than those of the older chips."""
    folder = job.output
    if len(stack.bands) != len(older.bands):
        text = translate(
            "Pixelwise", "INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match."
        )
        raise InputError(text.format(found=len(stack.bands), folder=folder, there=len(older.bands)))
    if not older.stretch and not np.can_cast(stack.dtype, np.dtype(older.dtype), "safe"):
        text = translate(
            "Pixelwise", "INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them."
        )
        raise InputError(text.format(found=stack.dtype.name, folder=folder, there=older.dtype))
    _check_pixel_size(stack.grid, older, folder)
    _check_classes(classes, older, folder)


def _check_classes(classes: ClassTable, older: ChipDataset, folder: str) -> None:
    if classes.free_value() != older.ignore_value:
        text = translate(
            "Pixelwise",
            "LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in "
            "CLASS_TABLE.",
        )
        raise InputError(text.format(found=classes.free_value(), folder=folder, there=older.ignore_value))
    known = {entry.value: entry.name for entry in older.classes}
    strange = [entry for entry in classes if known.get(entry.value) != entry.name]
    if strange:
        found = ", ".join(f"{entry.value} “{entry.name}”" for entry in strange[:5])
        allowed = ", ".join(f"{value} “{name}”" for value, name in known.items())
        text = translate(
            "Pixelwise", "LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}."
        )
        raise InputError(text.format(folder=folder, found=found, allowed=allowed))


def _check_pixel_size(grid: Grid, older: ChipDataset, folder: str) -> None:
    sizes = ground_size(grid.crs_wkt, grid.pixel_size), ground_size(older.crs, older.pixel_size)
    (new, old), unit = sizes, "m"
    if new is None or old is None or same_crs(grid.crs_wkt, older.crs):
        new, old = float(np.mean(grid.pixel_size)), float(np.mean(older.pixel_size))
        unit = translate("Pixelwise", "CRS units")
    if abs(new / old - 1) > PIXEL_SIZE_TOLERANCE:
        text = translate(
            "Pixelwise",
            "The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, "
            "they may differ by {tolerance:.0%}: give PIXEL_SIZE.",
        )
        raise InputError(text.format(found=new, unit=unit, folder=folder, there=old, tolerance=PIXEL_SIZE_TOLERANCE))


def locked_splits(older: ChipDataset, grid: Grid, windows: Sequence[Window], buffer: int) -> list[str]:
    """For each window the split, or fold, of the older chips it lies on, as `split_windows` takes it."""
    by_place: dict[str, list[ChipRecord]] = {}
    for chip in older.chips:
        by_place.setdefault(str(chip.fold) if chip.fold else chip.split, []).append(chip)
    locked = [LEFT_OUT] * len(windows)
    for name, chips in by_place.items():
        boxes = [box.grown(buffer) for box in _boxes_on(older, chips, grid)]
        for number in np.flatnonzero(overlapping_any(windows, boxes)):
            locked[number] = NO_PLACE if locked[number] else name
    return locked


def _boxes_on(older: ChipDataset, chips: Sequence[ChipRecord], grid: Grid) -> list[Window]:
    """The windows of a grid that hold chips of any scene; those that cannot lie on it are left out."""
    boxes: list[Window] = []
    inverse = gdal.InvGeoTransform(grid.transform)
    for number, scene in enumerate(older.scenes):
        own = [chip for chip in chips if chip.scene == number]
        if not own:
            continue
        corners = np.array([_corners(chip, scene.grid, older.chip_size) for chip in own])
        corners = _moved(corners.reshape(-1, 2), scene.grid, grid)
        x0, a, b, y0, d, e = inverse
        cols = (x0 + corners[:, 0] * a + corners[:, 1] * b).reshape(-1, 4)
        rows = (y0 + corners[:, 0] * d + corners[:, 1] * e).reshape(-1, 4)
        boxes += _windows_around(rows, cols)
    return boxes


def _windows_around(rows: NDArray[np.float64], cols: NDArray[np.float64]) -> list[Window]:
    """The smallest windows that hold four corners each; a hundredth of a pixel of rounding adds no row or column."""
    usable = np.isfinite(rows).all(axis=1) & np.isfinite(cols).all(axis=1)
    rows, cols = rows[usable], cols[usable]
    first = np.floor(np.stack([rows.min(axis=1), cols.min(axis=1)], axis=1) + 0.01).astype(int)
    end = np.ceil(np.stack([rows.max(axis=1), cols.max(axis=1)], axis=1) - 0.01).astype(int)
    return [
        Window(int(row), int(col), int(row_end - row), int(col_end - col))
        for (row, col), (row_end, col_end) in zip(first, end, strict=True)
    ]


def _corners(chip: ChipRecord, grid: Grid, chip_size: int) -> list[tuple[float, float]]:
    size = chip.size or chip_size
    transform = ChipWindow(Window(chip.row, chip.col, size, size), chip.angle).transform(grid, chip_size)
    ends = ((0, 0), (chip_size, 0), (chip_size, chip_size), (0, chip_size))
    return [tuple(gdal.ApplyGeoTransform(transform, *end)) for end in ends]


def _moved(points: NDArray[np.float64], own: Grid, grid: Grid) -> NDArray[np.float64]:
    """Points (n, 2) from the CRS of one grid to that of another; infinite where they have no place in it."""
    if same_crs(own.crs_wkt, grid.crs_wkt):
        return points
    moved = osr.CoordinateTransformation(own.crs, grid.crs).TransformPoints(points.tolist())
    return np.array(moved)[:, :2]


def short_split(older: ChipDataset | None, split: float, test: float, added: int) -> str:
    """The split that a whole scene of `added` chips should go to, so that the shares come closest to what is wanted."""
    wanted = {TRAIN: 1 - split - test, VALIDATION: split, TEST: test}
    there = {name: len(older.of_split(name)) if older else 0 for name in wanted}
    total = sum(there.values()) + added
    return max(wanted, key=lambda name: wanted[name] * total - there[name])
