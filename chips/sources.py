"""Everything the windows of an export are read from, opened once and again for every thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo.grid import Grid
from ..geo.masks import Cover, open_mask
from ..geo.raster import RasterStack
from ..geo.vectors import Area
from ..language import translate
from .job import ExportJob
from .labels.labels import Labels, open_labels
from .windowplan import ChipWindow


@dataclass(frozen=True)
class Sources:
    """Rasters, labels and area on one grid. Belongs to one thread."""

    stack: RasterStack
    labels: Labels
    area: Cover | None
    chip_size: int

    @property
    def grid(self) -> Grid:
        return self.stack.grid

    def label(self, chip: ChipWindow) -> NDArray[np.uint8]:
        """Class values (chip_size, chip_size) of a window, the ignore value outside the area."""
        window = chip.bounding()
        label = self.labels.read(window)
        if self.area is not None:
            label[~self.area.covers(window)] = self.labels.ignore
        return label if chip.is_plain(self.chip_size) else chip.sample(label, self.chip_size, order=0)

    def image(self, chip: ChipWindow) -> tuple[NDArray, NDArray[np.bool_]]:
        """Values (bands, chip_size, chip_size) of a window and `valid` (chip_size, chip_size)."""
        window = chip.bounding()
        image, valid = self.stack.read(window)
        if chip.is_plain(self.chip_size):
            return image, valid
        solid = chip.sample(valid, self.chip_size, order=0)
        return chip.sample(image, self.chip_size, order=1, valid=valid), solid

    def valid(self, chip: ChipWindow) -> NDArray[np.bool_]:
        """The same `valid` as with the image, but read only where it is not known without."""
        if self.stack.may_have_gaps or not chip.is_plain(self.chip_size):
            return self.image(chip)[1]
        valid = np.zeros((chip.window.height, chip.window.width), bool)
        valid[chip.window.intersection(self.grid.window).slices_in(chip.window)] = True
        return valid

    @contextmanager
    def reopened(self) -> Iterator[Sources]:
        """The same for another thread; this one must stay open as long."""
        with ExitStack() as opened:
            stack = opened.enter_context(self.stack.reopened())
            labels = self.labels.reopened()
            opened.callback(labels.close)
            area = self.area.reopened() if self.area is not None else None
            if area is not None:
                opened.callback(area.close)
            yield Sources(stack, labels, area, self.chip_size)


@contextmanager
def open_sources(job: ExportJob, feedback: Feedback) -> Iterator[Sources]:
    """Opens what a job names; raises InputErrors for what cannot be used."""
    with ExitStack() as opened:
        stack = _open_stack(job, [], opened)
        if job.mask is not None:
            mask = open_mask(job.mask.path, job.mask.layer, job.mask.where, job.mask.is_raster, stack.grid, feedback)
            opened.callback(mask.close)
            stack = _open_stack(job, [mask], opened)
        _describe_grid(stack, feedback)
        labels = open_labels(job, stack.grid, feedback)
        opened.callback(labels.close)
        area = None
        if job.area is not None:
            area = Area(job.area.path, job.area.layer, job.area.where, stack.grid, feedback)
            opened.callback(area.close)
        yield Sources(stack, labels, area, job.chip_size)


def _open_stack(job: ExportJob, masks: list[Cover], opened: ExitStack) -> RasterStack:
    return opened.enter_context(
        RasterStack(
            job.inputs,
            job.bands or None,
            resampling=job.resampling,
            pixel_size=job.pixel_size,
            masks=masks,
        )
    )


def _describe_grid(stack: RasterStack, feedback: Feedback) -> None:
    grid = stack.grid
    width, height = grid.pixel_size
    text = translate(
        "Pixelwise",
        "Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands "
        "({dtype}): {names}.",
    )
    feedback.pushInfo(
        text.format(
            width=grid.width,
            height=grid.height,
            pixel_width=width,
            pixel_height=height,
            crs=grid.crs.GetName() if grid.crs_wkt else translate("Pixelwise", "no CRS"),
            count=len(stack.bands),
            dtype=stack.dtype.name,
            names=", ".join(band.name for band in stack.bands),
        )
    )
