#include "exchange/memberrows.h"
#include "exchange/textkey.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace copse {

namespace {

class MemberRows
{
    Q_DECLARE_TR_FUNCTIONS(MemberRows)

public:
    MemberRows(ImportDraft &draft, const ListSheet &sheet, MemberPeople &people);

    void read(qsizetype row);

private:
    void readValues(qsizetype row);
    void readEmail(qsizetype row, qint32 person);
    void readConsent(qsizetype row, qint32 person);
    void readWillingness(qsizetype row, qint32 person);
    void readNote(qsizetype row, qint32 person);
    void changed(qsizetype row, qint32 person);
    Level readLevel(qsizetype row);
    void addFacts(MemberFact fact);
    void addPractices(qsizetype row, qint32 person);
    void keepAsOwnField(qsizetype row, qint32 person, ListColumn column);
    qint32 globalRow(qsizetype row) const { return qint32(m_sheet.firstRow() + row); }

    /// The values of a cell: one, or several where the person has asked to split.
    template<class Use>
    void forEachValue(QStringView cell, Use use) const;

    ImportDraft &m_draft;
    const ListSheet &m_sheet;
    std::optional<qint32> m_onlyGroup; // of a list without a group column
    MemberPeople &m_people;
    std::vector<qint32> m_ownFields; // of each own column of the sheet
    QHash<TextKey, std::optional<Level>> m_levels;

    // Of the row being read; kept for their memory.
    std::vector<qint32> m_groups;
    std::vector<qint32> m_organisations;
    std::vector<qint32> m_disciplines;
    std::vector<qint32> m_roles;
};

MemberRows::MemberRows(ImportDraft &draft, const ListSheet &sheet, MemberPeople &people)
    : m_draft(draft)
    , m_sheet(sheet)
    , m_people(people)
{
    for (const qsizetype column : sheet.ownColumns())
        m_ownFields.push_back(draft.peopleFields.field(sheet.heading(column)));
}

void MemberRows::read(qsizetype row)
{
    const qint32 person = m_people.personOf(row);
    if (person == PeopleBook::nothing)
        return;
    readValues(row);
    const Period period = m_draft.periodOf(m_sheet, row);
    const bool inGroup = !m_groups.empty();
    MemberFact fact;
    fact.person = person;
    fact.row = globalRow(row);
    fact.from = period.from;
    fact.to = period.to;
    fact.level = readLevel(row);
    if (!inGroup) {
        // There is no membership to have these; they are still somebody's.
        m_roles.clear();
        fact.level = Level::NotRecorded;
        keepAsOwnField(row, person, ListColumn::Role);
        keepAsOwnField(row, person, ListColumn::Level);
        if (m_organisations.empty() && m_disciplines.empty()) {
            keepAsOwnField(row, person, ListColumn::From);
            keepAsOwnField(row, person, ListColumn::To);
        }
    }
    addFacts(fact);
    readEmail(row, person);
    readConsent(row, person);
    readWillingness(row, person);
    readNote(row, person);
    addPractices(row, person);
    for (size_t i = 0; i < m_ownFields.size(); ++i) {
        m_draft.peopleFields.add(person, m_ownFields[i], m_sheet.cell(row, m_sheet.ownColumns()[i]),
                                 globalRow(row));
    }
}

template<class Use>
void MemberRows::forEachValue(QStringView cell, Use use) const
{
    if (cell.isEmpty())
        return;
    const QString &split = m_draft.options.split;
    if (split.isEmpty()) {
        use(cell);
        return;
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !split.contains(cell[i]))
            continue;
        const QStringView piece = cell.sliced(start, i - start).trimmed();
        if (!piece.isEmpty())
            use(piece);
        start = i + 1;
    }
}

void MemberRows::readValues(qsizetype row)
{
    m_groups.clear();
    m_organisations.clear();
    m_disciplines.clear();
    m_roles.clear();
    if (m_sheet.has(ListColumn::Group)) {
        forEachValue(m_sheet.cell(row, ListColumn::Group), [&](QStringView group) {
            m_groups.push_back(m_draft.groups.findOrAdd(group, m_draft.ids));
        });
    } else if (m_sheet.kind() == ListTable::Memberships) {
        if (!m_onlyGroup) {
            QString name = tidyName(m_draft.options.group);
            if (name.isEmpty())
                name = tidyName(QFileInfo(m_sheet.file()).completeBaseName());
            if (name.isEmpty())
                name = tr("Group");
            m_onlyGroup =
                m_draft.groups.findOrAdd(m_draft.joinedNames.emplace_back(std::move(name)), m_draft.ids);
        }
        m_groups.push_back(*m_onlyGroup);
    }
    forEachValue(m_sheet.cell(row, ListColumn::Organisation), [&](QStringView text) {
        const qint32 value = m_draft.organisationOf(m_sheet, row, text);
        if (value != MemberFact::notSaid)
            m_organisations.push_back(value);
    });
    forEachValue(m_sheet.cell(row, ListColumn::Discipline), [&](QStringView text) {
        const qint32 value = m_draft.disciplineOf(m_sheet, row, text);
        if (value != MemberFact::notSaid)
            m_disciplines.push_back(value);
    });
    forEachValue(m_sheet.cell(row, ListColumn::Role),
                 [&](QStringView role) { m_roles.push_back(m_draft.roles.findOrAdd(role)); });
}

