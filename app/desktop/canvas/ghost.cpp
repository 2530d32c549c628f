#include "desktop/canvas/ghost.h"

#include "drawing/paintpicture.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace copse {
namespace {

constexpr double kSamePlace = 0.05;     // points
constexpr std::size_t kMostLines = 80;  // each a tenth of a millisecond at worst
constexpr std::size_t kMostSmooth = 16; // or several times that
constexpr int kLeftOfHome = 255 / 4;
constexpr double kSeenThrough = 0.85;

/// Calls `use` with both ends of each line of an outline.
template<class Use>
void forEachLine(const QPainterPath &path, Use &&use)
{
    QPointF begin;
    for (int i = 0; i < path.elementCount(); ++i) {
        if (path.elementAt(i).isMoveTo())
            begin = path.elementAt(i);
        else if (i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo())
            use(begin, QPointF(path.elementAt(i)));
    }
}

std::vector<QPointF> farEndsOf(const PictureIndex &index, QPointF centre)
{
    std::vector<QPointF> ends;
    const auto isHere = [&](QPointF end) { return QLineF(end, centre).length() < kSamePlace; };
    const QRectF here = QRectF(centre, centre).adjusted(-kSamePlace, -kSamePlace, kSamePlace, kSamePlace);
    for (const int place : index.itemsIn(here)) {
        if (index.kind(place) != ItemKind::Lines)
            continue;
        for (const PicturePart &part : index.item(place).parts) {
            const auto *shape = std::get_if<PictureShape>(&part);
            if (!shape)
                continue;
            forEachLine(shape->path, [&](QPointF from, QPointF to) {
                if (isHere(from) != isHere(to))
                    ends.push_back(isHere(from) ? to : from);
            });
        }
    }
    return ends;
}

/// Not seen through: that would be painted pixel by pixel.
QColor between(const QColor &one, const QColor &other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
                  (one.blue() + other.blue()) / 2);
}

/// So many at most, from all over.
void thin(std::vector<QPointF> &points, std::size_t most)
{
    if (points.size() <= most)
        return;
    for (std::size_t i = 0; i < most; ++i)
        points[i] = points[i * points.size() / most];
    points.resize(most);
}

} // namespace

QColor inkFor(const QColor &paper)
{
    return paper.lightness() > 127 ? QColor(31, 41, 51) : QColor(236, 240, 244);
}

bool Ghost::isMovable(const PictureIndex &index, int place)
{
    return place >= 0 && index.item(place).centre &&
           (index.kind(place) == ItemKind::Group || index.kind(place) == ItemKind::Person);
}

Ghost::Ghost(std::shared_ptr<const PictureIndex> index, int place)
    : m_index(std::move(index))
    , m_place(place)
    , m_centre(home())
    , m_farEnds(farEndsOf(*m_index, home()))
{
    thin(m_farEnds, kMostLines);
}

QPointF Ghost::home() const { return *m_index->item(m_place).centre; }

void Ghost::moveTo(QPointF centre)
{
    const QSizeF page = m_index->picture().size;
    m_centre = {std::clamp(centre.x(), 0.0, std::max(0.0, page.width())),
                std::clamp(centre.y(), 0.0, std::max(0.0, page.height()))};
}

void Ghost::paint(QPainter &painter, const QColor &paper, double leastDetail) const
{
    painter.save();
    QColor veil = paper;
    veil.setAlpha(255 - kLeftOfHome);
    painter.fillRect(m_index->box(m_place), veil);
    painter.setRenderHint(QPainter::Antialiasing, m_farEnds.size() <= kMostSmooth);
    painter.setPen(QPen(between(inkFor(paper), paper), 0)); // a pixel wide, whatever the scale
    for (const QPointF &end : m_farEnds)
        painter.drawLine(m_centre, end);
    painter.translate(m_centre - home());
    painter.setOpacity(kSeenThrough);
    paintItem(painter, m_index->item(m_place),
              {.exposed = {}, .background = false, .leastDetail = leastDetail});
    painter.restore();
}

} // namespace copse
