#include "desktop/dialogs/lastwarningdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

LastWarningDialog::LastWarningDialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setMinimumWidth(62 * fontMetrics().averageCharWidth());
}

QLabel *LastWarningDialog::addParagraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

void LastWarningDialog::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void LastWarningDialog::addButtons(const QString &text, const QString &name,
                                   std::function<Result<void>()> act)
{
    QLabel *message = addParagraph({});
    message->setObjectName(QStringLiteral("refusal"));
    message->hide();
    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(text, QDialogButtonBox::DestructiveRole);
    go->setObjectName(name);
    go->setAutoDefault(false);
    cancel->setDefault(true);
    connect(go, &QPushButton::clicked, this, [this, message, act = std::move(act)] {
        setCursor(Qt::WaitCursor);
        const auto done = act();
        unsetCursor();
        if (done) {
            accept();
            return;
        }
        message->setText(done.error().message);
        message->show();
        fitWords();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_layout->addWidget(buttons);
    cancel->setFocus();
}

void LastWarningDialog::showEvent(QShowEvent *event)
{
    fitWords();
    QDialog::showEvent(event);
}

/// Words that are wrapped ask for the height of their narrowest width; what they do not need would stand
/// between them.
void LastWarningDialog::fitWords() { resize(width(), m_layout->totalHeightForWidth(width())); }

} // namespace copse
