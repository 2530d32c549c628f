#pragma once

#include "model/choices.h"

#include <QColor>
#include <QSizeF>

namespace copse {

/// Colours of categories: on white paper, on dark paper, in black and white.
enum class CategoryColours { OnWhite, OnDark, BlackAndWhite };

/// The colours of window and picture, and how large the words of a picture are.
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
    PictureTheme kind = PictureTheme::Screen;
    CategoryColours categories = CategoryColours::OnWhite;
    bool isLarge = false; ///< words and marks of a picture can be read from the last row of a room
    /// Of a large one, points: what a page fills that is shown to a room. That of a projector of 1280 x 720
    /// pixels, 96 to the inch.
    QSizeF wall{960, 540};

    bool operator==(const Theme &) const = default;
};
Theme lightTheme();
Theme darkTheme();
Theme printTheme();     ///< black on white paper, marks in colour
Theme monoTheme();      ///< black and white alone
Theme projectorTheme(); ///< the light one, large
Theme themeOf(PictureTheme theme);
/// For windows alone: nothing but black, white and one colour that stands out, on black or on white paper.
/// At least 7:1 for all words (WCAG 2.1, 1.4.6).
Theme highContrastTheme(bool onBlack);

/// The second cue of a colour: a line or two across the mark, for those who do not see the colour.
enum class Pattern { None, Dot, Level, Upright, Rising, Falling, Plus, Cross };

/// How the marks of one category look.
struct CategoryLook
{
    QColor colour;
    Pattern pattern = Pattern::None;

    bool operator==(const CategoryLook &) const = default;
};

/// The most frequent category first; 0 to kCategoryLooks - 1. Colours: Paul Tol, "muted" scheme on white and
/// "light" scheme on dark paper (Colour Schemes, SRON technical note, 2021), chosen to be told apart with the
/// common colour blindnesses; each with its own pattern.
inline constexpr int kCategoryLooks = 8;
CategoryLook categoryLook(int index, CategoryColours colours = CategoryColours::OnWhite);

/// All the categories past those.
QColor othersColour(CategoryColours colours = CategoryColours::OnWhite);

/// The colour of a line on that fill: ink or paper of the light theme, whichever is further from it in
/// lightness.
QColor lineOn(const QColor &fill);

} // namespace copse
