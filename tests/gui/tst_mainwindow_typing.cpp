#include "windowfixture.h"

#include "analysis/answers.h"
#include "base/languages.h"
#include "desktop/canvas/picturecanvas.h"
#include "desktop/dialogs/typingcard.h"
#include "desktop/document/roles.h"
#include "desktop/panels/typedlinebar.h"
#include "store/wholemap.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QPushButton>
#include <QTranslator>
#include <QTreeView>

#include <map>
#include <set>

using namespace copse;

/// A map that is made by typing lines, in the window.
class TestMainWindowTyping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    void cleanup() { m_fixture.reset(); }

    void theStartScreenLeadsToTheField();
    void aWorkshopOfSixtyLinesHasItsAnswersAtOnce();
    void beforeEnterTheLineSaysWhatWillHappen();
    void aQuestionIsAnsweredWithTheKeyboard();
    void takingOutAsksInPlace();
    void namesAreCompleted();
    void whatCannotBeDoneIsSaidAtTheField();
    void escapeGoesBackStepByStep();
    void theKeyForUndoTakesTheLineBack();
    void hiddenPeopleAreNotOfferedWhilePresenting();
    void theCardIsOnePageAndItsLinesAreUnderstood();

private:
    QLineEdit *line() { return m_fixture->find<QLineEdit>("typedLine"); }
    QListWidget *choices() { return m_fixture->find<QListWidget>("typedChoices"); }
    QWidget *popup() { return m_fixture->find<QWidget>("typedLinePopup"); }
    QString said() { return popup() ? popup()->accessibleName() : QString(); }
    void type(const QString &text)
    {
        m_fixture->trigger("typeLine");
        QTRY_VERIFY(line()->hasFocus());
        line()->clear();
        // Key by key as a keyboard sends them; keyClicks() takes only what is ASCII.
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, line(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
    void enter(const QString &text)
    {
        type(text);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY2(line()->text().isEmpty(), qPrintable(text + u": "_qs + said()));
        QVERIFY(line()->hasFocus());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowTyping::theStartScreenLeadsToTheField()
{
    auto *way = m_fixture->find<QAbstractButton>("typeLineWay");
    QVERIFY(way && way->isVisible());
    QTest::mouseClick(way, Qt::LeftButton);
    QVERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"Amina Diallo; IRD; hydrology; WASH group"_qs);
    QVERIFY(!m_fixture->window->document().isOpen()); // looking makes no map
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_fixture->window->document().isOpen());
    QCOMPARE(m_fixture->map().all<Person>().size(), 1);
    QCOMPARE(m_fixture->map().all<Membership>().size(), 1);
    QVERIFY(!m_fixture->find<QWidget>("startPanel")->isVisible());
    QCOMPARE(m_fixture->window->document().undoStack().count(), 1);
    QCOMPARE(m_fixture->window->document().undoStack().undoText(),
             u"Type “Amina Diallo; IRD; hydrology; WASH group”"_qs);
    QVERIFY(m_fixture->find<QLabel>("told")->text().contains(u"Amina Diallo"_qs));
}

namespace {

/// A workshop, counted by hand: who is in which group with what.
struct ByHand
{
    std::map<QString, std::set<QString>> members; // of groups
    std::map<QString, QString> organisation;
    std::map<QString, QString> discipline;

    /// Section 3.3 for one value each: yes, no, mostly one, or not known, and not a group.
    Answer answer(const QString &group, const std::map<QString, QString> &values) const
    {
        const auto &all = members.at(group);
        const auto n = qint64(all.size());
        if (n < 2)
            return Answer::NotAGroup;
        std::map<QString, qint64> counts;
        qint64 unknown = 0;
        for (const QString &person : all) {
            const auto value = values.find(person);
            if (value == values.end())
                ++unknown;
            else
                ++counts[value->second];
        }
        const qint64 known = n - unknown;
        qint64 same = 0;
        qint64 most = 0;
        for (const auto &[value, count] : counts) {
            same += count * (count - 1) / 2;
            most = std::max(most, count);
        }
        const qint64 differing = known * (known - 1) / 2 - same;
        const qint64 pairs = n * (n - 1) / 2;
        const qint64 least = differing + unknown * (known - most);
        const qint64 greatest = differing + unknown * known + unknown * (unknown - 1) / 2;
        const auto kinds = qint64(counts.size());
        if (kinds >= 2 && 4 * least >= pairs)
            return Answer::Yes;
        if ((unknown == 0 && kinds <= 1) || (4 * greatest < pairs && kinds <= 1))
            return Answer::No;
        if (kinds >= 2 && 4 * greatest < pairs)
            return Answer::InNameOnly;
        return Answer::CannotTellYet;
    }
};

} // namespace

void TestMainWindowTyping::aWorkshopOfSixtyLinesHasItsAnswersAtOnce()
{
    const QStringList first = {u"Amina"_qs, u"Kofi"_qs, u"Rosa"_qs,  u"Omar"_qs,  u"Zuri"_qs, u"Hugo"_qs,
                               u"Leila"_qs, u"Paul"_qs, u"Selma"_qs, u"Ngozi"_qs, u"Ravi"_qs, u"Fatou"_qs};
    const QStringList last = {u"Diallo"_qs, u"Mensah"_qs, u"Khan"_qs, u"Lin"_qs};
    const QStringList organisations = {u"IRD"_qs, u"FAO"_qs, u"SNV"_qs, QString()};
    const QStringList disciplines = {u"hydrology"_qs, u"law"_qs, QString(), u"hydrology"_qs, u"hydrology"_qs};
    const QStringList groups = {u"WASH group"_qs, u"Seed group"_qs, u"River team"_qs};

    m_fixture->trigger("newMap");
    const Snapshot empty = m_fixture->map();
    ByHand expected;
    int lines = 0;
    const auto checkAnswers = [&](const QString &group) {
        // The card is the group's, and says what was counted by hand.
        const Id<Group> id = m_fixture->idOf<Group>(group);
        QVERIFY(m_fixture->window->viewState().selected<Group>() == id);
        auto *tree = m_fixture->find<QTreeView>("groupsList");
        const auto rowOf = [&] {
            return tree->model()->match(tree->model()->index(0, 0), IdRole, id.value).value(0);
        };
        const auto members = int(expected.members.at(group).size());
        QTRY_COMPARE(rowOf().data(MembersRole).toInt(), members);
        QCOMPARE(rowOf().data(OrganisationsRole).toInt(), int(expected.answer(group, expected.organisation)));
        QCOMPARE(rowOf().data(DisciplinesRole).toInt(), int(expected.answer(group, expected.discipline)));
        QCOMPARE(m_fixture->textOf("cardTitle"), group);
        if (members > 1)
            QVERIFY2(m_fixture->textOf("cardSentence").contains(QString::number(members)),
                     qPrintable(m_fixture->textOf("cardSentence")));
    };
    for (int i = 0; i < 44; ++i) {
        const QString name = first[i % 12] + u' ' + last[i / 12];
        const QString organisation = organisations[i % 4];
        const QString discipline = disciplines[i % 5];
        const QString group = groups[i % 7 % 3];
        QStringList parts = {name};
        if (!organisation.isEmpty()) {
            parts += organisation;
            expected.organisation[name] = organisation;
        }
        if (!discipline.isEmpty()) {
            parts += discipline;
            expected.discipline[name] = discipline;
        }
        parts += group;
        expected.members[group].insert(name);
        if (i > 20) // everything is known by now
            std::rotate(parts.begin(), parts.begin() + i % int(parts.size()), parts.end());
        enter(parts.join(i % 3 ? u"; "_qs : u", "_qs));
        ++lines;
        checkAnswers(group);
        if (QTest::currentTestFailed())
            return;
    }
    // What was missing comes later, and some are in a second group.
    for (int i = 0; i < 16; ++i) {
        const QString name = first[i % 12] + u' ' + last[i / 12];
        const QString group = groups[(i % 7 % 3 + 1) % 3];
        const QString organisation =
            expected.organisation.contains(name) ? expected.organisation[name] : u"Oxfam"_qs;
        expected.organisation[name] = organisation;
        expected.members[group].insert(name);
        enter(QStringLiteral("%1; %2; %3")
                  .arg(group, name, i < 4 || i % 2 ? u"org: "_qs + organisation : organisation));
        ++lines;
        checkAnswers(group);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(lines, 60);
    QCOMPARE(m_fixture->map().all<Person>().size(), 44);
    QCOMPARE(m_fixture->map().all<Organisation>().size(), 4);
    QCOMPARE(m_fixture->map().all<Group>().size(), 3);
    for (const QString &group : groups) {
        m_fixture->window->viewState().select(m_fixture->idOf<Group>(group));
        checkAnswers(group);
    }
    // The picture has them all.
    auto *canvas = m_fixture->canvas();
    QTRY_VERIFY(canvas->isComplete());
    for (const auto &[id, person] : m_fixture->map().all<Person>()) {
        const QString item = QStringLiteral("person-%1").arg(id.value);
        QTRY_VERIFY2(!canvas->itemRect(item).isNull(), qPrintable(person.name));
    }

    const Snapshot full = m_fixture->map();
    QUndoStack &history = m_fixture->window->document().undoStack();
    QCOMPARE(history.count(), 60);
    while (history.canUndo())
        m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == empty);
    QVERIFY(m_fixture->find<QWidget>("startPanel")->isVisible());
    while (history.canRedo())
        m_fixture->trigger("redo");
    QVERIFY(m_fixture->map() == full);
    QTRY_COMPARE(m_fixture->textOf("savedState"), u"✓ All changes saved"_qs);
    m_fixture->window.reset();
    const auto saved = readMap(m_fixture->document("Map.copse"));
    QVERIFY(saved.has_value());
    QVERIFY(*saved == full);
}

void TestMainWindowTyping::beforeEnterTheLineSaysWhatWillHappen()
{
    enter(u"Amina Diallo; IRD; hydrology; WASH group"_qs);
    type(u"Kofi Mensah; IRD; geodesy"_qs);
    QVERIFY(popup()->isVisible());
    QVERIFY2(said().contains(u"new: New person: Kofi Mensah."_qs), qPrintable(said()));
    QVERIFY(said().contains(u"added: Kofi Mensah works for IRD."_qs));
    QVERIFY(said().contains(u"new: Kofi Mensah brings geodesy, a new discipline."_qs));
    QCOMPARE(line()->accessibleDescription().isEmpty(), false);
    QCOMPARE(m_fixture->map().all<Person>().size(), 1);
    line()->clear();
    QVERIFY(!popup()->isVisible());
    QVERIFY(line()->accessibleDescription().isEmpty() && said().isEmpty()); // nothing stays behind
    type(u"Kofi Mensah; hydrolgy"_qs);
    QVERIFY2(said().contains(u"did you mean the discipline hydrology?"_qs), qPrintable(said()));
    // The popup stays inside the window and below the field.
    QVERIFY(m_fixture->window->rect().contains(popup()->geometry()));
    QVERIFY(popup()->y() >= line()->mapTo(m_fixture->window.get(), QPoint(0, line()->height())).y());
}

void TestMainWindowTyping::aQuestionIsAnsweredWithTheKeyboard()
{
    enter(u"Amina Diallo; group: Health; org: Health"_qs);
    type(u"Kofi Mensah; Health"_qs);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->map().all<Person>().size(), 1); // asked first
    QCOMPARE(choices()->count(), 2);
    QCOMPARE(choices()->currentRow(), 0);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(choices()->currentRow(), 1);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->map().all<Person>().size(), 2); // and done once it is answered
    QCOMPARE(m_fixture->map().all<Membership>().size(), 2);
    QCOMPARE(m_fixture->map().all<Affiliation>().size(), 1);
    // The same word means the same in the next line.
    enter(u"Rosa Khan; Health"_qs);
    QCOMPARE(m_fixture->map().all<Membership>().size(), 3);
    // By number, and by Tab into the list.
    type(u"Amina; FAO"_qs);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_1);
    QCOMPARE(m_fixture->map().all<Person>().size(), 3);
    QCOMPARE(m_fixture->map().all<Affiliation>().size(), 2);
    type(u"Kofi; FAO"_qs);
    choices()->setFocus(Qt::TabFocusReason);
    QVERIFY(popup()->isVisible());
    QTest::keyClick(choices(), Qt::Key_2);
    QVERIFY(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->map().all<Person>().size(), 4); // another Kofi
}

