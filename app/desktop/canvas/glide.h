#pragma once

#include "desktop/canvas/pictureindex.h"
#include "desktop/canvas/viewport.h"

#include <QImage>

class QPainter;

namespace copse {

/// From one picture to the next: what was seen becomes what will be seen, and the marks of those in both go
/// from their old places to their new ones. Marks and labels only, and only while there are not too many of
/// them to be moved in time. For one view: somebody who moves about ends it. GUI thread.
class Glide
{
public:
    static constexpr int kMostMovers = 600;
    static constexpr int kMostNamed = 40; ///< so many groups take their names along

    /// `before`: what is seen, of `seen` (in points), at the beginning. `front`: by place in the new
    /// picture, who stands out; the others are faded; null: nobody is.
    Glide(QImage before, const PictureIndex &from, const PictureIndex &to, const QRectF &seen,
          const std::vector<bool> *front);

    /// What is seen at the end, which takes a while to make.
    void setAfter(const QImage &after) { m_after = after; }
    bool isReady() const { return !m_after.isNull(); }

    /// `progress`: 0 to 1; stays at the beginning until it is ready. The painter's unit is a pixel of the
    /// widget.
    void paint(QPainter &painter, const Viewport &viewport, double progress) const;

    int movers() const { return int(m_movers.size()); }

private:
    struct Mover
    {
        PictureItem item;
        QPointF way; // from its new place back to its old one
        bool isFaded;
    };

    QImage m_before;
    QImage m_after;
    std::vector<Mover> m_movers;
};

} // namespace copse
