#!/usr/bin/env bash
# Installs what Copse is built and tested with on macOS through Homebrew, and only what is missing.
set -euo pipefail

if ! xcode-select --print-path >/dev/null 2>&1; then
    echo "!! Apple's command line tools are missing. Install them with: xcode-select --install" >&2
    exit 1
fi
if ! command -v brew >/dev/null; then
    echo "!! Homebrew is missing. Install it as https://brew.sh says, then try again." >&2
    exit 1
fi

packages=(cmake ninja pkgconf qt graphviz icu4c python)
missing=()
for package in "${packages[@]}"; do
    if ! brew list --formula "$package" >/dev/null 2>&1; then missing+=("$package"); fi
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "-- Everything needed is installed"
    exit 0
fi
echo "-- Installing ${missing[*]}"
brew install --quiet "${missing[@]}" </dev/null
