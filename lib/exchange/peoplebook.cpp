#include "exchange/peoplebook.h"

#include "base/folding.h"
#include "edits/mergedfacts.h"

#include <algorithm>

namespace copse {

PeopleBook::PeopleBook(const Snapshot &map)
{
    const Table<Person> &known = map.all<Person>();
    m_entries.reserve(size_t(known.size()));
    for (const auto &row : known) {
        const qint32 at = size();
        m_entries.push_back({row.id, row.record});
        addNamesake(foldName(row.record.name), at);
        if (!row.record.listId.isEmpty() && !m_byId.contains(row.record.listId))
            m_byId.insert(row.record.listId, at);
    }
    for (qint32 at = 0; at < size(); ++at) {
        for (const QString &alias : m_entries[size_t(at)].record.aliases) {
            const QString folded = foldName(alias);
            m_otherNames.insert({at, folded});
            addNamesake(folded, at, true);
        }
    }
    m_lastSpelling.resize(m_entries.size());
    for (const auto &[id, merge] : map.all<Merge>()) {
        const QString listId =
            merge.person.isNull() ? QString() : MergedFacts(merge.before).record<Person>(map).listId;
        const auto stays = std::ranges::find(m_entries, merge.person, &BookEntry<Person>::id);
        if (!listId.isEmpty() && stays != m_entries.end() && !m_byId.contains(listId))
            m_byId.insert(listId, qint32(stays - m_entries.begin()));
    }
}

void PeopleBook::reserve(qsizetype people)
{
    m_entries.reserve(m_entries.size() + size_t(people));
    m_lastSpelling.reserve(m_lastSpelling.size() + size_t(people));
    m_byName.reserve(m_byName.size() + people);
}

bool PeopleBook::knows(const QString &name, const QString &listId) const
{
    const QString folded = foldName(name);
    const auto withId = m_byId.constFind(listId);
    if (withId != m_byId.constEnd())
        return folded == foldName((*this)[*withId].record.name) || m_otherNames.contains({*withId, folded});
    const auto known = m_byName.constFind(TextKey(folded));
    return known != m_byName.constEnd() && (listId.isEmpty() || known->withoutId != nothing);
}

PeopleBook::Found PeopleBook::findOrAdd(QStringView name, QStringView listId, IdSource &ids)
{
    const Found found = listId.isEmpty() ? byName(name, ids) : byId(name, listId, ids);
    if (found.person != nothing)
        (*this)[found.person].isNamed = true;
    return found;
}

PeopleBook::Found PeopleBook::findOrAddEither(QStringView nameOrId, IdSource &ids)
{
    const bool isId = !m_byId.isEmpty() && m_byId.contains(nameOrId.toString());
    return isId ? findOrAdd({}, nameOrId, ids) : findOrAdd(nameOrId, {}, ids);
}

PeopleBook::Found PeopleBook::byName(QStringView name, IdSource &ids)
{
    if (name.isEmpty())
        return {};
    // Looking up is most of the work of a long list: once a row, with the folded name where folding is quick,
    // else with the text itself, which is folded when it is met first.
    if (foldPlain(name, m_folded))
        return namesake(name, QStringView(m_folded.data(), m_folded.size()), ids);
    const auto known = m_byText.constFind(name);
    if (known != m_byText.constEnd())
        return {*known};
    const Found found = namesake(name, foldName(name.toString()), ids);
    m_byText.insert(name, found.person);
    return found;
}

PeopleBook::Found PeopleBook::namesake(QStringView name, QStringView folded, IdSource &ids)
{
    const auto known = m_byName.find(folded);
    if (known == m_byName.end()) {
        const Found found{add(tidyName(name.toString()), ids)};
        addNamesake(folded, found.person);
        return found;
    }
    Namesakes &namesakes = *known;
    Found found{namesakes.withoutId != nothing ? namesakes.withoutId : namesakes.first};
    found.isOneOfSeveral = namesakes.several && !namesakes.isSaid;
    namesakes.isSaid = namesakes.isSaid || namesakes.several;
    return found;
}

PeopleBook::Found PeopleBook::byId(QStringView name, QStringView listId, IdSource &ids)
{
    const QString id = listId.toString();
    const auto known = m_byId.constFind(id);
    if (known != m_byId.constEnd()) {
        Found found{*known};
        if (!name.isEmpty() && addAlias(*known, name))
            found.isOtherName = true;
        return found;
    }
    if (name.isEmpty())
        return {};
    const QString shown = tidyName(name.toString());
    const QString folded = foldName(shown);
    qint32 at = m_byName.value(TextKey(folded)).withoutId;
    if (at == nothing) {
        at = add(shown, ids);
        addNamesake(folded, at);
    } else {
        m_entries[size_t(at)].isChanged = true;
    }
    m_byName.find(TextKey(folded))->withoutId = nothing;
    m_entries[size_t(at)].record.listId = id;
    m_lastSpelling[size_t(at)] = name;
    m_byId.insert(id, at);
    return {at};
}

qint32 PeopleBook::add(const QString &name, IdSource &ids)
{
    const qint32 at = size();
    m_entries.push_back({ids.next<Person>(), Person{}, true, false, true});
    m_entries.back().record.name = name;
    m_lastSpelling.emplace_back();
    return at;
}

bool PeopleBook::addAlias(qint32 at, QStringView name)
{
    if (m_lastSpelling[size_t(at)] == name)
        return false;
    m_lastSpelling[size_t(at)] = name;
    BookEntry<Person> &entry = m_entries[size_t(at)];
    const QString shown = tidyName(name.toString());
    const QString folded = foldName(shown);
    if (folded == foldName(entry.record.name) || m_otherNames.contains({at, folded}))
        return false;
    m_otherNames.insert({at, folded});
    entry.record.aliases.append(shown);
    entry.isChanged = true;
    addNamesake(folded, at, true);
    return true;
}

void PeopleBook::addNamesake(QStringView folded, qint32 at, bool isAlias)
{
    if (folded.isEmpty())
        return;
    auto known = m_byName.find(folded);
    if (known == m_byName.end())
        known = m_byName.insert(TextKey(m_foldedNames.emplace_back(folded.toString())), {});
    Namesakes &namesakes = *known;
    if (namesakes.first == at)
        return;
    namesakes.several = namesakes.first != nothing;
    // Whatever the order in which a list says so, the next one is told the same.
    if (namesakes.first == nothing ||
        std::pair(isAlias, at) < std::pair(namesakes.isFirstByAlias, namesakes.first)) {
        namesakes.first = at;
        namesakes.isFirstByAlias = isAlias;
    }
    if (namesakes.withoutId == nothing && m_entries[size_t(at)].record.listId.isEmpty())
        namesakes.withoutId = at;
}

} // namespace copse
