"""Writes the graphical model that the plugin ships.  /usr/bin/python3 scripts/build_model.py"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "models" / "chips_train_classify.model3"
# That of the algorithm (models/job.py); a test compares them.
DEFAULT_EPOCHS = 0
COLUMN_WIDTH, ROW_HEIGHT = 240, 110


def build() -> QgsProcessingModelAlgorithm:
    """The model; the provider must be registered, so that its algorithms are known."""
    model = QgsProcessingModelAlgorithm("chipstrainclassify", "")
    for row, parameter in enumerate(_inputs()):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(_place(0, row))
        model.addModelParameter(parameter, component)
    model.setParameterOrder([parameter.name() for parameter in _inputs()])
    of = QgsProcessingModelChildParameterSource
    _add_step(
        model,
        "export",
        "pixelwise:exporttrainingchips",
        {
            "INPUT": of.fromModelParameter("INPUT"),
            "LABELS": of.fromModelParameter("LABELS"),
            "CLASS_FIELD": of.fromModelParameter("CLASS_FIELD"),
        },
    )
    _add_step(
        model,
        "train",
        "pixelwise:trainsegmentationmodel",
        {
            "CHIPS": of.fromChildOutput("export", "OUTPUT"),
            # A model's input that is not given would reach the step as nothing, not as its default.
            "EPOCHS": of.fromExpression(f"coalesce(@EPOCHS, {DEFAULT_EPOCHS})"),
        },
        {"OUTPUT": "Model file"},
    )
    _add_step(
        model,
        "classify",
        "pixelwise:classifyraster",
        {"INPUT": of.fromModelParameter("RASTER"), "MODEL": of.fromChildOutput("train", "OUTPUT")},
        {"OUTPUT": "Class raster", "POLYGONS": "Class polygons"},
    )
    model.updateDestinationParameters()
    return model


def _inputs() -> list[QgsProcessingParameterDefinition]:
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    whole = QgsProcessingParameterNumber.Type.Integer
    return [
        QgsProcessingParameterRasterLayer("INPUT", "Training raster"),
        # Polygons only: QGIS's list of fields crashes when its layer is a raster.
        QgsProcessingParameterVectorLayer("LABELS", "Label polygons", types=[polygons]),
        QgsProcessingParameterField("CLASS_FIELD", "Class field", parentLayerParameterName="LABELS", optional=True),
        QgsProcessingParameterNumber("EPOCHS", "Epochs", whole, DEFAULT_EPOCHS, optional=True, minValue=0),
        QgsProcessingParameterRasterLayer("RASTER", "Raster to classify"),
    ]


def _add_step(
    model: QgsProcessingModelAlgorithm,
    name: str,
    algorithm: str,
    sources: dict[str, QgsProcessingModelChildParameterSource],
    outputs: dict[str, str] | None = None,
) -> None:
    step = QgsProcessingModelChildAlgorithm(algorithm)
    row = len(model.childAlgorithms())
    step.setChildId(name)
    step.setDescription(step.algorithm().displayName())
    step.setPosition(_place(1, row))
    for key, source in sources.items():
        step.addParameterSources(key, [source])
    results = {}
    for number, (key, description) in enumerate((outputs or {}).items()):
        result = QgsProcessingModelOutput(description)
        # From this QGIS makes the key of the model's output: "Class raster" becomes class_raster.
        result.setDescription(description)
        result.setChildId(name)
        result.setChildOutputName(key)
        result.setPosition(_place(2, row + number))
        results[description] = result
    step.setModelOutputs(results)
    model.addChildAlgorithm(step)


def _place(column: int, row: int) -> QPointF:
    return QPointF(140 + column * COLUMN_WIDTH, 60 + row * ROW_HEIGHT)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    sys.path.append("/usr/share/qgis/python/plugins")
    from pixelwise.algorithms.provider import PixelwiseProvider

    provider = PixelwiseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    if not build().toFile(str(TARGET)):
        raise SystemExit(f"{TARGET} could not be written")
    print(TARGET)
    os._exit(0)  # QGIS may crash when Python takes it down


if __name__ == "__main__":
    main()
