#include "desktop/panels/recordtablepanel.h"

#include "desktop/document/appearance.h"
#include "desktop/document/roles.h"
#include "desktop/panels/findproxy.h"
#include "desktop/panels/noticebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

// In letters.
constexpr int kNarrowest = 8;
constexpr int kWidestName = 40;
constexpr int kWidest = 24;

} // namespace

RecordTablePanel::RecordTablePanel(ViewState &viewState, QAbstractItemModel *model,
                                   const Selecting &selecting, const QString &name, const QString &title,
                                   const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_selecting(selecting)
    , m_proxy(new FindProxy(model, this))
    , m_find(new QLineEdit)
    , m_count(new QLabel)
    , m_notice(new NoticeBar)
    , m_table(new QTableView)
{
    m_find->setPlaceholderText(tr("Find in all columns"));
    m_find->setAccessibleName(tr("Find in this table: %1").arg(title));
    m_find->setObjectName(name + QStringLiteral("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(420);
    connect(m_find, &QLineEdit::textChanged, m_proxy, &FindProxy::setFind);
    m_count->setForegroundRole(mutedText);

    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the model has them, by name
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kNarrowest * 2 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_find, 1);
    top->addStretch(0);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);

    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordTablePanel::showCount);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &RecordTablePanel::showCount);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &RecordTablePanel::showCount);
    connect(
        m_proxy, &QAbstractItemModel::modelReset, this,
        [this] {
            if (isVisible())
                showFirstRows();
        },
        Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isFollowing && current.isValid())
                    m_viewState.select(m_selecting.selection(current.data(IdRole).toLongLong()));
            });
    connect(&viewState, &ViewState::selectionChanged, this, &RecordTablePanel::followSelection);
    showCount();
}

void RecordTablePanel::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_proxy->sourceModel()->rowCount();
    m_count->setText(shown == all ? locale().toString(all)
                                  : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
}

void RecordTablePanel::followSelection()
{
    const qint64 id = m_selecting.selected(m_viewState);
    const QModelIndex current = m_table->currentIndex();
    if (id != 0 && current.isValid() && current.data(IdRole).toLongLong() == id)
        return;
    m_isFollowing = true;
    const QModelIndexList found = id == 0 || m_proxy->rowCount() == 0
                                      ? QModelIndexList()
                                      : m_proxy->match(m_proxy->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(found.value(0));
    if (!found.isEmpty() && m_isPlaced)
        m_table->scrollTo(found.front());
    m_isFollowing = false;
}

void RecordTablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Later: it has not its size yet, and in an unknown height nothing can be scrolled to.
    QMetaObject::invokeMethod(this, &RecordTablePanel::showFirstRows, Qt::QueuedConnection);
}

void RecordTablePanel::showFirstRows()
{
    if (m_isPlaced || m_proxy->rowCount() == 0)
        return;
    m_isPlaced = true;
    fitColumns();
    m_table->scrollToTop();
    m_table->horizontalScrollBar()->setValue(0);
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex().siblingAtColumn(0));
}

// As wide as what stands in the first rows; the last column takes what is left.
void RecordTablePanel::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(200);
    for (int column = 0; column < header->count(); ++column) {
        m_table->resizeColumnToContents(column);
        const int wanted = m_table->columnWidth(column);
        m_table->setColumnWidth(column, std::clamp(wanted + letter, kNarrowest * letter,
                                                   (column == 0 ? kWidestName : kWidest) * letter));
    }
}

void RecordTablePanel::say(const QString &message) { m_notice->say(message); }

} // namespace copse
