#pragma once

#include "base/partialdate.h"
#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

/// An edit that cannot be made because it would break the map; the message says what to do instead.
inline Error refusal(QString message) { return {ErrorKind::Refused, std::move(message), {}}; }

/// For something that was there a moment ago (another window, an undo).
Error goneRefusal();
Error namelessRefusal();
Error recordedRefusal();
Error datesTurnedRefusal();

/// Whether something ends before it begins, however its dates are completed.
inline bool isTurned(PartialDate from, PartialDate to)
{
    return !from.isNull() && !to.isNull() && from.firstNumber() > to.lastNumber();
}

} // namespace copse
