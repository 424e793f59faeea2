from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pixelwise.chips.dataset import ChipDataset
from pixelwise.chips.folder import check_output_folder, chips_in_place, dataset_folder
from pixelwise.errors import CanceledError, OutputError
from pixelwise.geo.outputs import remove_unfinished


def describe(part: Path, chips: Sequence[str], layouts: Sequence[str] = ()) -> None:
    (part / "chips.gpkg").write_text("footprints " + " ".join(chips))
    listed = ",".join(f'{{"id": "{chip}"}}' for chip in chips)
    job = json.dumps({"layouts": list(layouts)})
    (part / "dataset.json").write_text(f'{{"format": "pixelwise-chips", "chips": [{listed}], "job": {job}}}')


def fill(part: Path, *chips: str) -> None:
    """What an export leaves in its hidden folder, as far as files go."""
    for name in ("images", "labels"):
        (part / name).mkdir(exist_ok=True)
    for chip in chips:
        (part / "images" / f"{chip}.tif").write_text(f"image {chip}")
        (part / "labels" / f"{chip}.tif").write_text(f"label {chip}")
    describe(part, chips)


def tree(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_the_dataset_appears_at_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "chips"
    with dataset_folder(folder) as part:
        assert part.parent == folder
        fill(part, "a")
        assert [path.name for path in folder.iterdir()] == [part.name]
        assert part.name.startswith(".")
    assert sorted(tree(folder)) == ["chips.gpkg", "dataset.json", "images/a.tif", "labels/a.tif"]


def test_an_older_dataset_is_replaced_as_a_whole(tmp_path: Path) -> None:
    with dataset_folder(tmp_path) as part:
        fill(part, "a", "b")
    (tmp_path / "chips.gpkg-wal").write_text("log of the old one")
    (tmp_path / "images" / "a.tif.aux.xml").write_text("statistics of an old chip")
    with dataset_folder(tmp_path) as part:
        fill(part, "b", "c")
    assert tree(tmp_path) == {
        "chips.gpkg": "footprints b c",
        "dataset.json": '{"format": "pixelwise-chips", "chips": [{"id": "b"},{"id": "c"}], "job": {"layouts": []}}',
        "images/b.tif": "image b",
        "images/c.tif": "image c",
        "labels/b.tif": "label b",
        "labels/c.tif": "label c",
    }


def test_what_others_put_there_stays(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "labels.gpkg").write_text("from the host")
    with dataset_folder(tmp_path) as part:
        fill(part, "a")
    foreign = {"notes.txt": "1", "images/mine.tif": "2", "labels/readme": "3", "sources/labels.gpkg": "from the host"}
    for name, text in foreign.items():
        (tmp_path / name).write_text(text)
    with dataset_folder(tmp_path) as part:
        fill(part, "b")
    found = tree(tmp_path)
    assert {name: found[name] for name in foreign} == foreign
    assert "images/a.tif" not in found
    assert "images/b.tif" in found


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt, CanceledError, RuntimeError, OSError(28, "No space left on device")]
)
def test_after_an_error_nothing_remains(tmp_path: Path, error: type[BaseException] | BaseException) -> None:
    folder = tmp_path / "deep" / "er" / "chips"
    wanted = OutputError if isinstance(error, OSError) else error
    with pytest.raises(wanted), dataset_folder(folder) as part:  # type: ignore[arg-type]
        fill(part, "a")
        raise error
    assert list(tmp_path.iterdir()) == []


def test_after_an_error_the_older_dataset_is_as_it_was(tmp_path: Path) -> None:
    with dataset_folder(tmp_path) as part:
        fill(part, "a")
    before = tree(tmp_path)
    with pytest.raises(CanceledError), dataset_folder(tmp_path) as part:
        fill(part, "b")
        raise CanceledError
    assert tree(tmp_path) == before


def test_a_folder_that_was_there_stays_after_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "chips"
    (folder / "sources").mkdir(parents=True)
    with pytest.raises(CanceledError), dataset_folder(folder):
        raise CanceledError
    assert [path.name for path in folder.iterdir()] == ["sources"]


