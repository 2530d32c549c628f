#include "drawing/diagram.h"

#include "analysis/categories.h"
#include "analysis/roster.h"
#include "analysis/sentences.h"
#include "base/disciplinelist.h"
#include "drawing/badge.h"
#include "drawing/colourrule.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace copse {

namespace {

constexpr int mostListed = 12; // in a title

class DiagramText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Diagram)
};

/// Parts of one line, told apart by dots. Where scripts of both directions meet, marks keep each part to
/// itself.
QString joinedByDots(const QStringList &parts)
{
    const auto isRightToLeft = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
    };
    const bool isMixed = std::ranges::any_of(
        parts, [&](const QString &part) { return std::ranges::any_of(part, isRightToLeft); });
    const QString mark =
        isMixed ? QString(QChar(readsRightToLeft(parts.front()) ? 0x200F : 0x200E)) : QString();
    return parts.join(mark + QStringLiteral(" · ") + mark);
}

/// What the memberships in view say about one person.
struct PersonInView
{
    std::vector<int> groups; // nodes
    ColouredPerson organisations;
    ColouredPerson disciplines;
    std::vector<Category> areas;
};

/// The category of each value of the roster; none: too coarse to tell.
template<class T>
std::vector<std::optional<Category>> categoriesOf(const std::vector<Id<T>> &ids,
                                                  const std::unordered_map<qint64, Category> &categoryOfId)
{
    std::vector<std::optional<Category>> result;
    result.reserve(ids.size());
    for (const Id<T> id : ids) {
        const auto found = categoryOfId.find(id.value);
        result.push_back(found == categoryOfId.end() ? std::nullopt : std::optional(found->second));
    }
    return result;
}

void addOnce(std::vector<Category> &list, Category category)
{
    if (std::ranges::find(list, category) == list.end())
        list.push_back(category);
}

/// One dimension of one member, joined to what is known already.
void addSet(ColouredPerson &person, const Composition &composition, int set,
            const std::vector<std::optional<Category>> &categories)
{
    person.isNone = person.isNone || set == Members::noneSet;
    if (set < 0)
        return;
    for (const int value : composition.sets[std::size_t(set)].values) {
        if (const std::optional<Category> category = categories[std::size_t(value)])
            addOnce(person.categories, *category);
    }
}

MarkShape shapeOf(const std::vector<Category> &areas)
{
    const DisciplineList &list = DisciplineList::oecd();
    MarkShape shape = MarkShape::Cross;
    for (const Category area : areas) {
        if (area.value >= 0) {
            shape = MarkShape::Star;
            continue;
        }
        const std::size_t entry = std::size_t(-1 - area.value);
        const int number = entry < list.entries().size() ? list.entries()[entry].code.toInt() : 0;
        if (number >= 1 && number <= 6)
            return MarkShape(number - 1); // the shapes stand in the order of the areas
    }
    return shape;
}

class DiagramMaker
{
public:
    DiagramMaker(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers)
        : m_map(map)
        , m_view(view)
        , m_roster(map, view.question.asOf)
        , m_people(m_roster.people().size())
        , m_nodeOfGroup(m_roster.groups().size(), -1)
    {
        for (const GroupAnswer &answer : answers)
            m_answers.emplace(answer.group, &answer);
    }

    Diagram make()
    {
        m_diagram.colourBy = m_view.colourBy;
        addGroups();
        readMembers();
        addPeople();
        addLinks();
        addWords();
        return std::move(m_diagram);
    }

private:
    bool isInView(int group) const
    {
        if (m_view.group.isNull())
            return true;
        const int wanted = m_roster.groupNumber(m_view.group);
        // Circles of parents are refused by the map; the limit is for maps that were made by others.
        for (int at = group, steps = 0; at >= 0 && steps < 1000; at = m_roster.parentOf(at), ++steps) {
            if (at == wanted)
                return true;
        }
        return false;
    }

