#include "model/audience.h"

#include "base/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace copse {

namespace {

Naming naming(NamesShown names)
{
    switch (names) {
    case NamesShown::Full:
        return Naming::Full;
    case NamesShown::Initials:
        return Naming::Initials;
    case NamesShown::None:
        break;
    }
    return Naming::None;
}

/// What consent allows.
Naming mostOf(const Person &person, const Showing &showing, bool isKnown)
{
    switch (person.consent) {
    case Consent::Open:
        return isKnown || showing.isChosenForOnce ? Naming::Full : Naming::Initials;
    case Consent::NotAsked:
        return showing.isChosenForOnce ? Naming::Full : Naming::Initials;
    case Consent::Initials:
        return Naming::Initials;
    case Consent::Hidden:
        break;
    }
    return Naming::Counted;
}

constexpr qsizetype longestNumber = 4;

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar sign) { return sign.isDigit(); });
}

} // namespace

Naming namingOf(const Person &person, const Showing &showing, bool isKnown)
{
    const Naming wanted = naming(showing.names);
    return showing.audience == Audience::Desk ? wanted : std::max(wanted, mostOf(person, showing, isKnown));
}

QString nameFor(const Person &person, const Showing &showing, bool isKnown)
{
    switch (namingOf(person, showing, isKnown)) {
    case Naming::Full:
        if (showing.audience == Audience::Desk || !looksLikeAddress(person.name))
            return person.name;
        [[fallthrough]];
    case Naming::Initials:
        return initialsOf(person.name);
    case Naming::None:
    case Naming::Counted:
        break;
    }
    return {};
}

QSet<Id<Person>> peopleKnown(const Snapshot &map)
{
    QSet<Id<Person>> affiliated;
    for (const auto &[id, affiliation] : map.all<Affiliation>())
        affiliated.insert(affiliation.person);
    QSet<Id<Person>> known;
    for (const auto &[id, expertise] : map.all<Expertise>()) {
        if (affiliated.contains(expertise.person))
            known.insert(expertise.person);
    }
    return known;
}

bool looksLikeAddress(const QString &text)
{
    // Somebody, at, somewhere: no white space around the at, and a dot behind it.
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at == 0 || text[at - 1].isSpace())
            continue;
        for (qsizetype i = at + 1; i < text.size() && !text[i].isSpace() && text[i] != u'@'; ++i) {
            if (text[i] == u'.' && i > at + 1)
                return true;
        }
    }
    return false;
}

bool isCalledPrivate(const QString &field)
{
    const auto made = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    };
    // As headings are folded: without accents, in small letters.
    static const QRegularExpression privateWords = made(
        QStringLiteral("\\b(?:ال)?(?:(?:"
                       "passion|pasion|passie|شغف|"
                       "motiv|motif|motie[fv]|beweegreden|دافع|دوافع|reason|raison|razon|reden|سبب|اسباب|"
                       "stance|postur|atitude|houding|standpunt|موقف|willing|accepte de|bereid|استعداد|"
                       "notitie|remark|remarque|commentaire|comentario|observac|opmerking|ملاحظ|"
                       "confiden|vertrouwelijk)\\w*|"
                       "paixao|razao|razoes|why|pourquoi|por que|porque|waarom|لماذا|position sur|"
                       "disponibilite a|disposicion|disposicao|notes?|notas?|comments?|"
                       "سري|سرية)\\b"));
    static const QRegularExpression companyNames =
        made(QStringLiteral("\\b(?:raison sociale|razon social|razao social)\\b"));
    // Beside other words they tell of something else ("private sector").
    static const QRegularExpression alone = made(QStringLiteral("^(?:private|prive|privado|privada|خاص)$"));
    QString folded = foldForFind(field).replace(u'_', u' ');
    folded.remove(companyNames);
    return folded.contains(privateWords) || folded.contains(alone);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const bool isNumbered = words.size() > 1 && std::ranges::count_if(words, isNumber) == 1;
    QStringList initials;
    for (const QString &word : words) {
        if (isNumbered && isNumber(word) && word.size() <= longestNumber) {
            initials << word;
            continue;
        }
        for (qsizetype i = 0; i < word.size(); ++i) {
            const bool isPair = word[i].isHighSurrogate() && i + 1 < word.size();
            const char32_t letter =
                isPair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : char32_t(word[i].unicode());
            if (QChar::isLetterOrNumber(letter)) {
                initials << QString::fromUcs4(&letter, 1).toUpper() + u'.';
                break;
            }
            i += isPair;
        }
    }
    return initials.join(u' ');
}

} // namespace copse
