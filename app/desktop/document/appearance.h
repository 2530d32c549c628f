#pragma once

#include "drawing/palette.h"

#include <QFont>
#include <QPalette>
#include <QSize>

class QApplication;
class QWidget;

namespace copse {

/// High contrast is white on black, or as the system has it. A system that is all black and white gets it
/// too.
enum class Colours { AsTheSystem, Light, Dark, HighContrast };

/// Sizes of type, from the interface font: what is said beside, what is read, headings.
enum class TextSize { Small, Normal, Heading, Title };

/// Gives the program the platform's widgets in the colours of the theme. Call it before the first window and
/// whenever the choice changes.
void useColours(QApplication &application, Colours colours);

/// Makes all text of the program that many per cent of the system's, in windows that are open, too: what has
/// a font of its own keeps its proportion. GUI thread.
void useTextSize(QApplication &application, int percent);

/// How large a window begins that is this large, in pixels, with text of the system's size: larger with
/// larger text, and within its screen.
QSize roomForText(const QWidget &window, QSize usual);

/// The colours of the theme as widgets take them.
QPalette paletteOf(const Theme &theme);

/// The theme that the program is shown in.
Theme currentTheme();

/// The interface font at one of its sizes.
QFont textFont(TextSize size, bool semibold = false);

/// In which a text is read, whatever the interface's: on whose side its ellipsis stands.
inline Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// The role of the palette in which text stands that says something in passing.
inline constexpr QPalette::ColorRole mutedText = QPalette::Dark;

} // namespace copse
