#pragma once

#include "drawing/diagram.h"
#include "drawing/legend.h"
#include "drawing/measures.h"
#include "drawing/picture.h"

#include <functional>
#include <vector>

namespace copse {

/// Lengths of a legend, by the size of its words, in points.
struct LegendMeasures
{
    explicit LegendMeasures(const TypeScale &type)
        : head(type.legendHead)
        , entry(type.legend)
    {}

    /// Words from here on are for a room.
    static constexpr double largeEntry = 14;

    double head;
    double entry;
    double headHeight() const { return 1.65 * head; }
    double headLineHeight() const { return 1.25 * head; } // within a head
    double rowHeight() const { return 1.455 * entry; }
    double lineHeight() const { return 1.2 * entry; } // within an entry
    double sign() const { return entry; }
    double signWidth() const { return 1.7 * entry; } // with the space behind it
    double columnGap() const { return 1.45 * entry; }
    double sectionGap() const { return (entry > largeEntry ? 2.2 : 3.15) * entry; }
    double leastSectionGap() const { return 1.9 * entry; }
    double shortestName() const { return 5.45 * entry; }
};

/// One look, and what it means.
struct LegendEntry
{
    QString words;
    /// The sign as large as a letter is high.
    std::function<std::vector<PicturePart>(QPointF centre, double size, const Theme &theme)> sign;
};

/// One rule, and its looks.
struct LegendSection
{
    QString head;
    std::vector<LegendEntry> entries;
    bool mayShorten = false; ///< words of the map, of any length
    enum class Explains { Shapes, Outlines, Others };
    Explains explains = Explains::Others;
    int need = 0; ///< on a small page the least needed goes first: a badge nobody can read says nothing
};

/// What a legend of the diagram has to tell, those sections that have something.
std::vector<LegendSection> legendSectionsOf(const Diagram &diagram, const SignsOfMarks &marks,
                                            const Theme &theme, const LegendMeasures &measures);

/// What fills and outlines the mark of a node.
MarkFill fillFor(const Diagram &diagram, const DiagramNode &node, bool patterns, const Theme &theme);

/// Whether links are drawn as lines: outlines, rings and cells say the same.
bool showsLines(PictureKind picture);

} // namespace copse
