#include "analysis/answers.h"

#include "analysis/categories.h"
#include "analysis/roster.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <numeric>
#include <thread>

namespace copse {

namespace {

/// What each recorded value counts as at one level, as numbers, and what those numbers stand for.
struct Levelled
{
    std::vector<int> categoryOf; ///< by number in the roster; -1: too coarse to tell
    std::vector<Category> categories;
};

template<class T>
Levelled levelled(const std::vector<Id<T>> &ids, const std::unordered_map<qint64, Category> &categoryOfId)
{
    Levelled result;
    result.categoryOf.reserve(ids.size());
    std::unordered_map<qint64, int> numbers;
    for (const Id<T> id : ids) {
        const auto category = categoryOfId.find(id.value);
        if (category == categoryOfId.end()) {
            result.categoryOf.push_back(-1);
            continue;
        }
        const auto [number, isNew] =
            numbers.try_emplace(category->second.value, int(result.categories.size()));
        if (isNew)
            result.categories.push_back(category->second);
        result.categoryOf.push_back(number->second);
    }
    return result;
}

std::vector<Share> sharesOf(const Tally &tally, const Levelled &level)
{
    std::vector<Share> shares;
    for (const Tally::Part &part : tally.parts())
        shares.push_back({level.categories[size_t(part.value)], int(part.members), part.weight});
    std::ranges::sort(shares, [](const Share &a, const Share &b) {
        return a.members != b.members ? a.members > b.members : a.category < b.category;
    });
    return shares;
}

/// Answers one group after another for one question.
class Answerer
{
public:
    Answerer(const Snapshot &map, const Question &question,
             const std::vector<LookAlike<Organisation>> &alike = {})
        : m_question(question)
        , m_roster(map, question.asOf)
    {
        for (const auto &[id, group] : map.all<Group>())
            m_sizes.push_back({group.ownSize, group.countsMissing});
        for (const Choice<OrganisationLevel> &choice : choices<OrganisationLevel>())
            m_organisationLevels[size_t(choice.value)] =
                levelled(m_roster.organisations(), organisationCategories(map, choice.value));
        for (const Choice<DisciplineLevel> &choice : choices<DisciplineLevel>())
            m_disciplineLevels[size_t(choice.value)] =
                levelled(m_roster.disciplines(), disciplineCategories(map, choice.value));
        joinNames(alike);
    }

    const Roster &roster() const { return m_roster; }
    GroupAnswer answer(int group) const;

private:
    /// Both dimensions of one run.
    struct Run
    {
        Tally organisations;
        Tally disciplines;
    };

    const Levelled &organisationLevel() const
    {
        return m_organisationLevels[size_t(m_question.organisationLevel)];
    }
    const Levelled &disciplineLevel() const { return m_disciplineLevels[size_t(m_question.disciplineLevel)]; }
    Tally organisations(const Members &members, const Levelled &level, Independents independents) const
    {
        return {mapped(members.organisations, level.categoryOf), members.count(), independents};
    }
    Tally disciplines(const Members &members, const Levelled &level) const
    {
        return {mapped(members.disciplines, level.categoryOf), members.count(), Independents::LeftOut};
    }
    Run run(const Members &members) const
    {
        return {organisations(members, organisationLevel(), m_question.independents),
                disciplines(members, disciplineLevel())};
    }
    DimensionAnswer organisationAnswer(const Members &members, const Tally &tally) const
    {
        DimensionAnswer result = dimensionAnswer(tally, members.organisations.none);
        result.shares = sharesOf(tally, organisationLevel());
        return result;
    }
    DimensionAnswer disciplineAnswer(const Members &members, const Tally &tally) const
    {
        DimensionAnswer result = dimensionAnswer(tally, members.disciplines.none);
        result.shares = sharesOf(tally, disciplineLevel());
        return result;
    }

    /// The members of a run, with those who are missing from the map where they are to be counted.
    Members membersOf(int group, Scope scope, Counted counted) const;
    Alignment alignmentOf(const Members &members) const;
    void addQualifiers(GroupAnswer &answer, int group, const Members &members, const Run &whole) const;
    void addDependence(GroupAnswer &answer, QualifierKind kind, const Run &other) const;
    void joinNames(const std::vector<LookAlike<Organisation>> &alike);
    void addNames(GroupAnswer &answer, const Members &members) const;

