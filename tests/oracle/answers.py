#!/usr/bin/env python3
"""The rule of the verdict, written a second time and as plainly as possible, to check the program against.

Reads a list of members (CSV) and prints what `copse-cli verdict --format json` prints, without the sentence. Standard library only.

Where the text of the rule leaves room, this file takes:
 1. Rows of one person, group, from and to are one membership; a row without a level joins the first level recorded there, different levels are
    different memberships. A level that is none of the five words is a level not recorded.
 2. The affiliation of a person-organisation pair is dated by the pair's rows without a group, each a period; a pair without such a row is undated.
    Disciplines and "none" are never dated (the records have no dates). Rows of transactional or past memberships still state what the person has.
 3. A real value drops "none" before the level is mapped, so {none, too coarse} is unknown; {too coarse, fine} is {fine}.
 4. A link is an office when it is empty or "office"; any other word is an affiliate. Family = the root over all links.
 5. A link that would close a circle (rows in order) is left out, the others of the circle stay; so is the second of two different parents, but a
    parent named there is a group (an organisation, a discipline) all the same. Entries of the OECD list keep their place whatever a table says.
 6. Every discipline below a field stands for itself at level specialism, however deep. A child counts for "a field with children" when a table hung
    it there, used or not. What hangs directly under an area is a field.
 7. As-written is no position of the discipline switch: nothing is turned to it or away from it.
 8. ARI: null where no pair of the basis differs in one of the dimensions, or the denominator is 0. Independents are known on organisations (not when
    left out) and share a value only when pooled.
 9. `effective` without a member with a real category is [null, null], as `mix` without a pair; `settle` is null unless "cannot tell yet".
10. settle: unknown members go to one category together. Categories in use there and in `one leads` are real ones, never the pool.
11. `by one person`: the member more is known and has one value. Leaving is tried with every member of the group.
12. `small group` is about the members of the group, not the base of a dimension.
13. Groups are spelled as first met, the table of groups read before the memberships; parents not listed come after the groups listed.
14. A row without a person says nothing at all, not even that its group exists.
"""
import argparse
import calendar
import csv
import datetime
import json
import math
import re
import sys
import unicodedata
from collections import Counter
from itertools import combinations
from pathlib import Path

UNKNOWN_WORDS = {"", "?", "-", "–", "unknown", "not known", "not recorded", "n/a", "na"}
NONE_WORDS = {"none", "independent", "freelance", "freelancer", "self", "self-employed", "self employed"}
LEVELS = {"core", "active", "occasional", "peripheral", "transactional"}
NONE = ("none",)  # the value "recorded as none"; real values are strings

# OECD fields of research and development (Frascati Manual 2015, table 2.2).
OECD = {
    "Natural sciences": [
        "Mathematics", "Computer and information sciences", "Physical sciences", "Chemical sciences",
        "Earth and related environmental sciences", "Biological sciences", "Other natural sciences"],
    "Engineering and technology": [
        "Civil engineering", "Electrical engineering, electronic engineering, information engineering",
        "Mechanical engineering", "Chemical engineering", "Materials engineering", "Medical engineering",
        "Environmental engineering", "Environmental biotechnology", "Industrial biotechnology", "Nano-technology",
        "Other engineering and technologies"],
    "Medical and health sciences": [
        "Basic medicine", "Clinical medicine", "Health sciences", "Medical biotechnology", "Other medical sciences"],
    "Agricultural and veterinary sciences": [
        "Agriculture, forestry, and fisheries", "Animal and dairy science", "Veterinary science",
        "Agricultural biotechnology", "Other agricultural sciences"],
    "Social sciences": [
        "Psychology and cognitive sciences", "Economics and business", "Education", "Sociology", "Law",
        "Political science", "Social and economic geography", "Media and communications", "Other social sciences"],
    "Humanities and the arts": [
        "History and archaeology", "Languages and literature", "Philosophy, ethics and religion",
        "Arts (arts, history of arts, performing arts, music)", "Other humanities"],
}
OECD_SYNONYMS = {"Arts": "Arts (arts, history of arts, performing arts, music)"}


