#include "analysis/differences.h"

#include <algorithm>

namespace copse {

namespace {

using Kind = Difference::Kind;
using Record = Difference::Record;

constexpr int mostNames = 5;

/// Whether both are said in one sentence: the same happened to them.
bool isSaidWith(const Difference &a, const Difference &b)
{
    if (a.kind != b.kind || a.record != b.record)
        return false;
    switch (a.kind) {
    case Kind::Answer:
    case Kind::Renamed:
    case Kind::Changed:
        return false;
    case Kind::Joined:
    case Kind::Left:
    case Kind::Brings:
    case Kind::BringsNoMore:
        return a.otherId == b.otherId;
    case Kind::Level:
        return a.otherId == b.otherId && a.before == b.before && a.now == b.now;
    case Kind::Added:
    case Kind::Removed:
    case Kind::Tied:
    case Kind::Untied:
        break;
    }
    return true;
}

} // namespace

QStringList DifferenceWords::sentences(const std::vector<Difference> &differences)
{
    QStringList said;
    for (auto from = differences.begin(); from != differences.end();) {
        auto to = from;
        QStringList names;
        for (; to != differences.end() && (to == from || isSaidWith(*from, *to)); ++to) {
            if (!to->name.isEmpty())
                names << to->name;
        }
        said << sentence(*from, names, int(to - from));
        from = to;
    }
    return said;
}

QString DifferenceWords::withNames(const QString &what, const QStringList &names, int count)
{
    if (names.isEmpty())
        return tr("%1.", "a sentence").arg(what);
    if (names.size() == count && count <= mostNames)
        return tr("%1: %2.", "what happened to some, their names").arg(what, names.join(tr(", ")));
    const QStringList some = names.first(std::min(names.size(), qsizetype(mostNames)));
    return tr("%1: %2 and %n more.", "what happened to some, the names of a few", count - int(some.size()))
        .arg(what, some.join(tr(", ")));
}

QString DifferenceWords::records(const Difference &first, int count)
{
    const bool isAdded = first.kind == Kind::Added;
    switch (first.record) {
    case Record::Person:
        return isAdded ? tr("%n people were added", nullptr, count)
                       : tr("%n people were removed", nullptr, count);
    case Record::Group:
        return isAdded ? tr("%n groups were added", nullptr, count)
                       : tr("%n groups were removed", nullptr, count);
    case Record::Organisation:
        return isAdded ? tr("%n organisations were added", nullptr, count)
                       : tr("%n organisations were removed", nullptr, count);
    case Record::Discipline:
        return isAdded ? tr("%n disciplines were added", nullptr, count)
                       : tr("%n disciplines were removed", nullptr, count);
    case Record::View:
        break;
    }
    return isAdded ? tr("%n views were added", nullptr, count) : tr("%n views were removed", nullptr, count);
}

QString DifferenceWords::one(const Difference &difference)
{
    const QString name = difference.name.isEmpty() ? tr("Somebody") : difference.name;
    switch (difference.kind) {
    case Kind::Answer:
        return tr("The answer of %1 went from “%2” to “%3”.").arg(name, difference.before, difference.now);
    case Kind::Renamed:
        return difference.before.isEmpty()
                   ? tr("Somebody was renamed.")
                   : tr("%1 is called %2 now.").arg(difference.before, difference.now);
    case Kind::Changed:
        return tr("%1 was changed: %2.", "a name, labels of fields")
            .arg(name, difference.fields.join(tr(", ")));
    case Kind::Joined:
        return tr("%1 joined %2.", "a person, a group").arg(name, difference.other);
    case Kind::Left:
        return tr("%1 left %2.", "a person, a group").arg(name, difference.other);
    case Kind::Level:
        return tr("%1 in %2: %3, was %4.", "a person, a group, levels of participation")
            .arg(name, difference.other, difference.now, difference.before);
    default:
        return {};
    }
}

QString DifferenceWords::sentence(const Difference &first, const QStringList &names, int count)
{
    const bool isNone = first.otherId == 0;
    const bool isOrganisation = first.record == Record::Organisation;
    switch (first.kind) {
    case Kind::Answer:
    case Kind::Renamed:
    case Kind::Changed:
        return one(first);
    case Kind::Joined:
        return count == 1
                   ? one(first)
                   : withNames(tr("%n people joined %1", nullptr, count).arg(first.other), names, count);
    case Kind::Left:
        return count == 1 ? one(first)
                          : withNames(tr("%n people left %1", nullptr, count).arg(first.other), names, count);
    case Kind::Level:
        return count == 1 ? one(first)
                          : withNames(tr("%n people in %1 are %2 and were %3",
                                         "a group, levels of participation", count)
                                          .arg(first.other, first.now, first.before),
                                      names, count);
    case Kind::Added:
    case Kind::Removed:
        return withNames(records(first, count), names, count);
    case Kind::Brings:
        if (isNone)
            return withNames(isOrganisation
                                 ? tr("%n people are independent now", nullptr, count)
                                 : tr("%n people are recorded without a discipline now", nullptr, count),
                             names, count);
        return withNames(isOrganisation
                             ? tr("%n people are with %1 now", "an organisation", count).arg(first.other)
                             : tr("%n people bring %1 now", "a discipline", count).arg(first.other),
                         names, count);
    case Kind::BringsNoMore:
        if (isNone)
            return withNames(isOrganisation ? tr("%n people are not independent any more", nullptr, count)
                                            : tr("%n people are not recorded without a discipline any more",
                                                 nullptr, count),
                             names, count);
        return withNames(
            isOrganisation
                ? tr("%n people are not with %1 any more", "an organisation", count).arg(first.other)
                : tr("%n people do not bring %1 any more", "a discipline", count).arg(first.other),
            names, count);
    case Kind::Tied:
        return withNames(tr("%n ties were added", nullptr, count), {}, count);
    case Kind::Untied:
        return withNames(tr("%n ties were removed", nullptr, count), {}, count);
    }
    return {};
}

} // namespace copse
