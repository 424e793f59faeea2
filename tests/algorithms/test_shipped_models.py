"""The graphical model that comes with the plugin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingModelChildParameterSource, QgsProcessingParameterDefinition

from pixelwise.algorithms.shipped_models import ChipsTrainClassifyModel
from pixelwise.models.job import TrainJob

ID = "pixelwise:chipstrainclassify"
Make = Callable[..., Any]


def test_the_registry_knows_its_inputs_and_outputs() -> None:
    model = QgsApplication.processingRegistry().algorithmById(ID)
    assert model.canExecute()[1] == ""
    names = [definition.name() for definition in model.parameterDefinitions()]
    assert names == [
        "INPUT", "LABELS", "CLASS_FIELD", "EPOCHS", "RASTER", "class_polygons", "class_raster", "model_file",
    ]  # fmt: skip
    assert [output.name() for output in model.outputDefinitions()] == ["class_polygons", "class_raster", "model_file"]
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = [item.name() for item in model.parameterDefinitions() if not item.flags() & optional]
    assert required == ["INPUT", "LABELS", "RASTER", "class_raster", "model_file"]


def test_its_texts_are_ours() -> None:
    model = ChipsTrainClassifyModel().create()
    assert (model.name(), model.groupId(), model.group()) == ("chipstrainclassify", "models", "Models")
    assert "From an image to a map" in model.shortHelpString()
    assert not model.icon().isNull()


def test_the_file_is_what_its_script_builds() -> None:
    import importlib.util

    path = Path(__file__).resolve().parents[2] / "scripts" / "build_model.py"
    spec = importlib.util.spec_from_file_location("build_model", path)
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    built, shipped = script.build(), ChipsTrainClassifyModel().create()
    assert list(built.childAlgorithms()) == list(shipped.childAlgorithms())
    for name, step in built.childAlgorithms().items():
        other = shipped.childAlgorithms()[name]
        assert step.algorithmId() == other.algorithmId()
        assert _sources(step) == _sources(other)
    assert TrainJob("", "").epochs == script.DEFAULT_EPOCHS


def _sources(step: Any) -> dict[str, list[str]]:
    def text(source: QgsProcessingModelChildParameterSource) -> str:
        return f"{source.parameterName()}|{source.outputChildId()}.{source.outputName()}|{source.expression()}"

    return {key: [text(source) for source in sources] for key, sources in step.parameterSources().items()}


def test_a_run_hands_on_folder_and_file(worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    import processing

    from pixelwise.chips.export import export_chips
    from pixelwise.feedback import SilentFeedback

    # The second step checks the chips before it starts, so they must be real.
    worker._export = lambda job: export_chips(job, SilentFeedback())
    given = {
        "INPUT": str(raster), "LABELS": polygon_layer("memory"), "CLASS_FIELD": "kind", "EPOCHS": 3,
        "RASTER": str(raster),
        "class_raster": str(tmp_path / "c.tif"), "model_file": str(tmp_path / "m.safetensors"),
    }  # fmt: skip
    results = processing.run(ID, given)
    export, train, classify = worker.jobs
    assert (train.chips, train.epochs) == (export.output, 3)
    assert classify.model == train.output == results["model_file"] == given["model_file"]
    assert classify.output == results["class_raster"] == given["class_raster"]
    assert classify.polygons == ""


def test_epochs_that_are_not_given_are_those_of_the_model(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    import processing

    from pixelwise.chips.export import export_chips
    from pixelwise.feedback import SilentFeedback

    worker._export = lambda job: export_chips(job, SilentFeedback())
    given = {"INPUT": str(raster), "LABELS": polygon_layer(), "RASTER": str(raster)}
    processing.run(ID, given | {"class_raster": "TEMPORARY_OUTPUT", "model_file": str(tmp_path / "m.safetensors")})
    assert worker.jobs[1].epochs == TrainJob.epochs
