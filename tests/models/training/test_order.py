from __future__ import annotations

import numpy as np
import pytest

from pixelwise.models.training.order import training_order, validation_order


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
def test_sizes_of_training_batches(count, batch_size, smallest, sizes):
    order = training_order(count, batch_size, seed=1, epoch=1, smallest=smallest)
    assert [len(batch) for batch in order] == sizes
    seen = {number for batch in order for number, _ in batch}
    assert len(seen) == count - (1 if sizes == [4] else 0)


@pytest.mark.parametrize(("first", "sizes"), [(0, [4, 4]), (4, [4]), (8, []), (9, [])], ids=str)
def test_no_epoch_ends_with_a_chip_alone_wherever_it_begins(first, sizes):
    assert [len(batch) for batch in training_order(9, 4, seed=1, epoch=1, first=first)] == sizes


def test_repeated_chips_have_other_seeds():
    ((first, second),) = training_order(1, 1, seed=1, epoch=1, smallest=2)
    assert first[0] == second[0] and first[1] != second[1]


def test_the_order_follows_from_seed_and_epoch():
    epochs = [training_order(20, 4, seed=7, epoch=epoch) for epoch in (1, 2)]
    assert epochs[0] != epochs[1]
    assert epochs == [training_order(20, 4, seed=7, epoch=epoch) for epoch in (1, 2)]
    assert epochs[0] != training_order(20, 4, seed=8, epoch=1)
    seeds = [seed for epoch in epochs for batch in epoch for _, seed in batch]
    assert len(set(seeds)) == 40


@pytest.mark.parametrize("seed", [0, -3, 2**40], ids=["zero", "negative", "large"])
def test_every_seed_can_be_used(seed):
    assert len(training_order(4, 2, seed=seed, epoch=1)) == 2


def test_another_batch_size_keeps_the_order():
    def flat(order):
        return [place for batch in order for place in batch]

    whole = flat(training_order(20, 4, seed=3, epoch=2))
    assert flat(training_order(20, 2, seed=3, epoch=2)) == whole
    assert flat(training_order(20, 2, seed=3, epoch=2, first=8)) == whole[8:]
    # The last chip of five is alone again, and dropped again.
    assert training_order(5, 4, seed=3, epoch=2, first=4) == []


@pytest.mark.parametrize(
    ("count", "sizes"),
    [
        pytest.param(16, [4, 4], id="even"),
        pytest.param(13, [4, 2], id="what cannot be shared is dropped"),
        pytest.param(10, [4], id="a share of one is dropped"),
        pytest.param(9, [4], id="an empty share is dropped"),
        pytest.param(3, [1], id="fewer chips than a batch"),
        pytest.param(1, [1], id="one chip for both"),
    ],
)
def test_processes_share_the_batches_of_one(count, sizes):
    shares = [training_order(count, 4, seed=5, epoch=1, rank=rank, world_size=2) for rank in range(2)]
    assert [[len(batch) for batch in order] for order in shares] == [sizes, sizes]
    together = training_order(count, 8, seed=5, epoch=1)
    for own, others, both in zip(*shares, together, strict=False):
        assert set(own) | set(others) <= set(both)
        assert count == 1 or not set(own) & set(others)
    if count == 16:
        assert all(set(own) | set(others) == set(both) for own, others, both in zip(*shares, together, strict=True))


def test_chips_with_more_weight_are_drawn_more_often():
    weights = np.array([0.0, 1.0, 1.0, 6.0])
    drawn = [
        number
        for epoch in range(200)
        for ((number, _), *_) in [training_order(4, 1, seed=1, epoch=epoch, weights=weights)[0]]
    ]
    counts = np.bincount(drawn, minlength=4) / len(drawn)
    np.testing.assert_allclose(counts, weights / 8, atol=0.1)
    assert counts[0] == 0
    assert sum(map(len, training_order(4, 2, seed=1, epoch=1, weights=weights))) == 4


def test_validation_has_every_chip_once():
    def numbers(order):
        return [[number for number, _ in batch] for batch in order]

    assert numbers(validation_order(5, 2)) == [[0, 1], [2, 3], [4]]
    assert numbers(validation_order(5, 2, rank=0, world_size=2)) == [[0, 2], [4]]
    assert numbers(validation_order(5, 2, rank=1, world_size=2)) == [[1, 3]]
    assert all(seed is None for batch in validation_order(5, 2) for _, seed in batch)
