"""What is checked before a classification starts; nothing here needs torch, so the host can do it too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import InputError
from ..geo.areas import centre_latitude, ground_size
from ..geo.classes import ClassTable
from ..geo.grid import Grid
from ..geo.outputs import check_writable
from ..geo.raster import Band, RasterStack
from ..geo.vectors import describe_extent
from ..geo.windows import Window
from ..language import translate
from ..models.choices import PRECISIONS
from ..models.header import ModelHeader, read_header
from ..models.inference.colours import colour_bands
from ..models.inference.ensemble import band_order, check_same_classes
from .bandfit import check_bands, converted_bands, the_model
from .choices import MERGES, PROBABILITY_TYPES, TEST_TIME_AUGMENTATIONS, UNCERTAINTY_MEASURES
from .job import ClassifyJob
from .plan import checked_sizes
from .polygons import check_options, driver_of
from .valuerange import sampled_values, value_warnings

RASTER_SUFFIXES = (".tif", ".tiff")
TABLE_SUFFIXES = (".html", ".htm")
# Networks stand this much difference in scale; beyond it objects look too large or too small to them.
PIXEL_SIZE_TOLERANCE = 0.2
# Resized by more, a window would be a few pixels to the network, or a large part of the memory.
LARGEST_RESIZING = 16.0
LARGEST_MAJORITY = 99


def check_job(job: ClassifyJob) -> None:
    """Checks a job's numbers, words and output paths without opening its inputs; raises InputError or OutputError."""
    checked_sizes(job.window_size, job.margin, job.merge)
    _check_numbers(job)
    _check_words(job)
    if job.polygons:
        check_options(job.polygon_options)
    for key, path in _rasters(job).items():
        if path or key == "OUTPUT":
            _check_suffix(key, path, RASTER_SUFFIXES)
    if job.class_areas:
        _check_suffix("CLASS_AREAS", job.class_areas, TABLE_SUFFIXES)
    for key, path in _vectors(job).items():
        if path:
            driver_of(path, key)
    _check_paths_differ(job)
    for path in _outputs(job).values():
        check_writable(Path(path))


def _check_numbers(job: ClassifyJob) -> None:
    for key, number, least in (
        ("BATCH_SIZE", job.batch_size, 0),
        ("MEMORY_MB", job.memory_mb, 0),
        ("DEVICES", job.devices, 0),
        ("SIEVE", job.sieve, 0),
        ("WHERE_TO_LABEL_COUNT", job.where_to_label_count, 1),
    ):
        if number < least:
            raise InputError(_too_small(key, number, least))
    if job.majority and not (3 <= job.majority <= LARGEST_MAJORITY and job.majority % 2):
        raise InputError(
            translate(
                "Pixelwise",
                "MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that "
                "the filter has a middle.",
            ).format(found=job.majority, largest=LARGEST_MAJORITY)
        )
    for value, threshold in job.thresholds.items():
        if not 0 <= threshold <= 1:
            text = translate(
                "Pixelwise", "THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed."
            )
            raise InputError(text.format(found=threshold, value=value))


def _too_small(key: str, number: int, least: int) -> str:
    if least:
        text = translate("Pixelwise", "{parameter} is {number}: it must be at least 1.")
    elif key == "SIEVE":
        text = translate("Pixelwise", "{parameter} is {number}: it must be 0 or more pixels.")
    else:
        text = translate("Pixelwise", "{parameter} is {number}: it must be 0 (automatic) or at least 1.")
    return text.format(parameter=key, number=number)


def _check_words(job: ClassifyJob) -> None:
    for key, word, known in (
        ("MERGE", job.merge, MERGES),
        ("PRECISION", job.precision, PRECISIONS),
        ("TEST_TIME_AUGMENTATION", job.test_time_augmentation, TEST_TIME_AUGMENTATIONS),
        ("PROBABILITY_TYPE", job.probability_type, PROBABILITY_TYPES),
        ("UNCERTAINTY_MEASURE", job.uncertainty_measure, UNCERTAINTY_MEASURES),
    ):
        if word not in known:
            text = translate("Pixelwise", "{parameter} is {value}; it must be one of {allowed}.")
            raise InputError(text.format(parameter=key, value=word, allowed=", ".join(known)))


def _rasters(job: ClassifyJob) -> dict[str, str]:
    rasters = {"OUTPUT": job.output, "PROBABILITIES": job.probabilities}
    return rasters | {"CONFIDENCE": job.confidence, "UNCERTAINTY": job.uncertainty}


