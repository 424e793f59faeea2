from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.geo.classes import ClassTable

SMALL = {"window_size": 64, "margin": 8}  # cores of 48 pixels


def numbers(height: int, width: int, dtype: str = "uint8", low: int = 1, high: int = 250) -> np.ndarray:
    return np.random.default_rng(height * 1000 + width).integers(low, high, (height, width)).astype(dtype)


@pytest.mark.parametrize(
    ("height", "width"),
    [
        pytest.param(1, 1, id="one-pixel"),
        pytest.param(20, 30, id="smaller-than-a-window"),
        pytest.param(48, 48, id="equal-to-a-core"),
        pytest.param(64, 64, id="equal-to-a-window"),
        pytest.param(20, 200, id="smaller-in-rows"),
        pytest.param(200, 20, id="smaller-in-columns"),
        pytest.param(64, 150, id="equal-in-rows"),
        pytest.param(97, 145, id="no-multiple-of-the-core"),
        pytest.param(96, 144, id="multiple-of-the-core"),
    ],
)
@pytest.mark.parametrize("sizes", [pytest.param(SMALL, id="given"), pytest.param({}, id="automatic")])
def test_every_size_of_raster(
    height: int,
    width: int,
    sizes: dict[str, int],
    make_raster: Callable,
    classify: Callable,
    expected: Callable,
    read: Callable,
    classes: Callable,
) -> None:
    array = numbers(height, width)
    result = classify(make_raster(array), classes(1, 3, 7), **sizes)
    assert read(result["OUTPUT"]).tolist() == expected(array, array > 0, classes(1, 3, 7)).tolist()


@pytest.mark.parametrize(
    ("dtype", "nodata", "put"),
    [
        pytest.param("int16", -9999, -9999, id="minus-9999"),
        pytest.param("uint8", 0, 0, id="zero"),
        pytest.param("float32", None, np.nan, id="nan-without-nodata"),
        pytest.param("float32", np.nan, np.nan, id="nan"),
        pytest.param("float32", -99999.0, -99999.0, id="float-number"),
        pytest.param("uint16", 65535, 65535, id="uint16"),
        pytest.param("uint8", None, None, id="none"),
        pytest.param("uint8", -9999, None, id="a-value-the-type-cannot-hold"),
    ],
)
@pytest.mark.parametrize("values", [pytest.param((1, 3, 7), id="137"), pytest.param((0, 1, 255), id="with-0-and-255")])
def test_nodata_stays_nodata(
    dtype: str,
    nodata: float | None,
    put: float | None,
    values: tuple[int, ...],
    make_raster: Callable,
    classify: Callable,
    expected: Callable,
    read: Callable,
    classes: Callable,
) -> None:
    array = numbers(100, 120, dtype)
    if dtype == "uint16":
        array += 10_000
    valid = np.ones(array.shape, bool)
    if put is not None:
        valid[10:60, 20:75] = valid[99, 119] = valid[0] = False
        array[~valid] = put
    table: ClassTable = classes(*values)
    result = classify(make_raster(array, nodata=nodata), table, **SMALL)
    assert read(result["OUTPUT"]).tolist() == expected(array, valid, table).tolist()
    dataset = gdal.Open(result["OUTPUT"])
    assert dataset.GetRasterBand(1).GetNoDataValue() == table.free_value()
    assert table.free_value() not in values


@pytest.mark.parametrize(
    ("transform", "epsg"),
    [
        pytest.param((500000.25, 0.5, 0.0, 3000000.75, 0.0, -0.5), 32645, id="north-up"),
        pytest.param((500000.0, 0.4, 0.1, 3000000.0, 0.1, -0.4), 32645, id="rotated"),
        pytest.param((85.52123456789, 1.34e-6, 0.0, 27.63123456789, 0.0, -1.19e-6), 4326, id="degrees-not-square"),
        pytest.param((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), None, id="no-georeference"),
        pytest.param((10.0, 2.0, 0.0, 20.0, 0.0, 2.0), None, id="south-up-without-crs"),
    ],
)
def test_georeference_is_that_of_the_input(
    transform: tuple[float, ...], epsg: int | None, make_raster: Callable, classify: Callable
) -> None:
    path = make_raster(numbers(70, 90), transform=transform, epsg=epsg)
    before = gdal.Open(path)
    after = gdal.Open(classify(path, **SMALL)["OUTPUT"])
    assert after.GetGeoTransform() == before.GetGeoTransform()
    assert (after.RasterXSize, after.RasterYSize) == (before.RasterXSize, before.RasterYSize)
    if epsg is None:
        assert after.GetSpatialRef() is None
    else:
        assert after.GetSpatialRef().IsSame(before.GetSpatialRef())
        assert after.GetSpatialRef().GetAuthorityCode(None) == str(epsg)


