#include "base/languages.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/terminal.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <memory>

int main(int argc, char *argv[])
{
    // The same map gives the same bytes on every run.
    QHashSeed::setDeterministicGlobalSeed();

    // Messages are for the caller: no remarks of Qt's on the surroundings. QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));

#ifdef Q_OS_UNIX
    // A file that may grow no further is an error to be told of, and what was begun is removed.
    std::signal(SIGXFSZ, SIG_IGN);
#endif

    const bool draws =
        std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "draw") == 0; });
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Drawing needs fonts but no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const std::unique_ptr<QCoreApplication> application =
        draws ? std::make_unique<QGuiApplication>(argc, argv)
              : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("copse-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COPSE_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString language = copse::cli::languageAsked(words);
    copse::useLanguage(copse::languageCodes().contains(language) ? language : QString());

    const copse::Result<copse::cli::Arguments> arguments = copse::cli::parseArguments(words);
    if (!arguments) {
        copse::cli::say(arguments.error().message);
        return copse::cli::exitCode(arguments.error());
    }
    return copse::cli::run(*arguments);
}
