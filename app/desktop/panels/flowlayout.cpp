#include "desktop/panels/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace copse {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, index);
    if (index <= m_stretchAt)
        ++m_stretchAt;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::spare(int width) const
{
    int taken = -spacing();
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            taken += spacing() + item->sizeHint().width();
    }
    return width - taken;
}

int FlowLayout::place(const QRect &rect, bool isForReal) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    int y = room.top();
    int rowHeight = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = m_items[i];
        if (i == m_stretchAt)
            x += std::max(0, spare(room.width()));
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({room.width(), QWIDGETSIZE_MAX});
        if (x > room.left() && x + size.width() > room.right() + 1) {
            x = room.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (isForReal)
            item->setGeometry(QStyle::visualRect(direction, room, {{x, y}, size}));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.top() + margins.bottom();
}

} // namespace copse
