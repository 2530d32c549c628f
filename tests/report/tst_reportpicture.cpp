#include "../drawing/mapmaker.h"
#include "base/languages.h"
#include "base/speaking.h"
#include "drawing/pngwriter.h"
#include "drawing/svgwriter.h"
#include "exchange/listimport.h"
#include "privatemap.h"
#include "report/reportpicture.h"

#include <QTest>
#include <QXmlStreamReader>

#include <random>
#include <thread>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

Snapshot sample()
{
    const auto file = [](const char *name) {
        return QStringLiteral(COPSE_SOURCE_DIR "/resources/samples/wetlands/%1.csv")
            .arg(QLatin1StringView(name));
    };
    ListOptions options;
    options.today = *PartialDate::fromIso(u"2026-06-01"_s);
    IdSource ids(1);
    const auto lists = readLists({file("memberships"), file("groups"), file("people"), file("organisations"),
                                  file("disciplines"), file("ties")},
                                 options, {}, ids);
    Snapshot map;
    if (lists)
        map.apply(lists->edit);
    return map;
}

/// Groups of very different sizes, people in one to three of them, ties, levels.
Snapshot madeUp(int people)
{
    std::mt19937 random(5);
    MapMaker maker;
    std::vector<Id<Group>> groups;
    for (int i = 0; i < people / 25 + 3; ++i)
        groups.push_back(maker.group(u"Exchange of practice number %1"_s.arg(i),
                                     i > 4 && i % 3 == 0 ? groups[std::size_t(i % 5)] : Id<Group>()));
    std::vector<Id<Organisation>> organisations;
    for (int i = 0; i < people / 12 + 3; ++i)
        organisations.push_back(maker.organisation(u"Organisation %1 for rivers"_s.arg(i)));
    const auto water = maker.discipline(u"Water"_s, u"2.1"_s);
    Id<Person> last;
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Maximiliane Longname %1"_s.arg(i));
        for (int k = 0; k <= i % 3; ++k)
            maker.join(person, groups[random() % (1 + random() % groups.size())], {}, {}, Level(1 + i % 4));
        maker.worksFor(person, organisations[random() % organisations.size()]);
        if (i % 2)
            maker.knows(person, water);
        if (i % 5 == 0 && !last.isNull())
            maker.tie(person, last);
        last = person;
    }
    return maker.map();
}

QString wordsOf(const Picture &picture)
{
    QString words = picture.title + u'\n' + picture.description + u'\n';
    for (const PictureItem &item : picture.items) {
        words += item.title + u'\n';
        for (const PicturePart &part : item.parts) {
            if (const auto *text = std::get_if<PictureText>(&part))
                words += text->text + u'\n';
        }
    }
    return words;
}

} // namespace

class TestReportPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lettersCanBeRead_data();
    void lettersCanBeRead();
    void lettersCanBeReadWhereThingsKeepTheirPlaces();
    void aPictureMaySpeakAnotherLanguage_data();
    void aPictureMaySpeakAnotherLanguage();
    void theProgramGoesOnInItsOwnLanguage();
    void nobodyIsNamedAgainstTheirWish();
    void filesCarryTheDescription();
    void oneGroupAlone();
};

void TestReportPicture::initTestCase() { useLanguage(u"en"_s); }

void TestReportPicture::lettersCanBeRead_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("sample") << 0;
    QTest::newRow("400") << 400;
#ifndef COPSE_SANITIZED
    QTest::newRow("4,000") << 4000;
#endif
}

void TestReportPicture::lettersCanBeRead()
{
    QFETCH(int, people);
    const Snapshot map = people == 0 ? sample() : madeUp(people);
    QVERIFY(!map.all<Person>().isEmpty());
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        ViewSpec view;
        view.title = u"A network of many"_s;
        view.picture = kind.value;
        if (kind.value == PictureKind::Rings)
            view.group = (*map.all<Group>().begin()).id;
        for (const ReportPlace place : reportPlaces()) {
            // Of large maps the smallest page and a slide, which take seconds each.
            if (people > 0 && place != ReportPlace::Column && place != ReportPlace::Slide4x3)
                continue;
            ReportWish wish;
            wish.place = place;
            wish.showing = {Audience::File, NamesShown::Full, true};
            const auto picture = reportPicture(map, view, wish);
            QVERIFY2(picture, kind.code);
            QCOMPARE(picture->size, reportPlaceSize(place, wish.screen));
            QVERIFY2(smallestLetters(*picture) >= kSmallestLetters - 1e-6,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(kind.code), reportPlaceCode(place))
                                    .arg(smallestLetters(*picture))));
        }
    }
}

void TestReportPicture::lettersCanBeReadWhereThingsKeepTheirPlaces()
{
    const Snapshot map = sample();
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        ViewSpec view;
        view.picture = kind.value;
        view.page = {1500, 1100};
        if (kind.value == PictureKind::Rings)
            view.group = (*map.all<Group>().begin()).id;
        const auto onScreen = drawMap(map, view);
        QVERIFY(onScreen);
        for (const ReportPlace place :
             {ReportPlace::Column, ReportPlace::A4Upright, ReportPlace::Slide16x9}) {
            ReportWish wish;
            wish.place = place;
            wish.screen = view.page;
            const auto picture = reportPicture(map, view, wish, &*onScreen);
            QVERIFY2(picture, kind.code);
            QVERIFY2(smallestLetters(*picture) >= kSmallestLetters - 1e-6,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(kind.code), reportPlaceCode(place))
                                    .arg(smallestLetters(*picture))));
        }
    }
}

