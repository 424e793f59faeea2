"""Roughly how long a classification takes, and how much memory, before it starts: no pixel is read, no torch needed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..geo.windows import Window
from ..models.costs import cost_of
from ..models.estimate import BASE_MEGABYTES, CARD_MEGABYTES, MEGAPIXEL, Effort, classifying_seconds
from ..models.header import ModelHeader, count_weights, read_header
from .choices import TEST_TIME_AUGMENTATIONS
from .job import ClassifyJob
from .plan import AUTOMATIC_WINDOW, plan_windows

# Passes of a window through the network for each of TEST_TIME_AUGMENTATIONS.
PASSES = dict(zip(TEST_TIME_AUGMENTATIONS, (1, 4, 8), strict=True))
# Pixels in a batch, as maps/settle and models/inference/batchfit choose them.
BATCH_PIXELS = {"cpu": 1 << 20, "mps": 1 << 20, "cuda": 1 << 23}
# Of what training keeps, a pass forward holds about this share at once.
HELD_SHARE = 0.25
# Scores of a batch that are held at once, and rows of them that wait for their neighbours.
SCORES_HELD = 5
START_SECONDS = 10.0


@dataclass(frozen=True)
class ClassifyingEffort(Effort):
    """`megapixels` of the map, `windows` that keep some of them."""

    megapixels: float
    windows: int


def estimate_classification(
    job: ClassifyJob, size: tuple[int, int], target: Window, device: str, *, scale: float = 1.0, bfloat16: bool = False
) -> ClassifyingEffort:
    """The effort for the part `target` of a raster of `size` (rows, cols).

    `scale` is by how much larger the network sees the raster. Raises ModelFileError for a model that cannot be read,
    InputError for sizes of windows that do not go together.
    """
    automatic = max(round(AUTOMATIC_WINDOW / scale), 128)
    margin = max(job.margin, 0)
    plan = plan_windows(Window(0, 0, *size), target, job.window_size, margin, job.merge, automatic_window=automatic)
    seen = len(plan) * plan.rows.size * plan.cols.size * scale**2 / MEGAPIXEL * PASSES[job.test_time_augmentation]
    megapixels = target.height * target.width / MEGAPIXEL
    seconds, megabytes = START_SECONDS, 0.0
    for path in dict.fromkeys([job.model, *job.models]):
        header = read_header(path)
        cost = cost_of(header.architecture, header.encoder)
        if cost is None:
            return ClassifyingEffort(None, None, megapixels, len(plan))
        seconds += classifying_seconds(cost, seen, device, bfloat16=bfloat16 and job.precision != "32")
        pixels = job.batch_size * plan.rows.size * plan.cols.size or BATCH_PIXELS[device]
        megabytes = max(megabytes, _megabytes(header, cost.kept, Path(path), device, pixels))
    return ClassifyingEffort(seconds, megabytes, megapixels, len(plan))


def _megabytes(header: ModelHeader, kept: float, path: Path, device: str, pixels: int) -> float:
    scores = 4 * len(header.classes) * SCORES_HELD
    base = CARD_MEGABYTES if device == "cuda" else BASE_MEGABYTES
    return base + 2 * 4 * count_weights(path) / 1e6 + pixels * (kept * 1e3 * HELD_SHARE + scores) / MEGAPIXEL
