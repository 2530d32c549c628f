#include "drawing/ringpeople.h"

#include "base/speaking.h"
#include "drawing/arrangement.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

class RingText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Rings)
};

/// From the middle outwards.
constexpr Level ringOrder[] = {Level::Core,       Level::Active,        Level::Occasional,
                               Level::Peripheral, Level::Transactional, Level::NotRecorded};

/// Two organisations may have one name, and one may be called "not recorded".
QString knownBy(const LookRule &rule, const LookKey &key)
{
    const bool isRecord = key.kind == LookKey::Kind::Category && (rule.fact == LookRule::Fact::Organisation ||
                                                                  rule.fact == LookRule::Fact::Discipline);
    return QStringLiteral("%1 %2 ").arg(int(key.kind)).arg(isRecord ? key.value : 0) + key.name;
}

} // namespace

QString RingPeople::sectorName(const Diagram &diagram, int sector) const
{
    const int key = keys[std::size_t(sector)];
    return key < 0 || keys.size() < 2
               ? QString()
               : legendName(diagram.colour.rule, diagram.colour.keys[std::size_t(key)]);
}

QString RingPeople::ringName(int ring) const
{
    std::size_t people = 0;
    for (std::size_t i = 0; i < keys.size(); ++i)
        people += cells[std::size_t(ring) * keys.size() + i].size();
    const Level level = levels[std::size_t(ring)];
    const QString name =
        level == Level::NotRecorded ? RingText::tr("level not recorded") : choiceLabel(level);
    return RingText::tr("%1 (%2)", "a level of participation and how many have it")
        .arg(name, spokenLocale().toString(int(people)));
}

QStringList RingPeople::sectorNames(const Diagram &diagram) const
{
    QStringList names;
    for (const int key : keys)
        names << (key < 0 ? QString() : knownBy(diagram.colour.rule, diagram.colour.keys[std::size_t(key)]));
    return names;
}

bool RingPeople::standOn(const Diagram &diagram, const std::vector<Level> &rings, const QStringList &sectors)
{
    const QStringList now = sectorNames(diagram);
    // Two sectors in the place of one: somebody would have no place.
    if (QStringList unique = now; unique.removeDuplicates() > 0)
        return false;
    RingPeople moved = *this;
    moved.levels = rings;
    moved.keys.assign(std::size_t(sectors.size()), -2);
    moved.cells.assign(rings.size() * moved.keys.size(), {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t sector = i % keys.size();
        const auto ring = std::ranges::find(rings, levels[i / keys.size()]);
        const qsizetype to = sectors.indexOf(now[qsizetype(sector)]);
        if (cells[i].empty())
            continue;
        if (ring == rings.end() || to < 0)
            return false;
        moved.keys[std::size_t(to)] = keys[sector];
        moved.cells[std::size_t(ring - rings.begin()) * moved.keys.size() + std::size_t(to)] = cells[i];
    }
    *this = std::move(moved);
    return true;
}

void RingPeople::order(const Diagram &diagram, const Arrangement &before)
{
    if (const auto *grid = std::get_if<RingGrid>(&before.grid)) {
        QStringList sectors = grid->sectors;
        const QStringList now = sectorNames(diagram);
        sectors.removeIf([&](const QString &name) { return !now.contains(name); });
        for (const QString &name : now) {
            if (!sectors.contains(name))
                sectors << name;
        }
        (void)standOn(diagram, levels, sectors);
    }
    const auto placeOf = [&](int person) {
        const auto found = before.things.constFind(diagram.nodes[std::size_t(person)].id);
        return found == before.things.constEnd()
                   ? std::pair(1e9, 0.)
                   : std::pair(found->place.centre.y(), found->place.centre.x());
    };
    for (std::vector<int> &cell : cells)
        std::ranges::stable_sort(cell, {}, placeOf);
}

int ringRank(Level level) { return int(std::ranges::find(ringOrder, level) - std::begin(ringOrder)); }

RingPeople RingPeople::with(Spare spare) const
{
    const bool hasSpareSector = keys.size() > 1;
    RingPeople spared = *this;
    spared.levels.clear();
    spared.cells.clear();
    if (hasSpareSector)
        spared.keys.push_back(-2);
    std::size_t ring = 0;
    for (const Level level : ringOrder) {
        const bool isTaken = ring < levels.size() && levels[ring] == level;
        // Outside there may be room, and that level is rare.
        if (!isTaken &&
            (spare != Spare::SectorAndRings || ring == levels.size() || level == Level::Transactional))
            continue;
        spared.levels.push_back(level);
        for (std::size_t sector = 0; sector < keys.size(); ++sector)
            spared.cells.push_back(isTaken ? cells[ring * keys.size() + sector] : std::vector<int>());
        if (hasSpareSector)
            spared.cells.emplace_back();
        ring += isTaken;
    }
    return spared;
}

RingPeople ringPeople(const Diagram &diagram)
{
    RingPeople found;
    const auto node = [&](int number) -> const DiagramNode & { return diagram.nodes[std::size_t(number)]; };
    std::vector<Level> levelOf(diagram.nodes.size(), Level::NotRecorded);
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::Membership)
            levelOf[std::size_t(link.from)] = link.level;
    }
    std::vector<int> people;
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        if (!node(i).isMark()) {
            found.group = i;
            continue;
        }
        people.push_back(i);
        found.largestScale = std::max(found.largestScale, node(i).scale);
    }
    const auto keyOf = [&](int person) {
        return node(person).colours.empty() ? -1 : node(person).colours.front();
    };
    for (const Level level : ringOrder) {
        if (std::ranges::any_of(people, [&](int person) { return levelOf[std::size_t(person)] == level; }))
            found.levels.push_back(level);
    }
    for (int key = -1; key < int(diagram.colour.keys.size()); ++key) {
        if (std::ranges::any_of(people, [&](int person) { return keyOf(person) == key; }))
            found.keys.push_back(key);
    }
    found.count = int(people.size());
    found.cells.resize(found.levels.size() * found.keys.size());
    for (const int person : people) {
        const auto ring =
            std::ranges::find(found.levels, levelOf[std::size_t(person)]) - found.levels.begin();
        const auto sector = std::ranges::find(found.keys, keyOf(person)) - found.keys.begin();
        found.cells[std::size_t(ring) * found.keys.size() + std::size_t(sector)].push_back(person);
    }
    return found;
}

} // namespace copse
