#include "drawing/detail.h"

#include "drawing/measures.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr double shortestGroupName = 5; // these by the size of the letters
constexpr double nameInCrowd = 12;
constexpr double longestName = 16;
constexpr double namesInCrowd = 0.12;   // of what may be covered, for the names of groups among a crowd
constexpr double namesAmongMany = 0.24; // likewise, where most people are not shown
constexpr double namesOnWall = 0.6;     // likewise, from the last row of a room
constexpr double mostForBadges = 0.4;   // likewise, where most people are not shown
constexpr double smallestBadge = 4.5;   // points, with its paper
constexpr double fewOfMany = 0.2;
constexpr double airOfLabels = 2;
constexpr double crowdShare = 0.27; // of what may be covered, where most people have no name
constexpr std::size_t fewGroups = 15;
constexpr double fewGroupsShare = 0.75;
constexpr std::size_t mostToNameInFull = 60; // past that a wall has no room for it
constexpr double shareOfMarks = 0.7;         // of that, before groups' names are shortened
constexpr double shareOfMarksOfFew = 0.4;
constexpr double mostOfCrowd = 0.34;   // likewise, where not even the smallest marks fit
constexpr double mostForGroups = 0.36; // of what may be covered, before their words become smaller

double airOfMarks(double markSize) { return 0.2 * markSize; }

QSizeF badgeAlone(const Detail &detail)
{
    return detail.badgeSide > 0 ? QSizeF(detail.badgeSide, detail.badgeSide)
                                : badgeAloneSize(detail.groupSize);
}

bool isGroup(const Diagram &diagram, int node) { return !diagram.nodes[std::size_t(node)].isMark(); }

double areaOfMarks(double markSize, double count)
{
    const double side = 1.1 * markSize + 2 * airOfMarks(markSize);
    return side * side * count;
}

double areaOfGroup(QSizeF size)
{
    return (size.width() + 2 * airOfLabels) * (size.height() + 2 * airOfLabels);
}

double areaOfName(QSizeF words, double markSize)
{
    const double below = (std::max(words.width(), markSize) + 2 * airOfLabels) *
                         (words.height() + markSize + 1.5 + 2 * airOfLabels);
    const double beside = (words.width() + markSize + 3 + 2 * airOfLabels) *
                          (std::max(words.height(), markSize) + 2 * airOfLabels);
    return (below + beside) / 2;
}

/// The groups that are first to have a name: the higher, then the larger.
std::vector<int> groupsByImportance(const Diagram &diagram)
{
    std::vector<int> groups;
    for (int node = 0; node < int(diagram.nodes.size()); ++node) {
        if (isGroup(diagram, node))
            groups.push_back(node);
    }
    std::ranges::stable_sort(groups, [&](int a, int b) {
        const DiagramNode &one = diagram.nodes[std::size_t(a)];
        const DiagramNode &other = diagram.nodes[std::size_t(b)];
        return one.depth != other.depth ? one.depth < other.depth : one.size > other.size;
    });
    return groups;
}

std::vector<int> peopleByImportance(const Diagram &diagram)
{
    std::vector<int> people;
    std::vector<int> links(diagram.nodes.size(), 0);
    for (const DiagramLink &link : diagram.links)
        ++links[std::size_t(link.from)];
    for (int node = 0; node < int(diagram.nodes.size()); ++node) {
        if (!isGroup(diagram, node))
            people.push_back(node);
    }
    std::ranges::stable_sort(people,
                             [&](int a, int b) { return links[std::size_t(a)] > links[std::size_t(b)]; });
    return people;
}

/// Decides by adding up areas; each step has its own function.
class Chooser
{
public:
    Chooser(const Diagram &diagram, const TypeScale &type, QSizeF page, double fill)
        : m_diagram(diagram)
        , m_type(type)
        , m_whole(fill * page.width() * page.height())
        , m_budget(m_whole)
        , m_longestGroupName(std::min(type.longestGroupName, 0.4 * page.width()))
        , m_groups(groupsByImportance(diagram))
    {
        m_detail.words.resize(diagram.nodes.size());
        m_detail.byImportance = peopleByImportance(diagram);
        m_detail.groups = m_groups;
        m_detail.markSize = m_type.largestMark;
        m_detail.nameSize = m_type.largestName;
        m_detail.groupSize = m_type.largestGroupName;
        m_detail.smallestSecond = m_type.smallestSecond;
        m_detail.namesGroupsFirst = m_type.namesGroupsFirst && m_groups.size() <= mostToNameInFull;
    }

