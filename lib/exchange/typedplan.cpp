#include "exchange/typedplan.h"

#include "base/folding.h"
#include "edits/adding.h"
#include "edits/editsequence.h"
#include "edits/putting.h"
#include "edits/removing.h"
#include "exchange/typedtexts.h"
#include "exchange/typedwords.h"
#include "model/recordname.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

using Mark = TypedStep::Mark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::TypedLine)
};

class Planner
{
public:
    Planner(const TypedReading &reading, const TypedContext &context, IdSource &ids)
        : m_reading(reading)
        , m_context(context)
        , m_ids(ids)
        , m_edits(context.map)
    {}

    TypedPlan run();

private:
    struct Someone
    {
        Id<Person> id;
        QString name;
        bool isNew = false;
    };

    struct Span
    {
        PartialDate from;
        PartialDate to;
        bool isSaid() const { return !from.isNull() || !to.isNull(); }
    };

    const Snapshot &map() const { return m_edits.map(); }
    /// The dates that stand right behind it.
    Span spanOf(const TypedPart &part) const
    {
        const TypedPart *const next = &part + 1;
        if (next == m_reading.parts.data() + m_reading.parts.size() || !isOfFact(*next))
            return {};
        return {next->meaning()->from, next->meaning()->to};
    }
    /// Whether they are the dates of one organisation or group, said right behind its name.
    bool isOfFact(const TypedPart &dates) const
    {
        if (!dates.is(TypedKind::Dates) || !dates.isOfPartBefore || &dates == m_reading.parts.data())
            return false;
        const TypedPart &name = *(&dates - 1);
        return name.is(TypedKind::Organisation) || name.is(TypedKind::Group);
    }
    void say(TypedStep step) { m_plan.steps.push_back(std::move(step)); }
    void problem(const QString &text) { say({Mark::Problem, text}); }
    template<class Use>
    void each(TypedKind kind, Use use) const
    {
        for (const TypedPart &part : m_reading.parts) {
            if (!part.is(kind))
                continue;
            if constexpr (std::is_invocable_v<Use, const TypedMeaning &, Span>)
                use(*part.meaning(), spanOf(part));
            else
                use(*part.meaning());
        }
    }
    bool has(TypedKind kind) const
    {
        return std::ranges::any_of(m_reading.parts, [&](const TypedPart &part) { return part.is(kind); });
    }

    void sayWhatIsOpen();
    void gatherFacts();
    void planPeople();
    void planThings();
    void planFor(const Someone &who);
    void planEmail(const Someone &who);
    void planOrganisations(const Someone &who);
    void planDisciplines(const Someone &who);
    void planGroups(const Someone &who);
    void planTies(const Someone &who);
    void planTakeOuts(const Someone &who);
    void planMembership(const Someone &who, Id<Group> group, TypedTarget target, const Span &dates);
    void finish();

    /// The record a meaning names, made where it is new; a name that stands twice is made once.
    template<class T>
    std::pair<Id<T>, TypedTarget> target(const TypedMeaning &meaning,
                                         Result<Edit> (*make)(const Snapshot &, IdSource &, const QString &));
    bool goesOn(PartialDate to) const
    {
        return to.isNull() || to.lastNumber() >= m_context.today.firstNumber();
    }
    /// The last that still holds; null: none.
    template<class T, class Of>
    Id<T> current(const Someone &who, Of of) const;
    std::vector<Id<Group>> groupsOf(const Someone &who) const;
    template<class T>
    void endOrRemove(const Someone &who, const QString &where, Id<T> id, TypedEnding ending,
                     Result<Edit> (*remove)(const Snapshot &, Id<T>));

    const TypedReading &m_reading;
    const TypedContext &m_context;
    IdSource &m_ids;
    EditSequence m_edits;
    TypedPlan m_plan;
    std::vector<Someone> m_people;
    std::vector<std::pair<std::pair<NamedKind, QString>, qint64>> m_made;
    Span m_dates;
    bool m_leftToday = false;
    Level m_level = Level::NotRecorded;
    QStringList m_roles;
};

template<class T>
std::pair<Id<T>, TypedTarget> Planner::target(const TypedMeaning &meaning,
                                              Result<Edit> (*make)(const Snapshot &, IdSource &,
                                                                   const QString &))
{
    if (!meaning.isNew())
        return {Id<T>{meaning.id}, TypedTarget::Known};
    const std::pair key(meaning.named, foldName(meaning.name));
    for (const auto &[name, id] : m_made) {
        if (name == key)
            return {Id<T>{id}, TypedTarget::Known};
    }
    const Id<T> id = m_edits.addOne<T>(make(map(), m_ids, meaning.name));
    m_made.emplace_back(key, id.value);
    return {id, meaning.isFromList ? TypedTarget::FromList : TypedTarget::New};
}

