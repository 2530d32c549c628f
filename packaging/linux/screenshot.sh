#!/usr/bin/env bash
# Makes the picture of the README from the sample map: resources/readme/window.png.
# Needs a build of preset `release` or the build folder as an argument, and Xvfb, xdotool and ImageMagick.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
copse=${1:-$root/build/release}/bin/copse
home=$(mktemp -d)
number=$((90 + RANDOM % 900))
Xvfb ":$number" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill "$program" "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
sleep 1

mkdir -p "$home/Documents" "$home/run"
chmod 700 "$home/run"
DISPLAY=:$number HOME=$home XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8 "$copse" --sample &
program=$!
sleep 4
export DISPLAY=:$number
window=$(xdotool search --onlyvisible --name 'Copse$' | tail -n 1)
xdotool windowmove "$window" 0 0 windowsize "$window" 1366 768
sleep 2
# The third line of the list of groups; then the pointer out of the way.
xdotool mousemove 110 140 click 1 mousemove 600 740
sleep 2
import -window "$window" "$root/resources/readme/window.png"
