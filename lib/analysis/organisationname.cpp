#include "analysis/organisationname.h"

#include "analysis/namespelling.h"
#include "analysis/organisationsegments.h"
#include "base/folding.h"

#include <algorithm>

namespace copse {

namespace {

/// Names that several institutions share, each at a site of its own, and the site that the bare name means.
constexpr struct
{
    const char *name; ///< canonical words of the head
    const char *mainSites;
} systems[] = {
    {"university california", ""},
    {"california state university", ""},
    {"state university new york", ""},
    {"city university new york", ""},
    {"university texas", "austin"},
    {"university illinois", "urbana champaign"},
    {"university wisconsin", "madison"},
    {"university maryland", "park"},
    {"university michigan", "arbor"},
    {"university minnesota", "minneapolis twin"},
    {"university massachusetts", "amherst"},
    {"university colorado", "boulder"},
    {"university north carolina", "chapel"},
    {"university northern carolina", "chapel"},
    {"university nebraska", "lincoln"},
    {"university missouri", "columbia"},
    {"university tennessee", "knoxville"},
    {"university alabama", "tuscaloosa"},
    {"university alaska", "fairbanks"},
    {"university hawaii", "manoa honolulu"},
    {"university houston", ""},
    {"university puerto rico", ""},
    {"university wales", ""},
    {"university quebec", ""},
    {"university PH", "diliman"},
    {"university west indies", ""},
    {"university western indies", ""},
    {"IN institute technology", ""},
    {"IN institute management", ""},
    {"IN institute information technology", ""},
    {"national institute technology", ""},
    {"national university IE", ""},
    {"CH federal institute technology", "zurich zentrum"},
    {"university paris", ""},
    {"penn state university", ""},
    {"university lyon", ""},
    {"university bordeaux", ""},
    {"university lille", ""},
    {"university strasbourg", ""},
    {"university toulouse", ""},
    {"university montpellier", ""},
    {"university grenoble", ""},
    {"university provence", ""},
    {"university rennes", ""},
};

constexpr int laterRankOfPlaces = 8;
constexpr int rankOfInstitutions = 52; ///< academies, ministries, universities

QStringList withoutDuplicates(QStringList list)
{
    list.sort();
    list.removeDuplicates();
    return list;
}

/// How many words of the head are the name of a system, and the sites of its main one. hasOnlyHead: nothing
/// else stands in the name, not even initials: "Texas A&M University" is not the University of Texas.
struct System
{
    size_t words = 0;
    QString mainSites;
};

System systemOf(const std::vector<NameWord> &head, bool hasOnlyHead)
{
    const auto isWord = [](const QString &canonical, const QString &written) { // which may have lost its s
        return canonical == written || canonical + u's' == written;
    };
    System longest;
    for (const auto &system : systems) {
        const QStringList words = QString::fromLatin1(system.name).split(u' ');
        if (words.size() > qsizetype(head.size()) || size_t(words.size()) <= longest.words)
            continue;
        bool isSame = true, isTurned = words.size() == 2; // "Montpellier University"
        for (qsizetype i = 0; (isSame || isTurned) && i < words.size(); ++i) {
            isSame = isSame && isWord(head[size_t(i)].canonical, words[i]);
            isTurned = isTurned && isWord(head[size_t(i)].canonical, words[1 - i]);
        }
        if (isSame || (isTurned && head.size() == 2 && hasOnlyHead))
            longest = {size_t(words.size()), QString::fromLatin1(system.mainSites)};
    }
    return longest;
}

bool isStateCode(const SegmentWord &word, const NameSegment &segment)
{
    return word.folded.size() == 2 && segment.states.contains(word.folded.toUpper());
}

bool isGivenInitial(const SegmentWord &word)
{
    return word.word.kind == WordClass::Name && word.folded.size() <= 2 && word.folded.front().isLetter() &&
           (word.folded.size() == 1 || word.hasPoints);
}

class Reader
{
public:
    Reader(const QString &text, const QString &country)
        : m_segments(segmentsOf(spokenName(text)))
    {
        m_name.text = spokenName(text);
        readCountry(country);
    }