/// A row says one of each but where cells were split.
void MemberRows::addFacts(MemberFact fact)
{
    const size_t facts = std::max({size_t(1), m_organisations.size(), m_disciplines.size(), m_roles.size()});
    const auto at = [](const std::vector<qint32> &values, size_t i) {
        return i < values.size() ? values[i] : MemberFact::notSaid;
    };
    for (size_t group = 0; group < std::max<size_t>(1, m_groups.size()); ++group) {
        fact.group = at(m_groups, group);
        for (size_t i = 0; i < facts; ++i) {
            fact.organisation = at(m_organisations, i);
            fact.discipline = at(m_disciplines, i);
            fact.role = at(m_roles, i);
            m_draft.facts.push_back(fact);
        }
    }
}

Level MemberRows::readLevel(qsizetype row)
{
    const QStringView text = m_sheet.cell(row, ListColumn::Level);
    if (text.isEmpty())
        return Level::NotRecorded;
    auto known = m_levels.constFind(text);
    if (known == m_levels.constEnd()) {
        std::optional<Level> level = levelOfWord(text);
        if (!level && meaningOf(text) != CellMeaning::Value)
            level = Level::NotRecorded;
        known = m_levels.insert(text, level);
    }
    if (!*known) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Level),
                     tr("“%1” is not a level of participation; it was kept as not recorded. Known are core, "
                        "active, occasional, peripheral and transactional.")
                         .arg(text));
    }
    return known->value_or(Level::NotRecorded);
}

void MemberRows::readEmail(qsizetype row, qint32 person)
{
    const QStringView email = m_sheet.cell(row, ListColumn::Email);
    if (email.isEmpty())
        return;
    BookEntry<Person> &entry = m_draft.people[person];
    if (entry.record.email.isEmpty()) {
        entry.record.email = email.toString();
        changed(row, person);
    } else if (email.compare(entry.record.email, Qt::CaseInsensitive) != 0) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Email),
                     tr("%1 has the e-mail address %2 already; %3 was left out.")
                         .arg(entry.record.name, entry.record.email, email));
    }
}

void MemberRows::changed(qsizetype row, qint32 person)
{
    m_draft.people[person].isChanged = true;
    m_draft.rowSaysNew[size_t(globalRow(row))] = true;
}

/// Where several rows, or the list and the map, say several things, what shows least.
void MemberRows::readConsent(qsizetype row, qint32 person)
{
    const QStringView text = m_sheet.cell(row, ListColumn::Consent);
    const std::optional<Consent> said = consentOfWord(text);
    if (!said) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Consent),
                     tr("“%1” says neither open, initials nor hidden; the consent of %2 was kept as it is.")
                         .arg(text, m_draft.people[person].record.name));
        return;
    }
    Consent &consent = m_draft.people[person].record.consent;
    if (*said > consent) { // in the order of the choices what comes later shows less, but for not asked
        consent = *said;
        changed(row, person);
    } else if (*said != consent && *said != Consent::NotAsked) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Consent),
                     tr("“%1” would show more of %2 than is recorded; their consent was kept as it is.")
                         .arg(text, m_draft.people[person].record.name));
    }
}

void MemberRows::readWillingness(qsizetype row, qint32 person)
{
    const QStringView text = m_sheet.cell(row, ListColumn::Willingness);
    const std::optional<Willingness> said = willingnessOfWord(text);
    Willingness &willingness = m_draft.people[person].record.willingness;
    if (!said) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Willingness),
                     tr("“%1” is neither yes, perhaps nor no; it was left out.").arg(text));
    } else if (*said != Willingness::NotRecorded && willingness == Willingness::NotRecorded) {
        willingness = *said;
        changed(row, person);
    } else if (*said != willingness && *said != Willingness::NotRecorded) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Willingness),
                     tr("Whether %1 is willing is recorded already; “%2” was left out.")
                         .arg(m_draft.people[person].record.name, text));
    }
}

void MemberRows::readNote(qsizetype row, qint32 person)
{
    const QString text = m_sheet.cell(row, ListColumn::Note).trimmed().toString();
    QString &note = m_draft.people[person].record.note;
    if (text.isEmpty() || note.split(u'\n').contains(text))
        return;
    note = note.isEmpty() ? text : note + u'\n' + text;
    changed(row, person);
}

void MemberRows::addPractices(qsizetype row, qint32 person)
{
    forEachValue(m_sheet.cell(row, ListColumn::Practice), [&](QStringView text) {
        const qint32 practice = m_draft.practices.findOrAdd(text, m_draft.ids);
        if (m_draft.addPractice(person, practice))
            m_draft.rowSaysNew[size_t(globalRow(row))] = true;
    });
}

void MemberRows::keepAsOwnField(qsizetype row, qint32 person, ListColumn column)
{
    const QStringView text = m_sheet.cell(row, column);
    if (text.isEmpty())
        return;
    m_draft.peopleFields.add(person, m_draft.peopleFields.field(m_sheet.heading(m_sheet.column(column))),
                             text, globalRow(row));
}

} // namespace

bool readMemberRows(ImportDraft &draft, const ListSheet &sheet, MemberPeople &people,
                    const std::atomic_bool *cancelled)
{
    constexpr qsizetype most = 200'000; // what rows really need is not known before they are read
    const qsizetype rowCount = std::min(sheet.rowCount(), most);
    draft.people.reserve(rowCount);
    draft.facts.reserve(draft.facts.size() + size_t(rowCount));
    MemberRows rows(draft, sheet, people);
    return draft.forEachRow(sheet, cancelled, [&](qsizetype row) { rows.read(row); });
}

} // namespace copse
