#pragma once

#include "analysis/answer.h"

#include <QIcon>
#include <QWidget>

namespace copse {

/// The sign of a group within a rectangle, in the colours of the theme that the widget is shown in. Never
/// mirrored.
void paintBadge(QPainter &painter, const QRectF &rect, Answer organisations, Answer disciplines,
                const QWidget *widget);

/// The same as an icon of that many pixels.
QIcon badgeIcon(Answer organisations, Answer disciplines, int size, const QWidget *widget);

/// The sign of a group on its own; says it in words to those who do not see it.
class Badge : public QWidget
{
    Q_OBJECT

public:
    Badge(Answer organisations, Answer disciplines, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Answer m_organisations;
    const Answer m_disciplines;
};

} // namespace copse
