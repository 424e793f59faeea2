"""Help text and tooltips of “Install environment”; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


def install_environment_tooltips() -> dict[str, str]:
    return {
        "ACTION": translate("Pixelwise",
            "install: makes the environment, or goes on where an earlier installation ended. repair: installs anew "
            "what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given "
            "below, after it was checked."),
        "DEVICE": translate("Pixelwise",
            "Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is "
            "the smallest; cu… are builds for a CUDA version; pypi is what the package index has."),
        "WHEELS": translate("Pixelwise",
            "For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded."),
        "PYTHON": translate("Pixelwise",
            "For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the "
            "environment's folder."),
        "CONFIRM": translate("Pixelwise",
            "Your yes. Without it nothing is installed or removed, and the run says what it would do."),
    }


def install_environment() -> str:
    return translate("Pixelwise",
        "<p>Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user "
        "profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be "
        "done in the panel Raster ▸ Pixelwise ▸ Environment.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Action</strong>: install, repair, uninstall, or use a Python of yours. <strong>Device</strong>: "
        "leave auto, and the build of PyTorch is chosen that fits your graphics card. <strong>Folder of "
        "wheels</strong>: to install without internet. <strong>Yes, do it</strong>: without it the run only says how "
        "much would be downloaded.</p>"
        "<p>A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings "
        "▸ Options ▸ Network is used.</p>"
        "<h3>Outputs</h3>"
        "<p>The path of the <strong>Python</strong>, the version of <strong>PyTorch</strong>, and the "
        "<strong>devices</strong> it computes on.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:installenvironment -- CONFIRM=true</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. "
        "Run it without the yes for an estimate.</p>")
