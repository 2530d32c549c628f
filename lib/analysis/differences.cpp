#include "analysis/differences.h"

#include "analysis/sentences.h"
#include "model/fields.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace copse {

namespace {

using Kind = Difference::Kind;
using Record = Difference::Record;

template<class T>
constexpr Record recordOf = std::is_same_v<T, Person>         ? Record::Person
                            : std::is_same_v<T, Group>        ? Record::Group
                            : std::is_same_v<T, Organisation> ? Record::Organisation
                            : std::is_same_v<T, Discipline>   ? Record::Discipline
                                                              : Record::View;

const QString &titleOf(const View &view) { return view.title; }
template<class T>
const QString &titleOf(const T &record)
{
    return record.name;
}

class Comparison
{
public:
    Comparison(const Moment &before, const Moment &now, const PersonNaming &naming)
        : m_before(before)
        , m_now(now)
        , m_naming(naming)
    {}

    std::vector<Difference> take(const std::atomic_bool *cancelled)
    {
        const auto isCancelled = [cancelled] { return cancelled && *cancelled; };
        addAnswers(cancelled);
        addMemberships();
        if (!isCancelled()) {
            addRecords<Person>();
            addRecords<Group>();
            addRecords<Organisation>();
            addRecords<Discipline>();
            addRecords<View>();
            addBrought(&Affiliation::organisation);
            addBrought(&Expertise::discipline);
            addTies();
        }
        // What is said in one sentence stands together.
        std::ranges::stable_sort(m_found, {}, [](const Difference &one) {
            const bool isLevel = one.kind == Kind::Level;
            return std::tuple(one.kind, one.record, one.otherId, isLevel ? one.before : QString(),
                              isLevel ? one.now : QString());
        });
        return std::move(m_found);
    }

private:
    /// As it is called now, or was before it went.
    template<class T>
    QString nameOf(Id<T> id) const
    {
        const T *record = m_now.map.find(id);
        if (!record)
            record = m_before.map.find(id);
        return record ? nameOf(id, *record) : QString();
    }
    template<class T>
    QString nameOf(Id<T> id, const T &record) const
    {
        if constexpr (std::is_same_v<T, Person>)
            return m_naming ? m_naming(id, record) : record.name;
        else
            return titleOf(record);
    }

    template<class T>
    void addRecords()
    {
        const Table<T> &before = m_before.map.all<T>();
        const Table<T> &now = m_now.map.all<T>();
        auto old = before.begin();
        for (const auto &[id, record] : now) {
            for (; old != before.end() && old->id < id; ++old)
                add<T>(Kind::Removed, old->id, nameOf(old->id, old->record));
            if (old == before.end() || old->id != id) {
                add<T>(Kind::Added, id, nameOf(id, record));
                continue;
            }
            compare(id, old->record, record);
            ++old;
        }
        for (; old != before.end(); ++old)
            add<T>(Kind::Removed, old->id, nameOf(old->id, old->record));
    }

    template<class T>
    Difference &add(Kind kind, Id<T> id, const QString &name)
    {
        return m_found.emplace_back(
            Difference{.kind = kind, .record = recordOf<T>, .id = id.value, .name = name});
    }

    template<class T>
    void compare(Id<T> id, const T &old, const T &record)
    {
        if (titleOf(old) != titleOf(record)) {
            Difference &renamed = add<T>(Kind::Renamed, id, nameOf(id, record));
            renamed.before = nameOf(id, old);
            renamed.now = nameOf(id, record);
        }
        QStringList fields;
        bool isFirst = true; // the name, of which that was said
        const auto note = [&](const auto &field) {
            if (!std::exchange(isFirst, false) && old.*field.member != record.*field.member)
                fields << QCoreApplication::translate("copse::Field", field.label);
        };
        std::apply([&](const auto &...field) { (note(field), ...); }, RecordInfo<T>::fields);
        if (!fields.isEmpty())
            add<T>(Kind::Changed, id, nameOf(id, record)).fields = fields;
    }

    using Members = std::map<std::pair<Id<Group>, Id<Person>>, Level>;

    static Members membersOf(const Moment &moment)
    {
        Members members;
        for (const auto &[id, membership] : moment.map.all<Membership>()) {
            if (membership.level == Level::Transactional ||
                !moment.question.asOf.includes(membership.from, membership.to))
                continue;
            Level &level =
                members.try_emplace({membership.group, membership.person}, Level::NotRecorded).first->second;
            if (membership.level != Level::NotRecorded &&
                (level == Level::NotRecorded || membership.level < level))
                level = membership.level;
        }
        return members;
    }