def box_mean_scores(size: int) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Two classes by the mean of a square of pixels around each, as a network sees it; zeros beyond the window."""

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        half = size // 2
        padded = np.pad(images[:, 0].astype(np.float64), ((0, 0), (half + 1, half), (half + 1, half)))
        sums = padded.cumsum(1).cumsum(2)
        height, width = images.shape[2:]
        total = (
            sums[:, size : size + height, size : size + width]
            - sums[:, :height, size : size + width]
            - sums[:, size : size + height, :width]
            + sums[:, :height, :width]
        )
        second = 1 / (1 + np.exp(-(total / size**2 - 125)))
        return np.stack([1 - second, second], axis=1).astype(np.float32)

    return scores


def test_no_seams_where_the_margin_covers_what_the_network_sees(
    make_raster: Callable, classify: Callable, classes: Callable, read: Callable
) -> None:
    array = numbers(230, 310)
    path = make_raster(array)
    table = classes(1, 2)
    windows = classify(path, table, scores=box_mean_scores(31), window_size=96, margin=15, merge="crop")
    found = read(windows["OUTPUT"])
    whole = box_mean_scores(31)(np.pad(array, 15, mode="reflect")[None, None], None)[0, :, 15:-15, 15:-15]
    assert found.tolist() == np.array([1, 2])[whole.argmax(0)].tolist()
    assert 0.2 < (found == 1).mean() < 0.8


def extent_of(rows: tuple[float, float], cols: tuple[float, float]) -> list[float]:
    return [500000 + cols[0] * 0.5, 3000000 - rows[1] * 0.5, 500000 + cols[1] * 0.5, 3000000 - rows[0] * 0.5]


@pytest.mark.parametrize(
    ("rows", "cols", "kept"),
    [
        pytest.param((30, 150), (60, 200), (slice(30, 150), slice(60, 200)), id="on-pixels"),
        pytest.param((30.4, 149.2), (60.9, 199.1), (slice(30, 150), slice(60, 200)), id="between-pixels"),
        pytest.param((100, 101), (100, 101), (slice(100, 101), slice(100, 101)), id="one-pixel"),
        pytest.param((-50, 70), (250, 999), (slice(0, 70), slice(250, 310)), id="beyond-the-edge"),
        pytest.param((-50, 999), (-50, 999), (slice(0, 230), slice(0, 310)), id="larger-than-the-raster"),
    ],
)
def test_an_extent_gets_the_values_of_the_whole(
    rows: tuple[float, float],
    cols: tuple[float, float],
    kept: tuple[slice, slice],
    make_raster: Callable,
    classify: Callable,
    classes: Callable,
    read: Callable,
    tmp_path: Path,
) -> None:
    path = make_raster(numbers(230, 310))
    # A margin too small for what this network sees: values then depend on where windows lie, as in reality.
    options = {"scores": box_mean_scores(31), "window_size": 64, "margin": 8}
    probabilities = str(tmp_path / "probabilities.tif")
    whole = classify(path, classes(1, 2), output=str(tmp_path / "whole.tif"), **options)
    part = classify(path, classes(1, 2), extent=extent_of(rows, cols), probabilities=probabilities, **options)
    assert read(part["OUTPUT"]).tolist() == read(whole["OUTPUT"])[kept].tolist()
    transform = gdal.Open(part["OUTPUT"]).GetGeoTransform()
    assert transform == (500000 + kept[1].start * 0.5, 0.5, 0, 3000000 - kept[0].start * 0.5, 0, -0.5)
    assert gdal.Open(part["PROBABILITIES"]).GetGeoTransform() == transform
    assert (read(part["PROBABILITIES"]) != 255).all()


@pytest.mark.parametrize("epsg", [pytest.param(32645, id="same-crs"), pytest.param(4326, id="another-crs")])
def test_outside_the_area_is_nodata(
    epsg: int,
    make_raster: Callable,
    make_polygons: Callable,
    classify: Callable,
    classes: Callable,
    expected: Callable,
    read: Callable,
) -> None:
    from pixelwise.chips.job import LayerSource

    array = numbers(230, 310)
    # Rows 100–149, columns 60–109, and a triangle that ends at row 180.
    corners = [(500030, 2999925), (500055, 2999925), (500055, 2999950), (500030, 2999950), (500030, 2999925)]
    triangle = [(500055, 2999925), (500070, 2999910), (500055, 2999910), (500055, 2999925)]
    if epsg == 4326:
        corners, triangle = in_degrees(corners), in_degrees(triangle)
    area = make_polygons(*(wkt_of(ring) for ring in (corners, triangle)), epsg=epsg)
    result = classify(make_raster(array), classes(1, 3, 7), area=LayerSource(area), **SMALL)
    found = read(result["OUTPUT"])
    transform = gdal.Open(result["OUTPUT"]).GetGeoTransform()
    row, col = round((3000000 - transform[3]) / 0.5), round((transform[0] - 500000) / 0.5)
    # Rounding between CRSs may add a row or column, not more.
    assert (row, col) in [(100, 60), (99, 60), (100, 59), (99, 59)]
    assert max(found.shape) <= 82
    rows, cols = np.mgrid[row : row + found.shape[0], col : col + found.shape[1]]
    rectangle = (rows >= 100) & (rows < 150) & (cols >= 60) & (cols < 110)
    below_diagonal = (rows >= 150) & (rows < 180) & (cols >= 110) & (cols - 110 < rows - 150)
    on_diagonal = (rows >= 150) & (cols - 110 == rows - 150)
    wanted = expected(array, array > 0, classes(1, 3, 7))[rows, cols]
    wanted[~(rectangle | below_diagonal)] = 255
    assert (found == wanted)[~on_diagonal].all()


def in_degrees(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32645)
    target.ImportFromEPSG(4326)
    for crs in (source, target):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return [point[:2] for point in osr.CoordinateTransformation(source, target).TransformPoints(ring)]


def wkt_of(ring: list[tuple[float, float]]) -> str:
    return f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in ring)}))"


@pytest.mark.parametrize("bands", [1, 2, 4, 13])
def test_bands_reach_the_network_in_order(
    bands: int, make_raster: Callable, classify: Callable, classes: Callable, read: Callable
) -> None:
    array = np.stack([numbers(60, 70) for _ in range(bands)])
    array[:] = np.arange(1, bands + 1)[:, None, None]
    seen = set()

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        seen.add(tuple(images[0, :, 0, 0].tolist()))
        return np.ones((len(images), 1, *images.shape[2:]), np.float32)

    result = classify(make_raster(array), classes(5), scores=scores, **SMALL)
    assert seen == {tuple(range(1, bands + 1))}
    assert (read(result["OUTPUT"]) == 5).all()


def test_a_high_and_narrow_virtual_raster(
    make_raster: Callable, classify: Callable, expected: Callable, classes: Callable, tmp_path: Path
) -> None:
    array = numbers(40, 50)
    tile = make_raster(array)
    sparse = tmp_path / "sparse.vrt"
    places = [0, 30_000, 65_496]
    sources = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{Path(tile).name}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="50" ySize="40"/><DstRect xOff="0" yOff="{row}" xSize="50" ySize="40"/>'
        "</SimpleSource>"
        for row in places
    )
    sparse.write_text(
        '<VRTDataset rasterXSize="50" rasterYSize="65536"><GeoTransform>0,1,0,0,0,-1</GeoTransform>'
        f'<VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue>{sources}</VRTRasterBand></VRTDataset>'
    )
    asked = []

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        asked.append(len(images))
        return np.where(np.arange(3)[None, :, None, None] == images % 3, 0.7, 0.15).astype(np.float32)

    result = classify(str(sparse), classes(1, 3, 7), scores=scores, output=str(tmp_path / "map.tif"))
    assert 3 <= sum(asked) <= 6, "windows without data are not computed"
    dataset = gdal.Open(result["OUTPUT"])
    assert dataset.RasterYSize == 65536
    wanted = expected(array, array > 0, classes(1, 3, 7)).tolist()
    assert [dataset.ReadAsArray(0, row, 50, 40).tolist() for row in places] == [wanted] * 3
    assert (dataset.ReadAsArray(0, 41, 50, 29_900) == 255).all()
    assert Path(result["OUTPUT"]).stat().st_size < 60_000


def test_a_raster_without_any_valid_pixel_gives_an_empty_map_and_a_warning(
    make_raster: Callable, classify: Callable, read: Callable
) -> None:
    from pixelwise.feedback import SilentFeedback

    feedback = SilentFeedback()
    result = classify(make_raster(np.zeros((50, 60), np.uint8), nodata=0), feedback=feedback)
    assert (read(result["OUTPUT"]) == 255).all()
    assert any("no valid pixel" in text for text in feedback.warnings)


@pytest.mark.parametrize("name", ["banepa_predict_area/banepa_east.vrt", "nc_landsat7", "aber_s2/aber.vrt"])
def test_real_imagery(
    name: str, shared_data: Path, classify: Callable, read: Callable, classes: Callable, expected: Callable
) -> None:
    source = shared_data / name
    path = str(sorted(source.glob("*.tif"))[0]) if source.is_dir() else str(source)
    dataset = gdal.Open(path)
    xmin, width, _, ymax, _, height = dataset.GetGeoTransform()
    # The north-west, where the Landsat bands have their rotated border of nodata.
    extent = [xmin, ymax + 200 * height, xmin + 300 * width, ymax]
    found = read(classify(path, classes(1, 3, 7), extent=extent)["OUTPUT"])
    values = dataset.GetRasterBand(1).ReadAsArray(0, 0, 300, 200)
    from pixelwise.geo.raster import RasterStack
    from pixelwise.geo.windows import Window

    with RasterStack([path]) as stack:
        valid = stack.read(Window(0, 0, 200, 300))[1]
    assert found.tolist() == expected(values, valid, classes(1, 3, 7)).tolist()
