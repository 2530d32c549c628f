#include "windowfixture.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/drawing.h"
#include "desktop/panels/asofbar.h"
#include "desktop/panels/linkbutton.h"
#include "drawing/svgwriter.h"
#include "edits/adding.h"

#include <QDateEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSlider>
#include <QToolButton>

using namespace copse;

/// Other dates: who came and went, from year to year, and two side by side.
class TestMainWindowTime : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { openDrawnSample(); }
    void cleanup() { m_fixture.reset(); }

    void nothingMovesFromDateToDate();
    void whoCameAndWentIsMarkedAndCounted();
    void theFirstDateTakenIsComparedToo();
    void betweenADateAndAllOfThemNobodyComes();
    void whoComesBackFindsThePictureAsItWas();
    void marksGoWithAnyOtherChange();
    void whereMostAreGoneTheCardLeadsToAnyTime();
    void coloursStayTheirsInAnotherYear();
    void yearsArePlayed();
    void whatWasPlayedEndsWithoutSigns();
    void twoDatesAreComparedInWords();

private:
    PictureCanvas *canvas() { return m_fixture->canvas(); }
    AsOfBar *bar() { return m_fixture->window->findChild<AsOfBar *>(); }
    QToolButton *comings() { return m_fixture->find<QToolButton>("comings"); }
    static AsOf endOf(int year) { return AsOf::date(PartialDate::fromParts(year, 12, 31)); }
    void walkTo(QDate day)
    {
        auto *line = m_fixture->find<QSlider>("asOfLine");
        line->setValue(line->maximum() - int(day.daysTo(QDate(lastYear(), 12, 31))));
        QCOMPARE(m_fixture->window->viewState().question().asOf, AsOf::date(PartialDate::fromDate(day)));
        waitForPicture();
    }
    int lastYear() { return std::max(QDate::currentDate().year(), lastRecorded()); }
    int lastRecorded()
    {
        int last = 0;
        for (const auto &[id, membership] : m_fixture->map().all<Membership>())
            last = std::max({last, membership.from.isNull() ? 0 : membership.from.year(),
                             membership.to.isNull() ? 0 : membership.to.year()});
        return last;
    }
    void waitForPicture()
    {
        const std::shared_ptr<const Picture> before = canvas()->picture();
        QTRY_VERIFY(canvas()->picture() != before);
        QTRY_VERIFY(canvas()->isComplete());
    }
    /// Who counts on a day, in any group.
    QSet<qint64> membersOn(QDate day)
    {
        QSet<qint64> people;
        for (const auto &[id, membership] : m_fixture->map().all<Membership>()) {
            if (membership.level != Level::Transactional &&
                AsOf::date(PartialDate::fromDate(day)).includes(membership.from, membership.to))
                people.insert(membership.person.value);
        }
        return people;
    }
    QHash<QString, QPointF> places()
    {
        QHash<QString, QPointF> all;
        for (const PictureItem &item : canvas()->picture()->items) {
            if (item.id.startsWith(QStringLiteral("person-")) && item.centre)
                all.insert(item.id, *item.centre);
        }
        return all;
    }
};

void TestMainWindowTime::nothingMovesFromDateToDate()
{
    walkTo(QDate(2022, 12, 31));
    QHash<QString, QPointF> seen = places();
    QVERIFY(seen.size() > 5);
    for (const QDate day :
         {QDate(2024, 6, 1), QDate(2021, 12, 31), QDate(2025, 12, 31), QDate(2022, 12, 31)}) {
        walkTo(day);
        const QHash<QString, QPointF> now = places();
        for (auto one = now.cbegin(); one != now.cend(); ++one) {
            if (seen.contains(one.key()))
                QCOMPARE(*one, seen[one.key()]);
            seen.insert(one.key(), *one);
        }
    }
}

