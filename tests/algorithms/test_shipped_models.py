"""The graphical models that come with the plugin, without a worker."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingModelChildParameterSource, QgsProcessingParameterDefinition

from pixelwise.algorithms.help_models import MODELS
from pixelwise.algorithms.shipped_models import ShippedModel
from pixelwise.chips.job import UNLABELLED
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.job import TrainJob

Make = Callable[..., Any]
# Inputs, outputs (required ones with an asterisk), and the steps in the order of the model.
LOOKS = {
    "chipstrainclassify": (
        "INPUT* LABELS* CLASS_FIELD EPOCHS RASTER* class_polygons class_raster* model_file*",
        "exporttrainingchips trainsegmentationmodel classifyraster",
    ),
    "foldertopolygons": (
        "FOLDER* MODEL* MINIMUM_AREA SIMPLIFY folder_of_class_rasters* class_polygons*",
        "classifyfolder vectorizeclasses",
    ),
    "trainandassess": (
        "INPUT* LABELS* CLASS_FIELD HELD_OUT* UNLABELLED EPOCHS error_map report class_raster* model_file*",
        "polygonfromlayerextent difference exporttrainingchips trainsegmentationmodel classifyraster assessaccuracy",
    ),
    "wheretolabel": (
        "INPUT* MODEL* COUNT class_raster* windows_to_label* labels_to_correct*",
        "classifyraster clip",
    ),
    "activelearninground": (
        "INPUT* CHIPS* MODEL* LABELS* CLASS_FIELD WINDOWS* UNLABELLED EPOCHS COUNT class_raster* windows_to_label* "
        "labels_to_correct* model_file*",
        "describemodel exporttrainingchips trainsegmentationmodel classifyraster clip",
    ),
}


def model_of(name: str) -> Any:
    return QgsApplication.processingRegistry().algorithmById(f"pixelwise:{name}")


@pytest.mark.parametrize("name", MODELS)
def test_the_registry_knows_its_inputs_outputs_and_steps(name: str) -> None:
    model = model_of(name)
    assert model.canExecute()[1] == ""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    found = [item.name() + ("" if item.flags() & optional else "*") for item in model.parameterDefinitions()]
    inputs, steps = LOOKS[name]
    assert found == inputs.split()
    outputs = [item.name() for item in model.parameterDefinitions() if item.isDestination()]
    assert [output.name() for output in model.outputDefinitions()] == outputs
    children = model.create().childAlgorithms().values()
    assert sorted(step.algorithmId().split(":")[1] for step in children) == sorted(steps.split())


@pytest.mark.parametrize("name", MODELS)
def test_its_texts_are_ours_and_complete(name: str) -> None:
    model = ShippedModel(name).create()
    assert (model.name(), model.groupId(), model.group()) == (name, "models", "Models")
    assert not model.icon().isNull() and model.shortDescription()
    helped = model.shortHelpString()
    for heading in ("Inputs", "Outputs", "Example", "How long it takes"):
        assert f"<h3>{heading}</h3>" in helped
    assert f"qgis_process run pixelwise:{name} -- " in helped
    for definition in model.parameterDefinitions():
        assert definition.description() and definition.help(), definition.name()
        # All that a model is for comes out of its dialog.
        assert not definition.isDestination() or definition.createByDefault()


@pytest.mark.parametrize("name", MODELS)
def test_the_example_of_the_help_names_what_there_is(name: str) -> None:
    command = model_of(name).shortHelpString().split("<code>")[1].split("</code>")[0]
    keys = {word.split("=")[0] for word in command.split(" -- ")[1].split()}
    known = {definition.name() for definition in model_of(name).parameterDefinitions()}
    assert keys <= known
    required = {word.rstrip("*") for word in LOOKS[name][0].split() if word.endswith("*")}
    assert required <= keys


@pytest.fixture
def script() -> Any:
    path = Path(__file__).resolve().parents[2] / "scripts" / "build_models.py"
    specification = importlib.util.spec_from_file_location("build_models", path)
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    import sys

    sys.modules["build_models"] = module
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", MODELS)
def test_the_file_is_what_its_script_builds(name: str, script: Any) -> None:
    built, shipped = script.build(name), ShippedModel(name).create()
    assert list(built.childAlgorithms()) == list(shipped.childAlgorithms())
    for child, step in built.childAlgorithms().items():
        other = shipped.childAlgorithms()[child]
        assert (step.algorithmId(), step.description()) == (other.algorithmId(), other.description())
        assert _sources(step) == _sources(other)
    assert built.helpContent() == shipped.helpContent()


def test_the_script_has_all_models_and_the_defaults_of_the_jobs(script: Any) -> None:
    assert list(script.MODELS) == list(MODELS)
    assert {path.stem for path in script.FOLDER.glob("*.model3")} == set(MODELS)
    assert TrainJob("", "").epochs == script.DEFAULT_EPOCHS
    assert ClassifyJob("", "", "").where_to_label_count == script.DEFAULT_COUNT
    assert tuple(script.UNLABELLED) == UNLABELLED


def _sources(step: Any) -> dict[str, list[str]]:
    def text(source: QgsProcessingModelChildParameterSource) -> str:
        return f"{source.parameterName()}|{source.outputChildId()}.{source.outputName()}|{source.expression()}"

    return {key: [text(source) for source in sources] for key, sources in step.parameterSources().items()}


@pytest.mark.parametrize("name", MODELS)
def test_it_opens_in_the_model_designer_and_a_copy_can_be_edited(name: str, tmp_path: Path) -> None:
    from processing.modeler.ModelerDialog import ModelerDialog

    from pixelwise.algorithms.desktop.model_menu import EditCopyAction

    action = EditCopyAction()
    action.setData(model_of("classifyraster"), None)
    assert not action.isEnabled()
    action.setData(model_of(name).create(), None)
    assert action.isEnabled()
    before = len(ModelerDialog.dlgs)
    action.execute()
    designer = ModelerDialog.dlgs[before]
    opened = designer.model()
    assert opened.displayName() == model_of(name).displayName()
    assert opened.validate()[0]
    # It is the user's own: saved under a name that is asked for, not over the plugin's file.
    assert opened.sourceFilePath() == ""
    items = designer.view().scene().items()
    assert len(items) > len(opened.childAlgorithms()) + len(opened.parameterComponents())
    path = tmp_path / "own.model3"
    assert opened.toFile(str(path)) and path.stat().st_size > 1000
    designer.close()


def test_a_run_hands_on_folder_and_file(worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    import processing

    _with_real_chips(worker)
    given = {
        "INPUT": str(raster), "LABELS": polygon_layer("memory"), "CLASS_FIELD": "kind", "EPOCHS": 3,
        "RASTER": str(raster),
        "class_raster": str(tmp_path / "c.tif"), "model_file": str(tmp_path / "m.safetensors"),
    }  # fmt: skip
    results = processing.run("pixelwise:chipstrainclassify", given)
    export, train, classify = worker.jobs
    assert (train.chips, train.epochs) == (export.output, 3)
    assert classify.model == train.output == results["model_file"] == given["model_file"]
    assert classify.output == results["class_raster"] == given["class_raster"]
    assert classify.polygons == ""


def test_epochs_that_are_not_given_are_those_of_the_model(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    import processing

    _with_real_chips(worker)
    given = {"INPUT": str(raster), "LABELS": polygon_layer(), "RASTER": str(raster)}
    given |= {"class_raster": "TEMPORARY_OUTPUT", "model_file": str(tmp_path / "m.safetensors")}
    processing.run("pixelwise:chipstrainclassify", given)
    assert worker.jobs[1].epochs == TrainJob.epochs


def test_a_round_appends_to_the_chips_and_goes_on_from_the_model(
    worker: Any, raster: Path, model: Path, tmp_path: Path, polygon_layer: Make, feature_layer: Make
) -> None:
    import processing

    labels, chips = polygon_layer(name="more"), str(tmp_path / "chips")
    given = {"INPUT": [str(raster)], "LABELS": labels, "CLASS_FIELD": "kind", "UNLABELLED": "ignore"}
    _with_real_chips(worker)
    processing.run("pixelwise:exporttrainingchips", given | {"CHIP_SIZE": 64, "STRIDE": 8, "OUTPUT": chips})
    windows = feature_layer("Polygon", ("POLYGON((500000 5000020, 500064 5000020, 500064 5000084, 500000 5000084))",))
    processing.run("pixelwise:activelearninground", {
        "INPUT": str(raster), "CHIPS": chips, "MODEL": str(model), "LABELS": labels,
        "CLASS_FIELD": "kind", "WINDOWS": windows, "UNLABELLED": "ignore", "COUNT": 7,
        "class_raster": str(tmp_path / "c.tif"), "windows_to_label": "TEMPORARY_OUTPUT",
        "labels_to_correct": "TEMPORARY_OUTPUT", "model_file": str(tmp_path / "m2.safetensors"),
    })  # fmt: skip
    _, export, train, classify = worker.jobs
    assert (export.output, export.append, export.chip_size) == (chips, True, 64)
    assert export.unlabelled == "ignore" and export.area is not None
    assert (train.chips, train.fine_tune, train.architecture) == (chips, str(model), "unet")
    assert (train.encoder, train.output) == ("resnet18", classify.model)
    assert classify.where_to_label_count == 7 and classify.where_to_label and classify.polygons


def test_nothing_is_learnt_in_the_area_that_is_held_out(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make, feature_layer: Make
) -> None:
    import processing
    from osgeo import ogr

    areas = []

    def export(job: Any) -> dict[str, Any]:
        # The layer is a temporary file that is gone after the run.
        source = ogr.Open(job.area.path)
        areas.extend(feature.GetGeometryRef().Clone() for feature in source.GetLayer(job.area.layer or 0))
        return _export(job)

    worker._export = export
    held = feature_layer("Polygon", ("POLYGON((500000 5000000, 500040 5000000, 500040 5000100, 500000 5000100))",))
    processing.run("pixelwise:trainandassess", {
        "INPUT": str(raster), "LABELS": polygon_layer(), "CLASS_FIELD": "kind", "HELD_OUT": held,
        "class_raster": str(tmp_path / "c.tif"), "model_file": str(tmp_path / "m.safetensors"),
        "report": str(tmp_path / "r.html"),
    })  # fmt: skip
    _, _, classify, assess = worker.jobs
    assert sum(area.Area() for area in areas) == 80 * 100
    assert all(area.GetEnvelope()[0] == 500040 for area in areas)
    assert classify.area is not None and assess.area is not None
    assert (assess.map.path, assess.reference.field) == (classify.output, "kind")


def _with_real_chips(worker: Any) -> None:
    # The second step checks the chips before it starts, so they must be real.
    worker._export = _export


def _export(job: Any) -> dict[str, Any]:
    from pixelwise.chips.export import export_chips
    from pixelwise.feedback import SilentFeedback

    return export_chips(job, SilentFeedback())
