#pragma once

#include "analysis/namewords.h"

#include <QStringList>

#include <vector>

namespace copse {

struct SegmentWord
{
    QString folded;
    NameWord word;
    QString initials;         ///< the first letters of what is written: "nz" of New Zealand
    bool hasPoints = false;   ///< "T.J."
    bool isShort = false;     ///< an acronym itself: "UN"
    bool isUncertain = false; ///< read as another word with a slip in it
};

/// A piece of the name of an organisation: between commas, in brackets, or the part of "School of Law
/// University of Kampala" that is one body.
struct NameSegment
{
    QString text;
    std::vector<SegmentWord> words;
    QStringList acronyms; ///< folded, in brackets behind it
    QString leading;      ///< folded, the acronym that it begins with: "GIZ Burkina Faso"
    QStringList states;   ///< of the USA
    int rank =
        0; ///< 0 a place, 5 to 12 a part of something, 8 to 38 no word says what it is, up to 60 a university
    bool isAcronym = false;
    bool isPlace = false; ///< nothing but countries, states and numbers
    bool isAfterDash =
        false;            ///< "University of Bern - Centre for Development": what stands before is the larger
    bool isLater = false; ///< comes after others, and no word says what it is
};

/// The pieces in order; not empty unless there is no letter or digit in the text.
std::vector<NameSegment> segmentsOf(const QString &text);

/// The piece that the whole is about.
size_t mainSegment(const std::vector<NameSegment> &segments);

/// Whether a piece beside the main one could stand alone: "IRD / CIRAD", not "IRD / Department of Water".
bool isOrganisationOfItsOwn(const NameSegment &segment, const NameSegment &main);

} // namespace copse
