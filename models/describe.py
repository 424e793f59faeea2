"""A model file for people and scripts: what it needs, what it finds, how good it is. Without torch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import osr

from ..geo.reports.accuracytables import accuracy_tables
from ..geo.reports.curves import charts_of
from ..geo.reports.page import write_page
from ..geo.reports.settings import setting_rows, setting_text
from ..geo.reports.tables import Row, Table, count, numeric, words
from ..language import grouped, translate
from .choices import network_name
from .figures import number_text
from .header import ModelHeader, count_weights

TEMPLATE = Path(__file__).with_name("describe.html")


def facts_of(header: ModelHeader) -> dict[str, Any]:
    """The facts of a model as the outputs of `describemodel`; figures that are not known are None.

    PIXEL_SIZE is the width in units of the CRS, CRS its name. Every class is written as "value name".
    """
    metrics = header.metrics
    return {
        "ARCHITECTURE": header.architecture,
        "ENCODER": header.encoder,
        "BANDS": ", ".join(band.name for band in header.bands),
        "BAND_COUNT": len(header.bands),
        "DTYPE": header.dtype,
        "CLASSES": ", ".join(f"{entry.value} {entry.name}" for entry in header.classes),
        "CLASS_COUNT": len(header.classes),
        "CHIP_SIZE": header.chip_size,
        "PIXEL_SIZE": header.pixel_size[0],
        "CRS": crs_name(header.crs),
        "MEAN_IOU": metrics.get("mean_iou"),
        "OVERALL_ACCURACY": metrics.get("overall_accuracy"),
        "BEST_EPOCH": metrics.get("best_epoch"),
    }


def crs_name(wkt: str) -> str:
    """The name of a CRS given as WKT, as people know it."""
    if not wkt:
        return translate("Pixelwise", "no CRS")
    try:
        return osr.SpatialReference(wkt).GetName() or translate("Pixelwise", "unnamed CRS")
    except RuntimeError:
        return translate("Pixelwise", "unknown CRS")


def write_description(
    page: str | os.PathLike[str], header: ModelHeader, model: str | os.PathLike[str] | None = None
) -> None:
    """Writes what a header says as one HTML file, with the size of the `model` file where it is given.

    Raises OutputError where the page cannot be written.
    """
    metrics = header.metrics
    history = metrics.get("history") or []
    confusion = metrics.get("confusion") or []
    matrix = np.array(confusion, np.int64) if len(confusion) == len(header.classes) else None
    name = Path(model).stem if model else network_name(header.architecture, header.encoder)
    write_page(
        page,
        TEMPLATE,
        title=translate("Pixelwise", "Model: {name}").format(name=name),
        settings=setting_rows(header.job),
        versions=header.versions,
        summary=_summary(header),
        facts=_fact_rows(header, model),
        bands=_band_table(header),
        classes=_class_table(header),
        accuracy=accuracy_tables(header.classes, matrix),
        charts=charts_of(history, header.classes, int(metrics.get("best_epoch") or 0)) if history else [],
    )


def _summary(header: ModelHeader) -> str:
    names = ", ".join(header.classes.names)
    score = header.metrics.get("mean_iou")
    task = translate("Pixelwise", "A network that tells apart {classes}.").format(classes=names)
    if score is not None:
        judged = translate("Pixelwise", "On its validation chips it reached a mean IoU of {iou}.")
    else:
        judged = translate("Pixelwise", "It was not checked on validation chips, so nobody knows how good it is.")
    return " ".join([task, judged.format(iou=number_text(score))])


def _fact_rows(header: ModelHeader, model: str | os.PathLike[str] | None) -> list[tuple[str, str]]:
    width, height = header.pixel_size
    chip_size = translate("Pixelwise", "{size} × {size} pixels").format(size=header.chip_size)
    rows = [
        (translate("Pixelwise", "Architecture"), header.architecture),
        (translate("Pixelwise", "Encoder"), header.encoder or translate("Pixelwise", "none")),
        (translate("Pixelwise", "Details of the network"), setting_text(header.arguments)),
        (translate("Pixelwise", "Weights the encoder began with"), str(header.job.get("encoder_weights", ""))),
        (translate("Pixelwise", "Chip size"), chip_size),
        (translate("Pixelwise", "Pixel size"), f"{width:.6g} × {height:.6g}"),
        (translate("Pixelwise", "CRS of the training"), crs_name(header.crs)),
        (translate("Pixelwise", "Kept epoch"), setting_text(header.metrics.get("best_epoch"))),
        (translate("Pixelwise", "Value of pixels that do not count"), str(header.ignore_value)),
    ]
    if model is not None:
        rows.append((translate("Pixelwise", "Parameters"), grouped(f"{count_weights(model):,}")))
        rows.append((translate("Pixelwise", "File"), f"{os.fspath(model)}, {Path(model).stat().st_size / 1e6:.1f} MB"))
    return [(name, text) for name, text in rows if text]


def _class_table(header: ModelHeader) -> Table:
    rows = [Row(item.name, [count(item.value)], item.color) for item in header.classes]
    return Table([translate("Pixelwise", "Class"), translate("Pixelwise", "Value")], rows)


def _band_table(header: ModelHeader) -> Table:
    """A row per band; older models do not have every figure."""

    def text(values: Sequence[float], number: int) -> str:
        return f"{values[number]:.5g}" if number < len(values) else ""

    columns = [
        translate("Pixelwise", "Name"),
        translate("Pixelwise", "Band"),
        translate("Pixelwise", "Type in the raster"),
        translate("Pixelwise", "Most values"),
        translate("Pixelwise", "Mean"),
        translate("Pixelwise", "Deviation"),
    ]
    if header.stretch:
        columns.append(translate("Pixelwise", "Stretched from"))
    rows = []
    for number, band in enumerate(header.bands):
        most = " … ".join(filter(None, (text(header.p02, number), text(header.p98, number))))
        cells = [numeric(most), numeric(text(header.mean, number)), numeric(text(header.std, number))]
        if header.stretch:
            cells.append(numeric(" … ".join(f"{value:.5g}" for value in header.stretch[number])))
        rows.append(Row(band.name, [count(number + 1), words(band.dtype), *cells]))
    return Table(columns, rows)
