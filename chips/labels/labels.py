"""Labels of an export: all its layers as one class table, and as class values in a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ...errors import LabelError
from ...feedback import Feedback
from ...geo.buffers import Strokes
from ...geo.classes import ClassTable
from ...geo.grid import Grid
from ...geo.polygons import NOTHING, PixelPolygons
from ...geo.vectors import Extent
from ...geo.windows import Window
from ..job import ExportJob
from .border import near_edges
from .classtable import Classification, classify, shortened
from .features import FoundFeatures, add_found, find_features
from .raster import FoundRaster, RasterLabels, find_raster, warn_of_gaps
from .source import FoundLabels, check_touching, report_classes

Part = PixelPolygons | RasterLabels


class Labels:
    """Class values of label layers on a grid. Belongs to one thread: give every other one its own by `reopened()`.

    `title` and `extent` (in the grid's CRS) are of all layers. `ignore` is the value of pixels that must not count.
    """

    def __init__(
        self,
        grid: Grid,
        parts: Sequence[Part],
        classification: Classification,
        found: Sequence[FoundLabels],
        centres: NDArray[np.float64],
        job: ExportJob,
    ) -> None:
        """`parts` are the layers from the lowest to the topmost, as `_parts` makes them."""
        self.classes: ClassTable = classification.table
        self.ignore = self.classes.free_value()
        self.title = shortened([layer.title for layer in found])
        self.extent = _joined([layer.extent for layer in found if not layer.problem])
        self._grid = grid
        self._parts = list(parts)
        self._centres = centres
        self._fill = 0 if job.unlabelled == "background" else self.ignore
        self._border = job.ignore_border
        # By class value, NOTHING included: what is higher lies on top.
        self._heights = np.full(NOTHING + 1, -1, np.int16)
        self._heights[classification.order] = np.arange(len(classification.order))[::-1]
        self._by_priority = job.overlap == "priority" and len(parts) > 1

    def read(self, window: Window) -> NDArray[np.uint8]:
        """Class values (rows, cols) of a window; where nothing is labelled 0 if that is background, else the ignore
        value, which also stands for labels without a class. A pixel has the same value in every window."""
        if not self._border:
            return self._labels(window)
        # The border of the raster is no edge: what lies outside of it is not looked at.
        seen = window.grown(self._border).intersection(self._grid.window)
        inside = window.intersection(self._grid.window)
        labels = np.full((window.height, window.width), self._fill, np.uint8)
        if not inside.is_empty:
            known = self._labels(seen)
            known[near_edges(known, self._border)] = self.ignore
            labels[inside.slices_in(window)] = known[inside.slices_in(seen)]
        return labels

    def _labels(self, window: Window) -> NDArray[np.uint8]:
        if self._by_priority:
            return self._by_height(window)
        labels: int | NDArray[np.uint8] = self._fill
        for part in self._parts:
            if isinstance(part, PixelPolygons):
                labels = part.burn(window, labels)
            else:
                labels = self._covered(part, window, labels)
        assert not isinstance(labels, int)  # nosec B101 # for mypy
        return labels

    def _covered(self, part: RasterLabels, window: Window, below: int | NDArray[np.uint8]) -> NDArray[np.uint8]:
        labels = np.full((window.height, window.width), below, np.uint8)
        inside = window.intersection(self._grid.window)
        if not inside.is_empty:
            values, known = part.read(inside)
            np.copyto(labels[inside.slices_in(window)], values, where=known)
        return labels

    def _by_height(self, window: Window) -> NDArray[np.uint8]:
        """Of all the layers' values at a pixel the one whose class has the highest priority."""
        labels = np.full((window.height, window.width), NOTHING, np.uint16)
        inside = window.intersection(self._grid.window)
        for part in self._parts:
            if isinstance(part, PixelPolygons):
                values = part.shapes(window)
            else:
                values = np.full_like(labels, NOTHING)
                if not inside.is_empty:
                    read, known = part.read(inside)
                    np.copyto(values[inside.slices_in(window)], read, where=known)
            np.copyto(labels, values, where=self._heights[values] > self._heights[labels])
        return np.where(labels == NOTHING, self._fill, labels).astype(np.uint8)

    def centres(self) -> NDArray[np.float64]:
        """Row and column (n, 2) of a place inside every feature with a class, in its middle where that is inside; only
        for jobs with windows at features, and none for label rasters."""
        return self._centres

    def reopened(self) -> Labels:
        """The same labels for another thread; these must stay open as long."""
        other = object.__new__(Labels)
        other.__dict__.update(self.__dict__)
        other._parts = [part.reopened() for part in self._parts]
        return other

    def close(self) -> None:
        for part in self._parts:
            part.close()


def open_labels(job: ExportJob, grid: Grid, feedback: Feedback) -> Labels:
    """Finds the classes of all label layers and makes these ready to be read in windows of a grid.

    Says what was found, repaired and ignored. Raises InputError where a layer cannot be used, where there are no
    labels on the grid, or where their values cannot be classes.
    """
    found: list[FoundLabels] = [
        find_raster(job, layer, grid, feedback)
        if layer.is_raster
        else find_features(layer, bool(job.classes), grid, feedback)
        for layer in job.labels
    ]
    _check_empty(found, feedback)
    classification = classify([layer.values for layer in found], job.classes, job.unlabelled)
    for text in classification.warnings:
        feedback.pushWarning(text)
    for layer, values, ignored in zip(found, classification.values, classification.ignored, strict=True):
        if not layer.problem:
            report_classes(layer, classification.table, values, ignored, feedback)
    if len(found) == 1 and isinstance(found[0], FoundRaster) and job.unlabelled == "background" and not job.area:
        warn_of_gaps(found[0], grid, feedback)
    assembly = _Assembly(job, grid, classification)
    try:
        touching = [assembly.add(layer, number, feedback) for number, layer in enumerate(found)]
        check_touching(found, touching, grid, feedback)
        return Labels(grid, assembly.finished(), classification, found, assembly.centres(), job)
    except BaseException:
        assembly.close()
        raise


def _check_empty(found: Sequence[FoundLabels], feedback: Feedback) -> None:
    """LabelError where no layer holds a label; a warning for every one that does not."""
    if all(layer.problem for layer in found):
        raise LabelError(found[0].problem)
    for layer in found:
        if layer.problem:
            feedback.pushWarning(layer.problem)


class _Assembly:
    """Label layers on their way into the parts that are drawn one over the other.

    Features of layers that follow each other go into one part, so that a window burns them at once. Where not the
    order of the layers counts, all features are one part, over the rasters.
    """

    def __init__(self, job: ExportJob, grid: Grid, classification: Classification) -> None:
        self._job, self._grid, self._classification = job, grid, classification
        self._ignore = classification.table.free_value()
        self._strokes = Strokes(grid, job.line_width, job.point_radius)
        self._parts: list[Part] = []
        self._centres: list[tuple[float, float]] = []
        places = {value: -float(place) for place, value in enumerate(classification.order)}
        levels: dict[str, Callable[[int], float | None]] = {
            "order": lambda _: 0.0,
            "priority": places.__getitem__,
            "smallest": lambda _: None,
        }
        self._level_of = levels[job.overlap]

    def add(self, found: FoundLabels, number: int, feedback: Feedback) -> bool:
        """Adds a layer over those before it; whether it touches the grid."""
        values = self._classification.values[number]
        if isinstance(found, FoundRaster):
            self._parts.append(RasterLabels(found, self._grid, values, self._ignore))
            return found.extent is None or self._grid.window_of(found.extent).intersects(self._grid.window)
        assert isinstance(found, FoundFeatures)  # nosec B101 # for mypy
        used = add_found(
            found,
            self._features(),
            self._grid,
            lambda key: self._ignore if key is None else values.get(key, self._ignore),
            feedback,
            strokes=self._strokes,
            layer=number,
            level_of=self._level_of,
            on_centre=self._note_centre if self._job.windows == "features" else None,
        )
        return used > 0

    def _features(self) -> PixelPolygons:
        """The part that features go to now."""
        candidates = self._parts[-1:] if self._job.overlap == "order" else self._parts
        for part in candidates:
            if isinstance(part, PixelPolygons):
                return part
        # Windows of a grid that overlap would burn most pixels several times.
        job = self._job
        overlapping = job.windows == "grid" and 0 <= job.stride < job.chip_size
        made = PixelPolygons(self._grid, job.all_touched, in_blocks=overlapping)
        self._parts.append(made)
        return made

    def _note_centre(self, value: int, centre: tuple[float, float]) -> None:
        if value != self._ignore:
            self._centres.append(centre)

    def finished(self) -> list[Part]:
        for part in self._parts:
            if isinstance(part, PixelPolygons):
                part.finish()
        if self._job.overlap != "order":
            self._parts.sort(key=lambda part: isinstance(part, PixelPolygons))
        return self._parts

    def centres(self) -> NDArray[np.float64]:
        return np.array(self._centres, float).reshape(-1, 2)

    def close(self) -> None:
        for part in self._parts:
            part.close()


def _joined(extents: Sequence[Extent | None]) -> Extent | None:
    """The extent of all layers; None where nobody knows that of one of them."""
    known = [extent for extent in extents if extent is not None]
    if not known or len(known) < len(extents):
        return None
    xmin, ymin, xmax, ymax = zip(*known, strict=True)
    return min(xmin), min(ymin), max(xmax), max(ymax)