    Detail choose()
    {
        sizeGroups();
        const double people = double(m_detail.byImportance.size());
        if ((m_type.hasSeconds && everybodyFits(m_type.largestName, true)) ||
            everybodyFits(m_type.largestName, false) ||
            everybodyFits((m_type.largestName + m_type.smallestName) / 2, false) ||
            everybodyFits(m_type.smallestName, false))
            return m_detail;
        for (const int node : m_detail.byImportance)
            m_detail.words[std::size_t(node)] = {};
        // A crowd is read by its shape, which needs free paper; a few groups by their names.
        m_budget *= m_groups.size() > fewGroups ? crowdShare : fewGroupsShare;
        if (m_groupArea + areaOfMarks(m_type.largestMark, people) <= 0.9 * m_budget)
            return m_detail; // some get a name when all have found their places
        // Groups give way, too; part of the page remains theirs, more if people do not need it.
        const double forMarks = m_budget - m_groupArea;
        const double share = m_groups.size() > fewGroups ? shareOfMarks : shareOfMarksOfFew;
        fitMarks(std::max(share * m_budget, forMarks));
        if (m_groupArea <= (1 - share) * m_budget)
            return m_detail;
        const double shown = shownPeople();
        m_lacksPeople = shown < people;
        shortenGroups(std::max(m_budget - areaOfMarks(m_detail.markSize, shown), 0.1 * m_budget));
        return m_detail;
    }

private:
    /// The words of groups are the largest where they leave most of the page to people.
    void sizeGroups()
    {
        for (const double share : {1., 0.8, 0.6, 0.4, 0.2, 0.}) {
            m_detail.groupSize =
                m_type.smallestGroupName + share * (m_type.largestGroupName - m_type.smallestGroupName);
            nameGroups(m_longestGroupName);
            if (m_groupArea <= mostForGroups * m_budget)
                return;
        }
    }

    void nameGroups(double width)
    {
        m_groupArea = 0;
        for (const int group : m_groups) {
            m_detail.nameGroup(m_diagram, group, width);
            m_groupArea += areaOfGroup(m_detail.words[std::size_t(group)].size);
        }
    }

    bool everybodyFits(double nameSize, bool withSecond)
    {
        m_detail.nameSize = nameSize;
        m_detail.hasSeconds = withSecond;
        double area = m_groupArea;
        for (const int node : m_detail.byImportance) {
            m_detail.namePerson(m_diagram, node);
            area += areaOfName(m_detail.words[std::size_t(node)].size, m_detail.markSize);
            if (area > m_budget)
                return false;
        }
        return true;
    }

    /// As large as the area allows; where not even the smallest fit, some people are not shown: of those in
    /// fewest groups, evenly, so that every group keeps its share.
    void fitMarks(double area)
    {
        const std::size_t people = m_detail.byImportance.size();
        if (people == 0)
            return;
        const double fitting = std::sqrt(area / areaOfMarks(1, double(people)));
        m_detail.markSize = std::clamp(fitting, m_type.smallestMark, m_type.largestMark);
        if (fitting >= m_type.smallestMark)
            return;
        // Who does not fit is missing, which is worse than a crowd.
        std::size_t most =
            std::size_t(std::max(area, mostOfCrowd * m_whole) / areaOfMarks(m_detail.markSize, 1));
        if (most >= people)
            return;
        if (double(most) < fewOfMany * double(people))
            most /= 3; // so few say nothing but which groups they tie, and groups need the room
        const std::size_t always = most / 2;
        const double step = double(most - always) / double(people - always);
        for (std::size_t i = always; i < people; ++i) {
            const double place = double(i - always) * step;
            m_detail.words[std::size_t(m_detail.byImportance[i])].isShown =
                std::floor(place + step) > std::floor(place);
        }
    }

    double shownPeople() const
    {
        return double(std::ranges::count_if(
            m_detail.byImportance, [&](int node) { return m_detail.words[std::size_t(node)].isShown; }));
    }

