#pragma once

#include "edits/adding.h"
#include "edits/groups.h"
#include "edits/names.h"
#include "edits/putting.h"
#include "edits/removing.h"
#include "edits/views.h"

#include <QRandomGenerator>
#include <QSet>

namespace copse {

/// Does anything a person could do, over all functions of edits/, now and then something that is refused.
/// The same seed on the same map, the same edits; another seed makes other ids.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
        , m_ids(1 + qint64(seed) * 10'000'000)
    {}

    static constexpr int functions = 38;

    /// The next edit that is not refused.
    Edit next(const Snapshot &map)
    {
        for (;;) {
            // Small maps grow, big ones shrink. A group or a person takes many other records along.
            const bool isSmall = map.all<Person>().size() <= 60 || map.all<Membership>().size() <= 30;
            const int upTo = isSmall && chance(2) ? firstRemoval : functions;
            const int function = int(m_random.bounded(quint32(upTo)));
            const bool removes =
                (function >= firstRemoval && function < firstGroupFact) || function >= firstGroupFactRemoval;
            if (removes && !chance(isSmall ? 8u : 2u))
                continue;
            auto edit = make(function, map);
            if (edit) {
                m_done.insert(function);
                return *std::move(edit);
            }
            ++m_refused;
        }
    }

    /// Which functions have given an edit, and how often one has refused.
    const QSet<int> &done() const { return m_done; }
    int refused() const { return m_refused; }

private:
    static constexpr int firstRemoval = 13;
    static constexpr int firstGroupFact = 22;
    static constexpr int firstGroupFactRemoval = 31;

    Result<Edit> make(int function, const Snapshot &map)
    {
        switch (function) {
        case 0:
            return addPerson(map, m_ids, name());
        case 1:
            return addOrganisation(map, m_ids, name());
        case 2:
            return addDiscipline(map, m_ids, name());
        case 3:
            return addGroup(map, m_ids, name(), any<Group>(map, 3));
        case 4:
            return addMembership(map, m_ids, membership(map));
        case 5: {
            Affiliation affiliation{.person = any<Person>(map), .organisation = any<Organisation>(map, 5)};
            affiliation.from = date();
            affiliation.primary = chance(3);
            return addAffiliation(map, m_ids, affiliation);
        }
        case 6: {
            Expertise expertise{.person = any<Person>(map), .discipline = any<Discipline>(map, 5)};
            expertise.to = date();
            expertise.primary = chance(3);
            return addExpertise(map, m_ids, expertise);
        }
        case 7: {
            const auto group = any<Group>(map);
            return moveGroup(map, group, any<Group>(map, 4));
        }
        case 8:
            return anyRename(map);
        case 9: {
            const auto id = any<View>(map, 2);
            return putView(map, m_ids, id, view(map));
        }
        case 10: {
            const auto id = any<View>(map);
            return putPlacements(map, m_ids, id, places(map));
        }
        case 11:
            return wholeList(map);
        case 12:
            return addTie(map, m_ids, tie(map));
        case 13:
            return removePerson(map, any<Person>(map));
        case 14:
            return removeOrganisation(map, any<Organisation>(map));
        case 15:
            return removeDiscipline(map, any<Discipline>(map));
        case 16:
            return removeGroup(map, any<Group>(map));
        case 17:
            return removeMembership(map, any<Membership>(map));
        case 18:
            return removeAffiliation(map, any<Affiliation>(map));
        case 19:
            return removeExpertise(map, any<Expertise>(map));
        case 20:
            return removeTie(map, any<Tie>(map));
        case 21:
            return removeView(map, any<View>(map));
        default:
            return makeGroupFact(function, map);
        }
    }

    /// One that is there, put again.
    template<class T, class Change>
    Result<Edit> changed(const Snapshot &map, Change change)
    {
        const Id<T> id = any<T>(map);
        if (!map.find(id))
            return removePerson(map, {}); // refused: nothing is there
        T record = *map.find(id);
        change(record);
        return put(map, m_ids, id, record);
    }

