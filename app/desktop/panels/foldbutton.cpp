#include "desktop/panels/foldbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace copse {

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setArrowType(Qt::RightArrow); // there is room for one
}

// The triangle as an icon: styles leave an arrow at the left where words begin at the right.
void FoldButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QStyleOption triangle = option;
    triangle.rect = QRect(QPoint(), option.iconSize);
    QPixmap pixmap(option.iconSize * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    {
        const auto closed = layoutDirection() == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                                 : QStyle::PE_IndicatorArrowRight;
        QPainter painter(&pixmap);
        style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : closed, &triangle, &painter,
                               this);
    }
    option.features &= ~QStyleOptionToolButton::Arrow;
    option.icon = QIcon(pixmap);
    option.state &= ~QStyle::State_On; // what is open is not pressed
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace copse
