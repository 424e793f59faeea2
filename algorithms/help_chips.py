"""Help texts and tooltips of the algorithms that make chips; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


def export_training_chips_tooltips() -> dict[str, str]:
    return _raster_tooltips() | _label_tooltips() | _window_tooltips() | _split_tooltips() | _output_tooltips()


def _raster_tooltips() -> dict[str, str]:
    return {
        "INPUT": translate("Pixelwise",
            "One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are "
            "added to its bands, resampled where they lie on another grid."),
        "BANDS": translate("Pixelwise",
            "Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: "
            "with two rasters of three bands the second one has bands 4 to 6. Empty: all bands."),
        "RESAMPLING": translate("Pixelwise",
            "nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example "
            "bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones."),
        "PIXEL_SIZE": translate("Pixelwise",
            "Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must "
            "then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most."),
        "MASK": translate("Pixelwise",
            "Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows."),
        "MIN_VALID": translate("Pixelwise",
            "0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data."),
        "DTYPE": translate("Pixelwise",
            "source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each "
            "band; the stretch is kept, so that “Classify raster” applies it again."),
    }


def _label_tooltips() -> dict[str, str]:
    return {
        "LABELS": translate("Pixelwise",
            "Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than "
            "the rasters."),
        "CLASS_FIELD": translate("Pixelwise",
            "Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from "
            "1. Names, colours and order come from the layer's style by categories of this field, if it has one. "
            "Empty: everything labelled is one class."),
        "MORE_LABELS": translate("Pixelwise",
            "More layers of any kind, drawn above the labels in their order. Their class comes from the class field "
            "where they have it, else from the field of their style by categories, else each layer is one class with "
            "the layer's name; so are the labels if there is no class field."),
        "AREA": translate("Pixelwise",
            "Polygons inside which the labels are complete. Pixels outside are ignored in training."),
        "UNLABELLED": translate("Pixelwise",
            "background: they are class 0. ignore: nothing is known about them, and they count neither in training "
            "nor in accuracy figures."),
        "CLASS_TABLE": translate("Pixelwise",
            "“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, "
            "JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and "
            "color. Source is the value of the class field, of the label raster, or a layer's name. Several "
            "sources may be one class; the name “ignore” makes a source ignored, the value 0 background."),
        "LINE_WIDTH": translate("Pixelwise",
            "Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads."),
        "POINT_RADIUS": translate("Pixelwise",
            "Points become discs with this radius on the ground, such as 3 for the crowns of trees."),
        "OVERLAP": translate("Pixelwise",
            "order: what is drawn last, as on the map. priority: the class that stands first in the class table, or "
            "has the lowest value. smallest: the smaller feature."),
        "ALL_TOUCHED": translate("Pixelwise",
            "Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features."),
        "IGNORE_BORDER": translate("Pixelwise",
            "So many pixels on each side of every edge of a label are ignored, because digitised edges are "
            "uncertain. 1 or 2 for drone imagery, else 0."),
    }


def _window_tooltips() -> dict[str, str]:
    return {
        "CHIP_SIZE": translate("Pixelwise",
            "Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large "
            "objects, if there is the memory."),
        "WINDOWS": translate("Pixelwise",
            "grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. "
            "features: one around each label feature."),
        "STRIDE": translate("Pixelwise",
            "Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of "
            "256 pixels 128 gives four times as many as 256."),
        "COUNT": translate("Pixelwise",
            "How many random places are tried. Some 500 are enough for a first model."),
        "ROTATIONS": translate("Pixelwise",
            "Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated."),
        "SIZE_JITTER": translate("Pixelwise",
            "0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects "
            "of several scales."),
        "EDGE": translate("Pixelwise",
            "Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing "
            "has no data. drop: they are left out. shift suits most."),
        "KEEP": translate("Pixelwise",
            "all: every chip with data. labelled: only chips with a label of another class than background, and a "
            "share of the others; take it where most of the raster is empty."),
        "MIN_LABELLED": translate("Pixelwise",
            "Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip."),
        "MIN_CLASS": translate("Pixelwise",
            "Chips need so many pixels of one of these classes to count as labelled, for example building=50; "
            "road=20."),
        "NEGATIVES": translate("Pixelwise",
            "With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network "
            "needs some of them to learn what its classes are not."),
        "MAX_CHIPS": translate("Pixelwise",
            "If there are more, some are left out; those that remain are spread over the raster and hold all "
            "classes. 0: all of them; some 2,000 are enough for most."),
        "OVERSAMPLE": translate("Pixelwise",
            "Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times."),
    }


def _split_tooltips() -> dict[str, str]:
    return {
        "SPLIT": translate("Pixelwise",
            "Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual."),
        "TEST": translate("Pixelwise",
            "Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are "
            "many chips."),
        "SPLIT_BY": translate("Pixelwise",
            "blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from "
            "one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one "
            "split. train, validation or test: all chips are for that."),
        "SPLIT_POLYGONS": translate("Pixelwise",
            "A chip belongs to the polygon in which its centre lies. Only with “polygons”."),
        "SPLIT_FIELD": translate("Pixelwise",
            "Field of these polygons that holds train, validation or test."),
        "BUFFER": translate("Pixelwise",
            "So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be "
            "known from what is next door."),
        "FOLDS": translate("Pixelwise",
            "Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 "
            "is usual. 0: none."),
        "SEED": translate("Pixelwise",
            "The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on "
            "chance."),
    }


def _output_tooltips() -> dict[str, str]:
    return {
        "APPEND": translate("Pixelwise",
            "Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same."),
        "CONTAINER": translate("Pixelwise",
            "geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: "
            "one file for all chips."),
        "LAYOUT": translate("Pixelwise",
            "esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They "
            "are written into folders of the dataset, beside Pixelwise's own files."),
        "OUTPUT": translate("Pixelwise",
            "Folder for the chips and their description."),
        "REPORT": translate("Pixelwise",
            "A web page with the classes, the histograms of the bands, example chips and warnings."),
    }


def import_chips_tooltips() -> dict[str, str]:
    return {
        "IMAGES": translate("Pixelwise",
            "Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images "
            "and labels inside."),
        "LABELS": translate("Pixelwise",
            "Folder with the labels: files with the names of the images and one band of class values. Empty: they "
            "are looked for beside the images."),
        "CLASS_TABLE": translate("Pixelwise",
            "A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, "
            "name and color. Source is the value in the label files. Empty: names come from the label files, if they "
            "have any."),
        "BACKGROUND": translate("Pixelwise",
            "What label value 0 means. Empty: nothing is known there, and it is ignored."),
        "IGNORE": translate("Pixelwise",
            "Label values of pixels that must not count, for example 255."),
        "CHIP_SIZE": translate("Pixelwise",
            "Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 "
            "suits most; 0 takes them as they are."),
        "SPLIT": translate("Pixelwise",
            "Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual."),
        "TEST": translate("Pixelwise",
            "Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips."),
        "SPLIT_BY": translate("Pixelwise",
            "auto: by folders or lists called train, val and test if there are any, else at random. random: by the "
            "shares. train, validation or test: all chips are for that."),
        "SEED": translate("Pixelwise",
            "The same number gives the same split. Try 2 or 3 to see how much hangs on chance."),
        "OUTPUT": translate("Pixelwise",
            "Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they "
            "are."),
        "REPORT": translate("Pixelwise",
            "A web page with the classes, the histograms of the bands, example chips and warnings."),
    }


def export_training_chips() -> str:
    return translate("Pixelwise",
        "<p>Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Rasters</strong>: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With "
        "several rasters the first one gives the pixel grid. Pixels without data are left out of everything.</p>"
        "<p><strong>Labels</strong>: polygons, lines or points of the classes, or a raster of class values. They may "
        "have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the "
        "<strong>class field</strong>, it gives the classes their names, colours and order; categories that are "
        "switched off are ignored. <strong>More labels</strong> take further layers, for example one per class.</p>"
        "<p><strong>Class table</strong>: where names are misspelt, or several values are one class, write a "
        "table.</p>"
        "<p><strong>Labelled area</strong>: give it where only parts of the raster are labelled. If labels are "
        "scattered samples, set <strong>pixels without a label</strong> to <i>ignore</i> instead.</p>"
        "<p><strong>Chip size</strong>: 256 suits most objects. <strong>Share for validation</strong>: these chips "
        "lie in blocks of their own, share no pixel with the others, and are never trained on.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Chip dataset</strong>: a folder with images, labels and their description, for “Train "
        "segmentation model”; several rasters can be <strong>added</strong> to one dataset, one after the other. "
        "<strong>Footprints</strong>: the chips as polygons with the share of each class. <strong>Report</strong>: "
        "look at it before you train. <strong>Number of chips</strong>.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg "
        "CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.</p>")


def import_chips() -> str:
    return translate("Pixelwise",
        "<p>Makes a chip dataset of image and label files that another program has written, without copying them "
        "where that is possible.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Folder of images</strong> and <strong>folder of labels</strong>: files of the same names, for "
        "example <i>images/a.tif</i> and <i>labels/a.png</i>. Labels have one band of class values; the Classified "
        "Tiles of ArcGIS can be read, too. All images must have the same bands.</p>"
        "<p><strong>Class table</strong>: gives the label values their names and colours.</p>"
        "<p><strong>Share out by</strong>: folders or lists called train, val and test are followed if there are "
        "any.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Chip dataset</strong>: a folder with a description of the chips, for “Train segmentation model”. "
        "Keep the files where they are as long as you use it. <strong>Footprints</strong>: the chips as polygons with "
        "the share of each class. <strong>Report</strong>: look at it before you train. <strong>Number of "
        "chips</strong>.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks "
        "OUTPUT=chips</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Some hundred chips a second: every file is read once for the statistics.</p>")
