// What a keystroke costs while finding anything, in a map of made up people: opens the panel of the window,
// types names, prints milliseconds from the key to what is found, painted.
//   bench_find [people]

#include "desktop/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace copse;

namespace {

QString word(QRandomGenerator &chance)
{
    static const QStringList syllables =
        QStringLiteral("a mi na dia lo ko fi men sah ri ta jo se fa ti ma ou wa rü né ша хо أم ين 王 wei")
            .split(u' ');
    QString result;
    for (int i = 0, count = chance.bounded(2, 4); i < count; ++i)
        result += syllables[chance.bounded(int(syllables.size()))];
    return result.left(1).toUpper() + result.mid(1);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Copse benchmarks"));
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    WindowSettings settings;
    settings.documentsFolder = folder.path();
    settings.mapFile.versionsFolder.clear();
    MainWindow window(settings);
    window.show();
    const int people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20'000;
    QRandomGenerator chance(7);
    Snapshot map;
    IdSource ids;
    Edit edit;
    for (int i = 0; i < people; ++i) {
        Person person;
        person.name = word(chance) + u' ' + word(chance);
        edit.put(ids.next<Person>(), person);
    }
    map.apply(edit);
    if (!window.document().create(folder.filePath(QStringLiteral("map.copse")), map))
        return 1;
    QElapsedTimer timer;
    timer.start();
    window.findChild<QAction *>(QStringLiteral("find"))->trigger();
    QTextStream out(stdout);
    out << "opening " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    auto *line = window.findChild<QLineEdit *>(QStringLiteral("findAnythingLine"));
    auto *panel = window.findChild<QWidget *>(QStringLiteral("findPanel"));
    std::vector<double> times;
    for (const QString &name :
         {QStringLiteral("amina diallo"), QStringLiteral("kofi mensah"), QStringLiteral("أمينة"),
          QStringLiteral("wei fa"), QStringLiteral("rita rüné")}) {
        line->clear();
        for (const QChar letter : name) {
            timer.restart();
            line->insert(letter);
            panel->repaint();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::ranges::sort(times);
    out << "a keystroke: median " << times[times.size() / 2] << " ms, 95th of 100 "
        << times[times.size() * 95 / 100] << " ms, most " << times.back() << " ms" << Qt::endl;
    return 0;
}
