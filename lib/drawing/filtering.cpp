#include "drawing/filtering.h"

#include "base/folding.h"
#include "base/speaking.h"
#include "drawing/facts.h"
#include "drawing/textmeasure.h"
#include "model/audience.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace copse {

namespace {

const auto levelField = QStringLiteral("level");
const auto sourceField = QStringLiteral("source");
constexpr QLatin1StringView ownPrefix{"own:"};

class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Filter)
};

QString keyOf(const FilterValue &value)
{
    const QString name = nameOfFilterValue(value);
    const bool isCode = value.by == levelField || isFilterSign(value) || name != value.value;
    return isCode ? value.value : foldName(cleanLabel(name));
}

using Wanted = std::map<QString, QSet<QString>>; // keys of values, by field

Wanted wantedOf(const Filter &filter)
{
    Wanted wanted;
    for (const FilterValue &value : filter)
        wanted[value.by].insert(keyOf(value));
    return wanted;
}

QString nameOf(const Source &source)
{
    for (const QString &name : {source.who, source.link}) {
        if (const QString clean = cleanLabel(name); !clean.isEmpty())
            return clean;
    }
    return choiceLabel(source.kind);
}

/// Where memberships in view were learnt of: by group in view and person, as values of a filter.
class Sources
{
public:
    Sources(const Snapshot &map, const ViewSpec &view, const PeopleInView &all)
    {
        QHash<qint64, int> placeOf;
        for (std::size_t i = 0; i < all.groups.size(); ++i)
            placeOf.insert(all.groups[i].id.value, int(i));
        for (const auto &[id, membership] : map.all<Membership>()) {
            if (membership.level == Level::Transactional ||
                !view.question.asOf.includes(membership.from, membership.to))
                continue;
            const auto place = placeOf.constFind(membership.group.value);
            if (place == placeOf.constEnd())
                continue;
            const Source *source = map.find(membership.source);
            m_names[{membership.person.value, *place}]
                << (source ? filterValueOfName(sourceField, nameOf(*source)).value : filterNotRecorded);
        }
    }

    /// Of a membership that a folded group stands for nothing is known.
    QStringList of(Id<Person> person, int group) const
    {
        return m_names.value({person.value, group}, {filterNotRecorded});
    }

private:
    QHash<std::pair<qint64, int>, QStringList> m_names;
};

FilterValue valueOf(const QString &by, const QString &name) { return {by, name}; }

QString levelValue(Level level)
{
    return level == Level::NotRecorded ? filterNotRecorded : choiceCode(level);
}

/// What one field finds for people, as values of a filter.
class FieldReader
{
public:
    FieldReader(const Snapshot &map, const ViewSpec &view, const PeopleInView &all, const QString &by)
        : m_by(by)
        , m_facts(map, all, view.question, lookRuleFromCode(by).value_or(LookRule()))
    {}

    std::vector<FilterValue> of(const PersonInView &person)
    {
        const FactValues found = m_facts.of(person);
        std::vector<FilterValue> values;
        for (const qint64 value : found.values)
            values.push_back(filterValueOfName(m_by, m_facts.name(value)));
        if (found.isNone)
            values.push_back(valueOf(m_by, filterNone));
        if (values.empty())
            values.push_back(valueOf(m_by, filterNotRecorded));
        return values;
    }

private:
    const QString m_by;
    Facts m_facts;
};

/// Keeps the memberships that the filter wants; someone without any of them goes.
void keepMemberships(const Snapshot &map, const ViewSpec &view, const Wanted &wanted, PeopleInView &people)
{
    const auto levels = wanted.find(levelField);
    const auto froms = wanted.find(sourceField);
    if (levels == wanted.end() && froms == wanted.end())
        return;
    std::optional<Sources> sources;
    if (froms != wanted.end())
        sources.emplace(map, view, people);
    for (PersonInView &person : people.people) {
        std::vector<int> groups;
        std::vector<Level> kept;
        for (std::size_t i = 0; i < person.groups.size(); ++i) {
            const bool hasLevel =
                levels == wanted.end() || levels->second.contains(levelValue(person.levels[i]));
            const bool hasSource =
                !sources ||
                std::ranges::any_of(sources->of(person.id, person.groups[i]), [&](const QString &name) {
                    return froms->second.contains(keyOf(valueOf(sourceField, name)));
                });
            if (hasLevel && hasSource) {
                groups.push_back(person.groups[i]);
                kept.push_back(person.levels[i]);
            }
        }
        person.groups = std::move(groups);
        person.levels = std::move(kept);
    }
    std::erase_if(people.people, [](const PersonInView &person) { return person.groups.empty(); });
}

/// Whether only the desk may read which value it is.
bool isForDeskOnly(const Snapshot &map, const FilterValue &value)
{
    if (isFilterSign(value))
        return false;
    const std::optional<LookRule> rule = lookRuleFromCode(value.by);
    return value.by == sourceField || looksLikeAddress(value.value) || (rule && isForDeskOnly(map, *rule));
}

} // namespace

