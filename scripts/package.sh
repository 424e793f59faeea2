#!/usr/bin/env bash
# Packs the committed files as a plugin zip; .gitattributes says what stays out.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^version=//p' metadata.txt)
mkdir -p dist
git archive --format=zip --prefix=pixelwise/ -o "dist/pixelwise-$version.zip" HEAD
echo "Packed dist/pixelwise-$version.zip"
