#pragma once

#include "exchange/typedplan.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace copse {

class TypedSteps;

/// Under the field for typed lines: what a line will do, and what there is to choose. Belongs to the field's
/// window and takes no keys while the field has them.
class TypedLinePopup : public QFrame
{
    Q_OBJECT

public:
    explicit TypedLinePopup(QWidget *parent);

    /// `heading` stands above the rows that can be chosen.
    void show(const std::vector<TypedStep> &steps, const QString &heading, const QStringList &rows);
    /// How many lines come after this one; with the next show().
    void setWaiting(int lines);
    /// Hides it, and forgets what it showed.
    void putAway();
    /// Below that widget, as wide as it is; above it where there is more room.
    void placeBy(const QWidget *field);
    /// Of all words, pixels.
    void setLetters(int pixels);

    int rowCount() const;
    /// -1: none.
    int current() const;
    void setCurrent(int row);
    /// All that is shown, in words.
    QString words() const { return m_words; }

signals:
    void picked(int row);
    /// Escape, or walking up out of the rows.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TypedSteps *m_steps;
    QLabel *m_heading;
    QListWidget *m_rows;
    QLabel *m_keys;
    QString m_words;
    int m_widest = 760; // pixels
};

} // namespace copse
