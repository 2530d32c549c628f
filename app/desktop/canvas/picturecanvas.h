#pragma once

#include "desktop/canvas/changesigns.h"
#include "desktop/canvas/easedzoom.h"
#include "desktop/canvas/ghost.h"
#include "desktop/canvas/glide.h"
#include "desktop/canvas/nametag.h"
#include "desktop/canvas/neighbourwalk.h"
#include "desktop/canvas/tilelayer.h"
#include "desktop/canvas/tilemaker.h"
#include "desktop/canvas/viewport.h"
#include "drawing/picture.h"

#include <QSet>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QGestureEvent;

namespace copse {

/// Shows a picture: pan, zoom, pointing and walking from item to item. Paints from cached tiles that workers
/// make and from nothing else, so that moving about never waits for drawing; what is not made yet is shown
/// coarser. GUI thread. Item ids are those of the picture: "person-<id>", "group-<id>", "lines-...".
///
/// Dragging the paper, the middle button or arrows with Shift pan; wheel, pinch, + and - zoom; 0 or a double
/// click fits; arrows walk to the nearest group or person that way, with Ctrl from one to its neighbours
/// (NeighbourWalk), N and P (or Page Down, Page Up) in reading order, Home and End to the first and last;
/// Enter selects, Escape selects nothing. Groups and people are dragged to other places, or moved there with
/// Alt and the arrows; Escape lets go. Tab leaves.
///
/// With HandWork, things are dropped on others, those of a list of the program (draggeditem.h) as well, lines
/// are drawn from one to another (dragging with Alt, or startLine()), dragging the paper with Shift or Ctrl
/// marks all in a frame, a click with Ctrl one more, and a double click on a thing opens it.
///
/// Words that are details are seen as soon as they are large enough to be read. What is pinned has a sign.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);
    ~PictureCanvas() override;

    /// How the next picture takes the place of the one before.
    enum class Transition {
        None, ///< at once
        Ease, ///< who is in both glides to the new place, the rest fades in or out, as far as the screen does
              ///< such things and nobody moves about; a page of another size does not
    };

    /// A picture of the same size keeps zoom and place; another size is fitted, but where somebody has zoomed
    /// and `areThingsThere`, where they were in the picture before. Null: an empty canvas. The picture before
    /// is shown until the new one is ready. `drawing`: where on it things stand, for seenPart(); empty:
    /// anywhere.
    void setPicture(std::shared_ptr<const Picture> picture, Transition transition = Transition::None,
                    const QRectF &drawing = {}, bool areThingsThere = false);
    std::shared_ptr<const Picture> picture() const { return m_picture; }
    /// One is being made: for a moment nothing is worked out for the picture that is shown, so that the new
    /// one is there sooner.
    void expectPicture() { m_expecting.start(); }

    /// These items stand out, and of the other groups, people and lines a quarter is left. None of them
    /// shown: nothing fades. Nothing moves, but a current item that is not among them is none any more.
    void setSelection(const QSet<QString> &itemIds);
    QSet<QString> selection() const { return m_selection; }

    /// Where keys go on from: they and clicks move it; empty if there is none. Brought into view, and with a
    /// ring round it while the canvas has the keyboard, until the mouse is used.
    void setCurrentItem(const QString &itemId);
    QString currentItem() const { return m_current; }

    /// Who came and went since another date, until others are set.
    void setChangeSigns(std::vector<ChangeSign> signs);
    const std::vector<ChangeSign> &changeSigns() const { return m_changeSigns; }

    /// Of the item that is selected and of the one that keys go on from, where it has a ring, a name is
    /// shown.
    void setNameTags(const NameTags &tags);
    const NameTags &nameTags() const { return m_nameTags; }

    /// Whether groups and people can be dragged, which they can at first.
    void setItemsMovable(bool movable);

