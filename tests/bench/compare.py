#!/usr/bin/env python3
"""Measures Copse beside sqlite3 on the same files, one after the other in each round: compare.py BUILD-FOLDER [ROUNDS [PEOPLE]].

BUILD-FOLDER is of preset `release` or `dev`; sqlite3 is the command line program. Times are medians of the rounds (7), in seconds.
Ends with 1 where a ratio is above the figure to reach.
"""
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SEED = "1"
AT_MOST = {"import": 8, "verdict": 3, "open": 4}
COUNTS = """
SELECT "group", organisation, count(*) FROM memberships GROUP BY "group", organisation;
SELECT "group", discipline, count(*) FROM memberships GROUP BY "group", discipline;
"""


def seconds(call, text=None):
    start = time.perf_counter()
    run = subprocess.run([str(word) for word in call], input=text, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                         check=False)
    taken = time.perf_counter() - start
    # sqlite3 tells of errors in its input without failing.
    if run.returncode != 0 or (call[0] == "sqlite3" and run.stderr):
        sys.exit(f"exit {run.returncode} from {' '.join(map(str, call))}:\n{run.stderr[-2000:]}")
    return taken


class Bench:
    def __init__(self, programs, folder, people):
        self.programs, self.folder = programs, folder
        self.lists = {table: folder / f"{table}.csv" for table in ("memberships", "groups")}
        seconds([programs / "generate_list", people, SEED, *self.lists.values()])

    def arguments(self, with_groups):
        return [self.lists["memberships"], *(["--groups", self.lists["groups"]] if with_groups else [])]

    def sqlite_import(self, with_groups):
        tables = self.lists if with_groups else ["memberships"]
        return ".mode csv\n" + "".join(f".import {self.lists[table]} {table}\n" for table in tables)

    def import_(self, with_groups):
        for name in ("sqlite.db", "map.copse"):
            (self.folder / name).unlink(missing_ok=True)
        theirs = seconds(["sqlite3", self.folder / "sqlite.db"], self.sqlite_import(with_groups))
        ours = seconds([self.programs / "copse-cli", "import", *self.arguments(with_groups), "--output", self.folder / "map.copse"])
        return theirs, ours

    def verdict(self, with_groups):
        theirs = seconds(["sqlite3", ":memory:"], self.sqlite_import(with_groups) + COUNTS)
        ours = seconds([self.programs / "copse-cli", "verdict", *self.arguments(with_groups), "--on", "any", "--format", "json"])
        return theirs, ours

    def open(self, _with_groups):
        """Of the map that import_ made last."""
        tables = subprocess.run(["sqlite3", self.folder / "map.copse", "SELECT name FROM sqlite_master WHERE type='table'"],
                                capture_output=True, text=True, check=True).stdout.split()
        theirs = seconds(["sqlite3", self.folder / "map.copse"], "".join(f'SELECT * FROM "{table}";\n' for table in tables))
        return theirs, seconds([self.programs / "copse-cli", "info", self.folder / "map.copse"])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    programs = Path(sys.argv[1]).resolve() / "bin"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    people = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    missed = 0
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(programs, Path(scratch), people)
        with bench.lists["memberships"].open(encoding="utf-8") as file:
            print(f"{sum(1 for _ in file) - 1} rows, {people} people, {rounds} rounds; medians in seconds\n")
        print(f"{'':34}{'sqlite3':>9}{'copse':>9}{'ratio':>8}{'at most':>9}")
        for with_groups in (False, True):
            for name, words in (("import", "list to a file"), ("verdict", "list to all answers"), ("open", "file to records")):
                measure = getattr(bench, "import_" if name == "import" else name)
                measure(with_groups)  # once for the caches
                theirs, ours = (statistics.median(times) for times in zip(*(measure(with_groups) for _ in range(rounds))))
                ratio = ours / theirs
                missed += ratio > AT_MOST[name]
                label = words + (", nested groups" if with_groups else "")
                print(f"{label:34}{theirs:9.3f}{ours:9.3f}{ratio:8.2f}{AT_MOST[name]:9}{'  missed' if ratio > AT_MOST[name] else ''}")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
