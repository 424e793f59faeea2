"""Every algorithm's real dialogs, and what each parameter says about itself."""

from __future__ import annotations

import re
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from pixelwise.algorithms.provider import ALGORITHMS

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
# The algorithms own their parameters, so they have to stay.
MADE = {kind().name(): kind().create() for kind in ALGORITHMS}
PARAMETERS = [
    pytest.param(algorithm, one.name(), id=f"{name}-{one.name()}")
    for name, algorithm in MADE.items()
    for one in algorithm.parameterDefinitions()
]
# Numbers that count things or have no unit: the label says of what.
UNITS = re.compile(
    r"pixels|metres|\(m\)|m²|degrees|minutes|MB|map units|units of|share|times|epochs|number|count|0 =|seed|batch|"
    r"alpha|beta|gamma|delta|weight|momentum|filters|fold|processes|rounds|smoothing|least|error|size",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("algorithm", "key"), PARAMETERS)
def test_every_parameter_explains_itself(algorithm: Any, key: str) -> None:
    one = algorithm.parameterDefinition(key)
    label, help_text = one.description(), one.help()
    assert label and label != one.name() and "_" not in label and label[0].isupper()
    assert len(help_text) >= 20 and help_text.endswith(".")
    if isinstance(one, QgsProcessingParameterNumber):
        assert re.search(r"\d", help_text), "a number needs a good value in its tooltip"
        assert UNITS.search(label), "a number needs a unit, or what it counts, in its label"
    if isinstance(one, QgsProcessingParameterEnum) and not one.allowMultiple():
        words = [option for option in one.options() if option in help_text]
        assert one.defaultValue() in help_text or len(words) >= 2 or "suits" in help_text


@pytest.mark.parametrize("name", MADE)
def test_what_is_needed_comes_first_and_the_rest_is_advanced(name: str) -> None:
    inputs = [one for one in MADE[name].parameterDefinitions() if not one.isDestination()]
    required = [
        place
        for place, one in enumerate(inputs)
        if not one.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional and one.defaultValue() is None
        if not isinstance(one, QgsProcessingParameterBoolean)
    ]
    plain = [one.name() for one in inputs if not one.flags() & ADVANCED]
    assert not [inputs[place].name() for place in required if inputs[place].flags() & ADVANCED]
    assert len(plain) <= 11, "a dialog must be taken in at a glance"
    if required:
        assert required[0] == 0


@pytest.mark.parametrize("name", MADE)
def test_every_dialog_opens_alone_in_batch_and_in_the_designer(name: str, qgis: Any) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsApplication

    def fresh() -> Any:
        return QgsApplication.processingRegistry().createAlgorithmById(f"pixelwise:{name}")

    dialog = AlgorithmDialog(fresh(), parent=None)
    inputs = [one for one in dialog.algorithm().parameterDefinitions() if not one.isDestination()]
    assert {one.name() for one in inputs} <= dialog.mainWidget().wrappers.keys()
    for one in inputs:
        # What a dialog shows at first is what a call without the parameter gets.
        shown = dialog.mainWidget().wrappers[one.name()].parameterValue()
        assert shown == one.defaultValue() or not (shown and one.defaultValue() is not None), one.name()
    batch = BatchAlgorithmDialog(fresh(), parent=None)
    parameters, _ = batch.mainWidget().parametersForRow(0, dialog.processingContext(), warnOnInvalid=False)
    assert {one.name() for one in inputs} <= parameters.keys()
    designer = ModelerParametersDialog(fresh(), QgsProcessingModelAlgorithm())
    assert isinstance(designer.createAlgorithm(), QgsProcessingModelChildAlgorithm)
    for window in (dialog, batch, designer):
        window.close()


def test_changes_go_from_input_to_input_in_the_real_dialog(qgis: Any) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication

    made = QgsApplication.processingRegistry().createAlgorithmById("pixelwise:trainsegmentationmodel")
    dialog = AlgorithmDialog(made, parent=None)
    wrappers = dialog.mainWidget().wrappers
    dialog.setParameters({"ENCODER": "resnet18", "ENCODER_WEIGHTS": "SENTINEL2_ALL_MOCO"})
    dialog.setParameters({"ARCHITECTURE": "dpt"})
    assert wrappers["ENCODER"].parameterValue() == "tu-vit_tiny_patch16_224"
    # The weights follow the encoder that the architecture brought.
    assert wrappers["ENCODER_WEIGHTS"].parameterValue() == "none"
    # A call from the history comes in one go, in the order of the dialog.
    dialog.setParameters({"ARCHITECTURE": "unet", "ENCODER": "resnet50", "ENCODER_WEIGHTS": "SENTINEL2_ALL_DINO"})
    assert [wrappers[key].parameterValue() for key in ("ENCODER", "ENCODER_WEIGHTS")] == [
        "resnet50", "SENTINEL2_ALL_DINO",
    ]  # fmt: skip
    dialog.close()
