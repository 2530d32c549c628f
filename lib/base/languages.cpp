#include "base/languages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace copse {

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

void useLanguage(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString language = code.isEmpty() ? languageFor(system) : code;
    const bool isSystems = QLocale::languageToCode(system.language()) == language;
    QLocale::setDefault(isSystems ? system : QLocale(language));

    auto *translator = new QTranslator(QCoreApplication::instance());
    // English has a file too: it holds the plurals.
    if (translator->load(QStringLiteral(":/i18n/copse_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace copse
