#include "drawing/legend.h"

#include "analysis/sentences.h"
#include "base/speaking.h"
#include "drawing/badge.h"
#include "drawing/guides.h"
#include "drawing/matrix.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace copse {

namespace {

constexpr double largestPart = 0.34; // of the page's height
constexpr int mostWithWords = 20;    // groups

class LegendText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Legend)
};

constexpr double largeEntry = 14; // points; from there on words are for a room

/// Lengths of a legend, by the size of its words.
struct Measures
{
    explicit Measures(const TypeScale &type)
        : head(type.legendHead)
        , entry(type.legend)
    {}
    double head;
    double entry;
    double headHeight() const { return 1.65 * head; }
    double rowHeight() const { return 1.455 * entry; }
    double sign() const { return entry; }
    double signWidth() const { return 1.7 * entry; } // with the space behind it
    double columnGap() const { return 1.45 * entry; }
    double sectionGap() const { return (entry > largeEntry ? 2.2 : 3.15) * entry; }
    double shortestName() const { return 5.45 * entry; }
};

struct Entry
{
    QString words;
    /// The sign as large as a letter is high.
    std::function<std::vector<PicturePart>(QPointF centre, double size, const Theme &theme)> sign;
};

struct Section
{
    QString head;
    std::vector<Entry> entries;
    bool mayShorten = false; ///< words of the map, of any length
    enum class Explains { Shapes, Outlines, Others };
    Explains explains = Explains::Others;
    int need = 0; ///< on a small page the least needed goes first: a badge nobody can read says nothing

    int columns(int rows) const { return (int(entries.size()) + rows - 1) / rows; }
};

PicturePart textAt(const QString &text, QPointF at, double size, bool semibold, bool isMirrored,
                   const QColor &colour)
{
    return PictureText{text,   at, size, semibold, isMirrored ? TextAnchor::Right : TextAnchor::Left,
                       colour, {}};
}

MarkFill fillOf(const LookKey &key, bool patterns, const Theme &theme)
{
    MarkFill fill;
    fill.kind = MarkFill::Kind::Looks;
    fill.patterns = patterns || theme.categories == CategoryColours::BlackAndWhite;
    switch (key.kind) {
    case LookKey::Kind::Category:
        fill.looks.push_back(categoryLook(key.rank, theme.categories));
        break;
    case LookKey::Kind::Others:
        fill.looks.push_back({othersColour(theme.categories), Pattern::None});
        break;
    case LookKey::Kind::None:
        fill.kind = MarkFill::Kind::Paper;
        break;
    case LookKey::Kind::NotRecorded:
        fill.kind = MarkFill::Kind::NotRecorded;
        break;
    }
    return fill;
}

Section colourSection(const Diagram &diagram, bool patterns, const Theme &theme)
{
    Section section;
    section.need = 2;
    section.mayShorten = true;
    section.head = LegendText::tr("%1 (colour)").arg(lookRuleLabel(diagram.colour.rule));
    for (const LookKey &key : diagram.colour.keys) {
        MarkFill fill = fillOf(key, patterns, theme);
        fill.outlineTells = diagram.hasOutlines();
        section.entries.push_back(
            {legendName(diagram.colour.rule, key), [fill](QPointF centre, double size, const Theme &on) {
                 return markParts(MarkShape::Circle, fill, centre, size, on.ink, on.paper);
             }});
    }
    return section;
}

Section ofMarks(Section::Explains what, const QString &head)
{
    Section section;
    section.need = 1;
    section.mayShorten = true;
    section.explains = what;
    section.head = head;
    return section;
}

Section shapeSection(const Diagram &diagram)
{
    Section section = ofMarks(Section::Explains::Shapes,
                              LegendText::tr("%1 (shape)").arg(lookRuleLabel(diagram.shape.rule)));
    for (const LookKey &key : diagram.shape.keys) {
        const MarkShape shape = shapeOf(diagram.shape.rule, key);
        section.entries.push_back(
            {legendName(diagram.shape.rule, key), [shape](QPointF centre, double size, const Theme &on) {
                 MarkFill fill;
                 fill.kind = MarkFill::Kind::Paper;
                 return markParts(shape, fill, centre, 0.97 * size, on.ink, on.paper);
             }});
    }
    return section;
}

Section outlineSection(const Diagram &diagram)
{
    Section section = ofMarks(Section::Explains::Outlines,
                              LegendText::tr("%1 (outline)").arg(lookRuleLabel(diagram.outline.rule)));
    for (const LookKey &key : diagram.outline.keys) {
        MarkFill fill;
        fill.kind = MarkFill::Kind::Paper;
        fill.outline = outlineOf(key);
        section.entries.push_back({key.name, [fill](QPointF centre, double size, const Theme &on) {
                                       return markParts(MarkShape::Circle, fill, centre, 0.9 * size, on.ink,
                                                        on.paper);
                                   }});
    }
    return section;
}

