// What the first picture in the window costs, from the start of the program: opens a map, waits until its
// picture is painted as sharp as it gets, prints seconds, and ends. Processor time here is that of
// this process without copse-layout, and of no meaning on Windows; pictures.py asks the system for all of it.
//   bench_window MAP.copse

#include "desktop/canvas/picturecanvas.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/viewcommands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHashSeed>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace copse;

int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Copse benchmarks"));
    const QTemporaryDir folder;
    const QString map = folder.filePath(QStringLiteral("map.copse"));
    if (argc != 2 || !QFile::copy(QCoreApplication::arguments().at(1), map)) {
        QTextStream(stderr) << "usage: bench_window MAP.copse" << Qt::endl;
        return 2;
    }
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    restoreAppearance();
    WindowSettings settings;
    settings.documentsFolder = folder.path();
    settings.mapFile.versionsFolder = folder.filePath(QStringLiteral("versions"));
    MainWindow window(settings);
    window.show();
    window.openFile(map);
    auto *canvas = window.findChild<PictureCanvas *>();
    const auto isThere = [&] { return canvas && canvas->picture() && canvas->isComplete(); };
    // Looked for now and then: asking all the time would be most of what is measured.
    QTimer look;
    look.start(5);
    while (!isThere() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!isThere()) {
        QTextStream(stderr) << "no picture within a minute" << Qt::endl;
        return 1;
    }
    canvas->repaint();
    QTextStream(stdout) << double(std::clock()) / CLOCKS_PER_SEC << " s of processor time, "
                        << double(timer.nsecsElapsed()) / 1e9 << " s by the clock" << Qt::endl;
    return 0;
}
