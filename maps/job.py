"""What a classification, and a vectorisation of its map, are told to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..chips.job import LayerSource


@dataclass(frozen=True)
class PolygonOptions:
    """How the outlines of a class raster become polygons.

    `sieve` gives patches of fewer pixels to the largest neighbour. `fill_holes` fills holes and `minimum_area` drops
    polygons of less than so many square metres (square units of the raster where it has no CRS). `simplify` is the
    tolerance in pixels with which borders, also those that two classes share, lose vertices. `smooth` is how often
    corners are cut (Chaikin). `right_angles` are values of classes whose outlines get right angles, as buildings have.
    `skip` are values of classes that get no polygons. 0 or empty: nothing of the kind is done.
    """

    sieve: int = 0
    fill_holes: float = 0.0
    minimum_area: float = 0.0
    simplify: float = 0.0
    smooth: int = 0
    right_angles: list[int] = field(default_factory=list)
    skip: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class ClassifyJob:
    """A class raster from a raster and a model.

    Input: `bands` numbers from 1, empty means all. `extent` is (xmin, ymin, xmax, ymax) in the raster's CRS, empty
    means the whole raster. `resample` shows the network pixels of the size it was trained on and writes on the
    raster's grid.

    Windows: `window_size`, `margin` and `batch_size` 0 mean automatic. `merge` is "blend" (scores of windows fade
    into each other over twice the margin) or "crop" (the margin of each is discarded). `memory_mb` bounds the scores
    that are held at once (0: a share of what is free). `device` is "auto", "cpu", "mps" or "cuda:N"; `devices` their
    number (0: all). `precision` is "auto", "32", "16" or "bf16".

    Scores: `models` are more model files of the same classes, whose scores are averaged with those of `model`.
    `test_time_augmentation` is "none", "flips" or "symmetries" (all eight). `crf` refines the scores of each window by
    the colours of the image. `thresholds` are the smallest probabilities of classes (value as text → 0 to 1): a pixel
    gets the most probable class that reaches its threshold, or nodata.

    Map: `majority` is the side in pixels, odd, of a majority filter, `sieve` the size in pixels below which patches
    are given to their largest neighbour (0: neither). `cog` writes cloud-optimised GeoTIFFs. Empty `polygons`,
    `probabilities`, `confidence`, `uncertainty`, `where_to_label` and `class_areas` are not written.
    `probability_type` is "uint8" (steps of 1/255) or "float32", `uncertainty_measure` "entropy" or "margin".
    `where_to_label_count` is the number of the most uncertain windows. `resume` goes on with the finished blocks of an
    earlier run of the same job that was cancelled or ended.
    """

    input: str
    model: str
    output: str
    bands: list[int] = field(default_factory=list)
    area: LayerSource | None = None
    extent: list[float] = field(default_factory=list)
    resample: bool = False
    merge: str = "blend"
    window_size: int = 0
    margin: int = 0
    batch_size: int = 0
    memory_mb: int = 0
    device: str = "auto"
    devices: int = 1
    precision: str = "auto"
    models: list[str] = field(default_factory=list)
    test_time_augmentation: str = "none"
    crf: bool = False
    thresholds: dict[str, float] = field(default_factory=dict)
    majority: int = 0
    sieve: int = 0
    cog: bool = False
    polygons: str = ""
    polygon_options: PolygonOptions = field(default_factory=PolygonOptions)
    probabilities: str = ""
    probability_type: str = "uint8"
    confidence: str = ""
    uncertainty: str = ""
    uncertainty_measure: str = "entropy"
    where_to_label: str = ""
    where_to_label_count: int = 20
    class_areas: str = ""
    resume: bool = True


@dataclass(frozen=True)
class VectorizeJob:
    """Polygons from any class raster.

    `band` numbers from 1. Names and colours of classes come from the raster's attribute table, category names and
    palette. `confidence` is a raster on the same grid, of which each polygon gets the mean, empty means none.
    """

    input: str
    output: str
    band: int = 1
    confidence: str = ""
    options: PolygonOptions = field(default_factory=PolygonOptions)


@dataclass(frozen=True)
class ClassifyFolderJob:
    """A class raster for each raster of the folder `input`, in the folder `output`, under the same name.

    `classification` says how; its input, outputs and part of the raster are of no account. `pattern` are names with
    asterisks and semicolons between them. `subfolders` goes down into folders, too. `also` are the other outputs of a
    classification that are wanted for each raster, by the names of their items.
    """

    classification: ClassifyJob
    input: str
    output: str
    pattern: str = "*.tif;*.tiff;*.vrt;*.jp2;*.img"
    subfolders: bool = False
    also: list[str] = field(default_factory=list)
