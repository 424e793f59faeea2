from __future__ import annotations

import numpy as np
import pytest

from pixelwise.chips.dataset import open_dataset
from pixelwise.models.augment.preview import preview
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED


def half_invalid(split, number, image, label, valid):
    valid[:8] = False


@pytest.mark.parametrize(
    "bands, dtype", [(1, "uint8"), (3, "uint8"), (5, "uint16"), (4, "float32")], ids=["grey", "RGB", "16 bit", "float"]
)
def test_a_chip_as_it_is_and_changed_beside_it(make_dataset, bands, dtype):
    dataset = open_dataset(make_dataset(values=(3, 7), bands=bands, dtype=dtype, edit=half_invalid))
    records = dataset.of_split("train")
    job = TrainJob(str(dataset.folder), "m", augment="strong")
    examples = preview(job, dataset, records, 8)
    first, last = records[0].id, records[-1].id
    assert [title for title, _, _ in examples] == [
        *(first, f"{first}, changed 1", f"{first}, changed 2", f"{first}, changed 3"),
        *(last, f"{last}, changed 1", f"{last}, changed 2", f"{last}, changed 3"),
    ]
    for _, image, positions in examples:
        assert image.shape == (bands, 64, 64) and image.dtype == np.float32 and positions.dtype == np.uint8
        assert set(np.unique(positions)) <= {0, 1, IGNORED} and (positions == IGNORED).any()
    assert len({image.tobytes() for _, image, _ in examples}) == 8
    again = preview(job, dataset, records, 8)
    assert all(np.array_equal(one[1], two[1]) for one, two in zip(examples, again, strict=True))


@pytest.mark.parametrize(
    "augment, chips, count, expected", [("none", 6, 8, 0), ("light", 0, 8, 0), ("light", 1, 8, 4), ("light", 6, 3, 3)]
)
def test_how_many(make_dataset, augment, chips, count, expected):
    dataset = open_dataset(make_dataset())
    job = TrainJob(str(dataset.folder), "m", augment=augment)
    assert len(preview(job, dataset, dataset.of_split("train")[:chips], count)) == expected
