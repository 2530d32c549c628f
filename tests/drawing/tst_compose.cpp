#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/diagramwords.h"
#include "drawing/drawmap.h"
#include "drawing/layout.h"
#include "drawing/paintpicture.h"
#include "drawing/statements.h"
#include "drawing/svgwriter.h"
#include "drawing/textmeasure.h"
#include "mapmaker.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <set>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

class ComposeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyoneIsAnItemOrCounted_data();
    void everyoneIsAnItemOrCounted();
    void idsAreUniqueAndTitlesSaySomething();
    void linesLieUnderMarksAndGroups();
    void wordsOfThePageAreThereAndInside();
    void aLongCaptionIsBrokenNotCut();
    void howManyAreHiddenIsNeverCut_data();
    void howManyAreHiddenIsNeverCut();
    void itIsNotAmongOtherScriptsEither();
    void shortenedWordsOfTheLegendAreThereInFull();
    void whatIsMissingIsSaidInFull_data();
    void whatIsMissingIsSaidInFull();
    void mirrorsThePageForArabicButNotTheDrawing();
    void legendUsesItsRoom();
    void legendBesideBreaksLongNames();
    void legendShowsWhatOccurs();
    void shapesThatCannotBeExplainedAreSaidToBeMissing();
    void whateverTheLegendLeavesOutIsSaid_data();
    void whateverTheLegendLeavesOutIsSaid();
    void sizesInTheLegendAreThoseOfTheMarks_data();
    void sizesInTheLegendAreThoseOfTheMarks();
    void ringsAreNamedOrSaidToBe_data();
    void ringsAreNamedOrSaidToBe();
    void aMapWithoutGroupsSaysSo();
    void sameBytesOnEveryRun();

private:
    /// One group of people of as many organisations, `name` with their numbers.
    static Snapshot membersOf(int organisations, const QString &name)
    {
        MapMaker maker;
        const auto group = maker.group(u"Group"_s);
        for (int i = 0; i < organisations; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            maker.join(person, group);
            maker.worksFor(person, maker.organisation(name.arg(i)));
        }
        return maker.map();
    }
    static Snapshot sample(int people)
    {
        MapMaker maker;
        const auto whole = maker.group(u"Whole"_s);
        const auto part = maker.group(u"Part <of> it & more"_s, whole);
        const auto one = maker.organisation(u"One"_s);
        const auto two = maker.organisation(u"Two"_s);
        const auto water = maker.discipline(u"Water"_s, u"2.1"_s);
        const auto soil = maker.discipline(u"Soil"_s, u"4.1"_s);
        for (int i = 0; i < people; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            if (i % 3)
                maker.worksFor(person, i % 2 ? one : two);
            if (i % 4)
                maker.knows(person, i % 2 ? water : soil);
            maker.join(person, i % 5 ? whole : part);
            if (i % 7 == 0)
                maker.join(person, i % 5 ? part : whole);
        }
        return maker.map();
    }
    static Picture pictureOf(const Snapshot &map, const ViewSpec &view)
    {
        Result<Drawn> drawn = drawMap(map, view);
        return drawn ? std::move(drawn->picture) : Picture();
    }
    static const PictureItem *find(const Picture &picture, const QString &id)
    {
        for (const PictureItem &item : picture.items) {
            if (item.id == id)
                return &item;
        }
        return nullptr;
    }
    static QStringList wordsOf(const PictureItem *item)
    {
        QStringList words;
        for (const PicturePart &part : item ? item->parts : std::vector<PicturePart>()) {
            if (const PictureText *text = std::get_if<PictureText>(&part))
                words << text->text;
        }
        return words;
    }
    /// The number before these words in the footer; 0 if they are not there.
    static int noted(const Picture &picture, const QString &words)
    {
        const QRegularExpression pattern(u"(\\d+) "_s + words);
        return pattern.match(wordsOf(find(picture, u"footer"_s)).join(u'\n')).captured(1).toInt();
    }
};

void ComposeTest::everyoneIsAnItemOrCounted_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("few") << 30;
    QTest::newRow("many") << 700;
    QTest::newRow("more than fit") << 40'000;
}