    Result<Edit> makeGroupFact(int function, const Snapshot &map)
    {
        switch (function) {
        case 22: {
            Need need{.group = any<Group>(map)};
            if (chance(2))
                need.organisationType = name();
            else
                need.discipline = any<Discipline>(map, 5);
            return put(map, m_ids, any<Need>(map, 2), need);
        }
        case 23: {
            Event event{.name = name(), .from = date(), .to = date(), .place = name()};
            event.group = any<Group>(map, 2);
            return put(map, m_ids, any<Event>(map, 2), event);
        }
        case 24:
            return put(map, m_ids, any<Attendance>(map, 2), Attendance{any<Person>(map), any<Event>(map)});
        case 25: {
            Contribution contribution{.person = any<Person>(map), .group = any<Group>(map)};
            contribution.date = date();
            contribution.kind = name();
            contribution.count = int(m_random.bounded(6u)) - 1;
            return put(map, m_ids, any<Contribution>(map, 2), contribution);
        }
        case 26:
            return put(map, m_ids, any<Resource>(map, 2),
                       Resource{.name = name(), .link = name(), .group = any<Group>(map, 3)});
        case 27: {
            Sponsorship sponsorship{.organisation = any<Organisation>(map, 2), .person = any<Person>(map, 2)};
            sponsorship.group = any<Group>(map);
            sponsorship.kind = SponsorshipKind(m_random.bounded(7u));
            sponsorship.amount = chance(2) ? 0 : m_random.bounded(1e6) - 1000;
            sponsorship.stance = Stance(m_random.bounded(4u));
            sponsorship.from = date();
            return put(map, m_ids, any<Sponsorship>(map, 2), sponsorship);
        }
        case 28: {
            FollowUp followUp{.what = name(), .person = any<Person>(map, 2), .group = any<Group>(map, 2)};
            followUp.due = date();
            followUp.done = chance(2);
            return put(map, m_ids, any<FollowUp>(map, 2), followUp);
        }
        case 29:
            return changed<Group>(map, [this, &map](Group &group) {
                group.ownSize = int(m_random.bounded(400u)) - 2;
                group.countsMissing = chance(2);
                group.parent = any<Group>(map, 2);
                group.note = name();
            });
        case 30:
            return changed<Membership>(map, [this](Membership &membership) {
                membership.whyEnded = EndReason(m_random.bounded(5u));
                membership.passion = int(m_random.bounded(6u)) - 1;
                membership.to = date();
            });
        case 31:
            return removeNeed(map, any<Need>(map));
        case 32:
            return removeEvent(map, any<Event>(map));
        case 33:
            return removeAttendance(map, any<Attendance>(map));
        case 34:
            return removeContribution(map, any<Contribution>(map));
        case 35:
            return removeResource(map, any<Resource>(map));
        case 36:
            return removeSponsorship(map, any<Sponsorship>(map));
        default:
            return removeFollowUp(map, any<FollowUp>(map));
        }
    }

    bool chance(quint32 one) { return m_random.bounded(one) == 0; }

    /// One that is there; once in `none` times (0: never) none.
    template<class T>
    Id<T> any(const Snapshot &map, quint32 none = 0)
    {
        const auto &all = map.all<T>();
        if (all.isEmpty() || (none > 0 && chance(none)))
            return {};
        auto row = all.begin();
        std::advance(row, m_random.bounded(quint32(all.size())));
        return row->id;
    }

    QString name()
    {
        static const QStringList words{QStringLiteral("Amina"), QStringLiteral("O'Brien \"Pat\""),
                                       QStringLiteral("محمد"),  QStringLiteral("李小龙"),
                                       QStringLiteral("Zoë"),   QStringLiteral("; DROP TABLE person"),
                                       QStringLiteral("🌍 eau"), QStringLiteral("  ")};
        QString made;
        for (quint32 i = m_random.bounded(3u) + 1; i > 0; --i)
            made += words[int(m_random.bounded(quint32(words.size())))] + u' ';
        return chance(2) ? made + QString::number(m_random.bounded(500u)) : made;
    }

    PartialDate date()
    {
        if (chance(2))
            return {};
        const int year = int(1990 + m_random.bounded(40u));
        return PartialDate::fromParts(year, int(m_random.bounded(13u)));
    }

    template<class T>
    Hat<T> hat(const Snapshot &map)
    {
        Hat<T> made;
        made.saidNone = chance(4);
        if (!made.saidNone && !map.all<T>().isEmpty()) {
            for (quint32 i = m_random.bounded(3u); i > 0; --i)
                made.values.push_back(any<T>(map));
        }
        return made;
    }

    QStringList texts()
    {
        QStringList made;
        for (quint32 i = m_random.bounded(3u); i > 0; --i)
            made += chance(5) ? QString() : name();
        return made;
    }

    Membership membership(const Snapshot &map)
    {
        Membership made{.person = any<Person>(map), .group = any<Group>(map)};
        made.from = date();
        made.to = date();
        made.level = Level(m_random.bounded(6u));
        made.roles = texts();
        made.motives = texts();
        made.joining = Joining(m_random.bounded(3u));
        made.passion = int(m_random.bounded(6u)) - 1;
        made.worksOn = int(m_random.bounded(5u)) - 1;
        made.organisations = hat<Organisation>(map);
        made.disciplines = hat<Discipline>(map);
        return made;
    }

