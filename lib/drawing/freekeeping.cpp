#include "drawing/freekeeping.h"

#include "drawing/anotherpage.h"
#include "drawing/detail.h"
#include "drawing/gathering.h"
#include "drawing/hulls.h"
#include "drawing/newcomer.h"
#include "drawing/polish.h"
#include "drawing/room.h"
#include "drawing/settling.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace copse {

namespace {

constexpr double growthStep = 1.12; // of the area, in each direction, when there is no room
constexpr int mostGrowths = 24;
constexpr int triesOfName = 3000;
constexpr int triesOfMark = 20'000;

class Keeping
{
public:
    Keeping(const Diagram &diagram, const Arrangement &before, Growth growth)
        : m_diagram(diagram)
        , m_before(before)
        , m_growth(growth)
        , m_neighbours(neighboursOf(diagram))
    {
        m_layout.page = m_before.page;
        m_layout.area = m_before.area;
        m_layout.nameSize = m_detail.nameSize = before.nameSize;
        m_layout.groupSize = m_detail.groupSize = before.groupSize;
        m_layout.hasSeconds = m_detail.hasSeconds = before.hasSeconds.value_or(false);
        m_layout.smallestSecond = m_detail.smallestSecond = before.type.smallestSecond;
        m_layout.makesRoomForShapes = before.makesRoomForShapes && diagram.hasShapes();
        const bool isRoomFree = before.makesRoomForShapes && !diagram.hasShapes();
        setMarkSize(before.markSize * (isRoomFree ? reachOfShapes : 1));
        m_detail.words.resize(diagram.nodes.size());
        m_layout.places.resize(diagram.nodes.size());
        if (isOutlined())
            m_layout.airOf.assign(diagram.nodes.size(), -1);
    }

    std::optional<Layout> keep(const std::atomic_bool *cancelled)
    {
        std::vector<int> added;
        for (int node = 0; node < int(m_diagram.nodes.size()); ++node) {
            if (isKnown(node))
                keepPlace(node);
            else
                added.push_back(node);
        }
        if (2 * added.size() > m_diagram.nodes.size())
            return std::nullopt;
        gather();
        fillRoom();
        if (!m_inTheWay.empty() && m_diagram.hasShapes() && m_before.hasShapes == false) {
            // The first mark with corners would push others away.
            const std::size_t asTheyAre = m_inTheWay.size();
            const double smaller = m_before.markSize / reachOfShapes;
            setMarkSize(std::max(smaller, m_before.type.smallestMark));
            fillRoom();
            m_layout.makesRoomForShapes = m_layout.markSize == smaller;
            if (m_inTheWay.size() >= asTheyAre) { // that was not it
                m_layout.makesRoomForShapes = false;
                setMarkSize(m_before.markSize);
                fillRoom();
            }
        }
        std::erase_if(m_changed,
                      [&](int number) { return std::ranges::find(m_inTheWay, number) != m_inTheWay.end(); });
        for (const int node : m_changed) {
            if (cancelled && *cancelled)
                return std::nullopt;
            rename(node);
        }
        // A group before its people, who else would be put anywhere; who is new before who had no room.
        std::ranges::stable_partition(added, [&](int number) { return !node(number).isMark(); });
        std::ranges::stable_partition(added, [&](int number) { return !hadNoRoom(number); });
        added.insert(added.begin(), m_inTheWay.begin(), m_inTheWay.end());
        for (const int node : added) {
            if (cancelled && *cancelled)
                return std::nullopt;
            placeNew(node);
        }
        finishGatherings();
        if (isOutlined() && !outline(cancelled))
            return std::nullopt;
        return std::move(m_layout);
    }

private:
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    Place &place(int number) { return m_layout.places[std::size_t(number)]; }
    Detail::Words &words(int number) { return m_detail.words[std::size_t(number)]; }

    void setMarkSize(double size)
    {
        m_layout.markSize = m_detail.markSize = size;
        m_detail.markExtent = markExtent(size, m_diagram.hasShapes());
    }

    QString colourOf(int number) const
    {
        const std::vector<int> &colours = node(number).colours;
        return colours.empty() ? QString() : m_diagram.colour.keys[std::size_t(colours.front())].name;
    }

