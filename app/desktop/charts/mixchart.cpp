#include "desktop/charts/mixchart.h"

#include "desktop/charts/mixmarks.h"

#include <QChart>
#include <QHelpEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QTextDocument>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <limits>

namespace copse {
namespace {

constexpr double kBeside = 4; // percent of room beside 0 and 100, so that no dot is cut
constexpr double kFar = 100;  // further away than room is ever made

// A series for each width: Qt Charts misplaces dots of a series that have widths of their own.
struct Size
{
    int members; ///< from here on
    double width;
};
constexpr std::array<Size, 4> kSizes{{{100, 25}, {30, 18}, {10, 12}, {std::numeric_limits<int>::min(), 8}}};

QValueAxis *makeAxis()
{
    auto *axis = new QValueAxis;
    axis->setRange(-kBeside, 100 + kBeside);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(25);
    axis->setLabelFormat(QStringLiteral("%.0f %"));
    return axis;
}

} // namespace

double dotWidth(int members)
{
    return std::ranges::find_if(kSizes, [&](const Size &size) { return members >= size.members; })->width;
}

MixChart::MixChart(QWidget *parent)
    : QChartView(parent)
    , m_limits{new QLineSeries, new QLineSeries}
    , m_across(makeAxis())
    , m_up(makeAxis())
{
    QChart *chart = this->chart();
    chart->legend()->hide();
    chart->setMargins({4, 4, 4, 4});
    chart->setBackgroundRoundness(0);
    chart->setLocalizeNumbers(true);
    chart->setLayoutDirection(Qt::LeftToRight); // more is to the right in every language
    chart->addAxis(m_across, Qt::AlignBottom);
    chart->addAxis(m_up, Qt::AlignLeft);
    m_limits[0]->append(25, -kFar);
    m_limits[0]->append(25, 100 + kFar);
    m_limits[1]->append(-kFar, 25);
    m_limits[1]->append(100 + kFar, 25);
    const auto add = [&](QXYSeries *series) {
        chart->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    };
    add(m_limits[0]);
    add(m_limits[1]);
    for (size_t i = 0; i < m_dots.size(); ++i) {
        m_dots[i] = new QScatterSeries;
        m_dots[i]->setMarkerSize(kSizes[i].width);
        add(m_dots[i]);
    }
    m_marks = new MixMarks(chart, m_dots.front());
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the table is the way for keys
    setAccessibleName(tr("Mix map"));
    setAccessibleDescription(
        tr("Every group as a dot, further right the more organisations mix, further up the more "
           "disciplines mix. The table says the same."));
    // Later, not in the middle of the chart's own layout, which would end with what it had before.
    connect(chart, &QChart::plotAreaChanged, this, &MixChart::makeRoom, Qt::QueuedConnection);
}

// Nobody waits for a chart that is not looked at: each of these makes its axes again.
void MixChart::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    dress();
    QMetaObject::invokeMethod(this, &MixChart::makeRoom, Qt::QueuedConnection);
}

// The words of the quarters stand above and under the dots.
void MixChart::makeRoom()
{
    if (!isVisible())
        return;
    const QRectF plot = chart()->plotArea();
    const double words = 1.5 * fontMetrics().height();
    const double room = std::min(kFar, 100 * words / std::max(1.0, plot.height() - 2 * words));
    m_up->setRange(-room, 100 + room);
    m_up->setTickInterval(room < 25 ? 25 : 50); // there is no more than 100 %
    const bool isNarrow = plot.width() < 5 * fontMetrics().horizontalAdvance(QStringLiteral("100 %0"));
    m_across->setTickInterval(isNarrow ? 50 : 25);
}

void MixChart::setRows(std::vector<MixRow> rows)
{
    std::ranges::stable_sort(rows, std::greater(), &MixRow::members);
    std::array<QList<QPointF>, kSizes.size()> points;
    for (const MixRow &row : rows) {
        const auto size = std::ranges::find(kSizes, dotWidth(row.members), &Size::width) - kSizes.begin();
        points[size_t(size)].append({*row.organisations->known * 100, *row.disciplines->known * 100});
    }
    for (size_t i = 0; i < m_dots.size(); ++i)
        m_dots[i]->replace(points[i]);
    m_marks->setRows(std::move(rows));
}

void MixChart::setSelectedGroup(Id<Group> group) { m_marks->setSelectedGroup(group); }

QPoint MixChart::placeOf(Id<Group> group) const
{
    for (const MixRow &row : m_marks->rows()) {
        if (row.group == group)
            return mapFromScene(m_marks->mapToScene(m_marks->placeOf(row)));
    }
    return {};
}

// Colours and letters of the interface.
void MixChart::dress()
{
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const Theme theme = isDark ? darkTheme() : lightTheme();
    QChart *chart = this->chart();
    chart->setBackgroundBrush(theme.paper);
    setBackgroundBrush(theme.paper);
    const auto dressAxis = [&](QValueAxis *axis, const QString &title) {
        axis->setTitleText(title);
        axis->setTitleFont(font());
        axis->setTitleBrush(theme.ink);
        axis->setLabelsFont(font());
        axis->setLabelsColor(theme.muted);
        axis->setGridLinePen(QPen(theme.line, 1));
        axis->setLinePen(QPen(theme.line, 1));
    };
    dressAxis(m_across, tr("Organisation mix"));
    dressAxis(m_up, tr("Discipline mix"));
    for (QLineSeries *limit : m_limits)
        limit->setPen(QPen(theme.muted, 1.5, Qt::DashLine));
    QColor fill = theme.ink;
    fill.setAlpha(170);
    for (QScatterSeries *dots : m_dots) {
        dots->setColor(fill);
        dots->setBorderColor(theme.paper);
    }
    m_marks->setLook(theme, font());
    setMinimumSize(280, std::max(220, 12 * fontMetrics().height())); // room for its words
}

std::vector<const MixRow *> MixChart::rowsAt(QPoint place) const
{
    return m_marks->rowsAt(m_marks->mapFromScene(mapToScene(place)));
}

bool MixChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    constexpr size_t kMost = 12;
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<const MixRow *> rows = rowsAt(help->pos());
    QStringList lines;
    for (const MixRow *row : rows) {
        if (size_t(lines.size()) == kMost) {
            lines += tr("and %n more", "groups", int(rows.size() - kMost));
            break;
        }
        lines += tr("%1, %n member(s): organisations %2, disciplines %3",
                    "of a group; its name, its two mixes", row->members)
                     .arg(row->name, mixWords(row->organisations), mixWords(row->disciplines));
    }
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal), this);
    return true;
}

void MixChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (isVisible() && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        dress();
}

// Dots are picked here: those of Qt Charts take only the one on top.
void MixChart::mousePressEvent(QMouseEvent *event) { event->accept(); }

void MixChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::vector<const MixRow *> rows = rowsAt(event->position().toPoint());
    if (rows.empty()) {
        emit groupPicked({});
        return;
    }
    // Another click goes on to the next of those that lie over each other.
    const auto selected = std::ranges::find(rows, m_marks->selectedGroup(), &MixRow::group);
    const bool isLast = selected == rows.end() || selected + 1 == rows.end();
    emit groupPicked((isLast ? rows.front() : *(selected + 1))->group);
}

void MixChart::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOverDot = !rowsAt(event->position().toPoint()).empty();
    viewport()->setCursor(isOverDot ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace copse