PeopleInView filtered(const Snapshot &map, const ViewSpec &view, PeopleInView all)
{
    const Wanted wanted = wantedOf(view.filter);
    if (wanted.empty())
        return all;
    const std::size_t before = all.people.size();
    keepMemberships(map, view, wanted, all);
    for (const auto &[by, keys] : wanted) {
        if (by == levelField || by == sourceField)
            continue;
        FieldReader reader(map, view, all, by);
        std::erase_if(all.people, [&, &keys = keys](const PersonInView &person) {
            return std::ranges::none_of(
                reader.of(person), [&keys](const FilterValue &value) { return keys.contains(keyOf(value)); });
        });
    }
    all.filteredOut = int(before - all.people.size());
    return all;
}

std::vector<FilterChoice> filterChoices(const Snapshot &map, const ViewSpec &view, const QString &by)
{
    ViewSpec others = view;
    std::erase_if(others.filter, [&by](const FilterValue &value) { return value.by == by; });
    const PeopleInView people = peopleInView(map, others);
    std::vector<FilterChoice> choices;
    QHash<QString, std::size_t> placeOf;
    const auto count = [&](const std::vector<FilterValue> &values) {
        QSet<QString> counted;
        for (const FilterValue &value : values) {
            const QString key = keyOf(value);
            if (counted.contains(key))
                continue;
            counted.insert(key);
            const auto known = placeOf.constFind(key);
            if (known != placeOf.constEnd()) {
                ++choices[*known].people;
                continue;
            }
            placeOf.insert(key, choices.size());
            choices.push_back({value, filterValueName(value), 1});
        }
    };
    if (by == levelField) {
        for (const PersonInView &person : people.people) {
            std::vector<FilterValue> values;
            for (const Level level : person.levels)
                values.push_back(valueOf(by, levelValue(level)));
            count(values);
        }
    } else if (by == sourceField) {
        const Sources sources(map, others, people);
        for (const PersonInView &person : people.people) {
            std::vector<FilterValue> values;
            for (const int group : person.groups) {
                for (const QString &name : sources.of(person.id, group))
                    values.push_back(valueOf(by, name));
            }
            count(values);
        }
    } else {
        FieldReader reader(map, others, people, by);
        for (const PersonInView &person : people.people)
            count(reader.of(person));
    }
    const auto rank = [&by](const FilterChoice &choice) {
        const bool isLast = choice.value.value == filterNotRecorded;
        const auto level = by == levelField ? choiceFromCode<Level>(choice.value.value) : std::nullopt;
        return std::tuple(isLast, level ? int(*level) : -choice.people, foldName(choice.name));
    };
    std::ranges::sort(choices, {}, rank);
    return choices;
}

int peopleWith(const std::vector<FilterChoice> &choices, const FilterValue &value)
{
    const auto found = std::ranges::find_if(choices, [&](const FilterChoice &choice) {
        return choice.value.by == value.by && keyOf(choice.value) == keyOf(value);
    });
    return found == choices.end() ? 0 : found->people;
}

QString filterValueName(const FilterValue &value)
{
    if (value.value == filterNotRecorded)
        return FilterText::tr("%1: not recorded", "a field").arg(filterFieldLabel(value.by));
    if (isFilterSign(value))
        return value.by == QLatin1StringView("discipline") ? FilterText::tr("no discipline")
                                                           : FilterText::tr("independent");
    if (value.by == levelField) {
        const auto level = choiceFromCode<Level>(value.value);
        return level ? choiceLabel(*level) : value.value;
    }
    const QString name = nameOfFilterValue(value);
    return value.by.startsWith(ownPrefix)
               ? FilterText::tr("%1: %2", "a field, its value").arg(filterFieldLabel(value.by), name)
               : name;
}

QString filterWords(const Snapshot &map, const ViewSpec &view, int shown, int leftOut)
{
    const Filter &filter = view.filter;
    if (filter.empty())
        return {};
    QStringList fields;
    std::vector<QString> done;
    for (const FilterValue &value : filter) {
        if (std::ranges::find(done, value.by) != done.end())
            continue;
        done.push_back(value.by);
        QStringList names;
        for (const FilterValue &other : filter) {
            if (other.by == value.by)
                names << (view.audience != Audience::Desk && isForDeskOnly(map, other)
                              ? filterFieldLabel(other.by)
                              : filterValueName(other));
        }
        names.removeDuplicates();
        fields << names.join(QStringLiteral(", "));
    }
    return FilterText::tr("Only: %1 (%2 of %3 people). Answers are those of the whole groups.",
                          "what people must have")
        .arg(fields.join(QStringLiteral("; ")), spokenLocale().toString(shown),
             spokenLocale().toString(shown + leftOut));
}

} // namespace copse
