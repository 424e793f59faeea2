from __future__ import annotations

import pytest

from pixelwise.models.inference.pixelscale import matched_scales


@pytest.mark.parametrize(
    ("wanted", "scale", "step"),
    [
        pytest.param(1.0, 1.0, 32, id="the model's pixels"),
        pytest.param(0.985, 1.0, 32, id="nearly the model's pixels"),
        pytest.param(1.01, 1.0, 32, id="a little larger"),
        pytest.param(0.5, 0.5, 64, id="half"),
        pytest.param(2.0, 2.0, 16, id="double"),
        pytest.param(0.3, 0.3, 320, id="three tenths"),
        pytest.param(1 / 3, 1 / 3, 96, id="a third"),
        pytest.param(0.1, 0.1, 320, id="a tenth"),
    ],
)
def test_scales_are_matched(wanted, scale, step):
    assert matched_scales([wanted]) == ([pytest.approx(scale)], step)


@pytest.mark.parametrize(
    "wanted",
    [[0.01], [0.037], [0.0931], [0.17], [0.4142], [0.61], [0.77], [1.2], [1.7], [3.1416], [1.0, 0.5], [0.77, 1.3, 2.1]],
    ids=str,
)  # fmt: skip
def test_steps_are_whole_cells_of_every_network(wanted):
    scales, step = matched_scales(wanted)
    assert step % 16 == 0
    for scale, asked in zip(scales, wanted, strict=True):
        assert scale == pytest.approx(asked, rel=0.02)
        assert step * scale / 32 == pytest.approx(round(step * scale / 32), abs=1e-9)
    # A core of one step at its smallest must not be larger than windows are anyway.
    assert step <= 768 or min(wanted) < 0.05
