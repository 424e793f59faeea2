"""Help text and tooltips of polygons and of “Vectorize classes”; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


def polygon_tooltips() -> dict[str, str]:
    return {
        "POLYGON_SIEVE": translate("Pixelwise",
            "Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes "
            "specks; 0 keeps all."),
        "FILL_HOLES": translate("Pixelwise",
            "Holes of less than so many square metres become part of the polygon around them, with all that is in "
            "them. 5 suits buildings; 0 fills none."),
        "MINIMUM_AREA": translate("Pixelwise",
            "Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all."),
        "SIMPLIFY": translate("Pixelwise",
            "How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them."),
        "SMOOTH": translate("Pixelwise",
            "How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 "
            "keeps the steps of the pixels."),
        "RIGHT_ANGLES": translate("Pixelwise",
            "Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that "
            "touch one other class only: leave out what is not needed by “classes without polygons”."),
        "SKIP_CLASSES": translate("Pixelwise",
            "Values of classes, such as 0;4, that get no polygons."),
    }


def vectorize_classes_tooltips() -> dict[str, str]:
    return {
        "INPUT": translate("Pixelwise",
            "A raster of class values: whole numbers, from any program."),
        "BAND": translate("Pixelwise",
            "The band with the class values."),
        "CONFIDENCE": translate("Pixelwise",
            "A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”."),
        "OUTPUT": translate("Pixelwise",
            "Polygons with class value, class name, area, perimeter and mean confidence."),
    }


def vectorize_classes() -> str:
    return translate("Pixelwise",
        "<p>Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours "
        "touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Class raster</strong>: from “Classify raster” or any other program. Names and colours come from "
        "its attribute table, category names and palette. Pixels without data get no polygon. "
        "<strong>Confidence</strong>: a raster of which each polygon gets the mean.</p>"
        "<h3>Calmer polygons</h3>"
        "<p>These are done in this order: patches of few pixels go to their neighbours, small holes are filled, "
        "borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good "
        "measure to simplify by, 2 to 3 rounds are enough to smooth.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Polygons</strong>: with class value (<code>class_id</code>), class name (<code>class</code>), "
        "area in square metres (<code>area_m2</code>), <code>perimeter</code> in metres and mean "
        "<code>confidence</code>, in any vector format.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 "
        "OUTPUT=classes.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Several million pixels a second, and about a minute for a million polygons.</p>")
