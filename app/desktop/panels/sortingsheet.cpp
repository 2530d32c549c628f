#include "desktop/panels/sortingsheet.h"

#include "analysis/termuse.h"
#include "base/languages.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/panels/editcell.h"
#include "desktop/panels/findproxy.h"
#include "desktop/panels/flowlayout.h"
#include "desktop/panels/noticebar.h"
#include "desktop/panels/suggestionlist.h"
#include "desktop/panels/termcompleter.h"
#include "edits/editsequence.h"
#include "edits/terms.h"
#include "model/recordname.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace copse {

namespace {

QString keyOf(Term term)
{
    return term.entry >= 0 ? QStringLiteral("entry %1").arg(term.entry)
                           : QString::number(term.discipline.value);
}

QTreeView *makeView(const char *name, QAbstractItemModel *model, const QString &accessibleName)
{
    auto *view = new QTreeView;
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setUniformRowHeights(true);
    view->setDragEnabled(true);
    view->setAcceptDrops(true);
    view->setDropIndicatorShown(true);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDefaultDropAction(Qt::CopyAction); // what was carried is moved by an edit, not by the view
    view->setDragDropOverwriteMode(true);       // onto a row, never between two
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return view;
}

} // namespace

SortingSheet::SortingSheet(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_wordingsModel(new WordingsModel(document, this))
    , m_termsModel(new TermTreeModel(document, this))
    , m_wordingsProxy(new FindProxy(m_wordingsModel, this))
    , m_termsProxy(new FindProxy(m_termsModel, this))
    , m_completer(new TermCompleter(this))
    , m_state(new QLabel)
    , m_notice(new NoticeBar)
{
    setObjectName(QStringLiteral("sortingSheet"));
    setWindowTitle(tr("Disciplines and wordings"));
    m_state->setObjectName(QStringLiteral("sortingState"));
    m_state->setFont(textFont(TextSize::Heading, true));
    m_state->setWordWrap(true);
    auto *how = new QLabel(tr("Drag what members wrote onto a term, or choose it and type the term. What is "
                              "below a term counts as one with it."));
    how->setWordWrap(true);

    auto *columns = new QSplitter;
    columns->addWidget(makeWordings());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("sortingTabs"));
    m_tabs->addTab(makeTerms(), tr("T&erms"));
    m_suggestions = new SuggestionList(document);
    m_tabs->addTab(m_suggestions, QString());
    columns->addWidget(m_tabs);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 3);
    columns->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(how);
    layout->addWidget(columns, 1);
    layout->addWidget(makePutLine());
    layout->addWidget(m_notice);

    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            [this] { m_document.undoStack().undo(); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
            [this] { m_document.undoStack().redo(); });
    connect(&document, &Document::opened, this, &QDialog::close);
    connect(&document, &Document::changed, this, &SortingSheet::take);
    connect(m_termsModel, &QAbstractItemModel::modelAboutToBeReset, this, &SortingSheet::keepOpenTerms);
    connect(m_termsProxy, &QAbstractItemModel::modelReset, this, &SortingSheet::openTermsAgain);
    connect(m_termsModel, &TermTreeModel::dropped, this, &SortingSheet::put);
    connect(m_termsModel, &TermTreeModel::refused, m_notice, &NoticeBar::say);
    connect(m_wordingsModel, &WordingsModel::dropped, this, &SortingSheet::takeApartAll);
    connect(m_suggestions, &SuggestionList::taken, this, &SortingSheet::takeSuggestions);
    resize(roomForText(*this, {940, 600}));
    openTermsAgain();
    follow();
    m_wordings->setFocus();
}

SortingSheet::~SortingSheet()
{
    // Going, it hides, and the views tell where the focus goes: too late to be heard.
    m_wordings->selectionModel()->disconnect(this);
    m_terms->selectionModel()->disconnect(this);
}