def _vectors(job: ClassifyJob) -> dict[str, str]:
    return {"POLYGONS": job.polygons, "WHERE_TO_LABEL": job.where_to_label}


def _outputs(job: ClassifyJob) -> dict[str, str]:
    """The paths that are written, by parameter."""
    named = _rasters(job) | _vectors(job) | {"CLASS_AREAS": job.class_areas}
    return {key: path for key, path in named.items() if path}


def _check_suffix(key: str, path: str, allowed: tuple[str, str]) -> None:
    if Path(path).suffix.lower() in allowed:
        return
    if path:
        text = translate("Pixelwise", "{parameter} is {path}: its name must end in {first} or {second}.")
    else:
        text = translate("Pixelwise", "{parameter} is empty: its name must end in {first} or {second}.")
    raise InputError(text.format(parameter=key, path=path, first=allowed[0], second=allowed[1]))


def _check_paths_differ(job: ClassifyJob) -> None:
    read = [("INPUT", job.input), ("MODEL", job.model), *(("MODELS", path) for path in job.models)]
    area = [("AREA", job.area.path)] if job.area else []
    text = translate("Pixelwise", "{parameter} is {path}, which is also {other}: choose another file.")
    seen: dict[Path, str] = {}
    for key, path in [*read, *_outputs(job).items(), *area]:
        if not path:
            continue
        place = Path(path).resolve()
        # Raster and area may be layers of one file; an output may not replace anything that is read or written here.
        if place in seen and key != "AREA":
            raise InputError(text.format(parameter=key, path=path, other=seen[place]))
        if key == "AREA" and seen.get(place) not in (None, "INPUT"):
            raise InputError(text.format(parameter=seen[place], path=path, other=key))
        seen[place] = key


def check_raster(job: ClassifyJob, stack: RasterStack, header: ModelHeader) -> list[str]:
    """Compares a raster with what the models of a job were trained on; `header` is that of the first one.

    Returns warnings. Raises InputError if it cannot work, and where an output would replace a file that the raster is
    made of. Reads a small sample of the raster.
    """
    check_spared(job, stack)
    warnings = check_fit(job, stack.bands, stack.grid, header)
    values = sampled_values(stack, target_window(stack.grid, job.extent))
    for path, other in _models(job, header):
        order, _ = band_order(header, other, (job.model, path))
        ours = [stack.bands[place] for place in order]
        warnings += value_warnings(values[order], ours, other, _name(job, path))
    return warnings


def check_spared(job: ClassifyJob, stack: RasterStack) -> None:
    """Raises InputError where an output is a file that the raster is made of, such as a tile of a virtual raster."""
    files = {Path(name).resolve() for name in stack.files}
    for key, path in _outputs(job).items():
        if Path(path).resolve() in files:
            text = translate("Pixelwise", "{parameter} is {path}, which holds pixels of INPUT: choose another file.")
            raise InputError(text.format(parameter=key, path=path))


def check_fit(job: ClassifyJob, bands: Sequence[Band], grid: Grid, header: ModelHeader) -> list[str]:
    """`check_raster` for what is known without the pixels: bands, classes, pixel size and options of a job."""
    check_thresholds(job, header.classes)
    warnings = check_bands(header, bands)
    for path, other in _models(job, header):
        if job.crf:
            colour_bands(other)
        if path != job.model:
            check_same_classes(header.classes, other.classes, (job.model, path))
            order, warning = band_order(header, other, (job.model, path))
            # The names of the bands have been compared with those of the first model.
            renamed = [replace(bands[place], name=band.name) for place, band in zip(order, other.bands, strict=True)]
            warnings += [*([warning] if warning else []), *check_bands(other, renamed, path)]
        warnings += _pixel_size_warnings(job, grid, other, _name(job, path))
    return list(dict.fromkeys(warnings))


def _models(job: ClassifyJob, header: ModelHeader) -> list[tuple[str, ModelHeader]]:
    """Paths and headers of all models of a job."""
    return [(job.model, header), *((path, read_header(path)) for path in job.models)]


def _name(job: ClassifyJob, path: str) -> str:
    """What warnings call one of a job's models."""
    return the_model() if path == job.model else path


