"""A finished chip dataset written once more as other programs want it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ...errors import InputError
from ...feedback import Feedback
from ...language import translate
from ..dataset import ChipDataset
from ..job import LAYOUTS
from .coco import write_coco
from .esri import write_esri
from .yolo import write_yolo

# Each takes the dataset, the layout's folder, feedback, and from which to which percent it goes.
WRITERS: dict[str, Callable[[ChipDataset, Path, Feedback, tuple[float, float]], None]] = {
    "esri": write_esri,
    "coco": write_coco,
    "yolo": write_yolo,
}


def write_layouts(
    names: Sequence[str],
    dataset: ChipDataset,
    folder: Path,
    feedback: Feedback,
    percent: tuple[float, float] = (97.0, 100.0),
) -> None:
    """Writes `folder`/esri, `folder`/coco and `folder`/yolo, as far as named, from what `dataset.read` gives.

    The dataset's own folder may be another one. Raises InputError for unknown names, and OSError.
    """
    for name in names:
        if name not in WRITERS:
            text = translate("Pixelwise", "LAYOUT is “{name}”; it must be one of {allowed}.")
            raise InputError(text.format(name=name, allowed=", ".join(LAYOUTS)))
    start, step = percent[0], (percent[1] - percent[0]) / max(len(names), 1)
    for number, name in enumerate(names):
        WRITERS[name](dataset, folder / name, feedback, (start + number * step, start + (number + 1) * step))
        feedback.pushInfo(translate("Pixelwise", "The layout “{name}” was written.").format(name=name))
