"""Class weights and chip weights of datasets whose labels are known."""

from __future__ import annotations

import dataclasses
import shutil

import numpy as np
import pytest

from pixelwise.chips.dataset import FOOTPRINTS, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.footprints import write_footprints
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.models import choices
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import chip_weights, class_weights
from pixelwise.models.losses.imbalance import CLASS_WEIGHTINGS, class_pixels

# Rows of 64 pixels of classes 0, 1 and 2 in the training chips; what is left of 64 rows is ignored.
ROWS = [(64, 0, 0), (48, 16, 0), (30, 0, 2), (0, 0, 0)]
PIXELS = 64 * np.array(ROWS)


@pytest.fixture
def dataset(make_dataset):
    def in_rows(split, number, image, label, valid):
        zero, one, two = ROWS[number] if split == "train" else (0, 0, 64)
        label[:zero] = 0
        label[zero : zero + one] = 1
        label[zero + one : zero + one + two] = 2
        valid[zero + one + two :] = False

    return open_dataset(make_dataset(values=(0, 1, 2), train=len(ROWS), validation=1, edit=in_rows))


def job_of(dataset, **options) -> TrainJob:
    return TrainJob(str(dataset.folder), "model.safetensors", **options)


def test_class_weightings_are_those_of_the_dialog():
    assert sorted(choices.CLASS_WEIGHTS) == sorted(["none", "given", *CLASS_WEIGHTINGS])


# 142, 16 and 2 of 160 rows; the chips that have a class have 160, 64 and 32 labelled rows.
FREQUENCIES = [142 / 160, 16 / 64, 2 / 32]
BETA = 1 - 3 / (160 * 64)
EFFECTIVE = np.array([(1 - BETA) / (1 - BETA ** (64 * rows)) for rows in (142, 16, 2)])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("inverse", [160 / (3 * 142), 160 / (3 * 16), 160 / (3 * 2)], id="inverse frequency"),
        pytest.param("median", [0.25 / frequency for frequency in FREQUENCIES], id="median frequency"),
        pytest.param("effective", EFFECTIVE / EFFECTIVE.mean(), id="effective number"),
    ],
)
def test_class_weights_by_hand(dataset, name, expected):
    """Neither ignored pixels nor validation chips count."""
    found = class_weights(job_of(dataset, class_weights=name), dataset)
    np.testing.assert_allclose(found.numpy(), expected, rtol=1e-4)


def test_none_and_given_class_weights(dataset):
    assert class_weights(job_of(dataset), dataset) is None
    given = job_of(dataset, class_weights="given", class_weight_values={"2": 5.0, "class 0": 0.5})
    assert class_weights(given, dataset).tolist() == [0.5, 1.0, 5.0]


@pytest.mark.parametrize("name", CLASS_WEIGHTINGS)
@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        pytest.param([[100, 100], [100, 100]], [1, 1], id="classes alike"),
        pytest.param([[7]], [1], id="one class"),
        pytest.param([[1, 1]], [1, 1], id="a pixel each"),
    ],
)
def test_classes_that_are_alike_weigh_the_same(name, counts, expected):
    assert CLASS_WEIGHTINGS[name](np.array(counts)).tolist() == pytest.approx(expected)


def test_effective_numbers_lie_between_no_weights_and_inverse_ones():
    """Also for very many pixels, where the paper's β = 0.9999 would weigh all classes alike."""
    counts = np.array([[99_000_000, 1_000_000]])
    inverse, effective = (CLASS_WEIGHTINGS[name](counts) for name in ("inverse", "effective"))
    assert 1 < effective[1] / effective[0] < inverse[1] / inverse[0]


@pytest.mark.parametrize("name", CLASS_WEIGHTINGS)
def test_a_class_that_no_training_chip_has_weighs_nothing(make_dataset, name):
    def without_2(split, number, image, label, valid):
        label[label == 2] = 0 if split == "train" else 2

    dataset = open_dataset(make_dataset(values=(0, 1, 2), train=2, validation=1, edit=without_2))
    found = class_weights(job_of(dataset, class_weights=name), dataset).tolist()
    assert found[2] == 0
    assert min(found[:2]) > 0


