#!/usr/bin/env bash
# Installs QGIS (if there is none that is new enough) and makes the worker's environment .venv. Safe to repeat.
# Touches nothing outside the project folder other than installing packages of the system.
set -euo pipefail
cd "$(dirname "$0")/.."
MINIMUM_QGIS=3.34
PYTHON=/usr/bin/python3
say() { printf '\n== %s\n' "$*"; }
die() { printf '\nsetup: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "installing packages needs root or sudo: run as root '$*', then again 'make setup'"; fi
}
apt_install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
version_of_package() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null | sed 's/^[0-9]*://; s/[+~-].*//' || true; }

qgis_is_there() {
  local found
  [ -x "$PYTHON" ] || return 1
  found=$("$PYTHON" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION.split("-")[0])' 2>/dev/null || true)
  [ -n "$found" ] && at_least "$MINIMUM_QGIS" "$found" && command -v qgis_process >/dev/null
}

install_qgis() {
  command -v apt-get >/dev/null || die "no QGIS $MINIMUM_QGIS or newer was found and this system has no apt-get: install QGIS, then run 'make setup' again"
  . /etc/os-release
  local from=()
  if [ "${ID:-}" = debian ] && [ "${VERSION_CODENAME:-}" = bookworm ]; then
    say "Debian 12 ships an older QGIS: adding bookworm-backports"
    local mirror
    mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -v security | head -n 1 | tr -d ' ' || true)
    grep -rqs bookworm-backports /etc/apt/sources.list /etc/apt/sources.list.d || \
      echo "deb ${mirror:-http://deb.debian.org/debian} bookworm-backports main" | as_root tee /etc/apt/sources.list.d/bookworm-backports.list >/dev/null
    from=(-t bookworm-backports)
  fi
  say "Installing QGIS"
  as_root apt-get update
  apt_install "${from[@]}" qgis python3-qgis qgis-providers python3-gdal gdal-bin
  qgis_is_there || die "QGIS $(version_of_package qgis) was installed, but Pixelwise needs $MINIMUM_QGIS or newer"
}

# What QGIS's packages do not bring: venv, the window tests' virtual screen and image tools.
system_packages() {
  local need=()
  "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || need+=(python3-venv)
  "$PYTHON" -c 'from osgeo import gdal_array' 2>/dev/null || need+=(python3-gdal python3-numpy)
  command -v xvfb-run >/dev/null || need+=(xvfb xauth)
  # Compiles the translations; QGIS's packages bring it, but need not.
  command -v lrelease >/dev/null || [ -x /usr/lib/qt5/bin/lrelease ] || need+=(qttools5-dev-tools)
  [ ${#need[@]} = 0 ] && return 0
  say "Installing ${need[*]}"
  as_root apt-get update
  apt_install "${need[@]}"
}

make_environment() {
  local stamp=.venv/pixelwise.stamp wanted
  wanted=$(cat requirements.txt requirements-dev.txt requirements-docs.txt scripts/setup.sh | sha256sum | cut -d' ' -f1)
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && .venv/bin/python -c pass 2>/dev/null; then
    echo "The worker's environment .venv is up to date."
    return 0
  fi
  say "Making the worker's environment .venv (torch is large: some minutes)"
  .venv/bin/python -c pass 2>/dev/null || "$PYTHON" -m venv --clear --system-site-packages .venv
  # GDAL's Python module is built for the system's numpy: another major version would break it.
  local major constraints=.venv/constraints.txt
  major=$("$PYTHON" -c 'import numpy; print(numpy.__version__.split(".")[0])')
  if [ "$major" = 1 ]; then printf 'numpy<2\nopencv-python-headless<4.12\n' >"$constraints"; else printf 'numpy>=2\n' >"$constraints"; fi
  .venv/bin/python -m pip install --disable-pip-version-check -q -c "$constraints" -r requirements.txt -r requirements-dev.txt -r requirements-docs.txt
  .venv/bin/python - <<'CHECK' || die "the environment .venv does not work: run 'make clean' and 'make setup' again; the lines above say why"
import torch, torchvision, segmentation_models_pytorch, albumentations, lightning_fabric, safetensors
from osgeo import gdal, gdal_array
print("torch", torch.__version__, "· segmentation-models-pytorch", segmentation_models_pytorch.__version__, "· GDAL", gdal.__version__)
CHECK
  echo "$wanted" >"$stamp"
}

qgis_is_there || install_qgis
system_packages
make_environment
# A plugin's id is the name of its folder: this link lets QGIS and the tests see the checkout as "pixelwise".
mkdir -p build/plugins
ln -sfn ../.. build/plugins/pixelwise
.venv/bin/python scripts/i18n.py compile
echo "Ready: QGIS $(/usr/bin/python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)' 2>/dev/null) and .venv"
