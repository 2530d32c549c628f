#include "desktop/window/clipboardcommands.h"

#include "base/folding.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/document/document.h"
#include "desktop/panels/sheetblock.h"
#include "desktop/window/actions.h"
#include "desktop/window/editcommands.h"
#include "desktop/window/filecommands.h"
#include "edits/adding.h"
#include "edits/editsequence.h"
#include "edits/refusal.h"
#include "edits/several.h"
#include "exchange/csvwriter.h"
#include "exchange/fragment.h"
#include "exchange/listheadings.h"
#include "exchange/typedsplit.h"
#include "model/forgotten.h"
#include "model/recordname.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSet>

#include <memory>

namespace copse {

namespace {

constexpr qsizetype kMostLetters = 8 * 1'024 * 1'024;
constexpr qsizetype kMostNames = 2'000;
constexpr qsizetype kNamesShown = 4;

/// The cells of a column, without its heading; empty if there is more than one column.
QStringList namesIn(const QString &text)
{
    QStringList names;
    if (text.contains(QLatin1Char('\t')))
        return names;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QString cell = tidyName(line);
        if (cell.size() > 1 && cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"')))
            cell = tidyName(cell.mid(1, cell.size() - 2));
        if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char(';')))
            return {};
        if (!cell.isEmpty())
            names << cell;
    }
    if (!names.isEmpty() && columnOfHeading(ListTable::People, names.front()) != ListColumn::Other)
        names.removeFirst();
    return names;
}

/// Pasted names by what the map knows of them, each once.
struct SortedNames
{
    QStringList fresh;
    std::vector<Id<Person>> known;
    QStringList several; ///< that several people have
    int forgotten = 0;
};

SortedNames sortNames(const Snapshot &map, const QStringList &names)
{
    QHash<QString, std::vector<Id<Person>>> there;
    for (const auto &row : map.all<Person>())
        there[foldName(row.record.name)].push_back(row.id);
    const ForgottenPeople forgotten(map);
    QSet<QString> seen;
    SortedNames sorted;
    for (const QString &name : names) {
        const QString key = foldName(name);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const std::vector<Id<Person>> same = there.value(key);
        if (same.size() > 1)
            sorted.several << name;
        else if (same.size() == 1)
            sorted.known.push_back(same.front());
        else if (!forgotten.withName({{name}, {}, {}, {}}).isNull())
            ++sorted.forgotten;
        else
            sorted.fresh << name;
    }
    return sorted;
}

/// Those who are not in a group now.
std::vector<Id<Person>> notIn(const Snapshot &map, Id<Group> group, std::vector<Id<Person>> people)
{
    QSet<Id<Person>> there;
    for (const auto &row : map.all<Membership>()) {
        if (row.record.group == group && row.record.to.isNull())
            there.insert(row.record.person);
    }
    std::erase_if(people, [&](Id<Person> id) { return there.contains(id); });
    return people;
}

} // namespace

ClipboardCommands::ClipboardCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_copy(makeAction(this, "copySelected", tr("&Copy what is selected"), QKeySequence::Copy,
                        &ClipboardCommands::copy))
    , m_paste(makeAction(this, "pasteHere", tr("&Paste people or a list"), QKeySequence::Paste,
                         &ClipboardCommands::paste))
{
    for (QAction *action : {m_copy, m_paste})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(&parts.viewState, &ViewState::selectionChanged, this, &ClipboardCommands::follow);
    follow();
}

void ClipboardCommands::fill(QMenu *menu)
{
    menu->addAction(m_copy);
    menu->addAction(m_paste);
}

void ClipboardCommands::addTo(QWidget *widget) { widget->addActions({m_copy, m_paste}); }

void ClipboardCommands::follow() { m_copy->setEnabled(!m_parts.viewState.allSelected().empty()); }