# ---- names and dates -------------------------------------------------------------------------------------------------

def tidy(text):
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def fold(text):
    return unicodedata.normalize("NFC", tidy(text).casefold())


def period_of(text):
    """First and last day of YYYY, YYYY-MM or YYYY-MM-DD; None where it is not understood."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", tidy(text))
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = datetime.date(year, month or 1, day or 1)
        last_month = month or 12
        last = datetime.date(year, last_month, day or calendar.monthrange(year, last_month)[1])
    except (ValueError, calendar.IllegalMonthError):
        return None
    return first, last


def dates_of(row):
    """(first day or None, last day or None) of a row; what is not understood or turned round is left out."""
    start, end = period_of(row.get("from")), period_of(row.get("to"))
    start, end = start and start[0], end and end[1]
    if start and end and start > end:
        return None, None
    return start, end


def counts_on(dates, on):
    """on: None for any time, else (first day, last day)."""
    if on is None:
        return True
    start, end = dates
    return (start is None or start <= on[1]) and (end is None or end >= on[0])


# ---- reading ---------------------------------------------------------------------------------------------------------

def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        table = csv.reader(file)
        heading = [fold(cell) for cell in next(table, [])]
        return heading, [dict(zip(heading, row)) for row in table if row]


class Tree:
    """Names with at most one parent and no circle."""

    def __init__(self):
        self.spelling = {}  # folded -> first spelling, in order
        self.parent = {}
        self.link = {}
        self.fixed = set()  # entries of a list, whose place is not to be changed

    def add(self, name):
        key = fold(name)
        self.spelling.setdefault(key, tidy(name))
        return key

    def hang(self, key, parent, link=""):
        if key in self.parent or key in self.fixed:
            return
        above = parent
        while above is not None:
            if above == key:
                return
            above = self.parent.get(above)
        self.parent[key] = parent
        self.link[key] = link

    def read(self, path, column):
        _, rows = rows_of(path)
        for row in rows:
            if fold(row.get(column)):
                self.add(row[column])
        for row in rows:
            if not fold(row.get(column)) or not fold(row.get("parent")):
                continue
            self.hang(self.key(row[column]), self.key(self.spelling[self.add(row["parent"])]), fold(row.get("link")))

    def key(self, name):
        return fold(name)


class Disciplines(Tree):
    def __init__(self):
        super().__init__()
        self.areas, self.fields, self.same = set(), set(), {}
        for area, fields in OECD.items():
            self.areas.add(fold(area))
            for field in fields:
                self.fields.add(fold(field))
                self.parent[fold(field)] = fold(area)
        self.fixed = self.areas | self.fields
        self.same = {fold(name): fold(entry) for name, entry in OECD_SYNONYMS.items()}

    def key(self, name):
        return self.same.get(fold(name), fold(name))

    def at_level(self, written, level):
        """The category a written discipline stands for, or None where it is too coarse."""
        if level == "as-written":
            return written
        entry = self.key(written)
        path = [entry]
        while path[-1] in self.parent:
            path.append(self.parent[path[-1]])
        area = path.pop() if path[-1] in self.areas else None
        if not path:  # the area itself
            return area if level == "area" else None
        field = path[-1]
        if level == "area":
            return area or field
        if level == "field":
            return field
        return entry if entry != field or field not in self.parent.values() else None


class Organisations(Tree):
    def at_level(self, key, level):
        while level != "office" and key in self.parent:
            if level == "organisation" and self.link[key] not in ("", "office"):
                break
            key = self.parent[key]
        return key


class Lists:
    """What the files say."""

    def __init__(self, memberships, groups=None, organisations=None, disciplines=None):
        self.groups, self.organisations, self.disciplines = Tree(), Organisations(), Disciplines()
        if groups:
            self.groups.read(groups, "group")
        if organisations:
            self.organisations.read(organisations, "organisation")
        if disciplines:
            self.disciplines.read(disciplines, "discipline")
        heading, rows = rows_of(memberships)
        self.memberships = {}  # group -> list of (person, dates, level, {organisations}, {disciplines})
        self.affiliations = {}  # person -> {organisation: [dates]}
        self.expertise = {}  # person -> {discipline}
        self.independent = set()
        gathered = {}
        for row in rows:
            name = tidy(row.get("person"))
            if not name:
                continue
            person = ("id", tidy(row["id"])) if tidy(row.get("id")) else fold(name)
            group = row.get("group") if "group" in heading else Path(memberships).stem
            dates = dates_of(row)
            organisation, discipline = self.value(row.get("organisation")), self.value(row.get("discipline"))
            if organisation == NONE:
                self.independent.add(person)
            elif organisation:
                periods = self.affiliations.setdefault(person, {}).setdefault(organisation, [])
                if not fold(group):
                    periods.append(dates)
            if discipline:
                self.expertise.setdefault(person, set()).add(discipline)
            if not fold(group):
                continue
            level = fold(row.get("level")) if fold(row.get("level")) in LEVELS else ""
            levels = gathered.setdefault((self.groups.add(group), person, dates), {})
            hats = levels.setdefault(level, (set(), set()))
            hats[0].update({organisation} - {None})
            hats[1].update({discipline} - {None})
        for (group, person, dates), levels in gathered.items():
            if "" in levels and len(levels) > 1:
                blank = levels.pop("")
                first = next(iter(levels.values()))
                first[0].update(blank[0])
                first[1].update(blank[1])
            for level, hats in levels.items():
                self.memberships.setdefault(group, []).append((person, dates, level, *hats))

    @staticmethod
    def value(cell):
        word = fold(cell)
        return None if word in UNKNOWN_WORDS else NONE if word in NONE_WORDS else word

    def own_values(self, person, on):
        """Every value of the person that holds: (organisations, disciplines), with NONE where recorded so."""
        organisations = {key for key, periods in self.affiliations.get(person, {}).items()
                         if not periods or any(counts_on(dates, on) for dates in periods)}
        if person in self.independent:
            organisations.add(NONE)
        return organisations, set(self.expertise.get(person, ()))

    def all_ended(self, today):
        ends = [dates[1] for members in self.memberships.values() for _, dates, *_ in members]
        return bool(ends) and all(end is not None and end < today for end in ends)

    def with_subgroups(self, group):
        found = [group]
        for one in found:
            found += [child for child, parent in self.groups.parent.items() if parent == one]
        return found


# ---- one group under one set of switches -----------------------------------------------------------------------------

class Switches:
    def __init__(self, on=None, scope="with-subgroups", organisation_level="organisation", discipline_level="field",
                 independents="own"):
        self.on, self.scope, self.independents = on, scope, independents
        self.organisation_level, self.discipline_level = organisation_level, discipline_level

    def but(self, **changed):
        return Switches(**{**vars(self), **changed})


def members_of(lists, group, switches, levels=None):
    """person -> (raw organisations, raw disciplines); levels: the levels counted, None for all but transactional."""
    members = {}
    for one in lists.with_subgroups(group) if switches.scope == "with-subgroups" else [group]:
        hats = {}
        for person, dates, level, organisations, disciplines in lists.memberships.get(one, ()):
            if level == "transactional" or (levels is not None and level not in levels):
                continue
            if counts_on(dates, switches.on):
                hat = hats.setdefault(person, (set(), set()))
                hat[0].update(organisations)
                hat[1].update(disciplines)
        for person, hat in hats.items():
            own = lists.own_values(person, switches.on)
            values = members.setdefault(person, (set(), set()))
            values[0].update(hat[0] or own[0])
            values[1].update(hat[1] or own[1])
    return members


def real_values(raw, mapped):
    """None = unknown, NONE = none, else a frozenset of categories."""
    if raw == {NONE}:
        return NONE
    values = frozenset(mapped(value) for value in raw - {NONE}) - {None}
    return values or None


def differing_pairs(sets):
    if len(sets) < 300:
        return sum(not (one & other) for one, other in combinations(sets, 2))
    kinds = Counter(sets)
    holders = {}
    for kind in kinds:
        for value in kind:
            holders.setdefault(value, set()).add(kind)
    sharing = 0
    for kind, count in kinds.items():
        sharing += count * (count - 1)
        sharing += sum(count * kinds[other] for other in set().union(*(holders[v] for v in kind)) - {kind})
    return len(sets) * (len(sets) - 1) // 2 - sharing // 2


class Counts:
    """k, u, D, m, R of section 3.2, so that a member more or less is a small sum."""

    def __init__(self, members, k, u, D, categories, pool):
        self.members, self.k, self.u, self.D = members, k, u, D
        self.categories, self.pool = categories, pool  # Counter of real categories; size of the pool of independents

    @property
    def R(self):
        return sum(count > 0 for count in self.categories.values())

    @property
    def largest(self):
        return max(self.categories.values(), default=0)

    @property
    def m(self):
        return max(self.largest, self.pool)

    @property
    def N(self):
        return self.k + self.u

    @property
    def pairs(self):
        return self.N * (self.N - 1) // 2

    @property
    def low(self):
        return self.D + self.u * (self.k - self.m)

    @property
    def high(self):
        return self.D + self.u * self.k + self.u * (self.u - 1) // 2

    def answer(self):
        if self.members < 2:
            return "not a group"
        if self.N < 2:
            return "no"
        if self.R >= 2 and 4 * self.low >= self.pairs:
            return "yes"
        if self.R <= 1 and (self.u == 0 or 4 * self.high < self.pairs):
            return "no"
        if self.R >= 2 and 4 * self.high < self.pairs:
            return "in name only"
        return "cannot tell yet"

    def joined(self, category, n=1, from_unknown=False):
        """n known members more, all with this one category (a name not there yet is a new one)."""
        counts = self.categories.copy()
        D = self.D + n * (self.k - counts[category])
        counts[category] += n
        return Counts(self.members + (0 if from_unknown else n), self.k + n, self.u - (n if from_unknown else 0), D, counts,
                      self.pool)

    def joined_pool(self):
        return Counts(self.members + 1, self.k + 1, self.u, self.D + self.k - self.pool, self.categories, self.pool + 1)


class Dimension:
    def __init__(self, values, independents):
        """values: person -> None, NONE or frozenset. independents: None for disciplines, where none leaves the base."""
        self.values = values
        self.none = sum(value == NONE for value in values.values())
        self.sets = {}  # person -> what is compared, known members only
        for person, value in values.items():
            if value is None:
                continue
            if value != NONE:
                self.sets[person] = value
            elif independents == "own":
                self.sets[person] = frozenset([("independent", person)])
            elif independents == "pooled":
                self.sets[person] = frozenset([("independents",)])
        self.real = [value for value in values.values() if value is not None and value != NONE]
        self.unknown = sum(value is None for value in values.values())
        self.counts = Counts(len(values), len(self.sets), self.unknown, differing_pairs(list(self.sets.values())),
                             Counter(category for value in self.real for category in value),
                             self.none if independents == "pooled" else 0)
        self.answer = self.counts.answer()

    def without(self, person):
        """The counts after this member left."""
        c, left = self.counts, self.sets.get(person)
        if self.values[person] is None:
            return Counts(c.members - 1, c.k, c.u - 1, c.D, c.categories, c.pool)
        if left is None:
            return Counts(c.members - 1, c.k, c.u, c.D, c.categories, c.pool)
        D = c.D - sum(not (left & other) for other in self.sets.values())
        if self.values[person] == NONE:
            return Counts(c.members - 1, c.k - 1, c.u, D, c.categories, max(0, c.pool - 1))
        return Counts(c.members - 1, c.k - 1, c.u, D, c.categories - Counter(left), c.pool)

    def by_one_person(self):
        c = self.counts
        tries = [c.joined(("new",))]
        if c.pool > c.largest:
            tries.append(c.joined_pool())
        elif c.R:
            tries.append(c.joined(c.categories.most_common(1)[0][0]))
        if any(changed.answer() != self.answer for changed in tries):
            return True
        tried = set()
        for person, value in self.values.items():  # members with the same values leave alike
            if value not in tried:
                tried.add(value)
                if self.without(person).answer() != self.answer:
                    return True
        return False

    def settle(self):
        if self.answer != "cannot tell yet":
            return None
        c = self.counts
        commonest = [category for category, _ in c.categories.most_common()]
        first = commonest[0] if commonest else ("new",)
        second = commonest[1] if len(commonest) > 1 else ("new",)

        def fewest(category, wanted):
            return next((n for n in range(1, c.u + 1) if c.joined(category, n, from_unknown=True).answer() in wanted), None)

        return {"yes": fewest(second, ("yes",)), "otherwise": fewest(first, ("no", "in name only"))}

    def as_json(self):
        c = self.counts
        shares = Counter()
        for value in self.real:
            for category in value:
                shares[category] += 1 / len(value)
        shares = [share / len(self.real) for share in shares.values()]
        effective = [math.exp(-sum(p * math.log(p) for p in shares)), 1 / sum(p * p for p in shares)] if shares else [None, None]
        known_pairs = c.k * (c.k - 1) // 2
        return {
            "answer": self.answer, "known": c.k, "unknown": c.u, "none": self.none, "categories": c.R,
            "mix": [c.low / c.pairs, c.high / c.pairs] if c.pairs else [None, None],
            "mix_known": c.D / known_pairs if known_pairs else None,
            "effective": effective,
            "largest_share": c.largest / len(self.real) if self.real else None,
        }


class Answer:
    """Both dimensions of one group under one set of switches."""

    def __init__(self, lists, group, switches, levels=None):
        self.members = members_of(lists, group, switches, levels)
        self.organisations = Dimension(
            {person: real_values(raw[0], lambda v: lists.organisations.at_level(v, switches.organisation_level))
             for person, raw in self.members.items()}, switches.independents)
        self.disciplines = Dimension(
            {person: real_values(raw[1], lambda v: lists.disciplines.at_level(v, switches.discipline_level))
             for person, raw in self.members.items()}, None)

    def dimensions(self):
        return (("organisations", self.organisations), ("disciplines", self.disciplines))

    def verdict(self):
        o, d = self.organisations.answer, self.disciplines.answer
        not_yes = ("no", "in name only")
        if o == "not a group":
            return "not a group"
        if o == "yes":
            return "both" if d == "yes" else "inter-organisational only" if d in not_yes else "inter-organisational at least"
        if d == "yes":
            return "multidisciplinary only" if o in not_yes else "multidisciplinary at least"
        if "cannot tell yet" in (o, d):
            return "cannot tell yet"
        return "neither" if o == d == "no" else "in name only"

    def alignment(self):
        """(numerator, denominator or 0 where there is no ARI, basis)"""
        basis = [person for person in self.members if person in self.organisations.sets and person in self.disciplines.sets]
        pairs = Counter()
        kinds = Counter((self.organisations.sets[p], self.disciplines.sets[p]) for p in basis)
        for (one, n), (other, k) in combinations(kinds.items(), 2):
            pairs[bool(one[0] & other[0]), bool(one[1] & other[1])] += n * k
        for n in kinds.values():
            pairs[True, True] += n * (n - 1) // 2
        a, b, c, d = pairs[True, True], pairs[True, False], pairs[False, True], pairs[False, False]
        if c + d == 0 or b + d == 0:
            return 0, 0, len(basis)
        return 2 * (a * d - b * c), (a + b) * (b + d) + (a + c) * (c + d), len(basis)


def qualifiers(lists, group, switches, whole):
    found = []
    is_group = len(whole.members) >= 2
    ari, denominator, _ = whole.alignment()
    if is_group and whole.verdict() == "both" and denominator and 2 * ari >= denominator:
        found.append("one line")
    if is_group:
        core = Answer(lists, group, switches, levels={"core", "active"})
        for (name, dimension), (_, inner) in zip(whole.dimensions(), core.dimensions()):
            if dimension.answer == "yes" and len(core.members) >= 2 and inner.answer in ("no", "in name only"):
                found.append("narrow core " + name)
    turns = [
        ("organisation level", [switches.but(organisation_level=v) for v in ("office", "organisation", "family")]),
        ("discipline level", [switches.but(discipline_level=v) for v in ("area", "field", "specialism")
                              if switches.discipline_level != "as-written"]),
        ("independents", [switches.but(independents=v) for v in ("own", "pooled", "left-out")]),
        ("sub-groups", [switches.but(scope=v) for v in ("with-subgroups", "direct")]),
    ]
    results = [(name, [Answer(lists, group, turned) for turned in others]) for name, others in turns]
    results.append(("learners", [Answer(lists, group, switches, levels=LEVELS - {"peripheral"} | {""})]))
    for switch, others in results:
        for name, dimension in whole.dimensions():
            if any(getattr(other, name).answer != dimension.answer for other in others):
                found.append(f"depends on {switch} {name}")
    if is_group:
        found += ["by one person " + name for name, dimension in whole.dimensions() if dimension.by_one_person()]
        found += ["one leads " + name for name, dimension in whole.dimensions()
                  if dimension.answer == "yes" and 2 * dimension.counts.largest > dimension.counts.N]
        if len(whole.members) < 8:
            found.append("small group")
    return found


def answers(lists, switches):
    result = []
    for group, spelling in lists.groups.spelling.items():
        whole = Answer(lists, group, switches)
        ari, denominator, basis = whole.alignment()
        result.append({
            "group": spelling,
            "parent": lists.groups.spelling.get(lists.groups.parent.get(group)),
            "members": len(whole.members),
            "organisations": whole.organisations.as_json(),
            "disciplines": whole.disciplines.as_json(),
            "verdict": whole.verdict(),
            "alignment": {"ari": ari / denominator if denominator else None, "basis": basis},
            "qualifiers": qualifiers(lists, group, switches, whole),
            "settle": {"organisations": whole.organisations.settle(), "disciplines": whole.disciplines.settle()},
        })
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("memberships")
    for table in ("groups", "organisations", "disciplines"):
        parser.add_argument("--" + table)
    parser.add_argument("--on", default="today", help="today, any, YYYY, YYYY-MM or YYYY-MM-DD")
    parser.add_argument("--scope", default="with-subgroups", choices=["with-subgroups", "direct"])
    parser.add_argument("--organisation-level", default="organisation", choices=["office", "organisation", "family"])
    parser.add_argument("--discipline-level", default="field", choices=["area", "field", "specialism", "as-written"])
    parser.add_argument("--independents", default="own", choices=["own", "pooled", "left-out"])
    call = parser.parse_args()
    lists = Lists(call.memberships, call.groups, call.organisations, call.disciplines)
    today = datetime.date.today()
    if call.on == "today":
        on = None if lists.all_ended(today) else (today, today)
    elif call.on == "any":
        on = None
    else:
        on = period_of(call.on)
        if on is None:
            parser.error(f"not a date: {call.on}")
    switches = Switches(on, call.scope, call.organisation_level, call.discipline_level, call.independents)
    sys.stdout.reconfigure(encoding="utf-8")
    json.dump(answers(lists, switches), sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
