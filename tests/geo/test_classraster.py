"""The final files of a map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import CanceledError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo import finalfile
from pixelwise.geo.areas import AreaMeter
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.classraster import ClassCounts, finish_class_raster, finish_raster, writing
from pixelwise.geo.grid import grid_of
from pixelwise.geo.windows import Window

CLASSES = ClassTable(
    [ClassEntry(1, "roof", "#e69f00"), ClassEntry(3, "Straße", "#56b4e9"), ClassEntry(255, "z", "#000000")]
)
NODATA = 254
Finish = Callable[..., tuple[gdal.Dataset, ClassCounts]]


@pytest.fixture
def mosaic(make_raster: Callable[..., Path], tmp_path: Path) -> Callable[..., Path]:
    """A virtual raster of parts as a run leaves them: `parts` are (row, col, array); nodata elsewhere."""

    def make(height: int, width: int, *parts: tuple[int, int, np.ndarray], nodata: float, **place: Any) -> Path:
        bands = parts[0][2].shape[0] if parts and parts[0][2].ndim == 3 else 1
        kind = "Float32" if parts and parts[0][2].dtype == np.float32 else "Byte"
        sources = []
        for number, (row, col, array) in enumerate(parts):
            make_raster(array, f"part{number}.tif", nodata=nodata, **place)
            size = f'xSize="{array.shape[-1]}" ySize="{array.shape[-2]}"'
            sources.append(
                f'<SimpleSource><SourceFilename relativeToVRT="1">part{number}.tif</SourceFilename>'
                "<SourceBand>{band}</SourceBand>"
                f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{col}" yOff="{row}" {size}/></SimpleSource>'
            )
        like = gdal.Open(str(make_raster(np.zeros((1, 1), np.uint8), "like.tif", **place)))
        transform = ",".join(str(number) for number in like.GetGeoTransform())
        layers = "".join(
            f'<VRTRasterBand dataType="{kind}" band="{band}"><NoDataValue>{nodata}</NoDataValue>'
            + "".join(sources).replace("{band}", str(band))
            + "</VRTRasterBand>"
            for band in range(1, bands + 1)
        )
        path = tmp_path / "mosaic.vrt"
        crs = like.GetProjection().replace("&", "&amp;").replace("<", "&lt;")
        path.write_text(
            f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs}</SRS>'
            f"<GeoTransform>{transform}</GeoTransform>{layers}</VRTDataset>"
        )
        return path

    return make


@pytest.fixture
def finish(tmp_path: Path) -> Finish:
    def run(source: Path, **options: Any) -> tuple[gdal.Dataset, ClassCounts]:
        counts = finish_class_raster(source, tmp_path / "map.tif", CLASSES, SilentFeedback(), **options)
        return gdal.Open(str(tmp_path / "map.tif")), counts

    return run


def some_classes(height: int, width: int, *, seed: int = 5) -> np.ndarray:
    """Patches of classes and of nodata, and some noise."""
    random = np.random.default_rng(seed)
    patches = random.choice([1, 3, 255, NODATA], (-(-height // 20), -(-width // 20)), p=[0.5, 0.3, 0.1, 0.1])
    array = np.kron(patches, np.ones((20, 20), int))[:height, :width]
    noise = random.random(array.shape) < 0.1
    return np.where(noise, random.choice([1, 3, NODATA], array.shape), array).astype(np.uint8)


@pytest.mark.parametrize("cog", [False, True])
def test_the_class_raster_is_a_complete_geotiff(cog: bool, mosaic: Callable, finish: Finish, tmp_path: Path) -> None:
    array = some_classes(1300, 1100)
    source = mosaic(1300, 1100, (0, 0, array[:700]), (700, 0, array[700:]), nodata=NODATA)
    dataset, _ = finish(source, cog=cog, metadata={"PIXELWISE_JOB": '{"input": "a.tif"}'})
    band = dataset.GetRasterBand(1)
    assert (dataset.ReadAsArray() == array).all()
    assert grid_of(dataset) == grid_of(gdal.Open(str(source)))
    assert dataset.GetMetadataItem("PIXELWISE_JOB") == '{"input": "a.tif"}'
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert structure["COMPRESSION"] == "DEFLATE"
    assert structure.get("LAYOUT") == ("COG" if cog else None)
    assert band.GetBlockSize() == [512, 512]
    assert band.GetNoDataValue() == NODATA
    assert band.GetDescription() == "class"
    colors = band.GetColorTable()
    assert [colors.GetColorEntry(value) for value in (1, 3)] == [(230, 159, 0, 255), (86, 180, 233, 255)]
    names = band.GetCategoryNames()
    assert [names[value] for value in (0, 1, 2, 3, 255)] == ["", "roof", "", "Straße", "z"]
    overviews = [band.GetOverview(number) for number in range(band.GetOverviewCount())]
    assert [(part.YSize, part.XSize) for part in overviews] == [(650, 550), (325, 275)]
    assert all(part.GetBlockSize() == [512, 512] for part in overviews)
    assert sorted(path.name for path in tmp_path.glob("map*")) == ["map.tif", "map.tif.aux.xml"]


def test_a_cloud_optimised_file_passes_gdals_own_check(mosaic: Callable, finish: Finish, tmp_path: Path) -> None:
    check = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
    finish(mosaic(1300, 1100, (0, 0, some_classes(1300, 1100)), nodata=NODATA), cog=True)
    warnings, errors, _ = check.validate(str(tmp_path / "map.tif"), full_check=True)
    assert (warnings, errors) == ([], [])


@pytest.mark.parametrize("cog", [False, True])
def test_overviews_show_the_most_frequent_class(cog: bool, mosaic: Callable, finish: Finish) -> None:
    array = some_classes(1025, 600)
    dataset, _ = finish(mosaic(1025, 600, (0, 0, array), nodata=NODATA), cog=cog)
    padded = np.pad(array, ((0, 3), (0, 0)), constant_values=NODATA)
    for number, side in enumerate((2, 4)):
        shown = dataset.GetRasterBand(1).GetOverview(number).ReadAsArray()
        rows = -(-1025 // side)
        squares = padded[: rows * side].reshape(rows, side, 600 // side, side)
        votes = np.stack([(squares == value).sum(axis=(1, 3)) for value in CLASSES.values])
        expected = np.array(CLASSES.values)[votes.argmax(axis=0)]
        assert (shown == np.where(votes.any(axis=0), expected, NODATA)).all()


def test_overviews_beyond_those_of_a_block_follow(
    mosaic: Callable, finish: Finish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finalfile, "DEPTH", 1)
    array = np.ones((3000, 2100), np.uint8)
    array[1500:, 1000:] = 3
    dataset, counts = finish(mosaic(3000, 2100, (0, 0, array), nodata=NODATA))
    band = dataset.GetRasterBand(1)
    assert (dataset.ReadAsArray() == array).all()
    assert band.GetOverviewCount() == 3
    for number in range(3):
        shown = band.GetOverview(number).ReadAsArray()
        assert shown[0, 0] == 1 and shown[-1, -1] == 3 and set(np.unique(shown)) == {1, 3}
        assert (shown == 3).mean() == pytest.approx((array == 3).mean(), abs=0.01)
    assert counts.pixels.sum() == array.size


def columns_of(dataset: gdal.Dataset) -> dict[str, list[Any]]:
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    readers = {
        gdal.GFT_Integer: table.GetValueAsInt, gdal.GFT_Real: table.GetValueAsDouble,
        gdal.GFT_String: table.GetValueAsString,
    }  # fmt: skip
    return {
        table.GetNameOfCol(col): [readers[table.GetTypeOfCol(col)](row, col) for row in range(table.GetRowCount())]
        for col in range(table.GetColumnCount())
    }


PLACES = {
    "metres": {},
    "degrees": {"transform": (85.5, 1e-3, 0.0, 27.6, 0.0, -1e-3), "epsg": 4326},
    "no CRS": {"epsg": None},
}


@pytest.mark.parametrize("cog", [False, True])
@pytest.mark.parametrize("place", PLACES)
def test_the_attribute_table_counts_pixels_and_square_metres(
    place: str, cog: bool, mosaic: Callable, finish: Finish
) -> None:
    array = some_classes(700, 90)
    source = mosaic(700, 90, (0, 0, array), nodata=NODATA, **PLACES[place])
    dataset, counts = finish(source, cog=cog)
    columns = columns_of(dataset)
    assert columns["Value"] == [1, 3, 255]
    assert columns["Class"] == ["roof", "Straße", "z"]
    assert [columns[name][0] for name in ("Red", "Green", "Blue")] == [230, 159, 0]
    pixels = [int((array == value).sum()) for value in CLASSES.values]
    assert columns["Count"] == pixels == counts.pixels.tolist()
    assert counts.without_class == (array == NODATA).sum()
    of_rows = AreaMeter(grid_of(dataset)).of_rows(Window(0, 0, 700, 90))
    areas = [float(((array == value) * of_rows[:, None]).sum()) for value in CLASSES.values]
    assert columns["Area_m2"] == pytest.approx(areas, nan_ok=True)
    assert counts.areas == pytest.approx(areas, nan_ok=True)
    if place == "metres":
        assert areas[0] == pytest.approx(pixels[0] * 0.25)
    if place == "degrees":
        assert 9_500 < areas[0] / pixels[0] < 11_500


def test_more_pixels_than_an_integer_holds() -> None:
    from pixelwise.geo.classraster import _attributes

    table = _attributes(CLASSES, ClassCounts(np.array([0, 5, 3_000_000_000]), np.zeros(3), 0))
    assert table.GetValueAsDouble(2, 1) == 3e9


def test_a_large_and_empty_raster_is_a_small_bigtiff(mosaic: Callable, finish: Finish, tmp_path: Path) -> None:
    side = 46_500
    part = np.full((600, 700), 3, np.uint8)
    dataset, counts = finish(mosaic(side, side, (40_000, 41_000, part), nodata=NODATA))
    assert counts.pixels.tolist() == [0, part.size, 0]
    assert counts.without_class == side**2 - part.size
    band = dataset.GetRasterBand(1)
    assert (band.ReadAsArray(41_000, 40_000, 700, 600) == 3).all()
    assert band.ReadAsArray(40_999, 39_999, 1, 1)[0, 0] == NODATA
    assert band.GetOverviewCount() == 7
    smallest = band.GetOverview(6).ReadAsArray()
    assert (smallest[313:317, 321:325] == 3).all() and (smallest == 3).sum() < 50
    with open(tmp_path / "map.tif", "rb") as file:
        assert file.read(4) == b"II+\0", "more than 2 GB of pixels need the layout of BigTIFF"
    assert (tmp_path / "map.tif").stat().st_size < 300_000


def test_a_small_raster_is_a_plain_tiff_without_overviews(mosaic: Callable, finish: Finish, tmp_path: Path) -> None:
    dataset, _ = finish(mosaic(30, 40, (0, 0, some_classes(30, 40)), nodata=NODATA))
    assert dataset.GetRasterBand(1).GetOverviewCount() == 0
    assert (tmp_path / "map.tif").read_bytes()[:4] == b"II*\0"


def test_nothing_was_classified(mosaic: Callable, finish: Finish) -> None:
    dataset, counts = finish(mosaic(600, 600, nodata=NODATA), cog=True)
    assert (dataset.ReadAsArray() == NODATA).all()
    assert counts.pixels.tolist() == [0, 0, 0]


def test_a_real_class_raster(shared_data: Path, tmp_path: Path) -> None:
    source = shared_data / "aber_s2/labels/sen2_20210527_aber_cls.tif"
    array = gdal.Open(str(source)).ReadAsArray()
    gdal.Translate(str(tmp_path / "bytes.tif"), str(source), outputType=gdal.GDT_Byte)
    classes = ClassTable(ClassEntry(value, f"class {value}", "#009e73") for value in (1, 2, 3, 4))
    counts = finish_class_raster(tmp_path / "bytes.tif", tmp_path / "map.tif", classes, SilentFeedback())
    assert (gdal.Open(str(tmp_path / "map.tif")).ReadAsArray() == array).all()
    assert counts.pixels.tolist() == [int((array == value).sum()) for value in (1, 2, 3, 4)]
    assert counts.areas == pytest.approx(counts.pixels * 100.0)


@pytest.mark.parametrize("cog", [False, True])
@pytest.mark.parametrize(
    ("dtype", "nodata", "scale"),
    [
        pytest.param(np.uint8, 255, 1 / 255, id="bytes"),
        pytest.param(np.float32, float("nan"), 1.0, id="floats"),
    ],
)
def test_numbers_have_names_a_scale_and_mean_overviews(
    dtype: type, nodata: float, scale: float, cog: bool, mosaic: Callable, tmp_path: Path
) -> None:
    random = np.random.default_rng(4)
    array = (random.uniform(0, 254, (2, 700, 520)) if dtype is np.uint8 else random.random((2, 700, 520))).astype(dtype)
    array[:, :100] = nodata
    source = mosaic(700, 520, (0, 0, array), nodata=nodata)
    finish_raster(
        source, tmp_path / "p.tif", ("roof", "Straße"), nodata, scale, SilentFeedback(), cog=cog, metadata={"A": "b"}
    )
    dataset = gdal.Open(str(tmp_path / "p.tif"))
    np.testing.assert_array_equal(dataset.ReadAsArray(), array)
    bands = [dataset.GetRasterBand(number) for number in (1, 2)]
    assert [band.GetDescription() for band in bands] == ["roof", "Straße"]
    assert [band.GetScale() or 1.0 for band in bands] == [scale, scale]
    assert dataset.GetMetadataItem("A") == "b"
    assert dataset.GetMetadata("IMAGE_STRUCTURE").get("LAYOUT") == ("COG" if cog else None)
    for number, band in enumerate(bands):
        assert band.GetNoDataValue() == pytest.approx(nodata, nan_ok=True)
        shown = band.GetOverview(0).ReadAsArray()
        assert shown.shape == (350, 260)
        mean = array[number, 100:].reshape(300, 2, 260, 2).astype(np.float64).mean(axis=(1, 3))
        assert np.abs(shown[50:] - mean).max() <= (0.5 if dtype is np.uint8 else 1e-6)
        np.testing.assert_array_equal(shown[:50], np.full((50, 260), nodata, dtype))


class CancelsAfter(SilentFeedback):
    def __init__(self, share: float) -> None:
        super().__init__()
        self.share, self.canceled = share, False

    def hears(self, share: float) -> None:
        self.canceled = self.canceled or share >= self.share

    def isCanceled(self) -> bool:
        return self.canceled


@pytest.mark.parametrize(("cog", "share"), [(False, 0.0), (False, 0.2), (True, 0.2), (True, 0.75)])
def test_a_cancel_ends_it_and_leaves_no_file_in_between(
    cog: bool, share: float, mosaic: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finalfile, "DEPTH", 1)
    source = mosaic(3000, 3000, (0, 0, some_classes(3000, 3000)), nodata=NODATA)
    feedback = CancelsAfter(share)
    with pytest.raises(CanceledError):
        finish_class_raster(source, tmp_path / "map.tif", CLASSES, feedback, feedback.hears, cog=cog)
    assert {path.name for path in tmp_path.glob("map*")} <= {"map.tif", "map.tif.aux.xml"}


def test_progress_rises_to_the_end(mosaic: Callable, finish: Finish) -> None:
    heard: list[float] = []
    finish(mosaic(700, 700, (0, 0, some_classes(700, 700)), nodata=NODATA), progress=heard.append, cog=True)
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(1)


@pytest.mark.parametrize("cog", [False, True])
def test_a_full_disk_is_a_sentence(cog: bool, mosaic: Callable, tiny_disk: Path) -> None:
    noise = np.random.default_rng(0).choice([1, 3, 255], (1600, 1600)).astype(np.uint8)
    source = mosaic(1600, 1600, (0, 0, noise), nodata=NODATA)
    path = tiny_disk / "map.tif"
    with pytest.raises(OutputError, match=r"map\.tif could not be written: the disk is full"), writing(path):
        finish_class_raster(source, path, CLASSES, SilentFeedback(), cog=cog)
    assert {found.name for found in tiny_disk.iterdir()} <= {"map.tif", "map.tif.aux.xml"}


def test_a_part_that_is_gone_is_no_hole_in_the_map(mosaic: Callable, finish: Finish, tmp_path: Path) -> None:
    source = mosaic(30, 40, (0, 0, some_classes(30, 40)), nodata=NODATA)
    (tmp_path / "part0.tif").unlink()
    with pytest.raises(RuntimeError, match="part0"):
        finish(source)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(RuntimeError("_tiffWriteProc:No space left on device"), "disk is full", id="gdal-disk-full"),
        pytest.param(OSError(28, "No space left on device"), "disk is full", id="system-disk-full"),
        pytest.param(RuntimeError("sqlite: database or disk is full"), "disk is full", id="sqlite-disk-full"),
        pytest.param(RuntimeError("something else"), "something else", id="other"),
    ],
)
def test_writing_names_the_destination(error: Exception, words: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=rf"map\.tif could not be written: .*{words}"), writing(tmp_path / "map.tif"):
        raise error
