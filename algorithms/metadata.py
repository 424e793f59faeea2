"""What the algorithms read of datasets, models and rasters before a run: metadata only, and never torch."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr, osr

from ..errors import InputError, PixelwiseError
from ..feedback import SilentFeedback
from ..geo.outputs import check_writable
from .translation import translate

if TYPE_CHECKING:
    from ..chips.job import ExportJob, ImportJob
    from ..chips.labels.classtable import LayerValues
    from ..geo.classes import ClassEntry, ClassTable
    from ..geo.grid import Grid
    from ..geo.raster import Band
    from ..maps.accuracy.job import AssessJob, SampleJob
    from ..maps.job import ClassifyFolderJob, ClassifyJob, VectorizeJob
    from ..models.header import ModelHeader
    from ..models.job import TrainJob
    from .rendered_layers import Rendering


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Lets GDAL raise errors inside, as the engine expects, and puts back what QGIS had outside.

    The switch holds for the whole process, and other plugins expect that GDAL answers None. The engine's modules
    throw it when they are imported, so they are imported inside too. For the main thread only.
    """
    switched = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    try:
        for module in switched:
            module.UseExceptions()
        yield
    finally:
        # GDAL 3.6 keeps the switches on a stack and takes them back only from the top; if another plugin has put
        # something there meanwhile, the switch stays as it is.
        for module in reversed(switched):
            with suppress(RuntimeError):
                module.DontUseExceptions()


def model_header(path: str) -> ModelHeader:
    """The header of a model file; ModelFileError says what is wrong with it."""
    with gdal_exceptions():
        from ..models.header import read_header

        return read_header(path)


def describe_model(path: str, page: str) -> dict[str, Any]:
    """The facts of a model file by their keys; also writes them as a web page, unless `page` is empty."""
    with gdal_exceptions():
        from ..models.describe import facts_of, write_description

        header = model_header(path)
        if page:
            write_description(page, header, path)
        return facts_of(header)


def class_items_of_file(path: str) -> list[dict[str, Any]]:
    """Class items of a CSV, JSON or spreadsheet file; LabelError says what is wrong with it."""
    with gdal_exceptions():
        from ..chips.labels.classfile import read_class_file

        return read_class_file(path)


def class_items_of_text(text: str) -> list[dict[str, Any]]:
    """Class items of the JSON in a text; LabelError says what is wrong with it."""
    with gdal_exceptions():
        from ..chips.labels.classfile import read_class_text

        return read_class_text(text)


def classes_of_labels(layers: list[tuple[LayerValues, str]], unlabelled: str) -> list[dict[str, Any]]:
    """Items `{source, value, name, color}` or `{source, ignore}`: what an export makes of labels by itself.

    With the values of each layer comes the path of its raster, of which a sample is read, or an empty text. Raises
    LabelError where there are no classes or too many.
    """
    with gdal_exceptions():
        from ..chips.labels.classtable import classify

        values = [_with_raster(layer, path) if path else layer for layer, path in layers]
        found = classify(values, [], unlabelled)
        entries = {entry.value: {"name": entry.name, "color": entry.color} for entry in found.table}
        items: dict[str, dict[str, Any]] = {}
        for layer, by_key in zip(values, found.values, strict=True):
            for key, value in by_key.items():
                items.setdefault(str(key), {"source": str(key), "value": value} | entries[value])
            for key in layer.keys:
                items.setdefault(str(key), {"source": str(key), "ignore": True})
        named = {item.get("value") for item in items.values()}
        rest = [{"value": value} | entry for value, entry in entries.items() if value not in named]
        return [*rest, *sorted(items.values(), key=lambda item: item.get("value", sys.maxsize))]


def _with_raster(layer: LayerValues, path: str) -> LayerValues:
    """The values of a label raster with what its file says about them."""
    from ..chips.labels.classkeys import number_key
    from ..chips.labels.rasterclasses import names_and_colors, sampled_values
    from ..geo.raster import open_raster

    dataset = open_raster(path)  # a band does not outlive it
    band = dataset.GetRasterBand(1)
    keys = [key for key in map(number_key, sampled_values(band)) if key is not None]
    names, colors = names_and_colors(band)
    return replace(layer, keys=keys, names=names, colors=colors)


def check_label_raster(path: str) -> None:
    """Raises RasterError for a label raster that cannot be opened."""
    with gdal_exceptions():
        from ..geo.raster import RasterStack

        RasterStack([path]).close()


def check_export(job: ExportJob) -> None:
    """Raises PixelwiseError for options that make no sense or do not fit the dataset to which chips are added, for
    rasters that cannot be stacked, and for chips of a kind that the container cannot hold."""
    with gdal_exceptions():
        import numpy as np

        from ..chips.append import older_dataset
        from ..chips.checks import check_job
        from ..chips.containers import check_container
        from ..geo.raster import RasterStack

        check_job(job)
        older_dataset(job)
        with RasterStack(job.inputs, job.bands or None, resampling=job.resampling, pixel_size=job.pixel_size) as stack:
            dtype = stack.dtype if job.dtype == "source" else np.dtype(job.dtype)
            check_container(job.container, dtype, len(stack.bands))


