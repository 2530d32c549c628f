#include "base/languages.h"
#include "base/speaking.h"
#include "edits/adding.h"
#include "edits/putting.h"
#include "exchange/fieldchanges.h"
#include "exchange/replacing.h"
#include "model/audience.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

/// Every field of every record type, read and set as people type it.
class TestRecordFields : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void textsOfFieldsAreReadAgain();
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void refuses_data();
    void refuses();
    void datesOfARowChangeTogether();
    void referencesAreFoundByAnyName();
    void relatedFieldsAddAndTakeOut();
    void ownFieldsComeAndGo();
    void newRecordsAreMadeAndNamed();
    void recordsGoWithWhatDependsOnThem();
    void whatIsPrivateIsSoAsAHeadingInEveryLanguage();
    void textsAreReplaced_data();
    void textsAreReplaced();

private:
    static RecordField field(RecordType type, const char *code)
    {
        for (const RecordField &one : fieldsOf(type)) {
            if (one.code == QLatin1StringView(code))
                return one;
        }
        qFatal("no field %s", code);
    }
    QString text(RecordType type, qint64 id, const char *code) const
    {
        return textOf(m_map, type, id, field(type, code));
    }
    /// The message of the refusal; empty when it was done.
    QString set(RecordType type, qint64 id, const char *code, const QString &text)
    {
        m_news.clear();
        const auto edit = setField(m_map, m_ids, type, {id}, field(type, code), text, &m_news);
        if (!edit)
            return edit.error().message;
        m_map.apply(*edit);
        return {};
    }
    template<class T>
    Id<T> made(const T &record)
    {
        const auto edit = put(m_map, m_ids, Id<T>(), record);
        if (!edit)
            qFatal("%s", qPrintable(edit.error().message));
        m_map.apply(*edit);
        return edit->template swaps<T>().front().id;
    }

    Snapshot m_map;
    IdSource m_ids{1};
    QStringList m_news;
    Id<Person> m_ama, m_ben;
    Id<Organisation> m_ird, m_ucl;
    Id<Discipline> m_law;
    Id<Group> m_wash, m_km;
    Id<Membership> m_membership;
    Id<Tie> m_tie;
};

void TestRecordFields::init()
{
    m_map = {};
    m_ids = IdSource(1);
    m_ama = made(Person{.name = QStringLiteral("Ama Osei"),
                        .aliases = {QStringLiteral("A. Osei"), QStringLiteral("أما")},
                        .email = QStringLiteral("ama@example.org"),
                        .willingness = Willingness::Perhaps,
                        .consent = Consent::Initials,
                        .own = {{QStringLiteral("Région"), {QStringLiteral("Sahel"), QStringLiteral("Nil")}}},
                        .note = QStringLiteral("One line.\nAnother; with a sign")});
    m_ben = made(Person{.name = QStringLiteral("Ben")});
    m_ird = made(Organisation{.name = QStringLiteral("IRD"), .aliases = {QStringLiteral("Orstom")}});
    m_ucl = made(
        Organisation{.name = QStringLiteral("UCL; London"), .parent = m_ird, .link = ParentLink::Affiliate});
    m_law = made(Discipline{.name = QStringLiteral("Law")});
    const auto practice = made(Practice{QStringLiteral("Reviews")});
    m_wash = made(Group{.name = QStringLiteral("WASH"), .stage = Stage::Active, .ownSize = 310});
    m_km = made(Group{.name = QStringLiteral("KM"), .parent = m_wash, .countsMissing = true});
    const auto source = made(Source{.kind = SourceKind::Interview,
                                    .who = QStringLiteral("Ama"),
                                    .date = PartialDate::fromParts(2007, 3, 15)});
    made(Source{});
    Membership membership{.person = m_ama, .group = m_wash, .from = PartialDate::fromParts(2005)};
    membership.to = PartialDate::fromParts(2007, 3);
    membership.whyEnded = EndReason::Moved;
    membership.level = Level::Transactional;
    membership.roles = {QStringLiteral("chair"), QStringLiteral("host")};
    membership.passion = 3;
    membership.organisations.values = {m_ird, m_ucl};
    membership.disciplines.saidNone = true;
    membership.source = source;
    m_membership = made(membership);
    made(Affiliation{.person = m_ama, .organisation = m_ucl, .primary = true});
    made(Affiliation{.person = m_ben});
    made(Expertise{.person = m_ama, .discipline = m_law});
    made(Expertise{.person = m_ben});
    made(PersonPractice{m_ama, practice});
    m_tie =
        made(Tie{.fromPerson = m_ama, .toPerson = m_ben, .kind = QStringLiteral("advises"), .strength = 2});
    made(Need{.group = m_wash, .practice = practice});
    const auto event = made(Event{.name = QStringLiteral("Meeting"), .group = m_wash});
    made(Attendance{m_ama, event});
    made(Contribution{.person = m_ama, .group = m_wash, .count = 4});
    made(Resource{.name = QStringLiteral("Guide")});
    made(Sponsorship{.organisation = m_ird, .group = m_wash, .amount = 12500.5, .stance = Stance::Steering});
    made(FollowUp{.what = QStringLiteral("Ask"), .person = m_ben, .done = true});
    QCOMPARE(brokenInvariants(m_map), QStringList());
}

