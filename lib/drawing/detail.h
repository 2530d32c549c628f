#pragma once

#include "drawing/diagram.h"
#include "drawing/measures.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace copse {

/// How much of a diagram there is room for on an area, before anybody knows where. Part of the layout.
struct Detail
{
    double markSize = 0;
    double markExtent = 0; ///< with outline and corners, of a mark of scale 1
    double nameSize = 0;
    double groupSize = 0;
    double smallestSecond = TypeScale().smallestSecond;
    double badgeSide = 0; ///< of a group that is its badge alone, where that is smaller than usual; else 0

    struct Words
    {
        QString text;           ///< as it is shown; empty: nothing
        QString second;         ///< below it; empty: nothing. Of a group: belowName()
        QSizeF size;            ///< of a group: of its whole label
        bool saysSecond = true; ///< of a group: whether that may stand below it
        bool isShown = true;    ///< the node itself
    };
    std::vector<Words> words;      ///< one for each node
    bool hasSeconds = false;       ///< whether there is room for a second line at all
    bool saysPeople = false;       ///< the names of groups say how many people they have
    bool namesGroupsFirst = false; ///< see TypeScale
    std::vector<int> byImportance; ///< people: those in most groups first
    std::vector<int> groups;       ///< by importance: the higher, then the larger

    /// How wide the mark of a node is, with outline and corners.
    double extentOf(const DiagramNode &node) const;

    /// Gives a node its name (a person) or as much of it as fits into lines of that width (a group).
    void nameGroup(const Diagram &diagram, int node, double width);
    void namePerson(const Diagram &diagram, int node);
};

/// The most lines that the name of a group has.
inline constexpr int mostGroupLines = 3;

/// What stands below the name of a group: the words of its answer, if it has some, or "140 people".
QString belowName(const DiagramNode &group);

/// In this order: people lose their names, marks shrink, groups' names are broken and shortened, a group is
/// its badge alone (the small ones first), people are not shown (then the names of groups say how many they
/// are). `page`: the part of it that the drawing may use.
/// `fill`: how much of it may be covered, air included, 0 to 1.
Detail detailFor(const Diagram &diagram, const TypeScale &type, QSizeF page, double fill);

/// Covering so much of the page, air included, mostly everything finds its place.
inline constexpr double usualFill = 0.7;

/// About how much of the page a node needs, with a little air.
double areaOf(const Diagram &diagram, const Detail &detail, int node);

} // namespace copse