void ComposeTest::everyoneIsAnItemOrCounted()
{
    QFETCH(int, people);
    ViewSpec view;
    view.title = u"T"_s;
    const Picture picture = pictureOf(sample(people), view);
    int drawn = 0;
    int named = 0;
    for (const PictureItem &item : picture.items) {
        if (!item.id.startsWith(u"person-"_s))
            continue;
        ++drawn;
        named += !wordsOf(&item).isEmpty();
    }
    QCOMPARE(drawn + noted(picture, u"(people|person) not shown"_s), people);
    QCOMPARE(named + noted(picture, u"names? not shown"_s), drawn);
    if (people == 30)
        QCOMPARE(named, 30);
    if (people == 40'000)
        QVERIFY(drawn < people && drawn > people / 6);
}

void ComposeTest::idsAreUniqueAndTitlesSaySomething()
{
    const Picture picture = pictureOf(sample(60), {});
    const QRegularExpression allowed(u"^[A-Za-z0-9-]+$"_s);
    QSet<QString> seen;
    for (const PictureItem &item : picture.items) {
        if (item.id.isEmpty())
            continue;
        QVERIFY2(allowed.match(item.id).hasMatch(), qPrintable(item.id));
        QVERIFY2(!seen.contains(item.id), qPrintable(item.id));
        seen.insert(item.id);
        if (item.id.startsWith(u"person-"_s) || item.id.startsWith(u"group-"_s))
            QVERIFY(!item.title.isEmpty());
    }
    const PictureItem *person = nullptr;
    for (const PictureItem &item : picture.items) {
        if (wordsOf(&item).contains(u"Person 1"_s))
            person = &item;
    }
    QVERIFY(person);
    QVERIFY2(person->title.contains(u"One"_s) && person->title.contains(u"Civil engineering"_s) &&
                 person->title.contains(u"Whole"_s),
             qPrintable(person->title));
}

void ComposeTest::linesLieUnderMarksAndGroups()
{
    const Picture picture = pictureOf(sample(60), {});
    qsizetype lastLine = -1;
    qsizetype firstPerson = -1;
    qsizetype lastPerson = -1;
    qsizetype firstGroup = -1;
    int peopleWithLines = 0; // who is gathered with others has none
    for (qsizetype i = 0; i < qsizetype(picture.items.size()); ++i) {
        const QString &id = picture.items[size_t(i)].id;
        if (id.startsWith(u"lines-"_s))
            lastLine = i;
        if (id.startsWith(u"person-"_s)) {
            lastPerson = i;
            if (firstPerson < 0)
                firstPerson = i;
            peopleWithLines += find(picture, u"lines-"_s + id) != nullptr;
        }
        if (id.startsWith(u"group-"_s) && firstGroup < 0)
            firstGroup = i;
    }
    QVERIFY(lastLine >= 0 && lastLine < firstPerson && lastPerson < firstGroup);
    QVERIFY(peopleWithLines >= 9); // those of two groups at least
    // The sub-group's tie is dashed.
    bool dashed = false;
    for (const PictureItem &item : picture.items) {
        if (!item.id.startsWith(u"lines-group-"_s))
            continue;
        for (const PicturePart &part : item.parts)
            dashed = dashed || !std::get<PictureShape>(part).dashes.empty();
    }
    QVERIFY(dashed);
}

void ComposeTest::wordsOfThePageAreThereAndInside()
{
    ViewSpec view;
    view.title = u"River basin knowledge network"_s;
    view.question.asOf = AsOf::date(*PartialDate::fromIso(u"2026-06-01"));
    view.question.organisationLevel = OrganisationLevel::Family;
    const Picture picture = pictureOf(sample(60), view);
    const QStringList head = wordsOf(find(picture, u"title"_s));
    QCOMPARE(head.size(), 3);
    QCOMPARE(head[0], view.title);
    QVERIFY2(head[1].contains(u"1 June 2026"_s) &&
                 head[1].contains(u"60 people, 2 groups, 2 organisations"_s),
             qPrintable(head[1]));
    QVERIFY2(head[2].contains(u"family"_s), qPrintable(head[2]));
    QVERIFY(wordsOf(find(picture, u"footer"_s)).contains(u"drawn with Copse"_s));
    const QRectF page = QRectF(QPointF(), picture.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const PictureItem &item : picture.items)
        QVERIFY2(page.contains(itemBounds(item)), qPrintable(item.id));
    QCOMPARE(picture.language, u"en"_s);
}

void ComposeTest::aLongCaptionIsBrokenNotCut()
{
    ViewSpec view;
    view.title = u"River basin knowledge network"_s;
    view.question.asOf = AsOf::date(*PartialDate::fromIso(u"2026-06-01"));
    view.page = QSizeF(240, 300);
    const QStringList head = wordsOf(find(pictureOf(sample(60), view), u"title"_s));
    const QString caption = head.mid(1).join(u' ');
    QVERIFY2(!caption.contains(u'…') && caption.contains(u"1 June 2026"_s) &&
                 caption.contains(u"60 people"_s),
             qPrintable(caption));
}

namespace {

/// The pages that people complain about: of a report, and walls of 1024 x 768 and 1280 x 720.
void addSmallPages()
{
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<bool>("isWall");
    QTest::newRow("column of 16 cm") << QSizeF(454, 340) << false;
    QTest::newRow("half of that") << QSizeF(227, 240) << false;
    QTest::newRow("slide 4:3") << QSizeF(720, 540) << false;
    QTest::newRow("wall 4:3") << QSizeF(720, 455) << true;
    QTest::newRow("wall 16:9") << QSizeF(960, 440) << true;
    QTest::newRow("wall 16:9 beside answers") << QSizeF(715, 440) << true;
}

ViewSpec smallPage(QSizeF page, bool isWall)
{
    ViewSpec view;
    view.page = page;
    view.audience = Audience::Room;
    if (isWall)
        view.theme = projectorTheme();
    return view;
}

/// Sixty people in parts of a group; three wish not to be shown, where `areHidden`, and more are in no group.
Snapshot withHidden(bool areHidden)
{
    MapMaker maker;
    const auto whole = maker.group(u"Knowledge network of the coasts"_s);
    std::vector<Id<Group>> parts;
    for (int i = 0; i < 6; ++i)
        parts.push_back(maker.group(u"Mangrove coasts programme %1"_s.arg(i), whole));
    for (int i = 0; i < 72; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i),
                                         areHidden && i % 20 == 3 ? Consent::Hidden : Consent::Open);
        maker.worksFor(person, maker.organisation(u"Institute of Something Long %1"_s.arg(i % 11)));
        maker.knows(person, maker.discipline(u"Field %1"_s.arg(i % 6), u"%1.1"_s.arg(1 + i % 6)));
        if (i < 60)
            maker.join(person, parts[std::size_t(i) % parts.size()], {}, {}, Level(1 + i % 4));
    }
    return maker.map();
}

} // namespace

