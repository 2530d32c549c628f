#include "../drawing/mapmaker.h"
#include "analysis/sentences.h"
#include "base/languages.h"
#include "base/speaking.h"
#include "privatemap.h"
#include "report/copiedtext.h"
#include "report/description.h"

#include <QTest>
#include <QTextDocument>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rivers: five people from five organisations, of five disciplines (both); Rain: two of one organisation,
/// nothing else recorded; two people in both; two in none.
struct Rivers
{
    MapMaker maker;
    Id<Group> rivers = maker.group(u"Rivers"_s);
    Id<Group> rain = maker.group(u"Rain"_s);
    std::vector<Id<Person>> people;

    Rivers()
    {
        const char *codes[] = {"1.1", "2.1", "3.1", "5.1", "6.1"};
        for (int i = 0; i < 5; ++i) {
            people.push_back(maker.person(u"Person P%1"_s.arg(i)));
            maker.worksFor(people.back(), maker.organisation(u"Organisation %1"_s.arg(i)));
            maker.knows(people.back(),
                        maker.discipline(u"Discipline %1"_s.arg(i), QString::fromLatin1(codes[i])));
            maker.join(people.back(), rivers);
        }
        const auto other = maker.organisation(u"Other"_s);
        people.push_back(maker.person(u"Person P5"_s));
        maker.worksFor(people.back(), other);
        maker.join(people.back(), rain);
        maker.join(people[0], rain);
        maker.join(people[1], rain);
        maker.person(u"Person outside"_s);
        maker.person(u"Person far outside"_s);
    }
};

ViewSpec viewAt(Audience audience, NamesShown names, bool isChosen = false)
{
    ViewSpec view;
    view.title = u"Waters"_s;
    view.showTo({audience, names, isChosen});
    return view;
}

} // namespace

class TestDescription : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(u"en"_s); }
    void theNumbersAreSaid();
    void whoIsInTheMostGroupsIsNamedByTheRule();
    void answersMayBeWithheld();
    void itStaysShort();
    void theCardIsTheSameInPlainAndRichText();
    void theTableIsSafeForASpreadsheet();
};

void TestDescription::theNumbersAreSaid()
{
    const Rivers map;
    const QString said = pictureDescription(map.maker.map(), viewAt(Audience::File, NamesShown::Full, true));
    QCOMPARE(said,
             u"Waters. People and the groups they are in (members at any time). Lines lead from people to "
             "their groups. There are 6 people, 2 groups and 6 organisations. The groups are Rivers (5 "
             "members; both) and Rain (3 members; both). 2 people are in more "
             "than one group. In the most groups, 2: Person P0 and Person P1. 2 people in no group are not "
             "drawn."_s);
}

void TestDescription::whoIsInTheMostGroupsIsNamedByTheRule()
{
    const Rivers map;
    const auto said = [&](const ViewSpec &view) { return pictureDescription(map.maker.map(), view); };
    // Not asked: initials in a file, unless chosen for once; nobody where no names are wanted.
    QVERIFY(said(viewAt(Audience::Desk, NamesShown::Full)).contains(u"Person P0"_s));
    QVERIFY(said(viewAt(Audience::File, NamesShown::Full)).contains(u"2: P. P. and P. P."_s));
    QVERIFY(!said(viewAt(Audience::File, NamesShown::Full)).contains(u"P0"_s));
    QVERIFY(
        said(viewAt(Audience::File, NamesShown::None)).contains(u"The most groups that anybody is in: 2."_s));

    const Snapshot hiding = privatemap::make();
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        ViewSpec view = viewAt(Audience::File, NamesShown::Full, true);
        view.picture = kind.value;
        view.group = (*hiding.all<Group>().begin()).id;
        const QString words = pictureDescription(hiding, view);
        for (const QString &word : privatemap::neverShown() + privatemap::onlyOfHidden())
            QVERIFY2(!words.contains(word, Qt::CaseInsensitive), qPrintable(words));
        if (kind.value != PictureKind::Organisations)
            QVERIFY2(words.contains(u"not to be shown"_s), qPrintable(words));
    }
}

void TestDescription::answersMayBeWithheld()
{
    const Rivers map;
    ViewSpec view = viewAt(Audience::Desk, NamesShown::Full);
    view.withholdsAnswers = true;
    const QString said = pictureDescription(map.maker.map(), view);
    QVERIFY2(said.contains(u"The groups are Rivers (5 members) and Rain (3 members)."_s), qPrintable(said));
    QVERIFY(!said.contains(u"both"_s));
}

void TestDescription::itStaysShort()
{
    MapMaker maker;
    std::vector<Id<Group>> groups;
    for (int i = 0; i < 60; ++i)
        groups.push_back(maker.group(u"Exchange of practice number %1"_s.arg(i)));
    const auto one = maker.organisation(u"One for rivers"_s);
    const auto other = maker.organisation(u"Another for rivers"_s);
    for (int i = 0; i < 900; ++i) {
        const auto person = maker.person(u"Maximiliane Longname %1"_s.arg(i));
        maker.worksFor(person, i % 2 ? one : other);
        maker.join(person, groups[std::size_t(i * i % 60)]);
        maker.join(person, groups[std::size_t(i % 60)]);
    }
    for (const QString &language : languageCodes()) {
        const SpeakIn speak(language);
        for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
            ViewSpec view = viewAt(Audience::File, NamesShown::Full, true);
            view.picture = kind.value;
            if (kind.value == PictureKind::Rings)
                view.group = groups.front();
            const QString said = pictureDescription(maker.map(), view);
            QVERIFY2(said.count(u' ') < 130, qPrintable(said));
            QVERIFY2(said.count(u' ') > 15, qPrintable(said));
            QVERIFY2(!said.contains(u'%'), qPrintable(said));
        }
    }
}

void TestDescription::theCardIsTheSameInPlainAndRichText()
{
    MapMaker maker; // of which nobody can tell yet
    const auto rain = maker.group(u"Rain"_s);
    for (int i = 0; i < 3; ++i) {
        const auto person = maker.person(u"Person %1"_s.arg(i));
        maker.join(person, rain);
        maker.worksFor(person, maker.organisation(u"Organisation %1"_s.arg(i)));
    }
    const GroupAnswer of = answer(maker.map(), {}, rain);
    const CopiedText card = cardText(maker.map(), {}, of);
    const Sentences say(maker.map(), {});
    QVERIFY(card.plain.startsWith(u"Rain\n"_s + say.sentence(of)));
    QVERIFY(!say.settling(of).isEmpty());
    QTextDocument rich;
    rich.setHtml(card.html);
    const QString shown = rich.toPlainText();
    for (const QString &line : say.settling(of) + say.details(of) + say.qualifiers(of)) {
        QVERIFY2(card.plain.contains(line), qPrintable(line));
        QVERIFY2(shown.contains(line), qPrintable(line));
    }
}

void TestDescription::theTableIsSafeForASpreadsheet()
{
    MapMaker maker;
    maker.group(u"=HYPERLINK(\"http://example.org\")"_s);
    maker.group(u"Two <b>tabs</b>\t& more"_s);
    const CopiedText table = answersText(maker.map(), {}, answers(maker.map(), {}));
    const QStringList lines = table.plain.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"'=HYPERLINK"_s));
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines[0].count(u'\t'));
    QVERIFY(table.html.contains(u"Two &lt;b&gt;tabs&lt;/b&gt;"_s));
    QCOMPARE(table.html.count(u"<tr>"_s), 3);
}

QTEST_MAIN(TestDescription)
#include "tst_description.moc"
