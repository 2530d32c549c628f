#include "analysis/lookalikes.h"
#include "analysis/namespelling.h"
#include "analysis/organisationmatch.h"
#include "analysis/organisationsegments.h"
#include "base/folding.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace copse {

std::vector<LookAlike<Organisation>> organisationsAlike(const Snapshot &map,
                                                        const std::atomic_bool *cancelled)
{
    std::vector<OrganisationName> names;
    std::vector<Id<Organisation>> owners;
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        if (cancelled && *cancelled)
            return {};
        for (const QString &name : QStringList{organisation.name} + organisation.aliases) {
            names.push_back(readOrganisationName(name, organisation.country));
            owners.push_back(id);
            for (const QString &reading : otherReadings(name)) {
                names.push_back(readOrganisationName(reading, organisation.country));
                names.back().isOtherReading = true;
                owners.push_back(id);
            }
        }
    }
    const OrganisationMatcher matcher(std::move(names));
    std::set<std::pair<Id<Organisation>, Id<Organisation>>> distinct;
    for (const auto &[id, pair] : map.all<DistinctPair>())
        distinct.insert(std::minmax(pair.organisation, pair.otherOrganisation));
    std::map<std::pair<Id<Organisation>, Id<Organisation>>, LookAlike<Organisation>> best;
    size_t looked = 0;
    for (const auto &[a, b] : matcher.candidates(cancelled)) {
        if (++looked % 4096 == 0 && cancelled && *cancelled)
            return {};
        if (owners[a] == owners[b] || distinct.contains(std::minmax(owners[a], owners[b])))
            continue;
        if (const auto match = matcher.match(a, b)) {
            const auto key = std::minmax(owners[a], owners[b]);
            LookAlike<Organisation> &pair = best[{key.first, key.second}];
            if (pair.score < match->score)
                pair = {key.first, key.second, match->why, match->score};
        }
    }
    std::vector<LookAlike<Organisation>> pairs;
    pairs.reserve(best.size());
    for (const auto &[key, pair] : best)
        pairs.push_back(pair);
    std::ranges::stable_sort(pairs, std::ranges::greater(), &LookAlike<Organisation>::score);
    return pairs;
}

namespace {

bool standsAlone(const QString &name)
{
    const std::vector<NameSegment> segments = segmentsOf(name);
    if (segments.empty())
        return false;
    const NameSegment &main = segments[mainSegment(segments)];
    if (main.isAcronym)
        return true;
    const OrganisationName read = readOrganisationName(name);
    const bool isInstitution = main.rank >= 40;
    return isInstitution && read.hasName();
}

/// The parts of a name around marks or words that stand between two names; empty: there are none, or not all
/// are names of their own.
QStringList partsOf(const QString &name, const QSet<QString> &known)
{
    static const QStringList marks{QStringLiteral("/"),   QStringLiteral(";"),     QStringLiteral(" + "),
                                   QStringLiteral(" & "), QStringLiteral(" and "), QStringLiteral(" et "),
                                   QStringLiteral(" y "), QStringLiteral(" e "),   QStringLiteral(" en "),
                                   QStringLiteral(" و")};
    for (const QString &mark : marks) {
        if (!name.contains(mark))
            continue;
        QStringList parts;
        for (const QString &part : name.split(mark)) {
            if (!tidyName(part).isEmpty())
                parts += tidyName(part);
        }
        const bool areNames = std::ranges::all_of(
            parts, [&](const QString &part) { return known.contains(foldName(part)) || standsAlone(part); });
        if (parts.size() >= 2 && areNames)
            return parts;
    }
    return {};
}

} // namespace

std::vector<TwoInOne> twoInOneNames(const Snapshot &map, const std::atomic_bool *cancelled)
{
    QSet<QString> known;
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        known.insert(foldName(organisation.name));
        for (const QString &alias : organisation.aliases)
            known.insert(foldName(alias));
    }
    QSet<Id<Organisation>> whole;
    for (const auto &[id, pair] : map.all<DistinctPair>()) {
        if (pair.otherOrganisation.isNull())
            whole.insert(pair.organisation);
    }
    std::vector<TwoInOne> found;
    for (const auto &[id, organisation] : map.all<Organisation>()) {
        if (cancelled && *cancelled)
            return {};
        if (whole.contains(id))
            continue;
        if (const QStringList parts = partsOf(organisation.name, known); !parts.isEmpty())
            found.push_back({id, parts});
    }
    return found;
}

} // namespace copse
