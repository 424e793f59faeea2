"""What an assessment of a map, and the drawing of a sample for one, are told to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...chips.job import LabelLayer, LayerSource

# The outputs of an assessment by key, and the fields of its job that say where.
OUTPUTS = {
    "REPORT": "report",
    "ERRORS": "errors",
    "CLASS_ERRORS": "class_errors",
    "OBJECTS": "objects",
    "MATRIX": "matrix",
    "METRICS": "metrics",
    "METRICS_TABLE": "metrics_table",
}


@dataclass(frozen=True)
class AssessJob:
    """The accuracy of a map against a reference.

    `map` is a class raster, or polygons with a class `field`; where the reference are points, it may be the same points
    with the field that holds the mapped class. `reference` is a class raster on any grid, polygons or points with a
    class `field`; polygons without one are the one class `name`. Both are compared on the grid of the map, else of the
    reference; where neither is a raster, `pixel_size` (CRS units of the map) makes one, 0 by the size of the polygons.
    `area` are polygons outside of which nothing counts.

    Classes: `match` is "auto" (by name where both sides have a name in common, else by value), "name" or "value".
    `unlabelled` says what polygons of either side mean where there are none: "background" (class value 0; polygons of
    a map that has such a class itself leave gaps that mean nothing), "ignore", or "auto": background where the other
    side has the class value 0 (points also by the name), or both are polygons of one class. `ignore` are names or
    values of classes of either side that do not count.

    Estimates: `design` says how reference points were drawn: "stratified" (by map class), "simple" (at random) or
    "none" (not at random: no estimates). `strata` are the areas or shares of the map's classes (name or value as text
    → number); empty means as the map has them inside `area`.

    More figures: `probabilities` is a raster with a band per class of the map, for the area under ROC at all pixels or
    points that count. `boundary_tolerance` is the distance in pixels up to which borders agree (0: not measured).
    Objects are matched where map and reference are polygons.

    Outputs, empty means not written: `report` (HTML), `matrix` (CSV), `metrics` (JSON), `metrics_table` (CSV),
    `errors` (raster of the pairs of classes), `class_errors` (raster: true positive, false positive, false negative,
    true negative of `error_class`, a name or value), `objects` (polygons of both that match, are missed or false). All
    appear together at the end, or none does.
    """

    map: LabelLayer
    reference: LabelLayer
    area: LayerSource | None = None
    pixel_size: float = 0.0
    match: str = "auto"
    unlabelled: str = "auto"
    ignore: list[str] = field(default_factory=list)
    design: str = "stratified"
    strata: dict[str, float] = field(default_factory=dict)
    probabilities: str = ""
    boundary_tolerance: float = 0.0
    report: str = ""
    matrix: str = ""
    metrics: str = ""
    metrics_table: str = ""
    errors: str = ""
    error_class: str = ""
    class_errors: str = ""
    objects: str = ""

    def wanted(self) -> dict[str, str]:
        """The paths of the outputs that are to be written, by key."""
        paths = {key: getattr(self, name) for key, name in OUTPUTS.items()}
        return {key: path for key, path in paths.items() if path}


@dataclass(frozen=True)
class SampleJob:
    """Random points on a map, stratified by its classes, for a person to say what is really there.

    `map` is a class raster, or polygons with a class `field` (`pixel_size` as in AssessJob). `area` are polygons in
    which the points lie. `unlabelled` says what lies outside of the polygons of a map, inside `area` or else the extent
    of the layer: "background" (class value 0), so that what the map has missed is found, too; or "ignore": it gets no
    points. `size` is the number of points, 0: as many as the standard error `target_error` of the overall accuracy
    takes. `allocation` is "equal", "proportional" to the classes' areas, or "optimal" (Neyman), for which
    `expected_accuracy` (class name or value as text → user's accuracy, 0 to 1; else 0.8) says what is expected.
    `minimum_per_class` points go to each class in any case. No two points lie closer than `minimum_distance` metres.
    `ignore` are names or values of classes that get no points. The same `seed` draws the same points.
    """

    map: LabelLayer
    output: str
    area: LayerSource | None = None
    pixel_size: float = 0.0
    unlabelled: str = "ignore"
    size: int = 500
    target_error: float = 0.01
    allocation: str = "proportional"
    expected_accuracy: dict[str, float] = field(default_factory=dict)
    minimum_per_class: int = 25
    minimum_distance: float = 0.0
    ignore: list[str] = field(default_factory=list)
    seed: int = 1