void TestMainWindowTyping::takingOutAsksInPlace()
{
    enter(u"Amina Diallo; IRD; hydrology; WASH group"_qs);
    enter(u"Amina Diallo; Seed group"_qs);
    const Snapshot before = m_fixture->map();
    type(u"Amina Diallo; -WASH"_qs);
    QVERIFY2(said().contains(u"left today, or typed by mistake?"_qs), qPrintable(said()));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_fixture->map() == before);
    QTest::keyClick(line(), Qt::Key_2);
    QCOMPARE(m_fixture->map().all<Membership>().size(), 1);
    QVERIFY(m_fixture->window->viewState().selected<Group>() == m_fixture->idOf<Group>(u"WASH group"_qs));
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == before);
    type(u"Amina Diallo; -WASH"_qs);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->map().all<Membership>().size(), 2);
    QVERIFY(m_fixture->map().all<Membership>().begin()->record.to ==
            PartialDate::fromDate(QDate::currentDate()));
    QVERIFY(m_fixture->window->findChildren<QDialog *>().isEmpty());
}

void TestMainWindowTyping::namesAreCompleted()
{
    enter(u"Amina Diallo; IRD; hydrology; WASH group"_qs);
    type(u"ami"_qs);
    QVERIFY(choices()->count() > 0);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(line()->text(), u"Amina Diallo; "_qs);
    QTest::keyClicks(line(), u"see"_qs);
    QTest::keyClick(line(), Qt::Key_Escape); // nothing chosen: all of it goes
    QVERIFY(line()->text().isEmpty());
}

