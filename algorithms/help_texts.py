"""Help texts and tooltips of the algorithms that use models; tooltips are looked up by key.

The formatter is kept away: it puts a comma after the last argument of a call, and pylupdate5 passes over such calls.
"""

from __future__ import annotations

from .translation import translate

# fmt: off


def describe_model_tooltips() -> dict[str, str]:
    return {
        "MODEL": translate("Pixelwise",
            "File that was made by “Train segmentation model”."),
        "OUTPUT": translate("Pixelwise",
            "A web page about the model: bands, classes, network, accuracy and the settings of its training."),
    }


def classify_raster_tooltips() -> dict[str, str]:
    return {
        "INPUT": translate("Pixelwise",
            "The raster to classify. Its bands must be those the model was trained on."),
        "MODEL": translate("Pixelwise",
            "File that was made by “Train segmentation model”."),
        "BANDS": translate("Pixelwise",
            "The bands in the order of the model. None chosen: all bands."),
        "AREA": translate("Pixelwise",
            "Polygons inside which the raster is classified. Outside the class raster has no data."),
        "EXTENT": translate("Pixelwise",
            "Rectangle that is classified. Empty: the whole raster."),
        "WINDOW_SIZE": translate("Pixelwise",
            "Width and height of the pieces that are computed at a time."),
        "MARGIN": translate("Pixelwise",
            "Border of a window that is discarded, because the network saw little around it."),
        "BATCH_SIZE": translate("Pixelwise",
            "Windows that are computed together. Lower it when memory runs out."),
        "DEVICE": translate("Pixelwise",
            "auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps."),
        "OUTPUT": translate("Pixelwise",
            "GeoTIFF with a class value per pixel, on the pixels of the input."),
        "POLYGONS": translate("Pixelwise",
            "Polygons of the classes with class value, class name and area in square metres."),
        "PROBABILITIES": translate("Pixelwise",
            "GeoTIFF with a band per class: how sure the network is of it."),
        "CLASS_AREAS": translate("Pixelwise",
            "A web page with the pixels, the share and the area of each class."),
    }


def describe_model() -> str:
    return translate("Pixelwise",
        "<p>Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how "
        "it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing "
        "is computed.</p>"
        "<h3>Inputs</h3>"
        "<p><b>Model file</b>: made by “Train segmentation model”.</p>"
        "<h3>Outputs</h3>"
        "<p><b>Description</b>: a web page. The same facts are outputs, so that scripts and graphical models can use "
        "them.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html"
        "</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Less than a second.</p>")


def classify_raster() -> str:
    return translate("Pixelwise",
        "<p>Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is "
        "computed in windows that overlap, so that no seams show, and never held in memory as a whole.</p>"
        "<h3>Inputs</h3>"
        "<p><b>Raster</b>: with the same bands and about the same pixel size as the training rasters. <b>Model "
        "file</b>: made by “Train segmentation model”. Both are compared before the run.</p>"
        "<p><b>Area</b> and <b>extent</b> limit what is classified.</p>"
        "<h3>Outputs</h3>"
        "<p><b>Class raster</b>: with names and colours of the classes. Pixels without data in the raster have none "
        "in it. <b>Class polygons</b>: with class value, class name and area. <b>Probabilities</b>: a band per "
        "class. <b>Table of class areas</b>: a web page.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors "
        "OUTPUT=classes.tif POLYGONS=classes.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>One to two million pixels a second on two processor cores with the default network, ten times as many on "
        "a GPU.</p>")


def chips_train_classify() -> str:
    return translate("Pixelwise",
        "<p>From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network "
        "on them and classifies a raster with it.</p>"
        "<h3>Inputs</h3>"
        "<p><b>Training raster</b>, <b>labels</b> and their <b>class field</b>; the <b>raster to classify</b>, which "
        "may be the same; and how many <b>epochs</b> to train.</p>"
        "<h3>Outputs</h3>"
        "<p>The <b>model file</b>, the <b>class raster</b> and the <b>class polygons</b>.</p>"
        "<p>Open it in the model designer to change its steps.</p>")
