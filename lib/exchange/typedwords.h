#pragma once

#include <QString>

#include <optional>

namespace copse {

// The words of typed lines that lists do not have, in the interface's six languages whichever is shown; case,
// accents and white space apart. What lists have is in listwords.h and listheadings.h. Any thread.

/// What the first words of a part say about the rest of it.
enum class TypedOpening { Since, Until, Tie, WorksFor, Left };

struct OpenedText
{
    TypedOpening opening;
    QString words; ///< that opened it, as typed: of a tie its kind
    QString rest;  ///< never empty
};
/// "since 2023", "works with Kofi"; nothing for any other text. `text`: as tidyName() makes it.
std::optional<OpenedText> openedText(const QString &text);

/// "facilitator", "chair" and their like.
bool isRoleWord(QStringView text);
/// "today", in the place of a date.
bool isTodayWord(QStringView text);
/// "none" by itself, which does not say of what.
bool isBareNone(QStringView text);

/// "discipline" of "no discipline"; empty: the text is no such thing.
QString withoutWhat(const QString &text);
/// "Amina Diallo" of "Dr. Amina Diallo".
QString withoutTitle(const QString &name);
/// "and", and the signs that stand for it.
bool isJoiningWord(QStringView text);

/// What a name is likely to be the name of, by a word in it ("WASH group", "Ministry of Water") or by its
/// letters ("IRD", "hydrology").
enum class NameHint { No, Group, Organisation, Acronym, LowerCase };
NameHint hintOf(const QString &name);

/// Whether a name has two or more words that begin with a capital; letters of scripts that have none count.
bool looksLikeAPerson(const QString &name);

} // namespace copse
