#include "drawing/looks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace copse {

namespace {

constexpr double largestScale = 2.4;
constexpr double smallestScale = 0.6;
constexpr int farMoreTimes = 2;
constexpr int farMore = 3;

class LookText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Looks)
};

/// Value and how many have it.
using Count = std::pair<qint64, int>;

/// In front those that get a look of their own: those that had one, and in place of one that has become rare
/// one that is far more frequent. Both parts by frequency, as they come.
template<class HadOne>
void chooseWithLook(std::span<Count> order, std::size_t most, HadOne &&hadOne)
{
    const auto isFarMore = [](const Count &one, const Count &other) {
        return one.second >= std::max(farMoreTimes * other.second, other.second + farMore);
    };
    std::vector<Count> with, without;
    for (const Count &one : order)
        (hadOne(one.first) ? with : without).push_back(one);
    while (with.size() < most && !without.empty()) {
        with.push_back(without.front());
        without.erase(without.begin());
    }
    std::ranges::stable_sort(with, std::greater(), &Count::second);
    for (std::size_t i = 0; i < without.size() && !with.empty() && isFarMore(without[i], with.back()); ++i) {
        std::swap(without[i], with.back());
        std::ranges::stable_sort(with, std::greater(), &Count::second);
    }
    std::ranges::stable_sort(without, std::greater(), &Count::second);
    std::ranges::copy(without, std::ranges::copy(with, order.begin()).out);
}

/// Those that had a rank keep it; the others take those that are nobody's, and then those whose owners are
/// away, the first of them first. `owners`: by rank, before and then after.
void giveRanks(std::span<LookKey> keys, std::vector<qint64> &owners)
{
    const auto isHere = [&](qint64 owner) {
        return owner != 0 && std::ranges::find(keys, owner, &LookKey::identity) != keys.end();
    };
    std::vector<int> isFree, isAway;
    for (std::size_t rank = 0; rank < owners.size(); ++rank) {
        if (owners[rank] == 0)
            isFree.push_back(int(rank));
        else if (!isHere(owners[rank]))
            isAway.push_back(int(rank));
    }
    isFree.insert(isFree.end(), isAway.begin(), isAway.end());
    auto next = isFree.begin();
    for (LookKey &key : keys) {
        const auto had = std::ranges::find(owners, key.identity);
        key.rank = had != owners.end() ? int(had - owners.begin()) : *next++;
        owners[std::size_t(key.rank)] = key.identity;
    }
}

} // namespace

Looks::Looks(const Facts &facts, std::span<const FactValues> all, int most, const KeptLook &before,
             bool (*standsAlone)(qint64 value))
{
    std::map<qint64, int> counts;
    for (const FactValues &found : all) {
        for (const qint64 value : found.values)
            counts[value] += found.people;
    }
    std::vector<Count> order(counts.begin(), counts.end());
    if (!facts.isOrdered())
        std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });
    auto alone = order.end();
    if (standsAlone) {
        alone = std::ranges::stable_partition(order, [&](const auto &one) {
                    return standsAlone(one.first);
                }).begin();
        most = std::min(most, int(alone - order.begin()));
    }
    m_byRank = before.byRank;
    m_byRank.resize(std::size_t(most));
    const std::span<Count> candidates(order.begin(), alone);
    const auto hadOne = [&](qint64 value) {
        return std::ranges::find(m_byRank, facts.identity(value)) != m_byRank.end();
    };
    if (!facts.isOrdered() && before.isForAnyTime) {
        std::ranges::stable_partition(candidates, hadOne, &Count::first);
    } else if (!facts.isOrdered() && !before.byRank.empty() && before.byRank.size() <= m_byRank.size()) {
        chooseWithLook(candidates, std::size_t(most), hadOne);
    }

    for (std::size_t i = 0; i < order.size(); ++i) {
        const qint64 value = order[i].first;
        if (i < std::size_t(most))
            m_keys.push_back({LookKey::Kind::Category, 0, value, facts.identity(value), facts.name(value),
                              facts.shortName(value), 0, 0});
        else if (i == std::size_t(most))
            m_keys.push_back(
                {LookKey::Kind::Others,
                 0,
                 0,
                 0,
                 LookText::tr("others (%n)", "organisations or disciplines", int(order.size()) - most),
                 {},
                 0,
                 int(order.size()) - most});
        m_keyOf.emplace(value, int(m_keys.size()) - 1);
    }
    giveRanks(std::span(m_keys).first(std::min(m_keys.size(), std::size_t(most))), m_byRank);

    const auto isWithout = [](bool none) {
        return [none](const FactValues &found) { return found.values.empty() && found.isNone == none; };
    };
    if (std::ranges::any_of(all, isWithout(true))) {
        m_none = int(m_keys.size());
        m_keys.push_back({LookKey::Kind::None, 0, 0, 0, facts.noneName(), {}, 0, 0});
    }
    if (std::ranges::any_of(all, isWithout(false))) {
        m_notRecorded = int(m_keys.size());
        m_keys.push_back({LookKey::Kind::NotRecorded, 0, 0, 0, LookText::tr("not recorded"), {}, 0, 0});
    }
    for (const FactValues &found : all) {
        for (const int key : allOf(found))
            m_keys[std::size_t(key)].count += found.people;
    }
}

