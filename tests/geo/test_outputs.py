from __future__ import annotations

import os
from pathlib import Path

import pytest

from pixelwise.errors import OutputError
from pixelwise.geo.outputs import Target, check_writable, complete_file, complete_files, remove_unfinished


def test_a_file_appears_only_when_it_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "new" / "map.tif"
    with complete_file(target) as path:
        assert path.parent == target.parent
        assert path.suffix == ".tif"
        path.write_text("half")
        assert not target.exists()
        path.write_text("whole")
    assert target.read_text() == "whole"
    assert list(target.parent.iterdir()) == [target]


def test_after_an_error_the_older_file_is_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "map.tif"
    target.write_text("old")
    (tmp_path / "map.tif.aux.xml").write_text("old statistics")
    with pytest.raises(KeyboardInterrupt), complete_file(target) as path:
        path.write_text("half")
        raise KeyboardInterrupt
    assert target.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["map.tif", "map.tif.aux.xml"]


@pytest.mark.parametrize(
    ("name", "beside", "expected"),
    [
        pytest.param("map.tif", ["{name}.aux.xml"], ["map.tif", "map.tif.aux.xml"], id="GDAL's statistics"),
        pytest.param("map.gpkg", ["{name}-wal"], ["map.gpkg", "map.gpkg-wal"], id="SQLite's log"),
        pytest.param("map.shp", ["{stem}.dbf", "{stem}.prj"], ["map.dbf", "map.prj", "map.shp"], id="a shapefile"),
    ],
)
def test_files_beside_the_main_one_go_with_it(
    tmp_path: Path, name: str, beside: list[str], expected: list[str]
) -> None:
    with complete_file(tmp_path / name) as path:
        path.write_text("main")
        for pattern in beside:
            (tmp_path / pattern.format(name=path.name, stem=path.stem)).write_text("beside")
    assert sorted(p.name for p in tmp_path.iterdir()) == expected


def test_what_described_the_older_file_does_not_stay(tmp_path: Path) -> None:
    (tmp_path / "map.tif").write_text("old")
    (tmp_path / "map.tif.aux.xml").write_text("old statistics")
    (tmp_path / "map.tif.notes").write_text("the user's own")
    with complete_file(tmp_path / "map.tif") as path:
        path.write_text("new")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["map.tif", "map.tif.notes"]


def test_what_a_killed_process_left_can_be_removed(tmp_path: Path) -> None:
    left = tmp_path / f".map.part-{os.getpid()}.tif"
    other = tmp_path / ".map.part-1.tif"
    left.write_text("half")
    other.write_text("half")
    remove_unfinished(tmp_path / "map.tif", os.getpid())
    assert not left.exists()
    assert other.exists()


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.tif").mkdir()
    for target, sentence in [
        (tmp_path / "file" / "map.tif", "cannot be written"),
        (tmp_path / "folder.tif", "a folder of that name exists"),
        (Path("/proc/pixelwise/map.tif"), "cannot be written"),
    ]:
        with pytest.raises(OutputError, match=sentence), complete_file(target):
            pytest.fail("the body ran")
    check_writable(tmp_path / "new" / "map.tif")
    assert not (tmp_path / "new" / "map.tif").exists()


# Several files that belong together


@pytest.fixture
def three(tmp_path: Path) -> dict[str, str]:
    """Places of three files, at the first and the last of which an older one lies."""
    paths = {"report": tmp_path / "a.html", "map": tmp_path / "b.tif", "layer": tmp_path / "c.shp"}
    for key in ("report", "layer"):
        paths[key].write_text("old")
    (tmp_path / "c.dbf").write_text("old fields")
    return {key: str(path) for key, path in paths.items()}


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() if path.is_file() else "folder" for path in folder.iterdir()}


OLD = {"a.html": "old", "c.shp": "old", "c.dbf": "old fields"}


def write_all(targets: dict[str, Target]) -> None:
    for path, _ in targets.values():
        path.write_text("new")
    targets["layer"].path.with_suffix(".dbf").write_text("new fields")


def test_several_files_appear_together(tmp_path: Path, three: dict[str, str]) -> None:
    with complete_files(three) as targets:
        assert {key: target.destination for key, target in targets.items()} == three
        write_all(targets)
        assert contents(tmp_path).items() >= OLD.items()
        assert not Path(three["map"]).exists()
    assert contents(tmp_path) == {"a.html": "new", "b.tif": "new", "c.shp": "new", "c.dbf": "new fields"}


def test_after_an_error_none_of_several_is_there(tmp_path: Path, three: dict[str, str]) -> None:
    with pytest.raises(OSError, match="of the body"), complete_files(three) as targets:
        write_all(targets)
        raise OSError("of the body")
    assert contents(tmp_path) == OLD


@pytest.mark.parametrize("key", ["report", "map", "layer"])
def test_one_that_was_not_written_leaves_none(tmp_path: Path, three: dict[str, str], key: str) -> None:
    with pytest.raises(OutputError, match=Path(three[key]).name), complete_files(three) as targets:
        write_all(targets)
        targets[key].path.unlink()
    assert contents(tmp_path) == OLD


@pytest.mark.parametrize("key", ["report", "map", "layer"])
def test_one_whose_place_was_taken_meanwhile_leaves_none(tmp_path: Path, three: dict[str, str], key: str) -> None:
    with pytest.raises(OutputError, match="a folder of that name exists"), complete_files(three) as targets:
        write_all(targets)
        Path(three[key]).unlink(missing_ok=True)
        Path(three[key]).mkdir()
    assert contents(tmp_path) == OLD | {Path(three[key]).name: "folder"}


def test_one_that_another_program_holds_open_leaves_none(
    tmp_path: Path, three: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows does with a layer that is shown in QGIS."""
    replace = Path.replace

    def held(path: Path, target: Path) -> Path:
        if target.name == "c.shp":
            raise PermissionError(13, "The process cannot access the file")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", held)
    with (
        pytest.raises(OutputError, match=r"c\.shp could not be written: The process cannot access"),
        complete_files(three) as targets,
    ):
        write_all(targets)
    assert contents(tmp_path) == OLD


def test_names_that_begin_alike_are_kept_apart(tmp_path: Path) -> None:
    paths = {name: str(tmp_path / name) for name in ("e.tif", "e.tiff", "e.json", "e.jsonl")}
    with complete_files(paths) as targets:
        for name, target in targets.items():
            target.path.write_text(name)
        targets["e.tif"].path.with_name(f"{targets['e.tif'].path.name}.aux.xml").write_text("statistics")
    assert contents(tmp_path) == {name: name for name in paths} | {"e.tif.aux.xml": "statistics"}
