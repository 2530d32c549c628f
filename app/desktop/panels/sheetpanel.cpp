#include "desktop/panels/sheetpanel.h"

#include "base/folding.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/roles.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/noticebar.h"
#include "desktop/panels/replacedialog.h"
#include "desktop/panels/sheetdelegate.h"
#include "desktop/panels/sheettable.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

// In letters.
constexpr int kNarrowest = 9;
constexpr int kWidestName = 34;
constexpr int kWidest = 24;

constexpr int kMostKept = 1'000; // rows that stay selected in another order, one by one

/// What a row selects: itself, or whom the fact in it is about.
Selection selectionOf(const Snapshot &map, RecordType type, qint64 id)
{
    switch (type) {
    case RecordType::Person:
        return Id<Person>{id};
    case RecordType::Organisation:
        return Id<Organisation>{id};
    case RecordType::Discipline:
        return Id<Discipline>{id};
    case RecordType::Group:
        return Id<Group>{id};
    case RecordType::Membership: {
        const Membership *membership = map.find(Id<Membership>{id});
        return membership ? Selection(membership->person) : Selection();
    }
    case RecordType::Tie: {
        const Tie *tie = map.find(Id<Tie>{id});
        return tie ? Selection(tie->fromPerson) : Selection();
    }
    default:
        return {};
    }
}

} // namespace

SheetPanel::SheetPanel(const Parts &parts, RecordType type, const QString &name, const QString &title,
                       const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new SheetModel(parts.document, type, this))
    , m_columns(type)
    , m_find(new QLineEdit)
    , m_count(new QLabel)
    , m_notice(new NoticeBar)
    , m_table(new SheetTable)
    , m_edits(new SheetEdits(parts.document, *m_model, *m_table, parts.ask, this))
{
    m_model->setColumns(m_columns.shown(parts.document.map()));
    makeTable(name, title, actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(makeTop(name, title, actions.front()));
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);

    connect(m_model, &SheetModel::refused, this, &SheetPanel::say);
    connect(m_model, &SheetModel::told, this, &SheetPanel::told);
    connect(m_edits, &SheetEdits::refused, this, &SheetPanel::say);
    connect(m_edits, &SheetEdits::told, this, &SheetPanel::told);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SheetPanel::showCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SheetPanel::showCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SheetPanel::showCount);
    // Later: an editor may be at work just now.
    connect(m_model, &SheetModel::recordsChanged, this, &SheetPanel::refreshColumns, Qt::QueuedConnection);
    connect(&parts.document, &Document::opened, this, &SheetPanel::refreshColumns, Qt::QueuedConnection);
    connect(&parts.document, &Document::changed, this, [this] { say({}); });
    connect(&parts.viewState, &ViewState::selectionChanged, this, &SheetPanel::follow);
    showCount();
}

