"""Processing algorithm: makes, repairs or removes the environment that runs the worker, or takes an existing one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ..errors import InputError
from ..jobs.environment.install import Installation
from ..jobs.environment.machine import DEVICES
from . import help_install
from .base import EngineAlgorithm
from .environment_work import (
    ACTIONS,
    INSTALL,
    UNINSTALL,
    USE,
    carry_out,
    check_python,
    estimate_text,
    installation,
    proxy_variables,
)
from .parameters import choice
from .translation import translate


class InstallEnvironmentAlgorithm(EngineAlgorithm):
    """The user's yes → an environment. No worker: it is what makes one possible."""

    ACTION = "ACTION"
    DEVICE = "DEVICE"
    WHEELS = "WHEELS"
    PYTHON = "PYTHON"
    CONFIRM = "CONFIRM"

    def name(self) -> str:
        return "installenvironment"

    def displayName(self) -> str:
        return translate("Pixelwise", "Install environment")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall").split(
            ","
        )

    def shortHelpString(self) -> str:
        return help_install.install_environment()

    def tooltips(self) -> dict[str, str]:
        return help_install.install_environment_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add(choice(self.ACTION, translate("Pixelwise", "Action"), ACTIONS, INSTALL))
        self.add(choice(self.DEVICE, translate("Pixelwise", "Device"), DEVICES, "auto"))
        folder = QgsProcessingParameterFile.Behavior.Folder
        title = translate("Pixelwise", "Folder of wheels, to install without internet")
        self.add(QgsProcessingParameterFile(self.WHEELS, title, folder, optional=True), advanced=True)
        title = translate("Pixelwise", "Existing Python, for the action “use”")
        # Without a filter of its own QGIS would refuse names without a suffix.
        everything = translate("Pixelwise", "All files") + " (*)"
        self.add(QgsProcessingParameterFile(self.PYTHON, title, optional=True, fileFilter=everything), advanced=True)
        self.add(QgsProcessingParameterBoolean(self.CONFIRM, translate("Pixelwise", "Yes, do it"), defaultValue=False))
        for key, title in {
            "INTERPRETER": translate("Pixelwise", "Python that runs the worker"),
            "TORCH": translate("Pixelwise", "Version of PyTorch"),
            "DEVICES": translate("Pixelwise", "Devices for networks"),
        }.items():
            self.addOutput(QgsProcessingOutputString(key, title))

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        action = self.parameterAsEnumString(parameters, self.ACTION, context)
        wheels = self.parameterAsString(parameters, self.WHEELS, context).strip()
        if wheels and not any(Path(wheels).glob("*.whl")):
            text = translate(
                "Pixelwise",
                "WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.",
            )
            raise InputError(text.format(folder=wheels))
        if action == USE:
            check_python(self.parameterAsString(parameters, self.PYTHON, context))
            return
        if not self.parameterAsBool(parameters, self.CONFIRM, context):
            raise InputError(self._question(action, parameters, context))

    def _question(self, action: str, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """What would be done after a yes."""
        if action == UNINSTALL:
            return translate(
                "Pixelwise",
                "CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.",
            )
        text = translate(
            "Pixelwise",
            "CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.",
        )
        return text.format(estimate=estimate_text(self._installation(parameters, context)))

    def _installation(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Installation:
        device = self.parameterAsEnumString(parameters, self.DEVICE, context)
        wheels = self.parameterAsString(parameters, self.WHEELS, context).strip()
        return installation(device, wheels, proxy_variables())

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._action = self.parameterAsEnumString(parameters, self.ACTION, context)
        self._python = self.parameterAsString(parameters, self.PYTHON, context).strip()
        # Here and not in the run, because QGIS's proxy belongs to the main thread.
        self._job = None if self._action in (UNINSTALL, USE) else self._installation(parameters, context)

    def work(
        self, _parameters: dict[str, Any], _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._job:
            feedback.pushInfo(estimate_text(self._job))
        facts = carry_out(self._action, self._job, self._python, feedback)
        return {
            "INTERPRETER": facts.get("PYTHON", ""),
            "TORCH": facts.get("torch", ""),
            "DEVICES": ", ".join(facts.get("devices", [])),
        }
