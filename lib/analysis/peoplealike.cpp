#include "analysis/lookalikes.h"
#include "base/folding.h"
#include "base/typingslips.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace copse {

namespace {

/// A name taken to pieces, in no order: people write the family name first or last.
struct PersonName
{
    QStringList full; ///< folded words of two letters or more; sorted
    QString initials; ///< single letters; sorted
    QString plain;    ///< letters and digits as they stand, folded
    QString latin;    ///< the same, of every script
    QStringList inOrder;
    bool isOtherScript = false;
};

struct Candidate
{
    Id<Person> id;
    PersonName name;
    QString email;   ///< folded, empty: not recorded
    QString country; ///< folded, of an own field; empty: not recorded
};

bool isTitle(const QString &word)
{
    static const QSet<QString> titles{QStringLiteral("dr"),   QStringLiteral("prof"), QStringLiteral("mr"),
                                      QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("mme"),
                                      QStringLiteral("phd"),  QStringLiteral("md"),   QStringLiteral("jr"),
                                      QStringLiteral("ir"),   QStringLiteral("sra"),  QStringLiteral("sr"),
                                      QStringLiteral("mlle"), QStringLiteral("drs"),  QStringLiteral("ing")};
    return titles.contains(word);
}

PersonName readPersonName(const QString &text)
{
    PersonName name;
    for (const QChar c : foldForFind(text)) {
        if (c.isLetterOrNumber())
            name.plain += c;
    }
    name.isOtherScript =
        std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
    QString spaced;
    bool allCapitals = false;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        // "JP Dupont", "J.-P. Dupont": initials, each a word.
        allCapitals = word.size() <= 3 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
        for (const QChar c : word) {
            const bool isPart = c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’';
            spaced += isPart ? c : QChar(u' ');
            if (allCapitals && text != text.toUpper())
                spaced += u' ';
        }
        spaced += u' ';
    }
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        QString folded;
        for (const QChar c : foldToLatin(word)) {
            if (c.isLetterOrNumber())
                folded += c;
        }
        if (folded.isEmpty() || isTitle(folded))
            continue;
        name.inOrder += folded;
        name.latin += folded;
        if (folded.size() == 1)
            name.initials += folded;
        else
            name.full += folded;
    }
    name.full.sort();
    std::ranges::sort(name.initials);
    return name;
}

QString countryOf(const Person &person)
{
    static const QSet<QString> names{QStringLiteral("country"), QStringLiteral("pays"),
                                     QStringLiteral("pais"),    QStringLiteral("land"),
                                     QStringLiteral("البلد"),   QStringLiteral("nationality")};
    for (const OwnField &field : person.own) {
        if (names.contains(foldForFind(field.name)) && !field.values.isEmpty())
            return foldName(field.values.join(u' '));
    }
    return {};
}

struct Match
{
    Likeness why;
    double score;
};

/// Takes one letter of `initials` away if it begins the word.
bool takeInitial(QString &initials, const QString &word)
{
    const qsizetype at = initials.indexOf(word.front());
    if (at < 0)
        return false;
    initials.remove(at, 1);
    return true;
}

/// One word differs by a slip, the others are the same. An ending is no slip: Mario and Maria are two.
bool isSlip(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < 6 || slipsBetween(a, b, 1) > 1)
        return false;
    return a.chopped(1) != b && b.chopped(1) != a && a.chopped(1) != b.chopped(1);
}

