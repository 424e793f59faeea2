"""The report of a chip dataset: one HTML file that shows what was exported and needs no other."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ..feedback import Feedback
from ..geo.reports.page import write_page
from ..version import plugin_version
from .dataset import ChipDataset, Scene
from .reportpictures import SPLIT_COLORS, chip_map, examples_of, histogram_path

TEMPLATE = Path(__file__).with_name("report.html")
SPLIT_TITLES = {"train": "Training", "validation": "Validation", "test": "Test"}
# Of a dataset put together from many scenes the others are only counted.
MOST_SCENES = 12


class NotedFeedback:
    """Passes everything on to another feedback object, and keeps what was said for the report."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def setProgress(self, percent: float) -> None:
        self._feedback.setProgress(percent)

    def pushInfo(self, text: str) -> None:
        # How much time a run had left is of no use when it is over.
        if not text.endswith(" left."):
            self.infos.append(text)
        self._feedback.pushInfo(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)
        self._feedback.pushWarning(text)

    def pushMetrics(self, values: dict[str, Any]) -> None:
        self._feedback.pushMetrics(values)

    def isCanceled(self) -> bool:
        return self._feedback.isCanceled()

    def isStopped(self) -> bool:
        return self._feedback.isStopped()


def write_report(
    path: str | os.PathLike[str],
    dataset: ChipDataset,
    *,
    warnings: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> None:
    """Writes the report: classes, bands, a map and examples of the chips, warnings, the log's `notes`, and settings.

    Some tens of chips are read from the dataset, however many there are. Raises OutputError, and DatasetError for chips
    that cannot be read.
    """
    splits = [split for split in SPLIT_TITLES if dataset.of_split(split)]
    write_page(
        path,
        TEMPLATE,
        title=f"Training chips: {dataset.folder.name}",
        settings=_settings(dataset.job),
        versions={"pixelwise": plugin_version(), "python": platform.python_version(), "gdal": gdal.__version__},
        summary=_summary(dataset, splits),
        warnings=warnings,
        notes=notes,
        splits=[(SPLIT_TITLES[split], SPLIT_COLORS[split]) for split in splits],
        class_rows=_class_rows(dataset, splits),
        chip_totals=[f"{len(dataset.of_split(split)):,}" for split in splits],
        folds=_folds(dataset),
        bands=_band_cards(dataset),
        pixels=f"{dataset.statistics.count:,}",
        scenes=[_scene_card(dataset, number) for number in range(min(len(dataset.scenes), MOST_SCENES))],
        more_scenes=max(len(dataset.scenes) - MOST_SCENES, 0),
        sources=[] if dataset.scenes else dataset.sources,
        legend=list(dataset.classes),
        clear_value=0 if 0 in dataset.classes.values and len(dataset.classes) > 1 else -1,
        sheets=[
            {"title": SPLIT_TITLES[split], "count": len(dataset.of_split(split)), "chips": examples_of(dataset, split)}
            for split in splits
        ],
    )


def _summary(dataset: ChipDataset, splits: Sequence[str]) -> str:
    counts = [f"{len(dataset.of_split(split)):,} for {SPLIT_TITLES[split].lower()}" for split in splits]
    kind = f"{dataset.dtype}, stretched from {_source_types(dataset)}" if dataset.stretch else dataset.dtype
    listed = " and ".join([", ".join(counts[:-1]), counts[-1]] if len(counts) > 1 else counts) or "none"
    return (
        f"{len(dataset.chips):,} chips of {dataset.chip_size} × {dataset.chip_size} pixels ({listed}), with the bands "
        f"{', '.join(band.name for band in dataset.bands)} ({kind}) and the classes {', '.join(dataset.classes.names)}."
    )


def _source_types(dataset: ChipDataset) -> str:
    return " and ".join(sorted({band.dtype for band in dataset.bands}))


def _class_rows(dataset: ChipDataset, splits: Sequence[str]) -> list[dict[str, Any]]:
    """A row per class and one for what is ignored: pixels, share of all pixels and chips, for every split."""
    totals = {split: len(dataset.of_split(split)) * dataset.chip_size**2 for split in splits}
    rows: list[dict[str, Any]] = []
    for entry in dataset.classes:
        key = str(entry.value)
        cells = [
            _class_cell(
                dataset.pixel_counts.get(split, {}).get(key, 0),
                totals[split],
                f"{dataset.chip_counts.get(split, {}).get(key, 0):,}",
            )
            for split in splits
        ]
        rows.append({"name": entry.name, "color": entry.color, "value": entry.value, "cells": cells})
    ignored = [
        _class_cell(totals[split] - sum(dataset.pixel_counts.get(split, {}).values()), totals[split], "")
        for split in splits
    ]
    rows.append({"name": "not counted", "color": "#ffffff", "value": dataset.ignore_value, "cells": ignored})
    return rows


def _class_cell(pixels: int, total: int, chips: str) -> dict[str, Any]:
    share = 100 * pixels / total
    # A class that is hardly there must not look as if it were not there at all.
    text = "0 %" if not pixels else f"{share:.1f} %" if share >= 0.1 else "< 0.1 %"
    return {"pixels": f"{pixels:,}", "share": text, "width": f"{share:.1f}", "chips": chips, "none": chips == "0"}


def _folds(dataset: ChipDataset) -> list[tuple[int, str]]:
    return [(fold, f"{sum(chip.fold == fold for chip in dataset.chips):,}") for fold in range(1, dataset.folds + 1)]


def _band_cards(dataset: ChipDataset) -> list[dict[str, Any]]:
    statistics = dataset.statistics
    cards: list[dict[str, Any]] = []
    for number, band in enumerate(dataset.bands):
        names = ("min", "p02", "mean", "std", "p98", "max")
        figures = {name: f"{getattr(statistics, name)[number]:.5g}" for name in names}
        histogram = statistics.histogram[number] if statistics.histogram else None
        card: dict[str, Any] = {"name": band.name, "figures": figures, "stretch": "", "path": ""}
        if dataset.stretch:
            card["stretch"] = " … ".join(f"{value:.5g}" for value in dataset.stretch[number])
        if histogram:
            # The last bin of whole numbers ends before `high`.
            high = histogram.high - (np.dtype(dataset.dtype).kind in "iu")
            card |= {"path": histogram_path(histogram), "low": f"{histogram.low:.5g}", "high": f"{high:.5g}"}
        cards.append(card)
    return cards


def _scene_card(dataset: ChipDataset, number: int) -> dict[str, Any]:
    scene = dataset.scenes[number]
    width, height = scene.pixel_size
    return {
        "sources": scene.sources,
        "grid": f"{scene.width:,} × {scene.height:,} pixels of {width:.6g} × {height:.6g}, {_crs_name(scene)}",
        "map": chip_map(dataset, number),
    }


def _crs_name(scene: Scene) -> str:
    if not scene.crs:
        return "no CRS"
    try:
        return osr.SpatialReference(scene.crs).GetName() or "unnamed CRS"
    except RuntimeError:
        return "unknown CRS"


def _settings(job: dict[str, Any]) -> list[tuple[str, str]]:
    """The job's items that say something; empty ones are defaults."""
    return [(name.upper(), text) for name, item in job.items() if (text := _text_of(item))]


def _text_of(item: Any) -> str:
    """A setting to be read: layers and classes as “name: value” lines instead of JSON."""
    if isinstance(item, dict):
        parts = [f"{key}: {text}" for key, value in item.items() if value is not False and (text := _text_of(value))]
        return ", ".join(parts)
    if isinstance(item, list | tuple):
        return "; ".join(filter(None, map(_text_of, item)))
    if isinstance(item, bool):
        return "yes" if item else "no"
    if isinstance(item, float):
        return f"{item:g}"
    return "" if item is None else str(item)