/// For every field of every record: its text says the same when it is set on it, and when it is set on
/// another of the same type, the other reads so.
void TestRecordFields::textsOfFieldsAreReadAgain()
{
    int compared = 0;
    for (int number = 0; number <= int(RecordType::FollowUp); ++number) {
        const auto type = RecordType(number);
        for (const qint64 id : idsOf(m_map, type)) {
            for (const RecordField &one : allFieldsOf(m_map, type)) {
                for (const Wording wording : {Wording::ForPeople, Wording::Plain}) {
                    const QString text = textOf(m_map, type, id, one, wording);
                    // Written otherwise, so that it has to be read.
                    for (const QString &typed : {text, QStringLiteral(" ") + text}) {
                        const bool isTaken = one.kind == FieldKind::References && text.contains(u"UCL");
                        const auto edit = setField(m_map, m_ids, type, {id}, one, typed);
                        if (isTaken && typed != text)
                            continue; // a name with a semicolon in it cannot be told from two
                        QVERIFY2(edit || (!one.canBeEmpty && text.isEmpty()),
                                 qPrintable(one.code + u' ' + (edit ? QString() : edit.error().message)));
                        Snapshot after = m_map;
                        if (edit)
                            after.apply(*edit);
                        QVERIFY2(after == m_map, qPrintable(one.code + QStringLiteral(": ") + typed));
                        ++compared;
                    }
                }
            }
        }
    }
    QVERIFY(compared > 400);
}

void TestRecordFields::understandsWhatPeopleType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reads");
    const auto row = [](RecordType type, const char *code, const char16_t *typed, const char16_t *reads) {
        QTest::addRow("%s: %s", code, qPrintable(QString::fromUtf16(typed)))
            << int(type) << QString::fromLatin1(code) << QString::fromUtf16(typed)
            << QString::fromUtf16(reads);
    };
    row(RecordType::Membership, "level", u"CORE Group", u"core group");
    row(RecordType::Membership, "level", u"core", u"core group");
    row(RecordType::Membership, "level", u"noyau dur", u"core group");
    row(RecordType::Membership, "level", u"Not  recorded", u"");
    row(RecordType::Membership, "level", u"", u"");
    row(RecordType::Membership, "from_date", u"2001-02", u"February 2001");
    row(RecordType::Membership, "from_date", u"15 mars 2001", u"15 March 2001");
    row(RecordType::Membership, "from_date", u"?", u"");
    row(RecordType::Membership, "passion", u" 0 ", u"0");
    row(RecordType::Membership, "passion", u"not recorded", u"");
    row(RecordType::Membership, "role", u"host؛  chair ; ;Host", u"host; chair");
    row(RecordType::Membership, "organisation_hat", u"orstom", u"IRD");
    row(RecordType::Membership, "organisation_hat", u"indépendant", u"works for themselves");
    row(RecordType::Membership, "organisation_hat", u"", u"");
    row(RecordType::Membership, "community", u"  km", u"KM");
    row(RecordType::Membership, "source", u"list", u"list");
    row(RecordType::Organisation, "link", u"succursale", u"office");
    row(RecordType::Organisation, "type", u"  National   NGO ", u"National NGO");
    row(RecordType::Group, "own_size", u"12", u"12");
    row(RecordType::Group, "counts_missing", u"YES", u"yes");
    row(RecordType::Group, "target", u"either", u"either");
    row(RecordType::Group, "note", u"one\ntwo", u"one\ntwo");
    row(RecordType::Sponsorship, "amount", u"7.5", u"7.5");
    row(RecordType::Affiliation, "organisation", u"freelance", u"works for themselves");
    row(RecordType::Discipline, "name", u" Law  of water ", u"Law of water");
}

