#pragma once

#include "drawing/arrangement.h"
#include "drawing/seenpart.h"
#include "edits/views.h"

#include <optional>

namespace copse {

/// What a view of the map is as something to draw; page and title are not part of it.
ViewSpec viewSpecOf(const View &view);

/// The same the other way round: `before` with what is drawn and how; its title and words stay.
View savedView(const ViewSpec &view, View before);

/// Which part of it is seen, of a window or a wall; exports are of the whole picture.
SeenPart seenPartOf(const View &view);
View withSeenPart(View view, const SeenPart &part);
/// Of a picture of the view on another page, `there`, where things may have had to make way: the part that
/// has all things of the part that the view keeps.
SeenPart seenPartOn(const Arrangement &there, const Snapshot &map, Id<View> id);

/// The first view with that title, however its letters are written.
std::optional<Id<View>> findView(const Snapshot &map, const QString &title);

/// Where things stand in the view: what is stored counts; of the rest, and of the words, what `last` knows,
/// the last picture of that view (none: there was no picture yet), and of all if it was on another page than
/// they were stored on. Empty where nothing is known.
Arrangement storedArrangement(const Snapshot &map, Id<View> id, const ViewSpec &view,
                              const Arrangement &last);

/// Adds to an arrangement where those stood before who are in the map but not in the picture now, because of
/// its date or filter: they come back to their places. Not where the drawing has another page.
void keepAbsent(Arrangement &now, const Arrangement &before, const Snapshot &map);

/// Whether the view has all that already.
bool isKept(const Snapshot &map, Id<View> id, const Arrangement &arrangement);

/// The view with the frame of the arrangement, and where everything shown stands in it.
View withFrame(View view, const Arrangement &arrangement);
std::vector<Placed> placementsOf(const Arrangement &arrangement);

} // namespace copse
