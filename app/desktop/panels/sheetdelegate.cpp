#include "desktop/panels/sheetdelegate.h"

#include "desktop/panels/listcompleter.h"
#include "desktop/panels/sheetmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace copse {

namespace {

bool isChosen(const RecordField &field)
{
    return !field.choices.isEmpty() || (field.kind == FieldKind::Number && field.most >= 0);
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
        auto *box = new QComboBox(parent);
        if (field.choices.isEmpty())
            box->addItem(tr("not recorded"));
        box->addItems(suggestionsFor(m_model.map(), m_model.type(), field));
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<SheetDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box, NoHint);
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
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findText(text)));
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->setPlainText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QString text;
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        text = box->currentIndex() == 0 && index.data(Qt::EditRole).toString().isEmpty() ? QString()
                                                                                         : box->currentText();
    else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        text = lines->toPlainText();
    else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        text = line->text();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
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
