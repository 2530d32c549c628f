#pragma once

#include "drawing/layout.h"
#include "drawing/measures.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <optional>

namespace copse {

/// Where everything stood in a picture, so that the next one of the same view can leave it there. A plain
/// value; things are known by the id of their item in the picture.
struct Arrangement
{
    /// How large the drawing and what stands in it are, in points, and its lines.
    struct Frame
    {
        QSizeF area;
        double markSize = 0;
        double nameSize = 0;
        double groupSize = 0;
        QString grid; ///< as gridText() writes it

        bool operator==(const Frame &) const = default;
    };
    /// That of the view in the map when this was made, and the page that it was drawn on then. What has been
    /// drawn since may have grown, or be on another page.
    struct Stored
    {
        Frame frame;
        QSizeF page;
        TypeScale type;
        QString looks; ///< as lookText() writes them

        bool operator==(const Stored &) const = default;
    };
    struct Kept
    {
        Place place;
        QString name;      ///< in full, as it was
        QStringList links; ///< what it was tied to
        double air = -1;   ///< among outlines: the room round its block, below 0: not known
        /// Of a mark that was read from a map: whether it had its name, on that side.
        enum class Naming { NotKnown, Named, NotNamed };
        Naming naming = Naming::NotKnown;

        bool operator==(const Kept &) const = default;
    };

    /// People who are drawn beside each other instead of by a line each.
    struct KeptGathering
    {
        QString group;
        QString colour; ///< the name of their key
        QStringList people;
        QRectF captionBox;

        bool operator==(const KeptGathering &) const = default;
    };

    PictureKind picture = PictureKind::Membership;
    Id<Group> group; ///< the only one shown with its sub-groups, null: all
    QSizeF asked;    ///< the page of the view that it was made for
    QSizeF page;     ///< the page it has grown to
    QRectF area;     ///< the part of it that the drawing uses
    TypeScale type;  ///< of the page asked for
    double markSize = 0;
    double nameSize = 0;
    double groupSize = 0;
    std::optional<bool> hasShapes;   ///< marks are not only circles; nothing: not known
    bool makesRoomForShapes = false; ///< as Layout has it
    std::optional<bool> hasSeconds;  ///< people have a second line of words; nothing: not known any more
    int laidOut = 0;                 ///< so many things it had when it was laid out afresh; 0: not known
    Stored stored;
    QHash<QString, Kept> things;
    std::vector<KeptGathering> gatherings;
    double captionSize = 0;
    QSet<QString> pinned; ///< stay whatever happens

    bool isEmpty() const { return things.isEmpty(); }
    KeptLooks looks;  ///< who has which colour, shape and outline
    PictureGrid grid; ///< none: a network, or not kept in the map
    int leftOut = 0;  ///< of what was read from the map: so many were there that had no room
    bool operator==(const Arrangement &) const = default;
};

Arrangement arrangementOf(const Diagram &diagram, const Layout &layout, const ViewSpec &view,
                          const QSet<QString> &pinned);

/// Of the area first asked for: so far the page grows for what is new.
inline constexpr double mostGrown = 1.6;

/// Whether things in a picture of that kind may stand anywhere, so that they can be dragged and pinned. In
/// the others an order says where: there pins do not count.
inline bool standsFreely(PictureKind picture)
{
    return picture != PictureKind::Rings && picture != PictureKind::Matrix &&
           picture != PictureKind::Layers && picture != PictureKind::Brings;
}

/// Whether a picture that began with few things has twice as many now: what was right for three people is not
/// for seven. Not where somebody has put things, or keeps them in a view.
bool hasOutgrown(const Arrangement &before, const Diagram &diagram);

/// What the page grows for where there is no room: names of newcomers, within reason, or only their marks;
/// then nobody who had no room before takes it from them.
enum class Growth { ForNames, ForMarks };

/// The diagram on the page of the arrangement: what it knows stays where it is and keeps the words that can
/// be read; what is new, or stands on something else (pins excepted), finds a place beside what it is tied
/// to, and where there is none the page grows as `growth` says; not for what had no room before. On a page
/// of another size or with larger type everything stands to each other as it did, as far as names allow. Does
/// not start Graphviz. In a picture with an order of its own what is new takes a place that is free; where
/// there is none and the page cannot grow any more, or the page is another, the order stays. None where more
/// is new than known, or the arrangement is one of something else: then a fresh layout serves better; or when
/// `cancelled` became true. Any thread, deterministic.
std::optional<Layout> keptLayout(const Diagram &diagram, const ViewSpec &view, const Arrangement &before,
                                 const std::atomic_bool *cancelled = nullptr,
                                 Growth growth = Growth::ForNames);

} // namespace copse
