#pragma once

#include "analysis/answer.h"

#include <QWidget>

namespace copse {

/// The sign of a group within a rectangle, in the colours of the theme. Never mirrored.
void paintBadge(QPainter &painter, const QRectF &rect, Answer organisations, Answer disciplines);

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
