#pragma once

#include <QString>
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

/// Whether a line has something that no keyboard types and no name has: control characters, line breaks,
/// marks that turn the direction of what follows, halves of characters.
bool hasUntypable(QStringView line);

} // namespace copse