    /// What hands do here besides moving things. Words say what would be done ("Add Amina to WASH") while
    /// somebody is about to; none: it cannot be done.
    struct HandWork
    {
        /// On a thing, or inside the outline of a group (isOutline()).
        std::function<QString(const QString &carried, const QString &target, Qt::KeyboardModifiers)> drop;
        std::function<QString(const QString &from, const QString &to)> line;
        /// What a thing is tied to, in the order in which it is walked through.
        NeighbourWalk::Neighbours neighbours;
    };
    /// Without it, as at first, nothing of it is done.
    void setHandWork(HandWork work);
    /// What a thing is tied to; empty without HandWork.
    QStringList neighboursOf(const QString &itemId) const;
    /// A line follows the pointer, or goes to the current item, until it is led to another one by a click or
    /// Enter; Escape gives up. No item: from the first one that is clicked.
    void startLine(const QString &fromItem);
    bool isDrawingLine() const { return m_line.has_value(); }

    /// Zooming, and fitting after it, takes a moment, as far as the screen does such things; else at once.
    void setZoomEased(bool eased) { m_isZoomEased = eased; }
    /// Details whose capitals are smaller on the screen, in pixels, are not painted: they come with the zoom.
    void setLeastLetters(double pixels);

    void zoomIn();
    void zoomOut();
    /// The whole picture, and again whenever the canvas changes its size, until someone zooms or pans.
    void fit() { showPart({}); }
    bool isFitted() const { return m_viewport.isShown({}); }
    /// The same with a part of it.
    void showPart(const SeenPart &part);
    /// Whether it is, or will be in a moment, because that was asked for.
    bool isShown(const SeenPart &part) const
    {
        return m_partAtEnd ? *m_partAtEnd == part : m_viewport.isShown(part);
    }
    SeenPart seenPart() const { return m_viewport.seen(); }
    /// 1: a point of the picture is as long as on paper, 1/72 inch of a screen of 96 dots an inch.
    double zoom() const;

    /// The item under a place of the widget, empty if there is none.
    QString itemAt(QPointF place) const;
    /// Where an item stands in the widget; null if there is no such item.
    QRectF itemRect(const QString &itemId) const;

    /// In points of the picture.
    QPointF toPicture(QPointF place) const { return m_viewport.toPicture(place); }

    /// Whether everything in view is as sharp as it gets.
    bool isComplete() const;
    /// The whole picture without selection, in the middle of that many pixels. Paints at once: for copying.
    QImage toImage(QSize size) const;

    /// Of the items shown; null while there are none.
    std::shared_ptr<const PictureIndex> index() const { return m_index; }

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void itemClicked(const QString &itemId); ///< empty: the background
    void itemHovered(const QString &itemId); ///< empty: none any more
    /// Somebody wants the centre of its mark or label to be there, in points of the picture. It is shown
    /// there for a moment, until a picture comes that has it there; in the picture nothing has changed.
    void itemMoved(const QString &itemId, QPointF centre);
    void zoomChanged(double zoom);
    // Of HandWork, when there are words for it.
    void itemDropped(const QString &itemId, const QString &targetId, Qt::KeyboardModifiers modifiers);
    void lineDrawn(const QString &fromId, const QString &toId);
    void lineEnded();                                         ///< drawn or given up
    void itemsMarked(const QStringList &itemIds, bool added); ///< added: to those that are selected
    void itemToggled(const QString &itemId);
    void itemOpened(const QString &itemId);
    /// Of the item that somebody points at, else (by a key) of the current one; empty: of the background.
    void menuAsked(const QString &itemId, QPoint globalPlace);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum Layer { Base, Front };
    struct Line
    {
        QString from;       // empty: not yet
        QPointF to;         // in the widget
        bool stays = false; // when the button is released
    };
    struct Frame
    {
        QRectF rect; // in the widget
        bool adds = false;
    };
    struct Target
    {
        QString itemId;
        QString words;
    };
    struct Pin
    {
        QString itemId;
        QPointF corner;
    };
    static constexpr double kZoomStep = 1.25; // of a key, or of a notch of the wheel

