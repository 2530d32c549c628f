#include "analysis/organisationmatch.h"

#include "analysis/nameslips.h"
#include "base/folding.h"
#include "base/typingslips.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

template<class T>
bool share(const std::vector<T> &a, const std::vector<T> &b)
{
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            return true;
        a[i] < b[j] ? ++i : ++j;
    }
    return false;
}

bool share(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &one) { return b.contains(one); });
}

void sortUnique(std::vector<int> &list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

bool has(const std::vector<int> &sorted, int value) { return std::ranges::binary_search(sorted, value); }

/// Says so little of what something is that one name has it and the other not.
bool isWeakKind(const QString &word)
{
    static const QSet<QString> weak{
        QStringLiteral("organisation"), QStringLiteral("society"),     QStringLiteral("group"),
        QStringLiteral("programme"),    QStringLiteral("project"),     QStringLiteral("office"),
        QStringLiteral("bureau"),       QStringLiteral("unit"),        QStringLiteral("section"),
        QStringLiteral("service"),      QStringLiteral("secretariat"), QStringLiteral("network"),
        QStringLiteral("campus"),       QStringLiteral("building"),    QStringLiteral("laboratory")};
    return weak.contains(word);
}

/// "York University" is not the University of York.
bool isOtherTheOtherWay(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("york"),     QStringLiteral("washington"),
                                     QStringLiteral("miami"),    QStringLiteral("victoria"),
                                     QStringLiteral("columbia"), QStringLiteral("boston"),
                                     QStringLiteral("indiana"),  QStringLiteral("ohio"),
                                     QStringLiteral("lincoln"),  QStringLiteral("northumbria")};
    return words.contains(word);
}

/// "San Diego" and "San José" have nothing in common.
bool isPartOfPlaces(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("saint"), QStringLiteral("new"),
                                     QStringLiteral("fort"),  QStringLiteral("lake"),
                                     QStringLiteral("city"),  QStringLiteral("college")};
    return words.contains(word);
}

/// ü is written ue where there is no ü.
QString withoutUmlauts(QString word)
{
    return word.replace(QStringLiteral("ue"), QStringLiteral("u"))
        .replace(QStringLiteral("oe"), QStringLiteral("o"))
        .replace(QStringLiteral("ae"), QStringLiteral("a"));
}

/// "Natl", "Inst", "Dept": letters of a word in their order, of which the first is the same.
bool isShortened(const QString &word, const QString &whole)
{
    constexpr qsizetype longest = 5;
    if (word.size() > longest || word.size() < 3 || word.size() + 2 > whole.size() || word[0] != whole[0])
        return false;
    qsizetype at = 0;
    for (const QChar c : word) {
        at = whole.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

/// What Arabic and Latin letters both write of a word.
QString withoutVowels(const QString &word)
{
    QString bare;
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z' && !QStringLiteral("aeiouwy").contains(c))
            bare += c;
    }
    return bare;
}

} // namespace

OrganisationMatcher::OrganisationMatcher(std::vector<OrganisationName> names)
    : m_names(std::move(names))
{
    m_entries.resize(m_names.size());
    joinWords();
    for (size_t i = 0; i < m_names.size(); ++i)
        readHead(m_names[i], m_entries[i]);
    // Only now, so that each word has the class it has in heads.
    for (size_t i = 0; i < m_names.size(); ++i) {
        const OrganisationName &name = m_names[i];
        Entry &entry = m_entries[i];
        for (const QString &word : name.beside)
            entry.beside.push_back(number(word, WordClass::Name));
        for (const QString &word : name.places)
            entry.places.push_back(number(word, WordClass::Name));
        sortUnique(entry.beside);
        sortUnique(entry.places);
    }
    m_places.resize(m_words.size());
    for (const Entry &entry : m_entries) {
        for (const Word word : entry.places)
            m_places[size_t(word)] = m_classes[size_t(word)] == WordClass::Name;
    }
    for (size_t word = 0; word < m_words.size(); ++word)
        m_places[word] = m_places[word] || isCity(m_words[word]);
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].order.size() <= 2)
            m_bare.try_emplace(m_names[i].order.join(u' '), i);
    }
    findSimilarWords();
    shareInitials();
    findUnsureShortForms();
    findMadeShortForms();
}

