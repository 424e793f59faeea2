"""A class raster, and what goes with it, from a raster and a model."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from ..feedback import Feedback, stop_if_canceled
from ..geo.raster import RasterStack
from ..geo.vectors import Area
from ..models.header import read_header
from .checks import check_job, check_raster, target_window
from .classmap import write_map
from .job import ClassifyJob
from .plan import WindowPlan, plan_windows
from .stream import BatchSize

if TYPE_CHECKING:
    from ..models.predict import Predictor

# On a CPU larger batches save nothing, but a batch is how long a cancel waits.
CPU_BATCH_PIXELS = 1 << 20
LARGEST_BATCH = 32
# Scores wait as 32-bit numbers, up to three batches of them at a time.
SCORE_BYTES_PER_BATCH = 256 << 20
# What the activations of a pixel take in a large network at half precision.
GPU_BYTES_PER_PIXEL = 4096


def classify_raster(job: ClassifyJob, feedback: Feedback) -> dict[str, str]:
    """Runs a job; returns the paths that were written, by OUTPUT, POLYGONS, PROBABILITIES and CLASS_AREAS.

    Memory does not grow with the raster. Raises InputError before anything is computed where raster, model and job do
    not go together, OutputError where something cannot be written, CanceledError; then no output is left.
    """
    check_job(job)
    header = read_header(job.model)
    with ExitStack() as resources:
        stack = resources.enter_context(RasterStack([job.input], job.bands))
        for text in check_raster(stack, header):
            feedback.pushWarning(text)
        area = None
        if job.area:
            area = Area(job.area.path, job.area.layer, job.area.where, stack.grid, feedback)
            resources.callback(area.close)
        target = target_window(stack.grid, job.extent, area.window if area else None)
        plan = plan_windows(stack.grid.window, target, job.window_size, job.margin)
        stop_if_canceled(feedback)
        # Imported this late, because it takes seconds and every mistake above is found without it.
        from ..models.predict import Predictor

        predictor = Predictor(job.model, job.device)
        size = job.batch_size or automatic_batch(plan, len(header.classes), predictor)
        rows, cols = plan.window_shape
        windows = f"{len(plan):,} windows" if len(plan) > 1 else "1 window"
        feedback.pushInfo(
            f"Classifying {target.height * target.width:,} pixels in {windows} "
            f"of {rows} × {cols} pixels with a margin of {plan.margin}, {size} at a time, on {predictor.device}."
        )
        batch = BatchSize(size, not job.batch_size, feedback)
        return write_map(job, stack, plan, header.classes, predictor.scores, batch, feedback, area=area)


def automatic_batch(plan: WindowPlan, classes: int, predictor: Predictor) -> int:
    """How many windows to begin with: what half of the GPU's free memory surely holds, or a few on a CPU."""
    rows, cols = plan.window_shape
    size = CPU_BATCH_PIXELS // (rows * cols)
    if predictor.device.type == "cuda":
        import torch

        free, _ = torch.cuda.mem_get_info(predictor.device)
        size = free // 2 // (rows * cols * GPU_BYTES_PER_PIXEL)
    size = min(size, SCORE_BYTES_PER_BATCH // (rows * cols * classes * 4), LARGEST_BATCH, len(plan))
    return max(1, size)
