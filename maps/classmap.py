"""All files of a map, from any functions that give scores for windows."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo.cache import block_cache
from ..geo.classes import ClassTable
from ..geo.raster import RasterStack
from ..geo.vectors import Area
from ..language import translate
from ..models.figures import duration_text
from .blocks import BlockStore
from .finishing import finish_map, maps_of
from .job import ClassifyJob
from .merge import make_merger
from .pieces import Inside, Piece, read_pieces
from .plan import Block, WindowPlan
from .progress import MapProgress, sampled_share
from .scoremaps import ScoreMap
from .stream import BatchSize, Scores, stream
from .wheretolabel import Uncertain

# Of the progress, what is left for putting the blocks together and for polygons.
SHARE_OF_WINDOWS = 0.95
SHARE_WITH_POLYGONS = 0.8


@dataclass(frozen=True)
class Mapping:
    """What a map is made of: raster, area, windows, and classes and chip size of the model."""

    stack: RasterStack
    area: Area | None
    plan: WindowPlan
    classes: ClassTable
    chip_size: int


def write_map(
    job: ClassifyJob, mapping: Mapping, scores: Sequence[Scores], batch: BatchSize, folder: Path, feedback: Feedback
) -> dict[str, str]:
    """Classifies the plan's windows by `scores` and writes the outputs a job names; returns their paths by key.

    Blocks that are finished are kept in `folder`, also when the run ends early; those that are there already are used
    as they are. The outputs appear together at the end, or none does. Memory: GDAL's cache (64 to 256 MB), a few
    batches of windows, the scores that wait for the next row of windows, and what the network takes.
    """
    plan, stack = mapping.plan, mapping.stack
    maps = maps_of(job, mapping.classes)
    store = BlockStore(folder, plan, stack.grid, maps)
    # A raster stored in whole rows needs a row of windows in the cache, or every window would decode the rows anew.
    row_of_windows = plan.window_shape[0] * stack.grid.width * len(stack.bands) * stack.dtype.itemsize
    share = SHARE_WITH_POLYGONS if job.polygons else SHARE_OF_WINDOWS
    with block_cache(row_of_windows * 5 // 4):
        _classify(job, mapping, scores, batch, store, maps, feedback, share)
    outputs = finish_map(job, mapping.classes, maps, store, stack.grid, feedback, share)
    feedback.setProgress(100)
    return outputs


def _classify(
    job: ClassifyJob,
    mapping: Mapping,
    scores: Sequence[Scores],
    batch: BatchSize,
    store: BlockStore,
    maps: Sequence[ScoreMap],
    feedback: Feedback,
    share: float,
) -> None:
    plan, stack, area = mapping.plan, mapping.stack, mapping.area
    progress = MapProgress(plan, sampled_share(stack, plan.target, area.covers if area else None))

    def pieces() -> Generator[Piece | None, None, None]:
        # Runs in the reading thread, which needs files of its own.
        with ExitStack() as files:
            own = files.enter_context(stack.reopened())
            part = files.enter_context(closing(area.reopened())) if area else None
            inside: Inside | None = part.covers if part else None
            yield from read_pieces(own, plan, inside, store.is_finished)

    def done(piece: Piece) -> None:
        part = progress.after(piece.place)
        feedback.setProgress(100 * share * part)
        left = progress.seconds_left(part)
        if left is not None and progress.wants_to_talk():
            text = translate("Pixelwise", "{share:.0%} of the area is classified, {time} left.")
            feedback.pushInfo(text.format(share=part, time=duration_text(left)))

    writer = _Writer(job, mapping, maps, store)
    try:
        stream(pieces, scores, writer.write, batch, feedback, done)
        writer.finish()
    finally:
        store.close()


class _Writer:
    """Merges the scores of windows and hands what is finished to the store; it belongs to one thread at a time."""

    def __init__(self, job: ClassifyJob, mapping: Mapping, maps: Sequence[ScoreMap], store: BlockStore) -> None:
        self._merger = make_merger(mapping.plan, len(mapping.classes))
        self._maps, self._store = maps, store
        self._job, self._mapping = job, mapping
        self._block: Block | None = None
        self._uncertain = self._nothing_uncertain()

    def _nothing_uncertain(self) -> Uncertain:
        return Uncertain(self._job, self._mapping.classes, self._mapping.chip_size)

    def write(self, piece: Piece, scores: NDArray[np.float32]) -> None:
        merged = self._merger.add(piece, scores)
        if merged is None or piece.keep is None or not piece.keep.any():
            return
        if piece.place.block != self._block:
            # The last block is finished with its own list.
            self._store.finish()
            self._block, self._uncertain = piece.place.block, self._nothing_uncertain()
            self._store.begin(self._block, self._uncertain.entries)
        if self._job.where_to_label:
            self._uncertain.add(piece.kept, merged, piece.keep)
        self._store.write(piece.kept, [score_map.of(merged, piece.keep) for score_map in self._maps])

    def finish(self) -> None:
        self._store.finish()
