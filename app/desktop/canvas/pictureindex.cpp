#include "desktop/canvas/pictureindex.h"

#include "drawing/itemid.h"
#include "drawing/paintpicture.h"
#include "drawing/textmeasure.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>
#include <tuple>

namespace copse {
namespace {

constexpr double kNowhere = std::numeric_limits<double>::infinity();
constexpr double kItemsInCell = 4; // about, were they spread evenly
constexpr int kMostCells = 128;    // each way

double distanceToRect(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

double distanceToLine(QPointF from, QPointF to, QPointF point)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(from + share * along, point).length();
}

/// Calls `use` with the ends of every straight piece of the outline.
template<class Use>
void forEachPiece(const QPainterPath &path, Use &&use)
{
    bool isStraight = true;
    for (int i = 0; i < path.elementCount() && isStraight; ++i)
        isStraight = !path.elementAt(i).isCurveTo();
    if (isStraight) {
        for (int i = 1; i < path.elementCount(); ++i) {
            if (path.elementAt(i).isLineTo())
                use(QPointF(path.elementAt(i - 1)), QPointF(path.elementAt(i)));
        }
        return;
    }
    const QList<QPolygonF> polygons = path.toSubpathPolygons();
    for (const QPolygonF &polygon : polygons) {
        for (qsizetype i = 1; i < polygon.size(); ++i)
            use(polygon[i - 1], polygon[i]);
    }
}

QRectF boxOf(const PicturePart &part)
{
    if (const auto *text = std::get_if<PictureText>(&part))
        return text->isDetail ? QRectF() : textBox(*text);
    return partBounds(part);
}

QRectF boxOf(const PictureItem &item)
{
    QRectF box;
    for (const PicturePart &part : item.parts)
        box |= boxOf(part);
    return box;
}

} // namespace

bool isOutline(const QString &id) { return id.startsWith(outlinePrefix); }

ItemKind itemKind(const QString &id)
{
    if (id.startsWith(QLatin1StringView("group-")))
        return ItemKind::Group;
    if (id.startsWith(QLatin1StringView("person-")) || id.startsWith(QLatin1StringView("organisation-")) ||
        id.startsWith(QLatin1StringView("discipline-")))
        return ItemKind::Person;
    if (id.startsWith(QLatin1StringView("lines-")))
        return ItemKind::Lines;
    return ItemKind::Other;
}

PictureIndex::PictureIndex(std::shared_ptr<const Picture> picture)
    : m_picture(std::move(picture))
{
    const std::vector<PictureItem> &items = m_picture->items;
    m_extent = QRectF({}, m_picture->size);
    const auto launch = isSmall(*m_picture) ? std::launch::deferred : std::launch::async;
    const auto naming = std::async(launch, [this] { makePlaces(); });
    m_entries.resize(items.size());
    const auto measure = [this, &items](size_t from, size_t to) {
        for (size_t place = from; place < to; ++place) {
            const PictureItem &item = items[place];
            m_entries[place] = {itemBounds(item, Details::With), boxOf(item), itemKind(item.id)};
        }
    };
    const size_t half = items.size() / 2;
    const auto measuring = std::async(launch, measure, half, items.size());
    measure(0, half);
    measuring.wait();
    for (const Entry &entry : m_entries)
        m_extent |= entry.bounds;
    const auto ordering = std::async(launch, [this] { makeReadingOrder(); });
    const int across = std::clamp(int(std::sqrt(double(items.size()) / kItemsInCell)), 1, kMostCells);
    m_columns = m_rows = across;
    m_cells.resize(size_t(m_columns) * size_t(m_rows));
    for (int place = 0; place < int(items.size()); ++place) {
        if (bounds(place).isNull())
            continue;
        if (kind(place) != ItemKind::Lines) {
            enter(place, bounds(place));
            continue;
        }
        for (const PicturePart &part : items[size_t(place)].parts) {
            if (const auto *shape = std::get_if<PictureShape>(&part); shape && !shape->fill.isValid())
                enterShape(place, *shape);
            else
                enter(place, bounds(place));
        }
    }
    ordering.wait();
    naming.wait();
}

std::vector<int> PictureIndex::itemsIn(const QRectF &points) const
{
    std::vector<bool> isKnown(m_entries.size());
    std::vector<int> found;
    const QRect cells = cellsOf(points);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            for (const int place : m_cells[size_t(y) * size_t(m_columns) + size_t(x)]) {
                if (isKnown[size_t(place)])
                    continue;
                isKnown[size_t(place)] = true;
                if (bounds(place).intersects(points))
                    found.push_back(place);
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

int PictureIndex::itemAt(QPointF point, double reach) const
{
    int best = -1;
    double bestDistance = kNowhere;
    const double around = std::max(reach, 0.01); // a rectangle without area meets nothing
    for (const int place : itemsIn(QRectF(point, point).adjusted(-around, -around, around, around))) {
        if (kind(place) == ItemKind::Other)
            continue;
        const double away = distance(place, point);
        if (away > reach || (best >= 0 && kind(best) < kind(place)))
            continue;
        if (best < 0 || kind(place) < kind(best) || away <= bestDistance) { // the later one lies on top
            best = place;
            bestDistance = away;
        }
    }
    return best;
}

std::vector<int> PictureIndex::outlinesAt(QPointF point) const
{
    constexpr double around = 0.01; // a rectangle without area meets nothing
    std::vector<int> found = itemsIn(QRectF(point, point).adjusted(-around, -around, around, around));
    std::erase_if(found, [&](int place) {
        const auto goesRound = [&](const PicturePart &part) {
            const auto *shape = std::get_if<PictureShape>(&part);
            return shape && shape->path.contains(point);
        };
        return !isOutline(item(place).id) || std::ranges::none_of(item(place).parts, goesRound);
    });
    std::ranges::reverse(found);
    return found;
}

int PictureIndex::towards(int from, QPointF way, QPointF middle) const
{
    constexpr double kAcross = 2; // what lies ahead comes before what lies beside
    const QPointF start = from < 0 ? middle : box(from).center();
    int best = -1;
    double least = kNowhere;
    for (const int place : m_readingOrder) {
        const QPointF there = box(place).center() - start;
        const double ahead = QPointF::dotProduct(there, way);
        const double beside = std::abs(there.x() * way.y() - there.y() * way.x());
        if (from >= 0 && (place == from || ahead <= 0 || beside > ahead))
            continue;
        const double length = from < 0 ? std::hypot(there.x(), there.y()) : ahead + kAcross * beside;
        if (length < least) {
            least = length;
            best = place;
        }
    }
    return best;
}

QRect PictureIndex::cellsOf(const QRectF &points) const
{
    const auto cellAt = [](double at, double from, double length, int cells) {
        return length > 0 ? int(std::clamp(std::floor((at - from) / length * cells), 0.0, cells - 1.0)) : 0;
    };
    return {QPoint(cellAt(points.left(), m_extent.left(), m_extent.width(), m_columns),
                   cellAt(points.top(), m_extent.top(), m_extent.height(), m_rows)),
            QPoint(cellAt(points.right(), m_extent.left(), m_extent.width(), m_columns),
                   cellAt(points.bottom(), m_extent.top(), m_extent.height(), m_rows))};
}

void PictureIndex::enter(int place, const QRectF &points)
{
    const QRect cells = cellsOf(points);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            std::vector<int> &entered = cell(x, y);
            if (entered.empty() || entered.back() != place)
                entered.push_back(place);
        }
    }
}

// Cell by cell along the line: its bounding box would put every long line into half of the cells.
void PictureIndex::enterLine(int place, QPointF from, QPointF to, double width)
{
    const double step = std::max({m_extent.width() / m_columns, m_extent.height() / m_rows, 1e-6});
    const int steps = std::max(1, int(std::ceil(QLineF(from, to).length() / step)));
    const double around = width / 2;
    for (int i = 0; i < steps; ++i) {
        const QPointF begin = from + (to - from) * (double(i) / steps);
        const QPointF end = from + (to - from) * (double(i + 1) / steps);
        enter(place, QRectF(begin, end).normalized().adjusted(-around, -around, around, around));
    }
}

void PictureIndex::enterShape(int place, const PictureShape &shape)
{
    forEachPiece(shape.path,
                 [&](QPointF from, QPointF to) { enterLine(place, from, to, shape.strokeWidth); });
}

// Marks and labels count as the boxes of their parts, lines as what is drawn.
double PictureIndex::distance(int place, QPointF point) const
{
    double nearest = kNowhere;
    for (const PicturePart &part : item(place).parts) {
        const auto *shape = std::get_if<PictureShape>(&part);
        if (kind(place) == ItemKind::Lines && shape) {
            forEachPiece(shape->path, [&](QPointF from, QPointF to) {
                nearest = std::min(nearest,
                                   std::max(0.0, distanceToLine(from, to, point) - shape->strokeWidth / 2));
            });
        } else if (const QRectF covered = boxOf(part); !covered.isNull()) {
            nearest = std::min(nearest, distanceToRect(covered, point));
        }
    }
    return nearest;
}

void PictureIndex::makePlaces()
{
    const std::vector<PictureItem> &items = m_picture->items;
    m_places.reserve(qsizetype(items.size()));
    for (int place = 0; place < int(items.size()); ++place) {
        if (const QString &id = items[size_t(place)].id; !id.isEmpty())
            m_places.insert(id, place);
    }
}

void PictureIndex::makeReadingOrder()
{
    constexpr double kLine = 18;                        // points: what stands within it reads as one line
    std::vector<std::tuple<double, double, int>> order; // line, place in it
    for (int place = 0; place < int(m_entries.size()); ++place) {
        if ((kind(place) != ItemKind::Group && kind(place) != ItemKind::Person) || bounds(place).isNull())
            continue;
        const QPointF centre = box(place).center();
        order.emplace_back(std::floor(centre.y() / kLine), centre.x(), place);
    }
    std::ranges::sort(order);
    m_readingOrder.reserve(order.size());
    for (const auto &[line, across, place] : order)
        m_readingOrder.push_back(place);
}

} // namespace copse
