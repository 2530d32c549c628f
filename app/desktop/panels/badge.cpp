#include "desktop/panels/badge.h"

#include "desktop/document/appearance.h"
#include "drawing/badge.h"
#include "drawing/paintpicture.h"

#include <QPainter>

namespace copse {

void paintBadge(QPainter &painter, const QRectF &rect, Answer organisations, Answer disciplines,
                const Theme &theme)
{
    PictureItem item;
    item.parts = badgeParts(organisations, disciplines, rect.center(), std::min(rect.width(), rect.height()),
                            theme.ink, theme.paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintItem(painter, item);
    painter.restore();
}

Badge::Badge(Answer organisations, Answer disciplines, int size, Place place, QWidget *parent)
    : QWidget(parent)
    , m_organisations(organisations)
    , m_disciplines(disciplines)
    , m_place(place)
{
    setFixedSize(size, size);
    setAccessibleName(badgeWords(organisations, disciplines));
    setToolTip(accessibleName());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_organisations, m_disciplines,
               m_place == Place::Wall ? projectorTheme() : currentTheme());
}

} // namespace copse
