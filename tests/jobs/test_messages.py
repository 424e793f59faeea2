"""Lines between host and worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pixelwise.jobs.messages import FIELDS, decode, encode


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(float("nan"), None, id="nan"),
        pytest.param(float("-inf"), None, id="infinite"),
        pytest.param(np.float32("nan"), None, id="numpy-nan"),
        pytest.param(np.float64(0.5), 0.5, id="numpy-float"),
        pytest.param(np.int64(3), 3, id="numpy-int"),
        pytest.param(np.bool_(True), True, id="numpy-bool"),
        pytest.param(np.array([[1.5, np.nan]]), [[1.5, None]], id="array"),
        pytest.param({1: (2, {"deep": float("nan")})}, {"1": [2, {"deep": None}]}, id="nested"),
        pytest.param(Path("a/ü.tif"), str(Path("a/ü.tif")), id="path"),
        pytest.param("two\nlines \udcff 日本", "two\nlines \udcff 日本", id="text"),
        pytest.param(None, None, id="none"),
    ],
)
def test_values_survive_as_plain_json(value: Any, expected: Any) -> None:
    line = encode({"type": "metrics", "values": {"x": value}})
    assert line.count(b"\n") == 1 and line.isascii()
    assert decode(line) == {"type": "metrics", "values": {"x": expected}}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"hello\n", id="text"),
        pytest.param(b"\xff\xfe\x00\n", id="bytes"),
        pytest.param(b"3\n", id="number"),
        pytest.param(b'["type"]\n', id="list"),
        pytest.param(b"{}\n", id="no-type"),
        pytest.param(b'{"type": ["done"]}\n', id="type-is-a-list"),
        pytest.param(b'{"type": "dance"}\n', id="unknown-type"),
        pytest.param(b'{"type": "done"}\n', id="field-missing"),
        pytest.param(b'{"type": "progress", "percent": "12"}\n', id="field-of-another-type"),
        pytest.param(b'{"type": "progress", "percent": null}\n', id="progress-nan"),
        pytest.param(b'{"type": "done", "outputs"', id="cut"),
        pytest.param(b"[" * 100_000, id="endless-nesting"),
    ],
)
def test_garbage_is_no_message(line: bytes) -> None:
    assert decode(line) is None


def test_every_type_can_be_sent() -> None:
    samples = {int: 1, str: "a", dict: {}, bool: True, (int, float): 1.5}
    for kind, fields in FIELDS.items():
        message = {"type": kind} | {name: samples[expected] for name, expected in fields.items()}
        assert decode(encode(message)) == message
