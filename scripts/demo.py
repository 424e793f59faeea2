"""`make demo`: from a raster and labels to a class map, by three calls of qgis_process, and how good the map is."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "build" / "plugins")]

import demo_figures  # noqa: E402  (the two lines above make these importable)
from demo_process import QgisProcess, StepError  # noqa: E402
from osgeo import gdal, ogr  # noqa: E402

from pixelwise.chips.job import LayerSource  # noqa: E402
from pixelwise.errors import PixelwiseError  # noqa: E402
from pixelwise.geo.grid import Grid, grid_of  # noqa: E402
from pixelwise.geo.raster import open_raster  # noqa: E402
from pixelwise.geo.vectors import extent_on_grid, open_layer  # noqa: E402
from pixelwise.resources.sample_scene import make_scene  # noqa: E402

DEMO = ROOT / "build" / "demo"
# The north of the labelled part trains, the south tests.
TRAINING_SHARE = 0.7
FEWEST_ROWS = 64
# As many as fit into some five minutes on two cores; with own files the default of the algorithm.
SAMPLE_EPOCHS = "10"


@dataclass(frozen=True)
class Task:
    """What the demo works on; `labels` as QGIS takes it, which may name a layer after a bar."""

    imagery: Path
    labels: str
    class_field: str
    folder: Path
    epochs: str


def main() -> None:
    started = time.monotonic()
    try:
        task = own_task() or sample_task()
        run(task, started)
    except KeyboardInterrupt:
        print("\ndemo: stopped", file=sys.stderr)
        sys.exit(130)
    except (PixelwiseError, StepError) as error:
        fail(str(error))


def fail(sentence: str) -> NoReturn:
    print(f"\ndemo: {sentence}", file=sys.stderr)
    sys.exit(1)


def own_task() -> Task | None:
    """The task that IMAGERY and LABELS describe; None without them."""
    imagery, labels = os.environ.get("IMAGERY", ""), os.environ.get("LABELS", "")
    if not imagery and not labels:
        return None
    for name, value, other in (("IMAGERY", imagery, "LABELS"), ("LABELS", labels, "IMAGERY")):
        if not value:
            fail(f"{other} was given without {name}: give both for your own files, or none for the sample")
        if not Path(value.split("|")[0]).exists():
            fail(f"{name}: {value} does not exist")
    folder = DEMO / "own"
    folder.mkdir(parents=True, exist_ok=True)
    class_field = os.environ.get("CLASS_FIELD", "")
    path, *layer = labels.split("|")
    labels = "|".join([str(Path(path).resolve()), *layer])
    return Task(Path(imagery).resolve(), labels, class_field, folder, os.environ.get("EPOCHS", ""))


def sample_task() -> Task:
    print("== Drawing the sample scene: 2048 × 2048 pixels of 0.3 m, red, green, blue, near infrared")
    folder = DEMO / "sample"
    scene = make_scene(folder / "scene")
    print(f"  {scene['raster']}\n  {scene['labels']}")
    return Task(Path(scene["raster"]), scene["labels"], "class", folder, os.environ.get("EPOCHS") or SAMPLE_EPOCHS)


def run(task: Task, started: float) -> None:
    """Export, train, classify, assess; prints where everything is."""
    qgis = QgisProcess(ROOT, DEMO)
    cut, end = rows_of(task)
    folder = task.folder
    training_part = folder / "training_part.vrt"
    width = open_raster(task.imagery).RasterXSize
    gdal.Translate(str(training_part), str(task.imagery), format="VRT", srcWin=[0, 0, width, cut])
    print(f"\nRows 0 to {cut - 1} train; rows {cut} to {end - 1} are held out to measure the accuracy.")

    fields = {"CLASS_FIELD": task.class_field} if task.class_field else {}
    chips = folder / "chips"
    export = {"INPUT": training_part, "LABELS": task.labels, **fields, "OUTPUT": chips}
    qgis.run("Cutting training chips", "exporttrainingchips", export)

    model, report = folder / "model.safetensors", folder / "report.html"
    epochs = {"EPOCHS": task.epochs} if task.epochs else {}
    qgis.run(
        "Training a network (the longest step)",
        "trainsegmentationmodel",
        {"CHIPS": chips, **epochs, "OUTPUT": model, "REPORT": report},
    )

    classes, polygons, areas = folder / "classes.tif", folder / "polygons.gpkg", folder / "class_areas.html"
    outputs = {"OUTPUT": classes, "POLYGONS": polygons, "CLASS_AREAS": areas}
    qgis.run("Classifying the whole raster", "classifyraster", {"INPUT": task.imagery, "MODEL": model, **outputs})

    print("\n== Measuring the accuracy on the held-out rows")
    figures = demo_figures.assess(chips, classes, cut, end)
    print(demo_figures.table(figures))
    preview = folder / "preview.png"
    demo_figures.draw_preview(preview, task.imagery, classes, figures, cut)
    named = [("Class raster", classes), ("Polygons", polygons), ("Class areas", areas), ("Model", model)]
    named += [("Training report", report), ("Preview", preview)]
    print("\n== Done in " + f"{(time.monotonic() - started) / 60:.1f} minutes")
    for name, path in named:
        print(f"  {name:<16} {path}")
    print(f"  {'Accuracy':<16} {demo_figures.summary(figures)} on the rows not trained on")


def rows_of(task: Task) -> tuple[int, int]:
    """The first held-out row and the one after the last: the southern part of what the labels cover."""
    dataset = open_raster(task.imagery)
    grid = grid_of(dataset)
    first, end = labelled_rows(task.labels, grid)
    cut = first + round((end - first) * TRAINING_SHARE)
    if cut < FEWEST_ROWS or end - cut < FEWEST_ROWS:
        fail(f"LABELS: {task.labels} covers only {max(end - first, 0)} rows of {task.imagery}; 220 or more are needed")
    return cut, end


def labelled_rows(labels: str, grid: Grid) -> tuple[int, int]:
    """Rows of the grid that the labels' extent covers; all of them for a label raster."""
    source = label_source(labels)
    extent = None if source.is_raster else extent_on_grid(open_layer(source.path, source.layer), grid)
    if extent is None:
        return 0, grid.height
    window = grid.window_of(extent).intersection(grid.window)
    return window.row, window.row_end


def label_source(labels: str) -> LayerSource:
    """The file and layer of labels written as QGIS does: PATH or PATH|layername=NAME."""
    path, *options = labels.split("|")
    layer = next((option.removeprefix("layername=") for option in options if option.startswith("layername=")), "")
    try:
        vector = gdal.OpenEx(path, gdal.OF_VECTOR)
        is_raster = all(vector.GetLayer(i).GetGeomType() == ogr.wkbNone for i in range(vector.GetLayerCount()))
    except RuntimeError:
        is_raster = True
    return LayerSource(path, layer, is_raster=is_raster)


if __name__ == "__main__":
    main()