    /// Who was gathered stays so while they are in that group alone and of that colour; newcomers join them.
    void gather()
    {
        std::map<std::pair<QString, QString>, std::size_t> numbers;
        QHash<QString, std::size_t> gatheringOf;
        for (const Arrangement::KeptGathering &kept : m_before.gatherings) {
            numbers.emplace(std::pair(kept.group, kept.colour), m_layout.gatherings.size());
            for (const QString &person : kept.people)
                gatheringOf.insert(person, m_layout.gatherings.size());
            Gathering gathering;
            gathering.captionBox = kept.captionBox;
            m_layout.gatherings.push_back(gathering);
        }
        m_layout.captionSize = m_before.captionSize;
        if (m_layout.gatherings.empty())
            return;
        for (const DiagramLink &link : m_diagram.links) {
            if (link.kind != LinkKind::Membership || m_neighbours[std::size_t(link.from)].size() != 1)
                continue;
            const auto found = numbers.find({node(link.to).id, colourOf(link.from)});
            if (found == numbers.end())
                continue;
            const auto before = gatheringOf.constFind(node(link.from).id);
            if (isKnown(link.from) && (before == gatheringOf.constEnd() || *before != found->second))
                continue; // stands somewhere else
            Gathering &gathering = m_layout.gatherings[found->second];
            gathering.group = link.to;
            gathering.colour = node(link.from).colours.empty() ? -1 : node(link.from).colours.front();
            gathering.people.push_back(link.from);
        }
    }

    void finishGatherings()
    {
        std::erase_if(m_layout.gatherings, [](const Gathering &one) { return one.people.empty(); });
        for (Gathering &gathering : m_layout.gatherings) {
            gathering.caption = gatheringCaption(m_diagram, gathering.colour, int(gathering.people.size()),
                                                 gathering.captionBox.width() + 0.01, m_layout.captionSize);
            gathering.outline = outlineOf(gathering, m_diagram, m_detail, m_layout.places);
            m_layout.guides.push_back(guideOf(gathering, m_layout.captionSize));
        }
    }

    /// The middle of those who are gathered with somebody new; none: nobody is.
    std::optional<QPointF> amongTheirs(int number) const
    {
        for (const Gathering &gathering : m_layout.gatherings) {
            if (std::ranges::find(gathering.people, number) == gathering.people.end())
                continue;
            QPointF sum;
            int count = 0;
            for (const int person : gathering.people) {
                const Place &at = m_layout.places[std::size_t(person)];
                if (person != number && hasPlace(at)) {
                    sum += at.centre;
                    ++count;
                }
            }
            if (count > 0)
                return sum / count;
        }
        return std::nullopt;
    }

    /// Who went from some groups to quite other ones is drawn anew; a pin holds. Ties that were reckoned from
    /// others may all be other ones after any edit: that moves nobody.
    bool isKnown(int number) const
    {
        const auto kept = m_before.things.constFind(node(number).id);
        if (kept == m_before.things.constEnd() || !kept->place.shown)
            return false;
        const std::vector<int> &now = m_neighbours[std::size_t(number)];
        if (!node(number).isMark() || isReckoned() || m_before.pinned.contains(node(number).id) ||
            now.empty() || kept->links.isEmpty())
            return true;
        return std::ranges::any_of(now, [&](int other) { return kept->links.contains(node(other).id); });
    }

    bool hadNoRoom(int number) const
    {
        const auto kept = m_before.things.constFind(node(number).id);
        return kept != m_before.things.constEnd() && !kept->place.shown;
    }

    bool isReckoned() const
    {
        return m_diagram.picture == PictureKind::Organisations || m_diagram.picture == PictureKind::People;
    }
    bool isOutlined() const { return m_diagram.picture == PictureKind::Hulls; }

    /// Round everything where it now stands.
    bool outline(const std::atomic_bool *cancelled)
    {
        std::vector<char> isFixed(m_diagram.nodes.size(), 0);
        for (const int number : m_known)
            isFixed[std::size_t(number)] = 1;
        return addHulls(m_diagram, hullSetsOf(m_diagram), m_layout, isFixed, cancelled);
    }

