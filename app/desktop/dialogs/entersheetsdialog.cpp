#include "desktop/dialogs/entersheetsdialog.h"

#include "base/folding.h"
#include "desktop/dialogs/papertable.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "report/levelletters.h"

#include <QCheckBox>
#include <QCollator>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

QString settingMore() { return QStringLiteral("sheets/organisationAndDiscipline"); }

template<class T>
QStringList namesOf(const Snapshot &map)
{
    QStringList names;
    for (const auto &[id, record] : map.all<T>())
        names << record.name;
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// The groups by name.
std::vector<Id<Group>> groupsOf(const Snapshot &map)
{
    std::vector<std::pair<QString, Id<Group>>> all;
    for (const auto &[id, group] : map.all<Group>())
        all.emplace_back(group.name, id);
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        all, [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    std::vector<Id<Group>> groups;
    for (const auto &[name, id] : all)
        groups.push_back(id);
    return groups;
}

QStringList namesOf(const Snapshot &map, const std::vector<Id<Group>> &groups)
{
    QStringList names;
    for (const Id<Group> id : groups)
        names << map.find(id)->name;
    return names;
}

} // namespace

EnterSheetsDialog::EnterSheetsDialog(Document &document, const Showing &showing, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_showing(showing)
    , m_groups(groupsOf(document.map()))
    , m_table(new PaperTable(namesOf(document.map(), m_groups)))
    , m_more(new QCheckBox(tr("Or&ganisation and discipline as well")))
    , m_said(new QLabel)
{
    setObjectName(QStringLiteral("enterSheetsDialog"));
    setWindowTitle(tr("Enter sheets"));
    auto *how =
        new QLabel(tr("Type a name, Tab goes on. In a group, Space or X ticks; letters say how near the "
                      "middle: %1. Enter finishes the row.")
                       .arg(levelLettersInWords()));
    how->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("sheetTable"));
    m_table->setAccessibleName(tr("Rows of the sheet"));
    m_more->setObjectName(QStringLiteral("sheetMore"));
    m_said->setObjectName(QStringLiteral("sheetSaid"));
    m_said->setWordWrap(true);
    m_said->setFocusPolicy(Qt::TabFocus); // what a row did can be read again
    m_said->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *undo = new QPushButton(tr("&Take the last row back"));
    undo->setObjectName(QStringLiteral("sheetUndo"));
    undo->setAutoDefault(false);
    buttons->addButton(undo, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(how);
    layout->addWidget(m_more);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);

    const auto showMore = [this](bool isShown) {
        m_table->setColumnHidden(PaperTable::Organisation, !isShown);
        m_table->setColumnHidden(PaperTable::Discipline, !isShown);
        QSettings().setValue(settingMore(), isShown);
    };
    connect(m_more, &QCheckBox::toggled, this, showMore);
    m_more->setChecked(QSettings().value(settingMore(), false).toBool());
    showMore(m_more->isChecked());
    connect(m_table, &PaperTable::nameEntered, this, &EnterSheetsDialog::showRecorded);
    connect(m_table, &PaperTable::letterRefused, this, [this](QChar letter) {
        say(tr("The letter “%1” stands for no level. These do: %2.").arg(letter).arg(levelLettersInWords()));
    });
    connect(m_table, &PaperTable::rowDone, this, &EnterSheetsDialog::enterRow);
    connect(undo, &QPushButton::clicked, this, &EnterSheetsDialog::takeBack);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            &EnterSheetsDialog::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerNames();
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(110 * fontMetrics().averageCharWidth() + 120, 520).boundedTo(room));
    m_table->startRow();
}

void EnterSheetsDialog::offerNames()
{
    const Snapshot &map = m_document.map();
    QHash<QString, int> times;
    for (const auto &[id, person] : map.all<Person>())
        ++times[foldName(person.name)];
    QHash<Id<Person>, QString> works;
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        if (const Organisation *organisation = map.find(affiliation.organisation))
            works.insert(affiliation.person, organisation->name);
    }
    m_people.clear();
    const QSet<Id<Person>> known = peopleKnown(map);
    QStringList names;
    for (const auto &[id, person] : map.all<Person>()) {
        m_people[foldName(person.name)].push_back(id);
        QString name = person.name;
        // Several of one name are told apart by where they work.
        if (times.value(foldName(name)) > 1 && works.contains(id)) {
            name = tr("%1 (%2)", "a person, an organisation").arg(name, works.value(id));
            m_people[foldName(name)].push_back(id);
        }
        if (namingOf(person, m_showing, known.contains(id)) == Naming::Full)
            names << name;
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    m_table->setCompletions(PaperTable::Name, names);
    m_table->setCompletions(PaperTable::Organisation, namesOf<Organisation>(map));
    m_table->setCompletions(PaperTable::Discipline, namesOf<Discipline>(map));
}

