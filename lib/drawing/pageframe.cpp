#include "drawing/pageframe.h"

#include "drawing/textmeasure.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace copse {

namespace {

constexpr int mostLines = 2;

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

PageFrame framed(const Diagram &diagram, const ViewSpec &view, bool patterns, double lowestHead)
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
        frame.legend = makeLegend(diagram, {inside.left(), inside.top(), width, bottom - inside.top()},
                                  frame.isMirrored, patterns, view.theme, type);
        if (!frame.legend.box.isNull())
            bottom = frame.legend.box.top();
        bottom -= 6;
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
    PageFrame frame = framed(diagram, higher, patterns, area.top());
    // A legend has more room on a higher page, and may take it.
    for (int i = 0; i < 8 && frame.area.bottom() < area.bottom() - 0.01; ++i) {
        higher.page.rheight() += area.bottom() - frame.area.bottom();
        frame = framed(diagram, higher, patterns, area.top());
    }
    frame.area = area;
    return frame;
}

} // namespace copse
