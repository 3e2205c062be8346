#!/usr/bin/env bash
# Installs the Debian packages that Qt and Python need, only those that are missing.
set -euo pipefail
command -v dpkg-query >/dev/null || exit 0 # not Debian: Qt says itself what it misses
# Each entry is `package[|its name on Debian 13]`.
wanted=(python3-venv libegl1 libgl1 'libglib2.0-0|libglib2.0-0t64' libfontconfig1 libdbus-1-3 libxkbcommon-x11-0
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libgssapi-krb5-2 openssl poppler-utils unzip xvfb xauth
  chromium chromium-driver)
missing=()
for entry in "${wanted[@]}"; do
  found=
  for name in ${entry//|/ }; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] && found=1
  done
  [ -n "$found" ] || missing+=("${entry%%|*}")
done
[ ${#missing[@]} -gt 0 ] || exit 0
echo "Installing system libraries: ${missing[*]}"
sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
