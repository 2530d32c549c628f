#include "windowfixture.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"
#include "drawing/lookrule.h"
#include "edits/adding.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <map>

using namespace copse;

/// What is drawn and how is chosen in the window, and kept.
class TestMainWindowViews : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { openDrawnSample(); }
    void cleanup() { m_fixture.reset(); }

    void everyKindOfPictureIsDrawn();
    void coloursFollowTheRuleThatIsPicked();
    void aViewIsKeptAndShownAgain();
    void aViewFollowsWhatIsChosenAndUndo();
    void anotherKindOfPictureLeavesTheViewAsItIs();
    void whatIsMovedOrTidiedIsOneStep();
    void placesAreThereAgainWhenTheMapIsOpened();
    void aViewThatWasWorkedInIsAsItWasLeft();
    void aThingThatIsMovedStaysAndIsPinned();
    void anEditLeavesThePictureInPlace();
    void tidyingUpIsUndone();
    void aKnotOfOutlinesOffersTheMatrix();
    void subGroupsAreFolded();
    void theTableSaysTheSame();
    void whatIsKeptIsThereAfterOpening();
    void linesAreThereAfterOpening_data();
    void linesAreThereAfterOpening();

private:
    PictureCanvas *canvas() { return m_fixture->canvas(); }
    QPointF placeOf(const QString &item)
    {
        const int place = canvas()->index() ? canvas()->index()->find(item) : -1;
        return place < 0 ? QPointF() : *canvas()->index()->item(place).centre;
    }
    bool isPinned(const QString &item)
    {
        const int place = canvas()->index()->find(item);
        return place >= 0 && canvas()->index()->item(place).isPinned;
    }
    QString itemOf(const QString &name)
    {
        return QStringLiteral("person-%1").arg(m_fixture->idOf<Person>(name).value);
    }
};

void TestMainWindowViews::everyKindOfPictureIsDrawn()
{
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        m_fixture->pick("pictureKindMenu", QStringLiteral("picture-") + QLatin1StringView(kind.code));
        QCOMPARE(m_fixture->window->viewState().view().picture, kind.value);
        const bool hasPeople = kind.value != PictureKind::Organisations;
        QTRY_VERIFY2(canvas()->isComplete() && canvas()->index() &&
                         (canvas()->index()->find(person) >= 0) == hasPeople,
                     kind.code);
    }
}

void TestMainWindowViews::coloursFollowTheRuleThatIsPicked()
{
    const auto legend = [this] {
        const int place = canvas()->index()->find(QStringLiteral("legend"));
        QStringList words;
        for (const PicturePart &part : canvas()->index()->item(place).parts) {
            if (const auto *text = std::get_if<PictureText>(&part))
                words << text->text;
        }
        return words.join(QLatin1Char('|'));
    };
    QVERIFY(legend().contains(QStringLiteral("Organisation (colour)")));
    m_fixture->pick("colourMenu", QStringLiteral("rule-level"));
    QTRY_VERIFY(legend().contains(QStringLiteral("Level of participation (colour)")));
    m_fixture->pick("colourMenu", QStringLiteral("rule-own:country"));
    QTRY_VERIFY(legend().contains(QStringLiteral("country (colour)")));
}

void TestMainWindowViews::aViewIsKeptAndShownAgain()
{
    m_fixture->pick("pictureKindMenu", QStringLiteral("picture-people"));
    const Id<View> id = m_fixture->keepView(QStringLiteral("Who meets whom"));
    QVERIFY(!id.isNull());
    QCOMPARE(m_fixture->map().find(id)->title, QStringLiteral("Who meets whom"));
    QCOMPARE(m_fixture->map().find(id)->picture, PictureKind::People);

    m_fixture->window->document().undoStack().setIndex(0);
    QCOMPARE(m_fixture->map().all<View>().size(), 0);
    QVERIFY(m_fixture->window->viewState().viewId().isNull());
}

void TestMainWindowViews::aViewFollowsWhatIsChosenAndUndo()
{
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    emit canvas()->itemMoved(person, placeOf(person) + QPointF(20, 0)); // the view is kept from now on
    const Id<View> id = m_fixture->window->viewState().viewId();
    QVERIFY(!id.isNull());
    const QString colour = m_fixture->map().find(id)->colourBy;
    m_fixture->pick("colourMenu", QStringLiteral("rule-level"));
    QCOMPARE(m_fixture->map().find(id)->colourBy, QStringLiteral("level"));
    m_fixture->window->document().undoStack().undo();
    QCOMPARE(m_fixture->map().find(id)->colourBy, colour);
    QCOMPARE(lookRuleCode(m_fixture->window->viewState().view().colourBy), colour);
}