std::optional<Match> matchNames(const PersonName &a, const PersonName &b)
{
    if (a.inOrder.isEmpty() || b.inOrder.isEmpty())
        return std::nullopt;
    if (a.plain == b.plain)
        return Match{Likeness::Spelling, 1};
    if (a.full == b.full && a.initials == b.initials)
        return Match{a.isOtherScript != b.isOtherScript ? Likeness::Script
                     : a.inOrder == b.inOrder           ? Likeness::Spelling
                                                        : Likeness::WordOrder,
                     a.isOtherScript != b.isOtherScript ? 0.85 : 0.95};
    if (a.latin == b.latin)
        return Match{a.isOtherScript != b.isOtherScript ? Likeness::Script : Likeness::Spelling, 0.9};
    QStringList only, otherOnly, common;
    std::ranges::set_difference(a.full, b.full, std::back_inserter(only));
    std::ranges::set_difference(b.full, a.full, std::back_inserter(otherOnly));
    std::ranges::set_intersection(a.full, b.full, std::back_inserter(common));
    const bool hasFamilyName =
        std::ranges::any_of(common, [](const QString &word) { return word.size() >= 3; });
    if (!hasFamilyName)
        return std::nullopt;
    if (a.initials == b.initials && only.size() == 1 && otherOnly.size() == 1)
        return isSlip(only.front(), otherOnly.front())
                   ? std::optional(
                         Match{a.isOtherScript != b.isOtherScript ? Likeness::Script : Likeness::Slip, 0.8})
                   : std::nullopt;
    // Initials stand for words of the other, or for its initials.
    QString initials = a.initials, otherInitials = b.initials;
    for (const QChar c : a.initials) {
        if (const qsizetype at = otherInitials.indexOf(c); at >= 0) {
            otherInitials.remove(at, 1);
            initials.remove(initials.indexOf(c), 1);
        }
    }
    const qsizetype shared = a.initials.size() - initials.size();
    const auto standFor = [](QString &letters, QStringList &words) {
        const qsizetype before = words.size();
        words.removeIf([&](const QString &word) { return takeInitial(letters, word); });
        return before - words.size();
    };
    const qsizetype byOther = standFor(otherInitials, only);
    const qsizetype byThis = standFor(initials, otherOnly);
    const qsizetype stoodFor = byOther + byThis;
    if (byOther > 0 && byThis > 0) // Richard B. Alley, Richard A. Betts
        return std::nullopt;
    const auto isGivenName = [&common](const PersonName &shortened, const PersonName &whole) {
        return shortened.inOrder.front().size() == 1 && common.contains(whole.inOrder.front());
    };
    if ((byOther > 0 && isGivenName(b, a)) || (byThis > 0 && isGivenName(a, b))) // L. Paul, Paul Leadley
        return std::nullopt;
    if ((!only.empty() && !otherOnly.empty()) || common.size() + shared + stoodFor < 2)
        return std::nullopt;
    const bool oneHasMore =
        !only.empty() || !otherOnly.empty() || !initials.isEmpty() || !otherInitials.isEmpty();
    if (!initials.isEmpty() && !otherInitials.isEmpty())
        return std::nullopt; // John A., John B.
    if ((!initials.isEmpty() && !otherOnly.empty()) || (!otherInitials.isEmpty() && !only.empty()))
        return std::nullopt;
    if (only.size() + otherOnly.size() > 1 || (oneHasMore && common.size() < 2))
        return std::nullopt;
    return Match{oneHasMore && stoodFor == 0 ? Likeness::Addition : Likeness::Initials,
                 0.8 - 0.1 * oneHasMore - 0.1 * (!only.empty() || !otherOnly.empty())};
}

std::optional<Match> matchPeople(const Candidate &a, const Candidate &b)
{
    const bool sameEmail = !a.email.isEmpty() && a.email == b.email;
    const bool otherEmail = !a.email.isEmpty() && !b.email.isEmpty() && a.email != b.email;
    const bool otherCountry = !a.country.isEmpty() && !b.country.isEmpty() && a.country != b.country;
    std::optional<Match> match = matchNames(a.name, b.name);
    if (!match)
        return std::nullopt;
    if (sameEmail)
        return Match{match->why, 1};
    if (!otherEmail && !otherCountry)
        return match;
    // The same name twice is asked about, whatever stands against it; what only looks alike is not.
    if (match->why == Likeness::Spelling || match->why == Likeness::WordOrder)
        return Match{Likeness::SameName, 0.5};
    return std::nullopt;
}

