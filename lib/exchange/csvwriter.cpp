#include "exchange/csvwriter.h"

namespace copse {

namespace {

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QString safeCell(const QString &text) { return looksLikeFormula(text) ? QLatin1Char('\'') + text : text; }

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (!row.isEmpty() || &cell != &cells.front())
            row += ',';
        QString text = safeCell(cell);
        const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char(';')) ||
                                 text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) ||
                                 text.contains(QLatin1Char('\r'));
        if (needsQuotes)
            text =
                QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        row += text.toUtf8();
    }
    return row + "\r\n";
}

} // namespace copse
