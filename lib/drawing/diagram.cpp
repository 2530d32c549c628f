#include "drawing/diagram.h"

#include "analysis/sentences.h"
#include "drawing/diagramwords.h"
#include "drawing/filtering.h"
#include "drawing/itemid.h"
#include "drawing/projection.h"
#include "drawing/textmeasure.h"
#include "model/audience.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace copse {

namespace {

using Fact = LookRule::Fact;

class DiagramText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Diagram)
};

bool showsGroups(PictureKind picture)
{
    return picture == PictureKind::Membership || picture == PictureKind::Hulls ||
           picture == PictureKind::Layers || picture == PictureKind::Rings || picture == PictureKind::Matrix;
}

bool showsPeople(PictureKind picture) { return picture != PictureKind::Organisations; }

/// Rings are round one group, all of whose members are its own.
ViewSpec effectiveView(const Snapshot &map, const ViewSpec &view, const AnswersInTime &answers)
{
    ViewSpec result = view;
    if (view.audience != Audience::Desk) {
        for (LookRule *rule : {&result.colourBy, &result.shapeBy, &result.outlineBy, &result.sizeBy}) {
            if (isForDeskOnly(map, *rule))
                *rule = {};
        }
    }
    if (view.picture != PictureKind::Rings)
        return result;
    if (result.group.isNull() && !answers().empty())
        result.group = std::ranges::max_element(answers(), {}, &GroupAnswer::members)->group;
    result.folded = {result.group};
    return result;
}

class DiagramMaker
{
public:
    DiagramMaker(const Snapshot &map, const ViewSpec &view, const AnswersInTime &answers,
                 const KeptLooks *before)
        : m_map(map)
        , m_view(effectiveView(map, view, answers))
        , m_inView(peopleInView(map, m_view))
        , m_before(before)
        , m_organisationFacts(map, m_inView, view.question, {Fact::Organisation, {}, {}})
        , m_disciplineFacts(map, m_inView, view.question, {Fact::Discipline, {}, {}})
    {
        for (const GroupInView &group : m_inView.groups)
            m_groupNames << cleanLabel(map.find(group.id)->name);
        for (const PersonInView &person : m_inView.people) {
            m_isCounted.push_back(namingOf(*map.find(person.id), view.showing()) == Naming::Counted);
            m_organisationsOf.push_back(m_organisationFacts.of(person).values);
            m_disciplinesOf.push_back(m_disciplineFacts.of(person).values);
        }
        for (const GroupAnswer &answer : answers())
            m_answers.emplace(answer.group, &answer);
    }

    Diagram make()
    {
        const PictureKind picture = m_view.picture;
        m_diagram.picture = picture;
        m_diagram.nodes.reserve(m_inView.groups.size() + m_inView.people.size());
        if (showsGroups(picture))
            addGroups();
        if (showsPeople(picture))
            addPeople();
        if (picture == PictureKind::Organisations || picture == PictureKind::Layers ||
            picture == PictureKind::Brings)
            addOrganisations();
        if (picture == PictureKind::Brings)
            addDisciplines();
        addLooks();
        addLinks();
        addWords();
        return std::move(m_diagram);
    }

private:
    DiagramNode &node(int number) { return m_diagram.nodes[std::size_t(number)]; }

    int add(DiagramNode &&node)
    {
        m_diagram.nodes.push_back(std::move(node));
        return int(m_diagram.nodes.size()) - 1;
    }

    void addGroups()
    {
        for (qsizetype number = 0; number < m_groupNames.size(); ++number) {
            const GroupInView &group = m_inView.groups[std::size_t(number)];
            DiagramNode node;
            node.kind = NodeKind::Group;
            node.id = itemOf(group.id);
            node.name = m_groupNames[number];
            node.depth = group.depth;
            node.folded = group.folded;
            QStringList title{node.name};
            if (const auto found = m_answers.find(group.id); found != m_answers.end()) {
                const GroupAnswer &answer = *found->second;
                node.size = answer.members;
                node.organisations = node.disciplines = Answer::CannotTellYet;
                m_diagram.withholdsAnswers = m_view.withholdsAnswers;
                if (!m_view.withholdsAnswers) {
                    node.organisations = answer.organisations.answer;
                    node.disciplines = answer.disciplines.answer;
                    title << Sentences::headline(answer);
                    if (m_view.audience == Audience::Room)
                        node.second = verdictWords(answer.verdict);
                }
                title << membersInWords(answer);
            }
            if (group.folded > 0)
                title << DiagramText::tr("with the members of %n sub-groups", nullptr, group.folded);
            node.title = title.join(u'\n');
            m_nodesOfGroups.push_back(add(std::move(node)));
        }
        m_diagram.groups = int(m_inView.groups.size());
    }

