#include "desktop/dialogs/papertable.h"

#include "desktop/document/appearance.h"
#include "desktop/document/growingtable.h"
#include "report/levelletters.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace copse {

namespace {

/// What is ticked in a cell: a level as a number, none: empty. Beside it what the map says already.
constexpr int tickRole = Qt::UserRole;
constexpr int recordedRole = Qt::UserRole + 1;

QString signOf(Level level)
{
    const QChar letter = levelLetter(level);
    return letter.isNull() ? QStringLiteral("✓") : QString(letter);
}

QString wordsOf(Level level)
{
    return level == Level::NotRecorded
               ? QCoreApplication::translate("copse::PaperTable", "member")
               : QCoreApplication::translate("copse::PaperTable", "member, %1", "of what level")
                     .arg(choiceLabel(level));
}

std::optional<Level> levelAt(const QTableWidgetItem *item, int role)
{
    const QVariant level = item ? item->data(role) : QVariant();
    return level.isValid() ? std::optional(Level(level.toInt())) : std::nullopt;
}

} // namespace

/// Writes words with completion; Enter in the editor is Enter in the row.
class PaperDelegate : public QStyledItemDelegate
{
public:
    explicit PaperDelegate(PaperTable *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        if (index.column() >= PaperTable::FirstGroup)
            return nullptr;
        auto *line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("sheetCell"));
        line->setAccessibleName(m_table->horizontalHeaderItem(index.column())->text());
        line->setFrame(false);
        auto *completer = new QCompleter(m_table->m_completions[index.column()], line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        return line;
    }

    bool eventFilter(QObject *editor, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                auto *line = static_cast<QLineEdit *>(editor);
                emit commitData(line);
                emit closeEditor(line);
                QMetaObject::invokeMethod(m_table, &PaperTable::rowDone, Qt::QueuedConnection);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }

private:
    PaperTable *m_table;
};

PaperTable::PaperTable(const QStringList &groups, QWidget *parent)
    : QTableWidget(0, int(FirstGroup) + int(groups.size()), parent)
    , m_groups(groups)
{
    setHorizontalHeaderLabels(QStringList{tr("Person"), tr("Organisation"), tr("Discipline")} + groups);
    for (int i = 0; i < groups.size(); ++i)
        horizontalHeaderItem(FirstGroup + i)->setToolTip(groups[i]);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    // Names of groups in a few lines, so that many columns have room.
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    growWithText(this);
    horizontalHeader()->setFixedHeight(3 * fontMetrics().lineSpacing() + 8);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(Name, 26 * letter);
    setColumnWidth(Organisation, 18 * letter);
    setColumnWidth(Discipline, 18 * letter);
    for (int i = 0; i < groups.size(); ++i)
        setColumnWidth(FirstGroup + i, 13 * letter);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setItemDelegate(new PaperDelegate(this));
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (isTickCell(row, column))
            toggle(column);
    });
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (row == writtenRow() && column == Name)
            emit nameEntered(words(Name));
    });
    addRow();
}

void PaperTable::setCompletions(Column column, const QStringList &names) { m_completions[column] = names; }

QString PaperTable::words(Column column) const
{
    const QTableWidgetItem *cell = item(writtenRow(), column);
    return cell ? cell->text().simplified() : QString();
}

std::optional<Level> PaperTable::tick(int group) const
{
    return levelAt(item(writtenRow(), FirstGroup + group), tickRole);
}

void PaperTable::setRecorded(int group, std::optional<Level> level)
{
    QTableWidgetItem *cell = item(writtenRow(), FirstGroup + group);
    cell->setData(recordedRole, level ? QVariant(int(*level)) : QVariant());
    setTick(FirstGroup + group, levelAt(cell, tickRole));
}

void PaperTable::setTick(int column, std::optional<Level> level)
{
    QTableWidgetItem *cell = item(writtenRow(), column);
    const std::optional<Level> recorded = levelAt(cell, recordedRole);
    cell->setData(tickRole, level ? QVariant(int(*level)) : QVariant());
    const QString already =
        recorded ? tr("(%1)", "what the map says already").arg(signOf(*recorded)) : QString();
    cell->setText(level ? signOf(*level) : already);
    cell->setData(Qt::AccessibleTextRole, level      ? wordsOf(*level)
                                          : recorded ? tr("in the map already: %1").arg(wordsOf(*recorded))
                                                     : tr("not ticked"));
}

void PaperTable::toggle(int column)
{
    const bool isTicked = levelAt(item(writtenRow(), column), tickRole).has_value();
    setTick(column, isTicked ? std::nullopt : std::optional(Level::NotRecorded));
}

void PaperTable::setWritable(int row, bool isWritable)
{
    const QSignalBlocker quiet(this);
    for (int column = 0; column < columnCount(); ++column) {
        QTableWidgetItem *cell = item(row, column);
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        cell->setFlags(isWritable && column < FirstGroup ? flags | Qt::ItemIsEditable : flags);
        cell->setForeground(palette().brush(isWritable ? QPalette::Text : mutedText));
    }
}

void PaperTable::addRow()
{
    if (rowCount() > 0)
        setWritable(writtenRow(), false);
    insertRow(rowCount());
    clearRow();
}

void PaperTable::clearRow()
{
    const QSignalBlocker quiet(this);
    for (int column = 0; column < columnCount(); ++column) {
        auto *cell = new QTableWidgetItem;
        if (column >= FirstGroup)
            cell->setTextAlignment(Qt::AlignCenter);
        setItem(writtenRow(), column, cell);
        if (column >= FirstGroup)
            setTick(column, std::nullopt);
    }
    setWritable(writtenRow(), true);
    viewport()->update();
}

void PaperTable::reopenRow()
{
    if (rowCount() < 2)
        return;
    removeRow(writtenRow());
    setWritable(writtenRow(), true);
    viewport()->update();
    emit nameEntered(words(Name));
}

void PaperTable::startRow()
{
    setFocus(Qt::OtherFocusReason);
    setCurrentCell(writtenRow(), Name);
    scrollToItem(item(writtenRow(), Name));
}

void PaperTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit rowDone();
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTickCell(currentRow(), currentColumn()) && isPlain) {
        const QString text = event->text();
        const QChar letter = text.isEmpty() ? QChar() : text.front();
        if (letter == u' ' || letter.toUpper() == u'X') {
            toggle(currentColumn());
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            setTick(currentColumn(), std::nullopt);
            return;
        }
        if (const auto level = levelOfLetter(letter); level && letter.isLetter()) {
            setTick(currentColumn(), level);
            return;
        }
        if (letter.isLetter()) {
            emit letterRefused(letter);
            return;
        }
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace copse
