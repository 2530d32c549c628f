#include "desktop/dialogs/addmembershipdialog.h"

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

AddMembershipDialog::AddMembershipDialog(Document &document, Id<Person> person, Id<Group> group,
                                         QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_person(new QComboBox)
    , m_group(new QComboBox)
    , m_level(new QComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("addMembershipDialog"));
    setWindowTitle(tr("Add a member"));
    m_person->setObjectName(QStringLiteral("memberPerson"));
    m_group->setObjectName(QStringLiteral("memberGroup"));
    m_level->setObjectName(QStringLiteral("memberLevel"));
    m_from->setObjectName(QStringLiteral("memberFrom"));
    m_to->setObjectName(QStringLiteral("memberTo"));
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->setWordWrap(true);
    m_message->hide();
    offerRecords<Person>(m_person, document.map(), person);
    offerRecords<Group>(m_group, document.map(), group);
    for (const auto &level : choices<Level>())
        m_level->addItem(choiceLabel(level.value), int(level.value));
    m_from->setPlaceholderText(tr("2024, 2024-03 or 2024-03-15"));
    m_to->setPlaceholderText(tr("still"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Person:"), m_person);
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Level:"), m_level);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AddMembershipDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    go->setDefault(true); // once it is in the dialog
    if (!person.isNull() && group.isNull())
        m_group->setFocus();
}

void AddMembershipDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->show();
}

void AddMembershipDialog::add()
{
    Membership membership;
    membership.person = chosenRecord<Person>(m_person);
    membership.group = chosenRecord<Group>(m_group);
    membership.level = Level(m_level->currentData().toInt());
    const auto read = [](const QLineEdit *line, PartialDate &date) {
        const QString text = line->text().trimmed();
        const auto written = PartialDate::fromIso(text);
        date = written.value_or(PartialDate());
        return text.isEmpty() || written;
    };
    const QString person = tidyName(m_person->currentText());
    const QString group = tidyName(m_group->currentText());
    if (membership.person.isNull() && !person.isEmpty()) {
        say(tr("“%1” is not in the map yet. Use “Add someone” first.").arg(person));
    } else if (membership.group.isNull() && !group.isEmpty()) {
        say(AddGroupDialog::tr("There is no group called “%1”.").arg(group));
    } else if (membership.person.isNull() || membership.group.isNull()) {
        say(tr("Choose a person and a group."));
    } else if (!read(m_from, membership.from) || !read(m_to, membership.to)) {
        say(tr("Write dates as 2024, 2024-03 or 2024-03-15."));
    } else {
        const auto done =
            m_document.perform(tr("Add %1 to %2").arg(m_person->currentText(), m_group->currentText()),
                               addMembership(m_document.map(), m_document.ids(), membership));
        if (done)
            accept();
        else
            say(done.error().message);
    }
}

} // namespace copse
