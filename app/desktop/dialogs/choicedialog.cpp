#include "desktop/dialogs/choicedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

ChoiceDialog::ChoiceDialog(const char *name, const QString &title, const QString &words,
                           const QString &button, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_message(new QLabel)
{
    setObjectName(QString::fromLatin1(name));
    setWindowTitle(title);
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("take"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoiceDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    if (!words.isEmpty()) {
        auto *label = new QLabel(words);
        label->setObjectName(QStringLiteral("words"));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    go->setDefault(true); // once it is in the dialog, or Enter would be Cancel
    setAttribute(Qt::WA_DeleteOnClose);
}

QComboBox *ChoiceDialog::addChoice(const char *name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_form->addRow(label, box);
    if (m_form->rowCount() == 1)
        box->setFocus();
    return box;
}

void ChoiceDialog::take()
{
    if (const Result<void> done = m_take(); done) {
        accept();
    } else {
        m_message->setText(done.error().message);
        m_message->show();
    }
}

} // namespace copse
