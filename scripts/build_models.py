"""Writes the graphical models that the plugin ships.

QT_HASH_SEED=0 /usr/bin/python3 scripts/build_models.py     without the seed Qt shuffles what it writes
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "models"
# Those of the algorithms (models/job.py, maps/job.py, chips/job.py); a test compares them.
DEFAULT_EPOCHS, DEFAULT_COUNT = 0, 20
UNLABELLED = ["background", "ignore"]
COLUMN_WIDTH, ROW_HEIGHT, INPUT_HEIGHT = 300, 110, 70
# Boxes that their longest title fits into.
BOX = QSizeF(240, 30)

Source = QgsProcessingModelChildParameterSource
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
given, made, fixed = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue


@dataclass
class Step:
    """An algorithm of a model.

    `outputs` are those that are the model's too: key of the algorithm → key of the model. Those that are optional in
    the algorithm are so in the model unless they are `wanted`.
    """

    algorithm: str
    sources: Mapping[str, Source]
    outputs: Mapping[str, str] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()
    title: str = ""


def given_or(key: str, default: int) -> Source:
    """A number of the model; one that is not given would reach the step as nothing, not as the model's default."""
    return Source.fromExpression(f"coalesce(@{key}, {default})")


def raster(key: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(key)


def labels() -> list[QgsProcessingParameterDefinition]:
    # Polygons only: QGIS's list of fields crashes when its layer is a raster.
    layer = QgsProcessingParameterVectorLayer("LABELS", types=POLYGONS)
    return [layer, QgsProcessingParameterField("CLASS_FIELD", parentLayerParameterName="LABELS", optional=True)]


def polygons(key: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSource(key, types=POLYGONS)


def unlabelled() -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterEnum(
        "UNLABELLED", options=UNLABELLED, defaultValue=UNLABELLED[0], usesStaticStrings=True, optional=True
    )


def number(key: str, default: float, least: float = 0, whole: bool = True) -> QgsProcessingParameterDefinition:
    kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(key, "", kind, default, optional=True, minValue=least)


def model_file() -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile("MODEL", fileFilter="Pixelwise models (*.safetensors)")


def folder(key: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(key, behavior=QgsProcessingParameterFile.Behavior.Folder)


def chips_train_classify() -> tuple[list[QgsProcessingParameterDefinition], dict[str, Step]]:
    inputs = [raster("INPUT"), *labels(), number("EPOCHS", DEFAULT_EPOCHS), raster("RASTER")]
    steps = {
        "export": Step(
            "pixelwise:exporttrainingchips",
            {"INPUT": given("INPUT"), "LABELS": given("LABELS"), "CLASS_FIELD": given("CLASS_FIELD")},
        ),
        "train": Step(
            "pixelwise:trainsegmentationmodel",
            {"CHIPS": made("export", "OUTPUT"), "EPOCHS": given_or("EPOCHS", DEFAULT_EPOCHS)},
            {"OUTPUT": "model_file"},
        ),
        "classify": Step(
            "pixelwise:classifyraster",
            {"INPUT": given("RASTER"), "MODEL": made("train", "OUTPUT")},
            {"OUTPUT": "class_raster", "POLYGONS": "class_polygons"},
        ),
    }
    return inputs, steps


def folder_to_polygons() -> tuple[list[QgsProcessingParameterDefinition], dict[str, Step]]:
    inputs = [folder("FOLDER"), model_file(), number("MINIMUM_AREA", 0, whole=False)]
    inputs.append(number("SIMPLIFY", 0, whole=False))
    steps = {
        "classify": Step(
            "pixelwise:classifyfolder",
            {"INPUT": given("FOLDER"), "MODEL": given("MODEL")},
            {"OUTPUT": "folder_of_class_rasters"},
        ),
        "outline": Step(
            "pixelwise:vectorizeclasses",
            {
                "INPUT": made("classify", "MAP"),
                "MINIMUM_AREA": given_or("MINIMUM_AREA", 0),
                "SIMPLIFY": given_or("SIMPLIFY", 0),
            },
            {"OUTPUT": "class_polygons"},
        ),
    }
    return inputs, steps


def train_and_assess() -> tuple[list[QgsProcessingParameterDefinition], dict[str, Step]]:
    inputs = [raster("INPUT"), *labels(), polygons("HELD_OUT"), unlabelled(), number("EPOCHS", DEFAULT_EPOCHS)]
    steps = {
        "extent": Step("native:polygonfromlayerextent", {"INPUT": given("INPUT")}, title="All of the raster"),
        "area": Step(
            "native:difference",
            {"INPUT": made("extent", "OUTPUT"), "OVERLAY": given("HELD_OUT")},
            title="All but the held-out area",
        ),
        "export": Step(
            "pixelwise:exporttrainingchips",
            {
                "INPUT": given("INPUT"),
                "LABELS": given("LABELS"),
                "CLASS_FIELD": given("CLASS_FIELD"),
                "AREA": made("area", "OUTPUT"),
                "UNLABELLED": given("UNLABELLED"),
            },
        ),
        "train": Step(
            "pixelwise:trainsegmentationmodel",
            {"CHIPS": made("export", "OUTPUT"), "EPOCHS": given_or("EPOCHS", DEFAULT_EPOCHS)},
            {"OUTPUT": "model_file"},
        ),
        "classify": Step(
            "pixelwise:classifyraster",
            {"INPUT": given("INPUT"), "MODEL": made("train", "OUTPUT"), "AREA": given("HELD_OUT")},
            {"OUTPUT": "class_raster"},
        ),
        "assess": Step(
            "pixelwise:assessaccuracy",
            {
                "MAP": made("classify", "OUTPUT"),
                "REFERENCE": given("LABELS"),
                "REFERENCE_FIELD": given("CLASS_FIELD"),
                "AREA": given("HELD_OUT"),
                "UNLABELLED": given("UNLABELLED"),
            },
            {"REPORT": "report", "ERRORS": "error_map"},
        ),
    }
    return inputs, steps


def _look(model: Source) -> dict[str, Step]:
    """Where a model is least sure, and what it sees there."""
    return {
        "classify": Step(
            "pixelwise:classifyraster",
            {"INPUT": given("INPUT"), "MODEL": model, "WHERE_TO_LABEL_COUNT": given_or("COUNT", DEFAULT_COUNT)},
            {"OUTPUT": "class_raster", "WHERE_TO_LABEL": "windows_to_label"},
            wanted=("WHERE_TO_LABEL",),
        ),
        "clip": Step(
            "native:clip",
            {"INPUT": made("classify", "POLYGONS"), "OVERLAY": made("classify", "WHERE_TO_LABEL")},
            {"OUTPUT": "labels_to_correct"},
            title="The map inside the windows",
        ),
    }


def where_to_label() -> tuple[list[QgsProcessingParameterDefinition], dict[str, Step]]:
    return [raster("INPUT"), model_file(), number("COUNT", DEFAULT_COUNT, 1)], _look(given("MODEL"))


def active_learning_round() -> tuple[list[QgsProcessingParameterDefinition], dict[str, Step]]:
    inputs = [raster("INPUT"), folder("CHIPS"), model_file(), *labels(), polygons("WINDOWS"), unlabelled()]
    inputs += [number("EPOCHS", DEFAULT_EPOCHS), number("COUNT", DEFAULT_COUNT, 1)]
    steps = {
        "describe": Step("pixelwise:describemodel", {"MODEL": given("MODEL")}, title="What the model is like"),
        "export": Step(
            "pixelwise:exporttrainingchips",
            {
                "INPUT": given("INPUT"),
                "LABELS": given("LABELS"),
                "CLASS_FIELD": given("CLASS_FIELD"),
                "AREA": given("WINDOWS"),
                "UNLABELLED": given("UNLABELLED"),
                "CHIP_SIZE": made("describe", "CHIP_SIZE"),
                "APPEND": fixed(True),
                "OUTPUT": given("CHIPS"),
            },
            title="Append to the chips",
        ),
        "train": Step(
            "pixelwise:trainsegmentationmodel",
            {
                "CHIPS": made("export", "OUTPUT"),
                "FINE_TUNE": given("MODEL"),
                "ARCHITECTURE": made("describe", "ARCHITECTURE"),
                "ENCODER": made("describe", "ENCODER"),
                "EPOCHS": given_or("EPOCHS", DEFAULT_EPOCHS),
            },
            {"OUTPUT": "model_file"},
            title="Go on with the training",
        ),
    }
    return inputs, steps | _look(made("train", "OUTPUT"))


MODELS: dict[str, Callable[[], tuple[list[QgsProcessingParameterDefinition], dict[str, Step]]]] = {
    "chipstrainclassify": chips_train_classify,
    "foldertopolygons": folder_to_polygons,
    "trainandassess": train_and_assess,
    "wheretolabel": where_to_label,
    "activelearninground": active_learning_round,
}


def build(name: str) -> QgsProcessingModelAlgorithm:
    """A model by its name; the provider must be registered, so that its algorithms are known."""
    from pixelwise.algorithms.help_models import model_texts

    texts = model_texts(name)
    inputs, steps = MODELS[name]()
    model = QgsProcessingModelAlgorithm(texts.title, "")
    model.setHelpContent({"ALG_DESC": texts.help})
    for row, parameter in enumerate(inputs):
        parameter.setDescription(texts.labels[parameter.name()])
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(_place(0, row * INPUT_HEIGHT / ROW_HEIGHT))
        component.setSize(BOX)
        model.addModelParameter(parameter, component)
    model.setParameterOrder([parameter.name() for parameter in inputs])
    for row, (child, step) in enumerate(steps.items()):
        model.addChildAlgorithm(_child(child, step, row, texts.labels))
    model.updateDestinationParameters()
    return model


def _child(name: str, step: Step, row: int, texts: Mapping[str, str]) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(name)
    child.setDescription(step.title or child.algorithm().displayName())
    child.setPosition(_place(1, row))
    child.setSize(BOX)
    for key, source in step.sources.items():
        child.addParameterSources(key, [source])
    results = {}
    for key, output in step.outputs.items():
        result = QgsProcessingModelOutput(texts[output])
        # From this QGIS makes the key of the model's output: "Class raster" becomes class_raster.
        result.setDescription(texts[output])
        result.setChildId(name)
        result.setChildOutputName(key)
        result.setMandatory(key in step.wanted)
        result.setPosition(_place(2, row + 0.5 * len(results)))
        result.setSize(BOX)
        results[texts[output]] = result
    child.setModelOutputs(results)
    return child


def _place(column: int, row: float) -> QPointF:
    return QPointF(150 + column * COLUMN_WIDTH, 60 + row * ROW_HEIGHT)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application: Any = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    sys.path.append("/usr/share/qgis/python/plugins")
    from qgis.analysis import QgsNativeAlgorithms

    from pixelwise.algorithms.provider import PixelwiseProvider

    providers = [PixelwiseProvider(), QgsNativeAlgorithms()]
    for provider in providers:
        QgsApplication.processingRegistry().addProvider(provider)
    for name in MODELS:
        path = FOLDER / f"{name}.model3"
        if not build(name).toFile(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)
    os._exit(0)  # QGIS may crash when Python takes it down


if __name__ == "__main__":
    main()
