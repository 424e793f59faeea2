"""Rasters brought onto another grid while they are read, by virtual rasters of GDAL's warper."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree  # nosec B405 # for what GDAL has written

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import RasterError
from ..language import translate
from .grid import Grid, grid_of, same_grid

gdal.UseExceptions()

# Our words for GDAL's ways of resampling.
RESAMPLING = {"nearest": "near", "bilinear": "bilinear", "cubic": "cubic", "average": "average"}

# How far, in pixels of the new grid, a pixel may be taken from beside its place to save exact transformations.
MOST_SHIFT = 0.005
# Windows of chips are square and as large as this, so square blocks are computed less often than GDAL's wide ones.
BLOCK = 256
# Where pixels of both grids are about as large, nothing is smoothed.
ABOUT_AS_LARGE = 1.05
# Rows and columns of grids that are turned against each other by more than this tangent do not run alike.
MOST_TURN = 0.2


def lies_on(dataset: gdal.Dataset, grid: Grid) -> bool:
    """Whether a dataset's pixels are those of the grid, so that it can be read as it is."""
    return not _by_points(dataset) and same_grid(grid_of(dataset), grid)


def placed_grid(dataset: gdal.Dataset) -> Grid:
    """The grid of a dataset; where only ground control points tell its place, a north-up one in their CRS."""
    if not _by_points(dataset):
        return grid_of(dataset)
    return grid_of(gdal.AutoCreateWarpedVRT(dataset, dataset.GetGCPProjection(), None, gdal.GRA_NearestNeighbour))


def _by_points(dataset: gdal.Dataset) -> bool:
    return dataset.GetGeoTransform(can_return_null=True) is None and dataset.GetGCPCount() >= 3


def warped(
    dataset: gdal.Dataset,
    grid: Grid,
    resampling: str = "nearest",
    *,
    bands: Sequence[int] = (),
    alpha: int | None = None,
) -> gdal.Dataset:
    """A virtual raster of some bands (all unless told) of `dataset` on another grid, also a rotated or south-up one.

    An alpha band is added as the last one: 255 where the dataset covers the grid, 0 elsewhere. `alpha` is the band of
    the dataset that tells this, too. Bands keep their nodata values, each by itself, and no nodata value has a part in
    resampled ones; a band of fractions without a nodata value gets NaN. All bands get the one type that holds them.
    `resampling` is a key of RESAMPLING. The description of the result opens it again, for other threads. Raises
    RasterError where the dataset cannot be brought onto the grid.
    """
    source = _picked(dataset, list(bands) or list(range(1, dataset.RasterCount + 1)), alpha)
    own_crs = dataset.GetSpatialRef() or dataset.GetGCPSpatialRef()
    try:
        draft = gdal.Warp(
            "",
            source,
            format="VRT",
            outputBounds=grid.extent(),
            width=grid.width,
            height=grid.height,
            srcSRS=None if own_crs else grid.crs_wkt or None,
            dstSRS=grid.crs_wkt or None,
            resampleAlg=RESAMPLING[resampling],
            outputType=gdal_array.NumericTypeCodeToGDALTypeCode(_common_type(source, alpha is not None)),
            srcAlpha=alpha is not None,
            dstAlpha=True,
            errorThreshold=MOST_SHIFT,
            # Overviews may lie half of their pixels aside, heights of the ground are no matter here.
            options=["-ovr", "NONE", "-novshift"],
        )
        placed = _described(draft, grid, source)
        step = _step(source, placed, own_crs is None and grid.crs_wkt)
        return _described(placed, grid, source, step, resampling)
    except RuntimeError as error:
        text = translate("Pixelwise", "{path} cannot be brought onto the raster's grid: {error}")
        raise RasterError(text.format(path=dataset.GetDescription(), error=error)) from error


def _picked(dataset: gdal.Dataset, bands: list[int], alpha: int | None) -> gdal.Dataset:
    """A virtual raster of these bands and, as the last one, the alpha band; what else is tagged Alpha is data."""
    numbers = [*bands, alpha] if alpha else bands
    picked = gdal.Translate("", dataset, format="VRT", bandList=numbers)
    root = ElementTree.fromstring(picked.GetMetadata("xml:VRT")[0])  # noqa: S314 # nosec B314 # by GDAL
    for number, band in enumerate(root.findall("VRTRasterBand")):
        _set(band, "ColorInterp", "Alpha" if number == len(bands) else "Undefined", first=True)
        nodata = dataset.GetRasterBand(numbers[number]).GetNoDataValue()
        if number < len(bands) and (nodata is not None or band.get("dataType", "").startswith("Float")):
            # GDAL itself rounds a value when it writes it down.
            _set(band, "NoDataValue", "nan" if nodata is None else repr(nodata), first=True)
    return _opened(root)


def _common_type(source: gdal.Dataset, with_alpha: bool) -> np.dtype:
    count = source.RasterCount - with_alpha
    types = [source.GetRasterBand(number).DataType for number in range(1, count + 1)]
    return np.result_type(*(gdal_array.GDALTypeCodeToNumericTypeCode(kind) for kind in types))


