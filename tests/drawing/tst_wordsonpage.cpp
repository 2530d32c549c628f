#include "drawing/drawmap.h"
#include "drawing/layout.h"
#include "drawing/textmeasure.h"
#include "layoutfaults.h"
#include "mapmaker.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Script { Latin, Arabic, Chinese, Mixed };

QString personName(Script script, int i)
{
    static const QStringList latin{u"Amina Diallo"_s, u"Nguyễn Thị Hồng Ánh"_s, u"Jo Li"_s,
                                   u"Maximiliane von Hohenzollern-Sigmaringen"_s};
    static const QStringList arabic{u"أمينة ديالو"_s, u"يوسف الطيب"_s, u"عبد الرحمن بن محمد الشريف"_s};
    static const QStringList chinese{u"王小明"_s, u"欧阳修文"_s, u"李"_s};
    switch (script) {
    case Script::Latin:
        return latin[i % latin.size()];
    case Script::Arabic:
        return arabic[i % arabic.size()];
    case Script::Chinese:
        return chinese[i % chinese.size()];
    case Script::Mixed:
        break;
    }
    return personName(Script(i % 3), i / 3);
}

QString groupName(Script script, int i)
{
    static const QStringList latin{u"Rice and fish farmers' exchange of the Lower Delta"_s, u"Peat"_s,
                                   u"Donaudampfschifffahrtsgesellschaftskapitäne"_s,
                                   u"Mangrove coasts programme"_s};
    static const QStringList arabic{u"شبكة معارف الأراضي الرطبة في الساحل"_s, u"مهندسو نقاط المياه"_s};
    static const QStringList chinese{u"湿地知识网络与沿海红树林保护项目联合工作组"_s, u"水稻与渔民交流会"_s};
    switch (script) {
    case Script::Latin:
        return latin[i % latin.size()];
    case Script::Arabic:
        return arabic[i % arabic.size()];
    case Script::Chinese:
        return chinese[i % chinese.size()];
    case Script::Mixed:
        break;
    }
    return personName(Script(i % 3), i) + u" · "_s + groupName(Script((i + 1) % 3), i);
}

Snapshot mapOf(Script script, int people, int groups)
{
    std::mt19937 random(11);
    MapMaker maker;
    std::vector<Id<Group>> all;
    for (int i = 0; i < groups; ++i)
        all.push_back(maker.group(groupName(script, i), i > 2 && i % 3 == 0 ? all[0] : Id<Group>()));
    std::vector<Id<Organisation>> organisations;
    for (int i = 0; i < 9; ++i)
        organisations.push_back(maker.organisation(groupName(script, i) + QString::number(i)));
    const auto water = maker.discipline(u"Water"_s, u"2.1"_s);
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(personName(script, i));
        maker.join(person, all[random() % all.size()], {}, {}, Level(1 + i % 4));
        if (i % 3 == 0)
            maker.join(person, all[random() % all.size()]);
        maker.worksFor(person, organisations[random() % organisations.size()]);
        if (i % 2)
            maker.knows(person, water);
    }
    return maker.map();
}

/// What the letters of a line cover, about: accents may reach a little further.
QRectF letters(const PictureText &text)
{
    QRectF level = levelTextBox(text);
    level.setTop(text.at.y() - 0.8 * text.size);
    level.setBottom(text.at.y() + 0.2 * text.size);
    return turnedBox(text, level);
}

struct Covered
{
    QRectF box;
    QString what;
};

/// Empty, or the first thing that is wrong with the words of the picture.
QString faultIn(const Picture &picture)
{
    std::vector<Covered> words;
    std::vector<Covered> marks;
    for (const PictureItem &item : picture.items) {
        bool isFirst = true;
        for (const PicturePart &part : item.parts) {
            if (const PictureText *text = std::get_if<PictureText>(&part)) {
                if (text->text.isEmpty() || text->isDetail)
                    continue;
                words.push_back({letters(*text), text->text});
                const bool isNode = item.id.startsWith(u"person-"_s) || item.id.startsWith(u"group-"_s);
                if (isNode && text->text.endsWith(u'…') &&
                    !cleanLabel(item.title).contains(text->text.chopped(1).trimmed()))
                    return u"the title of %1 does not say all"_s.arg(text->text);
            } else if (isFirst && item.id.startsWith(u"person-"_s)) {
                marks.push_back({std::get<PictureShape>(part).path.boundingRect(), item.id});
            }
            isFirst = false;
        }
    }
    const QRectF page(QPointF(), picture.size);
    for (const Covered &word : words) {
        if (!page.contains(word.box))
            return u"%1 leaves the page"_s.arg(word.what);
        for (const Covered &other : words) {
            if (&other != &word && overlap(word.box, other.box))
                return u"%1 is on %2"_s.arg(word.what, other.what);
        }
        for (const Covered &mark : marks) {
            // Nothing is promised of the corners of a square round a circle.
            const double corner = 0.1 * mark.box.width();
            if (overlap(word.box, mark.box.adjusted(corner, corner, -corner, -corner)))
                return u"%1 is on %2"_s.arg(mark.what, word.what);
        }
    }
    return {};
}

} // namespace