    void addGroups()
    {
        for (int number = 0; number < int(m_roster.groups().size()); ++number) {
            if (!isInView(number))
                continue;
            const Id<Group> id = m_roster.groups()[std::size_t(number)];
            DiagramNode node;
            node.kind = NodeKind::Group;
            node.id = QStringLiteral("group-%1").arg(id.value);
            node.name = cleanLabel(m_map.find(id)->name);
            QStringList title{node.name};
            if (const auto found = m_answers.find(id); found != m_answers.end()) {
                const GroupAnswer &answer = *found->second;
                node.organisations = answer.organisations.answer;
                node.disciplines = answer.disciplines.answer;
                node.size = answer.members;
                title << Sentences::headline(answer)
                      << DiagramText::tr("%n members", nullptr, answer.members);
            }
            node.title = title.join(u'\n');
            m_nodeOfGroup[std::size_t(number)] = int(m_diagram.nodes.size());
            m_groupNumbers.push_back(number);
            m_diagram.nodes.push_back(std::move(node));
        }
        for (std::size_t i = 0; i < m_groupNumbers.size(); ++i) {
            int &depth = m_diagram.nodes[i].depth;
            for (int at = m_roster.parentOf(m_groupNumbers[i]);
                 at >= 0 && m_nodeOfGroup[std::size_t(at)] >= 0 && depth < 1000; at = m_roster.parentOf(at))
                ++depth;
        }
        m_diagram.groups = int(m_groupNumbers.size());
    }

    void readMembers()
    {
        const auto organisations = categoriesOf(
            m_roster.organisations(), organisationCategories(m_map, m_view.question.organisationLevel));
        const auto disciplines = categoriesOf(m_roster.disciplines(),
                                              disciplineCategories(m_map, m_view.question.disciplineLevel));
        const auto areas =
            categoriesOf(m_roster.disciplines(), disciplineCategories(m_map, DisciplineLevel::Area));
        for (const int group : m_groupNumbers) {
            const Members members = m_roster.members(group, Scope::Direct, Counted::All);
            for (std::size_t i = 0; i < members.people.size(); ++i) {
                PersonInView &person = m_people[std::size_t(members.people[i])];
                person.groups.push_back(m_nodeOfGroup[std::size_t(group)]);
                addSet(person.organisations, members.organisations, members.organisationSets[i],
                       organisations);
                addSet(person.disciplines, members.disciplines, members.disciplineSets[i], disciplines);
                ColouredPerson byArea;
                addSet(byArea, members.disciplines, members.disciplineSets[i], areas);
                for (const Category area : byArea.categories)
                    addOnce(person.areas, area);
            }
        }
    }

    const ColouredPerson &coloured(const PersonInView &person) const
    {
        static const ColouredPerson nothing;
        switch (m_view.colourBy) {
        case ColourBy::Organisation:
            return person.organisations;
        case ColourBy::Discipline:
            return person.disciplines;
        case ColourBy::Nothing:
            break;
        }
        return nothing;
    }

    void addPeople()
    {
        std::vector<ColouredPerson> shown;
        for (const PersonInView &person : m_people) {
            if (!person.groups.empty())
                shown.push_back(coloured(person));
        }
        const ColourRule rule(m_map, m_view.colourBy, shown);
        if (m_view.colourBy != ColourBy::Nothing)
            m_diagram.colours = rule.keys();

        std::vector<MarkShape> shapes;
        for (std::size_t number = 0; number < m_people.size(); ++number) {
            const PersonInView &person = m_people[number];
            if (person.groups.empty())
                continue;
            const Id<Person> id = m_roster.people()[number];
            DiagramNode node;
            node.id = QStringLiteral("person-%1").arg(id.value);
            node.name = cleanLabel(m_map.find(id)->name);
            node.shape = shapeOf(person.areas);
            if (m_view.colourBy != ColourBy::Nothing)
                node.colours = rule.coloursOf(coloured(person));
            node.second = secondOf(person);
            node.title = titleOf(node.name, person);
            m_diagram.hasShapes = m_diagram.hasShapes || node.shape < MarkShape::Cross;
            m_nodesOfPeople.emplace_back(int(number), int(m_diagram.nodes.size()));
            m_diagram.nodes.push_back(std::move(node));
        }
        m_diagram.people = int(m_nodesOfPeople.size());
        if (!m_diagram.hasShapes) {
            for (DiagramNode &node : m_diagram.nodes)
                node.shape = MarkShape::Circle;
        }
    }

