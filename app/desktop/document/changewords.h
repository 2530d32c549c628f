#pragma once

#include "analysis/differences.h"
#include "model/audience.h"

namespace copse {

/// Who reads along what has changed.
struct ChangeReader
{
    Showing showing;
    bool knowsAnswers = true; ///< false: nobody is to know them yet
};

/// What is otherwise `now` than `before`, in sentences for those readers. Any thread; cancelled: what is
/// known.
inline QStringList changesInWords(const Moment &before, const Moment &now, const ChangeReader &reader,
                                  const std::atomic_bool *cancelled)
{
    const bool isDesk = reader.showing.audience == Audience::Desk;
    const QSet<Id<Person>> known = isDesk ? QSet<Id<Person>>() : peopleKnown(now.map);
    const QSet<Id<Person>> wasKnown = isDesk ? QSet<Id<Person>>() : peopleKnown(before.map);
    const auto naming = [&](Id<Person> id, const Person &person) {
        const QSet<Id<Person>> &by = now.map.find(id) ? known : wasKnown;
        return nameFor(person, reader.showing, isDesk || by.contains(id));
    };
    std::vector<Difference> changes = differences(before, now, naming, cancelled);
    if (!reader.knowsAnswers)
        std::erase_if(changes, [](const Difference &one) { return one.kind == Difference::Kind::Answer; });
    return DifferenceWords::sentences(changes);
}

} // namespace copse