void TestMainWindowViews::anotherKindOfPictureLeavesTheViewAsItIs()
{
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    const QPointF wanted = placeOf(person) + QPointF(20, 0);
    emit canvas()->itemMoved(person, wanted);
    ViewState &shown = m_fixture->window->viewState();
    const Id<View> id = shown.viewId();
    const View kept = *m_fixture->map().find(id);
    m_fixture->pick("pictureKindMenu", QStringLiteral("picture-matrix"));
    QVERIFY(shown.viewId().isNull());
    m_fixture->pick("colourMenu", QStringLiteral("rule-level"));
    QVERIFY(*m_fixture->map().find(id) == kept);
    m_fixture->pick("pictureKindMenu",
                    QStringLiteral("picture-membership")); // there it is again, and follows
    QCOMPARE(shown.viewId(), id);
    QTRY_VERIFY(QLineF(placeOf(person), wanted).length() < 0.01);
}

void TestMainWindowViews::whatIsMovedOrTidiedIsOneStep()
{
    QUndoStack &steps = m_fixture->window->document().undoStack();
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    const QPointF before = placeOf(person);
    const int known = steps.count();
    m_fixture->trigger("tidyUp");
    QTRY_COMPARE(steps.count(), known + 1);
    QCOMPARE(m_fixture->map().all<View>().size(), 1);
    m_fixture->waitForPicture();
    emit canvas()->itemMoved(person, placeOf(person) + QPointF(20, 0));
    QCOMPARE(steps.count(), known + 2);
    steps.setIndex(known);
    QCOMPARE(m_fixture->map().all<View>().size(), 0);
    m_fixture->waitForPicture();
    QTRY_VERIFY(QLineF(placeOf(person), before).length() < 0.01);
}

void TestMainWindowViews::placesAreThereAgainWhenTheMapIsOpened()
{
    Document &document = m_fixture->window->document();
    const Id<Group> group = document.map().all<Group>().begin()->id;
    for (int i = 0; i < 5; ++i) {
        Result<Edit> person = addPerson(document.map(), document.ids(), QStringLiteral("Newcomer %1").arg(i));
        Membership membership;
        membership.person = person->swaps<Person>().front().id;
        membership.group = group;
        QVERIFY(document.perform(QStringLiteral("Add"), std::move(person)));
        QVERIFY(document.perform(QStringLiteral("Join"),
                                 addMembership(document.map(), document.ids(), membership)));
        QTRY_VERIFY(!placeOf(itemOf(QStringLiteral("Newcomer %1").arg(i))).isNull());
    }
    std::map<QString, QPointF> before;
    for (const auto &[id, person] : document.map().all<Person>()) {
        const QString item = QStringLiteral("person-%1").arg(id.value);
        if (!placeOf(item).isNull()) // who is in no group is not drawn
            before.emplace(item, placeOf(item));
    }
    QVERIFY(before.size() > 80);
    const QString path = document.path();
    document.close();
    m_fixture->window->openFile(path);
    QTRY_VERIFY(document.isOpen());
    m_fixture->waitForPicture();
    for (const auto &[item, place] : before)
        QTRY_VERIFY2(QLineF(placeOf(item), place).length() < 0.01, qPrintable(item));
}

/// People come into a kept view, most of them from an organisation that was rare: nobody changes colour for
/// that when the map is opened again, and everybody stands where they stood.
void TestMainWindowViews::aViewThatWasWorkedInIsAsItWasLeft()
{
    Document &document = m_fixture->window->document();
    QVERIFY(!m_fixture->keepView(QStringLiteral("Mine")).isNull());
    const Id<Group> group = document.map().all<Group>().begin()->id;
    std::map<QString, int> people;
    for (const auto &[id, affiliation] : document.map().all<Affiliation>()) {
        if (const Organisation *organisation = document.map().find(affiliation.organisation))
            ++people[organisation->name];
    }
    const auto last = std::ranges::min_element(people, {}, &std::pair<const QString, int>::second);
    const auto rare = m_fixture->idOf<Organisation>(last->first);
    for (int i = 0; i < 12; ++i) {
        Result<Edit> person = addPerson(document.map(), document.ids(), QStringLiteral("Newcomer %1").arg(i));
        const Id<Person> id = person->swaps<Person>().front().id;
        QVERIFY(document.perform(QStringLiteral("Add"), std::move(person)));
        QVERIFY(document.perform(QStringLiteral("Join"), addMembership(document.map(), document.ids(),
                                                                       {.person = id, .group = group})));
        QVERIFY(
            document.perform(QStringLiteral("Work"), addAffiliation(document.map(), document.ids(),
                                                                    {.person = id, .organisation = rare})));
        QTRY_VERIFY(!placeOf(itemOf(QStringLiteral("Newcomer %1").arg(i))).isNull());
    }
    m_fixture->waitForPicture();
    // What a mark looks like: its shape and colours.
    const auto looks = [this] {
        QHash<QString, std::pair<QPointF, QStringList>> result;
        for (const PictureItem &item : canvas()->picture()->items) {
            QStringList colours;
            for (const PicturePart &part : item.parts) {
                if (const auto *shape = std::get_if<PictureShape>(&part); shape && item.centre)
                    colours << shape->fill.name() + QString::number(shape->path.elementCount());
            }
            if (item.centre)
                result.insert(item.id, {*item.centre, colours});
        }
        return result;
    };
    const auto before = looks();
    QVERIFY(before.size() > 80);
    const QString path = document.path();
    document.close();
    m_fixture->window->openFile(path);
    QTRY_VERIFY(document.isOpen());
    m_fixture->waitForPicture();
    QVERIFY(!m_fixture->window->viewState().viewId().isNull());
    const auto after = looks();
    for (auto item = before.cbegin(); item != before.cend(); ++item) {
        QVERIFY2(after[item.key()].second == item->second, qPrintable(item.key()));
        QVERIFY2(QLineF(after[item.key()].first, item->first).length() < 0.01, qPrintable(item.key()));
    }
}

