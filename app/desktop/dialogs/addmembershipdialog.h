#pragma once

#include "model/records.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace copse {

class Document;

/// Puts somebody into a group: who, which group, since when, until when, how near the middle.
class AddMembershipDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known already; null: to be chosen.
    AddMembershipDialog(Document &document, Id<Person> person, Id<Group> group, QWidget *parent = nullptr);

private:
    void add();
    void say(const QString &message);

    Document &m_document;
    QComboBox *m_person;
    QComboBox *m_group;
    QComboBox *m_level;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_message;
};

} // namespace copse
