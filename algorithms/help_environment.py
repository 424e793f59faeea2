"""Help text and tooltips of “Check environment”; written as in help_texts.py."""

from __future__ import annotations

from .translation import translate

# fmt: off


def check_environment_tooltips() -> dict[str, str]:
    return {
        "SELF_TEST": translate("Pixelwise",
            "Builds a small network, trains it for one step and makes one prediction, on the processor and on every "
            "graphics card. Takes some seconds. Leave it on, unless the computer hangs in it."),
        "REPORT": translate("Pixelwise",
            "A web page with all that was found. It holds no personal paths, so it can be attached to a question."),
    }


def check_environment() -> str:
    return translate("Pixelwise",
        "<p>Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: "
        "versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and "
        "free memory, space on disks. A self-test builds a small network, trains it for one step and makes one "
        "prediction.</p>"
        "<p>Run it after an installation, when an algorithm says that no Python was found, when a graphics card is "
        "not used, and before you report a fault. It also works where the other algorithms do not.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Self-test</strong>: leave it on, unless the computer hangs in it.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Report</strong>: a web page; the same lines are in the log. Your home folder appears as ~ and "
        "your name as USER. <strong>Everything works</strong> is 1 or 0, <strong>faults</strong> and "
        "<strong>warnings</strong> count the lines that need you; the versions and devices are outputs, too, for "
        "scripts.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:checkenvironment -- REPORT=environment.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.</p>")
