"""What the algorithm and the panel of the environment do alike: QGIS's proxy, the settings, the engine's work."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ..errors import InputError
from ..jobs.environment.estimate import Estimate, estimate
from ..jobs.environment.install import Installation, install, repair, uninstall
from ..jobs.environment.machine import choose_torch, find_gpus
from ..jobs.environment.places import Host
from ..jobs.environment.proof import check_existing
from .settings import PYTHON_KEY, environment_place, text_setting
from .translation import translate

INSTALL, REPAIR, UNINSTALL, USE = "install", "repair", "uninstall", "use"
ACTIONS = (INSTALL, REPAIR, UNINSTALL, USE)
ANY_ADDRESS = "https://pypi.org/simple/"
SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def proxy_variables() -> dict[str, str]:
    """The proxy of QGIS's network settings as the variables that pip reads; for the main thread.

    As variables, because the arguments of a program can be seen by everyone on the machine. Without a proxy in QGIS
    there are none, and what the system has set remains.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if manager.useSystemProxy() or proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(ANY_ADDRESS)))
        proxy = found[0] if found else proxy
    scheme = SCHEMES.get(proxy.type())
    if not scheme or not proxy.hostName():
        return {}
    address = f"{scheme}://{_credentials(proxy)}{proxy.hostName()}" + (f":{proxy.port()}" if proxy.port() else "")
    variables = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    spared = [_host(url) for url in (*manager.excludeList(), *manager.noProxyList())]
    return variables | ({"NO_PROXY": ",".join(spared), "no_proxy": ",".join(spared)} if spared else {})


def _credentials(proxy: QNetworkProxy) -> str:
    if not proxy.user():
        return ""
    password = f":{quote(proxy.password(), safe='')}" if proxy.password() else ""
    return f"{quote(proxy.user(), safe='')}{password}@"


def _host(url: str) -> str:
    """QGIS spares beginnings of addresses, pip spares hosts."""
    return urlsplit(url if "://" in url else f"//{url}").hostname or url


def installation(device: str, wheels: str, proxy: dict[str, str]) -> Installation:
    """What an installation for this machine would be; `proxy` is that of `proxy_variables`.

    May wait for the driver of the graphics card. Raises InputError, EnvironmentMissingError.
    """
    host = Host.here()
    gpus = find_gpus() if device == "auto" else []
    return Installation(environment_place(), choose_torch(device, host, gpus), wheels, proxy, host)


def estimate_of(job: Installation) -> Estimate:
    return estimate(job.choice, job.folder, wheels=job.wheels)


def estimate_text(job: Installation) -> str:
    """How much would be fetched and kept, and how long that takes, in the user's words."""
    found = estimate_of(job)
    # fmt: off
    # Without the formatter's last comma, because pylupdate5 passes over such calls.
    text = translate("Pixelwise",
        "Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB "
        "are free; roughly {least} to {most} minutes.")
    # fmt: on
    least, most = found.minutes
    return text.format(
        build=job.choice.name,
        reason=job.choice.reason,
        download=f"{found.download:.1f}",
        disk=f"{found.disk:.1f}",
        folder=job.folder,
        free=f"{found.free:.0f}",
        least=least,
        most=most,
    )


def check_python(python: str) -> None:
    if not python.strip():
        raise InputError(
            translate(
                "Pixelwise",
                "PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the "
                "environment's folder.",
            )
        )


def carry_out(action: str, job: Installation | None, python: str, feedback: Any) -> dict[str, Any]:
    """Does what was asked for, sets the setting that belongs to it, and gives what was found.

    Raises PixelwiseError, CanceledError among them.
    """
    if action == USE:
        program, facts = check_existing(python, feedback, feedback.pushInfo)
        QgsSettings().setValue(PYTHON_KEY, program)
        return {"PYTHON": program, **facts}
    if action == UNINSTALL:
        removed = uninstall(environment_place())
        if Path(text_setting(PYTHON_KEY)).is_relative_to(environment_place()):
            QgsSettings().remove(PYTHON_KEY)
        feedback.pushInfo(
            translate("Pixelwise", "The environment was removed.")
            if removed
            else translate("Pixelwise", "There was no environment to remove.")
        )
        return {}
    assert job  # nosec B101 # for mypy
    facts = (repair if action == REPAIR else install)(job, feedback)
    if given := text_setting(PYTHON_KEY):
        # It would be preferred to what has just been installed.
        QgsSettings().remove(PYTHON_KEY)
        text = translate("Pixelwise", "The setting of another Python ({python}) was cleared.")
        feedback.pushInfo(text.format(python=given))
    return facts
