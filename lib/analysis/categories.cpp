#include "analysis/categories.h"

#include "base/disciplinelist.h"
#include "base/languages.h"
#include "model/terms.h"

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
        , m_list(DisciplineList::builtIn())
    {
        for (const auto &[id, discipline] : map.all<Discipline>()) {
            if (const int entry = entryOf(discipline); entry >= 0)
                m_parents.insert(categoryOfEntry(m_list[entry].parent).value);
            else if (!discipline.parent.isNull())
                m_parents.insert(own(discipline.parent).value);
        }
    }

    std::optional<Category> at(DisciplineLevel level, Id<Discipline> id) const
    {
        if (level == DisciplineLevel::AsWritten)
            return Category{id.value};
        const Place &place = placeOf(id);
        switch (level) {
        case DisciplineLevel::Area:
            return place.area ? place.area : place.field;
        case DisciplineLevel::Field:
            return place.field;
        case DisciplineLevel::Specialism:
            if (place.isSpecialism)
                return own(id);
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

    /// Spellings and translations of one entry of the list are that entry.
    Category own(Id<Discipline> id) const
    {
        const Discipline *discipline = m_map.find(id);
        const int entry = discipline ? entryOf(*discipline) : -1;
        return entry >= 0 ? categoryOfEntry(entry) : Category{id.value};
    }

    /// What hangs below something that is no area is a specialism of the same field.
    const Place &placeOf(Id<Discipline> id) const
    {
        std::vector<Id<Discipline>> below; // walked once, however long the chain
        std::unordered_set<qint64> seen;
        Id<Discipline> at = id;
        while (!m_places.contains(at.value)) {
            seen.insert(at.value);
            if (const std::optional<Place> place = placeOfItself(at, seen)) {
                m_places.emplace(at.value, *place);
                break;
            }
            below.push_back(at);
            at = m_map.find(at)->parent;
        }
        const Place above = m_places.at(at.value);
        for (const Id<Discipline> specialism : below)
            m_places.emplace(specialism.value, Place{above.area, above.field, true});
        return m_places.at(id.value);
    }

    /// The place of an entry of the list, of what hangs under an area, and of the root of an own tree (a
    /// circle ends where it closes).
    std::optional<Place> placeOfItself(Id<Discipline> id, const std::unordered_set<qint64> &seen) const
    {
        const Discipline *discipline = m_map.find(id);
        if (const int entry = discipline ? entryOf(*discipline) : -1; entry >= 0) {
            const int above = m_list[entry].parent;
            if (above < 0)
                return Place{categoryOfEntry(entry), std::nullopt, false};
            if (m_list.isArea(above))
                return Place{categoryOfEntry(above), categoryOfEntry(entry), false};
            return Place{categoryOfEntry(m_list[above].parent), categoryOfEntry(above), true};
        }
        const Id<Discipline> parent = discipline ? discipline->parent : Id<Discipline>{};
        const Discipline *above = m_map.find(parent);
        if (!above || seen.contains(parent.value))
            return Place{std::nullopt, Category{id.value}, false};
        const int entryAbove = entryOf(*above);
        if (entryAbove >= 0 && m_list.isArea(entryAbove))
            return Place{categoryOfEntry(entryAbove), Category{id.value}, false};
        return std::nullopt;
    }

    const Snapshot &m_map;
    const DisciplineList &m_list;
    std::unordered_set<qint64> m_parents; // categories with something below them
    mutable std::unordered_map<qint64, Place> m_places;
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
        return DisciplineList::builtIn().label(int(-1 - category.value), spokenLanguage());
    }
    const Discipline *discipline = map.find(Id<Discipline>{category.value});
    return discipline ? discipline->name : QString();
}

std::unordered_map<qint64, Category> organisationCategories(const Snapshot &map, OrganisationLevel level)
{
    std::unordered_map<qint64, Category> result;
    result.reserve(size_t(map.all<Organisation>().size()));
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        // Everybody on the way up has the same top, so that a long chain is walked once.
        std::vector<qint64> way;
        std::unordered_set<qint64> seen;
        Category top{id.value};
        for (Id<Organisation> at = id;;) {
            if (const auto known = result.find(at.value); known != result.end()) {
                top = known->second;
                break;
            }
            const Organisation *record = map.find(at);
            if (!record || !seen.insert(at.value).second)
                break;
            way.push_back(at.value);
            top = {at.value};
            const bool goesUp =
                level == OrganisationLevel::Family ||
                (level == OrganisationLevel::Organisation && record->link != ParentLink::Affiliate);
            if (!goesUp || record->parent.isNull())
                break;
            at = record->parent;
        }
        for (const qint64 below : way)
            result.emplace(below, top);
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
