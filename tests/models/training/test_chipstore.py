from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.errors import DatasetError, InputError
from pixelwise.models.losses import IGNORED
from pixelwise.models.training import chipstore
from pixelwise.models.training.chipstore import stores


def test_chips_for_testing_are_left_alone(make_dataset, monkeypatch):
    dataset = open_dataset(make_dataset(train=4, validation=2))
    chips = [replace(chip, split="test") if chip.id in ("train_001", "train_003") else chip for chip in dataset.chips]
    # As much memory as the others need, so that the chips for testing would not fit.
    needed = 4 * 64 * 64 * (3 + 2)
    monkeypatch.setattr(chipstore, "free_memory", lambda: needed / chipstore.SHARE_OF_MEMORY)
    found = stores(replace(dataset, chips=chips))
    assert [[record.id for record in store.records] for store in found] == [
        ["train_000", "train_002"],
        ["validation_000", "validation_001"],
    ]
    assert all(store.read(0)[0] is store.read(0)[0] for store in found)
    # Two processes need twice as much.
    assert not any(store.keep for store in stores(replace(dataset, chips=chips), processes=2))


def in_folds(dataset: ChipDataset, folds: list[int]) -> ChipDataset:
    """The chips in these folds; fold 1 is for validation, and a chip without a fold for testing."""
    splits = {0: "test", 1: "validation"}
    chips = [
        replace(chip, fold=fold, split=splits.get(fold, "train"))
        for chip, fold in zip(dataset.chips, folds, strict=True)
    ]
    return replace(dataset, chips=chips, folds=max(folds))


@pytest.mark.parametrize(
    ("fold", "train", "validation"),
    [
        pytest.param(0, [1, 2, 4, 5], [0, 6], id="the chips' own splits"),
        pytest.param(1, [1, 2, 4, 5], [0, 6], id="the first fold, the same"),
        pytest.param(2, [0, 2, 5, 6], [1, 4], id="another fold"),
        pytest.param(3, [0, 1, 4, 6], [2, 5], id="the last fold"),
    ],
)
def test_a_fold_is_left_out_for_validation(make_dataset, fold, train, validation):
    dataset = in_folds(open_dataset(make_dataset(train=6, validation=2)), [1, 2, 3, 0, 2, 3, 1, 0])
    found = stores(dataset, fold)
    numbers = [[dataset.chips.index(record) for record in store.records] for store in found]
    assert numbers == [train, validation]


@pytest.mark.parametrize(
    ("folds", "fold", "words"),
    [
        pytest.param([1, 2, 2], 3, "FOLD is 3, .* its folds are 1, 2", id="unknown fold"),
        pytest.param([1, 2, 2], -1, "FOLD is -1, .* its folds are 1, 2", id="negative"),
        pytest.param([0, 0, 0], 1, "it has no folds: choose 0, or export with FOLDS", id="no folds"),
    ],
)
def test_unknown_folds_are_refused(make_dataset, folds, fold, words):
    dataset = in_folds(open_dataset(make_dataset(train=2, validation=1)), folds)
    with pytest.raises(InputError, match=words):
        stores(dataset, fold)


def test_labels_become_positions_and_invalid_pixels_are_ignored(make_dataset):
    def edit(split, number, image, label, valid):
        label[0, :3] = (1, 3, 7)
        label[0, 3] = 255
        valid[1, :] = False

    train, validation = stores(open_dataset(make_dataset(values=(1, 3, 7), edit=edit)))
    assert (len(train), len(validation)) == (6, 2)
    _, positions, valid = train.read(0)
    assert positions[0, :4].tolist() == [0, 1, 2, IGNORED]
    assert (positions[1] == IGNORED).all() and not valid[1].any()
    assert set(np.unique(positions)) == {0, 1, 2, IGNORED}


def test_class_value_255_is_no_ignored_pixel(make_dataset):
    dataset = open_dataset(make_dataset(values=(0, 255)))
    _, positions, _ = stores(dataset)[0].read(0)
    assert set(np.unique(positions)) == {0, 1}


def test_a_label_that_is_no_class_is_refused(make_dataset):
    def edit(split, number, image, label, valid):
        label[0, 0] = 9

    train, _ = stores(open_dataset(make_dataset(edit=edit)))
    with pytest.raises(DatasetError, match=r"chip train_000 .* holds the value 9, .* classes are \[0, 1\]"):
        train.read(0)


@pytest.mark.parametrize(
    ("free", "reads"), [pytest.param(10**12, 1, id="they fit"), pytest.param(1000, 3, id="they do not fit")]
)
def test_chips_are_kept_where_they_fit(make_dataset, monkeypatch, free, reads):
    calls = []
    read = ChipDataset.read
    monkeypatch.setattr(ChipDataset, "read", lambda self, chip: calls.append(chip.id) or read(self, chip))
    monkeypatch.setattr(chipstore, "free_memory", lambda: free)
    train, _ = stores(open_dataset(make_dataset(train=1)))
    images = [train.read(0)[0] for _ in range(3)]
    assert len(calls) == reads
    assert all(np.array_equal(image, images[0]) for image in images)


def test_free_memory_is_plausible():
    assert 2**26 < chipstore.free_memory() < 2**45
