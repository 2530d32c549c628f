#include "desktop/canvas/picturecanvas.h"
#include "drawing/paintpicture.h"
#include <QPainter>
namespace copse {
PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent) {}
void PictureCanvas::setPicture(std::shared_ptr<const Picture> p) { m_picture = std::move(p); update(); }
void PictureCanvas::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(width() / m_picture->size.width(), height() / m_picture->size.height());
    painter.scale(scale, scale);
    paintPicture(painter, *m_picture);
}
}
