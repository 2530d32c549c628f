#pragma once

#include "edits/views.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace copse {

/// Which views are presented, in what order, with what title, sentence and notes.
class StepsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StepsDialog(const Snapshot &map, QWidget *parent = nullptr);

    /// All views, those presented in their order.
    std::vector<Step> steps() const;

private:
    void showStep(int row);
    void keepStep();
    void moveStep(int by);
    Step &stepOf(const QListWidgetItem *item);

    std::vector<Step> m_steps; ///< as they were read; the list says their order
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_title;
    QLineEdit *m_words;
    QPlainTextEdit *m_notes;
    bool m_isShowing = false; ///< the fields take on what the list has
};

} // namespace copse
