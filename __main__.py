"""`python -m pixelwise run job.json`, or `python FOLDER_OF_THE_CHECKOUT run job.json`."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path


def _package() -> str:
    """The name of this package; a folder that Python was told to run becomes the package "pixelwise".

    Python puts that folder itself on sys.path, where our `models` or `errors` would hide other people's modules.
    """
    if __package__:
        return __package__
    folder = Path(__file__).resolve().parent
    sys.path[:] = [entry for entry in sys.path if Path(entry).resolve() != folder]
    specification = importlib.util.spec_from_file_location("pixelwise", folder / "__init__.py")
    assert specification and specification.loader  # nosec B101 # for mypy
    package = importlib.util.module_from_spec(specification)
    sys.modules["pixelwise"] = package
    specification.loader.exec_module(package)
    return "pixelwise"


if __name__ == "__main__":
    # A training starts this program again for the processes that prepare its chips, and QGIS to check the environment.
    entries = {"chips": "models.training.chipworker", "check": "jobs.environment.probe"}
    entry = entries.get(sys.argv[1] if len(sys.argv) > 1 else "", "jobs.worker")
    package = _package()
    importlib.import_module(f"{package}.language").use_language_of_host()
    sys.exit(importlib.import_module(f"{package}.{entry}").main())
