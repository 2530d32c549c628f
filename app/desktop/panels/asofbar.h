#pragma once

#include "base/partialdate.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSlider;

namespace copse {

class Document;
class ViewState;

/// The date that everything is shown for: today, a chosen day (typed, or on a line over the years of the
/// map), or any time.
class AsOfBar : public QWidget
{
    Q_OBJECT

public:
    AsOfBar(Document &document, ViewState &viewState, QWidget *parent = nullptr);

private:
    enum Kind { Today, Day, AnyTime };

    void takeYears();
    void follow();
    void choose(AsOf asOf);
    QDate today() const;

    Document &m_document;
    ViewState &m_viewState;
    QComboBox *m_kind;
    QDateEdit *m_date;
    QSlider *m_line;
    QLabel *m_first;
    QLabel *m_last;
    QDate m_start; // of the line: day 0
    bool m_isFollowing = false;
};

} // namespace copse
