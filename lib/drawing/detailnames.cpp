#include "drawing/detailnames.h"

#include "drawing/measures.h"
#include "drawing/room.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace copse {

namespace {

// The size on the page by these.
constexpr double sizesForAll[] = {24, 12};
constexpr double sizesToTry[] = {1.5, 2, 3, 4, 6, 8, 12, 16};

constexpr double airBySize = 0.12; // round a name
constexpr std::size_t mostToMove = 8;
constexpr int mostTries = 3'000'000;

bool lacksName(const DiagramNode &node, const Place &place)
{
    return place.shown && place.sharedWith < 0 && !node.name.isEmpty() && place.label != node.name;
}

/// Groups, then people, the first of each before.
std::vector<int> nodesByImportance(const Diagram &diagram)
{
    std::vector<int> ties(diagram.nodes.size(), 0);
    for (const DiagramLink &link : diagram.links) {
        ++ties[std::size_t(link.from)];
        ++ties[std::size_t(link.to)];
    }
    std::vector<int> order(diagram.nodes.size());
    std::ranges::generate(order, [next = 0]() mutable { return next++; });
    std::ranges::stable_sort(order, [&](int a, int b) {
        const DiagramNode &one = diagram.nodes[std::size_t(a)];
        const DiagramNode &other = diagram.nodes[std::size_t(b)];
        if (one.isMark() != other.isMark())
            return other.isMark();
        if (one.isMark())
            return ties[std::size_t(a)] > ties[std::size_t(b)];
        return one.depth != other.depth ? one.depth < other.depth : one.size > other.size;
    });
    return order;
}

/// Beside what is there already, on any side and at any corner.
std::array<QRectF, 8> boxesBeside(const QRectF &there, QSizeF size, double away)
{
    const double width = size.width();
    const double height = size.height();
    const double middleX = there.center().x() - width / 2;
    const double middleY = there.center().y() - height / 2;
    const double left = there.left() - away - width;
    const double right = there.right() + away;
    const double above = there.top() - away - height;
    const double below = there.bottom() + away;
    const auto at = [&](double x, double y) { return QRectF({x, y}, size); };
    return {at(middleX, below), at(right, middleY), at(left, middleY), at(middleX, above),
            at(right, below),   at(left, below),    at(right, above),  at(left, above)};
}

class DetailNames
{
public:
    DetailNames(const Diagram &diagram, const Layout &layout)
        : m_diagram(diagram)
        , m_layout(layout)
        , m_taken(layout.area, 4 * layout.markSize)
        , m_kept(layout.area, 2 * layout.markSize)
        , m_names(layout.places.size())
    {
        for (int node = 0; node < int(diagram.nodes.size()); ++node) {
            const Place &place = layout.places[std::size_t(node)];
            if (!place.shown)
                continue;
            if (diagram.nodes[std::size_t(node)].isMark())
                m_taken.take(markOf(node), everybody);
            if (!place.box.isNull())
                m_taken.take(place.box, everybody);
        }
        for (const Guide &guide : layout.guides) {
            if (!guide.words.isEmpty())
                m_taken.take(textBox({guide.words, guide.at, guide.size, false, guide.anchor, {}, {}}),
                             everybody);
        }
    }

    /// Everybody is sure of small letters before anybody has larger ones, so that those in front do not take
    /// the only room of those behind.
    std::vector<DetailName> all(const std::atomic_bool *cancelled)
    {
        const auto isStopped = [&] { return cancelled && *cancelled; };
        std::vector<int> lacking = nodesByImportance(m_diagram);
        std::erase_if(lacking, [&](int node) {
            return !lacksName(m_diagram.nodes[std::size_t(node)], m_layout.places[std::size_t(node)]) ||
                   (!isStopped() && stays(node));
        });
        const auto forAll = [&](auto &&step) {
            for (const int node : lacking) {
                if (m_tries > mostTries || isStopped())
                    break;
                step(node);
            }
        };
        for (const double by : sizesForAll)
            forAll([&](int node) { keep(node, by); });
        forAll([&](int node) { grow(node); });
        return std::move(m_names);
    }

private:
    static constexpr int everybody = -1; // nothing may lie on anything, not even on one's own mark

    DetailName &detail(int node) { return m_names[std::size_t(node)]; }

    QRectF markOf(int node) const
    {
        const double size = m_layout.markSize * m_diagram.nodes[std::size_t(node)].scale;
        return markBox(m_layout.places[std::size_t(node)].centre, markExtent(size, m_diagram.hasShapes()));
    }

    double sizeOnPage(int node) const
    {
        return m_diagram.nodes[std::size_t(node)].isMark() ? m_layout.nameSize : m_layout.groupSize;
    }

    static QRectF covered(const DetailName &name)
    {
        const double air = airBySize * name.size;
        return name.box.adjusted(-air, -air, air, air);
    }

