#pragma once

#include <QColor>

namespace copse {

/// The colours of window and picture.
struct Theme
{
    QColor paper;    ///< canvas, cards
    QColor surface;  ///< window
    QColor line;     ///< borders
    QColor ink;      ///< text, outlines, badge
    QColor muted;    ///< secondary text
    QColor accent;   ///< focus, selection, the one main button
    QColor tint;     ///< behind what is selected
    QColor note;     ///< hints
    QColor noteLine; ///< their border

    bool operator==(const Theme &) const = default;
};
Theme lightTheme();
Theme darkTheme();
Theme printTheme(); ///< the light one in black on white, for black-and-white printers

/// The second cue of a colour: a line or two across the mark, for those who do not see the colour.
enum class Pattern { None, Dot, Level, Upright, Rising, Falling, Plus, Cross };

/// How the marks of one category look.
struct CategoryLook
{
    QColor colour;
    Pattern pattern = Pattern::None;

    bool operator==(const CategoryLook &) const = default;
};

/// The most frequent category first; 0 to kCategoryLooks - 1. Colours: Paul Tol, "muted" scheme (Colour
/// Schemes, SRON technical note, 2021), chosen to be told apart with the common colour blindnesses; each with
/// its own pattern.
inline constexpr int kCategoryLooks = 8;
CategoryLook categoryLook(int index);

/// All the categories past those.
QColor othersColour();

/// The colour of a line on that fill: ink or paper of the light theme, whichever is further from it in
/// lightness.
QColor lineOn(const QColor &fill);

} // namespace copse