void TestMainWindowTyping::whatCannotBeDoneIsSaidAtTheField()
{
    enter(u"Amina Diallo; WASH group"_qs);
    const Snapshot before = m_fixture->map();
    for (const QString &bad : {u"Amina Diallo; -Seed"_qs, u"Amina Diallo; since 03/04/2023"_qs,
                               u"Amina Diallo; WASH group; since 2024; until 2020"_qs}) {
        type(bad);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(m_fixture->map() == before);
        QCOMPARE(line()->text(), bad); // it stays, to be mended
        QVERIFY2(said().contains(u"problem: "_qs), qPrintable(said()));
    }
    type(u"Amina Diallo; WASH group"_qs);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->window->document().undoStack().count(), 1); // nothing to change is no step
    QCOMPARE(m_fixture->textOf("told"), u"All of this is in the map already."_qs);
}

void TestMainWindowTyping::escapeGoesBackStepByStep()
{
    m_fixture->openSample();
    auto *canvas = m_fixture->canvas();
    canvas->setFocus();
    type(u"Jo"_qs);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(choices()->currentRow(), 0);
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(choices()->currentRow(), -1);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(line()->text().isEmpty());
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(canvas->hasFocus());
    QTRY_VERIFY(!popup()->isVisible());
}

void TestMainWindowTyping::theKeyForUndoTakesTheLineBack()
{
    enter(u"Amina Diallo; WASH group"_qs);
    const Snapshot one = m_fixture->map();
    enter(u"Kofi Mensah; WASH group"_qs);
    const Snapshot two = m_fixture->map();
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->map() == one);
    QVERIFY(line()->text().isEmpty());
    QTest::keySequence(line(), QKeySequence(QKeySequence::Redo));
    QVERIFY(m_fixture->map() == two);
    // What is being typed comes first.
    type(u"Rosa"_qs);
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->map() == two);
}