    /// Those who are counted only have no node (-1); nor do their values stand anywhere.
    void addPeople()
    {
        const Showing showing = m_view.showing();
        for (std::size_t i = 0; i < m_inView.people.size(); ++i) {
            if (m_isCounted[i]) {
                m_nodesOfPeople.push_back(-1);
                ++m_peopleCounted;
                continue;
            }
            const PersonInView &person = m_inView.people[i];
            const bool isKnown = (!person.organisations.empty() || person.hasNoOrganisation) &&
                                 (!person.disciplines.empty() || person.hasNoDiscipline);
            DiagramNode node;
            node.id = itemOf(person.id);
            node.name = cleanLabel(nameFor(*m_map.find(person.id), showing, isKnown));
            addTitle(node, i);
            m_nodesOfPeople.push_back(add(std::move(node)));
        }
        m_diagram.people = int(m_nodesOfPeople.size()) - m_peopleCounted;
    }

    void addTitle(DiagramNode &node, std::size_t number)
    {
        const PersonInView &person = m_inView.people[number];
        QStringList organisations = m_organisationNames.of(m_organisationsOf[number]);
        if (organisations.empty() && person.hasNoOrganisation)
            organisations << m_organisationFacts.noneName();
        QStringList groups;
        for (const int group : person.groups)
            groups << m_groupNames[group];
        node.organisationNames = listed(organisations);
        node.disciplineNames = listed(m_disciplineNames.of(m_disciplinesOf[number]));
        QStringList title{node.name, node.organisationNames, node.disciplineNames, listed(groups)};
        title.removeAll(QString());
        node.title = title.join(u'\n');
    }

    /// Those that people in view belong to, in the order of their records; not all of whom are counted only.
    void addOrganisations()
    {
        for (std::size_t i = 0; i < m_organisationsOf.size(); ++i) {
            for (const qint64 value : m_organisationsOf[i])
                m_peopleOfOrganisations[value].push_back(int(i));
        }
        std::erase_if(m_peopleOfOrganisations, [this](const auto &one) {
            return std::ranges::all_of(one.second, [this](int i) { return m_isCounted[std::size_t(i)]; });
        });
        for (const auto &[value, people] : m_peopleOfOrganisations) {
            DiagramNode node;
            node.kind = NodeKind::Organisation;
            node.id = itemOf(Id<Organisation>{value});
            node.name = m_organisationFacts.name(value);
            node.second = DiagramText::tr("%n people", nullptr, int(people.size()));
            node.title = node.name + u'\n' + node.second;
            m_nodesOfOrganisations.emplace(value, add(std::move(node)));
        }
    }

    void addDisciplines()
    {
        for (std::size_t i = 0; i < m_disciplinesOf.size(); ++i) {
            for (const qint64 value : m_disciplinesOf[i])
                ++m_peopleOfDisciplines[value].people;
            if (m_isCounted[i])
                continue;
            for (const Id<Discipline> record : m_inView.people[i].disciplines) {
                PersonInView whoKnowsIt;
                whoKnowsIt.disciplines = {record};
                for (const qint64 value : m_disciplineFacts.of(whoKnowsIt).values)
                    m_peopleOfDisciplines[value].record = record;
            }
        }
        std::erase_if(m_peopleOfDisciplines, [](const auto &one) { return one.second.record.isNull(); });
        for (const auto &[value, known] : m_peopleOfDisciplines) {
            const int people = known.people;
            DiagramNode node;
            node.kind = NodeKind::Discipline;
            // Entries of the OECD list have negative numbers.
            node.id = value < 0 ? QStringLiteral("field-%1").arg(-value) : itemOf(Id<Discipline>{value});
            node.name = m_disciplineFacts.name(value);
            node.second = DiagramText::tr("%n people", nullptr, people);
            node.title = node.name + u'\n' + node.second;
            node.shape = MarkShape::Circle;
            m_nodesOfDisciplines.emplace(value, add(std::move(node)));
        }
    }

