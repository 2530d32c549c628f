#include "desktop/panels/badge.h"

#include "desktop/document/appearance.h"
#include "drawing/badge.h"
#include "drawing/paintpicture.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace copse {

void paintBadge(QPainter &painter, const QRectF &rect, const BadgeAnswers &answers, const Theme &theme)
{
    const double diameter = std::min(rect.width(), rect.height());
    const double ratio = painter.device()->devicePixelRatioF();
    // A list has the same few over and over.
    const QString key = QStringLiteral("copse-badge %1 %2 %3 %4 %5 %6")
                            .arg(int(answers.organisations))
                            .arg(int(answers.disciplines))
                            .arg(diameter)
                            .arg(ratio)
                            .arg(theme.ink.name(), theme.paper.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const int side = int(std::ceil(diameter * ratio));
        pixmap = QPixmap(side, side);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        inside.setRenderHint(QPainter::Antialiasing);
        PictureItem item;
        item.parts = badgeParts(answers.organisations, answers.disciplines,
                                {side / ratio / 2, side / ratio / 2}, diameter, theme.ink, theme.paper);
        paintItem(inside, item);
        inside.end();
        QPixmapCache::insert(key, pixmap);
    }
    const QSizeF size = pixmap.deviceIndependentSize();
    painter.drawPixmap(rect.center() - QPointF(size.width(), size.height()) / 2, pixmap);
}

Badge::Badge(const BadgeAnswers &answers, int size, Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
{
    setFixedSize(size, size);
    setAnswers(answers);
}

void Badge::setAnswers(const BadgeAnswers &answers)
{
    m_answers = answers;
    setAccessibleName(badgeWords(answers.organisations, answers.disciplines));
    setToolTip(accessibleName());
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_answers,
               m_place == Place::Wall ? projectorTheme() : currentTheme());
}

} // namespace copse
