#pragma once

#include "drawing/layout.h"
#include "drawing/pageframe.h"

namespace copse {

/// The page round a layout, with what it has to say of what it does not show.
struct PageAround
{
    PageFrame frame;
    QStringList notes; ///< lines of the footer; none: nothing is missing, or there is no footer
};

/// Higher than the layout's page where its footer needs lines that have not been left for it: see
/// Diagram::footerLines.
PageAround pageAround(const Diagram &diagram, const Layout &layout, const ViewSpec &view);

/// Whether marks are large enough for the patterns of their colours, where no words say the same.
bool showsPatterns(const Layout &layout);

} // namespace copse