    void addMemberships()
    {
        const Members before = membersOf(m_before);
        const Members now = membersOf(m_now);
        const auto note = [this](Kind kind, const Members::value_type &member) -> Difference & {
            Difference &difference = add<Person>(kind, member.first.second, nameOf(member.first.second));
            difference.otherId = member.first.first.value;
            difference.other = nameOf(member.first.first);
            return difference;
        };
        for (const auto &member : now) {
            const auto old = before.find(member.first);
            if (old == before.end()) {
                note(Kind::Joined, member);
            } else if (old->second != member.second) {
                Difference &level = note(Kind::Level, member);
                level.before = choiceLabel(old->second);
                level.now = choiceLabel(member.second);
            }
        }
        for (const auto &member : before) {
            if (!now.contains(member.first) && m_now.map.find(member.first.first) &&
                m_now.map.find(member.first.second))
                note(Kind::Left, member);
        }
    }

    /// Of an affiliation or expertise: who brings what, on the dates asked for.
    template<class T, class Value>
    void addBrought(Id<Value> T::*value)
    {
        using Pairs = std::set<std::pair<Id<Value>, Id<Person>>>;
        const auto pairsOf = [value](const Moment &moment) {
            Pairs pairs;
            for (const auto &[id, record] : moment.map.template all<T>()) {
                if (moment.question.asOf.includes(record.from, record.to))
                    pairs.emplace(record.*value, record.person);
            }
            return pairs;
        };
        const Pairs before = pairsOf(m_before);
        const Pairs now = pairsOf(m_now);
        const auto note = [this](Kind kind, const Pairs &all, const Pairs &others) {
            for (const auto &pair : all) {
                if (others.contains(pair) || !m_before.map.find(pair.second) || !m_now.map.find(pair.second))
                    continue;
                Difference &difference = add<Person>(kind, pair.second, nameOf(pair.second));
                difference.record = recordOf<Value>;
                difference.otherId = pair.first.value;
                difference.other = nameOf(pair.first);
            }
        };
        note(Kind::Brings, now, before);
        note(Kind::BringsNoMore, before, now);
    }

    void addTies()
    {
        using Ties = std::set<std::tuple<Id<Person>, Id<Person>, QString>>;
        const auto tiesOf = [](const Moment &moment) {
            Ties ties;
            for (const auto &[id, tie] : moment.map.all<Tie>()) {
                if (moment.question.asOf.includes(tie.from, tie.to))
                    ties.emplace(tie.fromPerson, tie.toPerson, tie.kind);
            }
            return ties;
        };
        const Ties before = tiesOf(m_before);
        const Ties now = tiesOf(m_now);
        const auto note = [this](Kind kind, const Ties &all, const Ties &others) {
            for (const auto &tie : all) {
                if (others.contains(tie))
                    continue;
                Difference &difference = add<Person>(kind, std::get<0>(tie), nameOf(std::get<0>(tie)));
                difference.otherId = std::get<1>(tie).value;
                difference.other = nameOf(std::get<1>(tie));
            }
        };
        note(Kind::Tied, now, before);
        note(Kind::Untied, before, now);
    }

    void addAnswers(const std::atomic_bool *cancelled)
    {
        const std::vector<GroupAnswer> before = answers(m_before.map, m_before.question, cancelled);
        const std::vector<GroupAnswer> now = answers(m_now.map, m_now.question, cancelled);
        for (const GroupAnswer &answer : now) {
            const auto old = std::ranges::lower_bound(before, answer.group, {}, &GroupAnswer::group);
            if (old == before.end() || old->group != answer.group)
                continue;
            const QString from = Sentences::headline(*old);
            const QString to = Sentences::headline(answer);
            if (from == to)
                continue;
            Difference &difference = add<Group>(Kind::Answer, answer.group, nameOf(answer.group));
            difference.before = from;
            difference.now = to;
        }
    }

    const Moment &m_before;
    const Moment &m_now;
    const PersonNaming &m_naming;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differences(const Moment &before, const Moment &now, const PersonNaming &naming,
                                    const std::atomic_bool *cancelled)
{
    return Comparison(before, now, naming).take(cancelled);
}

} // namespace copse
