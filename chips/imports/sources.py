"""The pairs of files of an import, as they were found when they were opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from ...errors import InputError
from ...feedback import Feedback
from ...geo.grid import Grid
from ...geo.raster import Band, RasterStack, open_raster
from ...language import translate
from ..checks import LARGEST_CHIP, SMALLEST_CHIP
from ..chipfiles import NOWHERE, is_alpha
from ..job import ImportJob
from ..parallel import in_threads
from .files import Pair
from .labels import LabelFacts, look_at_label


@dataclass(frozen=True)
class ImportSource:
    """A pair of files as they were found: the grid and bands of the image, and what the label holds.

    `usable` is an image that can be read as a chip where it is.
    """

    pair: Pair
    grid: Grid
    bands: list[Band]
    dtype: str
    label: LabelFacts
    usable: bool

    @property
    def has_place(self) -> bool:
        return tuple(self.grid.transform) != NOWHERE


def look_at_all(pairs: Sequence[Pair], feedback: Feedback, percent: tuple[float, float]) -> list[ImportSource]:
    """Opens all images and reads all labels; InputError where files of a pair, or images, do not go together."""

    @contextmanager
    def open_worker(_: int) -> Iterator[Callable[[int], ImportSource]]:
        yield lambda number: _look_at(pairs[number])

    sources = in_threads(len(pairs), open_worker, feedback, percent=percent, unit="files")
    first = sources[0]
    for source in sources:
        if (len(source.bands), source.dtype) != (len(first.bands), first.dtype):
            raise InputError(_unlike(source, first))
    return sources


def _unlike(source: ImportSource, first: ImportSource) -> str:
    """The sentence for images that have other bands than the first one."""
    return translate(
        "Pixelwise",
        "IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the "
        "same.",
    ).format(
        path=source.pair.image,
        count=len(source.bands),
        dtype=source.dtype,
        other=first.pair.image,
        other_count=len(first.bands),
        other_dtype=first.dtype,
    )


def _look_at(pair: Pair) -> ImportSource:
    raster = open_raster(pair.image)
    if raster.GetRasterBand(1).GetColorTable() is not None:
        text = translate(
            "Pixelwise", "IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first."
        )
        raise InputError(text.format(path=pair.image))
    label = look_at_label(pair.label)
    with RasterStack([str(pair.image)]) as stack:
        grid = stack.grid
        if label.size != (grid.height, grid.width):
            raise InputError(_other_size(pair, label, grid))
        count = len(stack.bands)
        usable = raster.RasterCount == count or (raster.RasterCount == count + 1 and is_alpha(raster, count + 1))
        return ImportSource(pair, grid, stack.bands, stack.dtype.name, label, usable)


def _other_size(pair: Pair, label: LabelFacts, grid: Grid) -> str:
    """The sentence for a label that is larger or smaller than its image."""
    height, width = label.size
    return translate(
        "Pixelwise",
        "LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both "
        "must have the same size.",
    ).format(
        label=pair.label,
        label_width=width,
        label_height=height,
        image=pair.image,
        width=grid.width,
        height=grid.height,
    )


def chip_size_of(job: ImportJob, sources: Sequence[ImportSource]) -> int:
    """The job's size, or the shorter side of most files."""
    if job.chip_size:
        return job.chip_size
    sizes = Counter((source.grid.height, source.grid.width) for source in sources)
    height, width = sizes.most_common(1)[0][0]
    size = min(height, width)
    if not SMALLEST_CHIP <= size <= LARGEST_CHIP:
        raise InputError(
            translate(
                "Pixelwise",
                "CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: "
                "give a size to cut them into, such as 256.",
            ).format(width=width, height=height, smallest=SMALLEST_CHIP, largest=LARGEST_CHIP)
        )
    return size
