#include "drawing/facts.h"

#include "base/disciplinelist.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

using Fact = LookRule::Fact;

constexpr int longestShortName = 12; // letters

class FactText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Facts)
};

QString shortOrganisationName(const Snapshot &map, Id<Organisation> id)
{
    const Organisation *organisation = map.find(id);
    if (!organisation)
        return {};
    const QString name = cleanLabel(organisation->name);
    if (name.size() <= longestShortName)
        return name;
    QStringList candidates = organisation->aliases;
    const qsizetype open = name.lastIndexOf(u'(');
    const qsizetype close = name.indexOf(u')', open);
    if (open > 0 && close > open + 2)
        candidates << name.mid(open + 1, close - open - 1);
    QString best = name;
    for (const QString &candidate : candidates) {
        const QString clean = cleanLabel(candidate);
        if (clean.size() > 1 && clean.size() < best.size())
            best = clean;
    }
    return best;
}

void addOnce(std::vector<qint64> &values, qint64 value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

std::optional<double> firstNumber(const OwnFields &own, const QString &field)
{
    for (const OwnField &one : own) {
        if (one.name != field)
            continue;
        for (const QString &value : one.values) {
            bool isNumber = false;
            const double number = QLocale::c().toDouble(value, &isNumber);
            if (isNumber && std::isfinite(number))
                return number;
        }
    }
    return std::nullopt;
}

} // namespace

Facts::Facts(const Snapshot &map, const PeopleInView &people, const Question &question, const LookRule &rule)
    : m_map(map)
    , m_people(people)
    , m_rule(rule)
{
    if (rule.fact == Fact::Organisation || rule.fact == Fact::OrganisationType)
        m_categories = organisationCategories(map, question.organisationLevel);
    else if (rule.fact == Fact::Discipline)
        m_categories = disciplineCategories(map, rule.level.value_or(question.disciplineLevel));
}

FactValues Facts::of(const PersonInView &person)
{
    FactValues found;
    switch (m_rule.fact) {
    case Fact::Organisation:
        found.isNone = person.hasNoOrganisation;
        for (const Id<Organisation> id : person.organisations) {
            if (const auto category = m_categories.find(id.value); category != m_categories.end())
                addOnce(found.values, category->second.value);
        }
        break;
    case Fact::OrganisationType:
        found.isNone = person.hasNoOrganisation;
        for (const Id<Organisation> id : person.organisations) {
            if (const auto category = m_categories.find(id.value); category != m_categories.end()) {
                for (const qint64 value : of(category->second).values)
                    addOnce(found.values, value);
            }
        }
        break;
    case Fact::Discipline:
        found.isNone = person.hasNoDiscipline;
        for (const Id<Discipline> id : person.disciplines) {
            if (const auto category = m_categories.find(id.value); category != m_categories.end())
                addOnce(found.values, category->second.value);
        }
        break;
    case Fact::Level: {
        Level closest = Level::NotRecorded;
        for (const Level level : person.levels) {
            if (level != Level::NotRecorded && (closest == Level::NotRecorded || level < closest))
                closest = level;
        }
        if (closest != Level::NotRecorded)
            found.values.push_back(qint64(closest));
        break;
    }
    case Fact::Group:
        found.values.assign(person.groups.begin(), person.groups.end());
        break;
    case Fact::Own:
        if (const Person *record = m_map.find(person.id))
            addTexts(found, record->own);
        break;
    case Fact::Nothing:
    case Fact::Groups:
    case Fact::People:
        break;
    }
    return found;
}

FactValues Facts::of(Category organisation)
{
    FactValues found;
    const Organisation *record = m_map.find(Id<Organisation>{organisation.value});
    if (!record)
        return found;
    if (m_rule.fact == Fact::OrganisationType && !record->type.trimmed().isEmpty())
        found.values.push_back(numberOfText(cleanLabel(record->type)));
    else if (m_rule.fact == Fact::Organisation)
        found.values.push_back(organisation.value);
    else if (m_rule.fact == Fact::Own)
        addTexts(found, record->own);
    return found;
}

void Facts::addTexts(FactValues &found, const OwnFields &own)
{
    for (const OwnField &field : own) {
        if (field.name != m_rule.field)
            continue;
        for (const QString &value : field.values) {
            if (const QString text = cleanLabel(value); !text.isEmpty())
                addOnce(found.values, numberOfText(text));
        }
    }
}

qint64 Facts::numberOfText(const QString &text)
{
    const auto known = m_numberOfText.constFind(text);
    if (known != m_numberOfText.constEnd())
        return *known;
    m_texts << text;
    m_numberOfText.insert(text, m_texts.size() - 1);
    return m_texts.size() - 1;
}

std::optional<double> Facts::numberOf(const PersonInView &person) const
{
    if (m_rule.fact == Fact::Groups)
        return double(person.groups.size());
    if (m_rule.fact == Fact::Own) {
        if (const Person *record = m_map.find(person.id))
            return firstNumber(record->own, m_rule.field);
    }
    return std::nullopt;
}

std::optional<double> Facts::numberOf(Category organisation, int people) const
{
    if (m_rule.fact == Fact::People)
        return double(people);
    if (m_rule.fact == Fact::Own) {
        if (const Organisation *record = m_map.find(Id<Organisation>{organisation.value}))
            return firstNumber(record->own, m_rule.field);
    }
    return std::nullopt;
}

QString Facts::name(qint64 value) const
{
    switch (m_rule.fact) {
    case Fact::Organisation:
        return cleanLabel(organisationName(m_map, {value}));
    case Fact::Discipline:
        return cleanLabel(disciplineName(m_map, {value}));
    case Fact::Level:
        return choiceLabel(Level(value));
    case Fact::Group:
        return cleanLabel(m_map.find(m_people.groups[std::size_t(value)].id)->name);
    case Fact::OrganisationType:
    case Fact::Own:
        return m_texts[value];
    case Fact::Nothing:
    case Fact::Groups:
    case Fact::People:
        break;
    }
    return {};
}

QString Facts::shortName(qint64 value) const
{
    return m_rule.fact == Fact::Organisation ? shortOrganisationName(m_map, {value}) : name(value);
}

qint64 Facts::identity(qint64 value) const
{
    switch (m_rule.fact) {
    case Fact::Level:
        return value + 1;
    case Fact::Group:
        return m_people.groups[std::size_t(value)].id.value;
    case Fact::OrganisationType:
    case Fact::Own: {
        quint32 hash = 2166136261; // FNV-1a: the same on every machine
        for (const char byte : m_texts[value].toUtf8())
            hash = (hash ^ quint8(byte)) * 16777619U;
        return qint64(hash) + 1;
    }
    default:
        return value;
    }
}

QString Facts::noneName() const
{
    switch (m_rule.fact) {
    case Fact::Organisation:
    case Fact::OrganisationType:
        return FactText::tr("independent");
    case Fact::Discipline:
        return FactText::tr("no discipline");
    default:
        return {};
    }
}

int Facts::areaNumber(qint64 value)
{
    const auto &entries = DisciplineList::builtIn().entries();
    const std::size_t entry = std::size_t(-1 - value);
    if (value >= 0 || entry >= entries.size())
        return 0;
    const int number = entries[entry].code.toInt();
    return number >= 1 && number <= 6 ? number : 0;
}

} // namespace copse
