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
    if (name.size() >= 2 && longer.size() == name.size() + 1 &&
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
