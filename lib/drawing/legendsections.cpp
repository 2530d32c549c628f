#include "drawing/legendsections.h"

#include "analysis/sentences.h"
#include "base/speaking.h"
#include "drawing/badge.h"
#include "drawing/guides.h"
#include "drawing/matrix.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>

namespace copse {

namespace {

constexpr int mostWithWords = 20; // groups

class LegendText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Legend)
};

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

LegendSection colourSection(const Diagram &diagram, bool patterns, const Theme &theme)
{
    LegendSection section;
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

LegendSection ofMarks(LegendSection::Explains what, const QString &head)
{
    LegendSection section;
    section.need = 1;
    section.mayShorten = true;
    section.explains = what;
    section.head = head;
    return section;
}

LegendSection shapeSection(const Diagram &diagram)
{
    LegendSection section = ofMarks(LegendSection::Explains::Shapes,
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

LegendSection outlineSection(const Diagram &diagram)
{
    LegendSection section = ofMarks(LegendSection::Explains::Outlines,
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
LegendSection sizeSection(const Diagram &diagram, double markSize, const LegendMeasures &measures)
{
    LegendSection section;
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

LegendSection badgeSection(const Diagram &diagram)
{
    LegendSection section;
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

LegendSection lineSection(const Diagram &diagram)
{
    const LinkLooks looks(diagram);
    LegendSection section;
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

LegendSection cellSection(const Diagram &diagram)
{
    LegendSection section;
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

} // namespace

std::vector<LegendSection> legendSectionsOf(const Diagram &diagram, const SignsOfMarks &marks,
                                            const Theme &theme, const LegendMeasures &measures)
{
    std::vector<LegendSection> sections{colourSection(diagram, marks.patterns, theme),
                                        shapeSection(diagram),
                                        outlineSection(diagram),
                                        sizeSection(diagram, marks.size, measures),
                                        badgeSection(diagram),
                                        cellSection(diagram),
                                        lineSection(diagram)};
    std::erase_if(sections, [](const LegendSection &section) { return section.entries.empty(); });
    return sections;
}

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

} // namespace copse
