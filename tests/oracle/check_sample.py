#!/usr/bin/env python3
"""Checks that the sample map still shows everything the rule can say, on the day it was made for and on every later one."""
import datetime
import sys
from pathlib import Path

import answers

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples" / "wetlands"
MADE_FOR = datetime.date(2026, 11, 21)
LAST = datetime.date(2030, 12, 31)

VERDICTS = {"both", "inter-organisational only", "multidisciplinary only", "neither", "in name only", "inter-organisational at least",
            "multidisciplinary at least", "cannot tell yet", "not a group"}
ANSWERS = {"yes", "no", "in name only", "cannot tell yet", "not a group"}
QUALIFIERS = {"one line", "small group", "depends on organisation level organisations", "depends on discipline level disciplines",
              "depends on independents organisations"}
QUALIFIERS |= {f"{name} {dimension}" for dimension in ("organisations", "disciplines")
               for name in ("narrow core", "depends on sub-groups", "depends on learners", "by one person", "one leads")}


def on(lists, day):
    return answers.answers(lists, answers.Switches((day, day)))


def first_days_of_months(day, last):
    while day <= last:
        yield day
        day = (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)


def missing(lists):
    found = on(lists, MADE_FOR)
    yield from (f"no group has the verdict: {one}" for one in sorted(VERDICTS - {a["verdict"] for a in found}))
    for dimension in ("organisations", "disciplines"):
        yield from (f"no group has the answer for {dimension}: {one}" for one in sorted(ANSWERS - {a[dimension]["answer"] for a in found}))
    yield from (f"no group has the qualifier: {one}" for one in sorted(QUALIFIERS - {q for a in found for q in a["qualifiers"]}))
    if not any(settled["yes"] and settled["otherwise"] for a in found for settled in a["settle"].values() if settled):
        yield "nothing says what would settle an answer both ways"
    for day in first_days_of_months(MADE_FOR, LAST):
        if on(lists, day) != found:
            yield f"the answers are others on {day}"
            break
    if on(lists, datetime.date(2023, 6, 1)) == found:
        yield "the answers of 2023 are those of today: the dates show nothing"


def out_of_place(lists):
    """Names that stand in the list of members only, or in a second table only."""
    _, members = answers.rows_of(FOLDER / "memberships.csv")
    for column, table, heading in (("group", "groups", "group"), ("person", "people", "name")):
        _, rows = answers.rows_of(FOLDER / (table + ".csv"))
        names = {answers.fold(row[column]) for row in members} - {""}
        listed = {answers.fold(row[heading]) for row in rows}
        yield from (f"in only one of memberships.csv and {table}.csv: {name}" for name in sorted(names ^ listed))
    organisations = {lists.value(row["organisation"]) for row in members} - {None, answers.NONE}
    yield from (f"not in organisations.csv: {name}" for name in sorted(organisations - set(lists.organisations.spelling)))
    disciplines = {lists.value(row["discipline"]) for row in members} - {None, answers.NONE}
    known = set(lists.disciplines.spelling) | lists.disciplines.fixed
    yield from (f"neither in the OECD list nor in disciplines.csv: {name}" for name in sorted(disciplines - known))


def main():
    lists = answers.Lists(*(FOLDER / (name + ".csv") for name in ("memberships", "groups", "organisations", "disciplines")))
    complaints = [*missing(lists), *out_of_place(lists)]
    for complaint in complaints:
        print(complaint)
    if complaints:
        sys.exit(1)
    print("The sample map shows everything.")


if __name__ == "__main__":
    main()
