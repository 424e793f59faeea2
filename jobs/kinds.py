"""The kinds of jobs: what each is told, and the engine function that does it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..chips.job import ExportJob, ImportJob
from ..errors import JobError
from ..language import translate
from ..maps.accuracy.job import OUTPUTS, AssessJob, SampleJob
from ..maps.job import ClassifyFolderJob, ClassifyJob, VectorizeJob
from ..models.job import CrossValidateJob, TrainJob
from ..resources.scene.job import SceneJob


@dataclass(frozen=True)
class Kind:
    """A kind of job.

    `entry` names the engine function as "module:function", where a leading dot stands for the package, so that
    nothing is imported before a job of the kind runs. `cure` says what to do when memory runs out. The job is kept
    beside the first of its `outputs` (fields of the job) that is wanted, or under the name `job_file` in it where that
    is a folder. `older_values` says what values that a field took in older versions mean now. `ranks` names, like
    `entry`, a function that gives the number of processes that run the job together; empty means one.
    """

    job_class: type
    entry: str
    cure: Callable[[], str]
    job_file: str = "export.job.json"
    outputs: tuple[str, ...] = ("output",)
    older_values: dict[str, dict[Any, Any]] = field(default_factory=dict)
    ranks: str = ""


def _smaller_chips() -> str:
    return translate("Pixelwise", "lower CHIP_SIZE")


def _smaller_training() -> str:
    return translate("Pixelwise", "lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE")


def _smaller_windows() -> str:
    return translate("Pixelwise", "lower BATCH_SIZE or WINDOW_SIZE")


def _smaller_area() -> str:
    return translate("Pixelwise", "limit the map by AREA")


def _fewer_polygons() -> str:
    return translate("Pixelwise", "leave out the largest class by SKIP_CLASSES")


def _smaller_scene() -> str:
    return translate("Pixelwise", "draw a smaller scene")


KINDS: dict[str, Kind] = {
    "export": Kind(ExportJob, ".chips.export:export_chips", _smaller_chips),
    "import": Kind(ImportJob, ".chips.imports.importer:import_chips", _smaller_chips),
    "train": Kind(
        TrainJob,
        ".models.training.train:train_model",
        _smaller_training,
        older_values={"augment": {True: "standard", False: "none"}},
        ranks=".models.ranks:ranks_to_start",
    ),
    "crossvalidate": Kind(
        CrossValidateJob,
        ".models.training.crossvalidate:cross_validate",
        _smaller_training,
        "crossvalidate.job.json",
        ranks=".models.ranks:ranks_to_start",
    ),
    "classify": Kind(ClassifyJob, ".maps.classify:classify_raster", _smaller_windows),
    "classifyfolder": Kind(
        ClassifyFolderJob,
        ".maps.folder:classify_folder",
        _smaller_windows,
        "classifyfolder.job.json",
    ),
    "vectorize": Kind(VectorizeJob, ".maps.polygons.vectorize:vectorize_classes", _fewer_polygons),
    "assess": Kind(
        AssessJob,
        ".maps.accuracy.assess:assess_accuracy",
        _smaller_area,
        outputs=tuple(OUTPUTS.values()),
    ),
    "scene": Kind(SceneJob, ".resources.sample_scene:draw_scene", _smaller_scene, "scene.job.json"),
    "sample": Kind(SampleJob, ".maps.accuracy.sampling:create_sample", _smaller_area),
}


def find_kind(name: str) -> Kind:
    """Raises JobError, which lists the names, for a kind that does not exist."""
    if name not in KINDS:
        text = translate("Pixelwise", "the kind of job must be one of {names}, found {found!r}.")
        raise JobError(text.format(names=", ".join(KINDS), found=name))
    return KINDS[name]


def kind_of(job: Any) -> str:
    """The name of the kind that a job object belongs to."""
    return next(name for name, kind in KINDS.items() if type(job) is kind.job_class)


def load_entry(kind: Kind) -> Callable[..., dict[str, Any]]:
    """Imports the engine function of a kind: `function(job, feedback)` gives outputs and numbers by UPPER_SNAKE key."""
    entry: Callable[..., dict[str, Any]] = _load(kind.entry)
    return entry


def rank_count(kind: Kind, job: Any) -> int:
    """How many processes must be started for a job; 1 where it runs in this one. Raises InputError."""
    return int(_load(kind.ranks)(job)) if kind.ranks else 1


def _load(name: str) -> Any:
    module, _, function = name.partition(":")
    package = __package__.rpartition(".")[0]
    return getattr(importlib.import_module(module, package), function)
