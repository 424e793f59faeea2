#!/usr/bin/env bash
# Runs `make test` in a Debian 13 with the QGIS 3.44 (Python 3.13, numpy 2, GDAL 3.10) of its backports. Needs root.
# The first time it makes the system in CHROOT (build/debian13 unless told) with debootstrap: 12 GB, about 15 minutes.
# COMMAND runs something else there, for example COMMAND='make setup && qgis_process list'.
set -euo pipefail
cd "$(dirname "$0")/.."
CHROOT=$(realpath -m "${CHROOT:-build/debian13}")
COMMAND=${COMMAND:-make test}
MINIMUM_QGIS=3.44
export DEBIAN_FRONTEND=noninteractive
say() { printf '\n== %s\n' "$*"; }
die() { printf '\ntest-qgis344: %s\n' "$*" >&2; exit 1; }

# What is mounted and started from here on is seen by nobody else and goes when this script ends, however it ends.
if [ "${1:-}" != inside ]; then
  [ "$(id -u)" = 0 ] || die "making a Debian in a folder needs root: run it as 'sudo make test-qgis344'"
  unshare --mount --pid --fork true 2>/dev/null || die "this system allows no mounts of its own (a container?): run it on a machine or in a privileged container"
  exec unshare --mount --pid --fork --kill-child env CHROOT="$CHROOT" COMMAND="$COMMAND" "$0" inside
fi

inside() { chroot "$CHROOT" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${passed[@]}" \
  PATH=/usr/sbin:/usr/bin:/sbin:/bin bash -c "$1"; }

# How packages are found is the business of this machine: pip's settings, proxies and certificates.
passed=()
while IFS= read -r variable; do passed+=("$variable"); done \
  < <(env | grep -iE '^(PIP_[A-Z_]+|https?_proxy|no_proxy|SSL_CERT_FILE|OMP_NUM_THREADS)=' || true)

make_system() {
  [ -e "$CHROOT/etc/debian_version" ] && return 0
  say "Making a Debian 13 in $CHROOT"
  command -v debootstrap >/dev/null || { apt-get update && apt-get install -y --no-install-recommends debootstrap; }
  local mirror
  mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -v security | head -n 1 | tr -d ' ' || true)
  mkdir -p "$CHROOT"
  debootstrap --variant=minbase --include=ca-certificates,make,git trixie "$CHROOT" "${mirror:-http://deb.debian.org/debian}"
}

mount_what_it_needs() {
  mount --make-rprivate /
  mount -t proc proc "$CHROOT/proc"
  mount --bind /dev "$CHROOT/dev"
  mount --bind /sys "$CHROOT/sys"
  cp -L /etc/resolv.conf "$CHROOT/etc/resolv.conf"
  cp -L /etc/ssl/certs/ca-certificates.crt "$CHROOT/etc/ssl/certs/ca-certificates.crt"
  [ -f /etc/pip.conf ] && cp /etc/pip.conf "$CHROOT/etc/pip.conf"
  [ -d ../shared/data ] || return 0
  mkdir -p "$CHROOT/pixelwise/shared/data"
  mount --bind -o ro ../shared/data "$CHROOT/pixelwise/shared/data"
}

install_qgis() {
  local found
  found=$(inside "dpkg-query -W -f '\${Version}' qgis 2>/dev/null" || true)
  dpkg --compare-versions "${found:-0}" ge "$MINIMUM_QGIS" && return 0
  say "Installing QGIS $MINIMUM_QGIS from trixie-backports"
  local mirror
  mirror=$(grep -oE 'https?://[^ ]+' "$CHROOT/etc/apt/sources.list" | head -n 1)
  printf 'deb %s trixie main\ndeb %s trixie-backports main\n' "$mirror" "$mirror" >"$CHROOT/etc/apt/sources.list"
  inside "apt-get update && apt-get install -y --no-install-recommends -t trixie-backports qgis python3-qgis qgis-providers \
    python3-gdal gdal-bin && apt-get install -y --no-install-recommends python3-venv xvfb xauth"
}

# The files as they lie here, committed or not; the environment of an earlier run stays.
copy_checkout() {
  local target=$CHROOT/pixelwise/checkout
  mkdir -p "$target"
  find "$target" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
  git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -c -T - 2>/dev/null | tar -x -C "$target"
  # `make package` packs what is committed.
  inside "cd /pixelwise/checkout && git init -q && git add -A && git -c user.name=test -c user.email=test@localhost commit -qm checkout"
}

make_system
mount_what_it_needs
install_qgis
copy_checkout
say "QGIS $(inside "dpkg-query -W -f '\${Version}' qgis"), $(inside 'python3 --version')"
inside "cd /pixelwise/checkout && $COMMAND"
