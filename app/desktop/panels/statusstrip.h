#pragma once

#include "desktop/document/soon.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace copse {

class Document;
class ElidedLabel;

/// The end of the bottom line: how much the map holds, or in the same place what was done, or work that goes
/// on and how to stop it; and whether all is saved. As wide whatever it says, so that nothing beside it
/// moves.
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
    /// How many are selected, in place of how much the map holds; empty: that again.
    void showSelected(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();
    void showSavedState();
    void showPlace();

    Document &m_document;
    QStackedLayout *m_place; // of one of the three
    ElidedLabel *m_told;
    QTimer *m_toldTime;
    QWidget *m_work;
    ElidedLabel *m_doing;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QTimer *m_patience;
    std::function<void()> m_stopWork;
    bool m_isWorkShown = false;
    Soon m_showSoon{[this] { showPlace(); }};
    QString m_selected;
    ElidedLabel *m_counts;
    QLabel *m_saved;
};

} // namespace copse
