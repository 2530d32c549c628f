#include "desktop/window/picturehand.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/dialogs/choicedialog.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/window/actions.h"
#include "drawing/hullsets.h"
#include "drawing/itemid.h"
#include "edits/adding.h"
#include "edits/several.h"
#include "model/audience.h"
#include "model/recordname.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace copse {

PictureHand::PictureHand(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_drawTie(
          makeAction(this, "drawTie", tr("Dra&w a tie to…"), QKeySequence(Qt::Key_T), &PictureHand::startTie))
{
    m_drawTie->setShortcutContext(Qt::WidgetShortcut);
    PictureCanvas &canvas = parts.canvas;
    canvas.addAction(m_drawTie);
    canvas.setHandWork(
        {[this](const QString &carried, const QString &target, Qt::KeyboardModifiers modifiers) {
             return dropOf(carried, target, modifiers).words;
         },
         [this](const QString &from, const QString &to) { return tieWords(from, to); },
         [this](const QString &item) { return neighboursOf(item); }});
    connect(&canvas, &PictureCanvas::itemDropped, this, &PictureHand::drop);
    connect(&canvas, &PictureCanvas::lineDrawn, this, &PictureHand::askKind);
    connect(&canvas, &PictureCanvas::lineEnded, this, [this] { emit told({}); });
    connect(&parts.document, &Document::opened, this, &PictureHand::follow);
    connect(&parts.document, &Document::changed, this, &PictureHand::follow);
    follow();
}

void PictureHand::follow() { m_drawTie->setEnabled(m_parts.document.map().all<Person>().size() > 1); }

/// As the picture calls them.
QString PictureHand::called(Id<Person> person) const
{
    const Person *record = m_parts.document.map().find(person);
    const QString name = record ? nameFor(*record, m_parts.viewState.view().showing()) : QString();
    return name.isEmpty() ? tr("someone") : name;
}

/// The one group that all of them are in, and are in no other; null: there is none.
Id<Group> PictureHand::onlyGroupOf(const std::vector<Id<Person>> &people) const
{
    std::set<Id<Group>> groups;
    for (const Id<Person> person : people) {
        for (const Id<Membership> id : m_parts.document.index().memberships.of(person)) {
            const Membership &membership = *m_parts.document.map().find(id);
            if (membership.to.isNull())
                groups.insert(membership.group);
        }
    }
    return groups.size() == 1 ? *groups.begin() : Id<Group>();
}

/// Whether the outline of the group goes round that person, as a member of it or of a group below it.
bool PictureHand::isWithinOutline(const QString &person, const QString &group) const
{
    const auto drawn = m_parts.drawing.drawn();
    if (!drawn)
        return false;
    const std::vector<DiagramNode> &nodes = drawn->diagram.nodes;
    const auto node = std::ranges::find(nodes, person, &DiagramNode::id);
    if (node == nodes.end())
        return false;
    const std::vector<int> groups = hullSetsOf(drawn->diagram).allGroupsOf(int(node - nodes.begin()));
    return std::ranges::any_of(groups, [&](int one) { return nodes[std::size_t(one)].id == group; });
}

PictureHand::Drop PictureHand::dropOf(const QString &carried, const QString &target,
                                      Qt::KeyboardModifiers modifiers) const
{
    const Snapshot &map = m_parts.document.map();
    const Id<Person> person = recordOfItem<Person>(carried).value_or(Id<Person>());
    Drop drop;
    const QString group = isOutline(target) ? target.mid(outlinePrefix.size()) : target;
    drop.group = recordOfItem<Group>(group).value_or(Id<Group>());
    if (!map.find(person) || !map.find(drop.group))
        return drop;
    if (isOutline(target) && isWithinOutline(carried, group))
        return drop; // they only stand elsewhere in it
    const std::vector<Id<Person>> selected = m_parts.viewState.allSelected<Person>();
    const bool isOneOfThem = std::ranges::find(selected, person) != selected.end();
    const auto isMember = [&](Id<Person> id) {
        const std::vector<Id<Membership>> memberships = m_parts.document.index().memberships.of(id);
        return std::ranges::any_of(memberships, [&](Id<Membership> one) {
            return map.find(one)->group == drop.group && map.find(one)->to.isNull();
        });
    };
    for (const Id<Person> id : isOneOfThem ? selected : std::vector{person}) {
        if (map.find(id) && !isMember(id))
            drop.people.push_back(id);
    }
    if (drop.people.empty())
        return drop;
    if (modifiers & Qt::ShiftModifier)
        drop.from = onlyGroupOf(drop.people);
    const QString name = nameOf(map, drop.group);
    const int count = int(drop.people.size());
    if (drop.from.isNull())
        drop.words = count == 1 ? tr("Add %1 to %2").arg(called(drop.people.front()), name)
                                : tr("Add %n people to %1", nullptr, count).arg(name);
    else
        drop.words =
            count == 1
                ? tr("Move %1 from %2 to %3").arg(called(drop.people.front()), nameOf(map, drop.from), name)
                : tr("Move %n people from %1 to %2", nullptr, count).arg(nameOf(map, drop.from), name);
    return drop;
}

void PictureHand::drop(const QString &carried, const QString &target, Qt::KeyboardModifiers modifiers)
{
    const Drop wanted = dropOf(carried, target, modifiers);
    if (wanted.words.isEmpty())
        return;
    const Snapshot &map = m_parts.document.map();
    const Result<void> done = m_parts.document.perform(
        wanted.words, wanted.from.isNull()
                          ? addToGroup(map, m_parts.document.ids(), wanted.people, wanted.group)
                          : moveToGroup(map, wanted.people, wanted.from, wanted.group));
    if (done)
        emit told(tr("Done: %1. Undo takes it back.").arg(wanted.words));
    else
        emit refused(done.error().message);
}

QString PictureHand::tieWords(const QString &from, const QString &to) const
{
    const auto one = recordOfItem<Person>(from);
    const auto other = recordOfItem<Person>(to);
    const Snapshot &map = m_parts.document.map();
    if (!one || !other || one == other || !map.find(*one) || !map.find(*other))
        return {};
    return tr("Tie %1 to %2").arg(called(*one), called(*other));
}

void PictureHand::startTie()
{
    const Id<Person> selected = m_parts.viewState.selected<Person>();
    const auto current = recordOfItem<Person>(m_parts.canvas.currentItem());
    const Id<Person> from = current.value_or(selected);
    const bool isShown = !from.isNull() && !m_parts.canvas.itemRect(itemOf(from)).isNull();
    m_parts.canvas.startLine(isShown ? itemOf(from) : QString());
    emit told(isShown ? tr("Click on whom %1 is tied to, or go there with the arrow keys and press Enter. "
                           "Escape gives up.")
                            .arg(called(from))
                      : tr("Click on two people, one after the other. Escape gives up."));
}

void PictureHand::askKind(const QString &from, const QString &to)
{
    Tie tie;
    tie.fromPerson = recordOfItem<Person>(from).value_or(Id<Person>());
    tie.toPerson = recordOfItem<Person>(to).value_or(Id<Person>());
    const QString one = called(tie.fromPerson);
    const QString other = called(tie.toPerson);
    auto *dialog =
        new ChoiceDialog("tieDialog", tr("Draw a tie"),
                         tr("What is %1 to %2? For instance: advises, works with.").arg(one, other),
                         tr("&Draw"), m_parts.window);
    QComboBox *kind = dialog->addChoice("tieKind", tr("&Kind of tie:"));
    QStringList kinds;
    for (const auto &row : m_parts.document.map().all<Tie>()) {
        if (!row.record.kind.isEmpty() && !kinds.contains(row.record.kind))
            kinds << row.record.kind;
    }
    kinds.sort(Qt::CaseInsensitive);
    kind->setEditable(true);
    kind->setInsertPolicy(QComboBox::NoInsert);
    kind->setMinimumContentsLength(24);
    kind->addItem(QString());
    kind->addItems(kinds);
    kind->lineEdit()->setPlaceholderText(tr("not said"));
    dialog->setTaking([this, tie, kind, one, other]() mutable {
        tie.kind = kind->currentText().simplified();
        return m_parts.document.perform(tr("Tie %1 to %2").arg(one, other),
                                        addTie(m_parts.document.map(), m_parts.document.ids(), tie));
    });
    connect(dialog, &QDialog::accepted, this, [this, one, other] {
        emit told(m_parts.viewState.view().picture == PictureKind::Ties
                      ? tr("%1 is tied to %2.").arg(one, other)
                      : tr("%1 is tied to %2. The picture of ties shows it.").arg(one, other));
    });
    dialog->open();
}

/// As the picture has them, in its order.
QStringList PictureHand::neighboursOf(const QString &item) const
{
    QStringList found;
    if (!m_parts.drawing.drawn())
        return found;
    const Diagram &diagram = m_parts.drawing.drawn()->diagram;
    for (const DiagramLink &link : diagram.links) {
        const QString &one = diagram.nodes[std::size_t(link.from)].id;
        const QString &other = diagram.nodes[std::size_t(link.to)].id;
        const QString neighbour = one == item ? other : other == item ? one : QString();
        if (!neighbour.isEmpty() && !found.contains(neighbour) &&
            !m_parts.canvas.itemRect(neighbour).isNull())
            found << neighbour;
    }
    return found;
}

} // namespace copse
