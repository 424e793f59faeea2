"""What pip writes, as progress and as sentences with a cure."""

from __future__ import annotations

import pytest

from pixelwise.jobs.environment.pipoutput import downloaded_bytes, failure_sentence


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Progress 262144 of 539100000", (262144, 539100000)),
        ("  Progress 0 of 10", (0, 10)),
        ("Collecting torch", None),
        ("Downloading torch-2.15.0-cp311-cp311-manylinux_2_28_x86_64.whl (539.1 MB)", None),
    ],
)
def test_progress(line: str, expected: tuple[int, int] | None) -> None:
    assert downloaded_bytes(line) == expected


FAILURES = [
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "free some space"),
    ("Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required')", "proxy"),
    ("ERROR: Could not install packages: Missing dependencies for SOCKS support.", "HTTP proxy"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "PIP_CERT"),
    ("OSError: [WinError 206] The filename or extension is too long", "LongPathsEnabled"),
    ("HINT: this system does not have Windows Long Path support enabled.", "LongPathsEnabled"),
    ("PermissionError: [WinError 5] Access is denied: 'torch_cpu.dll'", "close all other windows"),
    ("ERROR: [Errno 13] Permission denied: '/x'", "permissions"),
    ("NewConnectionError: Failed to establish: [Errno -2] Name or service not known", "network and the proxy"),
    ("pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.", "goes on from here"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "goes on from here"),
    ("ERROR: No matching distribution found for torch<3,>=2.4", "no torch<3,>=2.4 for this Python.*DEVICE"),
    ("something nobody expected", r"\(something nobody expected\): see the log"),
]


@pytest.mark.parametrize(("line", "cure"), FAILURES, ids=[cure for _, cure in FAILURES])
def test_every_failure_has_its_cure(line: str, cure: str) -> None:
    with pytest.raises(AssertionError, match=f"^Installing stopped at 'torch'.*{cure}"):
        raise AssertionError(failure_sentence("torch", ["Collecting torch", line, ""]))


def test_a_wheel_that_the_folder_lacks() -> None:
    sentence = failure_sentence("torch", ["ERROR: No matching distribution found for timm"], wheels="/media/stick")
    assert "timm is not in the folder WHEELS /media/stick" in sentence


def test_nothing_written_at_all() -> None:
    assert "no output" in failure_sentence("pip", [])
