#pragma once

#include "base/partialdate.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QSlider;
class QToolButton;

namespace copse {

class Document;
class ViewState;

/// The date that everything is shown for: today, a chosen day (typed, or on a line over the years of the
/// map), or any time. Plays from year to year, and says who came and went since the date before.
class AsOfBar : public QWidget
{
    Q_OBJECT

public:
    AsOfBar(Document &document, ViewState &viewState, QWidget *parent = nullptr);

    /// From the first year, or on from the one shown.
    void togglePlaying();
    bool isPlaying() const { return m_clock.isActive(); }
    /// While this holds, the next year waits.
    void setHold(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }

    void sayComings(int onlyNow, int onlyBefore, bool isBackInTime);
    void sayNothing();

signals:
    void playingChanged(bool isPlaying);
    /// Other dates are about to follow each other.
    void walking();
    void comparisonWanted();

private:
    enum Kind { Today, Day, AnyTime };

    void takeYears();
    void follow();
    void choose(AsOf asOf);
    void stop();
    void step();
    void showYear(int year);
    QDate today() const;

    Document &m_document;
    ViewState &m_viewState;
    QComboBox *m_kind;
    QDateEdit *m_date;
    QSlider *m_line;
    QLabel *m_first;
    QLabel *m_last;
    QToolButton *m_play;
    QToolButton *m_comings;
    QTimer m_clock{this};
    std::function<bool()> m_isHeld;
    QDate m_start; // of the line: day 0
    bool m_isFollowing = false;
};

} // namespace copse
