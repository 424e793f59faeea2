"""One pass over the training chips, step by step, as far as memory, time and the user let it."""

from __future__ import annotations

import contextlib
import time
from typing import Any

import torch

from ...errors import CanceledError, InputError, PixelwiseError
from ...feedback import Feedback
from ...language import translate
from ..device import is_out_of_memory
from ..figures import Progress, step_metrics
from .consensus import share_statistics, summed
from .data import Batch
from .optimise import SCHEDULES, set_learning_rate
from .session import Session

# A step whose gradient is not finite is left out; so many in a row mean that the network is lost.
LOST_STEPS = 20
SECONDS_BETWEEN_METRICS = 2.0


class Enough(Exception):  # noqa: N818
    """The training ends early, as a success: the user stopped it, or its time is over."""


def train_epoch(session: Session, epoch: int, progress: Progress, feedback: Feedback) -> tuple[float, bool]:
    """The mean loss per chip of an epoch, and whether it is the last one because the training ends early.

    Of several processes, all come to the same.
    """
    loss_sum, chips, lost, told = 0.0, 0, 0, time.monotonic()
    session.network.train()
    count = session.steps_per_epoch
    with contextlib.closing(session.batches.epoch(epoch, session.batch_size)) as prepared:
        for number, batch in enumerate(prepared, start=1):
            try:
                _look_up(session, feedback)
            except Enough:
                return _epoch_loss(session, loss_sum, chips), True
            rate = _set_rate(session)
            last = number % session.job.accumulate == 0 or number == count
            loss, finite = _step_that_fits(session, batch, last, feedback)
            lost = 0 if finite else lost + 1
            if lost >= LOST_STEPS:
                raise _diverged(session)
            size = len(batch[0])
            if finite:
                loss_sum, chips = loss_sum + loss * size, chips + size
            session.steps += 1
            progress.trained(size * session.fabric.world_size)
            feedback.setProgress(progress.percent)
            if time.monotonic() - told > SECONDS_BETWEEN_METRICS and chips:
                told = time.monotonic()
                feedback.pushMetrics(
                    step_metrics(
                        epoch,
                        session.epochs,
                        number,
                        count,
                        train_loss=loss_sum / chips,
                        learning_rate=rate,
                        seconds_left=progress.seconds_left(),
                    )
                )
    return _epoch_loss(session, loss_sum, chips), False


def _diverged(session: Session) -> PixelwiseError:
    sentence = translate(
        "Pixelwise",
        "The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), "
        "and look for wrong values in the images.",
    )
    return PixelwiseError(sentence.format(count=LOST_STEPS, rate=session.learning_rate))


def _epoch_loss(session: Session, loss_sum: float, chips: int) -> float:
    """The mean loss of all processes' chips; their running statistics are the same afterwards, too."""
    share_statistics(session.fabric, session.plain_network)
    loss_sum, all_chips = summed(session.fabric, [loss_sum, chips])
    return loss_sum / all_chips if all_chips else float("nan")


def _look_up(session: Session, feedback: Feedback) -> None:
    """Raises CanceledError or Enough; of several processes, in all where it holds for one.

    Sets the time by which the coming step goes: by clocks of their own, processes would take different rates.
    """
    job, fabric = session.job, session.fabric
    canceled, stopped, seconds = summed(fabric, [feedback.isCanceled(), feedback.isStopped(), session.elapsed])
    session.clock = seconds / fabric.world_size
    if canceled:
        raise CanceledError
    if stopped or 0 < job.max_minutes * 60 <= session.clock:
        raise Enough


def _set_rate(session: Session) -> float:
    """Sets the learning rate of the coming step; with a time budget the schedule follows the clock if that is ahead."""
    job = session.job
    done = min((session.steps + 1) / (session.steps_per_epoch * session.epochs), 1.0)
    if job.max_minutes:
        done = max(done, min(session.clock / (job.max_minutes * 60), 1.0))
    rate = session.learning_rate * SCHEDULES[job.schedule](done, job.warm_up) * session.plateau.factor
    set_learning_rate(session.optimizer, rate)
    session.rate = rate
    return rate


def _step_that_fits(session: Session, batch: Batch, last: bool, feedback: Feedback) -> tuple[float, bool]:
    """A step in as many parts as memory asks for; the effective size of the batch stays."""
    while True:
        try:
            return _step(session, batch, last)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or session.splits >= len(batch[0]):
                raise
            if session.fabric.world_size > 1:
                # The others have gone on to share gradients of which this process has only a part.
                raise InputError(
                    translate(
                        "Pixelwise",
                        "The memory of {device} does not suffice for batches of {size} in each process: lower "
                        "BATCH_SIZE, or set it to 0 for the largest that fits.",
                    ).format(device=session.fabric.device, size=session.batch_size)
                ) from error
        session.optimizer.zero_grad()
        if session.fabric.device.type == "cuda":
            torch.cuda.empty_cache()
        session.splits *= 2
        feedback.pushWarning(
            translate(
                "Pixelwise",
                "The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts "
                "from now on, which changes nothing but the time.",
            ).format(device=session.fabric.device, size=session.batch_size, parts=session.splits)
        )


def _step(session: Session, batch: Batch, last: bool) -> tuple[float, bool]:
    """Forward and backward over a batch, with `last` a step of the optimiser; the loss, and whether it is finite."""
    fabric, network, job = session.fabric, session.network, session.job
    images, positions, weights = batch
    total = 0.0
    for part in _parts(len(images), session.splits):
        share = (part.stop - part.start) / len(images)
        with fabric.no_backward_sync(
            network, enabled=fabric.world_size > 1 and not (last and part.stop == len(images))
        ):
            scores = network(session.on_device(images[part]))
            loss = session.loss(
                scores,
                fabric.to_device(positions[part]),
                None if weights is None else fabric.to_device(weights[part]),
            )
            fabric.backward(loss * (share / job.accumulate))
        total += float(loss.detach()) * share
    if not last:
        return total, _finite(total)
    finite = _clip_and_step(session) and _finite(total)
    if finite and session.averaged is not None:
        session.averaged.update()
    return total, finite


def _clip_and_step(session: Session) -> bool:
    job, fabric = session.job, session.fabric
    norm: Any = torch.tensor(0.0)
    if job.clip_norm > 0:
        norm = fabric.clip_gradients(
            session.network, session.optimizer, max_norm=job.clip_norm, error_if_nonfinite=False
        )
    finite = bool(torch.isfinite(norm))
    # A single infinite value would make every weight NaN for good; scaled gradients look after that themselves.
    if finite or job.precision == "16":
        session.optimizer.step()
    session.optimizer.zero_grad()
    return finite


def _parts(count: int, splits: int) -> list[slice]:
    size = -(-count // splits)
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]


def _finite(value: float) -> bool:
    return value == value and abs(value) != float("inf")
