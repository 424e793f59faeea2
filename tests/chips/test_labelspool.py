from __future__ import annotations

import threading
import zlib
from pathlib import Path

import numpy as np
import pytest

from pixelwise.chips.labelspool import LabelSpool, Slot


def test_labels_come_back_from_any_thread(tmp_path: Path) -> None:
    spool = LabelSpool(tmp_path / "labels")
    random = np.random.default_rng(1)
    labels = [random.integers(0, 4, (48, 48), dtype=np.uint8) for _ in range(200)]
    slots: dict[int, Slot] = {}

    def add(start: int) -> None:
        for number in range(start, 200, 4):
            slots[number] = spool.add(labels[number])
            assert zlib.decompress(spool.packed(slots[number])) == labels[number].tobytes()

    threads = [threading.Thread(target=add, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, label in enumerate(labels):
        assert zlib.decompress(spool.packed(slots[number])) == label.tobytes()
    assert (tmp_path / "labels").exists()
    spool.close()
    assert not (tmp_path / "labels").exists()


def test_a_full_disk_is_an_os_error(tiny_disk: Path) -> None:
    spool = LabelSpool(tiny_disk / "labels")
    random = np.random.default_rng(1)
    with pytest.raises(OSError, match="No space left"):
        for _ in range(100):
            spool.add(random.integers(0, 255, (128, 128), dtype=np.uint8))