def test_where_the_exchange_fails_the_older_dataset_is_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with dataset_folder(tmp_path) as part:
        fill(part, "a")
    before = tree(tmp_path)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        # As Windows does while QGIS has the footprints open.
        if self.name == "chips.gpkg" and ".part" not in str(self) and ".old" not in str(self):
            raise PermissionError(13, "the file is in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError, match="could not be written: the file is in use"), dataset_folder(tmp_path) as part:
        fill(part, "b")
    assert tree(tmp_path) == before


def test_chips_are_added(tmp_path: Path) -> None:
    with dataset_folder(tmp_path, append=True) as part:
        fill(part, "a")
    (tmp_path / "images" / "mine.tif").write_text("of the user")
    with dataset_folder(tmp_path, append=True) as part:
        assert list(part.iterdir()) == []
        fill(part, "b")
        describe(part, ["a", "b"])
    found = tree(tmp_path)
    assert sorted(found) == [
        "chips.gpkg",
        "dataset.json",
        *(f"images/{name}.tif" for name in ("a", "b", "mine")),
        *(f"labels/{name}.tif" for name in ("a", "b")),
    ]
    assert found["chips.gpkg"] == "footprints a b"


def test_an_hdf5_file_is_extended_out_of_sight(tmp_path: Path) -> None:
    for append, text in ((False, "a"), (True, "ab")):
        with dataset_folder(tmp_path, append=append) as part:
            with (part / "chips.h5").open("a") as file:
                file.write(text[-1])
            describe(part, text)
    before = tree(tmp_path)
    assert before["chips.h5"] == "ab"
    with pytest.raises(CanceledError), dataset_folder(tmp_path, append=True) as part:
        (part / "chips.h5").write_text("changed")
        raise CanceledError
    assert tree(tmp_path) == before
    with dataset_folder(tmp_path) as part:
        fill(part, "c")
    assert "chips.h5" not in tree(tmp_path)


@pytest.mark.parametrize("when", ["error", "name taken", "rename refused"])
def test_where_adding_fails_the_older_dataset_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    with dataset_folder(tmp_path) as part:
        fill(part, "a")
    (tmp_path / "labels" / "c.tif").write_text("of somebody")
    before = tree(tmp_path)
    replaced = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "dataset.json":
            raise PermissionError(13, "the file is in use")
        return replaced(self, target)

    wanted, chips = (
        (CanceledError, ["b"]) if when == "error" else (OutputError, ["b", "c" if when == "name taken" else "d"])
    )
    with pytest.raises(wanted), dataset_folder(tmp_path, append=True) as part:
        fill(part, *chips)
        describe(part, ["a", *chips])
        if when == "error":
            raise CanceledError
        if when == "rename refused":
            monkeypatch.setattr(Path, "replace", refuse)
    assert tree(tmp_path) == before


def test_files_beside_chips_go_with_them(tmp_path: Path) -> None:
    with dataset_folder(tmp_path) as part:
        (part / "images").mkdir()
        for ending in ("png", "png.aux.xml", "png.msk", "pgw", "png.ovr", "png.msk.ovr"):
            (part / "images" / f"a.{ending}").write_text("")
        describe(part, ["a"])
    (tmp_path / "images" / "a.doc").write_text("of the user")
    with dataset_folder(tmp_path) as part:
        fill(part, "b")
    assert sorted(path.name for path in (tmp_path / "images").iterdir()) == ["a.doc", "b.tif"]


def test_layouts_are_exchanged_with_the_dataset(tmp_path: Path) -> None:
    esri = ["map.txt", "images/000000000.tif", "images/000000000.tfw"]
    with dataset_folder(tmp_path) as part:
        for name in [*(f"esri/{name}" for name in esri), "yolo/labels/train/a.txt", "yolo/data.yaml"]:
            (part / name).parent.mkdir(parents=True, exist_ok=True)
            (part / name).write_text("old")
        fill(part, "a")
        describe(part, ["a"], ["esri", "yolo"])
    (tmp_path / "esri" / "model.dlpk").write_text("of the user")
    with dataset_folder(tmp_path) as part:
        (part / "esri").mkdir()
        (part / "esri" / "map.txt").write_text("new")
        fill(part, "b")
        describe(part, ["b"], ["esri"])
    found = tree(tmp_path)
    assert {name: text for name, text in found.items() if name.startswith(("esri", "yolo"))} == {
        "esri/map.txt": "new",
        "esri/model.dlpk": "of the user",
    }
    assert not (tmp_path / "yolo").exists()
    assert list(tmp_path.glob(".*")) == []


def test_a_folder_of_the_user_named_like_a_layout_stays(tmp_path: Path) -> None:
    for chip in "ab":
        with dataset_folder(tmp_path) as part:
            fill(part, chip)
        (tmp_path / "coco").mkdir(exist_ok=True)
        (tmp_path / "coco" / "a.txt").write_text("of the user")
    assert tree(tmp_path)["coco/a.txt"] == "of the user"


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        pytest.param({"photo.jpg": ""}, r"is not empty and holds no chip dataset \(photo.jpg\)", id="something else"),
        pytest.param({"dataset.json": '{"format": "other"}'}, "holds no chip dataset", id="another program's"),
        pytest.param({"dataset.json": "{"}, "holds no chip dataset", id="damaged description"),
        pytest.param({f"{n}.txt": "" for n in range(9)}, r"\(0.txt, 1.txt, 2.txt, …\)", id="many files"),
    ],
)
def test_folders_of_others_are_refused(tmp_path: Path, files: dict[str, str], sentence: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    before = tree(tmp_path)
    with pytest.raises(OutputError, match=sentence):
        check_output_folder(tmp_path)
    with pytest.raises(OutputError, match=sentence), dataset_folder(tmp_path):
        pytest.fail("the body ran")
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "names", [[], ["sources"], [".part-123"], [".DS_Store", "Thumbs.db"], ["sources", "export.job.json"]]
)
def test_folders_that_can_be_used(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).mkdir()
    check_output_folder(tmp_path)
    check_output_folder(tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder, sentence in [
        (tmp_path / "file", "is a file; a folder is needed"),
        (tmp_path / "file" / "chips", "cannot be made"),
        (Path("/proc/pixelwise/chips"), "cannot be made"),
    ]:
        with pytest.raises(OutputError, match=sentence), dataset_folder(folder):
            pytest.fail("the body ran")


def test_what_killed_runs_left_is_cleared_away(tmp_path: Path) -> None:
    for name, age in ((".part-1", 7200), (".part-2", 10)):
        (tmp_path / name / "images").mkdir(parents=True)
        for path in (tmp_path / name / "images", tmp_path / name):
            os.utime(path, (time.time() - age,) * 2)
    with dataset_folder(tmp_path) as part:
        fill(part, "a")
    # The younger one may belong to a run that goes on.
    assert sorted(path.name for path in tmp_path.glob(".part*")) == [".part-2"]
    remove_unfinished(tmp_path, 2)
    assert list(tmp_path.glob(".part*")) == []


@pytest.mark.parametrize("container", ["geotiff", "png", "hdf5"])
def test_older_chips_can_be_read_from_the_hidden_folder(
    made_dataset: Callable[..., ChipDataset], tmp_path: Path, container: str
) -> None:
    dataset = made_dataset(container=container, splits="tv")
    with dataset_folder(dataset.folder, append=True) as part:
        seen = replace(dataset, folder=part, chips=chips_in_place(dataset))
        for old, new in zip(dataset.chips, seen.chips, strict=True):
            assert (old.id, old.split) == (new.id, new.split)
            for wanted, found in zip(dataset.read(old), seen.read(new), strict=True):
                assert np.array_equal(wanted, found)
        (part / "dataset.json").write_bytes((dataset.folder / "dataset.json").read_bytes())
