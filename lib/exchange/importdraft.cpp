#include "exchange/importdraft.h"

#include <algorithm>

namespace copse {

ImportDraft::ImportDraft(const ListOptions &listOptions, const Snapshot &map, IdSource &idSource)
    : options(listOptions)
    , current(map)
    , ids(idSource)
    , groups(map.all<Group>())
    , organisations(map.all<Organisation>())
    , disciplines(map.all<Discipline>())
    , practices(map.all<Practice>())
    , people(map)
    , forgotten(map)
    , ties(map.all<Tie>())
    , organisationCells(organisations, listOptions)
    , disciplineCells(disciplines, listOptions)
{}

const ListSheet &ImportDraft::addSheet(ListSheet sheet)
{
    sheet.setFirstRow(qsizetype(rowSaysNew.size()));
    rowSaysNew.resize(rowSaysNew.size() + size_t(sheet.rowCount()));
    sheets.push_back(std::move(sheet));
    const ListSheet &added = sheets.back();
    if (added.encoding() == TextEncoding::Windows1252) {
        summary.notes.push_back(
            {added.file(), 0, 0,
             tr("The letters of this list were read as Windows-1252. If names look wrong, "
                "save it as CSV (UTF-8) and read it again.")});
    }
    reportOwnColumns(added);
    return added;
}

void ImportDraft::reportOwnColumns(const ListSheet &sheet)
{
    for (const qsizetype column : sheet.ownColumns()) {
        if (!sheet.hasCells(column))
            continue;
        const QString heading = sheet.heading(column).toString();
        if (sheet.kind() == ListTable::Ties) {
            constexpr qsizetype headings = -1; // the row before the first
            note(sheet, headings, column,
                 tr("“%1” is not a column of ties; what stands below it was left out. Known are from, to, "
                    "kind, strength, from-date and to-date.")
                     .arg(heading));
            continue;
        }
        if (!summary.ownFields.contains(heading, Qt::CaseInsensitive))
            summary.ownFields.append(heading);
        const ListColumn what = columnOfHeading(sheet.kind(), heading);
        if (what != ListColumn::Other && sheet.has(what)) {
            constexpr qsizetype headings = -1; // the row before the first
            note(sheet, headings, column,
                 tr("“%1” says the same as the column “%2”. It was kept as a field of its own.")
                     .arg(heading, sheet.heading(sheet.column(what))));
        }
    }
}

const ListSheet &ImportDraft::sheetOf(qint32 row) const
{
    const auto next = std::ranges::upper_bound(sheets, qsizetype(row), {}, &ListSheet::firstRow);
    return *std::prev(next);
}

Id<Source> ImportDraft::sourceOf(const ListSheet &sheet)
{
    Id<Source> &id = m_sources[&sheet];
    if (!id.isNull())
        return id;
    const Source source{.kind = SourceKind::List, .date = options.today, .link = sheet.file()};
    for (const auto &known : current.all<Source>()) {
        if (known.record == source)
            return id = known.id;
    }
    id = ids.next<Source>();
    sources.emplace_back(id, source);
    return id;
}

void ImportDraft::note(const ListSheet &sheet, qsizetype row, qsizetype column, const QString &text)
{
    const CellPlace place = sheet.place(row, std::max<qsizetype>(column, 0));
    summary.notes.push_back({sheet.file(), place.line, column >= 0 ? place.column : 0, text});
}

void ImportDraft::leaveOut(const ListSheet &sheet, qsizetype row, qsizetype column, const QString &text)
{
    note(sheet, row, column, text);
    ++summary.rowsLeftOut;
}

bool ImportDraft::isReadable(const ListSheet &sheet, qsizetype row)
{
    const qsizetype beside = sheet.cellWithoutHeading(row);
    if (beside < 0)
        return true;
    leaveOut(
        sheet, row, beside,
        tr("“%1” stands beside the columns that have headings, so it is not clear what the cells of this "
           "row mean; the row was left out. A name with the separator in it needs quotation marks.")
            .arg(sheet.cell(row, beside)));
    return false;
}

template<class T>
qint32 ImportDraft::valueOf(ValueCells<T> &cells, const NameBook<T> &book, ListColumn column,
                            const ListSheet &sheet, qsizetype row, QStringView text)
{
    bool isToAsk = false;
    const qint32 place = cells.placeOf(text, ids, isToAsk);
    if (isToAsk) {
        const QString &name = book[place].record.name;
        wordsToAsk.push_back(name);
        note(sheet, row, sheet.column(column),
             ImportDraft::tr(
                 "“%1” has a word for none or unknown in it. It was taken as a name, as it is written.")
                 .arg(name));
    }
    return place;
}

qint32 ImportDraft::organisationOf(const ListSheet &sheet, qsizetype row, QStringView text)
{
    return valueOf(organisationCells, organisations, ListColumn::Organisation, sheet, row, text);
}

qint32 ImportDraft::disciplineOf(const ListSheet &sheet, qsizetype row, QStringView text)
{
    return valueOf(disciplineCells, disciplines, ListColumn::Discipline, sheet, row, text);
}

bool ImportDraft::isForgotten(const KnownBy &known)
{
    if (forgotten.isEmpty())
        return false;
    Id<Forgotten> who = forgotten.withAddress(known);
    if (who.isNull())
        who = m_forgottenIds.value(known.listId);
    const bool isInMap = std::ranges::any_of(
        known.names, [&](const QString &name) { return people.knows(name, known.listId); });
    if (who.isNull() && !isInMap)
        who = forgotten.withName(known);
    if (who.isNull())
        return false;
    // Another row may say no more than the id.
    if (!known.listId.isEmpty())
        m_forgottenIds.insert(known.listId, who);
    m_forgottenPeople.insert(who);
    summary.peopleForgotten = int(m_forgottenPeople.size());
    return true;
}

bool ImportDraft::addPractice(qint32 person, qint32 practice)
{
    const std::pair said(person, practice);
    if (m_practicesSaid.contains(said))
        return false;
    m_practicesSaid.insert(said);
    peoplePractices.push_back(said);
    return true;
}

PartialDate ImportDraft::dateOf(const ListSheet &sheet, qsizetype row, ListColumn column)
{
    const QStringView text = sheet.cell(row, column);
    if (text.isEmpty())
        return {};
    const std::optional<PartialDate> date = dates.dateOf(text);
    if (!date && !(column == ListColumn::To && isStillWord(text))) {
        note(sheet, row, sheet.column(column),
             tr("“%1” is not a date that can have only one meaning; the row was kept without it. Write it as "
                "2007, 2007-03 or 2007-03-15.")
                 .arg(text));
    }
    return date.value_or(PartialDate());
}

Period ImportDraft::periodOf(const ListSheet &sheet, qsizetype row)
{
    const Period period{dateOf(sheet, row, ListColumn::From), dateOf(sheet, row, ListColumn::To)};
    if (!period.isBackwards())
        return period;
    note(sheet, row, sheet.column(ListColumn::From),
         tr("It begins on %1 and ends before, on %2; the row was kept without both dates.")
             .arg(period.from.toIso(), period.to.toIso()));
    return {};
}

} // namespace copse
