#!/usr/bin/env python3
"""Compares copse-cli with answers that another program computed: known_answers.py COPSE-CLI [--map].

Every folder of ../shared/data and ../shared/golden that holds verdicts.json or verdicts-with-subgroups.json is asked; all groups in their
order, every field that stands there, numbers to 1e-9. With --map the lists are imported first and the maps are asked. Ends with 77
(skipped) where the folders are missing.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import differences

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCOPES = {"verdicts.json": "direct", "verdicts-with-subgroups.json": "with-subgroups"}
SWITCHES = ["--on", "any", "--discipline-level", "as-written", "--independents", "own", "--format", "json"]


def run(*call):
    done = subprocess.run([str(word) for word in call], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"exit {done.returncode} from {' '.join(map(str, call))}:\n{done.stderr.decode('utf-8', 'replace')}")
    return done.stdout


def compare(program, folder, name, given):
    """(number of groups, what differs)."""
    wanted = json.loads((folder / name).read_text(encoding="utf-8"))
    got = json.loads(run(program, "verdict", *given, "--scope", SCOPES[name], *SWITCHES).decode("utf-8"))
    if [one["group"] for one in got] != [one["group"] for one in wanted]:
        return len(wanted), ["the groups are others, or in another order"]
    return len(wanted), [line for one, other in zip(got, wanted) for line in differences(one, other, other["group"])]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, as_map = sys.argv[1], "--map" in sys.argv
    folders = sorted({path.parent for name in SCOPES for top in ("data", "golden") for path in (SHARED / top).glob(f"*/{name}")})
    if not folders:
        print(f"skipped: no known answers in {SHARED}")
        sys.exit(77)
    total, failed = 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        for folder in folders:
            given = [folder / "memberships.csv", "--groups", folder / "groups.csv"]
            if as_map:
                path = Path(scratch) / f"{folder.name}.copse"
                run(program, "import", *given, "--output", path)
                given = [path]
            for name in SCOPES:
                if not (folder / name).exists():
                    continue
                count, found = compare(program, folder, name, given)
                total += count
                failed += bool(found)
                print(f"{folder.name}/{name}: {count} groups, {len(found)} differences", *found[:8], sep="\n  ")
    print(f"{total} answers compared")
    sys.exit(1 if failed or total == 0 else 0)


if __name__ == "__main__":
    main()
