#pragma once

#include "analysis/answers.h"
#include "analysis/sentences.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace copse {

/// The answers as other programs read them: an array of objects, a group each, in the order given. UTF-8.
QByteArray answersAsJson(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                         const Sentences &sentences);

/// The answers as a table: the headings, in the interface's language, and a row a group.
QList<QStringList> answerRows(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                              const Sentences &sentences);

/// The same as a spreadsheet reads it: a row a group, comma, CRLF, UTF-8 with a BOM. Cells
/// that a spreadsheet would take for a formula get an apostrophe.
QByteArray answersAsCsv(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                        const Sentences &sentences);

/// The answers as people read them on a terminal: sub-groups below their parents.
QString answersAsText(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                      const Sentences &sentences);

} // namespace copse
