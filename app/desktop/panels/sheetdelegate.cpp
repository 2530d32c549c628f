#include "desktop/panels/sheetdelegate.h"

#include "desktop/panels/listcompleter.h"
#include "desktop/panels/sheetmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace copse {

namespace {

bool isChosen(const RecordField &field)
{
    return !field.choices.isEmpty() || (field.kind == FieldKind::Number && field.most >= 0);
}

/// A choice is typed as a word, which is completed while it is typed; one that is not there is refused as
/// any other text is. Its list opens with the mouse or the arrow keys.
QComboBox *makeChoiceBox(const QStringList &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    // The shorter first: "no" is typed before it becomes "not recorded".
    QStringList shortFirst = choices;
    std::ranges::stable_sort(shortFirst, {}, &QString::size);
    auto *completer = new QCompleter(shortFirst, box);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    box->setCompleter(completer);
    return box;
}

} // namespace

SheetDelegate::SheetDelegate(SheetModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const RecordField &field = m_model.columns()[size_t(index.column())];
    QWidget *editor = nullptr;
    if (isChosen(field)) {
        QStringList choices = suggestionsFor(m_model.map(), m_model.type(), field);
        if (field.choices.isEmpty())
            choices.prepend(tr("not recorded"));
        auto *box = makeChoiceBox(choices, parent);
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->isVisible()) // it is not being closed already
                const_cast<SheetDelegate *>(this)->take(box, NoHint);
        });
        editor = box;
    } else if (field.kind == FieldKind::Lines) {
        auto *lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        editor = lines;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        if (field.kind == FieldKind::Date)
            line->setPlaceholderText(tr("2007, 2007-03…", "how a date may be written"));
        const bool isName = field.code == QLatin1StringView("name") && field.place == FieldPlace::Record;
        if (!isName && field.kind != FieldKind::Date && field.kind != FieldKind::Amount &&
            field.kind != FieldKind::Number)
            completeList(line, suggestionsFor(m_model.map(), m_model.type(), field),
                         field.kind == FieldKind::Texts || field.kind == FieldKind::References);
        editor = line;
    }
    editor->setObjectName(QStringLiteral("sheetEditor"));
    editor->setAccessibleName(field.label);
    editor->setAutoFillBackground(true);
    return editor;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findText(text)));
        box->lineEdit()->selectAll();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QString text;
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        text = box->currentText() == box->itemText(0) && index.data(Qt::EditRole).toString().isEmpty()
                   ? QString()
                   : box->currentText();
    else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        text = lines->toPlainText();
    else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        text = line->text();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void SheetDelegate::take(QWidget *editor, EndEditHint hint)
{
    emit commitData(editor);
    emit closeEditor(editor, hint);
}

/// One choice is one step, not each that is passed.
bool SheetDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (box && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(box, SubmitModelCache);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            box->showPopup();
            return true;
        default:
            break;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void SheetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (!qobject_cast<QPlainTextEdit *>(editor))
        return;
    QRect room = option.rect;
    room.setHeight(editor->fontMetrics().lineSpacing() * 6);
    room.setWidth(std::max(room.width(), editor->fontMetrics().averageCharWidth() * 40));
    // Within the table, wherever the cell is.
    const QRect all = editor->parentWidget()->rect();
    room.moveBottom(std::min(room.bottom(), all.bottom()));
    room.moveRight(std::min(room.right(), all.right()));
    room.moveLeft(std::max(room.left(), all.left()));
    editor->setGeometry(room);
}

} // namespace copse
