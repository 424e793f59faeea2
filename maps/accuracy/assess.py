"""The assessment of a map: what the run does, in its order."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Any

from ...feedback import Feedback, stop_if_canceled
from ...geo.classraster import writing
from ...geo.outputs import Target, complete_files
from ...language import translate
from .assessment import Assessment
from .bypixels import assessed_pixels
from .bypoints import assessed_points
from .checks import check_assessment
from .files import matrix_csv, metrics_csv, metrics_json
from .job import AssessJob
from .points import holds_points
from .remarks import warnings_of
from .report import report_html


def assess_accuracy(job: AssessJob, feedback: Feedback) -> dict[str, Any]:
    """Runs a job; returns the numbers OVERALL_ACCURACY, MEAN_IOU, KAPPA, MACRO_F1 (None where undefined) and COUNT (of
    the pixels or points that were compared), and the paths of the outputs by key.

    Memory does not grow with map or reference, but for the places of points and 150 bytes for an object. The outputs
    appear together at the end, or none does. Raises InputError where something does not fit, OutputError where an
    output cannot be written, CanceledError.
    """
    check_assessment(job)
    wanted = job.wanted()
    with complete_files(wanted) as targets:
        with ExitStack() as files:
            if holds_points(job.reference, "REFERENCE"):
                assessment = assessed_points(job, feedback, files)
            else:
                assessment = assessed_pixels(job, targets, feedback, files)
        _tell(assessment, feedback)
        _write(assessment, targets)
        stop_if_canceled(feedback)
    means = assessment.means()
    overall = assessment.overall()
    numbers = {
        "OVERALL_ACCURACY": overall["overall_accuracy"],
        "MEAN_IOU": overall["mean_iou"],
        "KAPPA": overall["kappa"],
        "MACRO_F1": means["macro_f1"].value,
    }
    known = {key: None if math.isnan(number) else float(number) for key, number in numbers.items()}
    return {**known, "COUNT": int(assessment.matrix.sum()), **wanted}


def _tell(assessment: Assessment, feedback: Feedback) -> None:
    for text in warnings_of(assessment):
        feedback.pushWarning(text)
    overall = assessment.overall()
    if assessment.unit == "points":
        text = translate(
            "Pixelwise",
            "Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, "
            "mean IoU {iou:.4f}.",
        )
    else:
        text = translate(
            "Pixelwise",
            "Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, "
            "mean IoU {iou:.4f}.",
        )
    feedback.pushInfo(
        text.format(
            count=int(assessment.matrix.sum()),
            classes=len(assessment.classes),
            accuracy=overall["overall_accuracy"],
            kappa=overall["kappa"],
            iou=overall["mean_iou"],
        )
    )


def _write(assessment: Assessment, targets: Mapping[str, Target]) -> None:
    texts: dict[str, Callable[[Assessment], str]] = {
        "REPORT": report_html,
        "MATRIX": matrix_csv,
        "METRICS": metrics_json,
        "METRICS_TABLE": metrics_csv,
    }
    for key, text_of in texts.items():
        if target := targets.get(key):
            text = text_of(assessment)
            with writing(target.destination):
                target.path.write_text(text, encoding="utf-8", newline="")
