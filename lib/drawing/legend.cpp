#include "drawing/legend.h"

#include "analysis/sentences.h"
#include "base/disciplinelist.h"
#include "drawing/badge.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace copse {

namespace {

constexpr double headSize = 8.5;
constexpr double entrySize = 8.25;
constexpr double rowHeight = 12;
constexpr double headHeight = 14;
constexpr double signWidth = 14; // the sign and the space behind it
constexpr double columnGap = 12;
constexpr double sectionGap = 26;
constexpr double shortestName = 45;
constexpr double largestPart = 0.34; // of the page's height

class LegendText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Legend)
};

struct Entry
{
    QString words;
    std::function<std::vector<PicturePart>(QPointF centre, const Theme &theme)> sign;
};

struct Section
{
    QString head;
    std::vector<Entry> entries;
    bool mayShorten = false; ///< words of the map, of any length
    int need = 0; ///< on a small page the least needed goes first: a badge nobody can read says nothing

    int columns(int rows) const { return (int(entries.size()) + rows - 1) / rows; }
};

PicturePart textAt(const QString &text, QPointF at, double size, bool semibold, bool isMirrored,
                   const QColor &colour)
{
    return PictureText{text,   at, size, semibold, isMirrored ? TextAnchor::Right : TextAnchor::Left,
                       colour, {}};
}

Section colourSection(const Diagram &diagram, bool patterns)
{
    Section section;
    section.need = 2;
    if (diagram.colourBy == ColourBy::Nothing || diagram.colours.empty())
        return section;
    section.mayShorten = true;
    section.head = diagram.colourBy == ColourBy::Organisation ? LegendText::tr("Organisation (colour)")
                                                              : LegendText::tr("Discipline (colour)");
    for (int i = 0; i < int(diagram.colours.size()); ++i) {
        const MarkFill fill = fillFor(diagram, {i}, patterns);
        section.entries.push_back(
            {keyName(diagram, diagram.colours[std::size_t(i)]), [fill](QPointF centre, const Theme &theme) {
                 return markParts(MarkShape::Circle, fill, centre, 8.25, theme.ink, theme.paper);
             }});
    }
    return section;
}

QString shapeName(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Circle:
        return LegendText::tr("Natural sciences");
    case MarkShape::Square:
        return LegendText::tr("Engineering");
    case MarkShape::Triangle:
        return LegendText::tr("Medical and health");
    case MarkShape::Diamond:
        return LegendText::tr("Agricultural");
    case MarkShape::Pentagon:
        return LegendText::tr("Social sciences");
    case MarkShape::Hexagon:
        return LegendText::tr("Humanities and arts");
    case MarkShape::Star:
        return LegendText::tr("other");
    case MarkShape::Cross:
        return LegendText::tr("none or not recorded");
    }
    return {};
}

Section shapeSection(const Diagram &diagram)
{
    Section section;
    section.need = 1;
    if (!diagram.hasShapes)
        return section;
    section.head = LegendText::tr("Discipline (shape)");
    for (const MarkShape shape :
         {MarkShape::Circle, MarkShape::Square, MarkShape::Triangle, MarkShape::Diamond, MarkShape::Pentagon,
          MarkShape::Hexagon, MarkShape::Star, MarkShape::Cross}) {
        if (std::ranges::none_of(
                diagram.nodes, [&](const DiagramNode &node) { return node.isMark() && node.shape == shape; }))
            continue;
        section.entries.push_back({shapeName(shape), [shape](QPointF centre, const Theme &theme) {
                                       return markParts(shape, {MarkFill::Kind::Paper, {}, false}, centre, 8,
                                                        theme.ink, theme.paper);
                                   }});
    }
    return section;
}

Section badgeSection(const Diagram &diagram)
{
    Section section;
    section.need = 3;
    section.head =
        LegendText::tr("Group: organisations | disciplines", "the left and the right half of its badge");
    for (const Answer answer :
         {Answer::Yes, Answer::InNameOnly, Answer::No, Answer::CannotTellYet, Answer::NotAGroup}) {
        if (std::ranges::none_of(diagram.nodes, [&](const DiagramNode &node) {
                return !node.isMark() && (node.organisations == answer || node.disciplines == answer);
            }))
            continue;
        section.entries.push_back({answerWords(answer), [answer](QPointF centre, const Theme &theme) {
                                       return badgeParts(answer, answer, centre, 10.5, theme.ink,
                                                         theme.paper);
                                   }});
    }
    return section;
}

Section lineSection(const Diagram &diagram)
{
    Section section;
    section.head = LegendText::tr("Line");
    const auto add = [&](LinkKind kind, const QString &words, const std::vector<double> &dashes) {
        if (std::ranges::none_of(diagram.links, [&](const DiagramLink &link) { return link.kind == kind; }))
            return;
        section.entries.push_back(
            {words, [dashes](QPointF centre, const Theme &theme) {
                 QPainterPath path(centre - QPointF(5.5, 0));
                 path.lineTo(centre + QPointF(5.5, 0));
                 return std::vector<PicturePart>{PictureShape{path, {}, theme.muted, 1, dashes}};
             }});
    };
    add(LinkKind::Membership, LegendText::tr("is a member of"), {});
    add(LinkKind::SubGroup, LegendText::tr("is a sub-group of"), {3, 2.2});
    return section;
}

/// Columns of one section, each as wide as its longest words.
struct Columns
{
    std::vector<double> widths;
    double width = 0;
};

