#include "desktop/document/relations.h"

#include "model/fields.h"

#include <QCoreApplication>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Relations)
};

/// The records of type T that name an owner in a field.
template<auto field>
struct Naming;
template<class T, class Owner, Id<Owner> T::*field>
struct Naming<field>
{
    static std::vector<qint64> find(const Snapshot &map, qint64 owner)
    {
        std::vector<qint64> found;
        for (const auto &[id, record] : map.all<T>()) {
            if ((record.*field).value == owner)
                found.push_back(id.value);
        }
        return found;
    }

    static QString code()
    {
        QString name;
        const auto look = [&]<class V>(const Field<T, V> &one) {
            if constexpr (std::is_same_v<V, Id<Owner>>) {
                if (one.member == field)
                    name = QString::fromLatin1(one.name);
            }
        };
        std::apply([&](const auto &...fields) { (look(fields), ...); }, RecordInfo<T>::fields);
        return name;
    }

    static Relation relation(const QString &title) { return {recordType<T>(), code(), title, find, {}, {}}; }
};

template<class T>
std::vector<qint64> findAll(const Snapshot &map, qint64)
{
    return idsOf(map, recordType<T>());
}

std::vector<Relation> ofPerson()
{
    Relation worksFor = Naming<&Affiliation::person>::relation(Words::tr("Works for"));
    worksFor.noneField = Naming<&Affiliation::organisation>::code();
    worksFor.noneText = noOrganisationText();
    Relation knows = Naming<&Expertise::person>::relation(Words::tr("Disciplines"));
    knows.noneField = Naming<&Expertise::discipline>::code();
    knows.noneText = noDisciplineText();
    return {worksFor,
            knows,
            Naming<&Membership::person>::relation(Words::tr("Groups")),
            Naming<&PersonPractice::person>::relation(Words::tr("Practices")),
            Naming<&Tie::fromPerson>::relation(Words::tr("Ties to others")),
            Naming<&Tie::toPerson>::relation(Words::tr("Ties from others")),
            Naming<&Attendance::person>::relation(Words::tr("Was at")),
            Naming<&Contribution::person>::relation(Words::tr("Contributions")),
            Naming<&Sponsorship::person>::relation(Words::tr("Sponsors")),
            Naming<&FollowUp::person>::relation(Words::tr("Follow-ups"))};
}

std::vector<Relation> ofGroup()
{
    return {Naming<&Group::parent>::relation(Words::tr("Sub-groups")),
            Naming<&Need::group>::relation(Words::tr("Looks for")),
            Naming<&Membership::group>::relation(Words::tr("Members")),
            Naming<&Sponsorship::group>::relation(Words::tr("Sponsors", "of a group")),
            Naming<&FollowUp::group>::relation(Words::tr("Follow-ups")),
            Naming<&Event::group>::relation(Words::tr("Events")),
            Naming<&Resource::group>::relation(Words::tr("Resources")),
            Naming<&Contribution::group>::relation(Words::tr("Contributions"))};
}

} // namespace

std::vector<Relation> relationsOf(RecordType owner)
{
    switch (owner) {
    case RecordType::Person:
        return ofPerson();
    case RecordType::Group:
        return ofGroup();
    case RecordType::Organisation:
        return {Naming<&Organisation::parent>::relation(Words::tr("Offices and affiliates")),
                Naming<&Affiliation::organisation>::relation(Words::tr("Its people")),
                Naming<&Sponsorship::organisation>::relation(Words::tr("Sponsors"))};
    case RecordType::Discipline:
        return {Naming<&Discipline::parent>::relation(Words::tr("Below it")),
                Naming<&Expertise::discipline>::relation(Words::tr("Who knows it")),
                Naming<&Need::discipline>::relation(Words::tr("Looked for by"))};
    case RecordType::Event:
        return {Naming<&Attendance::event>::relation(Words::tr("Who was there"))};
    case RecordType::Practice:
        return {Naming<&PersonPractice::practice>::relation(Words::tr("Who does it"))};
    default:
        return {};
    }
}

std::vector<Relation> relationsOfMap()
{
    return {Naming<&FollowUp::group>::relation(Words::tr("Follow-ups of no group")),
            Naming<&Event::group>::relation(Words::tr("Events of no group")),
            Naming<&Resource::group>::relation(Words::tr("Resources of the whole map")),
            {RecordType::Practice, {}, Words::tr("Practices"), findAll<Practice>, {}, {}},
            {RecordType::Source, {}, Words::tr("Sources"), findAll<Source>, {}, {}}};
}

} // namespace copse
