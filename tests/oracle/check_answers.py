#!/usr/bin/env python3
"""Checks answers.py itself: the worked examples and edge cases of the rule, brute force on small groups, and the known answers
where they are there."""
import itertools
import json
import random
import tempfile
import unittest
from pathlib import Path

import answers

SHARED = Path(__file__).resolve().parents[3] / "shared"


def ask(rows, groups=(), organisations=(), disciplines=(), levels=None, **switches):
    """rows: (organisation, discipline) of one group G, or whole dicts. Returns the answers by group."""
    tables = {"memberships": [], "groups": list(groups), "organisations": list(organisations), "disciplines": list(disciplines)}
    for number, row in enumerate(rows):
        if not isinstance(row, dict):
            row = {"person": f"p{number}", "organisation": row[0], "discipline": row[1], "group": "G"}
        tables["memberships"].append(row)
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, table in tables.items():
            path = Path(folder) / (name + ".csv")
            heading = sorted({key for row in table for key in row}) or ["group"]
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = answers.csv.DictWriter(file, heading, restval="")
                writer.writeheader()
                writer.writerows(table)
            paths.append(path)
        lists = answers.Lists(*paths)
    return {answer["group"]: answer for answer in answers.answers(lists, answers.Switches(**switches))}


def people(organisations, disciplines):
    """Two texts of letters, a letter a member: ? not recorded, - none."""
    return [{"person": f"p{n}", "group": "G", "organisation": {"-": "none"}.get(o, o), "discipline": {"-": "none"}.get(d, d)}
            for n, (o, d) in enumerate(zip(organisations, disciplines))]


