#!/usr/bin/env bash
# Links this checkout as the plugin "pixelwise" into the default QGIS profile; QGIS then lists it in its plugin manager.
set -euo pipefail
cd "$(dirname "$0")/.."
profile="${QGIS_PROFILE:-${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3/profiles/default}"
target="$profile/python/plugins/pixelwise"
if [ -e "$target" ] && [ ! -L "$target" ]; then
  echo "install: $target is a folder of its own, perhaps installed from a zip: remove it in QGIS's plugin manager first." >&2
  exit 1
fi
mkdir -p "$(dirname "$target")"
ln -sfn "$PWD" "$target"
echo "Linked into $target."
echo "In QGIS: Plugins ▸ Manage and Install Plugins… ▸ Installed ▸ tick Pixelwise. The worker uses $PWD/.venv."
