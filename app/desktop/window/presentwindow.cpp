#include "desktop/window/presentwindow.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/presentation.h"
#include "desktop/document/sitting.h"
#include "desktop/panels/roomanswers.h"
#include "desktop/panels/typedlinebar.h"
#include "desktop/window/roomoverlay.h"
#include "drawing/itemid.h"
#include "drawing/textmeasure.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace copse {

namespace {

constexpr double titleSize = 36; // pixels of a wall of 1280 x 720
constexpr double sentenceSize = 24;
constexpr double marginSize = 20;
constexpr double dotSize = 40;
constexpr double leastType = 24;     // 18 points of it
constexpr double widest = 1.5;       // for the answers to stand below
constexpr double besideShare = 0.23; // of the width, for answers beside the picture
constexpr double besideSharesOfSentence[] = {0.3, 0.34, 0.38};

QLabel *wallLabel(const char *name)
{
    auto *label = new QLabel;
    label->setPalette(paletteOf(projectorTheme())); // a style sheet keeps it from being handed on
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFont sized(QFont font, double pixels, bool semibold)
{
    font.setPixelSize(std::max(1, int(pixels + 0.5)));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// The group with its sub-groups and its people.
QSet<QString> groupInPicture(const Diagram &diagram, const QString &group)
{
    QSet<QString> items{group};
    const auto id = [&](int node) { return diagram.nodes[std::size_t(node)].id; };
    for (qsizetype before = 0; before != items.size();) { // as deep as sub-groups go
        before = items.size();
        for (const DiagramLink &link : diagram.links) {
            if (link.kind == LinkKind::SubGroup && items.contains(id(link.to)))
                items << id(link.from);
        }
    }
    const QSet<QString> groups = items;
    for (const DiagramLink &link : diagram.links) {
        if (groups.contains(id(link.to)))
            items << id(link.from) << QStringLiteral("lines-") + id(link.from);
    }
    return items;
}

} // namespace

PresentWindow::PresentWindow(Presentation &presentation, Sitting &sitting, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(presentation)
    , m_sitting(sitting)
    , m_title(wallLabel("roomTitle"))
    , m_words(wallLabel("roomWords"))
    , m_canvas(new PictureCanvas)
    , m_answers(new RoomAnswers(presentation, sitting))
    , m_layout(new QVBoxLayout(this))
    , m_middle(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_overlay(new RoomOverlay(this))
{
    setObjectName(QStringLiteral("presentWindow"));
    setWindowTitle(tr("%1 – presenting").arg(presentation.document().title()));
    setPalette(paletteOf(projectorTheme()));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMouseTracking(true);
    m_canvas->setObjectName(QStringLiteral("roomCanvas"));
    m_canvas->setItemsMovable(false);
    m_canvas->setZoomEased(true);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_words);
    m_middle->addWidget(m_canvas, 3);
    m_middle->addWidget(m_answers);
    m_layout->addLayout(m_middle, 1);
    setFocusProxy(m_canvas);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words),
                          static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_answers)}) {
        part->setMouseTracking(true);
        part->installEventFilter(this);
    }
    m_overlay->raise();

    m_pageSoon.setSingleShot(true);
    m_pageSoon.setInterval(80);
    connect(&m_pageSoon, &QTimer::timeout, this, &PresentWindow::tellPage);
    connect(&presentation, &Presentation::changed, this, &PresentWindow::showStep);
    connect(&presentation.drawing(), &Drawing::started, m_canvas, &PictureCanvas::expectPicture);
    connect(&presentation.drawing(), &Drawing::finished, this, &PresentWindow::showPicture);
    connect(&presentation.room(), &ViewState::selectionChanged, this, &PresentWindow::showSelection);
    const auto withhold = [this] { m_presentation.withholdAnswers(m_sitting.withholdsAnswers()); };
    connect(&sitting, &Sitting::changed, this, withhold);
    connect(m_answers, &RoomAnswers::changed, this, &PresentWindow::scale);
    withhold();
    connect(m_canvas, &PictureCanvas::itemClicked, this, [this](const QString &item) {
        const auto group = recordOfItem<Group>(item);
        m_pointedOut.clear();
        m_presentation.room().select(group ? Selection(*group) : Selection());
    });
    showStep();
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::setTypedLine(TypedLineBar *line)
{
    m_typedLine = line;
    line->setParent(this);
    line->setNext(m_canvas);
    line->installEventFilter(this);
    line->hide();
    scale();
    m_overlay->raise();
}

