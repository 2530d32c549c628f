#!/usr/bin/env bash
# Everything a change has to pass: installs what is missing, builds with warnings as errors and runs every test, first as
# released, then with AddressSanitizer and UBSan. The include rules and the format are tests like the others.
set -euo pipefail
# shellcheck source=SCRIPTDIR/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

runTests() { # PRESET
    say "Testing ($1)"
    ctest --preset "$1" --parallel "$(atOnce)" --no-tests=error </dev/null 2>&1 | tee "$logs/test-$1.log"
}

# From "100% tests passed" on, with the names of what failed.
summary() { # PRESET
    printf '\n== %s\n' "$1"
    sed -n '/% tests passed/,$p' "$logs/test-$1.log"
}

setUp
failed=
for preset in ci asan; do
    build "$preset"
    runTests "$preset" || failed="$failed $preset"
done
summary ci
summary asan
printf '\n'
if [ -n "$failed" ]; then fail "Tests failed with:$failed ($(minutes $SECONDS))"; fi
say "Everything passed ($(minutes $SECONDS))"
