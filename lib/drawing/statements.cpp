#include "drawing/statements.h"

#include "drawing/textmeasure.h"

#include <algorithm>

namespace copse {

namespace {

QString dot() { return QStringLiteral(" · "); }

/// Without the marks of direction that stand between statements of two scripts.
QString bare(QString statement)
{
    for (const char16_t mark : {u'\u200e', u'\u200f'})
        statement.remove(QChar(mark));
    return statement;
}

/// One after the other; where a line ends between two, no dot begins the next.
StatementLines runOn(const QString &text, double width, double size, int most)
{
    const BrokenText run = brokenText(text, width, size, most);
    StatementLines result{run.lines, run.isWhole};
    for (QString &line : result.lines) {
        if (line.startsWith(dot().trimmed()))
            line = line.mid(1).trimmed();
    }
    return result;
}

} // namespace

StatementLines brokenStatements(const QString &text, double width, double size, int most)
{
    StatementLines result;
    QString line;
    const auto finish = [&](int linesForOthers) {
        const int own = std::max(1, most - int(result.lines.size()) - linesForOthers);
        const BrokenText broken = brokenText(line, width, size, own);
        result.lines << broken.lines;
        result.isWhole = result.isWhole && broken.isWhole;
    };
    for (const QString &part : text.split(dot(), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? part : line + dot() + part;
        if (line.isEmpty() || result.lines.size() + 1 == most || textWidth(longer, size) <= width) {
            line = longer;
            continue;
        }
        finish(1);
        line = part;
    }
    if (!line.isEmpty())
        finish(0);
    return result;
}

StatementLines brokenStatements(const QString &text, const QString &kept, double width, double size, int most)
{
    StatementLines result = brokenStatements(text, width, size, most);
    if (result.isWhole)
        return result;
    // Rather a statement that goes on in the next line than one that is not there.
    if (StatementLines run = runOn(text, width, size, most); run.isWhole)
        return run;
    if (kept.isEmpty())
        return result;
    QStringList statements = text.split(dot(), Qt::SkipEmptyParts);
    for (qsizetype last = statements.size() - 1; last >= 0; --last) {
        if (bare(statements[last]) == bare(kept))
            continue;
        statements.removeAt(last);
        result = runOn(statements.join(dot()) + dot() + QChar(0x2026), width, size, most);
        if (result.isWhole)
            break;
    }
    result.isWhole = false;
    return result;
}

} // namespace copse
