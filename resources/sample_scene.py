"""The embedded sample: a made-up aerial picture (red, green, blue, near infrared) with labels that fit it exactly."""

from __future__ import annotations

import os
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..feedback import Feedback, SilentFeedback, stop_if_canceled
from ..language import translate
from .scene.canvas import Canvas
from .scene.ground import paint_ground
from .scene.job import SceneJob
from .scene.landscape import add_fields, add_trees, add_woods
from .scene.light import expose
from .scene.network import add_river, add_roads
from .scene.plan import Plan
from .scene.relief import build_houses, plant_trees
from .scene.settlement import add_halls, add_houses, add_traffic
from .scene.shapes import Occupied, around, parts_of, rectangle, union

PIXEL = 0.3
EPSG = 25832
CORNER = (512_000.0, 5_412_000.0)
BANDS = (
    ("Red", gdal.GCI_RedBand),
    ("Green", gdal.GCI_GreenBand),
    ("Blue", gdal.GCI_BlueBand),
    ("Near infrared", gdal.GCI_Undefined),
)
CLASSES = {"building": "#d55e00", "field": "#e8d36c", "road": "#4d4d4d", "tree": "#009e73", "water": "#0072b2"}


def make_scene(
    folder: str | os.PathLike[str], size: int = 2048, seed: int = 7, feedback: Feedback | None = None
) -> dict[str, str]:
    """Draws the scene into `folder` and returns the paths of `raster`, `labels` and `style`.

    The raster has `size` × `size` pixels of 0.3 m, uint8. The labels are a GeoPackage whose layer `labels` has a
    text field `class`; its polygons do not overlap, and what none of them covers is grass, gardens and yards. The
    same `seed` gives the same scene. Raises CanceledError.
    """
    feedback = feedback or SilentFeedback()
    gdal.UseExceptions()
    ogr.UseExceptions()
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    paths = {"raster": "scene.tif", "labels": "labels.gpkg", "style": "labels.qml"}
    result = {name: str(target / file) for name, file in paths.items()}
    plan = make_plan(size * PIXEL, np.random.default_rng(seed))
    trees = tree_cover(plan)
    _tell(feedback, 20)
    picture = draw(plan, trees, size, np.random.default_rng(seed + 1))
    _tell(feedback, 70)
    write_raster(result["raster"], picture)
    _tell(feedback, 80)
    style = style_document()
    Path(result["style"]).write_text(style, encoding="utf-8")
    write_labels(result["labels"], label_polygons(plan, trees), style)
    return result


def draw_scene(job: SceneJob, feedback: Feedback) -> dict[str, Any]:
    """Draws the scene of a job, with progress, and gives its files by RASTER, LABELS and STYLE."""
    text = translate("Pixelwise", "Drawing {size} × {size} pixels of {pixel} m into {path}")
    feedback.pushInfo(text.format(size=job.size, pixel=PIXEL, path=job.output))
    paths = make_scene(job.output, job.size, job.seed, feedback)
    return {name.upper(): path for name, path in paths.items()}


def _tell(feedback: Feedback, percent: float) -> None:
    stop_if_canceled(feedback)
    feedback.setProgress(percent)


def make_plan(side: float, rng: np.random.Generator) -> Plan:
    """Where everything lies in a scene with a given side in metres."""
    plan = Plan(side)
    for add in (add_river, add_roads, add_halls, add_houses, add_woods, add_fields, add_trees, add_traffic):
        add(plan, rng)
    return plan


def tree_cover(plan: Plan) -> ogr.Geometry:
    """All ground under trees."""
    crowns = [around(crown.x, crown.y, crown.radii) for crown in plan.crowns]
    return union(shape.Buffer(0) for shape in (*plan.woods, *crowns))


