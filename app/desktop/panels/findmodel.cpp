#include "desktop/panels/findmodel.h"

#include "desktop/document/document.h"
#include "desktop/document/personfacts.h"

#include <QKeySequence>

namespace copse {

QString commandName(const QAction &action)
{
    QString name;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        name += text[i];
    }
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

FindModel::FindModel(Document &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{}

void FindModel::setHits(std::vector<FindHit> hits, const QList<QPointer<QAction>> &commands)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_commands = commands;
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

const QAction *FindModel::command(const FindHit &hit) const
{
    return hit.kind == FindKind::Command ? m_commands.value(hit.id).data() : nullptr;
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FindHit &hit = m_hits[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.alias.isEmpty()
                   ? hit.name
                   : tr("%1 (%2)", "a name and another name of the same").arg(hit.name, hit.alias);
    case Qt::AccessibleTextRole:
        return spoken(hit);
    case DetailRole:
        return detail(hit);
    case PossibleRole:
        return hit.kind != FindKind::Command || (command(hit) && command(hit)->isEnabled());
    default:
        return {};
    }
}

QString FindModel::detail(const FindHit &hit) const
{
    switch (hit.kind) {
    case FindKind::Group:
        return tr("group");
    case FindKind::Organisation:
        return tr("organisation");
    case FindKind::Discipline:
        return tr("discipline");
    case FindKind::Person: {
        QStringList names;
        for (const Id<Organisation> id : organisationsOf(m_document, Id<Person>{hit.id}).values) {
            if (const Organisation *organisation = m_document.map().find(id))
                names << organisation->name;
        }
        return names.isEmpty() ? tr("person") : tr("person, %1", "organisations").arg(names.join(tr(", ")));
    }
    case FindKind::Command:
        break;
    }
    const QAction *action = command(hit);
    if (!action)
        return {};
    if (!action->isEnabled())
        return tr("not possible now");
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    if (action->isCheckable() && action->isChecked())
        return keys.isEmpty() ? tr("command, on") : tr("command, on, %1", "keys").arg(keys);
    return keys.isEmpty() ? tr("command") : tr("command, %1", "keys").arg(keys);
}

QString FindModel::spoken(const FindHit &hit) const
{
    const QString name = hit.alias.isEmpty()
                             ? hit.name
                             : tr("%1 (%2)", "a name and another name of the same").arg(hit.name, hit.alias);
    return tr("%1: %2", "what was found, and what it is").arg(name, detail(hit));
}

} // namespace copse
