"""Examples of what an augmentation makes of the chips, for the report."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...chips.dataset import ChipDataset, ChipRecord
from ...language import translate
from ..job import TrainJob
from ..losses import IGNORED
from ..normalise import normalise
from .augmentation import Augmentation

# A chip as it is, and so many changed ones beside it.
CHANGED = 3

Example = tuple[str, NDArray[np.float32], NDArray[np.uint8]]


def preview(job: TrainJob, dataset: ChipDataset, records: Sequence[ChipRecord], count: int) -> list[Example]:
    """Up to `count` pictures of chips evenly among the records: each as it is, then changed at random.

    An example is its title, the normalised image (bands, rows, cols) and the label positions (rows, cols) with IGNORED.
    Empty where the job asks for no augmentation. The same job gives the same examples.
    """
    augmentation = Augmentation(job, dataset.bands, job.seed)
    chips = min(max(count // (1 + CHANGED), 1), len(records))
    if not augmentation.active or not chips:
        return []
    places = np.full(256, IGNORED, np.uint8)
    places[dataset.classes.values] = np.arange(len(dataset.classes))
    examples: list[Example] = []
    for number in np.linspace(0, len(records) - 1, chips).round().astype(int):
        record = records[number]
        image, label, valid = dataset.read(record)
        values = normalise(image, valid, dataset.statistics.mean, dataset.statistics.std)
        positions = np.where(valid, places[label], IGNORED).astype(np.uint8)
        examples.append((record.id, values, positions))
        for variant in range(1, 1 + CHANGED):
            augmentation.reseed([job.seed, int(number), variant])
            changed, moved, _ = augmentation(values, positions, valid)
            title = translate("Pixelwise", "{chip}, changed {number}").format(chip=record.id, number=variant)
            examples.append((title, changed, moved))
    return examples[:count]
