#include "../drawing/mapmaker.h"
#include "base/languages.h"
#include "base/speaking.h"
#include "drawing/pdfwriter.h"
#include "drawing/textmeasure.h"
#include "privatemap.h"
#include "report/levelletters.h"
#include "report/reportpicture.h"
#include "report/sheets.h"

#include <QSet>
#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const std::vector<Picture> &pages)
{
    QStringList words;
    for (const Picture &page : pages) {
        for (const PictureItem &item : page.items) {
            for (const PicturePart &part : item.parts) {
                if (const auto *text = std::get_if<PictureText>(&part))
                    words << text->text;
            }
        }
    }
    return words;
}

SheetWish wishFor(SheetKind kind, bool isChosen = true)
{
    SheetWish wish;
    wish.kind = kind;
    wish.title = u"Wetlands"_s;
    wish.showing = {Audience::File, NamesShown::Full, isChosen};
    wish.empty = 3;
    return wish;
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(u"en"_s); }
    void everybodyHasACard();
    void aGroupAlone();
    void nobodyIsNamedAgainstTheirWish();
    void wordsFitTheirPaper_data();
    void wordsFitTheirPaper();
    void aListHasTheRowsAskedFor();
    void aMatrixHasEveryNameAndGroup();
    void arabicReadsFromTheRight();
    void lettersOfLevelsDiffer();
    void aPdfHasAllPages();
};

void TestSheets::everybodyHasACard()
{
    MapMaker maker;
    const auto organisation = maker.organisation(u"IRD"_s);
    for (int i = 0; i < 20; ++i)
        maker.worksFor(maker.person(u"Person number %1"_s.arg(i)), organisation);
    SheetWish wish = wishFor(SheetKind::NameCards);
    std::vector<Picture> pages = makeSheets(maker.map(), wish);
    QCOMPARE(pages.size(), std::size_t(3)); // 23 cards, 8 on a page
    QCOMPARE(pages.front().size, paperSize(Paper::A4));
    const QString all = wordsOf(pages).join(u' ');
    for (int i = 0; i < 20; ++i)
        QVERIFY(all.contains(u"Person number %1"_s.arg(i)));
    QCOMPARE(wordsOf(pages).count(u"IRD"_s), 20);
    wish.cardsOnPage = 10;
    wish.empty = 0;
    wish.paper = Paper::Letter;
    pages = makeSheets(maker.map(), wish);
    QCOMPARE(pages.size(), std::size_t(2));
    QCOMPARE(pages.front().size, paperSize(Paper::Letter));
}

void TestSheets::aGroupAlone()
{
    MapMaker maker;
    const auto rivers = maker.group(u"Rivers"_s);
    const auto below = maker.group(u"Brooks"_s, rivers);
    maker.group(u"Rain"_s);
    maker.join(maker.person(u"Zoe"_s), rivers);
    maker.join(maker.person(u"Émile"_s), below);
    maker.person(u"Outside"_s);
    SheetWish wish = wishFor(SheetKind::Matrix);
    wish.group = rivers;
    const std::vector<SheetPerson> people = peopleOnSheet(maker.map(), wish);
    QCOMPARE(people.size(), std::size_t(2));
    QCOMPARE(people[0].name, u"Émile"_s);
    QCOMPARE(people[1].name, u"Zoe"_s);
    const QStringList words = wordsOf(makeSheets(maker.map(), wish));
    QVERIFY(words.contains(u"Rivers"_s) && words.contains(u"Brooks"_s));
    QVERIFY(!words.contains(u"Rain"_s));
}

void TestSheets::nobodyIsNamedAgainstTheirWish()
{
    const Snapshot map = privatemap::make();
    for (const SheetKind kind : {SheetKind::NameCards, SheetKind::List, SheetKind::Matrix}) {
        for (const bool isChosen : {false, true}) {
            const QString all = wordsOf(makeSheets(map, wishFor(kind, isChosen))).join(u'\n');
            QStringList never = privatemap::neverShown();
            if (!isChosen)
                never << privatemap::shownWhenChosen();
            for (const QString &word : never)
                QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(word));
            QCOMPARE(all.contains(privatemap::open), kind != SheetKind::List);
            if (isChosen)
                QCOMPARE(all.contains(privatemap::notAsked), kind != SheetKind::List);
        }
    }
}

