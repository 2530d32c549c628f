#pragma once

#include "desktop/document/latestjob.h"
#include "report/reportpicture.h"

#include <QDialog>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace copse {

class PagePreview;
class Prompts;

/// What a picture that goes into a report is to be: where it goes and so how large it is, its kind of file,
/// what people are called in it this time, its language; all of the map or the selected group alone. Shows
/// the page as it will be, and the same in words. Remembers what was chosen, but not names for this one time.
class ForReportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        Snapshot map;
        ViewSpec view;                       ///< as it is shown, on paper
        std::shared_ptr<const Drawn> before; ///< where things stand in it; may be null
        Id<Group> selected;                  ///< the rest is faded; null: nothing is
    };

    /// What is shown of a picture that goes elsewhere at once: all of it (null) or the selected group alone,
    /// asked in one question if one is selected. Nothing: it goes nowhere.
    static std::optional<Id<Group>> askWhatIsShown(Prompts &prompts, QWidget *parent, const Snapshot &map,
                                                   Id<Group> selected);

    explicit ForReportDialog(Subject subject, QWidget *parent = nullptr);
    ~ForReportDialog() override;

    /// "svg", "pdf" or "png".
    QString suffix() const;
    ReportWish wish() const;

private:
    QWidget *makeChoices();
    QWidget *makePage();
    void restore();
    void remember() const;
    void follow();
    void copyDescription();

    const Subject m_subject;
    LatestJob m_job;
    QRadioButton *m_all;
    QRadioButton *m_onlyGroup;
    QComboBox *m_place;
    QComboBox *m_kind;
    QComboBox *m_names;
    QComboBox *m_language;
    QCheckBox *m_transparent;
    PagePreview *m_preview;
    QLabel *m_letters;
    QPlainTextEdit *m_description;
};

} // namespace copse
