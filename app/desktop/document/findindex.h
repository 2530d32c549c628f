#pragma once

#include "model/audience.h"
#include "model/snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace copse {

/// What can be found, in the order in which equally good hits are offered.
enum class FindKind { Group, Person, Organisation, Discipline, Command };

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
    /// `shown`: takes the place of the name, and of the aliases, in what is told of a hit.
    void add(FindKind kind, qint64 id, const QString &name, const QStringList &aliases = {},
             const std::optional<QString> &shown = {});
    /// Groups, people, organisations and disciplines of a map; people as they may be called there. Who may
    /// not be called anything is not found.
    void addRecords(const Snapshot &map, const Showing &showing);
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