    void keepPlace(int number)
    {
        const Arrangement::Kept &kept = *m_before.things.constFind(node(number).id);
        place(number) = kept.place;
        if (isOutlined())
            m_layout.airOf[std::size_t(number)] = kept.air;
        m_known.push_back(number);
        if (kept.name != node(number).name) {
            if (kept.naming != Arrangement::Kept::Naming::NotNamed)
                m_changed.push_back(number);
            return;
        }
        Detail::Words &shown = words(number);
        shown.text = kept.place.label;
        shown.second = kept.place.second;
        if (!node(number).isMark() && !shown.second.isEmpty()) {
            const double size = secondSize(m_layout.groupSize, m_layout.smallestSecond);
            const double room = textWidth(shown.second, size);
            place(number).second = shown.second = belowName(node(number));
            if (textWidth(shown.second, size) > room + 0.01) {
                m_changed.push_back(number);
                return;
            }
        }
        shown.size = kept.place.box.size();
        if (node(number).isMark() && !shown.text.isEmpty() && m_detail.hasSeconds) {
            // The organisation below the name may be another: as much of it as there was room for.
            const Detail::Words fresh = wordsOf(number);
            if (fresh.second == shown.second)
                return;
            if (fresh.size.width() <= shown.size.width() + 0.01 &&
                fresh.size.height() <= shown.size.height() + 0.01)
                shown.second = fresh.second;
            else if (!shown.second.isEmpty())
                shown.second = elidedText(fresh.second, shown.size.width() + 0.01,
                                          secondSize(m_layout.nameSize, m_layout.smallestSecond));
            place(number).second = shown.second;
        }
    }

    /// As much of its name as there would be room for on an empty page.
    Detail::Words wordsOf(int number)
    {
        const Detail::Words before = words(number);
        if (node(number).isMark())
            m_detail.namePerson(m_diagram, number);
        else
            m_detail.nameGroup(m_diagram, number, 0.4 * m_before.asked.width());
        return std::exchange(words(number), before);
    }

    std::vector<QRectF> boxes(int number) { return boxesOf(node(number), m_detail, number, place(number)); }

    /// Pins first: others give way to them.
    void fillRoom()
    {
        m_inTheWay.clear();
        m_room.emplace(m_layout.area, 24);
        takeCaptions();
        for (const bool arePinned : {true, false}) {
            for (const int number : m_known) {
                if (m_before.pinned.contains(node(number).id) != arePinned)
                    continue;
                if (arePinned || standsFree(number) || (isOutlined() && isClearOfPins(number)))
                    take(number);
                else
                    m_inTheWay.push_back(number);
            }
        }
    }

    void takeCaptions()
    {
        constexpr int nobody = -1;
        for (const Gathering &gathering : m_layout.gatherings) {
            if (!gathering.captionBox.isNull())
                m_room->take(gathering.captionBox, nobody);
        }
    }

    /// Clear of the others; the edge of the area does not count, it has been narrower.
    bool standsFree(int number)
    {
        return std::ranges::all_of(boxes(number), [&](const QRectF &box) {
            const double exactness = isOutlined() ? 0.3 : 0.01; // in blocks they touch
            return m_room->isFreeAnywhere(box.adjusted(exactness, exactness, -exactness, -exactness), number);
        });
    }

    /// In blocks things have stood on each other's edges; what was so before does not go elsewhere for that.
    bool isClearOfPins(int number)
    {
        return std::ranges::all_of(boxes(number), [&](const QRectF &box) {
            return std::ranges::none_of(m_room->ownersIn(box), [&](int other) {
                return other >= 0 && m_before.pinned.contains(node(other).id);
            });
        });
    }

    void take(int number)
    {
        if (!place(number).shown)
            return;
        for (const QRectF &box : boxes(number))
            m_room->take(box, number);
    }

    void release(int number)
    {
        for (const QRectF &box : boxes(number))
            m_room->release(box, number);
    }

    void follow(int number)
    {
        Place &where = place(number);
        const QSizeF size = words(number).size;
        where.label = words(number).text;
        where.second = words(number).second;
        if (!node(number).isMark())
            where.box = QRectF(where.centre - QPointF(size.width(), size.height()) / 2, size);
        else
            where.box = where.label.isEmpty()
                            ? QRectF()
                            : wordsBox(where.centre, m_detail.extentOf(node(number)), where.side, size);
    }

