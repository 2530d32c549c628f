#include "desktop/charts/mixmap.h"

#include "analysis/sentences.h"
#include "desktop/charts/mixchart.h"
#include "desktop/charts/mixtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace copse {
namespace {

constexpr size_t kMostInChart = 500; // Qt Charts is slow past a thousand
constexpr int kBesideFrom = 150; // letters of width from which chart and table have room beside each other

/// Never lower than its chart and all lines of its note, which a splitter does not ask for.
class Above : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool isDone = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            setMinimumHeight(std::max(0, layout()->totalMinimumHeightForWidth(width())));
        return isDone;
    }
};

} // namespace

MixMap::MixMap(QWidget *parent)
    : QWidget(parent)
    , m_model(new MixTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_chart(new MixChart)
    , m_note(new QLabel)
    , m_table(new QTableView)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(MixTable::kSortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("mixTable"));
    m_table->setAccessibleName(tr("How mixed every group is"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    makeRows();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MixTable::Name, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(MixTable::Words, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MixTable::Members, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const int row = m_sorted->mapToSource(current).row();
                if (!m_isShowing && row >= 0)
                    pick(m_model->rows()[size_t(row)].group);
            });
    connect(m_chart, &MixChart::groupPicked, this, &MixMap::pick);

    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *above = new Above;
    auto *column = new QVBoxLayout(above);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_note);
    m_splitter->addWidget(above);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto *scroll = new QScrollArea; // large words need more room than a small window has
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_splitter);
    m_splitter->setAutoFillBackground(false);
    whole->addWidget(scroll);
    m_note->hide();
}

void MixMap::setAnswers(const Snapshot &map, const Question &question, std::vector<GroupAnswer> answers)
{
    m_told = Told{map, question, std::move(answers)};
    if (isVisible())
        fill(*std::exchange(m_told, std::nullopt));
}

void MixMap::fill(const Told &told)
{
    const auto &[map, question, answers] = told;
    std::vector<MixRow> rows = mixRows(map, answers);
    std::vector<MixRow> placed;
    std::ranges::copy_if(rows, std::back_inserter(placed), &MixRow::hasPlace);
    const auto without = rows.size() - placed.size();
    std::ranges::stable_sort(placed, std::greater(), &MixRow::members);
    const auto folded = placed.size() - std::min(placed.size(), kMostInChart);
    placed.resize(placed.size() - folded);

    const Sentences sentences(map, question, locale());
    const QStringList counted = QStringList(sentences.membersWhen()) + sentences.switches();
    QStringList notes{
        tr("Counted: %1", "who; members on a date, and switches").arg(counted.join(QStringLiteral(" · ")))};
    if (rows.empty())
        notes += tr("There are no groups yet.");
    if (folded > 0)
        notes += tr("The chart shows the %1 largest groups; %n more are in the table.", nullptr, int(folded))
                     .arg(locale().toString(int(kMostInChart)));
    if (without > 0)
        notes += tr("%n group(s) without both numbers are in the table only.", nullptr, int(without));
    m_note->setText(notes.join(u'\n'));
    m_note->show();

    m_isShowing = true;
    m_chart->setRows(std::move(placed));
    m_model->setRows(std::move(rows));
    showNames();
    fitWords();
    m_isShowing = false;
    showSelection();
}

void MixMap::setSelectedGroup(Id<Group> group)
{
    m_selected = group;
    showSelection();
}

/// Once there are some; later the width is the person's own.
void MixMap::showNames()
{
    if (m_areNamesShown || m_model->rowCount() == 0)
        return;
    m_areNamesShown = true;
    m_table->resizeColumnToContents(MixTable::Name);
    const int most = fontMetrics().averageCharWidth() * 30;
    m_table->setColumnWidth(MixTable::Name, std::min(most, m_table->columnWidth(MixTable::Name)));
}

QString MixMap::note() const { return m_note->text(); }

void MixMap::pick(Id<Group> group)
{
    if (group == m_selected)
        return;
    setSelectedGroup(group);
    emit groupSelected(group);
}

void MixMap::showSelection()
{
    m_chart->setSelectedGroup(m_selected);
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(m_model->rowOf(m_selected), 0));
    m_isShowing = true;
    if (!row.isValid())
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row.row() ||
             !m_table->selectionModel()->isRowSelected(row.row()))
        m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
    m_isShowing = false;
    if (row.isValid() && isVisible()) // a table without its size scrolls too far
        m_table->scrollTo(row);
}

void MixMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_told)
        fill(*std::exchange(m_told, std::nullopt));
    // Later, when the table has its size.
    QMetaObject::invokeMethod(this, &MixMap::showSelection, Qt::QueuedConnection);
}

void MixMap::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

/// Chart and table beside each other, or the table below.
void MixMap::arrange()
{
    const Qt::Orientation wanted =
        width() < kBesideFrom * fontMetrics().averageCharWidth() ? Qt::Vertical : Qt::Horizontal;
    if (!m_isArranged || m_splitter->orientation() != wanted) { // later the shares are the person's own
        m_isArranged = true;
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(wanted == Qt::Vertical ? QList<int>{height() * 2 / 3, height() / 3}
                                                    : QList<int>{width() / 2, width() / 2});
    }
    fitWords();
}

/// The words of the answer have the rest of the table; where that is too little, one goes there by scrolling.
void MixMap::fitWords()
{
    constexpr int kFewest = 20; // letters
    QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(MixTable::Words);
    const bool isRoom =
        m_table->viewport()->width() - others >= kFewest * m_table->fontMetrics().averageCharWidth();
    header->setSectionResizeMode(MixTable::Words,
                                 isRoom ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void MixMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        makeRows();
        m_areNamesShown = false;
        showNames();
        arrange();
    }
    QWidget::changeEvent(event);
}

/// As high as words are, and room for some of them.
void MixMap::makeRows()
{
    const int height = fontMetrics().height() + 8;
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setMinimumHeight(5 * height);
}

} // namespace copse
