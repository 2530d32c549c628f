#include "desktop/canvas/tilelayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace copse {
namespace {

constexpr int kTile = TileLayer::kTile;
constexpr size_t kMostPlaces = 40; // on a tile: past that it is painted as a whole

int tileOf(int pixel) { return pixel >= 0 ? pixel / kTile : -((-pixel + kTile - 1) / kTile); }

/// The tiles that cover these pixels.
QRect tilesOf(const QRect &pixels)
{
    if (pixels.isEmpty())
        return {};
    return {QPoint(tileOf(pixels.left()), tileOf(pixels.top())),
            QPoint(tileOf(pixels.right()), tileOf(pixels.bottom()))};
}

QRect tilesOf(const TileView &view, int beside)
{
    const QRect wide = view.seen.adjusted(-beside, -beside, beside, beside);
    return tilesOf(wide & QRect({}, view.picture));
}

int kilobytesOf(const QRect &tiles)
{
    return tiles.width() * tiles.height() * (kTile * kTile * 4 / 1'024 + 1);
}

QRect pixelsAt(QPoint tile) { return {tile * kTile, QSize(kTile, kTile)}; }

} // namespace

void TileLayer::clear()
{
    m_tiles.clear();
    m_overview.reset();
    m_wholeScale = 0;
    outdate();
}

void TileLayer::outdate()
{
    ++m_generation;
    m_started.clear();
}

void TileLayer::outdate(const std::vector<QRectF> &places)
{
    outdate();
    const QList<TileKey> keys = m_tiles.keys();
    for (const TileKey &key : keys) {
        const QRectF pixels = pixelsAt(key.at).adjusted(-1, -1, 1, 1);
        outdate(*m_tiles.object(key), {pixels.topLeft() / key.scale, pixels.size() / key.scale}, places);
    }
    if (m_overview) {
        const double pixel = 1 / m_overviewScale;
        const QRectF pixels(m_overview->image.rect().adjusted(-1, -1, 1, 1));
        outdate(*m_overview, {pixels.topLeft() * pixel, pixels.size() * pixel}, places);
    }
}

/// After the layer was outdated: the tile is as it should be but for those of the places that are on it.
void TileLayer::outdate(Tile &tile, const QRectF &covered, const std::vector<QRectF> &places)
{
    const quint64 before = m_generation - 1;
    const bool wasFresh = tile.generation == before;
    if (!wasFresh && tile.patched != before)
        return;
    const size_t known = tile.places.size();
    std::ranges::copy_if(places, std::back_inserter(tile.places),
                         [&](const QRectF &place) { return place.intersects(covered); });
    if (wasFresh && tile.places.size() == known)
        tile.generation = m_generation;
    else if (tile.places.size() <= kMostPlaces)
        tile.patched = m_generation;
}

std::optional<TilePatch> TileLayer::patchOf(const TileKey &key) const
{
    const Tile *tile = !key.overview                                ? m_tiles.object(key)
                       : m_overview && m_overviewScale == key.scale ? &*m_overview
                                                                    : nullptr;
    if (!tile || tile->patched != m_generation || tile->image.isNull())
        return std::nullopt;
    return TilePatch{tile->image, tile->places};
}

void TileLayer::paint(QPainter &painter, const TileView &view)
{
    const QRect tiles = tilesOf(view, 0);
    const int needed = kilobytesOf(tiles);
    if (m_tiles.maxCost() < needed) // a wall of screens: or they would push each other out for ever
        m_tiles.setMaxCost(needed);
    bool whole = true;
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const QRect target = pixelsAt({x, y}).translated(-view.seen.topLeft());
            const Tile *tile = m_tiles.object({view.scale, {x, y}});
            if (!tile) {
                whole = false;
                paintCoarser(painter, view, target);
            } else if (!tile->image.isNull()) {
                painter.drawImage(target.topLeft(), tile->image);
            }
        }
    }
    if (whole)
        m_wholeScale = view.scale;
}

