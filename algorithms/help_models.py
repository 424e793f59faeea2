"""Titles, help texts, labels and tooltips of the graphical models; written as in help_texts.py.

Inputs are in capitals; the keys of outputs are their labels in English with underscores, as QGIS makes them.
"""

from __future__ import annotations

from dataclasses import dataclass

from .translation import translate

# fmt: off


@dataclass(frozen=True)
class ModelTexts:
    """`labels` and `tooltips` are those of the inputs and outputs, by their keys."""

    title: str
    summary: str
    help: str
    labels: dict[str, str]
    tooltips: dict[str, str]


def model_texts(name: str) -> ModelTexts:
    """The texts of a model in the language of QGIS."""
    return MODELS[name]()


def chips_train_classify() -> ModelTexts:
    text = translate("Pixelwise",
        "<p>From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on "
        "them, classifies a raster with it, and outlines the classes.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Training raster</strong>, <strong>labels</strong> and their <strong>class field</strong>; the "
        "<strong>raster to classify</strong>, which may be the same; and how many <strong>epochs</strong> to "
        "train.</p>"
        "<h3>Outputs</h3>"
        "<p>The <strong>model file</strong>, the <strong>class raster</strong> and the <strong>class "
        "polygons</strong>.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg "
        "CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif "
        "class_polygons=map.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it "
        "on a GPU.</p>"
        "<p>To change its steps, right-click it in the Processing Toolbox and choose <strong>Edit a copy</strong>.</p>")
    return ModelTexts(
        translate("Pixelwise", "From labels to a map (chips, training, classification)"),
        translate("Pixelwise", "Cuts chips, trains a network on them and classifies a raster with it, in one go."),
        text,
        _labels() | {
            "INPUT": translate("Pixelwise", "Training raster"),
            "RASTER": translate("Pixelwise", "Raster to classify"),
            "class_polygons": translate("Pixelwise", "Class polygons"),
        },
        _tooltips() | {
            "RASTER": translate("Pixelwise", "A raster with the same bands. It may be the training raster."),
            "class_polygons": translate("Pixelwise", "The outlines of the classes, which touch without gaps."),
        })


def classify_folder_to_polygons() -> ModelTexts:
    text = translate("Pixelwise",
        "<p>Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes "
        "across the borders of the rasters.</p>"
        "<h3>Inputs</h3>"
        "<p>The <strong>folder of rasters</strong>, all of one CRS, and the <strong>model file</strong>. "
        "<strong>Smallest polygon</strong> and <strong>simplify</strong> make polygons that are easier to work "
        "with.</p>"
        "<h3>Outputs</h3>"
        "<p>The <strong>folder of class rasters</strong> with a map for each raster and joined.vrt, which shows all "
        "of them as one, and the <strong>class polygons</strong>.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors "
        "folder_of_class_rasters=maps class_polygons=buildings.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it "
        "classifies only new and changed rasters.</p>"
        "<p>To change its steps, right-click it in the Processing Toolbox and choose <strong>Edit a copy</strong>.</p>")
    return ModelTexts(
        translate("Pixelwise", "From a folder of rasters to polygons"),
        translate("Pixelwise", "Classifies every raster of a folder and outlines the classes of all as one layer."),
        text,
        _labels() | {
            "FOLDER": translate("Pixelwise", "Folder of rasters"),
            "MINIMUM_AREA": translate("Pixelwise", "Smallest polygon (m²)"),
            "SIMPLIFY": translate("Pixelwise", "Simplify by (pixels)"),
            "folder_of_class_rasters": translate("Pixelwise", "Folder of class rasters"),
            "class_polygons": translate("Pixelwise", "Class polygons"),
        },
        _tooltips() | {
            "FOLDER": translate("Pixelwise",
                "Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was "
                "trained on, and their CRS the same."),
            "MODEL": translate("Pixelwise", "File that was made by “Train segmentation model”."),
            "MINIMUM_AREA": translate("Pixelwise", "Smaller polygons are left out. 0: all are kept."),
            "SIMPLIFY": translate("Pixelwise",
                "Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 "
                "takes away the steps of the pixels."),
            "folder_of_class_rasters": translate("Pixelwise",
                "For a class raster of each raster, and joined.vrt. It must be another folder than that of the "
                "rasters."),
            "class_polygons": translate("Pixelwise", "The outlines of the classes in all rasters, as one layer."),
        })


