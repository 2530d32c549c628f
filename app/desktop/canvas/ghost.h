#pragma once

#include "desktop/canvas/pictureindex.h"

#include <QColor>

class QPainter;

namespace copse {

/// An item on its way to another place: painted over the picture, with its lines as straight ones, until the
/// picture follows. Lengths in points of the picture.
class Ghost
{
public:
    /// Whether there is such an item, and it is one that can be moved.
    static bool isMovable(const PictureIndex &index, int place);
    Ghost(std::shared_ptr<const PictureIndex> index, int place);

    const QString &itemId() const { return m_index->item(m_place).id; }
    QPointF home() const; ///< its centre in the picture
    QPointF centre() const { return m_centre; }
    /// As near to there as the page goes.
    void moveTo(QPointF centre);

    /// One unit of the painter is a point. `leastDetail` as in PaintOptions.
    void paint(QPainter &painter, const QColor &paper, double leastDetail) const;

    /// Where the lines of the item lead; of very many, some.
    const std::vector<QPointF> &farEnds() const { return m_farEnds; }

private:
    std::shared_ptr<const PictureIndex> m_index;
    int m_place;
    QPointF m_centre;
    std::vector<QPointF> m_farEnds;
};

/// What is seen on that paper.
QColor inkFor(const QColor &paper);

} // namespace copse
