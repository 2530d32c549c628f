#include "desktop/panels/sheetspanel.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

struct Sheet
{
    RecordType type;
    const char *name;
    const char *title;
};

constexpr Sheet sheets[] = {
    {RecordType::Person, "people", QT_TRANSLATE_NOOP("copse::SheetsPanel", "People")},
    {RecordType::Organisation, "organisations", QT_TRANSLATE_NOOP("copse::SheetsPanel", "Organisations")},
    {RecordType::Discipline, "disciplines", QT_TRANSLATE_NOOP("copse::SheetsPanel", "Disciplines")},
    {RecordType::Group, "groups", QT_TRANSLATE_NOOP("copse::SheetsPanel", "Groups")},
    {RecordType::Membership, "memberships", QT_TRANSLATE_NOOP("copse::SheetsPanel", "Memberships")},
    {RecordType::Tie, "ties", QT_TRANSLATE_NOOP("copse::SheetsPanel", "Ties")},
};

} // namespace

SheetsPanel::SheetsPanel(const SheetPanel::Parts &parts, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_chooser(new QTabBar)
    , m_stack(new QStackedWidget)
{
    m_chooser->setObjectName(QStringLiteral("sheetChooser"));
    m_chooser->setAccessibleName(tr("Sheets"));
    m_chooser->setDrawBase(false);
    m_chooser->setExpanding(false);
    m_chooser->setDocumentMode(true);
    for (const Sheet &sheet : sheets)
        m_chooser->addTab(tr(sheet.title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chooser);
    layout->addWidget(m_stack, 1);
    connect(m_chooser, &QTabBar::currentChanged, this, &SheetsPanel::showChosen);
    showChosen(0);
}

void SheetsPanel::showChosen(int at)
{
    SheetPanel *&panel = m_sheets[size_t(at)];
    if (!panel) {
        const Sheet &sheet = sheets[at];
        panel =
            new SheetPanel(m_parts, sheet.type, QString::fromLatin1(sheet.name), tr(sheet.title), m_actions);
        connect(panel, &SheetPanel::told, this, &SheetsPanel::told);
        m_stack->addWidget(panel);
    }
    m_stack->setCurrentWidget(panel);
}

void SheetsPanel::showSheet(RecordType type)
{
    const auto at = std::ranges::find(sheets, type, &Sheet::type);
    if (at != std::end(sheets))
        m_chooser->setCurrentIndex(int(at - std::begin(sheets)));
}

SheetPanel &SheetsPanel::current() { return *m_sheets[size_t(m_chooser->currentIndex())]; }

void SheetsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QAction *action : m_actions)
        action->setEnabled(true);
}

void SheetsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (QAction *action : m_actions)
        action->setEnabled(false);
}

} // namespace copse
