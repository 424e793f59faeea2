"""Icons that can be read at 16 pixels, in light and in dark themes."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.qgis
ICONS = sorted((Path(__file__).resolve().parents[2] / "resources").glob("*.svg"))
SIZE = 16
# The grey of windows by default and in Night Mapping.
THEMES = {"light": 240, "dark": 50}
# What WCAG 2.2 asks of graphical objects.
LEAST_CONTRAST = 3.0


def pixels(path: Path) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Colours (rows, cols, 3) and opacities (rows, cols), from 0 to 1, of an icon of 16 pixels."""
    from qgis.PyQt.QtGui import QIcon, QImage

    image = QIcon(str(path)).pixmap(SIZE, SIZE).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    array = np.frombuffer(data, np.uint8).reshape(image.height(), image.width(), 4) / 255
    return array[..., :3].copy(), array[..., 3].copy()


def luminance(colours: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    weighted: np.ndarray[Any, Any] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighted


def on(path: Path, grey: int) -> tuple[np.ndarray[Any, Any], float]:
    """The icon's luminance on a background, and that of the background."""
    colours, opacity = pixels(path)
    back = np.full(3, grey / 255)
    return luminance(colours * opacity[..., None] + back * (1 - opacity[..., None])), float(luminance(back))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_enough_of_an_icon_stands_out(qgis: Any, path: Path, theme: str) -> None:
    found, back = on(path, THEMES[theme])
    contrast = (np.maximum(found, back) + 0.05) / (np.minimum(found, back) + 0.05)
    assert (contrast >= LEAST_CONTRAST).mean() > 0.2


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_fills_its_square(qgis: Any, path: Path) -> None:
    rows, cols = np.nonzero(pixels(path)[1] > 0.5)
    assert np.ptp(rows) >= 10 and np.ptp(cols) >= 10


def test_no_two_icons_look_alike(qgis: Any) -> None:
    drawn = {path.stem: pixels(path) for path in ICONS}
    for (first, one), (second, other) in combinations(drawn.items(), 2):
        difference = np.abs(one[0] * one[1][..., None] - other[0] * other[1][..., None]).mean()
        assert difference > 0.08, f"{first} and {second}"
