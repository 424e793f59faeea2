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


def describe_model() -> str:
    return translate("Pixelwise",
        "<p>Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how "
        "it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing "
        "is computed.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Model file</strong>: made by “Train segmentation model”.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Description</strong>: a web page. The same facts are outputs, so that scripts and graphical "
        "models can use them.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Less than a second.</p>")
