#include "desktop/dialogs/historydialog.h"

#include "desktop/document/appearance.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace copse {

namespace {

/// Row 0 is the map as it was opened, row n the map after the nth step.
class StepsModel : public QAbstractListModel
{
    Q_DECLARE_TR_FUNCTIONS(copse::HistoryDialog)

public:
    StepsModel(const QUndoStack &stack, QObject *parent)
        : QAbstractListModel(parent)
        , m_stack(stack)
    {}

    void refresh()
    {
        beginResetModel();
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : m_stack.count() + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const bool isNow = index.row() == m_stack.index();
        const bool isUndone = index.row() > m_stack.index();
        switch (role) {
        case Qt::DisplayRole: {
            const QString name = index.row() == 0 ? tr("The map was opened") : m_stack.text(index.row() - 1);
            return isNow      ? tr("%1 – now", "a step").arg(name)
                   : isUndone ? tr("%1 (undone)", "a step").arg(name)
                              : name;
        }
        case Qt::FontRole:
            return textFont(TextSize::Normal, isNow);
        case Qt::ForegroundRole:
            return isUndone ? QVariant(QPalette().color(mutedText)) : QVariant();
        default:
            return {};
        }
    }

private:
    const QUndoStack &m_stack;
};

} // namespace

HistoryDialog::HistoryDialog(QUndoStack &stack, QWidget *parent)
    : QDialog(parent)
    , m_stack(stack)
    , m_model(new StepsModel(stack, this))
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    auto *words = new QLabel(tr("Click a step, or choose it and press Enter, to go back or forward to it."));
    words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Steps since the map was opened"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto jump = [this](const QModelIndex &step) {
        if (step.isValid() && step.row() != m_stack.index())
            m_stack.setIndex(step.row());
    };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, jump);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(roomForText(*this, {380, 420}));
    connect(&stack, &QUndoStack::indexChanged, this, &HistoryDialog::follow);
    follow();
    m_list->setFocus();
}

void HistoryDialog::follow()
{
    static_cast<StepsModel *>(m_model)->refresh();
    const QModelIndex now = m_model->index(m_stack.index(), 0);
    m_list->setCurrentIndex(now);
    m_list->scrollTo(now);
}

} // namespace copse
