#include "desktop/panels/replacedialog.h"

#include "desktop/document/appearance.h"
#include "desktop/panels/noticebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace copse {

ReplaceDialog::ReplaceDialog(SheetModel &model, SheetEdits &edits, SheetTable::Block selected,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_edits(edits)
    , m_selected(std::move(selected))
    , m_find(new QLineEdit)
    , m_with(new QLineEdit)
    , m_whole(new QCheckBox(tr("&Whole cells only")))
    , m_exact(new QCheckBox(tr("Same &case and accents")))
    , m_onlySelected(new QCheckBox(tr("Only in the &selected cells")))
    , m_list(new QTreeWidget)
    , m_count(new QLabel)
    , m_notice(new NoticeBar)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace"));
    makeFields();
    m_list->setObjectName(QStringLiteral("replaceList"));
    m_list->setAccessibleName(tr("Cells that will change"));
    m_list->setHeaderLabels({tr("Cell"), tr("Is now"), tr("Will be")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_count->setObjectName(QStringLiteral("replaceCount"));
    m_count->setForegroundRole(mutedText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName(QStringLiteral("replaceAll"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Find:"), m_find);
    fields->addRow(tr("Replace wi&th:"), m_with);
    auto *options = new QHBoxLayout;
    options->addWidget(m_whole);
    options->addWidget(m_exact);
    options->addWidget(m_onlySelected);
    options->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(fields);
    layout->addLayout(options);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 90, fontMetrics().height() * 26);
    m_list->setColumnWidth(0, letter * 28);
    m_list->setColumnWidth(1, letter * 26);
    look();
}

void ReplaceDialog::makeFields()
{
    m_find->setObjectName(QStringLiteral("replaceFind"));
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_whole->setObjectName(QStringLiteral("replaceWhole"));
    m_exact->setObjectName(QStringLiteral("replaceExact"));
    m_onlySelected->setObjectName(QStringLiteral("replaceOnlySelected"));
    m_onlySelected->setVisible(m_selected.rows.size() * m_selected.columns.size() > 1);
    m_onlySelected->setChecked(m_onlySelected->isVisibleTo(this));
    m_later->setSingleShot(true);
    m_later->setInterval(150); // while somebody types
    connect(m_later, &QTimer::timeout, this, &ReplaceDialog::look);
    for (QLineEdit *line : {m_find, m_with})
        connect(line, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
    for (QCheckBox *box : {m_whole, m_exact, m_onlySelected})
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::look);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReplaceDialog::count);
}

Replacing ReplaceDialog::replacing() const
{
    return {m_find->text(), m_with->text(), m_whole->isChecked(), m_exact->isChecked()};
}

void ReplaceDialog::look()
{
    m_later->stop();
    m_notice->say({});
    m_found.clear();
    QList<QTreeWidgetItem *> items;
    const Replacing wanted = replacing();
    const auto lookAt = [&](int row, int column) {
        if (m_model.columns()[size_t(column)].of == m_model.type())
            return; // follows by itself when the one it names is renamed
        const QString before = m_model.text(row, column, Wording::Plain);
        const auto after = row < m_model.recordCount() ? replaced(before, wanted) : std::nullopt;
        if (!after || *after == before)
            return;
        m_found.push_back({row, column, *after});
        const RecordField &field = m_model.columns()[size_t(column)];
        const QString where =
            tr("%1, %2", "the record, the column")
                .arg(recordText(m_model.map(), m_model.type(), m_model.idAt(row)), field.label);
        auto *item = new QTreeWidgetItem({where, before.simplified(), after->simplified()});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        items << item;
    };
    if (m_onlySelected->isChecked()) {
        for (const int row : m_selected.rows) {
            for (const int column : m_selected.columns)
                lookAt(row, column);
        }
    } else {
        for (int row = 0; row < m_model.recordCount(); ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column)
                lookAt(row, column);
        }
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addTopLevelItems(items);
    }
    count();
}

void ReplaceDialog::count()
{
    int checked = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        checked += m_list->topLevelItem(i)->checkState(0) == Qt::Checked;
    m_count->setText(m_find->text().isEmpty() ? tr("Type what is to be found.")
                                              : tr("%n cells will change.", nullptr, checked));
    m_replace->setEnabled(checked > 0);
}

void ReplaceDialog::replace()
{
    if (m_later->isActive())
        look(); // as it stands now
    std::vector<SheetCell> chosen;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            chosen.push_back(m_found[size_t(i)]);
    }
    if (chosen.empty())
        return;
    const auto done = m_edits.write(
        tr("Replace “%1” in %n cells", nullptr, int(chosen.size())).arg(m_find->text()), chosen);
    if (!done) {
        m_notice->say(done.error().message);
        return;
    }
    accept();
}

} // namespace copse