/// What people read: whatever the page, the script and the theme.
class WordsOnPageTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingLiesOnWords_data();
    void nothingLiesOnWords();
    void namesOfGroupsAreBrokenBeforeTheyAreShortened();
    void groupsAreNamedBeforePeople_data();
    void groupsAreNamedBeforePeople();
    void groupsSayHowManyWhereNobodyIsShown();
    void aMarkSaysOnlyWhatTheLegendExplains();
};

#ifdef COPSE_SANITIZED
constexpr bool isThinned = true; // every picture and page is looked at, with fewer words
#else
constexpr bool isThinned = false;
#endif

void WordsOnPageTest::nothingLiesOnWords_data()
{
    QTest::addColumn<int>("script");
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<PictureKind>("picture");
    QTest::addColumn<bool>("large");
    constexpr std::pair<const char *, Script> scripts[] = {{"Latin", Script::Latin},
                                                           {"Arabic", Script::Arabic},
                                                           {"Chinese", Script::Chinese},
                                                           {"mixed", Script::Mixed}};
    const std::pair<const char *, QSizeF> pages[] = {{"column of 16 cm", {454, 340}},
                                                     {"A4", {595, 842}},
                                                     {"A4 on its side", {842, 595}},
                                                     {"16:9", {960, 540}}};
    constexpr std::pair<const char *, PictureKind> pictures[] = {
        {"membership", PictureKind::Membership},
        {"hulls", PictureKind::Hulls},
        {"organisations", PictureKind::Organisations},
        {"people", PictureKind::People},
        {"layers", PictureKind::Layers},
        {"brings", PictureKind::Brings},
        {"rings", PictureKind::Rings},
        {"matrix", PictureKind::Matrix}};
    for (const auto &[scriptName, script] : scripts) {
        for (const auto &[pageName, page] : pages) {
            for (const auto &[pictureName, picture] : pictures) {
                for (const bool large : {false, true}) {
                    if (isThinned && (script == Script::Arabic || script == Script::Chinese || large))
                        continue;
                    QTest::addRow("%s, %s, %s%s", scriptName, pageName, pictureName, large ? ", large" : "")
                        << int(script) << page << picture << large;
                }
            }
        }
    }
}

void WordsOnPageTest::nothingLiesOnWords()
{
    QFETCH(int, script);
    QFETCH(QSizeF, page);
    QFETCH(PictureKind, picture);
    QFETCH(bool, large);
    ViewSpec view;
    view.title = groupName(Script(script), 0);
    view.page = page;
    view.picture = picture;
    if (large)
        view.theme = projectorTheme();
    for (const auto &[people, groups] : {std::pair(28, 6), std::pair(120, 22)}) {
        if (people > 28 && (isThinned || Script(script) != Script::Mixed))
            continue; // once is enough
        const Result<Drawn> drawn = drawMap(mapOf(Script(script), people, groups), view);
        QVERIFY(drawn.has_value());
        QCOMPARE(faultIn(drawn->picture), QString());
    }
}

void WordsOnPageTest::namesOfGroupsAreBrokenBeforeTheyAreShortened()
{
    const QStringList names{u"Rice and fish farmers' exchange"_s,
                            u"Mangrove coasts programme"_s,
                            u"Wetlands knowledge network"_s,
                            u"Herders' seasonal calendar"_s,
                            u"Water point engineers"_s,
                            u"Arabic-speaking corner"_s,
                            u"Letter and radio desk"_s,
                            u"Young wetland voices"_s,
                            u"Peat and carbon"_s,
                            u"Mangrove mapping lab"_s};
    MapMaker maker;
    std::vector<Id<Group>> groups;
    for (const QString &name : names)
        groups.push_back(maker.group(name));
    for (int i = 0; i < 70; ++i) {
        const auto person = maker.person(personName(Script::Latin, i));
        maker.join(person, groups[size_t(i) % groups.size()]);
        if (i % 5 == 0)
            maker.join(person, groups[size_t(i / 5) % groups.size()]);
    }
    ViewSpec view;
    view.page = {960, 540};
    view.theme = projectorTheme();
    const Result<Drawn> drawn = drawMap(maker.map(), view);
    QVERIFY(drawn.has_value());
    int inLines = 0;
    QStringList seen;
    for (const PictureItem &item : drawn->picture.items) {
        if (!item.id.startsWith(u"group-"_s))
            continue;
        QStringList lines;
        for (const PicturePart &part : item.parts) {
            if (const PictureText *text = std::get_if<PictureText>(&part)) {
                lines << text->text;
                QVERIFY(text->size >= 18);
            }
        }
        seen << lines.join(u' ');
        inLines += lines.size() > 1;
    }
    seen.sort();
    QStringList expected = names;
    expected.sort();
    QCOMPARE(seen, expected);
    QVERIFY(inLines > 2);
}

