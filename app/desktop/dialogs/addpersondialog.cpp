#include "desktop/dialogs/addpersondialog.h"

#include "desktop/dialogs/recordchoice.h"
#include "desktop/document/document.h"
#include "desktop/document/editsequence.h"
#include "edits/adding.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace copse {

AddPersonDialog::AddPersonDialog(Document &document, Id<Group> group, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_name(new QLineEdit)
    , m_organisation(new QComboBox)
    , m_discipline(new QComboBox)
    , m_group(new QComboBox)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("addPersonDialog"));
    setWindowTitle(tr("Add someone"));
    m_name->setObjectName(QStringLiteral("personName"));
    m_organisation->setObjectName(QStringLiteral("personOrganisation"));
    m_discipline->setObjectName(QStringLiteral("personDiscipline"));
    m_group->setObjectName(QStringLiteral("personGroup"));
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->setWordWrap(true);
    m_message->hide();
    offerRecords<Organisation>(m_organisation, document.map());
    offerRecords<Discipline>(m_discipline, document.map());
    offerRecords<Group>(m_group, document.map(), group);
    for (QComboBox *box : {m_organisation, m_discipline, m_group})
        box->lineEdit()->setPlaceholderText(tr("not recorded"));
    m_group->lineEdit()->setPlaceholderText(tr("none"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Works &for:"), m_organisation);
    form->addRow(tr("&Discipline:"), m_discipline);
    form->addRow(tr("&Group:"), m_group);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setObjectName(QStringLiteral("add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AddPersonDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

void AddPersonDialog::add()
{
    if (const auto done = perform(); done) {
        accept();
    } else {
        m_message->setText(done.error().message);
        m_message->show();
    }
}

Result<void> AddPersonDialog::perform()
{
    EditSequence edits(m_document.map());
    const Id<Person> person = edits.addOne<Person>(addPerson(edits.map(), m_document.ids(), m_name->text()));
    // A name that is there already, or a new one of that kind.
    const auto chosenOrNew = [&]<class T>(const QComboBox *box, Id<T> chosen, auto &&make) {
        if (!chosen.isNull() || tidyName(box->currentText()).isEmpty())
            return chosen;
        return edits.addOne<T>(make(box->currentText()));
    };
    const Id<Organisation> organisation =
        chosenOrNew(m_organisation, chosenRecord<Organisation>(m_organisation), [&](const QString &name) {
            return addOrganisation(edits.map(), m_document.ids(), name);
        });
    const Id<Discipline> discipline =
        chosenOrNew(m_discipline, chosenRecord<Discipline>(m_discipline),
                    [&](const QString &name) { return addDiscipline(edits.map(), m_document.ids(), name); });
    const Id<Group> group = chosenOrNew(m_group, chosenRecord<Group>(m_group), [&](const QString &name) {
        return addGroup(edits.map(), m_document.ids(), name);
    });
    if (!organisation.isNull())
        edits.add(addAffiliation(edits.map(), m_document.ids(), {person, organisation}));
    if (!discipline.isNull())
        edits.add(addExpertise(edits.map(), m_document.ids(), {person, discipline}));
    if (!group.isNull())
        edits.add(addMembership(edits.map(), m_document.ids(), {person, group}));
    const auto done = m_document.perform(tr("Add %1").arg(tidyName(m_name->text())), std::move(edits).take());
    if (done)
        m_added = person;
    return done;
}

} // namespace copse
