#include "desktop/panels/startpanel.h"

#include "desktop/document/appearance.h"
#include "desktop/document/sitting.h"
#include "desktop/panels/waybutton.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

StartPanel::StartPanel(const Ways &given, Sitting &sitting, QWidget *parent)
    : QWidget(parent)
    , m_entered(new QLabel)
    , m_maps(new QHBoxLayout)
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
    add(given.typeLine, tr("Type a line"), tr("Amina Diallo; IRD; hydrology; WASH group"));
    add(given.importList, tr("Open a list"),
        tr("A spreadsheet saved as CSV that says who is in which group."));
    add(given.openSample, tr("Open the sample"), tr("A network of invented people, to look around in."));
    ways->addStretch(1);
    m_entered->setObjectName(QStringLiteral("startEntered"));
    m_entered->setFont(textFont(TextSize::Heading, true));
    m_entered->setAlignment(Qt::AlignHCenter);
    const auto follow = [this, &sitting] {
        m_entered->setText(sitting.words());
        m_entered->setVisible(sitting.isOn());
    };
    connect(&sitting, &Sitting::changed, this, follow);
    follow();
    m_maps->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(24);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(m_entered);
    layout->addLayout(ways);
    layout->addLayout(m_maps);
    layout->addStretch(3);
}

void StartPanel::offerMaps(const QStringList &paths)
{
    while (QLayoutItem *old = m_maps->takeAt(0)) {
        if (old->widget()) { // it may be the one that was pressed
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    if (paths.isEmpty())
        return;
    constexpr int mostLetters = 32;
    m_maps->addStretch(1);
    for (const QString &path : paths) {
        const QString name = fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle,
                                                      mostLetters * fontMetrics().averageCharWidth());
        //: %1: the name of a file
        auto *button = new QPushButton(tr("Open %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
        button->setObjectName(QStringLiteral("recentMap"));
        button->setAccessibleName(tr("Open %1").arg(QFileInfo(path).fileName()));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { emit mapWanted(path); });
        m_maps->addWidget(button);
    }
    m_maps->addStretch(1);
}

} // namespace copse
