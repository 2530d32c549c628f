#include "exchange/delimitedtext.h"

#include "exchange/separator.h"

#include <algorithm>
#include <limits>

namespace copse {

/// One pass over the text. Each function reads its part from m_place and leaves m_place behind it.
class DelimitedText::Parser
{
public:
    Parser(DelimitedText &list, qsizetype skipped)
        : m_list(list)
        , m_units(reinterpret_cast<char16_t *>(list.m_text.data()))
        , m_place(skipped)
        , m_end(list.m_text.size())
        , m_separator(list.m_separator.unicode())
        , m_line(skipped > 0 ? 2 : 1)
    {}

    std::optional<Error> run()
    {
        // Right for many short cells, never more than the text itself.
        m_list.m_cells.reserve(size_t(std::min(m_end / 8 + 16, mostCells)));
        while (m_place < m_end && !m_error)
            readRow();
        addRow(m_place);
        return std::move(m_error);
    }

private:
    bool endsCell(char16_t c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    void addRow(qsizetype start)
    {
        m_list.m_rows.push_back(Row{qsizetype(m_list.m_cells.size()), qint32(start), m_line});
    }

    void readRow()
    {
        const qsizetype start = m_place;
        const size_t firstCell = m_list.m_cells.size();
        addRow(start);
        const int firstLine = m_line;
        m_firstCell = firstCell;
        bool quoted = false;
        for (bool more = true; more && !m_error;) {
            if (m_place < m_end && m_units[m_place] == u'"') {
                quoted = true;
                readQuotedCell();
            } else {
                readPlainCell();
            }
            if (qsizetype(m_list.m_cells.size() - firstCell) > mostColumns && !m_error)
                m_error = tooManyColumns(firstLine);
            // A separator at the very end of the text has one more, empty cell behind it.
            more = m_place < m_end && m_units[m_place] == m_separator && !m_error;
            if (more)
                ++m_place;
        }
        if (qsizetype(m_list.m_cells.size()) > mostCells && !m_error)
            m_error = tooManyCells();
        const bool blank = !quoted && m_list.m_cells.size() == firstCell + 1 &&
                           QStringView(m_units + start, m_place - start).trimmed().isEmpty();
        if (blank) {
            m_list.m_cells.pop_back();
            m_list.m_rows.pop_back();
        }
        endLine();
    }

    void readPlainCell()
    {
        const qsizetype start = m_place;
        skipPlainText();
        addCell(start, m_place - start, m_line);
    }

    // Most of the time is spent here: everything that ends a cell is small, and almost no letter is.
    void skipPlainText()
    {
        const char16_t highest = std::max(m_separator, u'\r');
        const char16_t *unit = m_units + m_place;
        const char16_t *const end = m_units + m_end;
        while (unit < end && (*unit > highest || (!endsCell(*unit) && *unit != 0)))
            ++unit;
        m_place = unit - m_units;
        if (unit < end && *unit == 0)
            m_error = nul();
    }

    void readQuotedCell()
    {
        const int firstLine = m_line;
        const qsizetype start = ++m_place;
        qsizetype written = start;
        for (;; ++m_place) {
            if (m_place >= m_end) {
                m_error = neverClosed(firstLine);
                return;
            }
            const char16_t c = m_units[m_place];
            if (c == u'"') {
                const bool doubled = m_place + 1 < m_end && m_units[m_place + 1] == u'"';
                if (!doubled)
                    break;
                ++m_place;
            } else if (c == 0) {
                m_error = nul();
                return;
            } else if (c == u'\n' ||
                       (c == u'\r' && (m_place + 1 == m_end || m_units[m_place + 1] != u'\n'))) {
                ++m_line;
            }
            m_units[written++] = c;
            if (written - start > longestCell) {
                m_error = neverClosedOrTooLong(firstLine);
                return;
            }
        }
        ++m_place;
        const qsizetype behind = m_place;
        skipPlainText();
        // The mark that closed it opens another cell: what stands between them are rows, not words.
        const QStringView more = QStringView(m_units + behind, m_place - behind);
        if (m_line > firstLine && !more.trimmed().isEmpty() && !m_error)
            m_error = neverClosed(firstLine);
        for (qsizetype i = behind; i < m_place; ++i)
            m_units[written++] = m_units[i];
        addCell(start, written - start, firstLine);
        // Left-over line breaks would be counted again by place().
        std::fill(m_units + written, m_units + m_place, u' ');
    }

    void addCell(qsizetype start, qsizetype size, int firstLine)
    {
        if (size > longestCell && !m_error)
            m_error = tooLong(firstLine);
        m_list.m_cells.push_back(Cell{qint32(start), qint32(size)});
    }

    void endLine()
    {
        if (m_place >= m_end)
            return;
        if (m_units[m_place] == u'\r' && m_place + 1 < m_end && m_units[m_place + 1] == u'\n')
            ++m_place;
        ++m_place;
        ++m_line;
    }

    static Error refusal(const QString &message, int line)
    {
        return Error{ErrorKind::Data, message, QStringLiteral("line %1").arg(line)};
    }
    Error nul() const
    {
        return refusal(
            tr("Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the "
               "list as CSV (UTF-8) and try again.")
                .arg(m_line),
            m_line);
    }
    Error neverClosed(int line) const
    {
        return refusal(tr("The quotation mark opened on line %1, column %2 of the list is never closed. "
                          "Nothing was read. Close it, or take it away.")
                           .arg(line)
                           .arg(m_list.m_cells.size() - m_firstCell + 1),
                       line);
    }
    static Error neverClosedOrTooLong(int line)
    {
        return refusal(
            tr("The cell in quotation marks that begins on line %1 of the list has more than %2 characters; "
               "perhaps the closing mark is missing. Nothing was read. Correct that cell.")
                .arg(line)
                .arg(longestCell),
            line);
    }
    static Error tooLong(int line)
    {
        return refusal(tr("A cell on line %1 of the list has more than %2 characters. Nothing was read. "
                          "Shorten that cell.")
                           .arg(line)
                           .arg(longestCell),
                       line);
    }
    static Error tooManyColumns(int line)
    {
        return refusal(
            tr("Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that "
               "are not needed.")
                .arg(line)
                .arg(mostColumns),
            line);
    }
    Error tooManyCells() const
    {
        return refusal(
            tr("The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into "
               "several files.")
                .arg(mostCells)
                .arg(m_line),
            m_line);
    }
    static QString tr(const char *text) { return DelimitedText::tr(text); }

    DelimitedText &m_list;
    char16_t *m_units;
    qsizetype m_place;
    qsizetype m_end;
    char16_t m_separator;
    int m_line;
    size_t m_firstCell = 0; // of the row that is read
    std::optional<Error> m_error;
};

Result<DelimitedText> DelimitedText::parse(QString text, std::optional<QChar> separator)
{
    if (text.size() >= std::numeric_limits<qint32>::max()) {
        return Error{ErrorKind::Data,
                     tr("The list is too large to be read at once. Nothing was read. Split it into "
                        "several files."),
                     QStringLiteral("%1 characters").arg(text.size())};
    }
    const SeparatorLine said = separatorLine(text);
    DelimitedText list;
    if (separator)
        list.m_separator = *separator;
    else if (said.length > 0)
        list.m_separator = said.separator;
    else
        list.m_separator = likelySeparator(text);
    list.m_text = std::move(text);
    if (auto error = Parser(list, said.length).run())
        return std::move(*error);
    return list;
}

QStringView DelimitedText::cell(qsizetype row, qsizetype column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const Cell &cell = m_cells[size_t(m_rows[size_t(row)].firstCell + column)];
    return QStringView(m_text).sliced(cell.start, cell.size);
}

bool DelimitedText::isBlank(qsizetype row) const
{
    for (qsizetype column = 0; column < cellCount(row); ++column) {
        if (!cell(row, column).trimmed().isEmpty())
            return false;
    }
    return true;
}

CellPlace DelimitedText::place(qsizetype row, qsizetype column) const
{
    const Row &from = m_rows[size_t(row)];
    int line = from.line;
    const qsizetype cells = cellCount(row);
    const qsizetype known = std::min(column, cells - 1);
    const qsizetype end = m_cells[size_t(from.firstCell + known)].start;
    for (qsizetype i = from.start; i < end; ++i) {
        const QChar c = m_text[i];
        if (c == u'\n' || (c == u'\r' && m_text[i + 1] != u'\n'))
            ++line;
    }
    return {line, int(column) + 1};
}

} // namespace copse