Columns columnsOf(const Section &section, int rows, double longest)
{
    Columns result;
    for (int first = 0; first < int(section.entries.size()); first += rows) {
        double width = 0;
        for (int i = first; i < std::min(first + rows, int(section.entries.size())); ++i)
            width = std::max(width, textWidth(section.entries[std::size_t(i)].words, entrySize));
        if (section.mayShorten)
            width = std::min(width, longest);
        result.widths.push_back(signWidth + width);
        result.width += signWidth + width + columnGap;
    }
    result.width = std::max(result.width - columnGap, textWidth(section.head, headSize, true));
    return result;
}

double widthOf(const std::vector<Section> &sections, int rows, double longest)
{
    double width = -sectionGap;
    for (const Section &section : sections)
        width += columnsOf(section, rows, longest).width + sectionGap;
    return width;
}

/// How many rows, and how long names may be.
struct Shape
{
    int rows = 4;
    double longest = 150;
};

/// The flattest shape that fits; none where even the narrowest does not.
std::optional<Shape> shapeFor(const std::vector<Section> &sections, const QRectF &bounds)
{
    int most = 0;
    for (const Section &section : sections)
        most = std::max(most, int(section.entries.size()));
    const int highest = std::min(most, int((largestPart * bounds.height() - headHeight) / rowHeight));
    // Longer names first, then more rows: a name that can be read is worth a row.
    for (const double longest : {150., 110., 80., 60., shortestName}) {
        for (int rows = std::min(4, highest); rows >= 1 && rows <= std::min(highest, 6); ++rows) {
            if (widthOf(sections, rows, longest) <= bounds.width())
                return Shape{rows, longest};
        }
    }
    return std::nullopt;
}

} // namespace

QString keyName(const Diagram &diagram, const ColourKey &key)
{
    switch (key.kind) {
    case ColourKey::Kind::Category:
        return key.name;
    case ColourKey::Kind::Others:
        return LegendText::tr("others (%n)", "organisations or disciplines", key.folded);
    case ColourKey::Kind::None:
        return diagram.colourBy == ColourBy::Organisation ? LegendText::tr("independent")
                                                          : LegendText::tr("no discipline");
    case ColourKey::Kind::NotRecorded:
        return LegendText::tr("not recorded");
    }
    return {};
}

MarkFill fillFor(const Diagram &diagram, const std::vector<int> &colours, bool patterns)
{
    MarkFill fill;
    fill.kind = MarkFill::Kind::Looks;
    fill.patterns = patterns;
    if (diagram.colourBy == ColourBy::Nothing)
        fill.looks.push_back({othersColour(), Pattern::None});
    for (const int colour : colours) {
        const ColourKey &key = diagram.colours[std::size_t(colour)];
        switch (key.kind) {
        case ColourKey::Kind::Category:
            fill.looks.push_back(categoryLook(key.rank));
            break;
        case ColourKey::Kind::Others:
            fill.looks.push_back({othersColour(), Pattern::None});
            break;
        case ColourKey::Kind::None:
            fill.kind = MarkFill::Kind::Paper;
            break;
        case ColourKey::Kind::NotRecorded:
            fill.kind = MarkFill::Kind::NotRecorded;
            break;
        }
    }
    return fill;
}

LegendBlock makeLegend(const Diagram &diagram, const QRectF &bounds, bool isMirrored, bool patterns,
                       const Theme &theme)
{
    std::vector<Section> sections{colourSection(diagram, patterns), shapeSection(diagram),
                                  badgeSection(diagram), lineSection(diagram)};
    std::erase_if(sections, [](const Section &section) { return section.entries.empty(); });
    std::optional<Shape> shape;
    while (!sections.empty() && !(shape = shapeFor(sections, bounds)))
        sections.erase(std::ranges::min_element(sections, {}, &Section::need));
    LegendBlock block;
    if (sections.empty())
        return block;

    int rows = 0;
    for (const Section &section : sections)
        rows = std::max(rows, std::min(shape->rows, int(section.entries.size())));
    const double height = headHeight + rows * rowHeight + 3;
    block.box = {bounds.left(), bounds.bottom() - height, bounds.width(), height};

    QPainterPath rule(block.box.topLeft());
    rule.lineTo(block.box.topRight());
    block.parts.push_back(PictureShape{rule, {}, theme.line, 0.75, {}});
    // Positions count from the side where reading begins.
    const auto at = [&](double x, double y) {
        return QPointF(isMirrored ? bounds.right() - x : bounds.left() + x, block.box.top() + y);
    };
    // Room to spare goes between the sections, some of it.
    const double spare = bounds.width() - widthOf(sections, shape->rows, shape->longest);
    const double gap = sectionGap + std::min(18., spare / double(sections.size()));
    double x = 0;
    for (const Section &section : sections) {
        const Columns columns = columnsOf(section, shape->rows, shape->longest);
        block.parts.push_back(textAt(section.head, at(x, 12), headSize, true, isMirrored, theme.ink));
        double left = x;
        for (std::size_t i = 0; i < section.entries.size(); ++i) {
            const int row = int(i) % shape->rows;
            if (row == 0 && i > 0)
                left += columns.widths[i / std::size_t(shape->rows) - 1] + columnGap;
            const double middle = headHeight + row * rowHeight + rowHeight / 2 + 1.5;
            const Entry &entry = section.entries[i];
            for (PicturePart &part : entry.sign(at(left + 5, middle), theme))
                block.parts.push_back(std::move(part));
            block.parts.push_back(
                textAt(section.mayShorten ? elidedText(entry.words, shape->longest, entrySize) : entry.words,
                       at(left + signWidth, middle + capHeight(entrySize) / 2), entrySize, false, isMirrored,
                       theme.ink));
        }
        x += columns.width + gap;
    }
    return block;
}

} // namespace copse