def check_thresholds(job: ClassifyJob, classes: ClassTable) -> None:
    """Raises InputError for a threshold of a class that the model does not have."""
    for value in job.thresholds:
        if value not in map(str, classes.values):
            known = ", ".join(f"{entry.value} ({entry.name})" for entry in classes)
            text = translate(
                "Pixelwise", "THRESHOLDS names the class {value}, but the classes of the model are {names}."
            )
            raise InputError(text.format(value=value, names=known))


def fit_notes(job: ClassifyJob, stack: RasterStack, header: ModelHeader) -> list[str]:
    """What is done to a raster so that it fits the model, in sentences."""
    notes = [converted_bands(header, stack.bands)]
    if job.resample and (scale := scale_to(stack.grid, header)) != 1.0:
        ours, theirs, unit = _comparable_sizes(stack.grid, header)
        notes.append(
            translate(
                "Pixelwise",
                "The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map "
                "is written on INPUT's pixels.",
            ).format(factor=scale, **_sides(ours, theirs, unit))
        )
    return [note for note in notes if note]


def scale_to(grid: Grid, header: ModelHeader) -> float:
    """The size of a raster's pixels divided by that of the model's: how much larger the network must see the raster.

    1 where the two cannot be compared. Raises InputError where the factor is too large to bridge.
    """
    ours, theirs, unit = _comparable_sizes(grid, header)
    if not 1 / LARGEST_RESIZING <= ours / theirs <= LARGEST_RESIZING:
        raise InputError(
            translate(
                "Pixelwise",
                "RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it "
                "bridges a factor of up to {factor:g}. Choose another model or raster.",
            ).format(factor=LARGEST_RESIZING, **_sides(ours, theirs, unit))
        )
    return ours / theirs


def _pixel_size_warnings(job: ClassifyJob, grid: Grid, header: ModelHeader, name: str) -> list[str]:
    ours, theirs, unit = _comparable_sizes(grid, header)
    if job.resample:
        scale_to(grid, header)
        if bool(grid.crs_wkt) != bool(header.crs):
            return [_without_crs(header, name)]
    elif abs(ours / theirs - 1) > PIXEL_SIZE_TOLERANCE:
        return [
            translate(
                "Pixelwise",
                "INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or "
                "switch on RESAMPLE.",
            ).format(model=name, **_sides(ours, theirs, unit))
        ]
    return []


def _without_crs(header: ModelHeader, name: str) -> str:
    if header.crs:
        return translate(
            "Pixelwise", "RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized."
        )
    return translate(
        "Pixelwise",
        "RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is "
        "resized.",
    ).format(model=name)


def _comparable_sizes(grid: Grid, header: ModelHeader) -> tuple[float, float, str]:
    """Sides of a raster's and of the model's pixels and their unit: metres on the ground where both have a CRS."""
    # Where a model was trained on a Mercator map, its chips are taken to lie at the raster's latitude.
    latitude = centre_latitude(grid)
    ours = ground_size(grid.crs_wkt, grid.pixel_size, latitude)
    theirs = ground_size(header.crs, header.pixel_size, latitude)
    if ours and theirs:
        return ours, theirs, " m"
    if not ours and not theirs:
        return grid.pixel_size[1], header.pixel_size[1], ""
    return 1.0, 1.0, ""  # pixels without a CRS and pixels with one cannot be compared


def _sides(ours: float, theirs: float, unit: str) -> dict[str, str]:
    return {"found": f"{ours:.3g}{unit}", "wanted": f"{theirs:.3g}{unit}"}


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
                translate(
                    "Pixelwise",
                    "EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. "
                    "Both are xmin, ymin, xmax, ymax in the raster's CRS.",
                ).format(extent=describe_extent((xmin, ymin, xmax, ymax)), whole=describe_extent(grid.extent()))
            )
    if area is None:
        return target
    if area.is_empty:
        raise InputError(
            translate("Pixelwise", "AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.")
        )
    if not area.intersects(target):
        raise InputError(
            translate(
                "Pixelwise", "AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify."
            ).format(area=describe_extent(grid.extent(area)), extent=describe_extent(grid.extent(target)))
        )
    return target.intersection(area)


def _checked_extent(extent: Sequence[float]) -> Sequence[float]:
    if len(extent) != 4 or not (extent[0] < extent[2] and extent[1] < extent[3]):
        found = ", ".join(f"{number:.10g}" for number in extent)
        text = translate(
            "Pixelwise", "EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin < xmax and ymin < ymax."
        )
        raise InputError(text.format(found=found))
    return extent