    QSizeF sizeOfWords(int node, double size) const
    {
        const DiagramNode &named = m_diagram.nodes[std::size_t(node)];
        return {size * textWidth(named.name, 1, !named.isMark()), nameLineHeight(size)};
    }

    std::array<QRectF, 8> places(int node, double size) const
    {
        const QRectF &words = m_layout.places[std::size_t(node)].box;
        return boxesBeside(words.isNull() ? markOf(node) : words, sizeOfWords(node, size),
                           1.5 * airBySize * size);
    }

    /// After an edit most names stand where they may stand: those stay.
    bool stays(int node)
    {
        const DetailName &before = m_layout.places[std::size_t(node)].detail;
        if (before.size <= 0 || !m_taken.isFree(covered(before), node))
            return false;
        const auto boxes = places(node, before.size);
        constexpr double same = 1e-6; // points
        const bool isThere = std::ranges::any_of(boxes, [&](const QRectF &box) {
            const QPointF from = box.topLeft() - before.box.topLeft();
            const QPointF to = box.bottomRight() - before.box.bottomRight();
            return from.manhattanLength() < same && to.manhattanLength() < same;
        });
        if (!isThere)
            return false;
        detail(node) = before;
        m_taken.take(covered(before), everybody);
        return true;
    }

    /// The first name of that size for which `use` says true, or none.
    template<class Use>
    bool find(int node, double size, Use &&use)
    {
        const auto boxes = places(node, size);
        return std::ranges::any_of(boxes, [&](const QRectF &box) {
            ++m_tries;
            const DetailName name{size, box};
            return m_taken.isFree(covered(name), node) && use(name);
        });
    }

    void hold(int node, const DetailName &name)
    {
        if (detail(node).size > 0)
            m_kept.release(covered(detail(node)), node);
        m_kept.take(covered(name), node);
        detail(node) = name;
    }

    void keep(int node, double by)
    {
        find(node, sizeOnPage(node) / by, [&](const DetailName &name) {
            const bool free = m_kept.isFree(covered(name), node);
            if (free)
                hold(node, name);
            return free;
        });
    }

    void grow(int node)
    {
        for (const double by : sizesToTry) {
            const double size = sizeOnPage(node) / by;
            if (size <= detail(node).size)
                break;
            if (find(node, size, [&](const DetailName &name) { return makeWay(name, node); }))
                break;
        }
        if (detail(node).size <= 0)
            return;
        m_kept.release(covered(detail(node)), node);
        m_taken.take(covered(detail(node)), everybody);
    }

    /// The node has the name if those who are in the way find another place for theirs.
    bool makeWay(const DetailName &name, int node)
    {
        std::vector<int> others = m_kept.ownersIn(covered(name));
        std::erase(others, node);
        if (others.size() > mostToMove)
            return false;
        const DetailName before = detail(node);
        hold(node, name);
        std::vector<DetailName> earlier;
        bool done = true;
        for (const int other : others) {
            earlier.push_back(detail(other));
            const auto isFree = [&](const DetailName &found) {
                const bool free = m_kept.isFree(covered(found), other);
                if (free)
                    hold(other, found);
                return free;
            };
            done = find(other, detail(other).size, isFree);
            if (!done)
                break;
        }
        if (done)
            return true;
        for (std::size_t i = 0; i < earlier.size(); ++i)
            hold(others[i], earlier[i]);
        if (before.size > 0) {
            hold(node, before);
        } else {
            m_kept.release(covered(name), node);
            detail(node) = {};
        }
        return false;
    }

    const Diagram &m_diagram;
    const Layout &m_layout;
    Room m_taken; // for good
    Room m_kept;  // by those whose turn is still to come
    std::vector<DetailName> m_names;
    int m_tries = 0;
};

} // namespace

std::vector<DetailName> detailNames(const Diagram &diagram, const Layout &layout,
                                    const std::atomic_bool *cancelled)
{
    return DetailNames(diagram, layout).all(cancelled);
}

void addDetailNames(Picture &picture, const Diagram &diagram, const std::vector<DetailName> &names,
                    const Theme &theme)
{
    auto next = picture.items.begin();
    for (const bool areMarks : {true, false}) { // as they are painted
        for (std::size_t i = 0; i < names.size(); ++i) {
            const DiagramNode &node = diagram.nodes[i];
            const auto &[size, box] = names[i];
            if (size <= 0 || node.isMark() != areMarks)
                continue;
            const auto item = std::ranges::find(next, picture.items.end(), node.id, &PictureItem::id);
            if (item == picture.items.end())
                continue;
            const QPointF at(box.center().x(), box.center().y() + capHeight(size) / 2);
            PictureText name{node.name, at, size, !node.isMark(), TextAnchor::Centre, theme.ink, theme.paper};
            name.isDetail = true;
            item->parts.push_back(std::move(name));
            next = item;
        }
    }
}

} // namespace copse
