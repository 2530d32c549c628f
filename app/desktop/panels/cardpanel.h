#pragma once

#include "desktop/panels/cards.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QScrollArea;

namespace copse {

class CardPage;

/// The card at the right: what there is to say about what is selected, or about the whole map.
class CardPanel : public QFrame
{
    Q_OBJECT

public:
    /// The actions stand as buttons below; the first is the main one.
    CardPanel(const CardContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();

    CardContext m_context;
    QScrollArea *m_scroll;
    CardPage *m_page;
    QTimer m_soon;
};

} // namespace copse
