#include "desktop/panels/insight.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QTimer>

namespace copse {

void bringIntoSight(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        QWidget *around = widget->parentWidget();
        while (around && !qobject_cast<QScrollArea *>(around))
            around = around->parentWidget();
        if (!around || !widget->isVisible())
            return;
        // What is new makes room for itself from the inside out, and the page grows last.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        static_cast<QScrollArea *>(around)->ensureWidgetVisible(widget, 0, 8);
    });
}

} // namespace copse
