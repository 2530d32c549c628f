#!/usr/bin/env python3
"""Writes a small random list with every awkward case of the rule in it: generate.py SEED FOLDER.

The same seed gives the same four files: memberships.csv, groups.csv, organisations.csv, disciplines.csv.
"""
import csv
import random
import sys
from pathlib import Path

PEOPLE = ["Ama", "Ben", "Cléo", "Dara", "Eli", "Fay", "Groß", "Hana", "Ivo", "Jun", "Kai", "Léa", "Mâx", "Nia", "Ọlá", "Pia",
          "Quý", "ليلى", "Sol", "Tao Wei", "Uma", "Vik", "Wen", "Xia", "Yao", "Zoë", "Åsa", "İnci", "Σοφός", "?", "none"]
ORGANISATIONS = ["IRD", "SNV Delta", "Gießen Lab", "Óbidos Water", "Min. of Health; Rural", "Independent University", "Nile Trust",
                 "Coast & Co", "مركز المياه", "Unknown Rivers"]
OFFICES = ["IRD Kenya", "IRD Peru", "IRD Peru Cusco", "Nile Trust Cairo", "Coast & Co Accra"]
AFFILIATES = ["SNV Delta", "Óbidos Water", "Nile Trust", "Reed"]
LISTED = ["Law", "Sociology", "Education", "Civil engineering", "Economics and business", "Arts",
          "Arts (arts, history of arts, performing arts, music)", "Agriculture, forestry, and fisheries", "Social sciences",
          "Natural sciences", "Biological sciences"]
OWN = ["Hydrology", "Wetland ecology", "Soil science", "Agronomy", "Peat soils", "Local knowledge", "Storytelling", "Fire keeping"]
GROUPS = ["Rivers", "Gauges", "Peat", "Coast watch", "Learning circle", "Straße", "Solo", "Old hands", "Deep", "Network", "Circle A",
          "Circle B", "Empty"]
UNKNOWN = ["", "", "?", "-", "–", "unknown", "Not  known", "NOT RECORDED", "n/a", "NA"]
NONE = ["none", "Independent", "freelance", "Freelancer", "self", "Self-Employed", "self employed"]