def draw(plan: Plan, trees: ogr.Geometry, size: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """The picture (4, size, size) of a plan."""
    canvas = Canvas(size, plan.side / size, rng)
    paint_ground(canvas, plan)
    build_houses(canvas, plan)
    plant_trees(canvas, plan, canvas.where([trees]))
    return expose(canvas)


def label_polygons(plan: Plan, trees: ogr.Geometry) -> list[tuple[str, ogr.Geometry]]:
    """Class and polygon of all that is labelled, in drawing order and cut so that nothing overlaps."""
    drawn = [("field", surface.outline) for surface in plan.fields]
    drawn += [("water", outline) for outline in plan.waters]
    drawn += [("road", yard.outline) for yard in plan.yards]
    drawn += [("road", road.outline) for road in plan.roads]
    drawn += [("building", building.outline) for building in plan.buildings]
    drawn += [("tree", part) for part in parts_of(trees)]
    scene = rectangle(plan.side / 2, plan.side / 2, 0, plan.side, plan.side)
    above, result = Occupied(), []
    for name, outline in reversed(drawn):
        visible = outline.Intersection(scene)
        for other in above.touching(visible):
            visible = visible.Difference(other)
        result += [(name, part) for part in parts_of(visible)]
        above.add(outline)
    return result[::-1]


def write_raster(path: str, picture: NDArray[np.uint8]) -> None:
    bands, rows, cols = picture.shape
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=RGB", "ALPHA=NO", "NUM_THREADS=ALL_CPUS"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, cols, rows, bands, gdal.GDT_Byte, options)
    dataset.SetProjection(scene_crs().ExportToWkt())
    dataset.SetGeoTransform((CORNER[0], PIXEL, 0, CORNER[1], 0, -PIXEL))
    for number, (name, meaning) in enumerate(BANDS, start=1):
        band = dataset.GetRasterBand(number)
        band.SetColorInterpretation(meaning)
        band.SetDescription(name)
        band.WriteArray(picture[number - 1])
    dataset.FlushCache()


def scene_crs() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    return crs


def write_labels(path: str, labels: Iterable[tuple[str, ogr.Geometry]], style: str) -> None:
    """A GeoPackage with the polygons and the style they are to be shown in."""
    Path(path).unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    source.StartTransaction()
    layer = source.CreateLayer("labels", scene_crs(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for name, polygon in labels:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("class", name)
        feature.SetGeometry(on_map(polygon))
        layer.CreateFeature(feature)
    write_default_style(source, layer.GetGeometryColumn(), style)
    source.CommitTransaction()


def write_default_style(source: Any, geometry_column: str, style: str) -> None:
    """The table in which QGIS looks for a layer's style."""
    table = source.CreateLayer("layer_styles", None, ogr.wkbNone)
    values = {
        "f_table_catalog": "",
        "f_table_schema": "",
        "f_table_name": "labels",
        "f_geometry_column": geometry_column,
        "styleName": "classes",
        "styleQML": style,
        "styleSLD": "",
        "useAsDefault": 1,
        "description": "Colours of the classes",
        "owner": "",
        "ui": "",
        "update_time": "2026-01-01T00:00:00Z",
    }
    kinds = {"useAsDefault": ogr.OFTInteger, "update_time": ogr.OFTDateTime}
    for name in values:
        column = ogr.FieldDefn(name, kinds.get(name, ogr.OFTString))
        if name == "useAsDefault":
            column.SetSubType(ogr.OFSTBoolean)
        table.CreateField(column)
    feature = ogr.Feature(table.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    table.CreateFeature(feature)


def on_map(polygon: ogr.Geometry) -> ogr.Geometry:
    """A polygon of the plan in coordinates of the map: y turned northwards."""
    result = ogr.Geometry(ogr.wkbPolygon)
    for i in range(polygon.GetGeometryCount()):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y, *_ in polygon.GetGeometryRef(i).GetPoints():
            ring.AddPoint_2D(CORNER[0] + x, CORNER[1] - y)
        result.AddGeometry(ring)
    return result


def style_document() -> str:
    """A QGIS style (QML): one colour per class."""
    categories, symbols = [], []
    for number, (name, color) in enumerate(CLASSES.items()):
        red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
        text = f'"{escape(name)}"'
        categories.append(f'<category render="true" value={text} label={text} symbol="{number}" type="string"/>')
        symbols.append(
            f'<symbol name="{number}" type="fill" alpha="0.6">'
            f'<layer class="SimpleFill" enabled="1" pass="0" locked="0">'
            f'<Option type="Map"><Option name="color" type="QString" value="{red},{green},{blue},255"/>'
            f'<Option name="style" type="QString" value="solid"/>'
            f'<Option name="outline_color" type="QString" value="{red // 2},{green // 2},{blue // 2},255"/>'
            f'<Option name="outline_width" type="QString" value="0.2"/></Option></layer></symbol>'
        )
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.34" styleCategories="Symbology">'
        '<renderer-v2 type="categorizedSymbol" attr="class" enableorderby="0" forceraster="0">'
        f"<categories>{''.join(categories)}</categories><symbols>{''.join(symbols)}</symbols>"
        "</renderer-v2></qgis>\n"
    )
