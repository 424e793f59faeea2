"""How well a class raster agrees with the labels, as figures and as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.job import ExportJob, LabelLayer, LayerSource
from pixelwise.chips.labels.labels import open_labels
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.accuracyfigures import class_figures, overall_figures
from pixelwise.geo.classes import ClassTable, rgb
from pixelwise.geo.confusion import confusion
from pixelwise.geo.grid import grid_of
from pixelwise.geo.raster import RasterStack, open_raster
from pixelwise.geo.windows import Window

ROWS_AT_A_TIME = 512
PREVIEW_PIXELS = 1000
# Items of an export that are a layer or nothing.
LAYER_ITEMS = ("area", "mask", "split_polygons")


@dataclass(frozen=True)
class Figures:
    """The classes and the confusion matrix [label, class] of the rows that were not trained on."""

    classes: ClassTable
    matrix: NDArray[np.int64]


def assess(chips: Path, class_raster: Path, first_row: int, end_row: int) -> Figures:
    """Compares rows of a class raster with the labels that the chips were cut with, in strips."""
    dataset = open_dataset(chips)
    described: dict[str, Any] = dict(dataset.job)
    described["labels"] = [LabelLayer(**item) for item in described["labels"]]
    described |= {key: LayerSource(**described[key]) for key in LAYER_ITEMS if described.get(key)}
    job = ExportJob(**described)
    raster = open_raster(class_raster)
    grid, count = grid_of(raster), len(dataset.classes)
    labels = open_labels(job, grid, SilentFeedback())
    position = np.full(256, -1, np.int64)
    position[dataset.classes.values] = np.arange(count)
    matrix = np.zeros((count, count), np.int64)
    for row in range(first_row, end_row, ROWS_AT_A_TIME):
        window = Window(row, 0, min(ROWS_AT_A_TIME, end_row - row), grid.width)
        mapped = raster.GetRasterBand(1).ReadAsArray(0, row, window.width, window.height)
        matrix += confusion(position[labels.read(window)], position[mapped], count)
    labels.close()
    return Figures(dataset.classes, matrix)


def table(figures: Figures) -> str:
    """Share, precision, recall and IoU of every class."""
    matrix = figures.matrix
    shares = matrix.sum(1) / max(matrix.sum(), 1)
    found = class_figures(matrix)
    columns = (shares, found["users_accuracy"], found["producers_accuracy"], found["iou"])
    width = max(len(name) for name in [*figures.classes.names, "class"])
    lines = [f"  {'class':<{width}}  of labels  precision  recall     IoU"]
    for name, share, *rates in zip(figures.classes.names, *columns, strict=True):
        percents = [f"{'–':>7}" if np.isnan(rate) else f"{rate:7.1%}" for rate in rates]
        lines.append(f"  {name:<{width}}  {share:9.1%}    {percents[0]} {percents[1]} {percents[2]}")
    return "\n".join(lines)


def summary(figures: Figures) -> str:
    found = overall_figures(figures.matrix)
    return f"overall accuracy {found['overall_accuracy']:.1%}, mean IoU {found['mean_iou']:.1%}"


def draw_preview(path: Path, imagery: Path, class_raster: Path, figures: Figures, cut: int) -> None:
    """A PNG: the image beside its class map, a legend, and a line where the held-out rows begin."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch
    from matplotlib.patheffects import withStroke

    image, shown = picture_of(imagery), map_of(class_raster, figures.classes)
    rows, cols = image.shape[:2]
    width, legend = 14.4, 0.75
    height = float(np.clip(width / 2 * rows / cols, 3, 12)) + legend
    figure = Figure(figsize=(width, height), facecolor="white")
    canvas = FigureCanvasAgg(figure)
    axes = figure.subplots(1, 2)
    figure.subplots_adjust(left=0.006, right=0.994, top=1 - 0.35 / height, bottom=legend / height, wspace=0.012)
    line = cut / open_raster(imagery).RasterYSize * rows
    for axis, pixels, title in zip(axes, (image, shown), (imagery.name, "Class raster"), strict=True):
        axis.imshow(pixels, interpolation="nearest")
        axis.axhline(line, color="white", linewidth=2.4)
        axis.axhline(line, color="black", linewidth=1, linestyle=(0, (6, 4)))
        axis.set_title(title, fontsize=12)
        axis.set_axis_off()
    outlined = {"color": "white", "weight": "bold", "path_effects": [withStroke(linewidth=3, foreground="black")]}
    axes[0].annotate("held out", (8, line + 8), va="top", **outlined)
    axes[0].annotate("training", (8, line - 8), va="bottom", **outlined)
    scores = class_figures(figures.matrix)["iou"]
    handles = [
        Patch(color=entry.color, label=entry.name if np.isnan(score) else f"{entry.name}  {score:.0%}")
        for entry, score in zip(figures.classes, scores, strict=True)
    ]
    heading = f"Held-out rows: {summary(figures)}; in the legend the IoU of each class"
    columns = min(len(handles), 8)
    figure.legend(handles=handles, loc="lower center", ncols=columns, frameon=False, title=heading)
    canvas.print_png(str(path))


def reduced(dataset: gdal.Dataset) -> dict[str, int]:
    """Buffer size for a preview."""
    factor = max(dataset.RasterXSize, dataset.RasterYSize) / PREVIEW_PIXELS
    return {
        "buf_xsize": max(round(dataset.RasterXSize / max(factor, 1)), 1),
        "buf_ysize": max(round(dataset.RasterYSize / max(factor, 1)), 1),
    }


def picture_of(imagery: Path) -> NDArray[np.uint8]:
    """Red, green and blue (rows, cols, 3), or the first band in grey, stretched between their percentiles 1 and 99."""
    dataset = open_raster(imagery)
    count = len(RasterStack([imagery]).bands)
    numbers = (1, 2, 3) if count >= 3 else (1, 1, 1)
    layers = []
    for number in numbers:
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray(resample_alg=gdal.GRIORA_Average, **reduced(dataset)).astype(float)
        known = np.isfinite(values) & (values != band.GetNoDataValue() if band.GetNoDataValue() is not None else True)
        low, high = np.percentile(values[known], (1, 99)) if known.any() else (0, 1)
        layers.append(np.where(known, np.clip((values - low) / max(high - low, 1e-9), 0, 1), 1))
    return (np.dstack(layers) * 255).astype(np.uint8)


def map_of(class_raster: Path, classes: ClassTable) -> NDArray[np.uint8]:
    """The class raster in the colours of its classes; white where it has no data."""
    colors = np.full((256, 3), 255, np.uint8)
    for entry in classes:
        colors[entry.value] = rgb(entry.color)
    dataset = open_raster(class_raster)
    return colors[dataset.GetRasterBand(1).ReadAsArray(**reduced(dataset))]