void PresentWindow::showTypedLine(bool shown)
{
    if (!m_typedLine)
        return;
    m_typedLine->setVisible(shown);
    if (shown)
        m_typedLine->setFocus(Qt::ShortcutFocusReason);
    else
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void PresentWindow::pointOut(Id<Person> person, Id<Group> group)
{
    m_pointedOut = person.isNull() ? itemOf(group) : itemOf(person);
    showNameTags();
}

void PresentWindow::raiseOverlay() { m_overlay->raise(); }

bool PresentWindow::isBlack() const { return m_overlay->isBlack(); }

bool PresentWindow::hasPointer() const { return m_overlay->hasPointer(); }

void PresentWindow::setBlack(bool black)
{
    m_overlay->raise();
    m_overlay->setBlack(black);
}

void PresentWindow::setPointer(bool on)
{
    m_overlay->raise();
    m_overlay->pointAt(mapFromGlobal(QCursor::pos()));
    m_overlay->setPointer(on);
    on ? setCursor(Qt::BlankCursor) : unsetCursor();
}

void PresentWindow::showStep()
{
    const Presentation::Step &step = m_presentation.step();
    m_title->setText(step.title);
    m_words->setText(step.words);
    m_words->setVisible(!step.words.isEmpty());
    scale(); // they take room from what is beside the picture
    if (m_shownStep != m_presentation.at()) {
        m_shownStep = m_presentation.at();
        m_pointedOut.clear();
        m_isPartDue = true;
    }
    m_pageSoon.start();
}

void PresentWindow::showPicture()
{
    m_canvas->setPicture(m_presentation.drawing().picture(), PictureCanvas::Transition::Ease,
                         m_presentation.drawing().area(), m_presentation.drawing().isStanding());
    showPart();
    m_canvas->setAccessibleName(m_presentation.step().title);
    showSelection();
}

/// The part of the step, until whoever presents looks elsewhere.
void PresentWindow::showPart()
{
    if (!std::exchange(m_isPartDue, false) && !m_canvas->isShown(m_part))
        return;
    m_part = m_presentation.seenPart();
    m_canvas->showPart(m_part);
}

/// The group that is read stands out, with its people.
void PresentWindow::showSelection()
{
    const Id<Group> selected = m_presentation.room().selected<Group>();
    const auto &drawn = m_presentation.drawing().drawn();
    QSet<QString> items;
    if (drawn && !selected.isNull() && m_presentation.room().view().group != selected)
        items = groupInPicture(drawn->diagram, itemOf(selected));
    m_canvas->setSelection(items);
    showNameTags();
}

/// Whoever is at a group whose name had no room, or not enough, reads it all the same.
void PresentWindow::showNameTags()
{
    NameTags tags;
    const Id<Group> selected = m_presentation.room().selected<Group>();
    if (!selected.isNull())
        tags.selected = itemOf(selected);
    tags.letters = int(std::ceil(leastType * unit()));
    if (const auto &drawn = m_presentation.drawing().drawn()) {
        for (const DiagramNode &node : drawn->diagram.nodes) {
            const auto kept = drawn->arrangement.things.constFind(node.id);
            if (node.kind == NodeKind::Group && !node.name.isEmpty() &&
                kept != drawn->arrangement.things.cend() && kept->place.shown &&
                kept->place.label != node.name)
                tags.names.insert(node.id, node.name);
            if (node.id == m_pointedOut && !node.name.isEmpty()) {
                tags.names.insert(node.id, node.name);
                tags.selected = node.id;
            }
        }
    }
    m_canvas->setNameTags(tags);
}

void PresentWindow::resizeEvent(QResizeEvent *)
{
    m_overlay->setGeometry(rect());
    scale();
    m_pageSoon.start();
}

double PresentWindow::unit() const { return std::max(0.5, std::min(width() / 1280.0, height() / 720.0)); }

void PresentWindow::scale()
{
    const double unit = this->unit();
    const int margin = int(marginSize * unit);
    // The picture brings margins of its own.
    m_layout->setContentsMargins(0, margin, 0, 0);
    m_title->setContentsMargins(margin, 0, margin, 0);
    m_words->setContentsMargins(margin, 0, margin, 0);
    m_layout->setSpacing(int(8 * unit));
    m_title->setFont(sized(font(), titleSize * unit, true));
    m_words->setFont(sized(font(), sentenceSize * unit, false));
    // A sentence is read whole: in a wider column, or below the picture.
    const int room = height() - 2 * margin - m_title->heightForWidth(width()) -
                     (m_words->isHidden() ? 0 : m_words->heightForWidth(width())) - 2 * m_layout->spacing();
    const double widestBeside = *std::rbegin(besideSharesOfSentence) * width();
    int beside = int(std::clamp<double>(m_answers->widthBeside(unit), besideShare * width(), widestBeside));
    bool isWide = width() > widest * height();
    if (m_answers->hasSentence()) {
        const auto *share = std::ranges::find_if(besideSharesOfSentence, [&](double one) {
            return m_answers->heightBeside(int(one * width()), unit) <= room;
        });
        isWide = isWide && share != std::end(besideSharesOfSentence);
        beside = isWide ? int(*share * width()) : 0;
    }
    m_middle->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setSpacing(int(8 * unit));
    m_answers->setContentsMargins(isWide ? 0 : margin, 0, margin, margin);
    m_answers->setMinimumWidth(isWide ? beside + margin : 0);
    m_answers->setMaximumWidth(isWide ? beside + margin : QWIDGETSIZE_MAX);
    m_answers->setPlace(unit, isWide, {isWide ? beside : width() - 2 * margin, room});
    m_overlay->setDotSize(dotSize * unit);
    showNameTags();
    m_canvas->setLeastLetters(capHeight(leastType * unit));
    if (m_typedLine)
        m_typedLine->setLetters(int(std::ceil(leastType * unit)));
    placeTypedLine();
}

/// Over the lower edge of the picture, which does not make room for a line that goes again.
void PresentWindow::placeTypedLine()
{
    if (!m_typedLine)
        return;
    const int margin = int(marginSize * unit());
    const int high = m_typedLine->sizeHint().height();
    const int below = m_canvas->geometry().bottom() - margin;
    m_typedLine->setGeometry(margin, std::max(0, below - high), width() - 2 * margin, high);
}

/// The picture is made for the room that the words leave it: points of a wall of 960 x 540.
void PresentWindow::tellPage()
{
    const double unit = this->unit();
    const QSizeF page = QSizeF(m_canvas->size()) / unit * 0.75;
    // Words that come or go are no reason to draw all anew.
    const QSizeF now = m_presentation.room().view().page;
    if (std::abs(page.width() - now.width()) < 2 && std::abs(page.height() - now.height()) < 24)
        return;
    m_presentation.setPage(page);
}

bool PresentWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        m_overlay->pointAt(static_cast<QWidget *>(watched)->mapTo(
            this, static_cast<QMouseEvent *>(event)->position().toPoint()));
        break;
    case QEvent::KeyPress:
        if (watched == m_canvas && takeKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ToolTip: // the wall says what it says
        return watched == m_canvas;
    case QEvent::Resize:
        if (watched == m_canvas) {
            m_pageSoon.start();
            placeTypedLine();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PresentWindow::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QWidget::keyPressEvent(event);
}

bool PresentWindow::takeKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_presentation.document().undoStack().undo();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_presentation.document().undoStack().redo();
        return true;
    }
    const bool isTyping = m_typedLine && m_typedLine->isVisible() && !m_canvas->hasFocus();
    if (isTyping && event->key() != Qt::Key_Escape)
        return false;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (!m_canvas->currentItem().isEmpty())
            return false; // it is chosen
        [[fallthrough]];
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_MediaNext:
    case Qt::Key_Forward:
        go(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_MediaPrevious:
    case Qt::Key_Back:
        go(-1);
        return true;
    case Qt::Key_Home:
        m_presentation.go(0);
        return true;
    case Qt::Key_End:
        m_presentation.go(int(m_presentation.steps().size()) - 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        setBlack(!isBlack());
        return true;
    case Qt::Key_L:
        setPointer(!hasPointer());
        return true;
    case Qt::Key_Slash:
        showTypedLine(true);
        return m_typedLine != nullptr;
    case Qt::Key_F5:
        return true; // clickers send it to begin
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        return false;
    }
}

void PresentWindow::go(int steps)
{
    setBlack(false);
    m_presentation.go(m_presentation.at() + steps);
}

void PresentWindow::escape()
{
    if (m_typedLine && m_typedLine->isVisible())
        showTypedLine(false);
    else
        emit ended();
}

void PresentWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit ended();
}

} // namespace copse
