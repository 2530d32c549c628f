#include "analysis/organisationsegments.h"

#include "analysis/hannames.h"
#include "base/folding.h"

#include <QHash>

#include <algorithm>

namespace copse {

namespace {

constexpr int universityRank = 60;
constexpr int firstRank = 38;        ///< a first piece without a word for what it is: mostly the name itself
constexpr int firstAcronymRank = 41; ///< "AFD, Bureau de Ouagadougou"
constexpr int acronymRank = 36;
constexpr qsizetype longestOfShort = 3;
constexpr int nationalRank = 44; ///< "Environment Canada"
constexpr int laterRank = 8;     ///< a later one: mostly a place
constexpr int vagueRank = 10;    ///< only words that thousands share: "Institute of Computer Science"...
constexpr int vaguePartRank = 6; ///< ..."Department of Water", which is part of something

bool isCapital(QChar c) { return c.isUpper() || c.isDigit(); }

/// Capitals (at least two), with points, hyphens or a small letter between: "CNRS", "G.I.Z.", "UNFPA-RDC".
bool looksLikeAcronym(QStringView text)
{
    int capitals = 0, small = 0;
    for (const QChar c : text) {
        if (isCapital(c))
            ++capitals;
        else if (c.isLetter())
            ++small;
        else if (c != u'.' && c != u'-' && c != u'&')
            return false;
    }
    return capitals >= 2 && capitals <= 10 && small <= std::max(1, capitals / 3) && !text.front().isDigit();
}

/// "(CarDB)", where brackets say that it is one.
bool looksLikeMixedAcronym(QStringView text)
{
    const auto capitals = std::ranges::count_if(text, isCapital);
    return text.size() <= 8 && capitals >= 2 && text.size() <= 2 * capitals + 1 && text.front().isUpper() &&
           std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Usual short names that stand for a whole name even with a site behind them ("UC Davis"), and names that
/// are the same with the site in them. Folded words; capitals: only where they are written so.
constexpr struct
{
    const char *words;
    const char *meaning;
} shortNames[] = {
    {"UC louvain", "Universite catholique de Louvain"},
    {"UC", "University of California"},
    {"UCLA", "University of California, Los Angeles"},
    {"UCSD", "University of California, San Diego"},
    {"UCSB", "University of California, Santa Barbara"},
    {"UCSC", "University of California, Santa Cruz"},
    {"UCB", "University of California, Berkeley"},
    {"UIUC", "University of Illinois, Urbana Champaign"},
    {"umass", "University of Massachusetts"},
    {"UNC", "University of North Carolina"},
    {"UT austin", "University of Texas, Austin"},
    {"UW madison", "University of Wisconsin, Madison"},
    {"NC state", "North Carolina State"},
    {"SUNY", "State University of New York"},
    {"CUNY", "City University of New York"},
    {"IIT", "Indian Institute of Technology"},
    {"MIT", "Massachusetts Institute of Technology"},
    {"CMU", "Carnegie Mellon University"},
    {"NYU", "New York University"},
    {"UNAM", "Universidad Nacional Autonoma de Mexico"},
    {"HP", "Hewlett Packard"},
    {"ETH", "Swiss Federal Institute of Technology"},
    {"ETHZ", "Swiss Federal Institute of Technology"},
    {"EPFL", "Swiss Federal Institute of Technology, Lausanne"},
    {"KTH", "Royal Institute of Technology"},
    {"RWTH", "RWTH"},
    {"caltech", "California Institute of Technology"},
    {"georgia tech", "Georgia Institute of Technology"},
    {"virginia tech", "Virginia Polytechnic Institute and State University"},
    {"penn state", "Pennsylvania State"},
    {"ecole polytechnique federale de lausanne", "Swiss Federal Institute of Technology, Lausanne"},
    {"eidgenossische technische hochschule", "Swiss Federal Institute of Technology"},
};

/// How many of the words at the beginning are a short name, and what it means.
struct ShortName
{
    qsizetype words = 0;
    QString meaning;
};

ShortName shortNameAt(const QStringList &written)
{
    struct Phrase
    {
        QStringList words;
        QString meaning;
        bool inCapitals;
    };
    static const std::vector<Phrase> phrases = [] {
        std::vector<Phrase> all;
        for (const auto &name : shortNames) {
            const QString words = QString::fromLatin1(name.words);
            const bool inCapitals = words.front().isUpper();
            all.push_back({(inCapitals ? words.toLower() : words).split(u' '),
                           QString::fromLatin1(name.meaning), inCapitals});
        }
        return all;
    }();
    QStringList folded;
    for (const QString &word : written.first(std::min<qsizetype>(written.size(), 6)))
        folded += foldNameWord(word);
    for (const Phrase &phrase : phrases) {
        if (phrase.words.size() <= folded.size() && folded.first(phrase.words.size()) == phrase.words &&
            (!phrase.inCapitals || looksLikeAcronym(written.front())))
            return {phrase.words.size(), phrase.meaning};
    }
    return {};
}

bool hasOnly(const NameSegment &segment, std::initializer_list<WordClass> kinds)
{
    return std::ranges::all_of(segment.words, [&](const SegmentWord &word) {
        return std::ranges::find(kinds, word.word.kind) != kinds.end();
    });
}

bool isKind(const SegmentWord &word, QLatin1StringView canonical)
{
    return word.word.kind == WordClass::Kind && word.word.canonical == canonical;
}

/// Cuts a text into pieces, with what stands in brackets.
class Cutter
{
public:
    explicit Cutter(const QString &text) { cut(text); }

    std::vector<NameSegment> take()
    {
        joinLists();
        separateParts();
        for (size_t i = 0; i < m_segments.size(); ++i)
            rank(m_segments[i], i == 0);
        return std::move(m_segments);
    }

private:
    void cut(const QString &text)
    {
        QString piece;
        QString inside;
        int depth = 0;
        std::vector<QString> bracketed;
        const auto close = [&] {
            add(piece);
            for (const QString &bracket : bracketed)
                add(bracket);
            piece.clear();
            bracketed.clear();
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'(' || c == u'[') {
                ++depth;
                continue;
            }
            if ((c == u')' || c == u']') && depth > 0) {
                if (--depth == 0) {
                    const QString bracket = inside.trimmed();
                    const bool isPlace =
                        countryAt({foldNameWord(bracket)}, 0).words > 0 ||
                        (bracket.size() == 2 && !usStateCode(foldNameWord(bracket)).isEmpty());
                    const bool isShort = looksLikeAcronym(bracket) || looksLikeMixedAcronym(bracket);
                    if (isShort && !isPlace && !piece.trimmed().isEmpty())
                        m_pending += foldNameWord(bracket);
                    else if (isShort && !isPlace && !m_segments.empty())
                        m_segments.back().acronyms += foldNameWord(bracket);
                    else if (!bracket.isEmpty())
                        bracketed.push_back(bracket);
                    inside.clear();
                }
                continue;
            }
            if (depth > 0) {
                inside += c;
                continue;
            }
            const bool isDash = (c == u'-' || c == u'–' || c == u'—') && i > 0 && i + 1 < text.size() &&
                                ((text[i - 1].isSpace() && text[i + 1].isSpace()) ||
                                 (c != u'-' && endsUniversity(piece))); // "Rutgers University–Newark"
            const bool isMark = c == u',' || c == u';' || c == u'،' || c == u'؛' || c == u'|' || c == u'/' ||
                                c == u'\n' || c == u':' || isDash;
            if (isMark) {
                close();
                m_isAfterDash = isDash;
            } else {
                piece += c;
            }
        }
        if (!inside.trimmed().isEmpty())
            piece += u' ' + inside;
        close();
    }

    void add(const QString &piece)
    {
        NameSegment segment;
        segment.isAfterDash = m_isAfterDash;
        segment.text = piece.simplified();
        segment.acronyms = std::exchange(m_pending, {});
        const QStringList written = segment.text.split(u' ', Qt::SkipEmptyParts);
        if (const ShortName found = shortNameAt(written); found.words > 0 && !m_isMeaning) {
            const QStringList meaning = found.meaning.split(QStringLiteral(", "));
            // Going on in the same piece: "Penn State" + "University".
            const bool goesOn = !meaning.last().contains(QStringLiteral(" of ")) && meaning.size() == 1;
            const QString rest = written.mid(found.words).join(u' ');
            m_isMeaning = true;
            m_pending = std::exchange(segment.acronyms, {});
            for (const QString &part : meaning)
                add(goesOn ? part + u' ' + rest : part);
            m_isMeaning = false;
            if (!goesOn)
                add(rest);
            return;
        }
        addWords(segment, written);
        if (!segment.words.empty())
            m_segments.push_back(std::move(segment));
        else if (!m_segments.empty())
            m_segments.back().acronyms += segment.acronyms;
    }

    static void addWords(NameSegment &segment, const QStringList &written)
    {
        QStringList folded;
        QStringList originals;
        QList<bool> shortened;
        for (const QString &one : written) {
            QString word = one;
            word.remove(u'&'); // "A&M", "AT&T" are one word, a single & is none
            for (const QString &part : word.split(QStringLiteral("-"), Qt::SkipEmptyParts)) {
                const qsizetype apostrophe = std::max(part.indexOf(u'\''), part.indexOf(u'’'));
                const bool isArticle = apostrophe == 1; // l'eau, d'Ivoire
                for (const QString &bit :
                     isArticle ? QStringList{part.left(1), part.mid(2)} : splitPoints(part)) {
                    if (const QString key = foldNameWord(bit); !key.isEmpty()) {
                        folded += key;
                        originals += bit;
                        shortened += part.contains(u'.') && key.size() <= 2;
                    }
                }
            }
        }
        for (qsizetype i = 0; i < folded.size();) {
            const bool isProvince = folded[i] == u"british" && folded.value(i + 1) == u"columbia";
            const bool isAloneInCapitals = folded.size() == 1 && folded[0] == u"drc";
            if (const CountryWords country = countryAt(folded, i);
                country.words > 0 && !isProvince && !isAloneInCapitals) { // "DRC" may be anybody
                QString initials;
                for (int word = 0; word < country.words; ++word)
                    initials += folded[i + word].front();
                segment.words.push_back({folded[i], country.word, initials});
                i += country.words;
                continue;
            }
            if (isProvince)
                segment.words.push_back({folded[i], {folded[i], WordClass::Name, 0}, folded[i].left(1)});
            else
                addWord(segment, folded[i], originals[i], shortened[i]);
            ++i;
        }
        segment.isAcronym = segment.words.size() == 1 && folded.size() == 1 &&
                            segment.words.front().word.kind == WordClass::Name &&
                            looksLikeAcronym(originals.front());
        const bool isMixed = std::ranges::any_of(originals, [](const QString &one) {
            return std::ranges::any_of(one, [](QChar c) { return c.isLower(); });
        });
        const bool isLong = folded.size() > 1 && folded.front().size() >= 2;
        if (isLong && (isMixed || segment.words.back().word.kind == WordClass::Country) &&
            segment.words.front().word.kind == WordClass::Name && looksLikeAcronym(originals.front()))
            segment.leading = folded.front();
        if (segment.words.size() > 1 && segment.words.size() == size_t(folded.size()) &&
            isFormAtTheEnd(folded.last()) && segment.words.front().word.kind == WordClass::Name)
            segment.words.back().word = {folded.last(), WordClass::Form, 0};
        takeOwnAcronym(segment, originals);
        readStates(segment, folded, originals);
    }

    /// "WD Western Digital", "Institut de recherche pour le développement IRD".
    static void takeOwnAcronym(NameSegment &segment, const QStringList &originals)
    {
        auto &words = segment.words;
        if (words.size() < 3 || words.size() != size_t(originals.size()))
            return;
        const auto isOf = [&](size_t at, size_t from, size_t to) {
            QString all, large;
            for (size_t i = from; i < to; ++i) {
                all += words[i].initials;
                if (words[i].word.kind != WordClass::Small)
                    large += words[i].initials;
            }
            return looksLikeAcronym(originals[qsizetype(at)]) &&
                   (words[at].folded == all || words[at].folded == large);
        };
        const size_t last = words.size() - 1;
        if (isOf(0, 1, words.size())) {
            segment.acronyms += words.front().folded;
            segment.leading.clear();
            words.erase(words.begin());
        } else if (isOf(last, 0, last)) {
            segment.acronyms += words.back().folded;
            words.pop_back();
        }
    }

    static bool endsUniversity(const QString &piece)
    {
        return std::ranges::any_of(piece.split(u' ', Qt::SkipEmptyParts), [](const QString &word) {
            const auto known = nameWord(foldNameWord(word));
            return known && known->rank == universityRank;
        });
    }

    /// "U.S." is one word, "Univ.of" are two.
    static QStringList splitPoints(const QString &text)
    {
        const QStringList parts = text.split(u'.', Qt::SkipEmptyParts);
        const bool isShort = std::ranges::all_of(parts, [](const QString &part) { return part.size() <= 1; });
        return isShort ? QStringList{parts.join(QString())} : parts;
    }

    static void addWord(NameSegment &segment, const QString &folded, const QString &original,
                        bool isShortened)
    {
        SegmentWord word{folded, {folded, WordClass::Name, 0}, folded.left(1)};
        if (const auto known = nameWord(folded)) {
            word.word = *known;
        } else if (folded == u"u" && segment.words.empty()) { // "U. of Toronto"
            word.word = *nameWord(QStringLiteral("university"));
        } else if (const auto slip = nameWordWithSlip(folded)) {
            word.word = *slip;
            word.isUncertain = true;
        } else if (folded.size() > 5 && folded.endsWith(u's') && original.size() == folded.size() &&
                   usStateCode(folded).isEmpty()) {
            word.word.canonical.chop(1); // one or many
        }
        word.hasPoints = isShortened;
        word.isShort = folded.size() <= longestOfShort && looksLikeAcronym(original);
        segment.words.push_back(std::move(word));
    }

    static void readStates(NameSegment &segment, const QStringList &folded, const QStringList &originals)
    {
        bool onlyPlace = true;
        for (qsizetype i = 0; i < folded.size(); ++i) {
            const bool isCode = folded[i].size() == 2 && originals[i].size() == 2 &&
                                isCapital(originals[i][0]) && isCapital(originals[i][1]);
            QString state;
            qsizetype words = 1;
            if (isCode)
                state = usStateCode(folded[i]);
            else if (folded.size() - i >= 2 && !usStateCode(folded[i] + u' ' + folded[i + 1]).isEmpty())
                state = usStateCode(folded[i] + u' ' + folded[i + 1]), words = 2;
            else if (folded[i].size() > 2)
                state = usStateCode(folded[i]);
            if (!state.isEmpty()) {
                segment.states += state;
                i += words - 1;
            } else if (!folded[i].front().isDigit()) {
                const auto word = nameWord(folded[i]);
                if (countryAt(folded, i).words == 0 && !(word && word->kind == WordClass::Small))
                    onlyPlace = false;
                else if (const int taken = countryAt(folded, i).words; taken > 1)
                    i += taken - 1;
            }
        }
        segment.isPlace = onlyPlace;
    }

    /// "Institute for Climate, Environment and Energy": what a comma cut off a list of fields.
    void joinLists()
    {
        std::vector<NameSegment> joined;
        for (NameSegment &segment : m_segments) {
            const bool isField = hasOnly(segment, {WordClass::Field, WordClass::Small}) && !segment.isPlace;
            if (isField && !joined.empty() && !joined.back().isAcronym && joined.back().acronyms.isEmpty() &&
                joined.back().words.back().word.kind == WordClass::Field) {
                joined.back().text += QStringLiteral(", ") + segment.text;
                joined.back().words.insert(joined.back().words.end(), segment.words.begin(),
                                           segment.words.end());
                joined.back().acronyms += segment.acronyms;
            } else {
                joined.push_back(std::move(segment));
            }
        }
        m_segments = std::move(joined);
    }

    /// "School of Law University of Kampala" and "Kampala University School of Law" are two bodies each.
    void separateParts()
    {
        std::vector<NameSegment> separated;
        for (NameSegment &segment : m_segments) {
            auto &words = segment.words;
            auto university = std::ranges::find_if(
                words, [](const SegmentWord &word) { return isKind(word, QLatin1StringView("university")); });
            if (university == words.end() &&
                words.back().word.kind == WordClass::Unit) // "Boston College Law School"
                university = std::ranges::find_if(words, [](const SegmentWord &word) {
                    return isKind(word, QLatin1StringView("college"));
                });
            if (university == words.end()) {
                separated.push_back(std::move(segment));
                continue;
            }
            const auto at = university - words.begin();
            const bool isNameBehind =
                at + 1 < qsizetype(words.size()) && words[size_t(at) + 1].word.kind == WordClass::Small;
            qsizetype first = 0;
            for (qsizetype i = 0; isNameBehind && i < at; ++i) {
                if (words[size_t(i)].word.kind == WordClass::Unit)
                    first = at;
            }
            qsizetype last = qsizetype(words.size());
            for (qsizetype i = at + 1; i < last; ++i) {
                const SegmentWord &word = words[size_t(i)];
                const bool isPart = word.word.kind == WordClass::Unit ||
                                    (word.word.kind == WordClass::Kind && word.word.rank <= 40 &&
                                     (!isNameBehind || word.word.rank < 40));
                if (isPart) {
                    last = i;
                    while (last > at + 1 && (words[size_t(last) - 1].word.kind == WordClass::Field ||
                                             words[size_t(last) - 1].word.kind == WordClass::Small))
                        --last;
                }
            }
            // "Cornell University Ithaca": a name stands before, so what follows is a place.
            const auto hasNameIn = [&](qsizetype from, qsizetype to) {
                return std::any_of(words.begin() + from, words.begin() + to, [](const SegmentWord &word) {
                    return word.word.kind == WordClass::Name || word.word.kind == WordClass::Country;
                });
            };
            if (!isNameBehind && hasNameIn(first, at) && at + 1 < last &&
                words[size_t(at) + 1].word.kind != WordClass::Kind)
                last = at + 1;
            const std::vector<SegmentWord> before(words.begin(), words.begin() + first);
            const std::vector<SegmentWord> behind(words.begin() + last, words.end());
            if (first > 0 || last < qsizetype(words.size()))
                segment.words = std::vector<SegmentWord>(words.begin() + first, words.begin() + last);
            separated.push_back(segment);
            for (const auto &part : {before, behind}) {
                if (!part.empty()) {
                    NameSegment beside;
                    beside.words = part;
                    beside.isPlace = hasOnly(beside, {WordClass::Country, WordClass::Small});
                    separated.push_back(std::move(beside));
                }
            }
        }
        m_segments = std::move(separated);
    }

    static void rank(NameSegment &segment, bool isFirst)
    {
        if (segment.isPlace && !isFirst)
            return;
        bool hasName = false;
        for (const SegmentWord &word : segment.words) {
            segment.rank = std::max(segment.rank, word.word.rank);
            hasName = hasName || word.word.kind == WordClass::Name || word.word.kind == WordClass::Modifier ||
                      word.word.kind == WordClass::Country;
        }
        const bool ofCountry = segment.words.front().word.kind == WordClass::Country;
        const bool isOfWhole = !isFirst && segment.rank == 0; // the acronym of "Texas, Austin (UTA)"
        if (!segment.acronyms.isEmpty() && !segment.isAcronym && !isOfWhole) {
            segment.rank = std::max(segment.rank, nationalRank); // parts have no short forms of their own
        } else if (segment.isAcronym) {
            segment.rank = std::max(segment.rank, isFirst ? firstAcronymRank : acronymRank);
        } else if (segment.rank == 0 && segment.words.size() > 1 &&
                   segment.words.back().word.kind == WordClass::Country) {
            segment.rank = nationalRank;
        } else if (segment.rank == 0) {
            segment.rank = isFirst ? firstRank : laterRank;
            segment.isLater = !isFirst;
        } else if (segment.rank < 30 && !ofCountry) {
            segment.rank = vaguePartRank;
        } else if (!hasName && segment.rank <= 42) {
            segment.rank = vagueRank;
        }
    }

    std::vector<NameSegment> m_segments;
    bool m_isAfterDash = false;
    QStringList m_pending; // acronyms in brackets, for the piece that is being read
    bool m_isMeaning = false;
};

} // namespace

std::vector<NameSegment> segmentsOf(const QString &text) { return Cutter(spacedHan(text)).take(); }

/// "Asia Centre" is a part, "Tyndall Centre" could be what the other is a part of.
static bool hasNameOfItsOwn(const NameSegment &segment)
{
    return !segment.acronyms.isEmpty() || std::ranges::any_of(segment.words, [](const SegmentWord &word) {
        return word.word.kind == WordClass::Name || word.word.kind == WordClass::Field;
    });
}

size_t mainSegment(const std::vector<NameSegment> &segments)
{
    // Of two centres the later is the one the other belongs to.
    size_t main = 0;
    for (size_t i = 1; i < segments.size(); ++i) {
        if (segments[i].rank > segments[main].rank ||
            (segments[i].rank == segments[main].rank && segments[i].rank == 40 && !segments[i].isAfterDash &&
             hasNameOfItsOwn(segments[i])))
            main = i;
    }
    return main;
}

bool isOrganisationOfItsOwn(const NameSegment &segment, const NameSegment &main)
{
    const auto couldStandAlone = [](const NameSegment &one) {
        return !one.isPlace && one.rank >= acronymRank && !one.words.empty() && !one.text.isEmpty();
    };
    // One name and its own short form are one.
    return couldStandAlone(segment) && couldStandAlone(main);
}

} // namespace copse
