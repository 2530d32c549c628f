#include "desktop/dialogs/takeoutdialog.h"

#include "desktop/dialogs/leavingchoice.h"
#include "desktop/document/document.h"
#include "edits/putting.h"
#include "edits/removing.h"
#include "model/recordname.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace copse {

namespace {

std::vector<Id<Membership>> membershipsOf(const Document &document, const Selection &selection)
{
    if (const auto *person = std::get_if<Id<Person>>(&selection))
        return document.index().memberships.of(*person);
    if (const auto *group = std::get_if<Id<Group>>(&selection))
        return document.index().members.of(*group);
    return {};
}

/// The same group twice differs by its dates.
QString withDates(const QString &name, const Membership &membership)
{
    if (membership.from.isNull() && membership.to.isNull())
        return name;
    return QStringLiteral("%1 · %2–%3").arg(name, membership.from.toIso(), membership.to.toIso());
}

PartialDate today() { return PartialDate::fromDate(QDate::currentDate()); }

} // namespace

TakeOutDialog::TakeOutDialog(Document &document, const Selection &selection, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_membership(new QComboBox)
    , m_why(offerLeaving(new QComboBox))
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("takeOutDialog"));
    setWindowTitle(tr("Take out of a group"));
    m_membership->setObjectName(QStringLiteral("membership"));
    m_membership->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_membership->setMinimumContentsLength(42);
    m_why->setObjectName(QStringLiteral("why"));
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->setWordWrap(true);
    m_message->hide();

    const Snapshot &map = document.map();
    const auto *group = std::get_if<Id<Group>>(&selection);
    std::vector<std::pair<QString, Id<Membership>>> offered;
    for (const Id<Membership> id : membershipsOf(document, selection)) {
        const Membership &one = *map.find(id);
        offered.emplace_back(withDates(group ? nameOf(map, one.person) : nameOf(map, one.group), one), id);
    }
    std::ranges::stable_sort(
        offered, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[text, id] : offered)
        m_membership->addItem(text, id.value);

    auto *form = new QFormLayout;
    if (group) {
        form->addRow(tr("&Person:"), m_membership);
        form->addRow(tr("Group:"), new QLabel(nameOf(map, *group)));
    } else {
        const auto *person = std::get_if<Id<Person>>(&selection);
        form->addRow(tr("Person:"), new QLabel(nameOf(map, person ? *person : Id<Person>())));
        form->addRow(tr("&Group:"), m_membership);
    }
    form->addRow(QCoreApplication::translate("copse::SeveralCommands", "&Why:"), m_why);
    connect(m_membership, &QComboBox::currentIndexChanged, this, &TakeOutDialog::follow);
    follow();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Take out"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("takeOutNow"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeOutDialog::takeOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    go->setDefault(true); // once it is in the dialog
}

bool TakeOutDialog::isPossible(const Document &document, const Selection &selection)
{
    return !membershipsOf(document, selection).empty();
}

void TakeOutDialog::follow()
{
    const Membership *membership =
        m_document.map().find(Id<Membership>{m_membership->currentData().toLongLong()});
    const bool isThere =
        !membership || membership->to.isNull() || membership->to.lastNumber() > today().lastNumber();
    m_why->setEnabled(isThere);
    m_why->setCurrentIndex(m_why->findData(!isThere));
}

void TakeOutDialog::takeOut()
{
    const Id<Membership> id{m_membership->currentData().toLongLong()};
    const Snapshot &map = m_document.map();
    const Membership *membership = map.find(id);
    const QString text =
        membership
            ? tr("Take %1 out of %2").arg(nameOf(map, membership->person), nameOf(map, membership->group))
            : QString();
    Membership ended = membership ? *membership : Membership();
    ended.to = today();
    auto edit =
        membership && !isMistake(m_why) ? put(map, m_document.ids(), id, ended) : removeMembership(map, id);
    if (const auto done = m_document.perform(text, std::move(edit)); done) {
        accept();
    } else {
        m_message->setText(done.error().message);
        m_message->show();
    }
}

} // namespace copse