void ComposeTest::howManyAreHiddenIsNeverCut_data() { addSmallPages(); }

void ComposeTest::howManyAreHiddenIsNeverCut()
{
    QFETCH(QSizeF, page);
    QFETCH(bool, isWall);
    const QString hidden = u"3 people who wish not to be shown are counted, not drawn"_s;
    ViewSpec view = smallPage(page, isWall);
    for (const PictureKind picture : {PictureKind::Membership, PictureKind::Hulls, PictureKind::Rings,
                                      PictureKind::Matrix, PictureKind::Layers}) {
        view.picture = picture;
        const QString fresh = wordsOf(find(pictureOf(withHidden(true), view), u"title"_s)).join(u' ');
        QVERIFY2(fresh.contains(hidden), qPrintable(fresh));
        // Those who are hidden afterwards: the picture has its head already.
        const Result<Drawn> before = drawMap(withHidden(false), view);
        QVERIFY(before.has_value());
        const Result<Drawn> after = drawMap(withHidden(true), view, &*before);
        QVERIFY(after.has_value());
        const QString kept = wordsOf(find(after->picture, u"title"_s)).join(u' ');
        QVERIFY2(kept.contains(hidden), qPrintable(kept));
    }
}

/// Where marks keep the parts of a line to themselves.
void ComposeTest::itIsNotAmongOtherScriptsEither()
{
    const QString hidden = u"3 people who wish not to be shown are counted, not drawn"_s;
    const QStringList statements{u"مجموعة المياه"_s, u"as of 2026-11-23"_s,
                                 u"12 members of 6 organisations"_s, hidden, u"names by consent"_s};
    const StatementLines lines = brokenStatements(joinedByDots(statements), hidden, 160, 8, 3);
    QVERIFY(!lines.isWhole);
    QString said = lines.lines.join(u' ');
    said.remove(QChar(0x200e));
    QVERIFY2(said.contains(hidden), qPrintable(said));
}

