"""What a chip export, and an import of chips of other tools, are told to do."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class LayerSource:
    """A vector layer or raster: `path`, and for a vector layer optionally its `layer` name and an SQL `where`."""

    path: str
    layer: str = ""
    where: str = ""
    is_raster: bool = False


@dataclass(frozen=True)
class LabelLayer(LayerSource):
    """A layer of labels: polygons, lines, points, or a raster of class values.

    `field` holds the class of a feature; without it all features are the one class `name` (“labelled” if that is empty,
    too). `classes` are items `{value, name, color, source}` from the layer's own style, as in ExportJob.
    """

    field: str = ""
    name: str = ""
    # Here `field` is the name of the item above.
    classes: list[dict[str, Any]] = dataclasses.field(default_factory=list)


@dataclass(frozen=True)
class ExportJob:
    """Chips from rasters and labels.

    Rasters: `bands` counts over all inputs from 1, in any order, empty means all. `resampling` is one word for all
    rasters or one per raster; empty means bilinear. `pixel_size` in CRS units of the first raster, 0 keeps it. `mask`
    is a raster (not 0: masked) or polygons of what must not count, such as clouds. `min_valid` is the share of valid
    pixels a chip needs. `dtype` is "source" or "uint8" (stretched between the 2 and 98 % percentiles).

    Labels: `labels` are drawn in their order, the last one on top. `classes` are items `{value, name, color, source}`
    for all layers, where `source` is the field value (label raster value, layer name) that becomes the class; an item
    with `ignore: true` makes it ignored; empty means found in the labels. `unlabelled` is "background" or "ignore".
    `line_width` and `point_radius` are metres, 0 means one pixel. `overlap` is "order", "priority" (the class that
    stands first in `classes`, or has the lowest value, wins) or "smallest" (on top). `ignore_border` are pixels on each
    side of every label edge.

    Windows: `windows` is "grid", "random" (`count` of them) or "features". `stride` 0 means half of `chip_size`.
    Every window is exported once per angle in `rotations` (degrees clockwise; empty means 0). `size_jitter` 0.2 draws
    sizes from 0.8 to 1.2 of `chip_size`. `edge` is "shift", "fill" or "drop".

    Selection: `keep` is "all" or "labelled". Of labelled windows those count that have `min_labelled` pixels (a share
    of the chip where less than 1) and, for one class of `min_class` (name or value → pixels), as many. `negatives` is
    the share of the windows without a label that is kept with "labelled". `max_chips` 0 means no limit. `oversample`
    is the factor up to which windows with rare classes are repeated, shifted.

    Splits: `split` and `test` are the shares for validation and test. `split_by` is "blocks", "random", "polygons"
    (`split_polygons` with `split_field`), "scene", or one of "train", "validation", "test" for all chips. `buffer`
    are pixels between splits. `folds` 0 means none.

    Output: `append` adds to the dataset in `output`. `container` is "geotiff", "png" or "hdf5"; `layouts` are further
    ones to write: "esri", "coco", "yolo". `report` is the path of an HTML file, or empty.
    """

    inputs: list[str]
    labels: list[LabelLayer]
    output: str
    bands: list[int] = field(default_factory=list)
    resampling: list[str] = field(default_factory=list)
    pixel_size: float = 0.0
    mask: LayerSource | None = None
    min_valid: float = 0.0
    dtype: str = "source"
    classes: list[dict[str, Any]] = field(default_factory=list)
    area: LayerSource | None = None
    unlabelled: str = "background"
    line_width: float = 0.0
    point_radius: float = 0.0
    overlap: str = "order"
    all_touched: bool = False
    ignore_border: int = 0
    windows: str = "grid"
    chip_size: int = 256
    stride: int = 0
    count: int = 500
    rotations: list[float] = field(default_factory=list)
    size_jitter: float = 0.0
    edge: str = "shift"
    keep: str = "all"
    min_labelled: float = 0.0
    min_class: dict[str, int] = field(default_factory=dict)
    negatives: float = 0.0
    max_chips: int = 0
    oversample: float = 1.0
    split: float = 0.2
    test: float = 0.0
    split_by: str = "blocks"
    split_polygons: LayerSource | None = None
    split_field: str = ""
    buffer: int = 0
    folds: int = 0
    seed: int = 1
    append: bool = False
    container: str = "geotiff"
    layouts: list[str] = field(default_factory=list)
    report: str = ""


@dataclass(frozen=True)
class ImportJob:
    """A chip dataset from image and label files of another tool, with the same stems.

    `labels` is the folder of the label files; empty means that they are found beside the images or in a sister folder.
    `classes` as in ExportJob. `ignore` are label values that must not count. `split_by` is "auto" (subfolders or lists
    of names if there are any, else at random), "random", or a split's name for all. `chip_size` 0 means the size of
    the files; files of another size are cut. `background` is the name of class 0; empty makes 0 an ignored value.
    """

    images: str
    output: str
    labels: str = ""
    classes: list[dict[str, Any]] = field(default_factory=list)
    ignore: list[int] = field(default_factory=list)
    background: str = "background"
    chip_size: int = 0
    split: float = 0.2
    test: float = 0.0
    split_by: str = "auto"
    seed: int = 1
    report: str = ""


# What each choice may be, in the order in which it is offered.
RESAMPLING = ("nearest", "bilinear", "cubic", "average")
DTYPES = ("source", "uint8")
UNLABELLED = ("background", "ignore")
OVERLAPS = ("order", "priority", "smallest")
WINDOWS = ("grid", "random", "features")
EDGES = ("shift", "fill", "drop")
KEEPS = ("all", "labelled")
SPLITS_BY = ("blocks", "random", "polygons", "scene", "train", "validation", "test")
IMPORT_SPLITS_BY = ("auto", "random", "train", "validation", "test")
CONTAINERS = ("geotiff", "png", "hdf5")
LAYOUTS = ("esri", "coco", "yolo")