QWidget *SheetPanel::makeTop(const QString &name, const QString &title, QAction *addRow)
{
    m_find->setPlaceholderText(tr("Find in all columns"));
    m_find->setAccessibleName(tr("Find in this table: %1").arg(title));
    m_find->setObjectName(name + QStringLiteral("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(420);
    connect(m_find, &QLineEdit::textChanged, m_model, &SheetModel::setFind);
    m_count->setForegroundRole(mutedText);
    m_count->setObjectName(name + QStringLiteral("Count"));

    auto *add = new QToolButton;
    add->setObjectName(name + QStringLiteral("AddRow"));
    add->setText(tr("Add a row"));
    add->setAccessibleName(addRow->text().remove(u'&'));
    add->setToolTip(addRow->toolTip());
    connect(add, &QToolButton::clicked, addRow, &QAction::trigger);
    auto *columns = new QToolButton;
    columns->setObjectName(name + QStringLiteral("Columns"));
    columns->setText(tr("Columns") + QStringLiteral(" \u25BE"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setAccessibleName(tr("Choose the columns: %1").arg(title));
    auto *menu = new QMenu(columns);
    menu->setObjectName(name + QStringLiteral("ColumnsMenu"));
    menu->setProperty(menuOfRecords, true);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu] { fillColumns(menu, m_table->currentIndex().column()); });
    columns->setMenu(menu);

    auto *top = new QWidget;
    top->setObjectName(QStringLiteral("sheetBar"));
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins({});
    layout->addWidget(m_find, 1);
    layout->addWidget(m_count);
    layout->addStretch(0);
    layout->addWidget(add);
    layout->addWidget(columns);
    return top;
}

void SheetPanel::makeTable(const QString &name, const QString &title, const QList<QAction *> &actions)
{
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SheetDelegate(*m_model, m_table));
    m_table->addActions(actions);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setDefaultSectionSize(kNarrowest * 2 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &SheetPanel::showHeadingMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &SheetPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SheetPanel::findPlace);
    const QItemSelectionModel *cells = m_table->selectionModel();
    connect(cells, &QItemSelectionModel::selectionChanged, this, &SheetPanel::takeSelection);
    connect(cells, &QItemSelectionModel::currentChanged, this, &SheetPanel::takeSelection);
}

/// What the rows of all selected cells are; that of the current cell comes last.
void SheetPanel::takeSelection()
{
    const int current = m_table->currentIndex().row();
    if (m_isFollowing || current < 0)
        return;
    std::vector<int> rows = m_table->selectedBlock().rows;
    if (std::erase(rows, current) > 0)
        rows.push_back(current);
    std::vector<Selection> records;
    for (const int row : rows) {
        if (const qint64 id = m_model->idAt(row); id != 0)
            records.push_back(selectionOf(m_model->map(), m_model->type(), id));
    }
    if (records.empty())
        return;
    m_isFollowing = true;
    m_parts.viewState.selectAll(std::move(records));
    m_isFollowing = false;
}

void SheetPanel::keepPlace()
{
    const QModelIndex current = m_table->currentIndex();
    m_keptId = m_model->idAt(current.row());
    m_keptCode = current.isValid() ? m_model->columns()[size_t(current.column())].code : QString();
    m_keptIds.clear();
    m_keptCodes.clear();
    const SheetTable::Block block = m_table->selectedBlock();
    for (const int row : block.rows)
        m_keptIds.insert(m_model->idAt(row));
    for (const int column : block.columns)
        m_keptCodes.insert(m_model->columns()[size_t(column)].code);
}

void SheetPanel::findPlace()
{
    const int row = m_keptId == 0 ? -1 : m_model->rowOf(m_keptId);
    if (row < 0)
        return;
    const auto &columns = m_model->columns();
    const auto at = std::ranges::find(columns, m_keptCode, &RecordField::code);
    m_isFollowing = true;
    m_table->setCurrentIndex(m_model->index(row, at == columns.end() ? 0 : int(at - columns.begin())));
    QItemSelection block;
    const bool isBlock = m_keptIds.size() > 1 && m_keptIds.size() <= kMostKept;
    for (int other = 0; isBlock && other < m_model->recordCount(); ++other) {
        if (!m_keptIds.contains(m_model->idAt(other)))
            continue;
        for (int column = 0; column < int(columns.size()); ++column) {
            if (m_keptCodes.contains(columns[size_t(column)].code))
                block.append(QItemSelectionRange(m_model->index(other, column)));
        }
    }
    m_table->selectionModel()->select(block, QItemSelectionModel::Select);
    m_isFollowing = false;
}

void SheetPanel::refreshColumns()
{
    if (!isVisible())
        return;
    QHash<QString, int> widths;
    for (int at = 0; at < m_model->columnCount(); ++at)
        widths.insert(m_model->columns()[size_t(at)].code, m_table->columnWidth(at));
    const std::vector<RecordField> before = m_model->columns();
    m_model->setColumns(m_columns.shown(m_parts.document.map()));
    if (!m_isPlaced || before == m_model->columns())
        return;
    fitColumns();
    for (int at = 0; at < m_model->columnCount(); ++at) {
        if (const auto known = widths.constFind(m_model->columns()[size_t(at)].code);
            known != widths.constEnd() && at + 1 < m_model->columnCount())
            m_table->setColumnWidth(at, *known);
    }
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
}

void SheetPanel::fillColumns(QMenu *menu, int column)
{
    menu->clear();
    const std::vector<RecordField> shown = m_model->columns();
    for (const RecordField &field : m_columns.all(m_parts.document.map())) {
        QAction *action = menu->addAction(field.label);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(shown, field) != shown.end());
        action->setEnabled(field.canBeEmpty); // a record is known by the others
        connect(action, &QAction::toggled, this, [this, code = field.code](bool isShown) {
            m_columns.show(m_parts.document.map(), code, isShown);
            refreshColumns();
        });
    }
    menu->addSeparator();
    QAction *usual = menu->addAction(tr("Only what is used"));
    usual->setEnabled(m_columns.isChosen());
    connect(usual, &QAction::triggered, this, [this] {
        m_columns.forget();
        refreshColumns();
    });
    if (hasOwnFields(m_model->type()))
        connect(menu->addAction(tr("New own field…")), &QAction::triggered, this,
                &SheetPanel::askForOwnField);
    if (column < 0 || m_model->columns()[size_t(column)].place != FieldPlace::Own)
        return;
    const RecordField field = m_model->columns()[size_t(column)];
    connect(menu->addAction(tr("Remove the own field “%1”…").arg(field.label)), &QAction::triggered, this,
            [this, field] { takeOwnFieldAway(field); });
}