void TestMainWindowTime::whoCameAndWentIsMarkedAndCounted()
{
    const QDate before(2022, 12, 31);
    const QDate now(2024, 12, 31);
    walkTo(before);
    walkTo(now);
    const qsizetype joined = (membersOn(now) - membersOn(before)).size();
    const qsizetype left = (membersOn(before) - membersOn(now)).size();
    QVERIFY(joined > 0);
    QVERIFY(left > 0);
    QTRY_VERIFY(comings()->isVisible());
    QCOMPARE(comings()->text(), QStringLiteral("⊕ %1 joined, ⊖ %2 left").arg(joined).arg(left));
    int plus = 0;
    int minus = 0;
    for (const ChangeSign &sign : canvas()->changeSigns())
        ++(sign.kind == ChangeSign::Kind::Joined ? plus : minus);
    // Who left is named where they stood, as large as everybody.
    const Arrangement &there = m_fixture->window->drawing().drawn()->arrangement;
    for (const ChangeSign &sign : canvas()->changeSigns()) {
        QCOMPARE(sign.name.isEmpty(), sign.nameBox.isNull());
        QVERIFY(sign.name.isEmpty() || there.area.contains(sign.nameBox));
        QVERIFY(sign.letters <= there.nameSize);
    }
    QCOMPARE(plus, joined);
    QCOMPARE(minus, left);
}

void TestMainWindowTime::theFirstDateTakenIsComparedToo()
{
    const QDate then(2022, 12, 31);
    walkTo(then);
    QTRY_VERIFY(comings()->isVisible());
    QVERIFY(!canvas()->changeSigns().empty());
    // Back in time nobody leaves.
    const QSet<qint64> now = membersOn(QDate::currentDate());
    QCOMPARE(comings()->text(), QStringLiteral("⊕ %1 not gone yet, ⊖ %2 not there yet")
                                    .arg((membersOn(then) - now).size())
                                    .arg((now - membersOn(then)).size()));
}

void TestMainWindowTime::betweenADateAndAllOfThemNobodyComes()
{
    walkTo(QDate(2022, 12, 31));
    QTRY_VERIFY(comings()->isVisible());
    ViewState &shown = m_fixture->window->viewState();
    Question question = shown.question();
    question.asOf = AsOf::anyTime();
    shown.setQuestion(question);
    QTRY_VERIFY(!comings()->isVisible());
    QVERIFY(canvas()->changeSigns().empty());
}

void TestMainWindowTime::marksGoWithAnyOtherChange()
{
    walkTo(QDate(2022, 12, 31));
    walkTo(QDate(2024, 12, 31));
    QTRY_VERIFY(!canvas()->changeSigns().empty());
    ViewSpec view = m_fixture->window->viewState().view();
    view.names = NamesShown::Initials;
    m_fixture->window->viewState().setView(view);
    QTRY_VERIFY(canvas()->changeSigns().empty());
    QVERIFY(!comings()->isVisible());
}

void TestMainWindowTime::whereMostAreGoneTheCardLeadsToAnyTime()
{
    ViewState &state = m_fixture->window->viewState();
    const auto link = [&]() -> LinkButton * {
        for (LinkButton *one : m_fixture->find<QWidget>("cardPanel")->findChildren<LinkButton *>()) {
            if (one->text() == u"members at any time"_qs)
                return one;
        }
        return nullptr;
    };
    QVERIFY(!link()); // most of the sample are members today
    QSet<qint64> ever;
    for (const auto &[id, membership] : m_fixture->map().all<Membership>()) {
        if (membership.level != Level::Transactional)
            ever.insert(membership.person.value);
    }
    state.setAsOf(endOf(1990));
    QTRY_VERIFY(link());
    QCOMPARE(link()->accessibleDescription(), QString::number(ever.size()));

    const auto group = m_fixture->idOf<Group>(u"Water point engineers"_qs);
    QVERIFY(!group.isNull());
    state.select(group);
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), u"Water point engineers"_qs);
    QVERIFY(link());
    const QString said = link()->accessibleDescription();
    link()->click();
    QTRY_VERIFY(state.question().asOf.isAnyTime() && !link());
    QTRY_VERIFY2(m_fixture->textOf("cardSentence").contains(said + u" member"_qs),
                 qPrintable(m_fixture->textOf("cardSentence")));
}

