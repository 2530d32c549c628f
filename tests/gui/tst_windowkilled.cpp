#include "windowfixture.h"

#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace copse;

namespace {

QString line(int number)
{
    return QStringLiteral("Member Number%1; Organisation %2; hydrology; WASH group")
        .arg(number)
        .arg(number % 7);
}

/// Somebody who types line after line into a window and says on standard output how many of them it calls
/// saved, until they are stopped.
int typeOn(const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + QStringLiteral("/settings"));
    WindowSettings settings;
    settings.documentsFolder = folder;
    settings.mapFile.versionsFolder = folder + QStringLiteral("/versions");
    MainWindow window(settings);
    window.show();
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("typedLine"));
    int typed = 0;
    QObject::connect(&window.document(), &Document::savedStateChanged, &window, [&] {
        if (window.document().savedState() != Document::SavedState::Saved)
            return;
        std::printf("%d %s\n", typed, qPrintable(window.document().path()));
        std::fflush(stdout);
    });
    for (;; ++typed) {
        field->setFocus();
        field->setText(line(typed));
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
}

} // namespace

/// The power goes while a workshop is typed.
class TestWindowKilled : public QObject
{
    Q_OBJECT

private slots:
    void whatWasCalledSavedIsThereAgain();
};

void TestWindowKilled::whatWasCalledSavedIsThereAgain()
{
    constexpr int kills = 4;
    QRandomGenerator random(5);
    int saved = 0;
    for (int kill = 0; kill < kills; ++kill) {
        WindowFixture fixture;
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--type"), fixture.folder.path()});
        // So many lines in, however long that takes here, and then at any moment.
        const int lines = 1 + int(random.bounded(20u));
        QByteArray said;
        while (said.count('\n') < lines) {
            QVERIFY(typist.waitForReadyRead(60'000));
            said += typist.readAllStandardOutput();
        }
        QThread::msleep(random.bounded(200u));
        typist.kill();
        QVERIFY(typist.waitForFinished());
        said += typist.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n'));
        const QByteArray last = said.split('\n').last();
        const int acknowledged = last.split(' ').first().toInt();
        saved += acknowledged;

        fixture.window->openFile(QString::fromLocal8Bit(last.mid(last.indexOf(' ') + 1)));
        QTRY_VERIFY(fixture.window->document().isOpen());
        const Snapshot &map = fixture.map();
        const int people = int(map.all<Person>().size());
        QVERIFY2(people >= acknowledged,
                 qPrintable(QStringLiteral("%1 of %2").arg(people).arg(acknowledged)));
        for (int i = 0; i < people; ++i)
            QVERIFY2(!fixture.idOf<Person>(QStringLiteral("Member Number%1").arg(i)).isNull(),
                     qPrintable(line(i)));
        // Each line whole or not at all.
        QCOMPARE(int(map.all<Membership>().size()), people);
        QCOMPARE(int(map.all<Affiliation>().size()), people);
        QCOMPARE(int(map.all<Expertise>().size()), people);
        // And the workshop goes on.
        auto *field = fixture.find<QLineEdit>("typedLine");
        field->setFocus();
        field->setText(line(people));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(int(fixture.map().all<Person>().size()), people + 1);
        QVERIFY(fixture.window->document().flush());
    }
    QVERIFY(saved > kills); // else it was killed before it had done anything
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView("--type"))
        return typeOn(words.value(2));
    TestWindowKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowkilled.moc"
