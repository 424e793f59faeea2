from __future__ import annotations

from typing import Any

import pytest

from pixelwise.geo.reports.settings import setting_rows


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        pytest.param(
            {"mask": None, "area": "", "labels": [], "min_class": {}, "rest": [""]}, [], id="empty ones are left out"
        ),
        pytest.param({"seed": 1, "split": 0.2}, [("SEED", "1"), ("SPLIT", "0.2")], id="numbers"),
        pytest.param({"most": 1_000_000}, [("MOST", "1,000,000")], id="a large number"),
        pytest.param({"append": True, "touched": False}, [("APPEND", "yes"), ("TOUCHED", "no")], id="yes or no"),
        pytest.param({"bands": [1, 2]}, [("BANDS", "1, 2")], id="list"),
        pytest.param({"weights": {"x_y": 1.5, "z": 0}}, [("WEIGHTS", "x y: 1.5, z: 0")], id="numbers by name"),
        pytest.param(
            {"area": {"path": "a.gpkg", "layer": "x", "where": "", "is_raster": False}},
            [("AREA", "path: a.gpkg, layer: x")],
            id="layer",
        ),
        pytest.param(
            {"classes": [{"source": "concerte", "value": 1}, {"source": "tin", "ignore": True}]},
            [("CLASSES", "source: concerte, value: 1; source: tin, ignore: yes")],
            id="class table",
        ),
    ],
)
def test_settings(job: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert setting_rows(job) == expected
