"""The report of a chip dataset: one HTML file that shows what was exported and needs no other."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import osr

from ..feedback import Feedback, ForwardedFeedback
from ..geo.reports.bars import histogram_chart
from ..geo.reports.page import write_page
from ..geo.reports.settings import setting_rows, versions_of
from ..geo.reports.tables import Row, Table, count, numeric, rounded
from .dataset import ChipDataset, Scene
from .reportpictures import SPLIT_COLORS, chip_map, examples_of

TEMPLATE = Path(__file__).with_name("report.html")
SPLIT_TITLES = {"train": "Training", "validation": "Validation", "test": "Test"}
BAND_FIGURES = {
    "min": "Minimum",
    "p02": "2\u00a0%",
    "mean": "Mean",
    "std": "Deviation",
    "p98": "98\u00a0%",
    "max": "Maximum",
}
# Of a dataset put together from many scenes the others are only counted.
MOST_SCENES = 12


class NotedFeedback(ForwardedFeedback):
    """Passes everything on to another feedback object, and keeps what was said for the report."""

    def __init__(self, feedback: Feedback) -> None:
        super().__init__(feedback)
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, text: str) -> None:
        # How much time a run had left is of no use when it is over.
        if not text.endswith(" left."):
            self.infos.append(text)
        super().pushInfo(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)
        super().pushWarning(text)


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
        settings=setting_rows(dataset.job),
        versions=versions_of(),
        summary=_summary(dataset, splits),
        warnings=warnings,
        notes=notes,
        splits=[(SPLIT_TITLES[split], SPLIT_COLORS[split]) for split in splits],
        class_rows=_class_rows(dataset, splits),
        chip_totals=[f"{len(dataset.of_split(split)):,}" for split in splits],
        folds=_folds(dataset),
        histograms=_histograms(dataset),
        bands=_band_table(dataset),
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
    return {
        "count": pixels,
        "pixels": f"{pixels:,}",
        "share": text,
        "width": f"{share:.1f}",
        "chips": chips,
        "none": chips == "0",
    }


def _folds(dataset: ChipDataset) -> Table:
    counts = [sum(chip.fold == fold for chip in dataset.chips) for fold in range(1, dataset.folds + 1)]
    return Table(["Fold", "Chips"], [Row(str(number + 1), [count(chips)]) for number, chips in enumerate(counts)])


def _histograms(dataset: ChipDataset) -> list[tuple[str, str]]:
    """Band names with their histograms as SVG; datasets of the first version have none."""
    drawn = []
    for band, histogram in zip(dataset.bands, dataset.statistics.histogram, strict=False):
        # The last bin of whole numbers ends before `high`.
        high = histogram.high - (np.dtype(dataset.dtype).kind in "iu")
        ends = (f"{histogram.low:.5g}", f"{high:.5g}")
        drawn.append((band.name, histogram_chart(f"Histogram of {band.name}", *ends, histogram.counts)))
    return drawn


def _band_table(dataset: ChipDataset) -> Table:
    rows = []
    for number, band in enumerate(dataset.bands):
        cells = [rounded(getattr(dataset.statistics, key)[number]) for key in BAND_FIGURES]
        if dataset.stretch:
            cells.append(numeric(" … ".join(f"{value:.5g}" for value in dataset.stretch[number])))
        rows.append(Row(band.name, cells))
    columns = ["Band", *BAND_FIGURES.values()]
    return Table([*columns, "In the raster, 0 … 255 was"] if dataset.stretch else columns, rows)


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
