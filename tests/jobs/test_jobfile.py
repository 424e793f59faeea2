"""Job files: round trips, and a sentence for everything that can be wrong with one."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from pixelwise.chips.job import ExportJob, ImportJob, LabelLayer, LayerSource
from pixelwise.errors import JobError, OutputError
from pixelwise.jobs.jobfile import job_path_beside, read_job, write_job
from pixelwise.jobs.kinds import KINDS, kind_of
from pixelwise.maps.accuracy.job import AssessJob, SampleJob
from pixelwise.maps.job import ClassifyFolderJob, ClassifyJob, PolygonOptions, VectorizeJob
from pixelwise.models.job import CrossValidateJob, TrainJob
from pixelwise.resources.scene.job import SceneJob
from pixelwise.version import METADATA, plugin_version

ASSESSMENT = AssessJob(LabelLayer("map.tif", is_raster=True), LabelLayer("truth.gpkg"))
FULL_EXPORT = ExportJob(
    inputs=["a.tif", "Länder/日本 b.vrt"],
    labels=[
        LabelLayer("l.gpkg", "buildings", "\"type\" = 'Haus'", field="roof:material", classes=[{"name": "tin"}]),
        LabelLayer("l.tif", is_raster=True, name="truth"),
    ],
    output="chips",
    bands=[3, 1],
    resampling=["nearest", "cubic"],
    pixel_size=0.5,
    mask=LayerSource("clouds.tif", is_raster=True),
    classes=[{"value": 1, "name": "tin", "color": "#e69f00", "source": "tin"}, {"value": 2, "source": None}],
    area=LayerSource("area.geojson", is_raster=False),
    unlabelled="ignore",
    chip_size=64,
    stride=32,
    rotations=[0.0, 22.5],
    min_class={"tin": 50},
    split=0.25,
    split_by="polygons",
    split_polygons=LayerSource("s.gpkg", "s"),
    split_field="part",
    seed=7,
    append=True,
    container="hdf5",
    layouts=["esri", "coco"],
    report="r.html",
)
TRAIN: dict[str, Any] = {"chips": "c", "output": "m.safetensors"}
CLASSIFY: dict[str, Any] = {"input": "i.tif", "model": "m.safetensors", "output": "o.tif"}


@pytest.mark.parametrize(
    ("kind", "job"),
    [
        pytest.param("export", FULL_EXPORT, id="export-all"),
        pytest.param(
            "export", ExportJob(["a.tif"], [LabelLayer("l.tif", is_raster=True)], "chips"), id="export-defaults"
        ),
        pytest.param("import", ImportJob("images", "chips", ignore=[0, 255], background=""), id="import"),
        pytest.param("train", TrainJob("chips", "m.safetensors", "r.html", learning_rate=3e-4), id="train"),
        pytest.param(
            "crossvalidate",
            CrossValidateJob(TrainJob("chips", "m", class_weight_values={"1": 2.0}, rgb_bands=[3]), "folds", 3, True),
            id="crossvalidate",
        ),
        pytest.param("classify", ClassifyJob("i.tif", "m.safetensors", "o.tif"), id="classify-defaults"),
        pytest.param(
            "classify",
            ClassifyJob(
                "i.tif",
                "m",
                "o.tif",
                [1],
                LayerSource("a.shp"),
                [0.5, -1.0, 2.0, 3.0],
                window_size=512,
                device="cuda:1",
                models=["n"],
                thresholds={"1": 0.5},
                polygon_options=PolygonOptions(sieve=3, right_angles=[1]),
            ),
            id="classify-all",
        ),
    ],
)
def test_round_trip(tmp_path: Path, kind: str, job: Any) -> None:
    path = tmp_path / "ä b.job.json"
    write_job(path, job)
    assert read_job(path) == (kind, job)
    assert json.loads(path.read_text(encoding="utf-8"))["version"] == plugin_version()


def test_numbers_without_fraction_become_floats(tmp_path: Path) -> None:
    path = _file(tmp_path, kind="classify", parameters=CLASSIFY | {"extent": [0, 1, 2, 3]})
    extent = read_job(path)[1].extent
    assert extent == [0.0, 1.0, 2.0, 3.0] and all(type(value) is float for value in extent)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "job.json"
    path.write_text(json.dumps(_content(kind="train", parameters=TRAIN)), encoding="utf-8-sig")
    assert read_job(path) == ("train", TrainJob("c", "m.safetensors"))


def test_missing_optional_layer_is_none(tmp_path: Path) -> None:
    path = _file(tmp_path, kind="classify", parameters=CLASSIFY | {"area": None})
    assert read_job(path)[1].area is None


LAYER = {"path": "l.gpkg"}
NAMES = ", ".join(KINDS)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param("{", "is not JSON", id="not-json"),
        pytest.param("", "is not JSON", id="empty"),
        pytest.param("\x80\xff", "is not JSON", id="binary"),
        pytest.param("[" * 100_000, "is not JSON", id="endless-nesting"),
        pytest.param([1], "holds no Pixelwise job", id="a-list"),
        pytest.param({"type": "FeatureCollection"}, "holds no Pixelwise job", id="other-json"),
        pytest.param({"kind": "fly"}, f"must be one of {NAMES}, found 'fly'", id="unknown-kind"),
        pytest.param({"kind": 3}, f"must be one of {NAMES}, found '3'", id="kind-is-a-number"),
        pytest.param({"kind": None}, "must be one of", id="no-kind"),
        pytest.param({"pixelwise_job": 2}, "its format is 2, but Pixelwise .* reads format 1", id="newer-format"),
        pytest.param({"parameters": None}, "parameters must be an object, found null", id="no-parameters"),
        pytest.param({"parameters": {"chips": "c"}}, "the parameter output is missing", id="missing"),
        pytest.param({"parameters": TRAIN | {"epoch": 3}}, "epoch is unknown; known are chips, output", id="unknown"),
        pytest.param({"parameters": TRAIN | {"epochs": "3"}}, 'epochs must be a whole number, found "3"', id="text"),
        pytest.param(
            {"parameters": TRAIN | {"epochs": 3.5}}, "epochs must be a whole number, found 3.5", id="fraction"
        ),
        pytest.param({"parameters": TRAIN | {"epochs": True}}, "must be a whole number, found true", id="true-is-no-1"),
        pytest.param(
            {"parameters": TRAIN | {"attention": 1}}, "attention must be true or false, found 1", id="1-is-not-true"
        ),
        pytest.param({"parameters": TRAIN | {"learning_rate": []}}, "must be a number, found []", id="list-for-number"),
        pytest.param({"parameters": TRAIN | {"chips": None}}, "chips must be text, found null", id="null"),
        pytest.param({"parameters": TRAIN | {"learning_rate": float("nan")}}, "NaN is no number", id="nan"),
        pytest.param(
            {"kind": "classify", "parameters": CLASSIFY | {"bands": [1, "2"]}},
            r'bands\[1\] must be a whole number, found "2"',
            id="item-of-a-list",
        ),
        pytest.param(
            {"kind": "classify", "parameters": CLASSIFY | {"area": {"layer": "x"}}},
            "the parameter area.path is missing",
            id="missing-in-a-layer",
        ),
        pytest.param(
            {"kind": "export", "parameters": {"inputs": ["a"], "labels": "l.gpkg", "output": "o"}},
            'labels must be a list, found "l.gpkg"',
            id="text-for-layers",
        ),
        pytest.param(
            {"kind": "export", "parameters": {"inputs": ["a"], "labels": ["l.gpkg"], "output": "o"}},
            r'labels\[0\] must be an object, found "l.gpkg"',
            id="text-for-a-layer",
        ),
        pytest.param(
            {"kind": "export", "parameters": {"inputs": ["a"], "labels": [LAYER | {"sql": ""}], "output": "o"}},
            r"labels\[0\].sql is unknown; known are path, layer, where, is_raster, field, name, classes",
            id="unknown-in-a-layer",
        ),
        pytest.param(
            {"kind": "export", "parameters": {"inputs": ["a"], "labels": [LAYER], "output": "o", "classes": [3]}},
            r"classes\[0\] must be an object, found 3",
            id="class-is-a-number",
        ),
        pytest.param(
            {"parameters": TRAIN | {"chips": list(range(99))}}, r"must be text, found \[.{0,60}\.\.\.", id="long"
        ),
    ],
)
def test_a_broken_job_file_has_its_sentence(tmp_path: Path, content: Any, sentence: str) -> None:
    path = tmp_path / "job.json"
    if isinstance(content, str):
        path.write_bytes(content.encode("latin-1"))
    else:
        known = _content(kind="train", parameters=TRAIN)
        is_job = isinstance(content, dict) and content.keys() <= known.keys()
        path.write_text(json.dumps(known | content if is_job else content))
    with pytest.raises(JobError, match=sentence.replace("[]", r"\[\]")) as caught:
        read_job(path)
    assert str(caught.value).startswith(f"The job file {path} cannot be used: ")


def test_a_job_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(JobError, match=r"no\.json cannot be read: No such file"):
        read_job(tmp_path / "no.json")


def test_a_job_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        write_job(tmp_path / "file" / "job.json", TrainJob("c", "m"))


def test_path_of_the_job_beside_an_output(tmp_path: Path) -> None:
    (tmp_path / "chips.v2").mkdir()
    folder = tmp_path / "chips.v2"
    assert job_path_beside(ImportJob("i", str(folder))) == folder / "export.job.json"
    assert job_path_beside(CrossValidateJob(TrainJob("c", "m"), str(folder))) == folder / "crossvalidate.job.json"
    assert job_path_beside(TrainJob("c", str(tmp_path / "a.b.safetensors"))) == tmp_path / "a.b.job.json"
    assert job_path_beside(ASSESSMENT) is None
    wanted = replace(ASSESSMENT, matrix=str(tmp_path / "m.csv"), errors=str(tmp_path / "e.tif"))
    assert job_path_beside(wanted) == tmp_path / "e.job.json"


@pytest.mark.parametrize(("older", "now"), [(True, "standard"), (False, "none")])
def test_a_job_file_of_an_older_version_says_whether_to_augment(tmp_path: Path, older: bool, now: str) -> None:
    _, job = read_job(_file(tmp_path, kind="train", parameters=TRAIN | {"augment": older}))
    assert job.augment == now


def test_every_kind_has_a_main_output() -> None:
    for name, kind in KINDS.items():
        assert kind.outputs and set(kind.outputs) <= {field.name for field in fields(kind.job_class)}, name
    train = TrainJob("c", "m")
    maps = (
        ClassifyJob("i", "m", "o"),
        ClassifyFolderJob(ClassifyJob("i", "m", "o"), "i", "o"),
        VectorizeJob("i", "o"),
        ASSESSMENT,
        SampleJob(ASSESSMENT.map, "o"),
        SceneJob("o"),
    )
    jobs = (FULL_EXPORT, ImportJob("i", "o"), train, CrossValidateJob(train, "o"), *maps)
    assert {kind_of(job) for job in jobs} == set(KINDS)


def test_version_is_that_of_the_metadata() -> None:
    assert f"\nversion={plugin_version()}\n" in METADATA.read_text(encoding="utf-8")


def _content(**changes: Any) -> dict[str, Any]:
    return {"pixelwise_job": 1, "kind": "train", "version": "0.1.0", "parameters": {}} | changes


def _file(folder: Path, **changes: Any) -> Path:
    path = folder / "job.json"
    path.write_text(json.dumps(_content(**changes)))
    return path
