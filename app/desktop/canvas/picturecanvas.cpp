#include "desktop/canvas/picturecanvas.h"

#include "desktop/canvas/accessiblecanvas.h"
#include "drawing/paintpicture.h"

#include <QAccessible>
#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace copse {
namespace {

constexpr double kPixelsPerPoint = 96.0 / 72; // at zoom 1
constexpr double kZoomStep = 1.25;            // of a key, or of a notch of the wheel
constexpr double kArrowStep = 64;             // pixels
constexpr double kReach = 3;                  // pixels beside an item that still hit it
constexpr double kRoomRound = 24;             // pixels round the current item
constexpr int kLeftOfFaded = 255 / 4;

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleCanvas();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setBackgroundRole(QPalette::Base);
    grabGesture(Qt::PinchGesture);
    m_layers[Front].setLimit(32 * 1'024);
    connect(&m_maker, &TileMaker::tileMade, this, &PictureCanvas::takeTile);
    connect(&m_maker, &TileMaker::indexMade, this, &PictureCanvas::showIndex);
}

PictureCanvas::~PictureCanvas() = default;

void PictureCanvas::setPicture(std::shared_ptr<const Picture> picture)
{
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    setAccessibleName(m_picture ? m_picture->title : QString());
    setAccessibleDescription(m_picture ? m_picture->description : QString());
    const QSizeF size = m_picture ? m_picture->size : QSizeF();
    if (size != m_viewport.pictureSize()) {
        const double before = zoom();
        m_viewport.setPictureSize(size);
        showIndex(nullptr);
        moved(before);
    }
    if (m_picture)
        m_maker.makeIndex(m_picture);
}

void PictureCanvas::showIndex(std::shared_ptr<const PictureIndex> index)
{
    if (index && &index->picture() != m_picture.get())
        return; // a newer picture is on its way
    m_maker.cancelTiles();
    m_index = std::move(index);
    if (m_index)
        m_layers[Base].outdate();
    else
        m_layers[Base].clear();
    rebuildFront();
    if (m_index && m_index->find(m_current) < 0)
        m_current.clear();
    hover({});
    update();
    QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void PictureCanvas::setSelection(const QSet<QString> &itemIds)
{
    if (itemIds == m_selection)
        return;
    m_selection = itemIds;
    if (isFading() && !m_current.isEmpty() && !m_selection.contains(m_current)) {
        m_current.clear(); // selected elsewhere
        tellFocus(this);
    }
    m_layers[Front].clear();
    rebuildFront();
    update();
}

// Title and legend are no part of what fades.
void PictureCanvas::rebuildFront()
{
    m_layers[Front].outdate();
    m_frontItems.reset();
    if (!m_index || !isFading())
        return;
    const std::vector<PictureItem> &items = m_index->picture().items;
    auto front = std::make_shared<std::vector<bool>>(items.size());
    for (size_t place = 0; place < items.size(); ++place)
        (*front)[place] =
            m_index->kind(int(place)) == ItemKind::Other || m_selection.contains(items[place].id);
    m_frontItems = std::move(front);
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
    update();
    tellFocus(this);
}

void PictureCanvas::zoomIn() { zoomBy(kZoomStep, rect().toRectF().center()); }

void PictureCanvas::zoomOut() { zoomBy(1 / kZoomStep, rect().toRectF().center()); }

void PictureCanvas::fit()
{
    const double before = zoom();
    m_viewport.fit();
    moved(before);
}

double PictureCanvas::zoom() const { return m_viewport.scale() / kPixelsPerPoint; }

void PictureCanvas::zoomBy(double factor, QPointF about)
{
    const double before = zoom();
    m_viewport.zoomAbout(about, factor);
    moved(before);
}

void PictureCanvas::moved(double zoomBefore)
{
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
    const TileView view = tileView();
    return m_index && &m_index->picture() == m_picture.get() && m_layers[Base].isComplete(view) &&
           (!isFading() || m_layers[Front].isComplete(view));
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

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), paper());
    if (!m_picture)
        return;
    const TileView view = tileView();
    painter.save();
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    m_layers[Base].paint(painter, view);
    if (isFading()) {
        QColor veil = paper();
        veil.setAlpha(255 - kLeftOfFaded);
        painter.fillRect(QRect({}, view.seen.size()), veil);
        m_layers[Front].paint(painter, view);
    }
    painter.restore();
    paintRing(painter);
    startWork();
}

void PictureCanvas::paintRing(QPainter &painter) const
{
    const QRectF item = itemRect(m_current);
    if (item.isNull() || !m_isRingWanted || !hasFocus())
        return;
    const QRectF ring = item.adjusted(-4, -4, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper(), 5));
    painter.drawRoundedRect(ring, 6, 6);
    painter.setPen(QPen(palette().color(QPalette::Link), 2.5));
    painter.drawRoundedRect(ring, 6, 6);
}

