#include "exchange/monthnames.h"

#include "exchange/listfolding.h"

#include <QHash>
#include <QSet>

#include <array>

namespace copse {

namespace {

// English, French, Spanish, Portuguese, Dutch; then Arabic as written from Egypt to the Gulf, in the Levant
// and Iraq, in Algeria and Tunisia, in Morocco and Mauritania.
constexpr std::array<QStringView, 12> months = {
    u"january jan|janvier janv|enero ene|janeiro|januari|يناير|كانون الثاني|جانفي",
    u"february feb|février févr fév|febrero|fevereiro fev|februari|فبراير|شباط|فيفري",
    u"march mar|mars|marzo|março|maart mrt|مارس|آذار",
    u"april apr|avril avr|abril abr|أبريل|نيسان|أفريل",
    u"may|mai|mayo|maio|mei|مايو|أيار|ماي",
    u"june jun|juin|junio|junho|juni|يونيو|يونيه|حزيران|جوان",
    u"july jul|juillet juil juill|julio|julho|juli|يوليو|يوليه|تموز|جويلية|يوليوز",
    u"august aug|août|agosto ago|augustus|أغسطس|آب|أوت|غشت",
    u"september sep sept|septembre|septiembre setiembre|setembro set|سبتمبر|أيلول|شتنبر|شتمبر",
    u"october oct|octobre|octubre|outubro out|oktober okt|أكتوبر|تشرين الأول",
    u"november nov|novembre|noviembre|novembro|نوفمبر|تشرين الثاني|نونبر|نوفمبر",
    u"december dec|décembre déc|diciembre dic|dezembro dez|ديسمبر|كانون الأول|دجنبر|دجمبر",
};

constexpr QStringView fillers =
    u"st nd rd th of the|er re e ème le de d|o a ro do to mo del el|º ª|ste den van|"
    u"من شهر عام سنة م";

bool isArabic(QStringView text) { return !text.isEmpty() && text.front().script() == QChar::Script_Arabic; }

QHash<QString, int> namesOfMonths()
{
    QHash<QString, int> names;
    for (size_t month = 0; month < months.size(); ++month) {
        for (const QStringView language : months[month].split(u'|')) {
            // Arabic has names of two words and no abbreviations.
            for (const QStringView name : isArabic(language) ? QList{language} : language.split(u' '))
                names.insert(foldListWord(name), int(month) + 1);
        }
    }
    return names;
}

QSet<QString> fillerWords()
{
    QSet<QString> words;
    for (const QStringView language : fillers.split(u'|')) {
        for (const QStringView word : language.split(u' '))
            words.insert(foldListWord(word));
    }
    return words;
}

} // namespace

int monthOfWord(const QString &foldedWord)
{
    static const QHash<QString, int> names = namesOfMonths();
    return names.value(foldedWord);
}

bool isFillerOfDates(const QString &foldedWord)
{
    static const QSet<QString> words = fillerWords();
    return words.contains(foldedWord);
}

} // namespace copse
