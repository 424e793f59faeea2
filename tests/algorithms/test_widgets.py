"""Inputs of dialogs: the list of encoders, which takes other names too, and the fields of the labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.gui import QgsProcessingModelerParameterWidget

from pixelwise.algorithms.export_training_chips import ExportTrainingChipsAlgorithm
from pixelwise.algorithms.train_segmentation_model import TrainSegmentationModelAlgorithm
from pixelwise.models.choices import ENCODERS


def make_widget(dialog: Any) -> tuple[Any, Any]:
    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = TrainSegmentationModelAlgorithm().create()
    # The algorithm owns the parameter, so it has to stay.
    return WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("ENCODER"), dialog), algorithm


class AlgorithmDialog:
    """A dialog is known by the name of its class."""


class BatchAlgorithmDialog(AlgorithmDialog):
    pass


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
@pytest.mark.parametrize("encoder", ["resnet34", "tu-maxvit_tiny_tf_512"])
def test_dialogs_offer_a_list_and_take_other_names(kind: type, encoder: str) -> None:
    wrapper, _algorithm = make_widget(kind())
    box = wrapper.widget
    assert [box.itemText(number) for number in range(box.count())] == ENCODERS
    assert wrapper.parameterValue() == "resnet18"
    wrapper.setParameterValue(encoder, QgsProcessingContext())
    assert wrapper.parameterValue() == encoder
    box.setEditText(" resnet50 ")
    assert wrapper.parameterValue() == "resnet50"


def test_the_model_designer_has_the_widget_with_other_sources() -> None:
    class ModelerParametersDialog:
        model = QgsProcessingModelAlgorithm()
        childId = "train"
        context = QgsProcessingContext()

    dialog = ModelerParametersDialog()
    from unittest.mock import patch

    with patch("qgis.gui.QgsProcessingModelerParameterWidget.setDialog"):
        wrapper, _algorithm = make_widget(dialog)
    assert isinstance(wrapper, QgsProcessingModelerParameterWidget)


class FakeParent:
    """The input of LABELS, as far as the list of fields uses it."""

    def __init__(self, value: Any) -> None:
        self.value = value
        self.connected: list[Any] = []
        self.widgetValueHasChanged = self

    def connect(self, function: Any) -> None:
        self.connected.append(function)

    def parameterDefinition(self) -> Any:
        return QgsProcessingParameterString("LABELS")

    def parameterValue(self) -> Any:
        return self.value

    def change(self, value: Any) -> None:
        self.value = value
        for function in self.connected:
            function(self)


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
def test_the_fields_follow_the_labels(raster: Path, tmp_path: Path, polygon_layer: Any, kind: type) -> None:
    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = ExportTrainingChipsAlgorithm().create()
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("CLASS_FIELD"), kind())
    layer = polygon_layer()
    QgsProject.instance().addMapLayer(layer)
    parent = FakeParent(layer.id())
    wrapper.postInitialize([parent])

    def offered() -> list[str]:
        return [wrapper.widget.itemText(number) for number in range(wrapper.widget.count())]

    assert offered() == ["", "fid", "kind", "code"] and wrapper.parameterValue() == ""
    wrapper.setParameterValue("kind", QgsProcessingContext())
    parent.change(str(tmp_path / "labels.gpkg"))
    assert offered() == ["", "fid", "kind", "code"] and wrapper.parameterValue() == "kind"
    # QGIS's own list of fields crashes here.
    parent.change(str(raster))
    assert offered() == [""] and wrapper.parameterValue() == ""
    parent.change(None)
    assert offered() == [""]
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert wrapper.parameterValue() == ""
