"""Training of a network on a chip dataset."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ...chips.dataset import ChipDataset
from ...errors import CanceledError, InputError
from ...feedback import Feedback, stop_if_canceled
from ...language import translate
from ..check import check_job
from ..device import is_out_of_memory
from ..figures import EpochFigures, Progress
from ..header import ModelHeader
from ..job import TrainJob
from ..modelfile import save_model, weights_of
from ..ranks import heard_from_first
from .checkpoint import state_path
from .consensus import summed
from .examples import Examples
from .finding import peak_memory
from .resume import keep_state, resume
from .session import Session, prepare
from .steps import train_epoch
from .telling import Teller, header_of
from .validate import validate


def train_model(job: TrainJob, feedback: Feedback, dataset: ChipDataset | None = None) -> dict[str, Any]:
    """Trains as the job says and writes the model of the best epoch, and the report where one is asked for.

    The best epoch is the one with the best figure that the job monitors on the validation chips; without any it is the
    last one, and MEAN_IOU is None. After a cancel with at least one finished epoch the best model is written before
    CanceledError is raised, and the next run of the same job goes on where this one was cancelled. Of several processes
    only the first one writes. `dataset` stands in for that in `job.chips`. Raises InputError and its kinds before
    anything is computed.
    """
    check_job(job)
    feedback = heard_from_first(feedback)
    session = prepare(job, feedback, dataset)
    teller = Teller(session, feedback) if session.fabric.global_rank == 0 else None
    try:
        with session.batches:
            _run(session, teller, feedback)
    except CanceledError as error:
        raise _canceled(session, feedback) from error
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise InputError(
            translate(
                "Pixelwise",
                "The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller "
                "ENCODER, or export chips of a smaller CHIP_SIZE.",
            ).format(device=session.fabric.device, size=session.dataset.chip_size)
        ) from error
    else:
        return _finished(session, teller, feedback)
    finally:
        if teller is not None:
            teller.close()


def _finished(session: Session, teller: Teller | None, feedback: Feedback) -> dict[str, Any]:
    """Writes the model and the report of a training that has come to its end."""
    job = session.job
    best = session.best
    assert best is not None  # nosec B101 # for mypy
    report = ""
    if session.fabric.global_rank == 0:
        header = _save(session)
        feedback.pushInfo(
            translate("Pixelwise", "The model of epoch {epoch} was written to {path}.").format(
                epoch=best.epoch, path=job.output
            )
        )
        report = teller.finished(header) if teller else ""
        state_path(job.output).unlink(missing_ok=True)
    # Whoever comes next, as a cross-validation does, may read what the first process has written.
    session.fabric.barrier()
    feedback.setProgress(100.0)
    return {"OUTPUT": job.output, "REPORT": report, "MEAN_IOU": best.mean_iou, "BEST_EPOCH": best.epoch}


def _run(session: Session, teller: Teller | None, feedback: Feedback) -> None:
    """All epochs that are still to come."""
    job = session.job
    if job.resume:
        resume(session, feedback)
    progress = Progress(
        session.epochs,
        len(session.train),
        len(session.validation),
        done_epochs=len(session.history),
        max_seconds=max(job.max_minutes * 60 - session.before, 0.0),
    )
    waited = len(session.history) - session.best.epoch if session.best else 0
    for epoch in range(len(session.history) + 1, session.epochs + 1):
        if session.fabric.world_size == 1:  # several agree before each step
            stop_if_canceled(feedback)
        if job.encoder_mode == "train" and job.freeze_epochs and epoch == job.freeze_epochs + 1:
            session.plain_network.freeze_encoder(False)
            feedback.pushInfo(translate("Pixelwise", "The encoder is trained from now on, too."))
        started = time.monotonic()
        train_loss, ends = train_epoch(session, epoch, progress, feedback)
        seconds = max(time.monotonic() - started, 1e-9)
        figures = EpochFigures(epoch, train_loss, len(session.train) / seconds, learning_rate=session.rate)
        better = _validated(session, figures, started, progress, feedback)
        if job.schedule == "plateau" and session.plateau.epoch_ended(better):
            sentence = translate("Pixelwise", "The learning rate falls to {share:.2g} of what it was.")
            feedback.pushInfo(sentence.format(share=session.plateau.factor))
        waited = 0 if better else waited + 1
        if teller is not None:
            teller.epoch_ended(session.history[-1], progress)
        keep_state(session, feedback)
        if ends:
            sentence = translate(
                "Pixelwise", "The training ends early, in epoch {epoch}; the best epoch so far is kept."
            )
            feedback.pushInfo(sentence.format(epoch=epoch))
            return
        if job.early_stopping and waited >= job.early_stopping:
            sentence = translate(
                "Pixelwise", "No better epoch for {count} epochs: the training ends early (EARLY_STOPPING)."
            )
            feedback.pushInfo(sentence.format(count=waited))
            return


def _validated(session: Session, figures: EpochFigures, started: float, progress: Progress, feedback: Feedback) -> bool:
    """Completes the figures of an epoch and adds them to the history; whether the epoch is the best so far."""

    def after_batch(chips: int) -> None:
        if session.fabric.world_size == 1:
            stop_if_canceled(feedback)
        progress.validated(chips * session.fabric.world_size)
        feedback.setProgress(progress.percent)

    def scores_of(images: Tensor) -> Tensor:
        # Not the wrapped network: of several processes some have a batch more, and wrapped ones wait for each other.
        with session.fabric.autocast():
            return session.plain_network(session.on_device(images))

    session.network.eval()
    with session.averaged.in_place() if session.averaged else contextlib.nullcontext():
        if len(session.validation):
            examples = session.latest = Examples(len(session.dataset.classes))
            prepared, numbers = (
                session.batches.validation(session.batch_size),
                session.batches.validation_numbers(session.batch_size),
            )
            total, counted, matrix = validate(scores_of, prepared, numbers, examples, session.loss, after_batch)
            total, counted, matrix = _of_all_processes(session, total, counted, matrix)
            loss = total / counted if counted else float("nan")
            figures = dataclasses.replace(figures, validation_loss=loss, confusion=matrix)
        figures = dataclasses.replace(figures, seconds=time.monotonic() - started, memory=_memory(session))
        session.history.append(figures)
        better = session.best is None or figures.is_better_than(session.best, session.job.monitor)
        if better:
            session.best, session.best_weights = figures, weights_of(session.plain_network)
            session.examples = session.latest
    return better


def _of_all_processes(session: Session, total: float, counted: int, matrix: Any) -> tuple[float, int, Any]:
    total, all_counted, *cells = summed(session.fabric, [total, counted, *matrix.ravel().tolist()])
    return total, int(all_counted), np.array(cells, np.int64).reshape(matrix.shape)


def _memory(session: Session) -> int:
    """The most bytes that were taken so far: of the GPU, or of the process."""
    if session.fabric.device.type == "cuda":
        return int(torch.cuda.max_memory_reserved(session.fabric.device))
    return peak_memory()


def _canceled(session: Session, feedback: Feedback) -> CanceledError:
    """What a cancelled training says; the best model so far is written before."""
    job = session.job
    if session.best is None:
        return CanceledError(
            translate("Pixelwise", "Cancelled in epoch 1 of {epochs}: no model was written.").format(
                epochs=session.epochs
            )
        )
    if session.fabric.global_rank == 0:
        _save(session)
    sentence = translate(
        "Pixelwise",
        "Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same "
        "training goes on from there when it is run again.",
    ).format(epoch=len(session.history), epochs=session.epochs, best=session.best.epoch, path=job.output)
    feedback.pushWarning(sentence)
    return CanceledError(sentence)


def _save(session: Session) -> ModelHeader:
    header = header_of(session)
    save_model(session.job.output, session.best_weights, header)
    return header
