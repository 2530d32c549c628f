#pragma once

#include "model/records.h"

#include <QDialog>

class QLabel;

namespace copse {

class Document;

/// Says what forgetting a person does and what it cannot reach, and does it when it is confirmed.
class ForgetPersonDialog : public QDialog
{
    Q_OBJECT

public:
    ForgetPersonDialog(Document &document, Id<Person> person, QWidget *parent = nullptr);

private:
    void forget();

    Document &m_document;
    const Id<Person> m_person;
    QLabel *m_message;
};

} // namespace copse
