"""Cross-validation: as many trainings as there are folds, each judged by chips that it has not seen."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ...chips.dataset import FOOTPRINTS, ChipDataset, open_dataset
from ...chips.footprints import read_footprints
from ...chips.job import ExportJob
from ...chips.split import TEST, TRAIN, split_windows
from ...errors import InputError, ModelFileError
from ...feedback import Feedback, PartOfFeedback
from ...geo.accuracyfigures import overall_figures
from ...geo.confusion import Matrix
from ...geo.outputs import check_writable, complete_file
from ...geo.windows import Window
from ...language import translate
from ..check import check_job
from ..header import ModelHeader, read_header
from ..job import CrossValidateJob, TrainJob
from ..ranks import heard_from_first, rank
from .foldreport import write_report
from .train import train_model

RESULTS = "crossvalidation.json"
# Scenes lie this far apart when their chips are shared out together.
BETWEEN_SCENES = 1 << 24


def cross_validate(job: CrossValidateJob, feedback: Feedback) -> dict[str, Any]:
    """Trains a model per fold in `job.output` and pools what they say of the chips they have not seen.

    Gives OUTPUT, REPORT, MEAN_IOU (of the pooled matrix), MEAN_OF_FOLDS and STD_OF_FOLDS (of the folds' mean IoU) and
    FINAL_MODEL. A fold whose model is complete is not trained again, so that a run that was cancelled goes on; the
    fold in the middle of which it was goes on from its last epoch.
    """
    feedback = heard_from_first(feedback)
    folder = Path(job.output)
    _check(job, folder)
    dataset = with_folds(open_dataset(job.training.chips), job.folds, job.training.seed, feedback)
    folds = sorted({chip.fold for chip in dataset.chips if chip.fold})
    folder.mkdir(parents=True, exist_ok=True)
    count = len(folds) + job.final_model
    headers = []
    for number, fold in enumerate(folds):
        part = _Fold(feedback, number, count)
        headers.append(_header_of(job, fold, dataset, folder, part))
    matrices = [np.array(header.metrics["confusion"], np.int64) for header in headers]
    pooled: Matrix = np.sum(matrices, axis=0)
    scores = [overall_figures(matrix)["mean_iou"] for matrix in matrices]
    results = {
        "MEAN_IOU": overall_figures(pooled)["mean_iou"],
        "MEAN_OF_FOLDS": float(np.mean(scores)),
        "STD_OF_FOLDS": float(np.std(scores, ddof=1)) if len(scores) > 1 else 0.0,
    }
    feedback.pushInfo(
        translate(
            "Pixelwise", "Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}."
        ).format(
            iou=results["MEAN_IOU"],
            count=len(folds),
            mean=results["MEAN_OF_FOLDS"],
            deviation=results["STD_OF_FOLDS"],
        )
    )
    if rank() == 0:
        _write_results(folder / RESULTS, dataset, folds, matrices, results)
    final = ""
    if job.final_model:
        final = str(folder / "final.safetensors")
        chips = [replace(chip, split=TRAIN) for chip in dataset.chips if chip.split != TEST]
        everything = replace(dataset, chips=chips)
        training = replace(job.training, output=final, fold=0, report="", early_stopping=0)
        train_model(training, _Fold(feedback, len(folds), count), everything)
    if job.report and rank() == 0:
        write_report(job, dataset, folds, headers, matrices, results)
        feedback.pushInfo(translate("Pixelwise", "The report was written to {path}.").format(path=job.report))
    feedback.setProgress(100.0)
    return {"OUTPUT": job.output, "REPORT": job.report, "FINAL_MODEL": final, **results}


def _check(job: CrossValidateJob, folder: Path) -> None:
    check_job(replace(job.training, output=str(folder / "fold_1.safetensors")))
    if job.training.fold:
        raise InputError(
            translate("Pixelwise", "FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.").format(
                fold=job.training.fold
            )
        )
    if not 2 <= job.folds <= 20:
        raise InputError(translate("Pixelwise", "FOLDS is {count}; it must be from 2 to 20.").format(count=job.folds))
    if not job.output:
        raise InputError(translate("Pixelwise", "OUTPUT: a folder is needed."))
    check_writable(folder / RESULTS)
    if job.report:
        check_writable(Path(job.report))


def with_folds(dataset: ChipDataset, folds: int, seed: int, feedback: Feedback) -> ChipDataset:
    """The dataset with its own folds, or else with spatial ones that share no pixel; test chips are left alone.

    InputError where the chips lie too close together for as many folds.
    """
    if dataset.folds:
        return dataset
    chips = [chip for chip in dataset.chips if chip.split != TEST]
    windows = []
    for chip in chips:
        size = chip.size or dataset.chip_size
        windows.append(Window(chip.row + chip.scene * BETWEEN_SCENES, chip.col, size, size))
    footprints = read_footprints(dataset.folder / FOOTPRINTS, dataset.classes)
    shares = np.array([footprints[chip.id][1] for chip in chips]).reshape(len(chips), len(dataset.classes))
    pixels = np.rint(shares * dataset.chip_size**2).astype(np.int64)
    plan = ExportJob([], [], "", folds=folds, seed=seed, chip_size=dataset.chip_size)
    split = split_windows(plan, windows, pixels, feedback=feedback)
    of_chip = {chip.id: int(fold) for chip, fold in zip(chips, split.folds, strict=True)}
    if len(set(of_chip.values()) - {0}) < folds:
        raise InputError(
            translate(
                "Pixelwise",
                "FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no "
                "pixel: choose fewer, or export more or smaller chips.",
            ).format(count=folds, folder=dataset.folder)
        )
    return replace(dataset, folds=folds, chips=[replace(c, fold=of_chip.get(c.id, 0)) for c in dataset.chips])


def _header_of(job: CrossValidateJob, fold: int, dataset: ChipDataset, folder: Path, feedback: Feedback) -> ModelHeader:
    """The header of a fold's model, which is trained unless it is there already from the same job."""
    path = folder / f"fold_{fold}.safetensors"
    training = replace(job.training, output=str(path), fold=fold, report="")
    if path.is_file():
        try:
            header = read_header(path)
        except ModelFileError:
            header = None
        # A model with a state beside it is that of a training that was cancelled.
        if header is not None and _same(header.job, training) and not path.with_name(f".fold_{fold}.training").exists():
            feedback.pushInfo(translate("Pixelwise", "Fold {fold} is complete already.").format(fold=fold))
            feedback.setProgress(100.0)
            return header
    feedback.pushInfo(translate("Pixelwise", "Fold {fold}:").format(fold=fold))
    train_model(training, feedback, dataset)
    return read_header(path)


def _same(found: dict[str, Any], training: TrainJob) -> bool:
    wanted = json.loads(json.dumps(dataclasses.asdict(training)))
    return {name: found.get(name) for name in wanted if name != "output"} == {
        name: value for name, value in wanted.items() if name != "output"
    }


class _Fold(PartOfFeedback):
    """The feedback of one training among several.

    A stop ends the whole as a cancel does, because the figures of a fold that ended early would count like the others;
    the same cross-validation goes on from there.
    """

    def pushMetrics(self, values: dict[str, Any]) -> None:
        super().pushMetrics({**values, "fold": self._number + 1, "folds": self._count})

    def isCanceled(self) -> bool:
        return self._feedback.isCanceled() or self._feedback.isStopped()

    def isStopped(self) -> bool:
        return False


def _write_results(
    path: Path, dataset: ChipDataset, folds: Sequence[int], matrices: Sequence[Matrix], results: dict[str, float]
) -> None:
    items = {
        "classes": dataset.classes.to_list(),
        **{name.lower(): value for name, value in results.items()},
        "folds": [
            {
                "fold": fold,
                "chips": sum(chip.fold == fold for chip in dataset.chips),
                "mean_iou": _finite(overall_figures(matrix)["mean_iou"]),
                "overall_accuracy": _finite(overall_figures(matrix)["overall_accuracy"]),
                "confusion": [[int(count) for count in row] for row in matrix],
            }
            for fold, matrix in zip(folds, matrices, strict=True)
        ],
    }
    with complete_file(path) as temporary:
        temporary.write_text(json.dumps(items, indent=1), encoding="utf-8")


def _finite(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
