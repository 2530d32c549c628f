#!/usr/bin/env bash
# Installs what Copse is built and tested with on Debian 12 and its relatives, as root or through sudo, and only what is missing.
set -euo pipefail

packages=(
    g++ cmake ninja-build pkg-config
    clang-format # the format test
    python3      # checks the answers a second time
    qt6-base-dev qt6-charts-dev qt6-svg-dev
    libqt6opengl6-dev            # wanted by qt6-charts-dev of Debian 12, which forgets to say so
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n # translations
    libqt6sql6-sqlite            # the map file
    libgraphviz-dev
    libicu-dev
    fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji # every name in the pictures, whatever its script
    sqlite3                                               # what the benchmarks compare with
)
# Most Wayland desktops also offer X11; where one does not, Qt needs its own way there.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then packages+=(qt6-wayland); fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    if [ "$status" != installed ]; then missing+=("$package"); fi
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "-- Everything needed is installed"
    exit 0
fi

asRoot=(env)
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "!! These packages are missing, and only an administrator can install them:" >&2
        echo "   apt-get install ${missing[*]}" >&2
        exit 1
    fi
    asRoot=(sudo env)
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
aptGet() { # waits for another installer to finish instead of failing, and keeps every question to itself
    "${asRoot[@]}" DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes -o DPkg::Lock::Timeout=600 "$@" \
        >>"$log" 2>&1 </dev/null
}

# One source of packages that cannot be reached need not be the one that is wanted.
updated=yes
if ! aptGet update; then
    updated=
    echo "-- Some lists of packages could not be fetched; trying with the others"
fi
# Later versions fold some packages into others.
known=()
for package in "${missing[@]}"; do
    if [ -n "$(apt-cache madison "$package" 2>/dev/null)" ]; then
        known+=("$package")
    else
        echo "-- No package $package here; trying without it"
    fi
done
if [ ${#known[@]} -eq 0 ] && [ -n "$updated" ]; then exit 0; fi
if [ ${#known[@]} -gt 0 ]; then
    echo "-- Installing ${known[*]}"
    if aptGet install --no-install-recommends "${known[@]}"; then exit 0; fi
fi
tail -n 40 "$log" >&2
echo "!! Installing failed; the reason is above." >&2
exit 1
