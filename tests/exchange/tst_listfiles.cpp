#include "reading.h"

#include "base/folding.h"
#include "exchange/plainfolding.h"
#include "model/invariants.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace copse;

namespace {

QJsonArray jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// The values that count for the members of one group, as domain 3.1 says, worked out the slow way.
template<class Value, class Link>
QJsonObject basis(const Snapshot &map, Id<Group> group, Hat<Value> Membership::*hat, Id<Value> Link::*value)
{
    std::map<Id<Person>, std::set<Id<Value>>> hats;
    std::set<Id<Person>> saidNone;
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (membership.group != group || membership.level == Level::Transactional)
            continue;
        std::set<Id<Value>> &values = hats[membership.person];
        values.insert((membership.*hat).values.begin(), (membership.*hat).values.end());
        if ((membership.*hat).saidNone)
            saidNone.insert(membership.person);
    }
    int known = 0, unknown = 0;
    std::set<Id<Value>> categories;
    for (auto &[person, values] : hats) {
        bool isNone = saidNone.contains(person);
        if (values.empty() && !isNone) {
            for (const auto &[id, link] : map.all<Link>()) {
                if (link.person != person)
                    continue;
                isNone |= (link.*value).isNull();
                if (!(link.*value).isNull())
                    values.insert(link.*value);
            }
        }
        categories.insert(values.begin(), values.end());
        const bool leavesBase = std::is_same_v<Value, Discipline> && values.empty() && isNone;
        if (values.empty() && !isNone)
            ++unknown;
        else if (!leavesBase)
            ++known;
    }
    return {{QStringLiteral("members"), int(hats.size())},
            {QStringLiteral("known"), known},
            {QStringLiteral("unknown"), unknown},
            {QStringLiteral("categories"), int(categories.size())}};
}

} // namespace

class TestListFiles : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAnotherProgram_data();
    void agreesWithAnotherProgram();
    void refuses_data();
    void refuses();
    void readsHeadings_data();
    void readsHeadings();
    void readsAwkwardFiles_data();
    void readsAwkwardFiles();
    void addsNothingTheSecondTime_data();
    void addsNothingTheSecondTime();
    void survivesAnything();
    void canBeCancelled();
};

void TestListFiles::agreesWithAnotherProgram_data()
{
    QTest::addColumn<QString>("folder");
    const QString shared = QStringLiteral(COPSE_SOURCE_DIR "/../shared/");
    if (!QDir(shared).exists())
        QSKIP("../shared is not here");
    QTest::newRow("rule") << shared + QStringLiteral("golden/rule/");
    for (const char *name : {"auc_shanghai_1936", "ceo_clubs", "ipcc", "k8s_sigs", "southern_women"})
        QTest::newRow(name) << shared + QStringLiteral("data/%1/").arg(QLatin1StringView(name));
}

void TestListFiles::agreesWithAnotherProgram()
{
    QFETCH(QString, folder);
    ListFiles files;
    files.memberships = folder + QStringLiteral("memberships.csv");
    files.groups = folder + QStringLiteral("groups.csv");
    Reading list;
    QVERIFY(list.take(readLists(files, {}, list.map, list.ids)));
    const QJsonArray expected = jsonOf(folder + QStringLiteral("verdicts.json"));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(list.map.all<Group>().size(), expected.size());
    auto group = list.map.all<Group>().begin();
    for (const QJsonValue &answer : expected) {
        const auto check = [&](const QJsonObject &basis, const QString &dimension) {
            QCOMPARE(basis[u"members"], answer[u"members"]);
            for (const QString &count :
                 {QStringLiteral("known"), QStringLiteral("unknown"), QStringLiteral("categories")}) {
                if (basis[count] != answer[dimension][count])
                    qWarning() << group->record.name << dimension << count;
                QCOMPARE(basis[count], answer[dimension][count]);
            }
        };
        QCOMPARE(group->record.name, answer[u"group"].toString());
        check(basis(list.map, group->id, &Membership::organisations, &Affiliation::organisation),
              QStringLiteral("organisations"));
        check(basis(list.map, group->id, &Membership::disciplines, &Expertise::discipline),
              QStringLiteral("disciplines"));
        ++group;
    }
}

