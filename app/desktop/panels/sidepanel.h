#pragma once

#include <QTabWidget>

class QMenu;

namespace copse {

class Inspector;

/// The column at the right: what the map says about what is selected, and what is recorded about it.
class SidePanel : public QTabWidget
{
    Q_OBJECT

public:
    SidePanel(QWidget *card, Inspector *record, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /// Adds the command that goes to what is recorded, and back.
    void fill(QMenu *menu);

private:
    void toggle();

    Inspector *m_record;
};

} // namespace copse