void TestMainWindowViews::aThingThatIsMovedStaysAndIsPinned()
{
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    const QPointF before = placeOf(person);
    const QPointF wanted = before + QPointF(30, 15);
    emit canvas()->itemMoved(person, wanted);
    QTRY_VERIFY(QLineF(placeOf(person), wanted).length() < 0.01);
    QVERIFY(isPinned(person));
    m_fixture->window->document().undoStack().undo();
    QTRY_VERIFY(QLineF(placeOf(person), before).length() < 0.01);
    QVERIFY(!isPinned(person));
}

void TestMainWindowViews::anEditLeavesThePictureInPlace()
{
    std::map<QString, QPointF> before;
    for (const auto &[id, person] : m_fixture->map().all<Person>())
        before.emplace(QStringLiteral("person-%1").arg(id.value),
                       placeOf(QStringLiteral("person-%1").arg(id.value)));
    const Id<Person> gone = m_fixture->idOf<Person>(QStringLiteral("Wieke Postma"));
    const QString item = itemOf(QStringLiteral("Wieke Postma"));
    m_fixture->window->viewState().select(gone);
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("remove");
    QTRY_VERIFY(canvas()->index()->find(item) < 0);
    for (const auto &[other, place] : before) {
        if (other != item)
            QCOMPARE(placeOf(other), place);
    }
}

void TestMainWindowViews::tidyingUpIsUndone()
{
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    const QString other = itemOf(QStringLiteral("Joris de Wolff"));
    emit canvas()->itemMoved(other, placeOf(other) + QPointF(60, 40));
    QTRY_VERIFY(isPinned(other));
    const QPointF pinned = placeOf(other);
    const QPointF before = placeOf(person);
    m_fixture->window->document().undoStack().undo();
    QTRY_VERIFY(!isPinned(other));
    m_fixture->window->document().undoStack().redo();
    QTRY_VERIFY(isPinned(other));
    const int steps = m_fixture->window->document().undoStack().count();
    m_fixture->trigger("tidyUp");
    QTRY_COMPARE(m_fixture->window->document().undoStack().count(), steps + 1);
    m_fixture->waitForPicture();
    QVERIFY(QLineF(placeOf(other), pinned).length() < 0.01); // a pin holds
    m_fixture->window->document().undoStack().undo();
    QTRY_VERIFY(QLineF(placeOf(person), before).length() < 0.01);
}

void TestMainWindowViews::aKnotOfOutlinesOffersTheMatrix()
{
    auto *offer = m_fixture->find<QWidget>("matrixOffer");
    QVERIFY(offer && !offer->isVisible());
    Document &document = m_fixture->window->document();
    const Id<Person> person = document.map().all<Person>().begin()->id;
    for (int i = 0; i < 6; ++i) {
        Result<Edit> edit = addGroup(document.map(), document.ids(), QStringLiteral("Knot %1").arg(i));
        QVERIFY(edit);
        Membership membership;
        membership.person = person;
        membership.group = edit->swaps<Group>().front().id;
        QVERIFY(document.perform(QStringLiteral("Add"), std::move(edit)));
        QVERIFY(document.perform(QStringLiteral("Join"),
                                 addMembership(document.map(), document.ids(), membership)));
    }
    m_fixture->pick("pictureKindMenu", QStringLiteral("picture-hulls"));
    QTRY_VERIFY(offer->isVisible());
    m_fixture->find<QPushButton>("showMatrix")->click();
    QCOMPARE(m_fixture->window->viewState().view().picture, PictureKind::Matrix);
    QTRY_VERIFY(!offer->isVisible());
}

