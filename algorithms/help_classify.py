"""Help text and tooltips of “Classify raster”; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


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
        "PIXEL_SIZE": translate("Pixelwise",
            "For map services and other layers that are no file: the size of the pixels with which the extent is "
            "rendered, best that of the model, such as 0.5."),
        "RESAMPLE": translate("Pixelwise",
            "For rasters with other pixels than those of the training: the network sees them resized, the map has "
            "the raster's pixels."),
        "MERGE": translate("Pixelwise",
            "blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window "
            "counts."),
        "WINDOW_SIZE": translate("Pixelwise",
            "Width and height of the pieces that are computed at a time. Larger ones show the network more around "
            "a pixel and take more memory. Automatic: some 1,000 pixels of the model's size."),
        "MARGIN": translate("Pixelwise",
            "Border of a window in which the network saw little around it. Neighbouring windows share twice as "
            "much. Automatic: as far as the network sees, 64 to 128 for most."),
        "BATCH_SIZE": translate("Pixelwise",
            "Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is "
            "short."),
        "MEMORY_MB": translate("Pixelwise",
            "Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 "
            "MB."),
        "DEVICE": translate("Pixelwise",
            "auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps."),
        "DEVICES": translate("Pixelwise",
            "GPUs that share the windows. 1 suits most; 0 takes all there are."),
        "PRECISION": translate("Pixelwise",
            "auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows."),
        "MODELS": translate("Pixelwise",
            "Their probabilities are averaged with those of the model: slower, but steadier."),
        "TEST_TIME_AUGMENTATION": translate("Pixelwise",
            "The windows are also classified mirrored (flips, four times the work) or in all eight symmetries "
            "(eight times), and the mean counts: often a better map."),
        "CRF": translate("Pixelwise",
            "Moves the borders of classes to those of the colours. For sharp images with red, green and blue."),
        "THRESHOLDS": translate("Pixelwise",
            "As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no "
            "data."),
        "MAJORITY": translate("Pixelwise",
            "Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer "
            "borders. 5 is gentle, 15 strong."),
        "SIEVE": translate("Pixelwise",
            "Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps "
            "all."),
        "COG": translate("Pixelwise",
            "Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for "
            "maps that are shared."),
        "PROBABILITY_TYPE": translate("Pixelwise",
            "uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are."),
        "UNCERTAINTY_MEASURE": translate("Pixelwise",
            "entropy: of all probabilities. margin: how near the second class comes to the first. Take "
            "entropy, unless two classes are all that matters."),
        "WHERE_TO_LABEL_COUNT": translate("Pixelwise",
            "So many windows are outlined where the network is least sure. 20 are one or two hours' work."),
        "RESUME": translate("Pixelwise",
            "Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are "
            "still the same."),
        "OUTPUT": translate("Pixelwise",
            "GeoTIFF with a class value per pixel, on the pixels of the input."),
        "POLYGONS": translate("Pixelwise",
            "Polygons of the classes with class value, class name, area, perimeter and mean confidence."),
        "PROBABILITIES": translate("Pixelwise",
            "GeoTIFF with a band per class: how sure the network is of it."),
        "CONFIDENCE": translate("Pixelwise",
            "GeoTIFF with the probability of the class that was chosen."),
        "UNCERTAINTY": translate("Pixelwise",
            "GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know."),
        "WHERE_TO_LABEL": translate("Pixelwise",
            "Polygons of the most uncertain windows: digitise these next, and the model learns most."),
        "CLASS_AREAS": translate("Pixelwise",
            "A web page with the pixels, the share and the area of each class."),
    }


def classify_raster() -> str:
    return translate("Pixelwise",
        "<p>Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is "
        "computed in windows that fade into each other, so that no seams show, and never held in memory as a "
        "whole.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Raster</strong>: with the same bands and about the same pixel size as the training rasters; with "
        "other pixels, choose <strong>show it to the network with the model's pixel size</strong>. <strong>Model "
        "file</strong>: made by “Train segmentation model”. Both are compared before the run. A map service needs a "
        "<strong>pixel size</strong> and an <strong>extent</strong>.</p>"
        "<p><strong>Area</strong> and <strong>extent</strong> limit what is classified.</p>"
        "<h3>Better maps</h3>"
        "<p><strong>Mean over turned and mirrored windows</strong> and <strong>more models</strong> give steadier "
        "maps and take longer. <strong>Smallest patch</strong> and <strong>majority filter</strong> remove "
        "speckle.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Class raster</strong>: with names and colours of the classes. Pixels without data in the raster "
        "have none in it. <strong>Class polygons</strong>: neighbours touch without gaps; holes, small ones and "
        "corners can be removed. <strong>Probabilities</strong>: a band per class. <strong>Confidence</strong>, "
        "<strong>uncertainty</strong> and <strong>where to label next</strong> show what to look at. <strong>Table of "
        "class areas</strong>: a web page.</p>"
        "<h3>When it is interrupted</h3>"
        "<p>Finished parts are kept beside the output. The same run goes on from there.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors "
        "OUTPUT=classes.tif POLYGONS=classes.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>One to two million pixels a second on two processor cores with the default network, many times as fast on "
        "a GPU.</p>")