    void shortenGroups(double area)
    {
        const double count = double(m_groups.size());
        const double shortest = shortestGroupName * m_detail.groupSize;
        for (double width = m_longestGroupName;
             width >= shortest && count * areaOfGroup(badgeAloneSize(m_detail.groupSize)) < area;
             width *= 0.75) {
            nameGroups(width);
            if (m_groupArea <= area)
                return;
        }
        // The first keep their names, the others are their badge; of a few all are tried.
        m_detail.groupSize = m_type.groupNameInCrowd;
        if (m_lacksPeople)
            shrinkBadges();
        for (const int group : m_groups)
            m_detail.nameGroup(m_diagram, group, 0);
        // Outlines need the room round their people.
        const double reserved = m_diagram.picture == PictureKind::Hulls ? 0
                                : m_type.namesGroupsFirst               ? namesOnWall * m_whole
                                : m_lacksPeople                         ? namesAmongMany * m_whole
                                                                        : namesInCrowd * m_whole;
        double left = std::max(area - count * areaOfGroup(badgeAlone(m_detail)), reserved);
        m_detail.saysPeople = m_lacksPeople;
        // From the last row a name says more than what stands below another one.
        if (m_type.namesGroupsFirst && !m_detail.namesGroupsFirst) {
            for (const int group : m_groups)
                m_detail.words[std::size_t(group)].saysSecond = false;
        }
        for (const int group : m_groups) {
            m_detail.nameGroup(m_diagram, group, nameInCrowd * m_detail.groupSize);
            left -= areaOfGroup(m_detail.words[std::size_t(group)].size) - areaOfGroup(badgeAlone(m_detail));
            if (left < 0 && m_groups.size() > fewGroups) {
                m_detail.nameGroup(m_diagram, group, 0);
                break;
            }
        }
    }

    /// So that all groups are there at least.
    void shrinkBadges()
    {
        const double usual = badgeAloneSize(m_detail.groupSize).width();
        const double side = std::sqrt(mostForBadges * m_whole / double(m_groups.size())) - 2 * airOfLabels;
        if (side < usual)
            m_detail.badgeSide = std::max(side, smallestBadge);
    }

    const Diagram &m_diagram;
    const TypeScale m_type;
    const double m_whole; // what may be covered of the page, points^2
    double m_budget;      // what is
    const double m_longestGroupName;
    std::vector<int> m_groups;
    double m_groupArea = 0;
    bool m_lacksPeople = false; // some are not shown
    Detail m_detail;
};

} // namespace

double Detail::extentOf(const DiagramNode &node) const { return markExtent * node.scale; }

void Detail::nameGroup(const Diagram &diagram, int node, double width)
{
    Words &shown = words[std::size_t(node)];
    const QString &name = diagram.nodes[std::size_t(node)].name;
    const BrokenText broken =
        width > 0 ? brokenText(name, width, groupSize, mostGroupLines, true) : BrokenText();
    shown.text = broken.text;
    const DiagramNode &group = diagram.nodes[std::size_t(node)];
    const bool saysSecond = shown.saysSecond && (saysPeople || !group.second.isEmpty());
    shown.second = saysSecond && !shown.text.isEmpty() ? belowName(group) : QString();
    if (shown.text.isEmpty()) {
        shown.size = badgeAlone(*this);
        return;
    }
    const double second = textWidth(shown.second, secondSize(groupSize, smallestSecond));
    shown.size = groupLabelSize(std::max(broken.width, second), groupSize,
                                int(broken.lines.size()) + !shown.second.isEmpty());
}

QString belowName(const DiagramNode &group)
{
    if (!group.second.isEmpty())
        return group.second;
    return QCoreApplication::translate("copse::Detail", "%n people", "of a group", group.size);
}

void Detail::namePerson(const Diagram &diagram, int node)
{
    const DiagramNode &person = diagram.nodes[std::size_t(node)];
    Words &shown = words[std::size_t(node)];
    shown.text = elidedText(person.name, longestName * nameSize, nameSize);
    const double second = secondSize(nameSize, smallestSecond);
    shown.second = hasSeconds && !shown.text.isEmpty()
                       ? elidedText(person.second, longestName * 0.6 * nameSize, second)
                       : QString();
    const double secondWidth = textWidth(shown.second, second);
    shown.size = shown.text.isEmpty() ? QSizeF()
                                      : wordsSize(textWidth(shown.text, nameSize), secondWidth,
                                                  shown.second.isEmpty() ? 0 : second, nameSize);
}

Detail detailFor(const Diagram &diagram, const TypeScale &type, QSizeF page, double fill)
{
    Detail detail = Chooser(diagram, type, page, fill).choose();
    detail.markExtent = markExtent(detail.markSize, diagram.hasShapes());
    return detail;
}

double areaOf(const Diagram &diagram, const Detail &detail, int node)
{
    const Detail::Words &words = detail.words[std::size_t(node)];
    if (isGroup(diagram, node))
        return areaOfGroup(words.size);
    if (!words.isShown)
        return 0;
    const double size = detail.markSize * diagram.nodes[std::size_t(node)].scale;
    return words.text.isEmpty() ? areaOfMarks(size, 1) : areaOfName(words.size, size);
}

} // namespace copse