// From the scale that was last seen whole, over the overview.
void TileLayer::paintCoarser(QPainter &painter, const TileView &view, const QRect &target) const
{
    const QRectF wanted = QRectF(target.translated(view.seen.topLeft()) & QRect({}, view.picture));
    const QRectF shown = wanted.translated(-view.seen.topLeft());
    if (m_overview && !m_overview->image.isNull()) {
        const double ratio = m_overviewScale / view.scale;
        painter.drawImage(shown, m_overview->image, QRectF(wanted.topLeft() * ratio, wanted.size() * ratio));
    }
    if (m_wholeScale <= 0 || m_wholeScale == view.scale)
        return;
    const double ratio = m_wholeScale / view.scale;
    const QRectF there(wanted.topLeft() * ratio, wanted.size() * ratio);
    const QRect tiles = tilesOf(there.toAlignedRect());
    if (tiles.width() * tiles.height() > 64) // far out, where the overview is as good
        return;
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const Tile *tile = m_tiles.object({m_wholeScale, {x, y}});
            if (!tile || tile->image.isNull())
                continue;
            const QRectF part = there & QRectF(pixelsAt({x, y}));
            if (part.isEmpty())
                continue;
            painter.drawImage(QRectF(part.topLeft() / ratio - view.seen.topLeft(), part.size() / ratio),
                              tile->image, part.translated(-pixelsAt({x, y}).topLeft()));
        }
    }
}

bool TileLayer::isFresh(const TileKey &key) const
{
    const Tile *tile = m_tiles.object(key);
    return tile && tile->generation == m_generation;
}

std::optional<TileKey> TileLayer::missing(const TileView &view, bool beside) const
{
    const QRect tiles = tilesOf(view, beside ? kTile : 0);
    if (beside && kilobytesOf(tiles) > m_tiles.maxCost())
        return std::nullopt;
    std::optional<TileKey> nearest;
    int nearestDistance = 0;
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const TileKey key{view.scale, {x, y}};
            if (m_started.contains(key) || isFresh(key))
                continue;
            const int distance = (pixelsAt(key.at).center() - view.seen.center()).manhattanLength();
            if (!nearest || distance < nearestDistance) {
                nearest = key;
                nearestDistance = distance;
            }
        }
    }
    return nearest;
}

std::optional<TileKey> TileLayer::missingOverview(const TileView &view) const
{
    if (view.picture.isEmpty() || (m_overview && m_overview->generation == m_generation))
        return std::nullopt;
    const double longer = std::max(view.picture.width(), view.picture.height());
    const TileKey key{view.scale * kOverview / longer, {}, true};
    // Its scale depends on the rounding of the view: one at a time, whichever.
    const bool started = std::ranges::any_of(m_started, &TileKey::overview);
    return started ? std::nullopt : std::optional(key);
}

bool TileLayer::isComplete(const TileView &view) const
{
    const QRect tiles = tilesOf(view, 0);
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            if (!isFresh({view.scale, {x, y}}))
                return false;
        }
    }
    return true;
}

QRect TileLayer::pixelsOf(const TileKey &key, const TileView &view)
{
    if (!key.overview)
        return pixelsAt(key.at) & QRect({}, view.picture);
    const double ratio = key.scale / view.scale;
    return {0, 0, int(std::ceil(view.picture.width() * ratio)),
            int(std::ceil(view.picture.height() * ratio))};
}

bool TileLayer::take(const TileTag &tag, const QImage &image)
{
    if (tag.generation != m_generation)
        return false;
    m_started.remove(tag.key);
    if (tag.key.overview) {
        m_overview = Tile{image, tag.generation, 0, {}};
        m_overviewScale = tag.key.scale;
        return true;
    }
    const int kilobytes = 1 + int(image.sizeInBytes() / 1'024);
    m_tiles.insert(tag.key, new Tile{image, tag.generation, 0, {}}, kilobytes);
    return true;
}

} // namespace copse
