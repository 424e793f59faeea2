from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from osgeo import ogr

from pixelwise.chips.job import ExportJob
from pixelwise.chips.labels.labels import Labels, open_labels
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window, window_grid

WHOLE = Window(0, 0, 200, 240)


def opened(job: ExportJob) -> tuple[Labels, SilentFeedback]:
    feedback = SilentFeedback()
    with RasterStack(job.inputs) as stack:
        return open_labels(job, stack.grid, feedback), feedback


def counts_of(array: np.ndarray) -> dict[int, int]:
    values, counts = np.unique(array, return_counts=True)
    return dict(zip(values.tolist(), counts.tolist(), strict=True))


@pytest.mark.parametrize(
    ("wkt", "pixels"),
    [
        pytest.param("MULTIPOLYGON (((0 0,4 0,4 4,0 4,0 0)),((6 6,8 6,8 8,6 8,6 6)))", 80, id="many parts"),
        pytest.param("CURVEPOLYGON (CIRCULARSTRING (0 4,4 8,8 4,4 0,0 4))", 208, id="curved polygon"),
        pytest.param("POLYGON Z ((0 0 5,4 0 5,4 4 5,0 4 5,0 0 5))", 64, id="three dimensions"),
        pytest.param("POINT (1 1)", 1, id="point"),
        pytest.param("MULTIPOINT ((1 1),(7 3),(30 1))", 3, id="many points"),
        pytest.param("LINESTRING (0.25 0.25,7.75 0.25)", 16, id="line"),
        pytest.param("MULTILINESTRING ((0.25 0.25,7.75 0.25),(0.25 3.25,7.75 3.25))", 32, id="many lines"),
        pytest.param("COMPOUNDCURVE ((1 1,5 1),CIRCULARSTRING (5 1,7 3,5 5))", 24, id="curved line"),
        pytest.param("GEOMETRYCOLLECTION (POINT (9 9),POLYGON ((0 0,4 0,4 4,0 4,0 0)))", 65, id="collection"),
    ],
)
def test_geometries_of_every_kind(make_job: Callable[..., ExportJob], wkt: str, pixels: int) -> None:
    """Coordinates in metres east and south of the raster's corner; pixels are half a metre."""
    geometry = ogr.CreateGeometryFromWkt(wkt)
    features = [(moved_to_raster(geometry), 1)]
    labels, feedback = opened(make_job(features=features))
    found = int((labels.read(WHOLE) == 1).sum())
    assert found == pytest.approx(pixels, rel=0.1) if "CIRCULAR" in wkt else found == pixels
    assert not feedback.warnings
    labels.close()


def moved_to_raster(geometry: ogr.Geometry) -> str:
    """The same shape in the corner of the raster, curves and all."""

    def moved(match: re.Match[str]) -> str:
        x, y = float(match.group(1)), float(match.group(2))
        return f"{500000 + x} {3000000 - y}{match.group(3)}"

    return re.sub(r"(-?[\d.]+) (-?[\d.]+)((?: [\d.]+)?)", moved, geometry.ExportToIsoWkt())


@pytest.mark.parametrize(
    ("options", "pixels"),
    [
        pytest.param({}, {"line": 21, "point": 1}, id="one pixel"),
        pytest.param({"line_width": 3.0}, {"line": 120 + 28, "point": 1}, id="width in metres, with round ends"),
        pytest.param({"point_radius": 5.0}, {"line": 21, "point": 314}, id="radius in metres"),
    ],
)
def test_lines_and_points_get_their_size(
    make_job: Callable[..., ExportJob], options: dict[str, float], pixels: dict[str, int]
) -> None:
    wkts = {"line": "LINESTRING (500020.25 2999980.25,500030.25 2999980.25)", "point": "POINT (500080.25 2999950.25)"}
    job = make_job(features=[(wkts["line"], 1), (wkts["point"], 2)], **options)
    labels, _ = opened(job)
    found = counts_of(labels.read(WHOLE))
    assert found[1] == pytest.approx(pixels["line"], rel=0.04)
    assert found[2] == pytest.approx(pixels["point"], rel=0.04)
    labels.close()


