#include "exchange/delimitedtext.h"

#include "exchange/textdecoding.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace copse;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const DelimitedText &list)
{
    Rows rows;
    for (qsizetype row = 0; row < list.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < list.cellCount(row); ++column)
            cells.append(list.cell(row, column).toString());
        rows.append(cells);
    }
    return rows;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDelimitedText : public QObject
{
    Q_OBJECT

private slots:
    void spectrum_data()
    {
        const QDir folder(QStringLiteral(COPSE_SOURCE_DIR "/../shared/data/csv_spectrum/csvs"));
        if (!folder.exists())
            QSKIP("../shared/data is not here");
        QTest::addColumn<QString>("name");
        for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.csv")})) {
            // The JSON of this one belongs to another list.
            if (file.baseName() != u"location_coordinates")
                QTest::newRow(qPrintable(file.baseName())) << file.baseName();
        }
    }
    void spectrum()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(COPSE_SOURCE_DIR "/../shared/data/csv_spectrum/");
        const auto decoded = decodeText(contents(folder + QStringLiteral("csvs/%1.csv").arg(name)));
        QVERIFY(decoded);
        const auto list = DelimitedText::parse(decoded->text);
        QVERIFY(list);
        QJsonArray rows;
        for (qsizetype row = 1; row < list->rowCount(); ++row) {
            QJsonObject object;
            for (qsizetype column = 0; column < list->cellCount(row); ++column)
                object.insert(list->cell(0, column).toString(), list->cell(row, column).toString());
            rows.append(object);
        }
        const auto expected =
            QJsonDocument::fromJson(contents(folder + QStringLiteral("json/%1.json").arg(name)));
        QVERIFY(!expected.array().isEmpty());
        QCOMPARE(rows, expected.array());
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nothing") << QString() << Rows{};
        QTest::newRow("no break at the end")
            << u"a,b\n1,2"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("separator at the end") << u"a,b\n1,"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u""_qs}};
        QTest::newRow("old line breaks") << u"a,b\r1,2\r"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("mixed line breaks")
            << u"a,b\r1,2\n3,4\r\n5,6"_qs
            << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}, {u"5"_qs, u"6"_qs}};
        QTest::newRow("blank lines") << u"\n\r\n  \na,b\n\n\n1,2\n \t \n"_qs
                                     << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("an empty cell in marks is a row")
            << u"a\n\"\"\nb"_qs << Rows{{u"a"_qs}, {u""_qs}, {u"b"_qs}};
        QTest::newRow("rows of unlike length")
            << u"a,b,c\n1\n1,2,3,4"_qs
            << Rows{{u"a"_qs, u"b"_qs, u"c"_qs}, {u"1"_qs}, {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}};
        QTest::newRow("blanks are kept")
            << u"a , b\n1, 2 "_qs << Rows{{u"a "_qs, u" b"_qs}, {u"1"_qs, u" 2 "_qs}};
        QTest::newRow("separators within marks")
            << u"a,b\n\"1,2\",\"x;y\tz\""_qs << Rows{{u"a"_qs, u"b"_qs}, {u"1,2"_qs, u"x;y\tz"_qs}};
        QTest::newRow("marks doubled") << u"a,b\n\"\"\"x\"\" y\"\"\",\"\"\"\""_qs
                                       << Rows{{u"a"_qs, u"b"_qs}, {u"\"x\" y\""_qs, u"\""_qs}};
        QTest::newRow("marks inside a plain cell")
            << u"a,b\n5\" pipe,say \"hi\""_qs << Rows{{u"a"_qs, u"b"_qs}, {u"5\" pipe"_qs, u"say \"hi\""_qs}};
        QTest::newRow("text behind the closing mark")
            << u"a,b\n\"x\"yz,\"u\"\"v\" w \"q\"\n1,2"_qs
            << Rows{{u"a"_qs, u"b"_qs}, {u"xyz"_qs, u"u\"v w \"q\""_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("breaks within marks")
            << u"a,b\r\n\"1\r\n2\",\"3\n\n4\"\r\n\"5\r6\",7"_qs
            << Rows{{u"a"_qs, u"b"_qs}, {u"1\r\n2"_qs, u"3\n\n4"_qs}, {u"5\r6"_qs, u"7"_qs}};
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(Rows, rows);
        const auto list = DelimitedText::parse(text);
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QCOMPARE(rowsOf(*list), rows);
    }

    void separators_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("semicolon, decimal commas")
            << u"a;b;c\n1,5;2,5;x"_qs << Rows{{u"a"_qs, u"b"_qs, u"c"_qs}, {u"1,5"_qs, u"2,5"_qs, u"x"_qs}};
        QTest::newRow("tab, commas in names")
            << u"name\torg\nDiallo, Amina\tIRD, Dakar"_qs
            << Rows{{u"name"_qs, u"org"_qs}, {u"Diallo, Amina"_qs, u"IRD, Dakar"_qs}};
        QTest::newRow("comma, semicolons in names")
            << u"name,org\nAmina,x;y;z\nBo,p;q"_qs
            << Rows{{u"name"_qs, u"org"_qs}, {u"Amina"_qs, u"x;y;z"_qs}, {u"Bo"_qs, u"p;q"_qs}};
        QTest::newRow("a comma in the heading") << u"name;org (short, long);group\nAmina;IRD;A\nBo;FAO;B"_qs
                                                << Rows{{u"name"_qs, u"org (short, long)"_qs, u"group"_qs},
                                                        {u"Amina"_qs, u"IRD"_qs, u"A"_qs},
                                                        {u"Bo"_qs, u"FAO"_qs, u"B"_qs}};
        QTest::newRow("others within marks")
            << u"org;\"name, first\"\nIRD;\"Diallo, Amina\""_qs
            << Rows{{u"org"_qs, u"name, first"_qs}, {u"IRD"_qs, u"Diallo, Amina"_qs}};
        QTest::newRow("breaks and others within marks")
            << u"\"a\n,\"\t\"b;;\"\n\"1,2\n,3\"\t4"_qs
            << Rows{{u"a\n,"_qs, u"b;;"_qs}, {u"1,2\n,3"_qs, u"4"_qs}};
        QTest::newRow("one column") << u"name\nDiallo, Amina\nBo; Lee"_qs
                                    << Rows{{u"name"_qs}, {u"Diallo, Amina"_qs}, {u"Bo; Lee"_qs}};
        QTest::newRow("an empty row first")
            << u",,,\n;;\nx;y,z\n1;2"_qs
            << Rows{{u",,,"_qs}, {u""_qs, u""_qs, u""_qs}, {u"x"_qs, u"y,z"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("said by Excel")
            << u"sep=;\r\na;b,c,d\r\n1;2"_qs << Rows{{u"a"_qs, u"b,c,d"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("said in marks")
            << u"\"sep=|\"\na|b\n1,2|3"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"1,2"_qs, u"3"_qs}};
        QTest::newRow("said in capitals, tab")
            << u"SEP=\t\na\tb\n1\t2"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("a heading like it")
            << u"sep=date,b\n1,2"_qs << Rows{{u"sep=date"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    }
    void separators() { cells(); }
    void aGivenSeparatorWins()
    {
        const auto list = DelimitedText::parse(QStringLiteral("sep=,\na,b;c\n1,2;3"), u';');
        QVERIFY(list);
        QCOMPARE(rowsOf(*list), (Rows{{u"a,b"_qs, u"c"_qs}, {u"1,2"_qs, u"3"_qs}}));
        QCOMPARE(list->separator(), QChar(u';'));
    }

    void placesAreThoseOfTheFile()
    {
        const auto list = DelimitedText::parse(
            QStringLiteral("sep=;\r\n\r\na;b;c\r\n\"x\r\ny\";\"say \"\"\n\"\"\";z\r\"1\r2\";3;4\n\n5;6"));
        QVERIFY(list);
        QCOMPARE(list->rowCount(), 4);
        QCOMPARE(list->line(0), 3);
        QCOMPARE(list->place(0, 2), (CellPlace{3, 3}));
        QCOMPARE(list->place(1, 0), (CellPlace{4, 1}));
        QCOMPARE(list->place(1, 1), (CellPlace{5, 2}));
        QCOMPARE(list->place(1, 2), (CellPlace{6, 3}));
        QCOMPARE(list->place(2, 1), (CellPlace{8, 2}));
        QCOMPARE(list->line(3), 10);
        QCOMPARE(list->place(3, 5), (CellPlace{10, 6}));
        QVERIFY(list->cell(3, 5).isEmpty());
    }
    void rowsOfNothingButSeparators()
    {
        const auto list = DelimitedText::parse(QStringLiteral("a;b\n; \t\n;x"));
        QVERIFY(list);
        QVERIFY(!list->isBlank(0));
        QVERIFY(list->isBlank(1));
        QVERIFY(!list->isBlank(2));
    }
    void theTextGivenIsNotChanged()
    {
        const QString text = QStringLiteral("a,b\n\"x\"\"y\",z");
        const QString same = text;
        QVERIFY(DelimitedText::parse(text));
        QCOMPARE(same, QStringLiteral("a,b\n\"x\"\"y\",z"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("never closed") << u"a,b\n1,2\n3,\"4\n5,6\n"_qs << u"line 3, column 2"_qs;
        // Marks further down are right; the first one is what has to be mended.
        QTest::newRow("closed by the next cell in marks")
            << u"a,b\n\"1,2\n\"3\",4\n\"5\",6\n"_qs << u"line 2, column 1"_qs;
        QTest::newRow("closed within the next row")
            << u"a,b\n1,\"2\n3,4\n5,\"6\"\n7,\"8\n"_qs << u"line 2, column 2"_qs;
        QTest::newRow("never closed, at the very end") << u"a,b\n1,\""_qs << u"line 2"_qs;
        QTest::newRow("never closed for long") << u"a\n\""_qs + QString(70'000, u'\n') << u"line 2"_qs;
        QTest::newRow("nul") << QString(QStringLiteral("a,b\n1,") + QChar(0) + QStringLiteral("2\n"))
                             << u"line 2"_qs;
        QTest::newRow("nul in one column") << QString(QStringLiteral("a\n1") + QChar(0)) << u"line 2"_qs;
        QTest::newRow("nul in marks")
            << QString(QStringLiteral("a,b\n1,\"\n") + QChar(0) + QChar(u'\x22')) << u"line 3"_qs;
        QTest::newRow("long cell") << u"a,b\n1,2\n"_qs + QString(64 * 1024 + 1, u'x') << u"line 3"_qs;
        QTest::newRow("long cell in marks")
            << u"a,b\n\""_qs + QString(64 * 1024 + 1, u'x') + u"\",2"_qs << u"line 2"_qs;
        QTest::newRow("many columns") << u"a,b\n"_qs + QString(16'384, u',') << u"line 2"_qs;
    }
    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto list = DelimitedText::parse(text);
        QVERIFY(!list);
        QVERIFY2(list.error().message.contains(place, Qt::CaseInsensitive), qPrintable(list.error().message));
    }
    void theBoundsThemselvesAreRead()
    {
        const QString cell(64 * 1024, u'x');
        const auto list =
            DelimitedText::parse(u"a,b\n"_qs + cell + u",\""_qs + cell + u"\"\n"_qs + QString(16'383, u','));
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QCOMPARE(list->cell(1, 0), cell);
        QCOMPARE(list->cell(1, 1), cell);
        QCOMPARE(list->cellCount(2), 16'384);
    }

    // What is written by the standard's rules is read back, whatever it holds.
    void writtenAndReadAgain()
    {
        QRandomGenerator random(20);
        const QString letters = QStringLiteral("ab \",;\t\n\ré李");
        for (int round = 0; round < 2'000; ++round) {
            Rows rows;
            QString text;
            const int columns = 2 + int(random.bounded(4));
            for (int row = 0; row < 1 + int(random.bounded(6)); ++row) {
                QStringList cells;
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (quint32 i = random.bounded(6u); i > 0; --i)
                        cell += letters[random.bounded(int(letters.size()))];
                    cells.append(cell);
                    text += column > 0 ? u","_qs : QString();
                    text += u'"' + QString(cell).replace(u"\""_qs, u"\"\""_qs) + u'"';
                }
                rows.append(cells);
                text += round % 3 == 0 ? u"\n"_qs : round % 3 == 1 ? u"\r\n"_qs : u"\r"_qs;
            }
            const auto list = DelimitedText::parse(text);
            QVERIFY(list);
            QCOMPARE(rowsOf(*list), rows);
        }
    }

    // Spoilt files are read or refused, quickly, and never anything else.
    void spoiltFiles()
    {
        QByteArray good =
            QByteArray("\xEF\xBB\xBF") +
            QStringLiteral("name;org;from\r\n\"Zoë \"\"Z\"\"\";\"IRD;\nDakar\";2007\r\n").toUtf8();
        good += good.mid(3);
        const QByteArray special("\",;\t\n\r\0\xFF\xFE\xEF\xBB\xBF\xC3\x81", 15);
        QRandomGenerator random(7);
        QElapsedTimer timer;
        timer.start();
        int read = 0;
        int rounds = 0;
        for (; rounds < 20'000 && timer.elapsed() < 5'000; ++rounds) {
            QByteArray bytes = good;
            for (quint32 i = 1 + random.bounded(4u); i > 0 && !bytes.isEmpty(); --i) {
                const qsizetype place = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[place] = special[random.bounded(int(special.size()))];
                    break;
                case 1:
                    bytes.remove(place, 1 + qsizetype(random.bounded(5)));
                    break;
                case 2:
                    bytes.insert(place, bytes.mid(random.bounded(int(bytes.size())), 9));
                    break;
                default:
                    bytes.truncate(place);
                    break;
                }
            }
            auto decoded = decodeText(bytes);
            if (!decoded) {
                QVERIFY(!decoded.error().message.isEmpty());
                continue;
            }
            const auto list = DelimitedText::parse(decoded->text);
            if (!list) {
                QVERIFY(!list.error().message.isEmpty());
                continue;
            }
            ++read;
            const int lines = int(decoded->text.count(u'\n') + decoded->text.count(u'\r')) + 1;
            for (qsizetype row = 0; row < list->rowCount(); ++row) {
                for (qsizetype column = 0; column < list->cellCount(row); ++column) {
                    const CellPlace place = list->place(row, column);
                    QVERIFY(place.line >= list->line(row) && place.line <= lines);
                    QVERIFY(!list->cell(row, column).contains(QChar(0)));
                }
            }
        }
        QVERIFY(read > 0);
        QVERIFY(read < rounds);
    }
};

QTEST_APPLESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
