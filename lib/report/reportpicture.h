#pragma once

#include "base/result.h"
#include "drawing/drawmap.h"
#include "drawing/viewspec.h"

#include <QSizeF>

#include <span>

namespace copse {

/// Where a picture goes, which says how large it is there.
enum class ReportPlace {
    Column, ///< of text, 16 cm wide
    A4Upright,
    A4Lying,
    A3Lying,
    Slide4x3,
    Slide16x9,
    Screen, ///< as large as it is in the window
};

/// All of them, in the order in which people are offered them.
std::span<const ReportPlace> reportPlaces();
/// Its name in settings: "column", "slide-16-9".
QString reportPlaceCode(ReportPlace place);
/// Its name for people, with its size in centimetres; in the interface's language.
QString reportPlaceWords(ReportPlace place);
/// In points. `screen`: of the picture in the window.
QSizeF reportPlaceSize(ReportPlace place, QSizeF screen);
/// Dots for an inch that its pixels should have: 300 in print, fewer on what shows fewer.
double reportPlaceDpi(ReportPlace place);

/// The smallest letters that a page should have, in points.
inline constexpr double kSmallestLetters = 7;

/// What somebody wants of a picture that goes to others.
struct ReportWish
{
    ReportPlace place = ReportPlace::Column;
    QSizeF screen{842, 595};
    Showing showing{Audience::File, NamesShown::Full, false};
    QString language; ///< a code of languageCodes(); empty: the interface's
    Id<Group> group;  ///< this group and its sub-groups alone; null: what the view shows
    bool isTransparent = false;

    bool operator==(const ReportWish &) const = default;
};

/// A view as it goes to that place.
ViewSpec reportView(const ViewSpec &view, const ReportWish &wish);

/// The picture for that place, exactly as large as the page, with its description in words. No letters of it
/// are smaller than kSmallestLetters. Things keep the places they have in `before` where the page has room
/// for that. For worker threads; errors as drawMap().
Result<Picture> reportPicture(const Snapshot &map, const ViewSpec &view, const ReportWish &wish,
                              const Drawn *before = nullptr, const std::atomic_bool *cancelled = nullptr);

/// The size of the smallest letters on the page, in points; kSmallestLetters where there are none. What is
/// there only for who zooms in on a screen does not count.
double smallestLetters(const Picture &picture);

} // namespace copse
