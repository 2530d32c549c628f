#include "desktop/document/answerbook.h"
#include "desktop/document/viewstate.h"
#include "desktop/models/grouptreemodel.h"
#include "desktop/models/recordtable.h"
#include "desktop/panels/findproxy.h"
#include "edits/adding.h"
#include "edits/groups.h"
#include "edits/removing.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace copse;

/// The lists and tables of the window, while the map changes under them.
class TestDesktopModels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_document.reset(); }

    void peopleStandInTheOrderOfTheirNames();
    void groupsStandBelowTheirParents();
    void aColumnComesWithAnOwnField();
    void findingLooksPastAccents();

private:
    template<class T>
    Id<T> add(Result<Edit> edit)
    {
        const Id<T> id = edit->swaps<T>().front().id;
        if (!m_document->perform(QStringLiteral("add"), std::move(edit)))
            qFatal("refused");
        return id;
    }
    QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {},
                     const QString &indent = {})
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all << indent + index.data().toString() << rows(model, index, indent + QLatin1Char(' '));
        }
        return all;
    }
    const Snapshot &map() { return m_document->map(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestDesktopModels::init()
{
    MapFileSettings settings;
    settings.versionsFolder.clear();
    m_document = std::make_unique<Document>(settings);
    static int count = 0;
    QVERIFY(m_document->create(m_folder.filePath(QStringLiteral("%1.copse").arg(++count)), {}));
}

void TestDesktopModels::peopleStandInTheOrderOfTheirNames()
{
    PeopleTable table(*m_document, nullptr);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add<Person>(addPerson(map(), m_document->ids(), QStringLiteral("Mira")));
    add<Person>(addPerson(map(), m_document->ids(), QStringLiteral("Zoë")));
    const auto anna = add<Person>(addPerson(map(), m_document->ids(), QStringLiteral("Anna")));
    QCOMPARE(rows(table),
             QStringList({QStringLiteral("Anna"), QStringLiteral("Mira"), QStringLiteral("Zoë")}));
    QVERIFY(table.setData(table.index(0, 0), QStringLiteral("Nadia")));
    QCOMPARE(rows(table),
             QStringList({QStringLiteral("Mira"), QStringLiteral("Nadia"), QStringLiteral("Zoë")}));
    QVERIFY(table.setData(table.index(2, 0), QStringLiteral("Abel")));
    QCOMPARE(rows(table),
             QStringList({QStringLiteral("Abel"), QStringLiteral("Mira"), QStringLiteral("Nadia")}));
    QSignalSpy refused(&table, &RecordTableModel::refused);
    QVERIFY(!table.setData(table.index(0, 0), QStringLiteral("  ")));
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_document->perform(QStringLiteral("remove"), removePerson(map(), anna)));
    QCOMPARE(rows(table), QStringList({QStringLiteral("Abel"), QStringLiteral("Mira")}));
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QCOMPARE(table.rowCount(), 0);
}

void TestDesktopModels::groupsStandBelowTheirParents()
{
    ViewState viewState;
    AnswerBook answers(*m_document, viewState);
    GroupTreeModel tree(*m_document, answers);
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto water = add<Group>(addGroup(map(), m_document->ids(), QStringLiteral("Water")));
    const auto wells = add<Group>(addGroup(map(), m_document->ids(), QStringLiteral("Wells"), water));
    const auto soil = add<Group>(addGroup(map(), m_document->ids(), QStringLiteral("Soil")));
    QCOMPARE(rows(tree),
             QStringList({QStringLiteral("Water"), QStringLiteral(" Wells"), QStringLiteral("Soil")}));
    QVERIFY(m_document->perform(QStringLiteral("move"), moveGroup(map(), wells, soil)));
    QCOMPARE(rows(tree),
             QStringList({QStringLiteral("Water"), QStringLiteral("Soil"), QStringLiteral(" Wells")}));
    QVERIFY(tree.setData(tree.indexOf(wells), QStringLiteral("Deep wells")));
    QCOMPARE(tree.indexOf(wells).data().toString(), QStringLiteral("Deep wells"));

    const auto amina = add<Person>(addPerson(map(), m_document->ids(), QStringLiteral("Amina")));
    add<Membership>(addMembership(map(), m_document->ids(), {amina, wells}));
    QTRY_COMPARE(tree.indexOf(soil).data(MembersRole).toInt(), 1);
    QCOMPARE(tree.indexOf(water).data(MembersRole).toInt(), 0);
    QVERIFY(m_document->perform(QStringLiteral("remove"), removeGroup(map(), soil)));
    QCOMPARE(rows(tree), QStringList({QStringLiteral("Water"), QStringLiteral("Deep wells")}));
}

void TestDesktopModels::aColumnComesWithAnOwnField()
{
    PeopleTable table(*m_document, nullptr);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = table.columnCount();
    Edit edit;
    edit.put(
        m_document->ids().next<Person>(),
        Person{.name = QStringLiteral("Amina"),
               .own = {{QStringLiteral("Language"), {QStringLiteral("Fula"), QStringLiteral("French")}}}});
    QVERIFY(m_document->perform(QStringLiteral("add"), edit));
    QCOMPARE(table.columnCount(), before + 1); // and none for what nobody uses
    QCOMPARE(table.headerData(before, Qt::Horizontal).toString(), QStringLiteral("Language"));
    QCOMPARE(table.index(0, before).data().toString(), QStringLiteral("Fula; French"));
}

void TestDesktopModels::findingLooksPastAccents()
{
    PeopleTable table(*m_document, nullptr);
    FindProxy found(&table);
    QAbstractItemModelTester tester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add<Person>(addPerson(map(), m_document->ids(), QStringLiteral("René Visser")));
    add<Person>(addPerson(map(), m_document->ids(), QStringLiteral("Renata Lopes")));
    found.setFind(QStringLiteral("rene"));
    QCOMPARE(rows(found), QStringList({QStringLiteral("René Visser")}));
    found.setFind(QStringLiteral("LOPES ren"));
    QCOMPARE(rows(found), QStringList({QStringLiteral("Renata Lopes")}));
    found.setFind({});
    QCOMPARE(found.rowCount(), 2);
}

QTEST_MAIN(TestDesktopModels)
#include "tst_desktopmodels.moc"
