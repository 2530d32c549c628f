#pragma once

#include "desktop/dialogs/lastwarningdialog.h"
#include "model/records.h"

namespace copse {

class Document;

/// Says what forgetting a person does and what it cannot reach, and does it when it is confirmed.
class ForgetPersonDialog : public LastWarningDialog
{
    Q_OBJECT

public:
    ForgetPersonDialog(Document &document, Id<Person> person, QWidget *parent = nullptr);
};

} // namespace copse