QPushButton *SortingSheet::makeButton(const char *name, const QString &text, void (SortingSheet::*pressed)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget *SortingSheet::makeWordings()
{
    m_findWording = new QLineEdit;
    m_findWording->setObjectName(QStringLiteral("findWording"));
    m_findWording->setPlaceholderText(tr("Find a wording"));
    m_findWording->setAccessibleName(m_findWording->placeholderText());
    m_findWording->setClearButtonEnabled(true);
    connect(m_findWording, &QLineEdit::textChanged, m_wordingsProxy, &FindProxy::setFind);
    m_wordings = makeView("wordings", m_wordingsProxy, tr("As members wrote it"));
    m_wordings->setRootIsDecorated(false);
    m_wordings->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_wordings, &QAbstractItemView::activated, this, [this] { m_putLine->setFocus(); });
    connect(m_wordings->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_moved = {};
        showChoice();
    });
    m_makeTerm = makeButton("makeTerm", tr("A term of its &own"), &SortingSheet::makeChosenTerms);
    m_makeTerm->setToolTip(tr("Counts as it is, and others can be put under it"));

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findWording);
    layout->addWidget(m_wordings, 1);
    layout->addWidget(m_makeTerm, 0, Qt::AlignLeft);
    return page;
}

QWidget *SortingSheet::makeTerms()
{
    m_findTerm = new QLineEdit;
    m_findTerm->setObjectName(QStringLiteral("findTerm"));
    m_findTerm->setPlaceholderText(tr("Find a term in any language, or name a new one"));
    m_findTerm->setAccessibleName(m_findTerm->placeholderText());
    m_findTerm->setClearButtonEnabled(true);
    connect(m_findTerm, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_termsProxy->setFind(text);
        if (!text.trimmed().isEmpty())
            m_terms->expandAll();
    });
    m_terms = makeView("terms", m_termsProxy, tr("Terms"));
    m_terms->setExpandsOnDoubleClick(false);
    m_terms->setAutoExpandDelay(600); // while something is held above it
    connect(m_terms, &QAbstractItemView::activated, this, &SortingSheet::putUnderCurrent);
    connect(m_terms->selectionModel(), &QItemSelectionModel::currentChanged, this, &SortingSheet::showChoice);

    QPushButton *add = makeButton("newTerm", tr("&New term"), &SortingSheet::addTypedTerm);
    m_ofTerm = {makeButton("renameTerm", tr("&Rename"), &SortingSheet::renameCurrent),
                makeButton("putTermUnder", tr("&Put under…"), &SortingSheet::putTermUnder),
                makeButton("takeApart", tr("&Back to the wordings"), &SortingSheet::takeCurrentApart),
                makeButton("removeTerm", tr("Re&move…"), &SortingSheet::removeCurrent)};
    auto *buttons = new FlowLayout;
    buttons->addWidget(add);
    for (QPushButton *button : m_ofTerm)
        buttons->addWidget(button);
    auto *remove = new QShortcut(QKeySequence::Delete, m_terms, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SortingSheet::removeCurrent);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_findTerm);
    layout->addWidget(m_terms, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget *SortingSheet::makePutLine()
{
    m_putWhat = new QLabel;
    m_putWhat->setObjectName(QStringLiteral("putWhat"));
    m_putWhat->setTextFormat(Qt::PlainText);
    m_putLine = new QLineEdit;
    m_putLine->setObjectName(QStringLiteral("putLine"));
    m_putLine->setPlaceholderText(tr("a term, known or new"));
    m_putLine->setCompleter(m_completer);
    m_putWhat->setBuddy(m_putLine);
    connect(m_putLine, &QLineEdit::returnPressed, this, &SortingSheet::putUnderTyped);
    connect(m_putLine, &QLineEdit::textChanged, this, &SortingSheet::showChoice);
    m_put = makeButton("put", tr("P&ut there"), &SortingSheet::putUnderTyped);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_putWhat);
    layout->addWidget(m_putLine, 1);
    layout->addWidget(m_put);
    return line;
}

void SortingSheet::take(const MapChange &change)
{
    if (!change.done.swaps<Discipline>().empty() || !change.done.swaps<Expertise>().empty() ||
        !change.done.swaps<Membership>().empty())
        follow();
}

