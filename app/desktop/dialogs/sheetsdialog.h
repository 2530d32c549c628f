#pragma once

#include "desktop/document/latestjob.h"
#include "report/sheets.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace copse {

class PagePreview;
class Prompts;

/// Name cards and blank sheets for a room without a projector: what they are, on which paper, who is called
/// what on them; seen page by page, printed or kept as a PDF.
class SheetsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        Snapshot map;
        QString title;
        AsOf asOf;
        Id<Group> selected; ///< offered first; may be null
        QString folder;     ///< where a PDF goes if nobody says otherwise
    };

    SheetsDialog(Subject subject, Prompts &prompts, QWidget *parent = nullptr);
    ~SheetsDialog() override;

    SheetWish wish() const;

private:
    QWidget *makeChoices();
    QWidget *makePages();
    void follow();
    void showPage(int number);
    void print();
    void savePdf();

    const Subject m_subject;
    Prompts &m_prompts;
    LatestJob m_job;
    std::vector<Picture> m_pages; ///< of what is chosen; empty while they are made
    int m_page = 0;
    QComboBox *m_kind;
    QComboBox *m_paper;
    QComboBox *m_group;
    QComboBox *m_names;
    QComboBox *m_onPage;
    QComboBox *m_language;
    QSpinBox *m_empty;
    PagePreview *m_preview;
    QLabel *m_where;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace copse
