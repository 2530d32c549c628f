#include "drawing/svgwriter.h"

#include "specimen.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace copse;
using namespace Qt::StringLiterals;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text; ///< directly in it
    int parent = -1;
};

// All the elements of well-formed XML in their order; none when it is not.
std::vector<Element> elementsOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    std::vector<Element> elements;
    std::vector<int> open{-1};
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            elements.push_back({xml.name().toString(), xml.attributes(), {}, open.back()});
            open.push_back(int(elements.size()) - 1);
            break;
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (open.back() >= 0)
                elements[size_t(open.back())].text += xml.text();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        elements.clear();
    return elements;
}

Picture crowd(int people)
{
    const Theme theme = lightTheme();
    Picture picture;
    picture.size = {842, 595};
    picture.background = theme.paper;
    picture.title = u"Crowd"_s;
    for (int i = 0; i < people; ++i) {
        const QPointF at(10 + (i * 37) % 820 + 0.37, 10 + (i * 91) % 570 + 0.71);
        QPainterPath line(at);
        line.lineTo(421.5, 297.25);
        QColor colour = theme.ink;
        colour.setAlphaF(0.28F);
        picture.items.push_back({{}, {}, {PictureShape{line, {}, colour, 0.8, {}}}});
    }
    for (int i = 0; i < people; ++i) {
        const QPointF at(10 + (i * 37) % 820 + 0.37, 10 + (i * 91) % 570 + 0.71);
        const QString name = u"Amina Visser %1"_s.arg(i);
        PictureItem item{u"person-%1"_s.arg(i), name, {}};
        item.parts =
            markParts(static_cast<MarkShape>(i % 8), {MarkFill::Kind::Looks, {categoryLook(i % 8)}, false},
                      at, 8, theme.ink, theme.paper);
        item.parts.emplace_back(
            PictureText{name, at + QPointF(0, 14), 9.5, false, TextAnchor::Centre, theme.ink, theme.paper});
        picture.items.push_back(std::move(item));
    }
    return picture;
}

QString dotOf(int people)
{
    QString dot = u"graph { layout=nop; g [pos=\"421.5,297.25\"];\n"_s;
    for (int i = 0; i < people; ++i) {
        dot +=
            u"p%1 [label=\"Amina Visser %1\" shape=circle width=0.1 fixedsize=true pos=\"%2,%3\"]; p%1 -- g;\n"_s
                .arg(i)
                .arg(10 + (i * 37) % 820)
                .arg(10 + (i * 91) % 570);
    }
    return dot + u"}\n"_s;
}

} // namespace

class TestSvgWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyNameGivesValidXml_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : specimenNames())
            QTest::newRow(name.toUtf8().constData()) << name;
        QTest::newRow("control characters")
            << u"a\u0001\u0008\u001F\u007F\u0085b\r\n\t"_s + QChar(0) + u"c"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xDC00)) + u"a"_s + QChar(0xD83D);
        QTest::newRow("not characters") << u"a\uFFFE\uFFFFb"_s;
        QTest::newRow("end of a section") << u"]]> --> <!-- <?x ?> <![CDATA["_s;
        QTest::newRow("attribute") << u"\" onload=\"alert(1)\" x='"_s;
        QTest::newRow("long") << QString(10000, u'W');
    }

    void everyNameGivesValidXml()
    {
        QFETCH(QString, name);
        Picture picture;
        picture.size = {100, 100};
        picture.title = picture.description = name;
        picture.language = name.left(20);
        picture.items.push_back(
            {u"person-1"_s,
             name,
             {PictureText{name, {1, 1}, 9.5, false, TextAnchor::Left, Qt::black, Qt::white}}});
        const QByteArray svg = writeSvg(picture);
        const auto elements = elementsOf(svg);
        QVERIFY2(!elements.empty(), svg.constData());
        QStringList titles;
        QStringList texts;
        for (const Element &element : elements) {
            QVERIFY(
                (QSet<QString>{u"svg"_s, u"title"_s, u"desc"_s, u"g"_s, u"text"_s}).contains(element.name));
            for (const auto &attribute : element.attributes)
                QVERIFY(!attribute.name().startsWith(u"on"));
            if (element.name == u"title")
                titles << element.text;
            else if (element.name == u"text")
                texts << element.text;
        }
        QCOMPARE(texts, QStringList(2, cleanLabel(name)));
        QCOMPARE(titles.size(), 2);
        if (specimenNames().contains(name))
            QCOMPARE(titles, QStringList(2, name));
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (!xmllint.isEmpty()) {
            QProcess process;
            process.start(xmllint, {u"--noout"_s, u"--nonet"_s, u"-"_s});
            process.write(svg);
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }
    }

    void itemsHaveIdsAndTitles()
    {
        const Picture picture = specimen();
        const auto elements = elementsOf(writeSvg(picture));
        QVERIFY(!elements.empty());
        QSet<QString> ids;
        QHash<QString, QString> titles; // of the element with the id
        for (const Element &element : elements) {
            const QString id = element.attributes.value(u"id"_s).toString();
            if (!id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
            }
            if (element.name == u"title")
                titles.insert(elements[size_t(element.parent)].attributes.value(u"id"_s).toString(),
                              element.text);
        }
        for (const PictureItem &item : picture.items) {
            if (!item.id.isEmpty())
                QVERIFY(ids.contains(item.id));
            if (!item.id.isEmpty() && !item.title.isEmpty())
                QCOMPARE(titles.value(item.id), item.title);
        }
        const auto &root = elements.front().attributes;
        QCOMPARE(titles.value(QString()), picture.title);
        QVERIFY(ids.contains(root.value(u"aria-labelledby"_s).toString()));
        QVERIFY(ids.contains(root.value(u"aria-describedby"_s).toString()));
        QCOMPARE(root.value(u"lang"_s), picture.language);
        QCOMPARE(root.value(u"viewBox"_s), u"0 0 842 595");
    }

    void numbersAreTheSameEverywhere()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        Picture picture;
        picture.size = {100.5, 1000};
        QPainterPath path({-0.004, 1234.567});
        path.lineTo(0.5, 1234.567);
        path.lineTo(0.5, -0.25);
        path.closeSubpath();
        picture.items.push_back({{}, {}, {PictureShape{path, {}, QColor(0x1F2933), 1.234567, {2.5, 1}}}});
        const QByteArray svg = writeSvg(picture);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(svg.contains("d=\"M0 1234.57h.5v-1234.82z\""), svg.constData());
        QVERIFY(svg.contains("stroke-width=\"1.23\""));
        QVERIFY(svg.contains("stroke-dasharray=\"2.5 1\""));
        QVERIFY(svg.contains("width=\"100.5pt\""));
    }

    void nothingIsNotANumber()
    {
        Picture picture;
        picture.size = {100, 100};
        picture.items.push_back({{},
                                 {},
                                 {PictureText{u"x"_s,
                                              {std::numeric_limits<double>::quiet_NaN(),
                                               std::numeric_limits<double>::infinity()}}}});
        const QByteArray svg = writeSvg(picture);
        QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
    }

    void roundingDoesNotAddUp()
    {
        QPainterPath path({0, 0});
        for (int i = 1; i <= 3000; ++i)
            path.lineTo(i * 0.333, (i % 2) * 0.111 + i * 0.0049);
        Picture picture;
        picture.size = {1000, 100};
        picture.items.push_back({{}, {}, {PictureShape{path, {}, Qt::black, 1, {}}}});
        const QString svg = QString::fromLatin1(writeSvg(picture));
        const QString data = QRegularExpression(u" d=\"M0 0l([^\"]*)\""_s).match(svg).captured(1);
        QVERIFY(!data.isEmpty() && !data.contains(QRegularExpression(u"[a-zA-Z]"_s)));
        double x = 0;
        auto numbers = QRegularExpression(u"-?[0-9]*\\.?[0-9]+"_s).globalMatch(data);
        for (int i = 0; numbers.hasNext(); ++i) {
            const double value = numbers.next().captured().toDouble();
            if (i % 2 == 0)
                x += value;
        }
        QVERIFY(std::abs(x - 999) < 0.006);
    }

    void solidLinesOfAnItemShareAPath()
    {
        const auto line = [](double y, const QColor &colour) {
            QPainterPath path({0, y});
            path.lineTo(10, y);
            return PictureShape{path, {}, colour, 1, {}};
        };
        Picture picture;
        picture.size = {10, 10};
        picture.items.push_back({{}, {}, {line(1, Qt::red), line(2, Qt::red), line(3, Qt::blue)}});
        QCOMPARE(writeSvg(picture).count("<path"), 2);
        const QColor glass(255, 0, 0, 70); // two that cross are darker there, one path would not be
        picture.items = {{{}, {}, {line(1, glass), line(2, glass)}}};
        QCOMPARE(writeSvg(picture).count("<path"), 2);
    }

    void rightToLeftKeepsItsAnchor()
    {
        const PictureText text{u"أمينة IRD"_s, {100, 10}, 10, false, TextAnchor::Right, Qt::black, {}};
        Picture picture;
        picture.size = {200, 20};
        picture.items.push_back({{}, {}, {text}});
        for (const Element &element : elementsOf(writeSvg(picture))) {
            if (element.name != u"text")
                continue;
            QCOMPARE(element.attributes.value(u"direction"_s), u"rtl");
            QCOMPARE(element.attributes.value(u"text-anchor"_s), u"middle");
            const double x = element.attributes.value(u"x"_s).toDouble();
            QVERIFY(std::abs(x + textWidth(text.text, 10) / 2 - 100) < 0.01);
        }
    }

    void fetchesNothing()
    {
        QByteArray svg = writeSvg(specimen());
        svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        for (const char *word : {"http", "href", "<script", "<style", "url(", "<!DOCTYPE", "<image"})
            QVERIFY2(!svg.contains(word), word);
    }

    void sameBytes() { QCOMPARE(writeSvg(specimen()), writeSvg(specimen())); }

    void noLargerThanGraphviz()
    {
        const QString dot = QStandardPaths::findExecutable(u"dot"_s);
        if (dot.isEmpty())
            QSKIP("Graphviz's dot is not installed");
        QProcess process;
        process.start(dot, {u"-Tsvg"_s});
        process.write(dotOf(1000).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        const qsizetype theirs = process.readAllStandardOutput().size();
        const qsizetype ours = writeSvg(crowd(1000)).size();
        QVERIFY(theirs > 100'000);
        QVERIFY2(ours <= theirs, qPrintable(u"%1 against %2 bytes"_s.arg(ours).arg(theirs)));
        qInfo() << ours << "against" << theirs << "bytes";
    }

    void isFast()
    {
        const Picture picture = crowd(4000);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) { // the machine may be busy
            QElapsedTimer timer;
            timer.start();
            QVERIFY(writeSvg(picture).size() > 400'000);
            best = std::min(best, timer.elapsed());
        }
        qInfo() << best << "ms for 4000 people";
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(best < 60, qPrintable(QString::number(best)));
#endif
    }
};

QTEST_MAIN(TestSvgWriter)
#include "tst_svgwriter.moc"
