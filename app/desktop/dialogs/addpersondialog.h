#pragma once

#include "base/result.h"
#include "model/records.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace copse {

class Document;

/// Someone new: a name, and (if known) where they work, what they know, which group they are in. What is
/// typed and not there yet is added with them, all in one step. Says what is wrong in its own place.
class AddPersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `group` is proposed; null: none.
    AddPersonDialog(Document &document, Id<Group> group, QWidget *parent = nullptr);

    Id<Person> added() const { return m_added; }

private:
    void checkName();
    void add();
    Result<void> perform();

    Document &m_document;
    Id<Person> m_added;
    QLineEdit *m_name;
    QComboBox *m_organisation;
    QComboBox *m_discipline;
    QComboBox *m_group;
    QLabel *m_message;
};

} // namespace copse
