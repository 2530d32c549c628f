#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace copse {

class Presentation;
class Sitting;

/// What whoever presents sees on a screen of their own: the notes of this step, what comes next, all steps,
/// and the time.
class PresenterNotes : public QWidget
{
    Q_OBJECT

public:
    PresenterNotes(Presentation &presentation, Sitting &sitting, QWidget *parent = nullptr);

signals:
    /// The window was closed, or Escape pressed.
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void follow();
    void showTime();

    Presentation &m_presentation;
    Sitting &m_sitting;
    QLabel *m_time;
    QLabel *m_entered;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_notes;
    QLabel *m_next;
    QListWidget *m_steps;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace copse
