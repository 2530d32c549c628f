#include "desktop/models/recordtable.h"

#include "desktop/document/personfacts.h"

#include <set>

namespace copse {

namespace {

template<class T>
QString names(const Snapshot &map, const std::vector<Id<T>> &ids)
{
    QStringList names;
    for (const Id<T> id : ids) {
        if (const T *record = map.find(id))
            names << record->name;
    }
    return names.join(QStringLiteral("; "));
}

/// How many different people the records with these ids are about.
template<class T>
QString countPeople(const Snapshot &map, const std::vector<Id<T>> &ids)
{
    std::set<Id<Person>> people;
    for (const Id<T> id : ids)
        people.insert(map.find(id)->person);
    return QString::number(people.size());
}

} // namespace

std::vector<RecordTableModel::Column> PeopleTable::relatedColumns() const
{
    return {
        {tr("Organisations"),
         [this](qint64 id) {
             const auto facts = organisationsOf(m_document, Id<Person>{id});
             return facts.saidNone && facts.values.empty() ? tr("works for themselves")
                                                           : names(map(), facts.values);
         }},
        {tr("Disciplines"),
         [this](qint64 id) {
             const auto facts = disciplinesOf(m_document, Id<Person>{id});
             return facts.saidNone && facts.values.empty() ? tr("none") : names(map(), facts.values);
         }},
        {tr("Groups"), [this](qint64 id) { return names(map(), groupsOf(m_document, Id<Person>{id})); }},
    };
}

std::vector<RecordTableModel::Column> OrganisationsTable::relatedColumns() const
{
    return {{tr("People"),
             [this](qint64 id) {
                 return countPeople(map(), m_document.index().affiliated.of(Id<Organisation>{id}));
             },
             true}};
}

std::vector<RecordTableModel::Column> DisciplinesTable::relatedColumns() const
{
    return {
        {tr("People"),
         [this](qint64 id) { return countPeople(map(), m_document.index().experts.of(Id<Discipline>{id})); },
         true}};
}

} // namespace copse
