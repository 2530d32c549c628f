#pragma once

#include "desktop/panels/noteframe.h"

class QLabel;

namespace copse {

/// Says why something was not done, at the place where it was asked for; goes by itself when something else
/// is done, or when it is closed.
class NoticeBar : public NoteFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &message);
    QString message() const;

private:
    QLabel *m_words;
};

} // namespace copse
