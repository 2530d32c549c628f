// What people do to the things of a picture with the hand: drop one on another, draw a line, mark several.

#include "desktop/canvas/handsigns.h"
#include "desktop/canvas/picturecanvas.h"
#include "drawing/draggeditem.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFocusEvent>
#include <QTransform>

#include <utility>

namespace copse {
namespace {

bool isThing(const QString &itemId)
{
    return itemKind(itemId) == ItemKind::Group || itemKind(itemId) == ItemKind::Person;
}

} // namespace

void PictureCanvas::setHandWork(HandWork work)
{
    endLine();
    letGo();
    m_handWork = std::move(work);
}

QStringList PictureCanvas::neighboursOf(const QString &itemId) const
{
    return m_handWork.neighbours ? m_handWork.neighbours(itemId) : QStringList();
}

void PictureCanvas::startLine(const QString &fromItem)
{
    if (!m_handWork.line)
        return;
    letGo();
    m_line = Line{fromItem, fromItem.isEmpty() ? m_hand : itemRect(fromItem).center(), true};
    setCursor(Qt::CrossCursor);
    setFocus(Qt::OtherFocusReason);
    update();
}

/// A line or a frame begins where the button was pressed.
bool PictureCanvas::startHandWork(Qt::KeyboardModifiers modifiers)
{
    if (!hasHandWork() || m_line)
        return false;
    const QString item = itemAt(m_pressed);
    if (m_handWork.line && modifiers & Qt::AltModifier && itemKind(item) == ItemKind::Person) {
        m_line = Line{item, m_pressed, false};
        return true;
    }
    if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier) && !isThing(item)) {
        m_frame = Frame{QRectF(m_pressed, m_pressed), bool(modifiers & Qt::ControlModifier)};
        return true;
    }
    return false;
}

void PictureCanvas::moveHand(QPointF place, Qt::KeyboardModifiers modifiers)
{
    m_hand = place;
    const QString under = itemAt(place);
    if (m_isCarrying) {
        m_ghost->moveTo(m_viewport.toPicture(place) - m_grip);
        m_target = {};
        if (m_handWork.drop)
            m_target = dropTarget(m_ghost->itemId(), place, modifiers);
    } else if (m_line) {
        m_line->to = place;
        m_target = {};
        if (!m_line->from.isEmpty() && isThing(under) && under != m_line->from) {
            if (const QString words = m_handWork.line(m_line->from, under); !words.isEmpty())
                m_target = {under, words};
        }
    } else if (m_frame) {
        m_frame->rect = QRectF(m_pressed, place).normalized();
    }
    update();
}

/// The thing under the hand, else the outline that it is in.
PictureCanvas::Target PictureCanvas::dropTarget(const QString &carried, QPointF place,
                                                Qt::KeyboardModifiers modifiers) const
{
    QStringList candidates;
    const QString under = itemAt(place);
    if (isThing(under) && under != carried)
        candidates << under;
    if (m_index) {
        for (const int outline : m_index->outlinesAt(m_viewport.toPicture(place)))
            candidates << m_index->item(outline).id;
    }
    for (const QString &candidate : candidates) {
        if (const QString words = m_handWork.drop(carried, candidate, modifiers); !words.isEmpty())
            return {candidate, words};
    }
    return {};
}

/// What was dropped, drawn or marked when the button is released; false: none of it.
bool PictureCanvas::putDownHand(Qt::KeyboardModifiers modifiers)
{
    if (m_frame) {
        const Frame frame = *std::exchange(m_frame, std::nullopt);
        QStringList marked;
        if (m_index) {
            const QRectF points(m_viewport.toPicture(frame.rect.topLeft()),
                                m_viewport.toPicture(frame.rect.bottomRight()));
            for (const int place : m_index->itemsIn(points)) {
                if (isThing(m_index->item(place).id) && m_index->item(place).centre &&
                    points.contains(*m_index->item(place).centre))
                    marked << m_index->item(place).id;
            }
        }
        emit itemsMarked(marked, frame.adds);
        return true;
    }
    if (m_line && !m_line->stays) {
        leadLineTo(m_target.itemId);
        endLine();
        return true;
    }
    if (m_isCarrying && !m_target.itemId.isEmpty()) {
        const QString item = m_ghost->itemId();
        const QString target = m_target.itemId;
        letGo();
        emit itemDropped(item, target, modifiers);
        return true;
    }
    return false;
}