/// The largest number, of those that are drawn, whose mark is no larger than that; the least if none is.
double largestShown(const Diagram &diagram, double markSize, double largest)
{
    const auto fits = [&](double number) {
        return scaleFor(number, diagram.mostNumber) * markSize <= largest;
    };
    double least = diagram.leastNumber;
    double most = diagram.mostNumber;
    if (markSize <= 0 || fits(most))
        return most;
    for (int i = 0; i < 40; ++i) {
        const double middle = (least + most) / 2;
        (fits(middle) ? least : most) = middle;
    }
    return least;
}

/// Its circles are as large as the marks of these numbers, which are small enough for a row; where none are,
/// they are smaller by the same share.
Section sizeSection(const Diagram &diagram, double markSize, const Measures &measures)
{
    Section section;
    section.need = 1;
    if (!diagram.hasSizes())
        return section;
    section.head = LegendText::tr("%1 (size)").arg(lookRuleLabel(diagram.sizeBy));
    const double row = 1.4 * measures.entry;
    const double least = diagram.leastNumber;
    double most = largestShown(diagram, markSize, row);
    double drawn = markSize;
    if (scaleFor(least, diagram.mostNumber) * markSize > row) { // they are to each other as the marks are
        most = diagram.mostNumber;
        drawn = row / scaleFor(most, most);
    }
    // There is no half of a person.
    const bool areWhole = least == std::floor(least) && diagram.mostNumber == std::floor(diagram.mostNumber);
    if (areWhole)
        most = std::floor(most);
    const double middle = (least + most) / 2;
    for (const double number : std::set<double>{least, areWhole ? std::floor(middle) : middle, most}) {
        const double scale = scaleFor(number, diagram.mostNumber);
        section.entries.push_back(
            {spokenLocale().toString(number, 'g', 4),
             [scale, drawn](QPointF centre, double size, const Theme &on) {
                 MarkFill fill;
                 fill.kind = MarkFill::Kind::Paper;
                 const double own = drawn > 0 ? scale * drawn : 1.25 * size * scale / scaleFor(1, 1);
                 return markParts(MarkShape::Circle, fill, centre, own, on.ink, on.paper);
             }});
    }
    return section;
}

Section badgeSection(const Diagram &diagram)
{
    Section section;
    // Where its words stand below the names of groups, colours have more need of being explained.
    // Of many groups most are their badge alone.
    const bool isSaid =
        diagram.groups <= mostWithWords && std::ranges::any_of(diagram.nodes, [](const DiagramNode &node) {
            return node.kind == NodeKind::Group && !node.second.isEmpty();
        });
    section.need = isSaid ? 1 : 3;
    section.head =
        LegendText::tr("Group: organisations | disciplines", "the left and the right half of its badge");
    for (const Answer answer :
         {Answer::Yes, Answer::InNameOnly, Answer::No, Answer::CannotTellYet, Answer::NotAGroup}) {
        if (std::ranges::none_of(diagram.nodes, [&](const DiagramNode &node) {
                return node.kind == NodeKind::Group &&
                       (node.organisations == answer || node.disciplines == answer);
            }))
            continue;
        const bool isWithheld = diagram.withholdsAnswers && answer == Answer::CannotTellYet;
        section.entries.push_back({isWithheld ? LegendText::tr("not said yet") : answerWords(answer),
                                   [answer](QPointF centre, double size, const Theme &on) {
                                       return badgeParts(answer, answer, centre, 1.27 * size, on.ink,
                                                         on.paper);
                                   }});
    }
    return section;
}

QString linkWords(const Diagram &diagram, const DiagramLink &link)
{
    switch (link.kind) {
    case LinkKind::Membership:
        return LegendText::tr("is a member of");
    case LinkKind::SubGroup:
        return LegendText::tr("is a sub-group of");
    case LinkKind::Shared:
        return diagram.picture == PictureKind::Organisations
                   ? LegendText::tr("share groups or people (wider: more)")
                   : LegendText::tr("share groups (wider: more, smaller ones)");
    case LinkKind::Tie:
        return link.words.isEmpty() ? LegendText::tr("tie") : link.words;
    case LinkKind::Affiliation:
        return LegendText::tr("works for");
    case LinkKind::Expertise:
        return LegendText::tr("knows");
    }
    return {};
}

