#include "drawing/picturetable.h"

#include "analysis/sentences.h"
#include "model/choices.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace copse {

namespace {

class TableText
{
    Q_DECLARE_TR_FUNCTIONS(copse::PictureTable)
};

using Fact = LookRule::Fact;

/// What each node is called: the same name for the same thing in every row, and never for two.
QStringList namesOf(const Diagram &diagram)
{
    QStringList names;
    QHash<QString, int> taken;
    int people = 0;
    for (const DiagramNode &node : diagram.nodes) {
        QString name = node.name;
        if (node.kind == NodeKind::Person) {
            ++people;
            if (name.isEmpty())
                name = TableText::tr("person %1").arg(people);
        }
        const int times = ++taken[name];
        names << (times > 1 ? TableText::tr("%1 (%2)", "the second of one name").arg(name).arg(times) : name);
    }
    return names;
}

/// The names of those keys of a look that a node shows.
template<class Shows>
QString keysShown(const DiagramLook &look, Shows &&shows)
{
    QStringList names;
    for (std::size_t i = 0; i < look.keys.size(); ++i) {
        if (shows(int(i), look.keys[i]))
            names << legendName(look.rule, look.keys[i]);
    }
    return names.join(QStringLiteral(" / "));
}

class TableMaker
{
public:
    explicit TableMaker(const Diagram &diagram)
        : m_diagram(diagram)
        , m_names(namesOf(diagram))
        , m_linksOf(diagram.nodes.size())
        , m_parentOf(diagram.nodes.size(), -1)
        , m_isReached(diagram.nodes.size(), 0)
    {
        for (std::size_t i = 0; i < diagram.links.size(); ++i) {
            const DiagramLink &link = diagram.links[i];
            if (link.kind == LinkKind::SubGroup)
                m_parentOf[std::size_t(link.from)] = link.to;
            else
                m_linksOf[std::size_t(link.from)].push_back(int(i));
            m_isReached[std::size_t(link.to)] |= link.kind != LinkKind::SubGroup;
        }
    }

    PictureTable make()
    {
        switch (m_diagram.picture) {
        case PictureKind::Organisations:
        case PictureKind::People:
        case PictureKind::Ties:
            addTies();
            break;
        case PictureKind::Layers:
            addPeople(LinkKind::Membership, true);
            break;
        case PictureKind::Brings:
            addPeople(LinkKind::Expertise, true);
            break;
        case PictureKind::Membership:
        case PictureKind::Hulls:
        case PictureKind::Rings:
        case PictureKind::Matrix:
            addPeople(LinkKind::Membership, false);
            break;
        }
        leaveOutEmptyColumns();
        return std::move(m_table);
    }

private:
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    QString name(int number) const { return number < 0 ? QString() : m_names[number]; }

    /// What looks tell beyond organisations and disciplines, which have columns of their own.
    std::vector<const DiagramLook *> furtherLooks() const
    {
        std::vector<const DiagramLook *> looks;
        for (const DiagramLook *look : {&m_diagram.colour, &m_diagram.shape, &m_diagram.outline}) {
            const LookRule &rule = look->rule;
            const bool isKnown =
                rule.fact == Fact::Organisation || (rule.fact == Fact::Discipline && !rule.level) ||
                std::ranges::any_of(looks, [&](const DiagramLook *other) { return other->rule == rule; });
            if (!look->keys.empty() && !isKnown)
                looks.push_back(look);
        }
        return looks;
    }

    QString shownBy(const DiagramLook *look, const DiagramNode &node) const
    {
        if (look == &m_diagram.colour)
            return keysShown(*look, [&](int i, const LookKey &) {
                return std::ranges::find(node.colours, i) != node.colours.end();
            });
        if (look == &m_diagram.shape)
            return keysShown(*look,
                             [&](int, const LookKey &key) { return shapeOf(look->rule, key) == node.shape; });
        return keysShown(*look, [&](int, const LookKey &key) { return outlineOf(key) == node.outline; });
    }