    /// What somebody has put there may stand in the margin of the page.
    bool fits(int number)
    {
        const bool isPinned = m_before.pinned.contains(node(number).id);
        const QRectF within = isPinned ? QRectF({}, m_layout.page) : m_layout.area;
        return std::ranges::all_of(boxes(number), [&](const QRectF &box) {
            return within.contains(box) && m_room->isFreeAnywhere(box, number);
        });
    }

    /// Its words are other ones: as many of them as there is room for where it stands.
    void rename(int number)
    {
        release(number);
        words(number) = wordsOf(number);
        const LabelSide side = place(number).side;
        std::vector<LabelSide> sides{side};
        if (node(number).isMark())
            sides.insert(sides.end(),
                         {LabelSide::Below, LabelSide::Right, LabelSide::Left, LabelSide::Above});
        double width = words(number).size.width();
        const Detail::Words full = words(number);
        for (;;) {
            for (const LabelSide at : sides) {
                place(number).side = at;
                if (fits(number)) {
                    follow(number);
                    take(number);
                    return;
                }
            }
            if (node(number).isMark() || words(number).text.isEmpty())
                break;
            width *= 0.75;
            m_detail.nameGroup(m_diagram, number, width < 45 ? 0 : width);
        }
        place(number).side = side;
        words(number).text.clear();
        words(number).second.clear();
        if (node(number).isMark())
            words(number).size = {};
        follow(number);
        take(number);
    }

    /// Beside what it is tied to, a group among its members, of a few beside them; else where the page is.
    QPointF wanted(int number, const QSizeF &size) const
    {
        if (const auto kept = m_before.things.constFind(node(number).id);
            kept != m_before.things.constEnd() && isKnown(number))
            return kept->place.centre;
        if (const std::optional<QPointF> place = isOutlined() ? amongTheSame(number) : amongTheirs(number))
            return *place;
        const std::vector<QPointF> tied = placesOf(m_neighbours[std::size_t(number)]);
        if (isBesideMembers(number, tied.size()))
            return besideMembers(tied, placesOfAll(false), placesOfAll(true), linesOfOthers(number),
                                 m_detail.markExtent + 6 * m_detail.nameSize, size, m_layout.area);
        if (tied.empty())
            return m_layout.area.center();
        if (tied.size() > 1 || !node(number).isMark())
            return std::accumulate(tied.begin(), tied.end(), QPointF()) / double(tied.size());
        std::vector<int> all(m_diagram.nodes.size());
        std::iota(all.begin(), all.end(), 0);
        const int group = m_neighbours[std::size_t(number)].front();
        return besideGroup(tied.front(), placesOf(m_neighbours[std::size_t(group)]), placesOfAll(false),
                           placesOf(all), m_detail.markExtent + 3 * m_detail.nameSize, m_layout.area);
    }

    /// Whether it is a group of so few, or of a few who are all in others too, that it has to find room.
    bool isBesideMembers(int number, std::size_t members) const
    {
        if (node(number).isMark() || isReckoned() || isOutlined() || members > 4)
            return false;
        return std::ranges::all_of(m_neighbours[std::size_t(number)], [&](int other) {
            return node(other).isMark() && (members < 3 || m_neighbours[std::size_t(other)].size() > 1);
        });
    }

    std::vector<QPointF> placesOfAll(bool areMarks) const
    {
        std::vector<int> nodes(m_diagram.nodes.size());
        std::iota(nodes.begin(), nodes.end(), 0);
        std::erase_if(nodes, [&](int number) { return node(number).isMark() != areMarks; });
        return placesOf(nodes);
    }

    std::vector<QLineF> linesOfOthers(int number) const
    {
        std::vector<QLineF> lines;
        for (const DiagramLink &link : m_diagram.links) {
            const Place &from = m_layout.places[std::size_t(link.from)];
            const Place &to = m_layout.places[std::size_t(link.to)];
            if (link.from != number && link.to != number && hasPlace(from) && hasPlace(to))
                lines.emplace_back(from.centre, to.centre);
        }
        return lines;
    }

    static bool hasPlace(const Place &place) { return place.shown && !place.centre.isNull(); }

    /// Of those of them that have one by now.
    std::vector<QPointF> placesOf(const std::vector<int> &nodes) const
    {
        std::vector<QPointF> places;
        for (const int number : nodes) {
            const Place &at = m_layout.places[std::size_t(number)];
            if (hasPlace(at))
                places.push_back(at.centre);
        }
        return places;
    }

