#pragma once

#include "base/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace copse {

/// Says what will be gone for good, and does it when that is pressed; Enter and Escape leave all as it is. If
/// it cannot be done it stays and says why.
class LastWarningDialog : public QDialog
{
    Q_OBJECT

protected:
    LastWarningDialog(const QString &name, const QString &title, QWidget *parent);

    QLabel *addParagraph(const QString &text);
    void addWidget(QWidget *widget);
    /// Comes last. `name` is that of the button, for tests.
    void addButtons(const QString &text, const QString &name, std::function<Result<void>()> act);

    void showEvent(QShowEvent *event) override;

private:
    void fitWords();

    QVBoxLayout *m_layout;
};

} // namespace copse
