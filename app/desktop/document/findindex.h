#pragma once

#include "model/snapshot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace copse {

/// What can be found, in the order in which equally good hits are offered.
enum class FindKind { Group, Person, Organisation, Discipline, Command };

/// Who reads what is found: the person at the desk, or everybody in the room. In the room people who asked to
/// be hidden are not found, and only who said that names may be shown is named; others are initials.
enum class FindFor { Desk, Room };

struct FindHit
{
    FindKind kind = FindKind::Group;
    qint64 id = 0;
    QString name;  ///< to be shown
    QString alias; ///< the other name by which it was found; empty: by its name

    bool operator==(const FindHit &) const = default;
};

/// Finds names while somebody types: whatever their accents, case and script, by their beginning, the
/// beginnings of their words or (last) what stands within. A value; 20,000 people are searched within a few
/// milliseconds.
class FindIndex
{
public:
    void add(FindKind kind, qint64 id, const QString &name, const QStringList &aliases = {},
             const QString &shown = {});
    /// Groups, people, organisations and disciplines of a map.
    void addRecords(const Snapshot &map, FindFor reader);
    void forget(FindKind kind);

    struct Found
    {
        std::vector<FindHit> hits; ///< the best first
        int more = 0;              ///< that are not among them
    };
    /// All words of `text` must be found in one name. Nothing typed finds everything.
    Found find(const QString &text, int mostOfAKind) const;

private:
    struct Key
    {
        QString text;  // folded
        QString latin; // empty where it is the same
        QString sound;
        bool isWithoutVowels = false;
    };
    struct Entry
    {
        FindKind kind;
        qint64 id;
        QString name; // shown
        QStringList aliases;
        std::vector<Key> keys; // of the name, then of each alias
    };
    struct Query;

    static Key keyOf(const QString &name);
    static int rankOf(const Key &key, const Query &query);

    std::vector<Entry> m_entries;
};

} // namespace copse
