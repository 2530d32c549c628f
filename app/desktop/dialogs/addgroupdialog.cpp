#include "desktop/dialogs/addgroupdialog.h"

#include "desktop/dialogs/recordchoice.h"
#include "desktop/document/document.h"
#include "edits/adding.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace copse {

AddGroupDialog::AddGroupDialog(Document &document, Id<Group> parentGroup, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_name(new QLineEdit)
    , m_parent(new QComboBox)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("addGroupDialog"));
    setWindowTitle(tr("Add a group"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_parent->setObjectName(QStringLiteral("groupParent"));
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->setWordWrap(true);
    m_message->hide();
    offerRecords<Group>(m_parent, document.map(), parentGroup);
    m_parent->lineEdit()->setPlaceholderText(tr("none: a group of its own"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Sub-group of:"), m_parent);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AddGroupDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    go->setDefault(true); // once it is in the dialog
}

void AddGroupDialog::add()
{
    const Id<Group> parentGroup = chosenRecord<Group>(m_parent);
    Result<Edit> edit = addGroup(m_document.map(), m_document.ids(), m_name->text(), parentGroup);
    if (parentGroup.isNull() && !tidyName(m_parent->currentText()).isEmpty())
        edit =
            Error{ErrorKind::Refused, tr("There is no group called “%1”.").arg(m_parent->currentText()), {}};
    const Id<Group> id = edit ? edit->swaps<Group>().front().id : Id<Group>();
    const auto done = m_document.perform(tr("Add %1").arg(tidyName(m_name->text())), std::move(edit));
    if (done) {
        m_added = id;
        accept();
    } else {
        m_message->setText(done.error().message);
        m_message->show();
    }
}

} // namespace copse