void ClipboardCommands::copy()
{
    const Snapshot &map = m_parts.document.map();
    const std::vector<Id<Person>> people = m_parts.viewState.allSelected<Person>();
    const std::vector<Id<Group>> groups = m_parts.viewState.allSelected<Group>();
    auto data = std::make_unique<QMimeData>();
    if (people.empty() && groups.empty()) {
        QStringList names;
        for (const Id<Organisation> id : m_parts.viewState.allSelected<Organisation>())
            names << safeCell(nameOf(map, id));
        for (const Id<Discipline> id : m_parts.viewState.allSelected<Discipline>())
            names << safeCell(nameOf(map, id));
        data->setText(names.join(QLatin1Char('\n')));
    } else {
        const Snapshot fragment = fragmentOf(map, people, groups);
        data->setData(fragmentType, writeFragment(fragment));
        // A sheet of a map, which stays at the desk, gets the names as they are.
        data->setData(cellsType, fragmentText(fragment, {Audience::Desk, NamesShown::Full, false}).toUtf8());
        // Wherever the text is pasted, it is as good as a file, and nobody was asked about the names.
        data->setText(fragmentText(fragment, {Audience::File, m_parts.viewState.view().names, false}));
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    const int count = int(m_parts.viewState.allSelected().size());
    emit told(groups.empty() ? tr("Copied: %n selected.", "people...", count)
                             : tr("Copied: %n groups with their members.", nullptr, count));
}

void ClipboardCommands::paste() { pasteIn(m_parts.window); }

void ClipboardCommands::pasteIn(QWidget *where)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasFormat(fragmentType))
        pasteRecords(*data, where);
    else if (data && data->hasFormat(cellsType))
        pasteText(QString::fromUtf8(data->data(cellsType)), where);
    else if (data && data->hasText() && !data->text().trimmed().isEmpty())
        pasteText(data->text(), where);
    else
        emit told(tr("There is nothing on the clipboard that can be pasted here."));
}

void ClipboardCommands::pasteLines(const QString &text, QWidget *where)
{
    if (text == QGuiApplication::clipboard()->text())
        pasteIn(where);
    else
        pasteText(text, where);
}

void ClipboardCommands::tellError(QWidget *where, const Error &error)
{
    m_parts.prompts.tell(where, tr("Paste"), error.message);
}

void ClipboardCommands::pasteRecords(const QMimeData &data, QWidget *where)
{
    const Result<Snapshot> fragment = readFragment(data.data(fragmentType));
    if (!fragment)
        return tellError(where, fragment.error());
    if (!m_parts.edits.haveMap())
        return;
    const Result<Pasted> pasted = pasteFragment(m_parts.document.map(), *fragment);
    if (!pasted)
        return tellError(where, pasted.error());
    QStringList parts;
    if (pasted->people > 0)
        parts << tr("%n new people", nullptr, pasted->people);
    if (pasted->groups > 0)
        parts << tr("%n new groups", nullptr, pasted->groups);
    if (pasted->known > 0)
        parts << tr("%n people who were there already", nullptr, pasted->known);
    if (pasted->forgotten > 0)
        parts << tr("%n left out who wanted to be forgotten", "people", pasted->forgotten);
    const QString words = QLocale().createSeparatedList(parts);
    if (pasted->edit.isEmpty()) {
        emit told(tr("The map holds all of this already."));
        return;
    }
    if (const auto done = m_parts.document.perform(tr("Paste"), pasted->edit); !done)
        return tellError(where, done.error());
    std::vector<Id<Person>> people;
    for (const Swap<Person> &swap : pasted->edit.swaps<Person>())
        people.push_back(swap.id);
    if (!people.empty())
        m_parts.viewState.selectAll(people);
    emit told(tr("Pasted: %1.", "a list of what").arg(words));
}

