"""What all algorithms share: identity, the environment, one worker run, and errors as QGIS wants them."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from qgis import utils as qgis_utils
from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..errors import InputError, PixelwiseError
from ..geo.outputs import check_writable
from ..jobs import runner
from .help_pages import help_url
from .layers import VectorInput, check_polygons, means_some_features, vector_input
from .links import with_way_to_install
from .parameters import band_numbers, check_value, is_null
from .settings import worker_python, worker_variables
from .translation import translate

REPORT_SUFFIXES = (".html", ".htm")
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


class EngineAlgorithm(QgsProcessingAlgorithm):
    """A Processing algorithm whose work is one job of the engine in a worker process.

    A subclass declares parameters, refuses what cannot work in `check`, takes what it needs from layers in `take`
    (both in the main thread), and turns that into a job and its outputs in `work` (in a background thread).
    """

    def name(self) -> str:
        raise NotImplementedError

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        # The model designer draws this one.
        return str(RESOURCES / f"{self.name()}.svg")

    def createInstance(self) -> EngineAlgorithm:
        return type(self)()

    def helpUrl(self) -> str:
        return help_url(self)

    def tooltips(self) -> dict[str, str]:
        """Explanations of the parameters by key."""
        raise NotImplementedError

    def add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        """Adds a parameter with its tooltip."""
        parameter.setHelp(self.tooltips()[parameter.name()])
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def canExecute(self) -> tuple[bool, str]:
        try:
            worker_python()
        except PixelwiseError as error:
            # In the desktop the sentence is shown as rich text, in which the cure is a click away.
            return False, str(error) if qgis_utils.iface is None else with_way_to_install(str(error))
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises PixelwiseError for what cannot work."""

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Keeps what `work` needs from layers, which belong to the main thread."""

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        raise NotImplementedError

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # Our sentences first: QGIS's own check says no more than that a value is incorrect.
        try:
            self._check_all(parameters, context)
        except PixelwiseError as error:
            return False, str(error)
        result: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return result

    def _check_all(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for definition in self.parameterDefinitions():
            check_value(definition, parameters.get(definition.name()))
        self.check(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        with processing_errors(feedback):
            # Graphical models run their parts without asking checkParameterValues.
            self._check_all(parameters, context)
            self.take(parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with processing_errors(feedback), canceled_by_signals(feedback):
            return self.work(parameters, context, feedback)

    def bands(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> list[int]:
        """Band numbers, in the order they were given."""
        # Asked for integers QGIS would answer [0] to nothing, and to what it does not understand.
        return band_numbers(key, self.raw(parameters, key, context))

    def raw(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> Any:
        """A parameter as it was given, a list or a text; only expressions are computed."""
        value = parameters.get(key)
        if is_null(value):
            return ""
        return self.parameterAsString(parameters, key, context) if isinstance(value, QgsProperty) else value

    def plain_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Numbers, choices and switches by their keys in lower case, as the items of jobs are called."""
        values: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            key = definition.name()
            if isinstance(definition, QgsProcessingParameterNumber):
                whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
                take = self.parameterAsInt if whole else self.parameterAsDouble
            elif isinstance(definition, QgsProcessingParameterBoolean):
                take = self.parameterAsBool
            elif isinstance(definition, QgsProcessingParameterEnum) and not definition.allowMultiple():
                take = self.parameterAsEnumString
            else:
                continue
            values[key.lower()] = take(parameters, key, context)
        return values

    def polygon_layer(
        self, parameters: dict[str, Any], key: str, context: QgsProcessingContext
    ) -> QgsVectorLayer | None:
        """The polygon layer of an optional parameter; InputError for anything else than polygons."""
        given = parameters.get(key)
        if given is None or given == "":
            return None
        # parameterAsVectorLayer does not look into the definition of a source, of which only features were chosen.
        source = given.source if isinstance(given, QgsProcessingFeatureSourceDefinition) else given
        return check_polygons(key, self.parameterAsVectorLayer({key: source}, key, context), given)

    def polygon_input(
        self, parameters: dict[str, Any], key: str, context: QgsProcessingContext, field: str = ""
    ) -> VectorInput | None:
        """The polygons of an optional parameter, only the selected or filtered ones where that was asked for."""
        layer = self.polygon_layer(parameters, key, context)
        if layer is None:
            return None
        some = means_some_features(parameters[key])
        return vector_input(layer, field, chosen=self.parameterAsSource(parameters, key, context) if some else None)

    def run_job(self, job: Any, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Runs a job in a worker process and gives its outputs and numbers by their keys."""
        # canExecute is not asked by qgis_process and processing.run, so the environment is looked for again here.
        return runner.run_job(job, worker_python(), feedback, environment=worker_variables())


@contextmanager
def processing_errors(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Turns the engine's errors, a cancel among them, into the exception with which Processing fails.

    After a cancel too: an algorithm that returned an empty result would end qgis_process with exit code 0.
    """
    try:
        yield
    except PixelwiseError as error:
        details = getattr(error, "details", "")
        if details:
            feedback.pushConsoleInfo(details)
        raise QgsProcessingException(str(error)) from error


@contextmanager
def canceled_by_signals(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """In qgis_process, lets Ctrl+C and a termination cancel the run, so that no worker and no half file remain.

    The desktop keeps its own handling, and Python sets handlers in the main thread only.
    """
    if qgis_utils.iface is not None or threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(_number: int, _frame: FrameType | None) -> None:
        feedback.cancel()

    previous = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            # None stands for a handler that was not set by Python and cannot be set again from here.
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


def absolute(path: str) -> str:
    """The path from the root, so that a job file means the same wherever it is run; empty stays empty."""
    return str(Path(path).absolute()) if path else ""


def destination_path(value: Any) -> str:
    """The path in the value of a destination parameter; empty where it is temporary, missing or an expression."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""


def check_destination(key: str, value: Any, suffixes: tuple[str, ...]) -> None:
    """Raises for a destination with another suffix than `suffixes`, or that cannot be written."""
    path = destination_path(value)
    if not path:
        return
    suffix = Path(path).suffix.lower()
    if suffix not in suffixes:
        text = translate("Pixelwise", "{parameter}: {path} has no suffix; files with {allowed} can be written.")
        if suffix:
            text = translate(
                "Pixelwise", "{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written."
            )
        raise InputError(text.format(parameter=key, path=path, suffix=suffix, allowed=", ".join(suffixes)))
    check_writable(Path(path))
