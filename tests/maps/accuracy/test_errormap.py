"""The rasters of errors say of every pixel what the matrix counts, and look like maps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.job import LabelLayer
from pixelwise.errors import CanceledError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable, rgb
from pixelwise.geo.outputs import Target, complete_files
from pixelwise.geo.vectors import Area
from pixelwise.maps.accuracy import windowing
from pixelwise.maps.accuracy.classgrid import open_class_grid
from pixelwise.maps.accuracy.comparison import compare
from pixelwise.maps.accuracy.errormap import outcomes_raster, pairs_raster, write_error_rasters
from pixelwise.maps.accuracy.matching import match_classes

NAMES = ["", "forest", "grass", "water"]
OUTCOMES = ("true positive", "false positive", "false negative", "true negative")
TARGET = Target(Path("x.tif"), "x.tif")
COLORS = ["", "#009e73", "#f0e442", "#d9d9d9"]


@pytest.fixture(autouse=True)
def small_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windowing, "SIDE", 512)


@pytest.fixture
def arrays() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    reference = rng.integers(0, 4, (600, 700)).astype(np.uint8)
    return np.where(rng.random(reference.shape) < 0.3, rng.integers(0, 4, reference.shape), reference).astype(
        np.uint8
    ), reference


def described(dataset: Any) -> None:
    band = dataset.GetRasterBand(1)
    band.SetCategoryNames(NAMES)
    table = gdal.ColorTable()
    for value in (1, 2, 3):
        table.SetColorEntry(value, (*rgb(COLORS[value]), 255))
    band.SetColorTable(table)


def written(mapped: str, reference: str, folder: Path, *, area: str = "", feedback: Any = None) -> tuple[str, str]:
    quiet = SilentFeedback()
    one = open_class_grid(LabelLayer(mapped, is_raster=True), None, parameter="MAP", feedback=quiet)
    other = open_class_grid(LabelLayer(reference, is_raster=True), one.grid, parameter="REFERENCE", feedback=quiet)
    inside = Area(area, "", "", one.grid, quiet) if area else None
    matching = match_classes(one.classes, other.classes, "auto")
    matrix = compare(one, other, matching, quiet, area=inside).matrix
    paths = str(folder / "errors.tif"), str(folder / "outcomes.tif")
    with complete_files(dict(enumerate(paths))) as targets:
        rasters = [pairs_raster(targets[0], matching.classes, matrix), outcomes_raster(targets[1], matching.classes, 1)]
        write_error_rasters(
            rasters, one, other, matching, feedback or quiet, area=inside, metadata={"PIXELWISE_JOB": "{}"}
        )
    return paths


def test_every_pixel_has_the_code_of_its_pair(
    make_raster: Callable[..., str],
    make_polygons: Callable[..., str],
    arrays: tuple[np.ndarray, np.ndarray],
    tmp_path: Path,
    read: Callable[[str], np.ndarray],
) -> None:
    mapped, reference = arrays
    area = make_polygons("POLYGON ((500015 2999990,500335 2999990,500335 2999750,500015 2999750,500015 2999990))")
    inside = np.zeros(mapped.shape, bool)
    inside[20:500, 30:670] = True

    errors, outcomes = written(
        make_raster(mapped, "map.tif", nodata=0, edit=described), make_raster(reference, "r.tif", nodata=0), tmp_path,
        area=area,
    )  # fmt: skip

    counted = inside & (mapped > 0) & (reference > 0)
    assert (read(errors) == np.where(counted, 1 + 3 * (reference - 1) + mapped - 1, 0)).all()
    hit, told = reference == 2, mapped == 2
    wanted = np.select([hit & told, told, hit], [1, 2, 3], 4)
    assert (read(outcomes) == np.where(counted, wanted, 0)).all()


def test_the_rasters_are_described_like_maps(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    mapped, reference = arrays
    paths = make_raster(mapped, "map.tif", nodata=0, edit=described), make_raster(reference, "r.tif", nodata=0)

    errors, outcomes = (gdal.Open(path) for path in written(*paths, tmp_path))

    for dataset in (errors, outcomes):
        band = dataset.GetRasterBand(1)
        assert band.DataType == gdal.GDT_Byte
        assert band.GetNoDataValue() == 0
        assert band.GetOverviewCount() == 1
        assert band.GetBlockSize() == [512, 512]
        assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
        assert dataset.GetMetadataItem("PIXELWISE_JOB") == "{}"
        assert dataset.GetGeoTransform() == gdal.Open(paths[0]).GetGeoTransform()
        assert dataset.GetProjection() == gdal.Open(paths[0]).GetProjection()
    names = errors.GetRasterBand(1).GetCategoryNames()
    assert names[1:4] == ["forest, right", "forest, mapped as grass", "forest, mapped as water"]
    table = errors.GetRasterBand(1).GetDefaultRAT()
    assert table.GetRowCount() == 9
    counts = {table.GetValueAsInt(row, 0): table.GetValueAsInt(row, 1) for row in range(9)}
    assert counts[2] == ((reference == 1) & (mapped == 2)).sum()
    names = outcomes.GetRasterBand(1).GetCategoryNames()[1:]
    assert names == [f"{outcome}: grass" for outcome in OUTCOMES]
    colors = outcomes.GetRasterBand(1).GetColorTable()
    assert [colors.GetColorEntry(value)[:3] for value in (1, 2, 3)] == [(0, 158, 115), (213, 94, 0), (0, 114, 178)]


def lightness(color: str) -> float:
    """CIE L* from 0 (black) to 100, which tells colours apart also without hue."""
    linear = [(part / 255 / 12.92) if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in rgb(color)]
    luminance = float(np.dot(linear, (0.2126, 0.7152, 0.0722)))
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def test_wrong_is_darker_than_right_whatever_the_colours_of_the_classes() -> None:
    entries = [
        ClassEntry(place, f"class {place}", color) for place, color in enumerate(["#000000", "#0072b2", "#f0e442"])
    ]
    matrix = np.array([[5, 4, 3], [2, 9, 1], [7, 8, 6]])

    raster = pairs_raster(TARGET, ClassTable(entries), matrix)

    right = [lightness(entry.color) for entry in raster.entries if entry.name.endswith("right")]
    wrong = [lightness(entry.color) for entry in raster.entries if "mapped as" in entry.name]
    assert (len(right), len(wrong)) == (3, 6)
    assert min(right) - max(wrong) > 15


def test_only_pairs_that_occur_have_names() -> None:
    table = ClassTable([ClassEntry(1, "a", "#112233"), ClassEntry(2, "b", "#445566")])

    raster = pairs_raster(TARGET, table, np.array([[4, 0], [1, 0]]))

    assert [(entry.value, entry.name) for entry in raster.entries] == [(1, "a, right"), (3, "b, mapped as a")]


def test_many_classes_take_16_bits(make_raster: Callable[..., str], tmp_path: Path) -> None:
    reference = np.tile(np.arange(40, dtype=np.uint8), (520, 13))
    mapped = reference.copy()
    mapped[:, ::2] = np.roll(reference, 3, axis=1)[:, ::2]

    errors, _ = written(make_raster(mapped, "map.tif"), make_raster(reference, "r.tif"), tmp_path)

    dataset = gdal.Open(errors)
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert (dataset.ReadAsArray() == 1 + 40 * reference.astype(int) + mapped).all()
    assert dataset.GetRasterBand(1).GetOverview(0).ReadAsArray().max() > 255
    assert dataset.GetRasterBand(1).GetCategoryNames()[42] == "1, right"


def test_after_a_cancel_there_is_nothing(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    mapped, reference = (
        make_raster(array, name, nodata=0) for array, name in zip(arrays, ("m.tif", "r.tif"), strict=True)
    )
    folder = tmp_path / "out"
    folder.mkdir()
    feedback = SilentFeedback()
    feedback.isCanceled = lambda: feedback.progress > 65  # type: ignore[method-assign]

    with pytest.raises(CanceledError):
        written(mapped, reference, folder, feedback=feedback)

    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(
    make_raster: Callable[..., str], arrays: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    mapped, reference = (
        make_raster(array, name, nodata=0) for array, name in zip(arrays, ("m.tif", "r.tif"), strict=True)
    )
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputError, match=r"errors\.tif"):
        written(mapped, reference, tmp_path / "file" / "below")
