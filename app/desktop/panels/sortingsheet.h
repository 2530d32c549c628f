#pragma once

#include "analysis/termsuggestions.h"
#include "base/result.h"
#include "desktop/panels/termtreemodel.h"
#include "desktop/panels/wordingsmodel.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace copse {

struct MapChange;
class Document;
class FindProxy;
class NoticeBar;
class SuggestionList;
class TermCompleter;

/// The disciplines of a map: on the left what members wrote, on the right the terms to sort it under, by
/// dragging, by typing the name of a term, or all at once as the program suggests. The tree of terms is
/// mended here too. Each is a step that can be undone. Stays open beside the work.
class SortingSheet : public QDialog
{
    Q_OBJECT

public:
    explicit SortingSheet(Document &document, QWidget *parent = nullptr);
    ~SortingSheet() override;

signals:
    /// Somebody wants a term gone; whoever shows the sheet says first what hangs on it.
    void removalWanted(copse::Id<copse::Discipline> term);

private:
    QWidget *makeWordings();
    QWidget *makeTerms();
    QWidget *makePutLine();
    QPushButton *makeButton(const char *name, const QString &text, void (SortingSheet::*pressed)());

    void take(const MapChange &change);
    void follow();
    void showState();
    void showChoice();
    std::vector<Id<Discipline>> selectedWordings() const;
    std::vector<Id<Discipline>> chosen() const;
    Term currentTerm() const;
    void keepOpenTerms();
    void openTermsAgain();
    void reveal(Term term);

    void putUnderTyped();
    void putUnderCurrent();
    void put(const std::vector<Id<Discipline>> &what, Term term);
    void takeSuggestions(const std::vector<TermSuggestion> &suggestions);
    void putTermUnder();
    void makeChosenTerms();
    void takeCurrentApart();
    void takeApartAll(const std::vector<Id<Discipline>> &terms);
    void addTypedTerm();
    void renameCurrent();
    void removeCurrent();
    QString putWords(const std::vector<Id<Discipline>> &what, const QString &term) const;
    bool perform(const QString &text, Result<Edit> edit);

    Document &m_document;
    WordingsModel *m_wordingsModel;
    TermTreeModel *m_termsModel;
    FindProxy *m_wordingsProxy;
    FindProxy *m_termsProxy;
    TermCompleter *m_completer;
    QLabel *m_state;
    NoticeBar *m_notice;
    QTabWidget *m_tabs = nullptr;
    QLineEdit *m_findWording = nullptr;
    QTreeView *m_wordings = nullptr;
    QLineEdit *m_findTerm = nullptr;
    QTreeView *m_terms = nullptr;
    SuggestionList *m_suggestions = nullptr;
    QLabel *m_putWhat = nullptr;
    QLineEdit *m_putLine = nullptr;
    QPushButton *m_put = nullptr;
    QPushButton *m_makeTerm = nullptr;
    std::vector<QPushButton *> m_ofTerm; ///< what can be done to a term of the map
    Id<Discipline> m_moved;              ///< a term that is to be put elsewhere; null: the wordings are
    QSet<QString> m_openTerms;
    int m_nextWording = 0; ///< the row to go on with
};

} // namespace copse
