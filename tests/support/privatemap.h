#pragma once

#include "model/snapshot.h"

#include <QStringList>

namespace copse {

/// A map with somebody of every consent, and with everything that is private about them; the words of it that
/// must not leave it stand below. All invented.
namespace privatemap {

inline const QString open = QStringLiteral("Openka Willing");
inline const QString notAsked = QStringLiteral("Notasket Yetter");
inline const QString byInitials = QStringLiteral("Quellia Quorum");
inline const QString hidden = QStringLiteral("Zorblatt Hidden");
inline const QString missing = QStringLiteral("Vagula Missing"); ///< agreed, but without a discipline

/// Never on a wall and in no file, whatever is chosen.
inline QStringList neverShown()
{
    return {QStringLiteral("Zorblatt"),     QStringLiteral("example.org"), QStringLiteral("secretnote"),
            QStringLiteral("Quellia"),      QStringLiteral("Quorum"),      QStringLiteral("Formerly"),
            QStringLiteral("secretsource"), QStringLiteral("secretorg"),   QStringLiteral("Zembla")};
}

/// Known only through somebody who is counted, not drawn: in no picture and no table of one.
inline QStringList onlyOfHidden() { return {QStringLiteral("Zenithorg"), QStringLiteral("Arcanology")}; }

/// Shown where somebody chose it for that one time.
inline QStringList shownWhenChosen()
{
    return {QStringLiteral("Notasket"), QStringLiteral("Yetter"), QStringLiteral("Vagula")};
}

inline Snapshot make()
{
    IdSource ids(1);
    Edit edit;
    const auto put = [&](auto record) {
        const auto id = ids.next<decltype(record)>();
        edit.put(id, std::move(record));
        return id;
    };
    Source source;
    source.who = QStringLiteral("secretsource");
    source.note = QStringLiteral("secretnote of the source");
    const auto from = put(source);
    Group group;
    group.name = QStringLiteral("WASH group");
    group.note = QStringLiteral("secretnote of the group");
    const auto wash = put(group);
    group.name = QStringLiteral("Water quality");
    group.parent = wash;
    const auto water = put(group);
    std::vector<Id<Organisation>> organisations;
    for (const char *name : {"IRD", "SNV", "Helvetas"}) {
        Organisation organisation;
        organisation.name = QString::fromLatin1(name);
        organisation.note = QStringLiteral("secretorg");
        organisations.push_back(put(organisation));
    }
    std::vector<Id<Discipline>> disciplines;
    for (const char *name : {"Hydrology", "Sociology"}) {
        Discipline discipline;
        discipline.name = QString::fromLatin1(name);
        disciplines.push_back(put(discipline));
    }
    std::vector<Id<Person>> people;
    const auto add = [&](const QString &name, Consent consent) {
        Person person;
        person.name = name;
        person.consent = consent;
        person.aliases = {QStringLiteral("Formerly %1").arg(name)};
        person.email = name.section(u' ', 0, 0).toLower() + QStringLiteral("@example.org");
        person.note = QStringLiteral("secretnote of a person");
        person.willingness = Willingness::Perhaps;
        person.own = {{QStringLiteral("Second e-mail"), {QStringLiteral("second@example.org")}},
                      {QStringLiteral("Country"),
                       {name == hidden ? QStringLiteral("Zembla") : QStringLiteral("Senegal")}},
                      {QStringLiteral("Years"),
                       {name == hidden ? QStringLiteral("7391") : QString::number(name.size())}}};
        const std::size_t number = people.size();
        people.push_back(put(person));
        Affiliation affiliation;
        affiliation.person = people.back();
        affiliation.organisation = organisations[number % organisations.size()];
        put(affiliation);
        if (name != missing) {
            Expertise expertise;
            expertise.person = people.back();
            expertise.discipline = disciplines[number % disciplines.size()];
            put(expertise);
        }
        for (const Id<Group> in : {wash, water}) {
            Membership membership;
            membership.person = people.back();
            membership.group = in;
            membership.passion = 3;
            membership.level = number % 2 == 0 ? Level::Core : Level::Active;
            membership.source = from;
            put(membership);
        }
    };
    add(open, Consent::Open);
    add(notAsked, Consent::NotAsked);
    add(byInitials, Consent::Initials);
    add(hidden, Consent::Hidden);
    add(missing, Consent::Open);
    Organisation organisation;
    organisation.name = QStringLiteral("Zenithorg");
    Affiliation affiliation;
    affiliation.person = people[3];
    affiliation.organisation = put(organisation);
    put(affiliation);
    Discipline discipline;
    discipline.name = QStringLiteral("Arcanology");
    Expertise expertise;
    expertise.person = people[3];
    expertise.discipline = put(discipline);
    put(expertise);
    for (std::size_t i = 0; i < people.size(); ++i) {
        Tie tie;
        tie.fromPerson = people[i];
        tie.toPerson = people[(i + 1) % people.size()];
        tie.kind = QStringLiteral("advises");
        tie.strength = 3;
        put(tie);
    }
    View view;
    view.title = QStringLiteral("The whole network");
    view.words = QStringLiteral("Everybody who came.");
    view.notes = QStringLiteral("secretnote for presenting");
    view.asOf = QStringLiteral("any");
    put(view);
    view.title = QStringLiteral("Only water");
    view.words = QStringLiteral("Those who test wells.");
    view.group = water;
    put(view);
    Snapshot map;
    map.apply(std::move(edit));
    return map;
}

} // namespace privatemap
} // namespace copse