void PictureCanvas::startWork()
{
    while (m_maker.isFree() && startNext())
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
    return start(Base, m_layers[Base].missing(view, false)) ||
           start(Front, m_layers[Front].missing(view, false)) ||
           start(Base, m_layers[Base].missingOverview(view)) ||
           start(Front, m_layers[Front].missingOverview(view)) ||
           start(Base, m_layers[Base].missing(view, true)) ||
           start(Front, m_layers[Front].missing(view, true));
}

bool PictureCanvas::startTile(Layer layer, const TileKey &key)
{
    TileOrder order;
    order.index = m_index;
    if (layer == Front)
        order.only = m_frontItems;
    else
        order.paper = paper();
    order.scale = key.scale;
    order.pixels = TileLayer::pixelsOf(key, tileView());
    m_layers[layer].started(key);
    m_maker.makeTile({layer, m_layers[layer].generation(), key}, std::move(order));
    return true;
}

void PictureCanvas::takeTile(const TileTag &tag, const QImage &image)
{
    if (m_layers[tag.layer].take(tag, image))
        update();
    startWork();
}

bool PictureCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = m_index ? m_index->find(itemAt(help->pos())) : -1;
        const QString title = place < 0 ? QString() : m_index->item(place).title;
        if (title.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else { // names are not to be read as markup
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal), this,
                               itemRect(m_index->item(place).id).toAlignedRect().adjusted(-3, -3, 3, 3));
        }
        return true;
    }
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(std::exp(gesture->value()), gesture->position());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

bool PictureCanvas::pinch(QGestureEvent *event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    event->accept();
    if (gesture->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoomBy(gesture->scaleFactor(), mapFromGlobal(gesture->centerPoint()));
    if (gesture->changeFlags() & QPinchGesture::CenterPointChanged)
        m_viewport.panBy(gesture->centerPoint() - gesture->lastCenterPoint());
    update();
    return true;
}

void PictureCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_picture && !m_picture->background.isValid()) {
        m_layers[Base].outdate(); // it has the palette's paper in it
        update();
    }
    QWidget::changeEvent(event);
}

void PictureCanvas::resizeEvent(QResizeEvent *)
{
    const double before = zoom();
    m_viewport.setSize(size());
    moved(before);
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    const bool byFinger = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    if (byFinger && !(event->modifiers() & Qt::ControlModifier)) {
        m_viewport.panBy(event->pixelDelta());
        update();
    } else {
        constexpr double kNotch = 120;
        zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kNotch), event->position());
    }
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        event->ignore();
        return;
    }
    m_isPressed = true;
    m_isDragging = false;
    m_pressed = m_dragged = event->position();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        hover(itemAt(event->position()));
        return;
    }
    if (!m_isDragging) {
        const QPointF way = event->position() - m_pressed;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        hover({});
        setCursor(Qt::ClosedHandCursor);
    }
    m_viewport.panBy(event->position() - m_dragged);
    m_dragged = event->position();
    update();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    m_isPressed = false;
    if (!m_isDragging && event->button() == Qt::LeftButton) {
        click(itemAt(event->position()));
        m_isRingWanted = false;
        update();
    }
    m_isDragging = false;
    unsetCursor();
    hover(itemAt(event->position()));
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        fit();
}

void PictureCanvas::leaveEvent(QEvent *) { hover({}); }

void PictureCanvas::click(const QString &itemId)
{
    if (m_index && itemKind(itemId) != ItemKind::Lines)
        setCurrentItem(itemId);
    emit itemClicked(itemId);
}

void PictureCanvas::hover(const QString &itemId)
{
    if (itemId == m_hovered)
        return;
    m_hovered = itemId;
    if (itemId.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    emit itemHovered(itemId);
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto pan = [this](double x, double y) {
        m_viewport.panBy({x, y});
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return pan(kArrowStep, 0);
    case Qt::Key_Right:
        return pan(-kArrowStep, 0);
    case Qt::Key_Up:
        return pan(0, kArrowStep);
    case Qt::Key_Down:
        return pan(0, -kArrowStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_N:
    case Qt::Key_PageDown:
        return walk(1);
    case Qt::Key_P:
    case Qt::Key_PageUp:
        return walk(-1);
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(-1);
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        if (!m_current.isEmpty())
            return click(m_current);
        break;
    case Qt::Key_Escape:
        if (!m_current.isEmpty() || isFading())
            return click({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PictureCanvas::walk(int steps)
{
    if (!m_index)
        return;
    const std::vector<int> &order = m_index->readingOrder();
    const auto at = std::ranges::find(order, m_index->find(m_current));
    if (at == order.end())
        return walkTo(steps > 0 ? 0 : -1);
    const auto next = at - order.begin() + steps;
    if (next >= 0 && next < std::ssize(order))
        walkTo(int(next));
}

void PictureCanvas::walkTo(int place)
{
    if (!m_index || m_index->readingOrder().empty())
        return;
    const std::vector<int> &order = m_index->readingOrder();
    setCurrentItem(m_index->item(place < 0 ? order.back() : order[size_t(place)]).id);
}

} // namespace copse