void OrganisationMatcher::readHead(const OrganisationName &name, Entry &entry)
{
    entry.hasName = name.hasName();
    entry.isGuess = name.isGuess;
    for (const NameWord &word : name.head) {
        const Word n = number(word.canonical, word.kind);
        const bool isKind = word.kind == WordClass::Kind || word.kind == WordClass::Unit;
        if (name.isOtherScript && isWithoutVowels(name.text) && !nameWord(word.canonical))
            m_isBare[size_t(n)] = true;
        (isKind ? entry.kinds : entry.words).push_back(n);
        entry.inOrder.push_back(n);
    }
    sortUnique(entry.words);
    sortUnique(entry.kinds);
    for (const Word word : entry.words)
        ++m_counts[size_t(word)];
    // "Polytechnic University" and "Politecnico" are one kind.
    if (std::ranges::any_of(entry.kinds,
                            [this](Word word) { return m_words[size_t(word)] == u"polytechnic"; }))
        std::erase_if(entry.kinds, [this](Word word) { return m_words[size_t(word)] == u"university"; });
    findWellKnown(name, entry);
}

OrganisationMatcher::Word OrganisationMatcher::number(const QString &word, WordClass kind)
{
    const auto [place, isNew] = m_numbers.try_emplace(word, Word(m_words.size()));
    if (isNew) {
        m_words.push_back(word);
        m_classes.push_back(kind);
        m_counts.push_back(0);
        m_isBare.push_back(false);
    }
    return place->second;
}

void OrganisationMatcher::findSimilarWords()
{
    m_similar.resize(m_words.size());
    std::unordered_map<QString, std::vector<Word>> near;
    for (Word word = 0; word < Word(m_words.size()); ++word) {
        if (m_classes[size_t(word)] != WordClass::Name || m_counts[size_t(word)] == 0)
            continue;
        if (m_words[size_t(word)].size() >= 4) {
            const QString &text = m_words[size_t(word)];
            for (const QString &key : withOneLetterLess(text))
                near[key].push_back(word);
            if (text.size() > 5 && text.endsWith(u's')) { // may be left away in the other
                for (const QString &key : withOneLetterLess(text.chopped(1)))
                    near[key].push_back(word);
            }
        }
        near[QStringLiteral("=") + withoutUmlauts(m_words[size_t(word)])].push_back(word);
        near[QStringLiteral("~") + withoutVowels(m_words[size_t(word)])].push_back(word);
    }
    for (const auto &[key, words] : near) {
        const bool isUmlaut = key.startsWith(u'=');
        const bool isSkeleton = key.startsWith(u'~'); // of a word in a script that leaves vowels out
        for (size_t i = 0; i < words.size(); ++i) {
            for (size_t j = i + 1; j < words.size(); ++j) {
                const bool isOne = isSkeleton ? m_isBare[size_t(words[i])] != m_isBare[size_t(words[j])]
                                              : isUmlaut || isSlip(words[i], words[j]);
                if (isOne) {
                    m_similar[size_t(words[i])].push_back(words[j]);
                    m_similar[size_t(words[j])].push_back(words[i]);
                }
            }
        }
    }
    for (std::vector<Word> &words : m_similar)
        sortUnique(words);
}

/// A slip is rare: one of the two words stands nearly alone. Short words differ by a letter and are others.
bool OrganisationMatcher::isSlip(Word a, Word b) const
{
    const QString &one = m_words[size_t(a)];
    const QString &other = m_words[size_t(b)];
    if (one == other || (!isRare(a) && !isRare(b)))
        return false;
    const qsizetype shorter = std::min(one.size(), other.size());
    if (std::ranges::any_of(one, [](QChar c) { return c.isDigit(); }))
        return false;
    const auto withoutPlural = [](QStringView word) {
        return word.size() > 5 && word.endsWith(u's') ? word.chopped(1) : word;
    };
    if (slipsBetween(one, other, 1) > 1 && slipsBetween(withoutPlural(one), withoutPlural(other), 1) > 1)
        return false;
    if (shorter >= 4 && (one == other + u's' || other == one + u's')) // "Lunds universitet"
        return true;
    const bool isReplaced = one.size() == other.size() && [&] {
        QString left = one, right = other;
        std::ranges::sort(left);
        std::ranges::sort(right);
        return left != right;
    }();
    return isReplaced ? shorter >= (one.front() == other.front() ? 7 : 8)
                      : shorter >= (one.front() == other.front() ? 5 : 6);
}