namespace {

/// The words of each node of the picture.
QHash<QString, QStringList> wordsByItem(const Picture &picture)
{
    QHash<QString, QStringList> words;
    for (const PictureItem &item : picture.items) {
        QStringList &of = words[item.id];
        for (const PicturePart &part : item.parts) {
            if (const PictureText *text = std::get_if<PictureText>(&part))
                of << text->text;
        }
    }
    return words;
}

int numberBefore(const QString &words, const QString &footer)
{
    return QRegularExpression(u"(\\d+) "_s + words).match(footer).captured(1).toInt();
}

/// Five groups, each with parts; everybody in one part, some in two.
Snapshot nested(int people, int parts)
{
    std::mt19937 random(3);
    MapMaker maker;
    std::vector<Id<Group>> tops;
    std::vector<Id<Group>> lower;
    for (int i = 0; i < 5; ++i)
        tops.push_back(maker.group(u"Assessment report %1"_s.arg(i + 1)));
    for (int i = 0; i < parts; ++i)
        lower.push_back(maker.group(u"Chapter %1 Something long to say"_s.arg(i), tops[size_t(i) % 5]));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        maker.join(person, lower[random() % lower.size()]);
        if (i % 3 == 0)
            maker.join(person, lower[random() % lower.size()]);
    }
    return maker.map();
}

} // namespace

void WordsOnPageTest::groupsAreNamedBeforePeople_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("parts");
    QTest::newRow("400") << 400 << 40;
    QTest::newRow("4,000") << 4000 << 270;
}

void WordsOnPageTest::groupsAreNamedBeforePeople()
{
    QFETCH(int, people);
    QFETCH(int, parts);
    const Result<Drawn> drawn = drawMap(nested(people, parts), {});
    QVERIFY(drawn.has_value());
    const auto words = wordsByItem(drawn->picture);
    int groups = 0, named = 0, top = 0, peopleNamed = 0;
    for (auto item = words.begin(); item != words.end(); ++item) {
        if (item.key().startsWith(u"person-"_s))
            peopleNamed += !item->isEmpty();
        if (!item.key().startsWith(u"group-"_s))
            continue;
        ++groups;
        named += !item->isEmpty();
        top += item->join(u' ').startsWith(u"Assessment report"_s);
    }
    const QString footer = words.value(u"footer"_s).join(u' ');
    QCOMPARE(top, 5);
    QVERIFY(named >= 10); // more than those at the top
    QCOMPARE(groups + numberBefore(u"groups not shown"_s, footer), parts + 5);
    QCOMPARE(named + numberBefore(u"groups without their name"_s, footer), groups);
    if (2 * named < groups)
        QCOMPARE(peopleNamed, 0);
}

void WordsOnPageTest::groupsSayHowManyWhereNobodyIsShown()
{
    const Snapshot map = nested(60'000, 1500);
    const Result<Drawn> drawn = drawMap(map, {});
    QVERIFY(drawn.has_value());
    const auto words = wordsByItem(drawn->picture);
    int groups = 0, counts = 0;
    for (std::size_t i = 0; i < drawn->diagram.nodes.size(); ++i) {
        const DiagramNode &node = drawn->diagram.nodes[i];
        if (node.kind != NodeKind::Group || !words.contains(node.id))
            continue;
        ++groups;
        const QStringList said = words.value(node.id);
        if (said.isEmpty())
            continue;
        ++counts;
        QCOMPARE(said.last(), u"%1 people"_s.arg(node.size));
    }
    QVERIFY(counts >= 10);
    QVERIFY(groups > 1450); // small, but there
}

void WordsOnPageTest::aMarkSaysOnlyWhatTheLegendExplains()
{
    ViewSpec view;
    view.page = {960, 540};
    view.theme = projectorTheme();
    MapMaker maker;
    const auto group = maker.group(u"Everybody"_s);
    for (int i = 0; i < 40; ++i) {
        const auto person = maker.person(personName(Script::Latin, i));
        maker.join(person, group);
        maker.worksFor(person, maker.organisation(u"Organisation %1"_s.arg(i % 12)));
        maker.knows(person, maker.discipline(u"Field %1"_s.arg(i), u"%1.1"_s.arg(1 + i % 6)));
    }
    const Result<Drawn> drawn = drawMap(maker.map(), view);
    QVERIFY(drawn.has_value());
    const bool explained = wordsByItem(drawn->picture).value(u"legend"_s).join(u' ').contains(u"(shape)"_s);
    QSet<int> shapes;
    for (const PictureItem &item : drawn->picture.items) {
        if (item.id.startsWith(u"person-"_s))
            shapes << std::get<PictureShape>(item.parts.front()).path.elementCount();
    }
    QCOMPARE(shapes.size() > 1, explained);
}

QTEST_MAIN(WordsOnPageTest)
#include "tst_wordsonpage.moc"
