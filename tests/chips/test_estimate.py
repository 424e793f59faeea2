"""What is said of an export before it starts, against what it then does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.estimate import estimate_export
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.windows import Window

SIZE = (100, 130)
# Pixels of half a metre from (500000, 3000000) downwards: rows 10 to 30, columns 20 to 40.
FEATURE = "POLYGON((500010 2999995, 500020 2999995, 500020 2999985, 500010 2999985, 500010 2999995))"
BOX = np.array([[10.0, 20.0, 30.0, 40.0]])
# Windows that overlap those of another split are dropped, so here there is only one.
PLAIN = ExportJob([], [], "", chip_size=32, split_by="train")


@pytest.mark.parametrize(
    "options",
    [
        pytest.param({}, id="grid"),
        pytest.param({"stride": 32}, id="stride"),
        pytest.param({"edge": "drop"}, id="drop"),
        pytest.param({"edge": "fill"}, id="fill"),
        pytest.param({"rotations": [0.0, 90.0, 360.0]}, id="turned"),
        pytest.param({"max_chips": 7}, id="limited"),
        pytest.param({"keep": "labelled"}, id="labelled"),
        pytest.param({"keep": "labelled", "negatives": 0.5}, id="labelled and half of the others"),
        pytest.param({"unlabelled": "ignore"}, id="unlabelled is ignored"),
        pytest.param({"windows": "features"}, id="features"),
        pytest.param({"windows": "random", "count": 9}, id="random"),
        pytest.param({"chip_size": 256, "edge": "shift"}, id="chips larger than the raster"),
    ],
)
def test_as_many_chips_as_the_export_makes(make_raster, make_layer, tmp_path, options) -> None:
    path = make_raster(np.random.default_rng(1).integers(1, 255, (3, *SIZE), np.uint8))
    labels = make_layer([(FEATURE, "house")])
    job = replace(PLAIN, inputs=[str(path)], output=str(tmp_path / "chips"), **options)
    job = replace(job, labels=[LabelLayer(str(labels), "labels", field="class")])
    export_chips(job, SilentFeedback())
    found = estimate_export(job, SIZE, 3, labelled=BOX)
    made = len(open_dataset(tmp_path / "chips").chips)
    assert found.chips == made
    assert found.megabytes == pytest.approx(made * job.chip_size**2 * 4 / 1e6)
    assert found.seconds > 0


def test_only_windows_in_the_area_are_counted() -> None:
    whole = estimate_export(PLAIN, SIZE, 3)
    part = estimate_export(PLAIN, SIZE, 3, area=Window(0, 0, 32, 32))
    assert (whole.at_most, part.at_most) == (False, True)
    # Windows of 32 pixels every 16: those that begin at 0 and at 16 reach into it, in both axes.
    assert part.chips == 4
    assert estimate_export(PLAIN, SIZE, 3, area=Window(500, 500, 10, 10)).chips == 0


@pytest.mark.parametrize(
    ("options", "at_most"),
    [
        ({}, False),
        ({"min_labelled": 0.1}, True),
        ({"min_valid": 0.5}, True),
        ({"keep": "labelled"}, True),
        ({"rotations": [30.0], "edge": "drop", "size_jitter": 0.1}, True),
        ({"windows": "random"}, True),
        ({"split_by": "blocks"}, True),
        ({"split_by": "blocks", "split": 0.0}, False),
    ],
)
def test_what_depends_on_pixels_or_splits_is_said_to_be_the_most(options, at_most) -> None:
    assert estimate_export(replace(PLAIN, **options), SIZE, 3).at_most is at_most


def test_without_known_features_there_are_no_windows_around_them() -> None:
    assert estimate_export(replace(PLAIN, windows="features"), SIZE, 3).chips == 0
    outside = np.array([[-50.0, -50.0, -40.0, -40.0], *BOX])
    assert estimate_export(replace(PLAIN, windows="features"), SIZE, 3, labelled=outside).chips == 1


def test_large_rasters_cost_nothing_to_estimate() -> None:
    found = estimate_export(ExportJob([], [], ""), (65536, 65536), 6)
    assert found.chips == 511 * 511