std::vector<int> Looks::allOf(const FactValues &found) const
{
    std::vector<int> keys;
    for (const qint64 value : found.values)
        keys.push_back(m_keyOf.at(value));
    if (keys.empty())
        keys.push_back(found.isNone ? m_none : m_notRecorded);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<int> Looks::of(const FactValues &found) const
{
    std::vector<int> keys = allOf(found);
    if (keys.size() > 3)
        keys.resize(3);
    return keys;
}

QString namesUnderMark(std::span<const LookKey> keys, std::span<const int> places)
{
    QStringList names;
    for (const int place : places) {
        const LookKey &key = keys[std::size_t(place)];
        if (key.kind == LookKey::Kind::Category)
            names << key.shortName;
        else if (key.kind == LookKey::Kind::None)
            names << key.name;
    }
    return names.join(QStringLiteral(", "));
}

QString legendName(const LookRule &rule, const LookKey &key)
{
    static const char *const areas[] = {
        QT_TRANSLATE_NOOP("copse::Looks", "Natural sciences"),
        QT_TRANSLATE_NOOP("copse::Looks", "Engineering"),
        QT_TRANSLATE_NOOP("copse::Looks", "Medical and health"),
        QT_TRANSLATE_NOOP("copse::Looks", "Agricultural"),
        QT_TRANSLATE_NOOP("copse::Looks", "Social sciences"),
        QT_TRANSLATE_NOOP("copse::Looks", "Humanities and arts"),
    };
    const int area = key.kind == LookKey::Kind::Category && rule.fact == LookRule::Fact::Discipline
                         ? Facts::areaNumber(key.value)
                         : 0;
    return area > 0 ? QCoreApplication::translate("copse::Looks", areas[area - 1]) : key.name;
}

MarkShape shapeOf(const LookRule &rule, const LookKey &key)
{
    switch (key.kind) {
    case LookKey::Kind::Category:
        if (rule.fact == LookRule::Fact::Discipline && rule.level == DisciplineLevel::Area) {
            const int area = Facts::areaNumber(key.value);
            return area > 0 ? MarkShape(area - 1) : MarkShape::Star; // they stand in the order of the areas
        }
        return MarkShape(key.rank);
    case LookKey::Kind::Others:
        return MarkShape::Star;
    case LookKey::Kind::None:
        return MarkShape::Bar;
    case LookKey::Kind::NotRecorded:
        return MarkShape::Cross;
    }
    return MarkShape::Circle;
}

MarkOutline outlineOf(const LookKey &key)
{
    switch (key.kind) {
    case LookKey::Kind::Category:
        return MarkOutline(key.rank);
    case LookKey::Kind::Others:
        return MarkOutline::Dashed;
    case LookKey::Kind::None:
        return MarkOutline::DashDotted;
    case LookKey::Kind::NotRecorded:
        return MarkOutline::Dotted;
    }
    Q_UNREACHABLE();
}

double scaleFor(double number, double most)
{
    if (!(number > 0) || !(most > 0))
        return smallestScale;
    return std::clamp(largestScale * std::sqrt(number / most), smallestScale, largestScale);
}

} // namespace copse
