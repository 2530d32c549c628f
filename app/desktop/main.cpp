#include "base/languages.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/viewcommands.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>
#include <QIcon>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the same map gives the same bytes
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Copse"));
    QApplication::setOrganizationName(QStringLiteral("Copse"));
    QApplication::setApplicationVersion(QStringLiteral(COPSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("copse"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/copse.svg")));
    copse::useLanguage({});

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("copse::Main", "Maps of communities of practice, and what they say."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        QCoreApplication::translate("copse::Main", "Open a copy of the sample map."));
    parser.addOption(sample);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("copse::Main", "A map to open, or a list to import."),
        QStringLiteral("[file]"));
    parser.process(application);

    copse::restoreAppearance();
    copse::WindowSettings settings;
    settings.documentsFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    copse::MainWindow window(settings);
    window.show();
    if (parser.isSet(sample))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
