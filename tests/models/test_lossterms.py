from __future__ import annotations

import pytest

from pixelwise.errors import InputError
from pixelwise.geo.classes import ClassTable
from pixelwise.models.job import TrainJob
from pixelwise.models.lossterms import check_loss, given_weights, parse_loss

CLASSES = ClassTable.from_list(
    [
        {"value": 0, "name": "background", "color": "#000000"},
        {"value": 3, "name": "road", "color": "#111111"},
        {"value": 7, "name": "building", "color": "#222222"},
    ]
)


def job_of(**options) -> TrainJob:
    return TrainJob("chips", "model.safetensors", **options)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ce", [(1.0, "ce")]),
        ("ce+dice", [(1.0, "ce"), (1.0, "dice")]),
        (" CE + Dice ", [(1.0, "ce"), (1.0, "dice")]),
        ("0.5*focal+lovasz", [(0.5, "focal"), (1.0, "lovasz")]),
        ("2 * unified_focal + .25*bce", [(2.0, "unified_focal"), (0.25, "bce")]),
    ],
)
def test_sums_are_understood(text, expected):
    assert parse_loss(text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("", "LOSS is '', but it must name one of ce, bce", id="nothing"),
        pytest.param("ce+", "or a sum of them such as ce\\+dice", id="nothing after +"),
        pytest.param("ce+dise", "but dise is unknown: did you mean dice", id="misspelt"),
        pytest.param("hinge", "but hinge is unknown: .*ce, bce, dice", id="unknown"),
        pytest.param("x*dice", "but x before \\* is no number above 0; write 0.5\\*dice", id="no number"),
        pytest.param("*dice", "but nothing before \\* is no number", id="no number at all"),
        pytest.param("0*dice", "but 0 before", id="zero"),
        pytest.param("-1*dice", "but -1 before", id="negative"),
        pytest.param("inf*dice", "but inf before", id="infinite"),
        pytest.param("nan*dice", "but nan before", id="not a number"),
        pytest.param("dice*0.5", "but 0.5 is unknown", id="weight behind"),
    ],
)
def test_other_texts_are_refused_in_a_sentence(text, sentence):
    with pytest.raises(InputError, match=sentence):
        parse_loss(text)


def test_the_defaults_are_good():
    check_loss(job_of(), CLASSES)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param({"loss": "ce", "label_smoothing": 0.1}, id="label smoothing"),
        pytest.param({"loss": "focal", "focal_gamma": 0.0}, id="focal without γ"),
        pytest.param({"class_weights": "given", "class_weight_values": {"7": 2.0, "road": 0.0}}, id="given"),
        pytest.param({"class_weights": "median", "sampling": "rare", "border_weight": 10.0}, id="imbalance"),
        pytest.param({"tversky_alpha": 0.0}, id="only misses"),
        pytest.param({"unified_weight": 0.0, "unified_gamma": 1.0}, id="ends of the ranges"),
    ],
)
def test_what_can_be_used(options):
    check_loss(job_of(**options), CLASSES)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        pytest.param({"loss": "hinge"}, "LOSS is 'hinge'", id="loss"),
        pytest.param(
            {"label_smoothing": 1.0}, "LABEL_SMOOTHING is 1.0, but it must be from 0 up to 0.9", id="all smooth"
        ),
        pytest.param({"label_smoothing": -0.1}, "LABEL_SMOOTHING is -0.1", id="negative smoothing"),
        pytest.param(
            {"loss": "dice", "label_smoothing": 0.1},
            "LABEL_SMOOTHING is 0.1, but LOSS dice has no use for it",
            id="smoothing that nothing uses",
        ),
        pytest.param({"focal_gamma": -1.0}, "FOCAL_GAMMA is -1.0", id="focal γ"),
        pytest.param({"focal_gamma": float("nan")}, "FOCAL_GAMMA is nan", id="not a number"),
        pytest.param(
            {"loss": "focal_tversky", "focal_gamma": 0.0}, "FOCAL_GAMMA is 0.0, but it must be above 0", id="1/γ"
        ),
        pytest.param({"tversky_alpha": -1.0}, "TVERSKY_ALPHA is -1.0", id="α"),
        pytest.param({"tversky_beta": float("inf")}, "TVERSKY_BETA is inf", id="β"),
        pytest.param(
            {"tversky_alpha": 0, "tversky_beta": 0}, "TVERSKY_ALPHA and TVERSKY_BETA are both 0", id="α and β"
        ),
        pytest.param({"unified_weight": 1.5}, "UNIFIED_WEIGHT is 1.5, but it must be from 0 up to 1", id="λ"),
        pytest.param({"unified_delta": -0.5}, "UNIFIED_DELTA is -0.5", id="δ"),
        pytest.param({"unified_gamma": 0.0}, "UNIFIED_GAMMA is 0.0, but it must be above 0 up to 1", id="unified γ"),
        pytest.param({"border_weight": -1.0}, "BORDER_WEIGHT is -1.0", id="w0"),
        pytest.param({"border_sigma": 0.0}, "BORDER_SIGMA is 0.0, but it must be above 0", id="σ"),
        pytest.param(
            {"class_weights": "auto"}, "CLASS_WEIGHTS is auto, but it must be one of none, inverse", id="kind"
        ),
        pytest.param({"sampling": "all"}, "SAMPLING is all, but it must be one of uniform, rare", id="sampling"),
        pytest.param({"class_weights": "given"}, "CLASS_WEIGHT_VALUES is empty", id="given without values"),
        pytest.param({"class_weight_values": {"7": 2.0}}, "but CLASS_WEIGHTS is none: choose given", id="not used"),
        pytest.param(
            {"class_weights": "given", "class_weight_values": {"7": -2.0}}, "has -2.0 for the class 7", id="negative"
        ),
        pytest.param(
            {"class_weights": "given", "class_weight_values": {"7": float("nan")}}, "has nan for", id="nan weight"
        ),
        pytest.param(
            {"class_weights": "given", "class_weight_values": {"8": 2.0}},
            r"a weight for 8, which is no class; classes are 0 \(background\), 3 \(road\), 7 \(building\)",
            id="unknown class",
        ),
        pytest.param(
            {"class_weights": "given", "class_weight_values": {"0": 0.0, "3": 0.0, "7": 0.0}},
            "CLASS_WEIGHT_VALUES are all 0",
            id="all 0",
        ),
        pytest.param({"loss": "bce"}, "bce needs exactly two classes and the chips have 3: use ce", id="bce"),
    ],
)
def test_what_cannot_is_refused_in_a_sentence(options, sentence):
    with pytest.raises(InputError, match=sentence):
        check_loss(job_of(**options), CLASSES)


def test_without_classes_only_what_does_not_need_them_is_checked():
    check_loss(job_of(loss="bce"))
    check_loss(job_of(class_weights="given", class_weight_values={"99": 1.0}))


def test_given_weights_by_value_or_name_and_1_for_the_others():
    job = job_of(class_weights="given", class_weight_values={"7": 2.0, "road": 0.5})
    assert given_weights(job, CLASSES) == [1.0, 0.5, 2.0]
