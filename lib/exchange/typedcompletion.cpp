#include "base/disciplinelist.h"
#include "base/folding.h"
#include "exchange/typedlookup.h"
#include "exchange/typedsplit.h"
#include "exchange/typedwords.h"

#include <algorithm>

namespace copse {

namespace {

/// Where the name begins in a piece: behind "-", "group:" or "works with".
qsizetype nameStart(QStringView text)
{
    qsizetype start = 0;
    if (text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'−'))
        start = 1;
    else if (const qsizetype colon = text.indexOf(u':'); colon >= 0)
        start = colon + 1;
    else if (const auto opened = openedText(text.toString());
             opened && opened->opening != TypedOpening::Since && opened->opening != TypedOpening::Until)
        start = opened->words.size();
    while (start < text.size() && text[start].isSpace())
        ++start;
    return start;
}

} // namespace

std::vector<TypedCompletion> typedCompletions(const QString &line, qsizetype cursor,
                                              const TypedContext &context, const QString &language,
                                              size_t most)
{
    std::vector<TypedCompletion> found;
    const TypedLookup lookup(context);
    if (line.size() > longestTypedLine || hasUntypable(line))
        return found;
    for (const TypedPiece &piece : typedPieces(line)) {
        if (cursor < piece.from || cursor > piece.from + piece.text.size())
            continue;
        const qsizetype from = piece.from + nameStart(piece.text);
        const qsizetype length = piece.from + piece.text.size() - from;
        if (cursor <= from)
            continue;
        const QString typed = line.sliced(from, cursor - from);
        const QString folded = foldForFind(typed);
        if (folded.isEmpty())
            continue;
        const auto offer = [&](NamedKind kind, const QString &name) {
            const bool isThere = std::ranges::any_of(
                found, [&](const TypedCompletion &one) { return one.kind == kind && one.name == name; });
            if (found.size() < most && !isThere && !name.isEmpty() && foldForFind(name) != folded)
                found.push_back({kind, name, from, length});
        };
        for (const NamedRecord &record : context.names.startingWith(typed, 4 * most)) {
            if (lookup.isOffered(record))
                offer(record.kind, lookup.nameOf(record));
        }
        if (from > piece.from) // "group: ", "works with " or "-" says that it is no discipline
            continue;
        constexpr qsizetype enoughForTheList = 2;
        const DisciplineList &list = DisciplineList::builtIn();
        const auto begins = [&](const QString &word) { return foldForFind(word).startsWith(folded); };
        for (int entry = 0; folded.size() >= enoughForTheList && entry < int(list.entries().size());
             ++entry) {
            const QString label = list.label(entry, language);
            if (begins(label) || std::ranges::any_of(list[entry].also, begins))
                offer(NamedKind::Discipline, label);
        }
    }
    return found;
}

} // namespace copse
