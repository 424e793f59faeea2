"""Help texts and tooltips of the algorithms but for those that make chips; tooltips are looked up by key.

The formatter is kept away: it puts a comma after the last argument of a call, and pylupdate5 passes over such calls.
"""

from __future__ import annotations

from .translation import translate

# fmt: off


def train_segmentation_model_tooltips() -> dict[str, str]:
    return {
        "CHIPS": translate("Pixelwise",
            "Folder that was made by “Export training chips”."),
        "OUTPUT": translate("Pixelwise",
            "One file with the weights and all that is needed to use them on other rasters."),
        "REPORT": translate("Pixelwise",
            "A web page with the settings, the curves of the training and the accuracy of each class."),
        "ARCHITECTURE": translate("Pixelwise",
            "How the network is built. unet is a good choice for nearly everything."),
        "ENCODER": translate("Pixelwise",
            "The part of the network that reads the image. Small ones such as resnet18 train in minutes without a "
            "GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm."),
        "ENCODER_WEIGHTS": translate("Pixelwise",
            "none: training starts from random weights. imagenet: it starts from weights learnt on photographs, "
            "which are downloaded once and help most where there are few chips."),
        "EPOCHS": translate("Pixelwise",
            "How often all chips are seen. The epoch with the best validation is kept."),
        "BATCH_SIZE": translate("Pixelwise",
            "Chips that are computed together. Lower it when memory runs out."),
        "LEARNING_RATE": translate("Pixelwise",
            "The largest step of the weights; it rises at first and falls towards the end."),
        "LOSS": translate("Pixelwise",
            "What training makes small: ce is cross-entropy, dice the Dice loss, ce+dice their sum."),
        "AUGMENT": translate("Pixelwise",
            "Turns, mirrors and brightens chips at random, so that few chips go further."),
        "DEVICE": translate("Pixelwise",
            "auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps."),
        "SEED": translate("Pixelwise",
            "The same number gives the same training on the same computer."),
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


def train_segmentation_model() -> str:
    return translate("Pixelwise",
        "<p>Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept "
        "back for validation.</p>"
        "<h3>Inputs</h3>"
        "<p><b>Chip dataset</b>: the folder made by “Export training chips”.</p>"
        "<p><b>Architecture</b> and <b>encoder</b>: the defaults train in minutes without a GPU. With a GPU, "
        "resnet34 or efficientnet-b3 often do a little better.</p>"
        "<p><b>Weights of the encoder</b>: <i>imagenet</i> helps where there are few chips; it needs the internet "
        "once.</p>"
        "<p><b>Epochs</b>: more epochs take longer and help up to a point. Look at the curves in the report.</p>"
        "<h3>Outputs</h3>"
        "<p><b>Model file</b>: everything “Classify raster” needs. <b>Report</b>: settings, curves and the accuracy "
        "of each class. <b>Mean IoU</b> is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is "
        "good for most purposes. <b>Best epoch</b>.</p>"
        "<p>Cancelling keeps the best epoch so far as the model file.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors "
        "REPORT=report.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>About 2 minutes for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a "
        "GPU. The log says how much time is left.</p>")


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
