#pragma once

#include "desktop/document/viewstate.h"
#include "model/networkmap.h"

namespace copse {

/// What a change was about, to be selected: the people in it that are there now, else the groups, the
/// organisations or the disciplines, else those that facts in it are about; some more than once. Nothing for
/// changes of views.
std::vector<Selection> touchedBy(const MapChange &change, const Snapshot &map);

} // namespace copse
