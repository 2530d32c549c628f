#include "base/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// A resource of a static library is left out unless somebody asks for it, and may not be asked for in a
// namespace.
static void keepTranslations() { Q_INIT_RESOURCE(copse_translations); }

namespace copse {

namespace {

void install(const QString &file)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

bool saysMonthsLike(const QLocale &one, const QLocale &other)
{
    constexpr int months = 12;
    for (int month = 1; month <= months; ++month) {
        if (one.monthName(month).compare(other.monthName(month), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

} // namespace

QStringList languageCodes()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"),
            QStringLiteral("pt"), QStringLiteral("nl"), QStringLiteral("ar")};
}

QString languageFor(const QLocale &locale)
{
    const QString code = QLocale::languageToCode(locale.language());
    return languageCodes().contains(code) ? code : QStringLiteral("en");
}

QLocale localeFor(const QString &code, const QLocale &wanted)
{
    const QLocale spoken(wanted.language(), wanted.territory());
    QLocale locale(code);
    if (QLocale::languageToCode(wanted.language()) == code) // a system may write dates of another language
        locale = saysMonthsLike(wanted, spoken) ? wanted : spoken;
    const bool hasOtherDigits = locale.zeroDigit() != QStringLiteral("0");
    return hasOtherDigits ? QLocale(locale.language(), QLocale::UnitedArabEmirates) : locale;
}

QString translationFile(const QString &code)
{
    keepTranslations();
    return QStringLiteral(":/i18n/copse_%1.qm").arg(code);
}

void useLanguage(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString language = code.isEmpty() ? languageFor(system) : code;
    QLocale::setDefault(localeFor(language, system));

    install(translationFile(language)); // English too: it has the plurals
    // Qt's own words: buttons of dialogs, the direction of writing.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
            QStringLiteral("/qtbase_%1.qm").arg(language));
}

QString spokenLanguage()
{
    return QCoreApplication::translate("copse::Language", "en", "code of this language");
}

} // namespace copse
