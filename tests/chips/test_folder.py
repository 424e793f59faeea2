from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from pixelwise.chips.folder import check_output_folder, dataset_folder
from pixelwise.errors import CanceledError, OutputError
from pixelwise.geo.outputs import remove_unfinished


def fill(part: Path, *chips: str) -> None:
    """What an export leaves in its hidden folder, as far as files go."""
    for chip in chips:
        (part / "images" / f"{chip}.tif").write_text(f"image {chip}")
        (part / "labels" / f"{chip}.tif").write_text(f"label {chip}")
    (part / "chips.gpkg").write_text("footprints " + " ".join(chips))
    listed = ",".join(f'{{"id": "{chip}"}}' for chip in chips)
    (part / "dataset.json").write_text(f'{{"format": "pixelwise-chips", "chips": [{listed}]}}')


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
        "dataset.json": '{"format": "pixelwise-chips", "chips": [{"id": "b"},{"id": "c"}]}',
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
