#include "exchange/listsheet.h"

#include "base/folding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace copse {

namespace {

/// The message of a reader, with the file in front of it.
Error inFile(const QString &file, const Error &error)
{
    return {error.kind, QStringLiteral("%1: %2").arg(file, error.message), error.detail};
}

/// What a list of a kind can say; a column that means anything else is one of the user's own.
bool canSay(ListTable kind, ListColumn what)
{
    switch (kind) {
    case ListTable::Memberships:
    case ListTable::People:
        return what >= ListColumn::Id && what <= ListColumn::To;
    case ListTable::Groups:
        return what == ListColumn::Group || what == ListColumn::Parent || what == ListColumn::Kind ||
               what == ListColumn::From || what == ListColumn::To;
    case ListTable::Organisations:
        return what == ListColumn::Organisation || what == ListColumn::Parent || what == ListColumn::Link ||
               what == ListColumn::Type || what == ListColumn::Country;
    case ListTable::Disciplines:
        return what == ListColumn::Discipline || what == ListColumn::Parent;
    case ListTable::Ties:
        return what == ListColumn::FromPerson || what == ListColumn::ToPerson || what == ListColumn::Kind ||
               what == ListColumn::Strength || what == ListColumn::From || what == ListColumn::To;
    }
    return false;
}

} // namespace

ListSheet::ListSheet(DelimitedText cells)
    : m_cells(std::move(cells))
{
    m_columns.fill(-1);
}

Result<ListSheet> ListSheet::open(ListTable kind, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::File,
                     tr("%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.")
                         .arg(path, file.errorString()),
                     path};
    }
    // Asked for no more than a list may have: a pipe or a device does not tell its size beforehand.
    constexpr qint64 atOnce = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= largestTextFile) {
        const QByteArray more = file.read(std::min(atOnce, largestTextFile + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > largestTextFile) {
        return Error{ErrorKind::Data,
                     tr("%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into "
                        "several files.")
                         .arg(name)
                         .arg(largestTextFile / (1024 * 1024)),
                     path};
    }
    if (file.error() != QFile::NoError) {
        return Error{ErrorKind::File,
                     tr("%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer "
                        "and try again.")
                         .arg(name, file.errorString()),
                     path};
    }
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return inFile(name, decoded.error());
    Result<ListSheet> sheet = read(kind, name, std::move(decoded->text));
    if (sheet)
        sheet->m_encoding = decoded->encoding;
    return sheet;
}

Result<ListSheet> ListSheet::read(ListTable kind, const QString &file, QString text)
{
    Result<DelimitedText> cells = DelimitedText::parse(std::move(text));
    if (!cells)
        return inFile(file, cells.error());
    if (cells->rowCount() == 0) {
        return Error{ErrorKind::Data,
                     tr("%1 is empty. Nothing was read. Its first row has to name the columns.").arg(file),
                     file};
    }
    ListSheet sheet(std::move(*cells));
    sheet.m_kind = kind;
    sheet.m_file = file;
    for (qsizetype column = 0; column < sheet.m_cells.cellCount(0); ++column)
        sheet.m_headings.append(tidyName(sheet.m_cells.cell(0, column).toString()));
    const QList<ListColumn> meanings = recogniseHeadings(kind, sheet.m_headings);
    for (qsizetype column = 0; column < meanings.size(); ++column) {
        if (canSay(kind, meanings[column]))
            sheet.m_columns[size_t(meanings[column])] = column;
        else
            sheet.m_ownColumns.push_back(column);
        if (sheet.m_headings[column].isEmpty())
            sheet.m_headings[column] = tr("Column %1").arg(column + 1);
    }
    return sheet;
}

bool ListSheet::hasCells(qsizetype column) const
{
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (!cell(row, column).isEmpty())
            return true;
    }
    return false;
}

qsizetype ListSheet::cellWithoutHeading(qsizetype row) const
{
    const qsizetype cells = m_cells.cellCount(row + 1);
    for (qsizetype column = m_headings.size(); column < cells; ++column) {
        if (!cell(row, column).isEmpty())
            return column;
    }
    return -1;
}

} // namespace copse