def check_chip_import(job: ImportJob) -> None:
    """Raises PixelwiseError for options that make no sense and for folders that are not there."""
    with gdal_exceptions():
        from ..chips.checks import check_import

        check_import(job)
    for key, folder in (("IMAGES", job.images), ("LABELS", job.labels)):
        if folder and not Path(folder).is_dir():
            text = translate("Pixelwise", "{parameter}: {folder} is no folder; the folder of the files is needed.")
            raise InputError(text.format(parameter=key, folder=folder))


def dataset_classes(folder: Path) -> ClassTable | None:
    """The classes of a chip dataset, for styling; None where the folder holds none."""
    with gdal_exceptions():
        from ..chips.dataset import open_dataset

        try:
            return open_dataset(folder).classes
        except PixelwiseError:
            return None


def check_classification(job: ClassifyJob, rendering: Rendering | None = None) -> None:
    """Raises PixelwiseError for a raster and models that do not go together, or outputs that cannot be written.

    `rendering` is what the raster will be where that is made only when the run starts. Reads no pixels.
    """
    with gdal_exceptions():
        from ..geo.raster import RasterStack
        from ..maps.checks import check_fit, check_job, check_spared, target_window

        check_job(job)
        header = model_header(job.model)
        if rendering:
            check_fit(job, *_described(rendering, job.bands), header)
            return
        with RasterStack([job.input], job.bands or None) as stack:
            check_spared(job, stack)
            check_fit(job, stack.bands, stack.grid, header)
            target_window(stack.grid, job.extent)


def check_folder_classification(job: ClassifyFolderJob) -> None:
    """Raises PixelwiseError for a folder without rasters, a first raster that does not fit the model, or an output that
    cannot be written. The others are checked when it is their turn."""
    with gdal_exceptions():
        from ..maps.folderplan import folder_jobs

        check_classification(folder_jobs(job)[0])


def _described(rendering: Rendering, chosen: list[int]) -> tuple[list[Band], Grid]:
    """Bands and grid of a raster that is still to be rendered."""
    from ..geo.grid import Grid
    from ..geo.raster import Band

    bands = [Band(name, dtype, None) for name, dtype in rendering.bands]
    if wrong := [number for number in chosen if number > len(bands)]:
        text = translate(
            "Pixelwise", "BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}."
        )
        raise InputError(text.format(number=wrong[0], layer=rendering.name, count=len(bands)))
    size, corner = rendering.pixel_size, rendering.extent
    transform = (corner.xMinimum(), size, 0.0, corner.yMaximum(), 0.0, -size)
    grid = Grid(rendering.crs.toWkt(), transform, rendering.rows, rendering.cols)
    return [bands[number - 1] for number in chosen] or bands, grid


def subdatasets_of(path: str) -> list[str]:
    """What GDAL opens instead of a container of rasters; nothing where that is none."""
    with gdal_exceptions():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            return []
        return [name for name, _ in dataset.GetSubDatasets()] if dataset.RasterCount == 0 else []


def check_vectorization(job: VectorizeJob) -> None:
    """Raises PixelwiseError for rasters and options that do not fit, or an output that cannot be written."""
    with gdal_exceptions():
        from ..maps.polygons.vectorize import check_vectorization as check

        check(job)


def check_assessment(job: AssessJob) -> None:
    """Raises PixelwiseError for layers that cannot be compared, options that do not fit, or outputs that cannot be
    written."""
    with gdal_exceptions():
        from ..maps.accuracy.checks import check_assessment as check

        check(job)


def check_sample(job: SampleJob) -> None:
    """Raises PixelwiseError for layers and options that no sample can be drawn from, or an output that cannot be
    written."""
    with gdal_exceptions():
        from ..maps.accuracy.samplecheck import check_sample as check

        check(job)


def class_entries(path: str, band: int) -> list[ClassEntry]:
    """Value, name and colour of the classes that a raster's file tells of."""
    with gdal_exceptions():
        from ..maps.polygons.vectorize import class_entries as entries

        return entries(path, band)


def check_training(job: TrainJob) -> None:
    """Raises InputError for options that cannot be used, DatasetError for a folder that is no chip dataset, or one
    from which nothing can be learnt."""
    with gdal_exceptions():
        from ..chips.dataset import open_dataset
        from ..models.check import check_chips, check_job

        check_job(job)
        check_chips(job, open_dataset(job.chips), SilentFeedback())


def check_cross_validation(training: TrainJob) -> None:
    """Raises InputError for options that cannot be used, DatasetError for a folder that is no chip dataset."""
    with gdal_exceptions():
        from ..chips.dataset import open_dataset
        from ..models.check import check_job

        check_job(training)
        open_dataset(training.chips)


def check_export_folder(folder: str) -> None:
    """Raises OutputError for a folder in which no chip dataset can be made; makes none."""
    with gdal_exceptions():
        from ..chips.folder import check_output_folder

        check_output_folder(Path(folder))
    missing = [place for place in (Path(folder), *Path(folder).parents) if not place.exists()]
    try:
        check_writable(Path(folder) / "dataset.json")
    finally:
        for place in missing:
            with suppress(OSError):
                place.rmdir()