/// The first item begins the line, the next one that may be tied to it ends it. Not a reference: ending it
/// empties the target.
void PictureCanvas::leadLineTo(QString itemId)
{
    if (!m_line || itemId.isEmpty() || itemId == m_line->from)
        return;
    if (m_line->from.isEmpty()) {
        if (itemKind(itemId) == ItemKind::Person)
            m_line->from = itemId;
        update();
        return;
    }
    if (m_handWork.line(m_line->from, itemId).isEmpty())
        return;
    const QString from = m_line->from;
    endLine();
    emit lineDrawn(from, itemId);
}

bool PictureCanvas::endLine()
{
    if (!m_line)
        return false;
    if (!m_line->stays)
        m_pressedButton = Qt::NoButton;
    m_line.reset();
    m_target = {};
    unsetCursor();
    update();
    emit lineEnded();
    return true;
}

bool PictureCanvas::endFrame()
{
    if (!m_frame)
        return false;
    m_frame.reset();
    m_pressedButton = Qt::NoButton;
    m_isDragging = false;
    unsetCursor();
    update();
    return true;
}

QPainterPath PictureCanvas::outlineInWidget(const QString &itemId) const
{
    QPainterPath outline;
    if (const int place = m_index ? m_index->find(itemId) : -1; place >= 0) {
        for (const PicturePart &part : m_index->item(place).parts) {
            if (const auto *shape = std::get_if<PictureShape>(&part))
                outline.addPath(shape->path);
        }
    }
    const QPointF corner = m_viewport.toWidget(QPointF());
    return QTransform::fromTranslate(corner.x(), corner.y())
        .scale(m_viewport.scale(), m_viewport.scale())
        .map(outline);
}

void PictureCanvas::paintHandWork(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Link);
    if (m_frame)
        paintMarkingFrame(painter, m_frame->rect, accent);
    if (isOutline(m_target.itemId))
        paintTarget(painter, outlineInWidget(m_target.itemId), accent, paper());
    else if (!m_target.itemId.isEmpty())
        paintTarget(painter, itemRect(m_target.itemId), accent, paper());
    if (m_line && !m_line->from.isEmpty())
        paintRubberLine(painter, {itemRect(m_line->from).center(), m_line->to}, accent, paper());
    if (!m_target.words.isEmpty())
        paintHandWords(painter, m_hand, m_target.words, *this);
}

void PictureCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        emit menuAsked(itemAt(event->pos()), event->globalPos());
        return;
    }
    const QRectF item = itemRect(m_current);
    const QPointF place = item.isNull() ? rect().toRectF().center() : item.center();
    emit menuAsked(m_current, mapToGlobal(place.toPoint()));
}

void PictureCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(m_handWork.drop && !draggedItemOf(event->mimeData()).isEmpty());
}

void PictureCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    m_hand = event->position();
    m_target = dropTarget(draggedItemOf(event->mimeData()), m_hand, event->modifiers());
    event->setAccepted(!m_target.itemId.isEmpty());
    update();
}

void PictureCanvas::dragLeaveEvent(QDragLeaveEvent *) { endDrag(); }

void PictureCanvas::dropEvent(QDropEvent *event)
{
    const QString item = draggedItemOf(event->mimeData());
    const QString target = m_target.itemId;
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    endDrag();
    event->acceptProposedAction();
    emit itemDropped(item, target, modifiers);
}

void PictureCanvas::endDrag()
{
    m_target = {};
    update();
}

// Somebody who comes with the keyboard sees where they are.
void PictureCanvas::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_isRingWanted = true;
    QWidget::focusInEvent(event);
}

} // namespace copse
