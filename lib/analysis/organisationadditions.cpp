// What one name of an organisation may say more than another, and be one with it.

#include "analysis/organisationmatch.h"

#include <algorithm>

namespace copse {

namespace {

const QStringList regions{
    QStringLiteral("european"), QStringLiteral("african"),       QStringLiteral("asian"),
    QStringLiteral("american"), QStringLiteral("arab"),          QStringLiteral("northern"),
    QStringLiteral("southern"), QStringLiteral("western"),       QStringLiteral("eastern"),
    QStringLiteral("central"),  QStringLiteral("international"), QStringLiteral("world"),
    QStringLiteral("regional"), QStringLiteral("pacific"),       QStringLiteral("caribbean")};
constexpr int rankOfParts = 30; ///< and of whatever is less: departments, offices, groups

} // namespace

/// "Oxfam International" is Oxfam.
bool OrganisationMatcher::isWorldwide(Word word, const Entry &name) const
{
    const QString &text = m_words[size_t(word)];
    return name.inOrder.back() == word && (text == u"international" || text == u"world");
}

/// The place that people put behind a name that tells it apart already: "Université Cheikh Anta Diop de
/// Dakar".
bool OrganisationMatcher::isAddition(const std::vector<Word> &extra, const std::vector<Word> &common,
                                     const Entry &longer) const
{
    if (extra.size() != 1 || longer.inOrder.back() != extra.front())
        return false;
    const auto names = std::ranges::count_if(common, [this](Word word) {
        return m_classes[size_t(word)] == WordClass::Name && !isKnownPlace(word);
    });
    // Of other bodies there is one in every place: the Institut Pasteur de Dakar is not that of Paris.
    const bool isUniversity = std::ranges::any_of(
        longer.kinds, [this](Word word) { return m_words[size_t(word)] == u"university"; });
    return isUniversity && isKnownPlace(extra.front()) && names > 0 &&
           std::ranges::all_of(common, [this](Word word) { return !isKnownPlace(word); });
}

/// "Gates Foundation" is the Bill & Melinda Gates Foundation: given names stand before the one that tells.
bool OrganisationMatcher::areGivenNames(const std::vector<Word> &extra, const std::vector<Word> &common,
                                        const Entry &longer) const
{
    const auto isName = [this](Word word) { return m_classes[size_t(word)] == WordClass::Name; };
    const bool isFoundation = std::ranges::any_of(
        longer.kinds, [this](Word word) { return m_words[size_t(word)] == u"foundation"; });
    return isFoundation && extra.size() <= 3 && common.size() == 1 && isName(common.front()) &&
           !isKnownPlace(common.front()) && std::ranges::all_of(extra, isName) &&
           std::ranges::binary_search(extra, longer.inOrder.front());
}

/// "Huawei" and "Huawei Technologies", "Huawei European Research Center"; "Oxfam" and "Oxfam America";
/// "Global Water Partnership West Africa".
bool OrganisationMatcher::isPartOfFirm(size_t firm, size_t part) const
{
    const QStringList &name = m_names[firm].order;
    const QStringList &longer = m_names[part].order;
    if (name.isEmpty() || name.size() >= longer.size() || longer.first(name.size()) != name ||
        m_names[firm].isGuess || !m_names[firm].hasName())
        return false;
    const bool isPlace = std::ranges::all_of(m_entries[firm].words, [this](Word word) {
        return m_classes[size_t(word)] != WordClass::Name || isKnownPlace(word) ||
               m_words[size_t(word)].size() < 2;
    });
    const bool isInstitution =
        std::ranges::any_of(m_names[firm].head, [](const NameWord &word) { return word.rank > rankOfParts; });
    const auto isWhere = [isInstitution](const QString &word) {
        const auto known = nameWord(word); // the Institut Pasteur de Dakar is not that of Paris
        return (isCity(word) && !isInstitution) || countryAt({word}, 0).words > 0 ||
               (known && (regions.contains(known->canonical) || known->canonical == u"office"));
    };
    const auto isWhat = [](const QString &word) {
        const auto known = nameWord(word);
        return isTradeWord(word) || (known && known->kind == WordClass::Field);
    };
    // "Red Hat OpenShift": two words hardly begin the names of two.
    const auto isName = [](const NameWord &word) { return word.kind == WordClass::Name; };
    if ((name.size() >= 2 || m_names[firm].isJoined) && longer.size() == name.size() + 1 &&
        m_names[part].head.size() == size_t(longer.size()) && !isPlace &&
        std::ranges::all_of(m_names[part].head, isName))
        return true;
    return (!isPlace || (m_names[firm].isNamedByFields() && name.size() > 1)) &&
           std::all_of(longer.begin() + name.size(), longer.end(), [&](const QString &word) {
               return isWhere(word) || (!isInstitution && isWhat(word));
           });
}

/// The name without what every firm does: "Huawei" of "Huawei Technologies"; empty: there is nothing to leave
/// away.
QString OrganisationMatcher::firmOf(const OrganisationName &name) const
{
    qsizetype words = name.order.size();
    while (words > 1 && isTradeWord(name.order[words - 1]) && name.head.size() == size_t(name.order.size()))
        --words;
    return words == name.order.size() ? QString() : QStringList(name.order.first(words)).join(u' ');
}

/// "Huawei Technologies" and "Huawei European Research Center", where Huawei is one of the names too.
bool OrganisationMatcher::areOfOneFirm(size_t a, size_t b) const
{
    for (const auto &[one, other] : {std::pair(a, b), std::pair(b, a)}) {
        const auto bare = m_bare.find(firmOf(m_names[one]));
        if (bare != m_bare.end() && isPartOfFirm(bare->second, one) && isPartOfFirm(bare->second, other))
            return true;
    }
    return false;
}

} // namespace copse