std::vector<Id<Person>> EnterSheetsDialog::peopleCalled(const QString &text) const
{
    return m_people.value(foldName(text));
}

void EnterSheetsDialog::showRecorded(const QString &name)
{
    const std::vector<Id<Person>> people = peopleCalled(name);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        std::optional<Level> level;
        if (people.size() == 1) {
            for (const auto &[id, membership] : m_document.map().all<Membership>()) {
                if (membership.person == people.front() && membership.group == m_groups[i] &&
                    membership.to.isNull())
                    level = membership.level;
            }
        }
        m_table->setRecorded(int(i), level);
    }
    if (name.isEmpty())
        return;
    say(people.empty() ? tr("%1 is not in the map yet; Enter adds them.").arg(name)
        : people.size() > 1
            ? tr("Several people are called %1: choose one by the organisation in brackets.").arg(name)
            : tr("%1 is in the map. In brackets: what it says already.").arg(name));
}

void EnterSheetsDialog::enterRow()
{
    m_leftOut.clear();
    SheetRow row;
    row.name = m_table->words(PaperTable::Name);
    if (row.name.isEmpty()) {
        say(tr("Type a name first."));
        m_table->startRow();
        return;
    }
    const std::vector<Id<Person>> people = peopleCalled(row.name);
    if (people.size() > 1) {
        say(tr("Several people are called %1: choose one by the organisation in brackets.").arg(row.name));
        m_table->startRow();
        return;
    }
    if (people.size() == 1)
        row.person = people.front();
    if (m_more->isChecked()) {
        row.organisation = m_table->words(PaperTable::Organisation);
        row.discipline = m_table->words(PaperTable::Discipline);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (const auto level = m_table->tick(int(i)))
            row.ticks.push_back({m_groups[i], *level});
    }
    Result<EnteredRow> entered = enterSheetRow(m_document.map(), m_document.ids(), row);
    if (!entered) {
        say(entered.error().message);
        return;
    }
    QString said = tr("Nothing new: all of it was in the map.");
    if (!entered->edit.isEmpty()) {
        const QString shown = row.name;
        if (const auto done = m_document.perform(tr("Sheet: %1").arg(shown), entered->edit); !done) {
            say(done.error().message);
            return;
        }
        ++m_entered;
        said = wordsOf(*entered, row.person.isNull());
        m_table->addRow();
        offerNames();
    } else {
        m_table->clearRow();
    }
    m_table->startRow();
    say(said);
}

QString EnterSheetsDialog::wordsOf(const EnteredRow &entered, bool isNew) const
{
    const QString name = m_document.map().find(entered.person)->name;
    const QString joined = QLocale().createSeparatedList(namesOf(m_document.map(), entered.joined));
    const QString changed = QLocale().createSeparatedList(namesOf(m_document.map(), entered.changed));
    QStringList said;
    if (isNew)
        said << (entered.joined.empty() ? tr("%1 is new, and in no group.").arg(name)
                                        : tr("%1 is new, and in %2.", "a person, groups").arg(name, joined));
    else if (!entered.joined.empty())
        said << tr("%1 is now in %2.", "a person, groups").arg(name, joined);
    else
        said << tr("%1 is completed.").arg(name);
    if (!entered.changed.empty())
        said << tr("The level is another now in %1.", "groups").arg(changed);
    return said.join(u' ');
}

void EnterSheetsDialog::takeBack()
{
    if (m_entered == 0) {
        say(tr("No row of this sheet is left to be taken back."));
        return;
    }
    --m_entered;
    m_document.undoStack().undo();
    offerNames();
    m_table->reopenRow();
    m_table->startRow();
    say(tr("The last row is taken back."));
}

void EnterSheetsDialog::say(const QString &message)
{
    m_said->setText(message);
    m_said->setAccessibleName(message);
}

void EnterSheetsDialog::reject()
{
    m_table->setFocus(); // a cell that is written in keeps what stands there
    const QString name = m_table->words(PaperTable::Name);
    if (name.isEmpty() || name == m_leftOut) {
        QDialog::reject();
        return;
    }
    m_leftOut = name;
    m_table->startRow();
    say(tr("This row is not entered yet: Enter takes it, Close again leaves it out."));
}

void EnterSheetsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace copse