void TestMainWindowTyping::hiddenPeopleAreNotOfferedWhilePresenting()
{
    enter(u"Amina Diallo; WASH group"_qs);
    Person hidden = m_fixture->map().all<Person>().begin()->record;
    hidden.consent = Consent::Hidden;
    Edit hide;
    hide.put(m_fixture->map().all<Person>().begin()->id, hidden);
    QVERIFY(m_fixture->window->document().perform(u"Hide"_qs, hide));
    type(u"Ami"_qs);
    QVERIFY(said().contains(u"Amina"_qs));
    m_fixture->find<TypedLineBar>("typedLineBar")->setShowing({Audience::Room, NamesShown::Full, false});
    for (const QString &text :
         {u"Ami"_qs, u"Amina; FAO"_qs, u"Amina Dialo"_qs, u"Rosa Khan; works with Amina"_qs}) {
        type(text);
        QVERIFY2(!said().contains(u"Diallo"_qs), qPrintable(said()));
    }
}

void TestMainWindowTyping::theCardIsOnePageAndItsLinesAreUnderstood()
{
    m_fixture->prompts.nextFile = m_fixture->folder.filePath(u"card.pdf"_qs);
    m_fixture->trigger("showTypingCard");
    QDialog *dialog = m_fixture->dialog("typingCardDialog");
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveCard"_qs), Qt::LeftButton);
    QFile pdf(m_fixture->folder.filePath(u"card.pdf"_qs));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.contains("/Count 1"));
    dialog->reject();

    for (const QString &code : languageCodes()) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/copse_%1.qm"_qs.arg(code)), qPrintable(code));
        QCoreApplication::installTranslator(&translator);
        m_fixture->trigger("newMap");
        const std::vector<TypingExample> examples = typingExamples();
        QVERIFY(examples.size() > 5);
        for (const TypingExample &example : examples)
            enter(example.line);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(m_fixture->map().all<Person>().size(), 3);
        QCOMPARE(m_fixture->map().all<Group>().size(), 2);
        QCOMPARE(m_fixture->map().all<Membership>().size(), 3);
        QCOMPARE(m_fixture->map().all<Tie>().size(), 1);
        const Membership amina = m_fixture->map().all<Membership>().begin()->record;
        QCOMPARE(amina.level, Level::Core);
        QCOMPARE(amina.roles.size(), 1);
        QCOMPARE(amina.to.year(), 2025);
    }
}

QTEST_MAIN(TestMainWindowTyping)
#include "tst_mainwindow_typing.moc"
