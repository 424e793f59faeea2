"""What pip writes: how far it is, and what its failures mean for the user."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...language import translate

# With --progress-bar raw.
PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
INSTALLING = "Installing collected packages"

# The first that fits is the cause: what follows from it comes later in the table.
FAILURES = (
    ("disk", r"No space left on device|Errno 28|not enough space"),
    ("proxy", r"ProxyError|Tunnel connection failed|407 Proxy"),
    ("socks", r"Missing dependencies for SOCKS"),
    ("certificate", r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError"),
    ("path", r"Long Path|Filename too long|WinError 206"),
    ("use", r"WinError 5\b|WinError 32\b|being used by another process"),
    ("permission", r"Permission denied|Errno 13\b|Read-only file system"),
    (
        "network",
        r"NewConnectionError|NameResolutionError|getaddrinfo|Temporary failure in name resolution|ConnectTimeout|"
        r"Connection refused|Network is unreachable",
    ),
    (
        "connection",
        r"Read timed out|ReadTimeout|IncompleteRead|incomplete-download|Connection (?:broken|reset|aborted)|"
        r"DO NOT MATCH THE HASHES",
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
    for cause, pattern in FAILURES:
        if re.search(pattern, text, re.IGNORECASE):
            return _sentences()[cause].format(step=step)
    if found := NOT_FOUND.search(text):
        if wheels:
            said = translate(
                "Pixelwise",
                "Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this "
                "Python; add its wheel, and install again.",
            )
        else:
            said = translate(
                "Pixelwise",
                "Installing stopped at '{step}': the package index has no {package} for this Python and system; choose "
                "another DEVICE, such as cpu, and install again.",
            )
        return said.format(step=step, package=found[1], folder=wheels)
    last = next((line.strip() for line in reversed(lines) if line.strip()), translate("Pixelwise", "no output"))
    said = translate("Pixelwise", "Installing stopped at '{step}' ({line}): see the log, and install again or repair.")
    return said.format(step=step, line=last[:300])


def _sentences() -> dict[str, str]:
    """What is said of each cause, with {step} for the step."""
    return {
        "disk": translate(
            "Pixelwise", "Installing stopped at '{step}': the disk is full: free some space, and install again."
        ),
        "proxy": translate(
            "Pixelwise",
            "Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ "
            "Network, and install again.",
        ),
        "socks": translate(
            "Pixelwise",
            "Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ "
            "Network, or use a folder of wheels.",
        ),
        "certificate": translate(
            "Pixelwise",
            "Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some "
            "organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or "
            "use a folder of wheels.",
        ),
        "path": translate(
            "Pixelwise",
            "Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows "
            "(LongPathsEnabled), and install again.",
        ),
        "use": translate(
            "Pixelwise",
            "Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.",
        ),
        "permission": translate(
            "Pixelwise",
            "Installing stopped at '{step}': a file cannot be written: check the folder's permissions.",
        ),
        "network": translate(
            "Pixelwise",
            "Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in "
            "Settings ▸ Options ▸ Network and install again, or use a folder of wheels.",
        ),
        "connection": translate(
            "Pixelwise",
            "Installing stopped at '{step}': the connection broke off: install again, it goes on from here.",
        ),
    }
