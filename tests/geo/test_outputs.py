from __future__ import annotations

import os
from pathlib import Path

import pytest

from pixelwise.errors import OutputError
from pixelwise.geo.outputs import check_writable, complete_file, remove_unfinished


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
