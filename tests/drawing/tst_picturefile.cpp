#include "drawing/picturefile.h"

#include "specimen.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace copse;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private slots:
    void theEndingSaysTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << u"a.svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"a.b.PDF"_s << QByteArray("%PDF");
        QTest::newRow("png") << u"صورة 图.Png"_s << QByteArray("\x89PNG");
    }

    void theEndingSaysTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QVERIFY(isPictureFile(path));
        const auto done = writePicture(specimen(), path);
        QVERIFY(done);
        QVERIFY(contentOf(path).startsWith(start));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void otherEndingsAreRefused()
    {
        QTemporaryDir dir;
        for (const QString &name : {u"a"_s, u"a.jpg"_s, u"svg"_s, u"a.svg.txt"_s}) {
            QVERIFY(!isPictureFile(name));
            const auto done = writePicture(specimen(), dir.filePath(name));
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Call);
        }
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void transparentLeavesTheBackgroundOut()
    {
        QTemporaryDir dir;
        for (const bool transparent : {false, true}) {
            Picture picture = specimen();
            if (transparent)
                picture.background = QColor();
            QVERIFY(writePicture(picture, dir.filePath(u"a.png"_s), 72));
            QCOMPARE(qAlpha(QImage(dir.filePath(u"a.png"_s)).pixel(0, 0)), transparent ? 0 : 255);
            QVERIFY(writePicture(picture, dir.filePath(u"a.svg"_s), 72));
            QCOMPARE(contentOf(dir.filePath(u"a.svg"_s)).contains("<rect"), !transparent);
        }
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"not there/a.svg"_s);
        const auto done = writePicture(specimen(), path);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::File);
        QVERIFY(done.error().message.contains(QDir::toNativeSeparators(path)));
    }

    void whatWasThereStaysWhenItFails()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.png"_s);
        QVERIFY(writePicture(specimen(), path, 72));
        const QByteArray before = contentOf(path);
        const auto done = writePicture(specimen(), path, 1e6);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Call);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