Result<Edit> addGroupOfItsOwn(const Snapshot &map, IdSource &ids, const QString &name)
{
    return addGroup(map, ids, name);
}

template<class T, class Of>
Id<T> Planner::current(const Someone &who, Of of) const
{
    Id<T> found;
    for (const auto &[id, record] : map().all<T>()) {
        if (record.person == who.id && of(record) && goesOn(record.to))
            found = id;
    }
    return found;
}

std::vector<Id<Group>> Planner::groupsOf(const Someone &who) const
{
    std::vector<Id<Group>> groups;
    for (const auto &[id, membership] : map().all<Membership>()) {
        if (membership.person == who.id && goesOn(membership.to) &&
            std::ranges::count(groups, membership.group) == 0)
            groups.push_back(membership.group);
    }
    return groups;
}

TypedPlan Planner::run()
{
    if (!m_reading.trouble.isEmpty()) {
        problem(m_reading.trouble);
        return m_plan;
    }
    gatherFacts();
    planPeople();
    for (const Someone &who : m_people)
        planFor(who);
    if (m_people.empty())
        planThings();
    sayWhatIsOpen();
    finish();
    return m_plan;
}

void Planner::gatherFacts()
{
    for (const TypedPart &part : m_reading.parts) {
        if (!part.is(TypedKind::Dates) || isOfFact(part))
            continue;
        m_dates.from = part.meaning()->from.isNull() ? m_dates.from : part.meaning()->from;
        m_dates.to = part.meaning()->to.isNull() ? m_dates.to : part.meaning()->to;
    }
    each(TypedKind::Level, [this](const TypedMeaning &level) { m_level = level.level; });
    each(TypedKind::Role, [this](const TypedMeaning &role) { m_roles.append(role.name); });
}

void Planner::planPeople()
{
    each(TypedKind::Person, [this](const TypedMeaning &meaning) {
        const auto [id, how] = target<Person>(meaning, addPerson);
        const bool isNew = how != TypedTarget::Known;
        if (std::ranges::any_of(m_people, [&](const Someone &one) { return one.id == id; }))
            return;
        m_people.push_back({id, isNew ? tidyName(meaning.name) : meaning.name, isNew});
        say(typedPersonStep(m_people.back().name, isNew));
        m_plan.person = id;
    });
}

/// Without a person, a line adds what it names.
void Planner::planThings()
{
    const auto plan = [this]<class T>(TypedKind kind, NamedKind named, T *,
                                      Result<Edit> (*make)(const Snapshot &, IdSource &, const QString &)) {
        each(kind, [&](const TypedMeaning &meaning) {
            const auto [id, how] = target<T>(meaning, make);
            say(typedThingStep(named, meaning.name, how != TypedTarget::Known));
            if constexpr (std::is_same_v<T, Group>)
                m_plan.group = id;
        });
    };
    plan(TypedKind::Organisation, NamedKind::Organisation, static_cast<Organisation *>(nullptr),
         addOrganisation);
    plan(TypedKind::Discipline, NamedKind::Discipline, static_cast<Discipline *>(nullptr), addDiscipline);
    plan(TypedKind::Group, NamedKind::Group, static_cast<Group *>(nullptr), addGroupOfItsOwn);
    const bool isAboutSomebody = m_level != Level::NotRecorded || !m_roles.isEmpty() ||
                                 has(TypedKind::Dates) || has(TypedKind::Independent) ||
                                 has(TypedKind::NoDiscipline) || has(TypedKind::Tie) || has(TypedKind::Email);
    if (isAboutSomebody && m_reading.question() < 0)
        problem(Words::tr("Say who this is about: type a name as well."));
}

void Planner::planFor(const Someone &who)
{
    planEmail(who);
    planOrganisations(who);
    planDisciplines(who);
    planGroups(who);
    planTies(who);
    planTakeOuts(who);
}

void Planner::planEmail(const Someone &who)
{
    each(TypedKind::Email, [&](const TypedMeaning &meaning) {
        Person person = *map().find(who.id);
        say(typedEmailStep(who.name, person.email, meaning.name, m_context.showing.audience));
        person.email = meaning.name;
        m_edits.add(put(map(), m_ids, who.id, person));
    });
}

