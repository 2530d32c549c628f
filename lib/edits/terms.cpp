#include "edits/terms.h"

#include "base/disciplinelist.h"
#include "edits/adding.h"
#include "edits/editsequence.h"
#include "edits/refusal.h"

#include <QCoreApplication>

#include <unordered_set>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)

public:
    static QString circle(const QString &name)
    {
        return tr("“%1” cannot hang below itself. Nothing was changed. Choose another term.").arg(name);
    }
    static QString hasItsPlace(const QString &name)
    {
        return tr("“%1” is an entry of the OECD list and has its place there. Nothing was changed.")
            .arg(name);
    }
    static QString nothingChosen() { return tr("Nothing is chosen, so nothing was changed."); }
};

/// Whether a discipline stands above another, or is it. Circles end where they close.
bool isAbove(const Snapshot &map, Id<Discipline> above, Id<Discipline> below)
{
    std::unordered_set<qint64> seen;
    for (Id<Discipline> at = below; !at.isNull() && seen.insert(at.value).second;) {
        if (at == above)
            return true;
        const Discipline *discipline = map.find(at);
        at = discipline && entryOf(*discipline) < 0 ? discipline->parent : Id<Discipline>();
    }
    return false;
}

/// Puts an entry of the lists into the map: what bears one of its labels, else a new discipline.
Edit entered(const Snapshot &map, IdSource &ids, int entry, const QString &language)
{
    const DisciplineList &list = DisciplineList::builtIn();
    Edit edit;
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (!discipline.list.isEmpty() || list.find(discipline.name) != entry)
            continue;
        Discipline known = discipline;
        known.parent = {};
        known.list = list[entry].list;
        known.code = list[entry].code;
        edit.put(id, std::move(known));
    }
    if (edit.swaps<Discipline>().empty())
        edit.put(ids.next<Discipline>(), Discipline{.name = list.label(entry, language),
                                                    .list = list[entry].list,
                                                    .code = list[entry].code});
    return edit;
}

/// Of a list that neither comes with the program nor is the map's own: its list and code say where it is
/// from.
bool isOfAnotherList(const Discipline &discipline)
{
    return !discipline.list.isEmpty() && discipline.list != ownList && discipline.list != developmentList;
}

/// The same place for each.
Result<Edit> placed(const Snapshot &map, const std::vector<Id<Discipline>> &what, Id<Discipline> parent,
                    const QString &list)
{
    if (what.empty())
        return refusal(Words::nothingChosen());
    Edit edit;
    for (const Id<Discipline> id : what) {
        const Discipline *discipline = map.find(id);
        if (!discipline)
            return goneRefusal();
        if (discipline->list == oecdList)
            return refusal(Words::hasItsPlace(discipline->name));
        if (isAbove(map, id, parent))
            return refusal(Words::circle(discipline->name));
        Discipline changed = *discipline;
        changed.parent = parent;
        if (list.isEmpty() || !isOfAnotherList(*discipline)) {
            // A term of the map's own stays one wherever it hangs.
            changed.list = parent.isNull() || discipline->list == ownList ? list : QString();
            if (!parent.isNull() && discipline->list == developmentList)
                changed.list = ownList;
            changed.code.clear();
        }
        if (changed != *discipline)
            edit.put(id, std::move(changed));
    }
    return edit;
}

} // namespace

Result<Edit> addTerm(const Snapshot &map, IdSource &ids, const QString &name, Term under)
{
    auto edit = addDiscipline(map, ids, name);
    if (!edit)
        return edit;
    if (!under.discipline.isNull() && !map.find(under.discipline))
        return goneRefusal();
    Discipline &added = *edit->swaps<Discipline>().front().record;
    if (added.list.isEmpty()) {
        added.list = ownList;
        added.parent = under.discipline;
    }
    return edit;
}

Result<Edit> hangUnder(const Snapshot &map, IdSource &ids, const std::vector<Id<Discipline>> &what, Term term,
                       const QString &language)
{
    EditSequence all(map);
    Id<Discipline> parent = term.discipline.isNull() ? disciplineOf(map, term.entry) : term.discipline;
    std::vector<Id<Discipline>> below = what;
    if (parent.isNull() && term.entry >= 0) {
        parent = all.addOne<Discipline>(entered(map, ids, term.entry, language));
        std::erase_if(below, [&](Id<Discipline> id) {
            const Discipline *discipline = all.map().find(id);
            return discipline && entryOf(*discipline) == term.entry; // it is that entry now
        });
        if (below.empty() && !what.empty())
            return std::move(all).take();
    } else if (!map.find(parent)) {
        return goneRefusal();
    }
    if (below.size() > 1)
        std::erase(below, parent); // chosen with the others that it is the term of
    all.add(placed(all.map(), below, parent, ownList));
    return std::move(all).take();
}

Result<Edit> hangUnder(const Snapshot &map, IdSource &ids, const std::vector<Id<Discipline>> &what,
                       const QString &name, const QString &language)
{
    if (const Term term = findTerm(map, name); !term.isNull())
        return hangUnder(map, ids, what, term, language);
    EditSequence all(map);
    const Id<Discipline> added = all.addOne<Discipline>(addTerm(map, ids, name));
    all.add(placed(all.map(), what, added, ownList));
    return std::move(all).take();
}

Result<Edit> makeTerms(const Snapshot &map, const std::vector<Id<Discipline>> &what)
{
    return placed(map, what, {}, ownList);
}

Result<Edit> takeApart(const Snapshot &map, const std::vector<Id<Discipline>> &what)
{
    return placed(map, what, {}, {});
}

} // namespace copse
