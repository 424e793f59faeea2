"""The version of the plugin, which stands in metadata.txt and nowhere else."""

from __future__ import annotations

import configparser
from functools import lru_cache
from pathlib import Path

METADATA = Path(__file__).resolve().parent / "metadata.txt"


@lru_cache(maxsize=1)
def plugin_version() -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(METADATA, encoding="utf-8")
    return parser.get("general", "version")