    void addPeople(LinkKind kind, bool isInLayers)
    {
        const std::vector<const DiagramLook *> looks = furtherLooks();
        const QString organisations = TableText::tr("Organisations");
        if (isInLayers)
            m_table.headings << organisations << TableText::tr("Person");
        else
            m_table.headings << TableText::tr("Person");
        if (kind == LinkKind::Membership)
            m_table.headings << TableText::tr("Group") << TableText::tr("Sub-group of")
                             << TableText::tr("Level of participation");
        else
            m_table.headings << TableText::tr("Discipline");
        if (!isInLayers)
            m_table.headings << organisations;
        if (kind == LinkKind::Membership)
            m_table.headings << TableText::tr("Disciplines");
        for (const DiagramLook *look : looks)
            m_table.headings << lookRuleLabel(look->rule);
        if (kind == LinkKind::Membership)
            m_table.headings << TableText::tr("Group: inter-organisational")
                             << TableText::tr("Group: multidisciplinary");

        const auto add = [&](int person, int other, Level level) {
            static const DiagramNode nobody;
            const DiagramNode &who = person < 0 ? nobody : node(person);
            QStringList row;
            if (isInLayers)
                row << who.organisationNames;
            row << name(person) << name(other);
            if (kind == LinkKind::Membership)
                row << (other < 0 ? QString() : name(m_parentOf[std::size_t(other)]))
                    << (level == Level::NotRecorded ? QString() : choiceLabel(level));
            if (!isInLayers)
                row << who.organisationNames;
            if (kind == LinkKind::Membership)
                row << who.disciplineNames;
            for (const DiagramLook *look : looks)
                row << (person < 0 ? QString() : shownBy(look, who));
            if (kind == LinkKind::Membership)
                row << (other < 0 ? QString() : answerWords(node(other).organisations))
                    << (other < 0 ? QString() : answerWords(node(other).disciplines));
            m_table.rows.push_back(std::move(row));
        };
        for (int i = 0; i < int(m_diagram.nodes.size()); ++i) {
            if (node(i).kind != NodeKind::Person)
                continue;
            bool isAlone = true;
            for (const int number : m_linksOf[std::size_t(i)]) {
                const DiagramLink &link = m_diagram.links[std::size_t(number)];
                if (link.kind != kind)
                    continue;
                add(i, link.to, link.level);
                isAlone = false;
            }
            if (isAlone)
                add(i, -1, Level::NotRecorded);
        }
        for (int i = 0; i < int(m_diagram.nodes.size()); ++i) {
            if (node(i).kind == NodeKind::Group && !m_isReached[std::size_t(i)])
                add(-1, i, Level::NotRecorded);
        }
    }

    void addTies()
    {
        const bool areOrganisations = m_diagram.picture == PictureKind::Organisations;
        const bool areRecorded = m_diagram.picture == PictureKind::Ties;
        m_table.headings << TableText::tr("From") << TableText::tr("To");
        if (areRecorded)
            m_table.headings << TableText::tr("Kind");
        else // how strong a recorded tie is stays with whoever keeps the map
            m_table.headings << TableText::tr("Weight");
        if (areOrganisations)
            m_table.headings << TableText::tr("Size (from)") << TableText::tr("Size (to)");
        else
            m_table.headings << TableText::tr("Organisations (from)") << TableText::tr("Organisations (to)");
        const auto about = [&](int number) {
            return areOrganisations ? node(number).second : node(number).organisationNames;
        };
        for (int i = 0; i < int(m_diagram.nodes.size()); ++i) {
            for (const int number : m_linksOf[std::size_t(i)]) {
                const DiagramLink &link = m_diagram.links[std::size_t(number)];
                QStringList row{name(i), name(link.to)};
                // Numbers are the same in every language, as in other tables.
                row << (areRecorded ? link.words : QString::number(link.weight, 'g', 6)) << about(i)
                    << about(link.to);
                m_table.rows.push_back(std::move(row));
            }
            if (m_linksOf[std::size_t(i)].empty() && !m_isReached[std::size_t(i)]) {
                QStringList row{name(i), {}, {}, about(i), {}};
                m_table.rows.push_back(std::move(row));
            }
        }
    }

    void leaveOutEmptyColumns()
    {
        // The first two are what the table is about.
        for (qsizetype column = m_table.headings.size() - 1; column > 1; --column) {
            const auto isEmpty = [&](const QStringList &row) { return row[column].isEmpty(); };
            if (!std::ranges::all_of(m_table.rows, isEmpty))
                continue;
            m_table.headings.removeAt(column);
            for (QStringList &row : m_table.rows)
                row.removeAt(column);
        }
    }

    const Diagram &m_diagram;
    const QStringList m_names;
    std::vector<std::vector<int>> m_linksOf; // that begin at a node, without those of sub-groups
    std::vector<int> m_parentOf;
    std::vector<char> m_isReached; // by a line
    PictureTable m_table;
};

} // namespace

PictureTable pictureTable(const Diagram &diagram) { return TableMaker(diagram).make(); }

} // namespace copse
