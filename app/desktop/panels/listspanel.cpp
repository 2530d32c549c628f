#include "desktop/panels/listspanel.h"

#include "desktop/document/appearance.h"
#include "desktop/document/roles.h"
#include "desktop/panels/editcell.h"
#include "desktop/panels/findproxy.h"
#include "desktop/panels/foldbutton.h"
#include "desktop/panels/groupdelegate.h"
#include "desktop/panels/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

/// Rows as far apart as those of the groups, so that letters of one do not touch those of the next.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() + kBetween)};
    }

private:
    static constexpr int kBetween = 8;
};

} // namespace

ListsPanel::ListsPanel(ViewState &viewState, const Models &models, const QList<QAction *> &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_find(new QLineEdit)
    , m_notice(new NoticeBar)
{
    setObjectName(QStringLiteral("listsPanel"));
    m_find->setObjectName(QStringLiteral("findLine"));
    m_find->setPlaceholderText(tr("Narrow the lists"));
    m_find->setAccessibleName(tr("Narrow the lists of groups, people, organisations and disciplines"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &ListsPanel::lookFor);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(m_find);
    layout->addWidget(m_notice);
    addSection<Group>(QStringLiteral("groups"), tr("Groups"), models.groups, true, actions);
    addSection<Person>(QStringLiteral("people"), tr("People"), models.people, false, actions);
    addSection<Organisation>(QStringLiteral("organisations"), tr("Organisations"), models.organisations,
                             false, actions);
    addSection<Discipline>(QStringLiteral("disciplines"), tr("Disciplines"), models.disciplines, false,
                           actions);
    layout->addStretch(0);
    connect(&viewState, &ViewState::selectionChanged, this, &ListsPanel::followSelection);
}

template<class T>
void ListsPanel::addSection(const QString &name, const QString &title, QAbstractItemModel *model, bool isOpen,
                            const QList<QAction *> &actions)
{
    m_sections.push_back(std::make_unique<Section>());
    Section &section = *m_sections.back();
    section.title = title;
    section.selection = [](qint64 id) { return Selection(Id<T>{id}); };
    section.selected = [](const ViewState &state) {
        std::vector<qint64> ids;
        for (const Id<T> id : state.allSelected<T>())
            ids.push_back(id.value);
        return ids;
    };
    section.proxy = new FindProxy(model, this);

    section.button = new FoldButton;
    section.button->setObjectName(name + QStringLiteral("Button"));
    section.button->setFont(textFont(TextSize::Small, true));
    section.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    section.count = new QLabel;
    section.count->setForegroundRole(mutedText);

    if constexpr (std::is_same_v<T, Group>) {
        auto *tree = new QTreeView;
        tree->setHeaderHidden(true);
        tree->setUniformRowHeights(true);
        tree->setIndentation(16);
        tree->setRootIsDecorated(false);
        tree->setItemDelegate(new GroupDelegate(tree));
        tree->setExpandsOnDoubleClick(false);
        connect(section.proxy, &QAbstractItemModel::modelReset, tree, &QTreeView::expandAll,
                Qt::QueuedConnection);
        connect(section.proxy, &QAbstractItemModel::rowsInserted, tree, &QTreeView::expandAll,
                Qt::QueuedConnection);
        section.view = tree;
    } else {
        auto *list = new QListView;
        list->setUniformItemSizes(true);
        list->setItemDelegate(new RowDelegate(list));
        if constexpr (std::is_same_v<T, Person>) {
            list->setDragEnabled(true); // onto a group of the picture
            list->setDragDropMode(QAbstractItemView::DragOnly);
        }
        section.view = list;
    }
    section.view->setObjectName(name + QStringLiteral("List"));
    section.view->setAccessibleName(title);
    section.view->setModel(section.proxy);
    section.view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    section.view->setTextElideMode(Qt::ElideRight);
    section.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    section.view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    section.view->setContextMenuPolicy(Qt::ActionsContextMenu);
    section.view->addActions(actions);
    section.view->viewport()->setAutoFillBackground(false);
    if (auto *tree = qobject_cast<QTreeView *>(section.view))
        tree->expandAll();

    auto *header = new QHBoxLayout;
    header->setContentsMargins(0, 4, 8, 0);
    header->addWidget(section.button, 1);
    header->addWidget(section.count);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(header);
    layout->addWidget(section.view, std::is_same_v<T, Group> ? 3 : 2);

    Section *one = &section;
    connect(section.button, &QToolButton::clicked, this, [this, one](bool open) { setOpen(*one, open); });
    const auto count = [this, one] { showCount(*one); };
    connect(model, &QAbstractItemModel::modelReset, this, count);
    connect(model, &QAbstractItemModel::rowsInserted, this, count);
    connect(model, &QAbstractItemModel::rowsRemoved, this, count);
    connect(section.proxy, &QAbstractItemModel::modelReset, this, &ListsPanel::followSelection,
            Qt::QueuedConnection);
    const auto take = [this, one] { takeSelection(*one); };
    connect(section.view->selectionModel(), &QItemSelectionModel::selectionChanged, this, take);
    connect(section.view->selectionModel(), &QItemSelectionModel::currentChanged, this, take);
    setOpen(section, isOpen);
    showCount(section);
}

void ListsPanel::setOpen(Section &section, bool isOpen)
{
    section.view->setVisible(isOpen);
    section.button->setChecked(isOpen);
}

void ListsPanel::showCount(Section &section)
{
    const QAbstractItemModel *model = section.proxy->sourceModel();
    int count = model->rowCount();
    const auto below = [&](auto &&self, const QModelIndex &parent) -> int {
        int all = model->rowCount(parent);
        for (int row = 0, rows = all; row < rows; ++row)
            all += self(self, model->index(row, 0, parent));
        return all;
    };
    if (qobject_cast<QTreeView *>(section.view))
        count = below(below, {});
    section.count->setText(locale().toString(count));
    section.button->setText(section.title);
    section.button->setAccessibleName(tr("%1: %2").arg(section.title, section.count->text()));
}

void ListsPanel::lookFor(const QString &text)
{
    m_isFollowing = true; // rows that go are not selected by anybody
    for (const auto &section : m_sections) {
        section->proxy->setFind(text);
        const bool hasHits = !text.isEmpty() && section->proxy->rowCount() > 0;
        section->view->setVisible(text.isEmpty() ? section->button->isChecked() : hasHits);
        if (auto *tree = qobject_cast<QTreeView *>(section->view))
            tree->expandAll();
    }
    followSelection();
}

/// The current row comes last, where it is selected at all.
void ListsPanel::takeSelection(Section &section)
{
    if (m_isFollowing)
        return;
    const QItemSelectionModel &rows = *section.view->selectionModel();
    std::vector<Selection> records;
    for (const QModelIndex &row : rows.selectedIndexes()) { // of one column: a list has no more
        if (row != rows.currentIndex())
            records.push_back(section.selection(row.data(IdRole).toLongLong()));
    }
    if (rows.isSelected(rows.currentIndex()))
        records.push_back(section.selection(rows.currentIndex().data(IdRole).toLongLong()));
    if (records.empty()) { // later: this one is at work just now
        QMetaObject::invokeMethod(this, &ListsPanel::followSelection, Qt::QueuedConnection);
        return;
    }
    m_taken = &section;
    m_viewState.selectAll(std::move(records));
    m_taken = nullptr;
}

void ListsPanel::followSelection()
{
    m_isFollowing = true;
    for (const auto &section : m_sections) {
        if (section.get() != m_taken)
            show(*section, section->selected(m_viewState));
    }
    m_isFollowing = false;
}

/// Selects those records, which may not all be in the list; the last is the current one.
void ListsPanel::show(Section &section, const std::vector<qint64> &ids)
{
    QItemSelectionModel &rows = *section.view->selectionModel();
    const auto idOf = [](const QModelIndex &row) { return row.data(IdRole).toLongLong(); };
    if (ids.empty()) {
        rows.clear();
        return;
    }
    if (ids.size() == 1 && rows.currentIndex().isValid() && idOf(rows.currentIndex()) == ids.back() &&
        rows.selectedIndexes().size() == 1 && rows.isSelected(rows.currentIndex()))
        return;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QItemSelection found;
    qsizetype missing = wanted.size();
    QModelIndex current;
    const auto look = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0, count = section.proxy->rowCount(parent); row < count && missing > 0; ++row) {
            const QModelIndex index = section.proxy->index(row, 0, parent);
            if (const qint64 id = idOf(index); wanted.contains(id)) {
                --missing;
                if (id == ids.back())
                    current = index;
                if (!found.isEmpty() && found.back().parent() == parent && found.back().bottom() == row - 1)
                    found.back() = QItemSelectionRange(found.back().topLeft(), index);
                else
                    found.append(QItemSelectionRange(index));
            }
            self(self, index);
        }
    };
    look(look, {});
    rows.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    rows.select(found, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        section.view->scrollTo(current);
}

void ListsPanel::reveal()
{
    for (const auto &section : m_sections) {
        if (section->selected(m_viewState).empty())
            continue;
        m_find->clear();
        setOpen(*section, true);
        followSelection();
        section->view->scrollTo(section->view->currentIndex());
    }
}

void ListsPanel::rename()
{
    reveal();
    for (const auto &section : m_sections) {
        if (section->selected(m_viewState).empty())
            continue;
        section->view->setFocus(Qt::ShortcutFocusReason);
        followSelection(); // a field that lost the focus may have changed the map, and with it the list
        if (const QModelIndex current = section->view->currentIndex(); current.isValid())
            editCell(*section->view, current);
    }
}

void ListsPanel::say(const QString &message) { m_notice->say(message); }

} // namespace copse
