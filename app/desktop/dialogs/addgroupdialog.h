#pragma once

#include "model/records.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace copse {

class Document;

/// A new group, on its own or below another.
class AddGroupDialog : public QDialog
{
    Q_OBJECT

public:
    AddGroupDialog(Document &document, Id<Group> parentGroup, QWidget *parent = nullptr);

    Id<Group> added() const { return m_added; }

private:
    void add();

    Document &m_document;
    Id<Group> m_added;
    QLineEdit *m_name;
    QComboBox *m_parent;
    QLabel *m_message;
};

} // namespace copse
