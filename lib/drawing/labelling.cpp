#include "drawing/labelling.h"

#include "drawing/blocks.h"
#include "drawing/gathering.h"
#include "drawing/legendsections.h"
#include "drawing/measures.h"
#include "drawing/polish.h"
#include "drawing/room.h"
#include "drawing/settling.h"

#include <algorithm>
#include <set>

namespace copse {

namespace {

constexpr double air = 0.8;        // between any two things, points
constexpr int triesOfLabel = 4000; // places looked at for one that is in the way
constexpr int triesOfName = 1200;
constexpr int triesOfMark = 6000;
constexpr int triesNearby = 120;
constexpr int triesAround = 150; // where groups are few
constexpr std::size_t fewGroups = 100;
constexpr std::size_t mostToMove = 300; // groups
constexpr double cellOfRoom = 24;
constexpr double sharesOfSeconds[] = {1, 0.7, 0.4, 0};         // of the groups, the most important first
constexpr double widthsOfWholeNames[] = {13, 10, 8, 6.5, 5.5}; // by the size of the letters
constexpr double widthsOfNames[] = {240, 170, 120, 85, 60};    // points, of each line
constexpr int triesInAll = 6'000'000;                          // so that the time has an end
constexpr std::size_t linesWorthAvoiding = 4000; // of others; past that everybody's own lines only

class Labelling
{
public:
    Labelling(const Diagram &diagram, Detail &detail, const std::vector<QRectF> &partOf, Layout &layout,
              bool mayMove, const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_detail(detail)
        , m_partOf(partOf)
        , m_layout(layout)
        , m_mayMove(mayMove)
        , m_cancelled(cancelled)
        , m_room(layout.area, cellOfRoom)
        , m_gatheredBy(gatheredBy(diagram, layout))
        , m_groupsOf(diagram.nodes.size())
    {
        for (const DiagramLink &link : linksDrawn(diagram, layout)) {
            if (link.kind == LinkKind::Membership)
                m_groupsOf[std::size_t(link.from)].push_back(link.to);
        }
        for (const Gathering &gathering : layout.gatherings) {
            if (!m_inBlocks.contains(gathering.group) && standsAlone(diagram, m_gatheredBy, gathering.group))
                m_inBlocks.insert(gathering.group);
        }
    }

    bool run()
    {
        std::vector<int> groups;
        for (int node = 0; node < int(m_diagram.nodes.size()); ++node) {
            if (!m_diagram.nodes[std::size_t(node)].isMark())
                groups.push_back(node);
        }
        // Where two are in each other's way the larger label keeps its place.
        std::ranges::stable_sort(groups, [&](int a, int b) {
            return m_detail.words[std::size_t(a)].size.width() > m_detail.words[std::size_t(b)].size.width();
        });
        if (!(m_detail.namesGroupsFirst ? nameGroupsInFull(groups) : placeGroups(groups)))
            return false;
        placeCaptions();
        if (!placePeople())
            return false;
        const bool hasLines = showsLines(m_diagram.picture);
        if (hasLines)
            findLines();
        for (const int node : m_detail.groups) {
            if (isCancelled())
                return false;
            nameGroupAfterAll(node);
        }
        // Where groups have lost their names, some names of people would look chosen.
        int filled = 0;
        int named = 0;
        for (const int node : groups) {
            const bool hasMembers = m_diagram.nodes[std::size_t(node)].size > 0;
            filled += hasMembers;
            named += hasMembers && !place(node).label.isEmpty();
        }
        const bool mayName = 4 * named >= 3 * filled;
        for (const int node : m_detail.byImportance) {
            if (isCancelled())
                return false;
            if (mayName)
                nameAfterAll(node);
        }
        return !hasLines || !m_mayMove || polish(m_diagram, m_detail, m_room, m_layout, m_cancelled);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    Place &place(int node) { return m_layout.places[std::size_t(node)]; }
    Detail::Words &words(int node) { return m_detail.words[std::size_t(node)]; }

    double extent(int node) const { return m_detail.extentOf(m_diagram.nodes[std::size_t(node)]); }

    static QRectF withAir(const QRectF &box) { return box.adjusted(-air, -air, air, air); }

    std::optional<QPointF> search(const std::vector<QRectF> &boxes, int node, double step, int tries)
    {
        tries = std::min(tries, m_triesLeft);
        m_triesLeft -= tries / 8; // most find a place soon
        const QRectF &part = m_partOf[std::size_t(node)];
        if (const auto shift = m_room.shiftToFree(boxes, node, part, step, tries))
            return shift;
        return part == m_layout.area ? std::nullopt
                                     : m_room.shiftToFree(boxes, node, m_layout.area, step, tries);
    }

    QRectF groupBox(int node)
    {
        const QSizeF size = words(node).size;
        const QPointF centre = place(node).centre;
        return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
    }

    bool placeGroups(const std::vector<int> &groups)
    {
        for (const int node : groups) {
            if (isCancelled())
                return false;
            placeGroup(node);
        }
        return true;
    }

    int namedInFull(const std::vector<int> &groups) const
    {
        return int(std::ranges::count_if(groups, [this](int node) {
            const Place &where = m_layout.places[std::size_t(node)];
            return where.shown && where.label == m_diagram.nodes[std::size_t(node)].name;
        }));
    }

    /// Where not all names are whole the smaller groups lose what stands below theirs, and more of them as
    /// long as that helps.
    bool nameGroupsInFull(const std::vector<int> &groups)
    {
        const std::vector<Place> places = m_layout.places;
        const std::vector<Detail::Words> words = m_detail.words;
        std::vector<Place> bestPlaces;
        std::vector<Detail::Words> bestWords;
        int most = -1;
        const int tries = m_triesLeft;
        for (const double share : sharesOfSeconds) {
            m_triesLeft = tries;
            m_layout.places = places;
            m_detail.words = words;
            m_room = Room(m_layout.area, cellOfRoom);
            for (std::size_t i = std::size_t(share * double(m_detail.groups.size()));
                 i < m_detail.groups.size(); ++i)
                m_detail.words[std::size_t(m_detail.groups[i])].saysSecond = false;
            if (!placeGroups(groups))
                return false;
            if (const int named = namedInFull(groups); named > most) {
                most = named;
                bestPlaces = m_layout.places;
                bestWords = m_detail.words;
            }
            if (most == int(groups.size()))
                break;
        }
        m_layout.places = std::move(bestPlaces);
        m_detail.words = std::move(bestWords);
        m_room = Room(m_layout.area, cellOfRoom);
        for (const int node : groups) {
            if (place(node).shown)
                m_room.take(withAir(place(node).box), node);
        }
        // Before people there may be room for some of it after all.
        for (const int node : m_detail.groups)
            sayBelow(node);
        return true;
    }

    void sayBelow(int node)
    {
        const Place before = place(node);
        if (this->words(node).saysSecond || before.label != m_diagram.nodes[std::size_t(node)].name)
            return;
        const Detail::Words words = this->words(node);
        m_room.release(withAir(before.box), node);
        this->words(node).saysSecond = true;
        if (placedInFull(node))
            return;
        place(node) = before;
        this->words(node) = words;
        m_room.take(withAir(before.box), node);
    }

    bool placedInFull(int node)
    {
        const QString &name = m_diagram.nodes[std::size_t(node)].name;
        const Detail::Words before = words(node);
        for (const double width : widthsOfWholeNames) {
            if (groupLabelSize(width * m_detail.groupSize, m_detail.groupSize).width() >
                m_layout.area.width())
                continue;
            m_detail.nameGroup(m_diagram, node, width * m_detail.groupSize);
            if (words(node).text == name && findsPlace(node))
                return true;
        }
        words(node) = before;
        return false;
    }

    bool findsPlace(int node)
    {
        const auto shift =
            search(boxes(node), node, std::max(3., 0.3 * words(node).size.height()), triesOfLabel);
        if (!shift)
            return false;
        Place &where = place(node);
        where.centre += *shift;
        where.box = groupBox(node);
        where.label = words(node).text;
        where.second = words(node).second;
        m_room.take(withAir(where.box), node);
        return true;
    }

    void placeGroup(int node)
    {
        if (m_detail.namesGroupsFirst && placedInFull(node))
            return;
        const double full = words(node).size.width();
        for (const double share : {1., 0.7, 0.45, 0.}) {
            if (share < 1) {
                if (words(node).text.isEmpty())
                    break; // smaller than a badge alone it cannot be
                const double width = full * share - groupLabelSize(0, m_detail.groupSize).width();
                m_detail.nameGroup(m_diagram, node, std::max(0., width));
            }
            if (findsPlace(node))
                return;
        }
        place(node).shown = false;
    }

    /// Before people, who have more places to go to.
    void placeCaptions()
    {
        int owner = int(m_diagram.nodes.size());
        for (Gathering &gathering : m_layout.gatherings) {
            const QRectF box = withAir(gathering.captionBox);
            const auto shift =
                m_room.shiftToFree({box}, owner, m_layout.area, 0.3 * box.height(), triesOfLabel);
            if (!shift) {
                gathering.captionBox = {};
                continue;
            }
            gathering.captionBox.translate(*shift);
            m_room.take(withAir(gathering.captionBox), owner++);
        }
    }

    std::vector<QRectF> boxes(int node) const
    {
        return boxesOf(m_diagram.nodes[std::size_t(node)], m_detail, node,
                       m_layout.places[std::size_t(node)]);
    }

    /// Those who stand free first: only who is in somebody's way has to move.
    bool placePeople()
    {
        std::vector<int> inTheWay;
        for (const int node : m_detail.byImportance) {
            if (!words(node).isShown) {
                place(node).shown = false;
                continue;
            }
            const std::vector<QRectF> needed = boxes(node);
            if (std::ranges::all_of(needed, [&](const QRectF &box) { return m_room.isFree(box, node); }))
                takePerson(node, needed);
            else
                inTheWay.push_back(node);
        }
        for (const int node : inTheWay) {
            if (isCancelled())
                return false;
            movePerson(node);
        }
        return true;
    }

    void movePerson(int node)
    {
        // Another side may do; then a place near by; then without the name.
        if (!words(node).text.isEmpty()) {
            const LabelSide first = place(node).side;
            for (const LabelSide side :
                 {LabelSide::Below, LabelSide::Right, LabelSide::Left, LabelSide::Above}) {
                place(node).side = side;
                const std::vector<QRectF> needed = boxes(node);
                if (std::ranges::all_of(needed,
                                        [&](const QRectF &box) { return m_room.isFree(box, node); })) {
                    takePerson(node, needed);
                    return;
                }
            }
            place(node).side = first;
        }
        for (;;) {
            const std::vector<QRectF> needed = boxes(node);
            const bool isNamed = needed.size() > 1;
            const double step = isNamed ? 0.5 * words(node).size.height() : 0.6 * extent(node);
            // Far away a name is of no use to its group.
            const int tries = isNamed ? triesOfName : triesOfMark;
            if (const auto shift = search(needed, node, step, tries)) {
                place(node).centre += *shift;
                takePerson(node, boxes(node));
                return;
            }
            if (!isNamed)
                break;
            words(node) = {};
        }
        // Somebody's name makes room for somebody.
        const QPointF wanted = place(node).centre;
        for (int i = 0; i < 8; ++i) {
            const std::optional<QPointF> freed = unnameNearest(wanted);
            if (!freed)
                break;
            place(node).centre = *freed;
            if (const auto shift = search(boxes(node), node, 0.2 * extent(node), 100)) {
                place(node).centre += *shift;
                takePerson(node, boxes(node));
                return;
            }
        }
        place(node).shown = false;
    }

    /// Where the name was that is nearest; nothing if there is none.
    std::optional<QPointF> unnameNearest(QPointF at)
    {
        if (m_named == 0)
            return std::nullopt;
        int nearest = -1;
        double least = 1e18;
        for (const int node : m_detail.byImportance) {
            const Place &other = place(node);
            const QPointF apart = other.centre - at;
            const double distance = QPointF::dotProduct(apart, apart);
            if (!other.label.isEmpty() && distance < least) {
                nearest = node;
                least = distance;
            }
        }
        if (nearest < 0)
            return std::nullopt;
        const QPointF freed = place(nearest).box.center();
        m_room.release(withAir(place(nearest).box), nearest);
        --m_named;
        words(nearest) = {};
        place(nearest).label.clear();
        place(nearest).second.clear();
        place(nearest).box = {};
        return freed;
    }

    void takePerson(int node, const std::vector<QRectF> &boxes)
    {
        for (const QRectF &box : boxes)
            m_room.take(box, node);
        Place &where = place(node);
        where.label = words(node).text;
        where.second = words(node).second;
        if (where.label.isEmpty())
            return;
        ++m_named;
        where.box = wordsBox(where.centre, extent(node), where.side, words(node).size);
    }

    void findLines()
    {
        for (const DiagramLink &link : linksDrawn(m_diagram, m_layout)) {
            if (place(link.from).shown && place(link.to).shown)
                m_lines.push_back({place(link.from).centre, place(link.to).centre});
        }
    }

    double linesUnder(const QRectF &box, int node)
    {
        double count = 0;
        if (!showsLines(m_diagram.picture))
            return 0;
        if (m_lines.size() <= linesWorthAvoiding) {
            for (const auto &[from, to] : m_lines)
                count += meets(box, from, to);
        } else {
            for (const int group : m_groupsOf[std::size_t(node)])
                count += meets(box, place(node).centre, place(group).centre);
        }
        return count;
    }

    /// Looks for the side with the fewest lines under the name, or for any room at all.
    void nameAfterAll(int node)
    {
        Place &where = place(node);
        if (!where.shown)
            return;
        const bool wasNamed = !where.label.isEmpty();
        const int hub = m_gatheredBy[std::size_t(node)];
        if (hub >= 0 && (wasNamed || m_inBlocks.contains(hub)))
            return; // those in rows stay in them
        if (wasNamed && !showsLines(m_diagram.picture))
            return; // it stands where it belongs, and no line runs under it
        if (wasNamed)
            m_room.release(withAir(where.box), node);
        else
            m_detail.namePerson(m_diagram, node);
        if (words(node).text.isEmpty())
            return;
        constexpr std::pair<LabelSide, double> sides[] = {{LabelSide::Below, 0},
                                                          {LabelSide::Right, 0.15},
                                                          {LabelSide::Left, 0.2},
                                                          {LabelSide::Above, 0.25}};
        double least = 1e9;
        for (const auto &[side, preference] : sides) {
            const QRectF box = wordsBox(where.centre, extent(node), side, words(node).size);
            if (!m_room.isFree(withAir(box), node))
                continue;
            const double cost = preference - 0.3 * (wasNamed && side == where.side) + linesUnder(box, node);
            if (cost < least) {
                least = cost;
                where.side = side;
                where.box = box;
                where.label = words(node).text;
                where.second = words(node).second;
            }
        }
        if (where.label.isEmpty())
            words(node) = {};
        else
            m_room.take(withAir(where.box), node);
    }

    /// A badge alone may have its name beside it after all, and a short name its rest.
    void nameGroupAfterAll(int node)
    {
        Place &where = place(node);
        const QString &name = m_diagram.nodes[std::size_t(node)].name;
        if (!where.shown || where.label == name)
            return;
        m_room.release(withAir(where.box), node);
        const Detail::Words before = words(node);
        for (const bool mustBeWhole : {true, false}) {
            for (const double width : widthsOfNames) {
                if (groupLabelSize(width, m_detail.groupSize).width() > m_layout.area.width())
                    continue;
                m_detail.nameGroup(m_diagram, node, width);
                const bool isWhole = words(node).text == name;
                if (isWhole != mustBeWhole || words(node).text.size() <= before.text.size())
                    continue;
                const auto shift = shiftForName(node, before.size);
                if (!shift)
                    continue;
                where.centre += *shift;
                where.box = groupBox(node);
                where.label = words(node).text;
                where.second = words(node).second;
                m_room.take(withAir(where.box), node);
                return;
            }
        }
        words(node) = before;
        m_room.take(withAir(where.box), node);
    }

    /// A label may grow to either side of where it is and move a little up or down; where few things stand,
    /// it may move somewhat farther.
    std::optional<QPointF> shiftForName(int node, QSizeF before)
    {
        const QSizeF size = words(node).size;
        const double wider = std::max(0., size.width() - before.width());
        const QRectF box = withAir(groupBox(node));
        for (const double down : {0., 0.5, -0.5, 1., -1.}) {
            for (const double right : {0., 0.25, -0.25, 0.5, -0.5}) {
                const QPointF shift(right * wider, down * groupLabelHeight(m_detail.groupSize));
                if (m_room.isFree(box.translated(shift), node))
                    return shift;
            }
        }
        // The label of an outline stays with it.
        if (m_detail.groups.size() > mostToMove || m_diagram.picture == PictureKind::Hulls)
            return std::nullopt;
        const bool areFew = m_detail.groups.size() <= fewGroups;
        return m_room.shiftToFree({box}, node, m_layout.area, (areFew ? 0.6 : 0.5) * m_detail.groupSize,
                                  areFew ? triesAround : triesNearby);
    }

    const Diagram &m_diagram;
    Detail &m_detail;
    const std::vector<QRectF> &m_partOf;
    Layout &m_layout;
    const bool m_mayMove;
    const std::atomic_bool *const m_cancelled;
    Room m_room;
    const std::vector<int> m_gatheredBy;
    std::set<int> m_inBlocks; // groups whose people all stand in blocks
    std::vector<std::vector<int>> m_groupsOf;
    std::vector<std::pair<QPointF, QPointF>> m_lines;
    int m_named = 0; // people, while all are being placed
    int m_triesLeft = triesInAll;
};

} // namespace

bool settleLabels(const Diagram &diagram, Detail &detail, const std::vector<QRectF> &partOf, Layout &layout,
                  const std::atomic_bool *cancelled, bool mayMove)
{
    return Labelling(diagram, detail, partOf, layout, mayMove, cancelled).run();
}

} // namespace copse
