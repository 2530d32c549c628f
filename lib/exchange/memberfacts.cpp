#include "exchange/memberfacts.h"

#include "exchange/byowner.h"
#include "exchange/knownfacts.h"

#include <algorithm>
#include <tuple>

namespace copse {

namespace {

class Settling
{
    Q_DECLARE_TR_FUNCTIONS(MemberFacts)

public:
    Settling(ImportDraft &draft, Edit &edit);

    void run();

private:
    using Facts = std::span<MemberFact>;

    /// One of the two things that are known of people, the same way for both.
    template<class Value, class Link>
    struct Dimension
    {
        qint32 MemberFact::*said;
        Id<Value> Link::*value;
        Hat<Value> Membership::*hat;
        const NameBook<Value> &book;
        KnownLinks<Value, Link> known;
        int &added;
        bool hatsMatter = false; // for the person being settled

        Id<Value> id(qint32 place) const { return place >= 0 ? book[place].id : Id<Value>{}; }
    };

    template<class Value, class Link>
    void settleLinks(Dimension<Value, Link> &dimension, Id<Person> person, Facts facts);
    template<class Value, class Link>
    void addLink(Dimension<Value, Link> &dimension, Link &link, qint32 row);
    template<class Value, class Link>
    void setHat(const Dimension<Value, Link> &dimension, Facts facts, Membership &membership);

    void settleMemberships(Id<Person> person, Facts facts);
    void settleMembership(Id<Person> person, Facts facts);
    void complete(Id<Membership> id, const Membership &listed, const MemberFact &fact);
    QStringList rolesOf(Facts facts);
    void findRepeats(Facts facts);

    ImportDraft &m_draft;
    Edit &m_edit;
    Dimension<Organisation, Affiliation> m_organisations;
    Dimension<Discipline, Expertise> m_disciplines;
    QHash<MembershipKey, Id<Membership>> m_known;

    struct Said
    {
        qint32 value;
        bool inGroup; // false first: a row without a group says more
        PartialDate from;
        PartialDate to;
        qint32 row; // the first that says it

