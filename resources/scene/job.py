"""What the drawing of the sample scene is told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SceneJob:
    """The sample scene of `size` × `size` pixels, drawn into the folder `output`; the same `seed` gives the same."""

    output: str
    size: int = 2048
    seed: int = 7
