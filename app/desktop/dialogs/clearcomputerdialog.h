#pragma once

#include "store/versions.h"

#include <QDialog>

class QLabel;

namespace copse {

/// Says what the program keeps on this computer beside the maps, and clears it when it is confirmed.
class ClearComputerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `recent`: how many maps the menu of recent maps names.
    ClearComputerDialog(QString versionsFolder, int recent, QWidget *parent = nullptr);

private:
    void clear();

    const QString m_versionsFolder;
    QLabel *m_message;
};

} // namespace copse
