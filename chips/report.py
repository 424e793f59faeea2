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
from ..geo.reports.tables import Row, Table, count, listed, numeric, rounded
from ..language import grouped, translate
from .dataset import ChipDataset, Scene
from .parallel import TimeLeft
from .reportpictures import SPLIT_COLORS, chip_map, examples_of

TEMPLATE = Path(__file__).with_name("report.html")
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
        if not isinstance(text, TimeLeft):
            self.infos.append(text)
        super().pushInfo(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)
        super().pushWarning(text)


def _split_titles() -> dict[str, str]:
    return {
        "train": translate("Pixelwise", "Training"),
        "validation": translate("Pixelwise", "Validation"),
        "test": translate("Pixelwise", "Test"),
    }


def _band_figures() -> dict[str, str]:
    """The heads of the columns by the names of the figures."""
    return {
        "min": translate("Pixelwise", "Minimum"),
        "p02": "2\u00a0%",
        "mean": translate("Pixelwise", "Mean"),
        "std": translate("Pixelwise", "Deviation"),
        "p98": "98\u00a0%",
        "max": translate("Pixelwise", "Maximum"),
    }


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
    titles = {split: title for split, title in _split_titles().items() if dataset.of_split(split)}
    splits = list(titles)
    write_page(
        path,
        TEMPLATE,
        title=translate("Pixelwise", "Training chips: {name}").format(name=dataset.folder.name),
        settings=setting_rows(dataset.job),
        versions=versions_of(),
        summary=_summary(dataset, splits),
        warnings=warnings,
        notes=notes,
        splits=[(title, SPLIT_COLORS[split]) for split, title in titles.items()],
        class_rows=_class_rows(dataset, splits),
        chip_totals=[grouped(f"{len(dataset.of_split(split)):,}") for split in splits],
        folds=_folds(dataset),
        histograms=_histograms(dataset),
        bands=_band_table(dataset),
        pixels=grouped(f"{dataset.statistics.count:,}"),
        scenes=[_scene_card(dataset, number) for number in range(min(len(dataset.scenes), MOST_SCENES))],
        more_scenes=max(len(dataset.scenes) - MOST_SCENES, 0),
        sources=[] if dataset.scenes else dataset.sources,
        legend=list(dataset.classes),
        clear_value=0 if 0 in dataset.classes.values and len(dataset.classes) > 1 else -1,
        sheets=[
            {"title": title, "count": len(dataset.of_split(split)), "chips": examples_of(dataset, split)}
            for split, title in titles.items()
        ],
    )


def _summary(dataset: ChipDataset, splits: Sequence[str]) -> str:
    texts = {
        "train": translate("Pixelwise", "{count:,} for training"),
        "validation": translate("Pixelwise", "{count:,} for validation"),
        "test": translate("Pixelwise", "{count:,} for test"),
    }
    counts = [texts[split].format(count=len(dataset.of_split(split))) for split in splits]
    kind = dataset.dtype
    if dataset.stretch:
        types = listed(sorted({band.dtype for band in dataset.bands}))
        kind = translate("Pixelwise", "{dtype}, stretched from {found}").format(dtype=kind, found=types)
    text = translate(
        "Pixelwise",
        "{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes "
        "{names}.",
    )
    return text.format(
        count=len(dataset.chips),
        size=dataset.chip_size,
        counts=listed(counts) or translate("Pixelwise", "none"),
        bands=", ".join(band.name for band in dataset.bands),
        dtype=kind,
        names=", ".join(dataset.classes.names),
    )


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
                grouped(f"{dataset.chip_counts.get(split, {}).get(key, 0):,}"),
            )
            for split in splits
        ]
        rows.append({"name": entry.name, "color": entry.color, "value": entry.value, "cells": cells})
    ignored = [
        _class_cell(totals[split] - sum(dataset.pixel_counts.get(split, {}).values()), totals[split], "")
        for split in splits
    ]
    name = translate("Pixelwise", "not counted")
    rows.append({"name": name, "color": "#ffffff", "value": dataset.ignore_value, "cells": ignored})
    return rows


def _class_cell(pixels: int, total: int, chips: str) -> dict[str, Any]:
    share = 100 * pixels / total
    # A class that is hardly there must not look as if it were not there at all.
    text = "0 %" if not pixels else f"{share:.1f} %" if share >= 0.1 else "< 0.1 %"
    return {
        "count": pixels,
        "pixels": grouped(f"{pixels:,}"),
        "share": text,
        "width": f"{share:.1f}",
        "chips": chips,
        "none": chips == "0",
    }


def _folds(dataset: ChipDataset) -> Table:
    counts = [sum(chip.fold == fold for chip in dataset.chips) for fold in range(1, dataset.folds + 1)]
    columns = [translate("Pixelwise", "Fold"), translate("Pixelwise", "Chips")]
    return Table(columns, [Row(str(number + 1), [count(chips)]) for number, chips in enumerate(counts)])


def _histograms(dataset: ChipDataset) -> list[tuple[str, str]]:
    """Band names with their histograms as SVG; datasets of the first version have none."""
    drawn = []
    for band, histogram in zip(dataset.bands, dataset.statistics.histogram, strict=False):
        # The last bin of whole numbers ends before `high`.
        high = histogram.high - (np.dtype(dataset.dtype).kind in "iu")
        ends = (f"{histogram.low:.5g}", f"{high:.5g}")
        title = translate("Pixelwise", "Histogram of {name}").format(name=band.name)
        drawn.append((band.name, histogram_chart(title, *ends, histogram.counts)))
    return drawn


def _band_table(dataset: ChipDataset) -> Table:
    figures = _band_figures()
    rows = []
    for number, band in enumerate(dataset.bands):
        cells = [rounded(getattr(dataset.statistics, key)[number]) for key in figures]
        if dataset.stretch:
            cells.append(numeric(" … ".join(f"{value:.5g}" for value in dataset.stretch[number])))
        rows.append(Row(band.name, cells))
    columns = [translate("Pixelwise", "Band"), *figures.values()]
    if dataset.stretch:
        columns.append(translate("Pixelwise", "In the raster, 0 … 255 was"))
    return Table(columns, rows)


def _scene_card(dataset: ChipDataset, number: int) -> dict[str, Any]:
    scene = dataset.scenes[number]
    width, height = scene.pixel_size
    text = translate("Pixelwise", "{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}")
    return {
        "sources": scene.sources,
        "grid": text.format(
            width=scene.width, height=scene.height, pixel_width=width, pixel_height=height, crs=_crs_name(scene)
        ),
        "map": chip_map(dataset, number),
    }


def _crs_name(scene: Scene) -> str:
    if not scene.crs:
        return translate("Pixelwise", "no CRS")
    try:
        return osr.SpatialReference(scene.crs).GetName() or translate("Pixelwise", "unnamed CRS")
    except RuntimeError:
        return translate("Pixelwise", "unknown CRS")
