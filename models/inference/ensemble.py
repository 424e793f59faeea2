"""Several models of the same classes, whose scores are averaged. Reading this module needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...geo.classes import ClassTable
from ...geo.scaling import Conversion, conversion_to
from ...language import translate
from ..header import ModelHeader
from .pixelscale import matched_scales

if TYPE_CHECKING:
    import torch

    from .predict import Predictor


class Ensemble:
    """Predictors as one, that gives the mean of their scores.

    Images have the bands of the first one, whose `header` and `device` are those of the whole. The others get theirs
    by name, in their own order and as their own training images store values; each brings them to its own
    normalisation and pixel size. `paths` are the model files for sentences; `say` hears what the user should know.
    Raises InputError where classes or bands do not go together.
    """

    def __init__(
        self,
        predictors: Sequence[Predictor],
        paths: Sequence[str],
        say: Callable[[str], None] = lambda _text: None,
    ) -> None:
        self._predictors = list(predictors)
        first = self._predictors[0]
        self.header: ModelHeader = first.header
        self.device: torch.device = first.device
        self._views: list[tuple[list[int], Conversion | None]] = []
        for predictor, path in zip(self._predictors, paths, strict=True):
            check_same_classes(self.header.classes, predictor.header.classes, (paths[0], path))
            order, warning = band_order(self.header, predictor.header, (paths[0], path))
            given = [self.header.bands[place] for place in order]
            self._views.append((order, conversion_to(predictor.header.bands, given)))
            if warning:
                say(warning)

    @property
    def at_once(self) -> int:
        """How many threads should ask for scores, so that none of the members waits."""
        return max(predictor.at_once for predictor in self._predictors)

    def settle(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> str:
        """Finds the precision of every member on these windows; returns their words, with commas between them."""
        return ",".join(
            predictor.settle(_seen(images, *view), valid)
            for predictor, view in zip(self._predictors, self._views, strict=True)
        )

    def scores(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """As Predictor's: raw values (n, bands, rows, cols), valid (n, rows, cols) → (n, classes, rows, cols).

        One member after the other; beside the result of one only their mean is held.
        """
        total: NDArray[np.float32] | None = None
        for predictor, view in zip(self._predictors, self._views, strict=True):
            found = predictor.scores(_seen(images, *view), valid)
            if total is None:
                # A copy: the predictor may use the memory of its result again.
                total = np.array(found, np.float32)
            else:
                total += found
        assert total is not None  # nosec B101 # for mypy
        total /= len(self._predictors)
        return total

    def margin(self, window: int) -> int:
        """The widest of the members' margins for windows of so many pixels."""
        return max(predictor.margin(window) for predictor in self._predictors)

    def batch_size(self, rows: int, cols: int) -> int:
        """How many windows every member can take at once."""
        return min(predictor.batch_size(rows, cols) for predictor in self._predictors)


def _seen(images: NDArray[Any], order: list[int], conversion: Conversion | None) -> NDArray[Any]:
    """Images (n, bands, rows, cols) as a member wants them."""
    picked = images if order == list(range(images.shape[1])) else images[:, order]
    return conversion(picked) if conversion else picked


def make_predictors(
    paths: Sequence[str],
    devices: Sequence[str],
    scales: Sequence[float],
    say: Callable[[str], None] = lambda _text: None,
    *,
    precision: str = "auto",
    symmetries: str = "none",
    crf: bool = False,
) -> list[Predictor] | list[Ensemble]:
    """One predictor for each device: of the one model of `paths`, or of all of them together.

    `scales` has the size of the raster's pixels divided by that of each model's; they become what
    pixelscale.matched_scales makes of them, which also tells the step between windows that suits them. `precision` is
    one word, or one for each model with commas between them. What is to be said is said once, whatever the number of
    devices. Errors as of Predictor and Ensemble.
    """
    from .predict import Predictor

    def silent(_text: str) -> None:
        pass

    matched, _step = matched_scales(scales)
    words = precision.split(",")
    words = words if len(words) > 1 else words * len(paths)
    made: list[list[Predictor]] = []
    for number, device in enumerate(devices):
        heard = silent if number else say
        options: dict[str, Any] = {"symmetries": symmetries, "crf": crf, "say": heard}
        made.append(
            [
                Predictor(path, device, scale=scale, precision=word, **options)
                for path, scale, word in zip(paths, matched, words, strict=True)
            ]
        )
    if len(paths) == 1:
        return [members[0] for members in made]
    return [Ensemble(members, paths, silent if number else say) for number, members in enumerate(made)]


def check_same_classes(first: ClassTable, other: ClassTable, paths: tuple[str, str]) -> None:
    """Raises InputError where two models do not have classes of the same values and names; colours may differ."""
    if _named(first) == _named(other):
        return
    raise InputError(
        translate(
            "Pixelwise",
            "MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged "
            "over models whose classes have the same values and names.",
        ).format(path=paths[1], found=_listed(other), first=paths[0], wanted=_listed(first))
    )


def _named(classes: ClassTable) -> list[tuple[int, str]]:
    return [(entry.value, entry.name.strip().casefold()) for entry in classes]


def _listed(classes: ClassTable) -> str:
    return ", ".join(f"{entry.value} {entry.name}" for entry in classes)


def band_order(first: ModelHeader, other: ModelHeader, paths: tuple[str, str]) -> tuple[list[int], str]:
    """Where the bands of the other model lie among those of the first, counted from 0, and a warning or nothing.

    They are found by name, whatever its case. Where none of the names is known and their number is the same, the order
    is taken to be the same, with the warning. Raises InputError where bands are missing.
    """
    ours, theirs = ([band.name.strip().casefold() for band in header.bands] for header in (first, other))
    if ours == theirs:
        return list(range(len(ours))), ""
    if set(theirs) <= set(ours) and len(set(theirs)) == len(theirs) and len(set(ours)) == len(ours):
        return [ours.index(name) for name in theirs], ""
    listed = [", ".join(band.name for band in header.bands) for header in (first, other)]
    if len(ours) == len(theirs) and not set(ours) & set(theirs):
        warning = translate(
            "Pixelwise",
            "The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is "
            "the same.",
        )
        return list(range(len(ours))), warning.format(path=paths[1], found=listed[1], first=paths[0], wanted=listed[0])
    raise InputError(
        translate(
            "Pixelwise",
            "MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those "
            "of MODEL, by its name. Give the model with the most bands as MODEL.",
        ).format(path=paths[1], found=listed[1], first=paths[0], wanted=listed[0])
    )
