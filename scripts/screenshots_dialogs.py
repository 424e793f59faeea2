"""A picture of each algorithm's dialog, for its page in the documentation; on the sample scene.

Runs inside QGIS, started by scripts/screenshots.sh; PIXELWISE_FOLDER holds scene/scene.tif and scene/labels.gpkg, and
gets pictures/NAME.png.
"""

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from screens import FOLDER, after, arrange_window, finish, guarded, open_dialog, save_dialog, start

SIZE = 900, 700
# What is chosen where a dialog asks for it; everything else shows its default.
CHOSEN = {
    "INPUT": "raster",
    "LABELS": "labels",
    "CLASS_FIELD": "class",
    "MAP": "raster",
    "REFERENCE": "labels",
    "REFERENCE_FIELD": "class",
}
kept = {}


@guarded
def begin():
    arrange_window(1200, 800)
    layers = {
        "raster": QgsRasterLayer(str(FOLDER / "scene" / "scene.tif"), "scene"),
        "labels": QgsVectorLayer(f"{FOLDER / 'scene' / 'labels.gpkg'}|layername=labels", "labels", "ogr"),
    }
    QgsProject.instance().addMapLayers(list(layers.values()))
    kept["layers"] = layers
    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    kept["names"] = sorted(algorithm.name() for algorithm in provider.algorithms())
    after(1000, show_next)


@guarded
def show_next():
    if not kept["names"]:
        finish()
    name = kept["names"].pop(0)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"pixelwise:{name}")
    parameters = {}
    for definition in algorithm.parameterDefinitions():
        value = kept["layers"].get(CHOSEN.get(definition.name()), CHOSEN.get(definition.name()))
        if value is not None:
            parameters[definition.name()] = [value] if definition.type() == "multilayer" else value
    dialog = open_dialog(f"pixelwise:{name}", parameters)
    dialog.resize(*SIZE)
    kept["dialog"] = dialog
    after(2500, lambda: take(name))


@guarded
def take(name):
    save_dialog(kept["dialog"], name)
    kept["dialog"].close()
    after(300, show_next)


start(begin)
