"""Help text and tooltips of “Create accuracy sample”; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


def create_accuracy_sample_tooltips() -> dict[str, str]:
    return {
        "MAP": translate("Pixelwise",
            "The map to be judged: a class raster of any program, or polygons with a class field."),
        "MAP_FIELD": translate("Pixelwise",
            "Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons "
            "are one class. Rasters have none."),
        "AREA": translate("Pixelwise",
            "Polygons in which all points lie. What is estimated later holds for this area; give the same one to "
            "“Assess accuracy”."),
        "SIZE": translate("Pixelwise",
            "The number of points of all classes together. 0: as many as give the overall accuracy the standard error "
            "below."),
        "ALLOCATION": translate("Pixelwise",
            "equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area "
            "of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is "
            "uncertain (Neyman), for the smallest standard error."),
        "MINIMUM_PER_CLASS": translate("Pixelwise",
            "Rare classes get at least this many points in any case; 25 to 50 let something be said about each class."),
        "MINIMUM_DISTANCE": translate("Pixelwise",
            "No two points are closer than so many metres, for example so that they are not in the same field. 0: "
            "pure chance, which the formulas for standard errors suppose."),
        "TARGET_ERROR": translate("Pixelwise",
            "0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number "
            "of points is 0."),
        "EXPECTED_ACCURACY": translate("Pixelwise",
            "What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 "
            "where nothing is said. For the optimal allocation and for the number of points."),
        "IGNORE": translate("Pixelwise",
            "Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them "
            "then."),
        "UNLABELLED": translate("Pixelwise",
            "For a map of polygons that shows some things only, such as buildings. background: points lie between its "
            "polygons, too, in all of the area or else their extent, so that what the map has missed is found. "
            "ignore: points lie inside polygons only."),
        "PIXEL_SIZE": translate("Pixelwise",
            "Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the "
            "size of the polygons."),
        "SEED": translate("Pixelwise",
            "The same number draws the same points again. Take another, such as 2, for a new sample."),
        "OUTPUT": translate("Pixelwise",
            "A GeoPackage of points with the form to fill in."),
    }


def create_accuracy_sample() -> str:
    return translate("Pixelwise",
        "<p>Draws random points on a map, class by class, for a person to say what is really there. From them “Assess "
        "accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence "
        "intervals.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Map</strong>: a class raster of any size or polygons with a class field. Points lie in the middle "
        "of pixels, where the map has a class and inside the <strong>area</strong>. For a map of buildings or trees "
        "only choose that what lies outside the polygons is <strong>background</strong>: points inside buildings find "
        "no building that is missing.</p>"
        "<h3>How many points</h3>"
        "<p>Give their number, or 0 and the <strong>standard error</strong> that is wanted. "
        "<strong>proportional</strong> suits most maps, with 25 to 50 points at <strong>least per class</strong> so "
        "that rare ones are not forgotten; <strong>optimal</strong> needs an idea of the accuracy of each class. The "
        "log says which error can be expected.</p>"
        "<h3>Filling it in</h3>"
        "<p>Toggle editing and open the attribute table in its form view, or click points with “Identify features”. "
        "Choose what is really there from the list, by better imagery or on the spot. The form does not show what the "
        "map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay "
        "empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not "
        "overwritten.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Sample</strong>: a GeoPackage with <code>id</code>, <code>map_value</code>, "
        "<code>map_class</code>, <code>reference</code> (empty) and <code>weight</code>, the square metres for which "
        "a point stands. The form is stored in it.</p>"
        "<h3>Then</h3>"
        "<p>Run “Assess accuracy” with the same map and area, this layer as reference, the field "
        "<code>reference</code> and the design <strong>stratified</strong>.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional "
        "OUTPUT=sample.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.</p>"
        "<p>After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, "
        "Remote Sensing of Environment 148, 42–57.</p>")
