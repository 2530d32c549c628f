#include "desktop/panels/fieldinput.h"

#include "desktop/panels/listcompleter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace copse {

FieldInput::FieldInput(const RecordField &field, std::function<QStringList()> suggestions,
                       const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_suggestions(std::move(suggestions))
{
    const bool isScale = field.kind == FieldKind::Number && field.most >= 0;
    if (isScale || !field.choices.isEmpty())
        makeChoices(field);
    else if (field.kind == FieldKind::Lines)
        makeLines();
    else
        makeLine();
    QWidget *editor = m_choices ? static_cast<QWidget *>(m_choices)
                      : m_lines ? static_cast<QWidget *>(m_lines)
                                : m_line;
    editor->setObjectName(name);
    editor->setAccessibleName(field.label);
    editor->installEventFilter(this);
    setFocusProxy(editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(editor);
    show(QString());
}

void FieldInput::makeChoices(const RecordField &field)
{
    m_choices = new QComboBox;
    m_choices->addItems(field.choices);
    if (field.choices.isEmpty()) {
        m_choices->addItem(choiceLabel(Level::NotRecorded));
        for (int number = field.least; number <= field.most; ++number)
            m_choices->addItem(QString::number(number));
    }
    m_choices->setFocusPolicy(Qt::StrongFocus); // the wheel moves the page
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(8);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choices->setPlaceholderText(tr("several"));
    connect(m_choices, &QComboBox::activated, this, &FieldInput::entered);
}

void FieldInput::makeLines()
{
    constexpr int lines = 3;
    m_lines = new QPlainTextEdit;
    m_lines->setTabChangesFocus(true);
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // its row takes no more either
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * lines + 14);
}

void FieldInput::makeLine()
{
    m_line = new QLineEdit;
    connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::entered);
}

QString FieldInput::emptyText() const
{
    if (isSeveral() && !m_isEmptied)
        return tr("several");
    if (!m_field.canBeEmpty)
        return {};
    if (m_field.of == RecordType::Source)
        return tr("source not recorded");
    return choiceLabel(Level::NotRecorded);
}

QString FieldInput::text() const
{
    return m_choices ? m_choices->currentText() : m_lines ? m_lines->toPlainText() : m_line->text();
}

void FieldInput::show(const std::optional<QString> &text)
{
    m_shown = text;
    m_isEmptied = false;
    if (m_choices) {
        // Nothing recorded is the empty text, and the first choice.
        m_shownChoice = text ? std::max(0, m_choices->findText(*text)) : -1;
        m_choices->setCurrentIndex(m_shownChoice);
    } else if (m_lines) {
        if (m_lines->toPlainText() != text.value_or(QString()))
            m_lines->setPlainText(text.value_or(QString()));
        m_lines->setPlaceholderText(emptyText());
    } else {
        m_line->setText(text.value_or(QString()));
        m_line->setCursorPosition(0);
        m_line->setPlaceholderText(emptyText());
    }
}

bool FieldInput::isChanged() const
{
    return m_choices ? m_choices->currentIndex() != m_shownChoice
                     : m_isEmptied || text() != m_shown.value_or(QString());
}

void FieldInput::suggest()
{
    if (!m_line || m_line->completer() || !m_suggestions)
        return;
    const QStringList texts = m_suggestions();
    if (texts.isEmpty())
        return;
    const bool isList = m_field.kind == FieldKind::Texts || m_field.kind == FieldKind::References;
    completeList(m_line, texts, isList);
    if (!isList)
        connect(m_line->completer(), qOverload<const QString &>(&QCompleter::activated), this,
                &FieldInput::entered, Qt::QueuedConnection);
}

bool FieldInput::pressed(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape && isChanged()) {
        show(m_shown);
        emit putBack();
        return true;
    }
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_Up;
    if (isDown && m_choices) { // one choice is one step, not each that is passed
        m_choices->showPopup();
        return true;
    }
    const bool isLetter = !event.text().trimmed().isEmpty() && event.text().front().isPrint() &&
                          !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isLetter && m_choices) { // to the choice in the open list, which Enter takes
        m_choices->showPopup();
        m_choices->view()->keyboardSearch(event.text());
        return true;
    }
    if (key == Qt::Key_Down && m_line && m_line->completer()) {
        m_line->completer()->setCompletionPrefix(m_line->text());
        m_line->completer()->complete();
        return true;
    }
    const bool isDelete = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (isDelete && !m_choices && isSeveral() && !m_isEmptied && text().isEmpty()) {
        m_isEmptied = true;
        m_line ? m_line->setPlaceholderText(emptyText()) : m_lines->setPlaceholderText(emptyText());
        return true;
    }
    return false;
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        suggest();
        break;
    case QEvent::FocusOut:
        if (m_lines)
            emit entered();
        break;
    case QEvent::Wheel:
        if (m_choices) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && isChanged()) {
            event->accept();
            return true;
        }
        // What was taken is undone in the map.
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !isChanged()) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_lines && key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            emit entered();
            return true;
        }
        if (pressed(*key))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace copse
