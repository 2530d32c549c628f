#include "base/folding.h"
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
    if (!isKept)
        edit.remove(id);
    // Two names may be one organisation under its other name.
    std::vector<Id<Organisation>> each;
    for (const Id<Organisation> one : of) {
        if (std::ranges::find(each, one) == each.end())
            each.push_back(one);
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
                    Organisation changed = record;
                    changed.parent = at == each.front() ? whole->parent : each.front();
                    edit.put(at, std::move(changed));
                } else {
                    edit.remove(at);
                }
            } else {
                Record first = record;
                redirect(first, id, each.front());
                for (size_t i = 1; i < each.size(); ++i)
                    addBeside(first, each.front(), each[i]);
                bool isInOne = true; // all of them in one record, or a record for each
                for (size_t i = 1; i < each.size(); ++i)
                    isInOne = isInOne && copse::names(first, each[i]);
                if (isSaid(map, first, at))
                    edit.remove(at);
                else if (first != record)
                    edit.put(at, first);
                for (size_t i = 1; !isInOne && i < each.size(); ++i) {
                    Record another = record;
                    redirect(another, id, each[i]);
                    if (!isSaid(map, another, at))
                        edit.put(ids.next<Record>(), std::move(another));
                }
            }
        }
    });
    return edit;
}

} // namespace copse
