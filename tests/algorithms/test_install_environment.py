"""The algorithm that makes the environment: the user's yes, the proxy of QGIS, the settings; the engine is faked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager, QgsProcessingContext, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from pixelwise.algorithms import environment_work
from pixelwise.algorithms.environment_work import ACTIONS, proxy_variables
from pixelwise.algorithms.install_environment import InstallEnvironmentAlgorithm
from pixelwise.algorithms.settings import PYTHON_KEY, environment_place
from pixelwise.errors import EnvironmentMissingError
from pixelwise.jobs.environment.machine import Gpu

FACTS = {"PYTHON": "/env/bin/python", "torch": "2.9.0+cpu", "devices": ["cpu", "cuda:0"]}


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """What the engine was asked to do; it does nothing."""
    asked: list[tuple[str, Any]] = []

    def told(name: str, answer: Any) -> Any:
        def work(given: Any, *_: Any) -> Any:
            asked.append((name, given))
            return answer

        return work

    monkeypatch.setattr(environment_work, "find_gpus", list)
    for name, answer in (
        ("install", FACTS), ("repair", FACTS), ("uninstall", True), ("check_existing", ("/own/python", FACTS)),
    ):  # fmt: skip
        monkeypatch.setattr(environment_work, name, told(name, answer))
    yield asked
    QgsSettings().remove(PYTHON_KEY)


def check(**parameters: Any) -> tuple[bool, str]:
    found: tuple[bool, str] = (
        InstallEnvironmentAlgorithm().create().checkParameterValues(parameters, QgsProcessingContext())
    )
    return found


def run(**parameters: Any) -> dict[str, Any]:
    results, good = (
        InstallEnvironmentAlgorithm()
        .create()
        .run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), catchExceptions=False)
    )
    assert good
    return dict(results)


@pytest.mark.parametrize("action", [name for name in ACTIONS if name != "use"])
def test_nothing_is_done_without_the_users_yes(engine: list[Any], action: str) -> None:
    good, sentence = check(ACTION=action)
    assert (
        not good
        and sentence.startswith("CONFIRM: nothing is")
        and "Set CONFIRM to true" in sentence.replace("set CONFIRM", "Set CONFIRM")
    )
    with pytest.raises(AssertionError):
        run(ACTION=action)
    assert engine == []
    assert check(ACTION=action, CONFIRM=True)[0]


def test_the_question_says_how_much_and_how_long(engine: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Build cpu of PyTorch (no NVIDIA graphics card" in check()[1]
    monkeypatch.setattr(environment_work, "find_gpus", lambda: [Gpu("RTX 4070", "591.86", 8.9)])
    sentence = check()[1]
    for part in (
        "Build cu132",
        "RTX 4070 with driver 591.86",
        "2.6 GB to download",
        "minutes",
        str(environment_place()),
    ):
        assert part in sentence, sentence


@pytest.mark.parametrize("action", ["install", "repair"])
def test_installing(engine: list[Any], action: str) -> None:
    QgsSettings().setValue(PYTHON_KEY, "/older/python")
    results = run(ACTION=action, CONFIRM=True, DEVICE="cpu")
    ((name, job),) = engine
    assert name == action and job.choice.name == "cpu" and job.folder == environment_place()
    assert results == {"INTERPRETER": "/env/bin/python", "TORCH": "2.9.0+cpu", "DEVICES": "cpu, cuda:0"}
    assert QgsSettings().value(PYTHON_KEY) is None, "the new environment is used from now on"


def test_uninstalling(engine: list[Any]) -> None:
    QgsSettings().setValue(PYTHON_KEY, "/own/python")
    run(ACTION="uninstall", CONFIRM=True)
    assert QgsSettings().value(PYTHON_KEY) == "/own/python"
    QgsSettings().setValue(PYTHON_KEY, str(environment_place() / "bin" / "python"))
    run(ACTION="uninstall", CONFIRM=True)
    assert QgsSettings().value(PYTHON_KEY) is None, "it would be a Python that is gone"
    assert engine[1:] == [("uninstall", environment_place())]


def test_an_existing_interpreter_becomes_the_setting_after_it_was_checked(
    engine: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert check(ACTION="use", PYTHON="/own/bin/python3")[0] and check(ACTION="use", PYTHON="/own")[0]
    assert run(ACTION="use", PYTHON="/own")["TORCH"] == "2.9.0+cpu"
    assert engine == [("check_existing", "/own")] and QgsSettings().value(PYTHON_KEY) == "/own/python"

    def refuse(*_: Any) -> None:
        raise EnvironmentMissingError("PYTHON: it lacks torch.")

    monkeypatch.setattr(environment_work, "check_existing", refuse)
    with pytest.raises(Exception, match="lacks torch"):
        run(ACTION="use", PYTHON="/bad")
    assert QgsSettings().value(PYTHON_KEY) == "/own/python"


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        pytest.param({"ACTION": "use"}, ("PYTHON: nothing was given",), id="no Python"),
        pytest.param({"WHEELS": "EMPTY", "CONFIRM": True}, ("WHEELS", "holds no wheels"), id="no wheels"),
        pytest.param({"DEVICE": "tpu", "CONFIRM": True}, ("DEVICE", "auto, cu132"), id="unknown device"),
    ],
)
def test_refuses_in_a_sentence(
    engine: list[Any], tmp_path: Path, given: dict[str, Any], parts: tuple[str, ...]
) -> None:
    good, sentence = check(**{key: str(tmp_path) if value == "EMPTY" else value for key, value in given.items()})
    assert not good and all(part in sentence for part in parts), sentence


def test_a_folder_of_wheels(engine: list[Any], tmp_path: Path) -> None:
    (tmp_path / "torch-2.9-py3-none-any.whl").touch()
    assert " 0.0 GB to download" in check(WHEELS=str(tmp_path))[1]
    run(WHEELS=str(tmp_path), CONFIRM=True)
    assert engine[0][1].wheels == str(tmp_path)


KINDS = QNetworkProxy.ProxyType
PROXIES = [
    pytest.param((KINDS.NoProxy, "", 0), [], {}, id="none"),
    pytest.param((KINDS.HttpProxy, "proxy", 3128), [], {"HTTPS_PROXY": "http://proxy:3128"}, id="HTTP"),
    pytest.param(
        (KINDS.HttpProxy, "proxy", 3128, "ann@work", "p:w/d"),
        [],
        {"HTTPS_PROXY": "http://ann%40work:p%3Aw%2Fd@proxy:3128"},
        id="with a password",
    ),
    pytest.param((KINDS.Socks5Proxy, "proxy", 1080), [], {"HTTP_PROXY": "socks5h://proxy:1080"}, id="SOCKS"),
    pytest.param((KINDS.FtpCachingProxy, "proxy", 21), [], {}, id="FTP is of no use"),
    pytest.param(
        (KINDS.HttpProxy, "proxy", 80),
        ["https://mirror.local/simple", "10.0.0.1"],
        {"NO_PROXY": "mirror.local,10.0.0.1"},
        id="spared addresses",
    ),
]


@pytest.mark.parametrize(("proxy", "spared", "expected"), PROXIES)
def test_the_proxy_of_qgis(proxy: tuple[Any, ...], spared: list[str], expected: dict[str, str]) -> None:
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    manager.setFallbackProxyAndExcludes(QNetworkProxy(*proxy), spared, [])
    try:
        found = proxy_variables()
    finally:
        manager.setFallbackProxyAndExcludes(*before)
    assert expected.items() <= found.items() and bool(found) == bool(expected)