        auto operator<=>(const Said &) const = default;
        bool isRepeated(const Said &next) const
        {
            return std::tie(value, inGroup, from, to) ==
                   std::tie(next.value, next.inGroup, next.from, next.to);
        }
    };
    std::vector<Said> m_said;     // kept for its memory
    std::vector<qint32> m_values; // kept for its memory
};

Settling::Settling(ImportDraft &draft, Edit &edit)
    : m_draft(draft)
    , m_edit(edit)
    , m_organisations{&MemberFact::organisation,
                      &Affiliation::organisation,
                      &Membership::organisations,
                      draft.organisations,
                      {draft.current.all<Affiliation>(), &Affiliation::organisation},
                      draft.summary.affiliationsNew}
    , m_disciplines{&MemberFact::discipline,
                    &Expertise::discipline,
                    &Membership::disciplines,
                    draft.disciplines,
                    {draft.current.all<Expertise>(), &Expertise::discipline},
                    draft.summary.expertiseNew}
{
    const Table<Membership> &known = draft.current.all<Membership>();
    m_known.reserve(known.size());
    for (const auto &[id, membership] : known) {
        m_known.insert(
            {membership.person, membership.group, membership.from, membership.to, membership.level}, id);
    }
}

void Settling::run()
{
    const size_t people = size_t(m_draft.people.size());
    ByOwner<MemberFact> facts(m_draft.facts, people, &MemberFact::person);
    m_edit.swaps<Membership>().reserve(m_draft.facts.size());
    m_edit.swaps<Affiliation>().reserve(people);
    m_edit.swaps<Expertise>().reserve(people);
    for (size_t person = 0; person < people; ++person) {
        const Facts said = facts.of(person);
        if (said.empty())
            continue;
        const Id<Person> id = m_draft.people[qint32(person)].id;
        settleLinks(m_organisations, id, said);
        settleLinks(m_disciplines, id, said);
        settleMemberships(id, said);
    }
    m_draft.facts = {};
}

template<class Value, class Link>
void Settling::settleLinks(Dimension<Value, Link> &dimension, Id<Person> person, Facts facts)
{
    m_said.clear();
    for (const MemberFact &fact : facts) {
        const qint32 value = fact.*dimension.said;
        if (value == MemberFact::notSaid)
            continue;
        if (fact.group == MemberFact::notSaid)
            m_said.push_back({value, false, fact.from, fact.to, fact.row});
        else
            m_said.push_back({value, true, {}, {}, fact.row});
    }
    dimension.hatsMatter = false;
    if (m_said.empty())
        return;
    std::ranges::sort(m_said);
    const auto repeats = std::ranges::unique(m_said, &Said::isRepeated);
    m_said.erase(repeats.begin(), repeats.end());

    const qint32 first = m_said.front().value;
    dimension.hatsMatter =
        m_said.back().value != first || dimension.known.saysMore(person, dimension.id(first));
    for (auto said = m_said.begin(); said != m_said.end();) {
        const Id<Value> value = dimension.id(said->value);
        Link link;
        link.person = person;
        link.*dimension.value = value;
        const auto next =
            std::find_if(said, m_said.end(), [&](const Said &other) { return other.value != said->value; });
        if (said->inGroup && !dimension.known.hasPair(person, value))
            addLink(dimension, link, said->row);
        for (; said != next; ++said) {
            if (said->inGroup)
                continue;
            link.from = said->from;
            link.to = said->to;
            dimension.hatsMatter |= !link.from.isNull() || !link.to.isNull();
            if (!dimension.known.has(person, value, link.from, link.to))
                addLink(dimension, link, said->row);
        }
    }
}

template<class Value, class Link>
void Settling::addLink(Dimension<Value, Link> &dimension, Link &link, qint32 row)
{
    link.source = m_draft.sourceOf(m_draft.sheetOf(row));
    m_edit.put(m_draft.ids.next<Link>(), link);
    ++dimension.added;
}

template<class Value, class Link>
void Settling::setHat(const Dimension<Value, Link> &dimension, Facts facts, Membership &membership)
{
    if (!dimension.hatsMatter)
        return;
    Hat<Value> &hat = membership.*dimension.hat;
    m_values.clear();
    for (const MemberFact &fact : facts) {
        const qint32 value = fact.*dimension.said;
        if (value >= 0)
            m_values.push_back(value);
        else if (value == MemberFact::none)
            hat.saidNone = true;
    }
    keepFirsts(m_values);
    hat.saidNone = hat.saidNone && m_values.empty();
    hat.values.reserve(m_values.size());
    for (const qint32 value : m_values)
        hat.values.push_back(dimension.id(value));
}

template<class T>
bool sameHat(Hat<T> one, Hat<T> other)
{
    std::ranges::sort(one.values);
    std::ranges::sort(other.values);
    return one == other;
}

auto keyOf(const MemberFact &fact) { return std::tie(fact.group, fact.from, fact.to, fact.level); }

void Settling::settleMemberships(Id<Person> person, Facts facts)
{
    std::ranges::sort(facts, {}, [](const MemberFact &fact) {
        return std::tie(fact.group, fact.from, fact.to, fact.level, fact.row);
    });
    while (!facts.empty()) {
        const auto next = std::ranges::find_if(
            facts, [&](const MemberFact &fact) { return keyOf(fact) != keyOf(facts.front()); });
        const Facts same = facts.first(size_t(next - facts.begin()));
        findRepeats(same);
        if (same.front().group != MemberFact::notSaid)
            settleMembership(person, same);
        facts = facts.subspan(same.size());
    }
}

void Settling::settleMembership(Id<Person> person, Facts facts)
{
    const MemberFact &first = facts.front();
    Membership membership;
    membership.person = person;
    membership.group = m_draft.groups[first.group].id;
    membership.from = first.from;
    membership.to = first.to;
    membership.level = first.level;
    membership.roles = rolesOf(facts);
    setHat(m_organisations, facts, membership);
    setHat(m_disciplines, facts, membership);

    const Id<Membership> known = m_known.value(
        {membership.person, membership.group, membership.from, membership.to, membership.level});
    if (!known.isNull()) {
        ++m_draft.summary.membershipsKnown;
        complete(known, membership, first);
        return;
    }
    membership.source = m_draft.sourceOf(m_draft.sheetOf(first.row));
    m_edit.put(m_draft.ids.next<Membership>(), std::move(membership));
    ++m_draft.summary.membershipsNew;
}

void Settling::complete(Id<Membership> id, const Membership &listed, const MemberFact &fact)
{
    const Membership &before = *m_draft.current.find(id);
    Membership after = before;
    for (const QString &role : listed.roles) {
        if (!after.roles.contains(role, Qt::CaseInsensitive))
            after.roles.append(role);
    }
    bool differs = false;
    const auto completeHat = [&](auto member) {
        if (!(listed.*member).isSaid())
            return;
        if (!(after.*member).isSaid())
            after.*member = listed.*member;
        else
            differs |= !sameHat(after.*member, listed.*member);
    };
    completeHat(&Membership::organisations);
    completeHat(&Membership::disciplines);
    if (differs) {
        const ListSheet &sheet = m_draft.sheetOf(fact.row);
        m_draft.note(
            sheet, fact.row - sheet.firstRow(), -1,
            tr("The map says otherwise what %1 brings to %2; it was left as it is there.")
                .arg(m_draft.people[fact.person].record.name, m_draft.groups[fact.group].record.name));
    }
    if (after != before) {
        m_edit.put(id, std::move(after));
        ++m_draft.summary.completed;
    }
}

QStringList Settling::rolesOf(Facts facts)
{
    m_values.clear();
    for (const MemberFact &fact : facts) {
        if (fact.role >= 0)
            m_values.push_back(fact.role);
    }
    keepFirsts(m_values);
    QStringList roles;
    roles.reserve(qsizetype(m_values.size()));
    for (const qint32 role : m_values)
        roles.append(m_draft.roles[role]);
    return roles;
}

/// Of facts with the same key.
void Settling::findRepeats(Facts facts)
{
    if (facts.size() == 1) {
        m_draft.rowSaysNew[size_t(facts.front().row)] = true;
        return;
    }
    const auto content = [](const MemberFact *fact) {
        return std::tie(fact->organisation, fact->discipline, fact->role);
    };
    std::vector<const MemberFact *> sorted;
    sorted.reserve(facts.size());
    for (const MemberFact &fact : facts)
        sorted.push_back(&fact);
    std::ranges::stable_sort(sorted, {}, content); // of equal ones the earliest row stays first
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || content(sorted[i]) != content(sorted[i - 1]))
            m_draft.rowSaysNew[size_t(sorted[i]->row)] = true;
    }
}

} // namespace

void settleFacts(ImportDraft &draft, Edit &edit) { Settling(draft, edit).run(); }

} // namespace copse
