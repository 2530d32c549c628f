#include "drawing/legend.h"

#include "drawing/legendsections.h"
#include "drawing/textmeasure.h"

#include <algorithm>

namespace copse {

namespace {

constexpr double largestPart = 0.34; // of the page's height

PicturePart textAt(const QString &text, QPointF at, double size, bool semibold, bool isMirrored,
                   const QColor &colour)
{
    return PictureText{text,   at, size, semibold, isMirrored ? TextAnchor::Right : TextAnchor::Left,
                       colour, {}};
}

/// Columns of one section, each as wide as its longest words.
struct Columns
{
    std::vector<double> widths;
    double width = 0;
};

Columns columnsOf(const LegendSection &section, int rows, double longest, const LegendMeasures &measures)
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

/// How many rows, how long names may be, and what is left free between sections.
struct Shape
{
    int rows = 4;
    double longest = 0;
    double gap = 0;
};

double widthOf(const std::vector<LegendSection> &sections, const Shape &shape, const LegendMeasures &measures)
{
    double width = -shape.gap;
    for (const LegendSection &section : sections)
        width += columnsOf(section, shape.rows, shape.longest, measures).width + shape.gap;
    return width;
}

// Large words leave less of the page to the drawing: a legend of four rows is the most then.
constexpr double largestPartOfLarge = 0.25;

/// The flattest shape that fits; none where even the narrowest does not.
std::optional<Shape> shapeFor(const std::vector<LegendSection> &sections, const QRectF &bounds,
                              const LegendMeasures &measures)
{
    int most = 0;
    for (const LegendSection &section : sections)
        most = std::max(most, int(section.entries.size()));
    const int highest =
        std::min(most, int(((measures.entry > LegendMeasures::largeEntry ? largestPartOfLarge : largestPart) *
                                bounds.height() -
                            measures.headHeight()) /
                           measures.rowHeight()));
    // Longer names first, then more rows: a name that can be read is worth a row.
    for (const double longest : {26 * measures.entry, 18 * measures.entry, 13 * measures.entry,
                                 9.7 * measures.entry, 7.3 * measures.entry, measures.shortestName()}) {
        for (int rows = std::min(4, highest); rows >= 1 && rows <= std::min(highest, 6); ++rows) {
            const Shape shape{rows, longest, measures.sectionGap()};
            if (widthOf(sections, shape, measures) <= bounds.width())
                return shape;
        }
    }
    return std::nullopt;
}

/// Names as long as the width allows, with the same rows; sections come closer rather than shorten any.
void widen(Shape &shape, const std::vector<LegendSection> &sections, double width,
           const LegendMeasures &measures)
{
    constexpr double exactness = 0.1; // points
    for (const double gap : {measures.sectionGap(), measures.leastSectionGap()}) {
        shape.gap = gap;
        const auto fits = [&](double longest) {
            return widthOf(sections, {shape.rows, longest, gap}, measures) <= width;
        };
        if (fits(width)) {
            shape.longest = width;
            return;
        }
        for (double most = width; most - shape.longest > exactness;) {
            const double middle = (shape.longest + most) / 2;
            (fits(middle) ? shape.longest : most) = middle;
        }
    }
}

void leaveOne(std::vector<LegendSection> &sections, LegendBlock &block)
{
    const auto least = std::ranges::min_element(sections, {}, &LegendSection::need);
    ++block.leftOut;
    block.hasShapes = block.hasShapes && least->explains != LegendSection::Explains::Shapes;
    block.hasOutlines = block.hasOutlines && least->explains != LegendSection::Explains::Outlines;
    // Marks go without shapes and outlines then; everything else is drawn as it was.
    const bool isUntold = least->explains != LegendSection::Explains::Others;
    (isUntold ? block.leftUntold : block.unexplained).prepend(least->head);
    sections.erase(least);
}

/// `at`: the middle of the side where the first line begins.
void addEntry(LegendBlock &block, const LegendEntry &entry, const BrokenText &words, QPointF at,
              bool isMirrored, const LegendMeasures &measures, const Theme &theme)
{
    if (!words.isWhole)
        block.shortened << entry.words;
    const double forward = isMirrored ? -1 : 1;
    for (PicturePart &part :
         entry.sign(at + QPointF(forward * 0.6 * measures.entry, 0), measures.sign(), theme))
        block.parts.push_back(std::move(part));
    QPointF line = at + QPointF(forward * measures.signWidth(), capHeight(measures.entry) / 2);
    for (const QString &text : words.lines) {
        block.parts.push_back(textAt(text, line, measures.entry, false, isMirrored, theme.ink));
        line.ry() += measures.lineHeight();
    }
}

} // namespace

LegendBlock makeLegend(const Diagram &diagram, const QRectF &bounds, bool isMirrored,
                       const SignsOfMarks &marks, const Theme &theme, const TypeScale &type)
{
    const LegendMeasures measures(type);
    std::vector<LegendSection> sections = legendSectionsOf(diagram, marks, theme, measures);
    LegendBlock block;
    std::optional<Shape> shape;
    while (!sections.empty() && !(shape = shapeFor(sections, bounds, measures)))
        leaveOne(sections, block);
    if (sections.empty())
        return block;
    widen(*shape, sections, bounds.width(), measures);

    int rows = 0;
    for (const LegendSection &section : sections)
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
    const double spare = bounds.width() - widthOf(sections, *shape, measures);
    const double gap = shape->gap + std::min(18., spare / double(sections.size()));
    double x = 0;
    for (const LegendSection &section : sections) {
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
            const LegendEntry &entry = section.entries[i];
            addEntry(block, entry,
                     brokenText(entry.words, section.mayShorten ? shape->longest : bounds.width(),
                                measures.entry, 1),
                     at(left, middle), isMirrored, measures, theme);
        }
        x += columns.width + gap;
    }
    return block;
}