void TestReportPicture::aPictureMaySpeakAnotherLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languageCodes())
        QTest::newRow(qPrintable(language)) << language;
}

void TestReportPicture::aPictureMaySpeakAnotherLanguage()
{
    QFETCH(QString, language);
    const char *english = "People and the groups they are in";
    QString expected;
    {
        const SpeakIn speak(language);
        expected = QCoreApplication::translate("copse::Diagram", english);
    }
    QCOMPARE(expected == QLatin1StringView(english), language == u"en");
    ReportWish wish;
    wish.language = language;
    wish.place = ReportPlace::A4Lying;
    ViewSpec view;
    view.title = u"Wetlands"_s;
    const auto picture = reportPicture(sample(), view, wish);
    QVERIFY(picture);
    QCOMPARE(picture->language, language);
    QVERIFY2(wordsOf(*picture).contains(expected), qPrintable(wordsOf(*picture).left(400)));
    QVERIFY2(picture->description.contains(expected), qPrintable(picture->description));
    // The head of an Arabic page is on its right.
    const auto head = std::ranges::find(picture->items, u"title"_s, &PictureItem::id);
    QVERIFY(head != picture->items.end());
    QCOMPARE(std::get<PictureText>(head->parts.front()).anchor,
             language == u"ar" ? TextAnchor::Right : TextAnchor::Left);
    QCOMPARE(QCoreApplication::translate("copse::Diagram", english), QLatin1StringView(english));
}

void TestReportPicture::theProgramGoesOnInItsOwnLanguage()
{
    const auto said = [] { return QCoreApplication::translate("copse::Sentences", "cannot tell yet"); };
    const QString own = said();
    std::atomic_bool isStopped = false;
    QString other;
    int strange = 0;
    std::thread elsewhere([&] {
        const SpeakIn speak(u"fr"_s);
        other = said();
        while (!isStopped)
            strange += said() != other;
    });
    int changed = 0;
    for (int i = 0; i < 20'000; ++i)
        changed += said() != own;
    isStopped = true;
    elsewhere.join();
    QCOMPARE(own, u"cannot tell yet"_s);
    QVERIFY(other != own);
    QCOMPARE(changed, 0);
    QCOMPARE(strange, 0);
}

void TestReportPicture::nobodyIsNamedAgainstTheirWish()
{
    const Snapshot map = privatemap::make();
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        for (const bool isChosen : {false, true}) {
            ViewSpec view;
            view.picture = kind.value;
            view.group = (*map.all<Group>().begin()).id;
            ReportWish wish;
            wish.place = ReportPlace::A4Lying;
            wish.showing = {Audience::File, NamesShown::Full, isChosen};
            const auto picture = reportPicture(map, view, wish);
            QVERIFY2(picture, kind.code);
            const QString words = wordsOf(*picture);
            QStringList never = privatemap::neverShown() + privatemap::onlyOfHidden();
            if (!isChosen)
                never << privatemap::shownWhenChosen();
            for (const QString &word : never)
                QVERIFY2(!words.contains(word, Qt::CaseInsensitive),
                         qPrintable(word + u" in "_s + QLatin1StringView(kind.code) + u'\n' + words));
        }
    }
}

void TestReportPicture::filesCarryTheDescription()
{
    ReportWish wish;
    ViewSpec view;
    view.title = u"Wetlands"_s;
    const auto picture = reportPicture(sample(), view, wish);
    QVERIFY(picture);
    QVERIFY(!picture->description.isEmpty());
    QXmlStreamReader svg(writeSvg(*picture));
    QString description;
    while (!svg.atEnd() && description.isEmpty()) {
        if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == u"desc"_s)
            description = svg.readElementText();
    }
    QCOMPARE(description, picture->description);
    const auto png = writePng(*picture, 60);
    QVERIFY(png);
    const QImage image = QImage::fromData(*png, "png");
    QCOMPARE(image.text(u"Description"_s), picture->description);
    QCOMPARE(image.text(u"Title"_s), u"Wetlands"_s);
}

void TestReportPicture::oneGroupAlone()
{
    const Snapshot map = sample();
    const auto &[id, group] = *map.all<Group>().begin();
    ReportWish wish;
    wish.group = id;
    const auto picture = reportPicture(map, {}, wish);
    QVERIFY(picture);
    QVERIFY2(picture->description.contains(group.name), qPrintable(picture->description));
    const auto all = reportPicture(map, {}, ReportWish{});
    QVERIFY(all);
    const auto groups = [](const Picture &of) {
        return std::ranges::count_if(of.items,
                                     [](const PictureItem &item) { return item.id.startsWith(u"group-"_s); });
    };
    QVERIFY(groups(*picture) < groups(*all));
    QVERIFY(groups(*picture) > 0);
}

QTEST_MAIN(TestReportPicture)
#include "tst_reportpicture.moc"