    OrganisationName read()
    {
        m_name.isOtherScript = std::ranges::any_of(
            m_name.text, [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
        for (const QChar c : foldToLatin(m_name.text)) {
            if (c.isLetterOrNumber())
                m_name.plain += c;
        }
        if (m_segments.empty())
            return m_name;
        const size_t main = mainSegment(m_segments);
        if (main > 0 && m_segments.front().isAcronym)
            m_name.unit = m_segments.front().words.front().folded;
        m_name.pieces = {m_segments[main].text, m_segments.front().text};
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (i == main)
                takeHead(m_segments[i]);
            else
                takeBeside(m_segments[i], i > main);
        }
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (i != main && isOrganisationOfItsOwn(m_segments[i], m_segments[main]))
                m_name.otherHeads += m_segments[i].text;
        }
        findSite();
        m_name.written.sort();
        m_name.beside = withoutDuplicates(m_name.beside);
        m_name.places = withoutDuplicates(m_name.places);
        m_name.countries = withoutDuplicates(m_name.countries);
        m_name.states = withoutDuplicates(m_name.states);
        m_name.initials = withoutDuplicates(m_name.initials);
        return m_name;
    }

private:
    void readCountry(const QString &country)
    {
        if (country.isEmpty())
            return;
        QStringList words;
        for (const QString &word : country.split(u' ', Qt::SkipEmptyParts))
            words += foldNameWord(word);
        if (const CountryWords found = countryAt(words, 0); found.words == int(words.size()))
            m_name.countries += found.word.canonical;
    }

    void takeHead(const NameSegment &segment)
    {
        QString withSmall, without, withForms, withShort;
        const bool hasLongName = std::ranges::any_of(segment.words, [](const SegmentWord &word) {
            return word.word.kind == WordClass::Name && word.folded.size() > 2;
        });
        m_name.isGuess = segment.isLater;
        for (const SegmentWord &word : segment.words) {
            if (word.isUncertain)
                m_name.hasUncertain = true;
            const bool isSmall = word.word.kind == WordClass::Small;
            if (!isSmall)
                withForms += word.initials;
            if (!isSmall || word.isShort) // "UNHRC": UN Human Rights Council
                withShort += word.isShort ? word.folded : word.initials;
            if (word.word.kind == WordClass::Form)
                continue;
            m_name.orderWithSmall += word.folded;
            if (!isSmall || word.folded.size() > 5)
                m_name.order += word.folded;
            withSmall += word.initials;
            if (word.word.kind != WordClass::Small || word.folded.size() > 5) // "research" counts in initials
                without += word.initials;
            if (hasLongName && isGivenInitial(word)) {
                m_name.givenInitials += word.folded;
                continue;
            }
            if (word.word.kind != WordClass::Small) {
                m_name.head.push_back(word.word);
                m_name.written += word.folded;
            }
        }
        if (segment.isAcronym) {
            m_name.isAcronym = true;
            m_name.acronyms += segment.words.front().folded;
        } else {
            m_name.initials += {withSmall, without, withForms, withShort};
        }
        m_name.endsWithCountry = segment.words.back().word.kind == WordClass::Country;
        // "BRAC University" is not BRAC.
        const bool isOther = std::ranges::any_of(segment.words, [](const SegmentWord &word) {
            return word.word.kind == WordClass::Kind && word.word.rank >= rankOfInstitutions;
        });
        if (!segment.leading.isEmpty() && !isOther) {
            m_name.leading = segment.leading;
        }
        if (!m_name.leading.isEmpty() && m_name.leading.size() >= 3) { // two letters are of too many
            m_name.isOffice =
                std::all_of(segment.words.begin() + 1, segment.words.end(), [](const SegmentWord &word) {
                    return word.word.kind != WordClass::Kind && word.word.kind != WordClass::Field &&
                           (word.word.kind != WordClass::Name || isCity(word.folded));
                });
            m_name.acronyms += segment.leading;
        }
        m_name.acronyms += segment.acronyms;
        sayTechnical();
        if (m_name.head.empty()) { // nothing but small words: they are the name
            for (const SegmentWord &word : segment.words)
                m_name.head.push_back({word.folded, WordClass::Name, 0});
        }
    }