void ComposeTest::shortenedWordsOfTheLegendAreThereInFull()
{
    ViewSpec view = smallPage({280, 200}, false);
    view.colourBy = {LookRule::Fact::Organisation};
    const Picture picture = pictureOf(withHidden(false), view);
    const PictureItem *legend = find(picture, u"legend"_s);
    QVERIFY(legend);
    const auto isShortened = [](const QString &words) { return words.endsWith(u'\u2026'); };
    const QStringList words = wordsOf(legend);
    const auto shortened = std::ranges::count_if(words, isShortened);
    QVERIFY2(shortened > 0, qPrintable(words.join(u'|')));
    const QStringList full = legend->title.split(u'\n');
    QCOMPARE(full.size(), shortened);
    for (const QString &one : full)
        QVERIFY2(one.startsWith(u"Institute of Something Long "_s), qPrintable(one));
}

void ComposeTest::whatIsMissingIsSaidInFull_data() { addSmallPages(); }

void ComposeTest::whatIsMissingIsSaidInFull()
{
    QFETCH(QSizeF, page);
    QFETCH(bool, isWall);
    ViewSpec view = smallPage(page, isWall);
    for (const PictureKind picture : {PictureKind::Membership, PictureKind::Hulls, PictureKind::Rings,
                                      PictureKind::Matrix, PictureKind::Layers}) {
        view.picture = picture;
        const Picture drawn = pictureOf(withHidden(true), view);
        QCOMPARE(drawn.size, page); // nothing is made smaller for it
        const PictureItem *footer = find(drawn, u"footer"_s);
        const QStringList said = wordsOf(footer);
        QVERIFY(!said.isEmpty());
        QVERIFY2(!said.join(u' ').contains(u'…'), qPrintable(said.join(u'|')));
        QVERIFY(QRectF(QPointF(), drawn.size).contains(itemBounds(*footer)));
        const QRectF letters = itemBounds(*footer).adjusted(0, 1, 0, 0); // lines are higher than they
        for (const PictureItem &item : drawn.items)
            QVERIFY2(&item == footer || !itemBounds(item).intersects(letters), qPrintable(item.id));
    }
}

void ComposeTest::mirrorsThePageForArabicButNotTheDrawing()
{
    ViewSpec view;
    view.title = u"T"_s;
    const Snapshot map = sample(40);
    const Picture plain = pictureOf(map, view);
    const QLocale before;
    QLocale::setDefault(QLocale(u"ar"_s));
    const Picture mirrored = pictureOf(map, view);
    QLocale::setDefault(before);

    const auto middleOf = [](const Picture &picture, const QString &id) {
        return itemBounds(*find(picture, id)).center().x();
    };
    QVERIFY(middleOf(plain, u"title"_s) < plain.size.width() / 2);
    QVERIFY(middleOf(mirrored, u"title"_s) > mirrored.size.width() / 2);
    const QString id = u"group-1"_s;
    QVERIFY(std::abs(middleOf(mirrored, id) - middleOf(plain, id)) < 0.01);
    // The badge stays at the left of its words.
    const PictureItem *group = find(mirrored, id);
    double words = 0;
    double leftmost = 1e9;
    for (const PicturePart &part : group->parts) {
        if (const PictureText *text = std::get_if<PictureText>(&part))
            words = text->at.x();
        else
            leftmost = std::min(leftmost, std::get<PictureShape>(part).path.boundingRect().left());
    }
    QVERIFY(leftmost < words);
}

/// Names in the legend are shortened only where the width of the page is used up.
void ComposeTest::legendUsesItsRoom()
{
    const Snapshot map = membersOf(8, u"National Institute for the Study of Wetlands, Office %1"_s);
    for (const double width : {600., 842., 960., 1191.}) {
        ViewSpec view;
        view.page = {width, 595};
        const Picture picture = pictureOf(map, view);
        double right = 0;
        bool isShortened = false;
        for (const PicturePart &part : find(picture, u"legend"_s)->parts) {
            if (const auto *text = std::get_if<PictureText>(&part)) {
                right = std::max(right, text->at.x() + textWidth(text->text, text->size, text->semibold));
                isShortened = isShortened || text->text.endsWith(u'…');
            }
        }
        const double margin = 0.036 * std::min(width, 1.41 * 595);
        const double letter = 12; // or two, which do not fit
        QVERIFY(right <= width - margin + 0.5);
        QVERIFY2(!isShortened || right > width - margin - 4 * letter, qPrintable(QString::number(right)));
    }
}

