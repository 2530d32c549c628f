#include "desktop/panels/sheetblock.h"

namespace copse {

QString blockText(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells << cell;
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> blockOf(const QString &text)
{
    std::vector<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    bool isAtStart = true;
    const auto endCell = [&] {
        rows.back() << cell;
        cell.clear();
        isAtStart = true;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                isQuoted = false;
        } else if (c == u'"' && isAtStart && text.indexOf(u'"', at + 1) > 0) {
            isQuoted = true;
            isAtStart = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.push_back({});
        } else if (c != u'\r') {
            cell += c;
            isAtStart = false;
        }
    }
    if (!cell.isEmpty() || !rows.back().isEmpty())
        endCell();
    if (rows.back().isEmpty())
        rows.pop_back();
    return rows;
}

} // namespace copse
