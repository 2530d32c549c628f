#pragma once

#include "exchange/recordfields.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;

namespace copse {

/// Where the value of one field is typed or chosen: a list of choices, a line or several lines. What is not
/// recorded is a choice of its own, or an empty line that says so.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    /// `suggestions` is asked when the keyboard comes here. The editor is called `name`.
    FieldInput(const RecordField &field, std::function<QStringList()> suggestions, const QString &name,
               QWidget *parent = nullptr);

    QString text() const;
    /// Nothing: the records that are shown differ.
    void show(const std::optional<QString> &text);
    /// Whether it is otherwise than was shown last.
    bool isChanged() const;
    bool isSeveral() const { return !m_shown.has_value(); }

signals:
    /// Enter, a choice, or the keyboard has left.
    void entered();
    /// Escape: what was shown is there again.
    void putBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChoices(const RecordField &field);
    void makeLines();
    void makeLine();
    QString emptyText() const;
    void suggest();
    bool pressed(const QKeyEvent &event);

    const RecordField m_field;
    const std::function<QStringList()> m_suggestions;
    std::optional<QString> m_shown = QString();
    int m_shownChoice = -1;
    bool m_isEmptied = false; // "several" is to be nothing
    QComboBox *m_choices = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace copse
