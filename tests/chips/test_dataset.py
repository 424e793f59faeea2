from __future__ import annotations

import json
import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pixelwise.chips.containers import open_writer
from pixelwise.chips.dataset import ChipDataset, ChipRecord, Scene, describe_dataset, open_dataset, write_description
from pixelwise.chips.statistics import BandStatistics
from pixelwise.errors import DatasetError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.grid import Grid
from pixelwise.geo.raster import Band

GRID = Grid("", (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), 100, 100)


@pytest.fixture
def dataset(tmp_path: Path) -> ChipDataset:
    """Two chips of 16 pixels and 2 bands, the second one with invalid pixels."""
    folder = tmp_path / "chips"
    chips = [
        ChipRecord("first", "train", 2, 0, 0, 1.0),
        ChipRecord("second", "validation", 1, 16, 0, 0.75, size=20, angle=45.0, scene=1),
    ]
    writer = open_writer("geotiff", folder, GRID.crs_wkt, 2, np.dtype("uint16"), 16)
    for chip in chips:
        image = np.full((2, 16, 16), 20000 + chip.row, np.uint16)
        valid = np.ones((16, 16), bool)
        valid[:4] = chip.id == "first"
        label = np.where(valid, 7, 255).astype(np.uint8)
        writer.write(chip.id, GRID.transform, image, valid, zlib.compress(label, 1))
    made = ChipDataset(
        folder=folder,
        bands=[Band("Red", "uint16", 0.0), Band("dem", "float32", float("nan"), 0.1, 5.0)],
        dtype="uint16",
        crs=GRID.crs_wkt,
        pixel_size=(0.5, 0.5),
        classes=ClassTable([ClassEntry(1, "Wald", "#00ff00"), ClassEntry(7, "See “Süd”", "#0000ff")]),
        ignore_value=255,
        chip_size=16,
        stride=8,
        statistics=BandStatistics(256, [1.5, 2.0], [0.1, 0.2], [0.0, 0.0], [9.0, 9.0], [1.0, 1.0], [8.0, 8.0]),
        chips=chips,
        pixel_counts={"train": {"1": 0, "7": 256}, "validation": {"1": 0, "7": 192}},
        chip_counts={"train": {"1": 0, "7": 1}, "validation": {"1": 0, "7": 1}},
        sources=["/data/a.tif"],
        unlabelled="ignore",
        job={"inputs": ["/data/a.tif"]},
        stretch=[[0.5, 100.0], [-3.0, 9.0]],
        scenes=[Scene.of_grid(GRID, ["/data/a.tif"]), Scene.of_grid(GRID, ["/data/b.tif", "/data/c.tif"])],
        folds=2,
    )
    write_description(made, folder)
    return made


def test_the_description_survives(dataset: ChipDataset) -> None:
    found = open_dataset(dataset.folder)
    assert np.isnan(found.bands[1].nodata)  # type: ignore[arg-type]
    plain = [replace(found.bands[0]), replace(found.bands[1], nodata=None)]
    assert plain == [dataset.bands[0], replace(dataset.bands[1], nodata=None)]
    assert replace(found, bands=[]) == replace(dataset, bands=[])
    assert open_dataset(dataset.folder / "dataset.json").chips == dataset.chips
    assert open_dataset(str(dataset.folder)).folder == dataset.folder


def test_the_description_is_plain_json(dataset: ChipDataset) -> None:
    text = (dataset.folder / "dataset.json").read_text(encoding="utf-8")
    items = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert items["format"] == "pixelwise-chips"
    assert items["version"] == 2
    assert items["container"] == "geotiff"
    assert items["stretch"] == [[0.5, 100.0], [-3.0, 9.0]]
    assert items["folds"] == 2
    assert items["scenes"][0] == {
        "sources": ["/data/a.tif"],
        "crs": "",
        "transform": list(GRID.transform),
        "pixel_size": [0.5, 0.5],
        "width": 100,
        "height": 100,
    }
    assert items["bands"][1]["nodata"] == "nan"
    first = {"id": "first", "split": "train", "fold": 2, "row": 0, "col": 0, "valid": 1.0}
    second = {"id": "second", "split": "validation", "fold": 1, "row": 16, "col": 0, "valid": 0.75}
    # What most chips have in common is not written.
    assert items["chips"] == [first, {**second, "size": 20, "angle": 45.0, "scene": 1}]
    assert text.count("\n") < 40


def test_the_first_version_is_upgraded(dataset: ChipDataset) -> None:
    """It marked training chips with fold 1, and knew one container and no scenes."""
    path = dataset.folder / "dataset.json"
    items = json.loads(path.read_text())
    for name in ("container", "stretch", "scenes", "folds"):
        del items[name]
    for chip, fold in zip(items["chips"], (1, 0), strict=True):
        chip["fold"] = fold
        for name in ("size", "angle", "scene"):
            chip.pop(name, None)
    path.write_text(json.dumps({**items, "version": 1}))
    found = open_dataset(dataset.folder)
    assert [chip.fold for chip in found.chips] == [0, 0]
    assert (found.container, found.stretch, found.scenes, found.folds) == ("geotiff", None, [], 0)
    assert (found.read(found.chips[0])[1] == 7).all()