    /// What a group says of its own size.
    struct Size
    {
        int ownSize;
        bool countsMissing;
    };

    Question m_question;
    Roster m_roster;
    std::vector<Size> m_sizes; // by number of the group
    std::array<Levelled, 3> m_organisationLevels;
    std::array<Levelled, 4> m_disciplineLevels;
    Levelled m_asOne; // as the question puts it, but with names that look alike as one; empty: there are none
    std::vector<std::pair<int, int>> m_alike; // categories of the question that look alike, sorted
};

std::vector<int> categoriesOf(const std::vector<int> &values, const Levelled &level)
{
    std::vector<int> categories;
    for (const int value : values) {
        if (level.categoryOf[size_t(value)] >= 0)
            categories.push_back(level.categoryOf[size_t(value)]);
    }
    std::ranges::sort(categories);
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

Members Answerer::membersOf(int group, Scope scope, Counted counted) const
{
    Members members = m_roster.members(group, scope, counted);
    // The size is that of the group with its sub-groups; whoever is missing has no level, so is not of the
    // core and may be a learner or not.
    const Size &size = m_sizes[size_t(group)];
    if (!size.countsMissing || scope != Scope::WithSubgroups || counted == Counted::CoreAndActive)
        return members;
    const int recorded = counted == Counted::All
                             ? int(members.people.size())
                             : int(m_roster.members(group, scope, Counted::All).people.size());
    members.addMissing(std::max(0, size.ownSize - recorded));
    return members;
}

Alignment Answerer::alignmentOf(const Members &members) const
{
    std::vector<std::pair<int, int>> pairs;
    pairs.reserve(members.people.size());
    for (size_t i = 0; i < members.people.size(); ++i) {
        const int organisationSet = members.organisationSets[i];
        const int disciplineSet = members.disciplineSets[i];
        if (organisationSet != Members::unknownSet && disciplineSet >= 0)
            pairs.emplace_back(organisationSet, disciplineSet);
    }
    std::ranges::sort(pairs);
    // Independents: a number behind the last category for all of them, or one for each.
    int nextOwn = int(organisationLevel().categories.size());
    std::vector<JointSet> sets;
    for (size_t i = 0; i < pairs.size();) {
        const std::pair<int, int> pair = pairs[i];
        int count = 0;
        for (; i < pairs.size() && pairs[i] == pair; ++i)
            ++count;
        const std::vector<int> disciplines =
            categoriesOf(members.disciplines.sets[size_t(pair.second)].values, disciplineLevel());
        if (disciplines.empty())
            continue;
        if (pair.first == Members::noneSet) {
            if (m_question.independents == Independents::Pooled)
                sets.push_back({{nextOwn}, disciplines, count});
            for (int own = 0; m_question.independents == Independents::Own && own < count; ++own)
                sets.push_back({{nextOwn++}, disciplines, 1});
            continue;
        }
        std::vector<int> organisations =
            categoriesOf(members.organisations.sets[size_t(pair.first)].values, organisationLevel());
        if (!organisations.empty())
            sets.push_back({std::move(organisations), disciplines, count});
    }
    return alignment(sets);
}

void Answerer::addDependence(GroupAnswer &result, QualifierKind kind, const Run &other) const
{
    if (const Answer changed = answerFor(other.organisations.counts());
        changed != result.organisations.answer)
        result.qualifiers.push_back({kind, Dimension::Organisations, changed});
    if (const Answer changed = answerFor(other.disciplines.counts()); changed != result.disciplines.answer)
        result.qualifiers.push_back({kind, Dimension::Disciplines, changed});
}

void Answerer::joinNames(const std::vector<LookAlike<Organisation>> &alike)
{
    const Levelled &level = organisationLevel();
    std::vector<int> one(level.categories.size());
    std::iota(one.begin(), one.end(), 0);
    const auto top = [&one](int category) {
        while (one[size_t(category)] != category)
            category = one[size_t(category)] = one[size_t(one[size_t(category)])];
        return category;
    };
    const auto categoryOf = [&](Id<Organisation> id) {
        const auto at = std::ranges::lower_bound(m_roster.organisations(), id);
        return at == m_roster.organisations().end() || *at != id
                   ? -1
                   : level.categoryOf[size_t(at - m_roster.organisations().begin())];
    };
    for (const LookAlike<Organisation> &pair : alike) {
        const int first = categoryOf(pair.first);
        const int second = categoryOf(pair.second);
        if (first < 0 || second < 0 || first == second)
            continue; // gone since, or one already at this level
        m_alike.push_back(std::minmax(first, second));
        one[size_t(top(first))] = top(second);
    }
    std::ranges::sort(m_alike);
    m_alike.erase(std::unique(m_alike.begin(), m_alike.end()), m_alike.end());
    if (m_alike.empty())
        return;
    m_asOne = level;
    for (int &category : m_asOne.categoryOf)
        category = category < 0 ? category : top(category);
}

void Answerer::addNames(GroupAnswer &result, const Members &members) const
{
    if (m_alike.empty())
        return;
    const Answer changed = answerFor(organisations(members, m_asOne, m_question.independents).counts());
    if (changed == result.organisations.answer)
        return;
    std::vector<char> isHere(organisationLevel().categories.size(), 0);
    for (const ValueSet &set : members.organisations.sets) {
        for (const int category : categoriesOf(set.values, organisationLevel()))
            isHere[size_t(category)] = 1;
    }
    const auto pairs = std::ranges::count_if(
        m_alike, [&](const auto &pair) { return isHere[size_t(pair.first)] && isHere[size_t(pair.second)]; });
    result.qualifiers.push_back(
        {QualifierKind::DependsOnNames, Dimension::Organisations, changed, int(pairs)});
}

void Answerer::addQualifiers(GroupAnswer &result, int group, const Members &members, const Run &whole) const
{
    const bool isGroup = members.count() >= 2;
    const auto add = [&](QualifierKind kind, Dimension dimension) {
        result.qualifiers.push_back({kind, dimension});
    };
    if (result.verdict == Verdict::Both && result.alignment.ari && *result.alignment.ari >= 0.5)
        add(QualifierKind::OneLine, Dimension::Organisations);
    if (result.core && result.core->members >= 2) {
        const auto isNarrow = [](Answer core, Answer all) {
            return all == Answer::Yes && (core == Answer::No || core == Answer::InNameOnly);
        };
        if (isNarrow(result.core->organisations.answer, result.organisations.answer))
            add(QualifierKind::NarrowCore, Dimension::Organisations);
        if (isNarrow(result.core->disciplines.answer, result.disciplines.answer))
            add(QualifierKind::NarrowCore, Dimension::Disciplines);
    }
    for (const Choice<OrganisationLevel> &choice : choices<OrganisationLevel>()) {
        const Levelled &level = m_organisationLevels[size_t(choice.value)];
        if (level.categoryOf == organisationLevel().categoryOf)
            continue; // all counts as it does now
        const Answer changed = answerFor(organisations(members, level, m_question.independents).counts());
        if (changed != result.organisations.answer) {
            result.qualifiers.push_back({QualifierKind::DependsOnOrganisationLevel, Dimension::Organisations,
                                         changed, int(choice.value)});
            break;
        }
    }
    for (const Choice<DisciplineLevel> &choice : choices<DisciplineLevel>()) {
        const Levelled &level = m_disciplineLevels[size_t(choice.value)];
        if (choice.value == DisciplineLevel::AsWritten || level.categoryOf == disciplineLevel().categoryOf)
            continue;
        const Answer changed = answerFor(disciplines(members, level).counts());
        if (changed != result.disciplines.answer) {
            result.qualifiers.push_back({QualifierKind::DependsOnDisciplineLevel, Dimension::Disciplines,
                                         changed, int(choice.value)});
            break;
        }
    }
    if (members.organisations.none > 0) {
        for (const Choice<Independents> &choice : choices<Independents>()) {
            if (choice.value == m_question.independents)
                continue;
            const Answer changed =
                answerFor(organisations(members, organisationLevel(), choice.value).counts());
            if (changed != result.organisations.answer) {
                result.qualifiers.push_back({QualifierKind::DependsOnIndependents, Dimension::Organisations,
                                             changed, int(choice.value)});
                break;
            }
        }
    }
    if (m_roster.hasSubgroups(group)) {
        const Scope other = m_question.scope == Scope::Direct ? Scope::WithSubgroups : Scope::Direct;
        addDependence(result, QualifierKind::DependsOnSubgroups, run(membersOf(group, other, Counted::All)));
    }
    if (m_roster.hasLevels(group))
        addDependence(result, QualifierKind::DependsOnLearners,
                      run(membersOf(group, m_question.scope, Counted::WithoutLearners)));
    addNames(result, members);
    if (!isGroup)
        return;
    if (changesByOnePerson(whole.organisations))
        add(QualifierKind::ByOnePerson, Dimension::Organisations);
    if (changesByOnePerson(whole.disciplines))
        add(QualifierKind::ByOnePerson, Dimension::Disciplines);
    if (oneLeads(whole.organisations))
        add(QualifierKind::OneLeads, Dimension::Organisations);
    if (oneLeads(whole.disciplines))
        add(QualifierKind::OneLeads, Dimension::Disciplines);
    if (members.count() < 8)
        add(QualifierKind::SmallGroup, Dimension::Organisations);
}

GroupAnswer Answerer::answer(int group) const
{
    const Members members = membersOf(group, m_question.scope, Counted::All);
    const Run whole = run(members);

    GroupAnswer result;
    result.group = m_roster.groups()[size_t(group)];
    result.members = int(members.people.size());
    if (m_question.scope == Scope::WithSubgroups)
        result.ownSize = m_sizes[size_t(group)].ownSize;
    result.missing = members.missing;
    result.withoutStart = members.withoutStart;
    result.organisations = organisationAnswer(members, whole.organisations);
    result.disciplines = disciplineAnswer(members, whole.disciplines);
    result.verdict = verdictFor(result.organisations.answer, result.disciplines.answer);
    result.alignment = alignmentOf(members);

    const Composition practices = m_roster.practices(members.people);
    result.practice.basis = result.members - practices.unknown;
    if (const qint64 basis = result.practice.basis; basis >= 2)
        result.practice.share =
            double(sharingPairs(practices.sets)) / (double(basis) * double(basis - 1) / 2);

    if (m_roster.hasLevels(group)) {
        const Members core = m_roster.members(group, m_question.scope, Counted::CoreAndActive);
        const Run coreRun = run(core);
        result.core = CoreAnswer{int(core.people.size()), organisationAnswer(core, coreRun.organisations),
                                 disciplineAnswer(core, coreRun.disciplines)};
    }
    addQualifiers(result, group, members, whole);
    return result;
}

} // namespace

std::vector<GroupAnswer> answers(const Snapshot &map, const Question &question,
                                 const std::atomic_bool *cancelled,
                                 const std::vector<LookAlike<Organisation>> &alike)
{
    const Answerer answerer(map, question, alike);
    const size_t count = answerer.roster().groups().size();
    std::vector<GroupAnswer> result(count);
    std::atomic_size_t next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < count && !(cancelled && *cancelled); i = next++)
            result[i] = answerer.answer(int(i));
    };
    // Small maps are answered sooner than threads are started.
    const bool isLarge = map.all<Membership>().size() > 5000;
    std::vector<std::jthread> helpers;
    for (int i = 1; isLarge && i < QThread::idealThreadCount(); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    return result;
}

GroupAnswer answer(const Snapshot &map, const Question &question, Id<Group> group)
{
    const Answerer answerer(map, question);
    const int number = answerer.roster().groupNumber(group);
    return number < 0 ? GroupAnswer{} : answerer.answer(number);
}

AsOf defaultAsOf(const Snapshot &map, PartialDate today)
{
    const Table<Membership> &memberships = map.all<Membership>();
    const bool allEnded = !memberships.isEmpty() && std::ranges::all_of(memberships, [&](const auto &row) {
        return !row.record.to.isNull() && row.record.to.lastNumber() < today.firstNumber();
    });
    return allEnded ? AsOf::anyTime() : AsOf::date(today);
}

} // namespace copse
