#include "desktop/window/termcommands.h"

#include "analysis/termuse.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/document/document.h"
#include "desktop/panels/sortingsheet.h"
#include "desktop/window/actions.h"
#include "edits/removing.h"
#include "model/recordname.h"

#include <QMenu>

namespace copse {

TermCommands::TermCommands(Document &document, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_prompts(prompts)
    , m_window(window)
    , m_sort(makeAction(this, "sortWordings", tr("&Disciplines and wordings…"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &TermCommands::show))
{
    const auto follow = [this] { m_sort->setEnabled(m_document.isOpen()); };
    connect(&document, &Document::opened, this, follow);
    follow();
}

TermCommands::~TermCommands() { delete m_sheet; } // while there is a document

void TermCommands::fill(QMenu *menu) { menu->addAction(m_sort); }

void TermCommands::show()
{
    if (!m_sheet) {
        m_sheet = new SortingSheet(m_document, m_window);
        m_sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_sheet, &SortingSheet::removalWanted, this, &TermCommands::remove);
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

void TermCommands::remove(Id<Discipline> term)
{
    const Snapshot &map = m_document.map();
    const QString name = nameOf(map, term);
    const auto people = peopleByDiscipline(map);
    const auto brought = people.find(term.value);
    const int who = brought == people.end() ? 0 : int(brought->second.size());
    int below = 0;
    for (const auto &[id, discipline] : map.all<Discipline>())
        below += discipline.parent == term;
    int needs = 0;
    for (const auto &[id, need] : map.all<Need>())
        needs += need.discipline == term;
    QStringList said;
    if (who > 0)
        said << tr("%n person(s) bring(s) it and would not any more.", nullptr, who);
    if (needs > 0)
        said << tr("%n need(s) of groups for it would go.", nullptr, needs);
    if (below > 0)
        said << tr("%n below it would move up.", nullptr, below);
    if (!said.isEmpty()) {
        said << tr("Undo brings all of it back.");
        if (m_prompts.ask(m_sheet, tr("Remove “%1”?").arg(name), said.join(u' '),
                          {tr("Remove"), tr("Keep it")}) != 0)
            return;
    }
    // Refused only if it is gone meanwhile, and then the sheet shows that.
    (void)m_document.perform(tr("Remove %1").arg(name), removeDiscipline(m_document.map(), term));
}

} // namespace copse
