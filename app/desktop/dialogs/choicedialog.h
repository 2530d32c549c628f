#pragma once

#include "base/result.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace copse {

/// A question or two with something to choose from for each. What is done with the answers may be refused:
/// then the dialog says why and stays.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name`: of the object, for tests. `words` may be empty.
    ChoiceDialog(const char *name, const QString &title, const QString &words, const QString &button,
                 QWidget *parent = nullptr);

    /// One more question, to be filled by the caller. The label has an underlined letter.
    QComboBox *addChoice(const char *name, const QString &label);
    /// What is done with the answers.
    void setTaking(std::function<Result<void>()> take) { m_take = std::move(take); }

private:
    void take();

    QFormLayout *m_form;
    QLabel *m_message;
    std::function<Result<void>()> m_take;
};

} // namespace copse
