from __future__ import annotations

import dataclasses
import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pixelwise.errors import ModelFileError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.header import METADATA_KEY, ModelHeader, read_header

RGB = [Band(name, "uint8", None) for name in ("Red", "Green", "Blue")]


def header_with(**changes) -> ModelHeader:
    header = ModelHeader(
        architecture="unet",
        encoder="resnet18",
        bands=RGB,
        dtype="uint8",
        mean=[100.0, 110.0, 120.0],
        std=[20.0, 21.0, 22.0],
        classes=ClassTable([ClassEntry(0, "background", "#d9d9d9"), ClassEntry(1, "Gebäude", "#e69f00")]),
        ignore_value=255,
        chip_size=256,
        pixel_size=(0.5, 0.5),
        crs='LOCAL_CS["x"]',
        metrics={"mean_iou": 0.5},
    )
    return dataclasses.replace(header, **changes)


def write_safetensors(path: Path, metadata: dict[str, str] | None, weights: int = 64) -> Path:
    """A file of the safetensors format with one tensor, made by hand."""
    content: dict = {"weight": {"dtype": "F32", "shape": [weights // 4], "data_offsets": [0, weights]}}
    if metadata is not None:
        content["__metadata__"] = metadata
    text = json.dumps(content).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(weights))
    return path


def test_header_survives_the_file(tmp_path):
    header = header_with(bands=[Band("a", "float32", math.nan, 0.1, -1.0), Band("b", "float32", -9999.0), RGB[0]])
    path = write_safetensors(tmp_path / "m.safetensors", {METADATA_KEY: header.to_json()})
    again = read_header(path)
    assert math.isnan(again.bands[0].nodata)
    assert dataclasses.replace(again, bands=[]) == dataclasses.replace(header, bands=[])
    assert again.bands[1:] == header.bands[1:]
    assert again.nodata == 255


def test_undefined_figures_become_null():
    text = header_with(metrics={"mean_iou": math.nan, "iou": {1: np.float64(0.5)}, "c": np.eye(2)}).to_json()
    assert json.loads(text, parse_constant=pytest.fail)["metrics"] == {
        "mean_iou": None,
        "iou": {"1": 0.5},
        "c": [[1.0, 0.0], [0.0, 1.0]],
    }


def test_unknown_fields_of_the_same_version_are_passed_over(tmp_path):
    values = json.loads(header_with().to_json()) | {"novelty": 1}
    path = write_safetensors(tmp_path / "m.safetensors", {METADATA_KEY: json.dumps(values)})
    assert read_header(path) == header_with()


def without(name: str) -> str:
    values = json.loads(header_with().to_json())
    del values[name]
    return json.dumps(values)


def changed(**values) -> str:
    return json.dumps(json.loads(header_with().to_json()) | values)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"", "does not have the safetensors format", id="empty"),
        pytest.param(b"PK\x03\x04 a zipped pickle of torch" * 9, "does not have the safetensors format", id="pickle"),
        pytest.param(b"II*\x00" + bytes(500), "does not have the safetensors format", id="tiff"),
        pytest.param((10).to_bytes(8, "little") + b"{not json}" + bytes(9), "safetensors format", id="no JSON"),
        pytest.param((9).to_bytes(8, "little") + b'{"a": []}' + bytes(9), "safetensors format", id="other JSON"),
    ],
)
def test_other_files_are_refused(tmp_path, content, words):
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=words):
        read_header(path)


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        pytest.param(None, "no Pixelwise model", id="without metadata"),
        pytest.param({"format": "pt"}, "no Pixelwise model", id="of another program"),
        pytest.param({METADATA_KEY: changed(version=99)}, "version 99.*update the plugin", id="newer version"),
        pytest.param({METADATA_KEY: "{"}, "damaged", id="broken header"),
        pytest.param({METADATA_KEY: "[]"}, "damaged", id="header is a list"),
        pytest.param({METADATA_KEY: without("version")}, "damaged", id="no version"),
        pytest.param({METADATA_KEY: without("mean")}, "damaged.*mean", id="no mean"),
        pytest.param({METADATA_KEY: changed(mean=[1.0])}, "damaged.*3 bands, 1 means", id="too few means"),
        pytest.param({METADATA_KEY: changed(classes=[])}, "damaged.*class table is empty", id="no classes"),
        pytest.param({METADATA_KEY: changed(version=0)}, "damaged", id="version that never was"),
    ],
)
def test_headers_that_cannot_be_used_are_refused(tmp_path, metadata, words):
    path = write_safetensors(tmp_path / "m.safetensors", metadata)
    with pytest.raises(ModelFileError, match=words):
        read_header(path)


@pytest.mark.parametrize("lost", [pytest.param(1, id="last byte"), pytest.param(200, id="within the header")])
def test_truncated_files_are_refused(tmp_path, lost):
    path = write_safetensors(tmp_path / "m.safetensors", {METADATA_KEY: header_with().to_json()})
    path.write_bytes(path.read_bytes()[:-lost])
    with pytest.raises(ModelFileError, match="incomplete"):
        read_header(path)


def test_missing_files_and_folders_are_refused(tmp_path):
    with pytest.raises(ModelFileError, match="does not exist"):
        read_header(tmp_path / "m.safetensors")
    with pytest.raises(ModelFileError, match="is a folder"):
        read_header(tmp_path)


def test_header_and_choices_are_read_without_torch(tmp_path):
    path = write_safetensors(tmp_path / "m.safetensors", {METADATA_KEY: header_with().to_json()})
    script = (
        "import sys\n"
        "from pixelwise.models import choices, header, job\n"
        f"assert header.read_header({str(path)!r}).encoder == 'resnet18'\n"
        "heavy = {'torch', 'segmentation_models_pytorch', 'timm', 'albumentations', 'lightning_fabric'}\n"
        "sys.exit(repr(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)\n"
    )
    plugins = Path(__file__).resolve().parents[2] / "build" / "plugins"
    done = subprocess.run([sys.executable, "-c", script], cwd=plugins, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
