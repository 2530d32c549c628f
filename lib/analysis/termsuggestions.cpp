#include "analysis/termsuggestions.h"

#include "base/disciplinelist.h"
#include "base/folding.h"
#include "base/typingslips.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::TermSuggestions)
};

QSet<QString> setOf(const QString &words)
{
    const QStringList all = words.split(u' ');
    return {all.begin(), all.end()};
}

/// Words that say nothing, in the interface's languages, folded.
bool isSmall(const QString &word)
{
    static const QSet<QString> small =
        setOf(QStringLiteral("a an and & for in of on the to with or et de des du la le les l d en dans pour "
                             "sur au aux y del los las el para con e do da dos das em van voor het een op "
                             "في من على و"));
    return small.contains(word);
}

/// Words that say what somebody does with a discipline, not which.
bool isRole(const QString &word)
{
    static const QSet<QString> roles = setOf(QStringLiteral(
        "expert experts specialist specialists officer adviser advisor consultant studies study science "
        "sciences scientist research researcher management manager practice practitioner sector issues work "
        "expertise development general experte consultante etudes gestion gestao desarrollo desenvolvimento "
        "developpement ontwikkeling beheer deskundige adviseur experto especialista gestionnaire gestor"));
    return roles.contains(word);
}

bool isLetter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'&'; }

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldForFind(text) + u' ') {
        if (isLetter(c)) {
            word += c;
            continue;
        }
        // The article of Arabic is a part of the word.
        for (const QStringView article : {u"وال", u"ال"}) {
            if (word.size() > article.size() + 2 && word.startsWith(article)) {
                word.remove(0, article.size());
                break;
            }
        }
        if (!word.isEmpty() && word != u"&")
            words += word;
        word.clear();
    }
    return words;
}

/// Without some, where others remain.
QStringList without(bool (*isLeftOut)(const QString &word), const QStringList &words)
{
    QStringList kept = words;
    kept.removeIf(isLeftOut);
    return kept.isEmpty() ? words : kept;
}

/// Forms of one word: a plural, or endings of up to four letters behind six that are the same ("hydrologist",
/// "hydrology"; not "police", "policy").
bool areForms(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto same = std::ranges::mismatch(a, b).in1 - a.begin();
    const qsizetype longest = std::max(a.size(), b.size());
    const qsizetype shortest = std::min(a.size(), b.size());
    constexpr qsizetype stem = 6;
    constexpr qsizetype ending = 4;
    if (same == shortest && shortest >= 4 && (a.size() > b.size() ? a : b).sliced(same) == u"s")
        return true;
    return same >= stem && longest - same <= ending;
}

bool allAmong(const QStringList &words, const QStringList &others)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(others, [&](const QString &other) { return areForms(word, other); });
    });
}

/// A name of a term, ready to be compared.
struct Name
{
    Term term;
    QString text;
    QString folded;
    QStringList words;
};

/// What somebody wrote, ready to be compared.
struct Wording
{
    explicit Wording(const QString &text)
        : folded(foldForFind(text))
        , words(without(isSmall, wordsOf(text)))
        , telling(without(isRole, words))
    {}

    QString folded;
    QStringList words;
    QStringList telling;
};

struct Found
{
    TermLikeness why;
    qsizetype nearness; ///< more is nearer: words that are the same, less those that are not
    const Name *name;
};

bool isNearer(const Found &a, const Found &b)
{
    return a.why != b.why ? a.why < b.why : a.nearness > b.nearness;
}

std::optional<Found> compare(const Wording &wording, const Name &name)
{
    const qsizetype count = name.words.size();
    const bool hasAll = !name.words.isEmpty() && allAmong(name.words, wording.words);
    if (wording.folded == name.folded || (hasAll && wording.telling.size() <= count))
        return Found{TermLikeness::Name, count, &name};
    constexpr qsizetype longEnoughForASlip = 7;
    if (wording.folded.size() >= longEnoughForASlip && slipsBetween(wording.folded, name.folded, 1) <= 1)
        return Found{TermLikeness::Slip, count, &name};
    if (hasAll)
        return Found{TermLikeness::Within, count, &name};
    constexpr qsizetype tellsSomething = 4;
    if (allAmong(wording.telling, name.words) &&
        std::ranges::any_of(wording.telling,
                            [](const QString &word) { return word.size() >= tellsSomething; }))
        return Found{TermLikeness::PartOf, 2 * wording.telling.size() - count, &name};
    return std::nullopt;
}

