#pragma once

#include "drawing/detail.h"
#include "drawing/layout.h"
#include "drawing/skeleton.h"

namespace copse {

/// The people who would make a star of a component: the satellites of a group to which more than a dozen and
/// at least half of the people belong and to no other, by their first colour, the largest gathering first;
/// with caption, without places. Part of the layout.
std::vector<Gathering> gatheringsOf(const Diagram &diagram, const Component &component);

/// "IRD (23)".
QString gatheringCaption(const Diagram &diagram, int colour, int people);
/// The same in so many points: the name is shortened, the number is not.
QString gatheringCaption(const Diagram &diagram, int colour, int people, double width, double size);

/// The size of its words.
double gatheringCaptionSize(const Detail &detail);

/// Round all that its people cover, where they are shown.
QPolygonF outlineOf(const Gathering &gathering, const Diagram &diagram, const Detail &detail,
                    const std::vector<Place> &places);

/// What is painted of a gathering besides its people.
Guide guideOf(const Gathering &gathering, double captionSize);

/// For each node the group round which it is gathered, -1: none.
std::vector<int> gatheredBy(const Diagram &diagram, const Layout &layout);

/// All links but those of people to the group round which they are gathered.
std::vector<DiagramLink> linksDrawn(const Diagram &diagram, const Layout &layout);

} // namespace copse
