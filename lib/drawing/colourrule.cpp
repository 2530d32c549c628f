#include "drawing/colourrule.h"

#include "drawing/textmeasure.h"

#include <algorithm>
#include <map>

namespace copse {

namespace {

constexpr int longestShortName = 12; // letters

} // namespace

QString shortOrganisationName(const Snapshot &map, Category category)
{
    const Organisation *organisation = map.find(Id<Organisation>{category.value});
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

ColourRule::ColourRule(const Snapshot &map, ColourBy colourBy, std::span<const ColouredPerson> people)
    : m_map(map)
    , m_colourBy(colourBy)
{
    std::map<Category, int> counts; // of people
    for (const ColouredPerson &person : people) {
        for (const Category category : person.categories)
            ++counts[category];
    }
    std::vector<std::pair<Category, int>> order(counts.begin(), counts.end());
    // Entries of the OECD list have negative numbers, and their own order backwards.
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });

    for (std::size_t i = 0; i < order.size(); ++i) {
        const Category category = order[i].first;
        if (i < std::size_t(kCategoryLooks)) {
            const QString name = nameOf(category);
            const QString shortName =
                colourBy == ColourBy::Organisation ? shortOrganisationName(map, category) : name;
            m_keys.push_back({ColourKey::Kind::Category, int(i), name, shortName, 0, 0});
        } else if (i == std::size_t(kCategoryLooks)) {
            m_keys.push_back({ColourKey::Kind::Others, 0, {}, {}, 0, int(order.size() - i)});
        }
        m_keyOf.emplace(category.value, int(m_keys.size()) - 1);
    }
    const auto isWithout = [](bool none) {
        return [none](const ColouredPerson &p) { return p.categories.empty() && p.isNone == none; };
    };
    if (std::ranges::any_of(people, isWithout(true))) {
        m_none = int(m_keys.size());
        m_keys.push_back({ColourKey::Kind::None, 0, {}, {}, 0, 0});
    }
    if (std::ranges::any_of(people, isWithout(false))) {
        m_notRecorded = int(m_keys.size());
        m_keys.push_back({ColourKey::Kind::NotRecorded, 0, {}, {}, 0, 0});
    }
    for (const ColouredPerson &person : people) {
        for (const int key : allKeysOf(person))
            ++m_keys[std::size_t(key)].people;
    }
}

QString ColourRule::nameOf(Category category) const
{
    return cleanLabel(m_colourBy == ColourBy::Discipline ? disciplineName(m_map, category)
                                                         : organisationName(m_map, category));
}

std::vector<int> ColourRule::allKeysOf(const ColouredPerson &person) const
{
    std::vector<int> keys;
    for (const Category category : person.categories)
        keys.push_back(keyOf(category));
    if (keys.empty())
        keys.push_back(person.isNone ? m_none : m_notRecorded);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<int> ColourRule::coloursOf(const ColouredPerson &person) const
{
    std::vector<int> keys = allKeysOf(person);
    if (keys.size() > 3)
        keys.resize(3);
    return keys;
}

} // namespace copse
