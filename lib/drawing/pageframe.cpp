#include "drawing/pageframe.h"

#include "drawing/textmeasure.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>

namespace copse {

namespace {

constexpr int mostLines = 2;
constexpr double widestBeside = 0.3; // of the page, for a legend beside the drawing
constexpr double gapBeside = 12;

/// Broken between its parts where it is too long for a line; what does not fit the last is shortened.
QStringList broken(const QString &text, double width, double size, int most)
{
    const QString dot = QStringLiteral(" · ");
    QStringList lines;
    QString line;
    for (const QString &part : text.split(dot, Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? part : line + dot + part;
        if (line.isEmpty() || lines.size() + 1 == most || textWidth(longer, size) <= width) {
            line = longer;
            continue;
        }
        lines << line;
        line = part;
    }
    if (!line.isEmpty())
        lines << elidedText(line, width, size);
    return lines;
}

/// Large words leave more room, and that in a better shape, if the legend stands beside the drawing.
bool mayStandBeside(const ViewSpec &view)
{
    return view.theme.isLarge && view.page.width() > 1.3 * view.page.height();
}

/// `room`: how wide the legend beside the drawing may be, 0: it stands below. If nothing is said, the better
/// way is chosen.
PageFrame framed(const Diagram &diagram, const ViewSpec &view, bool patterns, double lowestHead,
                 std::optional<double> room = {})
{
    PageFrame frame;
    frame.page =
        QRectF(QPointF(), QSizeF(std::max(view.page.width(), 20.), std::max(view.page.height(), 20.)));
    frame.margin = std::clamp(0.036 * std::min(frame.page.width(), frame.page.height() * 1.41), 4., 30.);
    frame.type = typeScale(view.theme.isLarge, frame.page.size());
    frame.isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    const QRectF inside = frame.page.adjusted(frame.margin, frame.margin, -frame.margin, -frame.margin);
    const double width = inside.width();

    // A page too small for words around a drawing is all drawing.
    const bool hasWords = inside.height() >= 120 && width >= 150;
    double top = inside.top();
    double bottom = inside.bottom();
    if (hasWords) {
        const TypeScale &type = frame.type;
        frame.title = elidedText(view.title, width, type.title, true);
        if (!frame.title.isEmpty()) {
            frame.titleBaseline = top + type.title * 0.8;
            top += type.title * 1.25;
        }
        const auto addLine = [&](const QString &words) {
            if (words.isEmpty())
                return;
            frame.lines.push_back({words, top + type.caption});
            top += type.caption * 1.45;
        };
        const auto fits = [&](int lines) { return top + 1.45 * type.caption * lines <= lowestHead; };
        const bool hasFilter = !diagram.filter.isEmpty() && fits(2);
        for (const QString &line :
             broken(diagram.caption, width, type.caption, fits(mostLines + hasFilter) ? mostLines : 1))
            addLine(line);
        if (hasFilter)
            addLine(elidedText(diagram.filter, width, type.caption));
        top += 6;
        frame.footerBaseline = bottom;
        bottom -= type.footer * 1.5;
        const QRectF below(inside.left(), inside.top(), width, bottom - inside.top());
        frame.legend = makeLegend(diagram, below, frame.isMirrored, patterns, view.theme, type);
        frame.area = {inside.left(), top, width, bottom - 6 - top};
        if (!frame.legend.box.isNull())
            frame.area.setBottom(frame.legend.box.top() - 6);
        if (room ? *room > 0 : mayStandBeside(view)) {
            const QRectF whole(inside.left(), top, width, bottom - 6 - top);
            LegendBlock beside = makeLegendBeside(diagram, whole, room ? *room : widestBeside * width,
                                                  frame.isMirrored, patterns, view.theme, type);
            const double taken = beside.box.width() + gapBeside;
            const QRectF area =
                whole.adjusted(frame.isMirrored ? taken : 0, 0, frame.isMirrored ? 0 : -taken, 0);
            const auto size = [](const QRectF &rect) { return rect.width() * rect.height(); };
            const bool isBetter = beside.leftOut < frame.legend.leftOut ||
                                  (beside.leftOut == frame.legend.leftOut && size(area) > size(frame.area));
            if (!beside.box.isNull() && (room || isBetter)) {
                frame.legend = std::move(beside);
                frame.area = area;
            }
        }
        frame.area.setHeight(std::max(1., frame.area.height()));
        return frame;
    }
    frame.area = {inside.left(), top, width, std::max(1., bottom - top)};
    return frame;
}

} // namespace

PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view, bool patterns, const QRectF &area)
{
    if (area.isNull())
        return framed(diagram, view, patterns, std::numeric_limits<double>::infinity());
    ViewSpec higher = view;
    PageFrame frame = framed(diagram, higher, patterns, area.top(), 0);
    const double room = std::max(0., frame.area.width() - area.width() - gapBeside);
    if (room > 0)
        frame = framed(diagram, higher, patterns, area.top(), room);
    // A legend has more room on a higher page, and may take it.
    for (int i = 0; i < 8 && frame.area.bottom() < area.bottom() - 0.01; ++i) {
        higher.page.rheight() += area.bottom() - frame.area.bottom();
        frame = framed(diagram, higher, patterns, area.top(), room);
    }
    frame.area = area;
    return frame;
}

} // namespace copse
