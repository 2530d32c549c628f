# shellcheck shell=bash
# What run.sh and test.sh share. Sourced, never run; works with the bash 3.2 of macOS.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/logs

say() { printf -- '-- %s\n' "$*"; }

fail() {
    printf '!! %s\n' "$*" >&2
    exit 1
}

minutes() { printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); }

# Runs a noisy command with its words in build/logs/NAME.log; they are shown only where it fails.
quietly() { # NAME COMMAND...
    local name=$1 log=$logs/$1.log
    shift
    mkdir -p "$logs"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 150 "$log" >&2
        fail "This failed: $name. All it said is in $log"
    fi
}

memoryInMegabytes() {
    local available=4096 limit
    if [ -r /proc/meminfo ]; then
        available=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
    elif [ "$(uname -s)" = Darwin ]; then
        available=$(($(sysctl -n hw.memsize) / 1024 / 1024 / 2))
    fi
    # A container may have less than the machine it runs on.
    if [ -r /sys/fs/cgroup/memory.max ]; then
        read -r limit </sys/fs/cgroup/memory.max
        if [[ $limit =~ ^[0-9]+$ ]] && [ $((limit / 1024 / 1024)) -lt "$available" ]; then
            available=$((limit / 1024 / 1024))
        fi
    fi
    echo "$available"
}

# As many compilers at once as there are processors, and as fit in memory: one of them with the sanitizers takes 1.5 GB.
atOnce() {
    local processors fitting
    processors=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    fitting=$(($(memoryInMegabytes) / 1536))
    if [ "$fitting" -lt "$processors" ]; then processors=$fitting; fi
    if [ "$processors" -lt 1 ]; then processors=1; fi
    echo "$processors"
}

# Installs what is missing on this platform, and tells CMake where it went.
setUp() {
    cd "$root" || exit
    case "$(uname -s)" in
    Linux)
        # Without a UTF-8 locale (LANG unset) names in other scripts would be lost on the command line.
        if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi
        if command -v apt-get >/dev/null; then
            "$root/packaging/setup-debian.sh"
        elif command -v dnf >/dev/null; then
            "$root/packaging/setup-fedora.sh"
        else
            say "There is no set-up for this system; trying with what is installed (CONTRIBUTING.md lists what is needed)."
        fi
        ;;
    Darwin)
        "$root/packaging/setup-macos.sh"
        # Homebrew keeps ICU out of the way of the system's own.
        ICU_ROOT=$(brew --prefix icu4c)
        export ICU_ROOT
        ;;
    MINGW* | MSYS* | CYGWIN*)
        powershell.exe -NoProfile -ExecutionPolicy Bypass -File packaging/setup-windows.ps1
        if [ -n "${VCPKG_ROOT:-}" ]; then
            export CMAKE_TOOLCHAIN_FILE="$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake"
        else
            export CMAKE_TOOLCHAIN_FILE="$root/build/vcpkg/scripts/buildsystems/vcpkg.cmake"
        fi
        ;;
    *) say "There is no set-up for this system; trying with what is installed (CONTRIBUTING.md lists what is needed)." ;;
    esac
    if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
}

build() { # PRESET [TARGET...]
    local preset=$1 started=$SECONDS
    local build=(cmake --build --preset "$preset" --parallel "$(atOnce)")
    shift
    if [ $# -gt 0 ]; then build+=(--target "$@"); fi
    say "Configuring ($preset)"
    quietly "configure-$preset" cmake --preset "$preset"
    say "Building ($preset); the first time takes several minutes"
    if [ -t 1 ]; then
        "${build[@]}" </dev/null || fail "The build failed ($preset)."
    else
        quietly "build-$preset" "${build[@]}"
    fi
    say "Built ($preset) in $(minutes $((SECONDS - started)))"
}
