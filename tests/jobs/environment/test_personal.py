"""A page that is shown to others says neither where the user's home is nor what the user is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from pixelwise.jobs.environment import personal
from pixelwise.jobs.environment.personal import without_personal_paths

LINUX = ("/home/anna", "anna")
WINDOWS = (r"C:\Users\Anna Müller", "Anna Müller")


@pytest.mark.parametrize(
    ("who", "text", "clean"),
    [
        pytest.param(LINUX, "in /home/anna/maps/a.tif now", "in ~/maps/a.tif now", id="home"),
        pytest.param(LINUX, "/home/anna", "~", id="home alone"),
        pytest.param(LINUX, "/home/annabel/x", "/home/USER/x", id="another home that begins alike"),
        pytest.param(LINUX, "/mnt/data/anna/x.tif", "/mnt/data/USER/x.tif", id="name as a folder elsewhere"),
        pytest.param(LINUX, "the anna of a sentence", "the anna of a sentence", id="name that is no part of a path"),
        pytest.param(LINUX, "file:///home/anna/a.tif", "file://~/a.tif", id="address"),
        pytest.param(LINUX, "~/home/plot", "~/home/plot", id="folder called home"),
        pytest.param(LINUX, "/Users/anna.b/Library", "/Users/USER/Library", id="macOS"),
        pytest.param(WINDOWS, r"C:\Users\Anna Müller\AppData\x", r"~\AppData\x", id="Windows with a blank"),
        pytest.param(WINDOWS, "c:/users/anna müller/x", "~/x", id="other slashes and case"),
        pytest.param(WINDOWS, '{"p": "C:\\\\Users\\\\Anna Müller\\\\x"}', '{"p": "~\\\\x"}', id="JSON"),
        pytest.param(WINDOWS, "file:///C:/Users/Anna%20M%C3%BCller/x", "file:///~/x", id="quoted address"),
        pytest.param(WINDOWS, r"C:\Users\ANNAMU~1\AppData\Local\Temp", r"C:\Users\USER\AppData\Local\Temp", id="short"),
        pytest.param(WINDOWS, r"D:\Users\Hans Meier\x, and", r"D:\Users\USER\x, and", id="somebody else"),
        pytest.param(WINDOWS, r"in C:\Users\Hans, too", r"in C:\Users\USER, too", id="home of somebody else alone"),
        pytest.param(("/", "root"), "/usr/bin/python3", "/usr/bin/python3", id="home at the root of the disk"),
    ],
)
def test_texts(who: tuple[str, str], text: str, clean: str) -> None:
    assert without_personal_paths(text, *who) == clean


def test_the_present_user() -> None:
    assert without_personal_paths(f"{Path.home()}/x") == "~/x"


def test_a_user_unknown_to_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(personal.getpass, "getuser", unknown)
    monkeypatch.setattr(personal.Path, "home", homeless)
    assert without_personal_paths("/home/x/y") == "/home/USER/y"