    /// A university of technology is a technical university.
    void sayTechnical()
    {
        const auto isUniversity = [](const NameWord &word) { return word.canonical == u"university"; };
        const auto isTechnology = [](const NameWord &word) { return word.canonical == u"technology"; };
        const auto isField = [](const NameWord &word) { return word.kind == WordClass::Field; };
        if (std::ranges::any_of(m_name.head, isUniversity) &&
            std::ranges::count_if(m_name.head, isField) == 1) {
            const auto technology = std::ranges::find_if(m_name.head, isTechnology);
            if (technology != m_name.head.end())
                *technology = *nameWord(QStringLiteral("technical"));
        }
    }

    void takeBeside(const NameSegment &segment, bool isAfter)
    {
        const bool isPart = std::ranges::any_of(segment.words, [](const SegmentWord &word) {
            return word.word.kind == WordClass::Unit && word.word.canonical != u"campus";
        });
        for (const SegmentWord &word : segment.words) {
            if (word.word.kind == WordClass::Small || word.word.kind == WordClass::Form)
                continue;
            m_name.beside += word.word.canonical;
            if (word.word.kind == WordClass::Country && segment.isPlace)
                m_name.countries += word.word.canonical;
            else if (isAfter && !isPart && !segment.isAcronym && segment.rank <= 42 &&
                     (word.word.kind == WordClass::Name || word.word.kind == WordClass::Modifier) &&
                     !word.folded.front().isDigit() && !(segment.isPlace || isStateCode(word, segment)))
                m_name.places += word.word.canonical;
        }
        m_name.states += segment.states;
        if (isAfter && segment.rank <= laterRankOfPlaces)
            m_name.acronyms += segment.acronyms; // "University of California, San Diego (UCSD)": of the whole
    }

    /// What follows the name of a system is its site.
    void findSite()
    {
        const System system = systemOf(m_name.head, m_name.orderWithSmall.size() == 2);
        if (system.words == 0)
            return;
        m_name.isSystem = true;
        for (size_t i = system.words; i < m_name.head.size(); ++i) {
            m_name.places += m_name.head[i].canonical;
            m_name.beside += m_name.head[i].canonical;
        }
        m_name.head.resize(system.words);
        const QStringList main = system.mainSites.split(u' ', Qt::SkipEmptyParts);
        m_name.isMainSite =
            m_name.places.isEmpty() || std::ranges::any_of(m_name.places, [&](const QString &place) {
                return std::ranges::any_of(main, [&](const QString &site) { return site.startsWith(place); });
            });
        QString initials;
        for (const NameWord &word : m_name.head)
            initials += word.canonical.front().toLower();
        QString sites;
        for (const QString &place : m_name.places)
            sites += place.front();
        if (!sites.isEmpty() && sites.size() <= 2)
            m_name.initials += initials + sites;
    }

    OrganisationName m_name;
    std::vector<NameSegment> m_segments;
};

} // namespace

bool OrganisationName::hasName() const
{
    static const QStringList acrossCountries{QStringLiteral("international"), QStringLiteral("world"),
                                             QStringLiteral("global"),        QStringLiteral("european"),
                                             QStringLiteral("african"),       QStringLiteral("asian"),
                                             QStringLiteral("arab"),          QStringLiteral("nations")};
    return isSystem || isNamedByFields() || std::ranges::any_of(head, [](const NameWord &word) {
               return word.kind == WordClass::Name || word.kind == WordClass::Country ||
                      acrossCountries.contains(word.canonical);
           });
}

bool OrganisationName::isNamedByFields() const
{
    return head.size() > 1 &&
           std::ranges::any_of(head, [](const NameWord &word) { return word.kind == WordClass::Field; }) &&
           std::ranges::all_of(head, [](const NameWord &word) {
               return word.kind == WordClass::Field || word.kind == WordClass::Modifier;
           });
}

OrganisationName readOrganisationName(const QString &name, const QString &country)
{
    return Reader(name, country).read();
}

} // namespace copse
