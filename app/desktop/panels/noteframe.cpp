#include "desktop/panels/noteframe.h"

#include "desktop/document/appearance.h"

#include <QPainter>

namespace copse {

void NoteFrame::paintEvent(QPaintEvent *)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.noteLine);
    painter.setBrush(theme.note);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace copse
