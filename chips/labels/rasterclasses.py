"""Class names and colours that a label raster's file holds."""

from __future__ import annotations

from osgeo import gdal


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
