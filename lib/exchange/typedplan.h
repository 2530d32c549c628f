#pragma once

#include "base/result.h"
#include "exchange/typedline.h"

#include <vector>

namespace copse {

/// One thing that a line does, said in a sentence.
struct TypedStep
{
    enum class Mark {
        New,      ///< something is made that the map does not have
        Known,    ///< somebody of the map
        Added,    ///< something is said of what the map has
        AsItIs,   ///< recorded already, nothing changes
        Goes,     ///< something comes to an end, or out
        Question, ///< has to be asked first
        Problem,  ///< cannot be done
    } mark;
    QString text; ///< in the interface's language

    bool operator==(const TypedStep &) const = default;
};

/// What a line will do to a map.
struct TypedPlan
{
    std::vector<TypedStep> steps;
    Edit edit;         ///< empty: nothing to change, or it cannot be done
    Id<Person> person; ///< the last whom the line is about; null: none
    Id<Group> group;   ///< the last they are in, or come out of, by this line
    QString done;      ///< what to say when it is done

    /// Whether it may be performed: nothing to be asked, no problem.
    bool isReady() const;
};

/// The one edit that a line proposes, in the words of what it does. New records get their ids from `ids`; for
/// a look beforehand any source that is past the ids of the map will do. `context`: as for the reading.
TypedPlan planTypedLine(const TypedReading &reading, const TypedContext &context, IdSource &ids);

} // namespace copse