std::vector<PicturePart> hullSign(QPointF centre, double size, const Theme &on)
{
    Guide guide;
    guide.kind = Guide::Kind::Hull;
    guide.path.addRoundedRect(
        QRectF(centre.x() - 0.67 * size, centre.y() - 0.45 * size, 1.34 * size, 0.9 * size), 0.4 * size,
        0.4 * size);
    return guideParts({}, guide, on);
}

Section lineSection(const Diagram &diagram)
{
    const LinkLooks looks(diagram);
    Section section;
    section.head = LegendText::tr("Line");
    section.mayShorten = true;
    if (diagram.picture == PictureKind::Hulls && diagram.groups > 0)
        section.entries.push_back({LegendText::tr("outline: a group"), hullSign});
    if (!showsLines(diagram.picture))
        return section;
    std::vector<const DiagramLink *> kinds; // the first of each
    QSet<QString> known;
    for (const DiagramLink &link : diagram.links) {
        const QString words = linkWords(diagram, link);
        if (!known.contains(words)) {
            known.insert(words);
            kinds.push_back(&link);
        }
    }
    for (std::size_t i = 0; i < std::min(kinds.size(), mostTieLooks); ++i) {
        const bool isOfSeveral = i + 1 == mostTieLooks && kinds.size() > mostTieLooks;
        const int others = int(kinds.size() - i);
        const QString words = isOfSeveral
                                  ? QCoreApplication::translate("copse::Looks", "others (%n)",
                                                                "organisations or disciplines", others)
                                  : linkWords(diagram, *kinds[i]);
        section.entries.push_back(
            {words, [dashes = looks.of(*kinds[i]).dashes](QPointF centre, double size, const Theme &on) {
                 QPainterPath path(centre - QPointF(0.67 * size, 0));
                 path.lineTo(centre + QPointF(0.67 * size, 0));
                 return std::vector<PicturePart>{PictureShape{path, {}, on.muted, 0.12 * size, dashes}};
             }});
    }
    return section;
}

Section cellSection(const Diagram &diagram)
{
    Section section;
    if (diagram.picture != PictureKind::Matrix)
        return section;
    section.need = 1;
    section.head = LegendText::tr("Cell");
    const bool levels = hasLevels(diagram);
    for (const Level level : {Level::Core, Level::Active, Level::Occasional, Level::Peripheral,
                              Level::Transactional, Level::NotRecorded}) {
        if (std::ranges::none_of(diagram.links, [&](const DiagramLink &link) {
                return link.kind == LinkKind::Membership && link.level == level;
            }))
            continue;
        const QString words = !levels                       ? LegendText::tr("is a member of")
                              : level == Level::NotRecorded ? LegendText::tr("level not recorded")
                                                            : choiceLabel(level);
        Guide cell;
        cell.kind = Guide::Kind::Cell;
        cell.strength = cellStrength(level, levels);
        section.entries.push_back({words, [cell, &diagram](QPointF centre, double size, const Theme &on) {
                                       Guide here = cell;
                                       const QRectF box(centre - QPointF(size, size) / 2, QSizeF(size, size));
                                       here.path.addRect(cellBox(box, cell.strength, on));
                                       return guideParts(diagram, here, on);
                                   }});
    }
    return section;
}

/// Columns of one section, each as wide as its longest words.
struct Columns
{
    std::vector<double> widths;
    double width = 0;
};

Columns columnsOf(const Section &section, int rows, double longest, const Measures &measures)
{
    Columns result;
    for (int first = 0; first < int(section.entries.size()); first += rows) {
        double width = 0;
        for (int i = first; i < std::min(first + rows, int(section.entries.size())); ++i)
            width = std::max(width, textWidth(section.entries[std::size_t(i)].words, measures.entry));
        if (section.mayShorten)
            width = std::min(width, longest);
        result.widths.push_back(measures.signWidth() + width);
        result.width += measures.signWidth() + width + measures.columnGap();
    }
    result.width =
        std::max(result.width - measures.columnGap(), textWidth(section.head, measures.head, true));
    return result;
}

double widthOf(const std::vector<Section> &sections, int rows, double longest, const Measures &measures)
{
    double width = -measures.sectionGap();
    for (const Section &section : sections)
        width += columnsOf(section, rows, longest, measures).width + measures.sectionGap();
    return width;
}

/// How many rows, and how long names may be.
struct Shape
{
    int rows = 4;
    double longest = 0;
};

// Large words leave less of the page to the drawing: a legend of four rows is the most then.
constexpr double largestPartOfLarge = 0.25;

