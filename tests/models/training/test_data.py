from __future__ import annotations

import threading
import time
from contextlib import closing

import albumentations
import numpy as np
import pytest
import torch

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import DatasetError, InputError
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED, border_weights
from pixelwise.models.training import data
from pixelwise.models.training.data import TrainingBatches, batches, prefetched, stores, worker_count
from pixelwise.models.training.room import BatchRoom

CPU = torch.device("cpu")


def loader(folder, **options) -> TrainingBatches:
    world = {name: options.pop(name) for name in ("rank", "world_size", "smallest") if name in options}
    job = TrainJob(str(folder), "model.safetensors", **{"workers": 0, **options})
    return TrainingBatches(job, *stores(open_dataset(folder)), CPU, **world)


def same(first, second) -> bool:
    pairs = zip(first, second, strict=True)
    return all(one is other is None or torch.equal(one, other) for one, other in pairs)


def test_batches_are_normalised(make_dataset):
    with loader(make_dataset(bands=4, dtype="uint16"), augment="none") as prepared:
        found = list(prepared.epoch(1, 3))
        assert prepared.steps(3) == 2
    images = torch.cat([batch[0] for batch in found])
    assert images.dtype == torch.float32 and images.shape == (6, 4, 64, 64)
    assert images.is_contiguous(memory_format=torch.channels_last)
    assert found[0][1].dtype == torch.uint8 and found[0][1].shape == (3, 64, 64)
    assert found[0][2] is None
    torch.testing.assert_close(images.mean((0, 2, 3)), torch.zeros(4), atol=1e-3, rtol=0)
    torch.testing.assert_close(images.std((0, 2, 3)), torch.ones(4), atol=1e-2, rtol=0)


@pytest.mark.parametrize("bands", [1, 2, 3, 10], ids=str)
def test_bands_stay_bands(make_dataset, bands):
    train, _ = stores(open_dataset(make_dataset(bands=bands, train=1)))
    ((images, positions, _),) = batches(train, [[0]])
    image, label, _ = train.read(0)
    for number in range(bands):
        spread = image[number].std()
        expected = (image[number] - image[number].mean()) / spread
        np.testing.assert_allclose(images[0, number].numpy(), expected, atol=1e-4)
    assert np.array_equal(positions[0].numpy(), label)


def test_augmentation_leaves_the_kept_chips_alone(make_dataset):
    folder = make_dataset()
    with loader(folder, augment="strong") as prepared:
        plain = next(batches(prepared.train, [[0, 1, 2]]))
        changed = list(prepared.epoch(1, 6))
        again = next(batches(prepared.train, [[0, 1, 2]]))
    with loader(folder, augment="none") as prepared:
        unchanged = list(prepared.epoch(1, 6))
    assert same(plain, again)
    assert not torch.equal(changed[0][0], unchanged[0][0])


def test_an_epoch_follows_from_seed_and_number_wherever_it_begins(make_dataset):
    folder = make_dataset(train=8)
    with loader(folder) as prepared:
        first, second = list(prepared.epoch(1, 2)), list(prepared.epoch(2, 2))
    assert not same(first[0], second[0])
    with loader(folder) as prepared:
        # As after a resume in epoch 2, and after half of it with smaller batches.
        assert all(map(same, prepared.epoch(2, 2), second))
        rest = list(prepared.epoch(2, 1, first=4))
        assert len(rest) == prepared.steps(1, first=4) == 4
    assert torch.equal(torch.cat([batch[0] for batch in rest]), torch.cat([batch[0] for batch in second[2:]]))
    with loader(folder, seed=2) as prepared:
        assert not same(next(prepared.epoch(1, 2)), first[0])


def test_two_processes_of_a_training_get_the_chips_of_one(make_dataset):
    folder = make_dataset(train=8, validation=3)
    with loader(folder) as prepared:
        ((images, _, _), _) = prepared.epoch(1, 4)
        together = {image.numpy().tobytes() for image in images}
    shares, validated = [], []
    for rank in range(2):
        with loader(folder, rank=rank, world_size=2) as prepared:
            shares += [image.numpy().tobytes() for image in next(prepared.epoch(1, 2))[0]]
            validated.append(sum(len(batch[0]) for batch in prepared.validation(2)))
    assert set(shares) == together
    assert validated == [2, 1]


def test_validation_is_not_augmented(make_dataset):
    with loader(make_dataset(validation=3), augment="strong") as prepared:
        found = list(prepared.validation(2))
        plain = list(batches(prepared.validation_store, [[0, 1], [2]]))
    assert len(found) == 2 and all(map(same, found, plain))


def test_border_weights_belong_to_the_augmented_label(make_dataset):
    folder = make_dataset(train=2)
    with loader(folder, border_weight=10.0, border_sigma=4.0) as prepared:
        found = [*prepared.epoch(1, 2), *prepared.validation(1)]
    for _, positions, weights in found:
        assert weights.dtype == torch.float32 and weights.shape == positions.shape
        assert (weights[positions == IGNORED] == 0).all()
        for label, weight in zip(positions.numpy(), weights.numpy(), strict=True):
            assert np.array_equal(weight, border_weights(label, 10.0, 4.0))
    assert any(weights.max() > 2 for _, _, weights in found)