double OrganisationMatcher::weight(Word word) const
{
    const double rarity = std::log(1 + double(m_names.size()) / std::max(1, m_counts[size_t(word)]));
    const WordClass kind = m_classes[size_t(word)];
    return rarity * (kind == WordClass::Field ? 0.5 : 1);
}

bool OrganisationMatcher::isAmbiguous(const QString &acronym) const
{
    const auto found = m_longForms.find(acronym);
    return found != m_longForms.end() && found->second > 1;
}

bool OrganisationMatcher::contradicts(size_t a, size_t b) const
{
    const OrganisationName &one = m_names[a];
    const OrganisationName &other = m_names[b];
    if (!one.countries.isEmpty() && !other.countries.isEmpty() && !share(one.countries, other.countries))
        return true;
    if (!one.states.isEmpty() && !other.states.isEmpty() && !share(one.states, other.states))
        return true;
    // A state is in the USA.
    const QString usa = QStringLiteral("US");
    return (!one.states.isEmpty() && !other.countries.isEmpty() && !other.countries.contains(usa) &&
            one.countries.isEmpty() && other.states.isEmpty()) ||
           (!other.states.isEmpty() && !one.countries.isEmpty() && !one.countries.contains(usa) &&
            other.countries.isEmpty() && one.states.isEmpty());
}

std::optional<OrganisationMatcher::Match> OrganisationMatcher::match(size_t a, size_t b) const
{
    if (m_names[a].isOtherReading || m_names[b].isOtherReading) {
        const OrganisationName &reading = m_names[m_names[a].isOtherReading ? a : b];
        const OrganisationName &other = m_names[m_names[a].isOtherReading ? b : a];
        if (other.isOtherReading || (reading.isAcronym && !other.isAcronym && !other.leading.isEmpty()))
            return std::nullopt;
    }
    // "AMAP, Univ Montpellier" and "LIRMM, Univ Montpellier" are two units of one.
    const QString &unit = m_names[a].unit, &otherUnit = m_names[b].unit;
    if (!unit.isEmpty() && !otherUnit.isEmpty() && unit != otherUnit)
        return std::nullopt;
    const bool isOtherReading = m_names[a].isOtherReading || m_names[b].isOtherReading;
    if (m_names[a].plain == m_names[b].plain && !m_names[a].plain.isEmpty() && !isOtherReading)
        return contradicts(a, b) ? std::nullopt
                                 : std::optional(Match{m_names[a].isOtherScript != m_names[b].isOtherScript
                                                           ? Likeness::Script
                                                           : Likeness::Spelling,
                                                       1});
    const int known = m_entries[a].wellKnown;
    const int otherKnown = m_entries[b].wellKnown;
    const bool areOffices = m_entries[a].isOffice && m_entries[b].isOffice;
    if (areOffices) {
        const std::vector<Word> countries = countriesIn(m_entries[a]), others = countriesIn(m_entries[b]);
        if (!countries.empty() && !others.empty() && countries != others)
            return std::nullopt;
    }
    if (known >= 0 && known == otherKnown)
        return Match{isOtherReading                                 ? Likeness::Addition
                     : m_names[a].isAcronym != m_names[b].isAcronym ? Likeness::Acronym
                     : m_names[a].isAcronym && m_names[a].acronyms == m_names[b].acronyms
                         ? Likeness::Addition
                         : Likeness::Language,
                     0.95};
    if ((known >= 0 && otherKnown >= 0) || contradicts(a, b))
        return std::nullopt;
    std::optional<Match> found = matchShortForm(a, b);
    if (!found)
        found = matchWords(a, b);
    if (found)
        return isOtherReading ? Match{Likeness::Addition, 0.9 * found->score} : *found;
    return isPartOfFirm(a, b) || isPartOfFirm(b, a) || areOfOneFirm(a, b)
               ? std::optional(Match{Likeness::Addition, 0.7})
               : std::nullopt;
}