def test_a_scene_has_its_grid(dataset: ChipDataset) -> None:
    scene = open_dataset(dataset.folder).scenes[1]
    assert scene.grid == GRID
    assert scene.sources == ["/data/b.tif", "/data/c.tif"]


def test_chips_are_read(dataset: ChipDataset) -> None:
    first, second = dataset.chips
    image, label, valid = dataset.read(first)
    assert image.dtype == np.uint16
    assert (image == 20000).all()
    assert (label == 7).all()
    assert valid.all()
    image, label, valid = dataset.read(second)
    assert image.shape == (2, 16, 16)
    assert (valid == (np.arange(16) >= 4)[:, None]).all()
    assert (label[~valid] == dataset.ignore_value).all()
    assert dataset.of_split("train") == [first]
    assert dataset.of_split("validation") == [second]


def test_it_is_described_in_a_line(dataset: ChipDataset) -> None:
    assert describe_dataset(dataset) == (
        "1 train and 1 validation chips of 16 × 16 pixels, 2 bands uint16, classes Wald, See “Süd”"
    )
    tested = [*dataset.chips, replace(dataset.chips[0], split="test")]
    assert describe_dataset(replace(dataset, chips=tested)).startswith("1 train, 1 validation and 1 test chips of 16")


def change(key: str, value: Any) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        items = json.loads((folder / "dataset.json").read_text())
        if value is None:
            del items[key]
        else:
            items[key] = value
        (folder / "dataset.json").write_text(json.dumps(items))

    return edit


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        pytest.param(lambda f: (f / "dataset.json").unlink(), "is no chip dataset: it has no dataset.json", id="none"),
        pytest.param(lambda f: (f / "dataset.json").write_text("{"), "cannot be read", id="no JSON"),
        pytest.param(lambda f: (f / "dataset.json").write_bytes(b"\xff\xfe"), "cannot be read", id="no text"),
        pytest.param(lambda f: (f / "dataset.json").write_text("[1]"), "does not describe", id="a list"),
        pytest.param(
            change("format", "other"), "does not describe a chip dataset of Pixelwise", id="another program's"
        ),
        pytest.param(change("version", 3), "newer Pixelwise .*version 3, this one reads up to 2", id="newer"),
        pytest.param(change("version", "x"), "no format version", id="version is text"),
        pytest.param(change("classes", None), "is damaged: KeyError 'classes'", id="key missing"),
        pytest.param(change("classes", []), "is damaged: .*class table is empty", id="no class"),
        pytest.param(change("bands", []), "is damaged", id="no band"),
        pytest.param(change("statistics", {"count": 1}), "is damaged", id="statistics incomplete"),
        pytest.param(change("chips", [{"id": "a"}]), "is damaged", id="chip incomplete"),
        pytest.param(change("pixel_size", 3), "is damaged", id="wrong type"),
        pytest.param(change("container", "zip"), "is damaged: .*container 'zip' is unknown", id="unknown container"),
        pytest.param(change("stretch", [[0, 1]]), "is damaged: .*a stretch for 1", id="stretch incomplete"),
        pytest.param(change("scenes", [{"crs": ""}]), "is damaged", id="scene incomplete"),
    ],
)
def test_folders_that_are_no_dataset(dataset: ChipDataset, edit: Callable[[Path], Any], sentence: str) -> None:
    edit(dataset.folder)
    with pytest.raises(DatasetError, match=sentence):
        open_dataset(dataset.folder)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300])


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        pytest.param(lambda f: (f / "images" / "first.tif").unlink(), r"first\.tif is missing", id="image missing"),
        pytest.param(lambda f: (f / "labels" / "first.tif").unlink(), r"first\.tif is missing", id="label missing"),
        pytest.param(lambda f: cut(f / "images" / "first.tif"), r"first\.tif is damaged", id="image truncated"),
        pytest.param(lambda f: (f / "labels" / "first.tif").write_text("x"), r"first\.tif is damaged", id="no TIFF"),
        pytest.param(
            lambda f: (f / "images" / "first.tif").write_bytes((f / "labels" / "first.tif").read_bytes()),
            "has 1 bands of 16 × 16 .* the dataset says 2 bands",
            id="another number of bands",
        ),
    ],
)
def test_chips_that_cannot_be_read(dataset: ChipDataset, edit: Callable[[Path], Any], sentence: str) -> None:
    edit(dataset.folder)
    with pytest.raises(DatasetError, match=sentence):
        dataset.read(dataset.chips[0])


def test_reading_a_description_needs_no_torch(dataset: ChipDataset) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2] / 'build' / 'plugins')!r})\n"
        f"from pixelwise.chips.dataset import open_dataset; open_dataset({str(dataset.folder)!r})\n"
        "from pixelwise.chips.export import export_chips\n"
        "assert 'torch' not in sys.modules and 'qgis' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