def test_chips_with_rare_classes_are_drawn_more_often(make_dataset):
    def edit(split, number, image, label, valid):
        label[:] = 0
        if number == 0:
            label[0, 0] = 1
            image[:] = 250

    folder = make_dataset(train=8, edit=edit)
    drawn = {}
    for sampling in ("uniform", "rare"):
        with loader(folder, sampling=sampling, augment="none") as prepared:
            labels = [positions for epoch in range(10) for _, positions, _ in prepared.epoch(epoch, 8)]
        drawn[sampling] = sum(bool((label == 1).any()) for batch in labels for label in batch)
    assert drawn["uniform"] == 10 and drawn["rare"] > 30


def write_pipeline(folder, transform) -> str:
    path = folder / "pipeline.json"
    albumentations.save(albumentations.Compose([transform]), str(path))
    return str(path)


def test_a_pipeline_may_make_smaller_chips_of_one_size(make_dataset, tmp_path):
    folder = make_dataset()
    crop = write_pipeline(tmp_path, albumentations.RandomCrop(48, 32))
    with loader(folder, augment_pipeline=crop) as prepared:
        assert {batch[0].shape for batch in prepared.epoch(1, 3)} == {(3, 3, 48, 32)}
        assert {batch[0].shape for batch in prepared.validation(1)} == {(1, 3, 64, 64)}


def test_chips_of_several_sizes_have_no_room_in_a_batch():
    room = BatchRoom(2, 3, weighted=False, pinned=False)
    room.put(0, (np.zeros((3, 8, 9), np.float32), np.zeros((8, 9), np.uint8), None))
    with pytest.raises(InputError, match="AUGMENT_PIPELINE makes chips of 7 × 8 pixels and of 9 × 8 pixels, but all"):
        room.put(1, (np.zeros((3, 8, 7), np.float32), np.zeros((8, 7), np.uint8), None))


def test_an_augmentation_that_cannot_be_had_is_refused_before_the_first_chip(make_dataset):
    with pytest.raises(InputError, match="AUGMENT"):
        loader(make_dataset(), augment="wild")


def test_a_bad_chip_ends_the_epoch_with_its_sentence(make_dataset):
    folder = make_dataset()
    (folder / "images" / "train_003.tif").unlink()
    with loader(folder) as prepared, pytest.raises(DatasetError, match=r"train_003\.tif is missing"):
        list(prepared.epoch(1, 2))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
@pytest.mark.parametrize("workers", [0, 1], ids=["thread", "process"])
def test_batches_for_a_gpu_lie_in_pinned_memory(make_dataset, workers):
    folder = make_dataset(train=2)
    job = TrainJob(str(folder), "model.safetensors", workers=workers, border_weight=1.0)
    with TrainingBatches(job, *stores(open_dataset(folder)), torch.device("cuda")) as prepared:
        assert all(tensor.is_pinned() for batch in prepared.epoch(1, 2) for tensor in batch)


@pytest.mark.parametrize(
    ("wanted", "device", "keep", "world_size", "cores", "workers"),
    [
        pytest.param(-1, "cpu", True, 1, 8, 0, id="CPU, kept: a thread"),
        pytest.param(-1, "cpu", False, 1, 8, 1, id="CPU, read again: a process"),
        pytest.param(-1, "cpu", False, 1, 1, 0, id="CPU with one core: a thread"),
        pytest.param(-1, "cuda", True, 1, 6, 5, id="GPU: all cores but one"),
        pytest.param(-1, "cuda", False, 1, 64, 8, id="GPU with many cores"),
        pytest.param(-1, "cuda", True, 4, 16, 3, id="four GPUs share the cores"),
        pytest.param(-1, "mps", True, 1, 1, 1, id="GPU with one core"),
        pytest.param(0, "cuda", False, 1, 8, 0, id="a thread, as wanted"),
        pytest.param(3, "cpu", True, 1, 8, 3, id="processes, as wanted"),
    ],
)
def test_worker_count(monkeypatch, wanted, device, keep, world_size, cores, workers):
    monkeypatch.setattr(data.os, "sched_getaffinity", lambda _: range(cores), raising=False)
    monkeypatch.delenv("LOCAL_WORLD_SIZE", raising=False)
    assert worker_count(TrainJob("", "", workers=wanted), device, keep, world_size) == workers


def test_the_network_is_told_how_long_it_waited(make_dataset, monkeypatch):
    slow = data.Preparation.__call__
    monkeypatch.setattr(data.Preparation, "__call__", lambda *given: time.sleep(0.02) or slow(*given))
    with loader(make_dataset(), augment="none") as prepared:
        assert prepared.waited == 0
        list(prepared.epoch(1, 3))
        assert prepared.waited > 0.05


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


def test_an_epoch_that_is_closed_early_ends_its_thread(make_dataset):
    with loader(make_dataset()) as prepared, closing(prepared.epoch(1, 1)) as source:
        next(source)
        assert any(thread.name == "chips" for thread in threading.enumerate())
        source.close()
        assert not any(thread.name == "chips" for thread in threading.enumerate())
