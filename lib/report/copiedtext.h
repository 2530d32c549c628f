#pragma once

#include "analysis/answers.h"

#include <QString>

namespace copse {

/// Words to be pasted into a document, a message or a spreadsheet.
struct CopiedText
{
    QString plain;
    QString html; ///< the same with its headings and lists; of a table, its cells

    bool operator==(const CopiedText &) const = default;
};

// Groups, organisations and disciplines are named, people are not. In the language spoken; pure, any thread.

/// The sentence of a group: what it is called, for when, what it is.
QString sentenceText(const Snapshot &map, const Question &question, const GroupAnswer &answer);

/// The card of a group: its sentence, the numbers, what would settle it, and what to know beside it.
CopiedText cardText(const Snapshot &map, const Question &question, const GroupAnswer &answer);

/// The answers as a table: cells between tabs for a spreadsheet, which runs none of them as a formula, and
/// rows of a table for a document.
CopiedText answersText(const Snapshot &map, const Question &question,
                       const std::vector<GroupAnswer> &answers);

} // namespace copse
