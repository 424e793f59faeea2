from __future__ import annotations

import json
import math
import warnings
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pixelwise.geo.accuracyfigures import (
    CLASS_NAMES,
    NAMES,
    OVERALL_NAMES,
    class_figures,
    figure_names,
    mean_figures,
    overall_figures,
)

NAN = float("nan")
# The worked matrix of Congalton (1991), "A review of assessing the accuracy of classifications", rows here reference.
CONGALTON = [[65, 6, 0, 4], [4, 81, 11, 7], [22, 5, 85, 3], [24, 8, 19, 90]]
FIGURES = ("users_accuracy", "producers_accuracy", "f1", "iou", "specificity", "npv")

# The same matrices every time, and no folder of examples in the checkout.
several = settings(
    max_examples=40, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
counts = st.integers(0, 40)


@st.composite
def matrices(draw, smallest: int = 2, largest: int = 5):
    """Matrices [reference, map] with something in them, often with classes that one side or both lack."""
    size = draw(st.integers(smallest, largest))
    matrix = np.array(draw(st.lists(counts, min_size=size**2, max_size=size**2))).reshape(size, size)
    matrix[draw(st.lists(st.integers(0, size - 1), max_size=2))] = 0
    matrix[:, draw(st.lists(st.integers(0, size - 1), max_size=2))] = 0
    if not matrix.any():
        matrix[-1, 0] = 1
    return matrix


def pixels_of(matrix) -> tuple[np.ndarray, np.ndarray]:
    """Reference and map of as many pixels as the matrix counts."""
    rows, cols = np.indices(matrix.shape)
    return np.repeat(rows.ravel(), matrix.ravel()), np.repeat(cols.ravel(), matrix.ravel())


def same(found, expected) -> None:
    np.testing.assert_allclose(np.asarray(found, float), np.asarray(expected, float), rtol=1e-12, atol=1e-12)


def test_the_worked_matrix_of_congalton_1991():
    matrix = np.array(CONGALTON)
    overall, of_class = overall_figures(matrix), class_figures(matrix)
    assert overall["overall_accuracy"] == pytest.approx(321 / 434)
    assert round(overall["overall_accuracy"], 2) == 0.74
    same(np.round(of_class["users_accuracy"], 2), [0.57, 0.81, 0.74, 0.87])
    same(np.round(of_class["producers_accuracy"], 2), [0.87, 0.79, 0.74, 0.64])
    assert round(overall["kappa"], 2) == 0.65


def test_pontius_and_millones_2011_add_up():
    matrix = np.array([[3, 1, 0], [2, 5, 1], [0, 4, 4]])
    overall = overall_figures(matrix)
    # Differences of the totals are −1, 2, −3; of what is wrong, 2, 6 and 2 places changed sides.
    assert overall["quantity_disagreement"] == pytest.approx((1 + 2 + 3) / 2 / 20)
    assert overall["allocation_disagreement"] == pytest.approx((2 * 1 + 2 * 3 + 2 * 1) / 2 / 20)
    assert 1 - overall["overall_accuracy"] == pytest.approx(
        overall["quantity_disagreement"] + overall["allocation_disagreement"]
    )


@pytest.mark.parametrize(
    ("matrix", "key", "expected"),
    [
        pytest.param([[8, 2], [1, 9]], "iou", [8 / 11, 9 / 12], id="IoU of two classes"),
        pytest.param([[8, 2, 0], [1, 9, 0], [0, 0, 0]], "users_accuracy", [8 / 9, 9 / 11, NAN], id="user's accuracy"),
        pytest.param(
            [[8, 2, 0], [1, 9, 0], [0, 0, 0]], "producers_accuracy", [0.8, 0.9, NAN], id="producer's accuracy"
        ),
        pytest.param([[8, 2, 0], [1, 9, 0], [0, 0, 0]], "f1", [16 / 19, 18 / 21, NAN], id="F1"),
        pytest.param([[8, 2, 1], [1, 9, 1], [0, 0, 4]], "specificity", [14 / 15, 13 / 15, 20 / 22], id="specificity"),
        pytest.param([[8, 2, 1], [1, 9, 1], [0, 0, 4]], "npv", [14 / 17, 13 / 15, 20 / 20], id="NPV"),
        pytest.param([[5, 1], [0, 0]], "iou", [5 / 6, 0.0], id="mapped but not in the reference: IoU is 0"),
        pytest.param([[5, 1], [0, 0]], "users_accuracy", [1.0, 0.0], id="mapped, not in the reference: never right"),
        pytest.param([[5, 1], [0, 0]], "producers_accuracy", [5 / 6, NAN], id="not in the reference: undefined"),
        pytest.param([[5, 0], [1, 0]], "users_accuracy", [5 / 6, NAN], id="never mapped: undefined"),
        pytest.param([[5, 0], [0, 0]], "specificity", [NAN, 1.0], id="nothing but the class: undefined"),
        pytest.param([[5, 0], [0, 0]], "npv", [NAN, 1.0], id="mapped as nothing else: undefined"),
        *(pytest.param([[0, 0], [0, 0]], key, [NAN, NAN], id=f"nothing: {key}") for key in FIGURES),
        *(pytest.param([[7]], key, [NAN], id=f"one class: {key}") for key in ("specificity", "npv")),
    ],
)
@pytest.mark.parametrize("of", [1, 0.1], ids=["counts", "shares"])
def test_figures_of_classes(matrix, key, expected, of):
    same(class_figures(np.array(matrix) * of)[key], expected)


@pytest.mark.parametrize(
    ("matrix", "undefined"),
    [
        pytest.param([[0, 0], [0, 0]], set(overall_figures(np.zeros((2, 2), int))), id="nothing"),
        pytest.param([[0, 0], [0, 5]], {"kappa", "mcc"}, id="one class in both"),
        pytest.param([[0, 3], [0, 5]], {"mcc"}, id="one class in the map"),
        pytest.param([[0, 0], [3, 5]], {"mcc"}, id="one class in the reference"),
        pytest.param([[0, 4], [4, 0]], set(), id="all wrong"),
        pytest.param([[5]], {"kappa", "mcc"}, id="one class in the table"),
    ],
)
@pytest.mark.parametrize("of", [1, 0.1], ids=["counts", "shares"])
def test_undefined_figures_of_the_whole_are_not_a_number(matrix, undefined, of):
    found = overall_figures(np.array(matrix) * of)
    assert {key for key, value in found.items() if math.isnan(value)} == undefined


@pytest.mark.parametrize(
    ("matrix", "key", "value", "left_out"),
    [
        pytest.param([[8, 2], [1, 9]], "macro_iou", (8 / 11 + 9 / 12) / 2, [], id="all classes"),
        pytest.param([[5, 1], [0, 0]], "macro_iou", 5 / 6, [1], id="not in the reference"),
        pytest.param([[5, 0, 0], [0, 5, 0], [0, 0, 0]], "macro_f1", 1.0, [2], id="in neither"),
        pytest.param([[5, 0], [2, 0]], "macro_users_accuracy", 5 / 7, [1], id="in the reference, but undefined"),
        pytest.param([[5, 0], [2, 0]], "macro_producers_accuracy", 0.5, [], id="in the reference, never found"),
        pytest.param([[6, 2], [1, 1]], "weighted_producers_accuracy", 0.7, [], id="weighted by the reference"),
        pytest.param([[6, 2], [0, 0]], "weighted_users_accuracy", 1.0, [1], id="weighted, not in the reference"),
        pytest.param([[6, 2], [1, 1]], "micro_f1", 0.7, [], id="micro F1 is overall accuracy"),
        pytest.param([[6, 2], [1, 1]], "micro_iou", 7 / 13, [], id="micro IoU"),
        pytest.param([[6, 2], [0, 0]], "micro_users_accuracy", 6 / 8, [], id="micro counts every class"),
        pytest.param([[0, 0], [0, 0]], "macro_iou", NAN, [0, 1], id="nothing: macro"),
        pytest.param([[0, 0], [0, 0]], "weighted_iou", NAN, [0, 1], id="nothing: weighted"),
        pytest.param([[0, 0], [0, 0]], "micro_iou", NAN, [], id="nothing: micro"),
    ],
)
def test_means_say_what_they_leave_out(matrix, key, value, left_out):
    mean = mean_figures(np.array(matrix))[key]
    same(mean.value, value)
    assert mean.left_out == left_out


def test_means_of_figures_that_do_not_follow_from_counts():
    means = mean_figures(np.array([[6, 2, 0], [0, 2, 0], [0, 0, 4]]), {"auc": np.array([0.9, NAN, 0.6])})
    assert set(means) == {"macro_auc", "weighted_auc"}
    assert means["macro_auc"].value == pytest.approx(0.75) and means["macro_auc"].left_out == [1]
    assert means["weighted_auc"].value == pytest.approx((8 * 0.9 + 4 * 0.6) / 12)


def test_every_figure_has_a_name():
    matrix = np.array([[6, 2], [1, 1]])
    keys = {*overall_figures(matrix), *class_figures(matrix), *mean_figures(matrix), "auc"}
    assert keys <= set(NAMES)
    assert figure_names() == {key: NAMES[key] for key in (*OVERALL_NAMES, *CLASS_NAMES)}
    # Numbers of numpy do not go into JSON.
    json.dumps([overall_figures(matrix), {key: mean.value for key, mean in mean_figures(matrix).items()}])


def test_every_figure_is_defined_in_the_docs():
    page = (Path(__file__).parents[2] / "docs" / "figures-of-accuracy.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("|")]
    for key in (*OVERALL_NAMES, *CLASS_NAMES):
        row = next((line for line in rows if f"`{key}`" in line), "")
        assert NAMES[key] in row and row.count("|") == 5, key
    for kind in ("macro", "micro", "weighted"):
        assert f"`{kind}_…`" in page


def test_the_mean_iou_is_one_definition():
    matrix = np.array([[6, 2, 1], [1, 1, 0], [0, 0, 0]])
    assert overall_figures(matrix)["mean_iou"] == mean_figures(matrix)["macro_iou"].value


@pytest.mark.parametrize("dtype", [np.int64, np.uint64])
def test_counts_of_a_map_of_65536_by_65536_do_not_overflow(dtype):
    quarter = 65536**2 // 4
    small, large = np.array([[3, 1], [0, 4]]), np.array([[3, 1], [0, 4]], dtype) * dtype(quarter // 2)
    for key, value in overall_figures(large).items():
        assert value == pytest.approx(overall_figures(small)[key], rel=1e-14), key
    for key, value in class_figures(large).items():
        same(value, class_figures(small)[key])
    for key, mean in mean_figures(large).items():
        assert mean.value == pytest.approx(mean_figures(small)[key].value, rel=1e-14), key


def test_one_pixel_among_65536_by_65536_is_not_lost_in_rounding():
    total = 65536**2
    matrix = np.array([[total - 3, 1], [1, 1]])
    chance = Fraction((total - 2) ** 2 + 4, total**2)
    expected = (Fraction(total - 2, total) - chance) / (1 - chance)
    assert overall_figures(matrix)["kappa"] == pytest.approx(float(expected), rel=1e-14)
    assert overall_figures(matrix)["mcc"] == pytest.approx(float(expected), rel=1e-14)


def test_narrow_counts_do_not_overflow_either():
    matrix = np.array([[200, 50], [30, 250]])
    same(class_figures(matrix.astype(np.uint8))["f1"], class_figures(matrix)["f1"])
    same(class_figures(np.array([[2**31 - 1, 0], [0, 1]], np.int32))["f1"], [1, 1])


@several
@given(matrices())
def test_against_scikit_learn(matrix):
    from sklearn import metrics

    reference, mapped = pixels_of(matrix)
    labels = range(len(matrix))
    options = {"labels": labels, "zero_division": np.nan}
    found, overall, means = class_figures(matrix), overall_figures(matrix), mean_figures(matrix)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        users, producers, f1, _ = metrics.precision_recall_fscore_support(reference, mapped, average=None, **options)
        kappa = metrics.cohen_kappa_score(reference, mapped)
        mcc = metrics.matthews_corrcoef(reference, mapped)
        weighted = metrics.precision_score(reference, mapped, average="weighted", **options)
        micro = metrics.jaccard_score(reference, mapped, labels=labels, average="micro")
    same(found["users_accuracy"], users)
    same(found["producers_accuracy"], producers)
    # scikit-learn gives 0 for F1 and IoU of a class that neither side has.
    present = matrix.sum(0) + matrix.sum(1) > 0
    assert np.isnan(found["f1"][~present]).all() and np.isnan(found["iou"][~present]).all()
    same(found["f1"][present], f1[present])
    same(
        found["iou"][present],
        metrics.jaccard_score(reference, mapped, labels=labels, average=None, zero_division=0)[present],
    )
    same(overall["overall_accuracy"], metrics.accuracy_score(reference, mapped))
    same(overall["kappa"], kappa)
    # scikit-learn gives 0 where MCC is undefined.
    assert math.isnan(overall["mcc"]) == (len(set(reference)) < 2 or len(set(mapped)) < 2)
    same(0 if math.isnan(overall["mcc"]) else overall["mcc"], mcc)
    labelled = np.unique(reference)
    same(means["macro_f1"].value, metrics.f1_score(reference, mapped, labels=labelled, average="macro"))
    recall = metrics.recall_score(reference, mapped, labels=labelled, average="macro")
    same(means["macro_producers_accuracy"].value, recall)
    # scikit-learn gives 0 where no class of the reference was mapped.
    same(np.nan_to_num(means["weighted_users_accuracy"].value), weighted)
    same(means["weighted_f1"].value, metrics.f1_score(reference, mapped, labels=labelled, average="weighted"))
    same(means["micro_iou"].value, micro)
    same(
        overall["mean_iou"],
        metrics.jaccard_score(reference, mapped, labels=labelled, average="macro", zero_division=0),
    )


@several
@given(matrices(smallest=3))
def test_against_torchmetrics(matrix):
    torch = pytest.importorskip("torch")
    from torchmetrics.functional import classification as metrics

    reference, mapped = map(torch.as_tensor, pixels_of(matrix))
    size = len(matrix)
    found, overall, means = class_figures(matrix), overall_figures(matrix), mean_figures(matrix)
    own = {
        "users_accuracy": metrics.multiclass_precision,
        "producers_accuracy": metrics.multiclass_recall,
        "f1": metrics.multiclass_f1_score,
        "iou": metrics.multiclass_jaccard_index,
        "specificity": metrics.multiclass_specificity,
    }
    for key, function in own.items():
        theirs = function(mapped, reference, num_classes=size, average=None).numpy()
        known = ~np.isnan(found[key])
        # torchmetrics computes with 32 bits, and gives 0 where a figure is undefined.
        np.testing.assert_allclose(found[key][known], theirs[known], rtol=1e-5, atol=1e-6, err_msg=key)
        micro = float(function(mapped, reference, num_classes=size, average="micro"))
        assert means[f"micro_{key}"].value == pytest.approx(micro, rel=1e-5), key
    if (matrix.sum(1) > 0).all():
        for key in ("producers_accuracy", "f1", "iou"):
            for kind in ("macro", "weighted"):
                theirs = float(own[key](mapped, reference, num_classes=size, average=kind))
                assert means[f"{kind}_{key}"].value == pytest.approx(theirs, rel=1e-5), (kind, key)
    if not math.isnan(overall["mcc"]):
        theirs = float(metrics.multiclass_matthews_corrcoef(mapped, reference, num_classes=size))
        assert overall["mcc"] == pytest.approx(theirs, rel=1e-4, abs=1e-5)
    if not math.isnan(overall["kappa"]):
        theirs = float(metrics.multiclass_cohen_kappa(mapped, reference, num_classes=size))
        assert overall["kappa"] == pytest.approx(theirs, rel=1e-4, abs=1e-5)


@several
@given(matrices())
def test_against_pycm(matrix):
    from pycm import ConfusionMatrix

    theirs = ConfusionMatrix(matrix={row: dict(enumerate(values)) for row, values in enumerate(matrix.tolist())})
    found, overall, means = class_figures(matrix), overall_figures(matrix), mean_figures(matrix)

    def known(value) -> float:
        return NAN if value == "None" else value

    for key, name in zip(FIGURES, ("PPV", "TPR", "F1", "J", "TNR", "NPV"), strict=True):
        same(found[key], [known(theirs.class_stat[name][position]) for position in range(len(matrix))])
    for key, name in {"overall_accuracy": "Overall ACC", "kappa": "Kappa", "mcc": "Overall MCC"}.items():
        same(overall[key], known(theirs.overall_stat[name]))
    pooled = {"users_accuracy": "PPV", "producers_accuracy": "TPR", "f1": "F1", "specificity": "TNR", "npv": "NPV"}
    for key, name in pooled.items():
        same(means[f"micro_{key}"].value, known(theirs.overall_stat[f"{name} Micro"]))
        if not means[f"macro_{key}"].left_out:
            same(means[f"macro_{key}"].value, known(theirs.overall_stat[f"{name} Macro"]))


@several
@given(matrices(), st.integers(0, 1000))
def test_laws_that_hold_for_every_matrix(matrix, seed):
    overall, means = overall_figures(matrix), mean_figures(matrix)
    disagreement = overall["quantity_disagreement"] + overall["allocation_disagreement"]
    assert overall["overall_accuracy"] + disagreement == pytest.approx(1)
    for key in ("micro_users_accuracy", "micro_producers_accuracy", "micro_f1", "weighted_producers_accuracy"):
        assert means[key].value == pytest.approx(overall["overall_accuracy"]), key
    # User's accuracy is producer's accuracy with map and reference exchanged, and so are NPV and specificity.
    same(class_figures(matrix)["users_accuracy"], class_figures(matrix.T)["producers_accuracy"])
    # The order of the classes does not matter, nor how many times all are counted.
    order = np.random.default_rng(seed).permutation(len(matrix))
    for other in (matrix[np.ix_(order, order)], matrix * 7, matrix / matrix.sum()):
        for key, value in overall_figures(other).items():
            same(value, overall[key])
    for key, values in class_figures(matrix).items():
        known = values[~np.isnan(values)]
        assert ((known >= 0) & (known <= 1)).all(), key
