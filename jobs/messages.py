"""Messages between host and worker: one JSON object a line."""

from __future__ import annotations

import json
import math
from typing import Any

# How long a worker may take to stop after a cancel before it is ended.
STOP_SECONDS = 10.0
CANCEL = {"type": "cancel"}
# Asks for an early end with what is there already, where a cancel throws the run away.
STOP = {"type": "stop"}
Message = dict[str, Any]

NUMBER = (int, float)
# What a message of each type must hold; anything else on the line is not a message but somebody's print.
FIELDS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "started": {"pid": int, "python": str},
    "progress": {"percent": NUMBER},
    "message": {"text": str},
    "warning": {"text": str},
    "metrics": {"values": dict},
    "done": {"outputs": dict},
    "failed": {"sentence": str, "traceback": str, "canceled": bool, "error": str},
    "cancel": {},
    "stop": {},
}


def encode(message: Message) -> bytes:
    """A line of ASCII; NaN and infinity become null, arrays lists, paths texts."""
    return json.dumps(plain(message), allow_nan=False).encode("ascii") + b"\n"


def decode(line: bytes) -> Message | None:
    """The message of a line, or None where it is not one."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        return None
    fields = FIELDS.get(message["type"])
    if fields is None or not all(isinstance(message.get(name), expected) for name, expected in fields.items()):
        return None
    return message


def plain(value: Any) -> Any:
    """`value` in JSON's own types; what has none becomes its text."""
    if hasattr(value, "tolist"):  # numpy and torch, scalars and arrays, without importing either
        value = value.tolist()
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    return str(value)
