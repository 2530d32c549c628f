#include "desktop/panels/picturetablepanel.h"

#include "desktop/document/growingtable.h"
#include "drawing/picturetable.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace copse {

class PictureTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(PictureTable table)
    {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.headings.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const QString words = m_table.rows[std::size_t(index.row())].value(index.column());
        return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_table.headings.value(section);
        return QAbstractTableModel::headerData(section, orientation, role);
    }

private:
    PictureTable m_table;
};

PictureTablePanel::PictureTablePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PictureTableModel(this))
    , m_table(new QTableView)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("pictureTable"));
    m_table->setAccessibleName(tr("The picture as a table"));
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as in the picture, until somebody sorts
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    growWithText(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void PictureTablePanel::setPicture(std::shared_ptr<const Drawn> drawn)
{
    m_waiting = drawn ? std::move(drawn) : std::make_shared<const Drawn>();
    if (isVisible())
        fill();
}

void PictureTablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void PictureTablePanel::fill()
{
    if (!m_waiting)
        return;
    constexpr int mostMeasured = 200; // rows
    m_model->setTable(pictureTable(m_waiting->diagram));
    m_waiting.reset();
    m_table->horizontalHeader()->setResizeContentsPrecision(mostMeasured);
    m_table->resizeColumnsToContents();
}

} // namespace copse
