#pragma once

#include "desktop/document/latestjob.h"
#include "exchange/listimport.h"

#include <QDialog>
#include <QMap>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QTableView;
class QToolButton;

namespace copse {

class ImportNotes;
class Prompts;

/// Reads other people's lists in a worker and says what they would add, before anything is done. Accepted:
/// edit() is what the person took.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current`: the map that the list is added to.
    ImportDialog(const QString &list, const Snapshot &current, Prompts &prompts, QWidget *parent = nullptr);
    /// The same for a list that stands in no file.
    ImportDialog(const ListText &list, const Snapshot &current, Prompts &prompts, QWidget *parent = nullptr);

    const Edit &edit() const { return m_edit; }
    /// The name of the list without folder and ending.
    QString listName() const;

private:
    ImportDialog(const QString &list, const std::optional<ListText> &text, const Snapshot &current,
                 Prompts &prompts, QWidget *parent);
    QLineEdit *addFileLine(QFormLayout *form, const QString &name, const QString &label);
    void findTablesBeside();
    ListFiles files() const;
    /// As high as what it shows, but never higher than the screen: then the page scrolls.
    void makeRoom();
    int mostHeight() const;
    void read();
    void take(Result<ProposedImport> &proposed);
    void askAbout(const std::vector<QString> &words);

    const Snapshot m_current;
    const std::optional<ListText> m_text; // else there are files
    Prompts &m_prompts;
    LatestJob m_job;
    QString m_split;
    QMap<QString, CellMeaning> m_meanings; // by foldName()
    Edit m_edit;

    QWidget *m_page = nullptr;
    QLineEdit *m_list;
    QLineEdit *m_groups;
    QLineEdit *m_people;
    QLineEdit *m_organisations;
    QLineEdit *m_disciplines;
    QLineEdit *m_ties;
    QToolButton *m_further;
    QCheckBox *m_parts;
    QGroupBox *m_words;
    QLabel *m_summary;
    QProgressBar *m_progress;
    ImportNotes *m_notes;
    QTableView *m_noteTable;
    QDialogButtonBox *m_buttons;
};

} // namespace copse
