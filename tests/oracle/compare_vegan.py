#!/usr/bin/env python3
"""Compares the numbers of copse-cli with those of R's vegan, on random groups: compare_vegan.py COPSE-CLI RSCRIPT [SEED].

Ends with 77 (skipped) where vegan is not installed.
"""
import csv
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

GROUPS = 150
DIMENSIONS = {"organisations": "organisation", "disciplines": "discipline"}


def random_counts(chance):
    """How many members each category has: a few even, most with one ahead."""
    kinds = chance.randint(1, 12)
    skew = chance.choice([1, 3, 9])
    return [chance.randint(1, 4) if chance.random() < .6 else chance.randint(1, 4 * skew) for _ in range(kinds)]


def write_lists(folder, chance):
    """The list for copse-cli, and what is counted in it for vegan. Every member has one value on both dimensions."""
    members, counts = [], []
    for number in range(GROUPS):
        drawn = random_counts(chance)
        if sum(drawn) < 2:
            drawn[0] += 1
        organisations = [f"Organisation {kind}" for kind, count in enumerate(drawn) for _ in range(count)]
        disciplines = [f"Craft {chance.randint(1, 1 + number % 9)}" for _ in organisations]
        for person, row in enumerate(zip(organisations, disciplines)):
            members.append([f"Person {number}-{person}", *row, f"Group {number}"])
        for dimension, values in (("organisations", organisations), ("disciplines", disciplines)):
            counts += [[f"{dimension} {number}", value, values.count(value)] for value in sorted(set(values))]
    for name, rows in (("memberships.csv", [["person", "organisation", "discipline", "group"], *members]),
                       ("counts.csv", [["group", "category", "members"], *counts])):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, rscript = sys.argv[1:3]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_lists(folder, random.Random(seed))
        vegan = subprocess.run([rscript, "--vanilla", str(Path(__file__).with_name("vegan.R")), str(folder / "counts.csv")],
                               capture_output=True, check=False)
        if vegan.returncode == 77:
            print("skipped: R has no package vegan")
            sys.exit(77)
        if vegan.returncode != 0:
            sys.exit(vegan.stderr.decode("utf-8", "replace"))
        answers = subprocess.run([program, "verdict", str(folder / "memberships.csv"), "--on", "any", "--discipline-level", "as-written",
                                  "--format", "json"], capture_output=True, check=True)
    got = {answer["group"].split()[1]: answer for answer in json.loads(answers.stdout.decode("utf-8"))}
    compared, failed = 0, 0
    for row in csv.DictReader(vegan.stdout.decode("utf-8").splitlines()):
        dimension, number = row["group"].split()
        answer = got[number][dimension]
        mine = [answer["mix"][0], answer["mix"][1], answer["mix_known"], *answer["effective"]]
        other = [float(row[name]) for name in ("mix", "mix", "mix", "hill1", "hill2")]
        compared += 1
        if any(abs(one - two) > 1e-9 for one, two in zip(mine, other)):
            failed += 1
            print(f"{row['group']}: {mine} instead of {other}")
    print(f"{compared} compositions compared, {failed} with a difference")
    sys.exit(1 if failed or compared != 2 * GROUPS else 0)


if __name__ == "__main__":
    main()
