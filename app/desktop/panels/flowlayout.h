#pragma once

#include <QLayout>

namespace copse {

/// Puts widgets beside each other in the direction of reading, in as many rows as they need.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    /// Widgets that are added from now on stand at the end of the row as long as there is but one.
    void addStretch() { m_stretchAt = count(); }
    /// Before the widget that is there.
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// What one row of all leaves of the width; negative: it is too long.
    int spare(int width) const;
    /// The height it takes.
    int place(const QRect &rect, bool isForReal) const;

    QList<QLayoutItem *> m_items;
    int m_stretchAt = -1;
};

} // namespace copse
