#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace copse {

class Viewport;

/// That something came since another date, or stood there until then.
struct ChangeSign
{
    enum class Kind { Joined, Left };
    Kind kind = Kind::Joined;
    QPointF centre;  ///< of its mark, in points of the picture
    double size = 0; ///< of its mark, in points
    /// Of what left, which the picture does not show any more: its words where they stood, in points, and
    /// how high their letters are. Empty where there was no room for any.
    QString name;
    QRectF nameBox;
    double letters = 0;

    bool operator==(const ChangeSign &) const = default;
};

/// Paints the signs over a picture, told apart by shape: a plus in a ring beside what joined, a dashed ring
/// with a minus where something was that left, with its name where that stood.
void paintChangeSigns(QPainter &painter, const std::vector<ChangeSign> &signs, const Viewport &viewport,
                      const QColor &ink, const QColor &paper);

} // namespace copse
