#!/usr/bin/env bash
# The main job through qgis_process: chips, a trained network, a class map. `make demo` sets up first, then calls this.
# On the sample scene, or with IMAGERY=… LABELS=… [CLASS_FIELD=…] on your own files. EPOCHS=… changes the training.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
[ -x "$root/.venv/bin/python" ] || { echo "demo: there is no .venv yet: run 'make setup' first" >&2; exit 1; }
exec "$root/.venv/bin/python" "$root/scripts/demo.py"
