#pragma once

#include "desktop/panels/sheetpanel.h"

#include <array>

class QStackedWidget;
class QTabBar;

namespace copse {

/// The map as sheets, one for each type of record, chosen at its top; each is made when it is first shown.
class SheetsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `actions`: what can be done in a sheet, with the keys of its table; enabled while sheets are shown.
    SheetsPanel(const SheetPanel::Parts &parts, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// The sheet of people, organisations, disciplines, groups, memberships or ties.
    void showSheet(RecordType type);
    SheetPanel &current();

signals:
    void told(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showChosen(int at);

    SheetPanel::Parts m_parts;
    const QList<QAction *> m_actions;
    QTabBar *m_chooser;
    QStackedWidget *m_stack;
    std::array<SheetPanel *, 6> m_sheets{};
};

} // namespace copse
