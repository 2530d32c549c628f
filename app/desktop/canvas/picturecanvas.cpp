#include "desktop/canvas/picturecanvas.h"

#include "desktop/canvas/accessiblecanvas.h"
#include "desktop/canvas/pinsign.h"
#include "drawing/paintpicture.h"
#include "drawing/textmeasure.h"

#include <QAccessible>
#include <QLineF>
#include <QPainter>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <utility>

namespace copse {
namespace {

constexpr double kPixelsPerPoint = 96.0 / 72; // at zoom 1
constexpr double kReach = 3;                  // pixels beside an item that still hit it
constexpr double kRoomRound = 24;             // pixels round the current item
constexpr int kLeftOfFaded = 255 / 4;
constexpr int kMostPins = 300;     // signs in view; past that they hide the picture
constexpr double kArrived = 0.5;   // points
constexpr int kGhostStays = 1'000; // milliseconds for the picture to follow
constexpr int kGlideTakes = 400;   // milliseconds
constexpr int kZoomTakes = 350;    // milliseconds
constexpr int kFrame = 16;         // milliseconds
constexpr int kRestTakes = 100;    // milliseconds for the window to show what is new

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleCanvas();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setBackgroundRole(QPalette::Base);
    grabGesture(Qt::PinchGesture);
    m_layers[Front].setLimit(32 * 1'024);
    m_ghostEnds.setSingleShot(true);
    m_ghostEnds.setInterval(kGhostStays);
    connect(&m_ghostEnds, &QTimer::timeout, this, &PictureCanvas::letGo);
    m_glideClock.setStartValue(0.0);
    m_glideClock.setEndValue(1.0);
    m_glideClock.setDuration(kGlideTakes);
    m_glideClock.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glideClock, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_glideClock, &QVariantAnimation::finished, this, &PictureCanvas::endGlide);
    connect(&m_zoom, &EasedZoom::step, this, &PictureCanvas::zoomNow);
    connect(&m_zoom, &EasedZoom::finished, this, [this] {
        if (const auto part = std::exchange(m_partAtEnd, std::nullopt))
            showPartNow(*part);
    });
    constexpr int moment = 60; // milliseconds
    m_expecting.setSingleShot(true);
    m_expecting.setInterval(moment);
    connect(&m_expecting, &QTimer::timeout, this, &PictureCanvas::startWork);
    m_justShown.setSingleShot(true);
    m_justShown.setInterval(kRestTakes);
    connect(&m_justShown, &QTimer::timeout, this, &PictureCanvas::startWork);
    m_tilesToPaint.setSingleShot(true);
    m_tilesToPaint.setInterval(kFrame);
    connect(&m_tilesToPaint, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_maker, &TileMaker::tileMade, this, &PictureCanvas::takeTile);
    connect(&m_maker, &TileMaker::indexMade, this, &PictureCanvas::showIndex);
}

PictureCanvas::~PictureCanvas() = default;

void PictureCanvas::setPicture(std::shared_ptr<const Picture> picture, Transition transition,
                               const QRectF &drawing, bool areThingsThere)
{
    if (picture == m_picture)
        return;
    endGlide();
    m_picture = std::move(picture);
    setAccessibleName(m_picture ? m_picture->title : QString());
    setAccessibleDescription(m_picture ? m_picture->description : QString());
    const QSizeF size = m_picture ? m_picture->size : QSizeF();
    const bool isOtherSize = size != m_viewport.pictureSize();
    m_isGlideWanted = transition == Transition::Ease && !isOtherSize;
    m_nextPage = {size, drawing, areThingsThere && (!m_nextPage || m_nextPage->areThingsThere)};
    if (m_picture)
        m_maker.makeIndex(m_picture, isOtherSize ? nullptr : m_index);
    else
        showIndex({});
    if (!m_index)
        takePage();
}

/// The page of the new picture comes with it: until then the one before is seen as it was.
void PictureCanvas::takePage()
{
    if (!m_nextPage)
        return;
    const Page page = *std::exchange(m_nextPage, std::nullopt);
    const bool isOtherSize = page.size != m_viewport.pictureSize();
    const double before = zoom();
    QImage still = isOtherSize && m_index && m_picture && isVisible() ? seenNow() : QImage();
    bool isSeenElsewhere = m_viewport.setPictureSize(page.size, page.drawing, page.areThingsThere);
    if (isOtherSize && m_partAtEnd) { // the way there was one on the page before
        isSeenElsewhere = true;
        m_zoom.stop();
        m_viewport.show(*std::exchange(m_partAtEnd, std::nullopt));
    }
    if (isSeenElsewhere)
        moved(before);
    if (isOtherSize && isSeenElsewhere) {
        for (TileLayer &layer : m_layers)
            layer.clear(); // of another page, nothing is where it was
        m_still = std::move(still);
    }
}

void PictureCanvas::showIndex(const MadeIndex &made)
{
    if (made.index && &made.index->picture() != m_picture.get())
        return; // a newer picture is on its way
    takePage();
    m_expecting.stop();
    m_justShown.start();
    auto old = std::exchange(m_index, made.index);
    const bool glides = std::exchange(m_isGlideWanted, false) && m_index && old && isVisible() &&
                        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const QImage before = glides ? seenNow() : QImage();
    m_maker.cancelTiles();
    if (!m_index)
        m_layers[Base].clear();
    else if (made.changed && made.before.lock() == old)
        m_layers[Base].outdate(*made.changed);
    else
        m_layers[Base].outdate();
    findSelection();
    outdateFront();
    if (m_index && m_index->find(m_current) < 0)
        m_current.clear();
    if (m_line && !m_line->from.isEmpty() && (!m_index || m_index->find(m_line->from) < 0))
        endLine();
    m_target = {};
    if (!before.isNull()) {
        const QRectF seen(m_viewport.toPicture(QPointF()), QSizeF(size()) / m_viewport.scale());
        m_glide.emplace(before, *old, *m_index, seen, frontItems().get());
    }
    findPins();
    rebaseGhost();
    hover({});
    update();
    if (isVisible() && !m_glide)
        startWork(); // while the rest of the window is painted
    // Thousands of things take milliseconds to be let go of.
    QThreadPool::globalInstance()->start([gone = std::move(old)] {});
    QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void PictureCanvas::setSelection(const QSet<QString> &itemIds)
{
    if (itemIds == m_selection)
        return;
    endGlide();
    m_selection = itemIds;
    findSelection();
    if (isFading() && !m_current.isEmpty() && !m_selection.contains(m_current)) {
        m_current.clear(); // selected elsewhere
        tellFocus(this);
    }
    m_layers[Front].clear();
    outdateFront();
    update();
}

// What is nowhere in the picture cannot stand out.
void PictureCanvas::findSelection()
{
    m_isSelectionShown = m_index && std::ranges::any_of(m_selection, [this](const QString &item) {
                             return m_index->find(item) >= 0;
                         });
}

void PictureCanvas::outdateFront()
{
    m_layers[Front].outdate();
    m_frontItems.reset();
}

// Title and legend are no part of what fades.
std::shared_ptr<const std::vector<bool>> PictureCanvas::frontItems()
{
    if (m_frontItems || !m_index || !isFading())
        return m_frontItems;
    const std::vector<PictureItem> &items = m_index->picture().items;
    auto front = std::make_shared<std::vector<bool>>(items.size());
    for (size_t place = 0; place < items.size(); ++place)
        (*front)[place] =
            m_index->kind(int(place)) == ItemKind::Other || m_selection.contains(items[place].id);
    return m_frontItems = std::move(front);
}

void PictureCanvas::setCurrentItem(const QString &itemId)
{
    if (!m_isRingWanted) {
        m_isRingWanted = true;
        update();
    }
    if (itemId == m_current)
        return;
    m_current = itemId;
    if (const QRectF rect = itemRect(itemId); !rect.isNull()) {
        const double before = zoom();
        if (m_viewport.bringIntoView(m_index->box(m_index->find(itemId)), kRoomRound))
            moved(before);
    }
    if (m_line && !m_current.isEmpty())
        moveHand(itemRect(m_current).center(), {});
    update();
    tellFocus(this);
}

void PictureCanvas::setChangeSigns(std::vector<ChangeSign> signs)
{
    m_changeSigns = std::move(signs);
    update();
}

void PictureCanvas::zoomIn() { zoomBy(kZoomStep, rect().toRectF().center()); }

void PictureCanvas::zoomOut() { zoomBy(1 / kZoomStep, rect().toRectF().center()); }

void PictureCanvas::showPart(const SeenPart &part)
{
    if (isShown(part) && !m_zoom.isRunning())
        return; // and whatever glides there goes on
    m_zoom.stop();
    m_partAtEnd.reset();
    if (m_viewport.isShown(part) || easing() == 0) {
        showPartNow(part);
        return;
    }
    m_partAtEnd = part;
    const auto [factor, about] = m_viewport.wayTo(part);
    m_zoom.start(factor, about, easing());
}

void PictureCanvas::showPartNow(const SeenPart &part)
{
    const double before = zoom();
    m_viewport.show(part);
    moved(before);
}

/// How long zooming takes, in milliseconds.
int PictureCanvas::easing() const
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    return m_isZoomEased && isVisible() && moves ? kZoomTakes : 0;
}

double PictureCanvas::zoom() const { return m_viewport.scale() / kPixelsPerPoint; }

void PictureCanvas::zoomBy(double factor, QPointF about)
{
    m_partAtEnd.reset();
    m_zoom.start(factor, about, easing());
}

void PictureCanvas::zoomNow(double factor, QPointF about)
{
    const double before = zoom();
    m_viewport.zoomAbout(about, factor);
    moved(before);
}

void PictureCanvas::panBy(QPointF pixels)
{
    m_partAtEnd.reset();
    m_zoom.stop();
    m_viewport.panBy(pixels);
    moved(zoom());
}

void PictureCanvas::moved(double zoomBefore)
{
    endGlide();
    m_still = {};
    update();
    if (zoom() != zoomBefore)
        emit zoomChanged(zoom());
}

QString PictureCanvas::itemAt(QPointF place) const
{
    if (!m_index)
        return {};
    const int found = m_index->itemAt(m_viewport.toPicture(place), kReach / m_viewport.scale());
    return found < 0 ? QString() : m_index->item(found).id;
}

QRectF PictureCanvas::itemRect(const QString &itemId) const
{
    const int place = m_index ? m_index->find(itemId) : -1;
    return place < 0 ? QRectF() : m_viewport.toWidget(m_index->box(place));
}

bool PictureCanvas::isComplete() const
{
    if (!m_picture)
        return true;
    return m_index && &m_index->picture() == m_picture.get() && !m_glide && isPainted();
}

bool PictureCanvas::isPainted() const
{
    const TileView view = tileView();
    return m_layers[Base].isComplete(view) && (!isFading() || m_layers[Front].isComplete(view));
}

QImage PictureCanvas::toImage(QSize size) const
{
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(paper());
    if (!m_picture || m_picture->size.isEmpty())
        return image;
    const QSizeF scaled = m_picture->size.scaled(size, Qt::KeepAspectRatio);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate((size.width() - scaled.width()) / 2, (size.height() - scaled.height()) / 2);
    painter.scale(scaled.width() / m_picture->size.width(), scaled.height() / m_picture->size.height());
    paintPicture(painter, *m_picture);
    return image;
}

QColor PictureCanvas::paper() const
{
    const QColor own = m_picture ? m_picture->background : QColor();
    return own.isValid() ? own : palette().color(QPalette::Base);
}

// In whole device pixels, so that tiles lie on the screen as they were painted.
TileView PictureCanvas::tileView() const
{
    const double ratio = devicePixelRatioF();
    TileView view;
    view.scale = m_viewport.scale() * ratio;
    view.seen = {(-m_viewport.toWidget(QPointF()) * ratio).toPoint(), (QSizeF(size()) * ratio).toSize()};
    const QSizeF whole = m_viewport.pictureSize() * view.scale;
    if (!whole.isEmpty())
        view.picture = {int(std::ceil(whole.width())), int(std::ceil(whole.height()))};
    return view;
}

void PictureCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), paper());
    if (!m_picture)
        return;
    if (!m_still.isNull() && m_still.deviceIndependentSize().toSize() == size() && !isPainted()) {
        painter.drawImage(0, 0, m_still);
        startWork();
        return;
    }
    m_still = {};
    if (m_glide && !m_glide->isReady() && isPainted()) {
        m_glide->setAfter(seenNow());
        m_glideClock.start();
    }
    if (m_glide)
        m_glide->paint(painter, m_viewport, m_glideClock.currentValue().toDouble());
    else
        paintTiles(painter, event->region());
    if (m_ghost) {
        painter.save();
        painter.translate(m_viewport.toWidget(QPointF()));
        painter.scale(m_viewport.scale(), m_viewport.scale());
        m_ghost->paint(painter, paper(), leastDetail(m_viewport.scale()));
        painter.restore();
    }
    paintChangeSigns(painter, m_changeSigns, m_viewport, inkFor(paper()), paper());
    paintPins(painter);
    paintRing(painter);
    paintNameTags(painter);
    paintHandWork(painter);
    startWork();
}

