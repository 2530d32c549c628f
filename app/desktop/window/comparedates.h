#pragma once

#include "base/result.h"
#include "desktop/document/changewords.h"
#include "desktop/document/latestjob.h"
#include "drawing/drawmap.h"

#include <QDialog>

#include <memory>

class QDateEdit;
class QLabel;
class QListWidget;

namespace copse {

class PictureCanvas;

/// Two dates of one map side by side: the picture at each, everything in the same place in both, who joined
/// and left marked, and below what changed in between in words.
class CompareDates : public QDialog
{
    Q_OBJECT

public:
    /// What is drawn but for the date is that of `view`; what stands in `drawn` (null: nothing) stays there.
    /// `reader`: of the words.
    CompareDates(const Snapshot &map, const ViewSpec &view, const ChangeReader &reader,
                 std::shared_ptr<const Drawn> drawn, QDate from, QDate to, QWidget *parent = nullptr);

private:
    struct Compared
    {
        std::shared_ptr<const Drawn> before;
        std::shared_ptr<const Drawn> now;
        QStringList sentences;
    };

    void compare();
    void show(const Result<Compared> &compared);

    const Snapshot m_map;
    const ViewSpec m_view;
    const ChangeReader m_reader;
    std::shared_ptr<const Drawn> m_drawn;
    QDateEdit *m_from;
    QDateEdit *m_to;
    PictureCanvas *m_before;
    PictureCanvas *m_now;
    QLabel *m_about;
    QListWidget *m_words;
    LatestJob m_job;
};

} // namespace copse
