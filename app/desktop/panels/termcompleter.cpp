#include "desktop/panels/termcompleter.h"

#include "base/disciplinelist.h"
#include "base/folding.h"
#include "base/languages.h"
#include "desktop/document/roles.h"
#include "model/terms.h"

#include <QStandardItemModel>

namespace copse {

TermCompleter::TermCompleter(QObject *parent)
    : QCompleter(parent)
    , m_names(new QStandardItemModel(this))
{
    setModel(m_names);
    setCompletionRole(FindRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(10);
}

void TermCompleter::offer(const Snapshot &map)
{
    m_names->clear();
    const std::unordered_set<qint64> wordings = wordingsAsWritten(map);
    const auto add = [&](const QString &name, const QStringList &others) {
        auto *item = new QStandardItem(name);
        item->setData(foldForFind((QStringList{name} + others).join(u' ')), FindRole);
        m_names->appendRow(item);
    };
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (!wordings.contains(id.value) && entryOf(discipline) < 0)
            add(discipline.name, {});
    }
    const DisciplineList &list = DisciplineList::builtIn();
    for (int entry = 0; entry < int(list.entries().size()); ++entry) {
        const auto &labels = list[entry].labels;
        add(termName(map, {disciplineOf(map, entry), entry}, spokenLanguage()),
            QStringList(labels.begin(), labels.end()) + list[entry].also);
    }
}

QString TermCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QStringList TermCompleter::splitPath(const QString &path) const { return {foldForFind(path)}; }

} // namespace copse