/// Words that both names have to have in common, with the first letter of another word.
QStringList blocksOf(const PersonName &name)
{
    QStringList keys;
    for (const QString &word : name.full) {
        if (word.size() < 3)
            continue;
        for (const QString &other : name.inOrder) {
            if (&other != &word && other != word)
                keys += word + u' ' + other.front();
        }
    }
    keys += QStringLiteral("=") + name.plain;
    keys += QStringLiteral("~") + name.latin;
    QStringList sorted = name.inOrder;
    sorted.sort();
    keys += QStringLiteral("*") + sorted.join(u' ');
    keys.removeDuplicates();
    return keys;
}

} // namespace

std::vector<LookAlike<Person>> peopleAlike(const Snapshot &map, const std::atomic_bool *cancelled)
{
    std::vector<Candidate> people;
    std::unordered_map<QString, std::vector<size_t>> blocks;
    for (const auto &[id, person] : map.all<Person>()) {
        if (cancelled && *cancelled)
            return {};
        for (const QString &name : QStringList{person.name} + person.aliases) {
            for (const QString &key :
                 blocksOf(people
                              .emplace_back(Candidate{id, readPersonName(name), foldName(person.email),
                                                      countryOf(person)})
                              .name))
                blocks[key].push_back(people.size() - 1);
        }
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (const auto &[key, block] : blocks) {
        if (cancelled && *cancelled)
            return {};
        constexpr size_t tooMany = 500; // of one name and letter: nothing tells them apart
        for (size_t i = 0; i < block.size() && block.size() <= tooMany; ++i) {
            for (size_t j = i + 1; j < block.size(); ++j)
                pairs.emplace_back(block[i], block[j]);
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());

    std::set<std::pair<Id<Person>, Id<Person>>> distinct;
    for (const auto &[id, pair] : map.all<DistinctPair>())
        distinct.insert(std::minmax(pair.person, pair.otherPerson));
    std::map<std::pair<Id<Person>, Id<Person>>, LookAlike<Person>> best;
    size_t looked = 0;
    for (const auto &[a, b] : pairs) {
        if (++looked % 4096 == 0 && cancelled && *cancelled)
            return {};
        if (people[a].id == people[b].id || distinct.contains(std::minmax(people[a].id, people[b].id)))
            continue;
        const auto match = matchPeople(people[a], people[b]);
        if (!match)
            continue;
        const auto [first, second] = std::minmax(people[a].id, people[b].id);
        LookAlike<Person> &pair = best[{first, second}];
        if (pair.score < match->score)
            pair = {first, second, match->why, match->score};
    }
    const auto isVague = [](const LookAlike<Person> &pair) {
        return (pair.why == Likeness::Initials || pair.why == Likeness::Addition) && pair.score < 1;
    };
    std::unordered_map<qint64, std::vector<Id<Person>>> partners;
    for (const auto &[ids, pair] : best) {
        if (isVague(pair)) {
            partners[ids.first.value].push_back(ids.second);
            partners[ids.second.value].push_back(ids.first);
        }
    }
    // "J. Smith" where there is a John and a Jane: nobody can tell which of them.
    const auto hasRival = [&](Id<Person> of, Id<Person> with) {
        return std::ranges::any_of(partners[of.value], [&](Id<Person> rival) {
            const auto [first, second] = std::minmax(rival, with);
            return rival != with && !best.contains({first, second});
        });
    };
    std::vector<LookAlike<Person>> found;
    for (const auto &[ids, pair] : best) {
        if (!isVague(pair) || (!hasRival(ids.first, ids.second) && !hasRival(ids.second, ids.first)))
            found.push_back(pair);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &LookAlike<Person>::score);
    return found;
}

} // namespace copse
