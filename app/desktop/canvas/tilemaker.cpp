#include "desktop/canvas/tilemaker.h"

#include "desktop/canvas/picturechanges.h"

#include <QPainter>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>

namespace copse {

namespace {

QRectF pointsOf(const TileOrder &order, const QRect &pixels)
{
    return {QPointF(pixels.topLeft()) / order.scale, QSizeF(pixels.size()) / order.scale};
}

bool isWanted(const TileOrder &order, int place) { return !order.only || (*order.only)[size_t(place)]; }

/// Lines that are wanted go behind it, although it is not.
bool hidesLines(const TileOrder &order, int place) { return order.index->kind(place) == ItemKind::Group; }

std::vector<int> itemsOn(const TileOrder &order, const QRect &pixels)
{
    std::vector<int> items = order.index->itemsIn(pointsOf(order, pixels));
    if (!order.only)
        return items;
    std::erase_if(items, [&](int place) { return !isWanted(order, place) && !hidesLines(order, place); });
    const auto isWantedLine = [&](int place) {
        return isWanted(order, place) && order.index->kind(place) == ItemKind::Lines;
    };
    if (std::ranges::none_of(items, isWantedLine))
        std::erase_if(items, [&](int place) { return !isWanted(order, place); });
    return items;
}

QColor ground(const TileOrder &order)
{
    return order.paper.isValid() ? order.paper : QColor(Qt::transparent);
}

/// Lines and what they lie on, what hides them, the rest; each in the order of the picture.
std::vector<int> inOrderOfPainting(const TileOrder &order, std::vector<int> items)
{
    if (order.only) {
        std::ranges::stable_sort(items, {}, [&](int place) {
            const ItemKind kind = order.index->kind(place);
            const bool isBehind = kind == ItemKind::Lines || kind == ItemKind::Other;
            return isWanted(order, place) ? (isBehind ? 0 : 2) : 1;
        });
    }
    return items;
}

/// These pixels of the whole picture, with those items on them.
QImage painted(const TileOrder &order, const QRect &pixels, const std::vector<int> &items,
               const std::atomic_bool &cancelled)
{
    const bool isOpaque = order.paper.alpha() == 255 && order.paper.isValid();
    QImage image(pixels.size(), isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(ground(order));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-pixels.topLeft());
    painter.scale(order.scale, order.scale);
    const PaintOptions options{
        .exposed = pointsOf(order, pixels), .background = false, .leastDetail = order.leastDetail};
    for (const int place : inOrderOfPainting(order, items)) {
        if (cancelled)
            break;
        if (isWanted(order, place))
            paintItem(painter, order.index->item(place), options);
        else
            eraseItem(painter, order.index->item(place));
    }
    return image;
}

/// What meets the places is painted on a tile of its own, and they are taken from there: within a clip, or on
/// a smaller image, edges would come out a little different.
QImage patched(const TileOrder &order, const std::atomic_bool &cancelled)
{
    constexpr int bleeds = 2; // pixels beyond the bounds of what is painted
    std::vector<QRect> places;
    std::vector<int> items;
    for (const QRectF &place : order.patch->places) {
        const QRectF scaled(place.topLeft() * order.scale, place.size() * order.scale);
        places.push_back(scaled.toAlignedRect().adjusted(-bleeds, -bleeds, bleeds, bleeds) & order.pixels);
        const std::vector<int> there = itemsOn(order, places.back());
        items.insert(items.end(), there.begin(), there.end());
    }
    std::ranges::sort(items);
    const auto rest = std::ranges::unique(items);
    items.erase(rest.begin(), rest.end());
    const QImage anew = painted(order, order.pixels, items, cancelled);
    QImage image = order.patch->before;
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const QRect &place : places) {
        const QRect there = place.translated(-order.pixels.topLeft());
        painter.drawImage(there, anew, there);
    }
    return image;
}

} // namespace

QImage paintTile(const TileOrder &order, const std::atomic_bool &cancelled)
{
    QImage image;
    if (cancelled)
        return image;
    if (order.patch)
        image = patched(order, cancelled);
    else if (const std::vector<int> items = itemsOn(order, order.pixels);
             !items.empty() || order.paper.isValid())
        image = painted(order, order.pixels, items, cancelled);
    return cancelled ? QImage() : image;
}

/// What is to be done, and by how many.
struct TileMaker::Queue
{
    std::mutex mutex;
    std::condition_variable isIdle;
    std::deque<std::function<void()>> waiting;
    int workers = 0; // started, or about to be
    int busy = 0;

    void workOff()
    {
        std::unique_lock lock(mutex);
        while (!waiting.empty()) {
            std::function<void()> job = std::move(waiting.front());
            waiting.pop_front();
            ++busy;
            lock.unlock();
            job();
            job = nullptr; // and all it holds, while others may go on
            lock.lock();
            --busy;
        }
        --workers;
        isIdle.notify_all();
    }
};

TileMaker::TileMaker(QObject *parent)
    : QObject(parent)
    , m_queue(std::make_shared<Queue>())
{}

TileMaker::~TileMaker()
{
    *m_cancelled = true;
    std::unique_lock lock(m_queue->mutex);
    m_queue->waiting.clear();
    m_queue->isIdle.wait(lock, [this] { return m_queue->busy == 0; });
}

/// One core is left to the window.
int TileMaker::mostWorkers() { return std::max(1, QThread::idealThreadCount() - 1); }

void TileMaker::makeTile(const TileTag &tag, TileOrder order)
{
    work(
        [this, tag, order = std::move(order), cancelled = m_cancelled]() -> std::function<void()> {
            const QImage image = paintTile(order, *cancelled);
            return [this, tag, image] { emit tileMade(tag, image); };
        },
        Turn::Last);
}

void TileMaker::makeIndex(std::shared_ptr<const Picture> picture, std::shared_ptr<const PictureIndex> before)
{
    const bool isAtOnce = isSmall(*picture);
    const auto make = [this, picture = std::move(picture), before = std::move(before),
                       comparing = isAtOnce ? std::launch::deferred : std::launch::async] {
        auto changed =
            std::async(comparing, [&] { return before ? changedPlaces(*before, *picture) : std::nullopt; });
        const auto index = std::make_shared<const PictureIndex>(picture);
        const MadeIndex made{index, before, changed.get()};
        return [this, made] { emit indexMade(made); };
    };
    if (isAtOnce)
        make()();
    else
        work(make, Turn::First); // what waits is of the picture before
}

void TileMaker::cancelTiles()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
}

// What the job gives back is done in our thread; if we are gone by then, it is not done. The workers are
// those of the program: in threads of any other pool Qt has each stroke filled in parts by these and waits
// for them, which takes several tiles at the same time longer than one after the other.
void TileMaker::work(Job job, Turn turn)
{
    ++m_unfinished;
    const std::lock_guard lock(m_queue->mutex);
    const auto place = turn == Turn::First ? m_queue->waiting.begin() : m_queue->waiting.end();
    m_queue->waiting.insert(place, [this, job = std::move(job)] {
        QMetaObject::invokeMethod(
            this,
            [this, handOver = job()] {
                --m_unfinished;
                handOver();
            },
            Qt::QueuedConnection);
    });
    if (m_queue->workers < mostWorkers()) {
        ++m_queue->workers;
        QThreadPool::globalInstance()->start([queue = m_queue] { queue->workOff(); });
    }
}

} // namespace copse
