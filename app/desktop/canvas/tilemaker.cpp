#include "desktop/canvas/tilemaker.h"

#include "desktop/canvas/picturechanges.h"

#include <QPainter>
#include <QThread>

namespace copse {

QImage paintTile(const TileOrder &order, const std::atomic_bool &cancelled)
{
    const QRectF exposed(QPointF(order.pixels.topLeft()) / order.scale,
                         QSizeF(order.pixels.size()) / order.scale);
    std::vector<int> items = order.index->itemsIn(exposed);
    if (order.only)
        std::erase_if(items, [&](int place) { return !(*order.only)[size_t(place)]; });
    if (items.empty() && !order.paper.isValid())
        return {};
    const bool opaque = order.paper.alpha() == 255 && order.paper.isValid();
    QImage image(order.pixels.size(), opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(order.paper.isValid() ? order.paper : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-order.pixels.topLeft());
    painter.scale(order.scale, order.scale);
    for (const int place : items) {
        if (cancelled)
            return {};
        paintItem(painter, order.index->item(place),
                  {.exposed = exposed, .background = false, .leastDetail = order.leastDetail});
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
