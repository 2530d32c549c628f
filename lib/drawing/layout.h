#pragma once

#include "base/result.h"
#include "drawing/diagram.h"
#include "drawing/grids.h"
#include "drawing/labelside.h"
#include "drawing/picture.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <atomic>
#include <vector>

namespace copse {

/// Where a screen shows a name that the page has no room for.
struct DetailName
{
    double size = 0; ///< of the letters, 0: nowhere
    QRectF box;      ///< of the words, which stand in its middle

    bool operator==(const DetailName &) const = default;
};

/// Where one node of a diagram stands, and how much of it there was room for.
struct Place
{
    QPointF centre;                    ///< of the mark, or of the group's label
    bool shown = true;                 ///< false: there is no room, not even for the smallest mark
    QString label;                     ///< what is shown of the name, perhaps with an ellipsis; empty: none
    QString second;                    ///< what is shown below the name; empty: none
    LabelSide side = LabelSide::Below; ///< of a person: where the name stands
    QRectF box; ///< of a group: its rounded label, or its badge alone. Of a person: the words; null: none
    DetailName detail;   ///< of the whole name, where a picture before had it; see detailNames()
    int sharedWith = -1; ///< a person whose row in a matrix is theirs, too; -1: nobody

    bool operator==(const Place &) const = default;
};

/// Satellites of one group that stand together, for one line to all of them. Their own lines to the group
/// need not be drawn.
struct Gathering
{
    int group = 0;           ///< node of the diagram
    int colour = -1;         ///< place in Diagram::colours; -1: they have none
    std::vector<int> people; ///< nodes of the diagram, also those that are not shown
    QString caption;         ///< the name of the colour and how many: "IRD (23)"
    QRectF captionBox;       ///< room for it, on nothing else; null: there was none
    QPolygonF outline;       ///< round all its people; empty: nobody is shown. Others may stand in it.

    bool operator==(const Gathering &) const = default;
};

/// Something on the page that is no node: an outline round the members of a group, a ring, a heading. Under
/// the lines and the nodes (weights: between them), in the order in which they stand in the layout.
struct Guide
{
    enum class Kind {
        Hull,      ///< an outline round members; `node` is their group
        Ring,      ///< a level of participation
        Sector,    ///< a sector of the rings, between two lines
        Gathering, ///< people of one group and one colour, beside each other; `node` is the group
        Cell,      ///< of a matrix: a membership
        Rule,      ///< lines of a table
        Head,      ///< of a column: the badge of `node` round the middle of `path`, and words
        Heading,   ///< words alone
        Weight,    ///< of a tie: words alone, over the lines
    };
    Kind kind = Kind::Heading;
    QPainterPath path; ///< may be empty
    QString words;     ///< may be empty
    QPointF at;        ///< of the words, on the baseline at the anchor
    TextAnchor anchor = TextAnchor::Centre;
    double size = 0;     ///< of the words
    double turn = 0;     ///< of the words, degrees clockwise
    double strength = 1; ///< of a cell: how strongly it is filled; 0: outlined
    int style = 0;       ///< of the line of a hull: 0 solid, others dashes (hullDashes() in guides.h)
    int node = -1;       ///< what it belongs to, -1: nothing
    int colour = -1;     ///< a place in the keys of Diagram::colour, -1: none

    bool operator==(const Guide &) const = default;
};

/// Where everything stands. The unit is the point, y goes down, (0, 0) is a corner of the page. A plain
/// value.
struct Layout
{
    QSizeF page;               ///< null: that of the view
    QRectF area;               ///< the part of the page that the drawing may use
    std::vector<Place> places; ///< one for each node of the diagram
    std::vector<Guide> guides;
    std::vector<Gathering> gatherings; ///< by group, the largest first; each has its guide, too
    double captionSize = 0;            ///< of the captions of gatherings, which are semibold
    std::vector<QPainterPath> routes;  ///< of each link; one that is empty, or none at all: straight
    double markSize = 0;               ///< diameter of a person's mark
    bool makesRoomForShapes = false;   ///< marks are smaller than they were as circles, so that all stays
    double nameSize = 0;               ///< of the names of people
    double groupSize = 0;              ///< of the names of groups
    double smallestSecond = 7;         ///< of what stands below names, see secondSize()
    bool hasSeconds = false;           ///< people have a second line of words
    PictureGrid grid;                  ///< what a picture with an order of its own stands on
    std::vector<double> airOf;         ///< of outlines: for each node, the room round blocks of people
    bool suggestsMatrix = false;       ///< so many groups overlap that outlines can hardly be followed

    bool operator==(const Layout &) const = default;
};

struct Detail;
/// Everything there and nothing placed.
Layout emptyLayout(const QRectF &area, const Diagram &diagram, const Detail &detail);

/// What work on a picture ends with when it is cancelled.
Error drawingStopped();

/// Lays the diagram out on the page of the view. When the view names an engine, the hubs stand where Graphviz
/// puts them, in processes of its own, whose failure is an Error of kind Layout; else all is our own work.
/// The same diagram and view give the same layout, with any number of cores. For worker threads: waits for
/// the processes; a `cancelled` that becomes true is seen within 100 ms and is an Error of kind Cancelled.
Result<Layout> layOut(const Diagram &diagram, const ViewSpec &view,
                      const std::atomic_bool *cancelled = nullptr);

} // namespace copse
