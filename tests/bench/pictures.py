#!/usr/bin/env python3
"""Measures the pictures of Copse beside those of Graphviz, one after the other: pictures.py BUILD-FOLDER [--quick] [--only PART].

BUILD-FOLDER is of preset `release`, `ci` or `dev`; sfdp, neato and dot are those of the system. --quick leaves out what has more than
5,000 people. PART: quality, speed, window, steady. Prints Markdown; what the columns mean is said in quality.h and bench_layout.cpp.
Ends with 1, and says what, when a figure is missed or could not be measured; a busy machine changes the times.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from compare import SEED, seconds

ROOT = Path(__file__).resolve().parents[2]
DATA = {"wetlands": ROOT / "resources/samples/wetlands",
        "auc_shanghai_1936": ROOT.parent / "shared/data/auc_shanghai_1936",
        "ipcc": ROOT.parent / "shared/data/ipcc"}
QUICK = 5_000  # people
FEW_SECONDS = 10
# name in the JSON of bench_layout, heading, format, whether more is better
MEASURES = (("stress", "stress", ".3f", False), ("crossings", "crossings", ",", False), ("neighbours", "neighbours near", ".1%", True),
            ("overlaps", "labels overlapping", ",", False), ("compactness", "spread of groups", ".3f", False),
            ("area", "area used", ".0%", True))
STRESS_OF_NEATO = 1.25
SOCNETV = 1.35  # seconds of processor time, by hand: version 2.8, on the four cores of the figures in CONTRIBUTING.md
FRAME = 16  # milliseconds
EDIT = 100  # milliseconds
EDITED = 4_000  # people
MOVED = 1  # % of the diagonal
PERSON = ' id="person-'

missed = []  # what to say at the end


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def head(*cells):
    print()
    row(*cells)
    print("|" + "---|" * len(cells))


def median(call):
    """Of three, or the first alone where it takes long."""
    first = seconds(call)
    return first if first > FEW_SECONDS else statistics.median([first, seconds(call), seconds(call)])


class Maps:
    """The lists of a map by its name, or by how many people are to be made up."""

    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder

    def lists(self, which, groups=None):
        if isinstance(which, int):
            path = self.folder / f"{which}.csv"
            if not path.exists():
                seconds([self.programs / "generate_list", which, SEED, path, *(["--groups", groups] if groups else [])])
            return [path]
        folder = DATA[which]
        return [path for path in (folder / "memberships.csv", folder / "groups.csv") if path.exists()]

    def draw(self, lists, output):
        """A call of copse-cli."""
        nested = ["--groups", lists[1]] if len(lists) > 1 else []
        return [self.programs / "copse-cli", "draw", lists[0], *nested, "--on", "any", "--names", "full", "--output", output]

    def graph(self, lists):
        path = self.folder / "graph.dot"
        with path.open("wb") as file:
            subprocess.run([self.programs / "bench_layout", "--graph", *lists], stdout=file, stderr=subprocess.DEVNULL, check=True)
        return path


def worse_than(ours, theirs):
    """The headings of what is worse in ours."""
    for name, heading, _, more in MEASURES:
        allowed = STRESS_OF_NEATO if theirs["by"] == "neato" and name == "stress" else 1
        if ours[name] < theirs[name] if more else ours[name] > allowed * theirs[name]:
            yield heading


def better_in_most(ours, theirs):
    better = sum(ours[name] > theirs[name] if more else ours[name] < theirs[name] for name, _, _, more in MEASURES)
    return 2 * better > len(MEASURES)


def quality(maps, quick):
    print("\n## How well they can be read")
    head("map", "by", "seconds", *(heading for _, heading, _, _ in MEASURES))
    verdicts = []
    for which in (*DATA, 200, 1_000, 5_000, 20_000):
        if quick and isinstance(which, int) and which > QUICK:
            continue
        name = f"{which:,} made up" if isinstance(which, int) else which
        lists = maps.lists(which)
        if not lists:
            row(name, "the data is not here", *[""] * (1 + len(MEASURES)))
            missed.append(f"{name}: the data is not here")
            continue
        run = subprocess.run([maps.programs / "bench_layout", *lists], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(f"bench_layout of {name}:\n{run.stderr[-2000:]}")
        result = json.loads(run.stdout)
        ours, *others = result["drawings"]
        for drawing in result["drawings"]:
            row(name if drawing is ours else "", drawing["by"], f"{drawing['seconds']:.2f}",
                *(format(drawing[key], form) for key, _, form, _ in MEASURES))
        verdicts.append((name, result, [(other["by"], list(worse_than(ours, other))) for other in others]))
    head("map", "people", "groups", "lines", "not shown", "names", "worse than sfdp in", "worse than neato in")
    for name, result, worse in verdicts:
        found = {by: ", ".join(headings) or "nothing" for by, headings in worse}
        ours, *others = result["drawings"]
        missed.extend(f"{name}: {found[other['by']]} worse than {other['by']}" for other in others if found[other["by"]] != "nothing")
        missed.extend(f"{name}: not better than sfdp in most" for other in others
                      if other["by"] == "sfdp" and not better_in_most(ours, other))
        row(name, *(f"{result[key]:,}" for key in ("people", "groups", "lines", "hidden", "names")), found["sfdp"], found.get("neato", ""))


def verdict(what, figure, target):
    if figure <= target:
        return "met"
    missed.append(f"{what}: {figure:.3g}, at most {target}")
    return "missed"


def unmeasured(what):
    missed.append(what)
    return ""


def compared(what, ours, theirs, target, *more):
    row(what, f"{ours:.2f}", f"{theirs:.2f}", f"{ours / theirs:.2f}", target, verdict(what, ours / theirs, target), *more)


def people_shown(picture):
    """A picture that leaves most out is soon made."""
    text = picture.read_text(encoding="utf-8")
    return f"{text.count(PERSON):,}"


class PeakMemory(threading.Thread):
    """The most that a process and all it started hold at a time, in bytes, looked at ten times a second; pages shared count in each.
    None where there is no ps."""

    def __init__(self, process):
        super().__init__()
        self.process, self.bytes = process, None

    def run(self):
        while shutil.which("ps") and self.process.poll() is None:
            table = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,rss="], capture_output=True, text=True, check=False).stdout
            rows = [tuple(map(int, line.split())) for line in table.splitlines()]
            family = {self.process.pid}
            while more := {pid for pid, parent, _ in rows if parent in family} - family:
                family |= more
            self.bytes = max(self.bytes or 0, 1024 * sum(size for pid, _, size in rows if pid in family))
            time.sleep(0.1)


def peak_memory(call):
    with subprocess.Popen([str(word) for word in call], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        watch = PeakMemory(process)
        watch.start()
        process.wait()
        watch.join()
    return watch.bytes


def speed(maps, quick):
    print("\n## How fast they are\n\nSeconds of the whole process, to a file.")
    head("what", "Copse", "Graphviz", "ratio", "at most", "", "people shown")
    picture, theirs = maps.folder / "ours.svg", maps.folder / "theirs.svg"
    for which, groups, target in (("ipcc", None, 0.45), (20_000, None, 0.30), (137_000, 3_400, 0.15)):
        if quick and isinstance(which, int) and which > QUICK:
            continue
        lists = maps.lists(which, groups)
        if not lists:
            row(which, "the data is not here", *[""] * 5)
            missed.append(f"{which}: the data is not here")
            continue
        sfdp = ["sfdp", "-Goverlap=true", "-Nshape=point", "-Tsvg", maps.graph(lists), "-o", theirs]
        draw = maps.draw(lists, picture)
        name = f"{which:,} people" if isinstance(which, int) else which
        compared(f"{name}, sfdp", median(draw), median(sfdp), target, people_shown(picture))
        if groups:
            memory = peak_memory(draw)
            row(f"{name}, peak memory in MiB", "not measured: no ps" if memory is None else memory >> 20, "", "", 1024,
                unmeasured("peak memory: no ps") if memory is None else verdict(f"{name}, peak memory in MiB", memory / (1 << 20), 1024), "")
    lists = maps.lists(1_000)
    dot = maps.folder / "named.dot"
    seconds(maps.draw(lists, dot))
    ours, other = median(maps.draw(lists, picture)), median(["dot", "-Tsvg", dot, "-o", theirs])
    compared("1,000 people, dot -Tsvg", ours, other, 1, people_shown(picture))
    compared("the same, KiB of SVG", picture.stat().st_size / 1024, theirs.stat().st_size / 1024, 1, "")


def processor_time(call):
    """Of the process and all it waited for; none on systems that do not tell."""
    if os.name != "posix":
        return None
    import resource

    def so_far():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    before = so_far()
    seconds(call)
    return so_far() - before


def window(maps):
    print("\n## In the window")
    head("what", "Copse", "other", "ratio", "at most", "")
    store = maps.folder / "window.copse"
    seconds([maps.programs / "copse-cli", "import", *maps.lists(1_000), "--output", store])
    times = [processor_time([maps.programs / "bench_window", store]) for _ in range(3)]
    if None not in times:
        compared("first picture of 1,000 people, processor seconds; SocNetV by hand", statistics.median(times), SOCNETV, 0.5)
    else:
        missed.append("first picture of 1,000 people: this system does not tell processor seconds")
    run = subprocess.run([maps.programs / "bench_canvas"], capture_output=True, text=True, check=True)
    frames = [(line.split("median")[0].strip(), *map(float, re.findall(r"(?:median|95 %) +([\d.]+)", line)))
              for line in run.stdout.splitlines() if "median" in line]
    slowest = max((frame for frame in frames if frame[0].startswith("canvas")), key=lambda frame: frame[2])
    other = min((frame for frame in frames if frame[0].startswith("QGraphicsView")), key=lambda frame: frame[2])
    row(f"95 of 100 frames of 10,000 people within, ms ({slowest[0]}; {other[0]})", slowest[2], other[2], f"{slowest[2] / other[2]:.2f}",
        f"{FRAME} ms", verdict("95 of 100 frames within, ms", slowest[2], FRAME))
    print(f"\n```\n{run.stdout.strip()}\n```")


def steady(maps):
    print("\n## How steady they are\n")
    program = shutil.which("bench_steady", path=maps.programs)
    if program is None:
        print("bench_steady is not built.")
        missed.append("how steady they are: bench_steady is not built")
        return
    for arguments in ([], ["84", "7", "25", "all"], ["400", "24", "25", "all"]):
        run = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
        print((run.stdout or run.stderr).strip() + "\n", flush=True)
        if run.returncode != 0:
            missed.append(f"bench_steady {' '.join(arguments)}: not all could be drawn")
        for line in run.stdout.splitlines()[2:]:
            picture, people, _, median_moved, most_moved, names_lost, after_edit, *_ = (cell.strip() for cell in line.strip(" |").split("|"))
            what = f"{picture} of {people} people after an edit"
            verdict(f"{what}, median movement", float(median_moved), 0)
            if float(most_moved) >= MOVED:
                missed.append(f"{what}, largest movement: {most_moved} % of the diagonal, under {MOVED}")
            verdict(f"{what}, names lost", int(names_lost), 0)
            if int(people) >= EDITED:
                verdict(f"{what}, ms", int(after_edit), EDIT)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=("quality", "speed", "window", "steady"))
    arguments = parser.parse_args()
    missing = [name for name in ("sfdp", "neato", "dot") if not shutil.which(name)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    version = subprocess.run(["dot", "-V"], capture_output=True, text=True, check=True).stderr.strip()
    print(f"{os.cpu_count()} cores; {version}")
    with tempfile.TemporaryDirectory() as scratch:
        maps = Maps(Path(arguments.build).resolve() / "bin", Path(scratch))
        parts = {"quality": lambda: quality(maps, arguments.quick), "speed": lambda: speed(maps, arguments.quick),
                 "window": lambda: window(maps), "steady": lambda: steady(maps)}
        for name, run in parts.items():
            if arguments.only in (None, name):
                run()
    if missed:
        sys.exit("\nMissed:\n" + "\n".join(f"- {what}" for what in missed))


if __name__ == "__main__":
    main()
