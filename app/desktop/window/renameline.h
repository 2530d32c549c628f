#pragma once

#include "base/result.h"
#include "desktop/document/viewstate.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace copse {

class Document;
class PictureCanvas;

/// A line over the label of a thing in a picture, in which it gets another name. Enter takes it, Escape and
/// leaving it do not; a name that cannot be is said under the line. GUI thread.
class RenameLine : public QFrame
{
    Q_OBJECT

public:
    RenameLine(Document &document, PictureCanvas &canvas);

    /// False: the picture does not show it, or it is not there any more.
    bool start(const Selection &record);

signals:
    void renamed(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void finish();
    void moveWithin(QPoint corner);

    Document &m_document;
    PictureCanvas &m_canvas;
    Selection m_record;
    QLineEdit *m_line;
    QLabel *m_refusal;
};

} // namespace copse
