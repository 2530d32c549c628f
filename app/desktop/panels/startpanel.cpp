#include "desktop/panels/startpanel.h"

#include "desktop/document/appearance.h"
#include "desktop/panels/waybutton.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace copse {

StartPanel::StartPanel(QAction *typeLine, QAction *importList, QAction *openSample, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("startPanel"));
    auto *title = new QLabel(tr("Who is in your network?"));
    title->setFont(textFont(TextSize::Title, true));
    title->setAlignment(Qt::AlignHCenter);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addStretch(1);
    const auto add = [&](QAction *action, const QString &name, const QString &words) {
        auto *button = new WayButton(name, words);
        button->setObjectName(action->objectName() + QStringLiteral("Way"));
        connect(button, &WayButton::clicked, action, &QAction::trigger);
        ways->addWidget(button);
    };
    add(typeLine, tr("Type a line"), tr("Amina Diallo; IRD; hydrology; WASH group"));
    add(importList, tr("Open a list"), tr("A spreadsheet saved as CSV that says who is in which group."));
    add(openSample, tr("Open the sample"), tr("A network of invented people, to look around in."));
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(24);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addLayout(ways);
    layout->addStretch(3);
}

} // namespace copse
