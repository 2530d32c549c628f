#pragma once

#include <QObject>
#include <QTimer>

namespace copse {

class AnswerBook;
class Document;
class Drawing;

/// Paints a window once for a change of the map. The answer and the picture that follow from it are mostly
/// there within milliseconds, and painting everything before them would only keep them waiting: so it waits
/// for them, for a moment at most. GUI thread.
class OnePaint : public QObject
{
public:
    OnePaint(QWidget *window, const Document &document, const AnswerBook &answers, const Drawing &drawing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWaiting() const;
    void paintWhatIsOwed();

    QWidget *m_window;
    const AnswerBook &m_answers;
    const Drawing &m_drawing;
    QTimer m_moment{this};
    bool m_isOwed = false;
};

} // namespace copse