def _step(source: gdal.Dataset, target: gdal.Dataset, lent_crs: str | bool) -> np.ndarray:
    """How far one column and one row of the target lead in the source, in its (column, row): a 2 × 2 matrix."""
    crs = [f"SRC_SRS={lent_crs}"] if lent_crs else []
    transformer = gdal.Transformer(source, target, crs)
    middle = np.array([target.RasterXSize / 2, target.RasterYSize / 2])
    # From the target's centre, or where that has no place in the source, from its first corner.
    for start in (middle, np.zeros(2)):
        places = [transformer.TransformPoint(1, *(start + offset)) for offset in ((0, 0), (1, 0), (0, 1))]
        found = np.array([place[:2] for _, place in places])
        if all(ok for ok, _ in places) and np.isfinite(found).all():
            return np.stack([found[1] - found[0], found[2] - found[0]], axis=1)
    return np.eye(2)


def _described(
    draft: gdal.Dataset,
    grid: Grid,
    source: gdal.Dataset,
    step: np.ndarray | None = None,
    resampling: str = "nearest",
) -> gdal.Dataset:
    """The warped raster with what `gdal.Warp` has no option for: the exact grid, nodata by band, and the kernel."""
    root = ElementTree.fromstring(draft.GetMetadata("xml:VRT")[0])  # noqa: S314 # nosec B314 # by GDAL
    _set(root, "GeoTransform", _joined(grid.transform))
    for name, numbers in (("Dst", grid.transform), ("DstInv", gdal.InvGeoTransform(grid.transform))):
        found = root.find(f".//{name}GeoTransform")
        assert found is not None  # nosec B101 # for mypy
        found.text = _joined(numbers)
    for name in ("BlockXSize", "BlockYSize"):
        _set(root, name, str(BLOCK))
    bands = root.findall("VRTRasterBand")
    bands[-1].set("dataType", "Byte")
    options = root.find("GDALWarpOptions")
    assert options is not None  # nosec B101 # for mypy
    _set_nodata(bands, options, source)
    # PARTIAL: where all bands are missing, there is nothing; where some are, the others keep their values.
    settings = {"INIT_DEST": "NO_DATA", "UNIFIED_SRC_NODATA": "PARTIAL"}
    if len(bands) == source.RasterCount:
        settings["SRC_ALPHA_MAX"] = f"{_opaque(source.GetRasterBand(source.RasterCount)):.17g}"
    if step is not None:
        settings |= _kernel(root, options, step, resampling)
    _set_options(options, settings)
    return _opened(root)


def _set_nodata(bands: list[ElementTree.Element], options: ElementTree.Element, source: gdal.Dataset) -> None:
    for band, mapping in zip(bands, options.iter("BandMapping"), strict=False):
        nodata = source.GetRasterBand(int(mapping.get("src", "1"))).GetNoDataValue()
        if nodata is not None:
            _set(band, "NoDataValue", repr(nodata), first=True)
            for name in ("SrcNoData", "DstNoData"):
                _set(mapping, f"{name}Real", repr(nodata))
                _set(mapping, f"{name}Imag", "0")


def _kernel(
    root: ElementTree.Element, options: ElementTree.Element, step: np.ndarray, resampling: str
) -> dict[str, str]:
    """Sets accuracy and width of the resampling by how many of the source's pixels one of the grid covers.

    GDAL would take the width from the bounding box of each block, which smooths too much on a rotated grid and makes
    values depend on the block.
    """
    covered = np.hypot(step[:, 0], step[:, 1])
    most = root.find(".//MaxError")
    if most is not None:
        most.text = f"{MOST_SHIFT * max(min(covered), 1e-9):.6g}"
    turned = min(abs(step[0, 1]) / covered[0], abs(step[0, 0]) / covered[0]) > MOST_TURN
    if resampling == "average" and turned:
        # GDAL averages between a pixel's opposite corners, which is nothing where a pixel stands on a corner.
        _set(options, "ResampleAlg", "Bilinear")
    scale = [1.0 if pixels < ABOUT_AS_LARGE else 1 / pixels for pixels in covered]
    return {"XSCALE": f"{scale[0]:.17g}", "YSCALE": f"{scale[1]:.17g}"}


def _opaque(band: gdal.Band) -> float:
    dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
    return float(np.iinfo(dtype).max) if dtype.kind in "iu" else 1.0


def _set(parent: ElementTree.Element, name: str, text: str, *, first: bool = False) -> None:
    """Sets the text of a child, which is made if there is none; GDAL wants some of them `first`."""
    child = parent.find(name)
    if child is None:
        child = ElementTree.Element(name)
        parent.insert(0 if first else len(parent), child)
    child.text = text


def _set_options(options: ElementTree.Element, settings: dict[str, str]) -> None:
    for option in [option for option in options.findall("Option") if option.get("name") in settings]:
        options.remove(option)
    for place, (name, value) in enumerate(settings.items()):
        option = ElementTree.Element("Option", name=name)
        option.text = value
        options.insert(place, option)


def _joined(numbers: Sequence[float]) -> str:
    return ",".join(f"{number:.17g}" for number in numbers)


def _opened(root: ElementTree.Element) -> gdal.Dataset:
    # A virtual raster's XML is also a name that GDAL opens: no temporary file is needed.
    return gdal.OpenEx(ElementTree.tostring(root, encoding="unicode"), gdal.OF_RASTER | gdal.OF_READONLY)
