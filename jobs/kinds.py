"""The kinds of jobs: what each is told, and the engine function that does it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..chips.job import ExportJob, ImportJob
from ..errors import JobError
from ..maps.accuracy.job import OUTPUTS, AssessJob, SampleJob
from ..maps.job import ClassifyFolderJob, ClassifyJob, VectorizeJob
from ..models.job import CrossValidateJob, TrainJob
from ..resources.scene.job import SceneJob


@dataclass(frozen=True)
class Kind:
    """A kind of job.

    `entry` names the engine function as "module:function", where a leading dot stands for the package, so that
    nothing is imported before a job of the kind runs. `cure` is what to do when memory runs out. The job is kept beside
    the first of its `outputs` (fields of the job) that is wanted, or under the name `job_file` in it where that is a
    folder. `older_values` says what values that a field took in older versions mean now. `ranks` names, like `entry`, a
    function that gives the number of processes that run the job together; empty means one.
    """

    job_class: type
    entry: str
    cure: str
    job_file: str = "export.job.json"
    outputs: tuple[str, ...] = ("output",)
    older_values: dict[str, dict[Any, Any]] = field(default_factory=dict)
    ranks: str = ""


SMALLER_TRAINING = "lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE"
KINDS: dict[str, Kind] = {
    "export": Kind(ExportJob, ".chips.export:export_chips", "lower CHIP_SIZE"),
    "import": Kind(ImportJob, ".chips.imports.importer:import_chips", "lower CHIP_SIZE"),
    "train": Kind(
        TrainJob,
        ".models.train:train_model",
        SMALLER_TRAINING,
        older_values={"augment": {True: "standard", False: "none"}},
        ranks=".models.ranks:ranks_to_start",
    ),
    "crossvalidate": Kind(
        CrossValidateJob,
        ".models.crossvalidate:cross_validate",
        SMALLER_TRAINING,
        "crossvalidate.job.json",
        ranks=".models.ranks:ranks_to_start",
    ),
    "classify": Kind(ClassifyJob, ".maps.classify:classify_raster", "lower BATCH_SIZE or WINDOW_SIZE"),
    "classifyfolder": Kind(
        ClassifyFolderJob,
        ".maps.folder:classify_folder",
        "lower BATCH_SIZE or WINDOW_SIZE",
        "classifyfolder.job.json",
    ),
    "vectorize": Kind(
        VectorizeJob, ".maps.polygons.vectorize:vectorize_classes", "leave out the largest class by SKIP_CLASSES"
    ),
    "assess": Kind(
        AssessJob,
        ".maps.accuracy.assess:assess_accuracy",
        "limit the map by AREA",
        outputs=tuple(OUTPUTS.values()),
    ),
    "scene": Kind(SceneJob, ".resources.sample_scene:draw_scene", "draw a smaller scene", "scene.job.json"),
    "sample": Kind(SampleJob, ".maps.accuracy.sampling:create_sample", "limit the map by AREA"),
}


def find_kind(name: str) -> Kind:
    """Raises JobError, which lists the names, for a kind that does not exist."""
    if name not in KINDS:
        raise JobError(f"the kind of job must be one of {', '.join(KINDS)}, found {name!r}.")
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
