#pragma once

#include "base/result.h"
#include "drawing/diagram.h"
#include "drawing/labelside.h"
#include "drawing/picture.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <atomic>
#include <vector>

namespace copse {

/// Where one node of a diagram stands, and how much of it there was room for.
struct Place
{
    QPointF centre;                    ///< of the mark, or of the group's label
    bool shown = true;                 ///< false: there is no room, not even for the smallest mark
    QString label;                     ///< what is shown of the name, perhaps with an ellipsis; empty: none
    QString second;                    ///< what is shown below the name; empty: none
    LabelSide side = LabelSide::Below; ///< of a person: where the name stands
    QRectF box; ///< of a group: its rounded label, or its badge alone. Of a person: the words; null: none

    bool operator==(const Place &) const = default;
};

/// Something on the page that is no node: an outline round the members of a group, a ring, a heading. Under
/// the lines and the nodes (weights: between them), in the order in which they stand in the layout.
struct Guide
{
    enum class Kind {
        Hull,      ///< an outline round members; `node` is their group
        Ring,      ///< a level of participation
        Sector,    ///< a line between two sectors of a ring
        Gathering, ///< people of one group and one colour, beside each other; `node` is the group
        Cell,      ///< of a matrix: a membership
        Rule,      ///< a line of a table
        Heading,   ///< words alone
        Weight,    ///< of a tie: words alone, over the lines
    };
    Kind kind = Kind::Heading;
    QPainterPath path; ///< may be empty
    QString words;     ///< may be empty
    QPointF at;        ///< of the words, on the baseline at the anchor
    TextAnchor anchor = TextAnchor::Centre;
    double size = 0; ///< of the words
    int node = -1;   ///< what it belongs to, -1: nothing
    int colour = -1; ///< a place in the keys of Diagram::colour, -1: none

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
    std::vector<QPainterPath> routes; ///< of each link; one that is empty, or none at all: straight
    double markSize = 0;              ///< diameter of a person's mark
    double nameSize = 0;              ///< of the names of people
    double groupSize = 0;             ///< of the names of groups
    bool hasSeconds = false;          ///< people have a second line of words
    bool withoutGraphviz = false;     ///< the layout program failed: placed by our own, simpler way

    bool operator==(const Layout &) const = default;
};

struct Detail;
/// Everything there and nothing placed.
Layout emptyLayout(const QRectF &area, const Diagram &diagram, const Detail &detail);

/// Lays the diagram out on the page of the view: with Graphviz, in processes of its own, and then our own
/// placing of people, names and labels. When the engine is chosen by us and cannot be run, a simpler way of
/// our own stands in and the layout says so; when the view names the engine, its failure is an Error of kind
/// Layout. The same diagram and view give the same layout, with any number of cores. For worker threads:
/// waits for the processes; a `cancelled` that becomes true is seen within 10 ms and is an Error of kind
/// Cancelled.
Result<Layout> layOut(const Diagram &diagram, const ViewSpec &view,
                      const std::atomic_bool *cancelled = nullptr);

} // namespace copse
