// What people do with the canvas: mouse, wheel, fingers, keys.

#include "desktop/canvas/picturecanvas.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace copse {
namespace {

constexpr double kArrowStep = 64; // pixels
constexpr double kNudge = 6;      // points

/// The way of an arrow key; null for others.
QPointF wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

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
        panBy(gesture->centerPoint() - gesture->lastCenterPoint());
    return true;
}

void PictureCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_picture && !m_picture->background.isValid()) {
        endGlide();
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
        panBy(event->pixelDelta());
    } else {
        constexpr double kNotch = 120;
        zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kNotch), event->position());
    }
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    const bool known = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    const bool hasOther = m_pressedButton != event->button() && event->buttons() & m_pressedButton;
    if (!known || hasOther) {
        event->ignore();
        return;
    }
    if (m_isCarrying) // the release went somewhere else
        letGo();
    m_pressedButton = event->button();
    m_isDragging = false;
    m_pressed = m_dragged = event->position();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_hand = event->position();
    if (m_line && m_line->stays)
        moveHand(event->position(), event->modifiers());
    if (m_pressedButton == Qt::NoButton) {
        hover(itemAt(event->position()));
        return;
    }
    if (!m_isDragging) {
        const QPointF way = event->position() - m_pressed;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        hover({});
        if (m_pressedButton == Qt::LeftButton && !startHandWork(event->modifiers()))
            pickUp(itemAt(m_pressed));
        setCursor(m_frame || m_line ? Qt::CrossCursor : Qt::ClosedHandCursor);
    }
    if (m_isCarrying || m_frame || (m_line && !m_line->stays)) {
        moveHand(event->position(), event->modifiers());
    } else {
        panBy(event->position() - m_dragged);
    }
    m_dragged = event->position();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_pressedButton) {
        event->ignore();
        return;
    }
    m_pressedButton = Qt::NoButton;
    const QString item = itemAt(event->position());
    if (putDownHand(event->modifiers())) {
        update();
    } else if (m_isCarrying) {
        putDown();
    } else if (!m_isDragging && event->button() == Qt::LeftButton) {
        if (m_line)
            leadLineTo(item);
        else if (hasHandWork() && !item.isEmpty() && event->modifiers() & Qt::ControlModifier)
            emit itemToggled(item);
        else
            click(item);
        m_isRingWanted = false;
        update();
    }
    m_isDragging = false;
    unsetCursor();
    hover(itemAt(event->position()));
}

void PictureCanvas::setItemsMovable(bool movable)
{
    m_areItemsMovable = movable;
    if (!movable)
        letGo();
}

bool PictureCanvas::isMovable(const QString &itemId) const
{
    return m_areItemsMovable && m_index && Ghost::isMovable(*m_index, m_index->find(itemId));
}

// What cannot stand elsewhere may still be dropped on something.
void PictureCanvas::pickUp(const QString &itemId)
{
    const bool isDroppable = m_handWork.drop && m_index && itemKind(itemId) == ItemKind::Person &&
                             Ghost::isMovable(*m_index, m_index->find(itemId));
    if (!isMovable(itemId) && !isDroppable)
        return;
    endGlide();
    m_ghostEnds.stop();
    m_ghost.emplace(m_index, m_index->find(itemId));
    m_grip = m_viewport.toPicture(m_pressed) - m_ghost->home();
    m_isCarrying = true;
}

// The picture with the item in its new place takes a moment to come.
void PictureCanvas::putDown()
{
    if (!isMovable(m_ghost->itemId()))
        return letGo();
    m_isCarrying = false;
    m_ghostEnds.start();
    const QString id = m_ghost->itemId(); // whoever hears of it may replace the picture
    emit itemMoved(id, m_ghost->centre());
}

void PictureCanvas::letGo()
{
    if (m_isCarrying) {
        m_pressedButton = Qt::NoButton;
        m_isDragging = m_isCarrying = false;
        unsetCursor();
    }
    m_target = {};
    m_ghostEnds.stop();
    m_ghost.reset();
    update();
}

void PictureCanvas::nudge(QPointF points)
{
    if (m_isCarrying || !isMovable(m_current))
        return;
    endGlide();
    if (!m_ghost || m_ghost->itemId() != m_current)
        m_ghost.emplace(m_index, m_index->find(m_current));
    m_ghost->moveTo(m_ghost->centre() + points);
    update();
    putDown();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QString item = itemAt(event->position());
    if (hasHandWork() && !item.isEmpty() && itemKind(item) != ItemKind::Lines)
        emit itemOpened(item);
    else
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
    if (!m_pins.empty())
        update();
    if (itemId.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    emit itemHovered(itemId);
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    if (const QPointF way = wayOf(event->key()); !way.isNull()) {
        if (event->modifiers() & Qt::AltModifier)
            return nudge(kNudge * way);
        if (event->modifiers() & Qt::ShiftModifier)
            return panBy(-kArrowStep * way);
        if (event->modifiers() & Qt::ControlModifier && walkAlong(event->key()))
            return;
        return walkTowards(way);
    }
    switch (event->key()) {
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
        if (m_line)
            return leadLineTo(m_current);
        if (!m_current.isEmpty() && hasHandWork() && event->modifiers() & Qt::ControlModifier) {
            emit itemToggled(m_current);
            return;
        }
        if (!m_current.isEmpty())
            return click(m_current);
        break;
    case Qt::Key_Escape:
        if (endLine() || endFrame())
            return;
        if (m_isCarrying)
            return letGo();
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

// From nobody: to whoever is nearest to the middle of what is seen. Past the last one there is only paper.
void PictureCanvas::walkTowards(QPointF way)
{
    if (!m_index)
        return;
    const int next =
        m_index->towards(m_index->find(m_current), way, m_viewport.toPicture(rect().toRectF().center()));
    if (next >= 0)
        setCurrentItem(m_index->item(next).id);
    else
        panBy(-kArrowStep * way);
}

bool PictureCanvas::walkAlong(int key)
{
    if (!m_handWork.neighbours)
        return false;
    const QString next = m_neighbourWalk.go(m_current, key, m_handWork.neighbours);
    if (!next.isEmpty())
        setCurrentItem(next);
    return true;
}

void PictureCanvas::walkTo(int place)
{
    if (!m_index || m_index->readingOrder().empty())
        return;
    const std::vector<int> &order = m_index->readingOrder();
    setCurrentItem(m_index->item(place < 0 ? order.back() : order[size_t(place)]).id);
}

} // namespace copse
