"""Datasets closed so that no error on the way is lost."""

from __future__ import annotations

from osgeo import gdal

gdal.UseExceptions()


def close_dataset(dataset: gdal.Dataset) -> None:
    """Writes what is left of a raster or vector dataset and closes it.

    Raises RuntimeError if that fails, where a dataset that is just dropped only prints it.
    """
    if hasattr(dataset, "Close"):  # since GDAL 3.8
        try:
            dataset.Close()
        except RuntimeError:
            # It is closed all the same, but GDAL 3.10 forgets that after an error and would crash on closing it again.
            dataset.this.disown()
            raise
        return
    try:
        dataset.FlushCache()
    finally:
        try:
            gdal.Dataset.__swig_destroy__(dataset)
        finally:
            dataset.this.disown()
