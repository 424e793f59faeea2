"""What is checked before a classification starts; nothing here needs torch, so the host can do it too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import InputError
from ..geo.areas import ground_size
from ..geo.grid import Grid
from ..geo.outputs import check_writable
from ..geo.raster import RasterStack
from ..geo.vectors import describe_extent
from ..geo.windows import Window
from ..models.header import ModelHeader, check_bands
from .job import ClassifyJob
from .plan import checked_sizes
from .polygons import driver_of

RASTER_SUFFIXES = (".tif", ".tiff")
TABLE_SUFFIXES = (".html", ".htm")
# Networks stand this much difference in scale; beyond it objects look too large or too small to them.
PIXEL_SIZE_TOLERANCE = 0.2


def check_job(job: ClassifyJob) -> None:
    """Checks a job's numbers and output paths without opening its inputs; raises InputError or OutputError."""
    checked_sizes(job.window_size, job.margin)
    if job.batch_size < 0:
        raise InputError(f"BATCH_SIZE is {job.batch_size}: it must be 0 (automatic) or at least 1.")
    _check_suffix("OUTPUT", job.output, RASTER_SUFFIXES)
    if job.probabilities:
        _check_suffix("PROBABILITIES", job.probabilities, RASTER_SUFFIXES)
    if job.class_areas:
        _check_suffix("CLASS_AREAS", job.class_areas, TABLE_SUFFIXES)
    if job.polygons:
        driver_of(job.polygons)
    _check_paths_differ(job)
    for path in (job.output, job.polygons, job.probabilities, job.class_areas):
        if path:
            check_writable(Path(path))


def _check_suffix(key: str, path: str, allowed: Sequence[str]) -> None:
    if Path(path).suffix.lower() not in allowed:
        raise InputError(f"{key} is {path or 'empty'}: its name must end in {' or '.join(allowed)}.")


def _check_paths_differ(job: ClassifyJob) -> None:
    named = {"INPUT": job.input, "MODEL": job.model, "OUTPUT": job.output, "POLYGONS": job.polygons}
    named |= {"PROBABILITIES": job.probabilities, "CLASS_AREAS": job.class_areas}
    if job.area:
        named["AREA"] = job.area.path
    seen: dict[Path, str] = {}
    for key, path in named.items():
        if not path:
            continue
        place = Path(path).resolve()
        # Raster and area may be layers of one file; an output may not replace anything that is read or written here.
        if place in seen and key != "AREA":
            raise InputError(f"{key} is {path}, which is also {seen[place]}: choose another file.")
        if key == "AREA" and seen.get(place) not in (None, "INPUT"):
            raise InputError(f"{seen[place]} is {path}, which is also AREA: choose another file.")
        seen[place] = key


def check_raster(stack: RasterStack, header: ModelHeader) -> list[str]:
    """Compares a raster with what the model was trained on; returns warnings, raises InputError if it cannot work."""
    warnings = check_bands(header, stack.bands)
    ours, theirs = _comparable_sizes(stack.grid, header)
    if abs(ours / theirs - 1) > PIXEL_SIZE_TOLERANCE:
        unit = " m" if stack.grid.crs_wkt and header.crs else ""
        warnings.append(
            f"INPUT has pixels of {ours:.3g}{unit}, but the model was trained on pixels of {theirs:.3g}{unit}: "
            "expect a poor map, or resample the raster first."
        )
    return warnings


def _comparable_sizes(grid: Grid, header: ModelHeader) -> tuple[float, float]:
    """Sides of a raster's and of the model's pixels, in metres where both have a CRS."""
    ours = ground_size(grid.crs_wkt, grid.pixel_size)
    theirs = ground_size(header.crs, header.pixel_size)
    if ours and theirs:
        return ours, theirs
    if not ours and not theirs:
        return grid.pixel_size[1], header.pixel_size[1]
    return 1.0, 1.0  # pixels without a CRS and pixels with one cannot be compared


def target_window(grid: Grid, extent: Sequence[float], area: Window | None = None) -> Window:
    """The part of a raster that is mapped: the smallest window around `extent` and the area's window, all if neither.

    `extent` is (xmin, ymin, xmax, ymax) in the raster's CRS or empty. Raises InputError where nothing is left.
    """
    target = grid.window
    if extent:
        xmin, ymin, xmax, ymax = _checked_extent(extent)
        target = grid.window_of((xmin, ymin, xmax, ymax)).intersection(target)
        if target.is_empty:
            raise InputError(
                f"EXTENT ({describe_extent((xmin, ymin, xmax, ymax))}) lies outside INPUT "
                f"({describe_extent(grid.extent())}): they must overlap. "
                "Both are xmin, ymin, xmax, ymax in the raster's CRS."
            )
    if area is None:
        return target
    if area.is_empty:
        raise InputError("AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.")
    if not area.intersects(target):
        raise InputError(
            f"AREA ({describe_extent(grid.extent(area))}) and EXTENT ({describe_extent(grid.extent(target))}) "
            "do not overlap: there is nothing to classify."
        )
    return target.intersection(area)


def _checked_extent(extent: Sequence[float]) -> Sequence[float]:
    if len(extent) != 4 or not (extent[0] < extent[2] and extent[1] < extent[3]):
        found = ", ".join(f"{number:.10g}" for number in extent)
        raise InputError(f"EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin < xmax and ymin < ymax.")
    return extent
