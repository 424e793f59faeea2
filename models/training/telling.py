"""What a training tells while it runs: log, live figures, curves for other programs, an example, and the report."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path

from ...errors import PixelwiseError
from ...feedback import Feedback
from ...language import translate
from ..augment.preview import preview
from ..figures import EpochFigures, Progress, epoch_line, metrics_of
from ..header import ModelHeader
from ..network import arguments_of, network_summary
from ..versions import library_versions
from .panels import write_example
from .report import TrainingReport
from .session import Session
from .traininglog import TrainingLog

# Three chips, each as it is and with its changes beside it.
PREVIEWED_PICTURES = 12


class Teller:
    """Tells of a session's epochs; of several processes the first one does. Close it at the end."""

    def __init__(self, session: Session, feedback: Feedback) -> None:
        self._session, self._feedback = session, feedback
        job = session.job
        self._folder = tempfile.TemporaryDirectory(prefix="pixelwise-", ignore_cleanup_errors=True)
        self._log = TrainingLog(job.log_folder) if job.log_folder else None
        self._report: TrainingReport | None = None
        if job.report:
            checked = len(session.validation) > 0
            self._report = TrainingReport(
                job.report,
                session.validation if checked else session.train,
                split="validation" if checked else "training",
                network=network_summary(session.plain_network),
                preview=preview(job, session.dataset, session.train.records, PREVIEWED_PICTURES),
                rgb_bands=job.rgb_bands,
            )

    def epoch_ended(self, figures: EpochFigures, progress: Progress) -> None:
        session, feedback = self._session, self._feedback
        classes, epochs, left = session.dataset.classes, session.epochs, progress.seconds_left()
        line = epoch_line(figures, epochs, classes, left)
        values = metrics_of(figures, epochs, classes, left, example=self._example())
        # Before the line that tells the same: whoever shows the figures need not show it.
        feedback.pushMetrics(values | {"line": line})
        feedback.pushInfo(line)
        try:
            if self._log is not None:
                self._log.add(figures, classes)
            if self._report is not None:
                self._report.write(header_of(session), session.history, session.examples, running=True)
        except PixelwiseError as error:
            feedback.pushWarning(
                translate("Pixelwise", "What the training tells could not be written: {error}").format(error=error)
            )

    def _example(self) -> str:
        """A picture of what the network makes of one validation chip; empty where there is none."""
        session = self._session
        if session.latest is None or session.latest.watched is None:
            return ""
        try:
            path = Path(self._folder.name) / "example.png"
            return write_example(path, session.latest.watched, session.validation, session.job.rgb_bands)
        except (OSError, PixelwiseError):
            return ""

    def finished(self, header: ModelHeader) -> str:
        """Writes the report of the complete training; its path, or nothing where there is none."""
        if self._report is None:
            return ""
        try:
            self._report.write(header, self._session.history, self._session.examples)
        except PixelwiseError as error:
            self._feedback.pushWarning(
                translate("Pixelwise", "The model is complete, but its report is not: {error}").format(error=error)
            )
            return ""
        self._feedback.pushInfo(
            translate("Pixelwise", "The report was written to {path}.").format(path=self._session.job.report)
        )
        return self._session.job.report

    def close(self) -> None:
        if self._log is not None:
            self._log.close()
        self._folder.cleanup()


def header_of(session: Session) -> ModelHeader:
    """What is known of the best epoch so far, as the model file has it."""
    best = session.best
    assert best is not None  # nosec B101 # for mypy
    dataset, statistics, job = session.dataset, session.dataset.statistics, session.job
    return ModelHeader(
        architecture=job.architecture,
        encoder=job.encoder,
        arguments=arguments_of(job),
        bands=dataset.bands,
        dtype=dataset.dtype,
        mean=list(statistics.mean),
        std=list(statistics.std),
        min=list(statistics.min),
        max=list(statistics.max),
        p02=list(statistics.p02),
        p98=list(statistics.p98),
        stretch=[list(pair) for pair in dataset.stretch or []],
        classes=dataset.classes,
        ignore_value=dataset.ignore_value,
        chip_size=dataset.chip_size,
        pixel_size=dataset.pixel_size,
        crs=dataset.crs,
        metrics=best.validation_metrics(dataset.classes, session.history),
        versions=library_versions(),
        job=dataclasses.asdict(job) | {"epochs": session.epochs},
    )
