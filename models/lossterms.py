"""The loss of a job as words and numbers: what it is a sum of, and whether that can be used. Without torch."""

from __future__ import annotations

import math

from ..errors import InputError
from ..geo.classes import ClassTable
from ..language import translate
from .choices import CLASS_WEIGHTS, LOSSES, SAMPLINGS, near_names
from .job import TrainJob

# The losses whose labels can be smoothed: those that compare probabilities pixel by pixel with the label's.
SMOOTHED = ("ce", "bce")


def parse_loss(text: str) -> list[tuple[float, str]]:
    """The losses of a sum such as "0.5*focal + lovasz" with their weights; InputError for any other text."""
    return [_term(part, text) for part in text.lower().split("+")]


def _term(part: str, text: str) -> tuple[float, str]:
    factor, star, name = part.rpartition("*")
    name = name.strip()
    if not name:
        raise InputError(
            translate(
                "Pixelwise",
                "LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.",
            ).format(loss=text, allowed=", ".join(LOSSES))
        )
    if name not in LOSSES:
        raise InputError(
            translate("Pixelwise", "LOSS is {loss!r}, but {name} is unknown: {known}").format(
                loss=text, name=name, known=near_names(name, LOSSES)
            )
        )
    try:
        weight = float(factor) if star else 1.0
    except ValueError:
        weight = math.nan
    if not (math.isfinite(weight) and weight > 0):
        raise InputError(
            translate(
                "Pixelwise",
                "LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.",
            ).format(loss=text, found=factor.strip() or translate("Pixelwise", "nothing"), name=name)
        )
    return weight, name


def check_loss(job: TrainJob, classes: ClassTable | None = None) -> None:
    """Raises InputError for a loss, class weights or sampling that cannot be used; with `classes`, also for those.

    Settings that nothing would use are refused, too: a class weight that does not count is found by nobody.
    """
    names = [name for _, name in parse_loss(job.loss)]
    _check_numbers(job, names)
    for key, value, known in (
        ("CLASS_WEIGHTS", job.class_weights, CLASS_WEIGHTS),
        ("SAMPLING", job.sampling, SAMPLINGS),
    ):
        if value not in known:
            raise InputError(
                translate("Pixelwise", "{parameter} is {value}, but it must be one of {allowed}.").format(
                    parameter=key, value=value, allowed=", ".join(known)
                )
            )
    if job.label_smoothing and not set(names) & set(SMOOTHED):
        raise InputError(
            translate(
                "Pixelwise",
                "LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.",
            ).format(value=job.label_smoothing, loss=job.loss)
        )
    _check_given_weights(job)
    if classes is not None:
        if "bce" in names and len(classes) != 2:
            raise InputError(
                translate(
                    "Pixelwise",
                    "LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.",
                ).format(loss=job.loss, count=len(classes))
            )
        if job.class_weights == "given":
            given_weights(job, classes)


def _check_numbers(job: TrainJob, names: list[str]) -> None:
    # Key, value, lowest and highest value, and whether the lowest itself is allowed.
    ranges = [
        ("LABEL_SMOOTHING", job.label_smoothing, 0.0, 0.9, True),
        ("FOCAL_GAMMA", job.focal_gamma, 0.0, 10.0, "focal_tversky" not in names),
        ("TVERSKY_ALPHA", job.tversky_alpha, 0.0, 10.0, True),
        ("TVERSKY_BETA", job.tversky_beta, 0.0, 10.0, True),
        ("UNIFIED_WEIGHT", job.unified_weight, 0.0, 1.0, True),
        ("UNIFIED_DELTA", job.unified_delta, 0.0, 1.0, True),
        ("UNIFIED_GAMMA", job.unified_gamma, 0.0, 1.0, False),
        ("BORDER_WEIGHT", job.border_weight, 0.0, 1000.0, True),
        ("BORDER_SIGMA", job.border_sigma, 0.0, 1000.0, False),
    ]
    for key, value, low, high, with_low in ranges:
        if not (low < value <= high or (with_low and value == low)):
            if with_low:
                sentence = translate("Pixelwise", "{parameter} is {value}, but it must be from {low:g} up to {high:g}.")
            else:
                sentence = translate(
                    "Pixelwise", "{parameter} is {value}, but it must be above {low:g} up to {high:g}."
                )
            raise InputError(sentence.format(parameter=key, value=value, low=low, high=high))
    if job.tversky_alpha == job.tversky_beta == 0:
        raise InputError(
            translate("Pixelwise", "TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.")
        )


def _check_given_weights(job: TrainJob) -> None:
    values = job.class_weight_values
    if job.class_weights != "given":
        if values:
            raise InputError(
                translate(
                    "Pixelwise",
                    "CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.",
                ).format(value=job.class_weights)
            )
        return
    if not values:
        raise InputError(
            translate(
                "Pixelwise",
                "CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.",
            )
        )
    for name, weight in values.items():
        if not (math.isfinite(weight) and weight >= 0):
            raise InputError(
                translate(
                    "Pixelwise",
                    "CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.",
                ).format(weight=weight, name=name)
            )


def given_weights(job: TrainJob, classes: ClassTable) -> list[float]:
    """`class_weight_values` by class position, 1 where a class has none; its keys are class values or names.

    InputError for a key that is no class, and where every weight is 0.
    """
    weights = [1.0] * len(classes)
    keys = {entry.name: position for position, entry in enumerate(classes)}
    # After the names, because a class may have another one's value for a name.
    keys |= {str(entry.value): position for position, entry in enumerate(classes)}
    for key, weight in job.class_weight_values.items():
        if key.strip() not in keys:
            known = ", ".join(f"{entry.value} ({entry.name})" for entry in classes)
            raise InputError(
                translate(
                    "Pixelwise",
                    "CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.",
                ).format(name=key, classes=known)
            )
        weights[keys[key.strip()]] = float(weight)
    if not any(weights):
        raise InputError(
            translate("Pixelwise", "CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.")
        )
    return weights
