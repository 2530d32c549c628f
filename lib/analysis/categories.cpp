#include "analysis/categories.h"

#include "base/disciplinelist.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>
#include <unordered_set>

namespace copse {

namespace {

Category categoryOfEntry(int entry) { return {-1 - qint64(entry)}; }

/// Where a discipline stands: on which of the three levels, and above it.
class DisciplinePlaces
{
public:
    explicit DisciplinePlaces(const Snapshot &map)
        : m_map(map)
        , m_list(DisciplineList::oecd())
    {
        for (const auto &[id, discipline] : map.all<Discipline>()) {
            if (!discipline.parent.isNull() && entryOf(discipline) < 0)
                m_parents.insert(own(discipline.parent).value);
        }
    }

    std::optional<Category> at(DisciplineLevel level, Id<Discipline> id) const
    {
        if (level == DisciplineLevel::AsWritten)
            return Category{id.value};
        const Place place = placeOf(id);
        switch (level) {
        case DisciplineLevel::Area:
            return place.area ? place.area : place.field;
        case DisciplineLevel::Field:
            return place.field;
        case DisciplineLevel::Specialism:
            if (place.isSpecialism)
                return Category{id.value};
            if (place.field && !m_parents.contains(place.field->value))
                return place.field;
            return std::nullopt;
        case DisciplineLevel::AsWritten:
            break;
        }
        Q_UNREACHABLE();
    }

private:
    struct Place
    {
        std::optional<Category> area;
        std::optional<Category> field;
        bool isSpecialism = false;
    };

    int entryOf(const Discipline &discipline) const
    {
        return discipline.list == oecdList ? m_list.findCode(discipline.code) : -1;
    }
    /// Spellings and translations of one entry of the list are that entry.
    Category own(Id<Discipline> id) const
    {
        const Discipline *discipline = m_map.find(id);
        const int entry = discipline ? entryOf(*discipline) : -1;
        return entry >= 0 ? categoryOfEntry(entry) : Category{id.value};
    }

    Place placeOf(Id<Discipline> id) const
    {
        std::unordered_set<qint64> seen;
        bool isBelowField = false;
        for (Id<Discipline> at = id;;) {
            seen.insert(at.value);
            const Discipline *discipline = m_map.find(at);
            const int entry = discipline ? entryOf(*discipline) : -1;
            if (entry >= 0) {
                const int area = m_list.entries()[size_t(entry)].parent;
                if (area >= 0)
                    return {categoryOfEntry(area), categoryOfEntry(entry), isBelowField};
                return {categoryOfEntry(entry), std::nullopt, false};
            }
            const Id<Discipline> parent = discipline ? discipline->parent : Id<Discipline>{};
            const Discipline *above = m_map.find(parent);
            if (!above || seen.contains(parent.value))
                return {std::nullopt, Category{at.value}, isBelowField};
            if (const int entryAbove = entryOf(*above);
                entryAbove >= 0 && m_list.entries()[size_t(entryAbove)].parent < 0)
                return {categoryOfEntry(entryAbove), Category{at.value}, isBelowField};
            isBelowField = true;
            at = parent;
        }
    }

    const Snapshot &m_map;
    const DisciplineList &m_list;
    std::unordered_set<qint64> m_parents; // categories with something below them
};

} // namespace

QString organisationName(const Snapshot &map, Category category)
{
    const Organisation *organisation = map.find(Id<Organisation>{category.value});
    return organisation ? organisation->name : QString();
}

QString disciplineName(const Snapshot &map, Category category)
{
    if (category.value < 0) {
        const QString language =
            QCoreApplication::translate("copse::Language", "en", "code of this language");
        return DisciplineList::oecd().label(int(-1 - category.value), language);
    }
    const Discipline *discipline = map.find(Id<Discipline>{category.value});
    return discipline ? discipline->name : QString();
}

std::unordered_map<qint64, Category> organisationCategories(const Snapshot &map, OrganisationLevel level)
{
    std::unordered_map<qint64, Category> result;
    result.reserve(size_t(map.all<Organisation>().size()));
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        Id<Organisation> top = id;
        const Organisation *at = &organisation;
        std::unordered_set<qint64> seen{id.value};
        while (level != OrganisationLevel::Office && !at->parent.isNull() &&
               (level == OrganisationLevel::Family || at->link != ParentLink::Affiliate)) {
            const Organisation *parent = map.find(at->parent);
            if (!parent || !seen.insert(at->parent.value).second)
                break;
            top = at->parent;
            at = parent;
        }
        result.emplace(id.value, Category{top.value});
    }
    return result;
}

std::unordered_map<qint64, Category> disciplineCategories(const Snapshot &map, DisciplineLevel level)
{
    const DisciplinePlaces places(map);
    std::unordered_map<qint64, Category> result;
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (const std::optional<Category> category = places.at(level, id))
            result.emplace(id.value, *category);
    }
    return result;
}

} // namespace copse