class Writer:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.skew = 1  # how often the first of the names comes: the higher, the more a group is dominated by one

    def perhaps(self, odds):
        return self.chance.random() < odds

    def spelled(self, name):
        """The name, sometimes in other case or with other white space."""
        if self.perhaps(.12):
            name = self.chance.choice([name.upper(), name.lower(), " " + name, name + " ", name.replace(" ", "  "), name + "\u00a0"])
        return name

    def date(self, odds, first=2020, last=2026):
        if not self.perhaps(odds):
            return ""
        year, month, day = self.chance.randint(first, last), self.chance.randint(1, 12), self.chance.randint(1, 28)
        odd = ["spring", f"{year}-02-30"]
        forms = [f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"]
        return self.chance.choice(odd if self.perhaps(.08) else forms)

    def dates(self, odds):
        start, end = self.date(odds), self.date(odds * .6)
        if start and end and start > end and self.perhaps(.8):
            start, end = end, start
        return start, end

    def value(self, names, unknown, none):
        draw = self.chance.random()
        if draw < unknown:
            return self.chance.choice(UNKNOWN)
        if draw < unknown + none:
            return self.spelled(self.chance.choice(NONE))
        return self.spelled(names[int(len(names) * self.chance.random() ** self.skew)])

    def memberships(self):
        chance = self.chance
        everybody = PEOPLE + [f"Guest {n}" for n in range(40)] if self.perhaps(.4) else PEOPLE
        people = chance.sample(everybody, chance.randint(4, len(everybody)))
        self.skew = chance.choice([1, 2, 4, 8])
        groups = chance.sample(GROUPS, chance.randint(3, len(GROUPS)))
        organisations = chance.sample(ORGANISATIONS + OFFICES, chance.randint(2, 8))
        disciplines = chance.sample(LISTED + OWN, chance.randint(2, 9))
        unknown, none, dated = chance.choice([0, .1, .4]), chance.choice([0, .1, .3]), chance.choice([0, .3, .8])
        levels = chance.choice([[""], ["", "core", "active", "occasional", "Peripheral", "transactional"],
                                ["core", "core", "active", "peripheral", "PERIPHERAL", ""]])
        home = {person: (self.value(organisations, unknown, none), self.value(disciplines, unknown, none)) for person in people}
        rows = []
        for group in groups:
            size = chance.choice([0, 1, 2, 3, 5, 8, 12, 20, 40])
            for person in chance.sample(people, min(size, len(people))):
                start, end = self.dates(dated)
                level = chance.choice(levels)
                for _ in range(2 if self.perhaps(.12) else 1):
                    organisation, discipline = home[person]
                    if self.perhaps(.3):
                        organisation = self.value(organisations, unknown, none)
                    if self.perhaps(.3):
                        discipline = self.value(disciplines, unknown, none)
                    rows.append([person, organisation, discipline, group, level, "", start, end])
                if self.perhaps(.08):  # once more, at another time
                    rows.append([person, self.value(organisations, unknown, none), "", group, chance.choice(levels), "speaker",
                                 *self.dates(dated)])
        for person in people:
            if self.perhaps(.25):
                rows.append([person, self.value(organisations, unknown, none), self.value(disciplines, unknown, none), "", "", "",
                             *self.dates(dated)])
        if self.perhaps(.5):
            rows.append(["", organisations[0], "Law", groups[0], "", "", "", ""])
        chance.shuffle(rows)
        for row in rows:
            row[0], row[3] = self.spelled(row[0]), self.spelled(row[3])
        return [["person", "organisation", "discipline", "group", "level", "role", "from", "to"], *rows]

    def groups(self):
        rows = [["Gauges", "Rivers"], ["Rivers", "Network"], ["Peat", "Network"], ["Deep", "Gauges"], ["Circle A", "Circle B"],
                ["Circle B", "Circle A"], ["Gauges", "Network"], ["Old hands", ""], ["Straße", "PEAT"], ["Empty", "network"],
                ["Learning circle", "Unlisted parent"]]
        rows = [[self.spelled(group), self.spelled(parent) if parent else "", "team"] for group, parent in rows if self.perhaps(.7)]
        return [["group", "parent", "kind"], *rows]

    def organisations(self):
        rows = [["IRD Kenya", "IRD", "office"], ["IRD Peru", "IRD", ""], ["IRD Peru Cusco", "IRD Peru", "Office"],
                ["Nile Trust Cairo", "Nile Trust", "office"], ["Coast & Co Accra", "Coast & Co", "office"],
                *([name, "Wetland Confederation", "affiliate"] for name in AFFILIATES),
                ["Wetland Confederation", "Nile Trust Cairo", "affiliate"], ["IRD", "Coast & Co", "affiliate"], ["IRD", "Nile Trust", "office"]]
        rows = [[self.spelled(one), self.spelled(parent), link, "", ""] for one, parent, link in rows if self.perhaps(.75)]
        self.chance.shuffle(rows)
        return [["organisation", "parent", "link", "type", "country"], *rows]

    def disciplines(self):
        rows = [["Hydrology", "Earth and related environmental sciences"], ["Wetland ecology", "Biological sciences"],
                ["Soil science", "Agriculture, forestry, and fisheries"], ["Agronomy", "Agriculture, forestry, and fisheries"],
                ["Peat soils", "Soil science"], ["Storytelling", "arts"], ["Local knowledge", ""], ["Fire keeping", "Local knowledge"],
                ["Local knowledge", "Social sciences"], ["Agronomy", "Soil science"], ["Hydrology", "Natural sciences"],
                ["Local knowledge", "Fire keeping"]]
        rows = [[self.spelled(one), self.spelled(parent) if parent else ""] for one, parent in rows if self.perhaps(.6)]
        self.chance.shuffle(rows)
        return [["discipline", "parent"], *rows]


def write(seed, folder):
    writer = Writer(seed)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("memberships", "groups", "organisations", "disciplines"):
        with (folder / (name + ".csv")).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(getattr(writer, name)())


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    write(int(sys.argv[1]), Path(sys.argv[2]))


if __name__ == "__main__":
    main()
