"""The report of a training: one HTML file that needs no other, written again after every epoch."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...geo.reports.accuracytables import accuracy_tables
from ...geo.reports.curves import charts_of
from ...geo.reports.page import write_page
from ...geo.reports.pictures import png_uri
from ...geo.reports.settings import setting_rows
from ...geo.reports.tables import Row, Table, count
from ...language import translate
from ..figures import EpochFigures, number_text
from ..header import ModelHeader
from .chipstore import ChipStore
from .examples import Example, Examples
from .panels import class_pixels, image_pixels, panels_of, thinning
from .remarks import remarks_on

TEMPLATE = Path(__file__).with_name("report.html")
# A browser that shows the report of a running training loads it again after so many seconds.
RELOAD_SECONDS = 20
COUNTS = ("parameters", "trained", "frozen")

# Title, normalised image (bands, rows, cols) and label positions (rows, cols), as `augment.preview` gives them.
Augmented = tuple[str, NDArray[np.float32], NDArray[np.uint8]]


class TrainingReport:
    """A report that is written again and again; pictures are drawn again only where they would be others.

    `store` holds the chips that examples are taken from, of which only the few that are shown are read. `split` is its
    name. `network` is what `network_summary` says, `preview` what `augment.preview` gives.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        store: ChipStore,
        *,
        split: str = "validation",
        network: Mapping[str, Any] | None = None,
        preview: Sequence[Augmented] = (),
        rgb_bands: Sequence[int] = (),
    ) -> None:
        self._path = path
        self._store = store
        self._split = split
        self._network = network_table(network or {})
        self._rgb_bands = tuple(rgb_bands)
        self._preview = [self._sheet_item(*item) for item in preview]
        self._drawn: Examples | None = None
        self._sheets: list[dict[str, Any]] = []

    def write(
        self,
        header: ModelHeader,
        history: Sequence[EpochFigures],
        examples: Examples | None = None,
        *,
        running: bool = False,
        notes: Sequence[str] = (),
        warnings: Sequence[str] = (),
    ) -> None:
        """Writes curves, accuracy, examples, settings; `header` and `examples` are those of the best epoch so far.

        While the training is `running`, a browser is told to load the page again. `notes` and `warnings` are what was
        said in the log. Raises OutputError, and DatasetError for chips that cannot be read.
        """
        best = next(figures for figures in history if figures.epoch == header.metrics["best_epoch"])
        classes = header.classes
        if examples is not self._drawn:
            self._drawn, self._sheets = examples, self._example_sheets(examples)
        points = [figures.curve_point(classes) for figures in history]
        write_page(
            self._path,
            TEMPLATE,
            title=translate("Pixelwise", "Training report: {architecture} with {encoder}").format(
                architecture=header.architecture, encoder=header.encoder
            ),
            settings=setting_rows(header.job),
            versions=header.versions,
            reload=RELOAD_SECONDS if running else 0,
            summary=_summary(header, best, len(history), running),
            remarks=remarks_on(history, best, classes, running=running),
            warnings=list(warnings),
            notes=list(notes),
            charts=charts_of(points, classes, best.epoch),
            accuracy=accuracy_tables(classes, best.confusion),
            legend=list(classes),
            split=self._split,
            sheets=self._sheets,
            preview=self._preview,
            network=self._network,
        )

    def _example_sheets(self, examples: Examples | None) -> list[dict[str, Any]]:
        if examples is None:
            return []
        titles = (translate("Pixelwise", "Where it is wrong most"), translate("Pixelwise", "Where it is right"))
        sheets = zip(titles, examples.worst_and_best, strict=True)
        return [
            {"title": title, "chips": [self._example(item) for item in chosen]} for title, chosen in sheets if chosen
        ]

    def _example(self, example: Example) -> dict[str, Any]:
        panels = panels_of(example, self._store, self._rgb_bands)
        text = translate("Pixelwise", "{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}").format(
            percent=100 * example.wrong / example.counted,
            count=example.counted,
            iou=number_text(example.mean_iou, 2),
        )
        return {
            "id": self._store.records[example.number].id,
            "pictures": [png_uri(pixels) for pixels in panels],
            "text": text,
        }

    def _sheet_item(self, title: str, image: NDArray[np.float32], positions: NDArray[np.uint8]) -> dict[str, str]:
        """An augmented chip in its own colours again; what was brightened stays brighter."""
        dataset = self._store.dataset
        shape = (len(dataset.bands), 1, 1)
        step = thinning(len(positions))
        std = [value if value > 0 else 1.0 for value in dataset.statistics.std]
        values = image[:, ::step, ::step] * np.reshape(std, shape) + np.reshape(dataset.statistics.mean, shape)
        thin = positions[::step, ::step]
        shown = image_pixels(dataset, values, np.ones(thin.shape, bool), self._rgb_bands)
        return {"title": title, "image": png_uri(shown), "label": png_uri(class_pixels(dataset.classes, thin))}


def network_table(summary: Mapping[str, Any]) -> Table:
    """A row per part of the network and one for all of it: its parameters, those that are trained and the frozen."""
    parts = [*summary.get("parts", {}).items(), (translate("Pixelwise", "all"), summary)] if summary else []
    rows = [
        Row(name.replace("_", " "), [count(counts[key]) for key in COUNTS], total=counts is summary)
        for name, counts in parts
    ]
    heads = [
        translate("Pixelwise", "Part"),
        translate("Pixelwise", "Parameters"),
        translate("Pixelwise", "Trained"),
        translate("Pixelwise", "Frozen"),
    ]
    return Table(heads, rows)


def _summary(header: ModelHeader, best: EpochFigures, epochs: int, running: bool) -> str:
    planned = header.job.get("epochs", epochs)
    sentences = []
    if running:
        text = translate("Pixelwise", "The training is running: {done} of {epochs} epochs are done.")
        sentences.append(text.format(done=epochs, epochs=planned))
    sentences.append(_on_best(best, epochs, running))
    text = translate("Pixelwise", "The model takes the bands {bands} and tells apart {classes}.")
    bands = ", ".join(band.name for band in header.bands)
    sentences.append(text.format(bands=bands, classes=", ".join(header.classes.names)))
    return " ".join(sentences)


def _on_best(best: EpochFigures, epochs: int, running: bool) -> str:
    if running and best.mean_iou is None:
        text = translate("Pixelwise", "Epoch {epoch} is the best so far.")
    elif running:
        text = translate(
            "Pixelwise", "Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips."
        )
    elif best.mean_iou is None:
        text = translate("Pixelwise", "Epoch {epoch} of {epochs} was kept.")
    else:
        text = translate(
            "Pixelwise", "Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips."
        )
    return text.format(epoch=best.epoch, epochs=epochs, iou=best.mean_iou)