void SheetPanel::sortByColumn()
{
    const int column = m_table->currentIndex().column();
    if (column < 0)
        return;
    const bool isSorted = m_model->sortColumn() == column && m_model->sortOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(column, isSorted ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SheetPanel::showHeadingMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumns(menu, m_table->horizontalHeader()->logicalIndexAt(at));
    menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

void SheetPanel::askForOwnField()
{
    if (!hasOwnFields(m_model->type())) {
        say(tr("These have no own fields. Nothing was changed."));
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("ownFieldDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New own field"));
    dialog->setLabelText(tr("What is the field called?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = tidyName(text);
        if (name.isEmpty())
            return;
        const RecordField field = ownField(name);
        const std::vector<RecordField> all = m_columns.all(m_parts.document.map());
        if (std::ranges::find(all, field) == all.end())
            m_columns.addOwnField(m_parts.document.map(), name);
        else
            m_columns.show(m_parts.document.map(), field.code, true);
        refreshColumns();
        const auto &shown = m_model->columns();
        const auto at = std::ranges::find(shown, field);
        if (at != shown.end()) {
            const int row = std::max(0, m_table->currentIndex().row());
            m_table->setFocus();
            m_table->setCurrentIndex(m_model->index(row, int(at - shown.begin())));
        }
    });
    dialog->open();
}

void SheetPanel::takeOwnFieldAway(const RecordField &field)
{
    auto edit = removeOwnField(m_model->map(), m_model->type(), field.label);
    const int count = edit ? int(edit->size()) : 0;
    if (count > 0) {
        const QString question =
            tr("“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.", nullptr,
               count)
                .arg(field.label);
        if (!m_parts.ask(tr("Remove an own field"), question, tr("Remove")))
            return;
        const auto done =
            m_parts.document.perform(tr("Remove the own field “%1”").arg(field.label), std::move(edit));
        if (!done) {
            say(done.error().message);
            return;
        }
    }
    m_columns.removeOwnField(field.label);
    refreshColumns();
}

void SheetPanel::replace()
{
    auto *dialog = new ReplaceDialog(*m_model, *m_edits, m_table->selectedBlock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SheetPanel::showCount()
{
    const int shown = m_model->recordCount();
    const int all = int(idsOf(m_model->map(), m_model->type()).size());
    m_count->setText(shown == all ? locale().toString(all)
                                  : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
}

void SheetPanel::follow()
{
    if (m_isFollowing || !isVisible())
        return;
    const Selection selection = m_parts.viewState.selection();
    const QModelIndex current = m_table->currentIndex();
    const auto isSelected = [&](int row) {
        const qint64 id = m_model->idAt(row);
        return id != 0 && selectionOf(m_model->map(), m_model->type(), id) == selection;
    };
    if (std::holds_alternative<std::monostate>(selection) || isSelected(current.row()))
        return;
    for (int row = 0; row < m_model->recordCount(); ++row) {
        if (isSelected(row)) {
            m_isFollowing = true;
            m_table->setCurrentIndex(m_model->index(row, std::max(0, current.column())));
            m_isFollowing = false;
            return;
        }
    }
}

void SheetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshColumns();
    // Later: it has not its size yet, and in an unknown height nothing can be scrolled to.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isPlaced && m_model->recordCount() > 0) {
                m_isPlaced = true;
                fitColumns();
            }
            follow();
        },
        Qt::QueuedConnection);
}

// As wide as what stands in the first rows; the last column takes what is left.
void SheetPanel::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(100);
    for (int column = 0; column < header->count(); ++column) {
        m_table->resizeColumnToContents(column);
        const int wanted = m_table->columnWidth(column);
        m_table->setColumnWidth(column, std::clamp(wanted + letter, kNarrowest * letter,
                                                   (column == 0 ? kWidestName : kWidest) * letter));
    }
}

void SheetPanel::say(const QString &message) { m_notice->say(message); }

} // namespace copse
