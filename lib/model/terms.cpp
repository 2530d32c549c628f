#include "model/terms.h"

#include "base/folding.h"

namespace copse {

int entryOf(const Discipline &discipline)
{
    return discipline.list.isEmpty() || discipline.code.isEmpty()
               ? -1
               : DisciplineList::builtIn().findCode(discipline.list, discipline.code);
}

Id<Discipline> disciplineOf(const Snapshot &map, int entry)
{
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (entry >= 0 && entryOf(discipline) == entry)
            return id;
    }
    return {};
}

Term findTerm(const Snapshot &map, const QString &name)
{
    const QString folded = foldName(name);
    const int entry = DisciplineList::builtIn().find(name);
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        const bool isWording = discipline.list.isEmpty() && discipline.parent.isNull();
        if (foldName(discipline.name) == folded && (entry < 0 || !isWording))
            return {id, entryOf(discipline)};
    }
    return {disciplineOf(map, entry), entry};
}

Term termOf(const Snapshot &map, Id<Discipline> id)
{
    const Discipline *discipline = map.find(id);
    return discipline ? Term{id, entryOf(*discipline)} : Term{};
}

QString termName(const Snapshot &map, Term term, const QString &language)
{
    if (const Discipline *discipline = map.find(term.discipline))
        return discipline->name;
    return term.entry < 0 ? QString() : DisciplineList::builtIn().label(term.entry, language);
}

std::unordered_set<qint64> wordingsAsWritten(const Snapshot &map)
{
    std::unordered_set<qint64> found;
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (discipline.list.isEmpty() && discipline.parent.isNull())
            found.insert(id.value);
    }
    for (const auto &[id, discipline] : map.all<Discipline>())
        found.erase(discipline.parent.value);
    return found;
}

} // namespace copse
