#pragma once

#include "desktop/document/viewstate.h"
#include "model/networkmap.h"

namespace copse {

/// What a change was about, to be selected: the first person, group, organisation or discipline in it that is
/// there now, else one that a fact in it is about. Nothing for changes of views.
Selection touchedBy(const MapChange &change, const Snapshot &map);

} // namespace copse
