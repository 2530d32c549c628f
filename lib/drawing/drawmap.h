#pragma once

#include "analysis/answers.h"
#include "base/result.h"
#include "drawing/arrangement.h"
#include "drawing/picture.h"
#include "drawing/viewspec.h"
#include "model/snapshot.h"

#include <atomic>
#include <functional>

namespace copse {

/// A picture, and what the next one of the same view needs to know of it.
struct Drawn
{
    Picture picture;
    Diagram diagram;
    Arrangement arrangement;
    bool suggestsMatrix = false; ///< as Layout has it
    bool isAnew = false;         ///< laid out afresh
};

/// Kept on their page: newcomers go without a name rather than on a larger page, which grows for marks alone.
enum class Places { Kept, KeptOnPage, Tidied };

/// A page, or a screen that somebody can zoom into: with the names that the page has no room for.
enum class DrawnFor { Page, Screen };

/// Gives what answers() does, for whoever has that already.
using AnswersOf = std::function<std::vector<GroupAnswer>(const Snapshot &, const Question &,
                                                         const std::atomic_bool *cancelled)>;

/// From the map to its picture: the answers, the diagram, its layout, the page. What stands in `before` stays
/// there and keeps its looks; tidied, only pins stay where they are. For worker threads; errors as layOut().
Result<Drawn> drawMap(const Snapshot &map, const ViewSpec &view, const Drawn *before = nullptr,
                      const std::atomic_bool *cancelled = nullptr, Places places = Places::Kept,
                      DrawnFor drawnFor = DrawnFor::Page, const AnswersOf &answersOf = {});

/// Everybody of any time on the page of `before`, for pictures of several dates in which nobody moves.
Result<Drawn> drawAnyTime(const Snapshot &map, ViewSpec view, const Drawn *before,
                          const std::atomic_bool *cancelled = nullptr);

} // namespace copse