LegendBlock makeLegendBeside(const Diagram &diagram, const QRectF &bounds, double widest, bool isMirrored,
                             const SignsOfMarks &marks, const Theme &theme, const TypeScale &type)
{
    struct Setting
    {
        double between; // sections, of a row
        double share;   // of the usual height of heads and rows
        int linesOfEntry;
    };
    // What there is to tell before whole words, and these before room.
    constexpr Setting settings[] = {{0.55, 1, 2}, {0.3, 0.93, 2}, {0.55, 1, 1}, {0.3, 0.93, 1}};
    const LegendMeasures measures(type);
    const double inset = 0.8 * measures.entry; // between the rule and the words
    const double most = widest - inset;
    std::vector<LegendSection> sections = legendSectionsOf(diagram, marks, theme, measures);
    LegendBlock block;
    double width = 0;
    Setting setting = settings[0];
    const auto headOf = [&](const LegendSection &section) {
        return brokenText(section.head, width, measures.head, 3, true);
    };
    const auto wordsOf = [&](const LegendEntry &entry) {
        return brokenText(entry.words, width - measures.signWidth(), measures.entry, setting.linesOfEntry);
    };
    const auto heightOf = [&](const BrokenText &words) {
        return setting.share * measures.rowHeight() +
               double(std::max<qsizetype>(1, words.lines.size()) - 1) * measures.lineHeight();
    };
    const auto headHeightOf = [&](const BrokenText &words) {
        return setting.share * measures.headHeight() +
               double(std::max<qsizetype>(1, words.lines.size()) - 1) * measures.headLineHeight();
    };
    const auto fits = [&] {
        double height = -setting.between * measures.rowHeight();
        for (const LegendSection &section : sections) {
            height += headHeightOf(headOf(section)) + setting.between * measures.rowHeight();
            for (const LegendEntry &entry : section.entries)
                height += heightOf(wordsOf(entry));
        }
        return height <= bounds.height() && width > measures.shortestName();
    };
    const auto settle = [&] {
        width = 0;
        for (const LegendSection &section : sections) {
            for (const LegendEntry &entry : section.entries)
                width = std::max(width, measures.signWidth() + textWidth(entry.words, measures.entry));
            width = std::max(width, std::min(most, textWidth(section.head, measures.head, true)));
        }
        width = std::min(width, most);
        return std::ranges::any_of(settings, [&](const Setting &one) {
            setting = one;
            return fits();
        });
    };
    while (!settle() && !sections.empty())
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
    for (const LegendSection &section : sections) {
        const BrokenText head = headOf(section);
        double base = y + 0.95 * measures.head;
        for (const QString &line : head.lines) {
            block.parts.push_back(textAt(line, {x, base}, measures.head, true, isMirrored, theme.ink));
            base += measures.headLineHeight();
        }
        y += headHeightOf(head);
        for (const LegendEntry &entry : section.entries) {
            const BrokenText words = wordsOf(entry);
            addEntry(block, entry, words, {x, y + setting.share * measures.rowHeight() / 2}, isMirrored,
                     measures, theme);
            y += heightOf(words);
        }
        y += setting.between * measures.rowHeight();
    }
    return block;
}

} // namespace copse