def train_and_assess() -> ModelTexts:
    text = translate("Pixelwise",
        "<p>Trains a network outside of an area that is held out, classifies that area, and compares the map with the "
        "labels there. The figures say how good the network is where it has never learnt.</p>"
        "<h3>Inputs</h3>"
        "<p>The <strong>raster</strong>, <strong>labels</strong> of all of it and their <strong>class field</strong>. "
        "<strong>Held-out area</strong>: polygons that you have drawn around a part of what is labelled, a fifth of "
        "it for example; let it hold all classes. Choose what <strong>pixels without a label</strong> are: background "
        "where all there is was labelled, else ignore.</p>"
        "<h3>Outputs</h3>"
        "<p>The <strong>report</strong> with confusion matrix and figures, the <strong>error map</strong>, the "
        "<strong>class raster</strong> of the held-out area, and the <strong>model file</strong>.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class "
        "HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it "
        "on a GPU.</p>"
        "<p>To change its steps, right-click it in the Processing Toolbox and choose <strong>Edit a copy</strong>.</p>")
    return ModelTexts(
        translate("Pixelwise", "Train and assess on a held-out area"),
        translate("Pixelwise", "Says how good a network is in an area from which it has learnt nothing."),
        text,
        _labels() | {
            "HELD_OUT": translate("Pixelwise", "Held-out area"),
            "report": translate("Pixelwise", "Report"),
            "error_map": translate("Pixelwise", "Error map"),
        },
        _tooltips() | {
            "HELD_OUT": translate("Pixelwise",
                "Polygons in which nothing is learnt. They must be labelled as carefully as the rest."),
            "class_raster": translate("Pixelwise", "The map of the held-out area."),
            "report": translate("Pixelwise", "A web page with the confusion matrix and the figures of accuracy."),
            "error_map": translate("Pixelwise", "Shows which class was taken for which."),
        })


def where_to_label() -> ModelTexts:
    text = translate("Pixelwise",
        "<p>The beginning of active learning: classifies a raster, outlines the windows where the model is least "
        "sure, and gives what it believes to see there as polygons that you correct. With them the model “Active "
        "learning round” goes on.</p>"
        "<h3>Inputs</h3>"
        "<p>The <strong>raster</strong>, the <strong>model file</strong> and the <strong>number of "
        "windows</strong>.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Windows to label</strong>: number 1 is the least sure. <strong>Labels to correct</strong>: the "
        "map inside these windows; move borders, change <strong>class</strong>, delete and draw until it is right. "
        "Save it as a file. <strong>Class raster</strong>: the whole map.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 "
        "class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>One to two million pixels a second on two processor cores, many times as fast on a GPU.</p>"
        "<p>To change its steps, right-click it in the Processing Toolbox and choose <strong>Edit a copy</strong>.</p>")
    return ModelTexts(
        translate("Pixelwise", "Active learning: where to label first"),
        translate("Pixelwise", "Outlines where a model is least sure, and what it sees there, for you to correct."),
        text,
        _labels() | _learning_labels(), _tooltips() | _learning_tooltips())


