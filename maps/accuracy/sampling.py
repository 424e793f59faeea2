"""Random points on a map, stratified by its classes, for a person to say what is really there."""

from __future__ import annotations

from contextlib import ExitStack, closing
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...feedback import Feedback, stop_if_canceled
from ...language import translate
from .allocation import allocated, allocation_shares, deviations_of, expected_error, points_for
from .apart import Apart, places_in_space
from .area import open_area
from .classgrid import PolygonClasses, RasterClasses
from .foundclasses import FoundClass
from .gaps import background_of, open_map
from .job import SampleJob
from .samplecheck import check_sample
from .samplefile import SamplePoints, choices_of, write_sample
from .survey import MapInArea, Survey, pixels_at, survey

# User's accuracy of classes of which nothing was said.
USUAL_ACCURACY = 0.8
# Pixels that are tried for each point before a class is given up, and how many of them in the first go.
MOST_TRIES, FIRST_TRIES = 50, 3
PERCENT_OF_SURVEY, PERCENT_OF_DRAWING = 75.0, 98.0


def create_sample(job: SampleJob, feedback: Feedback) -> dict[str, Any]:
    """Draws a sample and writes it; returns its path as OUTPUT, POINT_COUNT, and CLASSES, the choices of the field
    `reference` as in `choices_of`.

    The map is read once to count the pixels of its classes, and again where points were drawn. Memory as in `survey`.
    Raises InputError where something does not fit, OutputError where the output cannot be written, CanceledError; then
    no output is left.
    """
    check_sample(job)
    with ExitStack() as files:
        grid, notes = open_map(job.map, job.unlabelled, job.area, job.pixel_size, feedback)
        files.enter_context(closing(grid))
        for text in notes or _on_gaps(grid):
            feedback.pushInfo(text)
        found = MapInArea(grid, open_area(job.area, grid.grid, feedback, files))
        seen = survey(found, feedback, (0.0, PERCENT_OF_SURVEY))
        wanted = _points_per_class(job, grid.classes, seen, feedback)
        pixels = _drawn(job, found, seen, wanted, feedback)
        points = _points(pixels, seen, found, job.seed)
    _tell(points, grid.classes, seen, feedback)
    choices = choices_of(grid.classes)
    write_sample(job.output, points, grid.classes, choices, grid.grid.crs_wkt)
    feedback.setProgress(100)
    return {"OUTPUT": job.output, "POINT_COUNT": len(points.places), "CLASSES": choices}


def _on_gaps(grid: RasterClasses | PolygonClasses) -> list[str]:
    if not isinstance(grid, PolygonClasses) or background_of(grid.classes):
        return []
    return [
        translate(
            "Pixelwise",
            "Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED "
            "“background” they lie outside, too.",
        )
    ]


def _points_per_class(job: SampleJob, classes: list[FoundClass], seen: Survey, feedback: Feedback) -> dict[int, int]:
    """The number of points by position of the class; classes that are ignored or have no pixel get none."""
    ignored: set[int] = set()
    for word in job.ignore:
        ignored |= (known := _positions_of(word, classes))
        if not known:
            feedback.pushWarning(_unknown("IGNORE", word, classes))
    kept = [position for position in np.flatnonzero(seen.pixels).tolist() if position not in ignored]
    if not kept:
        raise InputError(
            translate("Pixelwise", "MAP: no class is left to draw points in, with what AREA and IGNORE leave out.")
        )
    weights = seen.areas[kept] / seen.areas[kept].sum()
    deviations = deviations_of(_expected(job, classes)[kept])
    shares = allocation_shares(job.allocation, weights, deviations)
    size = job.size or _size_for(job, shares, weights, deviations, int(seen.pixels[kept].sum()), feedback)
    counts = allocated(size, shares, job.minimum_per_class)
    if empty := [classes[position].name for position, count in zip(kept, counts, strict=True) if not count]:
        text = translate("Pixelwise", "No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.")
        feedback.pushWarning(text.format(classes=", ".join(empty)))
    else:
        error = expected_error(counts, weights, deviations)
        text = translate(
            "Pixelwise",
            "{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its "
            "95 % confidence interval to be ± {margin:.1%}.",
        )
        feedback.pushInfo(text.format(count=size, error=error, margin=1.96 * error))
    return dict(zip(kept, counts.tolist(), strict=True))


def _size_for(
    job: SampleJob,
    shares: NDArray[np.float64],
    weights: NDArray[np.float64],
    deviations: NDArray[np.float64],
    pixels: int,
    feedback: Feedback,
) -> int:
    size = points_for(job.target_error, shares, weights, deviations, pixels)
    text = translate("Pixelwise", "A standard error of {error:.2%} takes {count:,} points.")
    feedback.pushInfo(text.format(error=job.target_error, count=size))
    return max(size, job.minimum_per_class * len(weights))


def _expected(job: SampleJob, classes: list[FoundClass]) -> NDArray[np.float64]:
    """The user's accuracy that is expected of each class."""
    expected = np.full(len(classes), USUAL_ACCURACY)
    for word, accuracy in job.expected_accuracy.items():
        positions = _positions_of(word, classes)
        if not positions:
            raise InputError(_unknown("EXPECTED_ACCURACY", word, classes))
        expected[list(positions)] = accuracy
    return expected