def test_with_a_fold_the_chips_of_the_others_count(dataset):
    """Chip 2, the only one for training with class 2, is in the fold; the validation chip, all class 2, is not."""
    folds = {"train_000": 1, "train_001": 1, "train_002": 2, "validation_000": 3}
    chips = [dataclasses.replace(chip, fold=folds.get(chip.id, 0)) for chip in dataset.chips]
    split = dataclasses.replace(dataset, chips=chips)
    found = class_weights(job_of(dataset, class_weights="inverse", fold=2), split).tolist()
    assert found == pytest.approx([192 / (3 * 112), 192 / (3 * 16), 192 / (3 * 64)])


def test_uniform_sampling_has_no_weights(dataset):
    assert chip_weights(job_of(dataset), dataset, dataset.of_split("train")) is None


def test_rare_sampling_by_hand(dataset):
    """Every class is as likely as the other: class 0 has three chips, classes 1 and 2 one each."""
    found = chip_weights(job_of(dataset, sampling="rare"), dataset, dataset.of_split("train"))
    assert found.dtype == np.float64
    assert found.tolist() == pytest.approx([1 / 9, 1 / 9 + 1 / 3, 1 / 9 + 1 / 3, 0])


def test_rare_sampling_favours_chips_with_a_rare_class(make_dataset):
    def rare(split, number, image, label, valid):
        label[:] = 0
        if number == 7:
            label[:8, :8] = 1

    dataset = open_dataset(make_dataset(train=20, validation=0, edit=rare))
    found = chip_weights(job_of(dataset, sampling="rare"), dataset, dataset.of_split("train"))
    assert found.sum() == pytest.approx(1)
    assert found[7] > 0.5
    assert (np.delete(found, 7) == pytest.approx(1 / 40)) and found.argmax() == 7


def test_chips_without_any_label_are_drawn_alike(make_dataset):
    def nothing(split, number, image, label, valid):
        valid[:] = split == "validation"

    dataset = open_dataset(make_dataset(edit=nothing))
    assert chip_weights(job_of(dataset, sampling="rare"), dataset, dataset.of_split("train")) is None


def test_pixels_come_from_the_labels(dataset):
    assert class_pixels(dataset, dataset.of_split("train")).tolist() == PIXELS.tolist()


def test_pixels_come_from_the_footprints_where_they_have_all_chips(dataset):
    chips = dataset.of_split("train")
    shares = PIXELS / 64**2
    write_footprints(dataset.folder / FOOTPRINTS, dataset.crs, chips, [None] * 4, dataset.classes, shares)
    shutil.rmtree(dataset.folder / "labels")
    assert class_pixels(dataset, chips).tolist() == PIXELS.tolist()
    assert class_pixels(dataset, chips[2:3]).tolist() == PIXELS[2:3].tolist()


def test_footprints_without_some_chips_are_not_used(dataset):
    chips = dataset.of_split("train")
    write_footprints(dataset.folder / FOOTPRINTS, dataset.crs, chips[:2], [None] * 2, dataset.classes, np.zeros((2, 3)))
    assert class_pixels(dataset, chips).tolist() == PIXELS.tolist()


def test_footprints_of_an_export_say_the_same_as_its_labels(shared_data, tmp_path):
    """Sparse polygons: most of the pixels are ignored."""
    polygons = str(shared_data / "aber_s2" / "labels" / "cls_poly_smpls.gpkg")
    names = ["forest", "grass", "urban", "water"]
    labels = [LabelLayer(polygons, f"cls_{name}_smpls", name=name) for name in names]
    raster = str(shared_data / "aber_s2" / "aber.vrt")
    export_chips(
        ExportJob([raster], labels, str(tmp_path / "chips"), chip_size=64, unlabelled="ignore"), SilentFeedback()
    )
    dataset = open_dataset(tmp_path / "chips")
    quick = class_pixels(dataset, dataset.chips)
    weights = class_weights(job_of(dataset, class_weights="inverse"), dataset)
    (dataset.folder / FOOTPRINTS).unlink()
    assert quick.tolist() == class_pixels(dataset, dataset.chips).tolist()
    counts = np.array([dataset.pixel_counts["train"][str(value)] for value in dataset.classes.values])
    np.testing.assert_allclose(weights.numpy(), counts.sum() / (4 * counts), rtol=1e-5)
