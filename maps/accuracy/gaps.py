"""What it means where the polygons of a map or a reference say nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ...chips.job import LabelLayer, LayerSource
from ...feedback import Feedback
from ...geo.classes import BACKGROUND_COLOR, BACKGROUND_NAME
from ...language import translate
from .classgrid import PolygonClasses, RasterClasses, open_class_grid
from .foundclasses import FoundClass

BACKGROUND, IGNORE = "background", "ignore"


def background_of(classes: Sequence[FoundClass]) -> FoundClass | None:
    """The class that stands for "nothing is here": that of the value 0, else of the name."""
    named = [found for found in classes if found.name.lower() == BACKGROUND_NAME]
    return next((found for found in classes if found.value == 0), named[0] if named else None)


def fill_gaps(side: PolygonClasses, background: FoundClass | None = None, *, of_map: bool) -> str:
    """From now on the background is between the polygons of the map or the reference; the sentence that says so."""
    found = background or FoundClass(0, BACKGROUND_NAME, BACKGROUND_COLOR)
    side.fill(found)
    if of_map:
        text = translate("Pixelwise", "Where the map has no polygon, it counts as “{name}”.")
    else:
        text = translate("Pixelwise", "Where the reference has no polygon, it counts as “{name}”.")
    return text.format(name=found.name)


def open_map(
    layer: LabelLayer, unlabelled: str, area: LayerSource | None, pixel_size: float, feedback: Feedback
) -> tuple[RasterClasses | PolygonClasses, list[str]]:
    """A map by itself, and sentences on its gaps.

    With `unlabelled` "background" that is what lies between its polygons, in all of `area` or, without one, in their
    extent; but polygons of a map that cover its background leave no gaps that would mean something else. InputError.
    """
    cover = area if unlabelled == BACKGROUND else None
    mapped = open_class_grid(layer, None, parameter="MAP", pixel_size=pixel_size, cover=cover, feedback=feedback)
    if unlabelled == BACKGROUND and isinstance(mapped, PolygonClasses) and background_of(mapped.classes) is None:
        return mapped, [fill_gaps(mapped, of_map=True)]
    return mapped, []
