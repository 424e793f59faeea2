"""Inputs of dialogs: lists that are searched and follow other inputs, in the dialog, in batch and in the designer."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton

from pixelwise.algorithms.classify_raster import ClassifyRasterAlgorithm
from pixelwise.algorithms.export_training_chips import ExportTrainingChipsAlgorithm
from pixelwise.algorithms.train_segmentation_model import TrainSegmentationModelAlgorithm
from pixelwise.models.choices import ENCODER_WEIGHTS, ENCODERS, encoders_for


def make_widget(dialog: Any, key: str = "ENCODER", kind: Any = TrainSegmentationModelAlgorithm) -> tuple[Any, Any]:
    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = kind().create()
    # The algorithm owns the parameter, so it has to stay.
    return WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition(key), dialog), algorithm


class AlgorithmDialog:
    """A dialog is known by the name of its class."""


class BatchAlgorithmDialog(AlgorithmDialog):
    pass


def offered(wrapper: Any) -> list[str]:
    return [wrapper.box.itemText(number) for number in range(wrapper.box.count())]


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
@pytest.mark.parametrize("encoder", ["resnet34", "tu-maxvit_tiny_tf_512"])
def test_dialogs_offer_a_list_and_take_other_names(kind: type, encoder: str) -> None:
    wrapper, _algorithm = make_widget(kind())
    assert offered(wrapper) == ENCODERS
    assert wrapper.parameterValue() == "resnet18"
    wrapper.setParameterValue(encoder, QgsProcessingContext())
    assert wrapper.parameterValue() == encoder
    wrapper.box.setEditText(" resnet50 ")
    assert wrapper.parameterValue() == "resnet50"


def test_any_part_of_a_name_finds_it_in_the_list() -> None:
    wrapper, _algorithm = make_widget(AlgorithmDialog())
    completer = wrapper.box.completer()
    assert completer.filterMode() == Qt.MatchFlag.MatchContains
    completer.setCompletionPrefix("CONVNEXT")
    assert completer.currentCompletion() == "tu-convnext_tiny"


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("ENCODER", TrainSegmentationModelAlgorithm),
        ("ENCODER_WEIGHTS", TrainSegmentationModelAlgorithm),
        ("BANDS", ExportTrainingChipsAlgorithm),
        ("CLASS_FIELD", ExportTrainingChipsAlgorithm),
        ("CLASS_TABLE", ExportTrainingChipsAlgorithm),
    ],
)
def test_the_model_designer_has_the_widget_with_other_sources(key: str, kind: type) -> None:
    class ModelerParametersDialog:
        model = QgsProcessingModelAlgorithm()
        childId = "train"
        context = QgsProcessingContext()

    with patch("qgis.gui.QgsProcessingModelerParameterWidget.setDialog"):
        wrapper, _algorithm = make_widget(ModelerParametersDialog(), key, kind)
    assert isinstance(wrapper, QgsProcessingModelerParameterWidget)


class FakeParent:
    """An input that another one follows."""

    def __init__(self, value: Any, key: str = "LABELS") -> None:
        self.value, self.key = value, key
        self.connected: list[Any] = []
        self.widgetValueHasChanged = self

    def connect(self, function: Any) -> None:
        self.connected.append(function)

    def parameterDefinition(self) -> Any:
        return QgsProcessingParameterString(self.key)

    def parameterValue(self) -> Any:
        return self.value

    def change(self, value: Any) -> None:
        self.value = value
        for function in self.connected:
            function(self)


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
def test_the_fields_follow_the_labels(raster: Path, tmp_path: Path, polygon_layer: Any, kind: type) -> None:
    wrapper, _algorithm = make_widget(kind(), "CLASS_FIELD", ExportTrainingChipsAlgorithm)
    layer = polygon_layer()
    QgsProject.instance().addMapLayer(layer)
    parent = FakeParent(layer.id())
    wrapper.postInitialize([parent])
    assert offered(wrapper) == ["", "fid", "kind", "code"] and wrapper.parameterValue() == ""
    wrapper.setParameterValue("kind", QgsProcessingContext())
    parent.change(str(tmp_path / "labels.gpkg"))
    assert offered(wrapper) == ["", "fid", "kind", "code"] and wrapper.parameterValue() == "kind"
    # QGIS's own list of fields crashes here.
    parent.change(str(raster))
    assert offered(wrapper) == [""] and wrapper.parameterValue() == ""
    parent.change(None)
    assert offered(wrapper) == [""]
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert wrapper.parameterValue() == ""


@pytest.mark.parametrize(
    ("architecture", "before", "after"),
    [
        pytest.param("unet", "resnet50", "resnet50", id="all fit"),
        pytest.param("linknet", "mit_b0", "resnet18", id="one that does not fit is replaced"),
        pytest.param("dpt", "resnet18", "tu-vit_tiny_patch16_224", id="only vision transformers fit"),
        pytest.param("linknet", "tu-maxvit_tiny_tf_512", "tu-maxvit_tiny_tf_512", id="a typed name stays"),
        pytest.param("fast_scnn", "resnet34", "resnet34", id="no encoder at all"),
        pytest.param("no such network", "resnet34", "resnet34", id="an unknown name changes nothing"),
    ],
)
def test_the_encoders_follow_the_architecture(architecture: str, before: str, after: str) -> None:
    wrapper, _algorithm = make_widget(AlgorithmDialog())
    parent = FakeParent("unet", "ARCHITECTURE")
    wrapper.postInitialize([parent])
    wrapper.setParameterValue(before, QgsProcessingContext())
    told: list[str] = []
    wrapper.widgetValueHasChanged.connect(lambda changed: told.append(changed.parameterValue()))
    parent.change(architecture)
    assert wrapper.parameterValue() == after
    assert told == ([after] if after != before else [])
    if architecture in ("linknet", "dpt"):
        assert offered(wrapper) == encoders_for(architecture)
    assert wrapper.widget.isEnabled() == (architecture != "fast_scnn")


@pytest.mark.parametrize(
    ("encoder", "before", "after", "some"),
    [
        pytest.param("resnet18", "imagenet", "imagenet", "SENTINEL2_ALL_MOCO", id="known weights stay"),
        pytest.param("resnet34", "SENTINEL2_ALL_MOCO", "none", "imagenet", id="weights of another encoder go"),
        pytest.param("dpn92", "imagenet", "none", "none", id="an encoder without ImageNet"),
        pytest.param("resnet34", "/data/own.pth", "/data/own.pth", "imagenet", id="a file stays"),
        pytest.param("tu-anything", "imagenet", "imagenet", "imagenet", id="a typed encoder"),
    ],
)
def test_the_weights_follow_the_encoder(encoder: str, before: str, after: str, some: str) -> None:
    wrapper, _algorithm = make_widget(AlgorithmDialog(), "ENCODER_WEIGHTS")
    assert offered(wrapper) == ENCODER_WEIGHTS
    parent = FakeParent("resnet18", "ENCODER")
    wrapper.postInitialize([parent])
    wrapper.setParameterValue(before, QgsProcessingContext())
    parent.change(encoder)
    assert wrapper.parameterValue() == after
    assert some in offered(wrapper) and offered(wrapper)[0] == "none"


def test_a_file_with_weights_can_be_chosen() -> None:
    wrapper, _algorithm = make_widget(AlgorithmDialog(), "ENCODER_WEIGHTS")
    with patch("pixelwise.algorithms.widgets.choices.QFileDialog.getOpenFileName", return_value=("/w.pth", "")):
        wrapper._choose_file()
    assert wrapper.parameterValue() == "/w.pth"


@pytest.fixture
def bands(raster: Path) -> tuple[Any, FakeParent, Any]:
    wrapper, algorithm = make_widget(AlgorithmDialog(), "BANDS", ExportTrainingChipsAlgorithm)
    parent = FakeParent([str(raster)], "INPUT")
    wrapper.postInitialize([parent])
    return wrapper, parent, algorithm


def test_bands_are_named_over_all_rasters(bands: Any, raster: Path) -> None:
    wrapper, parent, _algorithm = bands
    assert [band.number for band in wrapper.bands] == [1, 2, 3]
    parent.change([str(raster), QgsRasterLayer(str(raster), "again")])
    assert [band.number for band in wrapper.bands] == [1, 2, 3, 4, 5, 6]
    parent.change(None)
    assert wrapper.bands == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("", "", id="all"),
        pytest.param("3,1", "Band 3, Band 1", id="names in their order"),
        pytest.param("2-3", "Band 2, Band 3", id="a range"),
        pytest.param("4", "There is no band 4; the last one is 3.", id="no such band"),
        pytest.param("red", "Write numbers such as 1,2,4 or 1-4.", id="not understood"),
    ],
)
def test_the_line_says_which_bands_are_meant(bands: Any, text: str, shown: str) -> None:
    wrapper, _parent, _algorithm = bands
    wrapper.setParameterValue(text, QgsProcessingContext())
    assert wrapper.names.text() == shown
    assert wrapper.parameterValue() == text


def test_presets_and_names_of_bands_can_be_chosen(bands: Any) -> None:
    from pixelwise.algorithms.widgets.bands import BandsDialog

    wrapper, _parent, _algorithm = bands
    wrapper.fill_menu()
    titles = {action.text(): action for action in wrapper.menu.actions() if action.text()}
    assert list(titles) == ["All bands", "True colour (red, green, blue)", "Choose by name…"]
    titles["True colour (red, green, blue)"].trigger()
    assert wrapper.parameterValue() == "1,2,3"
    titles["All bands"].trigger()
    assert wrapper.parameterValue() == ""
    dialog = BandsDialog(wrapper.bands, [3, 1])
    assert dialog.numbers() == [3, 1]
    dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert dialog.numbers() == [3, 1, 2]


@pytest.mark.parametrize(
    ("given", "value"), [([3, 1], [3, 1]), ("1-3", [1, 2, 3]), ("", None), (None, None), ("red", "red")]
)
def test_bands_of_a_classification_are_a_list(given: Any, value: Any) -> None:
    from pixelwise.algorithms.classify_raster import ClassifyRasterAlgorithm

    wrapper, _algorithm = make_widget(AlgorithmDialog(), "BANDS", ClassifyRasterAlgorithm)
    wrapper.setParameterValue(given, QgsProcessingContext())
    assert wrapper.parameterValue() == value


TWO_FILES = ["/a b.safetensors", "/c.safetensors"]


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
@pytest.mark.parametrize(
    ("value", "paths"),
    [
        pytest.param(TWO_FILES, TWO_FILES, id="list, as in the history"),
        pytest.param("/a b.safetensors;/c.safetensors; ", TWO_FILES, id="text"),
        pytest.param(None, [], id="nothing"),
    ],
)
def test_several_files_come_from_outside_or_are_typed(kind: type, value: Any, paths: list[str]) -> None:
    wrapper, _algorithm = make_widget(kind(), "MODELS", ClassifyRasterAlgorithm)
    wrapper.setParameterValue(value, QgsProcessingContext())
    assert wrapper.parameterValue() == paths
    wrapper.line.setText("/x.safetensors ;/y.safetensors")
    assert wrapper.parameterValue() == ["/x.safetensors", "/y.safetensors"]


def test_files_that_are_chosen_are_added_once() -> None:
    wrapper, _algorithm = make_widget(AlgorithmDialog(), "MODELS", ClassifyRasterAlgorithm)
    wrapper.setParameterValue(TWO_FILES[:1], QgsProcessingContext())
    button = wrapper.widget.findChild(QToolButton)
    with patch("pixelwise.algorithms.widgets.files.QFileDialog.getOpenFileNames", return_value=(TWO_FILES, "")) as ask:
        button.click()
    assert wrapper.parameterValue() == TWO_FILES
    assert ask.call_args.args[3].endswith("(*.safetensors)")
