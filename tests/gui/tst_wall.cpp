#include "wallfixture.h"

#include "../drawing/mapmaker.h"
#include "analysis/sentences.h"

#include "drawing/itemid.h"

#include <QLineEdit>

using namespace copse;

/// What a room can read of the wall, whatever its size.
class TestWall : public QObject, private WallFixture
{
    Q_OBJECT

private slots:
    void init() { openPrivateMap(); }
    void cleanup() { m_fixture.reset(); }

    void sizesFitTheWall_data();
    void sizesFitTheWall();
    void theLongestSentenceIsReadWhole_data() { sizesFitTheWall_data(); }
    void theLongestSentenceIsReadWhole();
    void answersBesideThePictureAreWhole_data() { sizesFitTheWall_data(); }
    void answersBesideThePictureAreWhole();
    void lettersAreThoseOfTheWall_data() { sizesFitTheWall_data(); }
    void lettersAreThoseOfTheWall();
    void everyWordIsReadFromTheLastRow_data();
    void everyWordIsReadFromTheLastRow();
    void groupsAreNamedInFull_data() { sizesFitTheWall_data(); }
    void groupsAreNamedInFull();
    void manyGroupsAreNamedAsFarAsTheyFit_data();
    void manyGroupsAreNamedAsFarAsTheyFit();
    void theLineIsAsLargeAsTheWall_data() { sizesFitTheWall_data(); }
    void theLineIsAsLargeAsTheWall();
    void theLineMovesNothingAndIsSeenWhole();
};

void TestWall::sizesFitTheWall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("4:3") << QSize(1024, 768);
    QTest::newRow("small wide") << QSize(1280, 720);
    QTest::newRow("laptop") << QSize(1366, 690);
    QTest::newRow("large") << QSize(3840, 2160);
}

void TestWall::sizesFitTheWall()
{
    QFETCH(QSize, size);
    present();
    resizeWall(size);
    waitForPicture();
    const double unit = std::min(size.width() / 1280.0, size.height() / 720.0);
    for (const auto *label : wall()->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        QVERIFY2(label->font().pixelSize() >= int(20 * unit), qPrintable(label->text()));
        QVERIFY2(wall()->rect().contains(QRect(label->mapTo(wall(), QPoint()), label->size())),
                 qPrintable(label->text()));
    }
    QVERIFY(canvas()->height() > size.height() * 4 / 10);
}

void TestWall::theLongestSentenceIsReadWhole()
{
    QFETCH(QSize, size);
    m_fixture->openSample();
    const Snapshot &map = m_fixture->map();
    const Question question = m_fixture->window->viewState().question();
    Id<Group> longest;
    qsizetype letters = 0;
    for (const auto &[id, group] : map.all<Group>()) {
        const qsizetype its = Sentences(map, question).body(answer(map, question, id)).size();
        if (std::exchange(letters, std::max(letters, its)) < its)
            longest = id;
    }
    m_fixture->window->viewState().select(longest);
    present();
    resizeWall(size);
    const auto isWhole = [&](const char *name) {
        const auto *label = wall()->findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->isVisible() && label->height() >= label->heightForWidth(label->width()) &&
               wall()->rect().contains(QRect(label->mapTo(wall(), QPoint()), label->size()));
    };
    for (const char *name : {"roomGroup", "roomHeadline", "roomSentence"})
        QTRY_VERIFY2(isWhole(name), name);
    QVERIFY(canvas()->height() > size.height() * 4 / 10 && canvas()->width() > size.width() / 2);
}

/// However long their names and words, no answer is cut at the end of a line or of the page.
void TestWall::answersBesideThePictureAreWhole()
{
    QFETCH(QSize, size);
    MapMaker maker;
    for (int i = 0; i < 9; ++i) {
        const auto group = maker.group(
            i % 4 == 0
                ? QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänswitwenkassenverein %1").arg(i)
                : QStringLiteral("Kommunikationswissenschaftliche und interorganisationelle Runde %1")
                      .arg(i));
        for (int k = 0; k < 20 - i; ++k)
            maker.join(maker.person(QStringLiteral("Person %1 %2").arg(i).arg(k)), group);
    }
    const QString path = m_fixture->folder.filePath(QStringLiteral("long.copse"));
    QVERIFY(writeMap(path, maker.map(), Replace::No));
    m_fixture->window->openFile(path);
    ViewSpec spec = m_fixture->window->viewState().view();
    spec.picture = PictureKind::Matrix;
    m_fixture->window->viewState().setView(spec);
    present();
    resizeWall(size);
    const auto fault = [&] {
        const auto names = wall()->findChildren<QLabel *>(QStringLiteral("roomGroup"));
        if (names.isEmpty())
            return QStringLiteral("nothing is said");
        for (const auto *label : wall()->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const QRect words = label->fontMetrics().boundingRect({0, 0, label->width(), QWIDGETSIZE_MAX},
                                                                  Qt::TextWordWrap, label->text());
            if (words.height() > label->height() || words.width() > label->width() ||
                !wall()->rect().contains(QRect(label->mapTo(wall(), QPoint()), label->size())))
                return label->text();
        }
        const int more = 9 - int(names.size());
        return wallText("roomMore").contains(QString::number(more)) ? QString()
                                                                    : QStringLiteral("how many more");
    };
    QTRY_VERIFY2(isPageOfWall() && fault().isEmpty(), qPrintable(fault()));
    QVERIFY(canvas()->height() > size.height() * 4 / 10 && canvas()->width() > size.width() / 2);
}

