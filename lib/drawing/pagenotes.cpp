#include "drawing/pagenotes.h"

#include "base/speaking.h"
#include "drawing/diagramwords.h"
#include "drawing/ringpeople.h"
#include "drawing/statements.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace copse {

namespace {

class NotesText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Compose)
};

constexpr double smallestPattern = 7; // a mark below this shows no pattern
constexpr int mostLines = 7;
constexpr int mostLinesOfWall = 1;    // that name the parts of a legend one by one
constexpr double highestFooter = 0.3; // of the page

/// All of them from the middle outwards, where a ring has no room for its whole name.
QStringList ringsWithoutWords(const Diagram &diagram, const Layout &layout)
{
    QStringList names;
    if (diagram.picture != PictureKind::Rings)
        return names;
    const RingPeople people = ringPeople(diagram);
    for (int ring = 0; ring < int(people.levels.size()); ++ring)
        names << people.ringName(ring);
    const auto named = std::ranges::count_if(layout.guides, [&](const Guide &guide) {
        return guide.kind == Guide::Kind::Ring && names.contains(guide.words);
    });
    return named < names.size() ? names : QStringList();
}

QString notesOf(const Diagram &diagram, const Layout &layout, const LegendBlock &legend, bool namesParts)
{
    int peopleHidden = 0, othersHidden = 0, namesHidden = 0, namesCut = 0, groupsHidden = 0,
        groupNamesHidden = 0, groupNamesCut = 0;
    std::set<int> sharedRows;
    std::vector<char> isShared(layout.places.size(), 0); // a row with others
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
        if (const int with = layout.places[i].sharedWith; with >= 0) {
            isShared[i] = isShared[std::size_t(with)] = 1;
            sharedRows.insert(with);
        }
    }
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const Place &place = layout.places[i];
        if (isShared[i]) {
            namesHidden += !diagram.nodes[i].name.isEmpty();
            continue;
        }
        const bool isCut = !place.label.isEmpty() && place.label != diagram.nodes[i].name;
        if (diagram.nodes[i].isMark()) {
            const bool isPerson = diagram.nodes[i].kind == NodeKind::Person;
            peopleHidden += !place.shown && isPerson;
            othersHidden += !place.shown && !isPerson;
            namesHidden += place.shown && place.label.isEmpty() && !diagram.nodes[i].name.isEmpty();
            namesCut += isCut;
        } else {
            groupsHidden += !place.shown;
            groupNamesHidden += place.shown && place.label.isEmpty();
            groupNamesCut += isCut;
        }
    }
    QStringList notes;
    if (!sharedRows.empty())
        notes << NotesText::tr("%n rows stand for several people each", nullptr, int(sharedRows.size()));
    if (groupsHidden > 0)
        notes << NotesText::tr("%n groups not shown", nullptr, groupsHidden);
    if (groupNamesHidden > 0)
        notes << NotesText::tr("%n groups without their name", nullptr, groupNamesHidden);
    if (groupNamesCut > 0)
        notes << NotesText::tr("%n names of groups shortened", nullptr, groupNamesCut);
    if (peopleHidden > 0)
        notes << NotesText::tr("%n people not shown", nullptr, peopleHidden);
    if (othersHidden > 0)
        notes << NotesText::tr("%n marks not shown", "of organisations or disciplines", othersHidden);
    if (namesHidden > 0)
        notes << NotesText::tr("%n names not shown", nullptr, namesHidden);
    if (namesCut > 0)
        notes << NotesText::tr("%n names shortened", nullptr, namesCut);
    if (const QStringList rings = ringsWithoutWords(diagram, layout); !rings.isEmpty())
        notes << NotesText::tr("rings from the middle: %1", "levels of participation")
                     .arg(spokenLocale().createSeparatedList(rings));
    if (layout.suggestsMatrix)
        notes << NotesText::tr("many groups overlap: the matrix shows them better");
    if (!namesParts) {
        notes << NotesText::tr("%n parts of the legend not shown", nullptr,
                               int(legend.leftUntold.size() + legend.unexplained.size()));
        return joinedByDots(notes);
    }
    for (const QString &head : legend.leftUntold)
        notes << NotesText::tr("%1: not shown", "what shapes or outlines tell").arg(head);
    if (!legend.unexplained.isEmpty())
        notes << NotesText::tr("not explained: %1", "colours, sizes, badges, cells or lines")
                     .arg(spokenLocale().createSeparatedList(legend.unexplained));
    return joinedByDots(notes);
}

int mostLinesOn(const PageFrame &frame)
{
    const double high = highestFooter * frame.page.height() / (footerLine * frame.type.footer);
    return std::clamp(int(high), 1, mostLines);
}

} // namespace

bool showsPatterns(const Layout &layout) { return layout.markSize >= smallestPattern && !layout.hasSeconds; }

PageAround pageAround(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
{
    ViewSpec grown = view;
    if (!layout.page.isEmpty())
        grown.page = layout.page;
    PageAround page;
    LaidOut laidOut{layout.area, {showsPatterns(layout), layout.markSize}, std::max(1, diagram.footerLines)};
    for (;;) {
        page.frame = pageFrame(diagram, grown, laidOut);
        if (page.frame.footerBaseline <= 0)
            return page;
        const double width = page.frame.page.width() - 2 * page.frame.margin;
        const LegendBlock &legend = page.frame.legend;
        const auto notesIn = [&](bool namesParts) {
            return brokenStatements(notesOf(diagram, layout, legend, namesParts), width,
                                    page.frame.type.footer, mostLinesOn(page.frame))
                .lines;
        };
        page.notes = notesIn(true);
        // From the last row the picture says more than the words about its legend.
        const bool lacksParts = !legend.leftUntold.isEmpty() || !legend.unexplained.isEmpty();
        if (view.theme.isLarge && lacksParts && page.notes.size() > mostLinesOfWall)
            page.notes = notesIn(false);
        if (page.notes.size() <= laidOut.footerLines)
            return page;
        laidOut.footerLines = int(page.notes.size());
    }
}

} // namespace copse
