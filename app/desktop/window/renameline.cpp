#include "desktop/window/renameline.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/document.h"
#include "edits/names.h"
#include "edits/refusal.h"
#include "model/recordname.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

constexpr int kLetters = 26;

struct NameOf
{
    const Snapshot &map;
    QString operator()(std::monostate) const { return {}; }
    template<class T>
    QString operator()(Id<T> id) const
    {
        return nameOf(map, id);
    }
};

struct Rename
{
    const Snapshot &map;
    const QString &name;
    Result<Edit> operator()(std::monostate) const { return goneRefusal(); }
    template<class T>
    Result<Edit> operator()(Id<T> id) const
    {
        return rename(map, id, name);
    }
};

} // namespace

RenameLine::RenameLine(Document &document, PictureCanvas &canvas)
    : QFrame(&canvas)
    , m_document(document)
    , m_canvas(canvas)
    , m_line(new QLineEdit)
    , m_refusal(new QLabel)
{
    setObjectName(QStringLiteral("renameFrame"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(QStringLiteral("renameLine"));
    m_line->setAccessibleName(tr("New name"));
    m_line->installEventFilter(this);
    m_refusal->setObjectName(QStringLiteral("renameRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    connect(m_line, &QLineEdit::returnPressed, this, &RenameLine::take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->addWidget(m_line);
    layout->addWidget(m_refusal);
    hide();
    // Wherever the label goes, the line would no longer be over it.
    connect(&canvas, &PictureCanvas::zoomChanged, this, &RenameLine::finish);
    connect(&document, &Document::changed, this, &RenameLine::finish);
    connect(&document, &Document::opened, this, &RenameLine::finish);
}

bool RenameLine::start(const Selection &record)
{
    const QRectF label = m_canvas.itemRect(itemOf(record));
    const QString name = std::visit(NameOf{m_document.map()}, record);
    if (label.isNull() || name.isEmpty())
        return false;
    m_record = record;
    m_line->setText(name);
    m_line->selectAll();
    m_refusal->hide();
    setFixedWidth(std::min(m_canvas.width(), kLetters * fontMetrics().averageCharWidth() + 20));
    adjustSize();
    const QPoint middle = label.center().toPoint();
    moveWithin({middle.x() - width() / 2, middle.y() - height() / 2});
    show();
    raise();
    m_line->setFocus(Qt::OtherFocusReason);
    return true;
}

void RenameLine::take()
{
    const QString name = m_line->text();
    const Snapshot &map = m_document.map();
    if (name == std::visit(NameOf{map}, m_record))
        return finish();
    const QString text = tr("Rename %1").arg(std::visit(NameOf{map}, m_record));
    const Result<void> done = m_document.perform(text, std::visit(Rename{map, name}, m_record));
    if (done) {
        finish();
        emit renamed(std::visit(NameOf{m_document.map()}, m_record));
        return;
    }
    m_refusal->setText(done.error().message);
    m_refusal->show();
    resize(width(), layout()->totalHeightForWidth(width()));
    moveWithin(pos());
}

/// There, or as near to it as all of it is in the picture.
void RenameLine::moveWithin(QPoint corner)
{
    const auto within = [](int wanted, int room) { return std::clamp(wanted, 0, std::max(0, room)); };
    move(within(corner.x(), m_canvas.width() - width()), within(corner.y(), m_canvas.height() - height()));
}

void RenameLine::finish()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_line->hasFocus();
    hide();
    if (hadFocus)
        m_canvas.setFocus(Qt::OtherFocusReason);
}

bool RenameLine::eventFilter(QObject *watched, QEvent *event)
{
    const auto isEscape = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; };
    if (event->type() == QEvent::ShortcutOverride && isEscape()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEscape()) {
        finish();
        return true;
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace copse
