#include "model/invariants.h"

#include "model/fields.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace copse {

namespace {

constexpr qsizetype mostFaults = 100;

/// Ids of a table for many look-ups in a row: remembers where the last one was found.
template<class T>
class KnownIds
{
public:
    explicit KnownIds(const Table<T> &table)
    {
        m_ids.reserve(size_t(table.size()));
        for (const auto &row : table)
            m_ids.push_back(row.id.value);
    }

    bool contains(Id<T> id)
    {
        // Records made one after the other mostly refer to neighbours.
        for (size_t i = m_last; i < m_ids.size() && i < m_last + 4; ++i) {
            if (m_ids[i] == id.value) {
                m_last = i;
                return true;
            }
        }
        // Ids of one sitting are a run of numbers, so the place can nearly always be told.
        if (!m_ids.empty() && id.value >= m_ids.front()) {
            const quint64 guess = quint64(id.value) - quint64(m_ids.front());
            if (guess < m_ids.size() && m_ids[guess] == id.value) {
                m_last = guess;
                return true;
            }
        }
        const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), id.value);
        if (at == m_ids.end() || *at != id.value)
            return false;
        m_last = size_t(at - m_ids.begin());
        return true;
    }

private:
    std::vector<qint64> m_ids;
    size_t m_last = 0;
};

class Check
{
public:
    explicit Check(const Snapshot &map)
        : m_map(map)
        , m_known(knownIdsOf(map))
    {}

    QStringList run()
    {
        m_map.forEach([&]<class T>(const Table<T> &table) {
            for (const auto &[id, record] : table)
                checkRecord(id, record);
        });
        checkParents<Organisation>();
        checkParents<Discipline>();
        checkParents<Group>();
        return m_faults;
    }

private:
    template<class T>
    using Known = KnownIds<T>;
    using AllKnown = ForRecords<std::tuple, Known>;

    static AllKnown knownIdsOf(const Snapshot &map)
    {
        return [&]<class... T>(std::type_identity<std::tuple<KnownIds<T>...>>) {
            return AllKnown{KnownIds<T>(map.all<T>())...};
        }(std::type_identity<AllKnown>());
    }

    template<class T>
    void checkRecord(Id<T> id, const T &record)
    {
        if (id.isNull())
            fault(id, "has no id");
        std::apply([&](const auto &...fields) { (checkValue(id, fields.name, record.*fields.member), ...); },
                   RecordInfo<T>::fields);
        checkRules(id, record);
    }

