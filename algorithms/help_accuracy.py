"""Help text and tooltips of “Assess accuracy”; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


def assess_accuracy_tooltips() -> dict[str, str]:
    return _layer_tooltips() | _option_tooltips() | _output_tooltips()


def _layer_tooltips() -> dict[str, str]:
    return {
        "MAP": translate("Pixelwise",
            "The map to judge: a class raster of any program, or polygons with a class field. Where the reference is "
            "points, it may be the same points with a field that holds the mapped class."),
        "MAP_FIELD": translate("Pixelwise",
            "Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons "
            "are one class with the layer's name. Rasters have none."),
        "REFERENCE": translate("Pixelwise",
            "What is really there: a class raster on any grid, polygons, or points with a class field, such as those "
            "of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in "
            "training."),
        "REFERENCE_FIELD": translate("Pixelwise",
            "Field with the true class. Points without an entry are left out. Empty: the field of the layer's style "
            "by categories, else all polygons are one class with the layer's name."),
        "AREA": translate("Pixelwise",
            "Polygons outside of which nothing counts, for example where the reference is complete, or what lies "
            "apart from the training chips."),
    }


def _option_tooltips() -> dict[str, str]:
    return {
        "UNLABELLED": translate("Pixelwise",
            "For polygons of the map or the reference. background: what lies outside is class 0, so every polygon "
            "must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other "
            "layer has a class 0 (or points of the class background), or both are polygons of one class."),
        "DESIGN": translate("Pixelwise",
            "stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random "
            "over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about "
            "the whole map, and areas and confidence intervals are left out."),
        "STRATA": translate("Pixelwise",
            "How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where "
            "the map is only points; else empty: as the map has it inside the area."),
        "MATCH": translate("Pixelwise",
            "Which classes of map and reference are the same. auto: those of the same name where there are any, else "
            "those of the same value. The report names classes that only one of them has."),
        "IGNORE": translate("Pixelwise",
            "Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, "
            "nothing counts."),
        "PIXEL_SIZE": translate("Pixelwise",
            "Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the "
            "polygons."),
        "PROBABILITIES": translate("Pixelwise",
            "A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” "
            "writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from "
            "the probabilities at those that count."),
        "BOUNDARY_TOLERANCE": translate("Pixelwise",
            "2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders "
            "of each class."),
        "ERROR_CLASS": translate("Pixelwise",
            "Name or value of the class for “errors of one class”."),
    }


def _output_tooltips() -> dict[str, str]:
    return {
        "REPORT": translate("Pixelwise",
            "A web page with the figures, what each of them means, and the confusion matrix."),
        "ERRORS": translate("Pixelwise",
            "A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points."),
        "CLASS_ERRORS": translate("Pixelwise",
            "A raster of true positives, false positives, false negatives and true negatives of one class. Not for "
            "points."),
        "OBJECTS": translate("Pixelwise",
            "Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons "
            "against polygons."),
        "MATRIX": translate("Pixelwise",
            "Counts of pixels or points: a row per class of the reference, a column per class of the map."),
        "METRICS": translate("Pixelwise",
            "All figures in one file for scripts (JSON)."),
        "METRICS_TABLE": translate("Pixelwise",
            "The same figures as rows of a table (CSV)."),
    }


def assess_accuracy() -> str:
    return translate("Pixelwise",
        "<p>Compares a map with what is really there and says how right it is: one confusion matrix, and from it all "
        "the usual figures, a report, and a map of the errors. Rasters may be of any size.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Map</strong>: a class raster or polygons. <strong>Reference</strong>: a raster, polygons or "
        "points. A reference that the model was trained on, or chips beside it, makes the map look better than it "
        "is.</p>"
        "<h3>Which reference</h3>"
        "<p>For a figure in a publication draw points at random with “Create accuracy sample”, look at each without "
        "looking at the map, and enter what you see. From such points the report also estimates the true area of each "
        "class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Report</strong>: a web page to read and to print. <strong>Error map</strong>: where the map is "
        "right and what it takes for what. <strong>Errors of one class</strong>: missed and falsely found. "
        "<strong>Confusion matrix</strong> and <strong>figures</strong>: files. Overall accuracy, mean IoU, kappa and "
        "macro F1 are outputs for models and scripts; one that is not defined stays empty.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg "
        "REFERENCE_FIELD=reference REPORT=accuracy.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Seconds for points, else about as long as it takes to read both layers.</p>")
