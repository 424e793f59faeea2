"""Polygons outside of which nothing counts, opened on a grid."""

from __future__ import annotations

from contextlib import ExitStack, closing

from ...chips.job import LayerSource
from ...feedback import Feedback
from ...geo.grid import Grid
from ...geo.vectors import Area


def open_area(source: LayerSource | None, grid: Grid, feedback: Feedback, files: ExitStack) -> Area | None:
    """AREA, open as long as `files` are; None where all counts. Raises InputError."""
    if source is None:
        return None
    return files.enter_context(closing(Area(source.path, source.layer, source.where, grid, feedback)))
