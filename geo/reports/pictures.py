"""Pictures of rasters and labels for reports."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

PRIMARIES = ("red", "green", "blue")


def picture(
    image: NDArray[Any],
    valid: NDArray[np.bool_],
    names: Sequence[str],
    low: Sequence[float],
    high: Sequence[float],
) -> NDArray[np.uint8]:
    """(rows, cols, 3) for the eye of an image (bands, rows, cols): red, green and blue by the bands' names, or the
    first three bands, or the first in grey; each band from `low` to `high`, and white where not `valid` (rows, cols).
    """
    folded = [name.casefold() for name in names]
    if all(color in folded for color in PRIMARIES):
        chosen = [folded.index(color) for color in PRIMARIES]
    else:
        chosen = [0, 1, 2] if len(names) >= 3 else [0, 0, 0]
    start = np.array(low, float)[chosen]
    width = np.maximum(np.array(high, float)[chosen] - start, 1e-9)
    values = np.where(valid, image[chosen], 0).astype(float).transpose(1, 2, 0)
    scaled = np.where(valid[..., None], (values - start) / width, 1.0)
    return (255 * np.clip(scaled, 0, 1)).astype(np.uint8)


def png_uri(pixels: NDArray[np.uint8]) -> str:
    """Pixels (rows, cols, 3 or 4) as a PNG that stands inside a page, a data URI."""
    return f"data:image/png;base64,{base64.b64encode(png_bytes(pixels)).decode('ascii')}"


def png_bytes(pixels: NDArray[np.uint8]) -> bytes:
    """Pixels (rows, cols, 3 or 4: red, green, blue, opacity) as a PNG file (RFC 2083)."""
    rows, cols, channels = pixels.shape
    # Every row begins with the number of its filter; 1 is the difference to the pixel before, which packs better.
    lines = np.ones((rows, 1 + cols * channels), np.uint8)
    lines[:, 1:] = np.diff(pixels, axis=1, prepend=np.uint8(0)).reshape(rows, -1)
    header = struct.pack(">IIBBBBB", cols, rows, 8, {3: 2, 4: 6}[channels], 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
