#include "analysis/namespelling.h"

#include "analysis/namewords.h"
#include "analysis/organisationsegments.h"

#include <QRegularExpression>

#include <algorithm>

namespace copse {

namespace {

constexpr qsizetype shortestAcronym = 3;
constexpr int rankOfInstitutes = 40;

/// What stands before the endings of "www.ug.edu.gh" and of "solo.io"; the word itself where it is no
/// address.
QString withoutAddress(const QString &word, bool isAlone)
{
    static const QRegularExpression address(
        QStringLiteral(R"(^(https?://)?(www\.)?([\p{L}0-9][\p{L}0-9.-]*)\.([a-z]{2,6})/?(/.*)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList everywhere{
        QStringLiteral("com"), QStringLiteral("org"), QStringLiteral("net"),  QStringLiteral("edu"),
        QStringLiteral("io"),  QStringLiteral("ai"),  QStringLiteral("gov"),  QStringLiteral("int"),
        QStringLiteral("dev"), QStringLiteral("app"), QStringLiteral("tech"), QStringLiteral("cloud"),
        QStringLiteral("sh"),  QStringLiteral("biz"), QStringLiteral("info")};
    static const QStringList second{QStringLiteral("co"),  QStringLiteral("com"), QStringLiteral("ac"),
                                    QStringLiteral("org"), QStringLiteral("gov"), QStringLiteral("edu"),
                                    QStringLiteral("gob"), QStringLiteral("go"),  QStringLiteral("gouv"),
                                    QStringLiteral("or"),  QStringLiteral("ne"),  QStringLiteral("net")};
    const QRegularExpressionMatch found = address.match(word.section(u'@', -1));
    if (!found.hasMatch())
        return word;
    const bool isWritten = !found.captured(1).isEmpty() || !found.captured(2).isEmpty();
    const QString ending = found.captured(4).toLower();
    const bool isCountrys = ending.size() == 2 && isAlone && word == word.toLower();
    if (!isWritten && !isCountrys && !everywhere.contains(ending))
        return word;
    QStringList labels = found.captured(3).split(u'.', Qt::SkipEmptyParts);
    if (labels.size() > 1 && second.contains(labels.last().toLower()))
        labels.removeLast();
    return labels.isEmpty() ? word : labels.last();
}

/// "ThoughtWorksInc", "TIBCOSoftware", "hiyainc": a name and what people leave away when they say it.
QString withoutJoin(const QString &word, bool isHandle)
{
    static const QRegularExpression capital(
        QStringLiteral(R"(^(.*[\p{L}0-9]{2,})([A-Z][a-z]{2,}|IO|AI|HQ|DB|IT)$)"));
    static const QRegularExpression small(
        QStringLiteral("^([a-z0-9]{3,})(inc|hq|labs|systems|software|technologies|solutions|corp|gmbh)$"));
    if (const auto found = capital.match(word); found.hasMatch()) {
        const QString last = found.captured(2).toLower();
        const auto known = nameWord(last);
        if ((known && known->kind == WordClass::Form) || isTradeWord(last))
            return found.captured(1) + u' ' + found.captured(2);
    }
    if (isHandle) {
        if (const auto found = small.match(word); found.hasMatch())
            return found.captured(1) + u' ' + found.captured(2);
    }
    return word;
}

/// "Africa CDC" in "Africa Centres for Disease Control and Prevention (Africa CDC)", not "Nairobi, Kenya" nor
/// "hydrology".
bool isNameOfItsOwn(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || text.contains(u',') || !text.front().isUpper())
        return false;
    QStringList folded;
    for (const QString &word : words)
        folded += foldNameWord(word);
    const auto known = nameWord(folded.front());
    return !(known && known->kind == WordClass::Unit) && !isCity(folded.front()) &&
           countryAt(folded, 0).words < words.size();
}

bool isAcronym(const QString &text)
{
    return text.size() >= shortestAcronym && text.size() <= 8 &&
           std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c.isDigit(); }) &&
           text.front().isLetter() && countryAt({foldNameWord(text)}, 0).words == 0;
}

} // namespace

QString spokenName(const QString &name)
{
    static const QRegularExpression andCompany(QStringLiteral("(?<=\\w\\w)&(?=co\\b|cie\\b|\\w{4})"),
                                               QRegularExpression::CaseInsensitiveOption);
    QString text = withCommonPhrases(name).replace(QStringLiteral(" -- "), QStringLiteral(" - "));
    if (!text.contains(u' ') || text.contains(u'@') || text.contains(u'.') || text.contains(u'&')) {
        text.replace(andCompany, QStringLiteral(" & "));
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        QStringList spoken;
        for (QString word : words) {
            const bool isHandle = word.startsWith(u'@');
            word = withoutAddress(isHandle ? word.mid(1) : word, words.size() == 1);
            if (isHandle && !spoken.isEmpty() && !spoken.last().endsWith(u','))
                spoken.last() += u','; // who stands behind it is another
            if (word.size() > 0)
                spoken += withoutJoin(word, isHandle || (words.size() == 1 && word == word.toLower()));
        }
        text = spoken.join(u' ');
    } else {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words)
            word = withoutJoin(word, false);
        text = words.join(u' ');
    }
    return text.isEmpty() ? name : text;
}

QStringList otherReadings(const QString &name)
{
    QStringList readings;
    for (qsizetype at = name.indexOf(u'@', 1); at > 0; at = name.indexOf(u'@', at + 1)) {
        const bool isBegun = name[at - 1].isSpace() || name[at - 1] == u'(';
        const QString handle = name.mid(at + 1).section(QRegularExpression(QStringLiteral("[\\s,)]")), 0, 0,
                                                        QString::SectionSkipEmpty);
        if (isBegun && !handle.isEmpty())
            readings += spokenName(handle);
    }
    const qsizetype comma = name.indexOf(u',');
    const QString first = name.left(comma < 0 ? name.size() : comma).trimmed();
    const QString rest = comma < 0 ? QString() : name.mid(comma);
    if (const QStringList parts = first.split(u'-');
        parts.size() == 2 && isAcronym(parts[0]) && isAcronym(parts[1])) {
        readings += parts[1] + rest;
        readings += parts[0] + rest;
    } else if (comma > 0) {
        const QString second = rest.mid(1).section(u',', 0, 0).trimmed();
        const std::vector<NameSegment> pieces = segmentsOf(name);
        const bool isPart = !pieces.empty() && pieces[mainSegment(pieces)].rank <= rankOfInstitutes;
        if (isPart && isAcronym(second))
            readings += rest.mid(1).trimmed();
        const bool isOfLarger = !pieces.empty() && mainSegment(pieces) > 0;
        const bool isInstitute =
            isOfLarger && pieces.front().rank >= rankOfInstitutes && pieces.front().words.size() > 2;
        if (isInstitute || (isOfLarger && isAcronym(first)))
            readings += first; // an institute of an academy; "INRB, University of Kinshasa"
    }
    if (const QString inside = name.section(u'(', 1).section(u')', 0, 0).trimmed(); isNameOfItsOwn(inside))
        readings += inside;
    return readings;
}

} // namespace copse
