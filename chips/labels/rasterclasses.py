"""Class names and colours that a label raster's file holds."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

# What is looked at of a large raster where all its values would take too long.
SAMPLES, SAMPLE_SIZE = 8, 256


def names_and_colors(band: gdal.Band) -> tuple[dict[int, str], dict[int, str]]:
    """Class names and colours as the file tells them: category names, attribute table, colour table."""
    band.GetMetadata()  # only now GDAL 3.6 reads the file beside a GeoTIFF, which holds the names
    names = {value: name for value, name in enumerate(band.GetCategoryNames() or []) if name}
    table = band.GetColorTable()
    colors = {}
    if table is not None:
        for value in range(table.GetCount()):
            red, green, blue, _ = table.GetColorEntry(value)
            colors[value] = f"#{red:02x}{green:02x}{blue:02x}"
    attributes = band.GetDefaultRAT()
    if attributes is not None:
        more_names, more_colors = _from_attributes(attributes)
        names, colors = names | more_names, colors | more_colors
    return names, colors


def _from_attributes(table: gdal.RasterAttributeTable) -> tuple[dict[int, str], dict[int, str]]:
    columns = {table.GetUsageOfCol(col): col for col in range(table.GetColumnCount())}
    value = columns.get(gdal.GFU_MinMax, columns.get(gdal.GFU_Min))
    rgb = [columns.get(usage) for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    names, colors = {}, {}
    for row in range(table.GetRowCount()):
        number = row if value is None else table.GetValueAsInt(row, value)
        if gdal.GFU_Name in columns:
            names[number] = table.GetValueAsString(row, columns[gdal.GFU_Name])
        if None not in rgb:
            colors[number] = "#" + "".join(f"{min(max(table.GetValueAsInt(row, col), 0), 255):02x}" for col in rgb)
    return {number: name for number, name in names.items() if name}, colors


def sampled_values(band: gdal.Band) -> list[float]:
    """The values in SAMPLES × SAMPLES windows spread over a raster, without nodata and NaN: quick, but not all."""
    rows, cols = band.YSize, band.XSize
    found: set[float] = set()
    for row in _starts(rows):
        for col in _starts(cols):
            window = band.ReadAsArray(col, row, min(SAMPLE_SIZE, cols - col), min(SAMPLE_SIZE, rows - row))
            found.update(np.unique(window).tolist())
    return sorted(value for value in found if value == value and value != band.GetNoDataValue())


def _starts(length: int) -> list[int]:
    """Evenly spread starts of windows, none twice."""
    last = max(length - SAMPLE_SIZE, 0)
    return sorted({round(last * place / (SAMPLES - 1)) for place in range(SAMPLES)})
