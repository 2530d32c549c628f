#pragma once

#include <QString>

#include <optional>

namespace copse {

struct Replacing
{
    QString find;
    QString with;
    bool isWhole = false; ///< only texts that are nothing else
    bool isExact = false; ///< with the same case and accents
};

/// The text with all that is looked for replaced, white space around a whole text apart; nothing: it does not
/// have it. Any thread.
std::optional<QString> replaced(const QString &text, const Replacing &replacing);

} // namespace copse
