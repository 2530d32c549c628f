#pragma once

#include "base/folding.h"
#include "model/fields.h"
#include "privatemap.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace copse {

/// A map with every kind of secret that people trust a facilitator with, the same map with other secrets in
/// their place, and a search for them. What leaves the two has to be the same to the last byte: so secrets
/// that are no words (how strong a tie is, why somebody left) and pictures without words are searched as
/// well.
namespace secrets {

/// A word of the one map and what stands for it in the other: of the same letters, so that at the desk, where
/// it is drawn, it takes as much room and everything else stands where it stood.
struct Word
{
    const char16_t *one;
    const char16_t *other;
};

inline constexpr Word words[] = {
    {u"Zorblatt", u"Zorbaltt"},       {u"Wuxelmann", u"Wuxelnamn"},
    {u"Zörblått", u"Zörbåltt"},       {u"زوربلات", u"زوربلات"},
    {u"وكسلمان", u"وكسلمان"},         {u"Quellia", u"Quellai"},
    {u"Quorum", u"Quomur"},           {u"Formerly", u"Formerlo"},
    {u"example.org", u"another.net"}, {u"secretnote", u"strangely"},
    {u"secretsource", u"sourcesecr"}, {u"secretorg", u"orgsecret"},
    {u"Zembla", u"Zubrow"},           {u"7391", u"7284"},
    {u"secretlist", u"listsecret"},
};

/// What whoever presents has written down for that: for their own screen.
inline const QString presenterNote = QStringLiteral("Ask the ministry first");

namespace detail {

template<class Change>
void changeTexts(Snapshot &map, const Change &change)
{
    Edit edit;
    map.forEach([&](const auto &table) {
        for (const auto &[id, before] : table) {
            auto record = before;
            using T = decltype(record);
            std::apply(
                [&](const auto &...fields) {
                    const auto each = [&](const auto &field) {
                        auto &value = record.*field.member;
                        using Value = std::remove_reference_t<decltype(value)>;
                        if constexpr (std::is_same_v<Value, QString>) {
                            value = change(value);
                        } else if constexpr (std::is_same_v<Value, QStringList>) {
                            for (QString &one : value)
                                one = change(one);
                        } else if constexpr (std::is_same_v<Value, OwnFields>) {
                            for (OwnField &own : value) {
                                for (QString &one : own.values)
                                    one = change(one);
                            }
                        }
                    };
                    (each(fields), ...);
                },
                RecordInfo<T>::fields);
            if (!(record == before))
                edit.put(id, record);
        }
    });
    map.apply(std::move(edit));
}

/// What is private and no word.
inline void changeFacts(Snapshot &map, int passion, EndReason why, Stance stance, Willingness willingness)
{
    Edit edit;
    for (const auto &[id, before] : map.all<Membership>()) {
        Membership membership = before;
        membership.passion = passion;
        if (!membership.to.isNull())
            membership.whyEnded = why;
        edit.put(id, membership);
    }
    for (const auto &[id, before] : map.all<Sponsorship>()) {
        Sponsorship sponsorship = before;
        sponsorship.stance = stance;
        edit.put(id, sponsorship);
    }
    for (const auto &[id, before] : map.all<Person>()) {
        Person person = before;
        person.willingness = willingness;
        edit.put(id, person);
    }
    map.apply(std::move(edit));
}

inline void changeStrengths(Snapshot &map, int by)
{
    Edit edit;
    for (const auto &[id, before] : map.all<Tie>()) {
        Tie tie = before;
        tie.strength = (by + int(id.value)) % 4;
        edit.put(id, tie);
    }
    map.apply(std::move(edit));
}

} // namespace detail

/// Of privatemap.h, with the facts that it does not have.
inline Snapshot map()
{
    Snapshot map = privatemap::make();
    IdSource ids(1'000);
    Edit edit;
    const auto put = [&](auto record) {
        const auto id = ids.next<decltype(record)>();
        edit.put(id, std::move(record));
        return id;
    };
    Id<Person> hidden;
    Id<Person> open;
    for (const auto &[id, before] : map.all<Person>()) {
        if (before.name == privatemap::open) {
            open = id;
            Person agreed = before; // to be named, by other names too
            agreed.aliases = {QStringLiteral("Openka W.")};
            edit.put(id, agreed);
        }
        if (before.name != privatemap::hidden)
            continue;
        hidden = id;
        Person person = before;
        person.name = QStringLiteral("Zorblatt Wuxelmann");
        person.aliases = {QStringLiteral("Formerly Zorblatt"), QStringLiteral("Zörblått W."),
                          QStringLiteral("زوربلات وكسلمان")};
        person.listId = QStringLiteral("secretlist");
        edit.put(id, person);
    }
    Person person; // whose name is in other letters, and who is nothing but a name
    person.name = QStringLiteral("زوربلات وكسلمان");
    person.consent = Consent::Hidden;
    person.email = QStringLiteral("z@example.org");
    const Id<Person> arabic = put(person);
    const Id<Group> wash = (*map.all<Group>().begin()).id;
    Membership membership;
    membership.person = arabic;
    membership.group = wash;
    put(membership);
    Group group;
    group.name = QStringLiteral("Closed group");
    const Id<Group> closed = put(group);
    for (const Id<Person> one : {open, hidden}) {
        membership.person = one;
        membership.group = closed;
        membership.to = PartialDate::fromDate(QDate(2022, 6, 1));
        membership.whyEnded = EndReason::Died;
        put(membership);
        Tie tie;
        tie.fromPerson = one;
        tie.toPerson = arabic;
        tie.kind = QStringLiteral("knows");
        put(tie);
        Sponsorship sponsorship;
        sponsorship.person = one;
        sponsorship.group = wash;
        sponsorship.stance = Stance::Demanding;
        sponsorship.conditions = QStringLiteral("secretnote of conditions");
        put(sponsorship);
        FollowUp followUp;
        followUp.what = QStringLiteral("secretnote: ask Zorblatt");
        followUp.person = one;
        put(followUp);
    }
    Event event;
    event.name = QStringLiteral("Yearly meeting");
    event.note = QStringLiteral("secretnote of the event");
    Attendance attendance;
    attendance.person = hidden;
    attendance.event = put(event);
    put(attendance);
    Need need;
    need.group = wash;
    need.note = QStringLiteral("secretnote of the need");
    need.organisationType = QStringLiteral("Academia");
    put(need);
    for (const auto &[id, before] : map.all<View>()) {
        View view = before;
        view.notes = view.notes.isEmpty() ? QString() : presenterNote;
        edit.put(id, view);
    }
    map.apply(std::move(edit));
    detail::changeFacts(map, 3, EndReason::Died, Stance::Demanding, Willingness::No);
    detail::changeStrengths(map, 0);
    return map;
}

/// How strong ties are says at the desk where things stand, and what is drawn from there begins with that.
enum class Strengths { Same, Other };

/// The same with other secrets.
inline Snapshot otherwise(Strengths strengths)
{
    Snapshot other = map();
    detail::changeTexts(other, [](QString text) {
        for (const Word &word : words)
            text.replace(QString::fromUtf16(word.one), QString::fromUtf16(word.other));
        return text;
    });
    detail::changeFacts(other, 1, EndReason::Moved, Stance::Facilitating, Willingness::Yes);
    if (strengths == Strengths::Other)
        detail::changeStrengths(other, 2);
    return other;
}

/// The secrets of map() that are words; a number may be anything.
inline QStringList all()
{
    QStringList all;
    for (const Word &word : words) {
        if (!QChar::isDigit(word.one[0]))
            all << QString::fromUtf16(word.one);
    }
    return all;
}

/// And what is shown only where somebody has chosen it for that one time.
inline QStringList unlessChosen() { return all() + privatemap::shownWhenChosen(); }

/// Which of the words are in a text, whatever its capitals, accents, letters and marks between them.
inline QStringList foundIn(const QString &text, const QStringList &sought)
{
    static const QRegularExpression shapes(QStringLiteral(" (d|points|transform)=\"[^\"]*\""));
    static const QRegularExpression tags(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression breaks(QStringLiteral("[\\s\u00ad\u200b-\u200f\u2060\u202a-\u202e]+"));
    static const QRegularExpression entity(QStringLiteral("&#(\\d+);"));
    QString read = text.normalized(QString::NormalizationForm_KC).remove(shapes);
    for (auto match = entity.match(read); match.hasMatch(); match = entity.match(read))
        read.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort()));
    if (read.contains(u'%'))
        read += u'\n' + QString::fromUtf8(QByteArray::fromPercentEncoding(read.toUtf8()));
    const QString spoken = QString(read).remove(tags); // those between marks may be broken up
    const QString haystack =
        QStringList{read, spoken, QString(spoken).remove(breaks), foldForFind(read), foldToLatin(spoken)}
            .join(u'\n')
            .toCaseFolded();
    QStringList found;
    for (const QString &word : sought) {
        if (haystack.contains(word.toCaseFolded()) || haystack.contains(foldForFind(word)) ||
            haystack.contains(foldToLatin(word)))
            found << word;
    }
    return found;
}

namespace detail {

/// What could be read among other bytes.
inline QString readable(const QByteArray &bytes)
{
    QString text;
    QString run;
    for (const char c : bytes + '\n') {
        if (c >= ' ' && c <= '~') {
            run += QLatin1Char(c);
        } else {
            if (run.size() > 3)
                text += run + u'\n';
            run.clear();
        }
    }
    return text;
}

/// Titles stand in a PDF in two bytes a letter.
inline QString wide(const QByteArray &bytes)
{
    QString text;
    for (qsizetype at = bytes.indexOf("\xfe\xff"); at >= 0; at = bytes.indexOf("\xfe\xff", at + 2)) {
        for (qsizetype i = at + 2; i + 1 < bytes.size() && bytes[i] != ')'; i += 2)
            text += QChar(ushort(uchar(bytes[i]) << 8 | uchar(bytes[i + 1])));
        text += u'\n';
    }
    return text;
}

} // namespace detail

/// All that a file holds that could be read; of a PDF also what is packed in it, and its words as a reader of
/// PDF finds them (where pdftotext is).
inline QString textOf(const QByteArray &file)
{
    if (!file.startsWith("%PDF-"))
        return file.startsWith("\x89PNG") ? detail::readable(file) : QString::fromUtf8(file);
    QString text = detail::readable(file) + detail::wide(file);
    for (qsizetype at = file.indexOf("stream\n"); at >= 0; at = file.indexOf("stream\n", at + 7)) {
        const QByteArray packed =
            file.sliced(at + 7, std::max<qsizetype>(0, file.indexOf("endstream", at) - at - 7));
        if (packed.startsWith('x')) // zlib; before it, a guess of the size
            text += detail::readable(qUncompress(QByteArray("\0\1\0\0", 4) + packed));
    }
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!program.isEmpty()) {
        QProcess reader;
        reader.start(program, {QStringLiteral("-"), QStringLiteral("-")});
        reader.write(file);
        reader.closeWriteChannel();
        reader.waitForFinished();
        text += QString::fromUtf8(reader.readAllStandardOutput());
    }
    return text;
}

} // namespace secrets
} // namespace copse
