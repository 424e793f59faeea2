from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr
from scipy.optimize import linear_sum_assignment

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.errors import CanceledError, InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.outputs import Target, complete_files
from pixelwise.maps.accuracy.classfield import ClassField
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.maps.accuracy.matching import Matching, match_classes
from pixelwise.maps.accuracy.objects import ALL_CLASSES, THRESHOLDS, ObjectFigures, object_figures

NAN = float("nan")
EAST, NORTH = 500000.0, 3000000.0
# A polygon as west, south, width and height in metres from the corner of the grid, and its class.
Box = tuple[float, float, float, float, str]


def wkt_of(box: Sequence[Any]) -> str:
    west, south, width, height = box[:4]
    x, y = EAST + west, NORTH + south
    return f"POLYGON (({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}))"


def crs_of(epsg: int) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


GRID = Grid(crs_of(32645).ExportToWkt(), (EAST, 1.0, 0.0, NORTH + 1000, 0.0, -1.0), 1000, 1000)


def matching_of(job: AssessJob) -> Matching:
    layers = (job.map, job.reference)
    sides = [ClassField(layer, parameter="MAP", feedback=SilentFeedback()).classes for layer in layers]
    return match_classes(*sides, job.match, job.ignore)


def figures_of(job: AssessJob, grid: Grid = GRID, **options: Any) -> dict[str, ObjectFigures]:
    values = {"unlabelled": "background"} | options
    found = object_figures(job, matching_of(job), grid, SilentFeedback(), **values)
    return {figures.name: figures for figures in found}


@pytest.fixture
def layer(make_layer: Callable[..., Path]) -> Callable[..., LabelLayer]:
    """Writes boxes, or `(WKT, class)`, as a layer of labels."""

    def make(boxes: Sequence[Any], name: str, **options: Any) -> LabelLayer:
        features = [box if len(box) == 2 else (wkt_of(box), box[4]) for box in boxes]
        return LabelLayer(str(make_layer(features, f"{name}.gpkg", **options)), field="class")

    return make


@pytest.fixture
def compare(layer: Callable[..., LabelLayer]) -> Callable[..., dict[str, ObjectFigures]]:
    def run(mapped: Sequence[Any], reference: Sequence[Any], **options: Any) -> dict[str, ObjectFigures]:
        job = AssessJob(layer(mapped, "map"), layer(reference, "reference"), **options.pop("job", {}))
        return figures_of(job, **options)

    return run


def house(west: float, south: float = 0.0, width: float = 10.0, height: float = 10.0, name: str = "house") -> Box:
    return west, south, width, height, name


