#pragma once

#include <QFrame>

namespace copse {

/// A frame in the colours of a note: what would settle it, why something was not done.
class NoteFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace copse
