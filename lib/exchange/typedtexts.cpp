#include "exchange/typedtexts.h"

#include "base/disciplinelist.h"
#include "base/speaking.h"
#include "exchange/typedsplit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace copse {

namespace {

using Mark = TypedStep::Mark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::TypedLine)
};

bool isOfTheOecd(const QString &name)
{
    const DisciplineList &list = DisciplineList::builtIn();
    const int entry = list.find(name);
    return entry >= 0 && list[entry].list == DisciplineList::oecd;
}

/// A new name with a comma in it is one name, which the sentence around it would not say.
QString asOne(const QString &name)
{
    return std::ranges::any_of(name, isTypedComma) ? spokenLocale().quoteString(name) : name;
}

QString dateText(PartialDate date) { return date.toText(QLocale()); }

/// Where a person is and works, to tell namesakes apart.
QString whereabouts(Id<Person> person, const Snapshot &map)
{
    QStringList places;
    const auto add = [&](const auto *record) {
        if (record && places.size() < 3 && !places.contains(record->name))
            places.append(record->name);
    };
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        if (affiliation.person == person)
            add(map.find(affiliation.organisation));
    }
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (membership.person == person)
            add(map.find(membership.group));
    }
    return QLocale().createSeparatedList(places);
}

QString newThing(NamedKind kind, const QString &name)
{
    switch (kind) {
    case NamedKind::Person:
        return Words::tr("new person: %1").arg(name);
    case NamedKind::Organisation:
        return Words::tr("new organisation: %1").arg(name);
    case NamedKind::Discipline:
        return Words::tr("new discipline: %1").arg(name);
    case NamedKind::Group:
        return Words::tr("new group: %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString knownThing(const TypedMeaning &meaning, const Snapshot &map, Audience audience)
{
    switch (meaning.named) {
    case NamedKind::Person: {
        const QString where = audience == Audience::Desk ? whereabouts({meaning.id}, map) : QString();
        return where.isEmpty()
                   ? Words::tr("the person %1").arg(meaning.name)
                   : Words::tr("%1 (%2)", "a person, and where they are").arg(meaning.name, where);
    }
    case NamedKind::Organisation:
        return Words::tr("the organisation %1").arg(meaning.name);
    case NamedKind::Discipline:
        return Words::tr("the discipline %1").arg(meaning.name);
    case NamedKind::Group:
        return Words::tr("the group %1").arg(meaning.name);
    }
    Q_UNREACHABLE();
}

} // namespace

QString typedMeaningText(const TypedMeaning &meaning, const Snapshot &map, Audience audience)
{
    switch (meaning.kind) {
    case TypedKind::Person:
    case TypedKind::Organisation:
    case TypedKind::Group:
        break;
    case TypedKind::Discipline:
        if (meaning.isFromList)
            return (isOfTheOecd(meaning.name)
                        ? Words::tr("the discipline %1 of the OECD list")
                        : Words::tr("the discipline %1 of the list of development practice"))
                .arg(meaning.name);
        break;
    case TypedKind::Level:
        return Words::tr("the level: %1").arg(choiceLabel(meaning.level));
    case TypedKind::Role:
        return Words::tr("the role: %1").arg(meaning.name);
    case TypedKind::Dates:
        if (meaning.from.isNull())
            return Words::tr("until %1").arg(dateText(meaning.to));
        return meaning.to.isNull()
                   ? Words::tr("since %1").arg(dateText(meaning.from))
                   : Words::tr("from %1 until %2").arg(dateText(meaning.from), dateText(meaning.to));
    case TypedKind::Email:
        return meaning.name;
    case TypedKind::Independent:
        return Words::tr("works for themselves");
    case TypedKind::NoDiscipline:
        return Words::tr("has no discipline");
    case TypedKind::NotRecorded:
        return Words::tr("not recorded");
    case TypedKind::Tie:
        break;
    case TypedKind::TakeOut:
        return meaning.ending == TypedEnding::Mistake
                   ? Words::tr("typed by mistake: was never in %1").arg(meaning.name)
                   : Words::tr("left today: %1").arg(meaning.name);
    }
    const QString what =
        meaning.isNew() ? newThing(meaning.named, meaning.name) : knownThing(meaning, map, audience);
    return meaning.isSlip ? Words::tr("did you mean %1?").arg(what) : what;
}

QString typedQuestionText(const TypedPart &part, const Snapshot &)
{
    if (part.meanings.empty())
        return {};
    if (part.meanings.front().kind == TypedKind::TakeOut) {
        return Words::tr("%1: left today, or typed by mistake?").arg(part.meanings.front().name);
    }
    return Words::tr("What is meant by “%1”?").arg(part.text);
}

TypedStep typedPersonStep(const QString &person, bool isNew)
{
    return isNew ? TypedStep{Mark::New, Words::tr("New person: %1.").arg(person)}
                 : TypedStep{Mark::Known, Words::tr("%1 is in the map.").arg(person)};
}

TypedStep typedThingStep(NamedKind kind, const QString &name, bool isNew)
{
    if (!isNew)
        return {Mark::AsItIs, Words::tr("%1 is in the map.").arg(name)};
    switch (kind) {
    case NamedKind::Person:
        return typedPersonStep(name, true);
    case NamedKind::Organisation:
        return {Mark::New, Words::tr("New organisation: %1.").arg(name)};
    case NamedKind::Discipline:
        return {Mark::New, Words::tr("New discipline: %1.").arg(name)};
    case NamedKind::Group:
        return {Mark::New, Words::tr("New group: %1.").arg(name)};
    }
    Q_UNREACHABLE();
}

TypedStep typedWorksForStep(const QString &person, const QString &organisation, TypedTarget target)
{
    switch (target) {
    case TypedTarget::New:
    case TypedTarget::FromList:
        return {Mark::New,
                Words::tr("%1 works for %2, a new organisation.").arg(person, asOne(organisation))};
    case TypedTarget::Known:
        return {Mark::Added, Words::tr("%1 works for %2.").arg(person, organisation)};
    case TypedTarget::Recorded:
        return {Mark::AsItIs, Words::tr("%1 works for %2, as recorded.").arg(person, organisation)};
    }
    Q_UNREACHABLE();
}

TypedStep typedIndependentStep(const QString &person, bool isRecorded)
{
    return isRecorded
               ? TypedStep{Mark::AsItIs, Words::tr("%1 works for themselves, as recorded.").arg(person)}
               : TypedStep{Mark::Added, Words::tr("%1 works for themselves.").arg(person)};
}

TypedStep typedKnowsStep(const QString &person, const QString &discipline, TypedTarget target)
{
    switch (target) {
    case TypedTarget::New:
        return {Mark::New, Words::tr("%1 brings %2, a new discipline.").arg(person, asOne(discipline))};
    case TypedTarget::FromList:
        return {Mark::New,
                (isOfTheOecd(discipline)
                     ? Words::tr("%1 brings %2, a discipline of the OECD list.")
                     : Words::tr("%1 brings %2, a discipline of the list of development practice."))
                    .arg(person, discipline)};
    case TypedTarget::Known:
        return {Mark::Added, Words::tr("%1 brings %2.").arg(person, discipline)};
    case TypedTarget::Recorded:
        return {Mark::AsItIs, Words::tr("%1 brings %2, as recorded.").arg(person, discipline)};
    }
    Q_UNREACHABLE();
}

TypedStep typedNoDisciplineStep(const QString &person, bool isRecorded)
{
    return isRecorded ? TypedStep{Mark::AsItIs, Words::tr("%1 has no discipline, as recorded.").arg(person)}
                      : TypedStep{Mark::Added, Words::tr("%1 has no discipline.").arg(person)};
}

TypedStep typedJoinsStep(const QString &person, const QString &group, TypedTarget target)
{
    switch (target) {
    case TypedTarget::New:
    case TypedTarget::FromList:
        return {Mark::New, Words::tr("%1 joins %2, a new group.").arg(person, asOne(group))};
    case TypedTarget::Known:
        return {Mark::Added, Words::tr("%1 joins %2.").arg(person, group)};
    case TypedTarget::Recorded:
        return {Mark::AsItIs, Words::tr("%1 is in %2, as recorded.").arg(person, group)};
    }
    Q_UNREACHABLE();
}

TypedStep typedLevelStep(const QString &person, const QString &group, Level before, Level now)
{
    const QString words = choiceLabel(now);
    if (before == now)
        return {Mark::AsItIs, Words::tr("Level of %1 in %2: %3, as recorded.").arg(person, group, words)};
    if (before == Level::NotRecorded)
        return {Mark::Added, Words::tr("Level of %1 in %2: %3.").arg(person, group, words)};
    return {Mark::Added,
            Words::tr("Level of %1 in %2: %3 instead of %4.").arg(person, group, words, choiceLabel(before))};
}

TypedStep typedRoleStep(const QString &person, const QString &group, const QString &role, bool isRecorded)
{
    return isRecorded ? TypedStep{Mark::AsItIs,
                                  Words::tr("Role of %1 in %2: %3, as recorded.").arg(person, group, role)}
                      : TypedStep{Mark::Added, Words::tr("Role of %1 in %2: %3.").arg(person, group, role)};
}

TypedStep typedEmailStep(const QString &person, const QString &before, const QString &now, Audience audience)
{
    const Mark mark = before == now ? Mark::AsItIs : Mark::Added;
    if (audience != Audience::Desk)
        return {mark, Words::tr("E-mail of %1.").arg(person)};
    if (before == now)
        return {mark, Words::tr("E-mail of %1: %2, as recorded.").arg(person, now)};
    if (before.isEmpty())
        return {mark, Words::tr("E-mail of %1: %2.").arg(person, now)};
    return {mark, Words::tr("E-mail of %1: %2 instead of %3.").arg(person, now, before)};
}

TypedStep typedSinceStep(const QString &person, const QString &where, PartialDate before, PartialDate now)
{
    const QString date = dateText(now);
    if (before == now)
        return {Mark::AsItIs, Words::tr("%1 in %2 since %3, as recorded.").arg(person, where, date)};
    if (before.isNull())
        return {Mark::Added, Words::tr("%1 in %2 since %3.").arg(person, where, date)};
    return {Mark::Added,
            Words::tr("%1 in %2 since %3 instead of %4.").arg(person, where, date, dateText(before))};
}

TypedStep typedUntilStep(const QString &person, const QString &where, PartialDate before, PartialDate now)
{
    const QString date = dateText(now);
    if (before == now)
        return {Mark::AsItIs, Words::tr("%1 in %2 until %3, as recorded.").arg(person, where, date)};
    if (before.isNull())
        return {Mark::Goes, Words::tr("%1 in %2 until %3.").arg(person, where, date)};
    return {Mark::Goes,
            Words::tr("%1 in %2 until %3 instead of %4.").arg(person, where, date, dateText(before))};
}

TypedStep typedTieStep(const QString &from, const QString &to, const QString &kind, TypedTarget target)
{
    switch (target) {
    case TypedTarget::New:
    case TypedTarget::FromList:
        return {Mark::New, Words::tr("Tie from %1 to %2, a new person: %3.", "two people, the kind of tie")
                               .arg(from, to, kind)};
    case TypedTarget::Known:
        return {Mark::Added,
                Words::tr("Tie from %1 to %2: %3.", "two people, the kind of tie").arg(from, to, kind)};
    case TypedTarget::Recorded:
        return {Mark::AsItIs, Words::tr("Tie from %1 to %2, as recorded: %3.", "two people, the kind of tie")
                                  .arg(from, to, kind)};
    }
    Q_UNREACHABLE();
}

TypedStep typedTakeOutStep(const QString &person, const QString &where, PartialDate end, bool isToday)
{
    if (end.isNull())
        return {Mark::Goes, Words::tr("%1 was never in %2: it was typed by mistake.").arg(person, where)};
    if (isToday)
        return {Mark::Goes, Words::tr("%1 leaves %2 today, which still counts.").arg(person, where)};
    return {Mark::Goes, Words::tr("%1 in %2 until %3.").arg(person, where, dateText(end))};
}

} // namespace copse
