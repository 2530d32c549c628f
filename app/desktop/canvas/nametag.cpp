#include "desktop/canvas/nametag.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace copse {

void paintNameTag(QPainter &painter, const QRectF &item, const QString &name, int letters,
                  const QWidget &widget)
{
    constexpr double away = 6; // pixels
    QFont font = widget.font();
    font.setPixelSize(std::max(1, letters));
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double margin = 0.5 * letters;
    const double most = std::max(1., widget.width() - 2 * margin - 2 * away);
    const QString shown = metrics.elidedText(name, Qt::ElideMiddle, most);
    QRectF box(QPointF(), metrics.size(Qt::TextSingleLine, shown));
    box.adjust(-margin, -margin / 2, margin, margin / 2);
    box.moveCenter(item.center());
    box.moveTop(item.bottom() + away);
    if (box.bottom() > widget.height() - 2)
        box.moveBottom(item.top() - away);
    box.moveLeft(std::clamp(box.left(), 2., std::max(2., widget.width() - 2 - box.width())));
    const QPalette &palette = widget.palette();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette.color(QPalette::Base));
    painter.setPen(QPen(palette.color(QPalette::Text), 2));
    painter.drawRoundedRect(box, 0.4 * letters, 0.4 * letters);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, shown);
}

} // namespace copse