std::vector<Name> namesOfTerms(const Snapshot &map, const std::unordered_set<qint64> &wordings)
{
    std::vector<Name> names;
    const auto add = [&](Term term, const QString &text) {
        names.push_back({term, text, foldForFind(text), without(isSmall, wordsOf(text))});
    };
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        // What hangs below a term is a wording of it, not one itself; but what is a wording of it is known.
        if (wordings.contains(id.value) || entryOf(discipline) >= 0)
            continue;
        Id<Discipline> top = id;
        if (discipline.list.isEmpty() && !discipline.parent.isNull())
            top = discipline.parent;
        add(termOf(map, top), discipline.name);
    }
    const DisciplineList &list = DisciplineList::builtIn();
    for (int entry = 0; entry < int(list.entries().size()); ++entry) {
        if (list.isArea(entry))
            continue; // too coarse to be a place for anybody
        const Term term{disciplineOf(map, entry), entry};
        for (const QString &label : list[entry].labels)
            add(term, label);
        for (const QString &word : list[entry].also)
            add(term, word);
    }
    return names;
}

/// Finds the names that have a word which begins as one of a wording does, so that thousands of wordings need
/// not be compared with all of them.
class NameIndex
{
public:
    explicit NameIndex(std::vector<Name> names)
        : m_names(std::move(names))
    {
        for (int i = 0; i < int(m_names.size()); ++i) {
            for (const QString &word : m_names[size_t(i)].words)
                m_byBeginning[word.left(beginning)].push_back(i);
        }
    }

    std::vector<const Name *> near(const Wording &wording) const
    {
        std::vector<const Name *> found;
        for (const QString &word : wording.words) {
            for (const int name : m_byBeginning.value(word.left(beginning)))
                found.push_back(&m_names[size_t(name)]);
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    static constexpr qsizetype beginning = 3;
    std::vector<Name> m_names;
    QHash<QString, std::vector<int>> m_byBeginning;
};

} // namespace

std::vector<TermSuggestion> termSuggestions(const Snapshot &map)
{
    const std::unordered_set<qint64> wordings = wordingsAsWritten(map);
    const NameIndex names(namesOfTerms(map, wordings));
    std::vector<TermSuggestion> suggestions;
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (!wordings.contains(id.value))
            continue;
        const Wording wording(discipline.name);
        if (wording.words.isEmpty())
            continue;
        std::optional<Found> best;
        bool isContested = false;
        for (const Name *name : names.near(wording)) {
            const std::optional<Found> found = compare(wording, *name);
            if (!found || (best && isNearer(*best, *found)))
                continue;
            const bool isBetter = !best || isNearer(*found, *best);
            isContested = isBetter ? false : isContested || !(best->name->term == name->term);
            if (isBetter)
                best = found;
        }
        if (best && !isContested)
            suggestions.push_back({id, best->name->term, best->why, best->name->text});
    }
    return suggestions;
}

QString likenessWords(const TermSuggestion &suggestion)
{
    switch (suggestion.why) {
    case TermLikeness::Name:
        return Words::tr("is “%1”").arg(suggestion.name);
    case TermLikeness::Slip:
        return Words::tr("is nearly “%1”").arg(suggestion.name);
    case TermLikeness::Within:
        return Words::tr("holds “%1”").arg(suggestion.name);
    case TermLikeness::PartOf:
        return Words::tr("is a part of “%1”").arg(suggestion.name);
    }
    Q_UNREACHABLE();
}

} // namespace copse
