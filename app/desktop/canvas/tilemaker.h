#pragma once

#include "desktop/canvas/pictureindex.h"
#include "drawing/paintpicture.h"

#include <QColor>
#include <QImage>
#include <QObject>
#include <QPoint>
#include <QRect>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace copse {

/// Which tile: its place in the picture at that scale (device pixels a point). The overview is the one tile
/// with everything on it.
struct TileKey
{
    double scale = 0;
    QPoint at;
    bool overview = false;

    bool operator==(const TileKey &) const = default;
};
inline size_t qHash(const TileKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.scale, key.at.x(), key.at.y(), key.overview);
}

/// For whom a tile is made.
struct TileTag
{
    int layer = 0;
    quint64 generation = 0;
    TileKey key;
};

/// A tile as it was, and where it looks other now, in points.
struct TilePatch
{
    QImage before;
    std::vector<QRectF> places;
};

/// What is painted on it.
struct TileOrder
{
    std::shared_ptr<const PictureIndex> index;
    std::shared_ptr<const std::vector<bool>> only;   ///< by place in the picture; null: everything
    QColor paper;                                    ///< invalid: transparent
    double scale = 1;                                ///< device pixels a point
    double leastDetail = PaintOptions().leastDetail; ///< the same
    QRect pixels;                                    ///< of the whole picture at that scale
    std::optional<TilePatch> patch;                  ///< the rest need not be painted again
};

/// An index, and how its picture differs from another one's; nothing: anywhere.
struct MadeIndex
{
    std::shared_ptr<const PictureIndex> index;
    std::weak_ptr<const PictureIndex> before; // it is for whoever shows it to let go of it
    std::optional<std::vector<QRectF>> changed;
};

/// Null if there is nothing on it. Any thread.
QImage paintTile(const TileOrder &order, const std::atomic_bool &cancelled);

/// Has workers make indexes and tiles and hands them over in the thread it lives in. Its destructor waits for
/// the workers, who stop at the next item.
class TileMaker : public QObject
{
    Q_OBJECT

public:
    explicit TileMaker(QObject *parent = nullptr);
    ~TileMaker() override;

    /// Whether a worker has nothing to do, or will have nothing next: while the window is busy nobody could
    /// give it more.
    bool isFree() const { return m_unfinished < 2 * mostWorkers(); }
    void makeTile(const TileTag &tag, TileOrder order);
    /// With what has changed since another; null: everything. That of a small picture is there at once.
    void makeIndex(std::shared_ptr<const Picture> picture, std::shared_ptr<const PictureIndex> before);
    /// Nobody wants the tiles any more that are being made; they arrive as null or not at all.
    void cancelTiles();

signals:
    void tileMade(const copse::TileTag &tag, const QImage &image);
    void indexMade(const copse::MadeIndex &made);

private:
    using Job = std::function<std::function<void()>()>;
    struct Queue;

    static int mostWorkers();
    enum class Turn { First, Last };
    void work(Job job, Turn turn);

    std::shared_ptr<Queue> m_queue; // workers that begin when we are gone find it empty
    int m_unfinished = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace copse