    /// The middle of those who are in exactly the same groups; none: nobody is.
    std::optional<QPointF> amongTheSame(int number) const
    {
        const std::vector<int> &groups = m_neighbours[std::size_t(number)];
        if (!node(number).isMark() || groups.empty())
            return std::nullopt;
        QPointF sum;
        int count = 0;
        for (const int other : m_neighbours[std::size_t(groups.front())]) {
            const Place &at = m_layout.places[std::size_t(other)];
            if (other != number && node(other).isMark() && m_neighbours[std::size_t(other)] == groups &&
                hasPlace(at)) {
                sum += at.centre;
                ++count;
            }
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }

    void placeNew(int number)
    {
        const bool haveSomeGone = std::ssize(m_diagram.nodes) < m_before.things.size();
        // What is free is for who comes next.
        if (hadNoRoom(number) && m_growth == Growth::ForMarks && !haveSomeGone) {
            place(number).shown = false;
            return;
        }
        const Detail::Words full = wordsOf(number);
        const QPointF at = wanted(number, full.size);
        // The page was too small for them before: one more person does not make it larger for all of them.
        const int mayGrow = hadNoRoom(number) ? 0 : mostGrowths;
        for (int grown = 0; grown <= mayGrow; ++grown) {
            const bool mayName = !full.text.isEmpty();
            for (const bool isNamed : {true, false}) {
                if (isNamed && !mayName)
                    continue;
                // Rather a larger page than no name, as long as the page is not much larger than a page.
                if (!isNamed && mayName && mayGrowForNames() && grown < mayGrow)
                    continue;
                words(number) = full;
                if (!isNamed) {
                    if (node(number).isMark())
                        words(number) = {};
                    else
                        m_detail.nameGroup(m_diagram, number, 0);
                }
                if (putNear(number, at, isNamed))
                    return;
            }
            if (grown < mayGrow)
                grow();
        }
        place(number).shown = false;
    }

    bool putNear(int number, QPointF at, bool isNamed)
    {
        Place &where = place(number);
        where.centre = at;
        where.side = LabelSide::Below;
        std::vector<QPointF> towards;
        for (const int other : m_neighbours[std::size_t(number)])
            towards.push_back(m_layout.places[std::size_t(other)].centre);
        if (node(number).isMark() && isNamed)
            where.side = LabelSide::Right;
        const double step = isNamed ? 0.5 * m_detail.nameSize : 0.6 * m_detail.markExtent;
        const auto shift = m_room->shiftToFree(boxes(number), number, m_layout.area, step,
                                               isNamed ? triesOfName : triesOfMark);
        if (!shift)
            return false;
        where.centre += *shift;
        if (node(number).isMark() && isNamed && !isOutlined()) {
            // The side that its lines leave free, where there is room too.
            const LabelSide found = where.side;
            where.side = clearestSide(where.centre, towards, words(number).size,
                                      m_detail.extentOf(node(number)), found);
            if (!fits(number))
                where.side = found;
        }
        where.shown = true;
        follow(number);
        take(number);
        return true;
    }

    bool mayGrowForNames() const
    {
        return m_growth == Growth::ForNames && m_layout.area.width() < mostGrown * m_before.asked.width();
    }

    void grow()
    {
        const QSizeF more = m_layout.area.size() * (growthStep - 1);
        m_layout.area.setSize(m_layout.area.size() + more);
        m_layout.page += more;
        m_room.emplace(m_layout.area, 24);
        takeCaptions();
        for (int number = 0; number < int(m_diagram.nodes.size()); ++number) {
            if (!place(number).centre.isNull())
                take(number);
        }
    }

    const Diagram &m_diagram;
    const Arrangement m_before;
    const Growth m_growth;
    const std::vector<std::vector<int>> m_neighbours;
    Detail m_detail;
    Layout m_layout;
    std::optional<Room> m_room;
    std::vector<int> m_known;
    std::vector<int> m_changed;  // known, but with another name
    std::vector<int> m_inTheWay; // known, but of something that has the better right
};

} // namespace

std::optional<Layout> keepFreely(const Diagram &diagram, const Arrangement &before, Growth growth,
                                 const std::atomic_bool *cancelled)
{
    return Keeping(diagram, before, growth).keep(cancelled);
}

} // namespace copse
