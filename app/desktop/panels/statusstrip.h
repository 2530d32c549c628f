#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace copse {

class Document;

/// The end of the bottom line: work that goes on and how to stop it, how much the map holds, whether all is
/// saved.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(Document &document, QWidget *parent = nullptr);

    /// Shows that work goes on, when it takes longer than a moment; `stop` ends it.
    void begin(const QString &doing, std::function<void()> stop);
    void end();
    /// A word about what was done; goes by itself, or for an empty one.
    void tell(const QString &message);

private:
    void showCounts();
    void showSavedState();

    Document &m_document;
    QLabel *m_told;
    QTimer *m_toldTime;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QTimer *m_patience;
    std::function<void()> m_stopWork;
    QLabel *m_counts;
    QLabel *m_saved;
};

} // namespace copse