    /// What a rule finds for each mark, in the order of lookedAt(); nothing for those who have none.
    std::vector<FactValues> foundBy(Facts &facts)
    {
        std::vector<FactValues> found;
        if (showsPeople(m_view.picture)) {
            for (std::size_t i = 0; i < m_inView.people.size(); ++i)
                found.push_back(m_isCounted[i] ? FactValues() : facts.of(m_inView.people[i]));
            return found;
        }
        for (const auto &[value, people] : m_peopleOfOrganisations) {
            FactValues own = facts.of(Category{value});
            if (own.values.empty() && facts.rule().fact != Fact::OrganisationType) {
                // What their people bring.
                for (const int person : people) {
                    if (m_isCounted[std::size_t(person)])
                        continue;
                    for (const qint64 one : facts.of(m_inView.people[std::size_t(person)]).values) {
                        if (std::ranges::find(own.values, one) == own.values.end())
                            own.values.push_back(one);
                    }
                }
            }
            own.people = int(people.size());
            found.push_back(std::move(own));
        }
        return found;
    }

    /// The nodes that foundBy() is about; -1: none.
    std::vector<int> lookedAt() const
    {
        if (showsPeople(m_view.picture))
            return m_nodesOfPeople;
        std::vector<int> nodes;
        for (const auto &[value, number] : m_nodesOfOrganisations)
            nodes.push_back(number);
        return nodes;
    }

