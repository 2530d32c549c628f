#include "analysis/organisationmatch.h"
#include "analysis/shortforms.h"
#include "analysis/wellknownnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace copse {

QString OrganisationMatcher::spelled(const std::vector<int> &words)
{
    QString text;
    for (const int word : words)
        text += QString::number(word) + u' ';
    return text;
}

void OrganisationMatcher::findWellKnown(const OrganisationName &name, Entry &entry)
{
    if (name.isAcronym && !name.acronyms.isEmpty()) {
        entry.wellKnown = wellKnownOrganisation(name.acronyms.front(), true);
        return;
    }
    for (const QString &text : QStringList{name.text, name.text.section(u'(', 0, 0)} + name.pieces) {
        if (entry.wellKnown < 0)
            entry.wellKnown = wellKnownOrganisation(text, false);
    }
    if (entry.wellKnown < 0 && name.head.size() == 1 &&
        name.plain.size() >= (name.text == name.text.toLower() ? 3 : 5)) // "Unicef"
        entry.wellKnown = wellKnownOrganisation(name.plain, true);
    if (entry.wellKnown >= 0)
        return;
    if (name.isOffice) {
        entry.wellKnown = wellKnownOrganisation(name.leading, true);
    } else if (name.leading.isEmpty() && !name.pieces.isEmpty()) {
        // "World Bank Nigeria", "UN World Food Programme", "Oxfam International"
        QStringList words = name.pieces.front().split(u' ', Qt::SkipEmptyParts);
        QStringList folded;
        for (const QString &word : words)
            folded += foldNameWord(word);
        for (qsizetype from = std::max<qsizetype>(1, words.size() - 3); from < words.size(); ++from) {
            const bool isInternational = from + 1 == words.size() && folded[from] == u"international";
            if (isInternational || countryAt(folded, from).words == words.size() - from) {
                words.resize(from);
                break;
            }
        }
        if (words.size() > 1 && folded.front() == u"un")
            words.removeFirst();
        else if (words.size() > 2 && folded[0] == u"united" && folded[1] == u"nations")
            words.remove(0, 2);
        if (words.size() < folded.size() && (words.size() > 1 || words.front() == words.front().toUpper()))
            entry.wellKnown = wellKnownOrganisation(
                words.join(u' '), words.size() == 1 && words.front() == words.front().toUpper());
    }
    entry.isOffice = entry.wellKnown >= 0;
}

/// "Water Aid" where others write "WaterAid".
void OrganisationMatcher::joinWords()
{
    constexpr qsizetype shortestJoined = 6;
    QSet<QString> whole;
    for (const OrganisationName &name : m_names) {
        for (const NameWord &word : name.head) {
            if (word.kind == WordClass::Name && word.canonical.size() >= shortestJoined)
                whole.insert(word.canonical);
        }
    }
    for (OrganisationName &name : m_names) {
        for (size_t i = 0; i + 1 < name.head.size() && name.head.size() == size_t(name.order.size());) {
            QString joined = name.order[qsizetype(i)] + name.order[qsizetype(i) + 1];
            if (!whole.contains(joined) && joined.endsWith(u's')) // words are kept without: one or many
                joined.chop(1);
            if (!whole.contains(joined)) {
                ++i;
                continue;
            }
            name.head[i] = {joined, WordClass::Name, 0};
            name.head.erase(name.head.begin() + std::ptrdiff_t(i) + 1);
            name.isJoined = true;
            name.order[qsizetype(i)] = joined;
            name.order.removeAt(qsizetype(i) + 1);
        }
    }
}

/// What is one name in two languages has the initials of both: UFMG is the Federal University of Minas
/// Gerais.
void OrganisationMatcher::shareInitials()
{
    std::unordered_map<QString, QSet<QString>> initials;
    const auto keyOf = [this](size_t i) {
        const Entry &entry = m_entries[i];
        return entry.hasName && !m_names[i].isAcronym && !m_names[i].isSystem
                   ? spelled(entry.words) + u'|' + spelled(entry.kinds)
                   : QString();
    };
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (const QString key = keyOf(i); !key.isEmpty())
            initials[key] += QSet<QString>(m_names[i].initials.begin(), m_names[i].initials.end());
    }
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (const QString key = keyOf(i); !key.isEmpty()) {
            m_names[i].initials = initials[key].values();
            m_names[i].initials.sort();
        }
    }
}