void TestWall::lettersAreThoseOfTheWall()
{
    QFETCH(QSize, size);
    m_fixture->openSample();
    present();
    resizeWall(size);
    waitForPicture();
    // Its points are those of a wall of 960 x 540, whatever the shape of what is left for it.
    double least = 1000;
    for (const PictureItem &item : canvas()->picture()->items) {
        if (const auto *text =
                item.id == u"footer"_qs ? std::get_if<PictureText>(&item.parts.front()) : nullptr)
            least = text->size;
    }
    QVERIFY2(least >= 17.99 && least < 18.5, qPrintable(QString::number(least)));
}

void TestWall::everyWordIsReadFromTheLastRow_data()
{
    QTest::addColumn<PictureKind>("kind");
    QTest::addColumn<bool>("isSelected");
    for (const PictureKind kind : {PictureKind::Membership, PictureKind::Hulls, PictureKind::Organisations,
                                   PictureKind::People, PictureKind::Ties, PictureKind::Layers,
                                   PictureKind::Brings, PictureKind::Rings, PictureKind::Matrix}) {
        for (const bool isSelected : {false, true})
            QTest::addRow("%d%s", int(kind), isSelected ? ", a group" : "") << kind << isSelected;
    }
}

void TestWall::everyWordIsReadFromTheLastRow()
{
    QFETCH(PictureKind, kind);
    QFETCH(bool, isSelected);
    m_fixture->openSample();
    ViewState &desk = m_fixture->window->viewState();
    ViewSpec spec = desk.view();
    spec.picture = kind;
    desk.setView(spec);
    if (isSelected)
        desk.select(m_fixture->idOf<Group>(QStringLiteral("Peat and carbon")));
    present();
    resizeWall({1280, 720});
    waitForPicture();
    constexpr double rounding = 0.01;
    int words = 0;
    for (const PictureItem &item : canvas()->picture()->items) {
        for (const PicturePart &part : item.parts) {
            const auto *text = std::get_if<PictureText>(&part);
            if (!text || text->isDetail)
                continue; // seen where somebody zooms in
            ++words;
            QVERIFY2(text->size >= 18 - rounding,
                     qPrintable(QStringLiteral("%1 has %2").arg(text->text).arg(text->size)));
        }
    }
    QVERIFY(words > 5);
    for (const auto *label : wall()->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || label->font().pixelSize() >= 24, qPrintable(label->text()));
}

/// With the answer of a group beside them or without, those of the sample, whose names are long.
void TestWall::groupsAreNamedInFull()
{
    QFETCH(QSize, size);
    m_fixture->openSample();
    QHash<QString, QString> names;
    for (const auto &[id, group] : m_fixture->map().all<Group>())
        names.insert(QStringLiteral("group-%1").arg(id.value), group.name);
    for (const char *selected : {"", "Wetlands knowledge network"}) {
        ViewState &desk = m_fixture->window->viewState();
        desk.select(m_fixture->idOf<Group>(QString::fromLatin1(selected)));
        present();
        resizeWall(size);
        waitForPicture();
        int named = 0;
        int inFull = 0;
        for (const PictureItem &item : canvas()->picture()->items) {
            if (!names.contains(item.id))
                continue;
            QStringList lines;
            for (const PicturePart &part : item.parts) {
                const auto *text = std::get_if<PictureText>(&part);
                if (text && !text->isDetail && text->semibold)
                    lines << text->text;
            }
            named += !lines.empty();
            inFull += lines.join(QLatin1Char(' ')) == names[item.id];
        }
        QCOMPARE(named, int(names.size()));
        QVERIFY2(inFull >= named - 2, qPrintable(QString::number(inFull)));
        key(Qt::Key_Escape);
        QVERIFY(!wall());
        QCoreApplication::processEvents();
    }
}

void TestWall::manyGroupsAreNamedAsFarAsTheyFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("4:3") << QSize(1024, 768);
    QTest::newRow("small wide") << QSize(1280, 720);
}

