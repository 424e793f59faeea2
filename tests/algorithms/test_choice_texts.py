"""What the values of choices mean, as dialogs and the documentation say it."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import Qt

from pixelwise.algorithms.choice_texts import choice_texts

KEYS = [
    "UNLABELLED", "DTYPE", "OVERLAP", "WINDOWS", "EDGE", "KEEP", "SPLIT_BY", "CONTAINER", "LAYOUT", "ARCHITECTURE",
    "ENCODER_MODE", "DEEP_SUPERVISION", "AUGMENT_CHANGES", "CLASS_WEIGHTS", "SAMPLING", "OPTIMIZER", "SCHEDULE",
    "MONITOR", "DEVICE", "PRECISION", "MERGE", "TEST_TIME_AUGMENTATION", "PROBABILITY_TYPE", "UNCERTAINTY_MEASURE",
    "ALSO", "DESIGN", "MATCH", "ALLOCATION", "ACTION",
]  # fmt: skip
# Lists in which anything else can be typed; what an entry means is its tooltip.
TYPED = {"AUGMENT", "LOSS", "DEVICE"}


def enums() -> list[Any]:
    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    every = [one for algorithm in provider.algorithms() for one in algorithm.parameterDefinitions()]
    return [one for one in every if isinstance(one, QgsProcessingParameterEnum)]


class AlgorithmDialog:
    """A dialog is known by the name of its class."""


def widget(key: str, algorithm: str) -> tuple[Any, Any]:
    from processing.gui.wrappers import WidgetWrapperFactory

    made = QgsApplication.processingRegistry().createAlgorithmById(f"pixelwise:{algorithm}")
    # The algorithm owns the parameter, so it has to stay.
    return WidgetWrapperFactory.create_wrapper(made.parameterDefinition(key), AlgorithmDialog()), made


def test_every_value_of_a_choice_is_explained(qgis: Any) -> None:
    assert {one.name() for one in enums()} == set(KEYS)
    for one in enums():
        assert set(one.options()) <= choice_texts(one.name()).keys(), one.name()


@pytest.mark.parametrize("key", KEYS)
def test_nothing_else_is_explained(key: str, qgis: Any) -> None:
    known = {option for one in enums() if one.name() == key for option in one.options()}
    if key == "DEVICE":
        # Elsewhere it is a list in which names can be typed.
        known |= {"cpu", "cuda", "cuda:1", "mps"}
    assert choice_texts(key).keys() == known


def test_keys_without_explanations_have_none(qgis: Any) -> None:
    assert choice_texts("CHIPS") == {}


def test_a_list_says_what_its_words_mean_and_gives_the_word(qgis: Any) -> None:
    wrapper, _algorithm = widget("MERGE", "classifyraster")
    assert [wrapper.box.itemText(row) for row in range(wrapper.box.count())] == [
        "blend – they fade into each other",
        "crop – only the middle of each counts",
    ]
    assert wrapper.parameterValue() == "blend"
    told: list[Any] = []
    wrapper.widgetValueHasChanged.connect(told.append)
    wrapper.box.setCurrentIndex(1)
    assert wrapper.parameterValue() == "crop" and len(told) == 1


@pytest.mark.parametrize(("value", "word"), [("crop", "crop"), (1, "crop"), (0, "blend"), ("unknown", "")])
def test_a_list_takes_words_and_places(value: Any, word: str, qgis: Any) -> None:
    wrapper, _algorithm = widget("MERGE", "classifyraster")
    wrapper.setParameterValue(value, QgsProcessingContext())
    assert wrapper.parameterValue() == word


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(["confidence", "polygons"], ["polygons", "confidence"], id="list"),
        pytest.param("uncertainty,polygons", ["polygons", "uncertainty"], id="text with commas"),
        pytest.param(None, [], id="nothing"),
    ],
)
def test_several_may_be_chosen(value: Any, words: list[str], qgis: Any) -> None:
    wrapper, _algorithm = widget("ALSO", "classifyfolder")
    assert wrapper.parameterValue() == []
    wrapper.setParameterValue(value, QgsProcessingContext())
    assert wrapper.parameterValue() == words
    texts = [wrapper.box.itemText(row) for row in range(wrapper.box.count())]
    assert texts[0] == "polygons – outlines of the classes"


@pytest.mark.parametrize("key", sorted(TYPED))
def test_entries_that_can_be_typed_say_it_in_a_tooltip(key: str, qgis: Any) -> None:
    wrapper, _algorithm = widget(key, "trainsegmentationmodel")
    role = Qt.ItemDataRole.ToolTipRole
    shown = {wrapper.box.itemText(row): wrapper.box.itemData(row, role) for row in range(wrapper.box.count())}
    expected = choice_texts(key)
    assert {option: text for option, text in shown.items() if text} == {
        option: text for option, text in expected.items() if option in shown
    }
    assert sum(map(bool, shown.values())) >= 3