/// "FU Berlin", "ABH Souss-Massa": the initials of what the other says before, or behind, the same words.
bool OrganisationMatcher::isShortAtPlace(const OrganisationName &shortForm, const OrganisationName &longForm)
{
    if (shortForm.leading.isEmpty() || shortForm.head.size() < 2 ||
        shortForm.head.size() >= longForm.head.size() + 1)
        return false;
    QStringList rest;
    for (size_t i = 1; i < shortForm.head.size(); ++i)
        rest += shortForm.head[i].canonical;
    QString initials;
    for (size_t i = 0; i < longForm.head.size(); ++i) {
        if (!rest.removeOne(longForm.head[i].canonical))
            initials += qsizetype(i) < longForm.order.size() &&
                                longForm.order.size() == qsizetype(longForm.head.size())
                            ? longForm.order[qsizetype(i)].front()
                            : longForm.head[i].canonical.front();
    }
    return rest.isEmpty() && initials == shortForm.leading;
}

/// For each word the first of those that it may be a slip of.
std::vector<OrganisationMatcher::Word> OrganisationMatcher::withoutSlips(std::vector<Word> words) const
{
    for (Word &word : words) {
        const std::vector<Word> &similar = m_similar[size_t(word)];
        if (!similar.empty())
            word = std::min(word, similar.front());
    }
    std::ranges::sort(words);
    return words;
}

void OrganisationMatcher::findUnsureShortForms()
{
    std::unordered_map<QString, QSet<QString>> names;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (m_names[i].isAcronym)
            continue;
        for (const QString &initials : m_names[i].initials) {
            if (initials.size() >= 3)
                names[initials].insert(spelled(withoutSlips(entry.words)));
        }
        m_kindsOfName[spelled(entry.words)].push_back(entry.kinds);
    }
    for (const auto &[initials, of] : names)
        m_longForms[initials] = int(of.size());
}

/// Nothing but one word that is a name: "Embrapa".
bool OrganisationMatcher::isOneWord(size_t name) const
{
    const OrganisationName &one = m_names[name];
    return !one.isAcronym && one.head.size() == 1 && one.head.front().kind == WordClass::Name &&
           (one.plain.startsWith(one.head.front().canonical)) && one.beside == one.countries;
}

void OrganisationMatcher::findMadeShortForms()
{
    std::unordered_map<ushort, std::vector<size_t>> longNames; // by their first letter
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (!m_names[i].isAcronym && m_names[i].order.size() > 1)
            longNames[m_names[i].order.front().front().unicode()].push_back(i);
    }
    for (size_t i = 0; i < m_names.size(); ++i) {
        const OrganisationName &name = m_names[i];
        if (m_entries[i].wellKnown >= 0 || !(name.isAcronym || name.isOffice || isOneWord(i)))
            continue;
        const QString &shortForm = name.isAcronym  ? name.acronyms.front()
                                   : name.isOffice ? name.leading
                                                   : name.head.front().canonical;
        const auto from = longNames.find(shortForm.front().unicode());
        if (from == longNames.end())
            continue;
        QHash<QString, QSet<QString>> different; // the countries that names of the same words are of
        std::vector<size_t> made;
        for (const size_t j : from->second) {
            if (m_entries[j].wellKnown >= 0) // whose short forms are known too
                continue;
            const bool isMade =
                isMadeOf(shortForm, m_names[j].order, m_names[j].endsWithCountry) ||
                (isOneWord(i) && isMadeOf(shortForm, m_names[j].orderWithSmall, false)); // "UdelaR"
            if (!isMade)
                continue;
            if (!name.countries.isEmpty() && !m_names[j].countries.isEmpty() &&
                name.countries != m_names[j].countries)
                continue;
            made.push_back(j);
            QSet<QString> &countries = different[spelled(withoutSlips(m_entries[j].words))];
            if (!m_names[j].countries.isEmpty())
                countries.insert(m_names[j].countries.join(u' '));
        }
        if (different.size() != 1 || different.begin()->size() > 1) // it may be either
            continue;
        for (const size_t j : made)
            m_made.insert({i, j});
    }
}

std::vector<OrganisationMatcher::Word> OrganisationMatcher::countriesIn(const Entry &entry) const
{
    std::vector<Word> countries;
    for (const Word word : entry.words) {
        if (m_classes[size_t(word)] == WordClass::Country)
            countries.push_back(word);
    }
    return countries;
}

} // namespace copse