void SortingSheet::follow()
{
    m_notice->say({});
    m_completer->offer(m_document.map());
    m_suggestions->refill();
    const int count = m_suggestions->count();
    m_tabs->setTabText(1, tr("&Suggestions (%1)").arg(QLocale().toString(count)));
    if (!m_document.map().find(m_moved))
        m_moved = {};
    if (const int rows = m_wordingsProxy->rowCount(); rows > 0 && !m_wordings->currentIndex().isValid())
        m_wordings->setCurrentIndex(m_wordingsProxy->index(std::min(m_nextWording, rows - 1), 0));
    showState();
    showChoice();
}

void SortingSheet::showState()
{
    const SortingState state = sortingState(m_document.map());
    if (state.wordings == 0)
        m_state->setText(tr("Nobody's discipline is recorded yet."));
    else if (state.asWritten == 0)
        m_state->setText(tr("All %n wording(s) are sorted.", nullptr, state.wordings));
    else
        m_state->setText(tr("%1 of %n wording(s) still as members wrote them", nullptr, state.wordings)
                             .arg(QLocale().toString(state.asWritten)));
}

void SortingSheet::showChoice()
{
    const std::vector<Id<Discipline>> what = chosen();
    const bool isOne = what.size() == 1;
    constexpr int longest = 30;
    const QString name = isOne ? nameOf(m_document.map(), what.front()) : QString();
    const QString shown = name.size() > longest ? name.left(longest) + u'…' : name;
    m_putWhat->setText(isOne ? tr("Put “%1” un&der").arg(QString(shown).replace(u'&', QStringLiteral("&&")))
                             : tr("Put %n wording(s) un&der", nullptr, int(what.size())));
    m_putLine->setAccessibleName(isOne ? tr("Put “%1” under").arg(name)
                                       : tr("Put %n wording(s) under", nullptr, int(what.size())));
    m_putLine->setEnabled(!what.empty());
    m_put->setEnabled(!what.empty() && !m_putLine->text().trimmed().isEmpty());
    m_makeTerm->setEnabled(!selectedWordings().empty());
    const Discipline *term = m_document.map().find(currentTerm().discipline);
    for (QPushButton *button : m_ofTerm)
        button->setEnabled(term);
}

std::vector<Id<Discipline>> SortingSheet::selectedWordings() const
{
    std::vector<Id<Discipline>> wordings;
    for (const QModelIndex &index : m_wordings->selectionModel()->selectedRows())
        wordings.push_back(m_wordingsModel->wordingAt(m_wordingsProxy->mapToSource(index)));
    std::ranges::sort(wordings);
    return wordings;
}

std::vector<Id<Discipline>> SortingSheet::chosen() const
{
    return m_moved.isNull() ? selectedWordings() : std::vector{m_moved};
}

Term SortingSheet::currentTerm() const
{
    return m_termsModel->termAt(m_termsProxy->mapToSource(m_terms->currentIndex()));
}

void SortingSheet::keepOpenTerms()
{
    m_nextWording = std::max(0, m_wordings->currentIndex().row());
    m_openTerms.clear();
    const auto keep = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_termsProxy->rowCount(parent); ++row) {
            const QModelIndex index = m_termsProxy->index(row, 0, parent);
            if (!m_terms->isExpanded(index))
                continue;
            m_openTerms.insert(keyOf(m_termsModel->termAt(m_termsProxy->mapToSource(index))));
            self(self, index);
        }
    };
    keep(keep, {});
}

void SortingSheet::openTermsAgain()
{
    const bool isFirst = m_openTerms.isEmpty();
    const auto open = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_termsProxy->rowCount(parent); ++row) {
            const QModelIndex index = m_termsProxy->index(row, 0, parent);
            const QModelIndex source = m_termsProxy->mapToSource(index);
            if (isFirst ? !m_termsModel->isUsed(source)
                        : !m_openTerms.contains(keyOf(m_termsModel->termAt(source))))
                continue;
            m_terms->expand(index);
            self(self, index);
        }
    };
    open(open, {});
}

