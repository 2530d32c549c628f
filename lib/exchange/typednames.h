#pragma once

#include "model/networkmap.h"

#include <QHash>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace copse {

/// The four things that have names people type.
enum class NamedKind { Person, Organisation, Discipline, Group };

struct NamedRecord
{
    NamedKind kind = NamedKind::Person;
    qint64 id = 0;

    auto operator<=>(const NamedRecord &) const = default;
};

/// The names and aliases of a map, to be looked up while somebody types: whole, by their beginnings, by the
/// beginning of any of their words, and with typing slips. Made once, and follows the changes of its map in
/// the time that the change takes. A value; reading it in several threads is safe.
class TypedNames
{
public:
    TypedNames() = default;
    explicit TypedNames(const Snapshot &map);

    /// After a change. `now`: the map after it.
    void follow(const MapChange &change, const Snapshot &now);

    /// All that have this name, accents and case apart; by kind, then id.
    std::vector<NamedRecord> named(const QString &name) const;
    /// One of whose words the text begins, those whose name it begins first; at most so many.
    std::vector<NamedRecord> startingWith(const QString &text, size_t most) const;
    /// Whose name the text is with one slip, from eight letters on with two; the nearest first, at most
    /// three. Texts below four letters have none.
    std::vector<NamedRecord> slipsOf(const QString &text) const;

    /// The role (the kind of tie) somebody in the map has that is written so, as it is written there.
    std::optional<QString> role(const QString &text) const { return spelled(m_roles, text); }
    std::optional<QString> tieKind(const QString &text) const { return spelled(m_tieKinds, text); }

private:
    struct Entry
    {
        QString key; // folded, from the start of the name or of one of its later words
        NamedRecord record;
        bool isWhole = true;
        quint64 letters = 0;

        bool operator<(const Entry &other) const
        {
            return std::tie(key, record, isWhole) < std::tie(other.key, other.record, other.isWhole);
        }
    };
    /// How often a folded text is written, and how.
    using Spellings = QHash<QString, QHash<QString, int>>;

    template<class T>
    void followNames(const MapChange &change, const Snapshot &now);
    template<class T>
    void putNames(Id<T> id, const T &record, bool isThere);
    void putWords(const Membership &membership, int count);
    void putWords(const Tie &tie, int count);
    static void count(Spellings &spellings, const QString &text, int more);
    static std::optional<QString> spelled(const Spellings &spellings, const QString &text);

    std::set<Entry> m_entries;
    Spellings m_roles;
    Spellings m_tieKinds;
};

} // namespace copse
