#pragma once

#include "analysis/answers.h"
#include "drawing/looks.h"
#include "drawing/viewspec.h"

#include <QString>

#include <functional>
#include <vector>

// What is drawn, before anybody knows where: things (nodes) and what ties them, in the map's own order. Plain
// values. All functions here are pure and may be called in any thread.

namespace copse {

enum class NodeKind { Group, Person, Organisation, Discipline };

struct DiagramNode
{
    NodeKind kind = NodeKind::Person;
    /// Drawn as a mark with its name beside it; else as a label with a badge in it.
    bool isMark() const { return kind != NodeKind::Group; }
    QString id;    ///< of the item in the picture: "person-17", "group-4"
    QString name;  ///< one clean line; empty where names are not to be shown
    QString title; ///< what it is in words; may have several lines

    // of a mark
    double scale = 1; ///< of its size: 1 is usual, 0.5 to 3
    QString second;   ///< what is written small under the name: the organisation or discipline; may be empty
    std::vector<int> colours; ///< places in the keys of Diagram::colour, up to three
    MarkShape shape = MarkShape::Circle;
    MarkOutline outline = MarkOutline::Thin;

    // of a person
    QString organisationNames; ///< "IRD, SNV"; "independent"; empty: not recorded
    QString disciplineNames;

    // of a group
    Answer organisations = Answer::NotAGroup;
    Answer disciplines = Answer::NotAGroup;
    int size = 0;   ///< members, as the question counts them
    int depth = 0;  ///< groups above it in the picture
    int folded = 0; ///< sub-groups that are shown as part of it

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
    double weight = 1;                ///< above 0: how strongly it ties
    Level level = Level::NotRecorded; ///< of participation, of a membership
    QString words;                    ///< of a tie: its kind

    bool operator==(const DiagramLink &) const = default;
};

/// What a look of the marks means, and who has which.
struct DiagramLook
{
    LookRule rule;
    std::vector<LookKey> keys;  ///< empty: the look means nothing
    std::vector<qint64> byRank; ///< whose looks they are, for the next picture

    KeptLook kept() const { return {rule, byRank}; }

    bool operator==(const DiagramLook &) const = default;
};

struct Diagram
{
    PictureKind picture = PictureKind::Membership;
    std::vector<DiagramNode> nodes; ///< groups first, then people, organisations, disciplines
    std::vector<DiagramLink> links; ///< by `from`
    DiagramLook colour;
    DiagramLook shape;
    DiagramLook outline;
    LookRule sizeBy;
    double leastNumber = 0; ///< of those that sizes stand for
    double mostNumber = 0;  ///< above leastNumber, or sizes mean nothing
    QString caption;        ///< what is shown, for when, how many
    QString hidden;         ///< the statement of it that no page may leave out; may be empty
    int footerLines = 1;    ///< what the page leaves below everything for what is missing
    QString filter; ///< what is left out, and the switches that are not at their default; may be empty
    int people = 0;
    int groups = 0;
    int organisations = 0;
    bool withholdsAnswers = false; ///< the badges say nothing yet

    KeptLooks looks() const { return {colour.kept(), shape.kept(), outline.kept()}; }
    bool hasShapes() const { return !shape.keys.empty(); }
    bool hasOutlines() const { return !outline.keys.empty(); }
    bool hasSizes() const { return mostNumber > leastNumber; }

    bool operator==(const Diagram &) const = default;
};

/// Answers that somebody may still be working out: asked for when there is nothing to do without them,
/// perhaps more than once. What it gives stays there until the diagram is made.
using AnswersInTime = std::function<const std::vector<GroupAnswer> &()>;

/// What the view shows of the map on its date; what it does not show is counted in the caption. `answers` as
/// answers() gives them for the question of the view; a group without one is drawn as not a group. Values
/// keep the looks they had in `before`.
Diagram makeDiagram(const Snapshot &map, const ViewSpec &view, const AnswersInTime &answers,
                    const KeptLooks *before = nullptr);
inline Diagram makeDiagram(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers,
                           const KeptLooks *before = nullptr)
{
    return makeDiagram(
        map, view, [&]() -> const std::vector<GroupAnswer> & { return answers; }, before);
}

} // namespace copse
