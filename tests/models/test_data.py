from __future__ import annotations

import threading
import time
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import torch

from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.models import data
from pixelwise.models.augment import Augmentation
from pixelwise.models.data import batches, prefetched, stores, training_order, validation_order
from pixelwise.models.losses import IGNORED


@pytest.mark.parametrize(
    ("count", "batch_size", "smallest", "sizes"),
    [
        pytest.param(8, 4, 1, [4, 4], id="even"),
        pytest.param(6, 4, 1, [4, 2], id="short last batch"),
        pytest.param(5, 4, 1, [4], id="last batch of one is dropped"),
        pytest.param(1, 4, 1, [1], id="the only chip"),
        pytest.param(1, 4, 2, [2], id="the only chip, repeated"),
        pytest.param(3, 1, 1, [1, 1, 1], id="batches of one"),
        pytest.param(3, 1, 2, [2, 2, 2], id="batches of one, repeated"),
        pytest.param(3, 64, 2, [3], id="batch larger than the dataset"),
    ],
)
def test_training_order(count, batch_size, smallest, sizes):
    order = training_order(count, batch_size, smallest, np.random.default_rng(1))
    assert [len(batch) for batch in order] == sizes
    seen = {number for batch in order for number in batch}
    assert len(seen) == count - (1 if sizes == [4] else 0)


def test_training_order_is_another_in_every_epoch_but_follows_from_the_seed():
    first, second = (np.random.default_rng(7) for _ in range(2))
    epochs = [training_order(20, 4, 1, first) for _ in range(2)]
    assert epochs[0] != epochs[1]
    assert epochs == [training_order(20, 4, 1, second) for _ in range(2)]


def test_validation_order_has_every_chip_once():
    assert validation_order(5, 2) == [[0, 1], [2, 3], [4]]


def test_chips_for_testing_are_left_alone(make_dataset, monkeypatch):
    dataset = open_dataset(make_dataset(train=4, validation=2))
    chips = [replace(chip, split="test") if chip.id in ("train_001", "train_003") else chip for chip in dataset.chips]
    # As much memory as the others need, so that the chips for testing would not fit.
    needed = 4 * 64 * 64 * (3 + 2)
    monkeypatch.setattr(data, "free_memory", lambda: needed / data.SHARE_OF_MEMORY)
    found = stores(replace(dataset, chips=chips))
    assert [[record.id for record in store.records] for store in found] == [
        ["train_000", "train_002"],
        ["validation_000", "validation_001"],
    ]
    assert all(store.read(0)[0] is store.read(0)[0] for store in found)


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


@pytest.mark.parametrize(
    ("free", "reads"), [pytest.param(10**12, 1, id="they fit"), pytest.param(1000, 3, id="they do not fit")]
)
def test_chips_are_kept_where_they_fit(make_dataset, monkeypatch, free, reads):
    calls = []
    read = ChipDataset.read
    monkeypatch.setattr(ChipDataset, "read", lambda self, chip: calls.append(chip.id) or read(self, chip))
    monkeypatch.setattr(data, "free_memory", lambda: free)
    train, _ = stores(open_dataset(make_dataset(train=1)))
    images = [train.read(0)[0] for _ in range(3)]
    assert len(calls) == reads
    assert all(np.array_equal(image, images[0]) for image in images)


def test_free_memory_is_plausible():
    assert 2**26 < data.free_memory() < 2**45


def test_batches_are_normalised_and_augmentation_leaves_the_kept_chips_alone(make_dataset):
    train, _ = stores(open_dataset(make_dataset(bands=4, dtype="uint16")))
    plain = list(batches(train, [[0, 1, 2], [3, 4, 5]]))
    images = torch.cat([batch[0] for batch in plain])
    assert images.dtype == torch.float32 and images.shape == (6, 4, 64, 64)
    assert plain[0][1].dtype == torch.uint8 and plain[0][1].shape == (3, 64, 64)
    torch.testing.assert_close(images.mean((0, 2, 3)), torch.zeros(4), atol=1e-3, rtol=0)
    torch.testing.assert_close(images.std((0, 2, 3)), torch.ones(4), atol=1e-2, rtol=0)
    changed = next(batches(train, [[0, 1, 2]], Augmentation(1)))
    assert not torch.equal(changed[0], plain[0][0])
    again = next(batches(train, [[0, 1, 2]]))
    assert torch.equal(again[0], plain[0][0]) and torch.equal(again[1], plain[0][1])


def test_prefetched_keeps_order_and_works_ahead():
    made = []

    def items():
        for number in range(10):
            made.append(number)
            yield number

    with closing(prefetched(items(), ahead=3)) as source:
        assert next(source) == 0
        deadline = time.monotonic() + 5
        while len(made) < 4 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert 4 <= len(made) <= 6
        assert list(source) == list(range(1, 10))


def test_prefetched_raises_what_its_thread_raises():
    def items():
        yield 1
        raise KeyError("chip")

    source = prefetched(items())
    assert next(source) == 1
    with pytest.raises(KeyError, match="chip"):
        next(source)


def test_prefetched_ends_its_thread_when_closed_early():
    def endless():
        while True:
            yield 1

    with closing(prefetched(endless())) as source:
        next(source)
        assert any(thread.name == "chips" for thread in threading.enumerate())
    assert not any(thread.name == "chips" for thread in threading.enumerate())
