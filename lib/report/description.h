#pragma once

#include "analysis/answers.h"
#include "drawing/diagram.h"
#include "drawing/viewspec.h"

#include <QString>

namespace copse {

/// A picture in words, in the language spoken: what it is of and for when, how many people, groups and
/// organisations, the largest groups with their answers, who is in the most groups, and what is left out. For
/// those who cannot see it, and for the alternative text of a document. People are called what the view may
/// call them; groups say nothing of themselves where the view withholds answers. About 120 words at most,
/// long names apart. `answers` and `diagram` as they were made for this view. Pure; any thread.
QString describePicture(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers,
                        const Diagram &diagram);

/// The same of a map alone, answers and diagram being made for it.
QString pictureDescription(const Snapshot &map, const ViewSpec &view);

} // namespace copse
