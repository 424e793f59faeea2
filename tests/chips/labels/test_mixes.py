"""Several layers of labels, of every kind, in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr

from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.chips.labels.labels import Labels, open_labels
from pixelwise.errors import LabelError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import grid_of
from pixelwise.geo.raster import open_raster
from pixelwise.geo.windows import Window, window_grid

WHOLE = Window(0, 0, 40, 60)


@pytest.fixture
def opened(make_raster: Callable[..., Path]) -> Callable[..., tuple[Labels, SilentFeedback]]:
    grid = grid_of(open_raster(make_raster(np.ones((1, 40, 60), np.uint8))))

    def open_them(*layers: LabelLayer, **options: Any) -> tuple[Labels, SilentFeedback]:
        feedback = SilentFeedback()
        return open_labels(ExportJob([], list(layers), "", **options), grid, feedback), feedback

    return open_them


@pytest.fixture
def houses(make_layer: Callable[..., Path], box: Callable[..., str]) -> LabelLayer:
    path = make_layer([(box(0, 0, 20, 20), "house"), (box(30, 0, 34, 40), "shed")], "houses.gpkg")
    return LabelLayer(str(path), field="class")


@pytest.fixture
def road(make_layer: Callable[..., Path]) -> LabelLayer:
    """A line of one pixel along row 10."""
    path = make_layer([("LINESTRING (500000 2999994.75,500030 2999994.75)", 1)], "road.gpkg", kind=ogr.OFTInteger)
    return LabelLayer(str(path), name="road")


@pytest.fixture
def cover(make_raster: Callable[..., Path]) -> LabelLayer:
    """Class 5 in the left two columns of ten pixels, 1 in the third; 0 to the right."""
    array = np.zeros((40, 60), np.uint8)
    array[:, :20], array[:, 20:30] = 5, 1
    return LabelLayer(str(make_raster(array, "cover.tif")), is_raster=True)


def test_layers_are_drawn_in_their_order(opened: Any, houses: LabelLayer, road: LabelLayer, cover: LabelLayer) -> None:
    labels, feedback = opened(cover, houses, road)
    by_name = {entry.name: entry.value for entry in labels.classes}
    assert by_name == {"background": 0, "1": 1, "5": 5, "house": 2, "shed": 3, "road": 4}
    found = labels.read(WHOLE)
    assert found[10, [5, 25, 32, 50]].tolist() == [4, 4, 4, 4]
    assert found[5, [5, 25, 32, 50]].tolist() == [2, 1, 3, 0]
    assert found[30, [5, 25, 32, 50]].tolist() == [5, 1, 3, 0]
    assert not feedback.warnings
    labels.close()
    labels, _ = opened(road, houses, cover)
    found = labels.read(WHOLE)
    # 0 in a label raster hides nothing.
    by_name = {entry.name: entry.value for entry in labels.classes}
    wanted = ["5", "1", "shed", "road"]
    assert found[10, [5, 25, 32, 50]].tolist() == [by_name[name] for name in wanted]
    assert found[5, 5] == 5
    labels.close()


@pytest.mark.parametrize(
    ("overlap", "classes", "at"),
    [
        pytest.param("order", [], ["road", "house", "5"], id="order"),
        pytest.param("smallest", [], ["road", "house", "5"], id="smallest: rasters lie lowest"),
        pytest.param("priority", [], ["house", "house", "5"], id="priority: the lowest value"),
        pytest.param(
            "priority",
            [{"source": name} for name in ("5", "road", "house", "shed", "1")],
            ["5", "5", "5"],
            id="priority: as in the table",
        ),
        pytest.param(
            "priority",
            [{"source": "road"}, {"source": 5, "name": "5", "ignore": True}, {"source": "house"}, {"source": 1}],
            ["road", "ignored", "ignored"],
            id="priority: what is ignored, too",
        ),
    ],
)
@pytest.mark.parametrize("turned", [False, True], ids=["raster below", "raster above"])
def test_overlaps_of_layers(
    opened: Any,
    houses: LabelLayer,
    road: LabelLayer,
    cover: LabelLayer,
    overlap: str,
    classes: list[dict[str, Any]],
    at: list[str],
    turned: bool,
) -> None:
    """What is on top where all three lie, where house and raster lie, and where only the raster lies."""
    layers = [houses, road, cover] if turned else [cover, houses, road]
    labels, _ = opened(*layers, overlap=overlap, classes=classes)
    by_value = {entry.value: entry.name for entry in labels.classes} | {labels.ignore: "ignored"}
    found = [by_value[value] for value in labels.read(WHOLE)[[10, 5, 30], [5, 5, 5]].tolist()]
    assert found == (["5", "5", "5"] if turned and overlap == "order" else at)
    labels.close()


@pytest.mark.parametrize("overlap", ["order", "priority", "smallest"])
@pytest.mark.parametrize(
    "options", [{}, {"ignore_border": 3}, {"all_touched": True}], ids=["plain", "border", "touched"]
)
def test_pixels_are_the_same_in_every_window_and_thread(
    opened: Any,
    make_layer: Callable[..., Path],
    scattered: Callable[..., list[tuple[str, Any]]],
    houses: LabelLayer,
    road: LabelLayer,
    cover: LabelLayer,
    overlap: str,
    options: dict[str, Any],
) -> None:
    more = LabelLayer(str(make_layer(scattered(20, 60, (3, 5, 9)), "more.gpkg", kind=ogr.OFTInteger)), field="class")
    labels, _ = opened(houses, cover, more, road, overlap=overlap, line_width=1.2, **options)
    other = labels.reopened()
    whole = labels.read(WHOLE)
    assert len(np.unique(whole)) >= 6
    for window in window_grid(40, 60, 17, 9):
        assert (labels.read(window) == whole[window.slices_in(WHOLE)]).all()
        assert (other.read(window) == whole[window.slices_in(WHOLE)]).all()
    beyond = labels.read(Window(35, 50, 20, 20))
    assert (beyond[:5, :10] == whole[35:, 50:]).all()
    other.close()
    labels.close()


def test_a_table_joins_layers(opened: Any, houses: LabelLayer, road: LabelLayer, cover: LabelLayer) -> None:
    classes = [
        {"source": "house", "value": 1, "name": "building"},
        {"source": "shed", "value": 1, "name": "building"},
        {"source": "road", "value": 2, "name": "sealed"},
        {"source": 5, "value": 2, "name": "sealed"},
        {"source": 1, "ignore": True},
    ]
    labels, feedback = opened(cover, houses, road, classes=classes)
    assert labels.classes.names == ["background", "building", "sealed"]
    assert labels.read(WHOLE)[5, [5, 25, 32, 50]].tolist() == [1, 255, 1, 0]
    assert labels.read(WHOLE)[30, [5, 25, 32, 50]].tolist() == [2, 255, 1, 0]
    assert not feedback.warnings
    assert any("400 pixels" in text and "are ignored, as the class table says" in text for text in feedback.infos)
    labels.close()


def test_a_layer_that_is_not_in_the_table_is_ignored(opened: Any, houses: LabelLayer, road: LabelLayer) -> None:
    labels, feedback = opened(houses, road, classes=[{"source": "house"}, {"source": "shed"}])
    assert (labels.read(WHOLE)[10] == 255).all()
    assert feedback.warnings[0].startswith("1 features")
    assert feedback.warnings[0].endswith("have values that are no class; their pixels are ignored: road.")
    labels.close()


def test_layers_without_labels_keep_their_class(
    opened: Any, make_layer: Callable[..., Path], box: Callable[..., str], houses: LabelLayer
) -> None:
    empty = LabelLayer(str(make_layer([], "empty.gpkg")), name="well")
    far = LabelLayer(str(make_layer([(box(9000, 0, 9005, 5), "x")], "far.gpkg")), name="far")
    labels, feedback = opened(empty, houses, far)
    assert labels.classes.names == ["background", "well", "house", "shed", "far"]
    assert "empty.gpkg has no features, or its filter leaves none" in feedback.warnings[0]
    assert "far.gpkg does not touch the raster: its extent is 504500.0" in feedback.warnings[1]
    assert labels.extent == pytest.approx((500000.0, 2999980.0, 504502.5, 3000000.0))
    labels.close()
    with pytest.raises(LabelError, match="does not touch the raster"):
        opened(far, far)
    with pytest.raises(LabelError, match="has no features"):
        opened(empty, empty)


def test_the_title_names_all_layers(opened: Any, houses: LabelLayer, road: LabelLayer) -> None:
    labels, _ = opened(houses, road)
    assert "houses.gpkg, layer labels of" in labels.title
    assert labels.title.endswith("road.gpkg")
    labels.close()


def test_more_than_255_classes_are_refused(
    opened: Any, make_layer: Callable[..., Path], box: Callable[..., str]
) -> None:
    layers = []
    for letter in "ab":
        features = [(box(n % 60, n // 60, n % 60 + 1, n // 60 + 1), f"{letter}{n}") for n in range(140)]
        layers.append(LabelLayer(str(make_layer(features, f"{letter}.gpkg")), field="class"))
    with pytest.raises(LabelError, match=r"there are more than 255 classes; .* Map several values to one"):
        opened(*layers)