void SortingSheet::reveal(Term term)
{
    const QModelIndex index = m_termsProxy->mapFromSource(m_termsModel->indexOf(term));
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        m_terms->expand(at);
    m_terms->setCurrentIndex(index);
    m_terms->scrollTo(index);
}

bool SortingSheet::perform(const QString &text, Result<Edit> edit)
{
    const auto done = m_document.perform(text, std::move(edit));
    if (!done)
        m_notice->say(done.error().message);
    return done.has_value();
}

QString SortingSheet::putWords(const std::vector<Id<Discipline>> &what, const QString &term) const
{
    return what.size() == 1 ? tr("Put “%1” under “%2”").arg(nameOf(m_document.map(), what.front()), term)
                            : tr("Put %n wording(s) under “%1”", nullptr, int(what.size())).arg(term);
}

void SortingSheet::put(const std::vector<Id<Discipline>> &what, Term term)
{
    const Snapshot &map = m_document.map();
    if (term.isNull()) {
        if (perform(tr("Make %n term(s)", nullptr, int(what.size())), copse::makeTerms(map, what)) &&
            !what.empty())
            reveal(termOf(m_document.map(), what.front()));
        return;
    }
    const QString name = termName(map, term, spokenLanguage());
    if (perform(putWords(what, name), hangUnder(map, m_document.ids(), what, term, spokenLanguage())))
        reveal(term);
}

void SortingSheet::putUnderTyped()
{
    const std::vector<Id<Discipline>> what = chosen();
    const QString name = m_putLine->text().simplified();
    if (what.empty() || name.isEmpty())
        return;
    if (!perform(putWords(what, name),
                 hangUnder(m_document.map(), m_document.ids(), what, name, spokenLanguage())))
        return;
    m_putLine->clear();
    m_moved = {};
    reveal(findTerm(m_document.map(), name));
    m_wordings->setFocus();
}

void SortingSheet::putUnderCurrent()
{
    const std::vector<Id<Discipline>> what = chosen();
    const Term term = currentTerm();
    if (!what.empty() && !term.isNull())
        put(what, term);
}

void SortingSheet::takeSuggestions(const std::vector<TermSuggestion> &suggestions)
{
    EditSequence all(m_document.map());
    for (const TermSuggestion &one : suggestions) {
        // A wording before may have become this one's term, or the term itself.
        const Discipline *wording = all.map().find(one.wording);
        if (wording && (one.term.entry < 0 || entryOf(*wording) != one.term.entry))
            all.add(hangUnder(all.map(), m_document.ids(), {one.wording}, one.term, spokenLanguage()));
    }
    perform(tr("Put %n wording(s) where suggested", nullptr, int(suggestions.size())), std::move(all).take());
}

void SortingSheet::putTermUnder()
{
    m_moved = currentTerm().discipline;
    showChoice();
    m_putLine->setFocus();
}

void SortingSheet::makeChosenTerms() { put(selectedWordings(), {}); }

void SortingSheet::takeCurrentApart()
{
    if (const Id<Discipline> id = currentTerm().discipline; !id.isNull())
        takeApartAll({id});
}

void SortingSheet::takeApartAll(const std::vector<Id<Discipline>> &terms)
{
    perform(tr("Back to %n wording(s)", nullptr, int(terms.size())),
            copse::takeApart(m_document.map(), terms));
}

void SortingSheet::addTypedTerm()
{
    const QString name = m_findTerm->text().simplified();
    if (name.isEmpty()) {
        m_notice->say(tr("Type the name of the new term in the line above the terms first."));
        m_findTerm->setFocus();
        return;
    }
    if (!perform(tr("Add the term “%1”").arg(name), addTerm(m_document.map(), m_document.ids(), name)))
        return;
    m_findTerm->clear();
    reveal(findTerm(m_document.map(), name));
}

void SortingSheet::renameCurrent()
{
    m_terms->setFocus();
    if (const QModelIndex current = m_terms->currentIndex(); current.isValid())
        editCell(*m_terms, current.siblingAtColumn(0));
}

void SortingSheet::removeCurrent()
{
    if (const Id<Discipline> id = currentTerm().discipline; !id.isNull())
        emit removalWanted(id);
}

} // namespace copse