    void takePage();
    void showIndex(const MadeIndex &made);
    void findSelection();
    void outdateFront();
    std::shared_ptr<const std::vector<bool>> frontItems();
    void startWork();
    bool startNext();
    bool startTile(Layer layer, const TileKey &key);
    void takeTile(const TileTag &tag, const QImage &image);
    TileView tileView() const;
    QColor paper() const;
    bool isFading() const { return m_isSelectionShown; }
    bool isPainted() const; // all that is in view
    void paintTiles(QPainter &painter, const QRegion &region);
    QImage seenNow();
    void endGlide();
    double leastDetail(double pixelsPerPoint) const;
    void findPins();
    void paintPins(QPainter &painter) const;

    bool isMovable(const QString &itemId) const;
    void pickUp(const QString &itemId);
    void putDown();
    void letGo();
    void nudge(QPointF points);
    void rebaseGhost();

    void panBy(QPointF pixels);
    void showPartNow(const SeenPart &part);
    int easing() const;
    void zoomNow(double factor, QPointF about);
    void moved(double zoomBefore);
    void zoomBy(double factor, QPointF about);
    void walk(int steps);
    void walkTo(int place);
    void walkTowards(QPointF way);
    bool walkAlong(int key);

    bool hasHandWork() const { return m_handWork.drop || m_handWork.line; }
    bool startHandWork(Qt::KeyboardModifiers modifiers);
    void moveHand(QPointF place, Qt::KeyboardModifiers modifiers);
    Target dropTarget(const QString &carried, QPointF place, Qt::KeyboardModifiers modifiers) const;
    void endDrag();
    QPainterPath outlineInWidget(const QString &itemId) const;
    bool putDownHand(Qt::KeyboardModifiers modifiers);
    void leadLineTo(QString itemId);
    bool endLine();
    bool endFrame();
    void paintHandWork(QPainter &painter) const;
    void click(const QString &itemId);
    void hover(const QString &itemId);
    bool pinch(QGestureEvent *event);
    void paintRing(QPainter &painter) const;
    void paintNameTags(QPainter &painter) const;

    std::shared_ptr<const Picture> m_picture;
    std::shared_ptr<const PictureIndex> m_index;
    QSet<QString> m_selection;
    bool m_isSelectionShown = false;                       // any of it
    std::shared_ptr<const std::vector<bool>> m_frontItems; // of index and selection, when they were asked for
    QString m_current;
    QString m_hovered;
    Viewport m_viewport;
    struct Page
    {
        QSizeF size;
        QRectF drawing;
        bool areThingsThere;
    };
    QImage m_still; // what was seen of the page before, until there is something of the new one
    std::optional<Page> m_nextPage; // of the picture whose index is not there yet
    TileLayer m_layers[2];
    QTimer m_expecting{this};
    QTimer m_justShown{this};    ///< what is not in view would take time from what is
    QTimer m_tilesToPaint{this}; ///< those that come in the meantime are painted at once
    std::vector<Pin> m_pins;
    NameTags m_nameTags;
    std::vector<ChangeSign> m_changeSigns;
    std::optional<Ghost> m_ghost;
    QTimer m_ghostEnds{this};
    QPointF m_grip; // of the pointer on what it carries, from the centre
    std::optional<Glide> m_glide;
    QVariantAnimation m_glideClock{this};
    bool m_isGlideWanted = false; // when the index is there
    EasedZoom m_zoom{this};
    bool m_isZoomEased = false;
    double m_leastLetters = 8;
    std::optional<SeenPart> m_partAtEnd; // of the zoom
    QPointF m_pressed;
    QPointF m_dragged;
    Qt::MouseButton m_pressedButton = Qt::NoButton;
    bool m_isDragging = false;
    bool m_isCarrying = false;
    bool m_areItemsMovable = true;
    HandWork m_handWork;
    std::optional<Line> m_line;
    std::optional<Frame> m_frame;
    Target m_target; // of what is carried or of the line
    QPointF m_hand;  // in the widget
    NeighbourWalk m_neighbourWalk;
    bool m_isRingWanted = false; // the keyboard is in use
    TileMaker m_maker;           // last: its workers end first
};

} // namespace copse
