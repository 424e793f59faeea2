"""Processing algorithm: looks at everything that Pixelwise needs, and says what to do where something is missing.

Unlike the others it does without `base.py` and all that needs GDAL or numpy, because these may be what is broken.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtGui import QIcon

from ..errors import PixelwiseError
from ..jobs.environment.diagnostics import check_environment
from ..jobs.environment.findings import DOUBTFUL, FAULT, Findings
from ..jobs.environment.page import line_text, write_page
from ..jobs.environment.personal import without_personal_paths
from . import help_environment
from .help_pages import help_url
from .settings import CACHE_KEY, default_device, profile_folder, text_setting, worker_python, worker_variables
from .translation import translate

ICON = Path(__file__).resolve().parent.parent / "resources" / "checkenvironment.svg"


class CheckEnvironmentAlgorithm(QgsProcessingAlgorithm):
    """Nothing → a page of what works and what does not. It fails only when it is cancelled."""

    SELF_TEST = "SELF_TEST"
    REPORT = "REPORT"

    def name(self) -> str:
        return "checkenvironment"

    def displayName(self) -> str:
        return translate("Pixelwise", "Check environment")

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Says whether everything that Pixelwise needs works, and what to do if not.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "diagnostics,installation,torch,cuda,gpu,version,self-test,problem").split(",")

    def shortHelpString(self) -> str:
        return help_environment.check_environment()

    def helpUrl(self) -> str:
        return help_url(self)

    def tooltips(self) -> dict[str, str]:
        return help_environment.check_environment_tooltips()

    def createInstance(self) -> CheckEnvironmentAlgorithm:
        return CheckEnvironmentAlgorithm()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        title = translate("Pixelwise", "Self-test (some seconds)")
        self._add(QgsProcessingParameterBoolean(self.SELF_TEST, title, defaultValue=True))
        pages = translate("Pixelwise", "Web pages") + " (*.html)"
        title = translate("Pixelwise", "Report")
        self._add(QgsProcessingParameterFileDestination(self.REPORT, title, pages, optional=True))
        for key, title in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(key, title))
        for key, title in self._texts().items():
            self.addOutput(QgsProcessingOutputString(key, title))

    def _add(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setHelp(self.tooltips()[parameter.name()])
        self.addParameter(parameter)

    def _numbers(self) -> dict[str, str]:
        return {
            "OK": translate("Pixelwise", "Everything works (1 or 0)"),
            "FAULTS": translate("Pixelwise", "Number of faults"),
            "DOUBTS": translate("Pixelwise", "Number of warnings"),
        }

    def _texts(self) -> dict[str, str]:
        return {
            "SUMMARY": translate("Pixelwise", "Summary"),
            "TORCH": translate("Pixelwise", "Version of PyTorch"),
            "CUDA": translate("Pixelwise", "CUDA that works"),
            "DRIVER": translate("Pixelwise", "Version of NVIDIA's driver"),
            "DEVICES": translate("Pixelwise", "Devices for networks"),
        }

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        test = self.parameterAsBool(parameters, self.SELF_TEST, context)
        qgis = {"QGIS": Qgis.QGIS_VERSION, "Qt": QT_VERSION_STR}
        try:
            findings = check_environment(qgis, _worker, _places(), feedback, test=test)
        except PixelwiseError as error:
            raise QgsProcessingException(str(error)) from error
        _tell(findings, feedback)
        report = self._write(self.parameterAsFileOutput(parameters, self.REPORT, context), findings, feedback)
        faults, doubts = len(findings.lines_of(FAULT)), len(findings.lines_of(DOUBTFUL))
        numbers = {"OK": int(findings.works), "FAULTS": faults, "DOUBTS": doubts}
        return numbers | {"SUMMARY": findings.summary, self.REPORT: report} | findings.facts

    def _write(self, path: str, findings: Findings, feedback: QgsProcessingFeedback) -> str:
        """The path of the page; where it cannot be written, the lines in the log are what there is."""
        if not path:
            return ""
        try:
            write_page(Path(path).absolute(), findings)
        except PixelwiseError as error:
            feedback.pushWarning(str(error))
            return ""
        return path


def _worker() -> tuple[str, dict[str, str]]:
    """As every run has it, so that a wrong setting is found here, too."""
    default_device()
    return worker_python(), worker_variables()


def _places() -> dict[str, Path]:
    cache = text_setting(CACHE_KEY) or os.environ.get("HF_HOME") or os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return {
        translate("Pixelwise", "Profile, for the environment"): profile_folder(),
        translate("Pixelwise", "Downloaded weights"): Path(cache).expanduser(),
    }


def _tell(findings: Findings, feedback: QgsProcessingFeedback) -> None:
    """All lines in the log, from which they can be copied where no page can be written."""
    feedback.pushInfo("")
    for part in findings.sections:
        feedback.pushInfo(f"\n{part.title}")
        for line in part.lines:
            say = feedback.pushWarning if line.state in (FAULT, DOUBTFUL) else feedback.pushInfo
            say(without_personal_paths(line_text(line)))
    feedback.pushInfo(f"\n{findings.summary}")
