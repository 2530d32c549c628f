#include "desktop/charts/mixmarks.h"

#include "desktop/charts/mixchart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QXYSeries>

#include <algorithm>

namespace copse {
namespace {

constexpr double kLimit = 0.25;      // of the rule: a mix from here on is a yes
constexpr int kMostNames = 40;       // more are no help
constexpr double kLongestName = 23;  // letters
constexpr double kFewestLetters = 8; // of a word that is cut
constexpr double kReach = 3;         // pixels beside a dot that still hit it

QRectF dotOf(QPointF place, const MixRow &row)
{
    const double half = dotWidth(row.members) / 2;
    return QRectF(place, place).adjusted(-half, -half, half, half);
}

void paintWithHalo(QPainter *painter, QRectF box, const QString &text, const QFont &font, const QColor &ink,
                   const QColor &paper)
{
    QPainterPath path;
    path.addText(box.left(), box.top() + QFontMetricsF(font).ascent(), font, text);
    painter->strokePath(path, QPen(paper, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setPen(ink);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
}

} // namespace

MixMarks::MixMarks(QChart *chart, QXYSeries *series)
    : QGraphicsObject(chart)
    , m_chart(chart)
    , m_series(series)
{
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
    connect(chart, &QChart::plotAreaChanged, this, [this] {
        prepareGeometryChange();
        update();
    });
}

void MixMarks::setRows(std::vector<MixRow> rows)
{
    m_rows = std::move(rows);
    update();
}

void MixMarks::setSelectedGroup(Id<Group> group)
{
    m_selected = group;
    update();
}

void MixMarks::setLook(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    m_font = font;
    update();
}

QPointF MixMarks::placeOf(double organisations, double disciplines) const
{
    return m_chart->mapToPosition({organisations * 100, disciplines * 100}, m_series);
}

QPointF MixMarks::placeOf(const MixRow &row) const
{
    return placeOf(*row.organisations->known, *row.disciplines->known);
}

std::vector<const MixRow *> MixMarks::rowsAt(QPointF place) const
{
    std::vector<std::pair<double, const MixRow *>> found;
    for (const MixRow &row : m_rows) {
        const double away = QLineF(placeOf(row), place).length();
        if (away <= dotWidth(row.members) / 2 + kReach)
            found.push_back({away, &row});
    }
    std::ranges::stable_sort(found, {}, &std::pair<double, const MixRow *>::first);
    std::vector<const MixRow *> rows;
    for (const auto &[away, row] : found)
        rows.push_back(row);
    return rows;
}

QRectF MixMarks::boundingRect() const { return m_chart->plotArea(); }

void MixMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setClipRect(m_chart->plotArea());
    painter->setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> words = paintQuarters(painter);
    QColor whisker = m_theme.ink;
    whisker.setAlpha(m_rows.size() > 60 ? 60 : 140); // many would black out the dots
    for (const MixRow &row : m_rows) {
        if (row.group != m_selected)
            paintWhiskers(painter, row, whisker, 1);
    }
    paintSelected(painter);
    paintNames(painter, words);
}

std::vector<QRectF> MixMarks::paintQuarters(QPainter *painter) const
{
    const QRectF area = m_chart->plotArea();
    const QPointF middle = placeOf(kLimit, kLimit);
    struct Quarter
    {
        QString words;
        QRectF area;
        Qt::Alignment corner;
        QString across; ///< the words at the other end of the same line
    };
    const Quarter quarters[]{
        {tr("Neither"),
         {QPointF(area.left(), middle.y()), QPointF(middle.x(), area.bottom())},
         Qt::AlignLeft | Qt::AlignBottom,
         tr("Inter-organisational")},
        {tr("Inter-organisational"), {middle, area.bottomRight()}, Qt::AlignRight | Qt::AlignBottom, {}},
        {tr("Multidisciplinary"), {area.topLeft(), middle}, Qt::AlignLeft | Qt::AlignTop},
        {tr("Both"),
         {QPointF(middle.x(), area.top()), QPointF(area.right(), middle.y())},
         Qt::AlignRight | Qt::AlignTop,
         {}},
    };
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(m_theme.muted);
    std::vector<QRectF> taken;
    for (const Quarter &quarter : quarters) {
        QRectF room = quarter.area.adjusted(6, 4, -6, -4);
        const auto fitsInto = [&](double width) { return metrics.horizontalAdvance(quarter.words) <= width; };
        // The quarters on the left are narrow; as far as the words across leave room, theirs go on.
        const double across = area.width() - 24 - metrics.horizontalAdvance(quarter.across);
        if (quarter.corner.testFlag(Qt::AlignLeft) && !fitsInto(room.width()) && across > room.width())
            room.setWidth(across);
        const bool fits = fitsInto(room.width());
        if (!fits && room.width() < kFewestLetters * metrics.averageCharWidth())
            continue; // so few letters say nothing
        const QString words =
            fits ? quarter.words : metrics.elidedText(quarter.words, Qt::ElideRight, room.width());
        QRectF place;
        painter->drawText(room, int(quarter.corner | Qt::AlignAbsolute), words, &place);
        taken.push_back(place);
    }
    return taken;
}

void MixMarks::paintWhiskers(QPainter *painter, const MixRow &row, const QColor &colour, double width) const
{
    constexpr double kEnd = 3;
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const MixRange &across = *row.organisations;
    const MixRange &up = *row.disciplines;
    if (across.high > across.low) {
        const QPointF from = placeOf(across.low, *up.known);
        const QPointF to = placeOf(across.high, *up.known);
        painter->drawLine(from, to);
        for (const QPointF end : {from, to})
            painter->drawLine(end - QPointF(0, kEnd), end + QPointF(0, kEnd));
    }
    if (up.high > up.low) {
        const QPointF from = placeOf(*across.known, up.low);
        const QPointF to = placeOf(*across.known, up.high);
        painter->drawLine(from, to);
        for (const QPointF end : {from, to})
            painter->drawLine(end - QPointF(kEnd, 0), end + QPointF(kEnd, 0));
    }
}

void MixMarks::paintSelected(QPainter *painter) const
{
    const auto row = std::ranges::find(m_rows, m_selected, &MixRow::group);
    if (row == m_rows.end())
        return;
    paintWhiskers(painter, *row, m_theme.accent, 2);
    const QRectF dot = dotOf(placeOf(*row), *row);
    painter->setPen(QPen(m_theme.paper, 2));
    painter->setBrush(m_theme.accent);
    painter->drawEllipse(dot);
    painter->setPen(QPen(m_theme.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(dot.adjusted(-3.5, -3.5, 3.5, 3.5));
}

// The selected group first, then the larger ones; a name that would lie on another, on a word or on a dot is
// left to the tooltip.
void MixMarks::paintNames(QPainter *painter, std::vector<QRectF> taken) const
{
    const QRectF area = m_chart->plotArea();
    for (const MixRow &row : m_rows)
        taken.push_back(dotOf(placeOf(row), row));
    std::vector<const MixRow *> order;
    for (const MixRow &row : m_rows)
        order.push_back(&row);
    std::ranges::stable_partition(order, [this](const MixRow *row) { return row->group == m_selected; });
    int names = 0;
    for (const MixRow *row : order) {
        const bool isSelected = row->group == m_selected;
        QFont font = m_font;
        font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const QString name = metrics.elidedText(row->name.simplified(), Qt::ElideRight,
                                                kLongestName * metrics.averageCharWidth());
        const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
        const double beside = isSelected ? 8 : 4;
        const QRectF dot = dotOf(placeOf(*row), *row).adjusted(-beside, 2 - beside, beside, beside - 2);
        const QPointF places[]{{dot.right(), dot.center().y() - size.height() / 2},
                               {dot.left() - size.width(), dot.center().y() - size.height() / 2},
                               {dot.center().x() - size.width() / 2, dot.top() - size.height()},
                               {dot.center().x() - size.width() / 2, dot.bottom()}};
        for (const QPointF &place : places) {
            QRectF box(place, size);
            const bool isFree = area.contains(box) && std::ranges::none_of(taken, [&](const QRectF &other) {
                                    return other.intersects(box);
                                });
            if (!isFree && !(isSelected && &place == std::end(places) - 1)) // that one has a name in any case
                continue;
            box.moveLeft(
                std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
            paintWithHalo(painter, box, name, font, isSelected ? m_theme.accent : m_theme.ink, m_theme.paper);
            taken.push_back(box);
            ++names;
            break;
        }
        if (names == kMostNames)
            break;
    }
}

} // namespace copse