    Tie tie(const Snapshot &map)
    {
        Tie made{.fromPerson = any<Person>(map), .toPerson = any<Person>(map)};
        made.kind = chance(3) ? QString() : name();
        made.strength = int(m_random.bounded(6u)) - 1;
        made.from = date();
        made.to = date();
        return made;
    }

    View view(const Snapshot &map)
    {
        View made{.title = name(), .asOf = QStringLiteral("any")};
        made.scope = Scope(m_random.bounded(2u));
        made.organisationLevel = OrganisationLevel(m_random.bounded(3u));
        made.picture = PictureKind(m_random.bounded(9u));
        made.names = NamesShown(m_random.bounded(3u));
        made.theme = PictureTheme(m_random.bounded(5u));
        made.step = int(m_random.bounded(5u)) - 1;
        for (QString *rule : {&made.colourBy, &made.shapeBy, &made.sizeBy, &made.outlineBy}) {
            if (chance(2))
                *rule = chance(2) ? QString() : QStringLiteral("own:") + name();
        }
        for (quint32 i = m_random.bounded(4u); i > 0; --i)
            made.folded.push_back(any<Group>(map));
        made.backbone = chance(2) ? 0 : m_random.bounded(1.1);
        if (chance(2)) {
            for (double *size : {&made.width, &made.height, &made.markSize, &made.nameSize, &made.groupSize})
                *size = m_random.bounded(1000.0);
        }
        if (chance(3))
            made.grid = QStringLiteral("layers 0 0 ") + name();
        made.group = any<Group>(map, 2);
        return made;
    }

    std::vector<Placed> places(const Snapshot &map)
    {
        std::vector<Placed> made;
        for (quint32 i = m_random.bounded(12u); i > 0; --i) {
            Placed place;
            place.x = m_random.bounded(1000.0) - 500;
            place.y = m_random.bounded(1.0);
            place.pinned = chance(2);
            switch (m_random.bounded(8u)) {
            case 0:
                place.what = any<Organisation>(map);
                break;
            case 1:
                place.what = any<Discipline>(map);
                break;
            case 2:
            case 3:
                place.what = any<Group>(map);
                break;
            default:
                place.what = any<Person>(map);
            }
            made.push_back(place);
        }
        return made;
    }

    Result<Edit> anyRename(const Snapshot &map)
    {
        const QString to = name();
        switch (m_random.bounded(4u)) {
        case 0:
            return rename(map, any<Person>(map), to);
        case 1:
            return rename(map, any<Organisation>(map), to);
        case 2:
            return rename(map, any<Discipline>(map), to);
        default:
            return rename(map, any<Group>(map), to);
        }
    }

    /// What reading a list would propose: many records in one edit, with fields that no function sets.
    Result<Edit> wholeList(const Snapshot &map)
    {
        if (map.all<Person>().size() > 80)
            return Error{ErrorKind::Refused, {}, {}};
        Edit edit;
        const auto source = m_ids.next<Source>();
        Source from{.kind = SourceKind(m_random.bounded(5u))};
        from.date = date();
        edit.put(source, from);
        const auto practice = m_ids.next<Practice>();
        edit.put(practice, Practice{QStringLiteral("practice")});
        const auto group = m_ids.next<Group>();
        Group made{.name = QStringLiteral("group %1").arg(group.value)};
        made.stage = Stage(m_random.bounded(6u));
        made.target = Target(m_random.bounded(5u));
        edit.put(group, made);
        for (quint32 i = m_random.bounded(40u); i > 0; --i) {
            const auto id = m_ids.next<Person>();
            Person person{.name = name() + u'x'};
            person.aliases = texts();
            person.willingness = Willingness(m_random.bounded(4u));
            person.consent = Consent(m_random.bounded(4u));
            person.own.push_back({QStringLiteral("sex"), texts()});
            person.own.push_back({QStringLiteral("langue"), texts()});
            edit.put(id, person);
            edit.put(m_ids.next<PersonPractice>(), PersonPractice{id, practice});
            edit.put(m_ids.next<Membership>(), Membership{.person = id, .group = group, .source = source});
        }
        return edit;
    }

    QRandomGenerator m_random;
    IdSource m_ids;
    QSet<int> m_done;
    int m_refused = 0;
};

} // namespace copse
