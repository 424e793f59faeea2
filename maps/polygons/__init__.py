"""Class rasters → polygons: pixels → regions and the arcs between them → outlines → features of any vector format."""

from .formats import DRIVERS, driver_of
from .writing import check_options, write_polygons

__all__ = ["DRIVERS", "check_options", "driver_of", "write_polygons"]
