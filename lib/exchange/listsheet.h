#pragma once

#include "base/result.h"
#include "exchange/delimitedtext.h"
#include "exchange/listheadings.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace copse {

/// One list that was opened: its cells below the headings, and which column says what. Rows and columns count
/// from 0, without the row of headings. Cells are views into it, valid wherever it is moved.
class ListSheet
{
    Q_DECLARE_TR_FUNCTIONS(ListSheet)

public:
    /// Reads a file. Errors name the file, the line and what to do.
    static Result<ListSheet> open(ListTable kind, const QString &path);
    /// Reads a text that is there already; `file` names it in messages.
    static Result<ListSheet> read(ListTable kind, const QString &file, QString text);

    ListTable kind() const { return m_kind; }
    const QString &file() const { return m_file; } ///< without its folder
    TextEncoding encoding() const { return m_encoding; }

    qsizetype rowCount() const { return m_cells.rowCount() - 1; }
    bool isBlank(qsizetype row) const { return m_cells.isBlank(row + 1); }
    bool has(ListColumn what) const { return column(what) >= 0; }
    /// Where a meaning stands; -1: nowhere.
    qsizetype column(ListColumn what) const { return m_columns[size_t(what)]; }
    /// Without white space around it; empty where there is none.
    QStringView cell(qsizetype row, ListColumn what) const { return cell(row, column(what)); }
    QStringView cell(qsizetype row, qsizetype column) const
    {
        return m_cells.cell(row + 1, column).trimmed();
    }
    /// The first cell with something in it that has no heading above it, -1: none.
    qsizetype cellWithoutHeading(qsizetype row) const;
    CellPlace place(qsizetype row, qsizetype column) const { return m_cells.place(row + 1, column); }

    /// Columns that are fields of the user's own.
    const std::vector<qsizetype> &ownColumns() const { return m_ownColumns; }
    /// Whether anything stands below its heading.
    bool hasCells(qsizetype column) const;
    /// Its heading, or "Column 5" where there is none.
    QStringView heading(qsizetype column) const { return m_headings[column]; }

    /// Numbers its rows among those of all sheets.
    void setFirstRow(qsizetype row) { m_firstRow = row; }
    qsizetype firstRow() const { return m_firstRow; }

private:
    explicit ListSheet(DelimitedText cells);

    DelimitedText m_cells;
    ListTable m_kind = ListTable::Memberships;
    QString m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QStringList m_headings;
    std::array<qsizetype, listColumns> m_columns;
    std::vector<qsizetype> m_ownColumns;
    qsizetype m_firstRow = 0;
};

} // namespace copse