std::optional<OrganisationMatcher::Match> OrganisationMatcher::matchShortForm(size_t a, size_t b) const
{
    const OrganisationName &one = m_names[a];
    const OrganisationName &other = m_names[b];
    if (m_made.contains({a, b}) || m_made.contains({b, a}))
        return Match{Likeness::Acronym, 0.75};
    if (!one.isAcronym && !other.isAcronym) {
        const auto isShortFor = [this](size_t shortForm, const OrganisationName &longForm) {
            return isOneWord(shortForm) && m_names[shortForm].plain.size() >= 4 &&
                   longForm.acronyms.contains(m_names[shortForm].plain);
        };
        const auto isInitials = [this](size_t shortForm, const OrganisationName &longForm) { // "bmbf"
            const OrganisationName &small = m_names[shortForm];
            return isOneWord(shortForm) && small.plain.size() >= 3 && small.text == small.text.toLower() &&
                   longForm.initials.contains(small.plain) && longForm.head.size() > 2 &&
                   !isAmbiguous(small.plain);
        };
        if (isShortFor(a, other) || isShortFor(b, one) || isInitials(a, other) || isInitials(b, one))
            return Match{Likeness::Acronym, 0.9};
        if (isShortAtPlace(one, other) || isShortAtPlace(other, one))
            return Match{Likeness::Acronym, 0.8};
        const auto leads = [this](const OrganisationName &office, const OrganisationName &longForm) {
            return office.isOffice && office.leading.size() >= 4 &&
                   longForm.initials.contains(office.leading) && longForm.head.size() > 2 &&
                   !isAmbiguous(office.leading);
        };
        if (leads(one, other) || leads(other, one))
            return Match{Likeness::Acronym, 0.75};
        for (const QString &acronym : one.acronyms) {
            const bool isLeadingBoth = one.leading == acronym && other.leading == acronym;
            const Entry &first = m_entries[a], &second = m_entries[b];
            const bool isShared = share(first.words, second.words) || share(first.words, second.beside) ||
                                  share(first.beside, second.words);
            // "NASA Ames" and "NASA Goddard" have to have more in common.
            if (acronym.size() >= 3 && !isLeadingBoth && other.acronyms.contains(acronym) && isShared &&
                one.isSystem == other.isSystem)
                return Match{Likeness::Acronym, 0.85};
        }
        return std::nullopt;
    }
    if (one.isAcronym && other.isAcronym)
        return one.acronyms.front() == other.acronyms.front() ? std::optional(Match{Likeness::Addition, 0.9})
                                                              : std::nullopt;
    const OrganisationName &shortForm = one.isAcronym ? one : other;
    const OrganisationName &longForm = one.isAcronym ? other : one;
    const QString &acronym = shortForm.acronyms.front();
    if (longForm.acronyms.contains(acronym))
        return Match{Likeness::Acronym, 0.95};
    const bool isOtherAnd = shortForm.text.contains(u'&') && !longForm.text.contains(u'&'); // "CI&T"
    if (acronym.size() < 3 || isOtherAnd || !longForm.initials.contains(acronym) || isAmbiguous(acronym) ||
        longForm.head.size() < 2)
        return std::nullopt;
    return Match{Likeness::Acronym, acronym.size() > 3 ? 0.85 : 0.75};
}

bool OrganisationMatcher::sameKinds(const Entry &a, const Entry &b, bool &oneHasNone) const
{
    const auto strong = [this](const Entry &entry) {
        std::vector<Word> kinds;
        for (const Word word : entry.kinds) {
            if (!isWeakKind(m_words[size_t(word)]))
                kinds.push_back(word);
        }
        return kinds;
    };
    const std::vector<Word> one = strong(a);
    const std::vector<Word> other = strong(b);
    if (one == other)
        return true;
    oneHasNone = (a.kinds.empty() && !a.isGuess) || (b.kinds.empty() && !b.isGuess);
    if (!oneHasNone)
        return false;
    // "Stanford" is Stanford University, unless there is a Stanford Hospital too.
    const std::vector<Word> &kinds = one.empty() ? other : one;
    const auto known = m_kindsOfName.find(spelled(a.words));
    return known == m_kindsOfName.end() ||
           std::ranges::all_of(known->second,
                               [&](const std::vector<Word> &of) { return of.empty() || of == kinds; });
}

