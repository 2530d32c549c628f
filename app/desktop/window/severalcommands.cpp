#include "desktop/window/severalcommands.h"

#include "base/folding.h"
#include "desktop/canvas/picturecanvas.h"
#include "desktop/dialogs/choicedialog.h"
#include "desktop/dialogs/leavingchoice.h"
#include "desktop/dialogs/recordchoice.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/window/actions.h"
#include "drawing/itemid.h"
#include "edits/adding.h"
#include "edits/editsequence.h"
#include "edits/refusal.h"
#include "edits/several.h"
#include "model/audience.h"
#include "model/recordname.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>

namespace copse {

namespace {

template<class E>
void offerChoices(QComboBox *box)
{
    for (const Choice<E> &choice : choices<E>())
        box->addItem(choiceLabel(choice.value), int(choice.value));
}

/// Groups those people are in, to choose one of.
void offerGroupsOf(QComboBox *box, const Document &document, const std::vector<Id<Person>> &people,
                   Id<Group> proposed)
{
    std::vector<std::pair<QString, Id<Group>>> groups;
    for (const Id<Person> person : people) {
        for (const Id<Membership> id : document.index().memberships.of(person)) {
            const Id<Group> group = document.map().find(id)->group;
            if (std::ranges::find(groups, group, &std::pair<QString, Id<Group>>::second) == groups.end())
                groups.emplace_back(nameOf(document.map(), group), group);
        }
    }
    std::ranges::stable_sort(
        groups, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : groups)
        box->addItem(name, id.value);
    box->setCurrentIndex(std::max(0, box->findData(proposed.value)));
}

} // namespace

SeveralCommands::SeveralCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_selectAll(makeAction(this, "selectAllPeople", tr("Select &all people shown"), QKeySequence::SelectAll,
                             &SeveralCommands::selectAll))
    , m_addToGroup(
          makeAction(this, "severalAddToGroup", tr("Add to a &group…"), {}, &SeveralCommands::addToGroup))
    , m_takeOut(
          makeAction(this, "severalTakeOut", tr("Take &out of a group…"), {}, &SeveralCommands::takeOut))
    , m_level(makeAction(this, "severalLevel", tr("&Level in a group…"), {}, &SeveralCommands::changeLevel))
    , m_organisation(makeAction(this, "severalOrganisation", tr("Add an org&anisation…"), {},
                                &SeveralCommands::addOrganisation))
    , m_discipline(makeAction(this, "severalDiscipline", tr("Add a &discipline…"), {},
                              &SeveralCommands::addDiscipline))
    , m_consent(makeAction(this, "severalConsent", tr("&Consent…"), {}, &SeveralCommands::changeConsent))
{
    m_selectAll->setShortcutContext(Qt::WidgetShortcut);
    parts.canvas.addAction(m_selectAll);
    connect(&parts.canvas, &PictureCanvas::itemsMarked, this, &SeveralCommands::mark);
    connect(&parts.canvas, &PictureCanvas::itemToggled, this, [this](const QString &item) {
        if (const Selection record = recordOf(item); record != Selection()) // not what is between
            m_parts.viewState.toggle(record);
    });
    connect(&parts.viewState, &ViewState::selectionChanged, this, &SeveralCommands::follow);
    connect(&parts.document, &Document::changed, this, &SeveralCommands::follow);
    connect(&parts.document, &Document::opened, this, &SeveralCommands::follow);
    follow();
}

void SeveralCommands::fill(QMenu *menu)
{
    menu->addAction(m_selectAll);
    QMenu *changes = menu->addMenu(tr("For a&ll who are selected"));
    changes->setObjectName(QStringLiteral("severalMenu"));
    fillChanges(changes);
}

void SeveralCommands::fillChanges(QMenu *menu)
{
    for (QAction *action : {m_addToGroup, m_takeOut, m_level, m_organisation, m_discipline, m_consent})
        menu->addAction(action);
}

std::vector<Id<Person>> SeveralCommands::people() const
{
    std::vector<Id<Person>> people = m_parts.viewState.allSelected<Person>();
    std::erase_if(people, [this](Id<Person> id) { return !m_parts.document.map().find(id); });
    return people;
}

QString SeveralCommands::peopleInWords() const
{
    const std::vector<Id<Person>> all = people();
    if (all.size() != 1)
        return tr("%n people", nullptr, int(all.size()));
    const QString name =
        nameFor(*m_parts.document.map().find(all.front()), m_parts.viewState.view().showing());
    return name.isEmpty() ? tr("someone") : name;
}

void SeveralCommands::follow()
{
    const std::vector<Id<Person>> selected = people();
    const bool hasGroups = !m_parts.document.map().all<Group>().isEmpty();
    const bool isMember = std::ranges::any_of(
        selected, [this](Id<Person> id) { return !m_parts.document.index().memberships.of(id).empty(); });
    for (QAction *action : {m_organisation, m_discipline, m_consent})
        action->setEnabled(!selected.empty());
    m_addToGroup->setEnabled(!selected.empty() && hasGroups);
    m_takeOut->setEnabled(isMember);
    m_level->setEnabled(isMember);
    m_selectAll->setEnabled(!m_parts.document.map().all<Person>().isEmpty());

    const ViewState &state = m_parts.viewState;
    const int count = int(state.allSelected().size());
    QString words;
    if (!state.isSeveralSelected())
        words.clear();
    else if (!state.selected<Person>().isNull())
        words = tr("%n people selected", nullptr, count);
    else if (!state.selected<Group>().isNull())
        words = tr("%n groups selected", nullptr, count);
    else if (!state.selected<Organisation>().isNull())
        words = tr("%n organisations selected", nullptr, count);
    else
        words = tr("%n disciplines selected", nullptr, count);
    emit counted(words);
}

/// People before groups before the rest: records of one type are selected together.
void SeveralCommands::mark(const QStringList &items, bool added)
{
    constexpr std::array<std::size_t, 4> order{
        Selection(Id<Person>()).index(), Selection(Id<Group>()).index(),
        Selection(Id<Organisation>()).index(), Selection(Id<Discipline>()).index()};
    std::vector<Selection> marked;
    for (const QString &item : items) {
        if (const Selection record = recordOf(item); record != Selection())
            marked.push_back(record);
    }
    const auto type = std::ranges::find_if(order, [&](std::size_t one) {
        return std::ranges::any_of(marked, [&](const Selection &record) { return record.index() == one; });
    });
    if (type != order.end())
        std::erase_if(marked, [&](const Selection &record) { return record.index() != *type; });
    std::vector<Selection> wanted;
    if (added)
        wanted = m_parts.viewState.allSelected();
    wanted.insert(wanted.end(), marked.begin(), marked.end());
    m_parts.viewState.selectAll(std::move(wanted));
}

void SeveralCommands::selectAll()
{
    if (!m_parts.drawing.drawn())
        return;
    std::vector<Id<Person>> shown;
    for (const DiagramNode &node : m_parts.drawing.drawn()->diagram.nodes) {
        if (const auto person = recordOfItem<Person>(node.id); person && m_parts.document.map().find(*person))
            shown.push_back(*person);
    }
    m_parts.viewState.selectAll(shown);
}

ChoiceDialog *SeveralCommands::ask(const char *name, const QString &title, const QString &button)
{
    return new ChoiceDialog(name, title, tr("For %1:", "those selected").arg(peopleInWords()), button,
                            m_parts.window);
}

Result<void> SeveralCommands::perform(const QString &text, Result<Edit> edit)
{
    Result<void> done = m_parts.document.perform(text, std::move(edit));
    if (done)
        emit told(tr("Done: %1. Undo takes it back.").arg(text));
    return done;
}

void SeveralCommands::addToGroup()
{
    ChoiceDialog *dialog = ask("severalGroupDialog", tr("Add to a group"), tr("&Add"));
    QComboBox *group = dialog->addChoice("group", tr("&Group:"));
    offerRecords<Group>(group, m_parts.document.map(), m_parts.viewState.view().group);
    dialog->setTaking([this, group, all = people(), who = peopleInWords()]() -> Result<void> {
        const Snapshot &map = m_parts.document.map();
        const Id<Group> chosen = chosenRecord<Group>(group);
        if (chosen.isNull())
            return refusal(tr("Choose a group."));
        return perform(tr("Add %1 to %2").arg(who, nameOf(map, chosen)),
                       copse::addToGroup(map, m_parts.document.ids(), all, chosen));
    });
    dialog->open();
}

void SeveralCommands::takeOut()
{
    ChoiceDialog *dialog = ask("severalTakeOutDialog", tr("Take out of a group"), tr("&Take out"));
    QComboBox *group = dialog->addChoice("group", tr("&Group:"));
    offerGroupsOf(group, m_parts.document, people(), m_parts.viewState.view().group);
    QComboBox *why = offerLeaving(dialog->addChoice("why", tr("&Why:")));
    dialog->setTaking([this, group, why, all = people(), who = peopleInWords()] {
        const Snapshot &map = m_parts.document.map();
        const Id<Group> chosen{group->currentData().toLongLong()};
        const PartialDate today = PartialDate::fromDate(QDate::currentDate());
        return perform(tr("Take %1 out of %2").arg(who, nameOf(map, chosen)),
                       isMistake(why) ? takeOutOfGroup(map, all, chosen)
                                      : leaveGroup(map, all, chosen, today));
    });
    dialog->open();
}

void SeveralCommands::changeLevel()
{
    ChoiceDialog *dialog = ask("severalLevelDialog", tr("Level in a group"), tr("&Set"));
    QComboBox *group = dialog->addChoice("group", tr("&Group:"));
    offerGroupsOf(group, m_parts.document, people(), m_parts.viewState.view().group);
    QComboBox *level = dialog->addChoice("level", tr("&Level:"));
    offerChoices<Level>(level);
    dialog->setTaking([this, group, level, all = people(), who = peopleInWords()] {
        const Snapshot &map = m_parts.document.map();
        const Id<Group> chosen{group->currentData().toLongLong()};
        const QString name = nameOf(map, chosen);
        return perform(all.size() == 1 ? tr("Level of %1 in %2").arg(who, name)
                                       : tr("Level of %n people in %1", nullptr, int(all.size())).arg(name),
                       setLevel(map, all, chosen, Level(level->currentData().toInt())));
    });
    dialog->open();
}

void SeveralCommands::changeConsent()
{
    ChoiceDialog *dialog = ask("severalConsentDialog", tr("Consent"), tr("&Set"));
    QComboBox *consent = dialog->addChoice("consent", tr("&Consent:"));
    offerChoices<Consent>(consent);
    dialog->setTaking([this, consent, all = people(), who = peopleInWords()] {
        return perform(tr("Consent of %1").arg(who),
                       setConsent(m_parts.document.map(), all, Consent(consent->currentData().toInt())));
    });
    dialog->open();
}

void SeveralCommands::addOrganisation()
{
    ChoiceDialog *dialog = ask("severalOrganisationDialog", tr("Add an organisation"), tr("&Add"));
    QComboBox *box = dialog->addChoice("organisation", tr("&Organisation:"));
    offerRecords<Organisation>(box, m_parts.document.map());
    box->lineEdit()->setPlaceholderText(tr("known or new"));
    dialog->setTaking([this, box, all = people(), who = peopleInWords()]() -> Result<void> {
        IdSource &ids = m_parts.document.ids();
        EditSequence edits(m_parts.document.map());
        Id<Organisation> chosen = chosenRecord<Organisation>(box);
        if (chosen.isNull())
            chosen = edits.addOne<Organisation>(copse::addOrganisation(edits.map(), ids, box->currentText()));
        const QString name = nameOf(edits.map(), chosen);
        if (!chosen.isNull())
            edits.add(addOrganisationTo(edits.map(), ids, all, chosen));
        return perform(tr("Add the organisation %2 to %1").arg(who, name), std::move(edits).take());
    });
    dialog->open();
}

void SeveralCommands::addDiscipline()
{
    ChoiceDialog *dialog = ask("severalDisciplineDialog", tr("Add a discipline"), tr("&Add"));
    QComboBox *box = dialog->addChoice("discipline", tr("&Discipline:"));
    offerRecords<Discipline>(box, m_parts.document.map());
    box->lineEdit()->setPlaceholderText(tr("known or new"));
    dialog->setTaking([this, box, all = people(), who = peopleInWords()]() -> Result<void> {
        IdSource &ids = m_parts.document.ids();
        EditSequence edits(m_parts.document.map());
        Id<Discipline> chosen = chosenRecord<Discipline>(box);
        if (chosen.isNull())
            chosen = edits.addOne<Discipline>(copse::addDiscipline(edits.map(), ids, box->currentText()));
        const QString name = nameOf(edits.map(), chosen);
        if (!chosen.isNull())
            edits.add(addDisciplineTo(edits.map(), ids, all, chosen));
        return perform(tr("Add the discipline %2 to %1").arg(who, name), std::move(edits).take());
    });
    dialog->open();
}

} // namespace copse