void TestRecordFields::understandsWhatPeopleType()
{
    QFETCH(int, type);
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(QString, reads);
    const auto of = RecordType(type);
    const qint64 id = idsOf(m_map, of).front();
    QCOMPARE(set(of, id, code.toLatin1(), typed), QString());
    QCOMPARE(text(of, id, code.toLatin1()), reads);
    QCOMPARE(brokenInvariants(m_map), QStringList());
}

void TestRecordFields::refuses_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const auto row = [](RecordType type, const char *code, const char16_t *typed, const char16_t *says) {
        QTest::addRow("%s: %s", code, qPrintable(QString::fromUtf16(typed)))
            << int(type) << QString::fromLatin1(code) << QString::fromUtf16(typed)
            << QString::fromUtf16(says);
    };
    row(RecordType::Person, "name", u"  ", u"Name");
    row(RecordType::Person, "consent", u"maybe", u"initials");
    row(RecordType::Organisation, "name", u"ucl; LONDON", u"UCL; London");
    row(RecordType::Organisation, "parent", u"UCL; London", u"IRD");
    row(RecordType::Organisation, "parent", u"Nowhere", u"Nowhere");
    row(RecordType::Group, "parent", u"KM", u"WASH");
    row(RecordType::Group, "own_size", u"-5", u"-5");
    row(RecordType::Group, "own_size", u"many", u"many");
    row(RecordType::Group, "counts_missing", u"perhaps", u"perhaps");
    row(RecordType::Membership, "passion", u"4", u"Passion");
    row(RecordType::Membership, "passion", u"-1", u"-1");
    row(RecordType::Membership, "to_date", u"2004", u"before the beginning");
    row(RecordType::Membership, "from_date", u"03/04/2007", u"03/04/2007");
    row(RecordType::Membership, "person", u"", u"Person");
    row(RecordType::Membership, "person", u"Cai", u"Cai");
    row(RecordType::Membership, "organisation_hat", u"IRD; none", u"none");
    row(RecordType::Membership, "organisation_hat", u"IRD; Nowhere", u"Nowhere");
    row(RecordType::Affiliation, "organisation", u"", u"Organisation");
    row(RecordType::Tie, "to_person", u"Ama Osei", u"two people");
    row(RecordType::Contribution, "count", u"0", u"from 1");
    row(RecordType::Sponsorship, "person", u"Ben", u"sponsor");
    row(RecordType::Discipline, "code", u"99.9", u"99.9");
}

void TestRecordFields::refuses()
{
    QFETCH(int, type);
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto of = RecordType(type);
    if (code == QLatin1StringView("code"))
        made(Discipline{.name = QStringLiteral("Civil engineering")});
    const qint64 id = code == QLatin1StringView("code") ? idsOf(m_map, of).back() : idsOf(m_map, of).front();
    const Snapshot before = m_map;
    const QString message = set(of, id, code.toLatin1(), typed);
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(m_map == before);
}

void TestRecordFields::datesOfARowChangeTogether()
{
    const auto from = field(RecordType::Membership, "from_date");
    const auto to = field(RecordType::Membership, "to_date");
    QVERIFY(!set(RecordType::Membership, m_membership.value, "from_date", QStringLiteral("2010")).isEmpty());
    FieldChanges changes(m_map, m_ids);
    QVERIFY(changes.set(RecordType::Membership, m_membership.value,
                        {{from, QStringLiteral("2010")}, {to, QStringLiteral("2012")}}));
    m_map.apply(*std::move(changes).take());
    QCOMPARE(text(RecordType::Membership, m_membership.value, "to_date"), QStringLiteral("2012"));
}

void TestRecordFields::referencesAreFoundByAnyName()
{
    const auto namesake = made(Person{.name = QStringLiteral("Ama Osei")});
    const QString message =
        set(RecordType::Membership, m_membership.value, "person", QStringLiteral("ama osei"));
    QVERIFY2(message.contains(QStringLiteral("e-mail")), qPrintable(message));
    QCOMPARE(set(RecordType::FollowUp, idsOf(m_map, RecordType::FollowUp).front(), "person",
                 QStringLiteral("AMA@example.org")),
             QString());
    QCOMPARE(m_map.all<FollowUp>().begin()->record.person, m_ama);
    QVERIFY(m_map.find(namesake));
}

