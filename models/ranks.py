"""The processes that train one network together, as torchrun, SLURM or `jobs/ranks.py` started them."""

from __future__ import annotations

import os

from ..feedback import Feedback, QuietFeedback
from .job import CrossValidateJob, TrainJob


def ranks_to_start(job: TrainJob | CrossValidateJob) -> int:
    """How many processes this computer must start for a training, one for each of its devices.

    1 where this process trains: with one device, and where it is itself one of several. Raises InputError.
    """
    training = job.training if isinstance(job, CrossValidateJob) else job
    if training.devices == 1 or rank_count() > 1:
        return 1
    # Imports torch, for which a training with one device need not wait twice.
    from .device import device_count

    return device_count(training.device, training.devices)


def rank() -> int:
    """The number of this process among all that train together, from 0."""
    return int(os.environ.get("RANK", os.environ.get("SLURM_PROCID", "0"))) if rank_count() > 1 else 0


def rank_count() -> int:
    """The number of processes that train together, on all computers."""
    return int(os.environ.get("WORLD_SIZE", os.environ.get("SLURM_NTASKS", "1")))


def ranks_here() -> int:
    """Those of them on this computer."""
    if rank_count() == 1:
        return 1
    return int(os.environ.get("LOCAL_WORLD_SIZE", os.environ.get("SLURM_NTASKS_PER_NODE", "1")))


def heard_from_first(feedback: Feedback) -> Feedback:
    """The feedback for this process: only the first one speaks, or each sentence would be told several times."""
    return QuietFeedback(feedback) if rank() > 0 else feedback
