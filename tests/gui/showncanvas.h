#pragma once

#include "desktop/canvas/picturecanvas.h"
#include "patience.h"

#include <QTest>

#include <cmath>

// A canvas on the screen, and what is seen on it.

namespace copse {

inline bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) <= 3 && std::abs(one.green() - other.green()) <= 3 &&
           std::abs(one.blue() - other.blue()) <= 3;
}

inline QColor colourAt(PictureCanvas &canvas, QPointF place)
{
    const QImage image = canvas.grab().toImage();
    return image.pixelColor((place * image.devicePixelRatio()).toPoint());
}

inline QColor colourOf(PictureCanvas &canvas, const char *item)
{
    return colourAt(canvas, canvas.itemRect(QString::fromLatin1(item)).center());
}

/// Shown, with all its tiles there.
struct Shown : PictureCanvas
{
    explicit Shown(std::shared_ptr<const Picture> picture, QSize size = {800, 600})
    {
        resize(size);
        show();
        activateWindow();
        setFocus();
        setPicture(std::move(picture));
        finish();
    }
    void finish() { QTRY_VERIFY(isComplete()); }
    QPoint place(const char *item) { return itemRect(QString::fromLatin1(item)).center().toPoint(); }
};

} // namespace copse