void TestListFiles::refuses_data()
{
    QTest::addColumn<ListTable>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << ListTable::Memberships << QString() << u"list.csv"_qs;
    QTest::newRow("only headings") << ListTable::Memberships << u"person,group\n"_qs << u"no row"_qs;
    QTest::newRow("no people") << ListTable::Memberships << u"group,role\nA,chair\n"_qs << u"list.csv:1"_qs;
    QTest::newRow("nobody named") << ListTable::Memberships << u"person,group\n,A\n,B\n"_qs
                                  << u"list.csv:2:1"_qs;
    QTest::newRow("never closed") << ListTable::Memberships << u"person,group\nAma,\"A\n"_qs << u"2"_qs;
    QTest::newRow("no groups") << ListTable::Groups << u"parent\nA\n"_qs << u"list.csv:1"_qs;
    QTest::newRow("no organisations") << ListTable::Organisations << u"parent\nA\n"_qs << u"list.csv:1"_qs;
    QTest::newRow("no disciplines") << ListTable::Disciplines << u"parent\nA\n"_qs << u"list.csv:1"_qs;
    QTest::newRow("no two people") << ListTable::Ties << u"from,kind\nA,knows\n"_qs << u"list.csv:1"_qs;
    QTest::newRow("no names") << ListTable::People << u"country\nMali\n"_qs << u"list.csv:1"_qs;
}

void TestListFiles::refuses()
{
    QFETCH(ListTable, kind);
    QFETCH(QString, text);
    QFETCH(QString, said);
    Reading list;
    QVERIFY(!list.read({{kind, u"list.csv"_qs, text}}));
    QCOMPARE(list.error.kind, ErrorKind::Data);
    QVERIFY2(list.error.message.contains(u"list.csv") && list.error.message.contains(said),
             qPrintable(list.error.message));
}

void TestListFiles::readsHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::newRow("en") << u"Member;Institution;Field;Group;Role;From;Until"_qs;
    QTest::newRow("fr") << u"Nom;Organisme;Discipline;Groupe;Rôle;Début;Fin"_qs;
    QTest::newRow("es") << u"Miembro;Institución;Disciplina;Grupo;Función;Desde;Hasta"_qs;
    QTest::newRow("pt") << u"Nome;Instituição;Disciplina;Grupo;Função;Desde;Até"_qs;
    QTest::newRow("nl") << u"Naam;Organisatie;Vakgebied;Groep;Rol;Van;Tot"_qs;
    QTest::newRow("ar") << u"الاسم;المنظمة;التخصص;المجموعة;الدور;من;إلى"_qs;
}

void TestListFiles::readsHeadings()
{
    QFETCH(QString, headings);
    Reading list;
    QVERIFY2(list.read({members(headings + u"\nAma;IRD;Law;A;chair;2001;2003\n"_qs)}),
             qPrintable(list.error.message));
    QCOMPARE(list.memberships(), QStringList(u"Ama@A 2001/2003 (chair)"_qs));
    QCOMPARE(list.affiliations(), QStringList(u"Ama>IRD"_qs));
    QCOMPARE(list.expertise(), QStringList(u"Ama>Law"_qs));
}

void TestListFiles::readsAwkwardFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("notes");
    const QString text = u"person;organisation;group\nZoë;\"Müller; \"\"Söhne\"\"\";A\n"_qs;
    const auto utf16 = [&](bool little) {
        QByteArray bytes = little ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF");
        for (const QChar c : text) {
            const char low = char(c.unicode() & 0xFF), high = char(c.unicode() >> 8);
            bytes += little ? low : high;
            bytes += little ? high : low;
        }
        return bytes;
    };
    QTest::newRow("UTF-8") << text.toUtf8() << 0;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << 0;
    QTest::newRow("UTF-16 LE") << utf16(true) << 0;
    QTest::newRow("UTF-16 BE") << utf16(false) << 0;
    QTest::newRow("Windows-1252") << text.toLatin1() << 1;
    QTest::newRow("tabs and CRLF")
        << QByteArray(
               "person\torganisation\tgroup\r\nZo\xC3\xAB\t\"M\xC3\xBCller; \"\"S\xC3\xB6hne\"\"\"\tA\r\n")
        << 0;
}

void TestListFiles::readsAwkwardFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, notes);
    QTemporaryDir folder;
    ListFiles files;
    files.memberships = folder.filePath(u"list.csv"_qs);
    QFile file(files.memberships);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    Reading list;
    QVERIFY(list.take(readLists(files, {}, list.map, list.ids)));
    QCOMPARE(list.affiliations(), QStringList(u"Zoë>Müller; \"Söhne\""_qs));
    QCOMPARE(int(list.proposed.summary.notes.size()), notes);
    QCOMPARE(list.map.all<Source>().begin()->record.link, u"list.csv"_qs);

    files.memberships = folder.filePath(u"missing.csv"_qs);
    QVERIFY(!list.take(readLists(files, {}, list.map, list.ids)));
    QCOMPARE(list.error.kind, ErrorKind::File);
}

