#!/usr/bin/env python3
"""Asks copse-cli and answers.py the same questions about random lists: compare.py COPSE-CLI [LISTS [FIRST-SEED]].

Every list is read with several settings of the switches. Prints what differs, with the call that shows it, and fails if anything does.
"""
import itertools
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import answers
import generate

TABLES = ("groups", "organisations", "disciplines")
SWITCHES = {
    "on": ("any", "2021", "2023-06", "2024-02-29"),
    "scope": ("with-subgroups", "direct"),
    "organisation-level": ("office", "organisation", "family"),
    "discipline-level": ("area", "field", "specialism", "as-written"),
    "independents": ("own", "pooled", "left-out"),
}


def differences(got, wanted, where):
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in wanted:
            yield from differences(got.get(key, "(no such key)"), wanted[key], f"{where}.{key}")
    elif isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        for number, (one, other) in enumerate(zip(got, wanted)):
            yield from differences(one, other, f"{where}[{number}]")
    elif isinstance(wanted, float) and isinstance(got, (int, float)):
        if abs(got - wanted) > 1e-9:
            yield f"{where}: {got} instead of {wanted}"
    elif got != wanted:
        yield f"{where}: {got} instead of {wanted}"


def call_of(program, folder, choice):
    call = [program, "verdict", str(folder / "memberships.csv"), "--format", "json"]
    call += itertools.chain(*(("--" + table, str(folder / (table + ".csv"))) for table in TABLES))
    return call + list(itertools.chain(*(("--" + switch, value) for switch, value in choice.items())))


def compare(program, folder, choice):
    """What differs for the list in this folder under these switches."""
    lists = answers.Lists(folder / "memberships.csv", *(folder / (table + ".csv") for table in TABLES))
    on = None if choice["on"] == "any" else answers.period_of(choice["on"])
    wanted = answers.answers(lists, answers.Switches(on, choice["scope"], choice["organisation-level"], choice["discipline-level"],
                                                     choice["independents"]))
    run = subprocess.run(call_of(program, folder, choice), capture_output=True, check=False)
    if run.returncode != 0:
        # A list of which no row is understood is refused; that is right only where there is nothing to answer.
        return [] if run.returncode == 1 and not lists.memberships else [f"exit {run.returncode}: {run.stderr.decode('utf-8', 'replace')}"]
    got = json.loads(run.stdout.decode("utf-8"))
    for one in itertools.chain(got, wanted):  # which of two spellings came first is a question of the order of the files
        one["group"], one["parent"] = answers.fold(one["group"]), one["parent"] and answers.fold(one["parent"])
    if [one["group"] for one in got] != [one["group"] for one in wanted]:
        return [f"groups {[one['group'] for one in got]} instead of {[one['group'] for one in wanted]}"]
    return [line for one, other in zip(got, wanted) for line in differences(one, other, other["group"])]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, size = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 40
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(first, first + size):
            folder = Path(scratch) / str(seed)
            generate.write(seed, folder)
            chance = random.Random(seed)
            for _ in range(4):
                choice = {switch: chance.choice(values) for switch, values in SWITCHES.items()}
                found = compare(program, folder, choice)
                if found:
                    failed += 1
                    print(f"seed {seed}:", " ".join(f"--{switch} {value}" for switch, value in choice.items()))
                    print("".join(f"  {line}\n" for line in found[:8]))
    print(f"{size} lists from seed {first}, {size * 4} calls, {failed} with a difference")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
