#pragma once

#include "analysis/composition.h"

#include <QMap>
#include <QStringList>

namespace copse {

/// One dimension of a group as text: "A5 B1 AB1 -4 ?2" is five with A, one with B, one with both, four
/// recorded as none and two not recorded. Values are single letters.
inline Composition compositionFromText(const QString &text)
{
    Composition composition;
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        qsizetype letters = 0;
        while (letters < part.size() && !part[letters].isDigit())
            ++letters;
        const int members = part.mid(letters).toInt();
        if (part.front() == QLatin1Char('?')) {
            composition.unknown += members;
        } else if (part.front() == QLatin1Char('-')) {
            composition.none += members;
        } else {
            ValueSet set{{}, members};
            for (const QChar letter : part.left(letters))
                set.values.push_back(letter.unicode() - u'A');
            composition.sets.push_back(set);
        }
    }
    return composition;
}

inline qint64 membersOf(const Composition &composition)
{
    qint64 members = composition.none + composition.unknown;
    for (const ValueSet &set : composition.sets)
        members += set.members;
    return members;
}

} // namespace copse
