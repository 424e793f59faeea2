"""What the algorithms read of datasets, models and rasters before a run: metadata only, and never torch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal, ogr, osr

from ..feedback import SilentFeedback
from ..geo.outputs import check_writable
from ..models.job import TrainJob

if TYPE_CHECKING:
    from ..maps.job import ClassifyJob
    from ..models.header import ModelHeader


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


def check_rasters(paths: Sequence[str], bands: Sequence[int]) -> None:
    """Raises RasterError for rasters that cannot be opened or stacked, or that lack a band."""
    with gdal_exceptions():
        from ..geo.raster import RasterStack

        RasterStack(paths, bands or None).close()


def check_classification(job: ClassifyJob) -> None:
    """Raises PixelwiseError for a raster and a model that do not go together, or outputs that cannot be written."""
    with gdal_exceptions():
        from ..geo.raster import RasterStack
        from ..maps.checks import check_job, check_raster, target_window

        check_job(job)
        header = model_header(job.model)
        with RasterStack([job.input], job.bands or None) as stack:
            check_raster(stack, header)
            target_window(stack.grid, job.extent)


def check_training(folder: str) -> None:
    """Raises DatasetError for a folder that is no chip dataset, or one from which nothing can be learnt."""
    with gdal_exceptions():
        from ..chips.dataset import open_dataset
        from ..models.check import check_chips

        check_chips(TrainJob(chips=folder, output=""), open_dataset(folder), SilentFeedback())


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