void ClipboardCommands::pasteText(const QString &text, QWidget *where)
{
    if (text.size() > kMostLetters)
        return tellError(where, refusal(tr("This is too much to paste. Save it as a file and import that.")));
    const QStringList names = namesIn(text);
    if (names.size() > kMostNames)
        return tellError(
            where, refusal(tr("These are too many names to paste. Save them as a file and import that.")));
    if (!names.isEmpty())
        return addNames(names, where);
    if (const QStringList lines = typedLinesOf(text); !lines.isEmpty()) {
        emit linesToType(lines);
        return;
    }
    if (where != m_parts.window) // the window that a list is read in would come with it, and all its names
        return tellError(where, refusal(tr("A list with columns is read at the desk: leave presenting first "
                                           "(Esc), then paste it there. Nothing was added.")));
    const QString group = nameOf(m_parts.document.map(), m_parts.viewState.selected<Group>());
    m_parts.files.importText(group.isEmpty() ? tr("Pasted list") : group, text);
}

void ClipboardCommands::addNames(const QStringList &names, QWidget *where)
{
    const SortedNames sorted = sortNames(m_parts.document.map(), names);
    const QStringList &wanted = sorted.fresh;
    const int count = int(wanted.size());
    const auto shortened = [](const QStringList &all) {
        QStringList shown = all.mid(0, kNamesShown);
        if (all.size() > kNamesShown)
            shown << tr("%n more", "people", int(all.size() - kNamesShown));
        return QLocale().createSeparatedList(shown);
    };
    const Id<Group> group = m_parts.viewState.selected<Group>();
    const QString groupName = nameOf(m_parts.document.map(), group);
    std::vector<Id<Person>> joining;
    QStringList question;
    if (count > 0)
        question << tr("Add %n people? %1", nullptr, count).arg(shortened(wanted));
    QString left;
    QStringList answers;
    if (!groupName.isEmpty()) {
        joining = notIn(m_parts.document.map(), group, sorted.known);
        if (!joining.empty())
            question << tr("%n of these people are in the map already, but not in %1.", nullptr,
                           int(joining.size()))
                            .arg(groupName);
        if (!sorted.several.isEmpty())
            left = tr("Left out, because several people are called this: %1").arg(shortened(sorted.several));
        answers << tr("Add them to %1").arg(groupName);
    }
    const QString forgotten = sorted.forgotten > 0
                                  ? tr("%n left out who wanted to be forgotten", "people", sorted.forgotten)
                                  : QString();
    if (question.isEmpty()) {
        emit told(!left.isEmpty()        ? left
                  : !forgotten.isEmpty() ? forgotten
                                         : tr("All of these people are in the map already."));
        return;
    }
    if (count > 0)
        answers << tr("Add them");
    for (const QString &besides : {left, forgotten}) {
        if (!besides.isEmpty())
            question << besides;
    }
    const int answer = m_parts.prompts.ask(where, tr("Paste"), question.join(QLatin1Char('\n')), answers);
    if (answer < 0 || !m_parts.edits.haveMap())
        return;
    const bool isToJoin = !groupName.isEmpty() && answer == 0;
    IdSource &ids = m_parts.document.ids();
    EditSequence edits(m_parts.document.map());
    std::vector<Id<Person>> people;
    for (const QString &name : wanted)
        people.push_back(edits.addOne<Person>(addPerson(edits.map(), ids, name)));
    if (isToJoin) {
        people.insert(people.end(), joining.begin(), joining.end());
        edits.add(addToGroup(edits.map(), ids, people, group));
    }
    const QString text = count > 0 ? tr("Add %n people", nullptr, count) : tr("Paste");
    if (const auto done = m_parts.document.perform(text, std::move(edits).take()); !done)
        return tellError(where, done.error());
    m_parts.viewState.selectAll(people);
    QStringList parts;
    if (count > 0)
        parts << tr("%n new people", nullptr, count);
    if (isToJoin && !joining.empty())
        parts << tr("%n people who were there already", nullptr, int(joining.size()));
    if (!forgotten.isEmpty())
        parts << forgotten;
    emit told(parts.size() == 1 && count > 0
                  ? tr("Done: %1. Undo takes it back.").arg(text)
                  : tr("Pasted: %1.", "a list of what").arg(QLocale().createSeparatedList(parts)));
}

} // namespace copse
