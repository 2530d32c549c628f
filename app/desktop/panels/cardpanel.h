#pragma once

#include "desktop/panels/cards.h"

#include <QFrame>
#include <QTimer>

#include <utility>
#include <vector>

class QAction;
class QScrollArea;

namespace copse {

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
    using Colours = std::vector<std::pair<QString, int>>; ///< names and their ranks
    Colours colours() const;
    void refill();

    CardContext m_context;
    QScrollArea *m_scroll;
    QTimer m_soon;
    Colours m_colours; ///< of the picture, when the page was filled
};

} // namespace copse
