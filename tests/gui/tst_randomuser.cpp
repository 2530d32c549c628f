#include "windowfixture.h"

#include "model/invariants.h"
#include "randomuser.h"
#include "store/wholemap.h"

#include <limits>

using namespace copse;

/// Somebody who does whatever the window lets them do, at random: nothing may be said to the log, no map may
/// contradict itself, the file holds what the window shows, and undo leads back to the beginning.
/// COPSE_RANDOM_ACTIONS: how many actions (600 where it is not set), COPSE_RANDOM_SEED: which ones.
class TestRandomUser : public QObject
{
    Q_OBJECT

public:
    /// Thousands of actions take longer than QTest lets a function run.
    TestRandomUser()
    {
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(std::numeric_limits<int>::max()));
    }

private slots:
    void whateverIsDoneTheMapIsWholeAndUndoLeadsBack();
};

namespace {

QStringList s_warnings;
QtMessageHandler s_before = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the platform of the tests cannot do is no fault of the window.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(u"This plugin does not support"))
        s_warnings << text;
    s_before(type, context, text);
}

int number(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? given : otherwise;
}

} // namespace

void TestRandomUser::whateverIsDoneTheMapIsWholeAndUndoLeadsBack()
{
    const int actions = number("COPSE_RANDOM_ACTIONS", 600);
    const int seed = number("COPSE_RANDOM_SEED", 1);
    Snapshot start; // longer there than the window, which tells of its last steps when it goes
    WindowFixture fixture;
    Document &document = fixture.window->document();
    fixture.trigger("openSample");
    QTRY_VERIFY(document.isOpen());
    start = fixture.map();
    // What cannot be undone (another map, somebody forgotten) is a new beginning.
    const QObject listener; // goes before what it keeps; the window clears the steps when it goes
    connect(&document.undoStack(), &QUndoStack::indexChanged, &listener, [&](int index) {
        if (index == 0 && document.undoStack().count() == 0)
            start = fixture.map();
    });
    connect(&document, &Document::opened, &listener, [&] { start = fixture.map(); });
    s_before = qInstallMessageHandler(listen);
    const auto restore = qScopeGuard([] { qInstallMessageHandler(s_before); });

    RandomUser user(fixture, unsigned(seed));
    for (int i = 0; i < actions; ++i) {
        const QString done = user.act();
        const QString where = QStringLiteral("seed %1, action %2: %3").arg(seed).arg(i).arg(done);
        QVERIFY2(s_warnings.isEmpty(), qPrintable(where + u": "_qs + s_warnings.join(u'\n')));
        if (document.undoStack().count() == 0)
            start = fixture.map();
        if (i % 50 == 49) {
            const QStringList broken = brokenInvariants(fixture.map());
            QVERIFY2(broken.isEmpty(), qPrintable(where + u": "_qs + broken.join(u'\n')));
        }
    }
    user.closeAll();
    if (!document.isOpen())
        return;
    QVERIFY(document.flush());
    const QString copy = fixture.folder.filePath(QStringLiteral("as it is on the disk.copse"));
    QVERIFY(QFile::copy(document.path(), copy));
    const auto written = readMap(copy);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY(*written == fixture.map());
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY(fixture.map() == start);
    QVERIFY2(s_warnings.isEmpty(), qPrintable(s_warnings.join(u'\n')));
    qInfo().noquote() << user.summary();
}

QTEST_MAIN(TestRandomUser)
#include "tst_randomuser.moc"