def _positions_of(word: str, classes: list[FoundClass]) -> set[int]:
    """Positions of the classes of this name or value."""
    wanted = word.strip().casefold()
    return {
        position for position, item in enumerate(classes) if wanted in (item.name.strip().casefold(), str(item.value))
    }


def _unknown(key: str, word: str, classes: list[FoundClass]) -> str:
    text = translate("Pixelwise", "{parameter}: {name} is no class of the map; its classes are {classes}.")
    return text.format(parameter=key, name=word, classes=", ".join(item.name for item in classes))


def _drawn(
    job: SampleJob, found: MapInArea, seen: Survey, wanted: dict[int, int], feedback: Feedback
) -> dict[int, NDArray[np.int64]]:
    """Rows and columns (n, 2) of the pixels drawn in each class.

    Every pixel of a class is as likely as its area is large. Classes with few pixels come first, so that the others'
    points, which have more room, do not stand in their way.
    """
    generator = np.random.default_rng(job.seed)
    apart = Apart(job.minimum_distance)
    pixels: dict[int, NDArray[np.int64]] = {}
    for number, position in enumerate(sorted(wanted, key=lambda position: int(seen.pixels[position]))):
        stop_if_canceled(feedback)
        pixels[position] = _of_class(found, seen, position, wanted[position], apart, generator, feedback)
        done = (number + 1) / len(wanted)
        feedback.setProgress(PERCENT_OF_SURVEY + (PERCENT_OF_DRAWING - PERCENT_OF_SURVEY) * done)
        if len(pixels[position]) < wanted[position]:
            name = found.classes.classes[position].name
            feedback.pushWarning(_unfilled(name, len(pixels[position]), wanted[position], seen, position, job))
    return pixels


def _of_class(
    found: MapInArea,
    seen: Survey,
    position: int,
    wanted: int,
    apart: Apart,
    generator: np.random.Generator,
    feedback: Feedback,
) -> NDArray[np.int64]:
    """As many pixels of a class as are wanted, or as can be found."""
    there = int(seen.pixels[position])
    tries = generator.choice(there, min(there, MOST_TRIES * wanted), replace=False)
    taken: list[NDArray[np.int64]] = []
    for ranks in (tries[: FIRST_TRIES * wanted], tries[FIRST_TRIES * wanted :]):
        if len(taken) == wanted or not len(ranks):
            break
        pixels = pixels_at(found, seen, position, ranks, feedback)
        likely = np.ones(len(pixels), bool) if seen.even else _by_area(found, seen, pixels, generator)
        space = places_in_space(_centres(found, pixels), found.classes.grid)
        for pixel, point, is_likely in zip(pixels, space, likely, strict=True):
            if len(taken) == wanted:
                break
            if is_likely and apart.takes(point):
                taken.append(pixel)
    return np.array(taken, np.int64).reshape(-1, 2)


def _by_area(
    found: MapInArea, seen: Survey, pixels: NDArray[np.int64], generator: np.random.Generator
) -> NDArray[np.bool_]:
    """True for pixels that are kept so that none is more likely than its area says."""
    window = found.classes.grid.window
    of_rows = found.pixel_areas.of_rows(window)
    return np.asarray(generator.random(len(pixels)) * seen.largest_pixel < of_rows[pixels[:, 0]])


def _centres(found: MapInArea, pixels: NDArray[np.int64]) -> NDArray[np.float64]:
    """Middles (n, 2) of pixels (row, column) in the CRS of the map."""
    x0, a, b, y0, d, e = found.classes.grid.transform
    rows, cols = (pixels + 0.5).T
    return np.column_stack([x0 + cols * a + rows * b, y0 + cols * d + rows * e])


def _unfilled(name: str, count: int, wanted: int, seen: Survey, position: int, job: SampleJob) -> str:
    there = int(seen.pixels[position])
    if there < wanted and not job.minimum_distance:
        if job.area:
            text = translate(
                "Pixelwise", "The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA."
            )
        else:
            text = translate(
                "Pixelwise", "The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels."
            )
        return text.format(name=name, count=count, wanted=wanted)
    text = translate(
        "Pixelwise",
        "The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is "
        "{distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.",
    )
    tried = min(there, MOST_TRIES * wanted)
    return text.format(name=name, count=count, wanted=wanted, tried=tried, distance=job.minimum_distance)


def _points(pixels: dict[int, NDArray[np.int64]], seen: Survey, found: MapInArea, seed: int) -> SamplePoints:
    """All points in random order: one class after the other would tell a person what the map says."""
    positions = np.concatenate([np.full(len(of_class), position) for position, of_class in pixels.items()])
    places = _centres(found, np.concatenate(list(pixels.values())))
    weights = np.array([seen.areas[position] / len(pixels[position]) for position in positions.tolist()])
    order = np.random.default_rng([seed, 1]).permutation(len(positions))
    return SamplePoints(places[order], positions[order], weights[order])


def _tell(points: SamplePoints, classes: list[FoundClass], seen: Survey, feedback: Feedback) -> None:
    total = seen.areas.sum()
    for position, item in enumerate(classes):
        count = int((points.positions == position).sum())
        if count:
            share = seen.areas[position] / total
            text = translate("Pixelwise", "{name}: {count:,} points, {share:.1%} of the mapped area.")
            feedback.pushInfo(text.format(name=item.name, count=count, share=share))
