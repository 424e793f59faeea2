"""What pip writes: how far it is, and what its failures mean for the user."""

from __future__ import annotations

import re
from collections.abc import Sequence

# With --progress-bar raw.
PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
INSTALLING = "Installing collected packages"

# The first that fits is the cause: what follows from it comes later in the table.
FAILURES = (
    (r"No space left on device|Errno 28|not enough space", "the disk is full: free some space, and install again"),
    (
        r"ProxyError|Tunnel connection failed|407 Proxy",
        "the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again",
    ),
    (
        r"Missing dependencies for SOCKS",
        "pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError",
        "a certificate was not accepted, as behind the firewalls of some organisations: give the file of the "
        "organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels",
    ),
    (
        r"Long Path|Filename too long|WinError 206",
        "a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again",
    ),
    (
        r"WinError 5\b|WinError 32\b|being used by another process",
        "a file is in use: close all other windows of QGIS, and install again",
    ),
    (r"Permission denied|Errno 13\b|Read-only file system", "a file cannot be written: check the folder's permissions"),
    (
        r"NewConnectionError|NameResolutionError|getaddrinfo|Temporary failure in name resolution|ConnectTimeout|"
        r"Connection refused|Network is unreachable",
        "the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and "
        "install again, or use a folder of wheels",
    ),
    (
        r"Read timed out|ReadTimeout|IncompleteRead|incomplete-download|Connection (?:broken|reset|aborted)|"
        r"DO NOT MATCH THE HASHES",
        "the connection broke off: install again, it goes on from here",
    ),
)
NOT_FOUND = re.compile(r"No matching distribution found for ([^\s(]+)")


def downloaded_bytes(line: str) -> tuple[int, int] | None:
    """How much of a file has come, and its size."""
    found = PROGRESS.match(line.strip())
    return (int(found[1]), int(found[2])) if found else None


def failure_sentence(step: str, lines: Sequence[str], *, wheels: str = "") -> str:
    """The cause of a failed step with its cure; the last line of an unknown one."""
    text = "\n".join(lines)
    for pattern, cure in FAILURES:
        if re.search(pattern, text, re.IGNORECASE):
            return f"Installing stopped at '{step}': {cure}."
    if found := NOT_FOUND.search(text):
        if wheels:
            cure = f"{found[1]} is not in the folder WHEELS {wheels}, or not for this Python; add its wheel"
        else:
            cure = f"the package index has no {found[1]} for this Python and system; choose another DEVICE, such as cpu"
        return f"Installing stopped at '{step}': {cure}, and install again."
    last = next((line.strip() for line in reversed(lines) if line.strip()), "no output")
    return f"Installing stopped at '{step}' ({last[:300]}): see the log, and install again or repair."