def test_a_disc_reaches_in_from_outside(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    features = [("POINT (499997 2999990)", 1), ("LINESTRING (499990 3000004,500200 3000004)", 2)]
    labels, _ = opened(make_job(features=features, point_radius=6.0, line_width=10.0))
    found = labels.read(WHOLE)
    assert (found[18:21, 0] == 1).all()
    assert (found[:2] == 2).all()
    labels.close()


@pytest.mark.parametrize("border", [1, 4])
@pytest.mark.parametrize("all_touched", [False, True], ids=["centres", "all touched"])
@pytest.mark.parametrize("overlap", ["order", "priority", "smallest"])
def test_pixels_are_the_same_in_every_window(
    make_job: Callable[..., ExportJob], overlap: str, all_touched: bool, border: int
) -> None:
    job = make_job(overlap=overlap, all_touched=all_touched, ignore_border=border, unlabelled="background")
    labels, _ = opened(job)
    whole = labels.read(WHOLE)
    assert (whole == 255).any()
    assert {0, 1, 2} <= set(np.unique(whole))
    for window in window_grid(200, 240, 64, 41):
        assert (labels.read(window) == whole[window.slices_in(WHOLE)]).all()
    beyond = labels.read(Window(-9, -9, 40, 40))
    assert (beyond[9:, 9:] == whole[:31, :31]).all()
    labels.close()


def test_the_border_of_labels_is_ignored(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    features = [(box(-9, 20, 60, 60), 1), (box(60, 20, 100, 60), 2), (box(80, 30, 100, 50), 2)]
    labels, _ = opened(make_job(features=features, ignore_border=3))
    found = labels.read(WHOLE)
    # Against the background and another class, on both sides; not where the raster ends, nor between two of a class.
    assert (found[30, 57:63] == 255).all()
    assert found[30, 56] == 1
    assert found[30, 63] == 2
    assert (found[17:23, 40] == 255).all()
    assert found[16, 40] == 0
    assert (found[30, :57] == 1).all()
    assert (found[40, 63:97] == 2).all()
    # A corner is rounded: 3 pixels away along the diagonal are more than 3 pixels.
    assert found[17, 102] == 0
    assert (found == 255).sum() > 500
    labels.close()


@pytest.mark.parametrize(
    ("overlap", "classes", "at"),
    [
        pytest.param("order", [], [1, 2, 3], id="the last on top"),
        pytest.param("smallest", [], [1, 2, 2], id="the smallest on top"),
        pytest.param("priority", [], [1, 1, 1], id="the lowest value on top"),
        pytest.param(
            "priority", [{"source": value, "value": value} for value in (2, 3, 1)], [1, 2, 2], id="the table's order"
        ),
    ],
)
def test_overlaps(
    make_job: Callable[..., ExportJob],
    box: Callable[..., str],
    overlap: str,
    classes: list[dict[str, Any]],
    at: list[int],
) -> None:
    """Polygons of the classes 1, 2 and 3, each over a part of those before; 2 is the smallest."""
    features = [(box(0, 0, 60, 60), 1), (box(10, 0, 40, 10), 2), (box(20, 0, 60, 20), 3)]
    labels, _ = opened(make_job(features=features, overlap=overlap, classes=classes))
    assert labels.read(WHOLE)[5, [5, 15, 25]].tolist() == at
    labels.close()


def test_what_has_no_class_hides_no_class_by_priority(
    make_job: Callable[..., ExportJob], box: Callable[..., str]
) -> None:
    features = [(box(0, 0, 60, 60), 1), (box(10, 0, 40, 10), None)]
    job = make_job(features=features)
    for overlap, at in (("priority", 1), ("order", 255)):
        labels, _ = opened(replace(job, overlap=overlap))
        assert labels.read(WHOLE)[5, 15] == at
        labels.close()


def test_all_touched_pixels_are_labelled(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    job = make_job(features=[(box(10.8, 10.9, 20.1, 20.2), 1)])
    for all_touched, pixels in ((False, 9 * 9), (True, 11 * 11)):
        labels, _ = opened(replace(job, all_touched=all_touched))
        assert (labels.read(WHOLE) == 1).sum() == pixels
        labels.close()


def test_centres_of_features(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    left, top = 500000, 3000000
    ring = ",".join(
        f"{left + x} {top - y}" for x, y in ((50, 10), (70, 10), (70, 12), (52, 12), (52, 30), (50, 30), (50, 10))
    )
    features = [
        (box(10, 20, 30, 60), 1),
        (f"POLYGON (({ring}))", 1),
        (box(-50, 100, 10, 120), 2),
        (f"LINESTRING ({left} {top - 70},{left + 20} {top - 70},{left + 20} {top - 80})", 2),
        (f"MULTIPOINT (({left + 100} {top - 30}),({left + 110} {top - 30}))", 2),
        (box(150, 150, 160, 160), None),
        (box(500, 500, 510, 510), 1),
        (None, 1),
    ]
    job = make_job(features=features, windows="features")
    labels, _ = opened(job)
    centres = labels.centres()
    assert centres[0].tolist() == pytest.approx([40, 20])
    # The middle of an L lies outside of it.
    row, col = (int(place) for place in centres[1])
    assert labels.read(WHOLE)[row, col] == 1
    # Half of it lies outside the raster.
    assert centres[2].tolist() == pytest.approx([110, 5])
    assert centres[3].tolist() == pytest.approx([140, 30])
    assert centres[4].tolist() == pytest.approx([60, 200])
    assert len(centres) == 5
    labels.close()
    labels, _ = opened(replace(job, windows="grid"))
    assert len(labels.centres()) == 0
    labels.close()


def test_labels_can_be_read_in_several_threads(make_job: Callable[..., ExportJob]) -> None:
    job = make_job()
    for changed in (job, replace(job, all_touched=True, ignore_border=2)):
        labels, _ = opened(changed)
        whole = labels.read(WHOLE)
        wrong: list[Window] = []

        def work(labels: Labels = labels, whole: np.ndarray = whole, wrong: list[Window] = wrong) -> None:
            own = labels.reopened()
            for window in window_grid(200, 240, 50, 37) * 3:
                if (own.read(window) != whole[window.slices_in(WHOLE)]).any():
                    wrong.append(window)
            own.close()

        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not wrong
        labels.close()
