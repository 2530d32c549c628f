#include "drawing/matrixfit.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr int mostPanels = 8;
constexpr double widestColumn = 24;                    // points, where heads are turned
constexpr double narrowestOfPanels = 9;                // no second panel at the cost of the cells
constexpr double smallestBadge = 7;                    // below it badges stand in several rows
constexpr double partsForHeads[] = {0.34, 0.27, 0.21}; // of the height; less where names need it
constexpr double partsWithoutNames[] = {0.62, 0.48};   // likewise, where nobody has a name and rows stay
constexpr double highEnough = 2.75;                    // points: groups should be known at least
constexpr double partForNames = 0.4;                   // of a panel's width
constexpr double airOfNames = 5;
constexpr double airOfHeads = 3;

/// Heads of columns, given what is left for them.
void fitHeads(MatrixFit &fit, const MatrixNeeds &needs, const TypeScale &type, double highest, double width)
{
    const double each = width / std::max(1, needs.columns);
    const double level = needs.widestHead * type.smallestGroupName + 8;
    if (level <= each) {
        fit.isTurned = false;
        fit.headSize = std::min(type.largestName, (each - 8) / std::max(0.1, needs.widestHead));
        fit.headSize = std::max(fit.headSize, type.smallestGroupName);
        fit.columnWidth = std::max(needs.widestHead * fit.headSize + 8, widestColumn);
        fit.columnWidth = std::min(fit.columnWidth, each);
        fit.headHeight = nameLineHeight(fit.headSize) + 1;
    } else {
        fit.columnWidth = std::min(each, std::max(widestColumn, 1.6 * nameLineHeight(type.smallestName)));
        fit.headSize = std::min(type.largestName, fit.columnWidth / nameLineHeight(1));
        if (fit.headSize < type.smallestName)
            fit.headSize = 0;
        fit.headHeight =
            fit.headSize > 0 ? std::min(needs.widestHead * fit.headSize, highest) + airOfHeads : 0;
    }
    fit.badge = std::min(badgeDiameter(std::max(fit.headSize, type.smallestName)), 0.92 * fit.columnWidth);
    fit.badgeRows = 1;
    if (fit.badge < smallestBadge) {
        fit.badgeRows = std::clamp(int(std::ceil(smallestBadge / (0.92 * fit.columnWidth))), 1, 4);
        fit.badge = std::min(smallestBadge, 0.86 * fit.columnWidth * fit.badgeRows);
    }
}

std::optional<MatrixFit> fitted(const MatrixNeeds &needs, const TypeScale &type, QSizeF area, int panels,
                                double nameSize, double partForHeads)
{
    MatrixFit fit;
    fit.panels = panels;
    fit.rowsInPanel = (needs.rows + panels - 1) / panels;
    fit.nameSize = nameSize;
    const double width = (area.width() - (panels - 1) * betweenPanels) / panels;
    fit.namesWidth =
        nameSize > 0
            ? std::min({needs.widestName * nameSize, partForNames * width, 16 * nameSize}) + airOfNames
            : 0;
    fit.marksWidth = needs.markExtent + 4;
    const double left = width - fit.namesWidth - fit.marksWidth;
    if (left <= 0)
        return std::nullopt;
    fitHeads(fit, needs, type, partForHeads * area.height(), left);
    if (fit.badge > fit.columnWidth) // that of the last column needs some room behind it
        fitHeads(fit, needs, type, partForHeads * area.height(), std::max(1., left - smallestBadge / 2));
    if (panels > 1 && (fit.headSize <= 0 || fit.columnWidth < narrowestOfPanels))
        return std::nullopt;
    const double line = nameSize > 0 ? nameLineHeight(nameSize) : lowestRow;
    const double highest = std::max(1.7 * nameLineHeight(nameSize), needs.markExtent + 4);
    fit.rowHeight = std::min(highest, (area.height() - fit.top()) / std::max(1, fit.rowsInPanel));
    if (fit.rowHeight < line)
        return std::nullopt;
    return fit;
}

std::optional<MatrixFit> fittedWithoutNames(const MatrixNeeds &needs, const TypeScale &type, QSizeF area,
                                            double partForHeads)
{
    std::optional<MatrixFit> best;
    for (int panels = 1; panels <= mostPanels; ++panels) {
        const std::optional<MatrixFit> fit = fitted(needs, type, area, panels, 0, partForHeads);
        if (fit && (!best || fit->rowHeight > 1.15 * best->rowHeight))
            best = fit;
        if (best && best->rowHeight >= 6)
            break;
    }
    return best;
}

} // namespace

std::optional<MatrixFit> fitMatrix(const MatrixNeeds &needs, const TypeScale &type, QSizeF area,
                                   bool withNames)
{
    if (!withNames) {
        for (const double part : partsWithoutNames) {
            const std::optional<MatrixFit> fit = fittedWithoutNames(needs, type, area, part);
            if (fit && fit->rowHeight >= highEnough)
                return fit;
        }
        return fittedWithoutNames(needs, type, area, partsForHeads[0]);
    }
    const double middle = (type.largestName + type.smallestName) / 2;
    for (const double part : partsForHeads) {
        for (const double size : {type.largestName, middle, type.smallestName}) {
            // One panel more is better than small names, but many are not.
            const int most = size == type.smallestName ? mostPanels : 3;
            for (int panels = 1; panels <= most; ++panels) {
                if (const std::optional<MatrixFit> fit = fitted(needs, type, area, panels, size, part))
                    return fit;
            }
        }
    }
    return std::nullopt;
}

int mostRows(MatrixNeeds needs, const TypeScale &type, QSizeF area)
{
    int most = 0;
    for (int panels = 1; panels <= mostPanels; ++panels) {
        needs.rows = 0;
        if (const std::optional<MatrixFit> fit = fitted(needs, type, area, panels, 0, partsForHeads[0]))
            most = std::max(most, panels * int((area.height() - fit->top()) / lowestRow));
    }
    return most;
}

} // namespace copse
