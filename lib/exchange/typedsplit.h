#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace copse {

/// A piece of a line between separators, without blanks around it.
struct TypedPiece
{
    QStringView text;
    qsizetype from = 0;
};

/// Of any script.
bool isTypedComma(QChar c);

/// All pieces, the empty ones too. The line must outlive them.
std::vector<TypedPiece> typedPieces(QStringView line);

/// Without those that are empty; a field of one line has signs of its own for their ends.
QStringList textLines(const QString &text);
bool hasLineEnd(const QString &text);

/// The lines of a text that is several typed lines one below the other. Empty if it is something else: a
/// table, a list with headings, names alone, a single line, or more lines than somebody types.
QStringList typedLinesOf(const QString &text);

/// Whether a line has something that no keyboard types and no name has: control characters, line breaks,
/// marks that turn the direction of what follows, halves of characters.
bool hasUntypable(QStringView line);

} // namespace copse
