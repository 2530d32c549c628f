#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace copse {

/// Where a cell begins: the line in the file and the number of its column, both from 1.
struct CellPlace
{
    int line = 0;
    int column = 0;

    bool operator==(const CellPlace &) const = default;
};

/// The rows and cells of a CSV or TSV text (RFC 4180, as lenient as spreadsheets are). Cells are views into
/// the text it keeps, so it must outlive them. Rows and columns count from 0. Immutable once parsed, hence
/// any thread.
class DelimitedText
{
    Q_DECLARE_TR_FUNCTIONS(DelimitedText)

public:
    static constexpr qsizetype longestCell = 64 * 1024; ///< in UTF-16 units
    static constexpr qsizetype mostColumns = 16'384;    ///< in a row; what spreadsheets hold
    static constexpr qsizetype mostCells = 50'000'000;  ///< in all, so that memory stays bounded

    /// Splits `text`. Without `separator` it is the one of the line `sep=;` that Excel knows, else whichever
    /// of comma, semicolon and tab the first row and most others agree on; a first row with none of them is a
    /// list of one column. Line breaks are LF, CRLF and CR; blank lines are skipped. A quotation mark opens a
    /// quoted cell at its beginning only; text after the closing one is kept, unless a line break stands
    /// between the two: then the first was never closed. Errors, each with its line: a quotation mark never
    /// closed (with its column, too), NUL, and more than the three bounds above.
    static Result<DelimitedText> parse(QString text, std::optional<QChar> separator = {});

    qsizetype rowCount() const { return qsizetype(m_rows.size()) - 1; }
    qsizetype cellCount(qsizetype row) const
    {
        return m_rows[size_t(row) + 1].firstCell - m_rows[size_t(row)].firstCell;
    }
    /// Empty where the row is shorter.
    QStringView cell(qsizetype row, qsizetype column) const;
    /// Whether every cell of the row is empty or white space: what spreadsheets leave of an empty row.
    bool isBlank(qsizetype row) const;
    /// The line on which the row begins, from 1.
    int line(qsizetype row) const { return m_rows[size_t(row)].line; }
    /// Looks through the row for line breaks: for reports, not for every cell.
    CellPlace place(qsizetype row, qsizetype column) const;
    /// Null if the list has one column.
    QChar separator() const { return m_separator; }

private:
    class Parser;

    struct Cell
    {
        qint32 start = 0; // in m_text
        qint32 size = 0;
    };
    struct Row
    {
        qsizetype firstCell = 0;
        qint32 start = 0; // in m_text
        qint32 line = 1;
    };

    // Quoted cells are unescaped where they stand, since they only get shorter; blanks fill up what is left.
    QString m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows; // and one past the last
    QChar m_separator;
};

} // namespace copse
