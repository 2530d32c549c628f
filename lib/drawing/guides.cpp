#include "drawing/guides.h"

#include "drawing/badge.h"

#include <algorithm>

namespace copse {

namespace {

QColor faint(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// Of the key that the guide has the colour of, else a neutral one.
QColor colourOf(const Diagram &diagram, const Guide &guide, const Theme &theme)
{
    if (guide.colour < 0)
        return theme.muted;
    const LookKey &key = diagram.colour.keys[std::size_t(guide.colour)];
    return key.kind == LookKey::Kind::Category ? categoryLook(key.rank, theme.categories).colour
                                               : othersColour(theme.categories);
}

PictureShape shapeOf(const Diagram &diagram, const Guide &guide, const Theme &theme)
{
    PictureShape shape;
    shape.path = guide.path;
    switch (guide.kind) {
    case Guide::Kind::Hull:
        shape.fill = faint(theme.ink, 0.05);
        shape.stroke = faint(theme.ink, 0.7);
        shape.strokeWidth = 1;
        shape.dashes = hullDashes(guide.style);
        break;
    case Guide::Kind::Gathering:
        shape.fill = faint(colourOf(diagram, guide, theme), 0.14);
        shape.stroke = theme.line;
        shape.strokeWidth = 0.75;
        break;
    case Guide::Kind::Cell:
        if (guide.strength <= 0) {
            shape.stroke = faint(theme.ink, 0.6);
            shape.strokeWidth = 0.5;
        } else {
            const bool isPale = theme.categories != CategoryColours::BlackAndWhite && guide.strength < 1;
            shape.fill = isPale ? faint(theme.ink, guide.strength) : theme.ink;
        }
        break;
    case Guide::Kind::Ring:
        shape.stroke = theme.muted;
        shape.strokeWidth = 0.75;
        break;
    case Guide::Kind::Sector:
        if (guide.colour >= 0 &&
            diagram.colour.keys[std::size_t(guide.colour)].kind == LookKey::Kind::Category &&
            theme.categories != CategoryColours::BlackAndWhite)
            shape.fill = faint(colourOf(diagram, guide, theme), 0.1);
        shape.stroke = theme.line;
        shape.strokeWidth = 0.75;
        break;
    case Guide::Kind::Rule:
        shape.stroke = faint(theme.line, theme.categories == CategoryColours::BlackAndWhite ? 0.3 : 1);
        shape.strokeWidth = 0.35;
        break;
    case Guide::Kind::Head:
    case Guide::Kind::Heading:
    case Guide::Kind::Weight:
        shape.stroke = theme.line;
        shape.strokeWidth = 0.75;
        break;
    }
    return shape;
}

} // namespace

std::vector<double> hullDashes(int style)
{
    static const std::vector<double> dashes[] = {{}, {6, 2.5}, {1.5, 1.8}, {9, 2, 1.5, 2}, {3, 1.6}};
    static_assert(std::size(dashes) == hullStyles);
    return dashes[std::clamp(style, 0, hullStyles - 1)];
}

std::vector<PicturePart> guideParts(const Diagram &diagram, const Guide &guide, const Theme &theme)
{
    std::vector<PicturePart> parts;
    const bool isHead = guide.kind == Guide::Kind::Head;
    if (isHead) {
        const DiagramNode &group = diagram.nodes[std::size_t(guide.node)];
        const QRectF badge = guide.path.boundingRect();
        parts = badgeParts(group.organisations, group.disciplines, badge.center(), badge.width(), theme.ink,
                           theme.paper);
    } else if (!guide.path.isEmpty()) {
        parts.push_back(shapeOf(diagram, guide, theme));
    }
    if (!guide.words.isEmpty())
        parts.push_back(PictureText{guide.words, guide.at, guide.size, false, guide.anchor,
                                    isHead ? theme.ink : theme.muted, theme.paper, guide.turn});
    return parts;
}

} // namespace copse
