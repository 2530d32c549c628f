#include "analysis/lookalikes.h"

namespace copse {

LookAlikes findLookAlikes(const Snapshot &map, const std::atomic_bool *cancelled)
{
    LookAlikes found{peopleAlike(map, cancelled), organisationsAlike(map, cancelled),
                     twoInOneNames(map, cancelled)};
    return cancelled && *cancelled ? LookAlikes{} : found;
}

} // namespace copse
