from __future__ import annotations

import numpy as np
import pytest
import torch

from pixelwise.chips.dataset import open_dataset
from pixelwise.geo.reports.pictures import png_bytes
from pixelwise.models.training import panels as panels_module
from pixelwise.models.training.data import stores
from pixelwise.models.training.examples import examples_of
from pixelwise.models.training.panels import GAP, UNCOUNTED, WRONG, image_pixels, panels_of, write_example


def zeros(images: torch.Tensor) -> torch.Tensor:
    return torch.zeros(len(images), 2, *images.shape[2:])


def holes(_split, _number, image, label, valid):
    valid[:8] = False
    label[:] = 0
    label[:, 32:] = 1


def test_panels_show_the_image_the_label_the_classes_and_the_errors(make_dataset):
    store = stores(open_dataset(make_dataset(edit=holes)))[1]
    example = examples_of(store, zeros).worst_and_best[0][0]
    image, label, found, errors = panels_of(example, store)
    colors = [[230, 159, 0], [86, 180, 233]]
    assert image.shape == label.shape == found.shape == errors.shape == (64, 64, 3)
    assert (label[:8] == UNCOUNTED).all() and (image[:8] == 255).all() and (errors[:8] == UNCOUNTED).all()
    assert (label[8:, :32] == colors[0]).all() and (label[8:, 32:] == colors[1]).all()
    assert (found == colors[0]).all()
    assert (errors[8:, 32:] == WRONG).all() and not (errors[8:, :32] == WRONG).all(axis=2).any()


def test_large_chips_are_thinned_out(make_dataset, monkeypatch):
    monkeypatch.setattr(panels_module, "SIDE", 25)
    store = stores(open_dataset(make_dataset()))[1]
    for pixels in panels_of(examples_of(store, zeros).worst_and_best[0][0], store):
        assert pixels.shape == (22, 22, 3)


def test_bands_that_were_chosen_are_red_green_and_blue(make_dataset):
    dataset = open_dataset(make_dataset(bands=5))
    image = np.zeros((5, 2, 2), np.float32)
    image[4], image[1] = 1e6, -1e6
    valid = np.ones((2, 2), bool)
    assert image_pixels(dataset, image, valid, [5, 2, 5])[0, 0].tolist() == [255, 0, 255]


def test_the_picture_for_the_monitor(make_dataset, tmp_path):
    store = stores(open_dataset(make_dataset()))[1]
    example = examples_of(store, zeros).watched
    path = tmp_path / "example.png"
    for _ in range(2):
        assert write_example(path, example, store) == str(path)
    assert [item.name for item in tmp_path.iterdir() if item.is_file()] == ["example.png"]
    assert path.read_bytes()[:24] == png_bytes(np.zeros((64, 3 * 64 + 2 * GAP, 3), np.uint8))[:24]
    with pytest.raises(OSError, match="No such file"):
        write_example(tmp_path / "missing" / "example.png", example, store)