// One unit of the painter is a pixel of the widget. Piece by piece, and the veil as an image: where a region
// clips, and for a colour that lets through, Qt goes line by line, with threads that have tiles to make.
void PictureCanvas::paintTiles(QPainter &painter, const QRegion &region)
{
    const TileView view = tileView();
    const double pixel = 1 / devicePixelRatioF();
    QImage veil;
    if (isFading()) {
        QColor colour = paper();
        colour.setAlpha(255 - kLeftOfFaded);
        veil = QImage(TileLayer::kTile, TileLayer::kTile, QImage::Format_ARGB32_Premultiplied);
        veil.fill(colour);
    }
    painter.save();
    for (const QRect &piece : region) {
        painter.setClipRect(piece);
        painter.save();
        painter.scale(pixel, pixel);
        m_layers[Base].paint(painter, view);
        if (isFading()) {
            for (int y = 0; y < view.seen.height(); y += veil.height()) {
                for (int x = 0; x < view.seen.width(); x += veil.width())
                    painter.drawImage(x, y, veil);
            }
            m_layers[Front].paint(painter, view);
        }
        painter.restore();
    }
    painter.restore();
}

QImage PictureCanvas::seenNow()
{
    QImage image((QSizeF(size()) * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(paper());
    QPainter painter(&image);
    paintTiles(painter, rect());
    return image;
}

void PictureCanvas::endGlide()
{
    m_isGlideWanted = false;
    if (!m_glide)
        return;
    m_glide.reset();
    m_glideClock.stop();
    update();
}

// A newer picture takes the ghost along, unless the item has arrived.
void PictureCanvas::rebaseGhost()
{
    if (!m_ghost)
        return;
    const int place = m_index ? m_index->find(m_ghost->itemId()) : -1;
    if (place < 0 || !Ghost::isMovable(*m_index, place))
        return letGo();
    const QPointF centre = m_ghost->centre();
    m_ghost.emplace(m_index, place);
    m_ghost->moveTo(centre);
    if (!m_isCarrying && QLineF(m_ghost->home(), centre).length() < kArrived)
        letGo();
}

void PictureCanvas::setLeastLetters(double pixels)
{
    if (pixels == m_leastLetters)
        return;
    m_leastLetters = pixels;
    for (TileLayer &layer : m_layers)
        layer.clear();
    update();
}

double PictureCanvas::leastDetail(double pixelsPerPoint) const
{
    return m_leastLetters / (pixelsPerPoint * capHeight(1));
}

// At the corner of the mark or the label, whatever words there are.
void PictureCanvas::findPins()
{
    m_pins.clear();
    if (!m_index)
        return;
    const std::vector<PictureItem> &items = m_index->picture().items;
    for (size_t place = 0; place < items.size(); ++place) {
        if (items[place].isPinned && !items[place].parts.empty())
            m_pins.push_back(
                {items[place].id, itemBounds({{}, {}, {items[place].parts.front()}}).topRight()});
    }
}

void PictureCanvas::paintPins(QPainter &painter) const
{
    if (m_pins.empty())
        return;
    const PinSign sign(inkFor(paper()), paper(), devicePixelRatioF());
    const QRectF seen = rect().toRectF();
    const auto isSeen = [&](const Pin &pin) { return seen.contains(m_viewport.toWidget(pin.corner)); };
    const bool few = std::ranges::count_if(m_pins, isSeen) <= kMostPins;
    for (const Pin &pin : m_pins) {
        if (isSeen(pin) && (few || pin.itemId == m_current || pin.itemId == m_hovered))
            painter.drawImage(m_viewport.toWidget(pin.corner) - sign.point, sign.image);
    }
}

void PictureCanvas::paintRing(QPainter &painter) const
{
    QRectF item = itemRect(m_current);
    if (m_ghost && m_ghost->itemId() == m_current)
        item.translate((m_ghost->centre() - m_ghost->home()) * m_viewport.scale());
    if (!m_isRingWanted || !hasFocus())
        return;
    const QRectF ring = item.isNull() ? rect().toRectF().adjusted(2, 2, -2, -2) // the canvas itself
                                      : item.adjusted(-4, -4, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper(), 5));
    painter.drawRoundedRect(ring, 6, 6);
    painter.setPen(QPen(palette().color(QPalette::Link), 2.5));
    painter.drawRoundedRect(ring, 6, 6);
}

void PictureCanvas::setNameTags(const NameTags &tags)
{
    if (tags == m_nameTags)
        return;
    m_nameTags = tags;
    update();
}

void PictureCanvas::paintNameTags(QPainter &painter) const
{
    const auto paint = [&](const QString &id) {
        const QRectF item = itemRect(id);
        if (const auto name = m_nameTags.names.constFind(id);
            name != m_nameTags.names.cend() && !item.isNull())
            paintNameTag(painter, item, *name, m_nameTags.letters, *this);
    };
    paint(m_nameTags.selected);
    if (m_isRingWanted && hasFocus() && m_current != m_nameTags.selected)
        paint(m_current);
}

void PictureCanvas::startWork()
{
    while (!m_expecting.isActive() && m_maker.isFree() && startNext())
        ;
}

// What is in view first, then what moving about shows until there is better, then what comes next.
bool PictureCanvas::startNext()
{
    if (!m_index)
        return false;
    const TileView view = tileView();
    const auto start = [&](Layer layer, const std::optional<TileKey> &key) {
        return (layer == Base || isFading()) && key && startTile(layer, *key);
    };
    if (start(Base, m_layers[Base].missing(view, false)) ||
        start(Front, m_layers[Front].missing(view, false)))
        return true;
    if (m_justShown.isActive())
        return false;
    return start(Base, m_layers[Base].missingOverview(view)) ||
           start(Front, m_layers[Front].missingOverview(view)) ||
           start(Base, m_layers[Base].missing(view, true)) ||
           start(Front, m_layers[Front].missing(view, true));
}

bool PictureCanvas::startTile(Layer layer, const TileKey &key)
{
    TileOrder order;
    order.index = m_index;
    if (layer == Front)
        order.only = frontItems();
    else
        order.paper = paper();
    order.scale = key.scale;
    order.leastDetail = leastDetail(key.scale / devicePixelRatioF());
    order.pixels = TileLayer::pixelsOf(key, tileView());
    order.patch = m_layers[layer].patchOf(key);
    m_layers[layer].started(key);
    m_maker.makeTile({layer, m_layers[layer].generation(), key}, std::move(order));
    return true;
}

void PictureCanvas::takeTile(const TileTag &tag, const QImage &image)
{
    if (m_layers[tag.layer].take(tag, image)) {
        if (isComplete()) {
            m_tilesToPaint.stop();
            update();
        } else if (!m_tilesToPaint.isActive()) {
            m_tilesToPaint.start();
        }
    }
    startWork();
}

} // namespace copse
