#pragma once

#include "desktop/panels/noteframe.h"

class QAction;
class QLabel;

namespace copse {

class Document;

/// Stays while changes cannot be written: says why, and offers to try again or to save elsewhere.
class SaveFailureBar : public NoteFrame
{
    Q_OBJECT

public:
    SaveFailureBar(Document &document, QAction *saveElsewhere, QWidget *parent = nullptr);

private:
    void follow();

    Document &m_document;
    QLabel *m_words;
};

} // namespace copse