/// The flattest shape that fits; none where even the narrowest does not.
std::optional<Shape> shapeFor(const std::vector<Section> &sections, const QRectF &bounds,
                              const Measures &measures)
{
    int most = 0;
    for (const Section &section : sections)
        most = std::max(most, int(section.entries.size()));
    const int highest = std::min(
        most, int(((measures.entry > largeEntry ? largestPartOfLarge : largestPart) * bounds.height() -
                   measures.headHeight()) /
                  measures.rowHeight()));
    // Longer names first, then more rows: a name that can be read is worth a row.
    for (const double longest : {26 * measures.entry, 18 * measures.entry, 13 * measures.entry,
                                 9.7 * measures.entry, 7.3 * measures.entry, measures.shortestName()}) {
        for (int rows = std::min(4, highest); rows >= 1 && rows <= std::min(highest, 6); ++rows) {
            if (widthOf(sections, rows, longest, measures) <= bounds.width())
                return Shape{rows, longest};
        }
    }
    return std::nullopt;
}

/// Names as long as the width allows, with the same rows.
void widen(Shape &shape, const std::vector<Section> &sections, double width, const Measures &measures)
{
    constexpr double exactness = 0.1; // points
    double least = shape.longest;
    for (double most = width; most - least > exactness;) {
        const double middle = (least + most) / 2;
        (widthOf(sections, shape.rows, middle, measures) <= width ? least : most) = middle;
    }
    shape.longest = least;
}

std::vector<Section> sectionsOf(const Diagram &diagram, const SignsOfMarks &marks, const Theme &theme,
                                const Measures &measures)
{
    std::vector<Section> sections{colourSection(diagram, marks.patterns, theme),
                                  shapeSection(diagram),
                                  outlineSection(diagram),
                                  sizeSection(diagram, marks.size, measures),
                                  badgeSection(diagram),
                                  cellSection(diagram),
                                  lineSection(diagram)};
    std::erase_if(sections, [](const Section &section) { return section.entries.empty(); });
    return sections;
}

void leaveOne(std::vector<Section> &sections, LegendBlock &block)
{
    const auto least = std::ranges::min_element(sections, {}, &Section::need);
    ++block.leftOut;
    block.hasShapes = block.hasShapes && least->explains != Section::Explains::Shapes;
    block.hasOutlines = block.hasOutlines && least->explains != Section::Explains::Outlines;
    // Marks go without shapes and outlines then; everything else is drawn as it was.
    const bool isUntold = least->explains != Section::Explains::Others;
    (isUntold ? block.leftUntold : block.unexplained).prepend(least->head);
    sections.erase(least);
}

/// `at`: the middle of the side where the entry begins.
void addEntry(LegendBlock &block, const Entry &entry, const QString &words, QPointF at, bool isMirrored,
              const Measures &measures, const Theme &theme)
{
    if (words != entry.words)
        block.shortened << entry.words;
    const double forward = isMirrored ? -1 : 1;
    for (PicturePart &part :
         entry.sign(at + QPointF(forward * 0.6 * measures.entry, 0), measures.sign(), theme))
        block.parts.push_back(std::move(part));
    block.parts.push_back(textAt(words,
                                 at + QPointF(forward * measures.signWidth(), capHeight(measures.entry) / 2),
                                 measures.entry, false, isMirrored, theme.ink));
}

} // namespace

MarkFill fillFor(const Diagram &diagram, const DiagramNode &node, bool patterns, const Theme &theme)
{
    MarkFill fill;
    fill.kind = MarkFill::Kind::Looks;
    fill.outlineTells = diagram.hasOutlines();
    if (diagram.colour.keys.empty() || node.colours.empty())
        fill.looks.push_back({othersColour(theme.categories), Pattern::None});
    for (const int colour : node.colours) {
        MarkFill one = fillOf(diagram.colour.keys[std::size_t(colour)], patterns, theme);
        fill.patterns = one.patterns;
        if (one.looks.empty())
            fill.kind = one.kind;
        else
            fill.looks.push_back(one.looks.front());
    }
    fill.outline = node.outline;
    return fill;
}

bool showsLines(PictureKind picture)
{
    return picture != PictureKind::Hulls && picture != PictureKind::Rings && picture != PictureKind::Matrix;
}

