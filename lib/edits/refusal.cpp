#include "edits/refusal.h"

#include <QCoreApplication>

namespace copse {

Error goneRefusal()
{
    return refusal(QCoreApplication::translate(
        "copse::Edits", "This is no longer in the map, so nothing was changed. Select it again."));
}

} // namespace copse
