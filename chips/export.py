"""Chips cut from rasters and labels: windows are surveyed, shared out to the splits, and written."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback, stop_if_canceled
from ..geo.cache import block_cache
from ..geo.raster import Grid, RasterStack
from ..geo.vectors import Area
from ..geo.windows import Window, window_grid
from .chipfiles import ChipWriter, write_footprints
from .dataset import FOOTPRINTS, ChipDataset, ChipRecord, image_path, label_path, write_description
from .folder import dataset_folder
from .job import ExportJob
from .labelraster import RasterLabels
from .labels import Labels, PolygonLabels, not_touching
from .split import TRAIN, VALIDATION, Split, split_windows
from .statistics import BandStatistics, StatisticsGatherer

SMALLEST_CHIP, LARGEST_CHIP = 16, 4096
UNLABELLED = ("background", "ignore")
# Share of the progress that the survey takes.
SURVEY_PERCENT = 40.0


@dataclass(frozen=True)
class _Inputs:
    """What windows are read from."""

    stack: RasterStack
    labels: Labels
    area: Area | None

    def label(self, window: Window) -> NDArray[np.uint8]:
        """Class values (rows, cols) of a window, the ignore value outside the area and outside the raster."""
        label = self.labels.read(window)
        if self.area is not None:
            label[~self.area.covers(window)] = self.labels.classes.free_value()
        return label


@dataclass(frozen=True)
class _Survey:
    """Windows worth a chip, with the pixels of each class (windows, classes) and the valid pixels in them."""

    windows: list[Window]
    pixels: NDArray[np.int64]
    valid: NDArray[np.int64]


def export_chips(job: ExportJob, feedback: Feedback) -> dict[str, Any]:
    """Writes a chip dataset into `job.output`; gives OUTPUT, FOOTPRINTS (chips.gpkg) and CHIP_COUNT.

    Every window is read twice at most: once to see what is in it, once to be written. Memory does not grow with the
    rasters but for some hundred bytes per chip. Raises PixelwiseErrors; after any error nothing of the run remains,
    and an older dataset in the folder is as it was.
    """
    started = time.monotonic()
    check_job(job)
    destination = Path(job.output)
    with ExitStack() as opened:
        folder = opened.enter_context(dataset_folder(destination))
        stack = opened.enter_context(RasterStack(job.inputs, job.bands or None))
        _describe_grid(stack, feedback)
        # Windows overlap the next row of windows by up to their height, and blocks reach beyond them.
        rows = 2 * job.chip_size
        opened.enter_context(block_cache(rows * stack.grid.width * len(stack.bands) * stack.dtype.itemsize))
        labels: Labels = (RasterLabels if job.labels.is_raster else PolygonLabels)(job, stack.grid, feedback)
        opened.callback(labels.close)
        area = _open_area(job, stack.grid, feedback)
        if area is not None:
            opened.callback(area.close)
        inputs = _Inputs(stack, labels, area)
        writer = ChipWriter(stack.grid, len(stack.bands), stack.dtype, job.chip_size)
        survey = _survey(job, inputs, writer, folder, feedback)
        split = split_windows(survey.windows, survey.pixels, job.split, job.seed, feedback)
        chips, statistics = _write_images(job, stack, survey, split, writer, folder, feedback)
        shares = survey.pixels[split.train | split.validation] / job.chip_size**2
        write_footprints(folder / FOOTPRINTS, stack.grid, job.chip_size, chips, labels.classes.values, shares)
        dataset = _description(job, inputs, survey, split, chips, statistics)
        write_description(dataset, folder)
        _warn_of_lopsided(dataset, job.split, feedback)
    feedback.setProgress(100)
    counts = " and ".join(f"{len(dataset.of_split(name)):,} for {name}" for name in (TRAIN, VALIDATION))
    feedback.pushInfo(f"Chips written: {counts}, in {time.monotonic() - started:.1f} s.")
    return {
        "OUTPUT": str(destination),
        "FOOTPRINTS": str(destination / FOOTPRINTS),
        "CHIP_COUNT": len(dataset.chips),
    }


def check_job(job: ExportJob) -> None:
    """Raises InputError for numbers and choices that make no sense."""
    if not SMALLEST_CHIP <= job.chip_size <= LARGEST_CHIP:
        raise InputError(f"CHIP_SIZE is {job.chip_size}; it must be from {SMALLEST_CHIP} to {LARGEST_CHIP} pixels.")
    if job.stride < 0:
        raise InputError(f"STRIDE is {job.stride}; it must be 0 (half a chip) or more pixels.")
    if not 0 <= job.split < 1:
        raise InputError(f"SPLIT is {job.split}; it must be 0 or more, and less than 1.")
    if job.unlabelled not in UNLABELLED:
        raise InputError(f"UNLABELLED is “{job.unlabelled}”; it must be one of {', '.join(UNLABELLED)}.")
    if not job.output:
        raise InputError("OUTPUT: a folder is needed.")


def stride_of(job: ExportJob) -> int:
    return job.stride or job.chip_size // 2


def _describe_grid(stack: RasterStack, feedback: Feedback) -> None:
    grid = stack.grid
    width, height = grid.pixel_size
    crs = grid.crs.GetName() if grid.crs_wkt else "no CRS"
    feedback.pushInfo(
        f"Raster: {grid.width:,} × {grid.height:,} pixels of {width:.6g} × {height:.6g}, {crs}, "
        f"{len(stack.bands)} bands ({stack.dtype.name})."
    )


def _open_area(job: ExportJob, grid: Grid, feedback: Feedback) -> Area | None:
    if job.area is None:
        return None
    return Area(job.area.path, job.area.layer, job.area.where, grid, feedback)


def _survey(job: ExportJob, inputs: _Inputs, writer: ChipWriter, folder: Path, feedback: Feedback) -> _Survey:
    """Finds the windows with valid labelled pixels and writes their labels; InputError, with the reason, if there are
    none."""
    stack, classes = inputs.stack, inputs.labels.classes
    windows = window_grid(stack.grid.height, stack.grid.width, job.chip_size, stride_of(job))
    kept: list[Window] = []
    pixels: list[NDArray[np.int64]] = []
    valid_pixels: list[int] = []
    without_data = without_labels = 0
    for number, window in enumerate(windows):
        stop_if_canceled(feedback)
        feedback.setProgress(SURVEY_PERCENT * number / len(windows))
        label = inputs.label(window)
        counts = _class_counts(label, classes.values)
        if counts.any():
            valid = _valid_of(stack, window)
            if not valid.all():
                label[~valid] = classes.free_value()
                counts = _class_counts(label, classes.values)
            without_data += not valid.any()
            without_labels += bool(valid.any() and not counts.any())
        else:
            without_labels += 1
        if counts.any():
            writer.write_label(label_path(folder, chip_id(window)), window, label)
            kept.append(window)
            pixels.append(counts)
            valid_pixels.append(int(valid.sum()))
    if not kept:
        raise InputError(_why_nothing(job, inputs, without_data, without_labels))
    _report_survey(job, len(windows), without_data, without_labels, feedback)
    return _Survey(kept, np.array(pixels), np.array(valid_pixels))


def _valid_of(stack: RasterStack, window: Window) -> NDArray[np.bool_]:
    if stack.may_have_gaps:
        return stack.read(window)[1]
    valid = np.zeros((window.height, window.width), bool)
    valid[window.intersection(stack.grid.window).slices_in(window)] = True
    return valid


def _class_counts(label: NDArray[np.uint8], values: Sequence[int]) -> NDArray[np.int64]:
    return np.bincount(label.ravel(), minlength=256)[list(values)]


def _report_survey(job: ExportJob, total: int, without_data: int, without_labels: int, feedback: Feedback) -> None:
    if without_data:
        feedback.pushInfo(f"{without_data:,} of {total:,} windows hold no valid pixel and are left out.")
    if without_labels:
        where = " inside AREA" if job.area and job.unlabelled == "background" else ""
        feedback.pushInfo(f"{without_labels:,} of {total:,} windows hold no labelled pixel{where} and are left out.")


def _why_nothing(job: ExportJob, inputs: _Inputs, without_data: int, without_labels: int) -> str:
    grid, labels = inputs.stack.grid, inputs.labels
    start = "There is no chip to write:"
    if without_data and not without_labels:
        return f"{start} {', '.join(job.inputs)} holds no valid pixel where there are labels, only nodata."
    if labels.extent is not None and not grid.window_of(labels.extent).intersects(grid.window):
        return not_touching(labels, grid)
    if inputs.area is not None:
        return f"{start} no labelled pixel of the raster lies inside AREA."
    return f"{start} {labels.title} labels no valid pixel of {', '.join(job.inputs)}."


def _write_images(
    job: ExportJob,
    stack: RasterStack,
    survey: _Survey,
    split: Split,
    writer: ChipWriter,
    folder: Path,
    feedback: Feedback,
) -> tuple[list[ChipRecord], BandStatistics]:
    """Writes the images of both splits and deletes the labels of neither; gives the chips, and the statistics of
    those for training."""
    gatherer = StatisticsGatherer(len(stack.bands), stack.dtype)
    kept = split.train | split.validation
    if lost := int((~kept).sum()):
        feedback.pushInfo(f"{lost:,} windows are left out, because they overlap validation chips.")
    chips = []
    for number, window in enumerate(survey.windows):
        stop_if_canceled(feedback)
        feedback.setProgress(SURVEY_PERCENT + (100 - SURVEY_PERCENT) * number / len(survey.windows))
        if not kept[number]:
            label_path(folder, chip_id(window)).unlink()
            continue
        image, valid = stack.read(window)
        chip = _record(window, split, number, float(survey.valid[number]) / job.chip_size**2)
        writer.write_image(image_path(folder, chip.id), window, image, valid)
        if chip.split == TRAIN:
            gatherer.add(image, valid)
        chips.append(chip)
    return chips, gatherer.result()


def _description(
    job: ExportJob,
    inputs: _Inputs,
    survey: _Survey,
    split: Split,
    chips: list[ChipRecord],
    statistics: BandStatistics,
) -> ChipDataset:
    stack, classes = inputs.stack, inputs.labels.classes
    return ChipDataset(
        folder=Path(job.output),
        bands=stack.bands,
        dtype=stack.dtype.name,
        crs=stack.grid.crs_wkt,
        pixel_size=stack.grid.pixel_size,
        classes=classes,
        ignore_value=classes.free_value(),
        chip_size=job.chip_size,
        stride=stride_of(job),
        statistics=statistics,
        chips=chips,
        pixel_counts=_counts(classes.values, survey.pixels, split),
        chip_counts=_counts(classes.values, survey.pixels > 0, split),
        sources=[str(Path(path).absolute()) if Path(path).exists() else path for path in job.inputs],
        unlabelled=job.unlabelled,
        job=asdict(job),
    )


def chip_id(window: Window) -> str:
    return f"{window.row:06d}_{window.col:06d}"


def _record(window: Window, split: Split, number: int, valid: float) -> ChipRecord:
    name, fold = (VALIDATION, 0) if split.validation[number] else (TRAIN, 1)
    return ChipRecord(chip_id(window), name, fold, window.row, window.col, round(valid, 6))


def _counts(values: Sequence[int], of_windows: NDArray[Any], split: Split) -> dict[str, dict[str, int]]:
    """Sums over the windows of each split, by class value as text."""
    sums = {TRAIN: of_windows[split.train].sum(axis=0), VALIDATION: of_windows[split.validation].sum(axis=0)}
    return {name: {str(v): int(n) for v, n in zip(values, found, strict=True)} for name, found in sums.items()}


def _warn_of_lopsided(dataset: ChipDataset, share: float, feedback: Feedback) -> None:
    """Warns of a missing validation split, and of classes that a split or the whole dataset lacks."""
    if share > 0 and not dataset.of_split(VALIDATION):
        feedback.pushWarning(
            "There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller "
            "CHIP_SIZE or a larger raster some could be kept for validation."
        )
    in_train, in_validation = _classes_in(dataset, TRAIN), _classes_in(dataset, VALIDATION)
    if nowhere := [name for name in dataset.classes.names if name not in in_train | in_validation]:
        feedback.pushWarning(f"No chip holds these classes: {', '.join(nowhere)}.")
    if unlearnt := [name for name in dataset.classes.names if name in in_validation - in_train]:
        feedback.pushWarning(f"No training chip holds these classes, which cannot be learnt: {', '.join(unlearnt)}.")
    untested = [name for name in dataset.classes.names if name in in_train - in_validation]
    if untested and dataset.of_split(VALIDATION):
        feedback.pushWarning(
            f"No validation chip holds these classes, which will have no accuracy figure: {', '.join(untested)}."
        )


def _classes_in(dataset: ChipDataset, split: str) -> set[str]:
    return {entry.name for entry in dataset.classes if dataset.chip_counts[split][str(entry.value)]}