void ComposeTest::legendBesideBreaksLongNames()
{
    const Snapshot map = membersOf(3, u"University of the Lower Delta, Campus %1"_s);
    ViewSpec view;
    view.theme = themeOf(PictureTheme::Projector);
    view.page = {960, 540};
    const Picture picture = pictureOf(map, view);
    const PictureItem *legend = find(picture, u"legend"_s);
    QVERIFY(legend);
    const QStringList words = wordsOf(legend);
    QVERIFY2(!words.join(u'|').contains(u'…'), qPrintable(words.join(u'|')));
    QVERIFY2(words.join(u' ').contains(u"University of the Lower Delta, Campus 2"),
             qPrintable(words.join(u'|')));
    QVERIFY(!words.contains(u"University of the Lower Delta, Campus 2"_s)); // in two lines
}

void ComposeTest::legendShowsWhatOccurs()
{
    const Picture picture = pictureOf(sample(60), {});
    const QStringList words = wordsOf(find(picture, u"legend"_s));
    for (const QString &word : {u"One"_s, u"Two"_s, u"not recorded"_s, u"Engineering"_s, u"Agricultural"_s})
        QVERIFY2(words.contains(word), qPrintable(word + u" in "_s + words.join(u'|')));
    for (const QString &word : {u"independent"_s, u"Humanities and arts"_s, u"Natural sciences"_s})
        QVERIFY2(!words.contains(word), qPrintable(word));

    ViewSpec plain;
    plain.colourBy = {};
    QVERIFY(!wordsOf(find(pictureOf(sample(60), plain), u"legend"_s)).contains(u"One"_s));
}

void ComposeTest::shapesThatCannotBeExplainedAreSaidToBeMissing()
{
    const Snapshot map = sample(12);
    const auto says = [](const Picture &picture, const QString &id) {
        return wordsOf(find(picture, id)).join(u'\n').contains(u"Area of science (shape)"_s);
    };
    const Picture wide = pictureOf(map, {});
    QVERIFY(says(wide, u"legend"_s));
    QVERIFY(!says(wide, u"footer"_s));
    const Picture narrow = pictureOf(map, {.page = {280, 380}});
    QVERIFY(!says(narrow, u"legend"_s));
    QVERIFY(says(narrow, u"footer"_s));
}

void ComposeTest::whateverTheLegendLeavesOutIsSaid_data() { addSmallPages(); }

/// Colours that nobody explains would be guessed at.
void ComposeTest::whateverTheLegendLeavesOutIsSaid()
{
    QFETCH(QSizeF, page);
    QFETCH(bool, isWall);
    ViewSpec large;
    large.page = {1191, 842};
    ViewSpec small = smallPage(page, isWall);
    small.sizeBy = large.sizeBy = {LookRule::Fact::Groups, {}, {}};
    for (const PictureKind picture : {PictureKind::Membership, PictureKind::Hulls, PictureKind::Rings,
                                      PictureKind::Matrix, PictureKind::Layers}) {
        small.picture = large.picture = picture;
        const Picture drawn = pictureOf(withHidden(true), small);
        const QString said =
            (wordsOf(find(drawn, u"legend"_s)) + wordsOf(find(drawn, u"footer"_s))).join(u' ');
        if (isWall && said.contains(u"of the legend not shown"_s))
            continue; // they are counted where the picture needs the room
        const Picture whole = pictureOf(withHidden(true), large);
        for (const PicturePart &part : find(whole, u"legend"_s)->parts) {
            const auto *text = std::get_if<PictureText>(&part);
            if (text && text->semibold)
                QVERIFY2(said.contains(text->text), qPrintable(text->text + u" in "_s + said));
        }
    }
}

void ComposeTest::sizesInTheLegendAreThoseOfTheMarks_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {2, 3, 5, 16})
        QTest::addRow("up to %d groups", most) << most;
}

