#include "drawing/pageframe.h"

#include "drawing/textmeasure.h"

#include <QLocale>

#include <algorithm>

namespace copse {

PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view, bool patterns)
{
    PageFrame frame;
    frame.page =
        QRectF(QPointF(), QSizeF(std::max(view.page.width(), 20.), std::max(view.page.height(), 20.)));
    frame.margin = std::clamp(0.036 * std::min(frame.page.width(), frame.page.height() * 1.41), 4., 30.);
    frame.isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    const QRectF inside = frame.page.adjusted(frame.margin, frame.margin, -frame.margin, -frame.margin);
    const double width = inside.width();

    // A page too small for words around a drawing is all drawing.
    const bool hasWords = inside.height() >= 120 && width >= 150;
    double top = inside.top();
    double bottom = inside.bottom();
    if (hasWords) {
        frame.title = elidedText(view.title, width, titleSize, true);
        if (!frame.title.isEmpty()) {
            frame.titleBaseline = top + titleSize * 0.8;
            top += titleSize * 1.25;
        }
        frame.caption = elidedText(diagram.caption, width, captionSize);
        frame.captionBaseline = top + captionSize;
        top += captionSize * 1.45;
        frame.filter = elidedText(diagram.filter, width, captionSize);
        if (!frame.filter.isEmpty()) {
            frame.filterBaseline = top + captionSize;
            top += captionSize * 1.45;
        }
        top += 6;
        frame.footerBaseline = bottom;
        bottom -= footerSize * 1.5;
        frame.legend = makeLegend(diagram, {inside.left(), inside.top(), width, bottom - inside.top()},
                                  frame.isMirrored, patterns, view.theme);
        if (!frame.legend.box.isNull())
            bottom = frame.legend.box.top();
        bottom -= 6;
    }
    frame.area = {inside.left(), top, width, std::max(1., bottom - top)};
    return frame;
}

} // namespace copse