/// Many were there once, for whom the page had to grow, and whose organisation took a colour.
void TestMainWindowTime::whoComesBackFindsThePictureAsItWas()
{
    Document &document = m_fixture->window->document();
    const Id<Group> peat = m_fixture->idOf<Group>(QStringLiteral("Peat and carbon"));
    Edit crowd;
    const auto mill = document.ids().next<Organisation>();
    crowd.put(mill, Organisation{.name = QStringLiteral("The Mill")});
    for (int i = 0; i < 60; ++i) {
        const auto person = document.ids().next<Person>();
        crowd.put(person, Person{.name = QStringLiteral("Former Number %1").arg(i)});
        crowd.put(document.ids().next<Affiliation>(), Affiliation{person, mill});
        crowd.put(document.ids().next<Membership>(), Membership{.person = person,
                                                                .group = peat,
                                                                .from = PartialDate::fromParts(2021),
                                                                .to = PartialDate::fromParts(2022)});
    }
    QVERIFY(document.perform(QStringLiteral("Crowd"), std::move(crowd)));
    waitForPicture();
    const auto seen = [&] { return writeSvg(*canvas()->picture()); };
    const Question question = m_fixture->window->viewState().question();
    const QByteArray before = seen();
    const QSizeF page = canvas()->picture()->size;
    for (int i = 0; i < 2; ++i) { // walking there makes room for everybody of any time
        walkTo(QDate(2022, 6, 30));
        QVERIFY(seen() != before);
        QCOMPARE(canvas()->picture()->size, page);
        m_fixture->window->viewState().setQuestion(question);
        waitForPicture();
        QVERIFY(seen() == before);
    }
    // Not where the map is another by then.
    walkTo(QDate(2022, 6, 30));
    QVERIFY(document.perform(QStringLiteral("Zoe"),
                             addPerson(document.map(), document.ids(), QStringLiteral("Zoe One"))));
    waitForPicture();
    m_fixture->window->viewState().setQuestion(question);
    waitForPicture();
    QVERIFY(seen() != before);
}

/// More organisations than there are colours, which come and go.
void TestMainWindowTime::coloursStayTheirsInAnotherYear()
{
    Document &document = m_fixture->window->document();
    const Id<Group> peat = m_fixture->idOf<Group>(QStringLiteral("Peat and carbon"));
    Edit edit;
    for (int i = 0; i < 12; ++i) {
        const auto mill = document.ids().next<Organisation>();
        edit.put(mill, Organisation{.name = QStringLiteral("Mill %1").arg(i)});
        for (int k = 0; k < 4 + i; ++k) {
            const auto miller = document.ids().next<Person>();
            edit.put(miller, Person{.name = QStringLiteral("Miller %1 of %2").arg(k).arg(i)});
            edit.put(document.ids().next<Affiliation>(), Affiliation{miller, mill});
            edit.put(document.ids().next<Membership>(),
                     Membership{.person = miller,
                                .group = peat,
                                .from = PartialDate::fromParts(2020 + i / 4, 1),
                                .to = PartialDate::fromParts(2021 + i / 4, 6)});
        }
    }
    QVERIFY(document.perform(QStringLiteral("Mills"), std::move(edit)));
    waitForPicture();
    const Drawing &drawing = m_fixture->window->drawing();
    ViewSpec everybody = drawing.screenView();
    everybody.question.asOf = AsOf::anyTime();
    const KeptLooks now = drawing.drawn()->arrangement.looks;
    const Diagram ofAnyTime = makeDiagram(m_fixture->map(), everybody, std::vector<GroupAnswer>(), &now);
    QHash<QString, int> theirs;
    for (const LookKey &key : ofAnyTime.colour.keys) {
        if (key.kind == LookKey::Kind::Category)
            theirs.insert(key.name, key.rank);
    }
    QSet<QString> seen;
    for (const int year : {2022, 2020, 2021, 2023, 2020, 2022}) {
        walkTo(QDate(year, 5, 31));
        for (const LookKey &key : drawing.drawn()->diagram.colour.keys) {
            if (theirs.contains(key.name)) {
                QVERIFY2(key.kind == LookKey::Kind::Category && key.rank == theirs.value(key.name),
                         qPrintable(key.name));
                seen.insert(key.name);
            }
        }
        const auto isOwn = [](const LookKey &key) { return key.kind == LookKey::Kind::Category; };
        QVERIFY(std::ranges::any_of(drawing.drawn()->diagram.colour.keys, isOwn));
    }
    QVERIFY(seen.size() > 4);
}

