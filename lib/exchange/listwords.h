#pragma once

#include "model/choices.h"

#include <QStringView>

#include <optional>

namespace copse {

/// What a cell of an organisation or discipline column says.
enum class CellMeaning {
    NotRecorded, ///< empty, `?`, "unknown", "n/a", ...
    None,        ///< "none", "independent", "self-employed", ...: recorded as belonging to none
    Value,       ///< the name of an organisation or discipline
};

/// Whole cells only, case and white space apart, in the interface's six languages. Fast for names. Any
/// thread, as all of these.
CellMeaning meaningOf(QStringView cell);

/// Whether a cell that is a Value has such a word among its own ("Independent Consultant", "Independent
/// University"): taken as written, but worth pointing out. Words of one or two letters and signs do not
/// count.
bool containsSuchAWord(QStringView cell);

/// How near the middle of a group somebody is.
std::optional<Level> levelOfWord(QStringView cell);

/// How somebody wishes to be shown; nothing for words that say neither.
std::optional<Consent> consentOfWord(QStringView cell);

/// "yes", "perhaps", "no".
std::optional<Willingness> willingnessOfWord(QStringView cell);

/// What an organisation is to its parent: an office rolls up into it, an affiliate does not.
enum class LinkWord { Office, Affiliate };
std::optional<LinkWord> linkOfWord(QStringView cell);

/// "present", "ongoing" and their like: where the end of something would stand, that it goes on.
bool isStillWord(QStringView cell);

} // namespace copse
