#include "desktop/dialogs/addpersondialog.h"

#include "desktop/dialogs/recordchoice.h"
#include "desktop/document/document.h"
#include "edits/adding.h"
#include "edits/editsequence.h"
#include "exchange/listwords.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace copse {

namespace {

constexpr qint64 noneChosen = -1; // no id of a record

/// What is to be recorded: a name that is there already, a new one, null: that there is none; nothing where
/// nothing is known. The words for that are those of the lists.
template<class T>
std::optional<Id<T>> recorded(const QComboBox *box, EditSequence &edits,
                              const std::function<Result<Edit>(const QString &)> &make)
{
    const Id<T> chosen = chosenRecord<T>(box);
    if (chosen.value == noneChosen)
        return Id<T>();
    if (!chosen.isNull())
        return chosen;
    switch (meaningOf(box->currentText())) {
    case CellMeaning::NotRecorded:
        return std::nullopt;
    case CellMeaning::None:
        return Id<T>();
    case CellMeaning::Value:
        break;
    }
    return edits.addOne<T>(make(box->currentText()));
}

} // namespace

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
    m_organisation->insertItem(1, QCoreApplication::translate("copse::PeopleTable", "works for themselves"),
                               noneChosen);
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
    go->setObjectName(QStringLiteral("add"));
    connect(m_name, &QLineEdit::textChanged, this, &AddPersonDialog::checkName);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddPersonDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    go->setDefault(true); // once it is in the dialog
}

void AddPersonDialog::checkName()
{
    const QString name = foldName(m_name->text());
    const auto &people = m_document.map().all<Person>();
    const auto same = std::ranges::find_if(
        people, [&](const auto &row) { return !name.isEmpty() && foldName(row.record.name) == name; });
    const bool isThere = same != people.end();
    m_message->setText(isThere
                           ? tr("Somebody called “%1” is in the map already. This will be another person.")
                                 .arg((*same).record.name)
                           : QString());
    m_message->setVisible(isThere);
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
    const auto organisation = recorded<Organisation>(m_organisation, edits, [&](const QString &name) {
        return addOrganisation(edits.map(), m_document.ids(), name);
    });
    const auto discipline = recorded<Discipline>(m_discipline, edits, [&](const QString &name) {
        return addDiscipline(edits.map(), m_document.ids(), name);
    });
    Id<Group> group = chosenRecord<Group>(m_group);
    if (group.isNull() && !tidyName(m_group->currentText()).isEmpty())
        group = edits.addOne<Group>(addGroup(edits.map(), m_document.ids(), m_group->currentText()));
    if (organisation)
        edits.add(addAffiliation(edits.map(), m_document.ids(), {person, *organisation}));
    if (discipline)
        edits.add(addExpertise(edits.map(), m_document.ids(), {person, *discipline}));
    if (!group.isNull())
        edits.add(addMembership(edits.map(), m_document.ids(), {person, group}));
    const auto done = m_document.perform(tr("Add %1").arg(tidyName(m_name->text())), std::move(edits).take());
    if (done)
        m_added = person;
    return done;
}

} // namespace copse
