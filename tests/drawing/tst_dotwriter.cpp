#include "drawing/diagram.h"
#include "drawing/dotwriter.h"
#include "drawing/layout.h"
#include "mapmaker.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

class DotWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void namesComeThroughGraphvizAsTheyAre_data();
    void namesComeThroughGraphvizAsTheyAre();
    void keepsPositions();

private:
    /// What `dot` makes of it, or nothing where it is not installed.
    static QByteArray throughDot(const QByteArray &dot, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStandardPaths::findExecutable(u"dot"_s), arguments);
        process.write(dot);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }
    static bool hasDot() { return !QStandardPaths::findExecutable(u"dot"_s).isEmpty(); }
    static Diagram diagramOf(const QString &name)
    {
        MapMaker maker;
        const auto group = maker.group(u"Group"_s);
        maker.join(maker.person(name), group);
        return makeDiagram(maker.map(), {}, std::vector<GroupAnswer>());
    }
};

void DotWriterTest::namesComeThroughGraphvizAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{u"Ann"_s,        u"\\N \\G \\n \\l"_s,   u"<b>bold</b>"_s,
                            u"<<i>x</i>>"_s, u"&amp; &lt;b&gt; &"_s, u"\"quoted\""_s,
                            u"back\\"_s,     u"semi;colon, a=b"_s,   u"René 知识 جمع"_s,
                            u"// # {|}"_s};
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void DotWriterTest::namesComeThroughGraphvizAsTheyAre()
{
    if (!hasDot())
        QSKIP("dot is not installed");
    QFETCH(QString, name);
    const Diagram diagram = diagramOf(name);
    const QByteArray svg = throughDot(toDot(diagram), {u"-Tsvg"_s});
    QVERIFY(!svg.isEmpty());
    // What a reader of the SVG sees as the words of the person.
    const QString text = QString::fromUtf8(svg);
    const QString expected = name.toHtmlEscaped();
    QString found =
        text.section(u"<title>"_s + QString(diagram.nodes[1].id).replace(u'-', u"&#45;"_s) + u"</title>"_s, 1)
            .section(u"</text>"_s, 0, 0)
            .section(u'>', -1);
    found.replace(u"&#160;"_s, u" "_s).replace(u"&#45;"_s, u"-"_s).replace(u"&#39;"_s, u"'"_s);
    QCOMPARE(found, expected);
}

void DotWriterTest::keepsPositions()
{
    if (!hasDot())
        QSKIP("dot is not installed");
    const Diagram diagram = diagramOf(u"Ann"_s);
    Layout layout;
    layout.places.resize(2);
    layout.places[0].centre = {100, 50};
    layout.places[1].centre = {172, 122};
    const QByteArray plain = throughDot(toDot(diagram, &layout), {u"-Kneato"_s, u"-n"_s, u"-Tplain"_s});
    QVERIFY(!plain.isEmpty());
    std::vector<QPointF> at;
    for (const QByteArray &line : plain.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "node")
            at.emplace_back(words[2].toDouble(), words[3].toDouble());
    }
    QCOMPARE(at.size(), size_t(2));
    const QPointF apart = at[1] - at[0]; // inches, upwards
    QVERIFY(std::abs(apart.x() - 1) < 0.01 && std::abs(apart.y() + 1) < 0.01);
}

QTEST_MAIN(DotWriterTest)
#include "tst_dotwriter.moc"