void TestMainWindowViews::subGroupsAreFolded()
{
    const Id<Group> parent = m_fixture->idOf<Group>(QStringLiteral("Wetlands knowledge network"));
    const QString below =
        QStringLiteral("group-%1").arg(m_fixture->idOf<Group>(QStringLiteral("Peat and carbon")).value);
    QVERIFY(canvas()->index()->find(below) >= 0);
    m_fixture->window->viewState().select(parent);
    m_fixture->pick("moreMenu", QStringLiteral("foldGroup"));
    QTRY_VERIFY(canvas()->index()->find(below) < 0);
    m_fixture->pick("moreMenu", QStringLiteral("foldGroup"));
    QTRY_VERIFY(canvas()->index()->find(below) >= 0);
}

void TestMainWindowViews::theTableSaysTheSame()
{
    auto *tabs = m_fixture->find<QTabWidget>("tabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *table = m_fixture->find<QTableView>("pictureTable");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 80);
    bool found = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        found = found || (table->model()->index(row, 0).data() == QStringLiteral("Wieke Postma") &&
                          table->model()->index(row, 1).data() == QStringLiteral("Peat and carbon"));
    QVERIFY(found);
}

void TestMainWindowViews::whatIsKeptIsThereAfterOpening()
{
    const QString person = itemOf(QStringLiteral("Wieke Postma"));
    const QPointF wanted = placeOf(person) + QPointF(30, 15);
    emit canvas()->itemMoved(person, wanted);
    QTRY_VERIFY(QLineF(placeOf(person), wanted).length() < 0.01);
    const QString path = m_fixture->window->document().path();
    QVERIFY(m_fixture->window->document().flush());
    m_fixture->window->document().close();
    m_fixture->window->openFile(path);
    m_fixture->waitForPicture();
    QTRY_VERIFY(QLineF(placeOf(person), wanted).length() < 0.01);
    QVERIFY(isPinned(person));
}

void TestMainWindowViews::linesAreThereAfterOpening_data()
{
    QTest::addColumn<QString>("picture");
    for (const char *picture : {"layers", "brings", "matrix"})
        QTest::newRow(picture) << QString::fromLatin1(picture);
}

void TestMainWindowViews::linesAreThereAfterOpening()
{
    QFETCH(QString, picture);
    m_fixture->pick("pictureKindMenu", QStringLiteral("picture-") + picture);
    m_fixture->waitForPicture();
    Document &document = m_fixture->window->document();
    const auto add = [&](const QString &name) {
        const Result<Edit> person = addPerson(m_fixture->map(), document.ids(), name);
        QVERIFY(person.has_value());
        Edit edit = *person;
        edit.put(document.ids().next<Membership>(),
                 Membership{.person = person->swaps<Person>().front().id,
                            .group = m_fixture->map().all<Group>().begin()->id});
        QVERIFY(document.perform(QStringLiteral("Add"), edit));
        QTRY_VERIFY(canvas()->index()->find(itemOf(name)) >= 0);
        m_fixture->waitForPicture();
    };
    const auto places = [this] {
        std::map<QString, QPointF> all;
        const PictureIndex &index = *canvas()->index();
        for (const int place : index.readingOrder())
            all[index.item(place).id] = index.box(place).center();
        return all;
    };
    // Not as a fresh picture would be; one is added after the view was kept, too.
    add(QStringLiteral("Before It Was Kept"));
    QVERIFY(!m_fixture->keepView(QStringLiteral("Lines")).isNull());
    add(QStringLiteral("After It Was Kept"));
    m_fixture->waitForPicture();
    const std::map<QString, QPointF> before = places();
    QVERIFY2(before.size() > 40, qPrintable(QString::number(before.size())));

    const QString path = document.path();
    QVERIFY(document.flush());
    document.close();
    m_fixture->window->openFile(path);
    m_fixture->waitForPicture();
    QTRY_COMPARE(places().size(), before.size());
    const auto moved = [&] {
        const std::map<QString, QPointF> now = places();
        QStringList items;
        for (const auto &[item, centre] : before) {
            const auto found = now.find(item);
            if (found == now.end() || QLineF(found->second, centre).length() > 0.01)
                items << item;
        }
        return items;
    };
    QCOMPARE(moved(), QStringList());
    add(QStringLiteral("After It Was Opened"));
    QCOMPARE(moved(), QStringList());
}

QTEST_MAIN(TestMainWindowViews)
#include "tst_mainwindow_views.moc"