    template<class Use>
    void addLook(DiagramLook &look, const LookRule &rule, int most, const KeptLook *before, Use &&use)
    {
        look.rule = rule;
        if (rule.fact == Fact::Nothing)
            return;
        Facts facts(m_map, m_inView, m_view.question, rule);
        const std::vector<FactValues> found = foundBy(facts);
        const std::vector<int> nodes = lookedAt();
        std::vector<FactValues> shown;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i] >= 0)
                shown.push_back(found[i]);
        }
        const bool isByArea =
            &look == &m_diagram.shape && rule.fact == Fact::Discipline && rule.level == DisciplineLevel::Area;
        const auto isArea = [](qint64 value) { return Facts::areaNumber(value) > 0; };
        // Shapes of areas say nothing where no area is known.
        if (isByArea && std::ranges::none_of(shown, [&](const FactValues &one) {
                return std::ranges::any_of(one.values, isArea);
            }))
            return;
        const Looks looks(facts, shown, most, before && before->rule == rule ? *before : KeptLook(),
                          isByArea ? +isArea : nullptr);
        look.keys = looks.keys();
        look.byRank = looks.byRank();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i] >= 0)
                use(node(nodes[i]), looks.of(found[i]));
        }
        if (showsPeople(m_view.picture))
            addLookBeside(facts, looks, use);
    }

    /// The organisations and disciplines of people look like these where the rule is about them.
    template<class Use>
    void addLookBeside(Facts &facts, const Looks &looks, Use &&use)
    {
        const Fact fact = facts.rule().fact;
        const auto give = [&](int number, const FactValues &found) {
            if (!found.values.empty())
                use(node(number), looks.of(found));
        };
        if (fact == Fact::Organisation || fact == Fact::OrganisationType) {
            for (const auto &[value, number] : m_nodesOfOrganisations)
                give(number, facts.of(Category{value}));
        } else if (fact == Fact::Discipline) {
            for (const auto &[value, number] : m_nodesOfDisciplines) {
                PersonInView whoKnowsIt;
                whoKnowsIt.disciplines = {m_peopleOfDisciplines.at(value).record};
                give(number, facts.of(whoKnowsIt));
            }
        }
    }

    void addLooks()
    {
        // From the last row of a room fewer colours can be told apart, and there is less room for a legend.
        constexpr int mostForRooms = 4;
        addLook(m_diagram.colour, m_view.colourBy, m_view.theme.isLarge ? mostForRooms : kCategoryLooks,
                m_before ? &m_before->colour : nullptr, [&](DiagramNode &node, const std::vector<int> &keys) {
                    node.colours = keys;
                    if (node.kind == NodeKind::Person)
                        node.second = namesUnderMark(m_diagram.colour.keys, keys);
                });
        addLook(m_diagram.shape, m_view.shapeBy, mostShapes, m_before ? &m_before->shape : nullptr,
                [&](DiagramNode &node, const std::vector<int> &keys) {
                    node.shape = shapeOf(m_view.shapeBy, m_diagram.shape.keys[std::size_t(keys.front())]);
                });
        addLook(m_diagram.outline, m_view.outlineBy, mostOutlines, m_before ? &m_before->outline : nullptr,
                [&](DiagramNode &node, const std::vector<int> &keys) {
                    node.outline = outlineOf(m_diagram.outline.keys[std::size_t(keys.front())]);
                });
        addSizes();
    }

    void addSizes()
    {
        const bool byPeople = showsPeople(m_view.picture);
        m_diagram.sizeBy = m_view.sizeBy;
        const bool hasBeside = byPeople && !m_nodesOfOrganisations.empty();
        if (hasBeside && (m_view.sizeBy.fact == Fact::Nothing || m_view.sizeBy.fact == Fact::People)) {
            sizeBeside();
            return;
        }
        if (!byPeople && m_view.sizeBy.fact == Fact::Nothing)
            m_diagram.sizeBy = {Fact::People, {}, {}};
        if (m_diagram.sizeBy.fact == Fact::Nothing)
            return;
        const Facts facts(m_map, m_inView, m_view.question, m_diagram.sizeBy);
        std::vector<std::optional<double>> numbers;
        if (byPeople) {
            for (std::size_t i = 0; i < m_inView.people.size(); ++i)
                numbers.push_back(m_isCounted[i] ? std::nullopt : facts.numberOf(m_inView.people[i]));
        } else {
            for (const auto &[value, people] : m_peopleOfOrganisations)
                numbers.push_back(facts.numberOf(Category{value}, int(people.size())));
        }
        bool isFirst = true;
        for (const std::optional<double> &number : numbers) {
            if (!number)
                continue;
            m_diagram.leastNumber = isFirst ? *number : std::min(m_diagram.leastNumber, *number);
            m_diagram.mostNumber = isFirst ? *number : std::max(m_diagram.mostNumber, *number);
            isFirst = false;
        }
        if (!m_diagram.hasSizes())
            return;
        const std::vector<int> nodes = lookedAt();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i] >= 0)
                node(nodes[i]).scale = scaleFor(numbers[i].value_or(0), m_diagram.mostNumber);
        }
    }

    /// Organisations and disciplines in columns beside people, by how many they are.
    void sizeBeside()
    {
        std::vector<std::pair<int, int>> counts; // node, people
        for (const auto &[value, number] : m_nodesOfOrganisations)
            counts.emplace_back(number, int(m_peopleOfOrganisations.at(value).size()));
        for (const auto &[value, number] : m_nodesOfDisciplines)
            counts.emplace_back(number, m_peopleOfDisciplines.at(value).people);
        const auto [least, most] = std::ranges::minmax_element(counts, {}, &std::pair<int, int>::second);
        m_diagram.sizeBy = {Fact::People, {}, {}};
        m_diagram.leastNumber = least->second;
        m_diagram.mostNumber = most->second;
        for (const auto &[number, people] : counts)
            node(number).scale = scaleFor(people, m_diagram.mostNumber);
    }

    void addLinks()
    {
        for (std::size_t i = 0; i < m_nodesOfGroups.size(); ++i) {
            const int parent = m_inView.groups[i].parent;
            if (parent >= 0)
                link(m_nodesOfGroups[i], m_nodesOfGroups[std::size_t(parent)], LinkKind::SubGroup);
        }
        if (m_view.picture == PictureKind::People) {
            tiePeople();
            return;
        }
        if (m_view.picture == PictureKind::Organisations) {
            tieOrganisations();
            nameStrongestTies(m_diagram);
            return;
        }
        if (m_view.picture == PictureKind::Ties) {
            addTies();
            return;
        }
        for (std::size_t i = 0; i < m_nodesOfPeople.size(); ++i) {
            const PersonInView &person = m_inView.people[i];
            if (m_nodesOfPeople[i] < 0)
                continue;
            for (std::size_t k = 0; k < person.groups.size() && !m_nodesOfGroups.empty(); ++k) {
                link(m_nodesOfPeople[i], m_nodesOfGroups[std::size_t(person.groups[k])],
                     LinkKind::Membership);
                m_diagram.links.back().level = person.levels[k];
            }
            for (const qint64 value : m_organisationsOf[i]) {
                if (const auto found = m_nodesOfOrganisations.find(value);
                    found != m_nodesOfOrganisations.end())
                    link(m_nodesOfPeople[i], found->second, LinkKind::Affiliation);
            }
            for (const qint64 value : m_disciplinesOf[i]) {
                if (const auto found = m_nodesOfDisciplines.find(value); found != m_nodesOfDisciplines.end())
                    link(m_nodesOfPeople[i], found->second, LinkKind::Expertise);
            }
        }
    }

    void link(int from, int to, LinkKind kind, double weight = 1)
    {
        m_diagram.links.push_back({from, to, kind, weight, Level::NotRecorded, {}});
    }

    void addTies()
    {
        std::map<Id<Person>, int> nodeOf;
        for (std::size_t i = 0; i < m_nodesOfPeople.size(); ++i) {
            if (m_nodesOfPeople[i] >= 0)
                nodeOf.emplace(m_inView.people[i].id, m_nodesOfPeople[i]);
        }
        for (const Tie &tie : tiesInView(m_map, m_view)) {
            const auto from = nodeOf.find(tie.fromPerson);
            const auto to = nodeOf.find(tie.toPerson);
            if (from == nodeOf.end() || to == nodeOf.end())
                continue;
            link(from->second, to->second, LinkKind::Tie);
            m_diagram.links.back().words = cleanLabel(tie.kind);
        }
        std::ranges::stable_sort(m_diagram.links, {}, &DiagramLink::from);
    }

    void tiePeople()
    {
        std::vector<std::vector<int>> groups(m_inView.groups.size());
        for (std::size_t i = 0; i < m_inView.people.size(); ++i) {
            for (const int group : m_inView.people[i].groups)
                groups[std::size_t(group)].push_back(int(i));
        }
        tie(m_nodesOfPeople, groups, TieWeight::Newman);
    }

    void tieOrganisations()
    {
        std::vector<int> nodes;
        std::map<qint64, int> numberOf;
        for (const auto &[value, node] : m_nodesOfOrganisations) {
            numberOf.emplace(value, int(nodes.size()));
            nodes.push_back(node);
        }
        // A group ties the organisations of its members, and a person those they work for.
        std::vector<std::vector<int>> sets(m_inView.groups.size());
        for (std::size_t i = 0; i < m_inView.people.size(); ++i) {
            std::vector<int> own;
            for (const qint64 value : m_organisationsOf[i]) {
                if (const auto found = numberOf.find(value); found != numberOf.end())
                    own.push_back(found->second);
            }
            for (const int group : m_inView.people[i].groups)
                sets[std::size_t(group)].insert(sets[std::size_t(group)].end(), own.begin(), own.end());
            sets.push_back(std::move(own));
        }
        for (std::vector<int> &set : sets) {
            std::ranges::sort(set);
            set.erase(std::unique(set.begin(), set.end()), set.end());
        }
        tie(nodes, sets, TieWeight::Count);
    }

    void tie(const std::vector<int> &nodes, const std::vector<std::vector<int>> &sets, TieWeight weight)
    {
        const Projection projection = project(int(nodes.size()), sets, weight, m_view.backbone);
        for (const SharedTie &tie : projection.ties) {
            const int from = nodes[std::size_t(tie.from)];
            const int to = nodes[std::size_t(tie.to)];
            if (from >= 0 && to >= 0)
                link(from, to, LinkKind::Shared, tie.weight);
        }
        m_tiesLeftOut = projection.tiesLeftOut;
        m_groupsLeftOut = projection.setsLeftOut;
    }

    void addWords()
    {
        std::vector<qint64> organisations;
        for (const std::vector<qint64> &some : m_organisationsOf)
            organisations.insert(organisations.end(), some.begin(), some.end());
        std::ranges::sort(organisations);
        m_diagram.organisations = int(std::ranges::distance(
            organisations.begin(), std::unique(organisations.begin(), organisations.end())));
        const Sentences sentences(m_map, m_view.question);
        const QString counts =
            DiagramText::tr("%1, %2, %3", "41 people, 6 groups, 8 organisations")
                .arg(DiagramText::tr("%n people", nullptr, int(m_inView.people.size())),
                     DiagramText::tr("%n groups", nullptr, int(m_inView.groups.size())),
                     DiagramText::tr("%n organisations", nullptr, m_diagram.organisations));
        const QString centre = m_nodesOfGroups.empty() ? QString() : node(m_nodesOfGroups.front()).name;
        QStringList caption{whatIsShown(m_view.picture, centre), sentences.membersWhen(), counts,
                            ownSizeInWords(m_inView, m_answers)};
        if (m_inView.withoutTie > 0)
            caption << DiagramText::tr("%n people without a recorded tie are not drawn", nullptr,
                                       m_inView.withoutTie);
        else if (m_view.group.isNull() && m_inView.outside > 0 && m_view.picture != PictureKind::Ties)
            caption << DiagramText::tr("%n people in no group are not drawn", nullptr, m_inView.outside);
        if (showsPeople(m_view.picture) && m_peopleCounted > 0)
            m_diagram.hidden = DiagramText::tr("%n people who wish not to be shown are counted, not drawn",
                                               nullptr, m_peopleCounted);
        caption << m_diagram.hidden;
        if (m_view.picture == PictureKind::Organisations) {
            const int without = int(std::ranges::count_if(
                m_organisationsOf, [](const std::vector<qint64> &values) { return values.empty(); }));
            if (without > 0)
                caption << DiagramText::tr("%n people without an organisation are not drawn", nullptr,
                                           without);
        }
        if (m_tiesLeftOut > 0)
            caption << DiagramText::tr("%n weaker ties are not drawn", nullptr, m_tiesLeftOut);
        if (m_groupsLeftOut > 0)
            caption << DiagramText::tr("%n groups are too large to tie anybody", nullptr, m_groupsLeftOut);
        caption.removeAll(QString());
        m_diagram.caption = joinedByDots(caption);
        QStringList filter;
        const Group *group = m_map.find(m_view.group);
        if (group && m_view.picture != PictureKind::Rings)
            filter << DiagramText::tr("Only %1 and its sub-groups.").arg(cleanLabel(group->name));
        filter << filterWords(m_map, m_view, int(m_inView.people.size()), m_inView.filteredOut);
        filter << sentences.switches();
        filter.removeAll(QString());
        m_diagram.filter = filter.join(u' ');
    }

    const Snapshot &m_map;
    const ViewSpec m_view;
    const PeopleInView m_inView;
    const KeptLooks *m_before;
    Facts m_organisationFacts;
    Facts m_disciplineFacts;
    FactNames m_organisationNames{m_organisationFacts};
    FactNames m_disciplineNames{m_disciplineFacts};
    QStringList m_groupNames; // of the groups in view
    std::map<Id<Group>, const GroupAnswer *> m_answers;
    std::vector<bool> m_isCounted;                      // of each person in view: without being drawn
    std::vector<std::vector<qint64>> m_organisationsOf; // of each person in view
    std::vector<std::vector<qint64>> m_disciplinesOf;
    std::map<qint64, std::vector<int>> m_peopleOfOrganisations; // places in m_inView.people
    struct Known
    {
        int people = 0;
        Id<Discipline> record; // one that is this discipline at the level of the question
    };
    std::map<qint64, Known> m_peopleOfDisciplines;
    std::vector<int> m_nodesOfGroups;
    std::vector<int> m_nodesOfPeople;
    std::map<qint64, int> m_nodesOfOrganisations;
    std::map<qint64, int> m_nodesOfDisciplines;
    int m_tiesLeftOut = 0;
    int m_groupsLeftOut = 0;
    int m_peopleCounted = 0; // without being drawn
    Diagram m_diagram;
};

} // namespace

Diagram makeDiagram(const Snapshot &map, const ViewSpec &view, const AnswersInTime &answers,
                    const KeptLooks *before)
{
    return DiagramMaker(map, view, answers, before).make();
}

} // namespace copse
