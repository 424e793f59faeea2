"""Help text and tooltips of “Classify folder of rasters”; written as in help_texts.py."""

from __future__ import annotations

from .help_classify import classify_raster_tooltips
from .translation import translate

# fmt: off


def classify_folder_tooltips() -> dict[str, str]:
    return classify_raster_tooltips() | {
        "INPUT": translate("Pixelwise",
            "All rasters in this folder are classified, each on its own. Their bands must be those the model was "
            "trained on."),
        "ALSO": translate("Pixelwise",
            "Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it."),
        "PATTERN": translate("Pixelwise",
            "Which files of the folder are rasters: names with asterisks, and semicolons between them, as in "
            "ortho_*.tif;*.jp2."),
        "SUBFOLDERS": translate("Pixelwise",
            "Goes down into the folders of the folder. The maps lie in folders of the same names."),
        "BANDS": translate("Pixelwise",
            "The bands in the order of the model, as in 4;3;2. Empty: all bands."),
        "RESUME": translate("Pixelwise",
            "Maps that are complete are kept where raster, model and settings are still the same; only new and "
            "changed rasters are classified."),
        "OUTPUT": translate("Pixelwise",
            "Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them "
            "as one. It must be another folder than that of the rasters."),
    }


def classify_folder() -> str:
    return translate("Pixelwise",
        "<p>Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to "
        "one layer.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Folder of rasters</strong>: GeoTIFF and other files; their names can be limited to a pattern. "
        "<strong>Model file</strong>: made by “Train segmentation model”. All other options are those of “Classify "
        "raster”.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Folder of class rasters</strong>: a class raster for each raster, under the same name, and what "
        "you have chosen as well. <strong>All class rasters as one</strong>: a virtual raster, joined.vrt, which is "
        "loaded into the project; it needs rasters of one CRS.</p>"
        "<h3>When it is interrupted, or run again</h3>"
        "<p>Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is "
        "new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails "
        "and names it.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps "
        "ALSO=polygons</code></p>"
        "<h3>How long it takes</h3>"
        "<p>As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores "
        "with the default network, many times as fast on a GPU.</p>")
