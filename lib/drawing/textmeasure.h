#pragma once

#include "drawing/picture.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace copse {

/// How wide the words of a picture are, whatever the screen: measured unhinted at a large size and scaled.
/// Lengths in points. Every function here may be called from any thread once there is a QGuiApplication.

/// The families a picture asks for, best first; Qt and the system add theirs for scripts none of them has.
QStringList pictureFontFamilies();

/// The font of a picture at kFontUnits pixels; paint it under a scale of size / kFontUnits.
QFont pictureFont(bool semibold);
inline constexpr int kFontUnits = 100;

/// What may stand on one line: no line breaks, tabs, control or invisible formatting characters (joiners
/// between letters stay, scripts and emoji need them), no piles of accents, at most kLabelLimit UTF-16 units.
/// Idempotent.
QString cleanLabel(const QString &text);
inline constexpr int kLabelLimit = 500;

/// The width of cleanLabel(text).
double textWidth(const QString &text, double size, bool semibold = false);

/// The text, or as much of its beginning as fits `width` with "..." after it; empty when not even that fits.
QString elidedText(const QString &text, double width, double size, bool semibold = false);

/// Words in several lines, one under the other.
struct BrokenText
{
    QString text; ///< all the words; where they did not fit with "..." at the end
    QStringList lines;
    double width = 0; ///< of the widest; with it the same text is broken into the same lines

    bool isWhole = true;
};

/// The text in as few lines as `width` allows, at most `most`, broken where its script may be and evenly;
/// what does not fit is shortened. No lines when not even that fits.
BrokenText brokenText(const QString &text, double width, double size, int most, bool semibold = false);

/// Of the font, not of the letters: the same for every line of a size.
double textAscent(double size);
double textDescent(double size);
double capHeight(double size); ///< a baseline capHeight / 2 under a centre looks centred

/// Where the line stands: its width, ascent and descent, without the halo. Of a turned line: the upright
/// rectangle round it.
QRectF textBox(const PictureText &text);
/// The same before it is turned.
QRectF levelTextBox(const PictureText &text);
/// A rectangle that is turned with the text, and the upright one round it.
QRectF turnedBox(const PictureText &text, const QRectF &level);

/// Whether the line reads from right to left: its first letter with a direction decides.
bool readsRightToLeft(const QString &text);

} // namespace copse
