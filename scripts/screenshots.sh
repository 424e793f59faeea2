#!/usr/bin/env bash
# Takes the pictures of the documentation anew, in the real QGIS window on a virtual screen, and puts them into docs/images.
#   scripts/screenshots.sh [dialogs] [models] [first-map] [banepa]     all of them unless told
# dialogs: each algorithm's, in light and dark, in English and German (only light and English go into the documentation).
# models: the graphical models, for docs/workflows.md.
# first-map: the series of docs/first-map.md; downloads PyTorch (3 GB). banepa: the map, training and accuracy, with the imagery in ../shared/data.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$root/build/screenshots
die() { printf '\nscreenshots: %s\n' "$*" >&2; exit 1; }
command -v xvfb-run >/dev/null && command -v qgis >/dev/null || die "needs qgis and xvfb: apt-get install qgis xvfb xauth"
mkdir -p "$work"

# NAME of the folder, SCRIPT, further settings for the ini, then variables.
take() {
  local folder=$work/$1 script=$2 settings=$3; shift 3
  local profile=$folder/profiles/default/QGIS
  rm -rf "$folder/profiles" "$folder/pictures" && mkdir -p "$profile" "$folder/run" "$folder/pictures" && chmod 700 "$folder/run"
  printf '[PythonPlugins]\nprocessing=true\n%s\n[qgis]\ncheckVersion=false\nshowTips=false\nnewProjectDefault=false\n[app]\nprojections\\unknownCrsBehavior=NoAction\n' \
    "$settings" >"$profile/QGIS3.ini"
  echo "== $script → $folder/pictures"
  timeout "${SECONDS_AT_MOST:-600}" env -u QT_QPA_PLATFORM HOME="$folder" XDG_RUNTIME_DIR="$folder/run" PATH=/usr/sbin:/usr/bin:/bin LANG=C.UTF-8 PYTHONPATH="$root/scripts" \
    PIXELWISE_PYTHON="$root/.venv/bin/python" PIXELWISE_FOLDER="$folder" "$@" \
    xvfb-run -a -s "-screen 0 2200x1100x24" qgis --nologo --noversioncheck --profiles-path "$folder" --code "scripts/$script" \
    >"$folder/qgis.log" 2>&1 || true
  [ ! -e "$folder/pictures/error.txt" ] || die "$script: $(cat "$folder/pictures/error.txt")"
  [ -e "$folder/pictures/complete" ] || die "$script did not come to its end; the last lines of $folder/qgis.log: $(tail -n 5 "$folder/qgis.log")"
}

# Copies pictures into docs/images/FOLDER with 256 colours each, which is a third of the bytes and looks the same.
publish() {
  local target=docs/images/$1; shift
  mkdir -p "$target"
  .venv/bin/python -c "
import sys
from pathlib import Path
from PIL import Image
for path in map(Path, sys.argv[2:]):
    with Image.open(path) as picture:
        picture.convert('RGB').quantize(256).save(Path(sys.argv[1]) / path.name, optimize=True)" "$target" "$@"
}

checkout=(QGIS_PLUGINPATH="$root/build/plugins")

dialogs() {
  local theme language
  for language in en de; do for theme in default "Night Mapping"; do
    local name=dialogs-$language-${theme%% *}
    mkdir -p "$work/$name"
    [ -e "$work/$name/scene/scene.tif" ] || .venv/bin/python -c "
import sys; sys.path.insert(0, 'build/plugins')
from pathlib import Path
from pixelwise.resources.sample_scene import make_scene
make_scene(Path(sys.argv[1]))" "$work/$name/scene"
    take "$name" screenshots_dialogs.py "$(printf 'pixelwise=true\n[UI]\nUITheme=%s\n[locale]\noverrideFlag=true\nuserLocale=%s' "$theme" "$language")" "${checkout[@]}"
  done; done
  publish dialogs "$work"/dialogs-en-default/pictures/*.png
}

models() {
  take models screenshots_models.py "pixelwise=true" "${checkout[@]}"
  publish models "$work"/models/pictures/*.png
}

first_map() {
  local zip
  zip=$(ls -t dist/pixelwise-*.zip 2>/dev/null | head -n 1) || true
  [ -n "$zip" ] || die "first-map installs the package: run 'make package' first"
  rm -rf "$work/first-map/Documents" "$work/first-map/Pixelwise sample scene"
  # The environment is installed by its panel, as a new user would.
  SECONDS_AT_MOST=1800 take first-map screenshots_first_map.py "" PIXELWISE_ZIP="$root/$zip" PIXELWISE_PYTHON=
  publish first-map "$work"/first-map/pictures/*.png
}

banepa() {
  [ -d ../shared/data/banepa_buildings ] || { echo "banepa: ../shared/data is not here, its pictures stay as they are"; return 0; }
  local folder=$work/banepa picture labels
  labels=$(ls "$root"/../shared/data/banepa_buildings/labels/*.geojson | head -n 1)
  [ -e "$folder/map.tif" ] || env PATH=/usr/sbin:/usr/bin:/bin .venv/bin/python benchmarks/whole_path.py "$folder"
  for script in screenshots.py screenshots_training.py screenshots_accuracy.py; do
    # Layers by their titles, which the scripts look for, instead of their files' names.
    SECONDS_AT_MOST=1800 take banepa "$script" "$(printf 'pixelwise=true\n[qgis]\nconfiguration\\prefer-filename-as-layer-name=false')" \
      "${checkout[@]}" PIXELWISE_LABELS="$labels"
    for picture in "$folder"/pictures/*.png; do
      [ ! -e "docs/images/$(basename "$picture")" ] || publish . "$picture"
    done
  done
}

for what in "${@:-dialogs models first-map banepa}"; do for each in $what; do "${each//-/_}"; done; done
echo "Took them; look at docs/images before you commit."