void TestSheets::wordsFitTheirPaper_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languageCodes())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSheets::wordsFitTheirPaper()
{
    QFETCH(QString, language);
    MapMaker maker;
    const QStringList names{u"Jo"_s, u"Maximiliane von Hohenzollern-Sigmaringen zu Donaudampfschifffahrt"_s,
                            u"عبد الرحمن بن محمد الشريف"_s, u"欧阳修文"_s, u"Nguyễn Thị Hồng Ánh"_s};
    std::vector<Id<Group>> groups;
    for (int i = 0; i < 30; ++i)
        groups.push_back(
            maker.group(u"Rice and fish farmers' exchange of the Lower Delta, part %1"_s.arg(i)));
    for (int i = 0; i < 60; ++i)
        maker.join(maker.person(names[i % names.size()] + QString::number(i)), groups[std::size_t(i % 30)]);
    for (const SheetKind kind : {SheetKind::NameCards, SheetKind::List, SheetKind::Matrix}) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            SheetWish wish = wishFor(kind);
            wish.language = language;
            wish.paper = paper;
            wish.empty = 50;
            for (const Picture &page : makeSheets(maker.map(), wish)) {
                QVERIFY(smallestLetters(page) >= kSmallestLetters);
                const QRectF room = QRectF({}, page.size).adjusted(20, 20, -20, -20); // printers have margins
                for (const PictureItem &item : page.items) {
                    for (const PicturePart &part : item.parts) {
                        if (const auto *text = std::get_if<PictureText>(&part))
                            QVERIFY2(room.contains(textBox(*text)), qPrintable(text->text));
                        else if (const QRectF box = std::get<PictureShape>(part).path.boundingRect(); true)
                            QVERIFY(room.contains(box.topLeft()) && room.contains(box.bottomRight()));
                    }
                }
            }
        }
    }
}

void TestSheets::aListHasTheRowsAskedFor()
{
    SheetWish wish = wishFor(SheetKind::List);
    wish.empty = 60;
    const std::vector<Picture> pages = makeSheets({}, wish);
    QVERIFY(pages.size() > 1);
    int rows = 0;
    for (const Picture &page : pages) {
        int level = 0;
        for (const PicturePart &part : page.items.front().parts) {
            if (const auto *line = std::get_if<PictureShape>(&part))
                level += line->path.boundingRect().height() == 0;
        }
        rows += level - 1; // n rows are between n + 1 lines
    }
    QCOMPARE(rows, 60);
    const QStringList words = wordsOf(pages);
    for (const QString &head : {u"Name"_s, u"Organisation"_s, u"Discipline"_s, u"Groups"_s})
        QCOMPARE(words.count(head), qsizetype(pages.size()));
    QVERIFY(!words.join(u' ').contains(u"mail"_s));
}

void TestSheets::aMatrixHasEveryNameAndGroup()
{
    MapMaker maker;
    for (int i = 0; i < 70; ++i)
        maker.person(u"Person %1."_s.arg(i));
    for (int i = 0; i < 25; ++i)
        maker.group(u"Group %1."_s.arg(i));
    const QStringList words = wordsOf(makeSheets(maker.map(), wishFor(SheetKind::Matrix)));
    const qsizetype across = words.count(u"Person 0."_s);
    QVERIFY(across > 1); // 25 columns are more than a page is wide
    const qsizetype down = words.count(u"Group 0."_s);
    QVERIFY(down > 1);
    for (int i = 0; i < 70; ++i)
        QCOMPARE(words.count(u"Person %1."_s.arg(i)), across);
    for (int i = 0; i < 25; ++i)
        QCOMPARE(words.count(u"Group %1."_s.arg(i)), down);
}

void TestSheets::arabicReadsFromTheRight()
{
    SheetWish wish = wishFor(SheetKind::List);
    const auto firstHead = [&] {
        const Picture page = makeSheets({}, wish).front();
        QRectF found;
        for (const PicturePart &part : page.items.front().parts) {
            if (const auto *text = std::get_if<PictureText>(&part); text && text->semibold)
                found = textBox(*text); // the last head is that of the groups
        }
        return found.center().x() / page.size.width();
    };
    QVERIFY(firstHead() > 0.6);
    wish.language = u"ar"_s;
    QVERIFY(firstHead() < 0.4);
    const SpeakIn speak(u"ar"_s);
    QCOMPARE(makeSheets({}, wish).front().language, u"ar"_s);
}

void TestSheets::lettersOfLevelsDiffer()
{
    for (const QString &language : languageCodes()) {
        const SpeakIn speak(language);
        QSet<QChar> letters;
        for (const Level level : {Level::Core, Level::Active, Level::Occasional, Level::Peripheral}) {
            const QChar letter = levelLetter(level);
            QVERIFY(!letter.isNull() && letter != u'X');
            letters << letter;
            QCOMPARE(levelOfLetter(letter.toLower()), level);
        }
        QCOMPARE(letters.size(), 4);
    }
    QVERIFY(!levelOfLetter(u'?'));
}

void TestSheets::aPdfHasAllPages()
{
    SheetWish wish = wishFor(SheetKind::List);
    wish.empty = 100;
    const std::vector<Picture> pages = makeSheets({}, wish);
    const QByteArray pdf = writePdf(std::span<const Picture>(pages));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), qsizetype(pages.size()));
    QCOMPARE(pdf, writePdf(std::span<const Picture>(pages)));
}

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
