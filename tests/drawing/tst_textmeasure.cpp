#include "drawing/textmeasure.h"

#include "specimen.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace copse;
using namespace Qt::StringLiterals;

class TestTextMeasure : public QObject
{
    Q_OBJECT

private slots:
    void widthGrowsWithSizeAlone()
    {
        const QString name = u"Amina Visser"_s;
        const double at10 = textWidth(name, 10);
        QVERIFY(at10 > 45 && at10 < 75);
        for (const double size : {3.0, 7.0, 9.5, 12.5, 22.0, 96.0})
            QVERIFY(std::abs(textWidth(name, size) - at10 * size / 10) < 1e-9);
        QVERIFY(textWidth(name, 10, true) > at10);
        QVERIFY(textAscent(10) > capHeight(10));
        QVERIFY(capHeight(10) > 5 && textDescent(10) > 1);
    }

    void cleanLabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("as it is") << u"Zoë O'Çelik-1"_s << u"Zoë O'Çelik-1"_s;
        QTest::newRow("line break") << u" a\r\n\tb\u2028c  d "_s << u"a b c d"_s;
        QTest::newRow("control") << u"a\u0000b\u0007c\u009Fd"_s << u"abcd"_s;
        QTest::newRow("invisible") << u"a\u200Bb\uFEFFc\u00ADd\u2060e"_s << u"abcde"_s;
        QTest::newRow("nothing seen") << u"\u200B\u2060\u200D \uFEFF"_s << QString();
        QTest::newRow("override") << u"a\u202Eb\u202Cc\u2066d\u2069"_s << u"abcd"_s;
        QTest::newRow("joiner between letters") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
        QTest::newRow("joiner at the ends") << u"\u200Dab\u200D"_s << u"ab"_s;
        QTest::newRow("emoji") << u"👩\u200D🔬 x"_s << u"👩\u200D🔬 x"_s;
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xD83D) + u"b"_s) << u"ab"_s;
        QTest::newRow("not a character") << u"a\uFFFEb\uFFFF"_s << u"ab"_s;
        QTest::newRow("pile of accents")
            << u"a"_s + QString(50, QChar(0x301)) + u"b"_s << u"a"_s + QString(6, QChar(0x301)) + u"b"_s;
    }

    void cleanLabel()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(copse::cleanLabel(text), clean);
        QCOMPARE(copse::cleanLabel(clean), clean);
    }

    void longNamesAreCut()
    {
        const QString longest = copse::cleanLabel(u"👩\u200D🔬 "_s.repeated(3000));
        QVERIFY(longest.size() <= kLabelLimit);
        QVERIFY(longest.endsWith(u'…'));
        QVERIFY(longest.isValidUtf16());
        QCOMPARE(copse::cleanLabel(longest), longest);
        QVERIFY(copse::cleanLabel(QString(10000, u'x')).size() <= kLabelLimit);
    }

    void elided()
    {
        const QString name = u"The long name of a working group"_s;
        QCOMPARE(elidedText(name, 1000, 10), name);
        double before = -1;
        for (double width = 5; width < 180; width += 7) {
            const QString text = elidedText(name, width, 10, true);
            QVERIFY(textWidth(text, 10, true) <= width);
            QVERIFY(textWidth(text, 10, true) >= before);
            before = textWidth(text, 10, true);
            if (!text.isEmpty() && text != name)
                QVERIFY(text.endsWith(u'…') && name.startsWith(text.chopped(1)));
        }
        QCOMPARE(elidedText(name, 1, 10), QString());
        QCOMPARE(elidedText(u"👩\u200D🔬👩\u200D🔬"_s, textWidth(u"👩\u200D🔬…"_s, 10) + 1, 10),
                 u"👩\u200D🔬…"_s); // not half a scientist
    }

    void brokenIntoLines()
    {
        const QString name = u"Rice and fish farmers' exchange of the Lower Delta"_s;
        const double whole = textWidth(name, 10, true);
        QCOMPARE(brokenText(name, whole, 10, 3, true).lines, QStringList{name});
        const BrokenText two = brokenText(name, 0.6 * whole, 10, 3, true);
        QCOMPARE(two.lines.size(), 2);
        QCOMPARE(two.lines.join(u' '), name);
        QVERIFY(two.isWhole && two.width <= 0.6 * whole);
        QVERIFY(textWidth(two.lines[0], 10, true) > 0.35 * whole); // about as long as each other
        const BrokenText cut = brokenText(name, 0.2 * whole, 10, 3, true);
        QCOMPARE(cut.lines.size(), 3);
        QVERIFY(!cut.isWhole && cut.text.endsWith(u'…') && name.startsWith(cut.text.chopped(1)));
        QVERIFY(brokenText(name, 1, 10, 3).lines.isEmpty());
        QCOMPARE(brokenText({}, 10, 10, 3).text, QString());
    }

    void sameLinesInTheSameWidth()
    {
        for (const QString &specimen : specimenNames()) {
            const QString name = specimen + u' ' + specimen + u" 湿地知识网络 "_s + specimen;
            const double whole = textWidth(name, 8.5, true);
            for (const double part : {0.7, 0.5, 0.4, 0.3, 0.15}) {
                const BrokenText broken = brokenText(name, part * whole, 8.5, 3, true);
                QVERIFY(broken.lines.size() <= 3);
                QVERIFY(broken.isWhole == (broken.text == copse::cleanLabel(name)));
                for (const QString &line : broken.lines)
                    QVERIFY(textWidth(line, 8.5, true) <= broken.width + 0.001);
                if (!broken.lines.isEmpty())
                    QCOMPARE(brokenText(broken.text, broken.width, 8.5, 3, true).lines, broken.lines);
            }
        }
    }

    void anchorsPutTheBoxInPlace()
    {
        for (const QString &name : specimenNames()) {
            const double width = textWidth(name, 9.5);
            PictureText text{name, {100, 50}, 9.5, false, TextAnchor::Left, Qt::black, {}};
            QCOMPARE(textBox(text).left(), 100.0);
            text.anchor = TextAnchor::Centre;
            QVERIFY(std::abs(textBox(text).center().x() - 100) < 1e-9);
            text.anchor = TextAnchor::Right;
            QVERIFY(std::abs(textBox(text).right() - 100) < 1e-9);
            QVERIFY(std::abs(textBox(text).width() - width) < 1e-9);
        }
    }

    void aTurnedLineIsMeasuredTurned()
    {
        PictureText text{u"Amina"_s, {100, 50}, 10, false, TextAnchor::Left, Qt::black, {}};
        const QRectF level = textBox(text);
        text.turn = -90; // upwards from the anchor
        const QRectF up = textBox(text);
        QVERIFY(std::abs(up.bottom() - 50) < 1e-9);
        QVERIFY(std::abs(up.height() - level.width()) < 1e-9);
        QVERIFY(std::abs(up.right() - (100 + textDescent(10))) < 1e-9);
        QVERIFY(std::abs(up.left() - (100 - textAscent(10))) < 1e-9);
        text.turn = 90;
        QVERIFY(std::abs(textBox(text).top() - 50) < 1e-9);
        QCOMPARE(levelTextBox(text), level);
    }

    void knownNamesAreMeasuredFast()
    {
        QStringList names;
        for (int i = 0; i < 5000; ++i)
            names << u"Amina Diallo-Visser %1"_s.arg(i);
        double sum = 0;
        for (const QString &name : names)
            sum += textWidth(name, 9.5);
        QElapsedTimer timer;
        timer.start();
        double again = 0;
        for (const QString &name : names)
            again += textWidth(name, 9.5);
        const auto taken = timer.elapsed();
        QCOMPARE(again, sum);
        QVERIFY2(taken < 50, qPrintable(QString::number(taken)));
    }

    void threadsAgree()
    {
        std::atomic_int wrong = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        const QStringList names = specimenNames();
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&names, &wrong] {
                for (int i = 0; i < 200; ++i) {
                    for (const QString &name : names) {
                        const QString other = name + QString::number(i);
                        if (std::abs(textWidth(other, 20) - 2 * textWidth(other, 10)) > 1e-9)
                            ++wrong;
                    }
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(textWidth(names[0] + u"1"_s, 10),
                 QFontMetricsF(pictureFont(false)).horizontalAdvance(names[0] + u"1"_s) / kFontUnits * 10);
    }
};

QTEST_MAIN(TestTextMeasure)
#include "tst_textmeasure.moc"
