#pragma once

#include "drawing/seenpart.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>

namespace copse {

/// Which part of a picture is seen in a widget, and how large. Places in the picture are in points, places in
/// the widget in its pixels; the scale is pixels a point.
class Viewport
{
public:
    /// `drawing`: where its things stand, empty: anywhere. If the size is another one, the part that was
    /// asked for is shown, or the whole picture, but where somebody has zoomed and `areThingsThere`, where
    /// they were in the picture before. Whether what is seen may be something else.
    bool setPictureSize(QSizeF points, const QRectF &drawing = {}, bool areThingsThere = false);
    /// Keeps the middle, or the part that was asked for.
    void setSize(QSizeF pixels);

    /// All of that part, and again whenever a size changes, until somebody zooms or pans.
    void show(const SeenPart &part);
    /// What to zoom by, and about which pixel, to see it as after show().
    std::pair<double, QPointF> wayTo(const SeenPart &part) const;
    bool isShown(const SeenPart &part) const { return m_asked == part; }
    SeenPart seen() const;
    /// What is under `pixel` stays there. The scale keeps within limits.
    void zoomAbout(QPointF pixel, double factor);
    /// Moves the picture; its edge stays at the middle of the widget at most.
    void panBy(QPointF pixels);
    /// Moves as little as makes the rectangle (points) seen with that many pixels round it; says whether it
    /// moved.
    bool bringIntoView(const QRectF &points, double margin);

    double scale() const { return m_scale; }
    QPointF toPicture(QPointF pixel) const;
    QPointF toWidget(QPointF point) const;
    QRectF toWidget(const QRectF &points) const;
    QSizeF pictureSize() const { return m_picture; }

    static constexpr double kLargestScale = 48;

private:
    double fittingScale() const;
    double scaleThatHolds(QSizeF points) const;
    double smallestScale() const;
    double scaleOf(const SeenPart &part) const;
    QPointF middleOf(const SeenPart &part) const;
    void keepInPicture();

    QSizeF m_picture;
    QRectF m_drawing;
    QSizeF m_size;
    QPointF m_middle; // of what is seen, in points
    double m_scale = 1;
    std::optional<SeenPart> m_asked = SeenPart(); ///< none: somebody zooms or pans
};

} // namespace copse
