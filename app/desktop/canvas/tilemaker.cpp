#include "desktop/canvas/tilemaker.h"

#include "desktop/canvas/picturechanges.h"

#include <QPainter>
#include <QRegion>
#include <QThread>

#include <algorithm>

namespace copse {

namespace {

/// What is to be painted in those device pixels of the picture, in the order of painting.
std::vector<int> itemsIn(const TileOrder &order, const QRectF &exposed)
{
    std::vector<int> items = order.index->itemsIn(exposed);
    if (order.only)
        std::erase_if(items, [&](int place) { return !(*order.only)[size_t(place)]; });
    return items;
}

QRectF pointsOf(const TileOrder &order, const QRect &pixels)
{
    return {QPointF(pixels.topLeft()) / order.scale, QSizeF(pixels.size()) / order.scale};
}

/// What of a tile has to be painted again, in its device pixels: touching places as one.
QRegion stalePixels(const TileOrder &order)
{
    QRegion stale;
    for (const QRectF &place : order.changed) {
        const QRectF pixels(place.topLeft() * order.scale, place.size() * order.scale);
        stale += pixels.toAlignedRect().adjusted(-1, -1, 1, 1) & order.pixels;
    }
    return stale;
}

} // namespace

QImage paintTile(const TileOrder &order, const std::atomic_bool &cancelled)
{
    const QColor paper = order.paper.isValid() ? order.paper : QColor(Qt::transparent);
    if (!order.paper.isValid() && itemsIn(order, pointsOf(order, order.pixels)).empty())
        return {};
    const bool isRepair = order.before.size() == order.pixels.size();
    QImage image =
        isRepair ? order.before
                 : QImage(order.pixels.size(),
                          paper.alpha() == 255 ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRegion parts = isRepair ? stalePixels(order) : QRegion(order.pixels);
    for (const QRect &part : parts) {
        painter.resetTransform();
        painter.translate(-order.pixels.topLeft());
        painter.setClipRect(part);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(part, paper);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.scale(order.scale, order.scale);
        const QRectF exposed = pointsOf(order, part);
        for (const int place : itemsIn(order, exposed)) {
            if (cancelled)
                return {};
            paintItem(painter, order.index->item(place),
                      {.exposed = exposed, .background = false, .leastDetail = order.leastDetail});
        }
    }
    return image;
}

TileMaker::TileMaker(QObject *parent)
    : QObject(parent)
{
    // One core is left to the window.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

TileMaker::~TileMaker()
{
    *m_cancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void TileMaker::makeTile(const TileTag &tag, TileOrder order)
{
    work([this, tag, order = std::move(order), cancelled = m_cancelled]() -> std::function<void()> {
        const QImage image = paintTile(order, *cancelled);
        return [this, tag, image] { emit tileMade(tag, image); };
    });
}

void TileMaker::makeIndex(std::shared_ptr<const Picture> picture, std::shared_ptr<const PictureIndex> before)
{
    work([this, picture = std::move(picture), before = std::move(before)]() -> std::function<void()> {
        MadeIndex made{std::make_shared<const PictureIndex>(picture), before, std::nullopt};
        if (before)
            made.changed = changedPlaces(*before, *made.index);
        return [this, made = std::move(made)] { emit indexMade(made); };
    });
}

void TileMaker::cancelTiles()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
}

// What the job gives back is done in our thread; if we are gone by then, it is not done.
void TileMaker::work(std::function<std::function<void()>()> job)
{
    ++m_working;
    m_pool.start([this, job = std::move(job)] {
        QMetaObject::invokeMethod(
            this,
            [this, handOver = job()] {
                --m_working;
                handOver();
            },
            Qt::QueuedConnection);
    });
}

} // namespace copse
