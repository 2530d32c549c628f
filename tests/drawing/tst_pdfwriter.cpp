#include "drawing/pdfwriter.h"

#include "specimen.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace copse;
using namespace Qt::StringLiterals;

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pdf = writePdf(specimen());
        m_path = m_dir.filePath(u"specimen.pdf"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_pdf), m_pdf.size());
    }

    void isOnePageOfTheSizeOfThePicture()
    {
        QVERIFY(m_pdf.startsWith("%PDF-1."));
        QVERIFY(m_pdf.contains("/MediaBox [0 0 842.0"));
        QVERIFY(m_pdf.contains("/Count 1"));
        Picture odd;
        odd.size = {500.5, 1000.25};
        const QString pdf = QString::fromLatin1(writePdf(odd));
        QVERIFY(pdf.contains(u"/MediaBox [0 0 501.000000 1001.000000]")); // whole points, nothing cut off
    }

    void sameBytesLater()
    {
        QTest::qWait(1100); // another second on the clock
        QCOMPARE(writePdf(specimen()), m_pdf);
        QVERIFY(!m_pdf.contains("/CreationDate"));
    }

    void sameBytesInAnotherProcess()
    {
        const QString path = m_dir.filePath(u"other.pdf"_s);
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--write"_s, path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_pdf);
    }

    void offsetsAreRight()
    {
        const qsizetype at = m_pdf.lastIndexOf("startxref");
        const qsizetype table = m_pdf.mid(at + 10, m_pdf.indexOf('\n', at + 10) - at - 10).toLongLong();
        QCOMPARE(m_pdf.mid(table, 4), QByteArray("xref"));
        const QString entries = QString::fromLatin1(m_pdf.mid(table, at - table));
        auto matches = QRegularExpression(u"(\\d{10}) 00000 n"_s).globalMatch(entries);
        int object = 0;
        while (matches.hasNext()) {
            const qsizetype offset = matches.next().captured(1).toLongLong();
            QVERIFY(m_pdf.mid(offset).startsWith(QByteArray::number(++object) + " 0 obj"));
        }
        QVERIFY(object > 5);
    }

    void wordsCanBeFound()
    {
        const QString text = output(u"pdftotext"_s, {m_path, u"-"_s});
        QVERIFY(text.contains(u"Turned"));        // upright or not
        QCOMPARE(text.count(u"Amina Diallo"), 3); // once each: the halo is not text
        QVERIFY(text.contains(u"<b>Bold & \"quoted\"</b> 'x' &amp;"));
        QVERIFY(text.normalized(QString::NormalizationForm_KC).contains(u"北京大学"));
        QVERIFY(text.normalized(QString::NormalizationForm_KC).contains(u"أمينة"));
    }

    void fontsAreInIt()
    {
        const QStringList lines = output(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3);
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no) +yes "_s)),
                     qPrintable(line)); // embedded, to Unicode
    }

    void emojiAreSeen()
    {
        Picture picture;
        picture.size = {40, 40};
        picture.items.push_back(
            {{}, {}, {PictureText{u"🌍"_s, {20, 32}, 28, false, TextAnchor::Centre, Qt::black, {}}}});
        if (textWidth(u"🌍"_s, 28) < 20)
            QSKIP("no font has it");
        const QString path = m_dir.filePath(u"emoji.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writePdf(picture));
        file.close();
        output(u"pdftoppm"_s,
               {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, path, m_dir.filePath(u"emoji"_s)});
        const QImage image(m_dir.filePath(u"emoji.png"_s));
        if (image.isNull())
            QSKIP("pdftoppm is not installed");
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                coloured += QColor(image.pixel(x, y)).hsvSaturation() > 80;
        }
        QVERIFY2(coloured > 200, qPrintable(QString::number(coloured)));
    }

    void titleIsSet()
    {
        const QString info = output(u"pdfinfo"_s, {m_path});
        QVERIFY(info.contains(specimen().title));
        QVERIFY(!info.contains(u"CreationDate"));
    }

    void descriptionIsInItForWhoCannotSeeIt()
    {
        Picture picture = specimen();
        picture.description = u"Two groups & <b>three</b> people\x1, \u00e9conomie"_s;
        const QString path = m_dir.filePath(u"described.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writePdf(picture));
        file.close();
        QXmlStreamReader metadata(output(u"pdfinfo"_s, {u"-meta"_s, path}));
        while (!metadata.atEnd() && metadata.name() != u"description")
            metadata.readNext();
        QCOMPARE(metadata.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(),
                 u"Two groups & <b>three</b> people\uFFFD, \u00e9conomie"_s);
    }

private:
    // Of a program, skipping the test where it is not installed.
    static QString output(const QString &program, const QStringList &arguments)
    {
        const QString found = QStandardPaths::findExecutable(program);
        if (found.isEmpty()) {
            QTest::qSkip(qPrintable(program + u" is not installed"_s), __FILE__, __LINE__);
            return {};
        }
        QProcess process;
        process.start(found, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_dir;
    QString m_path;
    QByteArray m_pdf;
};

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // as the programs do
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write") {
        QFile file(arguments[2]);
        return file.open(QIODevice::WriteOnly) && file.write(writePdf(specimen())) > 0 ? 0 : 1;
    }
    TestPdfWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfwriter.moc"
