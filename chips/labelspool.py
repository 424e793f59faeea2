"""Labels of surveyed windows, kept packed in a file until it is known which of them become chips."""

from __future__ import annotations

import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Slot:
    """Where a packed label is in the spool."""

    offset: int
    length: int


class LabelSpool:
    """A file of packed labels, for any number of threads. Close it to delete it; OSError where the disk is full."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: Any = path.open("w+b")
        self._lock = threading.Lock()
        self._end = 0

    def add(self, label: NDArray[np.uint8]) -> Slot:
        """Packs class values (rows, cols) as a zlib stream of level 1, which is what a TIFF strip holds, too."""
        packed = zlib.compress(label.tobytes(), 1)
        with self._lock:
            self._file.seek(self._end)
            self._file.write(packed)
            slot = Slot(self._end, len(packed))
            self._end += len(packed)
        return slot

    def packed(self, slot: Slot) -> bytes:
        with self._lock:
            self._file.seek(slot.offset)
            data: bytes = self._file.read(slot.length)
        return data

    def close(self) -> None:
        self._file.close()
        self._path.unlink(missing_ok=True)
