#!/usr/bin/env bash
# From a fresh clone to the sample map: installs what is missing, builds, and opens it in the desktop program.
# Where there is no display, the same map is made, drawn and answered with copse-cli, in build/sample/.
set -euo pipefail
# shellcheck source=SCRIPTDIR/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

# A variable alone is not enough: it is often left over from another sitting, or handed on by sudo.
hasDisplay() {
    if [ "$(uname -s)" != Linux ]; then return 0; fi
    case "${WAYLAND_DISPLAY:-}" in
    '') ;;
    /*) if [ -S "$WAYLAND_DISPLAY" ]; then return 0; fi ;;
    *) if [ -S "${XDG_RUNTIME_DIR:-/nowhere}/$WAYLAND_DISPLAY" ]; then return 0; fi ;;
    esac
    case "${DISPLAY:-}" in
    '') return 1 ;;
    :*)
        local number=${DISPLAY#:}
        number=${number%%.*}
        [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null
        ;;
    *) return 0 ;; # another machine's display, as with ssh -X
    esac
}

sampleWithoutDisplay() {
    local cli=$root/build/release/bin/copse-cli lists=$root/resources/samples/wetlands out=$root/build/sample format
    local map="$out/Wetlands knowledge network.copse"
    export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    mkdir -p "$out"

    say "Making the sample map from its lists"
    "$cli" import "$lists/memberships.csv" --groups "$lists/groups.csv" --people "$lists/people.csv" \
        --organisations "$lists/organisations.csv" --disciplines "$lists/disciplines.csv" --ties "$lists/ties.csv" --replace --output "$map"
    say "Drawing it"
    for format in svg pdf png; do "$cli" draw "$map" --output "$out/wetlands.$format"; done
    say "Answering for every group"
    "$cli" verdict "$map" --format csv >"$out/answers.csv"
    "$cli" verdict "$map" --format text >"$out/answers.txt"

    cat "$out/answers.txt"
    echo
    say "There is no display here, so the sample map was made with copse-cli."
    echo "   The map:      $map"
    echo "   Its picture:  $out/wetlands.svg"
    echo "                 $out/wetlands.pdf"
    echo "                 $out/wetlands.png"
    echo "   The answers:  $out/answers.csv (a table)"
    echo "                 $out/answers.txt (the sentences above)"
}

setUp
build release copse copse-cli copse-layout
if hasDisplay; then
    say "Opening the sample map"
    exec "$root/build/release/bin/copse" --sample
fi
sampleWithoutDisplay