void TestRecordFields::relatedFieldsAddAndTakeOut()
{
    const auto people = RecordType::Person;
    // What stays keeps what was recorded of it.
    QCOMPARE(set(people, m_ben.value, "organisations", QStringLiteral("ird; CIRAD; cirad")), QString());
    QCOMPARE(text(people, m_ben.value, "organisations"), QStringLiteral("IRD; CIRAD"));
    QCOMPARE(m_news, QStringList{QStringLiteral("New organisation: CIRAD.")});
    QCOMPARE(m_map.all<Organisation>().size(), 3);
    QCOMPARE(set(people, m_ben.value, "organisations", QStringLiteral("CIRAD")), QString());
    QVERIFY(m_news.isEmpty());
    QCOMPARE(set(people, m_ben.value, "organisations", QStringLiteral("autónoma")), QString());
    QCOMPARE(text(people, m_ben.value, "organisations"), QStringLiteral("works for themselves"));
    QVERIFY(set(people, m_ben.value, "organisations", QStringLiteral("none; IRD")).contains(u"none"));
    QCOMPARE(set(people, m_ben.value, "organisations", QString()), QString());
    QCOMPARE(text(people, m_ben.value, "organisations"), QString());

    QCOMPARE(set(people, m_ama.value, "groups", QStringLiteral("KM; Rivers")), QString());
    QCOMPARE(text(people, m_ama.value, "groups"), QStringLiteral("KM; Rivers"));
    QVERIFY(m_map.find(m_membership)); // a transactional participant is no member, and is not told here
    QCOMPARE(set(people, m_ama.value, "groups", QStringLiteral("Rivers")), QString());
    QCOMPARE(m_news.size(), 1);
    QVERIFY(m_news.front().contains(QStringLiteral("KM")));

    QCOMPARE(set(people, m_ben.value, "disciplines", QStringLiteral("civil engineering")), QString());
    const auto &added = *std::next(m_map.all<Discipline>().begin());
    QCOMPARE(added.record.list, QString(oecdList)); // known from the list, as everywhere
    QCOMPARE(brokenInvariants(m_map), QStringList());
}

void TestRecordFields::ownFieldsComeAndGo()
{
    const RecordField own = ownField(QStringLiteral("Country"));
    m_map.apply(*setField(m_map, m_ids, RecordType::Person, {m_ama.value, m_ben.value}, own,
                          QStringLiteral("Mali; Niger ")));
    QCOMPARE(ownFieldsOf(m_map, RecordType::Person),
             (QStringList{QStringLiteral("Région"), QStringLiteral("Country")}));
    QCOMPARE(textOf(m_map, RecordType::Person, m_ben.value, own), QStringLiteral("Mali; Niger"));
    QCOMPARE(suggestionsFor(m_map, RecordType::Person, own),
             (QStringList{QStringLiteral("Mali"), QStringLiteral("Niger")}));
    m_map.apply(*setField(m_map, m_ids, RecordType::Person, {m_ben.value}, own, QString()));
    QVERIFY(m_map.find(m_ben)->own.empty());
    m_map.apply(*removeOwnField(m_map, RecordType::Person, QStringLiteral("Région")));
    QCOMPARE(ownFieldsOf(m_map, RecordType::Person), QStringList{QStringLiteral("Country")});
}

void TestRecordFields::newRecordsAreMadeAndNamed()
{
    FieldChanges changes(m_map, m_ids);
    const auto group = changes.set(RecordType::Group, 0,
                                   {{field(RecordType::Group, "name"), QStringLiteral("Rivers")},
                                    {field(RecordType::Group, "parent"), QStringLiteral("km")}});
    QVERIFY(group);
    // What the same step has made can be named.
    const auto membership =
        changes.set(RecordType::Membership, 0,
                    {{field(RecordType::Membership, "person"), QStringLiteral("Ben")},
                     {field(RecordType::Membership, "community"), QStringLiteral("rivers")}});
    QVERIFY(membership);
    m_map.apply(*std::move(changes).take());
    QCOMPARE(m_map.find(Id<Membership>{*membership})->group.value, *group);
    QCOMPARE(m_map.find(Id<Group>{*group})->parent, m_km);

    FieldChanges more(m_map, m_ids);
    QVERIFY(!more.set(RecordType::Membership, 0,
                      {{field(RecordType::Membership, "person"), QStringLiteral("Ben")},
                       {field(RecordType::Membership, "community"), QStringLiteral("Lakes")}}));
    QCOMPARE(more.refusedValue(), 1);
}