class Worked(unittest.TestCase):
    def dimension(self, rows, name, answer, mix=None, **switches):
        found = ask(rows, **switches)["G"]
        self.assertEqual(found[name]["answer"], answer)
        if mix is not None:
            for got, wanted in zip(found[name]["mix"], mix if isinstance(mix, tuple) else (mix, mix)):
                self.assertAlmostEqual(got, wanted, delta=0.0006)
        return found

    def test_1_trio(self):
        self.dimension(people("ABC", "XXX"), "organisations", "yes", 1.0)

    def test_2_both(self):
        found = self.dimension(people("AAAAABBBBCCC", "XXYYZXXYYZXZ"), "organisations", "yes", .712)
        self.assertEqual(found["verdict"], "both")
        self.assertNotIn("one line", found["qualifiers"])

    def test_3_engineers(self):
        found = self.dimension(people("AABBCCDDEE", "X" * 10), "organisations", "yes", .889)
        self.assertEqual(found["verdict"], "inter-organisational only")

    def test_4_one_ngo(self):
        found = self.dimension(people("A" * 9, "XXXXYYYZZ"), "disciplines", "yes", .722)
        self.assertEqual(found["verdict"], "multidisciplinary only")

    def test_5_neither(self):
        self.assertEqual(ask(people("AAAAA", "XXXXX"))["G"]["verdict"], "neither")

    def test_6_in_name_only(self):
        found = self.dimension(people("A" * 22 + "BC", "X" * 24), "organisations", "in name only", .163)
        self.assertEqual(found["verdict"], "in name only")

    def test_7_boundary(self):
        self.dimension(people("A" * 7 + "B", "X" * 8), "organisations", "yes", .25)
        self.dimension(people("A" * 8 + "B", "X" * 9), "organisations", "in name only", .2222)

    def test_8_settle(self):
        found = self.dimension(people("A" * 8 + "BB" + "?" * 10, "X" * 20), "organisations", "cannot tell yet", (.189, .847))
        self.assertEqual(found["settle"]["organisations"]["yes"], 1)

    def test_9_yes_with_unknowns(self):
        self.dimension(people("A" * 8 + "BBC" + "?" * 9, "X" * 20), "organisations", "yes", (.279, .847))

    def test_10_no_at_most_in_name(self):
        self.dimension(people("A" * 29 + "?", "X" * 30), "organisations", "no", (0, .067))

    def test_11_one_line(self):
        found = self.dimension(people("A" * 6 + "B" * 6, "X" * 6 + "Y" * 6), "organisations", "yes", .545)
        self.assertEqual(found["alignment"], {"ari": 1.0, "basis": 12})
        self.assertIn("one line", found["qualifiers"])

    def test_12_narrow_core(self):
        rows = people("".join(letter * 5 for letter in "ABCDEFGH"), "X" * 40)
        for row in rows[:5]:
            row["level"] = "core"
        found = self.dimension(rows, "organisations", "yes", .897)
        self.assertIn("narrow core organisations", found["qualifiers"])
        self.assertNotIn("narrow core disciplines", found["qualifiers"])

    def test_independents(self):
        self.dimension(people("AAAAAA----", "X" * 10), "organisations", "no", .667)
        self.dimension(people("AAAAAB----", "X" * 10), "organisations", "yes")
        self.dimension(people("-" * 10, "X" * 10), "organisations", "no")
        rows = people("A" * 8 + "B----", "X" * 13)
        found = self.dimension(rows, "organisations", "yes", .641)
        self.assertIn("depends on independents organisations", found["qualifiers"])
        self.dimension(rows, "organisations", "yes", .564, independents="pooled")
        self.dimension(rows, "organisations", "in name only", .222, independents="left-out")

    def test_two_organisations(self):
        def rows(*sets):
            return [{"person": f"p{n}", "organisation": one, "group": "G"} for n, values in enumerate(sets) for one in values]
        self.dimension(rows(*["A"] * 5, *["B"] * 4, "AB"), "organisations", "yes", .444)
        self.dimension(rows(*["A"] * 5, *["AB"] * 5), "organisations", "in name only", 0)
        self.dimension(rows("A", "AB", "B"), "organisations", "yes", .333)

    def test_family(self):
        table = [{"organisation": name, "parent": "Confed", "link": "affiliate"} for name in "ABC"]
        rows = people("AAAAABBBBCCC", "X" * 12)
        found = self.dimension(rows, "organisations", "yes", .712, organisations=table)
        self.assertIn("depends on organisation level organisations", found["qualifiers"])
        self.dimension(rows, "organisations", "no", 0, organisations=table, organisation_level="family")

    def test_sub_disciplines(self):
        table = [{"discipline": s, "parent": p} for s, p in
                 (("soil", "Agriculture, forestry, and fisheries"), ("agronomy", "Agriculture, forestry, and fisheries"),
                  ("vets", "Veterinary science"), ("econometrics", "Economics and business"), ("horti", "agriculture, forestry, and fisheries"))]
        names = ["soil"] * 3 + ["agronomy"] * 3 + ["vets"] * 2 + ["econometrics"] * 2
        rows = [("A", name) for name in names]
        for level, mix in (("specialism", .822), ("field", .622), ("area", .356)):
            found = self.dimension(rows, "disciplines", "yes", mix, disciplines=table, discipline_level=level)
            self.assertNotIn("depends on discipline level disciplines", found["qualifiers"])
        rows = [("A", name) for name in ["soil"] * 3 + ["agronomy"] * 3 + ["horti"] * 3]
        found = self.dimension(rows, "disciplines", "no", 0, disciplines=table)
        self.assertIn("depends on discipline level disciplines", found["qualifiers"])
        self.dimension(rows, "disciplines", "yes", .75, disciplines=table, discipline_level="specialism")

    def test_empty_and_small(self):
        self.dimension(people("?????", "?????"), "organisations", "cannot tell yet", (0, 1))
        self.assertEqual(ask(people("A", "X"))["G"]["verdict"], "not a group")
        found = self.dimension(people("AB", "XY"), "organisations", "yes", 1)
        self.assertIn("small group", found["qualifiers"])

    def test_dates(self):
        rows = [{"person": "a", "organisation": "A", "group": "G", "from": "2022-03", "to": "2023"},
                {"person": "b", "organisation": "B", "group": "G", "from": "2023-12-31", "to": "2023-01"},
                {"person": "c", "organisation": "C", "group": "G", "from": "spring", "to": "2022-02-30"}]

        def members(day):
            return ask(rows, on=answers.period_of(day))["G"]["members"]
        self.assertEqual([members(day) for day in ("2022-02-28", "2022-03-01", "2022", "2023-12-31", "2024-01-01")], [2, 3, 3, 3, 2])


