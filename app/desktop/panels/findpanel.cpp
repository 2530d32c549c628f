#include "desktop/panels/findpanel.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/panels/findmodel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace copse {

namespace {

constexpr int mostOfAKind = 20;
constexpr int mostRows = 12;

/// The name at the beginning of the row, what it is at its end.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString name = std::exchange(row.text, {});
        const QString detail = index.data(FindModel::DetailRole).toString();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const QRect room = row.rect.adjusted(beside, 0, -beside, 0);
        const int most = room.width() / 2;
        const int detailWidth = std::min(row.fontMetrics.horizontalAdvance(detail) + 4, most);
        const QRect nameRect = room.adjusted(0, 0, -detailWidth - beside, 0);
        const QRect detailRect(room.right() - detailWidth + 1, room.top(), detailWidth, room.height());
        const auto draw = [&](const QRect &rect, const QString &text, QPalette::ColorRole role) {
            painter->setPen(row.palette.color(QPalette::Active, role));
            painter->setLayoutDirection(directionOf(text));
            const QRect visual = QStyle::visualRect(row.direction, room, rect);
            const auto start = QStyle::visualAlignment(row.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
            painter->drawText(visual, int(start | Qt::AlignVCenter),
                              row.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
        };
        const bool isPossible = index.data(FindModel::PossibleRole).toBool();
        painter->save();
        painter->setFont(row.font);
        draw(nameRect, name, isPossible ? QPalette::Text : mutedText);
        draw(detailRect, detail, mutedText);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + beside};
    }

private:
    static constexpr int beside = 8;
};

} // namespace

FindPanel::FindPanel(Document &document, QWidget *window)
    : QFrame(window)
    , m_document(document)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_note(new QLabel)
    , m_model(new FindModel(document, this))
{
    setObjectName(QStringLiteral("findPanel"));
    setAccessibleName(tr("Find anything"));
    setProperty("card", true);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("findAnythingLine"));
    m_line->setPlaceholderText(tr("A group, a person, an organisation, a discipline or a command"));
    m_line->setAccessibleName(tr("Find anything"));
    m_line->setAccessibleDescription(tr("Type a part of a name. Arrows choose, Enter goes there."));
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("findAnythingList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("findAnythingNote"));
    m_note->setForegroundRole(mutedText);
    m_note->setFont(textFont(TextSize::Small));
    m_note->setContentsMargins(8, 0, 8, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FindPanel::look);
    connect(m_list, &QListView::clicked, this, &FindPanel::go);
    connect(&document, &Document::changed, this, &FindPanel::ageIndex);
    connect(&document, &Document::opened, this, &FindPanel::ageIndex);
    hide();
}

FindPanel::~FindPanel() = default;

void FindPanel::setShowing(const Showing &showing)
{
    if (showing == m_showing)
        return;
    m_showing = showing;
    ageIndex();
}

/// Nothing stays of names that are others by now, or that nobody may see any more.
void FindPanel::ageIndex()
{
    m_index = {};
    m_isIndexOld = true;
    isVisible() ? look() : forgetHits();
}

/// What is hidden can still be read by programs that read aloud.
void FindPanel::forgetHits()
{
    m_model->setHits({}, {});
    m_line->setText({}); // clear() could be undone
    m_line->setAccessibleDescription({});
    m_note->clear();
}

void FindPanel::open(const QList<QAction *> &commands)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_commands = QList<QPointer<QAction>>(commands.begin(), commands.end());
    collect();
    (void)m_document.index(); // not while somebody types
    m_line->setText({});
    show();
    raise();
    look();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void FindPanel::collect()
{
    if (m_isIndexOld) {
        m_index = {};
        m_index.addRecords(m_document.map(), m_showing);
        m_isIndexOld = false;
    }
    m_index.forget(FindKind::Command);
    for (int i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i])
            m_index.add(FindKind::Command, i, commandName(*m_commands[i]));
    }
}

void FindPanel::look()
{
    if (!isVisible())
        return;
    if (m_isIndexOld)
        collect();
    FindIndex::Found found = m_index.find(m_line->text(), mostOfAKind);
    const bool isNothing = found.hits.empty();
    m_note->setText(isNothing ? tr("Nothing has that name.")
                              : tr("%n more: type more of the name.", nullptr, found.more));
    m_note->setVisible(isNothing || found.more > 0);
    m_model->setHits(std::move(found.hits), m_commands);
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
    sayCurrent();
}

void FindPanel::place()
{
    constexpr int aside = 16;
    const QWidget *window = parentWidget();
    const int width = std::min(620, window->width() - 2 * aside);
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int row = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const int above = window->height() / 12 + aside;
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::max(row, std::min(rows * row + 4, window->height() - above - 6 * aside)));
    layout()->activate();
    setGeometry((window->width() - width) / 2, above, width, sizeHint().height());
}

void FindPanel::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().row();
    // From the last to the first by one step, but no further than to the end by a page.
    const int next = rows == 1 && now == count - 1 ? 0
                     : rows == -1 && now <= 0      ? count - 1
                                                   : std::clamp(now + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
    m_list->scrollTo(m_model->index(next, 0));
    sayCurrent();
}

/// The keyboard stays in the line, so what would be read out in the list is told of the line.
void FindPanel::sayCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_line->setAccessibleDescription(
        current.isValid()
            ? tr("%1 (%2 of %3)", "what is chosen in a list, its place, how many there are")
                  .arg(current.data(Qt::AccessibleTextRole).toString(), locale().toString(current.row() + 1),
                       locale().toString(m_model->rowCount()))
            : m_note->text());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FindPanel::go()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !current.data(FindModel::PossibleRole).toBool())
        return;
    const FindHit hit = m_model->hit(current.row());
    leave();
    switch (hit.kind) {
    case FindKind::Group:
        emit recordChosen(Id<Group>{hit.id});
        break;
    case FindKind::Person:
        emit recordChosen(Id<Person>{hit.id});
        break;
    case FindKind::Organisation:
        emit recordChosen(Id<Organisation>{hit.id});
        break;
    case FindKind::Discipline:
        emit recordChosen(Id<Discipline>{hit.id});
        break;
    case FindKind::Command:
        if (QAction *action = m_commands.value(hit.id))
            action->trigger();
        break;
    }
}

void FindPanel::leave()
{
    hide();
    forgetHits();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            hide();
            forgetHits();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-mostRows);
        return true;
    case Qt::Key_PageDown:
        moveBy(mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

} // namespace copse
