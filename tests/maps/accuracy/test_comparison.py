"""One streamed matrix: block by block it is that of the whole arrays, and so is all that is counted with it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.job import LabelLayer
from pixelwise.errors import CanceledError, InputError, RasterError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.areas import AreaMeter
from pixelwise.geo.confusion import confusion
from pixelwise.geo.grid import Grid
from pixelwise.geo.vectors import Area
from pixelwise.geo.windows import Window
from pixelwise.maps.accuracy import comparison, windowing
from pixelwise.maps.accuracy.boundary import BoundaryCounts
from pixelwise.maps.accuracy.classgrid import NOTHING, open_class_grid
from pixelwise.maps.accuracy.comparison import Comparison, compare
from pixelwise.maps.accuracy.matching import match_classes
from pixelwise.maps.accuracy.probabilities import Probabilities

VALUES = [1, 2, 4, 9]
NODATA = 0


@pytest.fixture
def arrays() -> tuple[np.ndarray, np.ndarray]:
    """A map and a reference of some windows, with gaps in both."""
    rng = np.random.default_rng(7)
    reference = np.kron(rng.choice([NODATA, *VALUES], (14, 22)), np.ones((10, 10))).astype(np.uint8)
    mapped = np.where(rng.random(reference.shape) < 0.25, rng.choice([NODATA, *VALUES], reference.shape), reference)
    return mapped.astype(np.uint8), reference


@pytest.fixture(autouse=True)
def small_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windowing, "SIDE", 64)


def compared(mapped: str, reference: str | None, **values: Any) -> Comparison:
    feedback = SilentFeedback()
    one = open_class_grid(LabelLayer(mapped, is_raster=True), None, parameter="MAP", feedback=feedback)
    other = None
    if reference:
        other = open_class_grid(
            LabelLayer(reference, is_raster=True), one.grid, parameter="REFERENCE", feedback=feedback
        )
    if area := values.get("area"):
        values["area"] = Area(area, "", "", one.grid, feedback)
    matching = match_classes(one.classes, (other or one).classes, "auto", values.pop("ignore", ()))
    if path := values.get("probabilities"):
        values["probabilities"] = Probabilities(path, one.grid, one.classes, matching)
    return compare(one, other, matching, feedback, **values)


def positions(array: np.ndarray) -> np.ndarray:
    lookup = np.full(256, NOTHING, np.uint8)
    lookup[VALUES] = range(len(VALUES))
    return lookup[array]


@pytest.mark.parametrize("options", [(), ("TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32"), ("BLOCKYSIZE=140",)], ids=str)
def test_the_matrix_is_that_of_the_whole_arrays(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], options: tuple[str, ...]
) -> None:
    mapped, reference = arrays
    found = compared(
        make_raster(mapped, "map.tif", nodata=NODATA, options=options),
        make_raster(reference, "reference.tif", nodata=NODATA),
    )

    assert found.matrix.dtype == np.int64
    assert (found.matrix == confusion(positions(reference), positions(mapped), 4)).all()
    assert found.unmapped == ((mapped == NODATA) & (reference != NODATA)).sum()
    assert found.map_areas.tolist() == [0.25 * (mapped == value).sum() for value in VALUES]
    assert found.area_unit == "m²"
    assert found.auc is None and found.boundary is None


def test_what_is_ignored_does_not_count(make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]) -> None:
    mapped, reference = arrays
    paths = make_raster(mapped, "map.tif", nodata=NODATA), make_raster(reference, "reference.tif", nodata=NODATA)

    whole, found = compared(*paths), compared(*paths, ignore=["4"])

    keep = np.ix_([0, 1, 3], [0, 1, 3])
    assert (found.matrix == whole.matrix[keep]).all()
    assert found.map_areas.tolist() == whole.map_areas[[0, 1, 3]].tolist()


def test_outside_the_area_nothing_counts(
    make_raster: Callable[..., str], make_polygons: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]
) -> None:
    mapped, reference = arrays
    # In pixels of half a metre: rows 20 to 99, columns 30 to 169.
    area = make_polygons("POLYGON ((500015 2999990,500085 2999990,500085 2999950,500015 2999950,500015 2999990))")

    found = compared(
        make_raster(mapped, "map.tif", nodata=NODATA), make_raster(reference, "r.tif", nodata=NODATA), area=area
    )

    inside = np.s_[20:100, 30:170]
    assert (found.matrix == confusion(positions(reference[inside]), positions(mapped[inside]), 4)).all()
    assert found.map_areas.tolist() == [0.25 * (mapped[inside] == value).sum() for value in VALUES]


def test_without_a_reference_only_areas_are_found(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]
) -> None:
    mapped, _ = arrays

    found = compared(make_raster(mapped, nodata=NODATA), None)

    assert not found.matrix.any()
    assert found.map_areas.tolist() == [0.25 * (mapped == value).sum() for value in VALUES]


def test_areas_are_those_on_the_ellipsoid_in_degrees(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]
) -> None:
    mapped, _ = arrays
    path = make_raster(mapped, nodata=NODATA, epsg=4326, transform=(10.0, 0.01, 0.0, 60.0, 0.0, -0.01))
    dataset = gdal.Open(path)
    meter = AreaMeter(Grid(dataset.GetProjection(), dataset.GetGeoTransform(), *mapped.shape))
    of_rows = meter.of_rows(Window(0, 0, *mapped.shape))

    found = compared(path, path)

    assert found.map_areas == pytest.approx([of_rows @ (mapped == value).sum(1) for value in VALUES], rel=1e-9)


def test_without_a_crs_areas_are_in_the_units_of_the_map(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]
) -> None:
    path = make_raster(arrays[0], nodata=NODATA, epsg=None)

    found = compared(path, path)

    assert found.area_unit == "square units of the map"
    assert found.map_areas.tolist() == [0.25 * (arrays[0] == value).sum() for value in VALUES]


@pytest.mark.parametrize("tolerance", [1.0, 2.5])
def test_borders_are_those_of_the_whole_raster(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], tolerance: float
) -> None:
    mapped, reference = arrays
    paths = make_raster(mapped, "map.tif", nodata=NODATA), make_raster(reference, "reference.tif", nodata=NODATA)
    whole = BoundaryCounts(4, tolerance)
    whole.add(positions(reference), positions(mapped), (slice(None), slice(None)))

    found = compared(*paths, boundary_tolerance=tolerance)

    assert found.boundary is not None
    assert found.boundary.tolist() == whole.f1().tolist()


NAMED = {
    "by their names": (["2", "9", "1", "4"], [1, 3, 0, 2]),
    "in the map's order": (["", "", "", ""], [0, 1, 2, 3]),
    "of which some are no class": (["9", "x", "1"], [3, None, 0]),
}


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_probabilities_give_the_area_under_roc(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], name: str, dtype: str
) -> None:
    roc_auc_score = pytest.importorskip("sklearn.metrics").roc_auc_score
    bands, places = NAMED[name]
    mapped, reference = arrays
    rng = np.random.default_rng(3)
    steps = rng.integers(0, 200, (len(bands), *mapped.shape))
    for band, place in enumerate(places):
        steps[band] += 30 * (positions(reference) == place) if place is not None else 0
    known = rng.random(mapped.shape) < 0.9
    values = np.where(known, steps, 255).astype(np.uint8) if dtype == "uint8" else np.where(known, steps / 255, np.nan)

    def edit(dataset: gdal.Dataset) -> None:
        for number, band in enumerate(bands, start=1):
            dataset.GetRasterBand(number).SetDescription(band)

    path = make_raster(values.astype(dtype), "p.tif", nodata=255 if dtype == "uint8" else None, edit=edit)
    found = compared(
        make_raster(mapped, "map.tif", nodata=NODATA), make_raster(reference, "r.tif", nodata=NODATA),
        probabilities=path,
    )  # fmt: skip

    counted = known & (reference != NODATA)
    for place in range(4):
        assert found.auc is not None
        if place not in places:
            assert np.isnan(found.auc[place])
            continue
        wanted = roc_auc_score(positions(reference)[counted] == place, steps[places.index(place)][counted])
        assert found.auc[place] == pytest.approx(wanted, abs=1e-12 if dtype == "uint8" else 2e-3)


def test_probabilities_that_do_not_fit(make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]) -> None:
    path = make_raster(arrays[0], "map.tif", nodata=NODATA)
    other = make_raster(np.zeros((3, *arrays[0].shape), np.uint8), "p.tif")

    with pytest.raises(InputError, match=r"PROBABILITIES: .* has 3 bands .* named like it: 1, 2, 4, 9"):
        compared(path, path, probabilities=other)


def test_a_cancel_stops_all_threads(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_raster(arrays[0], nodata=NODATA)
    done: list[object] = []
    feedback = SilentFeedback()
    feedback.isCanceled = lambda: len(done) > 2  # type: ignore[method-assign]
    one = open_class_grid(LabelLayer(path, is_raster=True), None, parameter="MAP", feedback=SilentFeedback())
    counted = comparison.counts_of

    def slow(*values: Any) -> Any:
        done.append(values)
        if len(done) > 2:
            # The look for a cancel comes every tenth of a second.
            time.sleep(0.3)
        return counted(*values)

    monkeypatch.setattr(comparison, "counts_of", slow)

    with pytest.raises(CanceledError):
        compare(one, one, match_classes(one.classes, one.classes, "auto"), feedback)

    assert len(done) < 12


def test_progress_goes_through_its_part(make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray]) -> None:
    path = make_raster(arrays[0], nodata=NODATA)
    feedback = SilentFeedback()
    one = open_class_grid(LabelLayer(path, is_raster=True), None, parameter="MAP", feedback=feedback)
    assert feedback.progress == 0

    compare(one, one, match_classes(one.classes, one.classes, "auto"), feedback, percent=(10, 60))

    assert feedback.progress == 60


def test_a_damaged_raster_is_told(make_raster: Callable[..., str], tmp_path: Path) -> None:
    array = np.random.default_rng(1).integers(1, 5, (300, 300)).astype(np.uint8)
    path = make_raster(array, options=("TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=64", "BLOCKYSIZE=64"))
    content = bytearray(Path(path).read_bytes())
    middle = len(content) // 2
    content[middle : middle + 2000] = bytes(2000)
    Path(path).write_bytes(content)

    with pytest.raises(RasterError, match="could not be read"):
        compared(path, path)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_rasters() -> None:
    """The benchmark fails where it does, and where the matrix of 16384² pixels is not that of its parts."""
    root = Path(__file__).resolve().parents[3]

    ended = subprocess.run(
        [sys.executable, str(root / "benchmarks" / "assess.py"), "--sizes", "4096", "16384"],
        capture_output=True,
        text=True,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
