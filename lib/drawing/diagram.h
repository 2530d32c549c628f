#pragma once

#include "analysis/answers.h"
#include "drawing/marks.h"
#include "drawing/viewspec.h"

#include <QString>

#include <vector>

// What is drawn, before anybody knows where: things (nodes) and what ties them, in the map's own order. Plain
// values. All functions here are pure and may be called in any thread.

namespace copse {

enum class NodeKind { Group, Person, Organisation, Discipline };

/// One line of the colour rule: what a colour stands for.
struct ColourKey
{
    enum class Kind { Category, Others, None, NotRecorded };
    Kind kind = Kind::Category;
    int rank = 0;      ///< of a category: 0 is the most frequent, below 8
    QString name;      ///< of a category, as it is written
    QString shortName; ///< at most about twelve letters where the map knows such a name
    int people = 0;    ///< how many people in the picture have it
    int folded = 0;    ///< of the others: how many categories they are

    bool operator==(const ColourKey &) const = default;
};

struct DiagramNode
{
    NodeKind kind = NodeKind::Person;
    /// Drawn as a mark with its name beside it; else as a label with a badge in it.
    bool isMark() const { return kind != NodeKind::Group; }
    QString id;    ///< of the item in the picture: "person-17", "group-4"
    QString name;  ///< one clean line
    QString title; ///< what it is in words; may have several lines

    // of a mark
    double scale = 1; ///< of its size: 1 is usual, 0.5 to 3
    QString second;   ///< what is written small under the name: the organisation or discipline; may be empty
    std::vector<int> colours; ///< places in Diagram::colours, up to three
    MarkShape shape = MarkShape::Circle;

    // of a group
    Answer organisations = Answer::NotAGroup;
    Answer disciplines = Answer::NotAGroup;
    int size = 0;  ///< members, as the question counts them
    int depth = 0; ///< groups above it in the picture

    bool operator==(const DiagramNode &) const = default;
};

enum class LinkKind {
    Membership,  ///< person, group
    SubGroup,    ///< sub-group, parent
    Shared,      ///< two people or two organisations, by what they have in common
    Tie,         ///< two people, as recorded
    Affiliation, ///< person, organisation
    Expertise,   ///< person, discipline
};

struct DiagramLink
{
    int from = 0;
    int to = 0;
    LinkKind kind = LinkKind::Membership;
    double weight = 1; ///< above 0: how strongly it ties

    bool operator==(const DiagramLink &) const = default;
};

struct Diagram
{
    std::vector<DiagramNode> nodes; ///< groups first, then people
    std::vector<DiagramLink> links; ///< by `from`
    std::vector<ColourKey> colours;
    ColourBy colourBy = ColourBy::Organisation;
    bool hasShapes = false; ///< the shapes mean areas; else they mean nothing, and all are circles
    QString caption;        ///< what is shown, for when, how many
    QString filter; ///< what is left out, and the switches that are not at their default; may be empty
    int people = 0;
    int groups = 0;

    bool operator==(const Diagram &) const = default;
};

/// The people and the groups they are direct members of on the date; people in no group are counted in the
/// caption. `answers` as answers() gives them for the question of the view; a group without one is drawn as
/// not a group.
Diagram makeDiagram(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers);

} // namespace copse
