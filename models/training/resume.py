"""The state of a session written down after an epoch, and taken up again by a later run."""

from __future__ import annotations

from ...errors import PixelwiseError
from ...feedback import Feedback
from ...language import translate
from ..figures import EpochFigures
from .checkpoint import load_optimizer, load_state, optimizer_tensors, restore_random, save_state, state_path
from .examples import Examples
from .session import Session


def keep_state(session: Session, feedback: Feedback) -> None:
    """Writes down the state after an epoch; a disk that cannot take it costs only the resuming."""
    if session.fabric.global_rank > 0:
        return
    best = session.best
    assert best is not None  # nosec B101 # for mypy
    tensors = {
        "network": session.plain_network.state_dict(),
        "best": session.best_weights,
        "optimizer": optimizer_tensors(session.optimizer),
        "averaged": session.averaged.weights if session.averaged else {},
    }
    values = {
        "history": [figures.to_dict() for figures in session.history],
        "best_epoch": best.epoch,
        "examples": session.examples.to_dict() if session.examples else None,
        "epochs": session.epochs,
        "steps": session.steps,
        "splits": session.splits,
        "batch_size": session.batch_size,
        "learning_rate": session.learning_rate,
        "averaged_steps": session.averaged.steps if session.averaged else 0,
        "plateau": [session.plateau.factor, session.plateau.waited],
        "elapsed": session.elapsed,
    }
    try:
        save_state(state_path(session.job.output), session.job, tensors, values)
    except PixelwiseError as error:
        feedback.pushWarning(
            translate(
                "Pixelwise", "The state of the training could not be kept, so it cannot be resumed: {error}"
            ).format(error=error)
        )


def resume(session: Session, feedback: Feedback) -> None:
    """Goes on from the state that an earlier run of the same job has left, if there is one."""
    job, path = session.job, state_path(session.job.output)
    found = load_state(path, job)
    if found is None:
        if path.exists():
            feedback.pushInfo(
                translate(
                    "Pixelwise", "An earlier training of this model had other settings or chips: this one begins anew."
                )
            )
        return
    groups, values = found
    session.plain_network.load_state_dict(groups["network"])
    session.best_weights = groups["best"]
    session.history = [EpochFigures.from_dict(items) for items in values["history"]]
    session.best = next(figures for figures in session.history if figures.epoch == values["best_epoch"])
    session.examples = Examples.from_dict(values["examples"]) if values["examples"] else None
    for name in ("epochs", "steps", "splits", "batch_size", "learning_rate"):
        setattr(session, name, values[name])
    session.plateau.factor, session.plateau.waited = values["plateau"]
    session.before = values["elapsed"]
    if session.averaged:
        session.averaged.load(groups["averaged"], values["averaged_steps"])
    done = len(session.history)
    if job.encoder_mode == "train" and job.freeze_epochs and done >= job.freeze_epochs:
        session.plain_network.freeze_encoder(False)
    load_optimizer(session.optimizer, groups.get("optimizer", {}))
    restore_random(groups)
    feedback.pushInfo(
        translate("Pixelwise", "Resumed after epoch {epoch} of {epochs}.").format(epoch=done, epochs=session.epochs)
    )
