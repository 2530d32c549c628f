#pragma once

#include "desktop/document/viewstate.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace copse {

class Document;

/// Takes somebody out of a group: one of the groups of a person, or one of the members of a group. They left
/// today, or were typed by mistake; who has left already can only be the latter.
class TakeOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selection`: the person or the group.
    TakeOutDialog(Document &document, const Selection &selection, QWidget *parent = nullptr);

    /// Whether there is anybody to be taken out of anything.
    static bool isPossible(const Document &document, const Selection &selection);

private:
    void follow();
    void takeOut();

    Document &m_document;
    QComboBox *m_membership;
    QComboBox *m_why;
    QLabel *m_message;
};

} // namespace copse