LegendBlock makeLegend(const Diagram &diagram, const QRectF &bounds, bool isMirrored,
                       const SignsOfMarks &marks, const Theme &theme, const TypeScale &type)
{
    const Measures measures(type);
    std::vector<Section> sections = sectionsOf(diagram, marks, theme, measures);
    LegendBlock block;
    std::optional<Shape> shape;
    while (!sections.empty() && !(shape = shapeFor(sections, bounds, measures)))
        leaveOne(sections, block);
    if (sections.empty())
        return block;
    widen(*shape, sections, bounds.width(), measures);

    int rows = 0;
    for (const Section &section : sections)
        rows = std::max(rows, std::min(shape->rows, int(section.entries.size())));
    const double height = measures.headHeight() + rows * measures.rowHeight() + 3;
    block.box = {bounds.left(), bounds.bottom() - height, bounds.width(), height};

    QPainterPath rule(block.box.topLeft());
    rule.lineTo(block.box.topRight());
    block.parts.push_back(PictureShape{rule, {}, theme.line, 0.75, {}});
    // Positions count from the side where reading begins.
    const auto at = [&](double x, double y) {
        return QPointF(isMirrored ? bounds.right() - x : bounds.left() + x, block.box.top() + y);
    };
    // Room to spare goes between the sections, some of it.
    const double spare = bounds.width() - widthOf(sections, shape->rows, shape->longest, measures);
    const double gap = measures.sectionGap() + std::min(18., spare / double(sections.size()));
    double x = 0;
    for (const Section &section : sections) {
        const Columns columns = columnsOf(section, shape->rows, shape->longest, measures);
        block.parts.push_back(
            textAt(section.head, at(x, 1.41 * measures.head), measures.head, true, isMirrored, theme.ink));
        double left = x;
        for (std::size_t i = 0; i < section.entries.size(); ++i) {
            const int row = int(i) % shape->rows;
            if (row == 0 && i > 0)
                left += columns.widths[i / std::size_t(shape->rows) - 1] + measures.columnGap();
            const double middle =
                measures.headHeight() + row * measures.rowHeight() + measures.rowHeight() / 2 + 1.5;
            const Entry &entry = section.entries[i];
            addEntry(block, entry,
                     section.mayShorten ? elidedText(entry.words, shape->longest, measures.entry)
                                        : entry.words,
                     at(left, middle), isMirrored, measures, theme);
        }
        x += columns.width + gap;
    }
    return block;
}

LegendBlock makeLegendBeside(const Diagram &diagram, const QRectF &bounds, double widest, bool isMirrored,
                             const SignsOfMarks &marks, const Theme &theme, const TypeScale &type)
{
    constexpr double between = 0.55; // sections, of a row
    const Measures measures(type);
    const double inset = 0.8 * measures.entry; // between the rule and the words
    const double most = widest - inset;
    std::vector<Section> sections = sectionsOf(diagram, marks, theme, measures);
    LegendBlock block;
    double width = 0;
    double height = 0;
    const auto headOf = [&](const Section &section) {
        return brokenText(section.head, width, measures.head, 3, true);
    };
    const auto measure = [&] {
        width = 0;
        for (const Section &section : sections) {
            for (const Entry &entry : section.entries)
                width = std::max(width, measures.signWidth() + textWidth(entry.words, measures.entry));
            width = std::max(width, std::min(most, textWidth(section.head, measures.head, true)));
        }
        width = std::min(width, most);
        height = -between * measures.rowHeight();
        for (const Section &section : sections)
            height += double(std::max<qsizetype>(1, headOf(section).lines.size())) * measures.headHeight() +
                      (double(section.entries.size()) + between) * measures.rowHeight();
        return height <= bounds.height() && width > measures.shortestName();
    };
    while (!measure() && !sections.empty())
        leaveOne(sections, block);
    if (sections.empty())
        return block;

    block.box = {isMirrored ? bounds.left() : bounds.right() - width - inset, bounds.top(), width + inset,
                 bounds.height()};
    const double ruleX = isMirrored ? block.box.right() : block.box.left();
    QPainterPath rule(QPointF(ruleX, block.box.top()));
    rule.lineTo(ruleX, block.box.bottom());
    block.parts.push_back(PictureShape{rule, {}, theme.line, 0.75, {}});
    const double x = isMirrored ? ruleX - inset : ruleX + inset;
    double y = block.box.top();
    for (const Section &section : sections) {
        for (const QString &line : headOf(section).lines) {
            block.parts.push_back(
                textAt(line, {x, y + 0.95 * measures.head}, measures.head, true, isMirrored, theme.ink));
            y += measures.headHeight();
        }
        for (const Entry &entry : section.entries) {
            addEntry(block, entry, elidedText(entry.words, width - measures.signWidth(), measures.entry),
                     {x, y + measures.rowHeight() / 2}, isMirrored, measures, theme);
            y += measures.rowHeight();
        }
        y += between * measures.rowHeight();
    }
    return block;
}

} // namespace copse
