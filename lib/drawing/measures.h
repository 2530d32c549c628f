#pragma once

#include "drawing/labelside.h"
#include "drawing/palette.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>

// How large the parts of the drawing are: what the layout reserves and the page then paints. Lengths in
// points.

namespace copse {

/// How large words and marks are, before there is too little room for them.
struct TypeScale
{
    double title = 17;
    double caption = 9.5;
    double footer = 7.5;
    double legendHead = 8.5;
    double legend = 8.25;
    double largestName = 9.5;
    double smallestName = 8;
    bool hasSeconds = true;        ///< a second line of words under a name, smaller
    double smallestSecond = 7;     ///< what stands there; print should not be smaller
    bool namesGroupsFirst = false; ///< whole names of groups come before what stands below them, and people
    double largestGroupName = 12.5;
    double smallestGroupName = 8.5;
    double groupNameInCrowd = 7;   ///< where not every group can have its name
    double longestGroupName = 240; ///< of one line of it
    double largestMark = 8.25;     ///< 11 px
    double smallestMark = 2.25;    ///< 3 px

    bool operator==(const TypeScale &) const = default;
};

/// Of a large theme: no word under 18 points where the page fills its wall.
inline TypeScale typeScale(const Theme &theme, QSizeF page)
{
    if (!theme.isLarge)
        return {};
    const double k = std::max(page.width() / theme.wall.width(), page.height() / theme.wall.height());
    return {.title = 28 * k,
            .caption = 18 * k,
            .footer = 18 * k,
            .legendHead = 18 * k,
            .legend = 18 * k,
            .largestName = 20 * k,
            .smallestName = 18 * k,
            .hasSeconds = false,
            .smallestSecond = 18 * k,
            .namesGroupsFirst = true,
            .largestGroupName = 24 * k,
            .smallestGroupName = 18 * k,
            .groupNameInCrowd = 18 * k,
            .longestGroupName = 240 * k,
            .largestMark = 17 * k,
            .smallestMark = 5 * k};
}

inline double badgeDiameter(double groupSize) { return 1.2 * groupSize; }
inline double groupLabelHeight(double groupSize) { return 1.9 * groupSize; }
/// From the left end of the label to the middle of the badge.
inline double badgeInset(double groupSize) { return groupLabelHeight(groupSize) / 2; }
/// From the left end of the label to the beginning of its words.
inline double groupWordsInset(double groupSize)
{
    return badgeInset(groupSize) + badgeDiameter(groupSize) / 2 + 0.45 * groupSize;
}
/// From the end of its longest line to the right end of the label.
inline double groupWordsOutset(double groupSize) { return 0.75 * groupSize; }
inline double groupLineHeight(double groupSize) { return 1.17 * groupSize; }
inline QSizeF groupLabelSize(double wordsWidth, double groupSize, int lines = 1)
{
    return {groupWordsInset(groupSize) + wordsWidth + groupWordsOutset(groupSize),
            groupLabelHeight(groupSize) + std::max(0, lines - 1) * groupLineHeight(groupSize)};
}
/// A group that is its badge alone, with the paper round it.
inline QSizeF badgeAloneSize(double groupSize)
{
    const double side = badgeDiameter(groupSize) + 2;
    return {side, side};
}
/// The badge on that paper.
inline double badgeOn(double side) { return side - std::min(2., 0.2 * side); }

/// What is written below a name: smaller than that, as far as it may be.
inline double secondSize(double nameSize, double smallest)
{
    return std::min(nameSize, std::max(smallest, 0.79 * nameSize));
}
inline double nameLineHeight(double nameSize) { return 1.16 * nameSize; }

/// The words of a person.
/// `second`: the size of the letters below the name; 0: there are none.
inline QSizeF wordsSize(double nameWidth, double secondWidth, double second, double nameSize)
{
    const double height = nameLineHeight(nameSize) + nameLineHeight(second);
    return {std::max(nameWidth, secondWidth), height};
}

/// Where these words stand beside a mark of that extent.
inline QRectF wordsBox(QPointF mark, double extent, LabelSide side, QSizeF words)
{
    const double away = extent / 2 + 0.5;
    switch (side) {
    case LabelSide::Below:
        return {mark.x() - words.width() / 2, mark.y() + away, words.width(), words.height()};
    case LabelSide::Above:
        return {mark.x() - words.width() / 2, mark.y() - away - words.height(), words.width(),
                words.height()};
    case LabelSide::Right:
        return {mark.x() + away + 1.5, mark.y() - words.height() / 2, words.width(), words.height()};
    case LabelSide::Left:
        return {mark.x() - away - 1.5 - words.width(), mark.y() - words.height() / 2, words.width(),
                words.height()};
    }
    return {};
}

/// Shapes with corners reach so much further than circles.
inline constexpr double reachOfShapes = 1.3;

/// How wide a mark is with its outline.
inline double markExtent(double markSize, bool hasShapes)
{
    return markSize * (hasShapes ? reachOfShapes : 1) + (markSize > 4 ? 0.7 : 0.3);
}

inline QRectF markBox(QPointF mark, double extent)
{
    return {mark.x() - extent / 2, mark.y() - extent / 2, extent, extent};
}

} // namespace copse
