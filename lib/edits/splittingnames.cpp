#include "base/folding.h"
#include "edits/mergedvalues.h"
#include "edits/merging.h"
#include "edits/redirecting.h"
#include "edits/refusal.h"

#include <QCoreApplication>

namespace copse {

namespace {

/// The organisation of that name or other name; null: none.
Id<Organisation> organisationCalled(const Snapshot &map, const QString &name, Id<Organisation> except)
{
    const QString folded = foldName(name);
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        const auto isIt = [&](const QString &one) { return foldName(one) == folded; };
        if (id != except && (isIt(organisation.name) || std::ranges::any_of(organisation.aliases, isIt)))
            return id;
    }
    return {};
}

/// Whether the first is the second or stands somewhere above it.
bool isAbove(const Snapshot &map, Id<Organisation> first, Id<Organisation> second)
{
    while (!second.isNull() && second != first)
        second = map.find(second)->parent;
    return !second.isNull();
}

/// Whether another record says the same.
template<class Record>
bool isSaid(const Snapshot &map, const Record &record, Id<Record> except)
{
    return std::ranges::any_of(map.all<Record>(),
                               [&](const auto &row) { return row.id != except && row.record == record; });
}

} // namespace

Result<Edit> splitName(const Snapshot &map, IdSource &ids, Id<Organisation> id, const QStringList &parts)
{
    const Organisation *whole = map.find(id);
    if (!whole)
        return goneRefusal();
    QStringList names;
    for (const QString &part : parts) {
        const QString tidy = tidyName(part);
        const bool isThere =
            std::ranges::any_of(names, [&](const QString &name) { return foldName(name) == foldName(tidy); });
        if (!tidy.isEmpty() && !isThere)
            names += tidy;
    }
    if (names.size() < 2)
        return refusal(QCoreApplication::translate(
            "copse::Edits", "Two different names are needed. Nothing was changed. Correct one of them."));

    Edit edit;
    std::vector<Id<Organisation>> of;
    bool isKept = false;
    for (const QString &name : names) {
        if (const Id<Organisation> known = organisationCalled(map, name, id); !known.isNull()) {
            of.push_back(known);
        } else if (!isKept) {
            Organisation record = *whole;
            record.name = name;
            isKept = true;
            edit.put(id, std::move(record));
            of.push_back(id);
        } else {
            const Id<Organisation> added = ids.next<Organisation>();
            edit.put(added, Organisation{.name = name});
            of.push_back(added);
        }
    }
    // Two names may be one organisation under its other name.
    std::vector<Id<Organisation>> each;
    for (const Id<Organisation> one : of) {
        if (std::ranges::find(each, one) == each.end())
            each.push_back(one);
    }
    Organisation first = *whole;
    if (!isKept) {
        // Nothing of what was recorded is lost: the first takes it.
        first = joined(*map.find(each.front()), *whole);
        first.aliases.removeIf(
            [&](const QString &alias) { return foldName(alias) == foldName(whole->name); });
        edit.put(each.front(), first);
        edit.remove(id);
    }
    map.forEach([&]<class Record>(const Table<Record> &table) {
        for (const auto &[at, record] : table) {
            if (!copse::names(record, id))
                continue;
            if constexpr (std::is_same_v<Record, Organisation> || std::is_same_v<Record, DistinctPair> ||
                          std::is_same_v<Record, Placement> || std::is_same_v<Record, Merge>) {
                if (isKept)
                    continue; // of one place only: it stays with the first
                if constexpr (std::is_same_v<Record, Organisation>) {
                    Organisation changed = at == each.front() ? first : record;
                    changed.parent = isAbove(map, at, each.front()) ? whole->parent : each.front();
                    edit.put(at, std::move(changed));
                } else {
                    edit.remove(at);
                }
            } else {
                Record ofFirst = record;
                redirect(ofFirst, id, each.front());
                for (size_t i = 1; i < each.size(); ++i)
                    addBeside(ofFirst, each.front(), each[i]);
                bool isInOne = true; // all of them in one record, or a record for each
                for (size_t i = 1; i < each.size(); ++i)
                    isInOne = isInOne && copse::names(ofFirst, each[i]);
                if constexpr (std::is_same_v<Record, Sponsorship>)
                    isInOne = true; // what was given was given once
                if (isSaid(map, ofFirst, at))
                    edit.remove(at);
                else if (ofFirst != record)
                    edit.put(at, ofFirst);
                for (size_t i = 1; !isInOne && i < each.size(); ++i) {
                    Record another = record;
                    redirect(another, id, each[i]);
                    if constexpr (std::is_same_v<Record, Affiliation>)
                        another.primary = false; // the first is
                    if (!isSaid(map, another, at))
                        edit.put(ids.next<Record>(), std::move(another));
                }
            }
        }
    });
    return edit;
}

} // namespace copse