    // What holds of every value of a kind.
    template<class T, class U>
    void checkValue(Id<T> id, const char *name, Id<U> reference)
    {
        if (!reference.isNull() && !std::get<KnownIds<U>>(m_known).contains(reference))
            fault(id, "refers to what is not there", name);
    }
    template<class T, class U>
    void checkValue(Id<T> id, const char *name, const Hat<U> &hat)
    {
        if (hat.saidNone && !hat.values.empty())
            fault(id, "says none and names some", name);
        checkValue(id, name, hat.values);
    }
    template<class T, class U>
    void checkValue(Id<T> id, const char *name, const std::vector<Id<U>> &values)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (value->isNull())
                fault(id, "names nothing", name);
            checkValue(id, name, *value);
            if (std::find(values.begin(), value, *value) != value)
                fault(id, "names one twice", name);
        }
    }
    template<class T>
    void checkValue(Id<T> id, const char *name, const OwnFields &own)
    {
        for (auto field = own.begin(); field != own.end(); ++field) {
            if (field->name.isEmpty())
                fault(id, "has an own field without a name", name);
            if (std::any_of(own.begin(), field, [&](const OwnField &f) { return f.name == field->name; }))
                fault(id, "has two own fields of one name", name);
        }
    }
    template<class T>
    void checkValue(Id<T> id, const char *name, double value)
    {
        if (!std::isfinite(value))
            fault(id, "is not a number", name);
    }
    template<class T, class V>
    void checkValue(Id<T>, const char *, const V &)
    {}

    /// Whom or what a record is about, where it cannot be about nothing.
    template<class T>
    void checkOwner(Id<T> id, const T &record)
    {
        constexpr bool isOfSomebody = requires { record.person; }
        &&!std::is_same_v<T, Placement> && !std::is_same_v<T, Sponsorship> && !std::is_same_v<T, FollowUp> &&
            !std::is_same_v<T, DistinctPair> && !std::is_same_v<T, Merge>;
        if constexpr (isOfSomebody) {
            if (record.person.isNull())
                fault(id, "is of nobody");
        }
        constexpr bool isOfGroup = std::is_same_v<T, Membership> || std::is_same_v<T, Need> ||
                                   std::is_same_v<T, Contribution> || std::is_same_v<T, Sponsorship>;
        if constexpr (isOfGroup) {
            if (record.group.isNull())
                fault(id, "is of no group");
        }
    }

    // What holds of a record as a whole.
    template<class T>
    void checkRules(Id<T> id, const T &record)
    {
        if constexpr (requires { record.name; }) {
            if (record.name.isEmpty())
                fault(id, "has no name");
        }
        if constexpr (requires { record.from; }) {
            if (!record.from.isNull() && !record.to.isNull() &&
                record.from.firstNumber() > record.to.lastNumber())
                fault(id, "ends before it begins");
        }
        checkOwner(id, record);
        if constexpr (std::is_same_v<T, Membership>) {
            if (record.passion < -1 || record.passion > 3 || record.worksOn < -1 || record.worksOn > 3)
                fault(id, "is outside 0 to 3", "passion or works_on");
        }
        if constexpr (std::is_same_v<T, PersonPractice>) {
            if (record.practice.isNull())
                fault(id, "is of no practice");
        }
        if constexpr (std::is_same_v<T, Tie>) {
            if (record.fromPerson.isNull() || record.toPerson.isNull())
                fault(id, "is of nobody");
            else if (record.fromPerson == record.toPerson)
                fault(id, "is of somebody with themselves");
            if (record.strength < -1 || record.strength > 3)
                fault(id, "is outside 0 to 3", "strength");
        }
        if constexpr (std::is_same_v<T, Group>) {
            if (record.ownSize < -1)
                fault(id, "is below 0", "own_size");
        }
        if constexpr (std::is_same_v<T, Need>) {
            if (!record.discipline.isNull() + !record.organisationType.isEmpty() +
                    !record.practice.isNull() !=
                1)
                fault(id, "is not for one thing");
        }
        if constexpr (std::is_same_v<T, Attendance>) {
            if (record.event.isNull())
                fault(id, "is at no event");
        }
        if constexpr (std::is_same_v<T, Contribution>) {
            if (record.count < 1 && record.count != -1)
                fault(id, "is below 1", "count");
        }
        if constexpr (std::is_same_v<T, Sponsorship>) {
            if (record.organisation.isNull() == record.person.isNull())
                fault(id, "is not of one sponsor");
            if (record.amount < 0)
                fault(id, "is below 0", "amount");
        }
        if constexpr (std::is_same_v<T, FollowUp>) {
            if (record.what.isEmpty())
                fault(id, "says nothing to do");
        }
        if constexpr (std::is_same_v<T, Forgotten>) {
            if (record.salt.isEmpty() || record.marks.isEmpty())
                fault(id, "marks nobody");
        }
        if constexpr (std::is_same_v<T, DistinctPair>) {
            const bool ofPeople = !record.person.isNull() && !record.otherPerson.isNull() &&
                                  record.person != record.otherPerson;
            const bool ofOrganisations = !record.organisation.isNull() &&
                                         !record.otherOrganisation.isNull() &&
                                         record.organisation != record.otherOrganisation;
            const int named = !record.person.isNull() + !record.otherPerson.isNull() +
                              !record.organisation.isNull() + !record.otherOrganisation.isNull();
            const bool ofOne = !record.organisation.isNull() && named == 1;
            if (!ofOne && (ofPeople == ofOrganisations || named != 2))
                fault(id, "is not of two");
        }
        if constexpr (std::is_same_v<T, Merge>) {
            if (record.person.isNull() == record.organisation.isNull())
                fault(id, "is not of one thing");
        }
        if constexpr (std::is_same_v<T, View>) {
            if (record.backbone < 0 || record.backbone > 1)
                fault(id, "is outside 0 to 1", "backbone");
            if (std::min({record.width, record.height, record.markSize, record.nameSize, record.groupSize}) <
                0)
                fault(id, "has a size below 0");
            if (record.step < -1)
                fault(id, "is outside -1 and up", "step");
        }
        if constexpr (std::is_same_v<T, Placement>) {
            if (record.view.isNull())
                fault(id, "is in no view");
            if (!record.person.isNull() + !record.group.isNull() + !record.organisation.isNull() +
                    !record.discipline.isNull() !=
                1)
                fault(id, "is not of one thing");
        }
    }

    /// Follows the parents of each record to a top, or around for ever.
    template<class T>
    void checkParents()
    {
        enum class State { OnTheWay, LeadsUp };
        std::unordered_map<qint64, State> seen;
        std::vector<Id<T>> way;
        for (const auto &row : m_map.all<T>()) {
            way.clear();
            Id<T> at = row.id;
            const T *record = &row.record;
            while (record && !seen.contains(at.value)) {
                seen[at.value] = State::OnTheWay;
                way.push_back(at);
                at = record->parent;
                record = m_map.find(at);
            }
            if (record && seen[at.value] == State::OnTheWay)
                fault(row.id, "is part of itself", "parent");
            for (const Id<T> id : way)
                seen[id.value] = State::LeadsUp;
        }
    }

    template<class T>
    void fault(Id<T> id, const char *what, const char *field = "")
    {
        if (m_faults.size() < mostFaults)
            m_faults.append(QStringLiteral("%1 %2 %3 %4")
                                .arg(QLatin1StringView(RecordInfo<T>::name), QString::number(id.value),
                                     QLatin1StringView(field), QLatin1StringView(what))
                                .simplified());
    }

    const Snapshot &m_map;
    AllKnown m_known;
    QStringList m_faults;
};

} // namespace

QStringList brokenInvariants(const Snapshot &map) { return Check(map).run(); }

} // namespace copse
