#pragma once

#include "model/snapshot.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace copse {

/// Why two names look like one, the strongest reason there is.
enum class Likeness {
    Spelling,  ///< accents, capitals, points and blanks
    WordOrder, ///< the same words in another order: "University of Bern", "Bern University"
    Slip,      ///< one or two letters
    Acronym,   ///< one is the other's short form
    Addition,  ///< one has a department, a place or a country more
    Language,  ///< the same in another language, or with words shortened
    Script,    ///< the same in another script
    Initials,  ///< people: a first name and its initial
    SameName,  ///< people: the same name, and an e-mail address or country that differs: one or two?
};

/// Two records that may be one. Nobody but a person decides it.
template<class T>
struct LookAlike
{
    Id<T> first; ///< made before the second
    Id<T> second;
    Likeness why = Likeness::Spelling;
    double score = 0; ///< how sure, 0 to 1; only for putting the surest first

    bool operator==(const LookAlike &) const = default;
};

/// A record whose name holds two organisations: "IRD / CIRAD".
struct TwoInOne
{
    Id<Organisation> organisation;
    QStringList parts; ///< two names or more, tidy

    bool operator==(const TwoInOne &) const = default;
};

/// What looks alike in a map; the surest first, then by id.
struct LookAlikes
{
    std::vector<LookAlike<Person>> people;
    std::vector<LookAlike<Organisation>> organisations;
    std::vector<TwoInOne> twoInOne;

    bool isEmpty() const { return people.empty() && organisations.empty() && twoInOne.empty(); }
    bool operator==(const LookAlikes &) const = default;
};

/// Compares all names of a map, aliases too. Depends on the records alone: the same map gives the same pairs
/// everywhere. Any thread; cancelled: nothing.
LookAlikes findLookAlikes(const Snapshot &map, const std::atomic_bool *cancelled = nullptr);

// The parts of it. Pairs that are said to be two, and names that are said to be of one, are left out.
std::vector<LookAlike<Person>> peopleAlike(const Snapshot &map, const std::atomic_bool *cancelled = nullptr);
std::vector<LookAlike<Organisation>> organisationsAlike(const Snapshot &map,
                                                        const std::atomic_bool *cancelled = nullptr);
std::vector<TwoInOne> twoInOneNames(const Snapshot &map, const std::atomic_bool *cancelled = nullptr);

} // namespace copse
