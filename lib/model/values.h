#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace copse {

/// What a person brings to one group: not said (then all that hold on the date), none, or some values.
/// "Which hat are you wearing?"
template<class T>
struct Hat
{
    bool saidNone = false;
    std::vector<Id<T>> values; ///< no duplicates; empty when saidNone

    bool isSaid() const { return saidNone || !values.empty(); }
    bool operator==(const Hat &) const = default;
};

/// A further column of somebody's list, with all the values that their rows have in it, in order, without
/// duplicates.
struct OwnField
{
    QString name;
    QStringList values;

    bool operator==(const OwnField &) const = default;
};
using OwnFields = std::vector<OwnField>;

} // namespace copse
