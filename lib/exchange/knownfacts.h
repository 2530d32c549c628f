#pragma once

#include "model/snapshot.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace copse {

/// What a map says already about who works where or knows what, for quick answers. Costs nothing where the
/// map is empty.
template<class Value, class Link>
class KnownLinks
{
public:
    KnownLinks(const Table<Link> &links, Id<Value> Link::*value)
    {
        m_links.reserve(links.size());
        for (const auto &[id, link] : links) {
            m_links.insert({link.person, link.*value, link.from, link.to});
            m_pairs.insert({link.person, link.*value, {}, {}});
            const bool undated = link.from.isNull() && link.to.isNull();
            const auto standing = m_standing.constFind(link.person);
            const bool alone = standing == m_standing.constEnd() || *standing == link.*value;
            m_standing.insert(link.person, alone && undated ? std::optional(link.*value) : std::nullopt);
        }
    }

    bool has(Id<Person> person, Id<Value> value, PartialDate from, PartialDate to) const
    {
        return m_links.contains({person, value, from, to});
    }
    /// On whatever dates.
    bool hasPair(Id<Person> person, Id<Value> value) const
    {
        return m_pairs.contains({person, value, {}, {}});
    }
    /// Whether the map says anything else of the person than this one value, undated.
    bool saysMore(Id<Person> person, Id<Value> value) const
    {
        const auto standing = m_standing.constFind(person);
        return standing != m_standing.constEnd() && *standing != value;
    }

private:
    struct Key
    {
        Id<Person> person;
        Id<Value> value;
        PartialDate from;
        PartialDate to;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.person, key.value, key.from.firstNumber(), key.to.firstNumber());
        }
    };

    QSet<Key> m_links;
    QSet<Key> m_pairs;
    QHash<Id<Person>, std::optional<Id<Value>>> m_standing; // nothing: more than one value, or dates
};

/// Two memberships with the same of these are one.
struct MembershipKey
{
    Id<Person> person;
    Id<Group> group;
    PartialDate from;
    PartialDate to;
    Level level = Level::NotRecorded;

    bool operator==(const MembershipKey &) const = default;
    friend size_t qHash(const MembershipKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.person, key.group, key.from.firstNumber(), key.to.firstNumber(),
                          int(key.level));
    }
};

} // namespace copse
