"""A picture of each graphical model as the model designer draws it, and one of the designer with a copy to edit.

Runs inside QGIS, started by scripts/screenshots.sh; PIXELWISE_FOLDER gets pictures/NAME.png and pictures/designer.png.
"""

from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from screens import after, finish, guarded, save, start

from pixelwise.algorithms.desktop.model_menu import copy_of
from pixelwise.algorithms.help_models import MODELS
from pixelwise.algorithms.shipped_models import ShippedModel

MARGIN, SCALE = 12, 1.25
SHOWN = "activelearninground"
kept = {}


@guarded
def begin():
    for name in MODELS:
        model = copy_of(ShippedModel(name).create())
        assert isinstance(model, QgsProcessingModelAlgorithm)
        designer = ModelerDialog.create(model)
        designer.resize(1300, 850)
        designer.show()
        kept[name] = designer
    after(3000, take)


@guarded
def take():
    for name, designer in kept.items():
        save(drawn(designer.view().scene()), name)
    designer = kept[SHOWN]
    designer.raise_()
    # As far away as needed to see all of it.
    designer.view().fitInView(designer.view().scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    after(1000, take_designer)


@guarded
def take_designer():
    save(kept[SHOWN].grab().toImage(), "designer")
    finish()


def drawn(scene):
    """All of a scene, without the empty ground around it."""
    part = scene.itemsBoundingRect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    image = QImage(int(part.width() * SCALE), int(part.height() * SCALE), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), part)
    painter.end()
    return image


start(begin)