class Bounds(unittest.TestCase):
    """The lowest and highest mix over every way the unknowns could turn out (one value each), and a plain count of the pairs."""

    def test_brute_force(self):
        chance = random.Random(7)
        for _ in range(150):
            known = [frozenset(chance.sample("ABC", chance.choice((1, 1, 2)))) for _ in range(chance.randint(0, 5))]
            unknown = chance.randint(0, 3)
            if len(known) + unknown < 2:
                continue
            values = {n: known[n] if n < len(known) else None for n in range(len(known) + unknown)}
            dimension = answers.Dimension(values, None).as_json()
            outcomes = []
            for filled in itertools.product("ABCxyz", repeat=unknown):
                sets = known + [frozenset(value) for value in filled]
                pairs = list(itertools.combinations(sets, 2))
                outcomes.append(sum(not (one & other) for one, other in pairs) / len(pairs))
            self.assertAlmostEqual(min(outcomes), dimension["mix"][0])
            self.assertAlmostEqual(max(outcomes), dimension["mix"][1])

    def test_counting_of_large_groups(self):
        chance = random.Random(8)
        sets = [frozenset(chance.sample("ABCDEFGH", chance.choice((1, 1, 2, 3)))) for _ in range(400)]
        self.assertEqual(answers.differing_pairs(sets), sum(not (a & b) for a, b in itertools.combinations(sets, 2)))


class OnePerson(unittest.TestCase):
    """Somebody leaving, as a small sum and counted afresh."""

    def test_leaving(self):
        chance = random.Random(9)
        for _ in range(150):
            values = {n: chance.choice((None, answers.NONE, frozenset("A"), frozenset("B"), frozenset("AB"), frozenset("C")))
                      for n in range(chance.randint(2, 12))}
            for independents in (None, "own", "pooled", "left-out"):
                whole = answers.Dimension(values, independents)
                for person in values:
                    left = {n: value for n, value in values.items() if n != person}
                    counts, afresh = whole.without(person), answers.Dimension(left, independents).counts
                    for number in ("members", "k", "u", "D", "m", "R"):
                        self.assertEqual(getattr(counts, number), getattr(afresh, number), (values, independents, person, number))


class Known(unittest.TestCase):
    def same(self, got, wanted, where):
        if isinstance(wanted, dict):
            for key in wanted:
                self.same(got[key], wanted[key], f"{where}.{key}")
        elif isinstance(wanted, list):
            self.assertEqual(len(got), len(wanted), where)
            for one, other in zip(got, wanted):
                self.same(one, other, where)
        elif isinstance(wanted, float) and got is not None:
            self.assertAlmostEqual(got, wanted, delta=1e-9, msg=where)
        else:
            self.assertEqual(got, wanted, where)

    def test_known_answers(self):
        folders = [path.parent for path in sorted(SHARED.glob("*/*/verdicts.json"))]
        if not folders:
            self.skipTest("no known answers beside the project")
        for folder in folders:
            lists = answers.Lists(folder / "memberships.csv", folder / "groups.csv")
            for name, scope in (("verdicts", "direct"), ("verdicts-with-subgroups", "with-subgroups")):
                found = answers.answers(lists, answers.Switches(scope=scope, discipline_level="as-written"))
                wanted = json.loads((folder / (name + ".json")).read_text(encoding="utf-8"))
                self.assertEqual(len(found), len(wanted))
                for got, want in zip(found, wanted):
                    self.same(got, want, f"{folder.name}/{scope}/{want['group']}")


if __name__ == "__main__":
    unittest.main()