void TestRecordFields::recordsGoWithWhatDependsOnThem()
{
    const auto practices = removeRecords(m_map, RecordType::Practice, idsOf(m_map, RecordType::Practice));
    QVERIFY(practices && !practices->isEmpty());
    m_map.apply(*practices);
    QCOMPARE(m_map.all<Practice>().size(), 0);
    QCOMPARE(m_map.all<PersonPractice>().size(), 0);
    const auto sources = removeRecords(m_map, RecordType::Source, idsOf(m_map, RecordType::Source));
    QVERIFY(sources);
    m_map.apply(*sources);
    QCOMPARE(brokenInvariants(m_map), QStringList());
    const auto edit = removeRecords(m_map, RecordType::Person, {m_ama.value, m_ben.value});
    QVERIFY(edit);
    m_map.apply(*edit);
    QCOMPARE(m_map.all<Person>().size(), 0);
    QCOMPARE(m_map.all<Membership>().size(), 0);
    QCOMPARE(m_map.all<Tie>().size(), 0);
    QCOMPARE(brokenInvariants(m_map), QStringList());
    QVERIFY(!removeRecords(m_map, RecordType::Person, {m_ama.value}));
}

void TestRecordFields::textsAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("find");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<QString>("after"); // "X" in the place of what was found; null: not found
    const auto row = [](const char *name, const QString &text, const QString &find, bool isWhole,
                        bool isExact, const QString &after) {
        QTest::newRow(name) << text << find << isWhole << isExact << after;
    };
    const QString ministry = QStringLiteral("Ministère de l’Eau, MINISTERE");
    row("folded", ministry, QStringLiteral("ministere"), false, false, QStringLiteral("X de l’Eau, X"));
    row("exact", ministry, QStringLiteral("MINISTERE"), false, true, QStringLiteral("Ministère de l’Eau, X"));
    row("longer when folded", QStringLiteral("Große Straße 5"), QStringLiteral("STRASSE"), false, false,
        QStringLiteral("Große X 5"));
    row("half of a letter", QStringLiteral("Straße"), QStringLiteral("stras"), false, false, QString());
    row("decomposed", QStringLiteral("Cafe\u0301s"), QStringLiteral("café"), false, false,
        QStringLiteral("Xs"));
    row("Arabic", QStringLiteral("وزارة المياه"), QStringLiteral("المياه"), false, false,
        QStringLiteral("وزارة X"));
    row("whole", QStringLiteral("  ird "), QStringLiteral("IRD"), true, false, QStringLiteral("X"));
    row("not whole", QStringLiteral("IRD Dakar"), QStringLiteral("IRD"), true, false, QString());
    row("nothing", ministry, QStringLiteral("water"), false, false, QString());
    row("find nothing", ministry, QString(), false, false, QString());
}

void TestRecordFields::textsAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, find);
    QFETCH(bool, isWhole);
    QFETCH(bool, isExact);
    QFETCH(QString, after);
    const auto changed = replaced(text, {find, QStringLiteral("X"), isWhole, isExact});
    QCOMPARE(changed.value_or(QString()), after);
    QCOMPARE(changed.has_value(), !after.isNull());
}

/// A list that was made from a sheet of ours may come back in any language.
void TestRecordFields::whatIsPrivateIsSoAsAHeadingInEveryLanguage()
{
    const std::pair<RecordType, const char *> privateFields[] = {{RecordType::Person, "note"},
                                                                 {RecordType::Person, "willingness"},
                                                                 {RecordType::Membership, "passion"},
                                                                 {RecordType::Membership, "why_ended"},
                                                                 {RecordType::Sponsorship, "stance"}};
    for (const QString &language : languageCodes()) {
        const SpeakIn speaking(language);
        for (const auto &[type, code] : privateFields) {
            const QString heading = field(type, code).label;
            QVERIFY2(isCalledPrivate(heading), qPrintable(language + QStringLiteral(": ") + heading));
        }
        const QString place = field(RecordType::Organisation, "country").label;
        QVERIFY2(!isCalledPrivate(place), qPrintable(place));
    }
}

QTEST_GUILESS_MAIN(TestRecordFields)
#include "tst_recordfields.moc"