void Planner::planOrganisations(const Someone &who)
{
    // Dates are those of a membership where the line has a group.
    const bool areDatesOurs = !has(TypedKind::Group) && !has(TypedKind::TakeOut);
    const Span general = areDatesOurs ? m_dates : Span();
    const auto plan = [&](Id<Organisation> organisation, const QString &where, const Span &own,
                          const auto &stepOf) {
        const auto &[from, to] = own.isSaid() ? own : general;
        const auto isIt = [&](const Affiliation &one) { return one.organisation == organisation; };
        const Id<Affiliation> there = current<Affiliation>(who, isIt);
        const Affiliation before = there.isNull() ? Affiliation{who.id, organisation} : *map().find(there);
        Affiliation now = before;
        now.from = from.isNull() ? now.from : from;
        now.to = to.isNull() ? now.to : to;
        say(stepOf(!there.isNull()));
        if (!from.isNull())
            say(typedSinceStep(who.name, where, before.from, from));
        if (!to.isNull())
            say(typedUntilStep(who.name, where, before.to, to));
        m_edits.add(put(map(), m_ids, there, now));
    };
    each(TypedKind::Organisation, [&](const TypedMeaning &meaning, const Span &dates) {
        const auto [id, how] = target<Organisation>(meaning, addOrganisation);
        const QString name = how == TypedTarget::Known ? nameOf(map(), id) : meaning.name;
        plan(id, name, dates, [&, target = how](bool isThere) {
            return typedWorksForStep(who.name, name, isThere ? TypedTarget::Recorded : target);
        });
    });
    if (has(TypedKind::Independent)) {
        plan({}, Words::tr("independent work"), {},
             [&](bool isThere) { return typedIndependentStep(who.name, isThere); });
    }
}

void Planner::planDisciplines(const Someone &who)
{
    const auto plan = [&](Id<Discipline> discipline) {
        const auto isIt = [&](const Expertise &one) { return one.discipline == discipline; };
        const bool isThere = !current<Expertise>(who, isIt).isNull();
        if (!isThere)
            m_edits.add(addExpertise(map(), m_ids, {who.id, discipline}));
        return isThere;
    };
    each(TypedKind::Discipline, [&](const TypedMeaning &meaning) {
        const auto [id, how] = target<Discipline>(meaning, addDiscipline);
        const QString name = how == TypedTarget::Known ? nameOf(map(), id) : meaning.name;
        say(typedKnowsStep(who.name, name, plan(id) ? TypedTarget::Recorded : how));
    });
    if (has(TypedKind::NoDiscipline))
        say(typedNoDisciplineStep(who.name, plan({})));
}

void Planner::planGroups(const Someone &who)
{
    each(TypedKind::Group, [&](const TypedMeaning &meaning, const Span &dates) {
        const auto [id, how] = target<Group>(meaning, addGroupOfItsOwn);
        planMembership(who, id, how, dates.isSaid() ? dates : m_dates);
    });
    if (has(TypedKind::Group))
        return;
    const bool hasOrganisation = has(TypedKind::Organisation) || has(TypedKind::Independent);
    const bool areDatesLeft = m_dates.isSaid() && !hasOrganisation && !has(TypedKind::TakeOut);
    if (m_level == Level::NotRecorded && m_roles.isEmpty() && !areDatesLeft)
        return;
    // What is said of a membership without saying of which: of the only one.
    const std::vector<Id<Group>> groups = groupsOf(who);
    if (groups.size() == 1)
        planMembership(who, groups.front(), TypedTarget::Known, m_dates);
    else if (m_reading.question() >= 0)
        return; // the answer may be the group
    else if (groups.empty())
        problem(Words::tr("Say in which group: %1 is in none.").arg(who.name));
    else
        problem(
            Words::tr("Say in which group: %1 is in %n of them.", nullptr, int(groups.size())).arg(who.name));
}

void Planner::planMembership(const Someone &who, Id<Group> group, TypedTarget target, const Span &dates)
{
    const QString where = nameOf(map(), group);
    const auto isIt = [&](const Membership &one) { return one.group == group; };
    const Id<Membership> there = current<Membership>(who, isIt);
    Membership before{.person = who.id, .group = group};
    if (!there.isNull())
        before = *map().find(there);
    Membership now = before;
    m_plan.group = group;
    say(typedJoinsStep(who.name, where, there.isNull() ? target : TypedTarget::Recorded));
    if (m_level != Level::NotRecorded) {
        now.level = m_level;
        say(typedLevelStep(who.name, where, before.level, now.level));
    }
    for (const QString &role : m_roles) {
        const bool isThere = std::ranges::any_of(
            now.roles, [&](const QString &one) { return foldName(one) == foldName(role); });
        if (!isThere)
            now.roles.append(role);
        say(typedRoleStep(who.name, where, role, isThere));
    }
    if (!dates.from.isNull()) {
        now.from = dates.from;
        say(typedSinceStep(who.name, where, before.from, now.from));
    }
    if (!dates.to.isNull() && !has(TypedKind::TakeOut)) {
        now.to = dates.to;
        say(typedUntilStep(who.name, where, before.to, now.to));
    }
    m_edits.add(put(map(), m_ids, there, now));
}

