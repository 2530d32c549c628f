#pragma once

#include "analysis/lookalikes.h"
#include "analysis/organisationname.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace copse {

/// Decides whether two names are of one organisation. Knows how common each word is among all of them: what
/// nearly everybody has in the name tells little (Sparck Jones 1972, inverse document frequency).
class OrganisationMatcher
{
public:
    explicit OrganisationMatcher(std::vector<OrganisationName> names);

    struct Match
    {
        Likeness why;
        double score;
    };
    std::optional<Match> match(size_t a, size_t b) const;

    /// Pairs of places in the list of names that are worth a look, each once, the smaller first; in order.
    std::vector<std::pair<size_t, size_t>> candidates(const std::atomic_bool *cancelled) const;

    const std::vector<OrganisationName> &names() const { return m_names; }

private:
    using Word = int;
    /// A name in numbers.
    struct Entry
    {
        std::vector<Word> words;  ///< of the head, what tells it apart; sorted
        std::vector<Word> kinds;  ///< of the head; sorted
        std::vector<Word> beside; ///< sorted
        std::vector<Word> places; ///< sorted
        std::vector<Word> inOrder;
        int wellKnown = -1;
        bool isOffice = false; ///< of the well-known one: "FAO Kenya"
        bool hasName = false;
        bool isGuess = false;
    };

    void readHead(const OrganisationName &name, Entry &entry);
    Word number(const QString &word, WordClass kind);
    void findSimilarWords();
    static QString spelled(const std::vector<Word> &words);
    void joinWords();
    void shareInitials();
    static bool isShortAtPlace(const OrganisationName &shortForm, const OrganisationName &longForm);
    std::vector<Word> withoutSlips(std::vector<Word> words) const;
    void findUnsureShortForms();
    void findMadeShortForms();
    void findWellKnown(const OrganisationName &name, Entry &entry);
    std::vector<Word> countriesIn(const Entry &entry) const;
    bool isOneWord(size_t name) const;
    bool isKnownPlace(Word word) const { return m_places[size_t(word)]; }
    bool isShortSlip(Word a, Word b) const;
    bool isWorldwide(Word word, const Entry &name) const;
    bool isAddition(const std::vector<Word> &extra, const std::vector<Word> &common,
                    const Entry &longer) const;
    bool areGivenNames(const std::vector<Word> &extra, const std::vector<Word> &common,
                       const Entry &longer) const;
    bool isSlip(Word a, Word b) const;
    bool isRare(Word word) const { return m_counts[size_t(word)] <= 2; }
    double weight(Word word) const;
    bool isAmbiguous(const QString &acronym) const;
    bool contradicts(size_t a, size_t b) const;
    std::optional<Match> matchShortForm(size_t a, size_t b) const;
    std::optional<Match> matchWords(size_t a, size_t b) const;
    bool isPartOfFirm(size_t firm, size_t part) const;
    bool areOfOneFirm(size_t a, size_t b) const;
    QString firmOf(const OrganisationName &name) const;
    bool sameKinds(const Entry &a, const Entry &b, bool &oneHasNone) const;
    bool isTranslated(size_t a, size_t b) const;
    Likeness reason(size_t a, size_t b, bool slip) const;

    std::vector<OrganisationName> m_names;
    std::vector<Entry> m_entries;
    std::unordered_map<QString, Word> m_numbers;
    std::vector<QString> m_words;
    std::vector<WordClass> m_classes;
    std::vector<bool> m_isBare;                   ///< words met in a script that leaves vowels out
    std::vector<int> m_counts;                    ///< in how many heads
    std::vector<std::vector<Word>> m_similar;     ///< words with a slip between them; sorted
    std::unordered_map<QString, int> m_longForms; ///< how many different names an acronym may stand for
    std::unordered_map<QString, std::vector<std::vector<Word>>> m_kindsOfName;
    std::set<std::pair<size_t, size_t>> m_made; ///< short forms that are made of one long name alone
    std::vector<bool> m_places;                 ///< words that are names of places
    std::unordered_map<QString, size_t>
        m_bare; ///< names that are one or two words and no more; where one stands
};

} // namespace copse
