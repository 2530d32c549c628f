#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace copse {

/// A filled and stroked outline. An invalid colour: not filled, not stroked. Lines end flat and join round.
struct PictureShape
{
    QPainterPath path;
    QColor fill;
    QColor stroke;
    double strokeWidth = 1;
    std::vector<double> dashes; ///< lengths of dash, gap, dash... in points; empty: solid

    bool operator==(const PictureShape &) const = default;
};

enum class TextAnchor { Left, Centre, Right };

/// One line of real text in the picture's font. Left and right are those of the page, whatever the script.
struct PictureText
{
    QString text;
    QPointF at; ///< on the baseline, at the anchor
    double size = 9.5;
    bool semibold = false;
    TextAnchor anchor = TextAnchor::Left;
    QColor colour;
    QColor halo;     ///< painted behind the letters, invalid: none
    double turn = 0; ///< degrees clockwise round `at`
    /// Smaller than a page is for: only on a screen, where somebody has zoomed in; in no file and no copy.
    bool isDetail = false;

    bool operator==(const PictureText &) const = default;
};

using PicturePart = std::variant<PictureShape, PictureText>;

/// What belongs together and can be pointed at: a person, a group, a line between them, the legend.
struct PictureItem
{
    QString id;    ///< unique in the picture, empty: not pointed at; letters, digits, '-' only
    QString title; ///< what it is, in words: tooltip and <title>
    std::vector<PicturePart> parts;
    /// Of the mark or the label, where its lines end; none: it is part of the page and cannot be moved.
    std::optional<QPointF> centre = {};
    bool isPinned = false; ///< stays where it is; said on a screen only
};

/// What is seen, wherever it is shown: screen, SVG, PDF, PNG. A plain value; the unit is the point (1/72
/// inch), y goes down. The same picture gives the same bytes.
struct Picture
{
    QSizeF size;
    QColor background; ///< invalid: transparent
    QString title;     ///< for readers who cannot see it
    QString description;
    QString language;               ///< code of the language of its words, "fr"
    std::vector<PictureItem> items; ///< the first is painted first
};

/// The picture made smaller or larger, as a whole, to fill that page.
Picture fitted(Picture picture, QSizeF page);

} // namespace copse
