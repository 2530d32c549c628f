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
    const auto naming = [&reader](const Person &person) { return nameFor(person, reader.showing); };
    std::vector<Difference> changes = differences(before, now, naming, cancelled);
    if (!reader.knowsAnswers)
        std::erase_if(changes, [](const Difference &one) { return one.kind == Difference::Kind::Answer; });
    return DifferenceWords::sentences(changes);
}

} // namespace copse
