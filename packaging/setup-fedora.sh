#!/usr/bin/env bash
# Installs what Copse is built and tested with on Fedora, as root or through sudo, and only what is missing.
set -euo pipefail

packages=(
    gcc-c++ libasan libubsan cmake ninja-build pkgconf-pkg-config
    clang-tools-extra # clang-format
    python3           # checks the answers a second time
    qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel
    qt6-qttools-devel qt6-linguist # translations
    graphviz-devel
    libicu-devel
    google-noto-sans-fonts google-noto-sans-arabic-fonts google-noto-sans-cjk-fonts google-noto-color-emoji-fonts
    sqlite # what the benchmarks compare with
)

missing=()
for package in "${packages[@]}"; do
    if ! rpm --query --whatprovides "$package" >/dev/null 2>&1; then missing+=("$package"); fi
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "-- Everything needed is installed"
    exit 0
fi

asRoot=(env)
if [ "$(id -u)" -ne 0 ]; then asRoot=(sudo env); fi
echo "-- Installing ${missing[*]}"
"${asRoot[@]}" dnf --quiet --assumeyes --setopt=install_weak_deps=False install "${missing[@]}" </dev/null
