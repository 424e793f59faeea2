from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from osgeo import ogr

from pixelwise.chips.job import ExportJob
from pixelwise.chips.labels.labels import Labels, open_labels
from pixelwise.chips.labels.source import MOST_KEYS
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window

WHOLE = Window(0, 0, 200, 240)


def opened(job: ExportJob) -> tuple[Labels, SilentFeedback]:
    feedback = SilentFeedback()
    with RasterStack(job.inputs) as stack:
        return open_labels(job, stack.grid, feedback), feedback


def without_field(job: ExportJob, name: str = "") -> ExportJob:
    return replace(job, labels=[replace(job.labels[0], field="", name=name)])


def counts_of(array: np.ndarray) -> dict[int, int]:
    values, counts = np.unique(array, return_counts=True)
    return dict(zip(values.tolist(), counts.tolist(), strict=True))


@pytest.mark.parametrize(
    ("kind", "given", "unlabelled", "values", "names"),
    [
        pytest.param(ogr.OFTInteger, (1, 3, 7), "background", (1, 3, 7), ["background", "1", "3", "7"], id="1, 3, 7"),
        pytest.param(ogr.OFTInteger64, (1, 3, 7), "ignore", (1, 3, 7), ["1", "3", "7"], id="1, 3, 7, rest ignored"),
        pytest.param(ogr.OFTReal, (2.0, 5.0, 9.0), "ignore", (2, 5, 9), ["2", "5", "9"], id="whole floats"),
        pytest.param(ogr.OFTInteger, (0, 1, 2), "ignore", (0, 1, 2), ["0", "1", "2"], id="explicit 0"),
        pytest.param(ogr.OFTString, ("tin", "tIn", "clay"), "ignore", (3, 2, 1), ["clay", "tIn", "tin"], id="texts"),
        pytest.param(
            ogr.OFTString,
            ("a", "b", "background"),
            "background",
            (1, 2, 0),
            ["background", "a", "b"],
            id="background text",
        ),
    ],
)
def test_class_fields(
    make_job: Callable[..., ExportJob],
    box: Callable[..., str],
    kind: int,
    given: tuple[Any, ...],
    unlabelled: str,
    values: tuple[int, ...],
    names: list[str],
) -> None:
    features = [(box(0, 20 * n, 10 + n, 20 * n + 10), value) for n, value in enumerate(given)]
    job = make_job(features=features, layer={"kind": kind}, unlabelled=unlabelled)
    labels, feedback = opened(job)
    fill = 0 if unlabelled == "background" else 255
    wanted = np.full((200, 240), fill, np.uint8)
    for number, value in enumerate(values):
        wanted[20 * number : 20 * number + 10, : 10 + number] = value
    assert (labels.read(WHOLE) == wanted).all()
    assert labels.classes.names == names
    assert not feedback.warnings
    labels.close()


def test_without_a_field_everything_labelled_is_one_class(
    make_job: Callable[..., ExportJob], box: Callable[..., str]
) -> None:
    labels, feedback = opened(without_field(make_job(features=[(box(0, 0, 5, 5), 3), (box(9, 9, 12, 12), None)])))
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 34, 1: 34}
    assert labels.classes.names == ["background", "labelled"]
    assert "All 2 features" in feedback.infos[0]
    labels.close()


def test_null_classes_are_ignored_and_counted(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    features = [(box(0, 0, 5, 5), "tin"), (box(9, 9, 12, 12), None), (box(20, 20, 24, 24), " ")]
    labels, feedback = opened(make_job(features=features, layer={"kind": ogr.OFTString}))
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 50, 1: 25, 255: 25}
    assert "2 features" in feedback.warnings[0]
    assert "no class value; their pixels are ignored" in feedback.warnings[0]
    labels.close()


def test_values_that_are_no_chosen_class_are_ignored_and_named(
    make_job: Callable[..., ExportJob], box: Callable[..., str]
) -> None:
    features = [(box(0, 0, 5, 5), 1), (box(9, 9, 12, 12), 2), (box(20, 20, 24, 24), 3)]
    classes = [{"value": 2, "name": "two", "color": "#123456", "source": 2}]
    labels, feedback = opened(make_job(features=features, classes=classes))
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 50, 2: 9, 255: 41}
    assert labels.classes.names == ["background", "two"]
    assert feedback.warnings[0].endswith("have values that are no class; their pixels are ignored: 1, 3.")
    labels.close()


def test_features_and_classes_are_counted(make_job: Callable[..., ExportJob]) -> None:
    labels, feedback = opened(make_job())
    assert "(features): 1 “1” 75, 2 “2” 75." in feedback.infos[0]
    labels.close()


def test_repaired_geometries_are_counted(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    bow = "POLYGON ((500000 2999990,500010 3000000,500010 2999990,500000 3000000,500000 2999990))"
    labels, feedback = opened(make_job(features=[(bow, 1), (box(50, 50, 60, 60), 1), (None, 1)]))
    assert any(text.startswith("1 invalid geometries") for text in feedback.infos)
    assert any(text.startswith("1 features") and "no geometry and are left out" in text for text in feedback.infos)
    assert (labels.read(WHOLE) == 1).sum() == 100 + 200
    labels.close()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"features": []}, "has no features, or its filter leaves none", id="empty"),
        pytest.param({"features": [], "field": ""}, "has no features, or its filter", id="empty without field"),
        pytest.param({"field": "kind"}, "no field “kind”; its fields are class", id="no such field"),
        pytest.param({"features": [("far", 1)]}, "does not touch the raster: its extent is 600", id="elsewhere"),
        pytest.param({"features": [("near", 300)]}, "holds the class value 300", id="above 255"),
        pytest.param({"features": [("near", None)]}, "holds no value at all", id="only null"),
        pytest.param(
            {"features": [("near", 1.5)], "layer": {"kind": ogr.OFTReal}}, "holds the class value 1.5", id="fraction"
        ),
        pytest.param(
            {"features": [("near", f"n{i}") for i in range(MOST_KEYS + 9)], "layer": {"kind": ogr.OFTString}},
            "at most 254 can be classes",
            id="names instead of classes",
        ),
    ],
)
def test_labels_that_cannot_be_used_are_refused(
    make_job: Callable[..., ExportJob], box: Callable[..., str], changes: dict[str, Any], sentence: str
) -> None:
    changes = dict(changes)
    places = {"near": box(0, 0, 5, 5), "far": box(200000, 0, 200005, 5)}
    if "features" in changes:
        changes = {**changes, "features": [(places[place], value) for place, value in changes["features"]]}
    field = changes.pop("field", "class")
    job = make_job(**changes)
    with pytest.raises(InputError, match=sentence):
        opened(replace(job, labels=[replace(job.labels[0], field=field)]))


def test_the_name_of_a_layer_is_its_class(make_job: Callable[..., ExportJob]) -> None:
    labels, _ = opened(without_field(make_job(), "roads"))
    assert labels.classes.names == ["background", "roads"]
    labels.close()


def test_values_that_the_table_ignores_are_counted(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    features = [(box(0, 0, 5, 5), 1), (box(9, 9, 12, 12), 2), (box(20, 20, 24, 24), 3)]
    classes = [{"source": 1, "value": 4, "name": "one"}, {"source": 2, "ignore": True}, {"source": 3, "value": 0}]
    labels, feedback = opened(make_job(features=features, classes=classes))
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 34, 4: 25, 255: 9}
    assert any(
        text.startswith("1 features") and "are ignored, as the class table says" in text for text in feedback.infos
    )
    assert not feedback.warnings
    labels.close()
