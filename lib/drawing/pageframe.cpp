#include "drawing/pageframe.h"

#include "base/speaking.h"
#include "drawing/statements.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <limits>

namespace copse {

namespace {

constexpr int usualLines = 3;       // of a caption
constexpr int usualLinesBeside = 4; // of one that has a legend beside it
constexpr int mostLines = 7;        // of one that would else be cut
constexpr int mostLinesOfFilter = 2;
constexpr double highestHead = 0.32; // of the page, where it has more than the usual lines
constexpr double widestBeside = 0.3; // of the page, for a legend beside the drawing
constexpr double gapBeside = 12;
constexpr double worthShape = 0.85; // a drawing in a better shape may be so much smaller

double marginOf(QSizeF page)
{
    return std::clamp(0.036 * std::min(page.width(), page.height() * 1.41), 4., 30.);
}

/// Where the legend stands, and how wide it may be.
struct LegendPlace
{
    bool isBeside = false;
    double widest = 0;
};

PageFrame framed(const Diagram &diagram, const ViewSpec &view, const LaidOut &layout, double lowestHead,
                 const LegendPlace &legend, double higher = 0)
{
    PageFrame frame;
    frame.page =
        QRectF(QPointF(), QSizeF(std::max(view.page.width(), 20.), std::max(view.page.height(), 20.)));
    frame.type = typeScale(view.theme, frame.page.size()); // whatever it takes to say all
    frame.page.setHeight(frame.page.height() + higher);
    frame.margin = marginOf(frame.page.size());
    frame.isMirrored = spokenLocale().textDirection() == Qt::RightToLeft;
    const QRectF inside = frame.page.adjusted(frame.margin, frame.margin, -frame.margin, -frame.margin);
    frame.area = inside;

    // A page too small for words around a drawing is all drawing.
    if (inside.height() < 120 || inside.width() < 150)
        return frame;
    const TypeScale &type = frame.type;
    frame.footerBaseline = inside.bottom();
    frame.area.setBottom(inside.bottom() - type.footer * (1.5 + footerLine * (layout.footerLines - 1)) - 6);
    if (legend.isBeside) {
        frame.legend = makeLegendBeside(diagram, frame.area, legend.widest, frame.isMirrored, layout.marks,
                                        view.theme, type);
        const double taken = frame.legend.box.isNull() ? 0 : frame.legend.box.width() + gapBeside;
        frame.area.adjust(frame.isMirrored ? taken : 0, 0, frame.isMirrored ? 0 : -taken, 0);
    } else {
        frame.legend = makeLegend(diagram, frame.area.adjusted(0, 0, 0, 6), frame.isMirrored, layout.marks,
                                  view.theme, type);
        if (!frame.legend.box.isNull())
            frame.area.setBottom(frame.legend.box.top() - 6);
    }
    const double width = frame.area.width();
    double top = inside.top();
    frame.title = elidedText(view.title, width, type.title, true);
    if (!frame.title.isEmpty()) {
        frame.titleBaseline = top + type.title * 0.8;
        top += type.title * 1.25;
    }
    const auto addLine = [&](const QString &words) {
        if (words.isEmpty())
            return;
        frame.lines.push_back({inDirectionOfLanguage(words), top + type.caption});
        top += type.caption * 1.45;
    };
    const auto fits = [&](int lines) { return top + 1.45 * type.caption * lines <= lowestHead; };
    const bool hasFilter = !diagram.filter.isEmpty() && fits(2);
    int lines = legend.isBeside ? usualLinesBeside : usualLines;
    while (lines > 1 && !fits(lines + hasFilter))
        --lines;
    const auto mayHave = [&](int more) {
        return fits(more) && top + 1.45 * type.caption * more <= inside.top() + highestHead * inside.height();
    };
    const auto captionIn = [&](int most) {
        return brokenStatements(diagram.caption, diagram.hidden, width, type.caption, most);
    };
    StatementLines caption = captionIn(lines);
    while (!caption.isWhole && lines < mostLines && mayHave(lines + 1 + hasFilter))
        caption = captionIn(++lines);
    for (const QString &line : caption.lines)
        addLine(line);
    if (hasFilter) {
        const int most = mayHave(mostLinesOfFilter) ? mostLinesOfFilter : 1;
        for (const QString &line : brokenText(diagram.filter, width, type.caption, most).lines)
            addLine(line);
    }
    frame.area.setTop(top + 6);
    frame.area.setHeight(std::max(1., frame.area.height()));
    return frame;
}

/// The frame that explains most, and of those the one that leaves the most room.
PageFrame bestFrame(const Diagram &diagram, const ViewSpec &view)
{
    constexpr double anyHead = std::numeric_limits<double>::infinity();
    const LaidOut nothing{.footerLines = diagram.footerLines};
    PageFrame below = framed(diagram, view, nothing, anyHead, {});
    // Large words leave more room, and that in a better shape, if the legend stands beside the drawing.
    // Columns side by side need the width themselves.
    const bool isWide = diagram.picture == PictureKind::Layers || diagram.picture == PictureKind::Brings;
    if (!view.theme.isLarge || below.legend.box.isNull() || isWide ||
        below.page.width() < 1.3 * below.page.height())
        return below;
    PageFrame beside = framed(diagram, view, nothing, anyHead, {true, widestBeside * below.area.width()});
    if (beside.legend.box.isNull() || beside.legend.leftOut > below.legend.leftOut)
        return below;
    const auto size = [](const QRectF &rect) { return rect.width() * rect.height(); };
    return beside.legend.leftOut < below.legend.leftOut || size(beside.area) > worthShape * size(below.area)
               ? beside
               : below;
}

} // namespace

PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view) { return bestFrame(diagram, view); }

PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view, const LaidOut &layout)
{
    // The legend stays on its side of the drawing.
    LegendPlace legend;
    const double margin = marginOf(view.page);
    legend.widest = view.page.width() - 2 * margin - layout.area.width() - gapBeside;
    legend.isBeside = legend.widest > 0;
    double higher = 0;
    const double bottom = layout.area.bottom();
    PageFrame frame = framed(diagram, view, layout, layout.area.top(), legend);
    // A legend has more room on a higher page, and may take it.
    for (int i = 0; i < 8 && frame.area.bottom() < bottom - 0.01; ++i) {
        higher += bottom - frame.area.bottom();
        frame = framed(diagram, view, layout, layout.area.top(), legend, higher);
    }
    frame.area = layout.area;
    return frame;
}

} // namespace copse
