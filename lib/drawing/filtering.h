#pragma once

#include "drawing/peopleinview.h"

#include <vector>

// Who of the people in view is shown: pure, in any thread.

namespace copse {

/// Leaves of `all` whom the filter of the view lets through. Level and source are asked of one membership at
/// a time: the others of the same person are left out, too. Everything else is asked of the person.
PeopleInView filtered(const Snapshot &map, const ViewSpec &view, PeopleInView all);

/// One value that people in view have, and how many of them would be shown by it with the other fields of the
/// filter as they are.
struct FilterChoice
{
    FilterValue value;
    QString name; ///< for people: "core", "independent", "not recorded"
    int people = 0;

    bool operator==(const FilterChoice &) const = default;
};

/// The values of one field: levels in their own order, others the most frequent first, not recorded last.
std::vector<FilterChoice> filterChoices(const Snapshot &map, const ViewSpec &view, const QString &by);

/// How many people one value of the filter of the view lets through, as above.
int peopleWith(const std::vector<FilterChoice> &choices, const FilterValue &value);

/// What a value is called: "core", "independent", "not recorded".
QString filterValueName(const FilterValue &value);

/// For captions: "Only: core, active; IRD (12 of 84 people). Answers are those of the whole groups." Empty
/// without a filter. Of sources, and of what is or stands among addresses, only the desk is told the values.
QString filterWords(const Snapshot &map, const ViewSpec &view, int shown, int leftOut);

} // namespace copse
