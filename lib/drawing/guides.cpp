#include "drawing/guides.h"

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
        break;
    case Guide::Kind::Gathering:
        shape.fill = faint(colourOf(diagram, guide, theme), 0.14);
        shape.stroke = theme.line;
        shape.strokeWidth = 0.75;
        break;
    case Guide::Kind::Cell:
        shape.fill = theme.ink;
        break;
    case Guide::Kind::Ring:
        shape.stroke = theme.muted;
        shape.strokeWidth = 0.75;
        break;
    case Guide::Kind::Sector:
    case Guide::Kind::Rule:
    case Guide::Kind::Heading:
    case Guide::Kind::Weight:
        shape.stroke = theme.line;
        shape.strokeWidth = 0.75;
        break;
    }
    return shape;
}

} // namespace

std::vector<PicturePart> guideParts(const Diagram &diagram, const Guide &guide, const Theme &theme)
{
    std::vector<PicturePart> parts;
    if (!guide.path.isEmpty())
        parts.push_back(shapeOf(diagram, guide, theme));
    if (!guide.words.isEmpty())
        parts.push_back(
            PictureText{guide.words, guide.at, guide.size, false, guide.anchor, theme.muted, theme.paper});
    return parts;
}

} // namespace copse