std::optional<OrganisationMatcher::Match> OrganisationMatcher::matchWords(size_t a, size_t b) const
{
    const Entry &one = m_entries[a];
    const Entry &other = m_entries[b];
    if (one.words.empty() || other.words.empty() || m_names[a].isSystem != m_names[b].isSystem)
        return std::nullopt;
    bool oneHasNoKind = false;
    if (!sameKinds(one, other, oneHasNoKind))
        return std::nullopt;

    std::vector<Word> only, otherOnly, common;
    std::ranges::set_difference(one.words, other.words, std::back_inserter(only));
    std::ranges::set_difference(other.words, one.words, std::back_inserter(otherOnly));
    std::ranges::set_intersection(one.words, other.words, std::back_inserter(common));
    bool slip = false;
    for (auto word = only.begin(); word != only.end();) {
        const auto near =
            std::ranges::find_if(otherOnly, [&](Word w) { return has(m_similar[size_t(*word)], w); });
        if (near == otherOnly.end()) {
            ++word;
            continue;
        }
        slip = slip || withoutUmlauts(m_words[size_t(*word)]) != withoutUmlauts(m_words[size_t(*near)]);
        common.push_back(*word);
        otherOnly.erase(near);
        word = only.erase(word);
    }
    if (only.size() == 1 && otherOnly.size() == 1 && isShortSlip(only.front(), otherOnly.front()) &&
        std::ranges::any_of(common,
                            [this](Word word) { return m_classes[size_t(word)] == WordClass::Name; })) {
        slip = true;
        only.clear();
        otherOnly.clear();
    }
    // "Islamic Relief" says nothing of what it is, so what it is about is its name.
    const bool isNamedByFields = (m_names[a].isNamedByFields() || m_names[b].isNamedByFields());
    const auto isNaming = [this, isNamedByFields](Word word) {
        return isNamedByFields || m_classes[size_t(word)] == WordClass::Name ||
               m_classes[size_t(word)] == WordClass::Country;
    };
    const auto stands = [&isNaming](const std::vector<Word> &words) {
        return [&words, &isNaming](Word word) { return isNaming(word) && has(words, word); };
    };
    const auto isGivenName = [this](const QString &initials) {
        return [this, &initials](Word word) { return initials.contains(m_words[size_t(word)].front()); };
    };
    std::erase_if(only, isGivenName(m_names[b].givenInitials));
    std::erase_if(otherOnly, isGivenName(m_names[a].givenInitials));
    const bool besides = !only.empty() || !otherOnly.empty();
    if (std::ranges::any_of(common, [&](Word word) { return isNaming(word) && !isKnownPlace(word); })) {
        std::erase_if(only, [&](Word word) { return isWorldwide(word, one); });
        std::erase_if(otherOnly, [&](Word word) { return isWorldwide(word, other); });
    }
    if (share(m_names[a].countries, m_names[b].countries) || !countriesIn(one).empty()) {
        const auto isOfWholeCountry = [this](Word word) { return m_words[size_t(word)] == u"federal"; };
        std::erase_if(only, isOfWholeCountry); // "Federal Ministry of Health, Ethiopia"
        std::erase_if(otherOnly, isOfWholeCountry);
    }
    std::erase_if(only, stands(other.beside));
    std::erase_if(otherOnly, stands(one.beside));

    double score = 1 - 0.1 * slip - 0.05 * besides - 0.15 * oneHasNoKind;
    const bool isUniversity =
        std::ranges::any_of(one.kinds, [this](Word word) { return m_words[size_t(word)] == u"university"; });
    if (!only.empty() || !otherOnly.empty()) {
        // A country that one of them names is an addition; any other word has to be a small part of much.
        if (!only.empty() && !otherOnly.empty())
            return std::nullopt;
        const std::vector<Word> &extra = only.empty() ? otherOnly : only;
        const Entry &longer = only.empty() ? other : one;
        const bool isCountry = !isUniversity && extra.size() == 1 && longer.inOrder.back() == extra.front() &&
                               m_classes[size_t(extra.front())] == WordClass::Country;
        const bool hasRareName = std::ranges::any_of(
            common, [this](Word word) { return m_classes[size_t(word)] == WordClass::Name; });
        double lost = 0, kept = 0;
        for (const Word word : extra)
            lost += weight(word);
        for (const Word word : common)
            kept += weight(word);
        const bool isField = std::ranges::all_of(
            extra, [this](Word word) { return m_classes[size_t(word)] == WordClass::Field; });
        const bool isSmallPart =
            isField && common.size() >= 3 && hasRareName && !isUniversity && kept >= 4 * lost;
        const bool isPartOfShort = isField && m_names[only.empty() ? a : b].isAcronym;
        if (!areGivenNames(extra, common, longer) && !(isCountry && hasRareName) && !isSmallPart &&
            !isPartOfShort && !isAddition(extra, common, longer))
            return std::nullopt;
        score -= 0.2;
    }
    if (oneHasNoKind && !std::ranges::any_of(common, isNaming))
        return std::nullopt;
    if (!isNamedByFields && (!one.hasName || !other.hasName)) {
        // "Ministry of Health": of which country?
        if (one.hasName || other.hasName) {
            if (!besides)
                return std::nullopt;
        } else if (share(one.places, other.places)) {
            score -= 0.1;
        } else if (m_names[a].countries.isEmpty() != m_names[b].countries.isEmpty()) {
            return std::nullopt;
        } else if (m_names[a].countries.isEmpty()) {
            // Nothing says which; so only what could hardly be written so by two.
            const bool isOtherLanguage = isTranslated(a, b);
            const bool isLong = one.words.size() >= 3; // and mostly in another order in another language
            if ((one.inOrder != other.inOrder && !(isLong && isOtherLanguage)) ||
                one.beside != other.beside || (!isLong && isOtherLanguage))
                return std::nullopt;
            score -= 0.3;
        }
    }
    if (m_names[a].isSystem) {
        const bool bothMain = m_names[a].isMainSite && m_names[b].isMainSite;
        const bool sameSite = std::ranges::any_of(one.places, [&](Word place) {
            const auto known = nameWord(m_words[size_t(place)]);
            return has(other.places, place) && !isPartOfPlaces(m_words[size_t(place)]) &&
                   !(known && known->kind == WordClass::Field);
        });
        if (!bothMain && !sameSite)
            return std::nullopt;
    }
    if (isUniversity && one.words.size() == 1 && one.words == other.words && !one.inOrder.empty() &&
        one.inOrder != other.inOrder && isOtherTheOtherWay(m_words[size_t(one.words.front())]))
        return std::nullopt;
    return Match{reason(a, b, slip || m_names[a].hasUncertain != m_names[b].hasUncertain), score};
}