def active_learning_round() -> ModelTexts:
    text = translate("Pixelwise",
        "<p>A round of active learning: what you have labelled is added to the chips, the model goes on learning from "
        "all of them, the raster is classified with the new model, and the windows where that is least sure are what "
        "you label for the next round. The first windows come from “Active learning: where to label first”.</p>"
        "<h3>Inputs</h3>"
        "<p>The <strong>raster</strong>; the <strong>chip dataset</strong> that the model was trained on, to which "
        "chips are added; the <strong>model file</strong>; the corrected <strong>labels</strong> with their "
        "<strong>class field</strong>; and the <strong>labelled windows</strong>, in which everything that was to be "
        "labelled is. <strong>Pixels without a label</strong> must be what they were when the chips were made.</p>"
        "<h3>Outputs</h3>"
        "<p>A new <strong>model file</strong> and <strong>class raster</strong>, and <strong>windows to "
        "label</strong> and <strong>labels to correct</strong> for the next round.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips "
        "MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg "
        "model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg "
        "labels_to_correct=labels_2.gpkg</code></p>"
        "<h3>How long it takes</h3>"
        "<p>As long as the training of the first model, or less: some minutes for a hundred chips on two processor "
        "cores, a tenth of it on a GPU.</p>"
        "<p>To change its steps, right-click it in the Processing Toolbox and choose <strong>Edit a copy</strong>.</p>")
    return ModelTexts(
        translate("Pixelwise", "Active learning round"),
        translate("Pixelwise", "Goes on training with what you have labelled, and says what to label next."),
        text,
        _labels() | _learning_labels() | {
            "CHIPS": translate("Pixelwise", "Chip dataset"),
            "LABELS": translate("Pixelwise", "Corrected labels"),
            "WINDOWS": translate("Pixelwise", "Labelled windows"),
        },
        _tooltips() | _learning_tooltips() | {
            "CHIPS": translate("Pixelwise",
                "The folder that the model was trained on. The new chips are added to it."),
            "MODEL": translate("Pixelwise", "The model of the last round, from which the training goes on."),
            "LABELS": translate("Pixelwise", "The labels to correct of the last round, corrected."),
            "CLASS_FIELD": translate("Pixelwise", "The field with the class: “class” in the labels to correct."),
            "WINDOWS": translate("Pixelwise",
                "The windows to label of the last round, without those that you have not labelled."),
        })


def _labels() -> dict[str, str]:
    return {
        "INPUT": translate("Pixelwise", "Raster"),
        "LABELS": translate("Pixelwise", "Label polygons"),
        "CLASS_FIELD": translate("Pixelwise", "Class field"),
        "UNLABELLED": translate("Pixelwise", "Pixels without a label are"),
        "EPOCHS": translate("Pixelwise", "Epochs (0 = automatic)"),
        "MODEL": translate("Pixelwise", "Model file"),
        "model_file": translate("Pixelwise", "Model file"),
        "class_raster": translate("Pixelwise", "Class raster"),
    }


def _tooltips() -> dict[str, str]:
    return {
        "INPUT": translate("Pixelwise", "The raster, of any kind that QGIS opens from a file."),
        "LABELS": translate("Pixelwise", "Polygons of what the network is to learn."),
        "CLASS_FIELD": translate("Pixelwise", "The field with the class. Empty: all polygons are of one class."),
        "UNLABELLED": translate("Pixelwise",
            "background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only "
            "samples were drawn."),
        "EPOCHS": translate("Pixelwise",
            "How often the training goes through all chips. 0: as often as the number of chips needs."),
        "model_file": translate("Pixelwise", "The trained network with all that is needed to use it."),
        "class_raster": translate("Pixelwise", "GeoTIFF with a class value per pixel."),
    }


def _learning_labels() -> dict[str, str]:
    return {
        "COUNT": translate("Pixelwise", "Number of windows"),
        "windows_to_label": translate("Pixelwise", "Windows to label"),
        "labels_to_correct": translate("Pixelwise", "Labels to correct"),
    }


def _learning_tooltips() -> dict[str, str]:
    return {
        "MODEL": translate("Pixelwise", "File that was made by “Train segmentation model”."),
        "COUNT": translate("Pixelwise",
            "How many windows you will label. Each is as large as a chip; ten are about an hour's work."),
        "windows_to_label": translate("Pixelwise", "Squares in which the model is least sure, with their rank."),
        "labels_to_correct": translate("Pixelwise", "What the map shows in these windows, as polygons to correct."),
    }


MODELS = {
    "chipstrainclassify": chips_train_classify,
    "foldertopolygons": classify_folder_to_polygons,
    "trainandassess": train_and_assess,
    "wheretolabel": where_to_label,
    "activelearninground": active_learning_round,
}
