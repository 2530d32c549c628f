#include "desktop/models/recordtable.h"

#include "desktop/document/personfacts.h"

#include <set>

namespace copse {

namespace {

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
             return fieldText(map(), organisationsOf(m_document, Id<Person>{id}), Wording::ForPeople);
         }},
        {tr("Disciplines"),
         [this](qint64 id) {
             return fieldText(map(), disciplinesOf(m_document, Id<Person>{id}), Wording::ForPeople);
         }},
        {tr("Groups"),
         [this](qint64 id) {
             return fieldText(map(), groupsOf(m_document, Id<Person>{id}), Wording::ForPeople);
         }},
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
