#include "desktop/dialogs/stepsdialog.h"

#include "desktop/document/appearance.h"
#include "desktop/document/roles.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace copse {

namespace {

/// Those presented in their order, then the others.
std::vector<Step> allSteps(const Snapshot &map)
{
    std::vector<Id<View>> order = stepsOf(map);
    const std::size_t presented = order.size();
    for (const auto &[id, view] : map.all<View>()) {
        if (std::ranges::find(order, id) == order.end())
            order.push_back(id);
    }
    std::vector<Step> steps;
    for (const Id<View> id : order) {
        const View &view = *map.find(id);
        steps.push_back({id, view.title, view.words, view.notes, steps.size() < presented});
    }
    return steps;
}

} // namespace

StepsDialog::StepsDialog(const Snapshot &map, QWidget *parent)
    : QDialog(parent)
    , m_steps(allSteps(map))
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
    , m_title(new QLineEdit)
    , m_words(new QLineEdit)
    , m_notes(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("stepsDialog"));
    setWindowTitle(tr("The steps of presenting"));
    m_list->setObjectName(QStringLiteral("stepsList"));
    m_list->setAccessibleName(tr("Views, those with a mark are presented"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        auto *item = new QListWidgetItem(m_steps[i].title, m_list);
        item->setData(IdRole, int(i));
        item->setCheckState(m_steps[i].isPresented ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
    }
    m_up->setObjectName(QStringLiteral("stepUp"));
    m_down->setObjectName(QStringLiteral("stepDown"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_words->setObjectName(QStringLiteral("stepWords"));
    m_notes->setObjectName(QStringLiteral("stepNotes"));
    m_notes->setTabChangesFocus(true);

    auto *order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(order);
    auto *form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Sentence for the room:"), m_words);
    form->addRow(tr("&Notes for yourself:"), m_notes);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *sides = new QHBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(form, 1);
    auto *hint = new QLabel(m_steps.empty()
                                ? tr("A step is a view that is kept. There is none yet: arrange the picture, "
                                     "then View › Views › Keep this view.")
                                : tr("Views with a mark are presented, from the first to the last. Notes are "
                                     "shown on your own screen only, where there is a second one."));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_steps.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    resize(roomForText(*this, {680, 420}));

    connect(m_list, &QListWidget::currentRowChanged, this, &StepsDialog::showStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(m_title, &QLineEdit::textEdited, this, &StepsDialog::keepStep);
    connect(m_words, &QLineEdit::textEdited, this, &StepsDialog::keepStep);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &StepsDialog::keepStep);
    m_list->setCurrentRow(0);
    showStep(m_list->currentRow());
}

Step &StepsDialog::stepOf(const QListWidgetItem *item)
{
    return m_steps[std::size_t(item->data(IdRole).toInt())];
}

void StepsDialog::showStep(int row)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QListWidgetItem *item = m_list->item(row);
    for (QWidget *field :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_notes)})
        field->setEnabled(item != nullptr);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(item && row + 1 < m_list->count());
    if (!item)
        return;
    const Step &step = stepOf(item);
    m_title->setText(step.title);
    m_words->setText(step.words);
    m_notes->setPlainText(step.notes);
}

void StepsDialog::keepStep()
{
    QListWidgetItem *item = m_list->currentItem();
    if (m_isShowing || !item)
        return;
    Step &step = stepOf(item);
    step.title = m_title->text().trimmed();
    step.words = m_words->text().trimmed();
    step.notes = m_notes->toPlainText().trimmed();
    item->setText(step.title);
}

void StepsDialog::moveStep(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
}

std::vector<Step> StepsDialog::steps() const
{
    std::vector<Step> steps;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        steps.push_back(m_steps[std::size_t(item->data(IdRole).toInt())]);
        steps.back().isPresented = item->checkState() == Qt::Checked;
    }
    return steps;
}

} // namespace copse
