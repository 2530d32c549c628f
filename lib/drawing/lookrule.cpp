#include "drawing/lookrule.h"

#include "model/audience.h"

#include <QCoreApplication>

#include <set>

namespace copse {

namespace {

using Fact = LookRule::Fact;

constexpr QLatin1StringView ownPrefix{"own:"};

struct Entry
{
    const char *code;
    LookRule rule;
    const char *label;
    bool isNumber = false;
};

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all{
        {"organisation", {Fact::Organisation, {}, {}}, QT_TRANSLATE_NOOP("copse::LookRule", "Organisation")},
        {"organisation-type",
         {Fact::OrganisationType, {}, {}},
         QT_TRANSLATE_NOOP("copse::LookRule", "Type of organisation")},
        {"discipline", {Fact::Discipline, {}, {}}, QT_TRANSLATE_NOOP("copse::LookRule", "Discipline")},
        {"discipline-area",
         {Fact::Discipline, DisciplineLevel::Area, {}},
         QT_TRANSLATE_NOOP("copse::LookRule", "Area of science")},
        {"discipline-field",
         {Fact::Discipline, DisciplineLevel::Field, {}},
         QT_TRANSLATE_NOOP("copse::LookRule", "Field of science")},
        {"discipline-specialism",
         {Fact::Discipline, DisciplineLevel::Specialism, {}},
         QT_TRANSLATE_NOOP("copse::LookRule", "Specialism")},
        {"level", {Fact::Level, {}, {}}, QT_TRANSLATE_NOOP("copse::LookRule", "Level of participation")},
        {"group", {Fact::Group, {}, {}}, QT_TRANSLATE_NOOP("copse::LookRule", "Group")},
        {"none", {}, QT_TRANSLATE_NOOP("copse::LookRule", "Nothing")},
        {"groups", {Fact::Groups, {}, {}}, QT_TRANSLATE_NOOP("copse::LookRule", "Number of groups"), true},
        {"people", {Fact::People, {}, {}}, QT_TRANSLATE_NOOP("copse::LookRule", "Number of people"), true},
    };
    return all;
}

QStringList codes(bool numbers)
{
    QStringList result;
    for (const Entry &entry : entries()) {
        if (entry.isNumber == numbers || entry.rule.fact == Fact::Nothing)
            result << QString::fromLatin1(entry.code);
    }
    return result;
}

} // namespace

std::optional<LookRule> lookRuleFromCode(const QString &code)
{
    if (code.startsWith(ownPrefix) && code.size() > ownPrefix.size())
        return LookRule{Fact::Own, {}, code.mid(ownPrefix.size())};
    for (const Entry &entry : entries()) {
        if (code == QLatin1StringView(entry.code))
            return entry.rule;
    }
    return std::nullopt;
}

QString lookRuleCode(const LookRule &rule)
{
    if (rule.fact == Fact::Own)
        return ownPrefix + rule.field;
    for (const Entry &entry : entries()) {
        if (rule == entry.rule)
            return QString::fromLatin1(entry.code);
    }
    return QStringLiteral("none");
}

QStringList kindCodes() { return codes(false); }

QStringList numberCodes() { return codes(true); }

QString lookRuleLabel(const LookRule &rule)
{
    if (rule.fact == Fact::Own)
        return rule.field;
    for (const Entry &entry : entries()) {
        if (rule == entry.rule)
            return QCoreApplication::translate("copse::LookRule", entry.label);
    }
    return {};
}

bool isForDeskOnly(const Snapshot &map, const LookRule &rule)
{
    if (rule.fact != Fact::Own)
        return false;
    if (isCalledPrivate(rule.field))
        return true;
    const auto isAddress = [&](const OwnField &field) {
        return field.name == rule.field && std::ranges::any_of(field.values, looksLikeAddress);
    };
    const auto hasOne = [&](const auto &row) { return std::ranges::any_of(row.record.own, isAddress); };
    return std::ranges::any_of(map.all<Person>(), hasOne) ||
           std::ranges::any_of(map.all<Organisation>(), hasOne);
}

QStringList ownFieldNames(const Snapshot &map)
{
    std::set<QString> names;
    for (const auto &[id, person] : map.all<Person>()) {
        for (const OwnField &field : person.own)
            names.insert(field.name);
    }
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        for (const OwnField &field : organisation.own)
            names.insert(field.name);
    }
    return QStringList(names.begin(), names.end());
}

} // namespace copse