void Planner::planTies(const Someone &who)
{
    each(TypedKind::Tie, [&](const TypedMeaning &meaning) {
        TypedMeaning person = meaning;
        person.named = NamedKind::Person;
        const auto [id, how] = target<Person>(person, addPerson);
        const QString &name = meaning.name; // as it may be read there
        const QString kind = foldName(meaning.tieKind);
        const bool isThere = std::ranges::any_of(map().all<Tie>(), [&, to = id](const auto &row) {
            return row.record.fromPerson == who.id && row.record.toPerson == to &&
                   foldName(row.record.kind) == kind && goesOn(row.record.to);
        });
        say(typedTieStep(who.name, name, meaning.tieKind, isThere ? TypedTarget::Recorded : how));
        if (!isThere)
            m_edits.add(addTie(map(), m_ids, {who.id, id, meaning.tieKind}));
    });
}

template<class T>
void Planner::endOrRemove(const Someone &who, const QString &where, Id<T> id, TypedEnding ending,
                          Result<Edit> (*remove)(const Snapshot &, Id<T>))
{
    const PartialDate end = m_dates.to.isNull() ? m_context.today : m_dates.to;
    if (id.isNull()) {
        say({Mark::AsItIs, Words::tr("%1 is not in %2 any more, as recorded.").arg(who.name, where)});
        return;
    }
    const bool isMistake = ending == TypedEnding::Mistake;
    say(typedTakeOutStep(who.name, where, isMistake ? PartialDate() : end, m_dates.to.isNull()));
    if (isMistake) {
        m_edits.add(remove(map(), id));
    } else {
        T ended = *map().find(id);
        ended.to = end;
        m_leftToday = m_leftToday || end == m_context.today;
        m_edits.add(put(map(), m_ids, id, ended));
    }
}

void Planner::planTakeOuts(const Someone &who)
{
    each(TypedKind::TakeOut, [&](const TypedMeaning &meaning) {
        switch (meaning.named) {
        case NamedKind::Group: {
            const Id<Group> group{meaning.id};
            const auto isIt = [&](const Membership &one) { return one.group == group; };
            endOrRemove(who, meaning.name, current<Membership>(who, isIt), meaning.ending, removeMembership);
            m_plan.group = group;
            break;
        }
        case NamedKind::Organisation: {
            const auto isIt = [&](const Affiliation &one) { return one.organisation.value == meaning.id; };
            endOrRemove(who, meaning.name, current<Affiliation>(who, isIt), meaning.ending,
                        removeAffiliation);
            break;
        }
        case NamedKind::Discipline: {
            const auto isIt = [&](const Expertise &one) { return one.discipline.value == meaning.id; };
            endOrRemove(who, meaning.name, current<Expertise>(who, isIt), meaning.ending, removeExpertise);
            break;
        }
        case NamedKind::Person:
            break;
        }
    });
}

void Planner::sayWhatIsOpen()
{
    for (const TypedPart &part : m_reading.parts) {
        if (part.chosen >= 0)
            continue;
        if (!part.meanings.empty()) {
            say({Mark::Question, typedQuestionText(part, m_context.map)});
            continue;
        }
        const QChar first = part.text.front();
        const auto opened = openedText(part.text);
        const bool isLeft = opened && opened->opening == TypedOpening::Left;
        const bool isTakeOut = first == u'-' || first == u'–' || first == u'−' || isLeft;
        if (!isTakeOut)
            problem(Words::tr("“%1” is not understood as a date. Write 2023, 2023-04 or 2023-04-15.")
                        .arg(part.text));
        else if (m_people.empty())
            problem(Words::tr("Say who comes out of it: type the name before “%1”.").arg(part.text));
        else
            problem(Words::tr("%1 is in nothing that is called so: “%2”.")
                        .arg(m_people.back().name, isLeft ? opened->rest : tidyName(part.text.sliced(1))));
    }
}

void Planner::finish()
{
    Result<Edit> edit = std::move(m_edits).take();
    if (!edit) {
        problem(edit.error().message);
        return;
    }
    m_plan.edit = std::move(*edit);
    if (m_people.empty())
        m_plan.done = Words::tr("Done. Undo takes it back.");
    else if (m_people.back().isNew)
        m_plan.done = Words::tr("Added %1. Undo takes it back.").arg(m_people.back().name);
    else if (m_leftToday) // the last day counts, so that nothing is seen of it yet
        m_plan.done = Words::tr("Changed %1; what ends today counts until tomorrow. Undo takes it back.")
                          .arg(m_people.back().name);
    else
        m_plan.done = Words::tr("Changed %1. Undo takes it back.").arg(m_people.back().name);
}

} // namespace

bool TypedPlan::isReady() const
{
    return !steps.empty() && std::ranges::none_of(steps, [](const TypedStep &step) {
        return step.mark == Mark::Question || step.mark == Mark::Problem;
    });
}

TypedPlan planTypedLine(const TypedReading &reading, const TypedContext &context, IdSource &ids)
{
    return Planner(reading, context, ids).run();
}

} // namespace copse