    QString secondOf(const PersonInView &person) const
    {
        QStringList names;
        if (m_view.colourBy == ColourBy::Organisation) {
            for (const Category category : person.organisations.categories)
                names << shortOrganisationName(m_map, category);
            if (names.empty() && person.organisations.isNone)
                return DiagramText::tr("independent");
        } else if (m_view.colourBy == ColourBy::Discipline) {
            for (const Category category : person.disciplines.categories)
                names << cleanLabel(disciplineName(m_map, category));
        }
        return names.join(QStringLiteral(", "));
    }

    QString titleOf(const QString &name, const PersonInView &person) const
    {
        QStringList organisations;
        for (const Category category : person.organisations.categories)
            organisations << cleanLabel(organisationName(m_map, category));
        if (organisations.empty() && person.organisations.isNone)
            organisations << DiagramText::tr("independent");
        QStringList disciplines;
        for (const Category category : person.disciplines.categories)
            disciplines << cleanLabel(disciplineName(m_map, category));
        QStringList groups;
        for (const int group : person.groups)
            groups << m_diagram.nodes[std::size_t(group)].name;
        QStringList lines{name};
        for (const QStringList &list : {organisations, disciplines, groups}) {
            if (!list.empty())
                lines << listed(list);
        }
        return lines.join(u'\n');
    }

    static QString listed(QStringList names)
    {
        const int more = int(names.size()) - mostListed;
        if (more <= 0)
            return names.join(QStringLiteral(", "));
        names.erase(names.begin() + mostListed, names.end());
        return DiagramText::tr("%1 and %n more", "a list of names", more)
            .arg(names.join(QStringLiteral(", ")));
    }

    void addLinks()
    {
        for (std::size_t i = 0; i < m_groupNumbers.size(); ++i) {
            const int parent = m_roster.parentOf(m_groupNumbers[i]);
            if (parent >= 0 && m_nodeOfGroup[std::size_t(parent)] >= 0)
                m_diagram.links.push_back({int(i), m_nodeOfGroup[std::size_t(parent)], LinkKind::SubGroup});
        }
        for (const auto &[number, node] : m_nodesOfPeople) {
            for (const int group : m_people[std::size_t(number)].groups)
                m_diagram.links.push_back({node, group, LinkKind::Membership});
        }
    }

    void addWords()
    {
        std::vector<Category> organisations;
        for (const auto &[number, node] : m_nodesOfPeople) {
            for (const Category category : m_people[std::size_t(number)].organisations.categories)
                organisations.push_back(category);
        }
        std::ranges::sort(organisations);
        const int organisationCount = int(std::ranges::distance(
            organisations.begin(), std::unique(organisations.begin(), organisations.end())));
        const Sentences sentences(m_map, m_view.question, QLocale());
        const QString counts = DiagramText::tr("%1, %2, %3", "41 people, 6 groups, 8 organisations")
                                   .arg(DiagramText::tr("%n people", nullptr, m_diagram.people),
                                        DiagramText::tr("%n groups", nullptr, m_diagram.groups),
                                        DiagramText::tr("%n organisations", nullptr, organisationCount));
        QStringList caption{DiagramText::tr("People and the groups they are in"), sentences.membersWhen(),
                            counts};
        const int outside = int(m_people.size()) - m_diagram.people;
        if (m_view.group.isNull() && outside > 0)
            caption << DiagramText::tr("%n people in no group are not drawn", nullptr, outside);
        m_diagram.caption = joinedByDots(caption);
        QStringList filter;
        if (const Group *group = m_map.find(m_view.group))
            filter << DiagramText::tr("Only %1 and its sub-groups.").arg(cleanLabel(group->name));
        filter << sentences.switches();
        m_diagram.filter = filter.join(u' ');
    }

    const Snapshot &m_map;
    const ViewSpec &m_view;
    const Roster m_roster;
    std::map<Id<Group>, const GroupAnswer *> m_answers;
    std::vector<PersonInView> m_people;               // by number in the roster
    std::vector<int> m_nodeOfGroup;                   // by number in the roster
    std::vector<int> m_groupNumbers;                  // of the groups in view, in the order of their nodes
    std::vector<std::pair<int, int>> m_nodesOfPeople; // number in the roster, node
    Diagram m_diagram;
};

} // namespace

Diagram makeDiagram(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers)
{
    return DiagramMaker(map, view, answers).make();
}

} // namespace copse