void TestMainWindowTime::yearsArePlayed()
{
    auto *play = m_fixture->find<QToolButton>("playButton");
    QVERIFY(play->isEnabled());
    QCOMPARE(play->accessibleName(), QStringLiteral("Play from year to year"));
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(bar()->isPlaying());
    QCOMPARE(play->accessibleName(), QStringLiteral("Stop playing"));
    const AsOf first = m_fixture->window->viewState().question().asOf;
    QVERIFY(!first.isAnyTime());
    QTRY_COMPARE(m_fixture->window->viewState().question().asOf, endOf(first.date().year() + 1));
    QTRY_VERIFY(comings()->isVisible());
    // Whoever takes another date ends it.
    m_fixture->find<QSlider>("asOfLine")->setValue(100);
    QVERIFY(!bar()->isPlaying());
    m_fixture->trigger("playYears");
    QVERIFY(bar()->isPlaying());
    m_fixture->trigger("playYears");
    QVERIFY(!bar()->isPlaying());
}

void TestMainWindowTime::whatWasPlayedEndsWithoutSigns()
{
    walkTo(QDate(QDate::currentDate().year() - 1, 12, 31));
    m_fixture->trigger("playYears");
    QTRY_COMPARE(m_fixture->window->viewState().question().asOf, AsOf::today());
    QVERIFY(!bar()->isPlaying());
    QTRY_VERIFY(comings()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!comings()->isVisible(), 20'000);
    QVERIFY(canvas()->changeSigns().empty());
}

void TestMainWindowTime::twoDatesAreComparedInWords()
{
    walkTo(QDate(2022, 12, 31));
    walkTo(QDate(2024, 12, 31));
    QTRY_VERIFY(comings()->isVisible());
    comings()->click();
    QDialog *dialog = m_fixture->dialog("compareDates");
    QVERIFY(dialog);
    auto *from = dialog->findChild<QDateEdit *>(QStringLiteral("fromDate"));
    QCOMPARE(from->date(), QDate(2022, 12, 31));
    QCOMPARE(dialog->findChild<QDateEdit *>(QStringLiteral("toDate"))->date(), QDate(2024, 12, 31));
    auto *words = dialog->findChild<QListWidget *>(QStringLiteral("compareWords"));
    QTRY_VERIFY(words->count() > 0);
    QStringList all;
    for (int row = 0; row < words->count(); ++row)
        all << words->item(row)->text();
    QVERIFY2(!all.filter(QStringLiteral("joined")).isEmpty(), qPrintable(all.join(QLatin1Char('|'))));
    QVERIFY2(!all.filter(QStringLiteral("left")).isEmpty(), qPrintable(all.join(QLatin1Char('|'))));
    // Both pictures have everybody in the same place.
    auto *before = dialog->findChild<PictureCanvas *>(QStringLiteral("fromCanvas"));
    auto *now = dialog->findChild<PictureCanvas *>(QStringLiteral("toCanvas"));
    int both = 0;
    for (const PictureItem &item : before->picture()->items) {
        for (const PictureItem &other : now->picture()->items) {
            if (item.id == other.id && item.id.startsWith(QStringLiteral("person-")) && item.centre) {
                QCOMPARE(*item.centre, *other.centre);
                ++both;
            }
        }
    }
    QVERIFY(both > 5);
    from->setDate(QDate(2024, 12, 31));
    QTRY_VERIFY(m_fixture->textOf("compareAbout").contains(QStringLiteral("Nothing changed")));
}

QTEST_MAIN(TestMainWindowTime)
#include "tst_mainwindow_time.moc"
