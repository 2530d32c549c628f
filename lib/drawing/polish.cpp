#include "drawing/polish.h"

#include "drawing/gathering.h"
#include "drawing/measures.h"
#include "drawing/settling.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace copse {

namespace {

// Past this every step would have too many lines to look at.
constexpr std::size_t mostLinks = 900;
constexpr int mostWork = 60'000'000; // lines looked at
constexpr double airOfWords = 0.8;

bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

class Polish
{
public:
    Polish(const Diagram &diagram, const Detail &detail, Room &room, Layout &layout,
           const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_detail(detail)
        , m_room(room)
        , m_layout(layout)
        , m_cancelled(cancelled)
        , m_gatheredBy(gatheredBy(diagram, layout))
        , m_links(linksDrawn(diagram, layout))
        , m_linksOf(diagram.nodes.size())
    {
        for (int link = 0; link < int(m_links.size()); ++link) {
            m_linksOf[std::size_t(m_links[std::size_t(link)].from)].push_back(link);
            m_linksOf[std::size_t(m_links[std::size_t(link)].to)].push_back(link);
        }
    }

    bool run()
    {
        for (int round = 0; round < 3; ++round) {
            bool moved = false;
            for (int node = 0; node < int(m_diagram.nodes.size()) && m_work < mostWork; ++node) {
                if (m_cancelled && *m_cancelled)
                    return false;
                // Those in rows stay in them.
                if (place(node).shown && m_gatheredBy[std::size_t(node)] < 0)
                    moved = improve(node) || moved;
            }
            if (!moved)
                break;
        }
        return true;
    }

private:
    Place &place(int node) { return m_layout.places[std::size_t(node)]; }
    bool isGroup(int node) const { return !m_diagram.nodes[std::size_t(node)].isMark(); }

    /// Words of others that the line would run under; the words of groups weigh more.
    double wordsOver(QPointF from, QPointF to, int a, int b)
    {
        double count = 0;
        const QRectF line = QRectF(from, to).normalized();
        for (int node = 0; node < int(m_diagram.nodes.size()); ++node) {
            if (node == a || node == b)
                continue;
            const Place &other = place(node);
            if (!other.shown || other.box.isEmpty() || !touch(other.box, line.adjusted(-0.1, -0.1, 0.1, 0.1)))
                continue;
            if (meets(other.box, from, to))
                count += isGroup(node) ? 1.5 : 1;
        }
        return count;
    }

    double cost(int node)
    {
        const Place &here = place(node);
        double sum = 0;
        // Lines of others under the words, and under the mark.
        const QRectF mark = markBox(here.centre, m_detail.extentOf(m_diagram.nodes[std::size_t(node)]));
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            const DiagramLink &link = m_links[i];
            const QPointF from = place(link.from).centre;
            const QPointF to = place(link.to).centre;
            const bool isOwn = link.from == node || link.to == node;
            if (isGroup(node)) {
                if (!isOwn)
                    sum += 1.5 * meets(here.box, from, to);
            } else {
                if (!here.label.isEmpty())
                    sum += meets(here.box, from, to);
                if (!isOwn)
                    sum += 0.7 * meets(mark, from, to);
            }
        }
        for (const int number : m_linksOf[std::size_t(node)]) {
            const DiagramLink &link = m_links[std::size_t(number)];
            const QPointF from = place(link.from).centre;
            const QPointF to = place(link.to).centre;
            sum += wordsOver(from, to, link.from, link.to);
            sum +=
                0.003 * std::hypot(from.x() - to.x(), from.y() - to.y()); // short lines, if all else is equal
        }
        m_work += int(m_links.size() + m_linksOf[std::size_t(node)].size() * m_diagram.nodes.size());
        return sum;
    }

    bool improve(int node)
    {
        Place &here = place(node);
        const Place before = here;
        Place best = here;
        double least = cost(node);
        if (least < 0.9)
            return false;
        const std::vector<QRectF> own = boxesOf(m_diagram.nodes[std::size_t(node)], m_detail, node, here);
        const double preferenceNow = preference(before);
        const auto look = [&](QPointF centre, LabelSide side) {
            here = before;
            here.centre = centre;
            here.side = side;
            follow(node);
            const std::vector<QRectF> boxes =
                boxesOf(m_diagram.nodes[std::size_t(node)], m_detail, node, here);
            if (!std::ranges::all_of(boxes, [&](const QRectF &box) { return m_room.isFree(box, node); }))
                return;
            const QPointF shift = centre - before.centre;
            const double found =
                cost(node) + 0.01 * std::hypot(shift.x(), shift.y()) + preference(here) - preferenceNow;
            if (found < least - 0.2) {
                least = found;
                best = here;
            }
        };
        constexpr LabelSide sides[] = {LabelSide::Below, LabelSide::Right, LabelSide::Left, LabelSide::Above};
        for (const double radius : {0., 6., 13., 22., 34.}) {
            const int directions = radius > 0 ? 12 : 1;
            for (int i = 0; i < directions; ++i) {
                const double angle = 2 * std::numbers::pi * i / directions;
                const QPointF centre =
                    before.centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
                if (before.label.isEmpty() || isGroup(node)) {
                    look(centre, before.side);
                    continue;
                }
                for (const LabelSide side : sides)
                    look(centre, side);
            }
        }
        here = best;
        if (best == before)
            return false;
        for (const QRectF &box : own)
            m_room.release(box, node);
        for (const QRectF &box : boxesOf(m_diagram.nodes[std::size_t(node)], m_detail, node, here))
            m_room.take(box, node);
        return true;
    }

    static double preference(const Place &place)
    {
        switch (place.side) {
        case LabelSide::Below:
            return 0;
        case LabelSide::Right:
            return 0.1;
        case LabelSide::Left:
        case LabelSide::Above:
            return 0.15;
        }
        return 0;
    }

    /// The box of the words follows the place.
    void follow(int node)
    {
        Place &here = place(node);
        const QSizeF size = m_detail.words[std::size_t(node)].size;
        if (isGroup(node))
            here.box.moveCenter(here.centre);
        else if (!here.label.isEmpty())
            here.box =
                wordsBox(here.centre, m_detail.extentOf(m_diagram.nodes[std::size_t(node)]), here.side, size);
    }

    const Diagram &m_diagram;
    const Detail &m_detail;
    Room &m_room;
    Layout &m_layout;
    const std::atomic_bool *const m_cancelled;
    const std::vector<int> m_gatheredBy;
    const std::vector<DiagramLink> m_links;
    std::vector<std::vector<int>> m_linksOf;
    int m_work = 0;
};

} // namespace

std::vector<QRectF> boxesOf(const DiagramNode &node, const Detail &detail, int number, const Place &place)
{
    const auto withAir = [](const QRectF &box, double air) { return box.adjusted(-air, -air, air, air); };
    const QSizeF words = detail.words[std::size_t(number)].size;
    if (!node.isMark()) {
        const QRectF box(place.centre - QPointF(words.width(), words.height()) / 2, words);
        return {withAir(box, airOfWords)};
    }
    const double extent = detail.extentOf(node);
    std::vector<QRectF> boxes{withAir(markBox(place.centre, extent), std::min(airOfWords, 0.04 * extent))};
    if (!words.isEmpty())
        boxes.push_back(withAir(wordsBox(place.centre, extent, place.side, words), airOfWords));
    return boxes;
}

bool polish(const Diagram &diagram, const Detail &detail, Room &room, Layout &layout,
            const std::atomic_bool *cancelled)
{
    return diagram.links.size() > mostLinks || Polish(diagram, detail, room, layout, cancelled).run();
}

} // namespace copse
