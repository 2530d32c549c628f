#pragma once

#include "desktop/canvas/tilemaker.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <optional>

class QPainter;

namespace copse {

/// What is in view, in device pixels of the whole picture at a scale.
struct TileView
{
    double scale = 1; ///< device pixels a point
    QRect seen;
    QSize picture; ///< how large the picture is at that scale

    bool operator==(const TileView &) const = default;
};

/// The tiles of one layer of a picture. Keeps as many as fit, shows the nearest there are. GUI thread.
class TileLayer
{
public:
    static constexpr int kTile = 512;       ///< device pixels each way
    static constexpr int kOverview = 1'280; ///< the longer side of the overview

    /// At most so many KiB of tiles.
    void setLimit(int kilobytes) { m_tiles.setMaxCost(kilobytes); }

    /// What is made from now on differs from what is here: forget it, or show it until there is newer.
    void clear();
    void outdate();
    /// The same of those places alone, in points: the rest is as it was.
    void outdate(const std::vector<QRectF> &places);
    quint64 generation() const { return m_generation; }

    /// Paints what is in view, in device pixels from its top left corner on.
    void paint(QPainter &painter, const TileView &view);

    /// The tile that is needed most: in view, or up to a tile beside it; none if all are there or being made.
    std::optional<TileKey> missing(const TileView &view, bool beside) const;
    std::optional<TileKey> missingOverview(const TileView &view) const;
    bool isComplete(const TileView &view) const;
    /// What to paint of a missing tile, where it is there and looks other in a few places only.
    std::optional<TilePatch> patchOf(const TileKey &key) const;
    static QRect pixelsOf(const TileKey &key, const TileView &view);

    void started(const TileKey &key) { m_started.insert(key); }
    /// False if it comes too late to be of use.
    bool take(const TileTag &tag, const QImage &image);

private:
    struct Tile
    {
        QImage image; // null: there is nothing on it
        quint64 generation = 0;
        // Of which generation it would be with these places painted anew, in points.
        quint64 patched = 0;
        std::vector<QRectF> places;
    };

    void outdate(Tile &tile, const QRectF &covered, const std::vector<QRectF> &places);

    bool isFresh(const TileKey &key) const;
    void paintCoarser(QPainter &painter, const TileView &view, const QRect &target) const;

    QCache<TileKey, Tile> m_tiles{96 * 1'024};
    std::optional<Tile> m_overview;
    double m_overviewScale = 0;
    double m_wholeScale = 0; // where everything in view was last there
    QSet<TileKey> m_started;
    quint64 m_generation = 0;
};

} // namespace copse
