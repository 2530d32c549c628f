#pragma once

#include "desktop/dialogs/lastwarningdialog.h"

namespace copse {

/// Says what the program keeps on this computer beside the maps, and clears it when it is confirmed.
class ClearComputerDialog : public LastWarningDialog
{
    Q_OBJECT

public:
    /// `recent`: how many maps the menu of recent maps names.
    ClearComputerDialog(const QString &versionsFolder, int recent, QWidget *parent = nullptr);
};

} // namespace copse