/// A letter more or less in a short word: only where a name beside it is the same
/// ("Adis Ababa", "John Hopkins").
bool OrganisationMatcher::isShortSlip(Word a, Word b) const
{
    const QString &one = m_words[size_t(a)];
    const QString &other = m_words[size_t(b)];
    const bool areNames = m_classes[size_t(a)] == WordClass::Name && m_classes[size_t(b)] == WordClass::Name;
    return areNames && (isRare(a) || isRare(b)) && std::min(one.size(), other.size()) >= 4 &&
           one.size() != other.size() && slipsBetween(one, other, 1) == 1;
}

/// Whether a word is another one that means the same, and not a form of it: "geography" and "geografía" do
/// not begin alike for long.
bool OrganisationMatcher::isTranslated(size_t a, size_t b) const
{
    const QStringList &one = m_names[a].written;
    const QStringList &other = m_names[b].written;
    if (one.size() != other.size())
        return true;
    return std::ranges::any_of(one, [&](const QString &word) {
        return std::ranges::none_of(other, [&](const QString &near) {
            return near == word || slipsBetween(word, near, 1) <= 1 || isShortened(word, near) ||
                   isShortened(near, word);
        });
    });
}

Likeness OrganisationMatcher::reason(size_t a, size_t b, bool slip) const
{
    const OrganisationName &one = m_names[a];
    const OrganisationName &other = m_names[b];
    if (one.isOtherScript != other.isOtherScript)
        return Likeness::Script;
    if (slip)
        return Likeness::Slip;
    if (one.beside != other.beside || one.head.size() != other.head.size())
        return Likeness::Addition;
    if (one.written != other.written)
        return Likeness::Language;
    const auto forms = [](const OrganisationName &name) {
        return std::ranges::count_if(name.text.split(u' '), [](const QString &text) {
            const std::optional<NameWord> word = nameWord(foldNameWord(text));
            return word && word->kind == WordClass::Form;
        });
    };
    if (forms(one) != forms(other))
        return Likeness::Addition;
    return m_entries[a].inOrder == m_entries[b].inOrder ? Likeness::Spelling : Likeness::WordOrder;
}

} // namespace copse
