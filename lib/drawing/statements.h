#pragma once

#include <QString>
#include <QStringList>

namespace copse {

/// Statements in lines of words. A plain value.
struct StatementLines
{
    QStringList lines;
    bool isWhole = true; ///< nothing is shortened
};

/// Statements that are joined by dots, broken between them where they are too many for a line, and one that
/// is longer between its words; at most `most` lines, and what does not fit even so is shortened at the end.
StatementLines brokenStatements(const QString &text, double width, double size, int most);

/// The same, but where they do not fit each on lines of its own they follow each other within them, and where
/// even that does not do, others go before the `kept` one, the last first: "…" stands for them.
StatementLines brokenStatements(const QString &text, const QString &kept, double width, double size,
                                int most);

} // namespace copse