@pytest.mark.parametrize(
    ("mapped", "reference", "matches", "counts", "mean_iou"),
    [
        pytest.param([house(0)], [house(0)], [1] * 10, (1, 1), 1.0, id="identical"),
        pytest.param([house(0, width=5)], [house(0)], [1] + [0] * 9, (1, 1), 0.5, id="exactly-half"),
        pytest.param([house(0, width=4.9)], [house(0)], [0] * 10, (1, 1), NAN, id="less-than-half"),
        pytest.param([house(0.3, width=0.7)], [house(0.3, width=1.4)], [1] + [0] * 9, (1, 1), 0.5, id="half-rounded"),
        # 90 m² of 110 m².
        pytest.param([house(1)], [house(0)], [1] * 7 + [0] * 3, (1, 1), 9 / 11, id="shifted"),
        pytest.param([house(0)], [house(0), house(0)], [1] * 10, (1, 2), 1.0, id="one-for-two-of-the-reference"),
        pytest.param([house(0), house(0)], [house(0)], [1] * 10, (2, 1), 1.0, id="two-for-one-of-the-reference"),
        pytest.param(
            [house(0, width=5), house(5, width=5)], [house(0)], [1] + [0] * 9, (2, 1), 0.5, id="two-halves-match-once"
        ),
        pytest.param(
            [house(0, width=6), house(0, width=9)], [house(0)], [1] * 9 + [0], (2, 1), 0.9, id="the-highest-iou-first"
        ),
        # The best pair (0.9) leaves its rivals to each other (0.6), although 0.67 and 0.8 are more together at 0.65.
        pytest.param(
            [house(0, width=9), house(0, width=6)],
            [house(0), house(0, width=7.2)],
            [2] * 7 + [1] * 2 + [0],
            (2, 2),
            (0.9 + 6 / 7.2) / 2,
            id="each-one-once",
        ),
        pytest.param([house(0)], [house(100)], [0] * 10, (1, 1), NAN, id="elsewhere"),
    ],
)  # fmt: skip
def test_matches(
    compare: Callable[..., dict[str, ObjectFigures]],
    mapped: list[Box],
    reference: list[Box],
    matches: list[int],
    counts: tuple[int, int],
    mean_iou: float,
) -> None:
    found = compare(mapped, reference)["house"]
    assert found.thresholds == [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
    assert found.matches == matches
    assert (found.map_count, found.reference_count) == counts
    assert found.precision == [count / counts[0] for count in matches]
    assert found.recall == [count / counts[1] for count in matches]
    assert found.f1 == [2 * count / sum(counts) for count in matches]
    assert found.mean_f1 == pytest.approx(np.mean(found.f1))
    assert found.mean_iou_of_matches == pytest.approx(mean_iou, nan_ok=True)


def test_figures_per_class_and_of_all(compare: Callable[..., dict[str, ObjectFigures]]) -> None:
    # The second is found as another class, the third is of a class that the map lacks.
    found = compare(
        [house(0), house(50, name="shed"), house(80, name="shed")],
        [house(0), house(50), house(80, name="shed"), house(120, name="pool")],
    )
    rows = {name: (row.matches[0], row.map_count, row.reference_count) for name, row in found.items()}
    assert rows == {"house": (1, 1, 2), "shed": (1, 2, 1), "pool": (0, 0, 1), ALL_CLASSES: (2, 3, 4)}
    assert [name for name, row in found.items() if not row.color] == [ALL_CLASSES]


def test_what_is_undefined_is_nan(compare: Callable[..., dict[str, ObjectFigures]]) -> None:
    both = [house(0)]
    found = compare([*both, house(50, name="only map")], [*both, house(90, name="only reference")])
    mapped, reference = found["only map"], found["only reference"]
    assert (mapped.precision[0], mapped.f1[0]) == (0, 0) and math.isnan(mapped.recall[0])
    assert (reference.recall[0], reference.f1[0]) == (0, 0) and math.isnan(reference.precision[0])
    assert math.isnan(mapped.mean_iou_of_matches)
    assert "nothing" not in found


def test_reference_objects_by_iou(compare: Callable[..., dict[str, ObjectFigures]]) -> None:
    # IoUs 1, 9/11, 0.3 (no match), below 0.1, and none.
    mapped = [house(0), house(51), house(100, width=3), house(200, width=0.5)]
    reference = [house(0), house(50), house(100), house(200), house(300)]
    assert compare(mapped, reference)["house"].reference_ious == [2, 0, 0, 1, 0, 0, 0, 0, 1, 1]


def random_boxes(seed: int) -> list[tuple[int, int, int, int]]:
    """Rectangles that do not overlap, one in most cells of 10 × 10 m."""
    random = np.random.default_rng(seed)
    cells = [(row, col) for row in range(8) for col in range(8) if random.random() < 0.8]
    cuts = random.integers(0, 3, (len(cells), 4)).tolist()
    return [
        (col * 10 + west, row * 10 + south, 10 - west - east, 10 - south - north)
        for (row, col), (west, south, east, north) in zip(cells, cuts, strict=True)
    ]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_as_many_as_the_best_assignment(compare: Callable[..., dict[str, ObjectFigures]], seed: int) -> None:
    """IoUs counted on pixels, and the assignment with most matches."""
    boxes = random_boxes(seed), random_boxes(seed + 10)
    covers = []
    for side in boxes:
        cover = np.zeros((len(side), 80, 80), bool)
        for one, (west, south, width, height) in zip(cover, side, strict=True):
            one[south : south + height, west : west + width] = True
        covers.append(cover.reshape(len(side), -1).astype(int))
    shared = covers[0] @ covers[1].T
    iou = shared / (covers[0].sum(1)[:, None] + covers[1].sum(1)[None] - shared)
    expected = [int((iou >= step)[linear_sum_assignment(-(iou >= step).astype(int))].sum()) for step in THRESHOLDS]
    found = compare(*[[(*box, "house") for box in side] for side in boxes])["house"]
    assert found.matches == expected
    assert found.mean_iou_of_matches == pytest.approx(iou[iou >= 0.5].mean())
    best = np.where(iou < 0.1, 0, iou).max(0)
    assert found.reference_ious == [
        int((np.clip(best * 10 + 1e-9, 0, 9).astype(int) == step).sum()) for step in range(10)
    ]


BOW = f"POLYGON (({EAST} {NORTH},{EAST + 10} {NORTH + 10},{EAST + 10} {NORTH},{EAST} {NORTH + 10},{EAST} {NORTH}))"
PARTS = f"MULTIPOLYGON ({wkt_of(house(0))[8:]},{wkt_of(house(30))[8:]})"
POOLS = f"MULTIPOLYGON ({wkt_of(house(400))[8:]},{wkt_of(house(430))[8:]})"


@pytest.mark.parametrize(
    ("mapped", "reference", "expected"),
    [
        # Half of the square remains of the bow.
        pytest.param([(BOW, "house")], [house(0)], (1, 1, 1), id="invalid-is-repaired"),
        pytest.param([(PARTS, "house")], [(PARTS, "house")], (1, 1, 1), id="parts-are-one-object"),
        pytest.param([(None, "house"), house(0)], [house(0)], (1, 1, 1), id="without-a-geometry"),
        pytest.param([house(0)], [("POINT Z (0 0 0)", "house"), house(0)], (1, 1, 1), id="no-polygon"),
        pytest.param(
            [("CURVEPOLYGON (CIRCULARSTRING (500000 3000000,500010 3000000,500000 3000000))", "house")],
            [("CURVEPOLYGON (CIRCULARSTRING (500000 3000000,500010 3000000,500000 3000000))", "house")],
            (1, 1, 1),
            id="curves",
        ),
    ],
)
def test_geometries_as_they_come(
    compare: Callable[..., dict[str, ObjectFigures]], mapped: list[Any], reference: list[Any], expected: tuple[int, ...]
) -> None:
    found = compare(mapped, reference)["house"]
    assert (found.matches[0], found.map_count, found.reference_count) == expected


def in_crs(boxes: list[Box], epsg: int) -> list[tuple[str, str]]:
    transformation = osr.CoordinateTransformation(crs_of(32645), crs_of(epsg))
    features = []
    for box in boxes:
        shape = ogr.CreateGeometryFromWkt(wkt_of(box))
        shape.Transform(transformation)
        features.append((shape.ExportToWkt(), box[4]))
    return features


def grid_in(epsg: int | None) -> Grid:
    """A grid that holds the first kilometre of GRID in another CRS."""
    transformation = osr.CoordinateTransformation(crs_of(32645), crs_of(epsg or 32645))
    west, south, east, north = transformation.TransformBounds(EAST, NORTH, EAST + 1000, NORTH + 1000, 21)
    transform = (west, (east - west) / 1000, 0.0, north, 0.0, -(north - south) / 1000)
    return Grid(crs_of(epsg).ExportToWkt() if epsg else "", transform, 1000, 1000)


@pytest.mark.parametrize(
    ("map_epsg", "reference_epsg"),
    [
        pytest.param(32645, 4326, id="reference-in-degrees"),
        pytest.param(4326, 4326, id="both-in-degrees"),
        pytest.param(4326, 32645, id="map-in-degrees"),
        pytest.param(3857, 4326, id="map-in-web-mercator"),
    ],
)
def test_other_crs(layer: Callable[..., LabelLayer], map_epsg: int, reference_epsg: int) -> None:
    mapped, reference = [house(1), house(100), house(200)], [house(0), house(100), house(200, width=4.99)]
    job = AssessJob(
        layer(in_crs(mapped, map_epsg), "map", epsg=map_epsg),
        layer(in_crs(reference, reference_epsg), "reference", epsg=reference_epsg),
    )
    found = figures_of(job, grid_in(map_epsg))["house"]
    assert found.matches[0] == 2
    assert found.mean_iou_of_matches == pytest.approx((1 + 9 / 11) / 2, abs=1e-5)


def test_half_a_house_in_degrees(layer: Callable[..., LabelLayer]) -> None:
    houses = [(85.52 + 1e-3 * place, 27.63 + 1e-4 * place) for place in range(50)]
    sides = [
        [(f"POLYGON (({x} {y},{x + w} {y},{x + w} {y + 1e-4},{x} {y + 1e-4},{x} {y}))", "house") for x, y in houses]
        for w in (0.5e-4, 1e-4)
    ]
    job = AssessJob(layer(sides[0], "map", epsg=4326), layer(sides[1], "reference", epsg=4326))
    grid = Grid(crs_of(4326).ExportToWkt(), (85.5, 1e-4, 0, 27.7, 0, -1e-4), 1000, 1000)
    assert figures_of(job, grid)["house"].matches == [50] + [0] * 9


def test_without_a_crs(layer: Callable[..., LabelLayer]) -> None:
    job = AssessJob(layer([house(0)], "map", epsg=None), layer([house(0)], "reference", epsg=None))
    assert figures_of(job, grid_in(None))["house"].f1 == [1.0] * 10


@pytest.mark.parametrize(
    ("mapped", "reference", "options", "expected"),
    [
        # AREA ends at 105 m: the objects at 98 lie inside by their centroids, those at 102 do not.
        pytest.param([house(98)], [house(98)], {"area": 105}, (1, 1, 1, 0), id="centroid-inside-the-area"),
        pytest.param([house(102)], [house(102)], {"area": 105}, (0, 0, 0, 2), id="centroid-outside-the-area"),
        pytest.param([house(0), house(300)], [house(300), house(0)], {"area": 105}, (1, 1, 1, 2), id="far-outside"),
        pytest.param([house(101)], [house(99)], {"area": 105}, (1, 1, 1, 0), id="of-a-pair-the-reference-decides"),
        pytest.param([house(99)], [house(101)], {"area": 105}, (0, 0, 0, 2), id="also-when-it-lies-outside"),
        pytest.param([house(-8), house(0)], [house(0)], {}, (1, 1, 1, 1), id="centroid-beyond-the-grid"),
        pytest.param([house(-500), house(0)], [house(0)], {}, (1, 1, 1, 0), id="wholly-beyond-the-grid"),
        pytest.param(
            [house(0), house(50)], [house(0), (*house(49)[:4], "cloud")], {"ignore": ["cloud"]}, (1, 1, 1, 1),
            id="under-an-ignored-class-of-the-reference",
        ),
        pytest.param(
            [house(0), house(50)], [house(0), (*house(56)[:4], "cloud")], {"ignore": ["cloud"]}, (1, 2, 1, 0),
            id="less-than-half-under-it",
        ),
        pytest.param(
            [house(0), (*house(49)[:4], "cloud")], [house(0), house(50)], {"ignore": ["cloud"]}, (1, 1, 1, 1),
            id="under-an-ignored-class-of-the-map",
        ),
        pytest.param(
            [house(0), house(50)], [house(0), (*house(50)[:4], None)], {}, (1, 1, 1, 1), id="under-an-empty-field"
        ),
        pytest.param(
            [house(0), house(50)], [house(0), house(100)], {"unlabelled": "background"}, (1, 2, 2, 0),
            id="elsewhere-is-background",
        ),
        pytest.param(
            [house(0), house(50)], [house(0), house(100)], {"unlabelled": "ignore"}, (1, 1, 2, 1),
            id="elsewhere-nothing-is-known",
        ),
        pytest.param(
            [house(0), house(50)], [house(0), (*house(44)[:4], "shed")], {"unlabelled": "ignore"}, (1, 1, 1, 1),
            id="mostly-where-nothing-is-known",
        ),
        pytest.param(
            [house(0), house(50)], [house(0), (*house(48)[:4], "shed")], {"unlabelled": "ignore"}, (1, 2, 1, 0),
            id="mostly-another-class",
        ),
        pytest.param(
            [house(0), (*house(0)[:4], "cloud")], [house(0), (*house(0)[:4], "cloud")], {"ignore": ["cloud"]},
            (1, 1, 1, 0), id="a-match-under-an-ignored-class",
        ),
    ],
)  # fmt: skip
def test_which_objects_count(
    layer: Callable[..., LabelLayer],
    mapped: list[Any],
    reference: list[Any],
    options: dict[str, Any],
    expected: tuple[int, ...],
) -> None:
    area = None
    if "area" in options:
        # Two overlapping polygons, of which one is invalid.
        inside = [house(0, width=options["area"], height=50), house(0, width=50, height=50), (BOW, "x")]
        area = LayerSource(layer(inside, "area").path)
    job = AssessJob(layer(mapped, "map"), layer(reference, "reference"), area, ignore=options.get("ignore", []))
    found = figures_of(job, unlabelled=options.get("unlabelled", "background"))["house"]
    assert (found.matches[0], found.map_count, found.reference_count, found.left_out) == expected


@pytest.mark.parametrize("unlabelled", ["background", "ignore"])
def test_objects_of_different_classes_are_no_match(
    compare: Callable[..., dict[str, ObjectFigures]], unlabelled: str
) -> None:
    found = compare([house(0), house(50)], [house(0), house(50, name="shed")], unlabelled=unlabelled)
    assert {name: row.matches[0] for name, row in found.items()} == {"house": 1, "shed": 0, ALL_CLASSES: 1}
    assert found["shed"].reference_ious == [1] + [0] * 9


def test_background_is_no_object(layer: Callable[..., LabelLayer]) -> None:
    mapped = [(wkt_of(house(0)), 1), (wkt_of(house(0, width=500, height=500)), 0)]
    reference = [(wkt_of(house(0)), 1), (wkt_of(house(50)), 0)]
    job = AssessJob(layer(mapped, "map", kind=ogr.OFTInteger), layer(reference, "reference", kind=ogr.OFTInteger))
    assert list(figures_of(job)) == ["1"]
    assert list(figures_of(job, unlabelled="ignore")) == ["0", "1", ALL_CLASSES]


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_layer_of_objects(layer: Callable[..., LabelLayer], tmp_path: Path, suffix: str) -> None:
    mapped = [house(1), house(50, name="shed"), house(-8, 100), (POOLS, "pool")]
    reference = [house(0), house(50), house(300, width=9), (wkt_of(house(-8, 300)), "house"), house(200, name="pool")]
    job = AssessJob(layer(mapped, "map"), layer(reference, "reference"))
    path = tmp_path / f"objects{suffix}"
    figures_of(job, output=Target(path, str(path)))
    source = ogr.Open(str(path))
    written = source.GetLayer(0)
    found = [(item["class"], item["status"], round(item["iou"], 4), item.geometry().GetArea()) for item in written]
    assert sorted(found, key=str) == [
        ("house", "matched", 0.8182, 100.0),
        ("house", "missed", 0.0, 100.0),
        ("house", "missed", 0.0, 90.0),
        ("pool", "false", 0.0, 200.0),
        ("pool", "missed", 0.0, 100.0),
        ("shed", "false", 0.0, 100.0),
    ]
    assert written.GetSpatialRef().IsSame(crs_of(32645))
    values = {item["class"]: item["class_id"] for item in written}
    assert len(set(values.values())) == 3
    matched = next(item for item in written if item["status"] == "matched")
    assert matched.geometry().GetEnvelope()[0] == EAST + 1


def test_a_format_that_is_not_known(compare: Callable[..., dict[str, ObjectFigures]], tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^OBJECTS is .*objects\.txt: its name must end in one of \.gpkg"):
        compare([house(0)], [house(0)], output=Target(tmp_path / "objects.txt", str(tmp_path / "objects.txt")))


class Canceling(SilentFeedback):
    """Cancels when it was asked some times."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.left = after

    def isCanceled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("after", range(2, 7))
def test_cancel_leaves_nothing(
    layer: Callable[..., LabelLayer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    boxes = [house(col * 11, row * 11) for row in range(40) for col in range(40)]
    job = AssessJob(layer(boxes, "map"), layer(boxes, "reference"))
    matching = matching_of(job)
    output = tmp_path / "objects.gpkg"
    with pytest.raises(CanceledError), complete_files({"": str(output)}) as targets:
        object_figures(job, matching, GRID, Canceling(after), unlabelled="background", output=targets[""])
    assert not list(tmp_path.glob("*objects*"))
    assert not list((tmp_path / "temporary").iterdir())


def test_progress_goes_up_to_the_end(compare: Callable[..., dict[str, ObjectFigures]]) -> None:
    shares: list[float] = []
    boxes = [house(col * 11, row * 11) for row in range(30) for col in range(30)]
    compare(boxes, boxes, progress=shares.append)
    assert shares == sorted(shares) and shares[-1] == 1 and len(shares) > 5


def test_no_room_for_temporary_files(
    compare: Callable[..., dict[str, ObjectFigures]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    with pytest.raises(OutputError, match="temporary folder cannot be used"):
        compare([house(0)], [house(0)])


def test_a_side_without_objects_on_the_grid(compare: Callable[..., dict[str, ObjectFigures]]) -> None:
    found = compare([house(-900)], [house(0)])["house"]
    assert (found.map_count, found.reference_count, found.recall[0]) == (0, 1, 0)
