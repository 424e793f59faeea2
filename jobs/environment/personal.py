"""Texts without what says whose computer it is: home folders become ~, the user's name becomes USER."""

from __future__ import annotations

import getpass
import re
from pathlib import Path
from urllib.parse import quote

USER = "USER"
# The folder of homes: Linux and macOS, Windows with either slash or the doubled ones of JSON.
_SLASH = r"(?:\\\\|\\|/)"
_HOMES = rf"(?i)((?:\b[a-z]:{_SLASH}users|(?<![\w~])/(?:home|users)){_SLASH})(?!{USER}\b)"
# The name of a home: before another slash it may hold blanks, at the end of a path in running text it may not.
WITH_BLANKS = re.compile(_HOMES + rf"([^\\/:*?\"<>|\n]+?)(?={_SLASH})")
AT_END = re.compile(_HOMES + r"([^\\/:*?\"<>|\s,;)']+)")
# What may follow a name or a folder in running text.
_END = r"(?=$|[\\/\s:;,.'\")\]<])"


def without_personal_paths(text: str, home: str = "", user: str = "") -> str:
    """The text with ~ for the home folder, and with USER for the user's name wherever it is a part of a path."""
    home = (home or _home()).rstrip("/\\")
    for spelling in _spellings(home):
        text = re.sub(re.escape(spelling) + _END, "~", text, flags=re.IGNORECASE)
    for pattern in (WITH_BLANKS, AT_END):
        text = pattern.sub(rf"\g<1>{USER}", text)
    user = user or _user()
    if user:
        text = re.sub(r"(?<=[\\/])" + re.escape(user) + _END, USER, text, flags=re.IGNORECASE)
    return text


def _spellings(home: str) -> list[str]:
    """How a home is written, longest first; a home at the root of the file system would match everything."""
    if len(home) < 3:
        return []
    found = {home, home.replace("\\", "/"), home.replace("\\", "\\\\"), quote(home.replace("\\", "/"), safe="/:")}
    return sorted(found, key=len, reverse=True)


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # a user who is not known to the system, as in some containers
        return ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # as above; on Windows, without its variables
        return ""