/// 75 groups of an open source project: most have few members or none at the moment.
void TestWall::manyGroupsAreNamedAsFarAsTheyFit()
{
    QFETCH(QSize, size);
    MapMaker maker;
    const auto root = maker.group(QStringLiteral("The project"));
    std::vector<Id<Group>> groups;
    for (int i = 0; i < 74; ++i)
        groups.push_back(maker.group(QStringLiteral("Working group %1").arg(i), root));
    for (int i = 0; i < 130; ++i) {
        const auto person = maker.person(QStringLiteral("Person %1").arg(i));
        maker.join(person, groups[std::size_t(i * i % 37)]);
        if (i % 6 == 0)
            maker.join(person, groups[std::size_t(i % 31)]);
        maker.worksFor(person, maker.organisation(QStringLiteral("Organisation %1").arg(i)));
    }
    const QString path = m_fixture->folder.filePath(QStringLiteral("many.copse"));
    QVERIFY(writeMap(path, maker.map(), Replace::No));
    m_fixture->window->openFile(path);
    QTRY_COMPARE(m_fixture->map().all<Group>().size(), 75);
    m_fixture->waitForPicture();
    present();
    resizeWall(size);
    waitForPicture();
    const auto &drawn = presentation().drawing().drawn();
    int named = 0;
    int largestUnnamed = 0;
    QString unnamed;
    for (const DiagramNode &node : drawn->diagram.nodes) {
        if (node.kind != NodeKind::Group)
            continue;
        const Place &place = drawn->arrangement.things[node.id].place;
        named += place.shown && !place.label.isEmpty();
        if (place.shown && place.label.isEmpty() &&
            std::exchange(largestUnnamed, std::max(largestUnnamed, node.size)) < node.size)
            unnamed = node.id;
    }
    QVERIFY2(named >= 10, qPrintable(QString::number(named)));
    QVERIFY(!unnamed.isEmpty());
    int larger = 0; // than the largest that has no name
    for (const DiagramNode &node : drawn->diagram.nodes)
        larger += node.kind == NodeKind::Group && node.size > largestUnnamed;
    QVERIFY2(2 * larger >= named, qPrintable(QStringLiteral("%1 of %2").arg(larger).arg(named)));
    // What the badges of the others mean is said.
    const auto isSaid = [&](const QString &words) {
        return std::ranges::any_of(canvas()->picture()->items, [&](const PictureItem &item) {
            return std::ranges::any_of(item.parts, [&](const PicturePart &part) {
                const auto *text = std::get_if<PictureText>(&part);
                return text && text->text == words;
            });
        });
    };
    QVERIFY(isSaid(answerWords(Answer::NotAGroup)));
    // Whoever selects one reads its name beside it.
    presentation().room().select(*recordOfItem<Group>(unnamed));
    waitForPicture();
    QTRY_COMPARE(canvas()->nameTags().selected, unnamed);
    QVERIFY(canvas()->nameTags().letters >= int(24 * std::min(size.width() / 1280.0, size.height() / 720.0)));
    const Place &place = presentation().drawing().drawn()->arrangement.things[unnamed].place;
    QVERIFY(!place.label.isEmpty() || !canvas()->nameTags().names.value(unnamed).isEmpty());
    QVERIFY(!canvas()->itemRect(unnamed).isNull());
}

void TestWall::theLineIsAsLargeAsTheWall()
{
    QFETCH(QSize, size);
    present();
    resizeWall(size);
    key(Qt::Key_Slash);
    auto *line = wall()->findChild<QLineEdit *>(QStringLiteral("typedLine"));
    QVERIFY(line && line->isVisible());
    wall()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(wall()));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Wanda; hydr"));
    auto *popup = wall()->findChild<QWidget *>(QStringLiteral("typedLinePopup"));
    QTRY_VERIFY(popup && popup->isVisible());
    const double least = 24 * std::min(size.width() / 1280.0, size.height() / 720.0);
    QList<QWidget *> all = popup->findChildren<QWidget *>() << line;
    for (const QWidget *one : all) {
        if (one->isVisible() && one->focusPolicy() != Qt::NoFocus)
            QVERIFY2(one->fontInfo().pixelSize() >= least - 0.5, qPrintable(one->objectName()));
    }
    for (const auto *label : popup->findChildren<QLabel *>())
        QVERIFY2(label->fontInfo().pixelSize() >= least - 0.5, qPrintable(label->text()));
    QVERIFY(line->height() >= line->fontMetrics().height());
    QVERIFY(wall()->rect().contains(popup->geometry()));
}

void TestWall::theLineMovesNothingAndIsSeenWhole()
{
    present();
    const QSizeF page = presentation().room().view().page;
    const QSize size = canvas()->size();
    key(Qt::Key_Slash);
    auto *line = wall()->findChild<QLineEdit *>(QStringLiteral("typedLine"));
    wall()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(wall()));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Amina Diallo; IRD; hydrology; Peat"));
    const auto *popup = wall()->findChild<QWidget *>(QStringLiteral("typedLinePopup"));
    QTRY_VERIFY(popup && popup->isVisible());
    QVERIFY(wall()->rect().contains(popup->geometry()));
    QVERIFY(popup->height() >= popup->sizeHint().height());
    QVERIFY(!popup->geometry().intersects(QRect(line->mapTo(wall(), QPoint()), line->size())));
    QTest::qWait(200);
    QCOMPARE(canvas()->size(), size);
    QCOMPARE(presentation().room().view().page, page);
}

QTEST_MAIN(TestWall)
#include "tst_wall.moc"