void TestListFiles::addsNothingTheSecondTime_data() { agreesWithAnotherProgram_data(); }

void TestListFiles::addsNothingTheSecondTime()
{
    QFETCH(QString, folder);
    ListFiles files;
    files.memberships = folder + QStringLiteral("memberships.csv");
    files.groups = folder + QStringLiteral("groups.csv");
    files.people = folder + QStringLiteral("people.csv");
    if (!QFile::exists(files.people))
        files.people.clear();
    Reading list;
    QVERIFY(list.take(readLists(files, {}, list.map, list.ids)));
    QVERIFY(list.size > 0);
    const int people = list.proposed.summary.peopleNew;
    QVERIFY(list.take(readLists(files, {}, list.map, list.ids)));
    QCOMPARE(list.size, size_t(0));
    QCOMPARE(list.proposed.summary.peopleNew, 0);
    QCOMPARE(list.proposed.summary.peopleKnown, people);
}

void TestListFiles::survivesAnything()
{
    const QStringList headings = {
        u"person"_qs, u"id"_qs,   u"organisation"_qs, u"discipline"_qs, u"group"_qs,     u"role"_qs,
        u"from"_qs,   u"to"_qs,   u"level"_qs,        u"practice"_qs,   u"email"_qs,     u"tag"_qs,
        u"parent"_qs, u"kind"_qs, u"link"_qs,         u""_qs,           u"first name"_qs};
    const QStringList cells = {u""_qs,
                               u"A"_qs,
                               u"a"_qs,
                               u"B "_qs,
                               u"C;D"_qs,
                               u"none"_qs,
                               u"?"_qs,
                               u"2001"_qs,
                               u"1999"_qs,
                               u"3/4/05"_qs,
                               u"core"_qs,
                               u"Law"_qs,
                               u"office"_qs,
                               u"self"_qs,
                               u"Social sciences"_qs,
                               u"independent of all"_qs,
                               u"\"x\ny\""_qs,
                               u"\u0644"_qs,
                               u"\U0001F600"_qs};
    QRandomGenerator chance(20);
    const auto any = [&](const QStringList &of) { return of[chance.bounded(int(of.size()))]; };
    int read = 0;
    for (int round = 0; round < 1500; ++round) {
        Reading list;
        std::vector<ListText> lists;
        for (int kind = 0; kind < int(listTables); ++kind) {
            if (chance.bounded(2) == 0)
                continue;
            static const QStringList needed = {u"person"_qs,       u"group"_qs,      u"name"_qs,
                                               u"organisation"_qs, u"discipline"_qs, u"from,to"_qs};
            QStringList row = needed[kind].split(u',');
            for (int i = chance.bounded(8); i > 0; --i)
                row.append(any(headings));
            const qsizetype columns = row.size();
            QString text = row.join(u',') + u'\n';
            for (int i = chance.bounded(12); i >= 0; --i) {
                row.clear();
                while (row.size() < columns + chance.bounded(2) - chance.bounded(2))
                    row.append(any(cells));
                text += row.join(u',') + u'\n';
            }
            lists.push_back({ListTable(kind), u"list%1.csv"_qs.arg(kind), text});
        }
        ListOptions options;
        if (chance.bounded(2) == 0)
            options.split = u";"_qs;
        if (lists.empty() || !list.read(lists, options))
            continue;
        ++read;
        const ImportSummary &summary = list.proposed.summary;
        QVERIFY(summary.rowsRepeated >= 0);
        QVERIFY(summary.rowsLeftOut <= int(summary.notes.size()));
        const Snapshot once = list.map;
        QVERIFY(list.read(lists, options));
        QCOMPARE(list.size, size_t(0));
        QVERIFY(once == list.map);
        const QStringList broken = brokenInvariants(once);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        for (const auto &[id, membership] : once.all<Membership>())
            QVERIFY(once.find(membership.source));
    }
    QVERIFY(read > 300);
}

void TestListFiles::canBeCancelled()
{
    const std::atomic_bool cancelled = true;
    IdSource ids(1);
    const auto result = readLists({members(u"person\nAma\n"_qs)}, {}, {}, ids, &cancelled);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestListFiles)
#include "tst_listfiles.moc"
