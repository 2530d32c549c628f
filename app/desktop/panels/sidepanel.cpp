#include "desktop/panels/sidepanel.h"

#include "desktop/panels/inspector.h"

#include <QAction>
#include <QFrame>
#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

namespace copse {

SidePanel::SidePanel(QWidget *card, Inspector *record, QWidget *parent)
    : QTabWidget(parent)
    , m_record(record)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("About what is selected"));
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(record);
    addTab(card, tr("Card"));
    addTab(frame, tr("Record"));
}

QSize SidePanel::minimumSizeHint() const
{
    constexpr int badgeWithWords = 250;
    return QTabWidget::minimumSizeHint().expandedTo({badgeWithWords, 0});
}

void SidePanel::fill(QMenu *menu)
{
    auto *action = new QAction(tr("What is &recorded"), this);
    action->setObjectName(QStringLiteral("showRecord"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(action, &QAction::triggered, this, &SidePanel::toggle);
    menu->addAction(action);
}

void SidePanel::toggle()
{
    const bool isAtRecord =
        isVisible() && currentIndex() == 1 && m_record->isAncestorOf(window()->focusWidget());
    if (isAtRecord) {
        setCurrentIndex(0);
        tabBar()->setFocus();
        return;
    }
    show();
    setCurrentIndex(1);
    m_record->start();
}

} // namespace copse
