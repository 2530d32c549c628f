#include "exchange/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace copse;

Q_DECLARE_METATYPE(TextEncoding)

namespace {

const QString names =
    QStringLiteral("person;organisation\r\nRené Ngọc;Ministère\r\nأمينة;وزارة الصحة\r\n李明;😀\r\n");

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool marked)
{
    QStringEncoder encoder(encoding,
                           marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestTextDecoding : public QObject
{
    Q_OBJECT

private slots:
    void whatProgramsSave_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("empty") << QByteArray() << QString() << TextEncoding::Utf8;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString() << TextEncoding::Utf8;
        QTest::newRow("utf-8") << encoded(QStringConverter::Utf8, names, false) << names
                               << TextEncoding::Utf8;
        QTest::newRow("utf-8 marked")
            << encoded(QStringConverter::Utf8, names, true) << names << TextEncoding::Utf8;
        QTest::newRow("utf-16le marked")
            << encoded(QStringConverter::Utf16LE, names, true) << names << TextEncoding::Utf16LittleEndian;
        QTest::newRow("utf-16be marked")
            << encoded(QStringConverter::Utf16BE, names, true) << names << TextEncoding::Utf16BigEndian;
        QTest::newRow("utf-16le") << encoded(QStringConverter::Utf16LE, names, false) << names
                                  << TextEncoding::Utf16LittleEndian;
        QTest::newRow("utf-16be") << encoded(QStringConverter::Utf16BE, names, false) << names
                                  << TextEncoding::Utf16BigEndian;
        const QString arabic = QStringLiteral("الشخص،المنظمة\nأمينة ديالو\nوزارة الصحة العامة\n");
        QTest::newRow("utf-16le in Arabic")
            << encoded(QStringConverter::Utf16LE, arabic, false) << arabic << TextEncoding::Utf16LittleEndian;
        QTest::newRow("utf-16be in Arabic")
            << encoded(QStringConverter::Utf16BE, arabic, false) << arabic << TextEncoding::Utf16BigEndian;
        QTest::newRow("windows-1252")
            << QByteArray("nom;d\xE9"
                          "but\nZo\xEB \x93"
                          "C\x94;5 \x80\n")
            << QStringLiteral("nom;début\nZoë “C”;5 €\n") << TextEncoding::Windows1252;
        QTest::newRow("windows-1252 in capitals before a quotation mark")
            << QByteArray("\xABSANT\xC9\xBB, Andr\xE9, No\xEBl\n") << QStringLiteral("«SANTÉ», André, Noël\n")
            << TextEncoding::Windows1252;
        QTest::newRow("half pairs") << QByteArray("\xFF\xFE\x3D\xD8"
                                                  "a\0\x00\xDE"
                                                  "b\0\x3D\xD8",
                                                  12)
                                    << QStringLiteral("\uFFFDa\uFFFDb\uFFFD")
                                    << TextEncoding::Utf16LittleEndian;
    }
    void whatProgramsSave()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(TextEncoding, encoding);
        const auto decoded = decodeText(bytes);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
    }

    // The mapping of the Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
    void everyByteOfWindows1252()
    {
        const QString expected = QStringLiteral("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ");
        QCOMPARE(expected.size(), 32);
        for (int byte = 0x80; byte < 0x100; ++byte) {
            const char bytes[] = {'a', char(byte), ' '};
            const auto decoded = decodeText(QByteArrayView(bytes, 3));
            const QChar letter = byte < 0xA0 ? expected[byte - 0x80] : QChar(byte);
            if (letter == u' ') {
                QVERIFY2(!decoded, qPrintable(QString::number(byte, 16)));
                continue;
            }
            QVERIFY(decoded);
            QCOMPARE(decoded->encoding, TextEncoding::Windows1252);
            QCOMPARE(decoded->text, QStringLiteral("a%1 ").arg(letter));
        }
    }

    void refusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("nul") << QByteArray("a,b\r\nc\0,d\n", 10) << QStringLiteral("line 2");
        QTest::newRow("nul after old line breaks")
            << QByteArray("a,b\rc,d\re\0", 10) << QStringLiteral("line 3");
        QTest::newRow("utf-32") << QByteArray("\xFF\xFE\0\0a\0\0\0\n\0\0\0", 12) << QStringLiteral("line 1");
        QTest::newRow("nul in utf-16") << QByteArray("\xFF\xFE"
                                                     "a\0\n\0\0\0",
                                                     8)
                                       << QStringLiteral("line 2");
        QTest::newRow("odd utf-16") << QByteArray("\xFF\xFE"
                                                  "a\0b",
                                                  5)
                                    << QStringLiteral("3");
        QTest::newRow("undefined byte") << QByteArray("nom\nZo\xEB\n\x81\n") << QStringLiteral("line 3");
        QTest::newRow("marked and damaged") << QByteArray("\xEF\xBB\xBF"
                                                          "nom\nZo\xEB\n")
                                            << QStringLiteral("line 2");
        QTest::newRow("utf-8 cut within a letter")
            << QStringLiteral("prénom\nZoë\nRené").toUtf8().chopped(1) << QStringLiteral("line 3");
        QTest::newRow("utf-8 with one spoilt byte")
            << QStringLiteral("nom\nZoë\nRené\n").toUtf8() + "\xFF\nAndr\xC3\xA9\n"
            << QStringLiteral("line 4");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\4\0", 20)
                                   << QStringLiteral("line 3");
        QTest::newRow("xlsx, ods") << QByteArray("PK\x03\x04\x14\0\6\0", 8) << QStringLiteral("spreadsheet");
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                             << QStringLiteral("spreadsheet");
    }
    void refusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto decoded = decodeText(bytes);
        QVERIFY(!decoded);
        QVERIFY2(decoded.error().message.contains(place), qPrintable(decoded.error().message));
    }
};

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