/// Every circle is as large as the mark of somebody with that number, or all of them are smaller by the same
/// share, and has room in its row.
void ComposeTest::sizesInTheLegendAreThoseOfTheMarks()
{
    QFETCH(int, most);
    MapMaker maker;
    std::vector<Id<Group>> groups;
    for (int i = 0; i < 16; ++i)
        groups.push_back(maker.group(u"Group %1"_s.arg(i)));
    for (int i = 0; i < 30; ++i) {
        const auto person = maker.person(u"Person %1"_s.arg(i));
        for (int k = 0; k <= i % most; ++k)
            maker.join(person, groups[std::size_t(k)]);
    }
    ViewSpec view;
    view.page = {1191, 842};
    view.sizeBy = {LookRule::Fact::Groups, {}, {}};
    view.shapeBy = {};
    for (const bool isWall : {false, true}) {
        if (isWall)
            view.theme = projectorTheme();
        const Result<Drawn> drawn = drawMap(maker.map(), view);
        QVERIFY(drawn.has_value());
        std::set<int> sizes; // hundredths
        for (const PictureItem &item : drawn->picture.items) {
            if (item.id.startsWith(u"person-"_s))
                sizes.insert(
                    qRound(100 * std::get<PictureShape>(item.parts.front()).path.boundingRect().width()));
        }
        const PictureItem *legend = find(drawn->picture, u"legend"_s);
        std::vector<double> circles;
        double row = 0;
        for (std::size_t i = 0; i + 1 < legend->parts.size(); ++i) {
            const auto *number = std::get_if<PictureText>(&legend->parts[i + 1]);
            const auto *circle = std::get_if<PictureShape>(&legend->parts[i]);
            if (!circle || !number || number->text.toInt() < 1)
                continue;
            row = 1.455 * number->size;
            circles.push_back(circle->path.boundingRect().width());
            QVERIFY(circles.back() <= row);
        }
        QVERIFY(!sizes.empty() && !circles.empty());
        QVERIFY(circles.size() >= (most > 5 || *sizes.begin() > 100 * row ? 2 : 1));
        const double share = *sizes.begin() > 100 * row ? circles.front() / (*sizes.begin() / 100.) : 1;
        for (const double width : circles) {
            const auto near = sizes.lower_bound(qRound(100 * width / share) - 2);
            QVERIFY(near != sizes.end() && *near <= qRound(100 * width / share) + 2);
        }
    }
}

void ComposeTest::ringsAreNamedOrSaidToBe_data() { addSmallPages(); }

void ComposeTest::ringsAreNamedOrSaidToBe()
{
    QFETCH(QSizeF, page);
    QFETCH(bool, isWall);
    ViewSpec view = smallPage(page, isWall);
    view.picture = PictureKind::Rings;
    const Picture drawn = pictureOf(withHidden(false), view);
    const QString footer = wordsOf(find(drawn, u"footer"_s)).join(u' ');
    const QStringList guides = wordsOf(find(drawn, u"guides"_s));
    for (const QString &name : {u"core group"_s, u"active"_s, u"occasional"_s, u"peripheral"_s}) {
        const bool isNamed =
            std::ranges::any_of(guides, [&](const QString &words) { return words.startsWith(name); });
        QVERIFY2(isNamed || footer.contains(name), qPrintable(name + u" in "_s + guides.join(u'|') + footer));
    }
}

void ComposeTest::aMapWithoutGroupsSaysSo()
{
    const Picture picture = pictureOf(Snapshot(), {});
    QVERIFY(wordsOf(find(picture, u"title"_s)).contains(u"There is no group to draw."_s));

    // A list of members without ties is not one without groups.
    ViewSpec ties;
    ties.picture = PictureKind::Ties;
    const QStringList words = wordsOf(find(pictureOf(sample(20), ties), u"title"_s));
    QVERIFY(words.contains(u"No tie is recorded."_s));
    QVERIFY(!words.contains(u"There is no group to draw."_s));
}

void ComposeTest::sameBytesOnEveryRun()
{
    const Snapshot map = sample(200);
    QCOMPARE(writeSvg(pictureOf(map, {})), writeSvg(pictureOf(map, {})));
}

QTEST_MAIN(ComposeTest)
#include "tst_compose.moc"
