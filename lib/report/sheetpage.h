#pragma once

#include "drawing/picture.h"

namespace copse {

/// One page of paper while it is being written on: lines and words where somebody reads from left to right,
/// turned over as a whole where they read from right to left. Lengths in points. Any thread.
class SheetPage
{
public:
    enum class At { Begin, Centre };

    SheetPage(QSizeF size, const QString &title);

    void addLine(QPointF from, QPointF to, bool isToBeCut = false);
    void addBox(const QRectF &box, bool isToBeCut = false);
    /// On the baseline; the text is there already as long as it may be.
    void addText(const QString &text, QPointF baseline, double size, bool isSemibold = false,
                 At at = At::Begin, bool isMuted = false);
    /// Upwards, beginning at the point.
    void addUpright(const QString &text, QPointF begin, double size);

    Picture take() &&;

private:
    QPointF placed(QPointF point) const;

    bool m_isMirrored;
    Picture m_picture;
    PictureItem m_item;
};

} // namespace copse
