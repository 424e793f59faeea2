"""docs/workflows.md and docs/server.md: every model has its place and picture, and the commands are right."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.jobfile import read_job, write_job
from pixelwise.jobs.kinds import KINDS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = {name: (DOCS / name).read_text(encoding="utf-8") for name in ("workflows.md", "server.md")}
PLUGIN = ROOT / "build" / "plugins" / "pixelwise"
MODELS = sorted(path.stem for path in (ROOT / "resources" / "models").glob("*.model3"))


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGES[page], re.DOTALL)


def commands() -> list[Any]:
    """Every call of qgis_process in the pages, taken apart as a shell does."""
    found = []
    for page in PAGES:
        for block in (*blocks(page, "sh"), *blocks(page, "bash")):
            lines = block.replace("\\\n", " ").splitlines()
            calls = [line for line in lines if line.startswith("qgis_process run") and " -- " in line]
            found += [pytest.param(shlex.split(line.split(" >")[0]), id=line.split()[2]) for line in calls]
    return found


@pytest.mark.parametrize("name", MODELS)
def test_every_model_is_explained_with_its_picture_and_its_command(name: str) -> None:
    assert f"](images/models/{name}.png)" in PAGES["workflows.md"]
    assert f"qgis_process run pixelwise:{name} -- " in PAGES["workflows.md"]


@pytest.mark.parametrize("page", PAGES)
def test_pictures_and_pages_that_are_named_are_there(page: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", PAGES[page])
    assert [target for target in targets if not (DOCS / target).exists()] == []


@pytest.mark.parametrize("command", commands())
def test_the_commands_name_parameters_that_there_are(command: list[str], qgis: Any) -> None:
    from qgis.core import QgsApplication, QgsProcessingParameterDefinition

    algorithm = QgsApplication.processingRegistry().algorithmById(command[2])
    given = {word.split("=")[0] for word in command[command.index("--") + 1 :]}
    definitions = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
    assert given <= set(definitions)
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    missing = [
        name
        for name, definition in definitions.items()
        if not definition.flags() & optional and definition.defaultValue() is None and name not in given
    ]
    assert missing == []


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A raster with noise, a label raster, and chips of them."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    random = np.random.default_rng(1)
    arrays = {"ortho": random.integers(0, 255, (3, 96, 96), np.uint8), "labels": np.zeros((1, 96, 96), np.uint8)}
    arrays["labels"][:, 20:60, 20:60] = 1
    for name, array in arrays.items():
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 96, 96, len(array))
        dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
        dataset.SetProjection(crs.ExportToWkt())
        dataset.WriteArray(array)
        dataset = None
    labels = LabelLayer(str(tmp_path / "labels.tif"), is_raster=True)
    job = ExportJob([str(tmp_path / "ortho.tif")], [labels], str(tmp_path / "chips"), chip_size=32)
    export_chips(job, SilentFeedback())
    return tmp_path


def variables(scene: Path, **more: str) -> dict[str, str]:
    """What the scripts of the page take from the environment, and srun, which just runs what it is told to."""
    programs = scene / "programs"
    programs.mkdir()
    (programs / "srun").write_text('#!/bin/sh\ncase "$1" in --*) shift;; esac\nexec "$@"\n')
    (programs / "srun").chmod(0o755)
    path = f"{programs}:/usr/bin:/bin"
    return {"PATH": path, "HOME": str(scene), "WORKER": sys.executable, "PLUGIN": str(PLUGIN)} | more


def run_script(text: str, scene: Path, **more: str) -> None:
    script = scene / "script.sh"
    script.write_text(text)
    subprocess.run(["bash", "-n", script], check=True)
    done = subprocess.run(
        ["bash", script], cwd=scene, env=variables(scene, **more), capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr[-2000:] + done.stdout[-2000:]


def test_the_job_written_by_hand_is_run_by_the_slurm_script(scene: Path) -> None:
    (block,) = blocks("server.md", "json")
    job = json.loads(block)
    assert set(job["parameters"]) == {"chips", "output", "epochs", "device", "devices"}
    (scene / "page.json").write_text(block)
    assert read_job(scene / "page.json")[1].epochs == 200
    # The same with what there is on this machine.
    paths = {"chips": str(scene / "chips"), "output": str(scene / "model.safetensors")}
    here = {"epochs": 1, "device": "cpu", "devices": 1, "encoder_weights": "none"}
    job["parameters"] |= paths | here
    (scene / "train.job.json").write_text(json.dumps(job))
    run_script(blocks("server.md", "bash")[1], scene, OMP_NUM_THREADS="1")
    assert (scene / "model.safetensors").is_file()


def test_a_task_of_the_array_runs_its_line_of_the_list(scene: Path) -> None:
    for name in ("one", "two"):
        labels = LabelLayer(str(scene / "labels.tif"), is_raster=True)
        write_job(scene / f"{name}.json", ExportJob([str(scene / "ortho.tif")], [labels], str(scene / name)))
    (scene / "jobs.txt").write_text("one.json\ntwo.json\n")
    run_script(blocks("server.md", "bash")[2], scene, SLURM_ARRAY_TASK_ID="2")
    assert (scene / "two" / "dataset.json").is_file() and not (scene / "one").exists()


@pytest.mark.qgis
def test_the_script_of_the_night_classifies_what_is_new(scene: Path) -> None:
    if not Path("/usr/bin/qgis_process").exists():
        pytest.skip("qgis_process is not installed")
    pytest.importorskip("torch")

    from pixelwise.chips.dataset import open_dataset
    from pixelwise.models.header import ModelHeader
    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    dataset = open_dataset(scene / "chips")
    header = ModelHeader(
        "unet", "resnet18", dataset.bands, "uint8", [127.0] * 3, [74.0] * 3, dataset.classes, dataset.ignore_value,
        32, (1.0, 1.0), "", arguments={},
    )  # fmt: skip
    network = build_network("unet", "resnet18", 3, len(dataset.classes))
    save_model(str(scene / "model.safetensors"), weights_of(network), header)
    (scene / "incoming").mkdir()
    (scene / "ortho.tif").rename(scene / "incoming" / "ortho.tif")
    settings = scene / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\npixelwise=true\n")
    script = blocks("server.md", "bash")[0]
    more = {
        "PLACE": str(scene), "QGIS_PLUGINPATH": str(PLUGIN.parent), "QGIS_CUSTOM_CONFIG_PATH": str(scene / "profile"),
        "PIXELWISE_PYTHON": sys.executable, "XDG_RUNTIME_DIR": str(scene), "OMP_NUM_THREADS": "1", "LANG": "C.UTF-8",
    }  # fmt: skip
    run_script(script, scene, **more)
    assert {"ortho.tif", "ortho_polygons.gpkg", "joined.vrt"} <= set(os.listdir(scene / "maps"))


def test_the_kinds_of_jobs_of_the_page_are_those_there_are() -> None:
    sentence = PAGES["server.md"].split("Kinds of jobs are ")[1].split(". ")[0]
    named = set(re.findall(r"`(\w+)`", sentence))
    # Those for tests of the environment, and for the sample scene, are no work for a server.
    assert named <= set(KINDS) and {"export", "train", "classify", "classifyfolder", "assess"} <= named


def test_exit_codes_are_those_of_the_worker() -> None:
    from pixelwise.jobs.worker import CANCELED, DONE, FAILED, UNUSABLE

    text = " ".join(PAGES["server.md"].split())
    assert (
        f"The exit code is {DONE} when it is done, {FAILED} when it failed, {UNUSABLE} when the job file cannot be "
        f"used, and {CANCELED} when it was cancelled"
    ) in text
