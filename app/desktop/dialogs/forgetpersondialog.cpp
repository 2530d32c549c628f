#include "desktop/dialogs/forgetpersondialog.h"

#include "desktop/document/document.h"
#include "edits/forgetting.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ForgetPersonDialog::ForgetPersonDialog(Document &document, Id<Person> person, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_person(person)
    , m_message(paragraph({}))
{
    setObjectName(QStringLiteral("forgetPersonDialog"));
    setWindowTitle(tr("Forget this person"));
    const Person *record = document.map().find(person);
    const QString name = record ? record->name : QString();
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        paragraph(tr("%1 goes out of this map and out of its earlier versions, with everything that is "
                     "recorded about them. This cannot be undone. What you did before cannot be undone "
                     "afterwards either: the list of steps is emptied, because it holds the name.")
                      .arg(name)));
    layout->addWidget(
        paragraph(tr("A mark without a name stays, so that reading a list again does not bring them back. "
                     "Nobody can read the name from it; somebody who guesses the name could check it.")));
    layout->addWidget(paragraph(
        tr("Copse cannot reach what has left this map: pictures, tables and copies that you exported, "
           "printed or sent, the lists it was made from, and backups of your computer. Delete them where "
           "you find them.")));
    const QStringList texts = textsNaming(document.map(), person);
    auto *list = new QListWidget;
    auto *naming = paragraph(tr(
        "%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:",
        nullptr, int(texts.size())));
    naming->setObjectName(QStringLiteral("namedInTexts"));
    list->setObjectName(QStringLiteral("textsNaming"));
    list->setAccessibleName(tr("Texts that name them"));
    list->addItems(texts);
    if (!texts.isEmpty())
        list->setMaximumHeight(list->sizeHintForRow(0) * 5 + 2 * list->frameWidth());
    naming->setVisible(!texts.isEmpty());
    list->setVisible(!texts.isEmpty());
    layout->addWidget(naming);
    layout->addWidget(list);
    layout->addWidget(m_message);

    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Forget for good"), QDialogButtonBox::DestructiveRole);
    go->setObjectName(QStringLiteral("forgetNow"));
    go->setAutoDefault(false);
    cancel->setDefault(true);
    connect(go, &QPushButton::clicked, this, &ForgetPersonDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    cancel->setFocus();
}

void ForgetPersonDialog::forget()
{
    setCursor(Qt::WaitCursor);
    const auto done = m_document.forget(m_person);
    unsetCursor();
    if (done) {
        accept();
    } else {
        m_message->setText(done.error().message);
        m_message->show();
    }
}

} // namespace copse
